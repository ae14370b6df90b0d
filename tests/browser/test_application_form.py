"""The pre-application as a form, in a real browser, and the way back to it."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.walking import FIRM, say, tab_to

REFERENCE = re.compile(r"^[2-9A-Z]{8}$")
FIELDS = {
    "company_name": "Sample Precision Co., Ltd.",
    "registration_number": "04595257",
    "contact_name": "Lin Mei-hua",
    "contact_email": "mei-hua.lin@example.com",
    "core_technology": "We grind to within one micrometre",
    "planned_investment": "NT$200 million",
    "planned_jobs": "25",
}


def fill(page: Page, fields: dict[str, str]) -> None:
    """Fill in fields by typing, going on with Tab alone."""
    for fact, words in fields.items():
        tab_to(page, page.locator(f"#{fact}"))
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.type(words)


def consent(page: Page) -> None:
    """Mark that one agrees."""
    tab_to(page, page.locator("#consent"))
    page.keyboard.press("Space")


def send(page: Page) -> None:
    """Press the form's button with the keyboard."""
    tab_to(page, page.locator("main .send"))
    page.keyboard.press("Enter")


def test_the_form_is_filled_in_by_keyboard_read_through_and_handed_in(
    page: Page, running_product: str, language: str
) -> None:
    say(page, FIRM[language])
    page.goto(f"{running_product}/application")
    expect(page.locator("#employees")).not_to_have_value("")
    consent(page)
    fill(page, FIELDS)
    send(page)

    expect(page).to_have_url(f"{running_product}/application/review")
    expect(page.locator("main")).to_contain_text(FIELDS["company_name"])
    send(page)

    expect(page.locator(".large").first).to_have_text(REFERENCE)
    expect(page.locator("main")).to_contain_text("04595257")
    page.goto(running_product)
    expect(page.locator("body")).to_have_attribute("data-stage", "submitted")


def test_each_fault_is_told_at_its_field_and_what_was_entered_stays(
    page: Page, running_product: str, language: str
) -> None:
    page.goto(f"{running_product}/application")
    consent(page)
    fill(page, {**FIELDS, "registration_number": "04595258", "contact_email": "mei-hua"})
    send(page)

    for fact in ("registration_number", "contact_email"):
        expect(page.locator(f"#{fact}")).to_have_attribute("aria-invalid", "true")
        expect(page.locator(f"#{fact}-fault")).to_be_visible()
    expect(page.locator("[role=alert] a").first).to_be_visible()
    expect(page.locator("#company_name")).to_have_value(FIELDS["company_name"])
    expect(page.locator("#consent")).to_be_checked()


def test_without_consent_nothing_is_taken(page: Page, running_product: str, language: str) -> None:
    page.goto(f"{running_product}/application")
    fill(page, FIELDS)
    send(page)

    expect(page.locator("#consent-fault")).to_be_visible()
    page.goto(running_product)
    expect(page.locator("#answer-company_name")).to_have_count(0)


def test_a_code_opens_the_pre_check_on_another_device(
    browser: Browser, person: BrowserContext, page: Page, running_product: str, language: str
) -> None:
    say(page, FIRM[language])
    page.goto(f"{running_product}/return")
    page.locator('form[action$="/return/ticket"] button').click()
    reference, code = page.locator(".large").all_inner_texts()

    elsewhere = browser.new_context(locale=language)
    other = elsewhere.new_page()
    other.goto(f"{running_product}/return")
    other.locator("#reference").fill(reference)
    other.locator("#code").fill("2222 2222 2222")
    other.locator("#code").press("Enter")
    expect(other.locator("[role=alert]")).to_be_visible()
    expect(other.locator("#reference")).to_have_value(reference)
    other.locator("#code").fill(code.lower())
    other.locator("#code").press("Enter")

    expect(other.locator(".message.enterprise .words").first).to_have_text(FIRM[language])
    page.goto(running_product)
    expect(page.locator(".message.enterprise .words").first).to_have_text(FIRM[language])
    elsewhere.close()
