"""What a colleague does with a case: shorthand, proposals, notes, the record of who did what."""

from __future__ import annotations

import pytest

from precheck.casework.assisting import Line
from precheck.casework.case import Author, Stage
from precheck.casework.conversations import Conversations
from precheck.casework.editing import Entry, NotTaken
from precheck.casework.handover import NotYours, Source
from precheck.rules.facts import Choice, Items, Quantity, Text, Unknown
from tests.casework.hotline import Hotline

SHORTHAND = "12億, 300人, 87年, own brand, JP US"


@pytest.fixture
def hotline(talks: Conversations) -> Hotline:
    return Hotline(talks)


@pytest.fixture
def call(hotline: Hotline) -> str:
    return hotline.handing.call(hotline.me, "zh-TW")


def test_a_line_of_shorthand_is_read_for_every_fact_that_it_tells(
    hotline: Hotline, call: str
) -> None:
    read = hotline.assisting.read(call, Line(SHORTHAND, "annual_revenue"))

    assert {each.fact: each.ask is None for each in read.found} == {
        "years_in_business": False,
        "annual_revenue": True,
        "employees": True,
        "own_brand": True,
        "export_markets": True,
    }
    assert hotline.case(call).answers == {}


def test_what_is_clear_is_taken_down_and_what_is_not_is_proposed(
    hotline: Hotline, call: str
) -> None:
    faults = hotline.tell(call, SHORTHAND, "annual_revenue")

    answers = hotline.case(call).answers
    assert faults == ()
    assert answers["export_markets"] == Items(("JP", "US"), "JP US")
    assert set(answers) == {"annual_revenue", "employees", "own_brand", "export_markets"}
    assert set(hotline.proposals(call)) == {"years_in_business"}


def test_what_is_struck_out_is_not_taken_down_and_what_is_settled_is(
    hotline: Hotline, call: str
) -> None:
    hotline.tell(
        call,
        SHORTHAND,
        "annual_revenue",
        struck=frozenset({"own_brand"}),
        settled={"years_in_business": "roc"},
    )

    answers = hotline.case(call).answers
    years = answers["years_in_business"]
    assert "own_brand" not in answers
    assert isinstance(years, Quantity)
    assert years.low is not None
    assert 27 < years.low < 29
    assert hotline.proposals(call) == {}


def test_a_proposal_is_accepted_with_the_meaning_that_was_chosen(
    hotline: Hotline, call: str
) -> None:
    hotline.tell(call, "87年成立", "years_in_business")
    proposal = hotline.proposals(call)["years_in_business"]

    hotline.assisting.accept(hotline.me, call, proposal.id, "", Source.CALLER, "zh-TW")
    assert "years_in_business" not in hotline.case(call).answers

    hotline.assisting.accept(hotline.me, call, proposal.id, "ce", Source.DOCUMENT, "zh-TW")
    years = hotline.case(call).answers["years_in_business"]
    assert isinstance(years, Quantity)
    assert years.low is not None
    assert years.low > 38
    (entry,) = hotline.overview.look(hotline.me, call).entries
    assert entry.source == "document"


@pytest.mark.parametrize(
    ("fact", "line", "value"),
    [
        ("own_brand", "3", Choice("established", "3")),
        ("technology_key", "2", Choice("no", "2")),
        ("technology_key", "?", Unknown("?")),
        ("annual_revenue", "？", Unknown("？")),
        ("core_technology", "grinding to a micrometre", Text("grinding to a micrometre", "")),
        ("technology_field", "線性滑軌", Text("線性滑軌", "")),
    ],
)
def test_a_choice_is_a_number_not_known_a_question_mark_and_free_words_stand_for_themselves(
    hotline: Hotline, call: str, fact: str, line: str, value: object
) -> None:
    hotline.tell(call, line, fact)

    told = hotline.case(call).answers[fact]
    if isinstance(value, Text):
        assert isinstance(told, Text)
        assert told.value == value.value
    else:
        assert told == value


def test_a_number_beyond_the_choices_chooses_nothing(hotline: Hotline, call: str) -> None:
    hotline.tell(call, "9", "technology_key")

    assert "technology_key" not in hotline.case(call).answers


def test_a_bare_number_for_a_figure_is_a_figure_and_no_choice(hotline: Hotline, call: str) -> None:
    hotline.tell(call, "2", "employees")

    assert hotline.case(call).answers["employees"] == Quantity(2, 2, "people", stated="2")


def test_what_cannot_be_is_refused_and_what_stands_beside_it_is_kept(
    hotline: Hotline, call: str
) -> None:
    faults = hotline.tell(call, "300人, 出口140%", "employees")

    assert set(hotline.case(call).answers) == {"employees"}
    assert len(faults) == 1
    assert "外銷" in faults[0] or "出口" in faults[0]


@pytest.mark.parametrize("line", ["嗯嗯我想一下", "well, let me see"])
def test_a_line_in_which_nothing_can_be_read_says_so(
    hotline: Hotline, call: str, line: str
) -> None:
    faults = hotline.tell(call, line, "employees")

    assert len(faults) == 1
    assert hotline.case(call).answers == {}


def test_an_answer_carries_who_took_it_down_what_it_rests_on_and_what_it_replaced(
    hotline: Hotline,
) -> None:
    case_id = hotline.chat()
    hotline.say(case_id, "我們有三百人")
    hotline.handing.take(hotline.me, case_id)

    line = Line("320人", "employees")
    hotline.assisting.tell(hotline.me, case_id, line, Source.DOCUMENT, "zh-TW")

    with hotline.talks.units(writing=False) as unit:
        first, second = unit.answers.history(case_id, "employees")
        by_others = unit.answers.taken_down(case_id, Author.ENTERPRISE.value)
    assert (first.by, first.source, first.superseded_by) == (
        "enterprise",
        "conversation",
        second.id,
    )
    assert (second.by, second.source, second.superseded_by) == ("mei-hua", "document", None)
    assert by_others == {"employees"}


def test_what_the_person_says_to_a_colleague_is_proposed_and_not_recorded(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()

    hotline.say(case_id, "我們員工大概三百人，做線性滑軌")

    assert hotline.case(case_id).answers == {}
    proposals = hotline.proposals(case_id)
    assert set(proposals) == {"employees", "technology_field"}
    assert {each.author for each in proposals.values()} == {"enterprise"}


def test_what_the_colleague_mentions_is_proposed_too(hotline: Hotline) -> None:
    case_id = hotline.taken("en")

    hotline.assisting.say(hotline.me, case_id, "You said that you have 320 employees.")

    (proposal,) = hotline.proposals(case_id).values()
    assert (proposal.what.fact, proposal.author) == ("employees", "staff")
    last = hotline.messages(case_id)[-1]
    assert (last.author, last.by) == (Author.STAFF, "林美華")


def test_what_is_known_just_so_is_not_proposed_again(hotline: Hotline) -> None:
    case_id = hotline.taken("en")
    hotline.tell(case_id, "320 people", "employees")

    hotline.say(case_id, "yes, we have 320 employees")

    assert hotline.proposals(case_id) == {}


def test_a_question_that_the_colleague_puts_is_what_a_bare_answer_belongs_to(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()

    hotline.assisting.put(hotline.me, case_id, "employees")
    hotline.say(case_id, "三百")

    assert hotline.messages(case_id)[-2].author is Author.STAFF
    assert set(hotline.proposals(case_id)) == {"employees"}


def test_a_bare_yes_to_the_colleague_answers_no_question_of_the_assistants(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()

    hotline.say(case_id, "好的", "affirm")

    assert hotline.proposals(case_id) == {}
    assert hotline.case(case_id).answers == {}


def test_i_do_not_know_is_proposed_as_not_known_and_never_as_a_no(hotline: Hotline) -> None:
    case_id = hotline.taken("en")
    hotline.assisting.put(hotline.me, case_id, "technology_key")

    hotline.say(case_id, "I really don't know", "dont_know")

    value = hotline.proposals(case_id)["technology_key"].what.value
    assert isinstance(value, Unknown)


def test_all_that_is_clear_is_accepted_at_once_and_what_is_dropped_is_no_answer(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們員工大概三百人，去年營收12億，外銷四成")
    hotline.assisting.drop(hotline.me, case_id, hotline.proposals(case_id)["export_share"].id)

    hotline.assisting.accept_all(hotline.me, case_id, Source.CALLER, "zh-TW")

    assert set(hotline.case(case_id).answers) == {"employees", "annual_revenue"}
    assert hotline.proposals(case_id) == {}
    done = [what for _, what in hotline.journal(case_id)]
    assert (done.count("accepted"), done.count("dropped")) == (2, 1)


@pytest.mark.parametrize(
    "words",
    [
        "我們的門檻是員工2000人以上",
        "The programme wants at least 2,000 employees.",
        "大部分的公司都有自有品牌",
        "您是說員工500人",
    ],
)
def test_what_a_colleague_writes_neither_replaces_what_the_person_said_nor_is_accepted_with_it(
    hotline: Hotline, words: str
) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們員工320人")

    hotline.assisting.say(hotline.me, case_id, words)
    seen = hotline.overview.look(hotline.me, case_id)
    hotline.assisting.accept_all(hotline.me, case_id, Source.CALLER, "zh-TW")

    answers = hotline.case(case_id).answers
    assert {each.author for each in seen.proposals} == {"enterprise", "staff"}
    assert answers == {"employees": Quantity(320, 320, "people", stated="320人")}


@pytest.mark.parametrize("words", ["So that is 500 people?", "所以是500人，對嗎？"])
def test_a_colleagues_question_tells_nothing(hotline: Hotline, words: str) -> None:
    case_id = hotline.taken()

    hotline.assisting.say(hotline.me, case_id, words)

    assert hotline.proposals(case_id) == {}


def test_what_a_colleague_said_and_accepts_rests_on_the_colleague(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.assisting.say(hotline.me, case_id, "您說過員工500人")
    proposal = hotline.proposals(case_id)["employees"]

    hotline.assisting.accept(hotline.me, case_id, proposal.id, "", Source.CALLER, "zh-TW")

    (entry,) = hotline.overview.look(hotline.me, case_id).entries
    assert (entry.by, entry.source) == ("mei-hua", "staff")


@pytest.mark.parametrize(
    ("words", "fact", "sentence"),
    [
        ("我的信箱是 lin@example.com", "contact_email", "請先取得同意"),
        ("我們員工90000000人", "employees", "請再確認"),
    ],
)
def test_what_cannot_stand_stays_proposed_and_nothing_is_noted(
    hotline: Hotline, words: str, fact: str, sentence: str
) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, words)
    proposal = hotline.proposals(case_id)[fact]

    one = hotline.assisting.accept(hotline.me, case_id, proposal.id, "", Source.CALLER, "zh-TW")
    every = hotline.assisting.accept_all(hotline.me, case_id, Source.CALLER, "zh-TW")

    assert one == every
    assert sentence in one[0]
    assert hotline.proposals(case_id) == {fact: proposal}
    assert "accepted" not in [what for _, what in hotline.journal(case_id)]


@pytest.mark.parametrize("again", ["抱歉，員工300人", "Sorry, we have 300 employees"])
def test_who_comes_back_to_what_is_known_takes_back_what_was_proposed(
    hotline: Hotline, again: str
) -> None:
    case_id = hotline.taken()
    hotline.tell(case_id, "300人", "employees")
    hotline.say(case_id, "我們員工500人")
    assert "employees" in hotline.proposals(case_id)

    hotline.say(case_id, again)

    assert hotline.proposals(case_id) == {}


def test_a_message_that_is_sent_again_proposes_nothing_anew(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.assisting.say(hotline.me, case_id, "您說過員工500人", "an-id")
    hotline.assisting.drop(hotline.me, case_id, hotline.proposals(case_id)["employees"].id)

    hotline.assisting.say(hotline.me, case_id, "您說過員工500人", "an-id")

    assert hotline.proposals(case_id) == {}
    assert [each.text for each in hotline.messages(case_id)].count("您說過員工500人") == 1


def test_only_what_was_taken_down_is_noted_as_taken_down(hotline: Hotline, call: str) -> None:
    hotline.tell(call, "嗯嗯我想一下", "employees")
    hotline.tell(call, "300人", "employees", struck=frozenset({"employees"}))
    hotline.tell(call, "87年成立", "years_in_business")
    assert [what for _, what in hotline.journal(call)] == ["called"]

    hotline.tell(call, "300人", "employees")

    assert hotline.journal(call)[-1] == ("mei-hua", "told")


@pytest.mark.parametrize("words", ["不知道", "還不確定", "I don't know", "?"])
@pytest.mark.parametrize("fact", ["company_name", "contact_name", "core_technology"])
def test_not_knowing_is_no_name(hotline: Hotline, call: str, fact: str, words: str) -> None:
    hotline.tell(call, "1", "consent")

    hotline.tell(call, words, fact)

    assert isinstance(hotline.case(call).answers.get(fact), Unknown | None)


@pytest.mark.parametrize("fact", ["consent", "company_name", "registration_number"])
def test_what_a_pre_application_needs_is_left_open_and_not_taken_as_not_known(
    hotline: Hotline, call: str, fact: str
) -> None:
    hotline.tell(call, "1", "consent")
    given = dict(hotline.case(call).answers)

    (fault,) = hotline.assisting.tell(hotline.me, call, Line("?", fact), Source.CALLER, "en")

    assert "leave it open and go on" in fault
    assert hotline.case(call).answers == given


def test_an_answer_given_meanwhile_takes_the_place_of_a_proposal(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們員工三百人")

    hotline.tell(case_id, "310人", "employees")

    assert hotline.proposals(case_id) == {}


def test_the_person_may_correct_an_answer_while_the_colleague_looks_on(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.tell(case_id, "310人", "employees")

    hotline.entering.edit(case_id, "employees", Entry(words="320人"), "zh-TW")

    told = hotline.case(case_id).answers["employees"]
    assert isinstance(told, Quantity)
    assert told.low == 320
    assert hotline.case(case_id).stage is Stage.WITH_STAFF


@pytest.mark.parametrize(
    ("fact", "words", "asked"),
    [
        ("annual_revenue", "1.2 billion", "currency"),
        ("years_in_business", "87年成立", "Republic of China"),
    ],
)
def test_what_the_person_enters_unclearly_is_asked_back_at_its_field_and_not_lost(
    hotline: Hotline, fact: str, words: str, asked: str
) -> None:
    case_id = hotline.taken("en")
    before = len(hotline.messages(case_id))

    with pytest.raises(NotTaken) as told:
        hotline.entering.edit(case_id, fact, Entry(words=words), "en")

    assert asked in told.value.sentence
    assert fact not in hotline.case(case_id).answers
    assert len(hotline.messages(case_id)) == before


def test_once_the_person_has_gone_on_alone_nothing_is_taken_down_for_them(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們員工三百人")
    proposal = hotline.proposals(case_id)["employees"].id
    hotline.press(case_id, "wish:resume")
    work, me, source = hotline.assisting, hotline.me, Source.CALLER
    before = hotline.case(case_id)

    for act in (
        lambda: hotline.tell(case_id, "310人", "employees"),
        lambda: work.accept(me, case_id, proposal, "", source, "zh-TW"),
        lambda: work.accept_all(me, case_id, source, "zh-TW"),
        lambda: work.drop(me, case_id, proposal),
        lambda: work.say(me, case_id, "請問有多少人？"),
        lambda: work.put(me, case_id, "employees"),
        lambda: work.speak(me, case_id, "en"),
        lambda: work.give_ticket(me, case_id),
        lambda: work.submit(me, case_id, "zh-TW"),
    ):
        with pytest.raises(NotYours):
            act()
    hotline.assisting.note(me, case_id, "他自己繼續")

    assert hotline.case(case_id) == before
    assert hotline.journal(case_id)[-1] == ("mei-hua", "noted")


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "cannot be right"), ("zh-TW", "請再確認")]
)
def test_what_cannot_stand_is_told_in_the_language_of_the_colleague(
    hotline: Hotline, call: str, language: str, sentence: str
) -> None:
    line = Line("出口140%", "export_share")

    (fault,) = hotline.assisting.tell(hotline.me, call, line, Source.CALLER, language)

    assert sentence in fault


def test_what_the_person_corrects_is_not_put_back_by_an_older_proposal(hotline: Hotline) -> None:
    case_id = hotline.taken()
    hotline.say(case_id, "我們員工三百人")

    hotline.entering.edit(case_id, "employees", Entry(words="320人"), "zh-TW")
    hotline.assisting.accept_all(hotline.me, case_id, Source.CALLER, "zh-TW")

    told = hotline.case(case_id).answers["employees"]
    assert isinstance(told, Quantity)
    assert told.low == 320


def test_a_wish_for_the_other_language_counts_while_the_assistant_is_silent(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()

    hotline.say(case_id, "English, please", "change_language")

    assert hotline.case(case_id).language == "en"


def test_contradictions_are_shown_to_the_colleague_and_not_asked_of_the_person(
    hotline: Hotline,
) -> None:
    case_id = hotline.taken()
    hotline.tell(case_id, "沒有自有品牌", "own_brand")
    before = len(hotline.messages(case_id))

    hotline.tell(case_id, "1", "own_brand_abroad")

    assert hotline.overview.look(hotline.me, case_id).contradictions != ()
    assert len(hotline.messages(case_id)) == before
    assert hotline.case(case_id).memory.pending is None


def test_a_field_of_the_pre_application_is_not_taken_before_consent(
    hotline: Hotline, call: str
) -> None:
    hotline.tell(call, "範例精密股份有限公司", "company_name")
    assert "company_name" not in hotline.case(call).answers

    hotline.tell(call, "1", "consent")
    hotline.tell(call, "範例精密股份有限公司", "company_name")

    company = hotline.case(call).answers["company_name"]
    assert isinstance(company, Text)
    assert company.value == "範例精密股份有限公司"


def test_where_a_line_is_no_answer_to_a_field_it_is_read_for_the_firm(
    hotline: Hotline, call: str
) -> None:
    hotline.tell(call, "每年都有研發，外銷四成", "consent")

    assert set(hotline.case(call).answers) == {"rd_continuous", "export_share"}


def test_a_pre_application_is_handed_in_once_all_of_it_was_told(
    hotline: Hotline, call: str
) -> None:
    hotline.tell(call, SHORTHAND, "annual_revenue")
    with pytest.raises(NotTaken):
        hotline.assisting.submit(hotline.me, call, "zh-TW")

    for fact, line in (
        ("consent", "1"),
        ("company_name", "範例精密股份有限公司"),
        ("registration_number", "04595257"),
        ("contact_name", "林小姐"),
        ("contact_email", "lin@example.com"),
        ("contact_phone", "?"),
        ("paid_in_capital", "?"),
        ("core_technology", "微米級研磨"),
        ("support_needs", "1 3"),
        ("planned_investment", "2億"),
        ("planned_jobs", "25人"),
    ):
        assert hotline.tell(call, line, fact) == (), fact
    hotline.assisting.submit(hotline.me, call, "zh-TW")
    hotline.assisting.submit(hotline.me, call, "zh-TW")

    with hotline.talks.units(writing=False) as unit:
        filed = unit.applications.of_case(call)
    assert filed is not None
    assert filed.fields["company_name"] == Text("範例精密股份有限公司", "範例精密股份有限公司")
    assert hotline.case(call).is_owned


def test_notes_are_for_colleagues_only(hotline: Hotline) -> None:
    case_id = hotline.taken()
    before = len(hotline.messages(case_id))

    hotline.assisting.note(hotline.me, case_id, "財務長週四才回來")

    seen = hotline.overview.look(hotline.other, case_id)
    assert [dict(each.detail) for each in seen.journal if each.what.value == "noted"] == [
        {"text": "財務長週四才回來"}
    ]
    assert len(hotline.messages(case_id)) == before


def test_that_a_colleague_looked_at_a_case_is_noted_once(hotline: Hotline) -> None:
    case_id = hotline.taken()

    for _ in range(3):
        hotline.overview.look(hotline.other, case_id)
        hotline.overview.look(hotline.me, case_id)

    opened = [line for line in hotline.journal(case_id) if line[1] == "opened"]
    assert opened == [("ta-wei", "opened")]
