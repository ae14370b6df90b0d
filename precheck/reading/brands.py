"""Whether goods are sold abroad under the own brand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from precheck.reading.bare import FIGURES, bare_answer, speaks_of_else
from precheck.reading.claims import NO, UNSURE, YES
from precheck.reading.clauses import Span
from precheck.reading.figure import MONEY, PERCENT
from precheck.reading.marketing import THERE, parts, parts_of, telling
from precheck.reading.notions import Part
from precheck.reading.ownership import in_short, traded
from precheck.reading.passage import Passage
from precheck.reading.progress import counted_up
from precheck.reading.straying import strays

SOLD_ABROAD = ("brand", "sell", "start", "abroad", "elsewhere", "export", "place")
_ABROAD = ("abroad", "place")
_NAMES = frozenset(("own", "sign", "own_short"))
_ALIVE = ("sold", "known", "steady", "long", "few", "reaches")
_SITES = ("making", "operating", "staff", "rd", "source")
_MARKETS = re.compile(
    r"(?:外销|出口|海外)(?:的)?市场|\bexport markets?\b"
)  # of all that is exported
_BREAK = "\n"
_WE = re.compile(r"(?:we|our|我们|公司)(?! (?:sell|market|ship|export) (?:it|them|these)\b)")
_FEW = 5
_NOT_UNDER_IT = (
    "not under it"  # abroad, but not under the own brand: a *no* that a yes beside it does not undo
)
_THEIRS = "theirs"  # under another's name: only a yes to the own name undoes it
_GONE = "gone"  # no longer, or only in part: a *no* that a yes beside it undoes


@dataclass(frozen=True)
class _Sign:
    said: str
    span: Span
    own: bool
    bare: bool = False
    alive: bool = True


def told_abroad(
    passage: Passage, spans: tuple[Span, ...], answering: bool = False
) -> tuple[str, Span] | None:
    """What a statement that names the brand says of selling it abroad; its next clause may say where.

    ``answering`` the question about the brand, it need not be named to say that it is sold at home only.
    """
    branded, last = answering, spans[0][0] if spans else 0
    names = telling(passage, _NAMES)
    for span in spans:
        if branded and _turns_to_the_firm(passage, last, span):
            branded = answering = False
        last = span[1]
        if not (branded or names.stand_in(span)):
            continue
        for part in parts_of(passage, span):
            if not part.notions:
                branded = answering
                continue
            named = part.has("own", "sign") or in_short(passage, part)
            if (named or (branded and _goes_on(passage, part))) and not part.has(
                "will", "later", "begun"
            ):
                said = _of_place(passage, part) if _concerns(passage, part) else None
                if said is not None:
                    return said, span
            branded = named or answering
    return None


def placed(passage: Passage, spans: tuple[Span, ...]) -> list[Span]:
    """The clauses that by themselves say whether the brand is sold abroad."""
    names = telling(passage, _NAMES)
    return [span for span in spans if names.stand_in(span) and told_abroad(passage, (span,))]


def _turns_to_the_firm(passage: Passage, last: int, span: Span) -> bool:
    """Whether a clause is said by the way, on another line, or in a sentence of its own about the firm."""
    if passage.text.find(_BREAK, last, span[0]) >= 0:
        return True
    opens = last > 0 and passage.sentence_at(span[0])[0] == span[0]
    return opens and _WE.match(passage.said, *span) is not None


def answered_abroad(passage: Passage, spans: tuple[Span, ...]) -> tuple[str, Span] | None:
    """What an answer to "is it sold abroad?" says; a plan is not yet a sale."""
    named = ("own", "sign", "own_short", "theirs", "contract", "abroad", "home_only", "affirmed")
    if passage.of_figures and not any(part.has(*named) for _, part in parts(passage, spans)):
        spans = tuple(span for span in spans if _sold_there(passage, span))
    told = [
        _Sign(said, span, own, alive=own or part.has(*_ALIVE, "goes_on", "affirmed", "whole"))
        for span, part in parts(passage, spans)
        for said in [_says(passage, part)]
        for own in [part.has("own") or in_short(passage, part)]
        if said is not None
    ]
    bare = bare_answer(passage, spans, SOLD_ABROAD)
    if bare is not None and not any(sign.span[0] <= bare[1][0] < sign.span[1] for sign in told):
        told = sorted([*told, _Sign(*bare, own=False, bare=True)], key=lambda sign: sign.span)
    return _settled(told)


def _sold_there(passage: Passage, span: Span) -> bool:
    """Whether a clause tells of selling at a place, and no amount."""
    if any(figure.family == MONEY for figure in passage.figures_in(span)):
        return False
    return passage.has(span, "place") and passage.has(span, "sell")


def _settled(told: list[_Sign]) -> tuple[str, Span] | None:
    for sign in told:
        if sign.said == _NOT_UNDER_IT:
            return NO, sign.span
    if not any(sign.said == YES and sign.own for sign in told):
        for sign in told:
            if sign.said == _THEIRS:
                return NO, sign.span
    first = told[0] if told else None
    if (
        first is not None
        and first.bare
        and first.said == NO
        and not any(sign.said == YES and sign.own for sign in told)
    ):
        return NO, first.span
    if any(sign.said == _GONE for sign in told):  # where it was sold, before it ended
        told = [sign for sign in told if sign.said != YES or sign.alive]
    for wanted, said in ((YES, YES), (NO, NO), (_GONE, NO), (_THEIRS, NO), (UNSURE, UNSURE)):
        for sign in told:
            if sign.said == wanted:
                return said, sign.span
    return None


def _says(passage: Passage, part: Part) -> str | None:
    own = part.has("own") or in_short(passage, part)
    if part.has("unknown"):
        return UNSURE
    counted = counted_up(passage, part)
    if counted is not None:
        return YES if counted == THERE else NO
    if part.says("affirmed", "goes_on", "not_only_home") or part.denies("home", "home_only"):
        return YES
    if strays(passage, part) or _is_a_site(passage, part):
        return None
    if part.has("no_plan") or part.denies("will") or part.says("not_there", "far_off"):
        return NO
    others = _under_others(part, own)
    if others is not None:
        return others
    if _is_about_else(passage, part):
        return None
    if part.says("whole") and len(passage.words_in(part.span)) <= _FEW:
        return YES
    if part.says("ended", "not_us") or (part.says("past") and part.has("sold")):
        return _GONE
    if part.says("will", "later") or _only_begun(part):
        return NO
    if part.denies("own", "own_short", "sign"):
        return _NOT_UNDER_IT if part.has(*_ABROAD) is False or not part.denies("sold") else NO
    return _of_place(passage, part) or _alive(part, own)


def _is_about_else(passage: Passage, part: Part) -> bool:
    """Whether a part is about another fact, and names neither the brand nor a place."""
    if part.has("own", "sign", "own_short", *_ABROAD, "home_only"):
        return False
    return speaks_of_else(passage, part.span, SOLD_ABROAD, FIGURES)


def _is_a_site(passage: Passage, part: Part) -> bool:
    """Whether a place is one where something is made, run or shared out, and nothing is said of goods sold."""
    if part.has("own", "sign", "own_short", "theirs", "contract", "carrier", *_ALIVE, "home_only"):
        return False
    if not part.has("home", *_ABROAD) and not passage.has(part.span, "place"):
        return False
    shared = any(figure.family == PERCENT for figure in passage.figures_in(part.span))
    return (shared and not part.has("abroad")) or (
        passage.has(part.span, *_SITES) and not passage.has(part.span, "sell", "export")
    )


def _under_others(part: Part, own: bool) -> str | None:
    """Whether the goods carry another's name, or are made for others."""
    if own and not part.denies("own", "own_short"):
        return None
    if not (part.has("theirs", "contract") or traded(part)):
        return None
    if not part.says("theirs", "contract", "trades"):
        return YES
    if part.has("maybe"):
        return UNSURE
    return _THEIRS if part.says("theirs") and not part.has("few", "mainly", "some") else _GONE


def _only_begun(part: Part) -> bool:
    """Whether there are but samples, fairs or papers so far; sales that have just started are sales."""
    return part.says("trial", "papers") or (part.says("begun") and not part.says("sold"))


def _of_place(passage: Passage, part: Part) -> str | None:
    if part.says("home", "home_only") and not part.says(*_ABROAD, "beyond"):
        return NO
    if part.has(*_ABROAD, "carrier") or passage.has(part.span, "place"):
        return (
            NO
            if part.denies(*_ABROAD, *_ALIVE, "carrier", "begun") or part.says("unheard")
            else YES
        )
    return None


def _alive(part: Part, own: bool) -> str | None:
    if part.denies("sold", "known", "reaches") or part.says("unheard"):
        return NO
    return YES if part.says("sold", "known", "few") or (own and not part.denies("own")) else None


def _concerns(passage: Passage, part: Part) -> bool:
    """Whether a part says where the own goods are sold; who sells them may be anywhere."""
    if part.has("theirs", "contract") and not part.has("own"):
        return False
    return part.has(*_ABROAD, "home", "home_only") or passage.has(part.span, "place")


def _goes_on(passage: Passage, part: Part) -> bool:
    """Whether a part goes on about where the goods of the brand are sold."""
    if part.has("carrier", "contract") or _MARKETS.search(passage.said, *part.span):
        return False
    if any(figure.family == PERCENT for figure in passage.figures_in(part.span)):
        return False
    at_home = part.has("home_only") or (part.has("home") and part.has("only"))
    abroad = part.has("abroad") and not passage.has(part.span, "making", "channel", "export")
    return at_home or abroad or part.has("sold")
