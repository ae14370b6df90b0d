"""What a colleague types on the desk is never lost: not while something is on its way, nor when it is refused."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.hotline import PASSWORD, SOON, colleague, wants_a_person
from tests.browser.walking import PATIENCE, say

SLOW = 0.8  # seconds that an answer takes


@pytest.fixture(scope="module")
def queue(browser: Browser, hotline: str) -> Iterator[Page]:
    """A colleague at the queue."""
    size = {"width": 1440, "height": 900}
    with colleague(browser, hotline, "ta-wei", "en", viewport=size) as page:
        yield page


@pytest.fixture
def call(queue: Page) -> Page:
    """A new call."""
    queue.keyboard.press("F2")
    queue.wait_for_url("**/cases/*")
    expect(queue.locator("#line")).to_be_focused()
    return queue


@pytest.fixture(autouse=True)
def closed(queue: Page, hotline: str) -> Iterator[None]:
    """Whatever was begun is over afterwards."""
    yield
    queue.unroute_all()
    queue.goto(f"{hotline}/desk")
    mine = queue.locator("section[aria-labelledby=mine] td.act a")
    while mine.count():
        mine.first.click()
        queue.locator("#ending summary").click()
        queue.locator("#ending button").click()
        queue.wait_for_url("**/desk")


def slowly(route: Route) -> None:
    """The server takes its time."""
    time.sleep(SLOW)
    route.continue_()


def test_lines_that_are_typed_faster_than_they_are_answered_are_all_taken_down(call: Page) -> None:
    call.route("**/line", slowly)

    for words in ("320人", "外銷四成", "1998年成立"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
    call.keyboard.type("線性")

    for fact in ("employees", "export_share", "years_in_business"):
        expect(call.locator(f"#q-{fact}.answered")).to_be_visible(timeout=PATIENCE)
    assert call.locator("#line").input_value() == "線性"


@pytest.mark.parametrize("status", [500, 503])
def test_a_line_that_the_server_did_not_take_is_back_in_front_of_what_was_typed_since(
    call: Page, status: int
) -> None:
    def fails(route: Route) -> None:
        time.sleep(SLOW)
        route.fulfill(status=status, content_type="text/html", body="<p id=sentence>Not now.</p>")

    call.route("**/line", fails)
    call.keyboard.type("320人")
    call.keyboard.press("Enter")
    call.keyboard.type("外銷四成")

    expect(call.locator(".lost")).to_have_text("Not now.", timeout=PATIENCE)
    assert call.locator("#line").input_value() == "320人, 外銷四成"
    call.unroute_all()
    call.keyboard.press("Enter")

    expect(call.locator("#q-employees.answered")).to_be_visible(timeout=PATIENCE)
    expect(call.locator("#q-export_share.answered")).to_be_visible()
    expect(call.locator(".lost")).to_be_empty()


def test_a_note_that_is_kept_while_the_line_is_cut_is_still_there(call: Page) -> None:
    call.context.set_offline(True)
    call.keyboard.press("Alt+n")
    call.keyboard.type("calls from Changhua")
    call.keyboard.press("Enter")

    expect(call.locator(".lost")).not_to_be_empty(timeout=PATIENCE)
    expect(call.locator("#note")).to_have_value("calls from Changhua")
    call.context.set_offline(False)
    expect(call.locator(".lost")).to_be_empty(timeout=PATIENCE)
    call.keyboard.press("Enter")

    expect(call.locator(".notes ul.history")).to_contain_text("Changhua", timeout=PATIENCE)


def test_who_has_to_sign_in_again_finds_what_was_typed(call: Page, hotline: str) -> None:
    where = call.url
    jar = {each["name"]: each["value"] for each in call.context.cookies(f"{hotline}/desk")}
    call.keyboard.press("Alt+n")
    call.keyboard.type("a long note")
    headers = {"Origin": hotline}
    httpx.post(f"{hotline}/desk/sign-out", cookies=jar, headers=headers, trust_env=False)

    call.keyboard.press("Enter")
    call.wait_for_url("**/sign-in**")
    call.locator("#name").fill("ta-wei")
    call.locator("#password").fill(PASSWORD)
    call.keyboard.press("Enter")
    call.wait_for_url(where)

    expect(call.locator("#note")).to_have_value("a long note")


def test_after_the_person_went_on_alone_the_desk_says_so_and_keeps_the_words(
    browser: Browser, hotline: str, queue: Page
) -> None:
    person = browser.new_context(locale="en")
    chat = wants_a_person(person, hotline, "en")
    queue.locator("section[aria-labelledby=waiting] [data-key='Alt+KeyT']").click()
    queue.wait_for_url("**/cases/*")
    queue.locator("#words").fill("One moment, please")
    queue.locator("#line").fill("320人")
    expect(chat.locator(".banner.here")).to_be_visible(timeout=PATIENCE)

    chat.locator(".banner button").click()
    expect(queue.locator("[data-key='Alt+KeyB']")).to_have_count(0, timeout=PATIENCE)
    queue.locator("#line").press("Enter")

    expect(queue.locator("#refused")).to_contain_text("Nobody has this case", timeout=PATIENCE)
    assert queue.locator("#line").input_value() == "320人"
    assert queue.locator("#words").input_value() == "One moment, please"
    assert queue.locator("a.q.answered").count() == 0
    person.close()


def test_after_a_wrong_code_the_queue_lives_on(browser: Browser, hotline: str, queue: Page) -> None:
    queue.locator("#reference").fill("ABCD-EFGH")
    queue.locator("#code").fill("wrong")
    queue.locator("#code").press("Enter")
    expect(queue.get_by_role("alert")).to_contain_text("do not belong together")

    person = browser.new_context(locale="en")
    chat = wants_a_person(person, hotline, "en")

    waiting = queue.locator("section[aria-labelledby=waiting] tbody tr")
    expect(waiting).to_have_count(1, timeout=SOON)
    chat.locator("#now .choice").first.click()
    expect(waiting).to_have_count(0, timeout=PATIENCE)
    person.close()


def test_a_caller_who_opens_the_website_is_read_by_the_colleague_and_has_a_talk_afterwards(
    browser: Browser, hotline: str, call: Page
) -> None:
    call.keyboard.type("320人")
    call.keyboard.press("Enter")
    expect(call.locator("#q-employees.answered")).to_be_visible(timeout=PATIENCE)
    call.keyboard.press("Alt+w")
    given = call.locator(".ticket .large")
    expect(given.nth(1)).to_be_visible(timeout=PATIENCE)
    reference, code = given.all_inner_texts()
    assert not call.locator("#talk-here").is_visible()

    context = browser.new_context(locale="en")
    person = context.new_page()
    person.goto(f"{hotline}/return")
    person.locator("#reference").fill(reference)
    person.locator("#code").fill(code)
    person.locator("#code").press("Enter")
    expect(person.locator(".banner.here")).to_be_visible(timeout=PATIENCE)
    person.locator("#text").fill("Are you still there?")
    person.locator("#text").press("Enter")

    expect(call.locator("#talk-here")).to_contain_text("Are you still there?", timeout=PATIENCE)
    call.locator("#words").fill("Yes, I am.")
    call.locator("#words").press("Enter")
    expect(person.locator(".message.staff")).to_be_visible(timeout=PATIENCE)

    call.keyboard.press("Alt+b")
    call.wait_for_url("**/desk")
    expect(person.locator(".banner")).to_have_count(0, timeout=PATIENCE)
    say(person, "We make linear guides.")
    context.close()
