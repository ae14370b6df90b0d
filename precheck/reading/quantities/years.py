"""Calendar years: 1998年, since 1998, 民國87年, 2010/3/5, 第11年."""

from __future__ import annotations

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.english import below_hundred
from precheck.reading.quantities.misspelt import with_slips
from precheck.reading.quantities.numeral import Numeral
from precheck.reading.quantities.numerals import numeral_at
from precheck.reading.quantities.phrases import Phrases, words
from precheck.reading.quantities.tokens import Tokens, glued, is_digits

_CENTURIES = with_slips({"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20})
FIRST, LAST = 1600, 2199
_ERAS = Phrases(
    {"民國": "roc_year", "中華民國": "roc_year", "roc": "roc_year", "roc year": "roc_year",
     "minguo": "roc_year", "西元": "year", "公元": "year", "西曆": "year"}
)  # fmt: skip
_MONTHS = words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_BEFORE = Phrases(
    dict.fromkeys(
        [
            "since", "est", "est.", "established", "established in", "founded", "founded in",
            "incorporated in", "in", "from", "started in", "set up in", "formed in", "back in",
            "registered in", "year", "early", "late", "mid", "mid -", "began in", "opened in",
            "創立於", "成立於", "自", "從", "於", "since about", "since around", "around", "circa",
            "設立於", "創業於", "since early", "since late", "since the year", "in the year", "by",
            *_MONTHS, *(f"{month}," for month in _MONTHS), *(f"in {month}" for month in _MONTHS),
        ],
        True,
    )
)  # fmt: skip
_AFTER = Phrases(
    dict.fromkeys(words("年 成立 創立 設立 創辦 創業 開業 就成立 就創立 年成立"), True)
)


def year_at(tokens: Tokens, index: int) -> Amount | None:
    """An era's year, or the n-th year of something, that begins at ``index``."""
    if tokens.texts[index] == "第":
        return _nth_year(tokens, index)
    if tokens.texts[index] in _CENTURIES:
        return _spelled_year(tokens, index)
    era = _ERAS.at(tokens, index)
    if era is None:
        return None
    numeral = numeral_at(tokens, era[1])
    if numeral is None or not numeral.exact or not 0 < numeral.low <= LAST:
        return None
    if era[0] == "roc_year" and numeral.low > 200:
        return None
    end = numeral.end + (tokens.texts[numeral.end] == "年")
    return _year(era[0], numeral, index, _with_day(tokens, end))


def year_of(tokens: Tokens, amount: Amount) -> Amount | None:
    """The calendar year that this amount turns out to be: 1998年, since 1998, 2010/3/5."""
    numeral = amount.numeral
    if not _four_figures(tokens, numeral):
        return None
    if amount.kind == "duration" and amount.unit == "years" and tokens.texts[numeral.end] == "年":
        return _year("year", numeral, numeral.begin, _with_day(tokens, amount.end))
    if amount.kind != "number":
        return None
    decade = _decade(tokens, numeral)
    if decade is not None:
        return decade
    day = _slashed_day(tokens, numeral.end)
    if day > numeral.end:
        return _year("year", numeral, numeral.begin, day)
    if _BEFORE.before(tokens, numeral.begin) or _AFTER.at(tokens, numeral.end):
        return _year("year", numeral, numeral.begin, numeral.end)
    return None


def _four_figures(tokens: Tokens, numeral: Numeral) -> bool:
    if not numeral.exact or numeral.scale != 1 or not FIRST <= numeral.low <= LAST:
        return False
    only = tokens.texts[numeral.begin]
    return (numeral.end - numeral.begin == 1 and len(only) == 4) or (
        numeral.end - numeral.begin == 4 and not is_digits(only)
    )


def _year(kind: str, numeral: Numeral, begin: int, end: int) -> Amount:
    return Amount(kind, kind, numeral.low, numeral.high, begin, end, numeral)


def _decade(tokens: Tokens, numeral: Numeral) -> Amount | None:
    """the 1990s"""
    if tokens.texts[numeral.end] != "s" or not glued(tokens, numeral.end):
        return None
    year = _year("year", numeral, numeral.begin, numeral.end + 1)
    return year._replace(high=numeral.low + 9)


def _with_day(tokens: Tokens, end: int) -> int:
    """The index after 3月 or 3月5日, where they follow."""
    for unit in ("月", "日"):
        numeral = numeral_at(tokens, end)
        if numeral is None or numeral.high > 31 or tokens.texts[numeral.end] != unit:
            break
        end = numeral.end + 1
    return end


def _slashed_day(tokens: Tokens, end: int) -> int:
    """The index after /3/5 or -03-05, where they follow."""
    mark = tokens.texts[end]
    if mark not in ("/", "-", "."):
        return end
    stop = end
    for _ in range(2):
        figures = tokens.texts[stop + 1]
        if tokens.texts[stop] != mark or not is_digits(figures) or len(figures) > 2:
            break
        if not (glued(tokens, stop) and glued(tokens, stop + 1)):
            break
        stop += 2
    return stop if stop - end == 4 or (stop > end and mark != ".") else end


def _spelled_year(tokens: Tokens, index: int) -> Amount | None:
    """nineteen ninety-eight, twenty ten, nineteen oh five"""
    oh = tokens.texts[index + 1] in ("oh", "o")
    rest = below_hundred(tokens, index + 1 + oh)
    if rest is None or rest.figures or not (1 if oh else 10) <= rest.value < (10 if oh else 100):
        return None
    century = _CENTURIES[tokens.texts[index]]
    if century == 20 and rest.value >= 40:
        return None
    value = century * 100 + rest.value
    return _year("year", Numeral(value, value, index, rest.end), index, rest.end)


def _nth_year(tokens: Tokens, index: int) -> Amount | None:
    """第11年: ten years are over, the eleventh is not."""
    numeral = numeral_at(tokens, index + 1)
    if numeral is None or not numeral.exact or tokens.texts[numeral.end] != "年":
        return None
    if numeral.low > 200:
        return None
    return Amount(
        "duration", "years", numeral.low - 1, numeral.high, index, numeral.end + 1, numeral
    )
