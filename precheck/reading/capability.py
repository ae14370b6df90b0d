"""What others can or cannot do: *they can't*, 別人做不來, 客戶離不開; it tells of being unique or hard to replace."""

from __future__ import annotations

import re

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage, once

_OTHERS = frozenset("they it other competitor rival customer anyone someone them".split())
_BESIDE = frozenset(
    "company firm supplier maker vendor really simply just also all easily still probably definitely certainly".split()
)
_CANNOT = frozenset(("can't", "cannot", "cant", "couldn't", "couldnt"))
_CAN = frozenset(("can", "could"))
_WHO = "(?:他们|她们|它们|别人|别家|同业|同行|对手|人家|竞争者|其他人|其他家)"
_UNABLE = re.compile(
    rf"{_WHO}(?:也|都|根本|完全|几乎|还|就){{0,2}}(?:不能|不会|没办法|无法|没有|没得|不行|做不)"
    r"|(?:客户|客人)(?:也|都|根本|完全|就){0,2}(?:不能|没办法|无法|换不|离不开)"
    r"|[做抄学仿追弄搞换取][不][来了到出起走会掉代]"
)
_ABLE = re.compile(rf"{_WHO}(?:也|都|就|一样){{0,2}}(?:可以|能|会|有|做得)")


@once
def others_can(passage: Passage, span: Span) -> bool | None:
    """Whether a clause says that others can do it, or that they cannot; ``None`` if it says neither."""
    said = _in_english([word.text for word in passage.words_in(span)])
    if said is not None:
        return said
    text = passage.said[span[0] : span[1]]
    if _UNABLE.search(text):
        return False
    return True if _ABLE.search(text) else None


def _in_english(words: list[str]) -> bool | None:
    for at, word in enumerate(words):
        if _nobody_can(words[at : at + 4]):
            return False
        if word in _OTHERS:
            after = [text for text in words[at + 1 : at + 5] if text not in _BESIDE]
            if after and after[0] in _CANNOT:
                return False
            if after and after[0] in _CAN:
                return not (len(after) > 1 and after[1] == "not")
    return None


def _nobody_can(words: list[str]) -> bool:
    """*Nobody can*, *no one else could*."""
    named = [word for word in words if word != "else"]
    return (named[:1] == ["nobody"] and named[1:2] != [] and named[1] in _CAN) or (
        named[:2] == ["no", "one"] and named[2:3] != [] and named[2] in _CAN
    )
