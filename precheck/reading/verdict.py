"""What an answer comes to: its evidence and its plain yes or no, weighed by how each stands in the talk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from precheck.reading.bare import TOPICS, bare_answer, opening_yes_no, speaks_of_else
from precheck.reading.clauses import Span
from precheck.reading.evidence import PENDING, Told, concepts_in, hits_in, told
from precheck.reading.figure import MONEY, PERCENT
from precheck.reading.lexicon.turns import ANSWERING, RHETORICAL
from precheck.reading.parts import parts
from precheck.reading.passage import Passage, pieces
from precheck.reading.phrases import Phrasebook
from precheck.reading.questions import is_chinese
from precheck.reading.scales import BASE, DIRECT, FAINT, GRADE, Scale

YES, NO, UNSURE = "yes", "no", "unsure"
_RHETORICAL = Phrasebook(({"rhetorical": RHETORICAL}, {"open": ANSWERING["open"]}))
_ELSE = tuple(tag for tag in TOPICS if tag != "oem")
_COMING = frozenset({"to_come", "hoped"})
_LABELS = {"yes": YES, "no": NO}
_LABELLED = 6  # words of "for the small ones yes"
_OF_WHOM = frozenset("for in with if when since among on".split())
_SHORT, _SHORT_CHINESE = 5, 12  # words and marks, characters
_TAG = 4  # words and mark of "isn't it?"
_ECHO = 4  # words of a question that only repeats what was asked: "Alternatives?"
_WEAK = ("conceded", "unless")
Answer = tuple[str, Span] | None


@dataclass(frozen=True)
class Statement:
    """A clause: ``weight`` is what it says for or against, ``open`` that it leaves the matter open."""

    weight: int
    span: Span
    marks: frozenset[str]
    direct: bool = False
    echo: bool = False
    open: bool = False


def verdict(
    passage: Passage, scale: Scale, spans: tuple[Span, ...], own: tuple[str, ...]
) -> Answer:
    """``yes``, ``no`` or ``unsure``, and the clause that says so; ``None`` where nothing or both is said.

    ``spans`` are the clauses that tell; ``own`` the tags of what the question is about.
    """
    said = _standing(list(_answered(_statements(passage, scale, spans, own))), scale)
    return _settled(said, scale) if said else None


def _settled(said: list[Statement], scale: Scale) -> Answer:
    open_ones = [item for item in said if item.open]
    surely = [item for item in said if item.weight]
    if scale.outweighs_yes_no and any(not item.direct for item in surely):
        surely = [item for item in surely if not item.direct]
    most = max((abs(item.weight) for item in surely), default=0)
    if open_ones and (most < GRADE or said[0].open):
        return UNSURE, open_ones[0].span
    top = [item for item in surely if abs(item.weight) == most]
    if not top:
        return None
    if len({item.weight > 0 for item in top}) > 1:
        both = all(item.direct for item in top)
        return (UNSURE, top[0].span) if both else None
    return (YES if top[0].weight > 0 else NO), top[0].span


def _standing(said: list[Statement], scale: Scale) -> list[Statement]:
    """Without what is taken back, mocked, conceded, past or to come, where something else is said."""
    for at in range(len(said) - 1, 0, -1):
        if "taken_back" in said[at].marks or "taken_back" in said[at - 1].marks:
            return said[at:]
    said = [item for item in said if "conditions" not in item.marks]
    said = _unless_other(said, [item for item in said if not item.marks.intersection(_WEAK)])
    said = _unless_other(said, _not_mocked(said))
    turned = [
        at
        for at, item in enumerate(said)
        if at and "turning" in item.marks and abs(item.weight) >= BASE
    ]
    if turned:
        plain = said[turned[0]].direct
        said = [
            item for at, item in enumerate(said) if at >= turned[0] or (item.direct and not plain)
        ]
    if scale.agreeing:
        return said
    present = [item for item in said if not _is_past(item) and item.marks.isdisjoint(_COMING)]
    if any(item.weight for item in present):
        return present
    return [_not_now(item) for item in said]


def _unless_other(said: list[Statement], kept: list[Statement]) -> list[Statement]:
    return kept if any(item.weight for item in kept) else said


def _not_mocked(said: list[Statement]) -> list[Statement]:
    """What stands before a laugh was no more than a joke."""
    laughs = [at for at, item in enumerate(said) if "mocked" in item.marks and not item.weight]
    return said[laughs[-1] + 1 :] if laughs else said


def _is_past(item: Statement) -> bool:
    return bool(item.marks & {"past", "gone"}) and "now" not in item.marks


def _not_now(item: Statement) -> Statement:
    """What was, or is only to come, is not so now."""
    if "gone" in item.marks and not item.weight:
        return replace(item, weight=-BASE)
    if "hoped" in item.marks and not item.weight:
        return replace(item, open=True)
    if item.direct and "past" in item.marks and item.weight > 0:
        return replace(item, weight=0)
    if item.weight <= 0 or not item.marks & {"gone", *_COMING}:
        return item
    return replace(item, weight=-item.weight)


def _answered(said: Iterator[Statement]) -> Iterator[Statement]:
    """The statements; a question that repeats what was asked is answered by the next: "Alternatives? None"."""
    echo: Statement | None = None
    for item in said:
        if item.echo:
            echo = item
            continue
        if echo is not None and (item.direct or "mocked" in item.marks):
            refused = item.weight < 0 or "mocked" in item.marks
            yield replace(item, weight=-echo.weight if refused else echo.weight, direct=False)
        else:
            yield item
        echo = None


def _statements(
    passage: Passage, scale: Scale, spans: tuple[Span, ...], own: tuple[str, ...]
) -> Iterator[Statement]:
    pending = False
    for clause, echo in _clauses(passage, spans, scale):
        sentence = passage.sentence_at(clause[0])
        context = concepts_in(passage, sentence, scale)
        if _is_divided(passage, sentence, scale):
            yield Statement(0, clause, context, open=True)
            continue
        for piece in pieces(passage, clause):
            known = context | {PENDING} if pending else context
            found = told(passage, piece, scale, known, echo)
            pending = found.conditional and not found.evidence
            yield from _of_piece(passage, piece, found, scale, echo, own)


def _is_divided(passage: Passage, sentence: Span, scale: Scale) -> bool:
    """Whether some are so and some are not: 有的難有的不難."""
    return sum("some" in hit.tags for hit in hits_in(passage, sentence, scale.fact)) > 1


def _of_piece(
    passage: Passage,
    piece: Span,
    found: Told,
    scale: Scale,
    echo: bool,
    own: tuple[str, ...],
) -> Iterator[Statement]:
    if found.marks & {scale.leaves_open, "open"}:
        yield Statement(0, piece, found.marks, open=True)
        return
    if speaks_of_else(passage, piece, scale.about or own, _ELSE) or _of_nought(passage, piece):
        return
    if _is_of_some(passage, piece):
        yield Statement(-DIRECT, piece, found.marks, direct=True)
        return
    if _is_unknown(passage, piece, found, scale):
        yield Statement(0, piece, found.marks, open=True)
        return
    strongest = [item for item in found.strongest if _is_borne(passage, item.weight)]
    signs = {item.weight > 0 for item in strongest}
    if len(signs) == 1:
        weight = strongest[0].weight
        yield Statement(weight, piece, found.marks, echo=echo)
        return
    if not signs:
        yield from _directly(passage, piece, found, scale, own, echo)


def _is_of_some(passage: Passage, piece: Span) -> bool:
    """Whether it is a no to some of them: "not for those who buy standard parts"."""
    words = [word.text for word in passage.words_in(piece)[:2]]
    return len(words) > 1 and words[0] == "not" and words[1] in _OF_WHOM


def _is_borne(passage: Passage, weight: int) -> bool:
    """Whether a faint word is all that is said: "they can"."""
    if abs(weight) > FAINT:
        return True
    chinese = sum(is_chinese(word.text) for word in passage.words)
    return len(passage.words) - chinese <= _SHORT and chinese <= _SHORT_CHINESE


def _is_unknown(passage: Passage, piece: Span, found: Told, scale: Scale) -> bool:
    """Whether it is not known or not told; a secret recipe is one that is known well."""
    unknown = passage.hits_in(piece, ("unknown",))
    known = [item for item in found.evidence if abs(item.weight) >= BASE]
    if not unknown or not known:
        return bool(unknown)
    denials = [hit for hit in hits_in(passage, piece, scale.fact) if "not" in hit.tags]
    return not all(
        any(item.start < hit.end and hit.start < item.end for item in known)
        or any(denial.start <= hit.start and hit.end <= denial.end for denial in denials)
        or len(passage.words_in((hit.start, hit.end))) == 1
        for hit in unknown
    )


def _of_nought(passage: Passage, piece: Span) -> bool:
    """Whether a figure is nought: what is done for nothing tells nothing."""
    return any(
        figure.high == 0 and figure.family in (MONEY, PERCENT)
        for figure in passage.figures_in(piece)
    )


def _directly(
    passage: Passage, piece: Span, found: Told, scale: Scale, own: tuple[str, ...], echo: bool
) -> Iterator[Statement]:
    """A clause without evidence: a plain answer, or no more than how the talk goes on."""
    said = None if echo or found.conditional else _plainly(passage, piece, scale, own)
    if "denying" in found.marks:
        said = NO
    if said == NO and found.denials and found.denials % 2 == 0:
        said = YES
    if said is None and not echo:
        said = _said(passage, piece, found)
    weight = {YES: DIRECT, NO: -DIRECT}.get(said or "", 0)
    if said or found.marks:
        yield Statement(weight, piece, found.marks, direct=bool(weight), open=said == UNSURE)


def _plainly(passage: Passage, piece: Span, scale: Scale, own: tuple[str, ...]) -> str | None:
    """A bare yes or no, which a bare figure after it does not put right: "no, it is 16"."""
    after = passage.clause_of(piece[0]) + 1
    following = passage.clauses[after : after + 1]
    if _is_tag(passage, piece):
        return None
    answer = bare_answer(passage, (piece, *following), own)
    if answer and answer[1] == piece:
        return answer[0]
    agreed = scale.agreeing and opening_yes_no(passage, piece) == YES
    return YES if agreed else None


def _is_tag(passage: Passage, piece: Span) -> bool:
    """Whether a clause only asks to be agreed with: "it is, isn't it?"."""
    return passage.ends_asking(piece) and len(passage.words_in(piece)) <= _TAG


def _said(passage: Passage, piece: Span, found: Told) -> str | None:
    """A yes or no in other words: *by all means*, 哪有那麼厲害, "for the big ones no", "not for them"."""
    words = [word.text for word in passage.words_in(piece) if word.text.isalnum()]
    if "affirming" in found.marks:
        return NO if found.denials % 2 else YES
    if 1 < len(words) <= _LABELLED and words[-1] in _LABELS:
        return _LABELS[words[-1]]
    return None


def _clauses(
    passage: Passage, spans: tuple[Span, ...], scale: Scale
) -> Iterator[tuple[Span, bool]]:
    """The clauses that tell, with the questions that tell, and whether each only repeats the question."""
    telling = frozenset(spans)
    for part in parts(passage):
        echo = part.asks and _is_echo(passage, part.span)
        if part.asks:
            tells = echo or _is_rhetorical(passage, part.span)
        else:
            tells = "without" in concepts_in(passage, part.span, scale)
        for clause in passage.clauses_in(part.span):
            if tells or clause in telling:
                yield clause, echo and clause not in telling


def _is_rhetorical(passage: Passage, span: Span) -> bool:
    tags = {tag for hit in _RHETORICAL.find(passage.words_in(span)) for tag in hit.tags}
    return "rhetorical" in tags or ("open" in tags and not passage.ends_asking(span))


def _is_echo(passage: Passage, span: Span) -> bool:
    """Whether a question only repeats what was asked, for what follows to answer it."""
    words = [word for word in passage.words_in(span) if word.text.isalnum()]
    return len(words) <= _ECHO and span[1] < len(passage.text) and not _is_rhetorical(passage, span)
