"""Which fact a figure tells, by its unit and by the nearest word for what it is about."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter

from precheck.reading.clauses import Span
from precheck.reading.figure import FOUNDING, MONEY, NUMBER, PEOPLE, PERCENT, YEARS, Figure
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit

OTHER = "other"
MONEY_FACTS = {
    "revenue": "annual_revenue",
    "capital": "paid_in_capital",
    "rd": "rd_spending",
    "investment": "planned_investment",
}
PEOPLE_FACTS = {"staff": "employees", "new_jobs": "planned_jobs"}
SHARE_FACTS = {
    "rd": "rd_intensity",
    "export": "export_share",
    "home": "export_share",
    "making": "taiwan_production_share",
    "operating": "taiwan_operations_share",
    "staff": "taiwan_operations_share",
}
FAMILY_OF = {
    **dict.fromkeys(MONEY_FACTS.values(), MONEY),
    **dict.fromkeys(PEOPLE_FACTS.values(), PEOPLE),
    **dict.fromkeys(SHARE_FACTS.values(), PERCENT),
    "years_in_business": YEARS,
}
# A share of the people, and of no money: half of them do research, 七成是工程師.
_OF_PEOPLE = re.compile(
    r"\s(?:of|are|is)\s(?:them|us|whom|(?:our|the)\s(?:people|staff|team|colleagues|employees|workforce))\b"
    r"|(?:的人|員工|人員|人力|是研發|是工程師|是做研發|在做研發|都在做研發|都是研發)",
    re.IGNORECASE,
)
# A share of what is exported, and not of the revenue.
_OLD = re.compile(r"\s*old\b")
_FIRM_IS = re.compile(
    r"\b(?:(?:company|firm|business|enterprise) (?:is|are|has been|will be|turned|turns)|we are|we're)"
    r"(?: (?:now|only|just|already|about|around|almost|nearly|over))*\s*(?:between [\w ]+)?$"
)
_OF_EXPORTS = re.compile(
    r"(?:外銷|出口|外销)(?:的)?(?:裡面?|裏面?|里面?|當中|当中|之中|其中|中)(?:有|大概|約|大約)?\s?\Z"
)
_OF_THEM = re.compile(
    r"\s?of\s(?:our|the|those|these|all)?\s?(?:exports?\b|export sales|foreign sales|overseas sales)",
    re.IGNORECASE,
)
_IN = re.compile(r"\s(?:in|for|during|of)\s", re.IGNORECASE)
_UP_TO = ("到", "至", "为", "為", " to ")
_FOUR_DIGITS = re.compile(r"\d{4}\s?年?")
_IN_TAIWAN = frozenset({"making", "operating", "staff"})
_SOMEWHERE = ("in_taiwan", "elsewhere", "place")
_ABROAD = ("abroad", "elsewhere", "place")
_PERSONS = tuple("個个位名人")  # after a number of people, who are no money
_BEHIND = 3  # a word after the figure counts as so much farther away
_CLOSE = 4
_MUCH = 30  # percent: of the revenue, research takes less
_MOST_PEOPLE = 5_000_000
_APART = 10  # so is one beyond an *and*
_SITE, _THEIRS = 8, 30
_REACH = 160  # no word farther away says what a figure is about
_GOING_ON = ("rd", "steady", "export", "sell")
_COUNTED = ("making", "channel", "brand", "operating", "technology")
_OTHER_FOUNDATIONS = ("lab", "channel", "brand")
_LEVEL = re.compile(r"\b(?:from|to|at)\s*\Z|(?:到|至|为|成)\s*\Z")
_AWAY_FROM = (OTHER, "other_money", "thing")
_TOPICS = frozenset(
    {
        *_COUNTED,
        *MONEY_FACTS,
        *PEOPLE_FACTS,
        *SHARE_FACTS,
        "age",
        "held",
        "adds",
        "other_money",
        "personal",
        "lab",
        "other_share",
        "thing",
        "guest",
        OTHER,
    }
)


def tags_of(fact: str) -> tuple[str, ...]:
    """The tags of the words that name a fact told by a figure."""
    tables = (MONEY_FACTS, PEOPLE_FACTS, SHARE_FACTS, {"age": "years_in_business"})
    return tuple(tag for table in tables for tag, named in table.items() if named == fact)


def is_outlay(passage: Passage, figure: Figure) -> bool:
    """Whether all that takes an amount away from our questions is what money is spent on: wages, machines."""
    if figure.family != MONEY and not figure.scaled:
        return False
    hits = passage.hits_in(passage.clause_at(figure.start), _AWAY_FROM)
    return bool(hits) and all("outlay" in hit.tags for hit in hits)


def topic_of(passage: Passage, figure: Figure, around: Span | None = None) -> str | None:
    """The fact that the words around a figure (its clause) give it to.

    ``other`` if it is none of ours, ``None`` if the words are silent.
    """
    known: dict[Figure, str | None] = passage.worked_out["topics"]
    if around is not None:
        return _topic_of(passage, figure, around)
    if figure not in known:
        known[figure] = _topic_of(passage, figure, passage.clause_at(figure.start))
    return known[figure]


def _topic_of(passage: Passage, figure: Figure, clause: Span) -> str | None:
    near = max(figure.start - _THEIRS, passage.sentence_at(figure.start)[0])
    if passage.has((near, figure.start), "theirs"):
        return OTHER
    if figure.family == YEARS and _is_old(passage, clause, figure):
        return "years_in_business"
    if figure.family == PEOPLE and passage.names_staff(figure):
        return "planned_jobs" if passage.has(clause, "new_jobs") else "employees"
    reach = (max(clause[0], figure.start - _REACH), min(clause[1], figure.end + _REACH))
    words = [(_distance(passage, hit, figure), hit) for hit in passage.hits_in(reach, _TOPICS)]
    for _, nearest in groupby(sorted(words, key=itemgetter(0)), key=itemgetter(0)):
        told = (_fact(passage, clause, hit, figure) for _, hit in nearest)
        fact = min((fact for fact in told if fact is not None), default=None)
        if fact is not None:
            return fact
    return "export_share" if _share_abroad(passage, clause, figure) else None


def _is_old(passage: Passage, clause: Span, figure: Figure) -> bool:
    """Whether it is the firm that is so many years *old*, not its founder or a machine."""
    behind = _OLD.match(passage.said, figure.end)
    return behind is not None and _FIRM_IS.search(passage.said, clause[0], figure.start) is not None


def fits(fact: str, figure: Figure) -> bool:
    """Whether a figure's unit could answer the question about a fact that was asked."""
    family = FAMILY_OF[fact]
    if figure.family == FOUNDING or (family == YEARS and figure.founded is not None):
        return family == YEARS
    if family == PERCENT and figure.family == NUMBER:
        return not figure.scaled and 0 <= (figure.high or figure.low or 0) <= 100
    if family == YEARS and figure.family == NUMBER:
        return not figure.scaled and (figure.high or figure.low or 0) <= 300
    if family == PEOPLE and figure.family == MONEY:
        return False
    if family == PEOPLE and (figure.low or figure.high or 0) > _MOST_PEOPLE:
        return False
    return figure.family in (family, NUMBER)


def _distance(passage: Passage, hit: Hit, figure: Figure) -> int:
    """How far a word stands from a figure."""
    ahead = hit.end <= figure.start
    between = (hit.end, figure.start) if ahead else (figure.end, hit.start)
    apart = _APART if passage.joins_in(between) else 0
    return max(between[1] - between[0], 0) + apart + (0 if ahead else _BEHIND)


def _fact(passage: Passage, clause: Span, hit: Hit, figure: Figure) -> str | None:
    """The fact that one word gives a figure to, if their units go together."""
    if "held" in hit.tags and (figure.family == YEARS or _is_date_of(passage, hit, clause, figure)):
        return OTHER
    if "adds" in hit.tags:
        return _added(passage, clause, hit, figure)
    if "personal" in hit.tags:
        return OTHER if figure.timed or (figure.bare and not figure.scaled) else None
    if _is_other(passage, hit, figure):
        return OTHER if figure.family != FOUNDING else None
    if figure.founded and _is_of_an_amount(passage, clause, hit, figure):
        return None
    if figure.family in (YEARS, FOUNDING) or (figure.founded and "age" in hit.tags):
        return "years_in_business" if _is_age(passage, clause, hit, figure) else None
    if figure.founded and _distance(passage, hit, figure) > _CLOSE:
        return None
    if figure.bare and _is_counted(hit, figure):
        return OTHER
    if figure.family == NUMBER:
        of_people = figure.bare and passage.text[figure.end : figure.end + 1] in _PERSONS
        told = _fact_of_number(hit, figure)
        return None if of_people and told in MONEY_FACTS.values() else told
    if figure.family == PERCENT:
        return _share(passage, clause, hit, figure)
    if figure.family == PEOPLE and "rd" in hit.tags:
        return OTHER
    table = MONEY_FACTS if figure.family == MONEY else PEOPLE_FACTS
    return _among(table, hit)


def _is_date_of(passage: Passage, hit: Hit, clause: Span, figure: Figure) -> bool:
    """Whether a year is the one that something else is from than the firm: ISO certified since 2005."""
    apart = max(figure.start - hit.end, hit.start - figure.end)
    return (
        figure.founded is not None
        and apart <= _APART
        and not passage.has(clause, "founding", "own_start")
    )


def _added(passage: Passage, clause: Span, hit: Hit, figure: Figure) -> str | None:
    """Those who are to be added are jobs to come; those who were are neither these nor all the staff."""
    between = passage.text[hit.end : figure.start]
    if figure.family not in (PEOPLE, NUMBER) or figure.scaled or figure.founded is not None:
        return None
    if len(between) > _CLOSE or any(word in between for word in _UP_TO):
        return None
    if figure.family == NUMBER and not passage.has(clause, "staff", "new_jobs"):
        return None
    return OTHER if passage.has(clause, "last_year", "past", "year_before") else "planned_jobs"


def _is_counted(hit: Hit, figure: Figure) -> bool:
    """Whether the figure counts what the word right after it names: 3個廠, two brands."""
    return 0 <= hit.start - figure.end <= 1 and not hit.tags.isdisjoint(_COUNTED)


def _leads_to(passage: Passage, hit: Hit, figure: Figure) -> bool:
    """Whether a word for growth tells what it grew from or to: rose from 4 to 5 percent."""
    said = passage.said
    between = said[hit.end : figure.start] if hit.end <= figure.start else ""
    return _LEVEL.search(between) is not None or figure.text.lower().startswith("from")


def _is_other(passage: Passage, hit: Hit, figure: Figure) -> bool:
    """Whether a word takes a figure away from our questions: profit, growth, a laboratory's staff."""
    if "other_money" in hit.tags:
        return figure.family not in (PEOPLE, YEARS)
    growth = (
        figure.family == PERCENT
        and "other_share" in hit.tags
        and not _leads_to(passage, hit, figure)
    )
    thing = "thing" in hit.tags and (figure.family != PEOPLE or figure.bare)
    guests = "guest" in hit.tags and figure.family in (PEOPLE, NUMBER)
    lab = "lab" in hit.tags and "rd" not in hit.tags
    return OTHER in hit.tags or thing or growth or guests or lab


def _fact_of_number(hit: Hit, figure: Figure) -> str | None:
    if "age" in hit.tags and fits("years_in_business", figure):
        return "years_in_business"
    if "age" in hit.tags and figure.bare and _FOUR_DIGITS.fullmatch(figure.text):
        return OTHER  # founded in 2035: no year, and no amount either
    people = _among(PEOPLE_FACTS, hit)
    money = _among(MONEY_FACTS, hit)
    if money == "rd_spending" and not figure.scaled and figure.high != 0:
        return None
    if people and not fits(people, figure):
        people = None
    return people or money


def _is_of_an_amount(passage: Passage, clause: Span, hit: Hit, figure: Figure) -> bool:
    """Whether a year is the one of the amount before it: NT$410 million in 2025."""
    before = passage.figures_in((clause[0], figure.start))[-1:]
    if not before or before[0].family not in (MONEY, NUMBER) or before[0].timed:
        return False
    between = passage.text[before[0].end : figure.start]
    said = _IN.match(between[between.rfind(" ", 0, -1) :]) if "age" not in hit.tags else None
    return said is not None or _IN.fullmatch(between) is not None


def _share(passage: Passage, clause: Span, hit: Hit, figure: Figure) -> str | None:
    fact = _among(SHARE_FACTS, hit)
    if fact == "export_share" and _OF_EXPORTS.search(passage.text, clause[0], figure.start):
        return OTHER
    if fact == "export_share" and _OF_THEM.match(passage.text, figure.end):
        return OTHER
    if "rd" in hit.tags and _is_of_staff(passage, clause, figure):
        return OTHER
    if "rd" in hit.tags and _OF_PEOPLE.match(passage.text, figure.end):
        return OTHER
    if fact and not hit.tags.isdisjoint(_IN_TAIWAN) and "export" not in hit.tags:
        return fact if passage.has(_with_before(passage, clause), *_SOMEWHERE) else None
    return fact


def _is_of_staff(passage: Passage, clause: Span, figure: Figure) -> bool:
    """Whether a share so great that research takes is of the people told beside it: 300 staff, half in R&D."""
    if (figure.low or 0) < _MUCH or passage.has(clause, "revenue"):
        return False
    start, end = passage.sentence_at(figure.start)
    beside = passage.figures_in((start, end))
    return any(other.family == PEOPLE for other in beside) or passage.has((start, end), "staff")


def _with_before(passage: Passage, clause: Span) -> Span:
    """A clause with the one before it, where that tells a share too: 台灣生產八成，營運七成."""
    number = passage.clause_of(clause[0])
    before = passage.clauses[max(number - 1, 0)]
    told = any(figure.family == PERCENT for figure in passage.figures_in(before))
    same = passage.sentence_at(before[0]) == passage.sentence_at(clause[0])
    return (before[0] if told and same else clause[0]), clause[1]


def _share_abroad(passage: Passage, clause: Span, figure: Figure) -> bool:
    """A share of the revenue that is said to come from abroad."""
    return (
        figure.family == PERCENT
        and passage.has(clause, "revenue", "sell")
        and passage.has(clause, *_ABROAD)
    )


def _is_age(passage: Passage, clause: Span, hit: Hit, figure: Figure) -> bool:
    """Whether it is the firm that was founded, not its laboratory, brand or a branch."""
    if "age" not in hit.tags:
        return False
    if "founding" not in hit.tags and passage.has((clause[0], hit.start), "personal"):
        return False  # 我在這裡做了15年: the years of who says so
    if passage.has(clause, *_OTHER_FOUNDATIONS):
        return False
    if "since" in hit.tags and passage.has(clause, *_GOING_ON, "held"):
        return False
    end = min(max(hit.end, figure.end) + _SITE, clause[1])
    after = passage.hits_in((hit.end, end), ("making",))
    described = passage.text[hit.end : hit.end + 1] == "的"  # 1985年成立的零件廠: the firm itself
    return described or all("age" in word.tags for word in after)


def _among(table: dict[str, str], hit: Hit) -> str | None:
    for tag, fact in table.items():
        if tag in hit.tags:
            return fact
    return None
