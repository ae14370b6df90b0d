"""What a line does at the fields of the pre-application, where a colleague may have typed on about the firm."""

from __future__ import annotations

import pytest

from precheck.casework.conversations import Conversations
from precheck.rules.facts import Choice, Quantity, Text
from tests.casework.hotline import Hotline

# Typed on while the caller talks: none of it is a name, or agrees to anything.
TYPED_ON = {
    "品牌有啊 叫 OrthoWing，賣日本跟東南亞": {"own_brand", "export_markets"},
    "在台灣做多少？大概六七成吧，越南三成多": set(),
    "對，日本有": set(),
    "好，那個品牌的事等一下再說": set(),
    "可以，大概六成": set(),
    "yes, we export 40%": {"export_share"},
    "no, 320 people by now": {"employees"},
    "ok so what was the turnover?": set(),
    "yes but only the phone number": set(),
}
AGREED = [
    "1",
    "yes",
    "I agree",
    "he agrees",
    "caller agrees.",
    "同意",
    "對方同意",
    "好",
    "他說可以",
]
REFUSED = ["2", "no", "否", "不同意", "對方不同意", "they don't consent"]


@pytest.fixture
def hotline(talks: Conversations) -> Hotline:
    return Hotline(talks)


@pytest.fixture
def call(hotline: Hotline) -> str:
    return hotline.handing.call(hotline.me, "zh-TW")


@pytest.mark.parametrize(("words", "told"), TYPED_ON.items())
def test_what_is_told_of_the_firm_is_no_consent(
    hotline: Hotline, call: str, words: str, told: set[str]
) -> None:
    hotline.tell(call, words, "consent")

    assert "consent" not in hotline.case(call).answers
    assert told <= set(hotline.case(call).answers)


@pytest.mark.parametrize("fact", ["company_name", "contact_name"])
@pytest.mark.parametrize(
    ("words", "told"), [each for each in TYPED_ON.items() if each[1] or "？" in each[0]]
)
def test_what_is_told_of_the_firm_is_no_name(
    hotline: Hotline, call: str, fact: str, words: str, told: set[str]
) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, words, fact)

    assert fact not in hotline.case(call).answers
    assert told <= set(hotline.case(call).answers)


@pytest.mark.parametrize(
    ("words", "value"), [*((each, "yes") for each in AGREED), *((each, "no") for each in REFUSED)]
)
def test_a_consent_is_its_number_or_a_plain_yes_or_no(
    hotline: Hotline, call: str, words: str, value: str
) -> None:
    hotline.tell(call, words, "consent")

    consent = hotline.case(call).answers["consent"]
    assert isinstance(consent, Choice)
    assert consent.value == value


@pytest.mark.parametrize(
    "name",
    ["3M", "七十二行", "Foo, Inc.", "Own Brand Ltd", "三百人股份有限公司", "A.B.C. Machine Works"],
)
def test_a_firms_name_is_what_was_typed(hotline: Hotline, call: str, name: str) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, name, "company_name")

    assert hotline.case(call).answers["company_name"] == Text(name, name)


@pytest.mark.parametrize(
    ("field", "words", "name"),
    [
        ("company_name", "公司叫鴻昇", "鴻昇"),
        ("contact_name", "聯絡人 陳美玲 經理", "陳美玲 經理"),
        ("contact_name", "他叫陳美玲", "陳美玲"),
    ],
)
def test_what_leads_up_to_a_name_is_no_part_of_it(
    hotline: Hotline, call: str, field: str, words: str, name: str
) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, words, field)

    answer = hotline.case(call).answers[field]
    assert isinstance(answer, Text)
    assert answer.value == name


@pytest.mark.parametrize("field", ["company_name", "contact_name", "technology_field"])
@pytest.mark.parametrize(
    "words",
    ["嗯嗯", "ok啦", "好", "不對 98年", "等一下喔"],
)
def test_a_remark_is_no_name(hotline: Hotline, call: str, field: str, words: str) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, words, field)

    assert field not in hotline.case(call).answers


@pytest.mark.parametrize("field", ["company_name", "contact_name"])
@pytest.mark.parametrize(
    "words", ["他在問同事", "他說沒有手機", "she's asking a colleague", "he wants to check first"]
)
def test_what_the_caller_is_doing_is_no_name(
    hotline: Hotline, call: str, field: str, words: str
) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, words, field)

    assert field not in hotline.case(call).answers


@pytest.mark.parametrize("words", ["嗯", "嗯嗯", "mhm", "uh-huh"])
def test_who_hums_consents_to_nothing(hotline: Hotline, call: str, words: str) -> None:
    hotline.tell(call, words, "consent")

    assert "consent" not in hotline.case(call).answers


def test_a_choice_is_told_by_its_number_in_full_width_too(hotline: Hotline, call: str) -> None:
    hotline.tell(call, "１", "own_brand")

    assert "own_brand" in hotline.case(call).answers


@pytest.mark.parametrize(("reply", "year"), [("民國", 1998), ("西元", 1987), ("ROC", 1998)])
def test_what_was_unclear_is_settled_at_the_line(
    hotline: Hotline, call: str, reply: str, year: int
) -> None:
    hotline.tell(call, "87年", "years_in_business")

    assert hotline.tell(call, reply, "years_in_business") == ()

    age = hotline.case(call).answers["years_in_business"]
    assert isinstance(age, Quantity)
    assert str(year) in str(age.founded)


def test_contacts_that_are_told_together_are_taken_down_together(
    hotline: Hotline, call: str
) -> None:
    hotline.tell(call, "同意", "consent")

    hotline.tell(call, "大同精密 統編12345675", "company_name")

    answers = hotline.case(call).answers
    assert answers["company_name"] == Text("大同精密", "大同精密")
    assert "registration_number" in answers


@pytest.mark.parametrize("words", ["?; 員工320人", "？；員工320人", "3; 員工320人"])
def test_a_bare_answer_and_what_was_typed_on_behind_it_are_two_lines(
    hotline: Hotline, call: str, words: str
) -> None:
    assert hotline.tell(call, words, "own_brand") == ()

    assert set(hotline.case(call).answers) == {"own_brand", "employees"}


def test_two_lines_are_not_one_name(hotline: Hotline, call: str) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, "大同精密; 王小明", "company_name")

    assert "company_name" not in hotline.case(call).answers


def test_what_was_put_apart_for_more_to_come_is_still_one_line(hotline: Hotline, call: str) -> None:
    hotline.tell(call, "1; ", "consent")
    hotline.tell(call, "大同精密; ", "company_name")

    assert hotline.case(call).answers["company_name"] == Text("大同精密", "大同精密")
