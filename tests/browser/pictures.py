"""Takes the pictures of the manual from a running copy: ``python -m tests.browser.pictures ADDRESS``."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.chromium import find

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
TALKS = {
    "en": (
        "We make linear guides: 320 people, founded in 1987, about NT$1.2 billion last year",
        "why do you ask?",
        "yes",
        "yes, nobody else can do it",
        "very hard to replace",
        "every year",
        "we have our own brand and sell it in Japan and Germany",
        "still building up distributors",
        "what if our channels abroad were established?",
    ),
    "zh-TW": (
        "我們做線性滑軌，員工三百多人，民國76年成立，去年營收大概12億",
        "為什麼要問這個？",
        "是",
        "對，只有我們會",
        "很難取代",
        "每年都有投入",
        "有自己的品牌，賣到日本跟德國",
        "通路還在開發",
        "如果國外通路建立好了呢？",
    ),
}


def main(address: str) -> None:
    """One picture of a conversation and one of its result, in each language."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        for language, words in TALKS.items():
            _talk(browser, address, language, words)
        browser.close()


def _talk(browser: Browser, address: str, language: str, words: tuple[str, ...]) -> None:
    page = browser.new_page(locale=language, viewport={"width": 1280, "height": 860})
    page.goto(address)
    for number, line in enumerate(words, 1):
        _say(page, line)
        if number == 2:
            page.screenshot(path=PICTURES / f"conversation-{language[:2]}.png")
    page.screenshot(path=PICTURES / f"result-{language[:2]}.png")
    page.close()


def _say(page: Page, words: str) -> None:
    before = page.locator(".message.assistant").count()
    page.locator("#text").fill(words)
    page.locator("#text").press("Enter")
    expect(page.locator(".message.assistant").nth(before)).to_be_visible(timeout=30_000)
    expect(page.locator(".send")).to_be_enabled()


if __name__ == "__main__":
    main(sys.argv[1])
