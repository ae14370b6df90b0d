"""The answers beside the talk, in a real browser: edited in their place, supposed otherwise."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.walking import FIRM, PATIENCE, say, tab_to

ROW = "#answer-employees"


def edit(page: Page, words: str) -> None:
    """Correct the number of employees with the keyboard alone."""
    tab_to(page, page.locator(f"{ROW} summary"))
    page.keyboard.press("Enter")
    tab_to(page, page.locator("#edit-employees"))
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(words)
    page.keyboard.press("Enter")


def test_an_answer_is_edited_in_its_place_and_told_in_the_talk(page: Page, language: str) -> None:
    say(page, FIRM[language])

    edit(page, "420")

    expect(page.locator(ROW)).to_contain_text("420", timeout=PATIENCE)
    expect(page.locator(".message.assistant").last).to_contain_text("420")
    page.reload()
    expect(page.locator(ROW)).to_contain_text("420")


def test_what_cannot_be_read_is_told_at_its_field_and_nothing_is_lost(
    page: Page, language: str
) -> None:
    say(page, FIRM[language])
    told = page.locator(".message").count()
    with page.expect_response(lambda response: "/answers/" in response.url) as refused:
        edit(page, "blue")

    assert refused.value.status == 422
    expect(page.locator(f"{ROW} .fault")).to_be_visible()
    expect(page.locator("#edit-employees")).to_have_value("blue")
    expect(page.locator("#edit-employees")).to_have_attribute("aria-invalid", "true")
    expect(page.locator(".message")).to_have_count(told)
    expect(page.locator(f"{ROW} > dd > strong")).to_contain_text("300")


def test_an_entry_is_kept_while_the_line_is_lost(
    person: BrowserContext, page: Page, language: str
) -> None:
    say(page, FIRM[language])
    person.set_offline(True)
    edit(page, "420")
    expect(page.locator(f"{ROW} [role=alert]")).to_be_visible(timeout=10_000)
    expect(page.locator("#edit-employees")).to_have_value("420")

    person.set_offline(False)
    page.locator("#edit-employees").press("Enter")

    expect(page.locator(f"{ROW} dd > strong")).to_contain_text("420", timeout=PATIENCE)


def test_what_if_moves_the_verdict_and_no_answer(page: Page, language: str) -> None:
    say(page, FIRM[language])
    answers = page.locator("#answers .rows").inner_text()

    suppose(page, "employees", "9000")

    expect(page.locator("#outcome")).to_contain_text("9,000", timeout=PATIENCE)
    expect(page.locator("#outcome")).to_be_in_viewport()
    expect(page.locator("#told")).to_contain_text("9,000")
    page.reload()
    assert page.locator("#answers .rows").inner_text() == answers


def suppose(page: Page, fact: str, words: str) -> None:
    """Try another answer in the what-if corner."""
    field = page.locator(f"#if-{fact}")
    choice = page.locator("#what-if select")
    if choice.count():
        choice.select_option(fact)
    if not field.is_visible():
        page.locator("#what-if details", has=field).locator("summary").first.click()
    field.fill(words)
    field.press("Enter")


@pytest.mark.parametrize("path", ["/", "/result", "/application"])
def test_without_a_script_everything_is_there(
    browser: Browser, running_product: str, language: str, path: str
) -> None:
    context = browser.new_context(locale=language, java_script_enabled=False)
    page = context.new_page()
    page.goto(running_product)
    page.locator("#text").fill(FIRM[language])
    page.locator("#say .send").click()
    page.locator(f"{ROW} summary").click()
    page.locator("#edit-employees").fill("420")
    page.locator("#edit-employees").press("Enter")

    page.goto(running_product + path)

    shown = page.locator("#employees").input_value() if "application" in path else page.content()
    assert "420" in shown
    context.close()
