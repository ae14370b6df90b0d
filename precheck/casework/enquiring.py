"""The one place that emits a question: what is asked next, or the result."""

from __future__ import annotations

from precheck.casework import applying
from precheck.casework.answering import revisit_choices
from precheck.casework.case import OfferedChoice, Stage
from precheck.casework.clarifying import remembered
from precheck.casework.meant import choice_value, title_key
from precheck.casework.result import say_result
from precheck.casework.talk import Talk
from precheck.reading import Ask
from precheck.rules.enquiry import deciding, next_question
from precheck.rules.facts import Quantity

_PATIENCE = 2  # failed readings after which a question is put another way
_STAYS = (Stage.WITH_STAFF, Stage.SUBMITTED)


def go_on(talk: Talk) -> None:
    """After everything in the message was dealt with: ask on, or give the result."""
    _give_way(talk)
    if (meant := talk.pending("meant")) is not None:
        _offer(talk, tuple(meant["intents"]))
    if talk.case.memory.pending is not None and meant is None:
        _ask_pending(talk)
        _keep_a_question(talk)
    elif talk.case.stage is Stage.APPLYING:
        _ask_field(talk)
    elif talk.case.stage not in _STAYS:
        _enquire(talk)
    talk.send()
    if not talk.replies:
        talk.add("conversation.nothing_more")
        talk.send()


def _give_way(talk: Talk) -> None:
    """A clarification that leads nowhere, or that no longer matters, gives way to the question."""
    ask = talk.pending("ask")
    if ask is None:
        return
    if talk.case.memory.misreads >= _PATIENCE:
        talk.remember(pending=None)
    elif talk.case.stage is Stage.ASKING and not _matters(talk, ask["fact"]):
        talk.add("conversation.not_taken", text=ask["text"], name=talk.name(ask["fact"]))
        talk.remember(pending=None)


def _matters(talk: Talk, fact: str) -> bool:
    return fact in _open(talk) or fact in talk.case.answers


def _keep_a_question(talk: Talk) -> None:
    """While the assistant asks back about an answer, that is the question an answer belongs to."""
    pending = talk.case.memory.pending
    if talk.case.stage is not Stage.ASKING or pending is None:
        return
    if pending["kind"] == "ask":
        talk.change(asked=pending["fact"])
    elif talk.case.asked is None and pending["kind"] == "which":
        told = [fact for fact in talk.case.memory.told if fact in pending["facts"]]
        talk.change(asked=told[-1] if told else pending["facts"][0])


def _ask_pending(talk: Talk) -> None:
    pending = talk.case.memory.pending or {}
    if pending["kind"] == "ask":
        clarify(talk)
    elif pending["kind"] == "which":
        talk.add(pending["say"])
        talk.send(revisit_choices(talk, tuple(pending["facts"])))
    elif pending["kind"] == "confirm" and pending["of"] == "submit":
        applying.read_back(talk)
    elif pending["kind"] == "confirm":
        talk.add(f"conversation.confirm.{pending['of']}")
        talk.send(_yes_no(talk))


def _offer(talk: Talk, intents: tuple[str, ...]) -> None:
    """*Did you mean …?*, with a button for each; the open question is put again below it."""
    titles = [talk.word(title_key(intent)) for intent in intents]
    talk.add("conversation.did_you_mean")
    talk.offer(
        OfferedChoice(title, choice_value(intent))
        for title, intent in zip(titles, intents, strict=True)
    )


def clarify(talk: Talk) -> None:
    """Ask what is missing to understand an answer, with what it may mean as buttons."""
    ask = remembered(talk.case.memory.pending or {})
    meanings = [talk.meaning(ask.fact, each.value) for each in ask.options]
    talk.add(
        f"conversation.ask.{_kind(talk, ask)}",
        text=ask.text,
        name=talk.name(ask.fact),
        first=meanings[0] if meanings else "",
    )
    talk.send(
        tuple(
            OfferedChoice(meaning, f"option:{option.id}")
            for meaning, option in zip(meanings, ask.options, strict=True)
        )
    )


def _kind(talk: Talk, ask: Ask) -> str:
    """Which question an ask comes to: some are put otherwise for some facts."""
    if ask.kind == "currency" and not ask.options:
        return "foreign"
    if ask.kind == "basis" and ask.fact == "years_in_business":
        return "predecessor"
    unit = talk.desk.guide.questions[ask.fact].unit
    if ask.kind == "period" and unit == "people":
        return "pace"
    if ask.kind == "which" and unit == "TWD":
        return "which_year"
    return ask.kind


def _yes_no(talk: Talk) -> tuple[OfferedChoice, ...]:
    return (
        talk.choice("conversation.choices.yes", "yes"),
        talk.choice("conversation.choices.no", "no"),
    )


def _ask_field(talk: Talk) -> None:
    still = talk.case.asked
    fact = still or applying.next_field(talk)
    if fact is None:
        applying.read_back(talk)
        return
    talk.change(asked=fact)
    ask(talk, fact, anew=still is None)


def _enquire(talk: Talk) -> None:
    still = _still_asked(talk)
    fact = still or _next(talk)
    if fact is None:
        _conclude(talk)
        return
    talk.change(asked=fact, stage=Stage.ASKING)
    ask(talk, fact, anew=still is None)


def _still_asked(talk: Talk) -> str | None:
    """The pending question, as long as its answer still matters or is being given anew."""
    asked = talk.case.asked
    if asked is None or asked in talk.case.answers:
        return asked
    return asked if asked in _open(talk) else None


def _open(talk: Talk) -> tuple[str, ...]:
    return deciding(talk.desk.guide.programme, talk.case.answers, talk.desk.today)


def _next(talk: Talk) -> str | None:
    """The next fact to ask: one never spoken of if there is any, else one not known exactly enough.

    Another answer may settle what a rough figure leaves open; the exact figure is asked once.
    """
    answered = frozenset(talk.case.answers)
    fact = _next_but(talk, answered)
    if fact is None:
        fact = _next_but(talk, frozenset())
        if fact is not None:
            talk.remember(passed=(*talk.case.memory.passed, fact))
    return fact


def _next_but(talk: Talk, skipped: frozenset[str]) -> str | None:
    programme, today = talk.desk.guide.programme, talk.desk.today
    return next_question(
        programme, talk.case.answers, today, skipped | set(talk.case.memory.passed)
    )


def _conclude(talk: Talk) -> None:
    news = talk.case.stage is not Stage.RESULT or bool(talk.recorded)
    talk.change(asked=None, stage=Stage.RESULT)
    if news:
        talk.send()
        say_result(talk)
    else:
        talk.add("conversation.what_now")
    talk.send(result_choices(talk))


def result_choices(talk: Talk) -> tuple[OfferedChoice, ...]:
    """What one may want to do with a result."""
    return (
        talk.choice("conversation.choices.apply", "wish:apply"),
        talk.choice("conversation.choices.show_answers", "wish:show_answers"),
        talk.choice("conversation.choices.ask_person", "wish:ask_person"),
    )


def ask(talk: Talk, fact: str, *, anew: bool) -> None:
    """Put a question: with an example the first time, plainly, then another way, then with a way out."""
    misreads = talk.case.memory.misreads
    if misreads >= _PATIENCE:
        talk.add(f"questions.{fact}.again")
    elif _is_imprecise(talk, fact):
        talk.add(f"questions.{fact}.exact")
    elif anew:
        talk.add_text(f"{talk.word(f'questions.{fact}.question')}\n{_example(talk, fact)}")
    else:
        talk.add(f"questions.{fact}.question")
    if misreads >= 3:
        talk.add("conversation.or_leave_open")
    talk.send(question_choices(talk, fact))


def _example(talk: Talk, fact: str) -> str:
    return talk.word(f"questions.{fact}.example")


def _is_imprecise(talk: Talk, fact: str) -> bool:
    """Whether there is a figure already, and it is only its exactness that is wanted."""
    answer = talk.case.answers.get(fact)
    return isinstance(answer, Quantity) and not answer.exact and fact in _open(talk)


def question_choices(talk: Talk, fact: str) -> tuple[OfferedChoice, ...]:
    """The buttons under a question: its choices, and leaving it open where that is possible."""
    question = talk.desk.guide.questions[fact]
    choices = tuple(
        OfferedChoice(talk.word(f"questions.{fact}.choices.{value}"), value)
        for value in question.choices
    )
    if not question.required:
        choices += (talk.choice("conversation.choices.unknown", "unknown"),)
    if talk.case.memory.misreads >= 3:
        choices += (talk.choice("conversation.choices.ask_person", "wish:ask_person"),)
    return choices
