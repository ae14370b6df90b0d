"""What a colleague notes about a caller, as the caller says it: they make valves → we make valves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from precheck.reading.results import Ask, Option, Reading, Result
from precheck.rules.facts import Text, Value

_HE = r"(?:the\s|our\s)?(?:caller|owner|boss|manager)|he|she|they"
_SAYING = rf"(?:{_HE})\s(?:says?|said|tells? (?:me|us)|told (?:me|us)|mentions?|mentioned)\b(?:\sthat\b)?[,:]?\s?"
_HAN_HE = "(?:對方|来电者|來電者|老闆|業主|負責人|他|她)"
_HAN_SAYING = rf"{_HAN_HE}(?:說|講|表示|提到)(?!明|清|不[清定出上準得])(?:的是)?[，,：:]?"
_IT = r"(?:the\s(?:caller|firm|company)|caller)"
# Each with what stands in its place; what is only said of saying it goes.
_TURNS: tuple[tuple[str, str], ...] = (
    (_SAYING, ""),
    (_HAN_SAYING, ""),
    (rf"\b{_IT}\s(?:is|are)\b", "we are"),
    (rf"\b{_IT}\s(?:has|have)\b", "we have"),
    (rf"\b(?:{_IT}|he|she)\s(?:doesn't|does not|won't|will not)\b", "we don't"),
    (r"\b(?:the\s)?caller's(?=\s[a-z])", "our"),
    (r"\b(?:the\s)?caller\b(?!')", "we"),
    (r"\bthey\b", "we"),
    (r"\b(?:their|his|her)(?=\s[a-z])", "our"),
    (r"\btheirs\b", "ours"),
    ("(?:他們|她們|對方)(?:公司|家|那邊|這家)?(?!說|講)", "我們"),
    ("(?:來電者|来电者)", "我們"),
)
_TURNED = re.compile(
    "|".join(f"(?P<t{at}>{pattern})" for at, (pattern, _) in enumerate(_TURNS)), re.IGNORECASE
)
# Others that *they* may stand for.
_OTHERS = re.compile(
    r"\b(?:customers?|clients?|buyers?|competitors?|rivals?|suppliers?|others|brands|distributors?|agents?|dealers?"
    r"|engineers?|workers|makers|retailers?)\b|客戶|客人|同業|對手|別人|別家|人家|廠商|供應商|經銷商|代理商|競爭",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reported:
    """A colleague's words as the caller would say them; ``places`` tells where each character was typed."""

    typed: str
    words: str
    places: tuple[int, ...]

    def as_typed(self, result: Result) -> Result:
        """What was read in the words, quoted as it was typed."""
        if self.words == self.typed:
            return result
        return Result(
            tuple(self._reading(each) for each in result.readings),
            tuple(self._ask(each) for each in result.asks),
        )

    def _reading(self, reading: Reading) -> Reading:
        start, end = self._at(reading.start), self._at(reading.end)
        text, value = self._quoted(reading.text), self._value(reading.value)
        return replace(reading, value=value, start=start, end=end, text=text)

    def _ask(self, ask: Ask) -> Ask:
        options = tuple(Option(each.id, self._value(each.value)) for each in ask.options)
        start, end = self._at(ask.start), self._at(ask.end)
        return replace(ask, start=start, end=end, text=self._quoted(ask.text), options=options)

    def _value(self, value: Value) -> Value:
        said = replace(value, stated=self._quoted(value.stated))
        return replace(said, value=self._quoted(said.value)) if isinstance(said, Text) else said

    def _quoted(self, said: str) -> str:
        start = self.words.find(said)
        return self.typed[self._at(start) : self._at(start + len(said))] if start >= 0 else said

    def _at(self, place: int) -> int:
        return self.places[min(place, len(self.places) - 1)]


def reported(typed: str) -> Reported:
    """The words as the caller would say them; those after others were named, whom *they* may mean, stay."""
    words, places, done = "", [], 0
    others = _OTHERS.search(typed)
    last = others.start() if others else len(typed)
    for match in _TURNED.finditer(typed, 0, last):
        turned = _TURNS[int((match.lastgroup or "t0")[1:])][1]
        words += typed[done : match.start()] + turned
        places += [*range(done, match.start()), *[match.start()] * len(turned)]
        done = match.end()
    return Reported(typed, words + typed[done:], (*places, *range(done, len(typed) + 1)))
