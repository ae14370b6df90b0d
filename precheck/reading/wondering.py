"""Forms of a question that no single word tells: 要輔導幾家, 是合併還是個體, "revenue must be under 20 billion?"."""

from __future__ import annotations

import re

from precheck.reading.tokens import fold

_END = r"(?:才夠|才行|才可以|才能|呢|啊|呀|阿)?\s?[?？]?\s*$"
_COUNTED = "[家個年人位名國間種成月歲項件條元塊億萬屆次]"
_FEW = re.compile(fold(rf"(?<![好十百千萬億\d])幾{_COUNTED}{{1,2}}(?:以上|以下|以內)?{_END}"))
_HOW_MANY = re.compile(fold(rf"[有是]幾{_COUNTED}[^，,。]{{1,8}}[?？]\s*$"))
_NEEDED = re.compile(fold("要|需|可以|能|會|輔導|補助|選|收|辦|規定|拿|得獎|名額|共"))
_EITHER = re.compile(
    fold(
        r"[是要算填用看指].{1,12}還是(?![有在以會沒要很比不])[^，,。\d一二三四五六七八九十]{1,10}$"
    )
)
_RULED = re.compile(
    fold(r"才(?:可以|行|能|可|有資格|夠|會過)|一定要|必須|規定|要滿|要超過|要低於|要高於")
    + r"|\b(?:must|have to|has to|need to|needs to|supposed to|ought to) (?:be|have|exceed|stay)\b"
)


def wonders(said: str, marked: bool) -> bool:
    """Whether a sentence, closed with a question mark or not, asks by its form."""
    said = fold(said)
    if marked and _HOW_MANY.search(said):
        return True
    few = _FEW.search(said)
    if few is not None and (marked or _NEEDED.search(said, 0, few.start())):
        return True
    return _EITHER.search(said) is not None or (marked and _RULED.search(said) is not None)
