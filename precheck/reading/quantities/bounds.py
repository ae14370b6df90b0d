"""The words before and after an amount: at least, about, or more, 以上, 將近."""

from __future__ import annotations

from precheck.reading.quantities.bound_words import (
    ABOUT,
    ADDED,
    AFTER,
    BEFORE,
    COMPARED,
    EQUAL,
    FILLERS,
    INCLUSIVE,
    PARTICLE_OF,
    STRONG,
)
from precheck.reading.quantities.chinese import is_unit
from precheck.reading.quantities.intervals import Interval
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin

_GOING_ON = {
    "內": "銷部外需地容建用科湖政",
    "外": "銷資國勞籍幣",
    "強": "調項化勢力烈",
    "弱": "勢電項",
}
_DONE = frozenset(
    "得拿做來去試賣找看聽開辦用換改賠請接領獲參投贏出養帶教待住見寫買"
)  # 得過三個獎: has won
_FILLED = 5  # words at most between a bound and its amount: 大概會再增加 30


def bounded(tokens: Tokens, found: Interval, earliest: int, latest: int) -> Interval:
    """The amount under the words before and after it; a bound outweighs a rough word."""
    marks: list[str] = []
    begin, core = _marks_before(tokens, found, earliest, marks)
    end = _marks_after(tokens, begin, found, latest, marks)
    strong = [mark for mark in marks if mark in STRONG]
    for mark in strong[:1] if strong and EQUAL not in strong[1:] else strong:
        found = found.marked(mark)
    for mark in sorted(marks, key=lambda mark: mark == ABOUT):
        if mark not in STRONG:
            limits = set(strong) - {EQUAL}
            found = found._replace(approximate=True) if limits else found.marked(mark)
    equal = INCLUSIVE.at(tokens, end)
    if equal is not None and equal[1] <= latest and strong:
        found, end = found._replace(low_inclusive=True, high_inclusive=True), equal[1]
    if (begin, core, end) == (found.begin, found.core, found.end):
        return found
    return found._replace(begin=begin, core=core, end=end)


def _marks_before(
    tokens: Tokens, found: Interval, earliest: int, marks: list[str]
) -> tuple[int, int]:
    """Collect the words before, nearest first; where they begin, and where the strong ones do."""
    begin, core = found.begin, found.core
    for _ in range(3):
        mark, place = _mark_before(tokens, begin)
        if mark is None or place < earliest or _denies(tokens, place):
            break
        marks.append(mark)
        begin = place
        core = place if mark in STRONG else core
    return begin, core


def _mark_before(tokens: Tokens, index: int) -> tuple[str | None, int]:
    for place in range(index, index - _FILLED, -1):
        mark = BEFORE.before(tokens, place)
        if mark is not None:
            return (None, index) if _no_bound(tokens, mark[1], index) else mark
        if tokens.texts[place - 1] not in FILLERS:
            break
    return None, index


def _no_bound(tokens: Tokens, place: int, index: int) -> bool:
    """上億 is "a hundred million and more", but 上 300 is not; nor is to turn over 300."""
    if tokens.texts[place] == "over" and tokens.texts[place - 1] in PARTICLE_OF:
        return True
    lone = place + 1 == index or tokens.texts[place + 1] in FILLERS
    return tokens.texts[place] == "上" and lone and not is_unit(tokens.texts[index])


def _marks_after(tokens: Tokens, begin: int, found: Interval, latest: int, marks: list[str]) -> int:
    """Collect the words after the number and after its unit; where they end."""
    end, numeral_end = found.end, found.numeral_end
    if marks and tokens.texts[begin] == "比" and tokens.texts[end] in COMPARED:
        marks[-1] = COMPARED[tokens.texts[end]]
        return end + 1
    inner = AFTER.at(tokens, numeral_end) if numeral_end < end else None
    if inner is not None and inner[1] <= end:
        marks.insert(0, inner[0])
    if tokens.texts[end] == "個" and end < latest and AFTER.at(tokens, end + 1) is not None:
        end += 1  # 十個左右
    for _ in range(2):
        mark = AFTER.at(tokens, end)
        if mark is None or mark[1] > latest or _overlaps(tokens, end, mark[1], latest):
            break
        if _adds(tokens, mark[1], found.kind) or _begins_a_word(tokens, mark[1]):
            break  # a sum: 180 plus 40
        if mark[0] in STRONG:
            marks.insert(0, mark[0])
        else:
            marks.append(mark[0])
        end = mark[1]
    return end


def _begins_a_word(tokens: Tokens, index: int) -> bool:
    """Whether the mark that ends before this place is the beginning of a word: 三億內銷, 六成強調."""
    return tokens.texts[index] in _GOING_ON.get(tokens.texts[index - 1], ()) and glued(
        tokens, index
    )


def _adds(tokens: Tokens, index: int, kind: str) -> bool:
    """Whether a plus before this place adds another number, rather than leaving the one before it open."""
    following = tokens.texts[index]
    plus = tokens.texts[index - 1] in ("+", "plus")
    added = following in ADDED or (kind == "money" and is_latin(following))
    return plus and (is_digits(following) or added)


def _denies(tokens: Tokens, index: int) -> bool:
    """Chinese characters that look like a bound but end another word: 透過, 通過, 附近, 最近."""
    if tokens.texts[index - 1] == "=":  # =>
        return True
    if tokens.texts[index] == "過" and tokens.texts[index - 1] in _DONE:
        return True
    return tokens.texts[index - 1] + tokens.texts[index] in (
        "占比", "佔比", "例比", "重比", "外比", "內比", "發比", "口比", "產比", "收比", "銷比", "相比", "的比",
        "簽約", "合約", "預約", "條約", "公約", "契約", "節約", "續約", "解約", "履約", "租約",
        "銷比", "占比", "佔比", "口比", "售比", "透過", "通過", "經過", "再過",
        "又過", "附近", "最近", "愉快", "盡快", "儘快", "線上", "以上", "晚上", "加上",
        "實際上", "市上", "不過", "只是", "每平均", "際上", "網上", "身上", "路上", "早上", "之上",
    )  # fmt: skip


def _overlaps(tokens: Tokens, begin: int, end: int, following: int) -> bool:
    """Whether the words belong to the next amount: "equal to 5000 or less than 5000"."""
    if following >= len(tokens):
        return False
    for place in (following, following - 1):
        mark = BEFORE.before(tokens, place)
        if mark is not None and begin <= mark[1] < end and not _denies(tokens, mark[1]):
            return True
    return False
