"""Numbers that say no quantity: addresses, telephone numbers, standards, models, versions."""

from __future__ import annotations

from precheck.reading.quantities import currencies
from precheck.reading.quantities.phrases import Phrases, words
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin

# Names after which a number is part of the name.
_NAMES = Phrases(
    dict.fromkeys(
        words(
            "iso iec iatf ieee astm din cns ul ce as9100 ohsas haccp gmp rohs sgs sae jis gb en "
            "industry windows fortune top no no. nr. # № article section chapter clause phase stage "
            "tier level grade class type room floor version ver ver. web gen generation series round "
            "question step hall booth stand dept dept. zone gate suite "
            "page ext ext. extension tel tel. telephone phone fax mobile cell zip line po box covid "
            "cpc vat model route highway office "
            "工業 型號 機型 統編 統一編號 電話 手機 分機 傳真 郵遞區號 編號 代號 前 第 版本 門牌 專利號 證號 "
            "tesla iphone apollo nasdaq s&p"
        ),
        True,
    )
)
_DOMAINS = frozenset(words("com net org edu gov tw"))
_OF_TIME = frozenset("目以之先日年月天情當眼從提期事生餐")
_LINKERS = frozenset({":", "號", "碼", "是", "為", "number", "is", "no", ".", "#", "-", "s"})
_APART = frozenset(",;…-–—.")
_OF_A_RANK = frozenset(
    words("in of for worldwide globally supplier maker producer player brand exporter")
)
_MUSING = frozenset(words("hm hmm er erm uh um oh ah"))
# Short words that may touch figures without making a code of them ("about300", "rev12億").
_PLAIN = frozenset(words("of to at is or and ca rev for only over max min up x"))


_WEEK = frozenset("拜期週周")
_WEEK_OR_ONE = _WEEK | {"一"}
_FEW = 4  # tokens of a small number and what it counts
_LONG = 9  # figures of a telephone number
_BEFORE_WEEK = {"拜": "禮礼", "期": "星"}
_DAYS = frozenset("一二三四五六123456")
_COUNTS_ON = frozenset("小分秒刻一二三四五六七八九十百千萬億万亿元個个次天人年季月成点點分%％.,")


def addresses(tokens: Tokens) -> bytearray:
    """Marks (1) the tokens inside web and mail addresses."""
    return _addresses(tokens, _chunks(tokens))


def _addresses(tokens: Tokens, chunks: list[tuple[int, int]]) -> bytearray:
    marks = bytearray(len(tokens))
    for begin, end in chunks:
        texts = tokens.texts[begin:end]
        if "." not in texts and ":" not in texts and texts[0] != "www":
            continue
        linked = ":" in texts and "://" in "".join(texts)
        web = linked or texts[0] == "www" or _is_domain(texts)
        if web or ("@" in texts and "." in texts):
            marks[begin:end] = b"\x01" * (end - begin)
    return marks


def _is_domain(texts: list[str]) -> bool:
    """Whether a chunk is a web address without its beginning: 104.com.tw."""
    return any(mark == "." and name in _DOMAINS for mark, name in zip(texts, texts[1:]))


def distractors(tokens: Tokens) -> bytearray:
    """Marks (1) the tokens whose figures are part of a name, a code or an address."""
    chunks = _chunks(tokens)
    marks = _addresses(tokens, chunks)
    for begin, end in chunks:
        if not marks[begin] and _coded(tokens, begin, end):
            marks[begin:end] = b"\x01" * (end - begin)
    _named(tokens, marks)
    _weekdays(tokens, marks)
    _touching(tokens, marks)
    return marks


def _chunks(tokens: Tokens) -> list[tuple[int, int]]:
    """Runs of tokens without a space or a Chinese character between them, if they may be no word."""
    starts, ends = tokens.starts, tokens.ends
    plain = tokens.places(_is_plain)
    parted = [
        place
        for place, (before, at) in enumerate(zip(plain, plain[1:]), 1)
        if at > before + 1 or starts[at] != ends[before]
    ]
    firsts, lasts = [0, *parted], [*parted, len(plain)]
    chunks = [(plain[first], plain[last - 1] + 1) for first, last in zip(firsts, lasts) if plain]
    return [
        (begin, end)
        for begin, end in chunks
        if end > begin + 1 or tokens.texts[begin] == "www" or len(tokens.texts[begin]) >= _LONG
    ]


def _is_plain(text: str) -> bool:
    return text < "\u0250"


def _coded(tokens: Tokens, begin: int, end: int) -> bool:
    """02-2345-6789, +886 912 345 678, 1.2.3, 10:30, 192.168.0.1."""
    texts = tokens.texts[begin:end]
    figures = [text for text in texts if is_digits(text)]
    if any(is_latin(text) for text in texts) or not figures:
        return False
    if _is_clock(texts) or (texts.count(".") > 1 and len(figures) > 2 and "," not in texts):
        return True
    first = figures[0]
    joined = sum(map(len, figures))
    dashed = texts.count("-") >= 2 or "(" in texts
    if dashed and joined >= 8 and "~" not in texts:
        return True
    if first[0] == "0" and joined >= 9:
        return True
    return texts[0] == "+" and len(first) >= 1 and (joined >= 8 or first in ("886", "86", "1"))


def _is_clock(texts: list[str]) -> bool:
    """Whether a colon stands between figures: 10:30."""
    beside = zip(texts, texts[1:], texts[2:])
    return any(mark == ":" and is_digits(one) and is_digits(two) for one, mark, two in beside)


def _named(tokens: Tokens, marks: bytearray) -> None:
    """The number after a name such as ISO or 統編."""
    for index in _NAMES.places(tokens):
        text = tokens.texts[index]
        found = _NAMES.at(tokens, index)
        if found is None or (is_latin(text) and _inside_word(tokens, index)):
            continue
        if text == "第" and not _of_a_question(tokens, found[1]):
            continue  # ordinals are read for what they are
        if text == "no" and found[1] == index + 1 and _takes_back(tokens, index):
            continue  # 300 people, no 320
        if text == "前" and tokens.texts[index - 1] in _OF_TIME:
            continue  # 目前1,194人
        place = found[1]
        while tokens.texts[place] in _LINKERS and place < found[1] + 4:
            place += 1
        _mark_number(tokens, place, marks)


def _takes_back(tokens: Tokens, index: int) -> bool:
    """Whether a *no* between two figures stands apart from the first: it is one, and names nothing."""
    if tokens.texts[index + 2] in _OF_A_RANK:
        return False  # no 2 in the market
    place = index - 1
    while tokens.texts[place] in _MUSING:
        place -= 1
    before = tokens.texts[place]
    if before in _APART:
        return any(map(is_digits, tokens.texts[:place]))
    return before == "%" or is_digits(before)


def _of_a_question(tokens: Tokens, place: int) -> bool:
    """Whether what is counted are our questions: 第3題."""
    return "題" in "".join(tokens.texts[place : place + _FEW])


def _inside_word(tokens: Tokens, index: int) -> bool:
    before = tokens.texts[index - 1]
    return glued(tokens, index) and (before == "'" or is_latin(before))


def _mark_number(tokens: Tokens, place: int, marks: bytearray) -> None:
    while place < len(tokens) and (
        is_digits(tokens.texts[place]) or (tokens.texts[place] in ".,-:" and glued(tokens, place))
    ):
        marks[place] = 1
        place += 1
        if place < len(tokens) and not glued(tokens, place):
            break


def _touching(tokens: Tokens, marks: bytearray) -> None:
    """XT-2000, M12, PM2.5: letters that touch the figures after them."""
    for index in tokens.places(is_digits):
        if marks[index] or not glued(tokens, index):
            continue
        word = index - 1
        if tokens.texts[word] == "-" and glued(tokens, word):
            word -= 1
            if _names_a_model(tokens, word):
                _mark_number(tokens, index, marks)
        elif is_latin(tokens.texts[word]) and _code_word(tokens, word):
            _mark_number(tokens, index, marks)


def _names_a_model(tokens: Tokens, word: int) -> bool:
    """XT-2000, but not 5k-20k."""
    after_figures = glued(tokens, word) and is_digits(tokens.texts[word - 1])
    return is_latin(tokens.texts[word]) and not after_figures and not _money_word(tokens, word)


def _code_word(tokens: Tokens, word: int) -> bool:
    text = tokens.texts[word]
    return len(text) <= 4 and text not in _PLAIN and not _money_word(tokens, word)


def _money_word(tokens: Tokens, word: int) -> bool:
    return (
        currencies.PREFIXES.at(tokens, word) is not None
        or currencies.SCALED.at(tokens, word) is not None
    )


def _weekdays(tokens: Tokens, marks: bytearray) -> None:
    """禮拜一, 星期三, 週五: a day, unless it goes on as an amount (一禮拜三百件)."""
    for at in tokens.places(_WEEK_OR_ONE.__contains__):
        week, day = tokens.texts[at], tokens.texts[at + 1]
        if (week, day) == ("一", "整"):  # 一整年: the whole of it
            marks[at] = 1
        if week not in _WEEK or day not in _DAYS:
            continue
        named = at > 0 and tokens.texts[at - 1] in _BEFORE_WEEK.get(week, "")
        goes_on = at + 2 < len(tokens) and tokens.texts[at + 2][:1] in _COUNTS_ON
        if (named or week in "週周") and not goes_on:
            marks[at + 1] = 1
