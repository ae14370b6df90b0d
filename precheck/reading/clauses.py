"""Where sentences and clauses begin and end, in both languages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from precheck.reading.lexicon.headings import ASKING, HEADINGS
from precheck.reading.tokens import Token, fold

Span = tuple[int, int]

_SENTENCE_ENDS = frozenset("。.!?;；！？\n")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset("，,、…~()（）/|")
ABBREVIATIONS = frozenset(
    "est approx inc ltd co corp no dr mr ms mrs jr st vs incl ca u s k e p a".split()
)
# After a figure and a space these still belong to it.
_GOING_ON = frozenset(
    "人名位員个個家年月日天週歲億亿萬万千百元塊块成趴以左上下多餘余出起內内之的是到至和跟或"
)
# What an amount is of, which a space may part from it: 三千萬 一個月.
A_TIME = r"[一每](?:個?月|个月|年|季|週|周|天)(?![^\s，,、。.;；!！?？)）])"
_OF_A_TIME = re.compile(A_TIME)
_DENYING = frozenset("沒没無无不有")
_TOLD = re.compile(r"[\d０-９一二三四五六七八九十百千萬億兩两亿万]")
_PERCENT = frozenset("%％ ")
_NUMBER = re.compile(
    r"\s?(?:新[台臺]幣|NTD?|TWD)?\s?\$?\s?(?:百分之)?[\d０-９一二三四五六七八九十百千兩壹貳參肆伍陸柒捌玖拾]",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\s*(?:民國|西元)?\s*\d{2,4}\s*年?\s*|\s*(?:q[1-4]|h[12])\s*", re.IGNORECASE)
_BETWEEN = frozenset("~/|")
_PERIOD = re.compile(
    r"\s?(?:(?:yr|y|year|mo|month|qtr|q|week|day)\b|[年月季週日天])", re.IGNORECASE
)
_COUNTED = re.compile(r"\d+\s?(?:[人名位年]|people|ppl|staff|employees|years?|yrs?)")
_TURNS = frozenset("but however though although while whereas plus".split())
_TURNING_CHARACTERS = frozenset("但")
_SUBJECTS = frozenset("it it's we we're they they're there's".split())
_SINCE = re.compile(
    r"(?:ever )?(?:since|after|once|when|now that) (?!we|it|i )[a-z]+ .*[a-z]", re.IGNORECASE
)
_AFTERWARDS, _ARRIVING, _A_CLAUSE = (
    ("以後", "之後", "以后", "之后"),
    frozenset("剩只大約约變变就是"),
    4,
)
# A statement in Chinese, and what the next one begins with, where but a space parts them: 品牌已建立 外銷三成.
_SAID = re.compile(
    r"(?<!自)[是有沒没不無无未已還还會会能都正剛刚要推靠投開开談谈做].*[^是有在做沒没自的跟和與与及、]\s*\Z|(?:是|不是|對|对|是的|不算|不太算|不會|不会)\s+\Z"
)
_HEAD = re.compile(
    "另外|[對对]了|順便|顺便|(?:我[們们]的?|公司(?:登記|登记)?的?|目前|現在|现在|主要|[這这][個个門门項项種种]?)?(?:自有品牌|品牌|核心技[術术]|技[術术]|研[發发]|外[銷销]|出口|[國国]際|國外|国外|海外|通路|[員员]工|正職|正职|年?[營营]收|[營营]業額|营业额|[資资]本[額额]|[實实]收|成立|[經经][營营]|[營营][運运]|生[產产]|在[台臺]|[台臺][灣湾]|[領领]域)"
)
# What the next words are about, which they are of one clause with: as for operations, 以營運來說，
_COMMAS = frozenset(",，")
_SUBJECT = re.compile(
    r"\s*(?:(?:and|oh|also)\s)?(?:as for|as to|as regards|regarding|concerning)\s"
    r"(?:our\s|the\s)?[a-z&\-]+(?:\s[a-z&\-]+){0,3}\s*"
    r"|\s*[以就][^，,。\d]{2,12}(?:來說|來講|而言|來看|来说|来讲|来看)\s*"
    r"|\s*(?:公司的?|我們的?|本公司的?|我们的?)?(?:營運|營業|經營|生產|產能|製造|研發|外銷|出口|营运|经营|生产|产能|制造|研发|外销)\s*"
    r"|\s*(?:說到|講到|至於|说到|讲到|至于)[^，,。\d]{2,12}\s*",
    re.IGNORECASE,
)
_LEADING = _SUBJECTS | _ARRIVING
_EDGE = re.compile(r"[\s\-](?:(?=[\u3400-\u9fff])|(?<=\n))")
_NO_WORD = Token("", 0, 0)


# A topic put as a heading, with its answer after it: "R&D? About one percent."
_HEADING = re.compile(
    rf"\s*(?:and\s|our\s|the\s|own\s)*(?:{HEADINGS})\s*[?？]\s+(?!{ASKING}\b)\S", re.IGNORECASE
)


def sentences_of(text: str, words: Sequence[Token]) -> tuple[Span, ...]:
    """The spans of the sentences of a text, without the space around them; their end marks belong to them."""
    return _split(text, words, _SENTENCE_ENDS, frozenset())


def clauses(text: str, words: Sequence[Token]) -> tuple[Span, ...]:
    """The spans of the clauses: what commas, *but* and 但 part."""
    return _split(text, words, _CLAUSE_ENDS, _TURNS | _TURNING_CHARACTERS)


def _split(
    text: str, words: Sequence[Token], ends: frozenset[str], turns: frozenset[str]
) -> tuple[Span, ...]:
    spans: list[Span] = []
    opened = 0  # the word that the next span begins with
    for at in _stops(text, words, ends | turns | (_LEADING if turns else turns)):
        word = words[at]
        said, start, end = word
        before, _, last = words[at - 1] if at else _NO_WORD
        first = words[opened][1]
        if opened < at and (
            said in turns
            or (turns and last != start and _opens_item(text, first, last, word))
            or (turns and said in _LEADING and _led_to(text, first, last, said))
        ):
            spans.append((first, last))
            opened, first = at, start
        if opened == at and said == before and spans[-1][1] == start:
            spans[-1] = spans[-1][0], end  # ！！ ends one clause, not two
            opened = at + 1
            continue
        ended = said in ends and not _inside(text, word, before)
        if ended and turns and said in _COMMAS:
            ended = _SUBJECT.fullmatch(text, first, start) is None
        if ended and not turns and said in "?？":
            ended = _HEADING.match(text, first) is None
        if ended or text[end : end + 1] == "\n":
            spans.append((first, end))
            opened = at + 1
    if opened < len(words):
        spans.append((words[opened][1], words[-1][2]))
    return tuple(spans)


def _stops(text: str, words: Sequence[Token], marks: frozenset[str]) -> list[int]:
    """The words that a span may begin or end with: marks, those beside a space before Chinese or a line's end."""
    stops = [at for at, word in enumerate(words) if word[0] in marks]
    edges = [edge.start() for edge in _EDGE.finditer(fold(text))]
    if not edges:
        return stops
    starts = [word[1] for word in words]
    after = [bisect_left(starts, edge) for edge in edges]
    beside = {*after, *(at - 1 for at in after)}.intersection(range(len(words)))
    return sorted(beside.union(stops))


def _led_to(text: str, first: int, last: int, said: str) -> bool:
    """Whether a clause without a comma only tells since when: *since Vietnam opened it's 70%*, 設廠以後剩七成."""
    if said in _SUBJECTS:
        return _SINCE.match(text, first, last) is not None
    return text[last - 2 : last] in _AFTERWARDS and last - first > _A_CLAUSE


def _parts_items(text: str, mark: Token) -> bool:
    """Whether a slash stands between items of a list (88 staff / since 1993), and a wave between no numbers."""
    before, after = text[max(mark.start - 1, 0) : mark.start], text[mark.end : mark.end + 1]
    if mark.text == "~":
        ranges = before.isalnum() or before in _PERCENT
        return not (ranges and _NUMBER.match(text, mark.end) is not None)
    if not before or not after or _PERIOD.match(text, mark.end):
        return False
    if before.isspace() or after.isspace() or _is_han(before) or _is_han(after):
        return True
    return before.isdigit() and _COUNTED.match(text, mark.end) is not None


def _opens_item(text: str, first: int, last: int, word: Token) -> bool:
    """Whether a Chinese word after a space opens the next item of a list: 員工 300 營收 12億."""
    if not _is_han(word.text):
        return False
    when = _WHEN.fullmatch(text, first, last) and word.text not in _DENYING
    told = _TOLD.search(text, first, last) is not None and not when
    if _HEAD.match(text, word.start) and (told or _SAID.search(text, first, last)):
        return True
    if word.text in _GOING_ON or _OF_A_TIME.match(text, word.start):
        return False
    return told


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def _inside(text: str, mark: Token, before: str) -> bool:
    """Whether a mark ends nothing: the full stop of an abbreviation or an address, the slash of NT$60m/yr."""
    if mark.text in _BETWEEN:
        return not _parts_items(text, mark)
    if mark.text != ".":
        return False
    if before == "no":  # No. 5, but "no." answers
        return text[mark.end : mark.end + 2].strip()[:1].isdigit()
    return before in ABBREVIATIONS or bool(text[mark.end : mark.end + 1].strip())
