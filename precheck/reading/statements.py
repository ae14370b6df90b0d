"""Free words told by a statement that names what they are: our core technology is ..., 我們是做……的."""

from __future__ import annotations

import re
from collections.abc import Iterator

from precheck.reading.bare import TOPICS
from precheck.reading.clauses import Span
from precheck.reading.figure import NUMBER, PERCENT, YEARS, Figure
from precheck.reading.firms import firm
from precheck.reading.lexicon.own_words import MAKERS, TRADES
from precheck.reading.lexicon.talk import STATED
from precheck.reading.naming import named
from precheck.reading.passage import Passage
from precheck.reading.people import looks_like_one
from precheck.reading.phrases import SHELF, Phrasebook
from precheck.reading.pieces import FOUNDED_BOOK, LED, Piece, Pieces
from precheck.reading.questions import is_chinese
from precheck.reading.results import Reading, Result
from precheck.reading.talk import is_figure
from precheck.reading.tokens import fold
from precheck.reading.topics import topic_of
from precheck.rules.facts import Text

_BOOK = SHELF.put(Phrasebook((STATED,)))
_NEAR = 12
_FIELD = "technology_field"
_TECHNOLOGY = "core_technology"
_COMPANY, _CONTACT = "company_name", "contact_name"
_NAMES_ONE = re.compile(r"[:：是叫為]|\b(?:is|name|named|called)\b", re.IGNORECASE)
_SENDS = re.compile(
    "我叫(?:他|她|你|您|人|同事|助理|小孩|大家)"
)  # to do something, which names nobody
_FORMS = "有限公司|兩合公司|企業社|工業社"
_WE_ARE = re.compile(
    r"\s*(?:我們|我们|我們公司|我们公司|敝公司|本公司|這裡|我這邊)(?:是|叫做|叫)\s?"
    rf"(?P<firm>(?!股份|有限|一[家間间]|一般)[^\s，,。;；的]{{2,16}}(?:{_FORMS}))(?=\s*(?:[，,。;；!！]|$))"
)
_FORM = re.compile(
    r"公司|企業社|企业社|工業社|工业社|實業社|商行|工程行|\b(?:ltd|limited|inc|corp|corporation|llc|gmbh)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(r"\s?(?:的|'s\b|’s\b|subsidiary|supplier|distributor|branch)")
_DESCRIBED = re.compile(
    r"(?:一|某)[家間间]|.*的(?:股份)?有限"
)  # 一家做齒輪的股份有限公司 is no name
_LEAD = 48  # characters before a name
_INTRODUCED = re.compile(
    r"(?:\A|[\n,，。;；.!！])\s*(?:(?:hi|hello|您好|你好)[,，]?\s?)?(?:the\s|our\s)?(?:company(?:\sname)?(?:\sis|\s?[:：=])|name\s?[:：]|firm\s?[:：]"
    r"|(?:this is|i'm|i am|my name is)\s[\w.\- ]{2,30}?,?\s(?:from|of|at|with)|(?:this is|we(?:'re| are)|calling from)"
    r"|公司(?:名稱|名称|名)?\s?[:：是]|名稱\s?[:：]|(?:敝|本|我們|我们)公司(?:是|叫)?|(?:我們|我们|這裡|这里|我這邊|我)是|公司)\s*\Z",
    re.IGNORECASE,
)
_TRADE = re.compile(
    rf"\s*(?:我們是|我们是|屬於|属于)?(?P<trade>(?:{TRADES})(?:產|产)?[業业])\s*(?:[，,。;；!！]|$)"
)
_SOMETHING_ELSE = re.compile(
    r"(?:and |but |so )?(?:we\b|we're|our\b|i\b|i'm|my\b|please\b|by the way|also\b)"
    r"|(?:and |but )?(?:they\b|you\b)|(?:and |but |so )?(?:as (?:for|to)\b|apart from|the company)"
    r"|(?:啊|喔|那|然后|而且|所以)?(?:我|咱|阮|本公司|敝|公司|工厂|另外|对了|还有|顺便|再来|补充|至于|其他|请|你|您|这样)"
)
_FOLLOWING = 3  # clauses
_DIGIT = re.compile(r"[\d%％]")
_OF_ANY_KIND = frozenset(map(fold, ("our technology is", "我們的技術是")))
_MARKS = frozenset(".,;:!?。，、；：！？")
_BEFORE = frozenset(": ： and but we our the my well so that 把 将 请 我 的".split())
_OF_TECHNOLOGY = (
    "is_unique",
    "is_common",
    "is_key",
    "is_minor",
    "is_irreplaceable",
    "is_replaceable",
    "not_key",
    "unknown",
)
_OF_ELSE = (*_OF_TECHNOLOGY, *(tag for tag in TOPICS if tag != "oem"))
_NOT_WORDS = (
    *_OF_TECHNOLOGY,
    "brand",
    "oem",
    "revenue",
    "capital",
    "not",
    "home",
    "export",
    "abroad",
    "channel",
)


def stated_words(passage: Passage, spans: tuple[Span, ...]) -> list[tuple[str, Result]]:
    """The free texts that clauses state by name; clauses that tell a figure or a choice are no words."""
    told: dict[str, Result] = {}
    among = frozenset(spans)
    for fact, lead, words in named(passage):
        tells = passage.clause_at(lead[0]) in among and not _tells_else(passage, fact, words)
        if fact not in told and tells:
            led = Piece((lead[0], words[1]), words, LED)
            if passage.said[slice(*lead)].strip() in _OF_ANY_KIND and _is_denied(passage, led):
                continue
            told[fact] = _told(passage, fact, _with_what_follows(passage, fact, led))
    looked: set[tuple[str, Span]] = set()
    pieces = {fact: Pieces(passage, fact) for fact in STATED}
    for hit in passage.found(_BOOK).all:
        clause, fact = passage.clause_at(hit.start), next(iter(hit.tags))
        if fact in told or clause not in among or (fact, clause) in looked:
            continue
        if not _opens(passage, clause, hit.start):
            continue
        looked.add((fact, clause))
        told_in = (hit.start, max(clause[1], _goes_on_to(passage, hit.end)))
        piece = next(pieces[fact].of(told_in), None)
        if piece is None or piece.strength < LED or _tells_else(passage, fact, piece.inner):
            continue
        if passage.said[hit.start : hit.end] in _OF_ANY_KIND and _is_denied(passage, piece):
            continue
        if fact != _CONTACT or _is_whom_to_ask(passage, hit.start, piece):
            told[fact] = _told(passage, fact, _with_what_follows(passage, fact, piece))
    told.update(_made(passage, spans, told))
    told.update(_firm(passage, spans, told))
    told.update(_by_legal_form(passage, spans, told))
    told.update(_trade(passage, spans, told))
    return list(told.items())


def _goes_on_to(passage: Passage, place: int) -> int:
    """Where the clause of the word behind a place ends: a lead-in may end in a comma, or hold one."""
    following = passage.words_in((place, len(passage.text)))[:1]
    return passage.clause_at(following[0].start)[1] if following else place


def _with_what_follows(passage: Passage, fact: str, piece: Piece) -> Piece:
    """What a technology does, with the rest of its sentence, up to what tells of something else."""
    end, after = piece.inner[1], passage.clause_of(piece.inner[0]) + 1
    sentence = passage.sentence_at(piece.inner[0])
    for clause in passage.clauses[after : after + _FOLLOWING] if fact == _TECHNOLOGY else ():
        parted = passage.said[end : clause[0]].strip(" ,，")
        if parted or clause[0] >= sentence[1] or _is_of_else(passage, clause):
            break
        words = [word for word in passage.words_in(clause) if word.text not in _MARKS]
        end = words[-1].end if words else end
    return Piece(piece.outer, (piece.inner[0], end), piece.strength)


def _is_of_else(passage: Passage, clause: Span) -> bool:
    """Whether a clause behind what a technology does speaks of the firm again, or of anything that is asked."""
    return (
        _SOMETHING_ELSE.match(passage.said, *clause) is not None
        or not all(_is_of_what_it_does(passage, figure) for figure in passage.figures_in(clause))
        or passage.has(clause, *_OF_ELSE)
    )


def _is_whom_to_ask(passage: Passage, start: int, piece: Piece) -> bool:
    """Whether a person is named: *contact: lin*, *contact Linda Chen*, but not *contact lenses*."""
    lead, name = passage.text[start : piece.inner[0]], passage.text[slice(*piece.inner)]
    if _SENDS.match(lead + name) is not None:
        return False
    return _NAMES_ONE.search(lead) is not None or looks_like_one(name)


def _made(
    passage: Passage, spans: tuple[Span, ...], told: dict[str, Result]
) -> Iterator[tuple[str, Result]]:
    """What a firm makes, where it says when it was founded: 我們是1985年成立的自行車零件廠."""
    hit = next(iter(passage.found(FOUNDED_BOOK).all), None)
    clause = passage.clause_at(hit.start) if hit else None
    if hit is None or clause is None or clause not in spans or _FIELD in told:
        return
    piece = next(Pieces(passage, _FIELD).of((hit.end, clause[1])), None)
    if piece is None or _tells_else(passage, _FIELD, piece.inner):
        return
    if passage.text[piece.inner[0] : piece.inner[1]].endswith(MAKERS):
        yield _FIELD, _told(passage, _FIELD, piece)


def _firm(
    passage: Passage, spans: tuple[Span, ...], told: dict[str, Result]
) -> Iterator[tuple[str, Result]]:
    """The firm's name, by its legal form, where a clause is nothing else: 我們是躍升精密股份有限公司."""
    named = _COMPANY in told or re.search(_FORMS, passage.text) is None
    for clause in () if named else spans:
        match = _WE_ARE.match(passage.text, *clause)
        if match is not None:
            said = match["firm"]
            span = match.span("firm")
            reading = Reading(_COMPANY, Text(said, match.group().strip()), *span, said)
            yield _COMPANY, Result((reading,))
            return


def _by_legal_form(
    passage: Passage, spans: tuple[Span, ...], told: dict[str, Result]
) -> Iterator[tuple[str, Result]]:
    """The firm's full name, where it is introduced as such: 敝公司……有限公司, Company: Acme Co., Ltd."""
    found = firm(passage.text) if _FORM.search(passage.text) else None
    if found is None or passage.clause_at(found[0]) not in spans:
        return
    if _OF_ANOTHER.match(passage.text, found[1]) or _DESCRIBED.match(passage.text, *found):
        return
    before = passage.text[max(found[0] - _LEAD, 0) : found[0]]
    shorter = list(told[_COMPANY].readings) if _COMPANY in told else []
    if any(each.start != found[0] for each in shorter):
        return
    if shorter or _INTRODUCED.search(before):
        said = passage.text[slice(*found)]
        yield _COMPANY, Result((Reading(_COMPANY, Text(said, said), *found, said),))


def _trade(
    passage: Passage, spans: tuple[Span, ...], told: dict[str, Result]
) -> Iterator[tuple[str, Result]]:
    """The trade that a clause beside others names, and nothing else: 員工300人，成立12年，光電業."""
    for clause in spans if _FIELD not in told and len(spans) > 1 else ():
        match = _TRADE.match(passage.text, *clause)
        if match is not None:
            said, span = match["trade"], match.span("trade")
            yield _FIELD, Result((Reading(_FIELD, Text(said, said), *span, said),))
            return


def _told(passage: Passage, fact: str, piece: Piece) -> Result:
    start, end = piece.inner
    said = passage.text[start:end]
    stated = passage.text[piece.outer[0] : piece.outer[1]].strip()
    return Result((Reading(fact, Text(said, stated), start, end, said),))


def _opens(passage: Passage, clause: Span, place: int) -> bool:
    """Whether a clause, or its part after an *and*, begins at a place, or an item that a space parts in Chinese."""
    if place > clause[0] and passage.text[place - 1].isspace() and is_chinese(passage.text[place]):
        return True
    before = passage.words_in((max(clause[0], place - _NEAR), place))
    return not before or before[-1].text in _BEFORE


def _tells_else(passage: Passage, fact: str, span: Span) -> bool:
    """Whether the words tell a figure or a choice; what a technology does, it may well do without something."""
    figures = [figure for figure in passage.figures_in(span) if figure.family != NUMBER]
    if fact == _TECHNOLOGY:
        figures = [figure for figure in figures if not _is_of_what_it_does(passage, figure)]
    return bool(figures) or passage.has(
        span, *(_OF_TECHNOLOGY if fact == _TECHNOLOGY else _NOT_WORDS)
    )


def _is_of_what_it_does(passage: Passage, figure: Figure) -> bool:
    """Whether a figure tells how long something lasts, or how far it goes: 十年不用保養, in half the time."""
    in_words = figure.family == PERCENT and not _DIGIT.search(figure.text)
    if figure.founded is not None or not (figure.family == YEARS or in_words):
        return False
    if topic_of(passage, figure) is not None:
        return False
    words = passage.words_in(passage.clause_at(figure.start))
    return not is_figure(passage, words)


def _is_denied(passage: Passage, piece: Piece) -> bool:
    """Whether the words only say what it is not: our technology is not for sale."""
    denied = passage.hits_in(piece.inner, ("not",))
    return bool(denied) and denied[0].start == piece.inner[0]
