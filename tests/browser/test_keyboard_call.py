"""A whole pre-check over the telephone with nothing but the keyboard, and how many keys it takes beside the website."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.hotline import PASSWORD, sign_in
from tests.browser.walking import PATIENCE

# What the caller says at once, as a colleague writes it down who listens; and the answers to what is asked then.
LINES = {
    "en": "NT$1.2bn, 300 people, 1998, own brand",
    "zh-TW": "12億,300人,民國87年,自有品牌",
}
FIRM = {
    "annual_revenue": ("NT$1.2bn", "12億"),
    "employees": ("300 people", "300人"),
    "years_in_business": ("1998", "民國87年"),
    "technology_field": ("linear guides", "線性滑軌"),
    "technology_key": ("yes", "是"),
    "technology_unique": ("yes", "是"),
    "technology_irreplaceable": ("yes", "是"),
    "rd_continuous": ("yes", "是"),
    "own_brand": ("established", "有，已建立"),
    "own_brand_abroad": ("yes", "有"),
    "international_channels": ("established", "有，已建立"),
    "taiwan_operations_share": ("80%", "80%"),
    "taiwan_production_share": ("80%", "80%"),
}
CHOICES = {"own_brand": "3", "international_channels": "3"}
KINDS = ("technology_key", "technology_unique", "technology_irreplaceable", "rd_continuous")
CHOICES |= dict.fromkeys((*KINDS, "own_brand_abroad"), "1")
MOST = 25  # questions


@dataclass
class Keys:
    """A keyboard that counts: each character typed, each key, a chord as one."""

    page: Page
    count: int = 0

    def type(self, words: str) -> None:
        """Characters, one after the other."""
        self.page.keyboard.type(words)
        self.count += len(words)

    def press(self, *keys: str) -> None:
        """Keys."""
        for key in keys:
            self.page.keyboard.press(key)
        self.count += len(keys)


def said(fact: str, language: str) -> str:
    return FIRM[fact][language != "en"]


def by_telephone(page: Page, language: str) -> int:
    """The keys from the queue to the verdict; the case is closed then, by keyboard too."""
    keys = Keys(page)
    keys.press("F2")
    page.wait_for_url("**/cases/*")
    expect(page.locator("#line")).to_be_focused()
    keys.type(LINES[language])
    keys.press("Enter")
    expect(page.locator("#q-employees.answered")).to_be_visible(timeout=PATIENCE)
    for _ in range(MOST):
        if not page.locator("a.q.open:not([data-fact=consent])").count():
            break
        fact = page.locator("a.q[aria-current]").get_attribute("data-fact") or ""
        keys.type(CHOICES.get(fact) or said(fact, language))
        keys.press("Enter")
        expect(page.locator(f"#q-{fact}.answered")).to_be_visible(timeout=PATIENCE)
    assert "elite" in page.locator(".track.suggested").get_attribute("id")  # type: ignore[operator]
    reached = keys.count
    keys.press("Alt+c", "ArrowDown", "Tab", "Enter")
    expect(page.locator("#waiting")).to_be_visible(timeout=PATIENCE)
    return reached


def on_the_website(page: Page, language: str) -> int:
    """The keys of somebody who gives the same answers to the assistant, as short as they can be."""
    keys = Keys(page)
    while page.evaluate("document.activeElement.id") != "text":
        keys.press("Tab")
    for _ in range(MOST):
        asked = page.locator("[id^=why-]:has(.badge)")
        fact = (asked.get_attribute("id") or "")[4:] if asked.count() else "annual_revenue"
        before = page.locator(".message.assistant").count()
        keys.type(said(fact, language))
        keys.press("Enter")
        expect(page.locator(".message.assistant").nth(before)).to_be_visible(timeout=PATIENCE)
        expect(page.locator("#say .send")).to_be_enabled(timeout=PATIENCE)
        if page.locator("body").get_attribute("data-stage") == "result":
            return keys.count
    raise AssertionError("no result was reached")


@pytest.fixture
def desk(browser: Browser, hotline: str, language: str) -> Page:
    """Where a colleague signs in."""
    page = browser.new_context(locale=language).new_page()
    page.goto(f"{hotline}/desk")
    return page


def test_a_colleague_finishes_a_pre_check_with_the_keyboard_alone_in_fewer_keys_than_the_website_takes(
    desk: Page, browser: Browser, hotline: str, language: str
) -> None:
    expect(desk.locator("#name")).to_be_focused()
    Keys(desk).type("mei-hua")
    Keys(desk).press("Tab")
    Keys(desk).type(PASSWORD)
    Keys(desk).press("Enter")
    expect(desk.locator("#waiting")).to_be_visible(timeout=PATIENCE)
    desk.wait_for_load_state()
    website = browser.new_context(locale=language).new_page()
    website.goto(hotline)

    telephone, typed = by_telephone(desk, language), on_the_website(website, language)

    print(f"{language}: {telephone} keys on the desk, {typed} on the website")
    assert telephone < typed
    for page in (desk, website):
        page.context.close()


def test_every_act_shows_its_key_and_every_key_is_shown(desk: Page, hotline: str) -> None:
    sign_in(desk, hotline, "mei-hua")
    desk.keyboard.press("F2")
    desk.wait_for_url("**/cases/*")

    for each in desk.locator("[data-key]").all():
        shown = (each.get_attribute("data-key") or "").replace("+Key", " ")
        text = each.evaluate("each => (each.labels?.[0] ?? each).textContent")
        assert shown in text, shown
        assert each.get_attribute("aria-keyshortcuts") == shown.replace(" ", "+")
    desk.context.close()
