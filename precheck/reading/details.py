"""The telephone number, registration number or e-mail address that an answer gives, written or dictated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from precheck.reading.lexicon.details import (
    CONFIRMED,
    DIGITS,
    EITHER,
    LABELS,
    REFUSED,
    RETRACTED,
    TIMES,
)
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import fold, tokens

REGISTRATION, EMAIL = "registration_number", "contact_email"
_WORDS = "|".join(sorted((*DIGITS, *TIMES), key=len, reverse=True))
_NUMBER = re.compile(rf"\d+|(?<![a-z])(?:{_WORDS})(?![a-z])")
_GAP = re.compile(r"[\s\-–—./()+·]{0,4}")
_LOOSE = re.compile(
    r"[\s\-–—./()、,]{0,4}(?:(?:and )?(?:then|second half|后半|后面|再来)\s*(?:is|是)?\s*)?"
)
_EXTENSION = re.compile(r"\s*(?:#|ext\.?|extension|转|分机)\s*\d{1,6}")
_NARROW = re.compile(r"[^\uff00-\uffef]*")  # without full-width figures
_BOOK = Phrasebook(
    (LABELS, {"refused": REFUSED, "retracted": RETRACTED, "or": EITHER, "confirmed": CONFIRMED})
)
_ENTIRE = 8
_DIALLED = range(7, 16)
# Which of several ways to be reached: one's own, the office's, by hand or at home.
_KIND = re.compile(
    r"(?P<mobile>\b(?:mobile|cell|cellphone)\b|手机|行动)|(?P<office>\b(?:office|work|switchboard)\b|公司|总机|办公室)"
    r"|(?P<home>\bhome\b|家里|住家)|(?P<own>\b(?:mine|my|personal)\b|我的|个人)|(?P<direct>\bdirect\b|专线|直拨)"
)
_PREFERRED = re.compile(
    r"\b(?:better|best|prefer\w*|rather|easier|faster|quicker|use|please|try)\b|比较|较|优先|最|请|用|打|为主"
)
_COMPLETE = 9
_NEAR, _FAR = 16, 26
_AT = re.compile(r"\s?@\s?|\s?[(\[{]\s?at\s?[)\]}]\s?|\sat\s|\s?小老鼠\s?")
_LOCAL = re.compile(r"[\w.%+'\-]+\Z", re.ASCII)
_SAID_LOCAL = re.compile(
    r"[\w.%+'\-]+(?:\s(?:dot|underscore|dash|hyphen)\s[\w.%+'\-]+)*\Z", re.ASCII
)
_SAID_MARKS = {" underscore ": "_", " dash ": "-", " hyphen ": "-"}
_SPELT = re.compile(r"(?:[a-z0-9_.%+'\-]|点)+\Z")
_DOT = r"(?:\.|\s?[(\[{]\s?dot\s?[)\]}]\s?|\sdot\s|\s?点\s?)"
_DOMAIN = re.compile(rf"[a-z0-9\-]+(?:{_DOT}[a-z0-9\-]+)+", re.ASCII)
_SPELT_DOT = re.compile(_DOT)
_LONGEST = 64
# An amount or a date: 1,234,567 and 2014/6/30.
_AMOUNT = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)|(?:19|20)\d\d/\d{1,2}/\d{1,2}|\d+(?:[.,]\d+)*\s?(?:元|仟元|千元|万|亿|million|billion)"
)
_LETTERS = re.compile(r"[a-z]+\Z")
_PREFIXES = frozenset("tw ubn vat gui id no tel ph phone mobile fax".split())


@dataclass(frozen=True)
class Detail:
    """A number or address, as it is to be noted, and where it was told."""

    value: str
    start: int
    end: int


UNDECIDED = Detail("", 0, 0)  # one of two, and no telling which


def detail(text: str, fact: str) -> Detail | None:
    """The number or address that answers the question about ``fact``; ``None`` if none is told for sure."""
    folded = fold(text)
    if fact == EMAIL:
        return _chosen(folded, list(_addresses(text, folded)), lambda _: True, False)
    numbers = list(_numbers(text, folded, fact))
    return _chosen(
        folded, numbers, lambda found: _is_for(folded, found, fact), fact == REGISTRATION
    )


def is_another(text: str, start: int, fact: str) -> bool:
    """Whether the words before a number say that it is another one: a fax, the capital, an identity card."""
    folded = fold(text)
    within = any(each.start < start < each.end for each in _numbers(text, folded, fact))
    return (
        within
        or _AMOUNT.match(folded, start) is not None
        or _is_glued(folded, start)
        or _label(folded, start) not in (None, fact)
    )


def _is_glued(folded: str, start: int) -> bool:
    """Whether a letter stands right before a number: it is a mark, or a letter in place of a figure."""
    letters = _LETTERS.search(folded, max(start - _NEAR, 0), start)
    return letters is not None and letters.group() not in _PREFIXES


def _chosen(
    folded: str, found: list[Detail], fits: Callable[[Detail], bool], entire: bool
) -> Detail | None:
    """The one that stands: not refused, not taken back before the next; of two left open none, where only one
    can be meant."""
    left = [each for each in found if fits(each)]
    kept = []
    for at, each in enumerate(left):
        before = folded[max(left[at - 1].end if at else 0, each.start - _NEAR) : each.start]
        after = folded[each.end : left[at + 1].start] if at + 1 < len(left) else ""
        if not _has(before, "refused") and not (after and _has(after, "retracted")):
            kept.append(each)
    if len(kept) > 1 and _has(folded[kept[0].end : kept[1].start], "or"):
        return UNDECIDED if entire else kept[0]
    if len(kept) > 1 and _has(folded[kept[-1].end : kept[-1].end + _NEAR], "confirmed"):
        return kept[-1]
    if len(kept) > 1 and (preferred := _preferred(folded, kept)) is not None:
        return preferred
    return (
        kept[0]
        if kept
        else (left[-1] if len(left) == 1 and not _refused(folded, left[0]) else None)
    )


def _preferred(folded: str, kept: list[Detail]) -> Detail | None:
    """The one that is named again behind them all, as the better way: 打手機比較快, better the mobile."""
    behind = folded[kept[-1].end :]
    if _PREFERRED.search(behind) is None:
        return None
    said = [[*_KIND.finditer(folded, max(each.start - _NEAR, 0), each.start)][-1:] for each in kept]
    kinds = [match[0].lastgroup if match else None for match in said]
    named = {match.lastgroup for match in _KIND.finditer(behind)}
    chosen = [each for each, kind in zip(kept, kinds) if kind in named and kind is not None]
    return chosen[0] if len(chosen) == 1 else None


def _refused(folded: str, found: Detail) -> bool:
    return _has(folded[max(found.start - _NEAR, 0) : found.start], "refused")


def _has(text: str, tag: str) -> bool:
    return any(tag in hit.tags for hit in _BOOK.find(tokens(text)))


def _label(folded: str, place: int) -> str | None:
    """What the last label before a place says that the number there is."""
    before = folded[max(place - _FAR, 0) : place]
    before = re.split(r"\d", before)[-1]
    tags = [tag for hit in _BOOK.find(tokens(before)) for tag in hit.tags if tag in LABELS]
    return tags[-1] if tags else None


def _is_for(folded: str, found: Detail, fact: str) -> bool:
    if _label(folded, found.start) not in (None, fact) or _is_glued(folded, found.start):
        return False
    if _AMOUNT.match(folded, found.start) and _label(folded, found.start) != fact:
        return False
    digits = _digits(_EXTENSION.sub("", fold(found.value)))
    return len(digits) == _ENTIRE if fact == REGISTRATION else len(digits) in _DIALLED


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _numbers(text: str, folded: str, fact: str) -> Iterator[Detail]:
    """The runs of digits and of words for digits, each as one number."""
    start = end = 0
    digits, spelt = "", False
    times = 1
    for match in _NUMBER.finditer(folded):
        if match.group() in TIMES:
            times = TIMES[match.group()]
            continue
        said, word = _said(match.group())
        said, times = said * times, 1
        gap = re.sub(r"double|triple", "", folded[end : match.start()])
        if digits and not _goes_on(gap, digits, fact):
            yield _noted(text, folded, (start, end), digits, spelt)
            digits, spelt = "", False
        if not digits:
            start = match.start()
        digits, end, spelt = digits + said, match.end(), spelt or word
    if digits:
        yield _noted(text, folded, (start, end), digits, spelt)


def _said(word: str) -> tuple[str, bool]:
    if word.isdigit() and word.isascii():
        return word, False
    return DIGITS.get(word, ""), True


def _goes_on(gap: str, digits: str, fact: str) -> bool:
    """Whether a number goes on after a gap; after a comma only while it is not complete."""
    if _GAP.fullmatch(gap):
        return True
    least = _ENTIRE if fact == REGISTRATION else _COMPLETE
    return len(digits) < least and _LOOSE.fullmatch(gap) is not None


def _noted(text: str, folded: str, span: tuple[int, int], digits: str, spelt: bool) -> Detail:
    start, end = span
    before = folded[max(start - 2, 0) : start]
    start -= len(before) - len(before.rstrip("+("))
    more = _EXTENSION.match(folded, end)
    end = more.end() if more else end
    written = text[start:end]
    plain = not spelt and _NARROW.fullmatch(written) is not None
    return Detail(written if plain else digits + (more.group() if more else ""), start, end)


def _addresses(text: str, folded: str) -> Iterator[Detail]:
    """The addresses, however their @ and dots are said."""
    for mark in _AT.finditer(folded):
        spelt = _SPELT if mark.group().strip() == "小老鼠" else _LOCAL
        spoken = mark.group().strip() == "at"
        spelt = _SAID_LOCAL if spoken else spelt
        local = spelt.search(folded, max(mark.start() - _LONGEST, 0), mark.start())
        domain = _DOMAIN.match(folded, mark.end())
        if local is None or domain is None or "@@" in folded[mark.start() : mark.end() + 1]:
            continue
        if spoken and not re.search(r"dot|点", domain.group()):
            continue
        start, end = local.start(), domain.end()
        clean = text[start:end].isascii() and not mark.group().strip("@")
        host = _SPELT_DOT.sub(".", domain.group() if not clean else text[domain.start() : end])
        name = text[start : mark.start()] if text[start : mark.start()].isascii() else local.group()
        for word, written in _SAID_MARKS.items():
            name = name.replace(word, written)
        yield Detail(f"{_SPELT_DOT.sub('.', name)}@{host}", start, end)
