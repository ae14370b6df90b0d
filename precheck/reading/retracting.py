"""What takes a figure back, where it stands between that figure and another: *no*, *sorry I mean*, 不對, 啊不是."""

from __future__ import annotations

import re

from precheck.reading.quantities.folding import fold

_LONGEST = 40  # characters: more says something else besides
_NO = (
    r"(?<![a-z])(?:no|nope|nah|wait|oops|sorry|i meant?|scratch that|make that|correction|or rather)(?![a-z])"
    # 60 不是 65 denies the second; 不是, 65 the first.
    r"|[啊喔欸呃哦]不是?|不對|不不|不(?=[\s，,、])|不是(?=[啦喔欸]|[\s，,]*是|\s?[，,])|[說講打寫]錯了?|更正|等等|等一下"
)
_BESIDE = (
    r"(?<![a-z])(?:hm+|u[mh]|er+m?|ah|oh|well|actually|it'?s|that'?s|is|about)(?![a-z])"
    r"|應該|大概|約|是|才對|抱歉|不好意思|[啦喔啊欸呃哦]|[\s,，、。.…;；:：!！—–-]"
)
_TAKEN_BACK = re.compile(rf"(?:{_BESIDE})*(?:{_NO})(?:{_NO}|{_BESIDE})*")


def takes_back(between: str) -> bool:
    """Whether the text between two figures does nothing but put the second in the place of the first."""
    return len(between) <= _LONGEST and _TAKEN_BACK.fullmatch(fold(between)) is not None
