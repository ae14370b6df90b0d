"""Words that only say that something else follows: *by the way*, *I should add that*, 補充一下."""

from __future__ import annotations

import re

from precheck.reading.lexicon.asides import (
    ASIDES,
    ASIDES_BEFORE_A_MARK,
    DENIALS,
    HESITATION,
    OPENERS,
    OWNED_UP,
    THANKS,
)
from precheck.reading.tokens import fold

_MARKS = ",，、;；:："
_BREAK = "\n"
_ENDS = ".。!！?？;；\n"
_OPENING = rf"(?:\A|(?<=[{_MARKS}{_ENDS}])|(?<=[{_MARKS}{_ENDS}]\s)|(?<=[\u3400-\u9fff%\d]\s)(?=[\u3400-\u9fff]))"
_MARK = rf"\s*[{_MARKS}…~]"
_ASIDE = re.compile(
    rf"{_OPENING}(?:(?:{fold(ASIDES)})(?![a-z])(?:{_MARK})?|(?:{fold(ASIDES_BEFORE_A_MARK)})(?:{_MARK}|\s(?=[\u3400-\u9fff])))\s*(?=\S)"
)
# That something was wrong, and no more, before what is right.
_OWNED_UP = re.compile(
    fold(rf"[^{_ENDS}\d:：]{{0,60}}(?:{OWNED_UP})[^{_ENDS}\d:：]{{0,30}}[:：]\s*(?=\S)")
)
_OPENER = re.compile(
    fold(
        rf"\s*(?:(?:{OPENERS})\s*[{_MARKS}.。…~!！\s]\s*(?=(?:{DENIALS}))"
        rf"|(?:{HESITATION})\s*[{_MARKS}.。…~]\s*(?=[\u3400-\u9fff]{{3}})(?!{THANKS}))"
    )
)


def set_apart(text: str) -> str:
    """The text at the same length, with a line break in place of each such phrase."""
    said = fold(text)
    before = _OWNED_UP.match(said) or _OPENER.match(said)
    if before is not None:
        return " " * before.end() + set_apart(text[before.end() :])
    parts: list[str] = []
    end = 0
    for match in _ASIDE.finditer(said):
        parts += [
            _ended(text[end : match.start()]),
            " " * (len(match.group()) - 1),
        ]
        end = match.end()
    return "".join((*parts, text[end:])) if parts else text


def _ended(before: str) -> str:
    """What comes before the phrase and one character of it, as a sentence that has ended."""
    kept = before.rstrip()
    if not kept:
        return before + " "
    if kept[-1] in _ENDS:
        return before + _BREAK
    if kept[-1] in _MARKS:
        kept = kept[:-1]
    return kept + _BREAK + " " * (len(before) - len(kept))
