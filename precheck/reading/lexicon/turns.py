"""Words that turn the words around them: not, without it, although, used to, hope to, said wrongly."""

from precheck.reading.lexicon.rows import chinese, each, either

# What denies the next word that counts; two of them deny nothing.
DENYING = {
    "not": """
        least |
        rather than | instead of | as opposed to |
        overstate | overestimate | exaggerate | show me | name me | name one | find me | point me to | i challenge | surprised if |
        no | not | don't | dont | doesn't | doesnt | didn't | didnt | isn't | isnt | ain't | aren't | arent | wasn't | weren't | haven't | havent | hasn't | hasnt | hadn't | won't | wont | wouldn't | wouldnt
        | shouldn't | can't | cannot | cant | can not | couldn't | couldnt | could not | simply can't | simply cannot | simply couldn't | simply could not | never | none | nothing | neither | nor | nobody | no one | noone | not one | hardly | hardly ever | hardly any | barely | scarcely | rarely | seldom | far from | nowhere near | anything but | by no means
        | in no way | no way | no chance | not a chance | fat chance | no longer | not any longer | unable to | fail | failed | failing | lack | lacks | lacking | less | the opposite of | good luck | not yet | i doubt | doubt | i wish | too good to
        | nowhere | never ever | refuse to | refused to | free of | short of being | wouldn't say | wouldn't call | can't claim | couldn't claim | stop short of | nope | nah | naw | n't | zero
        | in no case | under no circumstance | on no account | not going to | not gonna | hard to | tough to | difficult to | tricky to | next to impossible to | impossible to
        | 不 | 沒 | 沒有 | 無 | 未 | 非 | 不是 | 不會 | 不能 | 不可 | 不可以 | 不算 | 不太 | 不太會 | 不怎麼 | 不見得 | 不至於 | 不致於 | 不大 | 不夠 | 不曾 | 沒辦法 | 沒法 | 沒法度 | 無法 | 無從 | 難以 | 沒得 | 尚未 | 還沒 | 還沒有 | 還不 | 還不是 | 還不算
        | 還稱不上 | 從未 | 從沒 | 從來沒 | 從來沒有 | 從不 | 從來不 | 未曾 | 未必 | 並不 | 並非 | 並沒 | 並沒有 | 並未 | 並無 | 毫無 | 毫不 | 不再 | 不再是 | 沒在 | 沒有在 | 不用 | 不需要 | 不必 | 不敢說 | 不敢講 | 不能說 | 不好說是 | 不覺得 | 不認為 | 哪有 | 哪有什麼
        | 哪會 | 哪裡 | 哪裡會 | 哪來 | 哪來的 | 哪可能 | 怎麼會 | 怎麼可能 | 怎會 | 怎可能 | 豈會 | 誰敢說 | 誰說 | 誰講 | 有誰 | 沒人 | 沒有人 | 無人 | 沒半個人 | 沒有半個 | 沒有誰 | 沒幾個 | 沒什麼 | 沒有什麼 | 能有多 | 會有多 | 有多 | 哪能 | 豈能 | 毋 | 毋是 | 毋免 | 袂 | 袂當 | 袂使 | 無咧 | 無咁 | 甭 | 木有 | 冇
        | 不可能 | 絕不 | 決不 | 罕見 | 少有 | 鮮少 | 談不到 | 毫不""",
    # What denies the word before it: 換不掉, 談不上, 同意才怪.
    "theirs": "supplier's | vendor's | somebody else's | someone else's | the other company's | 供應商的 | 別人的 | 人家的 | 廠商的",
    "theirs_so": "是客戶的 | 在客戶 | 是別人的 | 是供應商的 | 在供應商 | 在別人 | 是人家的 | 是客人的 | is the customer's | is our customer's | is their | lies with the customer",
    "so_what": "什麼 | 什麼啦 | 啥",
    "not_so": """
        也還好 | 就還好 |
        too strong a word | too big a word | too much said | an exaggeration | too much | 太抬舉 | 抬舉 | 太看得起 | 過譽 |
        are low | is low | are minimal | are negligible | are small | is small | 還早 | 還早得很 | 早得很 | 還久 |
        言過其實 | 太過 | 誇張 | 誇張了 | 過獎 | 不大 | 有限 | 不深 | 不像 |
        不了 | 不到 | 不出 | 不出來 | 不來 | 不起 | 不起來 | 不走 | 不掉 | 不開 | 不動 | 不成 | 不下去 | 不下來 | 不住 | 不過來 | 不上 | 不上手 | 不得 | 不贏 | 不完 | 不著 | 不了手 | 不到位 | 袂出來 | 袂起來
        | 談不上 | 算不上 | 稱不上 | 說不上 | 稱不上是 | 談不上是 | 才怪 | 個頭 | 個屁 | 免談 | 什麼啦 | 下輩子吧 | 下輩子 | 想得美 | 做夢 | 作夢 | 性低 | 性很低 | 性極低 | 性不高 | 性不大 | 度低 | 度不高 | 度很低 | 不高 | 很低 | 極低 | 是騙你的 | 是騙人的 | 騙你的 | 騙人的 | 也太客氣了 | 也太客氣 | 太客氣了 | 太謙虛
        | it is not | it isn't | we are not | not so much | fat chance | dream on | with whom | with who | by whom | who with | 的人沒 | 的人不 | 的人都不 | 的人都沒 | is out of the question | out of the question | is zero | is nil | is none | forget it""",
    # Fixed words in which nothing is denied.
    "plain": """
        at least | more or less | less or more | last but not least |
        沒關係 | 我們做得出來 | 我們會 | 我們有 | 我們能 |
        just finished | just completed | 談不攏 | 快到期 | 還沒到期 | 即將到期 |
        不到一年 | 不到兩年 | 不到三年 | 不到半年 | 不到幾年 | 不到一個月 | 不到兩個月 | 不到三個月 | 不到半個月 | 不到幾個月 | 不到一季 | 不到一週 | 不到一個禮拜 | 不到一個星期 | 不到兩個禮拜 | 不到幾天 | 不到一天 | 印象中是這樣 | 大概是這樣 | 應該是這樣 | 差不多是這樣 | rather a | rather an | rather more |
        or not | whether or not | before i forget | before we forget | lest i forget | in case i forget | nearly forgot | almost forgot |
        可能 | 可是 | 可否 | for others | for other | with others | in other | among other | ago |
        上個月 | 這個月 | 下個月 | 上週 | 這週 | 上個禮拜 | last month | last week |
        not only | not just | not merely | not to mention | no doubt | no question | without question | without a doubt | without doubt | no wonder | no matter | nothing else | nothing but | no less than | not less than | isn't it | aren't we | don't you think | don't we | doesn't it | if not | not bad | no kidding
        | no lie | not to brag | not wanting to brag | not sure | not that i know | not that i'm aware of | not to my knowledge | no more than | can't be denied | cannot be denied | cannot deny | can't deny | undeniably | don't get me wrong | needless to say | can't stress enough | not gonna lie | not going to lie | no joke
        | 不只 | 不只是 | 不僅 | 不僅是 | 不僅僅 | 不但 | 不單 | 不單是 | 不光 | 不光是 | 不止 | 不管 | 不論 | 無論 | 不過 | 不斷 | 不少 | 不錯 | 非常 | 不得不 | 無庸置疑 | 毋庸置疑 | 無可否認 | 不可否認 | 毫無疑問 | 毫無疑義 | 沒錯 | 沒話說 | 不騙你 | 不蓋你 | 不吹牛 | 不誇張 | 不是我臭屁 | 不是我在說 | 不是我說 | 不是我自誇 | 不是吹的 | 不是蓋的
        | 是不是 | 有沒有 | 會不會 | 能不能 | 對不對 | 好不好 | 要不要 | 可不可以 | 不好意思 | 不瞞你說 | 說真的 | 不銹鋼 | 不鏽鋼 | 不織布 | 無塵 | 無線 | 無人機 | 無刷 | 非球面 | 不良率 | 非 標 | 無論如何 | 未來 | 不知不覺 | 差不多 | 不就 | 不然 | 莫不""",
}

# What a clause is in the talk.
TURNING = {
    # The clause counts less than what is set against it.
    "conceded": """
        not impossible | 不是不可能 | 並非不可能 | 也不是不可能 | not the most | not the biggest | 不是最 |
        although | though | even though | while | on paper | in theory | theoretically | officially | granted | admittedly | people think | they think | everybody think | everyone think | at first sight | at first glance | strictly speaking | in principle | it may look | it look | look like | of course there
        | 雖然 | 雖說 | 儘管 | 雖 | 理論上 | 理論 | 名義上 | 表面上 | 看起來 | 看似 | 說是 | 原則上 | 大家都以為 | 大家以為 | 人家以為 | 別人以為 | 外人以為 | 嘴巴上 | 嘴上 | 帳面上 | 固然 | 比起 | at most | at the most | 頂多 | 了不起 | 最多 | 充其量""",
    # What comes from here on counts more.
    "turning": """
        then they | then find | then switch | but | however | yet | in practice | in reality | in fact | actually | the truth is | truth be told | seriously | honestly though | only that | except that | still | nevertheless | nonetheless | otherwise | well ok | well okay | oh well | ok then | okay then | fine then | in the end | at the end of the day | to be fair
        | 但 | 但是 | 可是 | 不過 | 其實 | 實際上 | 事實上 | 實務上 | 現實是 | 結果 | 最後 | 到頭來 | 偏偏 | 反而 | 只不過 | 然而 | 講白了 | 說白了 | 說穿了 | 又開始 | 恢復 | 重新啟動 | 重啟 | back at it | resumed | restarted | just kidding""",
    # What was, and is set against what is.
    "past": """
        used to | it was | we were | was once | were once | once were | formerly | previously | back then | in the past | in the old day | years ago | year ago | back in the day | at one time | in its day | before covid | until | till | originally | at first | initially
        | 以前 | 之前 | 過去 | 曾經 | 曾 | 原本 | 原來 | 本來 | 當年 | 早期 | 早年 | 那時候 | 那時 | 當時 | 一開始 | 起初""",
    "gone": "used to | once upon a time | not anymore | not any more | was until | were until | was till | were till | 曾經 | 以前算 | 以前是 | 以前有 | 以前還是",
    "now": "now | nowadays | today | these days | by now | currently | at present | since then | ever since | since | 現在 | 目前 | 如今 | 這幾年 | 這兩年 | 近年 | 近幾年 | 後來 | 之後 | 從那以後",
    # What is only hoped for or to come.
    "to_come": """
        going to be | will be | will become | become key once | we'll have | we'll be | will have | next year | next spring | someday | one day | once the | once we | once it | once our | not until | in a few year | eventually
        | 明年 | 後年 | 將來 | 未來 | 以後會 | 之後會 | 才會 | 才會是 | 快要 | 即將 | 等以後 | 等到 | 等下一代 | 等新 | 目標是 | 正在申請 | 還在申請 | 等景氣""",
    "hoped": "about to | we are about | 正準備 | 準備 | thinking about | thinking of | think about it | considering | maybe one day | one day | some day | someday | 規劃 | 正在規劃 | 在規劃 | 籌備 | 在籌備 | 在評估 | hope | hoping | plan to | we plan | planning | planned | intend | intend to | aim to | aiming to | would like to | working on it | 希望 | 打算 | 預計 | 計畫要 | 計劃要 | 想要 | 想做 | 準備要 | 努力成為 | 有機會成為 | 想朝 | 朝這個方向",
    "unless": "unless | if by | if you mean | if that mean | except | except for | apart from | 除非 | 除了 | if so | in case | as long as | provided | provided that | on condition | 只要 | 前提是 | 條件是",
    "taken_back": "just kidding | i was joking | was a joke | changed my mind | change my mind | on second thought | 開玩笑 | 開玩笑的 | 反悔 | 我反悔了 | 改變主意 | no wait | scratch that | i mean | correction | sorry i meant | pressed the wrong | typed wrong | my mistake | no wait | actually no | actually yes | 按錯 | 按錯了 | 打錯 | 打錯了 | 說錯 | 說錯了 | 講錯 | 講錯了 | 選錯 | 選錯了 | 點錯 | 更正 | 啊不對 | 喔不對 | 不對不對 | 應該說",
    "mocked": "what competitor | what competition | what rival | what alternative | what other | 什麼對手 | 什麼競爭 | 什麼替代 | lol | haha | hahaha | lmao | rofl | hah | ha | come on | please | with whom | with who | with what | by whom | 哈 | 哈哈 | 哈哈哈 | 呵呵 | 笑死 | 下輩子 | 下輩子吧 | 想得美 | 做夢 | 作夢 | 你想太多 | 想太多 | 別鬧了 | 別傻了",
    "then": "就 | 便 | then",
    "joining": "and | because | therefore | plus | cuz | 而且 | 因為 | 所以 | 並且 | 因此 | 才能",
    "or": "or | nor | 或 | 或是",
}

# A question that tells: who would dare to say it is not?
RHETORICAL = (
    """
    怎麼會不 | 怎麼會不是 | 怎麼會沒 | 怎麼可能 | 怎麼會 | 誰敢說 | 誰說 | 誰不 | 誰都 | 誰也 | 哪會 | 哪有 | 哪裡難 | 哪裡有 | 哪一年沒有 | 哪年沒有 | 哪一年沒 | 不然怎麼 | 換誰 | 誰做都 | 哪裡關鍵 | 哪裡獨特 | 哪裡重要 | 哪裡特別 | 哪裡厲害 | 怎麼活 | 怎麼生存 | 怎麼混 | 怎麼拼 | 不會怎樣 | 不怎樣 | 沒怎樣 | 跟誰 | 找誰都 | 誰做 | 誰買 | how would i | how should i | how am i | 我還需要 | 還需要這麼 | 不然要怎麼 | what others | what other company | what our competitor | what everybody else | 不然咧 | 不然呢 | 你說呢 | 你說咧 | 還用說嗎 | 還用問嗎 | 這還用說 | 這還用問 | 何必 | 何苦 | 憑什麼 | 要不要來看
    | isn't it | aren't we | don't we | do we ever | don't you think | how else | how could it not | how could we not | what do you think | what competitor | what competition | what rival | what alternative | who else | who would | with whom | with who | by whom | who doesn't | why wouldn't | why wouldn't it | why wouldn't we | is the pope catholic | where else | what else
    | how can it not | who could | what would they do | what would they do without | who cares | why would they | why would anyone | so what | are you kidding | you kidding | 誰在乎 | 誰理 | 有差嗎 | 還要問嗎 | 不是嗎 | 要去哪裡找 | 去哪裡找 | 去哪找 | 哪裡找 | 上哪找 | 找誰"""
    + "|"
    + chinese("關鍵|獨特|獨家|獨有|難|重要|厲害|特別|取代", "什麼|個什麼|個頭|個屁")
)

# Plain answers that are no yes or no by their words.
ANSWERING = {
    "affirming": """
        可以這麼說 | 可以這樣說 | 可以這樣講 | 可以這麼講 | 能這麼說 | 這麼說也行 | 說是也行 |
        definitely | definetly | definately | absolutely | certainly | exactly | obviously | naturally | undoubtedly |
        can't be denied | cannot be denied | undeniably | no doubt | no doubt about it | without doubt | without a doubt | without question | no question | by all means | by all means yes | goes without saying | it goes without saying | needless to say | hundred percent | 100% | 100 percent | you bet | you bet it is | you bet we do | you bet it would | you can say that | think so | thinks so | says so | believe so | believes so | reckon so | reckons so | hope not | you could say that | you said it | damn right | damn sure | hell yes | hell yeah | i'll say | rather | for sure | sure thing | more so than | by any measure | in every way
        | one hundred percent | to a large extent | to a great extent | to a high degree | in every respect | do we ever | and how | very | very much | very much so | quite | quite so | extremely | totally | completely | entirely | partly | in part | fully | big time | of course we do | if so then yes | then yes | hence yes
        | 無庸置疑 | 毋庸置疑 | 毫無疑問 | 毫無疑義 | 無可否認 | 不可否認 | 那還用說 | 還用說 | 這還用說 | 那當然 | 必須的 | 必須是 | 百分之百 | 百分百 | 絕對 | 超 | 完全正確 | 嘿啊 | 嘿呀 | 嘿嘿啊 | 嘿 | 著 | 著啊 | 有影 | 是der | 是滴 | 是啊是啊 | 對der | 對滴 | 有der | 有滴 | 廢話 | 正解 | 沒錯 | 就是這樣 | 正是 | 算喔 | 算啊""",
    "denying": """
        under no circumstance | in no case | on no account |
        不能這樣講 | 不能這樣說 | 不能這麼說 | 不能這麼講 | 不敢這麼說 | 不敢這樣說 | 不好這麼說 |
        nothing of the kind | nothing of the sort | none whatsoever | not whatsoever | would if we could | if we could afford | wish we could | no sweat |
        yeah no | yes no | be lying | a lie | not a penny | not a cent | not a dime | never | never in my life | never ever | not a chance | no chance | no way | can't claim that | can't claim | couldn't claim | wouldn't say so | wouldn't say that | wouldn't call it that | wouldn't go that far | wouldn't go so far | not that far | certainly not | hell no | god no | oh no | dear no | not a bit | not in the least | not remotely | not by a long shot | not by a long way | not by any stretch | not in a million year | no such luck | if only | i wish | wish it was | wishful thinking | no sir | in our dream | you must be joking | are you kidding | don't think so | think not | doubt it | i doubt it | doubtful | unlikely | afraid not | nope nope
        | 哪有那麼厲害 | 沒那麼厲害 | 沒那麼神 | 哪有這麼好 | 哪敢 | 不敢當 | 沒這回事 | 才怪 | 說有是騙你的 | 說是是騙你的 | 免 | 無啦 | 毋是 | 哪有可能 | 沒那個命 | 沒那種東西 | 哪有那個 | 沒那麼偉大 | 不至於 | 不致於 | 早就不是 | 早就不是了 | 早就不了 | 早就沒了 | 早就沒有了 | 已經不是了 | 不是捏 | 不是ㄟ | 不是欸 | 不是喔""",
    "open": either(
        "would know | will know | have to answer | only the | just the receptionist | receptionist | secretary | intern | bookkeeper | trainee | the payroll | i'm only in | i am only in | i'm just in",
        "question for | ask me something | ask me later | need an expert | 回去問 | 去問 | 問一下 | 問問 | 看跟誰 | 跟誰比",
        "no overview | not have an overview | no insight | don't have an overview",
        each(
            "ask|check with|talk to|speak to|consult",
            "my|our|the|their",
            "engineer|technician|r&d|colleague|boss|patent attorney|lawyer|sales|cto|customer|factory|plant|guy",
        ),
        chinese(
            "沒|沒有|沒在|沒有在|沒去|沒有去|從沒",
            "去了解|了解|注意|關心|比較|調查|打聽|留意",
            "別人|同業|人家|過|這個|這些",
        ),
        "need to look at | have to look at | need to check | don't know enough | 我不熟 | 不熟 | 不太熟 | 不內行 | 外行 | 不是專業 | 不專業",
        each(
            "never|haven't|have not|didn't|hasn't|did not|never really",
            "compared|checked|looked into it|looked into that|researched|studied it|asked them|asked around|investigated|thought about it|thought about that|thought of that|considered it|verified",
        ),
        chinese(
            "沒|沒有|從沒|還沒|未|沒去|從來沒",
            "調查|查|比較|研究|想|評估|了解|統計|確認|問|比對|深究",
            "過",
        ),
        chinese(
            "要看|得看|看|要看從|看從|要看是",
            "範圍|角度|定義|產品|哪個|哪一|什麼|怎麼|客戶|情況|情形|狀況|案子|標準|地區|時候|應用|市場",
        ),
        chinese(
            "不敢|不太敢|無法|沒辦法|很難|難以|不好",
            "確定|斷定|保證|判斷|評斷|認定|界定|下定論|比較|回答",
        ),
        """
        can't speak for | that's for the | that is for the | for the lawyer to | could tell you | would know that | know better | knows better | impossible to know | impossible to say | impossible to tell | how would i know | how should i know | how am i to know | so so | so-so | 普通 | 普普 | 普普通通 | half half | half and half | fifty fifty | 50/50 | fifty/fifty | yes and no | no and yes | not for me to judge | not for me to say | not mine to say | not mine to judge | leave that to the expert | leave that to other | leave that to you | leave it to the expert | you'd have to ask | you would have to ask | you'll have to ask | you should ask | better ask | best ask | ask the customers | ask our customers | ask my colleague | i'd have to ask | have to ask | haven't a clue | not a clue | clueless | haven't the faintest | no clue | beats me | search me
        | who knows | lord knows | god knows | heaven knows | never thought about it | never thought about that | never gave it a thought | haven't thought about it | don't talk about our | we don't talk about | don't discuss | don't disclose | depends on the product | depends on the customer | depends on the part | depends on what | depends on how | depends on who | depends on whom | depends on which | depends on your | hard to judge | hard to compare | difficult to compare | difficult to judge | can't compare | cannot compare | can't judge | cannot judge | couldn't judge | so they say | some are some aren't | some yes some no | both yes and no | jury is out | up in the air | too early | that is debatable | debatable | arguable | matter of opinion | matter of definition | depends how you define
        | 一半一半 | 一半吧 | 有些是有些 | 有的是有的 | 有些是自己的有些 | 有的有有的沒 | 有些有有些沒 | 是也不是 | 也是也不是 | 有也沒有 | 可能有可能沒有 | 可能是可能不是 | 沒想過 | 沒有想過 | 沒想過這個 | 沒研究過 | 沒研究 | 沒有研究過 | 沒比較過 | 沒比過 | 沒有比較過 | 很難比較 | 難比較 | 不好比較 | 無法比較 | 沒辦法比較 | 很難比 | 不好比 | 見仁見智 | 看你怎麼定義 | 看怎麼定義 | 怎麼定義 | 看定義 | 怎麼說呢 | 不好說 | 說不上來 | 講不上來 | 答不出來 | 答不上來 | 很難講 | 難講 | 很難說 | 難說 | 說不準 | 說不定 | 再問 | 我再問 | 要問 | 要先問 | 得問 | 問客戶 | 問研發 | 問工程 | 問廠長
        | 問我們 | 問總 | 問業務 | 問老闆 | 問一下 | 問問看 | 才知道 | 才準 | 才清楚 | 我不懂 | 不太懂 | 不懂技術 | 我是會計 | 我是總務 | 我是行政 | 我是業務 | 剛來 | 沒把握 | 不予置評 | 不便回答 | 不方便回答 | 不方便透露 | 不想回答 | 先空著 | 先跳過 | 看情形 | 看狀況 | 看產品 | 看客戶 | 看案子 | 視情況 | 端看哪 | 忘記了 | 忘了""",
    ),
}

# What all the rest was said for: "so no", 所以是. Parts of expressions.
CONCLUDING = (
    r"\W*(?:and |but )?(?:so|hence|therefore|thus|in short|in the end|all in all),? "
    r"(?:(?P<yes>yes|yep|yeah|yup|it is|it does|we are|we do)|(?P<no>no|nope|nah|not|it is not|it isn't|it doesn't|we aren't|we don't))(?: really| then| sadly)?\W*"
    r"|\W*(?:所以|因此|結論|總之|總歸|到頭來)(?:就|應該|我覺得|答案|還)*(?:(?P<is>是|算|算是|有|會|對)|(?P<not>(?:不|沒|不能|沒辦法)(?:是|算|算是|有|會|對)?))[的啦喔吧了啊]*\W*"
)
# A yes that somebody would rather have said.
WISHED = (
    r"\b(?:love|like|wish|wished|prefer|tempted|dying)\b[\w' ]{0,24}\b(?:say|answer|tick|put|write|tell)\b|\bwould have said\b|\bi wish\b"
    "|(?:很|也|真|多|巴不得|恨不得|希望)(?:想|能|可以)+(?:跟你|大聲)?(?:說|講|答|回答|填|勾)"
)
