"""Words that a bare answer is made of: those that answer, those that only agree, those that add nothing."""

# They agree, refuse or greet; they do not say how a thing is.
AGREEMENT = """
    ok | okay | okey | agree | agreed | no problem | sounds good | looks good | go ahead | please do | why not | not bad | fine | good | great | by all means | i guess | disagree | wrong | incorrect
    | 好 | 好的 | 好啊 | 好哇 | 好呀 | 好喔 | 好哦 | 好吧 | 沒問題 | 可以 | 當然可以 | 同意 | 不錯 | 贊成 | 沒意見 | 我願意 | 願意 | 沒有問題 | 要 | 中 | 行 | 能 | 必須的 | 不同意 | 不要 | 不用 | 不行 | 不可以
    | 不好 | 不需要 | 拒絕 | 不願意 | 不贊成 | 反對 | 不必 | 不了 | 不中"""

# They answer wherever they open a clause, whatever follows.
OPEN_YES = """
    yes | yeah | yep | yup | yea | ya | yah | aye | sure | absolutely | definitely | of course | indeed | certainly | naturally | totally | sure thing | you bet | without a doubt | no doubt | affirmative
    | that's right | that is right | that's correct | that is correct | that's true | that is true | yes please
    | 是的 | 對的 | 對啊 | 對呀 | 對喔 | 對耶 | 對唷 | 當然 | 當然有 | 當然是 | 沒錯 | 有啊 | 有喔 | 有呀 | 有唷 | 是啊 | 是呀 | 嗯 | 嗯嗯 | 恩恩 | 對 | 是 | 對對 | 對對對 | 沒錯沒錯"""

# They answer alone, or before one of the words below.
OPEN_NO = """
    no | nope | nah | naw | not really | not yet | not at all | of course not | 不是 | 沒有 | 還沒 | 還沒有 | 不 | 沒 | 尚未 | 不算 | 不太算"""
GOING_ON = "we | it | i | our | that | there | because | not | just | only | this | actually | sorry | but | of course"

HEDGED_YES = "kind of | sort of | kinda | sorta | more or less | to some extent | 算是 | 算是吧 | 算有 | 算吧 | 差不多是"

NEUTRAL = """
    i | we | it | that | this | our | my | the | a | an | is | are | was | be | been | it's | that's | we're | i'm | am | do | does | did | have | has | had | really | just | at all | well | so | think | believe | suppose | guess
    | say | said | would | i'd | to be honest | honestly | actually | currently | right now | at the moment | for now | so far | yet | still | company | firm | us | any | one | some | such | thing | in fact | very | quite | much
    | too | probably | as far as i know | that i know of | know of | afraid | there | here | anything | something | ours | exactly | particularly | especially | and | or | of | for | to | as | myself | ourselves | absolutely | definitely
    | now | today | always | certainly | indeed | all | in | on | own | them | these | those | what | consider | call | either | even | ever | more | most | part | fully | entirely | completely | truly | clearly | obviously | sir | case | says | thinks | but | however | engineer say | engineer think | customer say | customers say | boss think | boss thinks | boss say | boss says | the boss say | the boss think | reckon | figure | guess | dare | bet | dare say | imagine | feel | opinion | matter | yet | anymore | any more | any longer | biased | though | think so | thinks so | though | so | much so | that i know | 一個 | 這家 | hmm | um | uh
    | please | yes | no | not | none | also | basically | frankly | my opinion | our opinion | our view | i'd say | must | should | will | got | make | made | done | doing | going
    | 我 | 我們 | 咱 | 公司 | 本公司 | 敝公司 | 貴公司 | 的 | 了 | 啊 | 呀 | 喔 | 哦 | 吧 | 啦 | 囉 | 耶 | 欸 | 唷 | 哇 | 嘛 | 呢 | 噢 | 齁 | 哈 | 诶 | 阿 | 也 | 都 | 就 | 還 | 算 | 很 | 蠻 | 滿 | 真的 | 其實 | 目前 | 現在 | 應該 | 大概
    | 基本上 | 老實說 | 坦白說 | 老實講 | 覺得 | 認為 | 說 | 講 | 是 | 有 | 這 | 這個 | 那 | 那個 | 它 | 做 | 在做 | 在 | 這種 | 東西 | 什麼 | 任何 | 過 | 嗯 | 恩 | 一直 | 這方面 | 這樣 | 這麼 | 自己 | 才 | 並 | 可能 | 好像 | 會 | 個 | 項 | 此
    | 算是 | 非常 | 完全 | 相當 | 十分 | 比較 | 不太 | 確實 | 的確 | 絕對 | 一定 | 肯定 | 到 | 能 | 以 | 來 | 目前為止 | 暫時 | 當然 | 沒有 | 沒 | 不 | 不是 | 還沒 | 對 | 只 | 而已 | 本身 | 屬於 | 談 | 得 | 上 | 稱 | 哪 | 種 | 您 | 跟你 | 誰 | 吶 | 那麼 | 投入 | 持續 | 捏 | ㄟ | ㄋㄟ | 咧 | 滴 | der | 早就 | 早 | 老闆說 | 廠長 | 反正 | 說實在 | 說實話 | 講真的 | 嚴格說 | 嚴格來說 | 講起來 | 某種程度上 | 啦啦 | 呃 | 唉 | 嘿 | 蛤 | 厚"""
