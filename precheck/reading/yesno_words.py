"""The words for yes, no and unsure. A longer phrase always wins over a shorter one in it."""

from __future__ import annotations

from precheck.reading.quantities.phrases import words

_CONTRACTIONS = (
    "isn aren wasn weren don doesn didn haven hasn hadn won can couldn wouldn shouldn ain"
)


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split("|"))


# Anywhere in the text.
YES = _phrases(
    "yes|yeah|yep|yup|yea|ya|yah|aye|sure|ok|okay|okey|agree|agreed|affirmative|absolutely|"
    "definitely|of course|indeed|certainly|naturally|totally|sure thing|you bet|no problem|"
    "no doubt|no question|without a doubt|why not|not bad|sounds good|looks good|go ahead|"
    "please do|that's right|that is right|that's correct|that is correct|that's true|"
    "that is true|that's it|uh huh|mm hmm|mhm|i think so|we think so|we believe so|think so|believe so|very much so|"
    "i believe so|i guess so|i guess|"
    "i suppose so|i suppose|kind of|sort of|kinda|sorta|more or less|pretty much|mostly|"
    "for the most part|to some extent|probably|most likely|likely|i'd say so|i would say so|"
    "by all means|yes please|we do have|we've got|"
    "👌|👍|✅|✔|☑|🆗|🙆|"
    "是的|對的|對對|對對對|對啊|對呀|對喔|對唷|對耶|好的|好啊|好哇|好呀|好喔|好哦|好吧|沒問題|可以|當然|當然有|當然是|"
    "當然可以|同意|確實|的確|沒錯|不錯|有的|有啊|有喔|有呀|有唷|正確|必須的|是啊|是呀|算是|算是吧|算有|算吧|"
    "應該是|應該有|應該會|應該算|應該可以|應該吧|大概是|大概有|大致上是|基本上是|基本上有|差不多|差不多是|"
    "嗯|嗯嗯|恩恩|肯定|肯定是|肯定有|一定|一定有|一定是|沒有問題|贊成|沒意見|都有|都是|"
    "我願意|願意|覺得是|認為是|覺得有|認為有|我想是|我想有|已經有|早就有|早有|絕對|絕對是|絕對有|是這樣|就是|已有"
)
NO = _phrases(
    "nothing of the kind|nothing of the sort|nothing of that kind|nothing like that|none of that|none whatsoever|"
    "none of the kind|"
    "no|nope|nah|naw|no way|not at all|not really|not quite|not exactly|not yet|not|never|"
    "disagree|negative|of course not|absolutely not|certainly not|definitely not|"
    "i don't think so|i do not think so|i doubt it|not as such|no such|hardly|none|nothing|"
    "neither|cannot|unfortunately not|afraid not|far from it|without|lack|lacks|lacking|"
    "not so much|not any more|not anymore|no longer|incorrect|untrue|👎|❌|✖|🙅|"
    "不|不是|不對|不可以|不行|不好|不中|不同意|不要|不用|不需要|不會|不能|不算|不太|不太算|不太是|"
    "不太行|不怎麼|不盡然|不見得|沒|沒有|沒做|還沒|還沒有|尚未|尚無|目前沒有|從沒|從未|從來沒有|並沒有|並未|"
    "並非|並不是|並不|否|否定|否認|反對|無|非也|才不是|未|未曾|哪有|怎麼可能|沒這回事|不贊成|拒絕|不願意|不必|"
    "當然不|當然不是|當然沒有|當然沒|肯定不|肯定不是|肯定沒有|絕對不|絕對不是|絕對沒有|一定不|一定不是|確實沒有|確實不是|的確沒有|的確不是|應該不是|應該不算|應該沒有|大概不是|大概沒有|"
    "掛零|攏無|不了|算不上|稱不上|談不上|說不上|不成立|暫無|暫時沒有"
) + tuple(f"{verb}'t" for verb in _CONTRACTIONS.split())
UNSURE = _phrases(
    "not sure|unsure|i'm not sure|not certain|uncertain|not entirely sure|not too sure|"
    "not so sure|i don't know|i do not know|don't know|do not know|dunno|idk|no idea|no clue|"
    "not clear|unclear|maybe|maybe not|perhaps|perhaps not|possibly|depends|it depends|that depends|"
    "hard to say|difficult to say|can't say|cannot say|cannot tell|can't tell|yes and no|"
    "yes or no|could be|might be|who knows|i wonder|not aware|don't remember|can't remember|"
    "don't recall|i'd have to check|have to look|need to check|would have to ask|🤷|🤔|"
    "不知道|不曉得|不清楚|不確定|不太清楚|不太確定|不太知道|不一定|不好說|不記得|說不準|說不定|難說|很難說|"
    "看情況|視情況|要看|也許|或許|可能|可能是|可能有|可能會|可能沒有|好像|好像有|好像是|好像沒有|大概吧|"
    "是也不是|有也沒有|沒把握|再確認|要查|要問|待確認|忘了|沒印象|沒概念|沒注意|無法確定|無法判斷|難以判斷"
)
# Only where their clause ends with them ("we do", but not "we do not" nor "we have 300 people").
YES_CLOSING = _phrases(
    "we do|we did|we have|we are|we can|we will|i do|i have|i am|i will|it is|it does|it has|"
    "they do|they are|they have|我們有|我們是|我們會|我們可以|我們能"
)
# Phrases with one of these words in them that are no answer at all.
NEITHER = _phrases(
    "not only|not just|not merely|not to mention|no matter|make sure|to be sure|be sure|"
    "for sure|no later than|no more than|no less than|no fewer than|not more than|not less than|"
    "nothing but|none other|don't only|don't just|doesn't only|doesn't just|don't worry|"
    "aren't only|isn't only|isn't just|never mind|whether or not|or not|if not|"
    "對了|是喔|是哦|是噢|"
    "不多|不算多|不只|不僅|不但|不少|不止|不過|不論|不管|不同|不斷|不可取代|不可替代|不到|不滿|不足|不銹鋼|不鏽鋼|"
    "不超過|不少於|不低於|不多於|不高於|不動產|不久|不敢當|沒關係|無論|無塵|無線|無人機|無形|未來|未滿|未達|非常|否則|會計|會議|會員|會長|會展|有限|有機|有關|有時|有些|有人|能源|能量|"
    ""
    "有沒有|是不是|會不會|對不對|好不好|可不可以|能不能|要不要|行不行|算不算|有無|是否|能否|可否|會否|"
    "可以嗎|有嗎|是嗎|對嗎|好嗎|不一樣|不得不|不妨|不外乎|不愧|不動|不良率|一定要|一定的|可能要|可以說"
)
# Only where they stand alone in their clause, or open the text before what they affirm.
YES_ALONE = frozenset(
    words("是 對 好 有 會 要 中 行 能 恩 y right correct true exactly fine good great")
)
NO_ALONE = frozenset(words("非 n nobody nowhere false wrong"))
OPENERS = frozenset(words("有 會 能"))
SUBJECTS = frozenset(words("但 我 們 司 本 公 咱 其 實 目 前 都 也 已 經 我們"))
PARTICLES = frozenset(words("的 啊 呀 喔 哦 吧 啦 了 囉 耶 唷 哇 噢 嘛 呢 阿 捏 ㄟ 咧 滴 齁 欸 誒"))
SKIN_TONES = frozenset("🏻🏼🏽🏾🏿\ufe0f")
