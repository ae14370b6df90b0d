"""Giving each figure of a passage to one fact at most."""

from __future__ import annotations

import re
from dataclasses import replace

from precheck.reading.clauses import Span
from precheck.reading.figure import MONEY, NUMBER, PEOPLE, PERCENT, YEARS, Figure
from precheck.reading.headcounts import in_answer_only
from precheck.reading.labels import year_of
from precheck.reading.listing import is_item, listed
from precheck.reading.passage import Passage
from precheck.reading.ratios import ratio
from precheck.reading.staffing import role_of
from precheck.reading.topics import FAMILY_OF, OTHER, fits, topic_of
from precheck.reading.weighing import is_refused, said_before

JOBS, AGE = "planned_jobs", "years_in_business"
_RUN_ON = re.compile(r"[內内]?(?:共|要|約|就)?[\d一二兩两三四五六七八九十百千]")
_OVER = re.compile(
    r"[\s,]*(?:spread\s|staged\s)?(?:over|across|within|during)?\s*(?:the\s)?(?:(?:next|coming|following)\s)?",
    re.IGNORECASE,
)
_OF_US = re.compile(
    r"\s(?:of us\b|(?:regulars?|permanent|full[ -]timers?|temps?|part[ -]timers?)(?=\s*(?:[,.;+&]|and\b|plus\b|\Z)))",
    re.IGNORECASE,
)
_OF_SOME = re.compile(r"\s+of\s+(?:our|the|those|\d)", re.IGNORECASE)
_AROUND = 16
_OLD_FIRM = re.compile(
    r"\s?的?(?:老店|老廠|老厂|老公司|老牌|老字號|老字号)|\s?的[^，,。\d]{0,8}(?:廠|厂|公司|企業|企业|店|行|社)"
)
_FIRM = re.compile(
    r"(?:公司|工廠|工厂|本廠|這間店|这间店|這家店|店|我們|我们|阮)(?:已經|已经|也|都|有|快|大概|約|才|成立|開了?|开了?|滿|满)*\s?\Z"
)
_DOING = re.compile(r"(?:做|開|经营|經營|營業|代工|接單|加工)[^\d，,。]{0,6}\Z")
_LASTED = re.compile(r"\s?(?:了|啦|矣|多了|囉|的歷史|历史|的历史|老店|老廠|\Z|[，,。.;；!！])")
_OF_SOMETHING_ELSE = (
    "export",
    "abroad",
    "brand",
    "rd",
    "lab",
    "channel",
    "home",
    "personal",
    "held",
    "place",
    "plan",
    "theirs",
    "sell",
)
_YEAR_TO_COME, _BEFORE = re.compile(r"20[2-4]\d"), 8
_IN = re.compile(
    r"(?:\b(?:in|by|until|before|from|during|for|since|end of)\s|到|在|於)\Z", re.IGNORECASE
)
_FIRST = re.compile(r"\s?(?:年|先|再|底|就|前|:)")
_THINGS = tuple("個个家件位台支間")
_MARKS = ",，、;；.。/|"
_TAIWAN = {"making": "taiwan_production_share", "operating": "taiwan_operations_share"}
_CARRIES = (
    "last_year",
    "year_before",
    "this_year",
    "now",
    "past",
    "worldwide",
    "in_taiwan",
    "elsewhere",
    "season",
    "regular",
    "irregular",
    "consolidated",
    "parent",
    "instead",
    "rejected",
    "predecessor",
    "own_start",
    "site",
    "total",
    "became",
    "concluding",
)
_CARRIES_AGE = ("instead", "rejected", "predecessor", "own_start")
_PLACES = ("place", "elsewhere", "in_taiwan", "worldwide")
_OF_PEOPLE = ("employees", JOBS)
_TO_COME = ("plan", "future", "new_jobs", "start", "no_plan", "investment")
_SHARE_AND_AMOUNT = 2  # figures: nothing else is told
_LONE = 2
_MOST = 50
_SIBLINGS = {
    "rd_spending": ("rd_intensity",),
    "rd_intensity": ("rd_spending",),
    "rd_continuous": ("rd_spending", "rd_intensity"),
}
_SHARE_OF = {"rd_spending": "rd_intensity"}


def bind(passage: Passage, spans: tuple[Span, ...], asked: str | None) -> dict[str, list[Figure]]:
    """The figures of some sentences, by fact. A figure that no word claims goes on about the fact before it,
    where its clause compares (another year, site or kind of staff, a correction); else to the fact asked."""
    bound: dict[str, list[Figure]] = {}
    left: list[Figure] = []
    before: str | None = None
    told: Figure | None = None
    aside: list[Figure] = []
    roles: list[Figure] = []
    share = ratio(passage, spans, asked)
    used = share.used if share is not None else ()
    for figure in (figure for span in spans for figure in passage.figures_in(span)):
        if figure in used:
            continue
        fact = topic_of(passage, figure)
        if (
            fact is None
            and told is not None
            and before in _OF_PEOPLE
            and _is_sharper(passage, told, figure)
        ):
            bound[before].remove(told)
            figure, fact = replace(figure, family=told.family, unit=told.unit), before
        if fact in (None, AGE) and _is_period_of(passage, figure):
            fact = OTHER
        if fact == OTHER and _of_us(passage, figure, asked):
            fact = "employees"
        if asked in _OF_PEOPLE and _is_of_a_role(passage, figure, fact):
            aside.append(figure)
            continue
        if asked not in _OF_PEOPLE and fact == OTHER and role_of(passage, figure):
            roles.append(figure)
        if asked == JOBS and _are_jobs(passage, figure, fact):
            fact = None
        if fact is None:
            fact = _carried(passage, figure, before) or _people(passage, figure, asked)
            fact = fact or _of_us(passage, figure, asked) or _all_over(passage, figure, asked)
            fact = fact or _of_taiwan(passage, figure, asked)
            fact = fact or _age_of_firm(passage, figure)
            fact = fact or (None if asked == AGE else _listed_age(passage, figure))
            fact = fact or _listed(passage, figure, asked)
        if fact is None and asked in FAMILY_OF and _answers(passage, asked, figure):
            left.append(figure)
        elif fact is None and (sibling := _sibling(asked, figure)) is not None:
            bound.setdefault(sibling, []).append(figure)
        elif fact is not None and fact != OTHER:
            bound.setdefault(fact, []).append(figure)
            before, told = fact, figure
    bound = _one_revenue(passage, bound)
    staff = bound.get("employees", [])
    if roles and staff and all(role_of(passage, figure) for figure in staff):
        bound["employees"] = sorted([*staff, *roles], key=lambda figure: figure.start)
    left = _with_roles(passage, asked, left, aside)
    if share is not None and asked is not None:
        bound[asked] = [share.share]
    if asked is not None and asked not in bound:
        bound.update({asked: left} if left else {})
    elif asked == JOBS and "employees" not in bound:
        bound.update({"employees": people} if (people := _counted(left)) else {})
    return {fact: _of_one_kind(passage, found) for fact, found in bound.items()}


def _is_sharper(passage: Passage, told: Figure, figure: Figure) -> bool:
    """Whether a bare number makes the figure before it more exact: *not 2,000, 400*; *about 1,000, exactly 1,024*."""
    if not figure.bare or figure.founded is not None or told.founded:
        return False
    if passage.clause_of(figure.start) - passage.clause_of(told.start) != 1:
        return False
    return _holds(told, figure)


def _holds(wide: Figure, narrow: Figure) -> bool:
    """Whether a rough or one-sided figure leaves room for another."""
    one_sided = (wide.low is None) != (wide.high is None)
    if not one_sided and not wide.approximate:
        return False
    if narrow.low is None or narrow.high is None:
        return False
    middle = (narrow.low + narrow.high) / 2
    return (wide.low or 0) <= middle <= (middle if wide.high is None else wide.high) and middle > 0


def _is_span_of(passage: Passage, figure: Figure) -> bool:
    """Whether a span of time runs into the figure that is told for it: 三年150家, 三年一千億."""
    if figure.family != YEARS:
        return False
    return _RUN_ON.match(passage.text, figure.end) is not None


def _is_period_of(passage: Passage, figure: Figure) -> bool:
    """Whether a span of time is the one an amount is spent in: 200 million over the next three years."""
    if figure.family != YEARS or figure.founded is not None:
        return False
    before = [other for other in passage.figures if other.end <= figure.start][-1:]
    if not before or not (before[0].family == MONEY or before[0].scaled):
        return False
    between = passage.text[before[0].end : figure.start]
    over = figure.text.lower().startswith("over ") or bool(between.strip(" ,"))
    return over and "," not in between and _OVER.fullmatch(between) is not None


def _listed_age(passage: Passage, figure: Figure) -> str | None:
    """A span of years that stands by itself among other facts: 營收5億 20年 手工具."""
    if figure.family != YEARS or len(passage.figures) == 1 or figure.founded is not None:
        return None
    text = passage.text
    before, after = text[max(figure.start - 1, 0) : figure.start], text[figure.end : figure.end + 1]
    apart = all(not mark or mark.isspace() or mark in _MARKS for mark in (before, after))
    planned = passage.has(
        passage.sentence_at(figure.start), "plan", "future", "investment", "new_jobs"
    )
    return "years_in_business" if apart and not planned else None


def _age_of_firm(passage: Passage, figure: Figure) -> str | None:
    """The years of the firm, by the shape of the words: 公司三十年了, 15年的洗碗精小廠, 做代工三十五年."""
    if figure.family != YEARS or figure.founded is not None or (figure.high or 0) < 1:
        return None
    clause = passage.clause_at(figure.start)
    before = passage.text[max(clause[0], figure.start - _AROUND) : figure.start]
    after = passage.text[figure.end : min(clause[1], figure.end + _AROUND)]
    if _OLD_FIRM.match(after):
        return AGE
    if passage.has(clause, *_OF_SOMETHING_ELSE):
        return None
    lasting = _FIRM.search(before) and _LASTED.match(after)
    return AGE if lasting or (_DOING.search(before) and _LASTED.match(after)) else None


def _listed(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """What an item of a list tells, unless it may be what was asked for."""
    fact = listed(passage, figure)
    taken = fact is None or (asked in FAMILY_OF and FAMILY_OF[asked] == FAMILY_OF[fact])
    return None if taken else fact


def _one_revenue(passage: Passage, bound: dict[str, list[Figure]]) -> dict[str, list[Figure]]:
    """What is bound, without amounts of a list that no word calls revenue, where they are several or it is told."""
    told = bound.get("annual_revenue", [])
    alone = [
        figure for figure in told if topic_of(passage, figure) is None and is_item(passage, figure)
    ]
    named = any(topic_of(passage, figure) == "annual_revenue" for figure in told)
    if not alone or (len(alone) == 1 and not named):
        return bound
    rest = [figure for figure in told if figure not in alone]
    others = {fact: figures for fact, figures in bound.items() if fact != "annual_revenue"}
    return {**others, "annual_revenue": rest} if rest else others


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


def _is_of_a_role(passage: Passage, figure: Figure, fact: str | None) -> bool:
    """Whether it counts people of one kind, who are not all the staff: 十幾位工程師, 3 in sales."""
    elsewhere = fact == OTHER or (fact is not None and FAMILY_OF[fact] == MONEY)
    return elsewhere and not figure.scaled and role_of(passage, figure) is not None


def _with_roles(
    passage: Passage, asked: str | None, left: list[Figure], aside: list[Figure]
) -> list[Figure]:
    """Those of each kind among what answers: as jobs, or where all the staff is told by kind."""
    both = sorted([*left, *aside], key=lambda figure: figure.start)
    if asked == JOBS:
        return both
    parts = len(both) > 1 and all(role_of(passage, figure) for figure in both)
    return both if parts else left


def _are_jobs(passage: Passage, figure: Figure, fact: str | None) -> bool:
    """Whether posts that seem to be the staff are the jobs asked for: 16個正職, hc +18."""
    if fact != "employees" or passage.has(passage.clause_at(figure.start), "now", "have"):
        return False
    if passage.text[max(figure.start - 1, 0) : figure.start] == "+":
        return True
    named = passage.hits_in(passage.clause_at(figure.start), ("staff", "employed"))
    return bool(named) and all("regular" in hit.tags for hit in named)


def _people(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """People of whom no more is said are the staff; where jobs were asked for, only those that there are."""
    if figure.family != PEOPLE:
        return None
    if asked == JOBS:
        clause = passage.clause_at(figure.start)
        there = passage.has(clause, "have", "now") and not passage.has(clause, *_TO_COME)
        return "employees" if there and passage.figures_in(clause) == (figure,) else None
    return OTHER if asked != "employees" and in_answer_only(figure.text) else "employees"


def _of_us(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """*25 of us*, *120 regular and 40 temps*: the staff, too."""
    ours = figure.family == NUMBER and _OF_US.match(passage.text, figure.end) is not None
    return "employees" if ours and asked != JOBS else None


def _all_over(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """So many that we have *worldwide* or *in Taiwan*, where no share was asked for: the staff."""
    clause = passage.clause_at(figure.start)
    here = passage.has(clause, "worldwide") and passage.has(clause, "have")
    return "employees" if here and figure.bare and asked != JOBS else None


def _counted(figures: list[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure.family == PEOPLE]


def _answers(passage: Passage, asked: str, figure: Figure) -> bool:
    """Whether a figure that no word claims may answer what was asked; four digits among words are a year."""
    if FAMILY_OF[asked] == YEARS and _is_span_of(passage, figure):
        return False
    if (
        FAMILY_OF[asked] == YEARS
        and figure.bare
        and passage.text[figure.end : figure.end + 1] in _THINGS
    ):
        return False
    part = figure.bare and _OF_SOME.match(passage.text, figure.end)
    if part and not passage.has(passage.clause_at(figure.start), "irregular"):
        return False
    if FAMILY_OF[asked] == YEARS and passage.has(passage.clause_at(figure.start), *_PLACES):
        return not figure.bare and fits(asked, figure)
    if FAMILY_OF[asked] != YEARS and _is_year_to_come(passage, figure):
        return False
    lone = len(passage.words) <= _LONE or figure.founded is None
    return fits(asked, figure) and (lone or FAMILY_OF[asked] == YEARS)


def _is_year_to_come(passage: Passage, figure: Figure) -> bool:
    """Whether four digits tell when, and not how many: 5 in 2028, 2027先開40個."""
    if not figure.bare or not _YEAR_TO_COME.fullmatch(figure.text):
        return False
    before = passage.text[max(figure.start - _BEFORE, 0) : figure.start]
    return bool(_IN.search(before) or _FIRST.match(passage.text, figure.end))


def _carried(passage: Passage, figure: Figure, before: str | None) -> str | None:
    number = passage.clause_of(figure.start)
    topic = _SHARE_OF.get(before or "", before) if figure.family == PERCENT else before
    if before == "rd_intensity" and _is_its_amount(passage, figure):
        return "rd_spending"
    if topic is None or not fits(topic, figure):
        return _open_topic(passage, number, figure)
    clause = passage.clauses[number]
    cues = _CARRIES_AGE if FAMILY_OF[topic] == YEARS else _CARRIES
    if passage.has(clause, *cues) or year_of(passage, figure):
        return topic
    if topic != before and passage.has(clause, "revenue"):
        return topic
    previous = passage.clauses[max(number - 1, 0)]
    lately = (previous[0], figure.start)
    either = passage.has((clause[0], figure.start), "or")
    return topic if either or passage.has(lately, "instead", "rejected", "said_before") else None


def _is_its_amount(passage: Passage, figure: Figure) -> bool:
    """Whether an amount says what a share of the revenue comes to: 4% on R&D, roughly NT$40 million."""
    money = figure.family == MONEY or (figure.family == NUMBER and figure.scaled)
    clause = passage.clause_at(figure.start)
    return (
        money
        and figure.start - clause[0] <= _BEFORE
        and (figure.approximate or is_item(passage, figure))
        and len(passage.figures) == _SHARE_AND_AMOUNT
    )


def _open_topic(passage: Passage, number: int, figure: Figure) -> str | None:
    """The fact that the words since the last figure name without one of their own: 營收，大概12億."""
    start, end = passage.sentence_at(figure.start)[0], passage.clauses[number][0]
    told = [figure for figure in passage.figures_in((start, end)) if not figure.timed]
    so_far = passage.clauses[passage.clause_of(told[-1].start)][1] if told else start, end
    open_yet = so_far[0] < so_far[1] and not passage.has(so_far, "not", "no_plan")
    topic = topic_of(passage, figure, so_far) if open_yet else None
    return topic if topic in FAMILY_OF and fits(topic, figure) else None


def _of_one_kind(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without bare numbers beside figures with a unit ("in hall 3 we are 300 people"), unless they are compared."""
    if all(_bare(figure) or is_refused(passage, figure) for figure in found):
        return found
    replaced = any(said_before(passage, figure) for figure in found[:-1])
    return [
        figure
        for figure in found
        if not _bare(figure)
        or (replaced and figure == found[-1])
        or any(_holds(other, figure) for other in found if not _bare(other))
        or passage.has(passage.clause_at(figure.start), *_CARRIES)
    ]


def _bare(figure: Figure) -> bool:
    return figure.bare and figure.founded is None
