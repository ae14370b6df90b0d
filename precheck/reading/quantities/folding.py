"""One spelling for what is written in many: widths, cases, dashes, Simplified characters.

Folding keeps the length of the text, character by character, so that a place in the folded text
is the same place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TRADITIONAL = dict(
    zip(
        "两万亿几个负点分么块币岁余将过达满数员对关来从约后时钟间为与满乐镑韩币给会觉么没问题"
        "开发银厘华务额国产业说话赞确错应该样这还东劳贰叁陆准总职营头义亚并队货统单击无论样"
        "们当实须见愿经绝认称谈暂晓记难况视许断仅锈钢动尘线机则吗转编号独厂刚计圆欧罗纸纽铢马宾卢"
        "钱载礼纪种项张条栋场楼吨届页级颗组笔门辆层报内际边长电传邮递区专证码导顶趋谱带体龙进听处"
        "峡龟维别续军获访观归径极据学网创设办强户"
        "现尽类惯护贝风园图书车语读谁调谢谓请诚议让训讨词试诉评识详误财责质购贸费资赛赢销装测检验",
        "兩萬億幾個負點分麼塊幣歲餘將過達滿數員對關來從約後時鐘間為與滿樂鎊韓幣給會覺麼沒問題"
        "開發銀釐華務額國產業說話贊確錯應該樣這還東勞貳參陸準總職營頭義亞並隊貨統單擊無論樣"
        "們當實須見願經絕認稱談暫曉記難況視許斷僅鏽鋼動塵線機則嗎轉編號獨廠剛計圓歐羅紙紐銖馬賓盧"
        "錢載禮紀種項張條棟場樓噸屆頁級顆組筆門輛層報內際邊長電傳郵遞區專證碼導頂趨譜帶體龍進聽處"
        "峽龜維別續軍獲訪觀歸徑極據學網創設辦強戶"
        "現盡類慣護貝風園圖書車語讀誰調謝謂請誠議讓訓討詞試訴評識詳誤財責質購貿費資賽贏銷裝測檢驗",
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


@lru_cache(maxsize=64)
def fold(text: str) -> str:
    """The text in one spelling, as long as it was; worked out once, however many look for their own in it."""
    return text.lower() if text.isascii() else _WIDE_COMMA.sub(",", text).translate(_TABLE)
