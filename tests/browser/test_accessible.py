"""Anyone can use every page: axe finds nothing, it fits the narrowest screen, dark and in forced colours."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.test_application_form import FIELDS
from tests.browser.walking import FIRM, faults_of, say

# Telephone, tablet, desk; and 1280 by 1024 at 400 %.
SIZES = ((320, 640), (768, 1024), (1440, 900), (320, 256))
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
def test_axe_finds_nothing_in_forced_colours(told: Page, running_product: str, path: str) -> None:
    told.emulate_media(forced_colors="active", reduced_motion="reduce")
    told.goto(running_product + path)

    assert faults_of(told) == []


def test_axe_finds_nothing_where_a_person_was_asked_for(told: Page, language: str) -> None:
    say(told, {"en": "I would like to talk to a person", "zh-TW": "我想找真人"}[language])

    assert faults_of(told) == []


def test_axe_finds_nothing_where_something_was_supposed_on_a_telephone(told: Page) -> None:
    told.set_viewport_size({"width": 375, "height": 740})
    told.locator(".bar").click()
    told.locator("#what-if-own_brand summary").click()
    told.locator("#if-own_brand").check()
    told.locator("#try-own_brand").click()
    told.locator("#outcome").wait_for()

    assert faults_of(told) == []


def test_axe_finds_nothing_on_the_way_from_the_form_to_the_copy(
    told: Page, running_product: str
) -> None:
    told.goto(f"{running_product}/application")
    told.locator("#consent").check()
    for fact, words in FIELDS.items():
        told.locator(f"#{fact}").fill(words)
    told.locator("main .send").click()
    told.wait_for_url("**/review")
    assert faults_of(told) == []

    told.locator("main .send").click()
    told.locator(".large").wait_for()
    assert faults_of(told) == []


def test_axe_finds_nothing_where_a_code_is_shown_or_refused(
    told: Page, running_product: str
) -> None:
    told.goto(f"{running_product}/return")
    told.locator("#reference").fill("ABCD2345")
    told.locator("#code").fill("wrong")
    told.locator("#code").press("Enter")
    told.locator("[role=alert]").wait_for()
    assert faults_of(told) == []

    told.locator('form[action$="/return/ticket"] button').click()
    told.locator(".large").first.wait_for()
    assert faults_of(told) == []


@pytest.mark.parametrize("path", PATHS)
def test_every_page_fits_every_width(
    told: Page, running_product: str, language: str, path: str
) -> None:
    told.goto(running_product + path)

    for width, height in SIZES:
        told.set_viewport_size({"width": width, "height": height})
        assert told.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, width
