"""The statements of an answer: what each clause says for or against, plainly, or leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from precheck.reading.bare import TOPICS, opening_yes_no, plain_answer, speaks_of_else
from precheck.reading.clauses import Span
from precheck.reading.evidence import PENDING, Told, concepts_in, hits_in
from precheck.reading.figure import MONEY, PERCENT
from precheck.reading.lexicon.turns import ANSWERING, RHETORICAL
from precheck.reading.parts import parts
from precheck.reading.passage import Passage, pieces
from precheck.reading.phrases import Phrasebook
from precheck.reading.questions import is_chinese
from precheck.reading.scales import BASE, BOOKS, DIRECT, FAINT, GRADE, Scale
from precheck.reading.telling import told

YES, NO, UNSURE = "yes", "no", "unsure"
_RHETORICAL = Phrasebook(({"rhetorical": RHETORICAL}, {"open": ANSWERING["open"]}))
_ELSE = tuple(tag for tag in TOPICS if tag != "oem")
_SECRET = frozenset(("secret", "confidential", "private", "保密", "机密", "商业机密"))
_TELLING = frozenset("有会能是")  # 有問題 tells something, and agrees to nothing
_LABELS = {"yes": YES, "no": NO}
_LABELLED = 6  # words of "for the small ones yes"
_OF_WHOM = frozenset("for with among since".split())
_CONDITION, _SOME = ("without",), ("some",)
_SHORT, _SHORT_CHINESE = 5, 12  # words and marks, characters
_TAG = 4  # words and mark of "isn't it?"
_ECHO = 4  # words of a question that only repeats what was asked: "Alternatives?"


class Statement(NamedTuple):
    """A clause: ``weight`` is what it says for or against, ``open`` that it leaves the matter open."""

    weight: int
    span: Span
    marks: frozenset[str]
    direct: bool = False
    echo: bool = False
    open: bool = False


def statements(
    passage: Passage, scale: Scale, spans: tuple[Span, ...], own: tuple[str, ...]
) -> Iterator[Statement]:
    pending = False
    some = passage.found(BOOKS[scale.fact]).tagged(_SOME)
    for clause, echo in _clauses(passage, spans, scale):
        sentence = passage.sentence_at(clause[0])
        context = concepts_in(passage, sentence, scale)
        if len(some.within(sentence)) > 1:  # some are so and some are not: 有的難有的不難
            yield Statement(0, clause, context, open=True)
            continue
        for piece in pieces(passage, clause):
            known = context | {PENDING} if pending else context
            found = told(passage, piece, scale, known, echo)
            pending = found.conditional and not found.evidence
            statement = _of_piece(passage, piece, found, scale, echo, own)
            if statement is not None:
                yield statement


def _of_piece(
    passage: Passage,
    piece: Span,
    found: Told,
    scale: Scale,
    echo: bool,
    own: tuple[str, ...],
) -> Statement | None:
    if scale.leaves_open in found.marks or "open" in found.marks:
        return Statement(0, piece, found.marks, open=True)
    if _is_beside(passage, piece, found, scale, own) or _of_nought(passage, piece):
        return None
    if _is_of_some(passage, piece):
        return Statement(-DIRECT, piece, found.marks, direct=True)
    if _is_unknown(passage, piece, found, scale):
        return Statement(0, piece, found.marks, open=True)
    strongest = [item for item in found.strongest if _is_borne(passage, item.weight)]
    signs = {item.weight > 0 for item in strongest}
    if len(signs) == 1:
        return Statement(strongest[0].weight, piece, found.marks, echo=echo)
    return _directly(passage, piece, found, scale, own, echo) if not signs else None


def _is_of_some(passage: Passage, piece: Span) -> bool:
    """Whether it is a no to some of them: "not for those who buy standard parts"."""
    words = [word.text for word in passage.words_in(piece)[:2]]
    return len(words) > 1 and words[0] == "not" and words[1] in _OF_WHOM


def _is_borne(passage: Passage, weight: int) -> bool:
    """Whether a faint word is all that is said: "they can"."""
    if abs(weight) > FAINT:
        return True
    if len(passage.words) > _SHORT + _SHORT_CHINESE:
        return False
    chinese = sum(is_chinese(word.text) for word in passage.words)
    return len(passage.words) - chinese <= _SHORT and chinese <= _SHORT_CHINESE


def _is_unknown(passage: Passage, piece: Span, found: Told, scale: Scale) -> bool:
    """Whether it is not known or not told; a secret recipe is one that is known well."""
    unknown = passage.hits_in(piece, ("unknown",))
    if not unknown:
        return False
    known = [item for item in found.evidence if abs(item.weight) >= BASE]
    if not known:
        return True
    denials = [hit for hit in hits_in(passage, piece, scale.fact) if "not" in hit.tags]
    return not all(
        any(item.start < hit.end <= item.end for item in known)
        or any(denial.start <= hit.start and hit.end <= denial.end for denial in denials)
        or passage.said[hit.start : hit.end] in _SECRET
        for hit in unknown
    )


def _is_beside(
    passage: Passage, piece: Span, found: Told, scale: Scale, own: tuple[str, ...]
) -> bool:
    """Whether a clause is about another fact, and says nothing sure of this one."""
    sure = any(
        abs(item.weight) >= GRADE and (not scale.about or "others_work" in item.concepts)
        for item in found.evidence
    )
    return not sure and speaks_of_else(passage, piece, scale.about or own, _ELSE)


def _of_nought(passage: Passage, piece: Span) -> bool:
    """Whether a figure is nought: what is done for nothing tells nothing."""
    return any(
        figure.high == 0 and figure.family in (MONEY, PERCENT)
        for figure in passage.figures_in(piece)
    )


def _directly(
    passage: Passage, piece: Span, found: Told, scale: Scale, own: tuple[str, ...], echo: bool
) -> Statement | None:
    """A clause without evidence: a plain answer, or no more than how the talk goes on."""
    said = None if echo or found.conditional else _plainly(passage, piece, scale, own)
    if "denying" in found.marks:
        said = NO
    if said == NO and found.denials and found.denials % 2 == 0:
        said = YES
    if said is None and not echo:
        said = _said(passage, piece, found)
    weight = {YES: DIRECT, NO: -DIRECT}.get(said or "", 0)
    if not (said or found.marks):
        return None
    return Statement(weight, piece, found.marks, direct=bool(weight), open=said == UNSURE)


def _plainly(passage: Passage, piece: Span, scale: Scale, own: tuple[str, ...]) -> str | None:
    """A bare yes or no, which a bare figure after it does not put right: "no, it is 16"."""
    after = passage.clause_of(piece[0]) + 1
    answer = plain_answer(passage, piece, passage.clauses[after : after + 1], own)
    if answer is None and scale.agreeing and passage.said[piece[0]] not in _TELLING:
        answer = YES if opening_yes_no(passage, piece) == YES else None
    if answer is None or _is_tag(passage, piece) or passage.words_in(piece)[0].text == "what":
        return None
    return answer


def _is_tag(passage: Passage, piece: Span) -> bool:
    """Whether a clause only asks to be agreed with: "it is, isn't it?"."""
    return passage.ends_asking(piece) and len(passage.words_in(piece)) <= _TAG


def _said(passage: Passage, piece: Span, found: Told) -> str | None:
    """A yes or no in other words: *by all means*, 哪有那麼厲害, "for the big ones no", "not for them"."""
    if "affirming" in found.marks:
        return NO if found.denials % 2 else YES
    words = passage.words_in(piece)
    last = next((word.text for word in reversed(words) if word.text.isalnum()), "")
    labelled = last in _LABELS and 1 < sum(word.text.isalnum() for word in words) <= _LABELLED
    return _LABELS[last] if labelled else None


def _clauses(
    passage: Passage, spans: tuple[Span, ...], scale: Scale
) -> Iterator[tuple[Span, bool]]:
    """The clauses that tell, with the questions that tell, and whether each only repeats the question."""
    telling = frozenset(spans)
    conditions = passage.found(BOOKS[scale.fact]).tagged(_CONDITION)
    for part in parts(passage):
        echo = passage.ends_asking(part.span) and _is_echo(passage, part.span)
        supposes = not part.asks and conditions.stand_in(part.span)
        tells = supposes or (part.asks and _is_rhetorical(passage, part.span))
        for clause in passage.clauses_in(part.span):
            if tells or echo or clause in telling:
                yield clause, echo


def _is_rhetorical(passage: Passage, span: Span) -> bool:
    tags = {tag for hit in _RHETORICAL.find(passage.words_in(span)) for tag in hit.tags}
    return "rhetorical" in tags or ("open" in tags and not passage.ends_asking(span))


def _is_echo(passage: Passage, span: Span) -> bool:
    """Whether a question only repeats what was asked, for what follows to answer it."""
    words = [word for word in passage.words_in(span) if word.text.isalnum()]
    return len(words) <= _ECHO and span[1] < len(passage.text) and not _is_rhetorical(passage, span)
