"""The pre-application: consent first, its fields, read back, confirmed, filed once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Stage
from precheck.casework.turn import Outcome
from precheck.rules.facts import Choice, Quantity, Text, Unknown
from tests.casework.talking import ELITE, Chat

Begin = Callable[..., Chat]
CONTACT = {"company_name", "registration_number", "contact_name", "contact_email", "contact_phone"}
KNOWN: dict[str, Any] = {
    **ELITE,
    "annual_revenue": Quantity(2 * 10**9, 2 * 10**9, unit="TWD"),
    "paid_in_capital": Quantity(8 * 10**7, 8 * 10**7, unit="TWD"),
    "core_technology": Text("ground to one micrometre"),
}
FIELDS = {
    "en": [
        ("Formosa Moulding Co., Ltd.", "company_name"),
        ("04595257", "registration_number"),
        ("Mei-ling Chen", "contact_name"),
        ("meiling@formosa.example.tw", "contact_email"),
        ("02-2345-6789", "contact_phone"),
        ("talent and brand marketing", "support_needs"),
        ("NT$20 million", "planned_investment"),
        ("10 jobs", "planned_jobs"),
    ],
    "zh-TW": [
        ("福爾摩沙模具股份有限公司", "company_name"),
        ("04595257", "registration_number"),
        ("陳美玲", "contact_name"),
        ("meiling@formosa.example.tw", "contact_email"),
        ("02-2345-6789", "contact_phone"),
        ("人才和品牌行銷", "support_needs"),
        ("兩千萬", "planned_investment"),
        ("10個職缺", "planned_jobs"),
    ],
}
YES = {"en": "yes, I agree", "zh-TW": "同意"}


def applying(chat: Begin, language: str, answers: dict[str, Any] | None = None) -> Chat:
    """Someone with a result who wishes to apply."""
    known = KNOWN if answers is None else answers
    talk = chat(language, asked=None, answers=known, stage=Stage.RESULT)
    return talk.say("apply" if language == "en" else "我要申請", "apply")


def filled_in(chat: Begin, language: str) -> Chat:
    """The same, with every field answered."""
    talk = applying(chat, language).say(YES[language], "affirm")
    for words, _ in FIELDS[language]:
        talk.say(words)
    return talk


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_consent_is_asked_first_with_the_six_notices(chat: Begin, language: str) -> None:
    talk = applying(chat, language)

    assert talk.case.stage is Stage.APPLYING
    assert talk.case.asked == "consent"
    assert talk.sentence("application.begin") in talk.said
    for number in "123456":
        assert f"{number}." in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_fields_are_asked_one_after_the_other_and_what_is_known_is_not(
    chat: Begin, language: str
) -> None:
    talk = applying(chat, language).say(YES[language], "affirm")
    asked = []

    for words, _ in FIELDS[language]:
        asked.append(talk.case.asked)
        talk.say(words)

    assert asked == [field for _, field in FIELDS[language]]
    assert talk.case.asked is None
    assert talk.sentence("application.confirm") in talk.said
    assert talk.sentence("application.read_back") in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_confirmed_pre_application_is_filed_and_its_reference_told(
    chat: Begin, language: str
) -> None:
    talk = filled_in(chat, language)

    talk.say("yes" if language == "en" else "對", "affirm")

    assert talk.case.stage is Stage.SUBMITTED
    assert talk.case.asked is None
    filed = talk.case.application
    assert filed is not None
    assert (filed.reference, filed.status) == ("REF00001", "submitted")
    assert filed.reference in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_filed_pre_application_is_not_filed_again(chat: Begin, language: str) -> None:
    talk = filled_in(chat, language).press("yes")

    talk.say("apply", "apply").say("yes", "affirm")

    assert talk.case.application is not None
    assert talk.case.application.reference == "REF00001"
    assert talk.case.stage is Stage.SUBMITTED
    assert talk.case.asked is None


@pytest.mark.parametrize(("language", "words"), [("en", "no, I don't agree"), ("zh-TW", "不同意")])
def test_after_consent_is_refused_no_contact_data_is_asked_or_taken(
    chat: Begin, language: str, words: str
) -> None:
    talk = applying(chat, language)

    talk.say(words, "deny")
    refused = talk.said
    talk.say("my e-mail is lin@example.com, 02-2345-6789")

    assert talk.sentence("application.refused") in refused
    assert talk.case.stage is Stage.RESULT
    assert not CONTACT & set(talk.case.answers)
    assert not CONTACT & {turn.case.asked for turn in talk.turns}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "write to lin@example.com or call 02-2345-6789, our number is 04595257"),
        ("zh-TW", "請寄 lin@example.com 或電 02-2345-6789，統編 04595257"),
    ],
)
@pytest.mark.parametrize("stage", [Stage.ASKING, Stage.APPLYING])
def test_contact_data_is_not_taken_before_consent(
    chat: Begin, language: str, words: str, stage: Stage
) -> None:
    asked = "consent" if stage is Stage.APPLYING else "years_in_business"
    answers = {"employees": ELITE["employees"]}
    talk = chat(language, asked=asked, answers=answers, stage=stage)

    talk.say(words)

    assert not CONTACT & set(talk.case.answers)
    assert talk.replies


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_wrong_number_stays_asked_and_the_old_one_stands(chat: Begin, language: str) -> None:
    talk = applying(chat, language).say(YES[language], "affirm")
    talk.say(FIELDS[language][0][0])

    talk.say("12345678")
    wrong = (talk.case.asked, dict(talk.case.answers), talk.said)
    talk.say("04595257").say("12345678", "correct")

    key = "application.errors.registration_number.check_digit"
    assert wrong[0] == "registration_number"
    assert "registration_number" not in wrong[1]
    assert talk.sentence(key, value="12345678") in wrong[2]
    number = talk.case.answers["registration_number"]
    assert isinstance(number, Text)
    assert number.value == "04595257"


@pytest.mark.parametrize("language", ["en", "zh-TW"])
@pytest.mark.parametrize("field", ["company_name", "registration_number", "contact_name"])
def test_a_required_field_cannot_be_left_open(chat: Begin, language: str, field: str) -> None:
    talk = applying(chat, language).say(YES[language], "affirm")
    for words, each in FIELDS[language]:
        if each == field:
            break
        talk.say(words)

    talk.say("skip", "skip")

    assert talk.case.asked == field
    assert field not in talk.case.answers
    name = talk.sentence(f"questions.{field}.name")
    assert talk.sentence("application.required", name=name) in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_one_way_to_reach_the_firm_is_enough_and_none_is_not(chat: Begin, language: str) -> None:
    one = applying(chat, language).say(YES[language], "affirm")
    for words, _ in FIELDS[language][:3]:
        one.say(words)
    none = Chat(one.desk, one.case)

    one.say("skip", "skip").say("02-2345-6789")
    none.say("skip", "skip").say("skip", "skip")
    for words, _ in FIELDS[language][5:]:
        one.say(words)
        none.say(words)

    assert one.case.asked is None
    assert one.case.answers["contact_email"] == Unknown(stated="skip")
    assert none.case.asked in ("contact_email", "contact_phone")
    assert none.sentence("application.unreachable") in none.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_stopping_files_nothing_and_keeps_the_answers(chat: Begin, language: str) -> None:
    talk = applying(chat, language).say(YES[language], "affirm")
    talk.say(FIELDS[language][0][0])

    talk.say("stop", "cancel_application")

    assert talk.case.stage is Stage.RESULT
    assert talk.case.application is None
    assert talk.case.asked is None
    assert set(KNOWN) < set(talk.case.answers)


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_field_is_corrected_at_the_end_and_everything_read_back_again(
    chat: Begin, language: str
) -> None:
    talk = filled_in(chat, language)
    fix = "the e-mail is chen@formosa.example.tw"

    talk.say(fix if language == "en" else "電子郵件是 chen@formosa.example.tw", "correct")

    email = talk.case.answers["contact_email"]
    assert isinstance(email, Text)
    assert email.value == "chen@formosa.example.tw"
    assert talk.case.application is None
    assert talk.sentence("application.confirm") in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_no_at_the_end_asks_which_field_and_files_nothing(chat: Begin, language: str) -> None:
    talk = filled_in(chat, language)

    talk.say("no" if language == "en" else "不對", "deny")
    which = talk.said
    offered = {choice.value for choice in talk.offered}
    talk.press("revisit:company_name").say("Other Ltd." if language == "en" else "別家有限公司")

    assert talk.sentence("application.change_which") in which
    assert "revisit:contact_email" in offered
    assert talk.case.application is None
    name = talk.case.answers["company_name"]
    assert isinstance(name, Text)
    assert name.value in ("Other Ltd.", "別家有限公司")
    assert talk.sentence("application.confirm") in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Why do you need the business number?"), ("zh-TW", "為什麼要統一編號？")],
)
def test_why_is_answered_in_the_middle_and_the_field_asked_again(
    chat: Begin, language: str, words: str
) -> None:
    talk = applying(chat, language).say(YES[language], "affirm").say(FIELDS[language][0][0])

    talk.say(words, "ask_why")

    assert talk.question("registration_number", "why") in talk.said
    assert talk.case.asked == "registration_number"
    assert talk.said.count(talk.question("registration_number")) == 1


@pytest.mark.parametrize("asked", ["company_name", "contact_name"])
@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("When is the deadline?", "faq_deadline"),
        ("go back", "go_back"),
        ("a person, please", "ask_person"),
        ("I don't know", "dont_know"),
        ("stop", "cancel_application"),
        ("thanks", "thank"),
    ],
)
def test_names_do_not_swallow_other_wishes(
    chat: Begin, asked: str, words: str, intent: str
) -> None:
    consented = {**KNOWN, "consent": Choice("yes")}
    talk = chat("en", asked=asked, answers=consented, stage=Stage.APPLYING)

    talk.say(words, intent)

    assert asked not in talk.case.answers


def test_a_correction_that_changes_the_suggestion_is_filed_as_it_stands_then(chat: Begin) -> None:
    talk = filled_in(chat, "en")

    talk.say("correction: we have no own brand", "correct").press("yes")

    outcome: Outcome = talk.turns[-1]
    brand = outcome.case.answers["own_brand"]
    assert isinstance(brand, Choice)
    assert brand.value == "none"
