"""What a colleague types on the desk is never lost: not while something is on its way, nor when it is refused."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.hotline import (
    PASSWORD,
    SOON,
    colleague,
    leave_nothing,
    sign_in,
    wants_a_person,
)
from tests.browser.walking import PATIENCE, say

# A no to each of these, and nothing else is left that could change the suggestion.
DECIDES = ("technology_key", "technology_unique", "technology_irreplaceable", "rd_continuous")


@pytest.fixture(scope="module")
def queue(browser: Browser, hotline: str) -> Iterator[Page]:
    """A colleague at the queue."""
    size = {"width": 1440, "height": 900}
    with colleague(browser, hotline, "ta-wei", "en", viewport=size) as page:
        yield page


@pytest.fixture(autouse=True)
def nothing_is_open(queue: Page, hotline: str) -> Iterator[None]:
    """Whatever was begun, here or by another test, is over."""
    leave_nothing(queue, hotline)
    yield
    queue.unroute_all()
    leave_nothing(queue, hotline)


@pytest.fixture
def call(queue: Page) -> Page:
    """A new call."""
    queue.keyboard.press("F2")
    queue.wait_for_url("**/cases/*")
    expect(queue.locator("#line")).to_be_focused()
    return queue


class Slow:
    """A server that takes its time with what a page sends, until it is let go."""

    def __init__(self, page: Page, path: str) -> None:
        self._waiting: list[Route] = []
        self._is_slow = True
        page.route(path, lambda route: self._comes(route))

    def _comes(self, route: Route) -> None:
        if self._is_slow:
            self._waiting.append(route)
        else:
            route.continue_()

    def answers(self) -> None:
        """It goes on with what came, and with all that comes from now on."""
        self._is_slow = False
        for route in self._waiting:
            route.continue_()

    def fails(self, status: int) -> None:
        """What came is refused, and nothing else any more."""
        self._is_slow = False
        (route,) = self._waiting  # one at a time
        body = "<p id=sentence>Not now.</p>"
        route.fulfill(status=status, content_type="text/html", body=body)


def test_lines_that_are_typed_faster_than_they_are_answered_are_all_taken_down(call: Page) -> None:
    slow = Slow(call, "**/line")

    for words in ("320人", "外銷四成", "1998年成立"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
    call.keyboard.type("線性")
    slow.answers()

    for fact in ("employees", "export_share", "years_in_business"):
        expect(call.locator(f"#q-{fact}.answered")).to_be_visible(timeout=PATIENCE)
    assert call.locator("#line").input_value() == "線性"


def test_a_bare_number_waits_until_its_question_is_seen(call: Page) -> None:
    slow = Slow(call, "**/line")
    call.locator("a.q[data-fact=own_brand]").click()

    call.keyboard.type("3")
    call.keyboard.press("Enter")
    call.keyboard.type("2")
    call.keyboard.press("Enter")
    slow.answers()

    expect(call.locator("#q-own_brand.answered")).to_be_visible(timeout=PATIENCE)
    expect(call.locator("a.q[aria-current]")).not_to_have_attribute("data-fact", "own_brand")
    assert call.locator("#line").input_value() == "2; "
    assert call.locator("a.q.answered").count() == 1


def test_a_line_that_cannot_stand_is_set_aside_and_those_behind_it_are_taken_down(
    call: Page,
) -> None:
    slow = Slow(call, "**/line")

    for words in ("出口140%", "320人", "1998年成立"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
    slow.answers()

    expect(call.locator("a.q.answered")).to_have_count(2, timeout=PATIENCE)
    expect(call.locator("#line")).to_have_value("")
    expect(call.locator("#aside .words")).to_have_text("出口140%")
    expect(call.locator("#aside .why")).to_contain_text("140")


def test_what_was_set_aside_is_taken_up_again_at_its_question_or_dropped(call: Page) -> None:
    call.locator("a.q[data-fact=export_share]").click()
    for words in ("140%", "what a nice day"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
        expect(call.locator("#aside .words").first).to_have_text(words, timeout=PATIENCE)
    call.locator("#aside [data-forget]").first.click()
    expect(call.locator("#aside li")).to_have_count(1)
    call.keyboard.press("ArrowDown")

    call.keyboard.press("Alt+z")

    expect(call.locator("#line")).to_have_value("140%")
    expect(call.locator("#q-export_share")).to_have_attribute("aria-current", "true")
    expect(call.locator("#aside li")).to_have_count(0)
    call.locator("#line").fill("40%")
    call.keyboard.press("Enter")
    expect(call.locator("#q-export_share.answered")).to_be_visible(timeout=PATIENCE)


def test_a_key_leads_to_the_pre_application(call: Page) -> None:
    call.keyboard.press("Alt+h")

    expect(call.locator("#q-consent")).to_have_attribute("aria-current", "true")
    expect(call.locator("#line")).to_be_focused()


def test_a_code_that_is_shown_once_is_in_sight(call: Page) -> None:
    call.keyboard.press("Alt+w")

    expect(call.locator(".ticket")).to_be_in_viewport(timeout=PATIENCE)


def test_what_was_opened_is_closed_by_escape(call: Page) -> None:
    call.keyboard.press("Alt+k")
    expect(call.locator("#phone")).to_be_focused()

    call.keyboard.press("Escape")

    expect(call.locator("#phone")).to_be_hidden()
    expect(call.locator("#line")).to_be_focused()


def test_what_was_set_aside_is_still_there_when_one_comes_back(call: Page, hotline: str) -> None:
    where = call.url
    call.keyboard.type("what a nice day")
    call.keyboard.press("Enter")
    expect(call.locator("#aside li")).to_have_count(1, timeout=PATIENCE)
    call.goto(f"{hotline}/desk")

    call.goto(where)

    expect(call.locator("#aside .words")).to_have_text("what a nice day")
    expect(call.locator("#line")).to_have_value("")


def test_words_behind_a_question_mark_that_waits_are_another_line(call: Page) -> None:
    slow = Slow(call, "**/line")
    call.locator("a.q[data-fact=own_brand]").click()
    for words in ("3", "?"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
    call.keyboard.type("員工320人")
    slow.answers()
    expect(call.locator("#q-own_brand.answered")).to_be_visible(timeout=PATIENCE)

    assert call.locator("#line").input_value() == "?; 員工320人"
    asked = call.locator("a.q[aria-current]").get_attribute("data-fact")
    call.keyboard.press("Enter")

    expect(call.locator("#q-employees.answered")).to_be_visible(timeout=PATIENCE)
    assert "not known" in call.locator(f"#q-{asked}").inner_text().casefold()


def decided(call: Page) -> None:
    """As much as decides the suggestion: nothing more needs to be asked."""
    for fact in DECIDES:
        call.locator(f"a.q[data-fact={fact}]").click()
        call.keyboard.type("2")
        call.keyboard.press("Enter")
        expect(call.locator(f"#q-{fact}.answered")).to_be_visible(timeout=PATIENCE)
    expect(call.locator("#rest")).to_be_visible(timeout=PATIENCE)


def test_who_types_on_when_nothing_more_is_asked_answers_no_pre_application(call: Page) -> None:
    decided(call)

    for words in ("yes", "外銷四成", "?", "品牌叫 OrthoWing，賣日本跟東南亞", "1", "ok"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
        call.wait_for_load_state("networkidle")
        expect(call.locator("#rest")).to_be_visible()

    assert call.locator("#q-consent.open").count() == 1
    assert call.locator("#q-export_share.answered").count() == 1
    assert call.locator("#q-company_name").count() == 0


def test_the_pre_application_is_entered_by_going_there_and_then_goes_on_by_itself(
    call: Page,
) -> None:
    decided(call)

    call.keyboard.press("ArrowUp")
    assert call.locator("a.q[aria-current]").get_attribute("data-fact") != "consent"
    call.keyboard.press("ArrowDown")
    expect(call.locator("#q-consent")).to_have_attribute("aria-current", "true")
    call.keyboard.type("品牌叫 OrthoWing，賣日本跟東南亞")
    call.keyboard.press("Enter")
    expect(call.locator("#q-export_markets.answered")).to_be_visible(timeout=PATIENCE)
    expect(call.locator("#q-consent")).to_have_attribute("aria-current", "true")
    call.keyboard.type("1")
    call.keyboard.press("Enter")
    expect(call.locator("#q-company_name")).to_have_attribute(
        "aria-current", "true", timeout=PATIENCE
    )
    call.keyboard.type("大同精密")
    call.keyboard.press("Enter")

    expect(call.locator("#q-registration_number")).to_have_attribute(
        "aria-current", "true", timeout=PATIENCE
    )
    assert "大同精密" in call.locator("#q-company_name").inner_text()


def test_what_becomes_open_again_is_asked(call: Page) -> None:
    decided(call)
    other = call.context.new_page()
    for fact in DECIDES:
        other.goto(f"{call.url}?q={fact}")
        other.locator("#line").fill("1")
        other.locator("#line").press("Enter")
        expect(other.locator("#line")).to_have_value("")

    expect(call.locator("#rest")).to_be_hidden(timeout=PATIENCE)
    expect(call.locator("a.q.open[aria-current]")).to_have_count(1)
    other.close()


@pytest.mark.parametrize("key", ["F2", "Alt+q"])
def test_while_no_server_is_there_one_stays_and_is_told_so(call: Page, key: str) -> None:
    where = call.url
    call.keyboard.type("線性")
    call.context.set_offline(True)

    call.keyboard.press(key)

    expect(call.locator(".lost")).to_contain_text("Connection lost", timeout=PATIENCE)
    assert call.url == where
    assert call.locator("#line").input_value() == "線性"
    call.context.set_offline(False)
    expect(call.locator(".lost")).to_be_empty(timeout=PATIENCE)
    call.keyboard.press(key)
    call.wait_for_url(lambda url: url != where)


def test_f2_pressed_twice_begins_one_call(queue: Page, hotline: str) -> None:
    queue.keyboard.press("F2")
    queue.keyboard.press("F2")
    queue.wait_for_url("**/cases/*")
    queue.goto(f"{hotline}/desk")

    expect(queue.locator("section[aria-labelledby=mine] tbody tr")).to_have_count(1)


def test_one_goes_to_the_queue_once_everything_has_arrived_and_finds_what_was_half_typed(
    call: Page,
) -> None:
    where = call.url
    slow = Slow(call, "**/line")
    for words in ("320人", "外銷四成"):
        call.keyboard.type(words)
        call.keyboard.press("Enter")
    call.keyboard.type("線性")

    call.keyboard.press("Alt+q")
    slow.answers()
    call.wait_for_url("**/desk")
    call.goto(where)

    expect(call.locator("a.q.answered")).to_have_count(2)
    expect(call.locator("#line")).to_have_value("線性")
    call.locator("#line").fill("")


def test_a_call_back_that_was_refused_is_still_in_its_form(call: Page) -> None:
    call.keyboard.press("Alt+k")
    call.keyboard.type("12")
    call.locator("#about").fill("about R&D")
    call.locator("#about").press("Enter")

    expect(call.locator("#refused")).to_be_visible(timeout=PATIENCE)
    expect(call.locator("#phone")).to_have_value("12")
    expect(call.locator("#about")).to_have_value("about R&D")
    call.locator("#phone").fill("0912-345-678")
    call.locator("#about").press("Enter")

    expect(call.locator("#calling-back form")).to_be_hidden(timeout=PATIENCE)
    expect(call.locator("#refused")).to_have_count(0)
    call.keyboard.press("Alt+k")
    assert call.locator("#about").input_value() == ""


def test_characters_that_are_being_composed_are_not_taken_away(
    browser: Browser, hotline: str, call: Page
) -> None:
    call.keyboard.press("Alt+k")
    call.locator("#about").focus()
    keys = call.context.new_cdp_session(call)
    keys.send("Input.imeSetComposition", {"text": "ㄓㄤ", "selectionStart": 2, "selectionEnd": 2})

    person = browser.new_context(locale="zh-TW")
    wants_a_person(person, hotline, "zh-TW")
    badge = call.locator("#to-queue .badge")
    call.wait_for_timeout(SOON)
    assert badge.count() == 0
    keys.send("Input.insertText", {"text": "彰化"})

    expect(badge).to_be_visible(timeout=PATIENCE)
    expect(call.locator("#about")).to_have_value("彰化")
    expect(call.locator("#about")).to_be_focused()
    person.close()


def test_a_code_that_is_shown_once_stays_as_long_as_the_page(call: Page) -> None:
    call.keyboard.press("Alt+w")
    code = call.locator(".ticket .large").nth(1)
    expect(code).to_be_visible(timeout=PATIENCE)
    shown = code.inner_text()

    call.keyboard.press("Alt+l")
    call.keyboard.type("320人")
    call.keyboard.press("Enter")
    expect(call.locator("#q-employees.answered")).to_be_visible(timeout=PATIENCE)

    assert code.inner_text() == shown


@pytest.mark.parametrize("status", [500, 503])
def test_a_line_that_the_server_did_not_take_is_back_in_front_of_what_was_typed_since(
    call: Page, status: int
) -> None:
    slow = Slow(call, "**/line")
    call.keyboard.type("320人")
    call.keyboard.press("Enter")
    call.keyboard.type("外銷四成")
    slow.fails(status)

    expect(call.locator(".lost")).to_have_text("Not now.", timeout=PATIENCE)
    assert call.locator("#line").input_value() == "320人; 外銷四成"
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
    expect(call.locator("#note")).to_have_value("calls from Changhua; ")
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


def test_without_a_script_the_words_are_shown_to_who_has_to_sign_in_again(
    browser: Browser, hotline: str
) -> None:
    context = browser.new_context(locale="en", java_script_enabled=False)
    page = context.new_page()
    sign_in(page, hotline, "ta-wei")
    page.locator("button.call").click()
    where = page.url
    context.clear_cookies()

    page.locator("#note").fill("a long note")
    page.locator("#note").press("Enter")

    expect(page.locator("blockquote")).to_have_text("a long note")
    page.locator("#name").fill("ta-wei")
    page.locator("#password").fill(PASSWORD)
    page.locator("#password").press("Enter")
    page.wait_for_url(where)
    context.close()


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
    assert queue.locator("#line").input_value() == "320人; "
    assert queue.locator("#words").input_value() == "One moment, please"
    assert queue.locator("a.q.answered").count() == 0
    person.close()


def test_who_is_spoken_to_in_another_language_keeps_what_they_are_typing(
    browser: Browser, hotline: str, queue: Page
) -> None:
    person = browser.new_context(locale="en")
    chat = wants_a_person(person, hotline, "en")
    queue.locator("section[aria-labelledby=waiting] [data-key='Alt+KeyT']").click()
    queue.wait_for_url("**/cases/*")
    expect(chat.locator(".banner.here")).to_be_visible(timeout=PATIENCE)
    chat.locator("#text").fill("I was about to say")

    queue.keyboard.press("Alt+e")

    expect(chat.locator("html[lang=zh-TW]")).to_be_attached(timeout=PATIENCE)
    expect(chat.locator("#text")).to_have_value("I was about to say")
    person.close()


def test_who_goes_through_the_queue_by_keyboard_stays_where_they_are(
    browser: Browser, hotline: str, queue: Page
) -> None:
    people = [browser.new_context(locale="en") for _ in range(2)]
    wants_a_person(people[0], hotline, "en")
    first = queue.locator("section[aria-labelledby=waiting] td.act button").first
    expect(first).to_be_visible(timeout=PATIENCE)
    first.focus()
    where = first.get_attribute("id")

    chat = wants_a_person(people[1], hotline, "en")

    rows = queue.locator("section[aria-labelledby=waiting] tbody tr")
    expect(rows).to_have_count(2, timeout=PATIENCE)
    assert queue.evaluate("document.activeElement.id") == where
    chat.locator("#now .choice").first.click()
    people[0].pages[0].locator("#now .choice").first.click()
    expect(rows).to_have_count(0, timeout=PATIENCE)
    for each in people:
        each.close()


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
