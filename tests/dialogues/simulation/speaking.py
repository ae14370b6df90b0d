"""From a fact to words: what this caller says of it, and what a careful listener would note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from precheck.rules.facts import Choice, Items, Number, Quantity, Text
from tests.dialogues.simulation.figures import UNITS, Figure, ages, figures
from tests.dialogues.simulation.firms import CHOICES, MONEY, PERCENT, TEXTS, Firm
from tests.dialogues.simulation.manners import Manner, drawn, in_some_order
from tests.dialogues.simulation.phrasebook import Form, Phrasebook, markets, sectors
from tests.dialogues.simulation.senses import Sense

KINDS = {
    **dict.fromkeys(MONEY, "money"),
    **dict.fromkeys(PERCENT, "percent"),
    "employees": "people",
    "years_in_business": "years",
}
PLAINLY = frozenset({"exact", "dated"})
_NOT_ALONE = frozenset(
    {"open", "periodic", "loosely"}
)  # said of the fact that was asked for, and nothing else


def exactly(fact: str) -> frozenset[str]:
    """The style of an exact answer: a founding date is given by its month."""
    return frozenset({"monthly" if fact == "years_in_business" else "exact"})


@dataclass(frozen=True)
class Told:
    """Words, what they tell, what else may be heard in them, and a figure that must be asked about."""

    text: str
    tells: Mapping[str, Sense]
    may: Mapping[str, str | int] = field(default_factory=dict)
    unclear: Figure | None = None


@dataclass(frozen=True)
class Speaker:
    """Who speaks: of which firm, in which language and manner, today."""

    firm: Firm
    manner: Manner
    book: Phrasebook
    random: Random
    today: date

    def tell(self, fact: str, how: str, styles: frozenset[str] | None = None) -> Told:
        """A fact in words. ``how``: ``asked``, ``told``, ``corrected`` (by name) or ``again`` (without)."""
        if fact in KINDS:
            return self._quantity(fact, how, styles)
        if fact in TEXTS:
            return self._text(fact, how)
        return self._list(fact, how) if fact == "export_markets" else self._choice(fact, how)

    def says(self, *keys: str) -> str:
        """Something said in the course of a talk."""
        return self.book.line(self.random, *keys)

    def _frame(
        self, fact: str, how: str, dated: bool = False, *, bare: bool = False
    ) -> Form | None:
        """A sentence for the figure; a dated one has sentences of its own."""
        suffix = "_dated" if dated else ""
        keys = {
            "asked": self.manner.frames,
            "told": {"told": 3, "mixed": self.manner.frames.get("mixed", 0)},
        }
        weights = {"short": 1.0} if bare and how == "asked" else keys.get(how, {how: 1})
        found = {name: self.book.forms(fact, name + suffix) for name in weights}
        name = drawn(self.random, weights, {name for name, forms in found.items() if forms})
        forms = found[name] if name else self.book.forms(fact, f"told{suffix}")
        return self.random.choice(forms) if forms else None

    def _quantity(self, fact: str, how: str, styles: frozenset[str] | None) -> Told:
        style, figure = self._figure(fact, how, styles)
        if style == "at":
            return Told(figure.text, {fact: figure.sense})
        dated = style in ("dated", "monthly") and KINDS[fact] == "years"
        frame = self._frame(fact, how, dated, bare=style in _NOT_ALONE)
        text = frame.say.format(x=figure.text) if frame else figure.text
        return Told(text, {fact: figure.sense}, unclear=figure if figure.asks else None)

    def _figure(self, fact: str, how: str, styles: frozenset[str] | None) -> tuple[str, Figure]:
        weights = self.manner.styles
        if styles is not None:
            weights = dict.fromkeys(sorted(styles), 1.0)
        elif how != "asked":
            weights = {name: weight for name, weight in weights.items() if name not in _NOT_ALONE}
        for name in (*in_some_order(self.random, weights), "exact", "dated"):
            ways = self._ways(fact, name, how)
            if how == "told":  # nobody is asked back about what was told unasked
                ways = [each for each in ways if each.asks is None]
            if ways:
                return name, self.random.choice(ways)
        raise ValueError(f"no way to say {fact} of {self.firm}")

    def _ways(self, fact: str, style: str, how: str) -> list[Figure]:
        kind = KINDS[fact]
        if kind == "years":
            return ages(self.book, style, self.firm.founded, self.today, self.random)
        number = self.firm.figures[fact]
        if style == "at":
            forms = self.book.facts[fact].get("at", {}).get(number, {}).get(how, ())
            sense = Sense(Quantity(number, number, UNITS[kind]), truth=number)
            return [Figure(text, sense) for text in forms]
        if style == "periodic" and fact != "annual_revenue":
            return []
        return figures(self.book, kind, style, number, self.random)

    def _choice(self, fact: str, how: str) -> Told:
        value = self.firm.choices[fact]
        form = self._choice_form(fact, value, how)
        said: dict[str, Sense] = {name: Sense(Choice(each)) for name, each in form.also.items()}
        return Told(form.say, {fact: Sense(Choice(value)), **said}, form.may)

    def _choice_form(self, fact: str, value: str, how: str) -> Form:
        weights = self.manner.frames if how == "asked" else {"told": 1}
        found = {name: self.book.forms(fact, value, name) for name in (*weights, "told")}
        name = (
            drawn(self.random, weights, {name for name, forms in found.items() if forms}) or "told"
        )
        return self.random.choice(found[name])

    def _text(self, fact: str, how: str) -> Told:
        sector = sectors(self.firm.hand)[self.firm.sector][self.book.language]
        words = sector["field" if fact == "technology_field" else "craft"]
        frame = self._frame(fact, how)
        return Told(frame.say.format(x=words) if frame else words, {fact: Sense(Text(words))})

    def _list(self, fact: str, how: str) -> Told:
        names = [markets(self.firm.hand)[code][self.book.language] for code in self.firm.markets]
        joined = names[0]
        for name in names[1:]:
            joined = self.random.choice(self.book.facts[fact]["joins"]).format(a=joined, b=name)
        frame = self._frame(fact, how)
        text = frame.say.format(x=joined) if frame else joined
        return Told(text, {fact: Sense(Items(self.firm.markets))})

    def mistaken(self, fact: str) -> Speaker:
        """The same speaker with a wrong idea of this one fact."""
        firm = self.firm
        if fact in CHOICES:
            others = [each for each in CHOICES[fact] if each != firm.choices[fact]]
            return replace(
                self, firm=replace(firm, choices={**firm.choices, fact: self.random.choice(others)})
            )
        if fact == "years_in_business":
            shift = self.random.choice((-10, -1, 1, 2, 3))
            year = min(self.today.year - 1, firm.founded.year + shift)
            year = year if year != firm.founded.year else year - 1
            return replace(
                self, firm=replace(firm, founded=firm.founded.replace(year=year, day=15))
            )
        wrong = _another(self.random, fact, firm.figures[fact])
        return replace(self, firm=replace(firm, figures={**firm.figures, fact: wrong}))


def _another(random: Random, fact: str, number: Number) -> Number:
    """A figure that somebody could give by mistake."""
    if fact in PERCENT:
        return random.choice([each for each in (15, 25, 30, 40, 60, 70, 85) if each != number])
    factor = random.choice((10, 0.5, 2, 1.5)) if number > 10 else 2
    return int(number * factor) or 1
