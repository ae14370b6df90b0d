"""Through the page with a real browser, to a result."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

FIRM = {
    "en": (
        "We have 300 people in Taiwan, NT$1.2 billion revenue last year, and began in 1990. "
        "We make linear guides.",
        "Our technology is key, unique and irreplaceable.",
        "We go on investing in R&D every year.",
        "We have an established own brand and sell it abroad.",
        "We have established sales channels abroad.",
        "80% of our operations are in Taiwan.",
    ),
    "zh-TW": (
        "我們員工三百人，去年營業額12億，民國79年成立，做線性滑軌。",
        "我們的技術是關鍵的、獨特的、不可取代的。",
        "我們每年持續投入研發。",
        "我們有自己的品牌，而且外銷國外。",
        "我們在國外已經有穩定的行銷通路。",
        "我們八成的營運在台灣。",
    ),
}
SUGGESTED = ".track.suggested .title"


def say(page: Page, words: str) -> None:
    """Type something and wait for its answer."""
    before = page.locator(".message.assistant").count()
    page.locator("#text").fill(words)
    page.locator("#text").press("Enter")
    expect(page.locator(".message.assistant").nth(before)).to_be_visible(timeout=30_000)
    expect(page.locator(".send")).to_be_enabled()


def test_a_person_tells_about_the_firm_and_sees_the_suggestion(page: Page, language: str) -> None:
    for words in FIRM[language]:
        say(page, words)

    expect(page.locator("html")).to_have_attribute("lang", language)
    award = {"en": re.compile("award", re.IGNORECASE), "zh-TW": re.compile("卓越")}[language]
    for _ in range(12):
        if award.search(page.locator(SUGGESTED).inner_text()):
            break
        offered = page.locator('.choice[value="yes"], .choice[value="established"]')
        say_by_button(page, offered.first.get_attribute("value") or "")
    expect(page.locator(SUGGESTED)).to_have_text(award)
    page.locator(".track.suggested summary").click()
    expect(page.locator(".track.suggested .criteria li").first).to_be_visible()


def say_by_button(page: Page, value: str) -> None:
    """Press an offered choice and wait for its answer."""
    before = page.locator(".message.assistant").count()
    page.locator(f'.choice[value="{value}"]').first.click()
    expect(page.locator(".message.assistant").nth(before)).to_be_visible(timeout=30_000)
    expect(page.locator(".send")).to_be_enabled()


def test_the_talk_is_still_there_after_a_reload(page: Page, language: str) -> None:
    say(page, FIRM[language][0])

    page.reload()

    expect(page.locator(".message.enterprise .words")).to_have_text(FIRM[language][0])
    expect(page.locator(".row")).not_to_have_count(0)


def test_everything_works_without_a_script(
    browser: Browser, running_product: str, language: str
) -> None:
    context = browser.new_context(locale=language, java_script_enabled=False)
    page = context.new_page()
    page.goto(running_product)
    page.locator("#text").fill(FIRM[language][0])

    page.locator(".send").click()

    expect(page.locator(".message.assistant")).to_have_count(2, timeout=30_000)
    expect(page.locator(".row")).not_to_have_count(0)
    context.close()


def test_the_switch_changes_the_language_and_keeps_the_answers(page: Page, language: str) -> None:
    say(page, FIRM[language][0])
    answers = page.locator(".row").count()
    other = "en" if language == "zh-TW" else "zh-TW"

    page.locator('.tools form[action="/language"] button').click()

    expect(page.locator("html")).to_have_attribute("lang", other, timeout=30_000)
    expect(page.locator(".row")).to_have_count(answers)


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_the_page_fits_every_width(
    browser: Browser, running_product: str, language: str, width: int
) -> None:
    context = browser.new_context(locale=language, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(running_product)
    say(page, FIRM[language][0])

    overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")

    assert overflow <= 0
    context.close()


def test_on_a_narrow_screen_the_bar_opens_the_answers(
    browser: Browser, running_product: str, language: str
) -> None:
    context = browser.new_context(locale=language, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(running_product)
    expect(page.locator("#answers")).to_be_hidden()

    page.locator(".bar").click()

    expect(page.locator("#answers")).to_be_visible()
    page.locator(".return a").click()
    expect(page.locator("#answers")).to_be_hidden()
    context.close()
