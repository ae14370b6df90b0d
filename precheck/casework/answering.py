"""Taking down what was told: checks, echoes, corrections, and what has to be asked back."""

from __future__ import annotations

from precheck.casework.acts import Leave, Restore, Tell, Unclear
from precheck.casework.applying import refuse_consent
from precheck.casework.case import OfferedChoice, Stage
from precheck.casework.clarifying import clarification
from precheck.casework.guide import OF_A_FORM
from precheck.casework.pending import which
from precheck.casework.talk import Talk
from precheck.reading import named_open
from precheck.rules.consistency import contradictions
from precheck.rules.facts import Choice, Quantity, Text, Unknown, Value, from_json


def tell(talk: Talk, act: Tell) -> None:
    """Record an answer if it can stand, and say how it was understood."""
    fact, value = act.reading.fact, act.reading.value
    if isinstance(value, Unknown):
        leave(talk, Leave("dont_know", value.stated), fact)
        return
    if talk.desk.guide.is_field(fact) and not may_take(talk, fact):
        return
    if talk.desk.guide.is_field(fact) and talk.case.application is not None:
        talk.add("application.already_submitted")
        return
    checked = _checked(talk, fact, value)
    if checked is None:
        return
    before = talk.case.answers.get(fact)
    talk.record(fact, checked)
    _settle_pending(talk, fact)
    _echo(talk, fact, before, checked)


def _settle_pending(talk: Talk, fact: str) -> None:
    pending = talk.case.memory.pending
    if pending is not None and fact in (pending.get("fact"), *pending.get("facts", ())):
        talk.remember(pending=None)


def may_take(talk: Talk, fact: str) -> bool:
    """Contact data is taken only after consent."""
    if fact == "consent":
        return talk.case.asked == "consent"
    consent = talk.case.answers.get("consent")
    return isinstance(consent, Choice) and consent.value == "yes"


def _checked(talk: Talk, fact: str, value: Value) -> Value | None:
    """The value if it makes sense, normalised; else say what is wrong and keep what stood."""
    if fact in OF_A_FORM and isinstance(value, Text):
        result = talk.desk.checks.check(fact, value.value)
        if result.value is None:
            talk.add(f"application.errors.{fact}.{result.fault}", value=value.value)
            return None
        return Text(result.value, value.stated)
    if isinstance(value, Quantity) and not _in_bounds(talk, fact, value):
        talk.add("conversation.out_of_bounds", name=talk.name(fact), stated=value.stated)
        return None
    return value


def _in_bounds(talk: Talk, fact: str, value: Quantity) -> bool:
    if value.unit != talk.desk.guide.questions[fact].unit:
        return False
    lowest, highest = talk.desk.guide.questions[fact].bounds
    ends = [end for end in (value.low, value.high) if end is not None]
    return all(
        (lowest is None or end >= lowest) and (highest is None or end <= highest) for end in ends
    )


def _echo(talk: Talk, fact: str, before: Value | None, value: Value) -> None:
    if fact == "consent":
        if value == Choice("no", getattr(value, "stated", "")):
            refuse_consent(talk)
        return
    meaning = talk.meaning(fact, value)
    values = {"name": talk.name(fact), "meaning": _as_read(talk, value, meaning)}
    old = None if before is None or isinstance(before, Unknown) else talk.meaning(fact, before)
    if old is None or old == meaning:
        talk.note(talk.word("conversation.answer", **values))
    else:
        talk.note(talk.word("conversation.answer_corrected", before=old, **values))
    if talk.case.stage is Stage.SUBMITTED:
        talk.add("application.already_submitted")


def _as_read(talk: Talk, value: Value, meaning: str) -> str:
    """What was said beside what it was taken for, so that a misreading is seen at once."""
    if not isinstance(value, Quantity) or not value.stated:
        return meaning
    if _bare(value.stated) in _bare(meaning):
        return meaning
    return talk.word("conversation.as_read", stated=value.stated, meaning=meaning)


def _bare(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def restore(talk: Talk, act: Restore) -> None:
    """Put the answer that was corrected last back to what it was."""
    earlier = talk.case.memory.earlier
    if earlier is not None:
        fact, before = earlier["fact"], talk.case.answers.get(earlier["fact"])
        value = from_json(earlier["values"][0 if act.first else -1])
        talk.record(fact, value)
        _echo(talk, fact, before, value)


def leave(talk: Talk, act: Leave, fact: str | None = None) -> None:
    """Leave a question open: recorded as unknown, never as a no."""
    fact = fact or act.fact or _meant(talk, act) or talk.case.asked
    if fact is None:
        talk.add("conversation.nothing_to_leave")
        return
    talk.remember(pending=None)
    withdrawn = act.how == "withdrawn"
    known = talk.case.answers.get(fact)
    if talk.desk.guide.questions[fact].required and (known is None or withdrawn):
        talk.add("application.required", name=talk.name(fact))
        return
    stands = fact == talk.case.asked and not withdrawn and not isinstance(known, Unknown | None)
    if not stands:
        talk.record(fact, Unknown(stated=act.text or act.how))
    talk.change(asked=None if talk.case.asked == fact else talk.case.asked)
    talk.remember(passed=(*talk.case.memory.passed, fact), misreads=0)
    talk.answered.add(fact)
    if stands and known is not None:
        talk.add("conversation.kept", name=talk.name(fact), meaning=talk.meaning(fact, known))
    else:
        talk.add(f"conversation.left_open.{act.how}", name=talk.name(fact))


def _meant(talk: Talk, act: Leave) -> str | None:
    """What is left open by its name: the pending question, an answer that is taken back ("I am not
    sure about the employees after all"), or else a question that is still to come."""
    named = [fact for fact in named_open(act.text) if fact not in talk.answered]
    if talk.case.asked in named:
        return talk.case.asked
    answered = [fact for fact in named if fact in talk.case.answers]
    to_come = [fact for fact in named if not talk.desk.guide.is_field(fact)]
    return next(iter(answered or to_come), None)


def ask_back(talk: Talk, act: Unclear) -> None:
    """Keep what was said and ask what is missing to understand it; one thing at a time."""
    pending = talk.case.memory.pending
    same = pending is not None and pending.get("fact") == act.ask.fact
    if (pending is None or same) and act.ask.fact not in talk.answered:
        talk.remember(pending=clarification(act.ask))


def check_consistency(talk: Talk) -> None:
    """Ask about answers that contradict each other, once each; nothing is resolved silently."""
    programme = talk.desk.guide.programme
    for found in contradictions(programme, talk.case.answers, talk.desk.today):
        mark = f"contradiction:{found.id}"
        if mark in talk.case.memory.passed or not talk.answered & set(found.facts):
            continue
        talk.remember(passed=(*talk.case.memory.passed, mark))
        talk.remember(pending=which(f"conversation.contradictions.{found.id}", found.facts))
        return


def revisit_choices(talk: Talk, facts: tuple[str, ...]) -> tuple[OfferedChoice, ...]:
    """A button for each answer that could be given anew."""
    return tuple(OfferedChoice(talk.name(fact), f"revisit:{fact}") for fact in facts)
