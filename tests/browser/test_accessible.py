"""Anyone can use every page: axe finds nothing, it fits the narrowest screen, dark and in forced colours."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.walking import FIRM, faults_of, say

PATHS = ("/", "/result", "/application", "/return", "/framed/")


@pytest.fixture
def told(page: Page, language: str) -> Page:
    """The page of someone who has told about their firm."""
    say(page, FIRM[language])
    return page


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(told: Page, running_product: str, path: str, scheme: str) -> None:
    told.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the two
    told.goto(running_product + path)

    assert faults_of(told) == []


def test_axe_finds_nothing_where_something_is_wrong(told: Page, running_product: str) -> None:
    told.goto(f"{running_product}/application")
    told.locator("main .send").click()
    told.locator(".fault").first.wait_for()

    assert faults_of(told) == []


def test_axe_finds_nothing_where_an_answer_is_edited(told: Page) -> None:
    told.locator("#answer-employees summary").click()

    assert faults_of(told) == []


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_every_page_fits_every_width(
    browser: Browser, running_product: str, language: str, path: str, width: int
) -> None:
    context = browser.new_context(locale=language, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(running_product)
    say(page, FIRM[language])
    page.goto(running_product + path)

    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    context.close()
