"""A whole pre-check with nothing but the keyboard, and what a bad line does to it."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.walking import FIRM, PATIENCE, answered, say, tab_to

GOOD = ("yes", "established")
AWARD = {"en": re.compile("award", re.IGNORECASE), "zh-TW": re.compile("卓越")}
IN_TAIWAN = {"en": "80% of our operations are in Taiwan", "zh-TW": "八成的營運在台灣"}
CORE = {"en": "We grind to within one micrometre", "zh-TW": "我們可以研磨到一微米以內"}


def test_a_whole_pre_check_by_keyboard_alone(page: Page, language: str) -> None:
    type_and_send(page, FIRM[language])
    for _ in range(15):
        if page.locator("body").get_attribute("data-stage") == "result":
            break
        answer(page, language)

    expect(page.locator(".track.suggested .title")).to_have_text(AWARD[language])
    link = page.locator('#answers a[href$="/result"]').first
    tab_to(page, link)
    page.keyboard.press("Enter")
    expect(page.locator("main .lead")).to_have_text(AWARD[language])


def answer(page: Page, language: str) -> None:
    """Answer the pending question: its best choice by button, else in words."""
    for value in GOOD:
        offered = page.locator(f'.choice[value="{value}"]')
        if offered.count():
            before = page.locator(".message.assistant").count()
            tab_to(page, offered.first)
            page.keyboard.press("Enter")
            answered(page, before)
            return
    asked = page.locator(".message.assistant").last.inner_text()
    share = "%" in asked or "Taiwan" in asked or "臺灣" in asked or "台灣" in asked
    type_and_send(page, IN_TAIWAN[language] if share else CORE[language])


def type_and_send(page: Page, words: str) -> None:
    """Write in the box and press Enter."""
    before = page.locator(".message.assistant").count()
    tab_to(page, page.locator("#text"))
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    answered(page, before)


def test_a_reload_in_the_middle_of_a_turn_loses_nothing(page: Page, language: str) -> None:
    page.locator("#text").fill(FIRM[language])
    with page.expect_request(lambda request: request.method == "POST"):
        page.locator("#text").press("Enter")
    page.reload()

    expect(page.locator(".message.enterprise .words").first).to_have_text(
        FIRM[language], timeout=PATIENCE
    )
    page.wait_for_timeout(1500)
    page.reload()
    expect(page.locator(".message.enterprise")).to_have_count(1)
    expect(page.locator("#answer-employees")).to_have_count(1)


def test_the_typing_sign_shows_only_where_it_takes_a_while(page: Page, language: str) -> None:
    say(page, FIRM[language])
    slow: list[Route] = []
    page.route(
        "**/",
        lambda route: slow.append(route) if route.request.method == "POST" else route.continue_(),
    )
    page.locator("#text").fill("OK")
    page.locator("#text").press("Enter")

    expect(page.locator("#typing")).to_have_text("", timeout=200)
    expect(page.locator("#typing")).not_to_have_text("", timeout=2000)
    slow[0].continue_()
    expect(page.locator("#typing")).to_have_text("", timeout=PATIENCE)


def test_back_online_the_message_goes_by_itself_and_once(
    person: BrowserContext, running_product: str, language: str
) -> None:
    page = person.new_page()
    page.goto(running_product)
    person.set_offline(True)
    page.locator("#text").fill(FIRM[language])
    page.locator("#text").press("Enter")
    expect(page.locator("#notice button")).to_be_visible(timeout=10_000)
    expect(page.locator("#text")).to_have_value(FIRM[language])

    person.set_offline(False)

    expect(page.locator(".message.enterprise")).to_have_count(1, timeout=PATIENCE)
    expect(page.locator("#answer-employees")).to_have_count(1, timeout=PATIENCE)
    page.reload()
    expect(page.locator(".message.enterprise")).to_have_count(1)
