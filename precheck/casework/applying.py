"""The pre-application: consent first, then its fields, read back, confirmed, filed."""

from __future__ import annotations

from precheck.casework.case import Filed, Stage
from precheck.casework.guide import Guide
from precheck.casework.pending import confirmation, which
from precheck.casework.talk import Talk
from precheck.rules.facts import Choice, Unknown


def fields(guide: Guide) -> tuple[str, ...]:
    """What a pre-application asks, in order; consent comes first."""
    return guide.programme.fields


def begin(talk: Talk) -> None:
    """The person wants to leave a pre-application; one that is under way just goes on."""
    if talk.case.stage is Stage.SUBMITTED:
        tell_reference(talk)
    elif talk.case.stage is not Stage.APPLYING:
        talk.change(stage=Stage.APPLYING, asked=None)
        talk.remember(pending=None, misreads=0)
        talk.add("application.begin")


def cancel(talk: Talk) -> None:
    """Leave the pre-application; what was answered stays with the case."""
    if talk.case.stage is Stage.SUBMITTED:
        talk.add("application.already_submitted")
        return
    if talk.case.stage is not Stage.APPLYING:
        talk.add("conversation.nothing_to_cancel")
        return
    talk.change(stage=Stage.RESULT, asked=None)
    talk.remember(pending=None, misreads=0)
    talk.add("application.cancelled")


def refuse_consent(talk: Talk) -> None:
    """Without consent no contact data is asked; the result stays."""
    talk.change(stage=Stage.RESULT, asked=None)
    talk.add("application.refused")


def next_field(talk: Talk) -> str | None:
    """The first field that is still to be answered, or none."""
    for fact in fields(talk.desk.guide):
        if not _is_settled(talk, fact):
            return fact
    return _reachable(talk)


def _is_settled(talk: Talk, fact: str) -> bool:
    answer = talk.case.answers.get(fact)
    if fact == "consent":
        return isinstance(answer, Choice) and answer.value == "yes"
    if isinstance(answer, Unknown):
        return fact in talk.case.memory.passed
    return answer is not None


def _reachable(talk: Talk) -> str | None:
    """An e-mail address or a telephone number is needed: one of the two."""
    ways = ("contact_email", "contact_phone")
    if any(not isinstance(talk.case.answers.get(way), Unknown) for way in ways):
        return None
    talk.add("application.unreachable")
    return ways[0]


def read_back(talk: Talk) -> None:
    """Show all that will be filed and ask whether it is right."""
    lines = [talk.word("application.read_back")]
    for fact in fields(talk.desk.guide):
        if fact != "consent":
            value = talk.case.answers[fact]
            lines.append(
                f"• {talk.name(fact)}{talk.word('conversation.colon')}{talk.meaning(fact, value)}"
            )
    talk.add_text("\n".join(lines))
    talk.add("application.confirm")
    talk.remember(pending=confirmation("submit"))
    talk.send(
        (
            talk.choice("application.choices.submit", "yes"),
            talk.choice("application.choices.change", "no"),
        )
    )


def change_which(talk: Talk) -> None:
    """The read-back was not right: which field is to be given anew?"""
    facts = (fact for fact in fields(talk.desk.guide) if fact != "consent")
    talk.remember(pending=which("application.change_which", facts))


def submit(talk: Talk) -> None:
    """File the pre-application under a new reference."""
    reference = talk.case.reference or talk.desk.references.new()
    talk.change(stage=Stage.SUBMITTED, asked=None, application=Filed(reference, "submitted"))
    talk.remember(pending=None)
    tell_reference(talk)


def tell_reference(talk: Talk) -> None:
    """Say under which reference the pre-application is filed, and what comes next."""
    filed = talk.case.application
    if filed is not None:
        talk.add("application.submitted", reference=filed.reference)
