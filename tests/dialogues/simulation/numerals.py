"""Whole numbers in words: English, and Chinese characters."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
DIGITS = "零一二三四五六七八九"
YI, WAN = 100_000_000, 10_000


def english(number: int) -> str:
    """A whole number in English words, up to a million."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        ones = f"-{_ONES[number % 10]}" if number % 10 else ""
        return _TENS[number // 10 - 2] + ones
    if number < 1000:
        rest = f" and {english(number % 100)}" if number % 100 else ""
        return f"{_ONES[number // 100]} hundred{rest}"
    rest = f" {english(number % 1000)}" if number % 1000 else ""
    return f"{english(number // 1000)} thousand{rest}"


def chinese(number: int) -> str:
    """A whole number in Chinese characters."""
    parts: list[str] = []
    for unit, name in ((YI, "億"), (WAN, "萬"), (1, "")):
        count, number = divmod(number, unit)
        if count:
            gap = "零" if parts and count < 1000 else ""
            parts.append(f"{gap}{_below_ten_thousand(count, name != '')}{name}")
    return "".join(parts) or "零"


def _below_ten_thousand(number: int, counted: bool) -> str:
    if counted and number == 2:
        return "兩"
    text, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if not digit:
            gap = bool(text)
            continue
        sign = "兩" if digit == 2 and unit >= 100 else DIGITS[digit]
        bare_ten = unit == 10 and digit == 1 and not text
        text += ("零" if gap else "") + ("" if bare_ten else sign) + name
        gap = False
    return text
