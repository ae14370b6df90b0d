"""Yes, no and what lies between, in both languages."""

from __future__ import annotations

import pytest

from precheck.reading.yesno import polarity, yes_no

YES = (
    "yes|Yes.|yeah|yep|yup|sure|Sure!|ok|OK|okay|agreed|absolutely|definitely|of course|certainly|"
    "indeed|that's right|correct|right|true|exactly|I think so|kind of|sort of|more or less|"
    "mostly|probably|we do|yes, we do|we have|I guess so|no problem|why not|go ahead|👌|👍|✅|👌🏿|"
    "是|是的|對|對啊|對的|好|好的|好啊|可以|當然|當然有|沒錯|沒問題|同意|有|有的|有啊|會|嗯|嗯嗯|確實|算是|"
    "算是吧|應該是|應該有|大概是|基本上是|是啊|没问题|对|对的|没错|同意，那很好|有自己的品牌|我們有|有，而且在日本賣|"
    "差不多|肯定|Yes. I said no|yes... but not abroad"
)
NO = (
    "no|No.|nope|nah|not really|not yet|never|no way|not at all|of course not|absolutely not|"
    "we don't|we do not|we don't have one|we haven't|it isn't|I don't think so|disagree|without|"
    "hardly|not exactly|no longer|👎|❌|incorrect|none|no brand|"
    "不|不是|不對|沒有|沒|還沒|還沒有|尚未|不會|不行|不可以|不同意|不要|並沒有|不算|不太算|從來沒有|否|没有|还没|"
    "我們沒有自有品牌|目前沒有|不是很獨特|沒有做品牌|不中|否定|談不上|暫時沒有"
)
UNSURE = (
    "maybe|perhaps|not sure|I'm not sure|it depends|depends|hard to say|I don't know|no idea|"
    "possibly|yes and no|dunno|can't say|"
    "不知道|不確定|不清楚|不一定|看情況|也許|或許|可能|很難說|好像有|不曉得|说不定|可能有|難說|不太確定"
)
NEITHER = (
    "|We make linear guides.|我們是做工具機的公司|中部的工廠|行銷通路|not only in Taiwan|no. 5|"
    "the right people|有沒有|是不是|不鏽鋼|不只一種|We are based in Taichung.|三百人|right now we grow|"
    "對日本外銷|好市多|要求|會計"
)


@pytest.mark.parametrize("text", YES.split("|"))
def test_assent_is_yes(text: str) -> None:
    assert yes_no(text) == "yes"


@pytest.mark.parametrize("text", NO.split("|"))
def test_denial_is_no(text: str) -> None:
    assert yes_no(text) == "no"


@pytest.mark.parametrize("text", UNSURE.split("|"))
def test_doubt_is_neither_yes_nor_no(text: str) -> None:
    assert yes_no(text) == "unsure"


@pytest.mark.parametrize("text", NEITHER.split("|"))
def test_what_does_not_answer_is_no_answer(text: str) -> None:
    assert yes_no(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("對，我說不要", "對"),
        ("I said yes to it", "yes"),
        ("👌🏿 可以", "👌🏿"),
        ("我覺得不行", "不行"),
    ],
)
def test_the_first_word_that_settles_it_is_told(text: str, expected: str) -> None:
    found = polarity(text)

    assert found is not None
    assert text[found.start : found.end] == expected
