"""Of several figures for one fact, those that add up, close in on one range, or are told beside what is not asked."""

from __future__ import annotations

import re

from precheck.reading.clauses import Span
from precheck.reading.figure import MONEY, NUMBER, PERCENT, Figure, whole
from precheck.reading.labels import PER_YEAR, PERIOD, TIME, label, room, year_of
from precheck.reading.outlays import for_research, of_different_things, of_each
from precheck.reading.paces import in_all_years
from precheck.reading.passage import Passage, any_in, once
from precheck.reading.quantities.folding import fold
from precheck.reading.retracting import takes_back as stands_for
from precheck.reading.topics import FAMILY_OF
from precheck.rules.facts import Number

_CAPITALS = ("paid_in", "authorised")
_WHOLE = 100
_PARTS = 2
# told in parts
_GROWING = frozenset({"planned_investment", "rd_spending", "export_share", "paid_in_capital"})
_FOR_EACH = frozenset({"paid_in_capital", "rd_spending", "planned_jobs", "employees"})
_HOME, _ABROAD = ("in_taiwan", "home", "home_only"), ("place", "elsewhere", "abroad", "export")
_THE_REST = re.compile(
    r"\b(?:the rest|remainder|remaining|the balance|everything else|all else)\b|其他|其[余餘]|剩下|剩[余餘]"
)
_SPENT = ("last_year", "year_before")
_BEFORE_NOW = ("last_year", "year_before", "past")
_TAKEN_BACK = re.compile(
    r"(?:\A|[,.;…!—–-])\s*(?:(?:hmm*|er+m?|u[hm]|oh|ah)[,.…]*\s+)?(?:no|nope|nah|wait|oops|hmm+|er+m?|uh|sorry|ah)\s*(?:[,.;…!—–-]|\Z)"
    r"|(?:\A|[，,。.…！!\s])(?:(?:等等|等一下|等下|不不|喔不|啊不是?|欸不是?|呃|不對|錯了?)[啦喔欸]?\s*(?=[，,。…！!]|\Z)"
    r"|不是?(?:[啦喔欸]\s*(?=[，,。…！!]|\Z)|\s*(?=[，,。…！!]|\s\Z)))"
)

_MAY_TAKE_BACK = re.compile(
    r"(?<![a-z])(?:no|nah|wait|oops|hm|er|uh|sorry|ah)|等[等一下]|不(?=[不是對啦喔欸\s，,。…！!])|[喔啊欸]不|呃|錯"
)


def takes_back(passage: Passage, before: Figure, figure: Figure) -> bool:
    """Whether a *no* or *wait* by itself stands between two figures."""
    between = before.end, figure.start
    if stands_for(passage.text[slice(*between)]):
        return True
    if not any_in(_may_take_back(passage, passage.whole), between):
        return False
    return _TAKEN_BACK.search(fold(passage.text)[slice(*between)]) is not None


@once
def _may_take_back(passage: Passage, _whole: Span) -> list[int]:
    return [word.start() for word in _MAY_TAKE_BACK.finditer(fold(passage.text))]


def as_asked(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    """Without the registered capital beside the paid-in, and what was invested beside what is planned."""
    if fact == "paid_in_capital":
        found = _without(passage, found, _CAPITALS, ("authorised",))
        if any(passage.has(span, "paid_in") for span in passage.having(passage.clauses, "unknown")):
            found = [each for each in found if label(passage, each, _CAPITALS) != "authorised"]
    if fact == "rd_spending":
        found = for_research(passage, [each for each in found if not _is_over(passage, each)])
    if fact == "planned_investment":
        found = _without(passage, found, TIME, _BEFORE_NOW)
        found = [figure for figure in found if not _is_spent(passage, figure)]
        found = [figure for figure in found if not _is_included(passage, figure, found)]
        return [in_all_years(passage, of_each(passage, figure)) for figure in found]
    if fact in _FOR_EACH:
        found = [of_each(passage, figure) for figure in found]
    if FAMILY_OF[fact] == PERCENT:
        found = [figure for figure in found if figure.family == PERCENT] or found
    if any(label(passage, figure, PERIOD) == "yearly" for figure in found):
        found = _without(passage, found, PERIOD, tuple(PER_YEAR))
    return [figure for figure in found if not _is_included(passage, figure, found)]


def together(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    """Several figures as the one that they come to: a sum told, parts that add up, a least and a most."""
    if len(found) < _PARTS or FAMILY_OF[fact] not in (MONEY, PERCENT):
        return found
    closed = _between(found)
    if closed is not None:
        return [closed]
    if fact in _GROWING and _adds_up(passage, fact, found):
        return [_sum(found)]
    summed = _summed_up(passage, fact, found)
    return found if summed is None else [summed]


def _is_spent(passage: Passage, figure: Figure) -> bool:
    """Whether it was spent before this year: NT$200m in a new plant in 2023."""
    year = year_of(passage, figure) or passage.as_of.year
    planned = passage.has(passage.clause_at(figure.start), "plan", "future")
    return label(passage, figure, TIME) in _SPENT or (year < passage.as_of.year and not planned)


def _is_over(passage: Passage, figure: Figure) -> bool:
    """Whether it is of the year before last, or of research that was stopped since."""
    end = passage.sentence_at(figure.start)[1]
    return label(passage, figure, TIME) == "year_before" or passage.has((figure.end, end), "ended")


def by_country(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Shares of all that is sold, country by country, as the share of those abroad: Japan 40, US 30, Taiwan 30."""
    total = sum(figure.low or 0 for figure in found)
    sided = [_side(passage, figure) for figure in found]
    if len(found) < _PARTS or None in sided:
        return found
    if total < _WHOLE and _HOME[0] not in sided and _rest_at_home(passage, found[-1]):
        return [_worked_out(passage, found, whole(total))]
    if total != _WHOLE:
        return found
    home = sum(figure.low or 0 for figure, side in zip(found, sided) if side == _HOME[0])
    return [_worked_out(passage, found, whole(_WHOLE - home))]


def _side(passage: Passage, figure: Figure) -> str | None:
    """Where a share is sold; *Asia without Taiwan* is abroad."""
    if passage.has(room(passage, figure), "excluding"):
        return _ABROAD[0]
    side = label(passage, figure, (*_HOME, *_ABROAD))
    return _HOME[0] if side in _HOME else side


def _rest_at_home(passage: Passage, last: Figure) -> bool:
    """Whether all that was not told is sold at home: the rest stays here, 其他都是台灣."""
    end = passage.sentence_at(last.start)[1]
    rest = _THE_REST.search(passage.said, last.end, end)
    return rest is not None and passage.has((rest.end(), end), *_HOME)


def _worked_out(passage: Passage, found: list[Figure], share: Number) -> Figure:
    span = found[0].start, found[-1].end
    return Figure(PERCENT, *span, passage.text[slice(*span)], share, share, worked_out=True)


def _without(
    passage: Passage, found: list[Figure], group: tuple[str, ...], tags: tuple[str, ...]
) -> list[Figure]:
    kept = [figure for figure in found if label(passage, figure, group) not in tags]
    return kept or found


def _is_included(passage: Passage, figure: Figure, found: list[Figure]) -> bool:
    """Whether it is only a part of the figure before it: 1,200萬（含委託研究200萬）."""
    start = passage.clause_at(figure.start)[0]
    whole = next((other for other in reversed(found) if other.end <= figure.start), None)
    if whole is None or figure.family not in (MONEY, NUMBER):
        return False
    opened = passage.hits_in((max(start, whole.end), figure.start), ("including",))
    return bool(opened) and (whole.low or 0) > (figure.high or 0)


def _between(found: list[Figure]) -> Figure | None:
    """At least 5 million, at most 10: from the one to the other."""
    if len(found) != _PARTS:
        return None
    first, second = found
    if first.low is None or first.high is not None:
        first, second = second, first
    if first.low is None or first.high is not None or second.low or second.high is None:
        return None
    if first.low >= second.high or first.family != second.family:
        return None
    return first._replace(
        high=second.high, high_inclusive=second.high_inclusive, scaled=second.scaled
    )


def _summed_up(passage: Passage, fact: str, found: list[Figure]) -> Figure | None:
    """The sum told beside its parts; of shares only where it is called one."""
    if len(found) <= _PARTS or any(figure.low is None for figure in found):
        return None
    twice = sum(figure.low or 0 for figure in found)
    for figure in found:
        if abs(2 * (figure.low or 0) - twice) < 1e-6 * max(twice, 1) and (
            FAMILY_OF[fact] == MONEY or label(passage, figure, ("total",))
        ):
            return figure
    return None


def _adds_up(passage: Passage, fact: str, found: list[Figure]) -> bool:
    """Whether each figure after the first is said to come on top, or all are stages of one plan."""
    if not all(figure.low == figure.high or figure.approximate for figure in found):
        return False
    if any(figure.low is None or figure.high is None for figure in found):
        return False
    if len({(figure.family, figure.unit) for figure in found}) > 1:
        return False
    if FAMILY_OF[fact] == PERCENT and sum(figure.low or 0 for figure in found) > _WHOLE:
        return False
    if all(_comes_on_top(passage, figure) for figure in found[1:]):
        return True
    if of_different_things(passage, fact, found):
        return True
    staged = all(label(passage, figure, ("stage", "this_year", "future")) for figure in found)
    return fact == "planned_investment" and staged


def _comes_on_top(passage: Passage, figure: Figure) -> bool:
    """Whether *plus* or 加上 stands before a figure in its clause, and no other figure between."""
    before, _ = passage.beside(figure)
    start = max(passage.clause_at(figure.start)[0], before.end if before else 0)
    return passage.has((start, figure.start), "adding")


def _sum(found: list[Figure]) -> Figure:
    low, high = (
        whole(sum(side or 0 for side in sides))
        for sides in zip(*((figure.low, figure.high) for figure in found))
    )
    rough = any(figure.approximate for figure in found)
    return found[0]._replace(end=found[-1].end, low=low, high=high, approximate=rough)
