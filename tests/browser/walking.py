"""What a person does on the page, for the browser tests: say something, wait for the answer, go by keyboard."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

PATIENCE = 30_000  # milliseconds for an answer on a slow machine
FIRM = {
    "en": (
        "We have 300 people in Taiwan, NT$1.2 billion revenue last year, and began in 1990. "
        "We make linear guides."
    ),
    "zh-TW": "我們員工三百人，去年營業額12億，民國79年成立，做線性滑軌。",
}
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def say(page: Page, words: str) -> None:
    """Type something and wait for its answer."""
    before = page.locator(".message.assistant").count()
    page.locator("#text").fill(words)
    page.locator("#text").press("Enter")
    answered(page, before)


def answered(page: Page, before: int) -> None:
    """Wait for one more reply than before, and for the page to be ready again."""
    expect(page.locator(".message.assistant").nth(before)).to_be_visible(timeout=PATIENCE)
    expect(page.locator("#say .send")).to_be_enabled()


def tab_to(page: Page, target: Locator, most: int = 120) -> None:
    """Go to something with the Tab key alone."""
    for _ in range(most):
        if target.evaluate("each => each === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{target} cannot be reached by keyboard")


def faults_of(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands."""
    found = Axe().run(page, options={"runOnly": STANDARDS})
    return [
        f"{each['id']}: {each['help']} – {each['nodes'][0]['html'][:160]}"
        for each in found.response["violations"]
    ]
