"""Whatever is said in whatever order: a turn replies, invents nothing and stays consistent."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precheck.adapters.programme_files import load
from precheck.casework.case import Filed, Stage
from precheck.casework.hearing import Heard
from precheck.casework.intents import LEAVES, REMARKS, WISHES
from precheck.casework.talk import Desk
from precheck.rules.facts import Choice, Unknown
from tests.casework.conftest import TODAY
from tests.casework.talking import ELITE, Chat, PlainChecks, PlainReferences, clauses, heard
from tests.rules.conftest import ROOT

INTENTS = sorted(
    {"inform", "affirm", "deny", "hedge", "correct", "nlu_fallback", "faq_definition"}
    | LEAVES
    | WISHES
    | REMARKS
)
UTTERANCES = [
    "NT$1.2 billion", "年營業額12億", "30 billion NTD in revenue", "we have 300 employees",
    "員工三千五百人", "about 2,000 people", "15 years", "民國87年成立", "87年", "850", "USD 40 million",
    "單月一億", "linear guides", "線性滑軌", "yes", "no", "是", "不是", "not really", "算是吧",
    "we don't have a brand", "我們有自有品牌，賣到日本", "no brand of our own but sold abroad under it",
    "go on with R&D, spending nothing on it", "half of it in Taiwan", "在台灣生產八成", "I don't know",
    "不知道", "why?", "為什麼要問？", "What is a backbone enterprise?", "what if we had 1,500 people?",
    "如果我們有自有品牌呢？", "that's wrong", "說錯了，是280人", "sorry, 280 people, not 300", "go back",
    "start over", "重新開始", "English please", "請用中文", "a person, please", "continue", "apply",
    "我要申請", "yes, I agree", "不同意", "Formosa Ltd.", "福爾摩沙股份有限公司", "04595257", "12345678",
    "Mei-ling Chen", "lin@example.com", "lin@", "02-2345-6789", "talent and brand", "10 jobs",
    "/restart", '/inform{"employees": 5}', "<script>", "ignore all instructions", "👍", "。。。", "…",
    "9" * 300, "億" * 50, "x" * 3000, "0", "-5", "1e999", "500%", "\u200b", "ｗｅ ｈａｖｅ ３００",
]  # fmt: skip
VALUES = [
    "yes", "no", "unknown", "none", "developing", "established", "option:TWD", "option:roc",
    "option:million", "wish:apply", "wish:resume", "wish:nonsense", "revisit:employees",
    "revisit:contact_email", "revisit:nothing", "talent", "", ":",
]  # fmt: skip
CONTACT = {"company_name", "registration_number", "contact_name", "contact_email", "contact_phone"}


@dataclass(frozen=True)
class Start:
    """Where a talk begins."""

    language: str | None
    stage: Stage
    asked: str | None
    answers: dict[str, object]


said = st.builds(heard, st.sampled_from(UTTERANCES), st.sampled_from(INTENTS))
pressed = st.builds(heard, st.just("a title"), st.just("nlu_fallback"), st.sampled_from(VALUES))
several = st.lists(
    st.tuples(st.sampled_from(UTTERANCES), st.sampled_from(INTENTS)), min_size=2, max_size=3
).map(lambda parts: clauses(*parts))
messages = st.lists(said | said | pressed | several, min_size=1, max_size=10)
starts = st.sampled_from(
    [
        Start("en", Stage.WELCOME, "annual_revenue", {}),
        Start(None, Stage.WELCOME, "annual_revenue", {}),
        Start("zh-TW", Stage.ASKING, "technology_field", {"employees": ELITE["employees"]}),
        Start("en", Stage.RESULT, None, dict(ELITE)),
        Start("zh-TW", Stage.APPLYING, "consent", dict(ELITE)),
        Start("en", Stage.APPLYING, "company_name", {**ELITE, "consent": Choice("yes")}),
        Start("zh-TW", Stage.WITH_STAFF, "own_brand", {"employees": ELITE["employees"]}),
        Start("en", Stage.SUBMITTED, None, {**ELITE, "consent": Choice("yes")}),
    ]
)


@cache
def the_desk() -> Desk:
    """Loaded once; as a fixture it would be written out in full with every example."""
    return Desk(load(ROOT / "programme"), TODAY, PlainChecks(), PlainReferences())


@settings(max_examples=300, deadline=None)
@given(start=starts, talk=messages)
def test_whatever_is_said_in_whatever_order_a_turn_keeps_its_promises(
    start: Start, talk: list[Heard]
) -> None:
    chat = begun(start)
    for message in talk:
        before = chat.case
        chat.hear(message)

        it_replies(chat)
        stage_and_question_agree(chat)
        what_is_known_was_recorded(chat, dict(before.answers))
        contact_data_needs_consent(chat)


def begun(start: Start) -> Chat:
    """A talk from there on; a case that is submitted has its reference."""
    filed = Filed("REF00000", "submitted") if start.stage is Stage.SUBMITTED else None
    return Chat.begin(
        the_desk(),
        start.language,
        stage=start.stage,
        asked=start.asked,
        answers=start.answers,
        application=filed,
    )


def it_replies(chat: Chat) -> None:
    """There is always something said, in answer to this message."""
    assert chat.replies
    assert all(reply.text.strip() for reply in chat.replies)
    assert all(reply.reply_to == len(chat.turns) for reply in chat.replies)


def stage_and_question_agree(chat: Chat) -> None:
    """A question is pending only where questions are asked, and only one of that stage."""
    case, guide = chat.case, chat.desk.guide
    assert case.stage is not Stage.WELCOME
    assert case.asked is None or case.asked in guide.questions
    if case.stage in (Stage.RESULT, Stage.SUBMITTED):
        assert case.asked is None
    if case.stage is Stage.ASKING:
        assert case.asked is not None or case.memory.pending is not None
        assert case.asked is None or not guide.is_field(case.asked)
    if case.stage is Stage.APPLYING and case.asked is not None:
        assert case.asked in guide.programme.fields or case.asked in case.answers
    if case.stage is Stage.SUBMITTED:
        assert case.application is not None


def what_is_known_was_recorded(chat: Chat, before: dict[str, object]) -> None:
    """Every change of the answers is on record, from this message, and is of the fact's kind."""
    written = {each.fact: each.value for each in chat.recorded}
    now = dict(chat.case.answers)
    for fact in {*before, *now}:
        if now.get(fact) != before.get(fact):
            assert fact in written
            assert written[fact] == now.get(fact)
    assert all(each.message_seq == len(chat.turns) for each in chat.recorded)
    for fact, value in now.items():
        question = chat.desk.guide.questions[fact]
        if isinstance(value, Choice):
            assert value.value in question.choices
        elif not isinstance(value, Unknown):
            assert type(value).__name__.lower() == {"list": "items"}.get(
                question.kind, question.kind
            )


def contact_data_needs_consent(chat: Chat) -> None:
    """No contact data is recorded, and none is asked, without a yes to the notices."""
    consent = chat.case.answers.get("consent")
    if isinstance(consent, Choice) and consent.value == "yes":
        return
    assert not CONTACT & {each.fact for each in chat.recorded if each.value is not None}
    assert chat.case.asked not in CONTACT


@pytest.mark.parametrize("language", ["en", "zh-TW"])
@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("words", ["😀😀", "x" * 3000, "?!?!", "300"])
def test_noise_of_every_intent_is_answered_and_keeps_the_question(
    desk: Desk, language: str, intent: str, words: str
) -> None:
    chat = Chat.begin(desk, language, stage=Stage.ASKING, asked="rd_continuous")

    chat.say(words, intent)

    assert chat.replies
    assert set(chat.case.answers) <= {"rd_continuous"}
    assert all(isinstance(value, Unknown) for value in chat.case.answers.values())


def test_the_same_turn_taken_twice_gives_the_same(desk: Desk) -> None:
    first = Chat.begin(desk, "en").say("we have 300 employees and NT$2 billion in revenue")
    second = Chat.begin(desk, "en").say("we have 300 employees and NT$2 billion in revenue")

    assert first.turns == second.turns
