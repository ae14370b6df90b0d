"""Website and desk in two browsers at once: what one does, the other sees."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import is_fault
from tests.browser.hotline import (
    COLLEAGUES,
    PASSWORD,
    SOON,
    TELLS,
    WANTS,
    case_of,
    colleague,
    leave_nothing,
    says,
    wants_a_person,
)
from tests.browser.walking import FIRM, PATIENCE, faults_of, say

SIZES = ((320, 640), (768, 1024), (1440, 900), (320, 256))


@pytest.fixture
def desk(browser: Browser, hotline: str, language: str) -> Iterator[Page]:
    """A colleague at the queue, in each language; nothing may go wrong in the console."""
    size: Any = {"width": 1440, "height": 900}
    with colleague(browser, hotline, "mei-hua", language, viewport=size) as page:
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda each: faults.append(each.text) if is_fault(each) else None)
        leave_nothing(page, hotline)
        yield page
        leave_nothing(page, hotline)
        assert not faults


@pytest.fixture
def chat(person: BrowserContext, hotline: str, language: str) -> Page:
    """Somebody on the website who waits for a colleague."""
    return wants_a_person(person, hotline, language)


def take(desk: Page) -> str:
    """Take over whoever waits first, by its key."""
    expect(desk.locator("[data-key='Alt+KeyT']")).to_be_visible(timeout=PATIENCE)
    desk.keyboard.press("Alt+t")
    desk.wait_for_url("**/cases/*")
    return case_of(desk)


def soon(thing: Any) -> None:
    """Within a second of what was done on the other side."""
    thing.to_be_visible(timeout=SOON)


def test_who_asks_for_a_person_is_in_the_queue_within_a_second(
    desk: Page, person: BrowserContext, hotline: str, language: str
) -> None:
    page = person.new_page()
    page.goto(hotline)

    say(page, WANTS[language])

    soon(expect(desk.locator("[data-key='Alt+KeyT']")))
    spoken = {"en": {"en": "English", "zh-TW": "Chinese"}, "zh-TW": {"en": "英文", "zh-TW": "中文"}}
    row = desk.locator("section[aria-labelledby=waiting] tbody tr")
    assert spoken[language][language] in row.inner_text()
    assert desk.title().startswith("(1) ")


@pytest.mark.parametrize("wanted", [True, False])
def test_the_desk_rings_when_somebody_begins_to_wait_if_that_is_wanted(
    desk: Page, person: BrowserContext, hotline: str, language: str, wanted: bool
) -> None:
    desk.evaluate(
        """() => {
            const start = OscillatorNode.prototype.start;
            window.rung = 0;
            OscillatorNode.prototype.start = function (...at) { window.rung++; start.apply(this, at); };
        }"""
    )
    desk.locator("#rings").set_checked(wanted)
    before = desk.evaluate("window.rung")
    assert (before > 0) == wanted

    wants_a_person(person, hotline, language)

    soon(expect(desk.locator("[data-key='Alt+KeyT']")))
    assert (desk.evaluate("window.rung") > before) == wanted
    desk.reload()
    assert desk.locator("#rings").is_checked() == wanted
    desk.locator("#rings").set_checked(False)


def test_taken_over_the_person_sees_who_is_there_and_the_assistant_is_silent(
    desk: Page, chat: Page, language: str
) -> None:
    take(desk)
    soon(expect(chat.locator(".banner.here")))
    assert COLLEAGUES["mei-hua"] in chat.locator(".banner").inner_text()
    replies = chat.locator(".message.assistant").count()

    says(chat, TELLS[language])

    soon(expect(desk.locator(".proposal").nth(1)))
    assert chat.locator(".message.assistant").count() == replies
    assert desk.locator("a.q.answered").count() == 0


def test_what_the_colleague_writes_and_takes_down_appears_beside_the_talk(
    desk: Page, chat: Page, language: str
) -> None:
    take(desk)
    says(chat, TELLS[language])
    soon(expect(desk.locator(".proposal").nth(1)))

    desk.keyboard.press("Alt+a")
    soon(expect(chat.locator("#answer-employees")))
    desk.locator("#words").fill("Thank you. 謝謝您。")
    desk.keyboard.press("Enter")

    soon(expect(chat.locator(".message.staff")))
    assert COLLEAGUES["mei-hua"] in chat.locator(".message.staff").inner_text()
    assert desk.locator("#words").input_value() == ""


def test_both_work_on_the_same_answers(desk: Page, chat: Page, language: str) -> None:
    take(desk)
    desk.keyboard.press("Alt+l")
    desk.keyboard.type("310人")
    desk.keyboard.press("Enter")
    soon(expect(chat.locator("#answer-employees")))

    chat.locator("#answer-employees summary").click()
    chat.locator("#edit-employees").fill("320")
    chat.locator("#save-employees").click()

    soon(expect(desk.locator("#q-employees strong", has_text="320")))
    assert (
        "310" in chat.locator(".stated").inner_text()
        or "320" in chat.locator("#answer-employees strong").inner_text()
    )


def test_two_colleagues_in_one_case_see_each_others_changes(
    desk: Page, chat: Page, browser: Browser, hotline: str
) -> None:
    case_id = take(desk)
    with colleague(browser, hotline, "ta-wei") as other:
        other.goto(f"{hotline}/desk/cases/{case_id}")

        other.locator("#line").fill("320人")
        other.keyboard.press("Enter")

        soon(expect(desk.locator("#q-employees.answered")))
        desk.keyboard.press("Alt+n")
        desk.keyboard.type("財務長週四回來")
        desk.keyboard.press("Enter")
        soon(expect(other.get_by_text("財務長週四回來").first))


def test_handed_back_the_assistant_asks_on_and_the_colleague_is_at_the_queue(
    desk: Page, chat: Page, language: str
) -> None:
    take(desk)
    soon(expect(chat.locator(".banner.here")))
    replies = chat.locator(".message.assistant").count()

    desk.keyboard.press("Alt+b")

    desk.wait_for_url("**/desk")
    soon(expect(chat.locator(".message.assistant").nth(replies)))
    expect(chat.locator(".banner")).to_have_count(0)
    say(chat, FIRM[language])


def test_passed_on_the_other_has_it_and_the_person_knows(
    desk: Page, chat: Page, browser: Browser, hotline: str
) -> None:
    take(desk)
    with colleague(browser, hotline, "ta-wei") as other:
        desk.keyboard.press("Alt+p")
        desk.keyboard.press("Enter")
        desk.locator("#pass-on button").click()

        soon(expect(other.locator("section[aria-labelledby=mine] tbody tr")))
        soon(expect(chat.get_by_text(COLLEAGUES["ta-wei"]).first))
        other.locator("section[aria-labelledby=mine] td.act a").first.click()
        other.wait_for_url("**/cases/*")
        other.keyboard.press("Alt+b")
        other.wait_for_url("**/desk")


def test_of_two_who_reach_for_one_case_one_gets_it_and_the_other_is_told_who(
    desk: Page, chat: Page, browser: Browser, hotline: str
) -> None:
    expect(desk.locator("[data-key='Alt+KeyT']")).to_be_visible(timeout=PATIENCE)
    action = desk.locator("section[aria-labelledby=waiting] form").get_attribute("action")
    with colleague(browser, hotline, "ta-wei") as other:
        cookies = [
            {each["name"]: each["value"] for each in page.context.cookies(f"{hotline}/desk")}
            for page in (desk, other)
        ]

        def reach(jar: dict[str, str]) -> int:
            headers = {"Origin": hotline}
            post = httpx.post(
                f"{hotline}{action}", cookies=jar, headers=headers, trust_env=False, timeout=30
            )
            return post.status_code

        with ThreadPoolExecutor(2) as pool:
            codes = list(pool.map(reach, cookies))

        assert sorted(codes) == [303, 409]
        winner = (desk, other)[codes.index(303)]
        winner.goto(f"{hotline}{action}".removesuffix("/take"))
        winner.keyboard.press("Alt+b")
        winner.wait_for_url("**/desk")


def test_cut_off_in_the_middle_each_side_catches_up_and_nothing_is_lost(
    desk: Page, chat: Page, language: str
) -> None:
    take(desk)
    soon(expect(chat.locator(".banner.here")))

    chat.context.set_offline(True)
    desk.locator("#words").fill("還在嗎？ Are you there?")
    desk.keyboard.press("Enter")
    expect(desk.locator(".message.staff")).to_be_visible()
    chat.context.set_offline(False)
    expect(chat.locator(".message.staff")).to_be_visible(timeout=10_000)

    desk.context.set_offline(True)
    expect(desk.locator(".lost")).not_to_be_empty(timeout=10_000)
    says(chat, TELLS[language])
    desk.context.set_offline(False)
    expect(desk.locator(".proposal").nth(1)).to_be_visible(timeout=10_000)
    expect(desk.locator(".lost")).to_be_empty()


def test_a_person_who_lets_the_colleague_go_is_with_the_assistant_again(
    desk: Page, chat: Page
) -> None:
    take(desk)
    soon(expect(chat.locator(".banner.here")))

    chat.locator(".banner button").click()

    expect(chat.locator(".banner")).to_have_count(0, timeout=PATIENCE)
    expect(desk.locator("[data-key='Alt+KeyB']")).to_have_count(0, timeout=PATIENCE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_hotlines_pages(
    desk: Page, chat: Page, hotline: str, language: str, scheme: str
) -> None:
    desk.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the two
    expect(desk.locator("[data-key='Alt+KeyT']")).to_be_visible(timeout=PATIENCE)
    assert faults_of(desk) == []

    take(desk)
    says(chat, TELLS[language])
    soon(expect(desk.locator(".proposal").first))
    desk.locator("#line").fill("12億, 87年, own brand, JP US")
    desk.locator("#preview .proposal").first.wait_for()
    assert faults_of(desk) == []
    assert faults_of(chat) == []

    desk.locator("#line").fill("140% exports")
    desk.keyboard.press("Enter")
    desk.locator("#aside li").wait_for()
    desk.keyboard.press("Alt+k")
    assert faults_of(desk) == []

    for path in ("/desk/find?q=%E7%B7%9A%E6%80%A7", "/desk/find?q=zzzz"):
        desk.goto(hotline + path)
        assert faults_of(desk) == []


def test_axe_finds_nothing_where_one_signs_in_or_is_refused(
    browser: Browser, hotline: str, language: str
) -> None:
    page = browser.new_context(locale=language).new_page()
    page.goto(f"{hotline}/desk")
    assert faults_of(page) == []

    page.locator("#name").fill("nobody")
    page.locator("#password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.locator("[role=alert]").wait_for()
    assert faults_of(page) == []
    page.context.close()


def test_the_hotlines_pages_fit_every_width_and_forced_colours(
    desk: Page, chat: Page, hotline: str, language: str
) -> None:
    case_id = take(desk)
    says(chat, TELLS[language])
    desk.locator("#line").fill("12億, 87年, own brand, JP US")
    desk.locator("#preview .proposal").first.wait_for()

    for path in (f"/desk/cases/{case_id}", "/desk", "/desk/find?q=%E7%B7%9A%E6%80%A7"):
        if not desk.url.endswith(path):
            desk.goto(hotline + path)
        for width, height in SIZES:
            desk.set_viewport_size({"width": width, "height": height})
            over = desk.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert over <= 0, (path, width)
        desk.emulate_media(forced_colors="active")
        assert faults_of(desk) == []
        desk.emulate_media(forced_colors="none")
