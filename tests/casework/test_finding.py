"""Finding a case, and opening one that its person began by themselves."""

from __future__ import annotations

import pytest

from precheck.casework.conversations import Conversations
from precheck.casework.editing import Entry
from precheck.casework.handover import NotOpen
from precheck.casework.returning import NotAdmitted, TooManyTries
from tests.casework.conftest import SettableClock
from tests.casework.hotline import Hotline


@pytest.fixture
def hotline(talks: Conversations) -> Hotline:
    return Hotline(talks)


@pytest.fixture
def firm(hotline: Hotline) -> str:
    """A case by telephone, with consent and a name."""
    case_id = hotline.handing.call(hotline.me, "zh-TW")
    for fact, line in (
        ("consent", "1"),
        ("company_name", "範例精密股份有限公司"),
        ("registration_number", "04595257"),
        ("contact_phone", "02-2345-6789"),
        ("technology_field", "線性滑軌"),
    ):
        hotline.tell(case_id, line, fact)
    return case_id


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("範例精密", "company_name"),
        ("04595257", "registration_number"),
        ("0459 5257", "registration_number"),
        ("02 2345 6789", "contact_phone"),
        ("線性滑軌", "technology_field"),
    ],
)
def test_a_case_is_found_by_firm_number_telephone_and_words(
    hotline: Hotline, firm: str, words: str, where: str
) -> None:
    (found,) = hotline.finding.find(words)

    assert (found.case.id, found.where, found.company) == (firm, where, "範例精密股份有限公司")


@pytest.mark.parametrize(
    "words",
    [
        "避震器 活塞桿",
        "活塞桿，鈦合金",
        "ｔｉｔａｎｉｕｍ 活塞桿",
        "０９３７－１２３－４５６",
        "+886 937 123 456",
        "TITANIUM",
    ],
)
def test_words_may_stand_in_several_messages_and_be_typed_full_width(
    hotline: Hotline, words: str
) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們幫自行車廠做避震器的活塞桿")
    hotline.say(case_id, "材料是鈦合金 (titanium)，我的手機 0937-123-456")

    (found,) = hotline.finding.find(words)

    assert found.case.id == case_id
    assert found.excerpt


@pytest.mark.parametrize("words", ["活塞桿 陶瓷", "塞活", "0937-123-457", "，。", "titan"])
def test_a_case_in_which_not_every_word_stands_is_not_found(hotline: Hotline, words: str) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們做活塞桿，材料是鈦合金 (titanium)，我的手機 0937-123-456")

    assert hotline.finding.find(words) == ()


def test_a_case_is_found_by_its_reference(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.assisting.give_ticket(hotline.me, case_id)
    reference = hotline.returning.ticket(case_id).reference

    (found,) = hotline.finding.find(reference)

    assert (found.case.id, found.where, found.excerpt) == (case_id, "reference", reference)


def test_a_case_is_found_by_the_words_of_its_talk(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們幫自行車廠做避震器的活塞桿")

    (found,) = hotline.finding.find("活塞桿")

    assert (found.case.id, found.where) == (case_id, "message")
    assert "活塞桿" in found.excerpt


def test_a_case_is_found_by_its_reference_however_it_is_spelt(hotline: Hotline, firm: str) -> None:
    ticket = hotline.returning.ticket(firm)

    assert [each.case.id for each in hotline.finding.find(ticket.reference)] == [firm]


def test_what_only_looks_alike_is_not_found(hotline: Hotline, firm: str) -> None:
    assert hotline.finding.find("密精例範") == ()
    assert hotline.finding.find("04595258") == ()


def test_of_a_persons_own_talk_nothing_is_told_but_that_it_is_there(hotline: Hotline) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "我們做避震器的活塞桿")

    reference = hotline.returning.ticket(case_id).reference

    (found,) = hotline.finding.find(reference)

    assert hotline.finding.find("活塞桿") == ()
    assert (found.is_open, found.excerpt, found.company) == (False, "", "")


def test_a_case_begun_on_the_website_goes_on_by_telephone_with_reference_and_code(
    hotline: Hotline, clock: SettableClock
) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "去年營收12億")
    ticket = hotline.returning.ticket(case_id)
    clock.pass_by(days=2)
    with pytest.raises(NotOpen):
        hotline.overview.look(hotline.me, case_id)

    admitted = hotline.finding.admit(hotline.me, ticket.reference, ticket.code)
    hotline.handing.take(hotline.me, admitted)

    assert admitted == case_id
    hotline.tell(case_id, "320人", "employees")
    assert set(hotline.case(case_id).answers) == {"annual_revenue", "employees"}
    assert ("mei-hua", "admitted") in hotline.journal(case_id)


def test_the_reference_alone_opens_nothing_and_guessing_is_barred(hotline: Hotline) -> None:
    case_id = hotline.chat()
    hotline.entering.edit(case_id, "employees", Entry(words="320人"), "zh-TW")
    ticket = hotline.returning.ticket(case_id)

    for _ in range(4):
        with pytest.raises(NotAdmitted):
            hotline.finding.admit(hotline.me, ticket.reference, "0000 0000 0000")
    for code in ("0000 0000 0000", ticket.code):
        with pytest.raises(TooManyTries):
            hotline.finding.admit(hotline.me, ticket.reference, code)
    assert hotline.journal(case_id) == []


def test_what_a_colleague_took_down_is_open_to_its_person_on_the_website(
    hotline: Hotline, firm: str
) -> None:
    ticket = hotline.returning.ticket(firm)

    admission = hotline.returning.come_back(ticket.reference, ticket.code)

    assert hotline.talks.admit(firm, admission.token)
    assert "company_name" in hotline.talks.view(firm).case["facts"]
