"""Who has a case: one colleague at most, and the person always knows who is there."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest

from precheck.casework.accounts import Session
from precheck.casework.case import Author, Recorded, Stage
from precheck.casework.conversations import Conversations
from precheck.casework.editing import NotTaken
from precheck.casework.handover import Ending, NotOpen, NotYours, Way
from precheck.casework.staff import NoAccount
from precheck.rules.facts import Text
from tests.casework.conftest import Hours, SettableClock
from tests.casework.hotline import FORM, Hotline


@pytest.fixture
def hotline(talks: Conversations) -> Hotline:
    return Hotline(talks)


def test_who_asks_for_a_person_waits_in_the_queue(hotline: Hotline) -> None:
    case_id = hotline.asks_for_a_person()

    queue = hotline.overview.queue(hotline.me)
    place = hotline.overview.place(case_id)

    assert [row.waiting.case_id for row in queue.waiting] == [case_id]
    assert place is not None
    assert (place.ahead, place.opens) == (0, None)


def test_of_a_talk_with_the_assistant_the_queue_tells_how_far_it_is_and_not_whose(
    hotline: Hotline,
) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "我們大概三百人")
    with hotline.talks.units() as unit:
        named = Recorded("company_name", Text("範例精密", "範例精密"), "enterprise", "conversation")
        unit.answers.record(case_id, [named], hotline.talks.clock.now())
        unit.commit()

    (row,) = hotline.overview.queue(hotline.me).talking
    hotline.handing.take(hotline.me, case_id)
    (mine,) = hotline.overview.queue(hotline.me).mine

    assert (row.answered, row.company) == (2, "")
    assert mine.company == "範例精密"


def test_the_second_in_the_queue_knows_that_somebody_was_there_before(
    hotline: Hotline, clock: SettableClock
) -> None:
    first = hotline.asks_for_a_person()
    clock.pass_by(minutes=3)
    second = hotline.asks_for_a_person("en")

    place = hotline.overview.place(second)
    queue = hotline.overview.queue(hotline.me).waiting
    seen = hotline.overview.stamp(second)
    hotline.handing.take(hotline.me, first)
    then = hotline.overview.place(second)

    assert place is not None
    assert place.ahead == 1
    assert [row.waiting.case_id for row in queue] == [first, second]
    assert then is not None
    assert then.ahead == 0
    assert hotline.overview.stamp(second) != seen


def test_who_waits_is_told_when_the_hotline_opens_and_so_are_colleagues_that_somebody_is_away(
    hotline: Hotline, hours: Hours, clock: SettableClock
) -> None:
    hours.closed_until = clock.now() + timedelta(minutes=2)
    waiting, taken = hotline.asks_for_a_person(), hotline.taken("en")
    with hotline.talks.units() as unit:
        now = clock.now()
        unit.accounts.begin(Session("a-token", "mei-hua", now, now))
        unit.commit()
    looks = (
        lambda: hotline.overview.stamp(waiting),
        lambda: hotline.overview.desk_stamp(taken),
        hotline.overview.queue_stamp,
    )
    before = [look() for look in looks]
    assert [look() for look in looks] == before

    clock.pass_by(minutes=11)

    assert all(look() != was for look, was in zip(looks, before, strict=True))
    assert hotline.overview.look(hotline.other, taken).owner_away


def test_the_assistant_is_silent_once_a_colleague_has_the_case(hotline: Hotline) -> None:
    case_id = hotline.taken()

    said = hotline.say(case_id, "我們大概三百人")
    replies = hotline.talks.replies(case_id, [hotline.messages(case_id)[-1].seq])

    assert said == ()
    assert replies is not None
    assert replies.messages == ()
    assert hotline.messages(case_id)[-1].author is Author.ENTERPRISE


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_person_is_told_who_has_joined(hotline: Hotline, language: str) -> None:
    case_id = hotline.taken(language)

    last = hotline.messages(case_id)[-1]

    assert last.author is Author.ASSISTANT
    assert "林美華" in last.text
    assert hotline.talks.view(case_id).case["handover"]["colleague"] == "林美華"
    assert hotline.overview.place(case_id) is None


def test_a_colleague_may_step_into_a_live_talk_that_nobody_asked_for(hotline: Hotline) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "我們大概三百人")

    hotline.handing.take(hotline.me, case_id)

    assert hotline.case(case_id).stage is Stage.WITH_STAFF
    assert hotline.case(case_id).is_owned


def test_a_talk_that_has_rested_is_the_persons_own(hotline: Hotline, clock: SettableClock) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "我們大概三百人")
    clock.pass_by(hours=2)

    with pytest.raises(NotOpen):
        hotline.handing.take(hotline.me, case_id)
    with pytest.raises(NotOpen):
        hotline.overview.look(hotline.me, case_id)


def test_a_case_that_a_colleague_has_is_not_given_to_another(hotline: Hotline) -> None:
    case_id = hotline.taken()
    signed_in(hotline, "mei-hua")

    with pytest.raises(NotYours) as fault:
        hotline.handing.take(hotline.other, case_id)

    assert fault.value.owner == "林美華"


def test_of_two_who_take_it_at_once_one_gets_it_and_the_other_is_told(hotline: Hotline) -> None:
    case_id = hotline.asks_for_a_person()
    for name in hotline.staff:
        signed_in(hotline, name)
    ready = threading.Barrier(2)
    refused: list[str | None] = []

    def want(name: str) -> None:
        ready.wait(10)
        try:
            hotline.handing.take(hotline.staff[name], case_id)
        except NotYours as fault:
            refused.append(fault.owner)

    both = [threading.Thread(target=want, args=(name,)) for name in hotline.staff]
    for each in both:
        each.start()
    for each in both:
        each.join(20)

    held = hotline.case(case_id).handover
    assert held is not None
    assert refused == [held.shown]
    assert [what for _, what in hotline.journal(case_id)].count("taken") == 1


def test_a_case_may_be_taken_from_a_colleague_who_is_away(
    hotline: Hotline, clock: SettableClock
) -> None:
    case_id = hotline.taken()
    signed_in(hotline, "mei-hua")
    clock.pass_by(minutes=11)

    hotline.handing.take(hotline.other, case_id)

    held = hotline.case(case_id).handover
    assert held is not None
    assert held.owner == "ta-wei"
    assert ("ta-wei", "taken") in hotline.journal(case_id)


def signed_in(hotline: Hotline, name: str) -> None:
    now = hotline.talks.clock.now()
    with hotline.talks.units() as unit:
        unit.accounts.begin(Session(f"session of {name}", name, now, now))
        unit.commit()


def test_handed_back_the_assistant_goes_on_where_it_was(hotline: Hotline) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "去年營收12億")
    asked = hotline.case(case_id).asked
    hotline.handing.take(hotline.me, case_id)

    hotline.handing.hand_back(hotline.me, case_id)

    case, last = hotline.case(case_id), hotline.messages(case_id)[-1]
    assert (case.stage, case.asked) == (Stage.ASKING, asked)
    assert "林美華" in last.text
    assert hotline.say(case_id, "三百人") != ()


def test_closed_with_an_outcome_the_case_is_over_and_the_assistant_is_there(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()

    hotline.handing.close(hotline.me, case_id, Ending.HELPED)

    held = hotline.case(case_id).handover
    assert held is not None
    assert (held.is_open, held.ending) == (False, Ending.HELPED)
    assert hotline.overview.queue(hotline.me).mine == ()
    assert hotline.say(case_id, "12億") != ()


def test_passed_on_the_colleague_has_it_and_the_person_knows(hotline: Hotline) -> None:
    case_id = hotline.taken()

    hotline.handing.pass_on(hotline.me, case_id, "ta-wei")

    assert [row.waiting.case_id for row in hotline.overview.queue(hotline.other).mine] == [case_id]
    assert "陳大偉" in hotline.messages(case_id)[-1].text
    with pytest.raises(NotYours):
        hotline.handing.hand_back(hotline.me, case_id)


def test_a_case_is_not_passed_to_somebody_who_is_not_there(hotline: Hotline) -> None:
    case_id = hotline.taken()

    with pytest.raises(NoAccount):
        hotline.handing.pass_on(hotline.me, case_id, "nobody")

    assert hotline.case(case_id).is_owned


def test_only_its_owner_may_write_hand_back_pass_on_or_close(hotline: Hotline) -> None:
    case_id, other = hotline.taken(), hotline.other

    for forbidden in (
        lambda: hotline.assisting.say(other, case_id, "hello"),
        lambda: hotline.assisting.put(other, case_id, "employees"),
        lambda: hotline.handing.hand_back(other, case_id),
        lambda: hotline.handing.pass_on(other, case_id, "mei-hua"),
        lambda: hotline.handing.close(other, case_id, Ending.GONE),
    ):
        with pytest.raises(NotYours):
            forbidden()


def test_a_person_may_go_on_without_the_colleague_by_the_button(hotline: Hotline) -> None:
    case_id = hotline.taken()

    said = hotline.press(case_id, "wish:resume")

    assert said != ()
    held = hotline.case(case_id).handover
    assert held is not None
    assert not held.is_open
    assert hotline.journal(case_id)[-1] == ("enterprise", "went_on")


def test_who_says_continue_before_anybody_came_is_no_longer_waited_for(hotline: Hotline) -> None:
    case_id = hotline.asks_for_a_person("en")

    hotline.say(case_id, "continue", "resume")

    assert hotline.overview.queue(hotline.me).waiting == ()
    assert hotline.case(case_id).stage is Stage.ASKING


def test_who_fills_in_the_form_meanwhile_is_still_with_the_colleague(hotline: Hotline) -> None:
    case_id = hotline.taken()

    hotline.entering.fill(case_id, FORM, "zh-TW")

    assert hotline.case(case_id).stage is Stage.APPLYING
    assert hotline.case(case_id).is_owned
    assert hotline.messages(case_id)[-1].author is Author.ENTERPRISE
    assert hotline.press(case_id, "wish:resume") != ()
    assert not hotline.case(case_id).is_owned
    assert hotline.say(case_id, "320人") != ()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Continue with the assistant"), ("zh-TW", "由助理繼續")]
)
def test_who_goes_on_alone_after_a_long_talk_has_said_so_in_words(
    hotline: Hotline, language: str, words: str
) -> None:
    case_id = hotline.taken(language)
    for number in range(14):
        hotline.assisting.say(hotline.me, case_id, f"{number}?")

    hotline.press(case_id, "wish:resume")

    assert words in [each.text for each in hotline.messages(case_id)]


def test_what_was_read_back_is_handed_in_though_a_colleague_steps_in_and_takes_something_down(
    hotline: Hotline,
) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "我們大概三百人")
    hotline.entering.fill(case_id, FORM, "zh-TW")

    hotline.handing.take(hotline.me, case_id)
    hotline.tell(case_id, "外銷四成", "export_share")
    hotline.entering.submit(case_id, "zh-TW")

    assert hotline.case(case_id).application is not None
    assert hotline.case(case_id).is_owned


def test_what_is_no_longer_as_it_was_read_back_is_not_handed_in(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.entering.fill(case_id, FORM, "zh-TW")

    hotline.tell(case_id, "330人", "employees")

    with pytest.raises(NotTaken):
        hotline.entering.submit(case_id, "zh-TW")


def test_a_call_is_its_colleagues_from_the_beginning_and_nobody_is_written_to(
    hotline: Hotline,
) -> None:
    case_id = hotline.handing.call(hotline.me, "en")

    hotline.handing.pass_on(hotline.me, case_id, "ta-wei")
    hotline.handing.close(hotline.other, case_id, Ending.COMPLETED)

    held = hotline.case(case_id).handover
    assert held is not None
    assert held.way is Way.CALL
    assert hotline.messages(case_id) == ()
    assert [what for _, what in hotline.journal(case_id)] == ["called", "passed", "closed"]


def test_a_caller_who_was_given_a_way_back_reads_on_the_website_what_has_become_of_it(
    hotline: Hotline,
) -> None:
    case_id = hotline.handing.call(hotline.me, "en")
    hotline.tell(case_id, "300人", "employees")
    hotline.assisting.give_ticket(hotline.me, case_id)
    hotline.returning.ticket(case_id)

    hotline.handing.close(hotline.me, case_id, Ending.COMPLETED)

    talk = hotline.talks.view(case_id)
    assert [each.author for each in talk.messages] == [Author.ASSISTANT]
    assert talk.case["asked"] is not None
    assert hotline.say(case_id, "yes, every year") != ()


def test_a_closed_call_that_is_opened_again_is_a_call_still(hotline: Hotline) -> None:
    case_id = hotline.handing.call(hotline.me, "en")
    hotline.handing.close(hotline.me, case_id, Ending.CALL_BACK)

    hotline.handing.take(hotline.other, case_id)

    held = hotline.case(case_id).handover
    assert held is not None
    assert (held.way, held.owner) == (Way.CALL, "ta-wei")
    assert hotline.messages(case_id) == ()


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_while_the_hotline_is_closed_the_person_is_told_when_it_opens_and_asked_for_a_number(
    hotline: Hotline, hours: Hours, clock: SettableClock, language: str
) -> None:
    hours.closed_until = clock.now() + timedelta(hours=15)
    case_id = hotline.asks_for_a_person(language)
    asked = hotline.messages(case_id)[-1].text

    said = hotline.say(case_id, "0912-345-678")

    (call,) = hotline.overview.queue(hotline.me).call_backs
    assert ("電話" if language == "zh-TW" else "telephone") in asked
    assert call.phone == "0912-345-678"
    assert call.due == hours.closed_until
    assert "0912-345-678" in said[0]
    place = hotline.overview.place(case_id)
    assert place is not None
    assert place.called_back == "0912-345-678"


def test_a_number_left_while_waiting_is_no_answer_and_what_else_is_said_is(
    hotline: Hotline,
) -> None:
    case_id = hotline.asks_for_a_person("en")

    hotline.say(case_id, "please call me at 02-2345-6789, we have 300 employees")

    assert set(hotline.case(case_id).answers) == {"employees"}
    assert [each.phone for each in hotline.overview.queue(hotline.me).call_backs] == [
        "02-2345-6789"
    ]


def test_a_number_that_is_left_anew_is_called_instead(hotline: Hotline) -> None:
    case_id = hotline.asks_for_a_person()
    hotline.say(case_id, "0912-345-678")

    hotline.say(case_id, "還是打 02-2345-6789 好了")

    calls = hotline.overview.queue(hotline.me).call_backs
    assert [each.phone for each in calls] == ["02-2345-6789"]


def test_nobody_promises_to_call_about_a_persons_own_talk(hotline: Hotline) -> None:
    case_id = hotline.chat()

    with pytest.raises(NotOpen):
        hotline.calling_back.promise(hotline.me, case_id, "0912-345-678", "", None, "en")

    assert hotline.overview.queue(hotline.me).call_backs == ()


def test_a_call_that_was_due_when_the_page_was_opened_is_due_now(
    hotline: Hotline, clock: SettableClock
) -> None:
    case_id = hotline.handing.call(hotline.me, "en")
    due = clock.now() - timedelta(minutes=40)

    hotline.calling_back.promise(hotline.me, case_id, "0912-345-678", "", due, "en")

    (call,) = hotline.overview.queue(hotline.me).call_backs
    assert call.due == clock.now()


@pytest.mark.parametrize(
    ("year", "sentence"), [(1, "is past"), (1999, "is past"), (9999, "twelve months")]
)
def test_a_call_is_promised_for_the_next_twelve_months(
    hotline: Hotline, clock: SettableClock, year: int, sentence: str
) -> None:
    case_id = hotline.handing.call(hotline.me, "en")
    zone = hotline.talks.hours.local(clock.now()).tzinfo
    due = datetime(year, 12, 31, tzinfo=zone)

    with pytest.raises(NotTaken) as told:
        hotline.calling_back.promise(hotline.me, case_id, "0912-345-678", "", due, "en")

    assert sentence in told.value.sentence
    assert hotline.overview.queue(hotline.me).call_backs == ()


def test_that_a_number_was_called_is_noted_once(hotline: Hotline) -> None:
    case_id = hotline.handing.call(hotline.me, "en")
    hotline.calling_back.promise(hotline.me, case_id, "0912-345-678", "about R&D", None, "zh-TW")
    (call,) = hotline.overview.queue(hotline.me).call_backs

    assert hotline.calling_back.called(hotline.other, call.id) == case_id
    assert hotline.calling_back.called(hotline.me, call.id) is None

    assert hotline.overview.queue(hotline.me).call_backs == ()
    assert hotline.journal(case_id)[-1] == ("ta-wei", "called_back")
