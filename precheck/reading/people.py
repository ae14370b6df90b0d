"""A person's name, found by what names look like: a title, capitals, a Chinese surname with one or two characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from precheck.reading.clauses import Span

_SURNAMES = (
    "欧阳|歐陽|司马|司馬|诸葛|諸葛|范姜|张简|張簡|上官|皇甫|[陈陳林黄黃张張李王吴吳刘劉蔡杨楊许許郑鄭谢謝郭洪曾邱廖赖賴周徐苏蘇"
    "叶葉庄莊吕呂江何萧蕭罗羅高潘简簡朱钟鍾彭游詹胡施沈余赵趙卢盧梁颜顏柯孙孫魏翁戴范方宋邓鄧杜傅侯曹薛丁卓马馬阮董温溫唐"
    "蓝藍石蒋蔣田康邹鄒白涂塗尤巫韩韓姚龚龔欧歐严嚴黎邵汪童甘饶饒古万萬倪连連纪紀程凌裘史毛包巴贺賀雷钱錢乔喬任姜"
    "袁陶鲁魯秦孔俞费費薄龙龍祝樊辛易夏华華金翟谭譚骆駱管柳章申冯馮鄂丘池官粘]"
)
_TITLE_ZH = (
    "先生|小姐|女士|太太|经理|經理|副理|协理|協理|副总|副總|总经理|總經理|董事长|董事長|董|总|總|主任|课长|課長|厂长|廠長"
    "|组长|組長|特助|博士|老师|老師|桑|姐|哥|会计|會計"
)
_END_ZH = (
    rf"(?={_TITLE_ZH}|[\s，,。.、;；!！?？…()（）/]|就|吧|唷|喔|啦|哦|呢|聯|联|負責|负责"
    r"|在?處理|在?处理|在管|會|或|跟|和|與|与|好了|好啦|$)"
)
# A full name: alone, or after a word for what somebody is.
_FULL_ZH = re.compile(
    r"(?:^|[\s，,。.、;；:：!！?？…()（）/「]|(?:的|之|是|為|为|部|課|课|组|組|理|總|总|師|师)(?=[\u3400-\u9fff]{3})|叫做|叫|找|窗口|[廠厂課课組组處处]長|[廠厂]长|秘書|特助"
    r"|女兒|女儿|弟弟|妹妹|哥哥|姐姐|太太|老婆|先生|兒子|儿子|主管|同事|聯絡人|联络人|負責人|负责人|填|寫|写|換|换|改|聯繫|聯絡)"
    rf"(?!謝謝|谢谢)(?P<name>(?:{_SURNAMES})(?!(?:{_TITLE_ZH}))[\u3400-\u9fff]{{1,2}}?){_END_ZH}"
)
# Whom the boss has pick up the phone, and who goes by a nickname.
_NEAR_ZH = re.compile(
    r"(?:秘書|秘书|助理|特助|同事|主管|窗口|找|叫)"
    r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)*|[阿小老][\u3400-\u9fff](?=就|吧|啦|[，,。]|$))"
)
_TITLED_ZH = re.compile(rf"(?P<name>(?:{_SURNAMES})(?:{_TITLE_ZH}))")
_LATIN = re.compile(r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)*)")
_CAPITAL = r"[A-ZÀ-Þ][\w'’\-]*\.?"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Auntie|Aunt|Uncle|Madam|Madame|Director|Manager|Engineer|Professor)\.?"
_FULL = re.compile(
    rf"(?P<name>{_TITLE}\s{_CAPITAL}(?:\s{_CAPITAL}){{0,3}}|{_CAPITAL}(?:\s{_CAPITAL}){{1,3}})"
)
_TURNED = re.compile(
    rf"\s*(?:Contact(?: person)?:?\s*)?(?P<name>{_CAPITAL}, {_CAPITAL}(?: {_CAPITAL})?)\s*"
)
_NOT_NAMES = frozenset(
    """i i'm my our the your you we it it's contact name ask please lady that that's this call put not no yes either
    me he she his her they owner chairman boss hi hello dear office taiwan e-mail email tel phone nt ntd twd q1 q2 q3 q4
    january february march april june july august september october november december two years last year around
    roughly about consolidated sales revenue under wages with best""".split()
)
_DENIED = re.compile(
    r"(?:不是|不要找|別找|别找|not|instead of|chairman is|owner is|boss is)\s*$", re.I
)
_RETRACTED = re.compile(
    r"\b(?:no|sorry|better|rather|instead|wait|actually)\b|打錯|打错|不對|不对|寫錯|写错", re.I
)
_WORDS = frozenset(
    "in of the or up it to a an at on with this that is are was more than per".split()
)
_FEW = 3
_NEAR = 14
_LONGEST = 5


def person(text: str) -> Span | None:
    """Where a person's name stands that looks like one; the full name before the mere title."""
    turned = _TURNED.fullmatch(text)
    if turned is not None:
        return turned.span("name")
    for shape in (_FULL, _FULL_ZH, _NEAR_ZH, _TITLED_ZH):
        found = list(_western(text) if shape is _FULL else _spans(shape, text))
        for span, following in zip(found, (*found[1:], None)):
            if not _is_denied(text, span, following):
                return span
    han = any("\u3400" <= char <= "\u9fff" for char in text)
    return next(_spans(_LATIN, text), None) if han else None


def _is_denied(text: str, span: Span, following: Span | None) -> bool:
    """Whether a name is denied, or taken back before the next: *Tony - no, better Iris*."""
    if _DENIED.search(text, max(span[0] - _NEAR, 0), span[0]):
        return True
    return following is not None and bool(_RETRACTED.search(text, span[1], following[0]))


def is_turned(text: str) -> bool:
    """Whether nothing but a name is told, the surname first: LIAO, Pei-Shan."""
    return _TURNED.fullmatch(text) is not None


def looks_like_one(said: str) -> bool:
    """Whether words are a name and nothing else; Chinese ones are short."""
    if re.fullmatch(_TITLE, said):
        return False
    return any(shape.fullmatch(said) for shape in (_FULL, _FULL_ZH, _LATIN))


def reads_as_words(said: str) -> bool:
    """Whether words are running text rather than a name: big dinner in December."""
    words = said.split()
    return bool(_WORDS.intersection(words)) or (said.islower() and len(words) > _FEW)


def is_too_long(said: str) -> bool:
    """Whether Chinese words are too many for a name."""
    bare = re.sub(rf"(?:{_TITLE_ZH})", "", said)
    return len(bare) > _LONGEST and all("\u3400" <= char <= "\u9fff" for char in bare)


def _spans(shape: re.Pattern[str], text: str) -> Iterator[Span]:
    for match in shape.finditer(text):
        yield match.span("name")


def _western(text: str) -> Iterator[Span]:
    for start, end in _spans(_FULL, text):
        words = text[start:end].split(" ")
        while words and words[0].lower().strip(".,") in _NOT_NAMES:
            start += len(words.pop(0)) + 1
        if len(words) > 1:
            yield start, end - len(words[-1]) + len(words[-1].rstrip("."))
