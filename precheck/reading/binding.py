"""Giving each figure of a passage to one fact at most."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from precheck.reading.ages import (
    AGE,
    age_of_firm,
    is_span_of,
    is_time_of_amount,
    is_year_to_come,
    listed_age,
)
from precheck.reading.changes import goes_on_to
from precheck.reading.clauses import Span
from precheck.reading.comings import are_gone, are_some, are_things, handed_out, is_one_each
from precheck.reading.comparing import CARRIES, is_sharper, of_one_kind
from precheck.reading.figure import MONEY, NUMBER, PEOPLE, PERCENT, YEARS, Figure, times
from precheck.reading.heads import (
    OF_PEOPLE,
    STAFF,
    are_jobs,
    are_researchers,
    is_of_a_role,
    of_us,
    people,
    with_kinds,
    with_roles,
)
from precheck.reading.labels import year_of
from precheck.reading.listing import is_item, is_when, listed, one_revenue
from precheck.reading.marketing import is_of_a_name
from precheck.reading.outlays import (
    for_research,
    is_running_cost,
    of_different_things,
    of_researchers,
)
from precheck.reading.passage import Passage
from precheck.reading.ratios import Ratio, ratio
from precheck.reading.rivals import is_of_rivals
from precheck.reading.staffing import JOBS, role_of
from precheck.reading.topics import FAMILY_OF, OTHER, fits, is_outlay, topic_of

_OF_SOME = re.compile(r"\s+of\s+(?:(?:our|the|those)\b|\d)", re.IGNORECASE)
_POINTED, _THOUSAND = re.compile(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])"), 1000
_UNBROKEN = re.compile(
    r"\b(?:never|not|doesn't|don't|didn't|hasn't|haven't) (?:\w+ )?(?:stop|stops|stopped|rest|rests|paused?)\b"
    r"|\bwithout (?:a |any )?(?:break|pause)|[没未不](?:有|曾|在)?(?:停|断|间断|中断)"
)
_THINGS = tuple("個个家件位台支間")
_TAIWAN = {"making": "taiwan_production_share", "operating": "taiwan_operations_share"}
_CARRIES_AGE = ("instead", "rejected", "predecessor", "own_start")
_PLACES = ("place", "elsewhere", "in_taiwan", "worldwide")
_NEAR = 8
_SHARE_AND_AMOUNT = 2  # figures: nothing else is told
_LONE = 2
_COUNTING = re.compile(
    r"\s?(?:including|incl\b|counting|in total|altogether|all told)|\s?(?:包括|含|加上)"
)  # 1999 including the owners
_MOST = 50
_SIBLINGS = {
    "rd_spending": ("rd_intensity",),
    "rd_intensity": ("rd_spending",),
    "rd_continuous": ("rd_spending", "rd_intensity"),
}
_COUNTED = ("making", "site", "channel", "staff", "brand", "thing", OTHER, "technology")
_CLASSIFIERS = tuple("個个家間间座條条台廠厂")
_NEXT, _WORD = 3, 16
_A_FEW = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten) (?!percent|per|pct|or|maybe|to|in|of|is|at|abroad|here|from"
    r"|last|now|over|out|and|cheng|this|the|since|if|so|i|we)[a-z]"
)
_OUTLAYS = ("rd_spending", "planned_investment")
_SHARE_OF = {"rd_spending": "rd_intensity"}
_NEARBY = 24  # characters
_IS_ONE = re.compile(
    r"\b(?:just|only|employees?|staff|headcount|people|payroll)\b|只有|一人|员工|人数|就我|正职"
)
_HERE = ("taiwan_production_share", "taiwan_operations_share")
_SALES = re.compile(
    r"\b(?:sales|sell|sells|sold|market|markets|customers?|demand|export\w*)\b|销|卖|市场|客户|出口|营收|需"
)


def bind(passage: Passage, spans: tuple[Span, ...], asked: str | None) -> dict[str, list[Figure]]:
    """The figures of some sentences, by fact. A figure that no word claims goes on about the fact before it,
    where its clause compares (another year, site or kind of staff, a correction); else to the fact asked."""
    figures = tuple([figure for span in spans for figure in passage.figures_in(span)])
    share = ratio(passage, spans, asked)
    known: dict[object, dict[str, list[Figure]]] = passage.worked_out["bound"]
    key = asked, figures, share
    if key not in known:
        known[key] = _bound(passage, figures, share, asked)
    return known[key]


def _bound(
    passage: Passage, figures: tuple[Figure, ...], share: Ratio | None, asked: str | None
) -> dict[str, list[Figure]]:
    """The figures by fact, but those that a share was worked out of."""
    sorting = _Sorting(passage, asked)
    used = share.used if share is not None else ()
    for figure in figures:
        if figure not in used:
            sorting.take(figure)
    kinds = sorting.aside if asked == STAFF else sorting.kinds
    bound = with_kinds(passage, one_revenue(passage, sorting.bound, sorting.alone), kinds)
    left = with_roles(passage, asked, sorting.left, sorting.aside)
    if asked == STAFF and STAFF not in bound and not left:
        left = handed_out(passage)
    if share is not None and asked is not None:
        bound[asked] = [share.share]
    if asked is not None and asked not in bound:
        bound.update({asked: left} if left else {})
    elif asked is not None and (others := _others(passage, asked, bound[asked], left)):
        bound[asked] = sorted([*bound[asked], *others], key=lambda figure: figure.start)
    elif asked == JOBS and STAFF not in bound:
        counted = [figure for figure in left if figure.family == PEOPLE]
        bound.update({STAFF: counted} if counted else {})
    return {
        fact: of_one_kind(passage, _counted(passage, fact, found)) for fact, found in bound.items()
    }


def _is_only_here(passage: Passage, figure: Figure) -> bool:
    """Whether a share is said to be *at home*, without a word of sales: asked what is in Taiwan, it is that."""
    around = max(figure.start - _NEARBY, 0), figure.end + _NEARBY
    return _SALES.search(passage.said, *around) is None


def _counted(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    """The figures; of people, 1.200 are twelve hundred, and 200 pumps beside them are nobody."""
    if fact not in OF_PEOPLE:
        return found
    found = [figure for figure in found if not are_things(passage, figure)] or found
    return [
        figure._replace(low=times(figure.low, _THOUSAND), high=times(figure.high, _THOUSAND))
        if _POINTED.search(figure.text)
        else figure
        for figure in found
    ]


def _others(passage: Passage, asked: str, bound: list[Figure], left: list[Figure]) -> list[Figure]:
    """The figures that go with those bound to what was asked, though no word of theirs names it."""
    together = sorted([*bound, *left], key=lambda figure: figure.start)
    spent = for_research(passage, together) if asked == "rd_spending" else together
    if asked in _OUTLAYS and of_different_things(passage, asked, spent):
        return [figure for figure in left if figure in spent]
    changed = [
        figure
        for figure in left
        if any(goes_on_to(passage, told, figure) for told in bound if told.end <= figure.start)
    ]
    if changed:
        return changed
    if asked in OF_PEOPLE and all(role_of(passage, figure) for figure in together):
        return left
    return _by_others(passage, bound, left)


def _by_others(passage: Passage, bound: list[Figure], left: list[Figure]) -> list[Figure]:
    """The figures that somebody else gives for the same: the controller says 3 %, the R&D boss says 5 %."""
    given = [
        figure for figure in (*bound, *left) if passage.has(passage.clause_at(figure.start), "says")
    ]
    return [figure for figure in left if figure in given] if given[: len(bound)] == bound else []


@dataclass
class _Sorting:
    """The figures so far: bound to a fact, left over, or of one kind of people."""

    passage: Passage
    asked: str | None
    bound: dict[str, list[Figure]] = field(default_factory=dict)
    left: list[Figure] = field(default_factory=list)
    aside: list[Figure] = field(default_factory=list)  # of one kind, where people were asked for
    kinds: list[Figure] = field(default_factory=list)  # of one kind, where something else was
    alone: list[Figure] = field(default_factory=list)  # told by their kind alone, in a list
    before: str | None = None
    told: Figure | None = None

    def take(self, figure: Figure) -> None:
        """Put the next figure where it belongs."""
        fact = topic_of(self.passage, figure)
        if fact is None and self._is_sharper(figure):
            figure, fact = self._made_sharper(figure)
        fact = self._named(figure, fact)
        if fact == STAFF and are_researchers(self.passage, figure, self.asked):
            fact = OTHER
        if self.asked in OF_PEOPLE and is_of_a_role(self.passage, figure, fact):
            self.aside.append(figure)
            return
        if self.asked not in OF_PEOPLE and fact == OTHER and role_of(self.passage, figure):
            self.kinds.append(figure)
        self._put(figure, fact or self._unnamed(figure))

    def _put(self, figure: Figure, fact: str | None) -> None:
        asked = self.asked
        if fact is None and asked in FAMILY_OF and _answers(self.passage, asked, figure):
            self.left.append(figure)
        elif fact is None and (sibling := _sibling(asked, figure)) is not None:
            self.bound.setdefault(sibling, []).append(figure)
        elif fact is not None and fact != OTHER:
            self.bound.setdefault(fact, []).append(figure)
            self.before, self.told = fact, figure

    def _is_sharper(self, figure: Figure) -> bool:
        of_people = self.told is not None and self.before in OF_PEOPLE
        return of_people and self.told is not None and is_sharper(self.passage, self.told, figure)

    def _made_sharper(self, figure: Figure) -> tuple[Figure, str | None]:
        """The figure in the place of the one that it makes more exact."""
        if self.told is None or self.before is None:
            return figure, None
        self.bound[self.before].remove(self.told)
        return figure._replace(family=self.told.family, unit=self.told.unit), self.before

    def _named(self, figure: Figure, fact: str | None) -> str | None:
        """The fact that a figure's words name, where the words are of something else or of more."""
        if fact in (None, AGE) and self._is_time_of_amount(figure):
            return OTHER
        if is_of_rivals(self.passage, figure):
            return OTHER
        if fact in (None, STAFF) and self._is_nobody(figure, fact):
            return OTHER
        if fact in (None, OTHER) and self._is_running_cost(figure):
            return OTHER
        if fact == OTHER:
            return self._reclaimed(figure)
        if fact == "export_share" and self.asked in _HERE and _is_only_here(self.passage, figure):
            return None
        return None if self.asked == JOBS and are_jobs(self.passage, figure, fact) else fact

    def _is_time_of_amount(self, figure: Figure) -> bool:
        """Whether a year or a span of years is that of the amount beside it, and of no founding."""
        if is_time_of_amount(self.passage, figure):
            return True
        founding = self.passage.has(self.passage.clause_at(figure.start), "founding")
        return not founding and is_when(self.passage, figure)

    def _is_nobody(self, figure: Figure, fact: str | None) -> bool:
        """Whether people, or a *one each*, are no headcount."""
        if self.asked == JOBS:
            return are_gone(self.passage, figure)
        if is_one_each(self.passage, figure):
            return True
        told = STAFF in (fact, self.asked, of_us(self.passage, figure, self.asked))
        if self.asked != STAFF and figure.low == figure.high == 1:
            around = max(figure.start - _NEARBY, 0), figure.end + _NEARBY
            return _IS_ONE.search(self.passage.said, *around) is None
        counted = figure.family == PEOPLE or told
        return counted and are_some(self.passage, figure, self.asked == STAFF)

    def _is_running_cost(self, figure: Figure) -> bool:
        """Whether an amount is of what a firm merely pays for, where what it invests was not asked."""
        money = figure.family == MONEY or figure.scaled
        return (
            money and self.asked != "planned_investment" and is_running_cost(self.passage, figure)
        )

    def _reclaimed(self, figure: Figure) -> str | None:
        """Where a figure belongs that only words of something else claim."""
        spent = self.asked in _OUTLAYS and (
            _is_one_case(self.passage, figure) or is_outlay(self.passage, figure)
        )
        if spent or listed(self.passage, figure, self.asked):
            return None  # what claims it stands beside another item
        alone = len(self.passage.figures) == 1  # out of our plant in Taiwan
        ours = _of_taiwan(self.passage, figure, self.asked) if alone else None
        return ours or of_us(self.passage, figure, self.asked) or OTHER

    def _unnamed(self, figure: Figure) -> str | None:
        """The fact that a figure without a word for it goes on about, or tells by its kind and place."""
        passage, asked = self.passage, self.asked
        carried = _carried(passage, figure, self.before)
        if {carried, asked} == set(_TAIWAN.values()) and not _puts_right(passage, figure):
            carried = None  # a plant named before it does not make it a share of the production
        return (
            carried
            or (_asked_just_before(passage, figure) if self.before is None else None)
            or people(passage, figure, asked)
            or _of_taiwan(passage, figure, asked)
            or age_of_firm(passage, figure)
            or of_researchers(passage, figure)
            or (None if asked == AGE else listed_age(passage, figure))
            or self._listed(figure)
        )

    def _listed(self, figure: Figure) -> str | None:
        fact = listed(self.passage, figure, self.asked)
        if fact is not None:
            self.alone.append(figure)
        return fact


def _puts_right(passage: Passage, figure: Figure) -> bool:
    """Whether a figure is told in the place of the one before it: 眼花看錯，65%才對."""
    clause = passage.clause_at(figure.start)
    before = passage.clauses[max(passage.clause_of(figure.start) - 1, 0)]
    return passage.has((before[0], clause[1]), "instead")


def _asked_just_before(passage: Passage, figure: Figure) -> str | None:
    """The fact that a question names, where its answer follows: is the limit on revenue 20 billion? We're at 15."""
    start = passage.sentence_at(figure.start)[0]
    asked = passage.sentence_at(start - 1) if start else (0, 0)
    if not passage.ends_asking(asked) or not is_item(passage, figure):
        return None
    topic = topic_of(passage, figure, asked)
    return topic if topic in FAMILY_OF and fits(topic, figure) else None


def _is_one_case(passage: Passage, figure: Figure) -> bool:
    """Whether an amount is what it would be in one case, and another follows: with the subsidy 80, otherwise 30."""
    start, end = figure.end, passage.sentence_at(figure.start)[1]
    return passage.has((start, end), "otherwise") and bool(passage.figures_in((start, end)))


def _of_taiwan(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """The share of production or of operations, where one of the two was asked: Taiwan goes without saying."""
    if figure.family != PERCENT or asked not in _TAIWAN.values():
        return None
    clause = passage.clause_at(figure.start)
    named = [fact for tag, fact in _TAIWAN.items() if passage.has(clause, tag)]
    return named[0] if len(named) == 1 else None


def _sibling(asked: str | None, figure: Figure) -> str | None:
    """The fact beside the one asked whose unit the figure has: an amount of money where a share was asked for."""
    if figure.bare or (asked == "rd_continuous" and _is_most(figure)):
        return None
    return next((fact for fact in _SIBLINGS.get(asked or "", ()) if fits(fact, figure)), None)


def _is_most(figure: Figure) -> bool:
    """Whether a share is of too much to be of the revenue that research takes."""
    return figure.family == PERCENT and (figure.low or 0) >= _MOST


def _answers(passage: Passage, asked: str, figure: Figure) -> bool:
    """Whether a figure that no word claims may answer what was asked; four digits among words are a year."""
    if FAMILY_OF[asked] == YEARS and is_span_of(passage, figure):
        return False
    if FAMILY_OF[asked] == PEOPLE and are_things(passage, figure):
        return False
    if FAMILY_OF[asked] == YEARS and is_of_a_name(passage, figure):
        return False
    if (
        FAMILY_OF[asked] == YEARS
        and figure.bare
        and passage.text[figure.end : figure.end + 1] in _THINGS
    ):
        return False
    if asked == JOBS and passage.has(passage.clause_at(figure.start), "otherwise"):
        return False  # if the award comes 40, if not 25
    part = figure.bare and _OF_SOME.match(passage.text, figure.end)
    if part and not passage.has(passage.clause_at(figure.start), "irregular"):
        return False
    if FAMILY_OF[asked] == YEARS and passage.has(passage.clause_at(figure.start), *_PLACES):
        return (not figure.bare or figure.founded is not None) and fits(asked, figure)
    if FAMILY_OF[asked] != YEARS and is_year_to_come(passage, figure):
        return False
    if FAMILY_OF[asked] == PERCENT and figure.bare and _counts(passage, figure):
        return False
    lone = len(passage.words) <= _LONE or figure.founded is None
    lone = lone or _is_a_count(passage, figure)
    return fits(asked, figure) and (lone or FAMILY_OF[asked] == YEARS)


def _is_a_count(passage: Passage, figure: Figure) -> bool:
    """Whether what might be a year counts: one thousand nine hundred and ninety, 1999 including the owners."""
    in_words = any(thousand in figure.text.casefold() for thousand in ("thousand", "千", "仟"))
    return in_words or _COUNTING.match(passage.said, figure.end) is not None


def _counts(passage: Passage, figure: Figure) -> bool:
    """Whether a bare number counts what is named right after it: one plant, two customers."""
    if passage.text[figure.end : figure.end + 1] in _CLASSIFIERS:
        return True
    if _A_FEW.match(passage.said[figure.start : figure.end + _WORD]):
        return True
    near = passage.hits_in((figure.end, figure.end + _NEXT), _COUNTED)
    return bool(near) and not passage.text[figure.end : near[0].start].strip(" -")


def _carried(passage: Passage, figure: Figure, before: str | None) -> str | None:
    number = passage.clause_of(figure.start)
    topic = _SHARE_OF.get(before or "", before) if figure.family == PERCENT else before
    if before == STAFF and figure.family == PERCENT and _in_taiwan(passage, figure):
        return _TAIWAN["operating"]
    if before == "rd_intensity" and _is_its_amount(passage, figure):
        return "rd_spending"
    if before == "annual_revenue" and _is_sold_abroad(passage, figure):
        return "export_share"
    if topic is None or not fits(topic, figure):
        return _open_topic(passage, number, figure)
    clause = passage.clauses[number]
    if topic == JOBS and passage.has(clause, "now", "have"):
        return None
    cues = _CARRIES_AGE if FAMILY_OF[topic] == YEARS else CARRIES
    if passage.has(clause, *cues) or year_of(passage, figure):
        return topic
    if topic != before and passage.has(clause, "revenue"):
        return topic
    previous = passage.clauses[max(number - 1, 0)]
    lately = (previous[0], figure.start)
    either = passage.has((clause[0], figure.start), "or")
    if either or passage.has(lately, "instead", "rejected", "said_before"):
        return topic
    return _open_topic(passage, number, figure)


def _is_sold_abroad(passage: Passage, figure: Figure) -> bool:
    """Whether a share is of the revenue told before it: sales NT$1.1bn, half of it abroad."""
    clause = passage.clause_at(figure.start)
    return (
        figure.family == PERCENT
        and passage.has(clause, "abroad")
        and not passage.has(clause, "staff", "making")
    )


def _in_taiwan(passage: Passage, figure: Figure) -> bool:
    """Whether a share of the staff told before it is in Taiwan: 員工88人，八成在台灣."""
    clause = passage.clause_at(figure.start)
    return passage.has(clause, "in_taiwan") and not passage.has(clause, "making", "export", "sell")


def _is_its_amount(passage: Passage, figure: Figure) -> bool:
    """Whether an amount says what a share of the revenue comes to: 4% on R&D, roughly NT$40 million."""
    money = figure.family == MONEY or (figure.family == NUMBER and figure.scaled)
    clause = passage.clause_at(figure.start)
    return (
        money
        and figure.start - clause[0] <= _NEAR
        and (figure.approximate or is_item(passage, figure))
        and len(passage.figures) == _SHARE_AND_AMOUNT
    )


def _open_topic(passage: Passage, number: int, figure: Figure) -> str | None:
    """The fact that the words since the last figure name without one of their own: 營收，大概12億."""
    start, end = passage.sentence_at(figure.start)[0], passage.clauses[number][0]
    told = [figure for figure in passage.figures_in((start, end)) if not figure.timed]
    so_far = passage.clauses[passage.clause_of(told[-1].start)][1] if told else start, end
    denied = passage.has(so_far, "not", "no_plan") and not _UNBROKEN.search(passage.said, *so_far)
    open_yet = so_far[0] < so_far[1] and not denied
    if figure.family == PERCENT and passage.has(so_far, "brand"):
        return None  # our own brand goes to Germany, 40 % of it
    topic = topic_of(passage, figure, so_far) if open_yet else None
    return topic if topic in FAMILY_OF and fits(topic, figure) else None
