"""Firms as they truly are: drawn so that every track comes up, and the limits are come close to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

import yaml

from precheck.rules.facts import Number
from tests.dialogues.simulation.phrasebook import HANDS, markets, sectors

_PROGRAMME = Path(__file__).parents[3] / "programme"
QUESTIONS = yaml.safe_load((_PROGRAMME / "questions.yml").read_text(encoding="utf-8"))["enquiry"]
FACTS = tuple(QUESTIONS)
MONEY, PERCENT = (
    tuple(fact for fact in FACTS if QUESTIONS[fact].get("unit") == unit)
    for unit in ("TWD", "percent")
)
TEXTS = tuple(fact for fact in FACTS if QUESTIONS[fact]["kind"] == "text")
CHOICES: Mapping[str, tuple[str, ...]] = {
    fact: tuple(asked["choices"]) for fact, asked in QUESTIONS.items() if asked["kind"] == "choice"
}
_CLOSE_TO = {"people": (1990, 1999, 2000, 2001, 2010), "share": (48, 49, 50, 51, 52)}
_AIMS = ("award", "award", "growth", "growth", "start", "any", "any", "limit")


@dataclass(frozen=True)
class Firm:
    """A firm: every fact as it truly is, and those that the caller does not know; ``hand`` names its phrases."""

    aim: str
    figures: Mapping[str, Number]
    founded: date
    choices: Mapping[str, str]
    sector: int
    markets: tuple[str, ...]
    unknown: frozenset[str]
    hand: str = HANDS[0]


def draw_firm(random: Random, today: date, hand: str = HANDS[0]) -> Firm:
    """A firm by chance, aimed at one of the tracks, at a limit, or at nothing."""
    aim = random.choice(_AIMS)
    choices = {fact: _choice(random, aim, fact, values) for fact, values in CHOICES.items()}
    if choices["own_brand"] == "none":
        choices["own_brand_abroad"] = "no"
    abroad = (
        choices["own_brand_abroad"] == "yes" or choices["international_channels"] == "established"
    )
    figures = _figures(random, aim, abroad, choices["rd_continuous"] == "yes")
    names = sorted(markets(hand))
    sold = random.sample(names, random.randint(1, 4)) if figures["export_share"] else []
    ignorance = random.choice((0, 0, 0, 0.06, 0.12, 0.3))
    unknown = frozenset(fact for fact in FACTS if fact not in TEXTS and random.random() < ignorance)
    return Firm(
        aim,
        figures,
        _founded(random, aim, today),
        choices,
        random.randrange(len(sectors(hand))),
        tuple(sold),
        unknown - {"own_brand"} if _sells_its_brand(choices, unknown) else unknown,
        hand,
    )


def _sells_its_brand(choices: Mapping[str, str], unknown: frozenset[str]) -> bool:
    """Whether somebody knows that the brand sells abroad, and so of the brand."""
    return choices["own_brand_abroad"] == "yes" and "own_brand_abroad" not in unknown


def _choice(random: Random, aim: str, fact: str, values: tuple[str, ...]) -> str:
    best = values[-1] if len(values) == 3 else "yes"
    likely = {"award": 0.97, "limit": 0.97, "growth": 0.9, "start": 0.35}.get(aim, 0.6)
    if aim == "growth" and fact in ("own_brand", "international_channels"):
        return random.choice(("developing", "developing", "established"))
    if random.random() < likely:
        return best
    return random.choice([value for value in values if value != best])


def _figures(random: Random, aim: str, abroad: bool, researches: bool) -> dict[str, Number]:
    people = random.choice((
        random.randint(4, 40), random.randint(40, 250), random.randint(250, 1900), random.randint(1990, 2010),
        random.randint(2050, 9000),
    ))  # fmt: skip
    if aim == "limit":
        people = random.choice((*_CLOSE_TO["people"], people))
    revenue = _revenue(random, people, aim)
    intensity = random.choice((0.8, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 12)) if researches else 0
    return {
        "employees": people,
        "annual_revenue": revenue,
        "paid_in_capital": _two_digits(max(1_000_000, revenue * random.uniform(0.05, 0.6))),
        "rd_intensity": intensity,
        "rd_spending": _two_digits(revenue * intensity / 100),
        "export_share": random.choice((5, 12, 20, 30, 35, 45, 50, 60, 65, 70, 75, 80, 90, 95))
        if abroad
        else 0,
        "taiwan_operations_share": _share(random, aim),
        "taiwan_production_share": _share(random, aim),
    }


def _revenue(random: Random, people: int, aim: str) -> Number:
    if aim == "limit" and random.random() < 0.6:
        return random.choice(
            (19_500_000_000, 19_900_000_000, 20_000_000_000, 20_100_000_000, 21_000_000_000)
        )
    amount = people * random.uniform(1_500_000, 9_000_000)
    return _two_digits(amount) if random.random() < 0.6 else _three_digits(amount)


def _share(random: Random, aim: str) -> int:
    if aim == "limit":
        return random.choice((*_CLOSE_TO["share"], 40, 60))
    if aim == "award":
        return random.choice((55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 100, 100))
    return random.choice((0, 10, 20, 25, 30, 40, 45, 50, 55, 60, 67, 70, 75, 80, 90, 100, 100))


def _founded(random: Random, aim: str, today: date) -> date:
    years = {"award": (11, 55), "growth": (2, 30), "start": (1, 20)}.get(aim, (1, 45))
    if aim == "limit" and random.random() < 0.6:
        years = (9, 11)
    return today - timedelta(days=round(random.uniform(*years) * 365.25) + random.randint(0, 20))


def _two_digits(amount: Number) -> int:
    return _digits(amount, 2)


def _three_digits(amount: Number) -> int:
    return _digits(amount, 3)


def _digits(amount: Number, digits: int) -> int:
    whole = int(amount)
    unit = 10 ** max(0, len(str(whole)) - digits)
    return max(unit, round(whole / unit) * unit) if whole else 0
