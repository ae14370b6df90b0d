"""Several figures for one fact: which of them is meant, or what must be asked to know."""

from __future__ import annotations

import re
from typing import NamedTuple

from precheck.reading.changes import arrived, goes_on_to, grown_by, reached
from precheck.reading.choosing import as_asked, by_country, takes_back, together
from precheck.reading.figure import MONEY, PEOPLE, PERCENT, YEARS, Figure, less
from precheck.reading.labels import (
    BASIS,
    MARKET,
    ORIGIN,
    REFUSED,
    SCOPE,
    STAFF,
    TIME,
    WHERE,
    label,
    room,
    year_of,
)
from precheck.reading.passage import Passage
from precheck.reading.sameness import distinct
from precheck.reading.staffing import JOBS, concluded, in_all, more_than_now
from precheck.reading.topics import FAMILY_OF
from precheck.reading.values import TWD, as_share, is_of_the_rest
from precheck.rules.facts import years_since

_FLOWS = frozenset({"annual_revenue", "rd_spending", "rd_intensity", "export_share"})
_STOCKS = frozenset(
    {"employees", "paid_in_capital", "taiwan_operations_share", "taiwan_production_share"}
)
_FLOW_ORDER = {"last_year": 0, None: 1, "now": 1, "this_year": 50, "year_before": 20, "past": 60}
_STOCK_ORDER = {"now": 0, "this_year": 0, None: 0, "last_year": 1, "year_before": 20, "past": 60}
_PAST, _FUTURE = 60, 99
_STARTED = re.compile(
    r"\b(?:started|founded|established|set up|opened|began|built|created) "
    r"(?:(?:the|our|this) (?:company|firm|place)|(?:all (?:of )?)?(?:this|it|us|everything)\b)"
    r"|(?:創立|創辦|創)(?:至今|到現在)|(?:創立|創辦|創|成立|開)(?:起來)?的(?=[\s，,。]|已|有|\Z)|(?:創立|成立|創辦|创立|创办|創|創的|開的|成立的|創立的)了?(?:我們|我们|本|這家|这家)公司",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(r"\s?[啦喔欸呀，,。.…]")
_FOUNDED = re.compile(
    r"\s?(?:(?:founded|established|set up|registered|started|since|in|be|have)\s|成立|創立|設立|在|於|是)*",
    re.IGNORECASE,
)
_NEAR, _WORD, _FAR = 4, 20, 30
_WITH_PARTS = 3  # a sum and two parts of it, at least
_A_YEAR = 1


class Weighed(NamedTuple):
    """The figures still standing, and in what they differ (``scope``, ``basis``, ``which``), each with its label."""

    figures: tuple[Figure, ...]
    differ: str | None = None
    labels: tuple[str, ...] = ()


_ANOTHER = re.compile(r"\w\s*[,，;；.。!！?？\n]")  # clause than the one that is denied
_INCLUDING = re.compile(
    r"(?:\b(?:including|incl|counting)(?: the| our| my)?|其中|包括|包含|含)\s*\Z"
)


def weigh(passage: Passage, fact: str, found: list[Figure]) -> Weighed:
    """What is left of the figures told for a fact, once corrections, older years and other staff are set aside."""
    changed = [arrived(passage, figure) for figure in found] if fact != JOBS else found
    found = more_than_now(passage, found) if fact == JOBS else changed
    now = fact in _STOCKS or FAMILY_OF[fact] == PERCENT
    left = _not_refused(passage, _not_corrected(passage, found, now))
    left = as_asked(passage, fact, _latest(passage, fact, left))
    if FAMILY_OF[fact] == MONEY:
        left = concluded(passage, _in_our_money(left), MONEY)
    if fact == "annual_revenue":
        left = grown_by(passage, left)
    if FAMILY_OF[fact] == PEOPLE:
        left = _without_included(passage, _regular(passage, left))
        left = _in_total(in_all(passage, fact, left))
    if fact == "export_share":
        left = by_country(passage, left)
    if FAMILY_OF[fact] == PERCENT:
        left = [as_share(figure) for figure in _direct(passage, fact, left)]
    left = together(passage, fact, left)
    for differ, group in _DIFFERENCES.get(fact, ()):
        if len(left) == 1 and _own_founding(passage, fact, left[0]):
            continue
        labelled = [(figure, label(passage, figure, group)) for figure in left]
        if _asks(labelled) or (fact == "employees" and _of_a_group(passage, left)):
            return Weighed(
                tuple(figure for figure, _ in labelled),
                differ,
                tuple(said or "" for _, said in labelled),
            )
    if FAMILY_OF[fact] == YEARS:
        left = concluded(passage, _of_one_age(passage, _of_the_founding(passage, left)))
    left = distinct(left)
    return Weighed(tuple(left), "which" if len(left) > 1 else None, ("",) * len(left))


_DIFFERENCES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "annual_revenue": (("basis", BASIS), ("scope", SCOPE), ("scope", MARKET)),
    "rd_spending": (("basis", BASIS), ("scope", SCOPE)),
    "paid_in_capital": (("basis", BASIS),),
    "employees": (("scope", SCOPE),),
    "planned_jobs": (("scope", SCOPE),),
    "planned_investment": (("scope", WHERE),),
    "rd_intensity": (("basis", BASIS),),
    "export_share": (("basis", BASIS),),
    "taiwan_operations_share": (("basis", BASIS),),
    "taiwan_production_share": (("basis", BASIS),),
    "years_in_business": (("basis", ORIGIN),),
}


def _of_the_founding(passage: Passage, found: list[Figure]) -> list[Figure]:
    """The figures said of the founding, where others only tell how long something has been done."""
    founding = [figure for figure in found if label(passage, figure, ("founding",))]
    return founding or found


def _of_one_age(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without the spans of years that a date of founding told beside them bears out: 1998, so 28 years."""
    ages = [years_since(figure.founded, passage.as_of) for figure in found if figure.founded]
    return [figure for figure in found if figure.founded or not _borne_out(figure, ages)]


def _borne_out(figure: Figure, ages: list[tuple[float, float]]) -> bool:
    low, high = figure.low or 0, figure.high if figure.high is not None else figure.low or 0
    return any(low <= most + _A_YEAR and least - _A_YEAR <= high for least, most in ages)


def _own_founding(passage: Passage, fact: str, figure: Figure) -> bool:
    """Whether it is the company itself that somebody's father started, and no firm before it."""
    start, end = passage.clause_at(figure.start)
    return fact == "years_in_business" and bool(_STARTED.search(passage.text, start, end))


def _asks(labelled: list[tuple[Figure, str | None]]) -> bool:
    """Whether the labels leave it open; a predecessor's age alone does too, and a group's revenue."""
    said = [tag for _, tag in labelled if tag is not None]
    if len(labelled) == 1:
        return said in (["predecessor"], ["consolidated"])
    return bool(said) and len(distinct([figure for figure, _ in labelled])) > 1


def _of_a_group(passage: Passage, found: list[Figure]) -> bool:
    """Whether the only count told is of a whole group: how many of them are the firm's own stays open."""
    return [label(passage, figure, WHERE) for figure in found] == ["worldwide"]


def _not_corrected(passage: Passage, found: list[Figure], now: bool) -> list[Figure]:
    """Figures not taken back by a correction that another figure follows."""
    kept = found[:1]
    for before, figure in zip(found, found[1:]):
        if (
            (
                passage.has((before.end, figure.start), "instead", "became")
                and label(passage, figure, TIME) != "past"
            )
            or _changed(passage, before, figure)
            or said_before(passage, before)
            or takes_back(passage, before, figure)
            or (now and _is_now(passage, before, figure))
        ):
            kept = []
        kept.append(reached(passage, before, figure))
    return kept


def _is_now(passage: Passage, before: Figure, figure: Figure) -> bool:
    """Whether the later figure, and not the one before it, is said of today; both of all the staff."""
    said = passage.has((before.end, figure.start), "now") or label(passage, figure, TIME) == "now"
    if not said or label(passage, before, TIME) == "now":
        return False
    parts = (*SCOPE, "irregular")
    return label(passage, figure, parts) is None and label(passage, before, parts) is None


def _changed(passage: Passage, before: Figure, figure: Figure) -> bool:
    """Whether it went from the one to the other: *from 500 to 400*."""
    if goes_on_to(passage, before, figure):
        return True
    if not passage.has((max(before.start - _FAR, 0), before.start), "changed"):
        return False
    return any(
        word.text in ("to", "到", "成", "为")
        for word in passage.words_in((before.end, figure.start))
    )


def said_before(passage: Passage, figure: Figure) -> bool:
    """Whether a figure is one given earlier, which the next replaces: *I said 12 years but it's 21*."""
    if not passage.tagged("said_before").all:
        return False
    start = passage.clause_at(figure.start)[0]
    hits = passage.hits_in((max(start, figure.start - _WORD), figure.start), ("said_before",))
    return bool(hits)


def _not_refused(passage: Passage, found: list[Figure]) -> list[Figure]:
    return [figure for figure in found if not is_refused(passage, figure)]


def is_refused(passage: Passage, figure: Figure) -> bool:
    """Whether *not* or 不是 stands right before the figure; but 不是啦 and *no,* take back what came before."""
    return any(
        _refuses(passage.text[hit.end : figure.start])
        and not passage.figures_in((hit.end, figure.start))
        for hit in passage.hits_in((max(figure.start - _WORD, 0), figure.start), REFUSED)
    )


def _refuses(between: str) -> bool:
    if _TAKES_BACK.match(between) or _ANOTHER.search(between):
        return False
    return len(between) <= _NEAR or _FOUNDED.fullmatch(between) is not None


def _latest(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    if fact not in _FLOWS | _STOCKS:
        return found
    ranked = [(_age(passage, fact, figure), figure) for figure in found]
    latest = _PAST if FAMILY_OF[fact] == PERCENT else _FUTURE
    ranked = [(age, figure) for age, figure in ranked if age < latest]
    least = min((age for age, _ in ranked), default=0)
    return [figure for age, figure in ranked if age == least]


def _age(passage: Passage, fact: str, figure: Figure) -> int:
    """How old a figure is: smaller is later; this year's flow is not a full year yet."""
    order = _FLOW_ORDER if fact in _FLOWS else _STOCK_ORDER
    year = year_of(passage, figure)
    if year is not None:
        behind = passage.as_of.year - year
        unfinished = 50 if fact in _FLOWS else 0
        return unfinished if behind == 0 else _FUTURE if behind < 0 else behind - 1
    return order.get(label(passage, figure, TIME), _FUTURE)


def _regular(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without the temporary, dispatched and part-time; a total that includes them is less by so many."""
    irregular = [figure for figure in found if label(passage, figure, STAFF) == "irregular"]
    if len(found) == len(irregular) == 1 and passage.has(room(passage, found[0]), "regular"):
        return found  # 正職加約聘共150
    regular = [figure for figure in found if figure not in irregular]
    if len(regular) == len(irregular) == 1 and _included(passage, regular[0], irregular[0]):
        return [less(regular[0], irregular[0])]
    return regular


def _without_included(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without those who are counted among the others: less than 40 including the two owners."""
    wholes = [
        each
        for each in found
        if not _INCLUDING.search(passage.said, max(each.start - _FAR, 0), each.start)
    ]
    return wholes or found


def _included(passage: Passage, whole: Figure, part: Figure) -> bool:
    """Whether *including* or 其中 stands between a whole and its part, both exact."""
    exact = whole.low == whole.high and part.low == part.high and (part.low or 0) < (whole.low or 0)
    beside = whole.end, min(part.end + _WORD, passage.clause_at(part.start)[1])
    return exact and passage.has(beside, "including")


def _in_total(found: list[Figure]) -> list[Figure]:
    """The sum alone, where it is told beside the parts that make it."""
    lows = [figure.low for figure in found if figure.low is not None]
    if len(lows) < len(found) or len(found) < _WITH_PARTS:
        return found
    twice = sum(lows)
    return next(([figure] for figure in found if 2 * (figure.low or 0) == twice), found)


def _in_our_money(found: list[Figure]) -> list[Figure]:
    """Without the same amount in another currency (US$30 million, about NT$950 million)."""
    ours = [figure for figure in found if figure.unit in ("", TWD)]
    return ours or found


def _direct(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    """Without the shares of the rest ("60 % in Taiwan and 40 % in China"), where the share itself is told."""
    direct = [figure for figure in found if not is_of_the_rest(passage, fact, figure)]
    return direct or found
