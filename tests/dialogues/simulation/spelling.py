"""The ways to write a number: digits and words, English and Chinese."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from precheck.rules.facts import Number
from tests.dialogues.simulation.numerals import DIGITS, WAN, YI, chinese, english

_BANKERS = str.maketrans("零一二三四五六七八九十百千", "零壹貳參肆伍陸柒捌玖拾佰仟")
_FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")


@dataclass(frozen=True)
class Spelled:
    """A number in writing and the interval that it stands for."""

    text: str
    low: Number
    high: Number


Speller = Callable[[Number], "str | Spelled | None"]


def _decimal(number: Number, places: int) -> str | None:
    """A number with few decimals; nothing if it takes more."""
    rounded = round(number, places)
    if rounded <= 0 or abs(rounded - number) > 1e-9 * max(1, abs(number)):
        return None
    return f"{rounded:,.{places}f}".rstrip("0").rstrip(".") if places else f"{rounded:,.0f}"


def _scaled(unit: int, places: int, lowest: Number = 1, highest: Number = 10_000) -> Speller:
    def spell(number: Number) -> str | None:
        count = number / unit
        return _decimal(count, places) if lowest <= count < highest else None

    return spell


def _whole(spell: Callable[[int], str]) -> Speller:
    return lambda number: (
        spell(int(number)) if number == int(number) and number < 1_000_000 else None
    )


def _english_money(number: Number) -> str | None:
    tenths = number / 100_000_000
    if tenths >= 10 and tenths == int(tenths):
        ones, tenth = divmod(int(tenths), 10)
        return f"{english(ones)}{f' point {english(tenth)}' if tenth else ''} billion"
    millions = number / 1_000_000
    if 1 <= millions < 1000 and millions == int(millions):
        return f"{english(int(millions))} million"
    return None


def _chinese_money(number: Number) -> str | None:
    return chinese(int(number)) if number >= WAN and number % 1_000_000 == 0 else None


def _short(number: Number) -> str | None:
    """兩億五: the digit behind 億 stands for ten millions."""
    count, rest = divmod(int(number), YI)
    if not count or not rest or rest % 10_000_000 or count >= 1000:
        return None
    return f"{chinese(count) if count != 2 else '兩'}億{DIGITS[rest // 10_000_000]}"


def _yi_and_wan(number: Number) -> str | None:
    count, rest = divmod(int(number), YI)
    if not count or not rest or rest % 1_000_000:
        return None
    return f"{count}億{rest // WAN:,}萬"


def _bankers(number: Number) -> str | None:
    text = _chinese_money(number)
    return text and text.replace("兩", "二").replace("億十", "億一十").translate(_BANKERS)


def _some_yi(number: Number) -> Spelled | None:
    """十幾億, 三十幾億, 三億多."""
    count = int(number // YI)
    if number % YI == 0:
        return None
    if 1 <= count < 10:
        return Spelled(
            f"{chinese(count) if count != 2 else '兩'}億多", count * YI, (count + 1) * YI
        )
    ten = count // 10
    if count % 10 == 0 or ten >= 10:
        return None
    lead = "十" if ten == 1 else f"{DIGITS[ten]}十"
    return Spelled(f"{lead}幾億", (ten * 10 + 1) * YI, (ten * 10 + 9) * YI)


def _some_chinese(number: Number) -> Spelled | None:
    """兩百多, 三十幾, 十幾, 一千多."""
    whole = int(number)
    for unit, name in ((1000, "千"), (100, "百"), (10, "十")):
        if whole >= unit:
            lead = whole // unit
            if whole % unit == 0 or lead >= 10:
                return None
            word = ("兩" if unit > 10 else "二") if lead == 2 else DIGITS[lead]
            word = "" if unit == 10 and lead == 1 else word
            some = "幾" if unit == 10 else "多"
            return Spelled(f"{word}{name}{some}", lead * unit + 1, (lead + 1) * unit - 1)
    return None


def _some_english(number: Number) -> Spelled | None:
    """Two hundred odd, thirty-odd."""
    whole = int(number)
    if whole % 100 and 100 <= whole < 1000:
        hundreds = whole // 100
        return Spelled(f"{english(hundreds)} hundred odd", hundreds * 100 + 1, hundreds * 100 + 99)
    if whole % 10 and 20 <= whole < 100:
        tens = whole // 10 * 10
        return Spelled(f"{english(tens)}-odd", tens + 1, tens + 9)
    return None


def _tenths(number: Number) -> str | None:
    """七成, 七成五."""
    if not 10 <= number < 100 or number % 5:
        return None
    return f"{DIGITS[int(number) // 10]}成{'五' if number % 10 else ''}"


def _in_hundred(number: Number) -> str | None:
    if number < 1 or number % 1:
        return None
    return chinese(int(number))


def _part(number: Number) -> str | None:
    return (
        {25: "a quarter", 50: "half", 75: "three quarters"}.get(int(number))
        if number % 1 == 0
        else None
    )


def _out_of_ten(number: Number) -> str | None:
    return str(int(number) // 10) if 10 < number < 100 and number % 10 == 0 else None


def _full_width_yi(number: Number) -> str | None:
    text = _scaled(YI, 1)(number)
    return str(text).translate(_FULL_WIDTH) if text and "," not in str(text) else None


SPELLERS: dict[str, Speller] = {
    "n": lambda number: _decimal(number, 2) if number else "0",
    "plain": lambda number: f"{number:g}" if number < 1_000_000 else f"{number:.0f}",
    "words": _whole(english),
    "hanzi": _whole(lambda number: "兩" if number == 2 else chinese(number)),
    "k": _scaled(1000, 1),
    "billion": _scaled(1_000_000_000, 2, 0.9),
    "million": _scaled(1_000_000, 1),
    "thousand": _scaled(1000, 0, 1000, 1_000_000),
    "money_words": _english_money,
    "yi": _scaled(YI, 2, 1),
    "wan": _scaled(WAN, 0, 100),
    "yiwan": _yi_and_wan,
    "money_hanzi": _chinese_money,
    "short": _short,
    "bankers": _bankers,
    "baiwan": _scaled(1_000_000, 0, 10, 1_000_000),
    "qian": _scaled(1000, 0, 1000, 100_000_000),
    "full_width_yi": _full_width_yi,
    "some_yi": _some_yi,
    "some_hanzi": _some_chinese,
    "some_words": _some_english,
    "cheng": _tenths,
    "in_hundred": _in_hundred,
    "part": _part,
    "of_ten": _out_of_ten,
}
