"""One spelling for what is written in many: widths, cases, dashes, Simplified characters.

Folding keeps the length of the text, character by character, so that a place in the folded text
is the same place in the original.
"""

from __future__ import annotations

import re
import unicodedata

_TRADITIONAL = dict(
    zip(
        "两万亿几个负点分么块币岁余将过达满数员对关来从约后时钟间为与满乐镑韩币给会觉么没问题"
        "开发银厘华务额国产业说话赞确错应该样这还东劳贰叁陆准总职营头义亚并队货统单击无论样",
        "兩萬億幾個負點分麼塊幣歲餘將過達滿數員對關來從約後時鐘間為與滿樂鎊韓幣給會覺麼沒問題"
        "開發銀釐華務額國產業說話贊確錯應該樣這還東勞貳參陸準總職營頭義亞並隊貨統單擊無論樣",
        strict=True,
    )
)
_MARKS = {
    "，": "，",
    **dict.fromkeys("‐‑‒–—―−－", "-"),
    **dict.fromkeys("～〜∼˜", "~"),
    **dict.fromkeys("‘’ʼ＇", "'"),
    **dict.fromkeys("“”＂", '"'),
    **dict.fromkeys("\u00a0\u202f\u2009\u3000", " "),
    "圆": "圓",
    "于": "於",
    "○": "零",
    "〇": "零",
    "臺": "台",
    "周": "週",
}


class _Table(dict[int, str]):
    """Filled as characters are met: each is worked out once."""

    def __missing__(self, code: int) -> str:
        folded = _fold(chr(code))
        if len(self) < 65536:
            self[code] = folded
        return folded


def _fold(char: str) -> str:
    if char in _MARKS:
        return _MARKS[char]
    if char in _TRADITIONAL:
        return _TRADITIONAL[char]
    wide = unicodedata.normalize("NFKC", char)
    if len(wide) != 1 or (wide.isdecimal() and not "\uff10" <= char <= "\uff19"):
        wide = char
    lowered = wide.lower()
    return lowered if len(lowered) == 1 else wide


_TABLE = _Table()
# A full-width comma parts clauses, except between full-width figures.
_WIDE_COMMA = re.compile("(?<=[０-９])，(?=[０-９])")


def fold(text: str) -> str:
    """The text in one spelling, as long as it was."""
    return _WIDE_COMMA.sub(",", text).translate(_TABLE)
