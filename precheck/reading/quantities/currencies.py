"""Currencies as people name them.

A meaning is an ISO 4217 code; ``""`` where money is meant and no country is named (元, $, dollars);
a lower-case name where the word fits several countries, or none (franc, bitcoin).
"""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.english_words import SCALES
from precheck.reading.quantities.numeral import ONE
from precheck.reading.quantities.phrases import Phrases, words
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin

UNNAMED = ""

_DOLLAR_COUNTRIES = {
    "nt": "TWD", "ntd": "TWD", "twd": "TWD", "us": "USD", "usd": "USD", "u.s.": "USD",
    "hk": "HKD", "hkd": "HKD", "sg": "SGD", "s": "SGD", "sgd": "SGD", "a": "AUD", "au": "AUD",
    "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "nz": "NZD", "nzd": "NZD",
    "mex": "MXN", "mxn": "MXN", "mx": "MXN", "r": "BRL", "brl": "BRL",
}  # fmt: skip
_CODES = words(
    "TWD USD EUR GBP JPY CNY HKD SGD AUD CAD NZD KRW THB VND IDR MYR PHP INR CHF SEK NOK DKK "
    "MXN BRL ZAR RUB PLN CZK HUF ILS AED SAR"
)
_NAMES = {
    "TWD": "ntd|nt|new taiwan dollar|new taiwan dollars|taiwan dollar|taiwan dollars|nt dollar|"
    "nt dollars|taiwanese dollar|taiwanese dollars|新台幣|新台币|台幣|台币|元新台幣|元台幣|元新台币|"
    "元台币|塊台幣|ntd$|nt元",
    "USD": "us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|"
    "united states dollar|united states dollars|greenback|greenbacks|美金|美元|美圓|美刀|元美金|塊美金|刀",
    "EUR": "€|euro|euros|歐元|欧元|歐圓|歐羅",
    "GBP": "£|pound sterling|pounds sterling|sterling|british pound|british pounds|pound|pounds|"
    "quid|英鎊|英磅",
    "JPY": "yen|japanese yen|円|日元|日圓|日幣|日币|元日幣",
    "CNY": "rmb|yuan|chinese yuan|renminbi|kuai|¥|人民幣|人民币|元人民幣|元人民币|塊人民幣|cn¥",
    "HKD": "hong kong dollar|hong kong dollars|港幣|港币|港元|港紙",
    "SGD": "singapore dollar|singapore dollars|新加坡幣|新幣|星幣|新加坡元|坡幣",
    "AUD": "australian dollar|australian dollars|澳幣|澳元|澳币",
    "CAD": "canadian dollar|canadian dollars|加幣|加元|加拿大幣",
    "NZD": "new zealand dollar|new zealand dollars|紐幣|紐元",
    "KRW": "₩|korean won|south korean won|韓元|韓圜|韓幣|韩元",
    "THB": "฿|baht|thai baht|泰銖|泰铢",
    "VND": "₫|dong|vietnamese dong|越南盾|越盾",
    "IDR": "rupiah|indonesian rupiah|印尼盾",
    "MYR": "ringgit|malaysian ringgit|rm|馬幣|令吉",
    "PHP": "₱|philippine peso|philippine pesos|菲律賓披索|披索",
    "INR": "₹|indian rupee|indian rupees|印度盧比|盧比",
    "CHF": "swiss franc|swiss francs|瑞士法郎",
    "SEK": "swedish krona|swedish kronor|瑞典克朗",
    "MXN": "mexican peso|mexican pesos|墨西哥披索",
    "BRL": "brazilian real|brazilian reais|巴西幣",
    "RUB": "₽|russian ruble|russian rubles|rouble|roubles|ruble|rubles|盧布",
    "TRY": "₺|turkish lira|turkish liras|土耳其里拉",
    "ILS": "₪|shekel|shekels",
    "PLN": "zloty|zlotys",
    "CRC": "₡|colon|colones|costa rican colon",
    "LAK": "₭|kip|lao kip",
    "NGN": "₦|naira",
    "UAH": "₴|hryvnia",
    UNNAMED: "$|dollar|dollars|bucks|buck|元|圓|塊|塊錢|元整|圓整",
    "franc": "franc|francs|法郎",
    "peso": "peso|pesos",
    "rupee": "rupee|rupees",
    "lira": "lira|liras|里拉",
    "krona": "krona|kronor|krone|kroner|克朗",
    "cent": "cent|cents|美分",
    "pence": "penny|pence|便士",
    "sen": "sen",
    "mark": "marks|deutschmarks",
    "bitcoin": "bitcoin|bitcoins|btc|比特幣|個比特幣",
    "satoshi": "satoshi|satoshis",
}
_PREFIX_ONLY = {"sen": "sen", "dollar": UNNAMED, "dlr": UNNAMED}
_NO_PREFIX = frozenset(
    words(
        "元 圓 塊 塊錢 元整 圓整 刀 nt元 quid buck bucks kuai penny pence cent cents colon pound "
        "yen yuan dong kip rm"
    )
)


def _names() -> dict[str, str]:
    table = {code.lower(): code for code in _CODES}
    for code, names in _NAMES.items():
        table.update(dict.fromkeys(names.split("|"), code))
    for country, code in _DOLLAR_COUNTRIES.items():
        table[f"{country}$"] = code
    return table


def _scaled_codes() -> dict[str, tuple[str, int]]:
    """MEUR, KUSD, MNTD: the scale stands before the code."""
    codes = {code.lower(): code for code in _CODES} | {"ntd": "TWD"}
    letters = {"m": 10**6, "k": 10**3}
    return {
        letter + code: (iso, times)
        for letter, times in letters.items()
        for code, iso in codes.items()
    }


def _is_prefix(name: str) -> bool:
    plural = name.endswith("s") and len(name) > 3
    return name not in _NO_PREFIX and not plural


_ALL = _names()
SUFFIXES: Phrases[str] = Phrases(_ALL | {"won": "KRW"})
PREFIXES: Phrases[str] = Phrases(
    {name: code for name, code in _ALL.items() if _is_prefix(name)} | _PREFIX_ONLY
)
SCALED: Phrases[tuple[str, int]] = Phrases(_scaled_codes())
# Letters that name a country only when they touch the sign ("a $5 fee", "it's $5").
TOUCHING = frozenset({"a", "s", "r"})

# The hundredth parts that may follow an amount: 50元6角3分, thirteen dollars and five cents.
PARTS: Phrases[str] = Phrases(
    dict.fromkeys(("角", "毛", "mao", "jiao"), "0.1")
    | dict.fromkeys(
        ("分", "分錢", "美分", "銭", "錢", "日本銭", "日本錢", "cent", "cents", "pence", "fen"),
        "0.01",
    )
)


def before(tokens: Tokens, index: int) -> tuple[str, Decimal, int] | None:
    """The currency named just before a number, what one of it is worth, and the index after it."""
    scaled = SCALED.at(tokens, index)
    if scaled is not None:
        return scaled[0][0], Decimal(scaled[0][1]), scaled[1]
    found = PREFIXES.at(tokens, index)
    if found is None:
        return None
    code, end = found
    if tokens.texts[index] in TOUCHING and not glued(tokens, index + 1):
        return None
    return code, ONE, end


def after(tokens: Tokens, index: int) -> tuple[str, Decimal, int] | None:
    """The same, named just after a number: 億美金, 75 USD million."""
    scaled = SCALED.at(tokens, index)
    if scaled is not None:
        return scaled[0][0], Decimal(scaled[0][1]), scaled[1]
    found = SUFFIXES.at(tokens, index)
    if found is None or _opens_next(tokens, index, found[1] - 1):
        return None
    code, end = found
    text = tokens.texts[end]
    if code in ("", "USD", "TWD", "EUR") and text in SCALES:  # 75 USD million
        return code, SCALES[text], end + 1
    return code, ONE, end


def closes(tokens: Tokens, code: str, after: tuple[str, int]) -> bool:
    """Whether the currency after the number repeats or completes the one before it."""
    if _opens_next(tokens, after[1] - 1, after[1] - 1):
        return False
    return after[0] == code or (not after[0] and code != UNNAMED) or not code


def _opens_next(tokens: Tokens, begin: int, index: int) -> bool:
    """In "1 $10" the sign belongs to the ten, and so does the name in "2025 NT$11"."""
    text = tokens.texts[index]
    following = tokens.texts[index + 1]
    return (
        not is_latin(text)
        and text in "$€£¥₡₭₩"
        and is_digits(following)
        and glued(tokens, index + 1)
        and not glued(tokens, begin)
    )
