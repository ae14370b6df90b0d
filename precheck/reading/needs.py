"""Which of the four services a firm wishes for: by name, by number, or by the trouble that it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from precheck.reading.answers import trimmed
from precheck.reading.clauses import Span
from precheck.reading.figure import MONEY, PEOPLE, PERCENT
from precheck.reading.lexicon.needs import AREAS, WISHES
from precheck.reading.notions import Notions, Part
from precheck.reading.passage import Passage, once
from precheck.reading.passing import tells_several
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.yesno import yes_no
from precheck.rules.facts import Items, Unknown

FACT = "support_needs"
SUPPORT = ("talent", "technology", "ip", "brand")
_BOOK = Notions(FACT, (AREAS, WISHES), frozenset((*SUPPORT, "every")))
_ASKS = re.compile(
    r"(?:[?？嗎吗]|什麼|什么|哪些|多少|怎樣|怎样|如何|多久)\s*$"
    r"|^\s*(?:what|who|which|when|where|why|does|do you|is there|are there)\b",
    re.IGNORECASE,
)
_LED = r"\s*(?:(?:mostly|mainly|just|only|probably|主要|最需要|應該|应该|就)\s*(?:是|要)?\s*)?"
_ORDINALS = "second|third|fourth"
# 1跟4, number 3, the first two: the services in the order in which they are offered.
_NUMBERED = re.compile(
    rf"{_LED}(?:the\s)?(?:numbers?|nos?\.?|options?|#|選|选|第|項目|项目)*\s*"
    rf"(?P<row>(?:[1-4一二三四]|{_ORDINALS})(?:\s*(?:,|、|，|/|&|and|跟|和|與|与|\s|第|個|个|the)+\s*(?:[1-4一二三四]|{_ORDINALS}))*)"
    r"\s*(?:項|项|個|个|ones?)?\s*[.。!]?\s*",
    re.IGNORECASE,
)
_ENDS = re.compile(
    rf"{_LED}(?:the\s+)?(?:(?P<first>first|前面?)|(?P<last>last|後面?|后面?))\s*(?P<many>two|three|2|3|兩|两|二|三|one)?"
    r"(?:\s*(?:個|个|項|项|of them|ones?))?\s*[.。!]?\s*",
    re.IGNORECASE,
)
_HELP = re.compile(
    "help|support|assistance|advice|guidance|輔導|協助|幫忙|幫助|支援", re.IGNORECASE
)
_WISH = re.compile(
    r"\b(?:want|need|like|looking for|seek(?:ing)?|hope for|could use|wish for)\b"
    r"[\w ]{0,20}?\b(?:help|support|assistance|advice|guidance)\s(?:with|on|in|for)\b"
    r"|(?:希望|想|需要|缺)[^，。,;；]{0,16}(?:輔導|協助|幫忙|幫助|支援)|(?:輔導|協助)需求\s?[:：]"
    r"|\b(?:support|help)\s(?:needed|wanted)\s?[:：]",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\b(?:customer|client|supplier)s?\b|客戶|供應商|人家", re.IGNORECASE)
_SHARED = ("export", "rd", "staff", "home", "making", "in_taiwan")
_FEW = 2  # words
_JOINING = frozenset(
    "and & or with plus also both , . ! ， 、 。 ！ 跟 和 与 及 还 有 以 或 ( )".split()
)
_DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_DIGITS |= {"second": 2, "third": 3, "fourth": 4}
_ANY_NUMBER = re.compile(f"[1-4一二三四]|{_ORDINALS}")
_MANY = {"two": 2, "2": 2, "兩": 2, "两": 2, "二": 2, "three": 3, "3": 3, "三": 3}


def read_needs(passage: Passage) -> Result:
    """Which of the four services are wished for; none at all is an empty list."""
    if passage.text.lstrip().startswith(("/", "／")):
        return NOTHING
    numbered = _numbered(passage.text)
    if numbered is not None:
        return _result(passage, numbered)
    parts = list(_parts(passage))
    wanted = _wanted(passage, parts)
    if wanted:
        return _result(passage, tuple(need for need in SUPPORT if need in wanted))
    if passage.has(passage.whole, "unknown"):
        return _open(passage)
    return _result(passage, ()) if _is_none(passage, parts) else NOTHING


def needs_told(passage: Passage, spans: tuple[Span, ...]) -> Result:
    """The services that clauses wish for in so many words, unasked: help with patents, 想要行銷的協助."""
    if _HELP.search(passage.text) is None:
        return NOTHING
    for span in spans if passage.figures or tells_several(passage) else ():
        if _WISH.search(passage.text, *span) is None or _THEIRS.search(passage.text, *span):
            continue
        wanted = _wanted(passage, list(_BOOK.parts(passage, span)))
        if wanted:
            start, end = trimmed(passage.text, span)
            said = passage.text[start:end]
            named = Items(tuple(need for need in SUPPORT if need in wanted), said)
            return Result((Reading(FACT, named, start, end, said),))
    return NOTHING


@once
def only_names_needs(passage: Passage, span: Span) -> bool:
    """Whether a clause is but the names of several services: talent and brand, 品牌跟人才."""
    named = [
        notion
        for part in _BOOK.parts(passage, span)
        for notion in part.notions
        if not notion.tags.isdisjoint(SUPPORT)
    ]
    covered = {place for notion in named for place in range(notion.start, notion.end)}
    rest = [word for word in passage.words_in(span) if word.start not in covered]
    several = len({min(notion.tags) for notion in named}) > 1
    return several and all(word.text in _JOINING for word in rest)


def _parts(passage: Passage) -> Iterator[Part]:
    """What is told, and what is wished for in the form of a question: how to ..., 怎麼開發."""
    for span in passage.clauses:
        if _tells_a_figure(passage, span):
            continue
        if not _ASKS.search(passage.text[span[0] : span[1]].rstrip("，,。. ")):
            yield from _BOOK.parts(passage, span)


def _tells_a_figure(passage: Passage, span: Span) -> bool:
    """Whether a clause tells an amount, people or a share of something, and no want of anything."""
    figures = passage.figures_in(passage.sentence_at(span[0]))
    amounts = any(figure.family in (MONEY, PEOPLE) for figure in figures)
    share = any(figure.family == PERCENT for figure in figures) and passage.has(span, *_SHARED)
    if not (amounts or share):
        return False
    return not any(part.has("lack") for part in _BOOK.parts(passage, span))


def _wanted(passage: Passage, parts: list[Part]) -> set[str]:
    wanted: set[str] = set()
    declined: set[str] = set()
    last: set[str] = set()
    every = False
    for part in parts:
        all_but = every and _opens_with_but(passage, part)
        if part.says("corrected") or part.denies("corrected"):
            wanted -= last
        every = every or _is_every(passage, part)
        named = {need for need in SUPPORT if part.says(need)}
        if part.says("lack") and part.says("person"):
            named.add("talent")
        declined |= {need for need in SUPPORT if part.denies(need)}
        if part.has("excepted", "before") or all_but:
            declined |= named
            continue
        wanted |= named
        last = named or last
    if every and not wanted:
        wanted = set(SUPPORT)
    return wanted - declined if every else wanted


def _is_every(passage: Passage, part: Part) -> bool:
    """Whether all four are wished for; a lone *all* only where little else is said."""
    if part.has("else"):
        return False
    short = len(passage.words_in(part.span)) <= _FEW or part.has("excepted")
    return part.says("every") or (short and part.says("every_alone"))


def _opens_with_but(passage: Passage, part: Part) -> bool:
    return [word.text for word in passage.words_in(part.span)][:1] == ["but"]


def _is_none(passage: Passage, parts: list[Part]) -> bool:
    """Whether no support is wished for: none, or plainly no."""
    if any(part.has("none") for part in parts):
        return True
    if passage.figures:
        return False
    declined = any(part.denies(*SUPPORT) for part in parts)
    return not declined and _says_no(passage)


def _says_no(passage: Passage) -> bool:
    return yes_no(passage.text, passage.language) == "no" and not any(
        part.has("cash") for part in _parts(passage)
    )


def _numbered(text: str) -> tuple[str, ...] | None:
    match = _NUMBERED.fullmatch(text)
    if match is not None:
        said = _ANY_NUMBER.findall(match["row"].lower())
        chosen = {_DIGITS[number] for number in said}
        return tuple(need for at, need in enumerate(SUPPORT, 1) if at in chosen)
    match = _ENDS.fullmatch(text)
    if match is None:
        return None
    many = _MANY.get((match["many"] or "").lower(), 1)
    return SUPPORT[:many] if match["first"] else SUPPORT[-many:]


def _result(passage: Passage, wanted: tuple[str, ...]) -> Result:
    start, end, said = _stated(passage)
    return Result((Reading(FACT, Items(wanted, said), start, end, said),))


def _open(passage: Passage) -> Result:
    start, end, said = _stated(passage)
    return Result((Reading(FACT, Unknown(said), start, end, said),))


def _stated(passage: Passage) -> tuple[int, int, str]:
    said = passage.text.strip()
    start = passage.text.find(said)
    return start, start + len(said), said
