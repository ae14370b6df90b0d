"""What a reading comes to: the facts that were told, and what must be asked before one can stand."""

from __future__ import annotations

from dataclasses import dataclass

from precheck.rules.facts import Value


@dataclass(frozen=True)
class Option:
    """One way to settle an ``Ask``, such as ``TWD``, ``roc`` or ``annualised``, and what the answer would be."""

    id: str
    value: Value


@dataclass(frozen=True)
class Ask:
    """A question that an answer leaves open, about ``text`` at ``start``..``end``.

    ``kind`` is ``currency``, ``period``, ``calendar``, ``unit``, ``scope``, ``basis`` or ``which``. A money
    option with unit ``""`` has no currency yet: settling it asks for the currency next.
    """

    kind: str
    fact: str
    start: int
    end: int
    text: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Reading:
    """A fact that was told, in the words from ``start`` to ``end``.

    ``likely``: how likely it answers what was asked, 0 to 1, by what was learnt of answers; ``None`` where nothing was.
    """

    fact: str
    value: Value
    start: int
    end: int
    text: str
    likely: float | None = None


@dataclass(frozen=True)
class Result:
    """Everything a text told. A reading beside an ask about the same fact is what was said, not yet an answer."""

    readings: tuple[Reading, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def ask(self) -> str | None:
        """The kind of the first thing to ask, if any."""
        return self.asks[0].kind if self.asks else None


NOTHING = Result()


def joined(results: list[Result]) -> Result:
    """Several results as one, in the order of the text."""
    readings = [reading for result in results for reading in result.readings]
    asks = [ask for result in results for ask in result.asks]
    return Result(
        tuple(sorted(readings, key=lambda reading: reading.start)),
        tuple(asks),
    )
