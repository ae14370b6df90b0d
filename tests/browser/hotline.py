"""The hotline in a browser: colleagues who sign in, a person who chats."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.walking import PATIENCE
from tests.conftest import ENVIRONMENTS, HOME

PASSWORD = "four quiet herons wade"
COLLEAGUES = {"mei-hua": "林美華", "ta-wei": "陳大偉"}
WANTS = {"en": "I want to talk to a real person", "zh-TW": "我想找真人"}
TELLS = {
    "en": "We have about 300 people. We make linear guides.",
    "zh-TW": "我們員工大概三百人，做線性滑軌",
}
SOON = 1000  # milliseconds in which one side sees what the other did


def add_colleagues(address: str) -> None:
    """Give them accounts in the product at this address, as its administrator would."""
    environment = {**os.environ, **ENVIRONMENTS[address], "PRECHECK_STAFF_PASSWORD": PASSWORD}
    for name, shown in COLLEAGUES.items():
        command = [sys.executable, "-m", "precheck.cli", "staff", "add", name]
        more = ["--role", "hotline", "--shown", shown]
        subprocess.run([*command, *more], cwd=HOME, env=environment, check=True)


@contextmanager
def colleague(
    browser: Browser, address: str, name: str, language: str = "zh-TW", **settings: object
) -> Iterator[Page]:
    """A colleague at the queue."""
    context = browser.new_context(locale=language, **settings)  # type: ignore[arg-type]
    page = context.new_page()
    sign_in(page, address, name)
    yield page
    context.close()


def sign_in(page: Page, address: str, name: str) -> None:
    """Type name and password."""
    page.goto(f"{address}/desk")
    page.locator("#name").fill(name)
    page.locator("#password").fill(PASSWORD)
    page.locator("#password").press("Enter")
    expect(page.locator("#waiting")).to_be_visible(timeout=PATIENCE)
    page.wait_for_load_state()  # the keys work from then on


def leave_nothing(page: Page, hotline: str) -> None:
    """Close what is still open, here or since another test, and stay at an empty queue."""
    page.context.set_offline(False)
    for kind in ("waiting", "mine"):
        page.goto(f"{hotline}/desk")
        section = page.locator(f"section[aria-labelledby={kind}]")
        while section.locator("td.act").count():
            section.locator("td.act").first.locator("a, button").click()
            page.locator("#ending summary").click()
            page.locator("#ending button").click()
            page.wait_for_url("**/desk")
    page.goto(f"{hotline}/desk")


def wants_a_person(context: BrowserContext, address: str, language: str) -> Page:
    """Somebody on the website asks for a person."""
    page = context.new_page()
    page.goto(address)
    says(page, WANTS[language])
    expect(page.locator(".banner")).to_be_visible(timeout=PATIENCE)
    return page


def says(page: Page, words: str) -> None:
    """Something said on the website, whether anything answers or not."""
    before = page.locator(".message.enterprise[data-seq]").count()
    page.locator("#text").fill(words)
    page.locator("#text").press("Enter")
    expect(page.locator(".message.enterprise[data-seq]").nth(before)).to_be_visible(
        timeout=PATIENCE
    )
    expect(page.locator("#say .send")).to_be_enabled(timeout=PATIENCE)


def case_of(page: Page) -> str:
    """The id of the case on the desk."""
    return page.url.partition("/cases/")[2].partition("?")[0]
