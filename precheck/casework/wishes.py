"""What a person may ask of the assistant itself, at any moment, without losing an answer."""

from __future__ import annotations

from collections.abc import Callable

from precheck.casework import applying
from precheck.casework.acts import Wish
from precheck.casework.case import Stage
from precheck.casework.pending import confirmation
from precheck.casework.result import say_result
from precheck.casework.supposing import suppose
from precheck.casework.talk import Talk
from precheck.casework.waiting import wait
from precheck.reading import language_wish, named_facts
from precheck.rules.enquiry import deciding


def grant(talk: Talk, wish: Wish) -> None:
    """Do what was asked for; where it is not certain that it was, ask first."""
    talk.remember(misreads=0)
    if wish.sure:
        _GRANTED[wish.id](talk, wish)
    else:
        talk.remember(pending=confirmation(wish.id))


def _why(talk: Talk, wish: Wish) -> None:
    fact = _named(talk, wish) or _just_told(talk) or talk.case.asked
    talk.add(f"questions.{fact}.why" if fact else "conversation.why_all")


def _just_told(talk: Talk) -> str | None:
    """What the same message tells: "24 years. Why does that matter?" """
    return talk.recorded[-1].fact if talk.recorded else None


def _meaning(talk: Talk, wish: Wish) -> None:
    fact = _named(talk, wish)
    if fact is None and wish.subject is not None:
        talk.add(f"faq.{wish.subject}.answer")
        return
    fact = fact or talk.case.asked
    talk.add(f"questions.{fact}.meaning" if fact else "faq.definition.answer")


def _named(talk: Talk, wish: Wish) -> str | None:
    """The fact that the wish names: the pending one if it is among several."""
    named = [fact for fact in named_facts(wish.text) if fact in talk.desk.guide.questions]
    if talk.case.asked in named:
        return talk.case.asked
    return named[0] if named else None


def _repeat(talk: Talk, _: Wish) -> None:
    if talk.case.stage is Stage.RESULT:
        say_result(talk)
    _tell_filed(talk)


def _tell_filed(talk: Talk) -> None:
    if talk.case.stage is Stage.SUBMITTED:
        applying.tell_reference(talk)


def _back(talk: Talk, _: Wish) -> None:
    """Ask for the fact answered last; saying it again goes back one further."""
    if talk.case.stage is Stage.WITH_STAFF:
        _resume(talk, Wish("resume"))
        return
    told = tuple(fact for fact in talk.case.memory.told if _may_revisit(talk, fact))
    if talk.case.asked in told:
        told = told[: told.index(talk.case.asked)]
    if not told:
        talk.add("conversation.nothing_to_go_back_to")
        return
    revisit(talk, told[-1])


def _may_revisit(talk: Talk, fact: str) -> bool:
    """Fields are given anew only while the pre-application is filled in; nothing while a person is
    waited for, or after it was handed in."""
    if talk.case.stage in (Stage.SUBMITTED, Stage.WITH_STAFF):
        return False
    if talk.desk.guide.is_field(fact) and talk.case.stage is not Stage.APPLYING:
        return False
    return fact in talk.case.answers


def revisit(talk: Talk, fact: str) -> None:
    """Ask for an answer anew; the old one stands until then."""
    if talk.case.stage is Stage.SUBMITTED:
        talk.add("application.already_submitted")
        return
    if not _may_revisit(talk, fact):
        talk.add("conversation.not_now")
        return
    if talk.case.stage is Stage.RESULT:
        talk.change(stage=Stage.ASKING)
    talk.change(asked=fact)
    talk.remember(pending=None, misreads=0)
    if fact in talk.case.answers:
        meaning = talk.meaning(fact, talk.case.answers[fact])
        talk.add("conversation.stands", name=talk.name(fact), meaning=meaning)


def _show_answers(talk: Talk, _: Wish) -> None:
    answers = talk.case.answers
    shown = [fact for fact in talk.desk.guide.questions if fact in answers]
    if not shown:
        talk.add("conversation.no_answers")
        return
    colon = talk.word("conversation.colon")
    lines = [f"• {talk.name(f)}{colon}{talk.meaning(f, answers[f])}" for f in shown]
    talk.add_text("\n".join([talk.word("conversation.your_answers"), *lines]))
    _tell_filed(talk)


def _show_result(talk: Talk, _: Wish) -> None:
    if talk.case.answers:
        say_result(talk)
        _tell_filed(talk)
    else:
        talk.add("conversation.no_answers")


def _progress(talk: Talk, _: Wish) -> None:
    open_facts = deciding(talk.desk.guide.programme, talk.case.answers, talk.desk.today)
    left = [fact for fact in open_facts if fact not in talk.case.answers]
    talk.add("conversation.progress", answered=len(talk.case.answers), left=len(left))


def _start_over(talk: Talk, _: Wish) -> None:
    if talk.case.stage is Stage.SUBMITTED:
        talk.add("application.already_submitted")
    elif talk.case.answers:
        talk.remember(pending=confirmation("start_over"))
    else:
        talk.add("conversation.no_answers")


def start_over(talk: Talk) -> None:
    """Confirmed: withdraw the answers and begin again."""
    talk.forget_all()
    talk.change(stage=Stage.ASKING)
    talk.add("conversation.started_over")


def _pause(talk: Talk, _: Wish) -> None:
    talk.add("conversation.paused")


def _resume(talk: Talk, _: Wish) -> None:
    if talk.case.stage is Stage.WITH_STAFF:
        talk.change(stage=Stage(talk.case.memory.resume or Stage.ASKING.value))
    talk.remember(
        resume=None
    )  # also where the form was filled in meanwhile: nobody is waited for any more
    talk.add("conversation.resumed")
    _tell_filed(talk)


def _change_language(talk: Talk, wish: Wish) -> None:
    wanted = language_wish(wish.text) or ("en" if talk.case.language == "zh-TW" else "zh-TW")
    talk.change(language=wanted)
    talk.language = wanted
    talk.add("conversation.language_changed")


def _person(talk: Talk, _: Wish) -> None:
    if talk.case.stage is not Stage.WITH_STAFF:
        talk.remember(resume=talk.case.stage.value, pending=None)
        talk.change(stage=Stage.WITH_STAFF)
    wait(talk)


def _apply(talk: Talk, _: Wish) -> None:
    applying.begin(talk)


def _cancel(talk: Talk, wish: Wish) -> None:
    if talk.case.stage is Stage.WITH_STAFF:
        _resume(talk, wish)
    else:
        applying.cancel(talk)


_GRANTED: dict[str, Callable[[Talk, Wish], None]] = {
    "ask_why": _why,
    "ask_meaning": _meaning,
    "ask_repeat": _repeat,
    "go_back": _back,
    "show_answers": _show_answers,
    "show_result": _show_result,
    "ask_progress": _progress,
    "what_if": suppose,
    "start_over": _start_over,
    "pause": _pause,
    "resume": _resume,
    "change_language": _change_language,
    "ask_person": _person,
    "apply": _apply,
    "cancel_application": _cancel,
}
