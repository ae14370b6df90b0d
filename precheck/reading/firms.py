"""A firm's full name, found by its legal form: 股份有限公司, Co., Ltd."""

from __future__ import annotations

import re
from collections.abc import Iterator

from precheck.reading.clauses import Span
from precheck.reading.tokens import fold

_FORM_ZH = (
    "股份有限公司|有限公司|[(（]股[)）](?:有限)?公司|两合公司|企业社|工业社|实业社|合作社|工程行|企业行|商行"
    "|工作室"
)
_NAME_ZH = re.compile(
    rf"(?P<name>[^\s，,。.;；:：、「」『』“”\"'!?！？…（(]{{1,24}}?)(?:{_FORM_ZH})"
    r"(?:(?:台湾|台北|新竹|高雄)?分公司)?"
)
# What may stand before the name in its clause: 我們現在叫……, 敝公司……
_LED = re.compile(
    r"(?:我们|我|本公司|敝公司|来电公司|公司|现在|目前|登记|申请|正式|中文|英文|全名|名称|名字|抬头|那|对|沒错|没错|去年|改名|喔|就|改|的|上|会|应该|其实|啦|后来|后面|申请的|以前|之前|原本|本来|不)*"
    r"(?:叫做|叫作|叫|是写|写的是|写|是|为)"
    r"|(?:我们公司|本公司|敝公司|公司名称|公司全名|公司|全名|中文名|中文|登记)"
)
_FORM_EN = (
    r"(?:(?i:Co\.?,?\s?Ltd\b\.?|Company,?\s?Limited|Corporation|Incorporated|Pte\.?\s?Ltd\b\.?|Ltd\b\.?"
    r"|L\.?L\.?C\b\.?|GmbH|Inc\b\.?)|Limited|LIMITED|Corp\b\.?|CORP\b\.?|K\.?K\b\.?|PLC|Company\b|COMPANY\b|Co\b\.?|CO\b\.?)"
)
_NAME_EN = re.compile(
    r"(?<![\w.@])(?:(?:No\.|[A-ZÀ-Þ0-9][\w'’.\-]*|&|and|[(][\w ]{2,20}[)]),?\s){1,9}"
    + _FORM_EN
    + r"(?:\sTaiwan Branch)?(?![\w@])"
)
_OPENING = frozenset("we're we are i'm it's its our this and from company name".split())
_DENIED = re.compile(
    r"(?:不是|以前叫|以前是|原本叫|原名|旧名|本来叫|前身|不叫"
    r"|\bnot|formerly|used to be|was|were|isn't|no longer|brand is)\s*[「『\"]?$"
)
_ASKED = re.compile(r"[」』\"]?\s*(?:[?？]|吗)")
_NEAR = 14
# What a text must hold for any form.
_NEEDED = re.compile(
    r"公司|企业社|工业社|实业社|合作社|工程行|企业行|商行|工作室|co|inc|ltd|limited|ll\.?c|l\.l|gmbh|kk|k\.k|plc"
)
_HAN = re.compile(r"[\u3400-\u9fff]")


def firm(text: str) -> Span | None:
    """Where the firm's name stands that the text gives with its legal form; the first that is not taken back."""
    folded = fold(text)
    if _NEEDED.search(folded) is None:
        return None
    found = [
        span
        for span in (*_chinese(folded), *_western(text))
        if not _DENIED.search(folded, max(span[0] - _NEAR, 0), span[0])
        and not _ASKED.match(folded, span[1])
    ]
    return found[0] if found else None


def _chinese(folded: str) -> Iterator[Span]:
    for match in _NAME_ZH.finditer(folded):
        led = _LED.match(folded, match.start(), match.end("name") - 1)
        start = led.end() if led else match.start()
        name = folded[start : match.end("name")]
        if name != "股份" and _HAN.search(name):
            yield start, match.end()


def _western(text: str) -> Iterator[Span]:
    for match in _NAME_EN.finditer(text):
        start = match.start()
        for word in match.group().split(" "):
            if word.lower() not in _OPENING and not word.endswith(","):
                break
            start += len(word) + 1
        if start < match.end() and re.match(r"\w", text[start:]):
            yield start, match.end()
