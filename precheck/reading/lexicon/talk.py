"""How people say that they do not know, that they ask, and which lead-ins open a free answer."""

from precheck.reading.lexicon.rows import chinese, each
from precheck.reading.lexicon.untold import TOLD, UNTOLD

# "what sets us apart", "what we have is": said before it is told, and no question.
_SETTING_APART = " | ".join((
    *(f"what {sets} {whom}" for sets in ("sets", "makes", "distinguishes", "separates") for whom in ("us", "our")),
    *(f"what {we} {good}" for we in ("we're", "we are") for good in ("proud", "proudest", "most proud", "known for", "famous for", "envied for", "really good", "strong in", "strongest")),
    *(f"what we {do}" for do in ("have", "do", "make", "can do", "offer", "are good at", "are best at", "do best", "do better")),
    *(f"what {others} {lack}" for others in ("others", "nobody else", "no one else", "competitors") for lack in ("can't", "cannot", "can", "has", "have", "don't", "do not", "lack")),
))  # fmt: skip

# 老師問我做什麼: a question that somebody once put to us.
_ASKED_OF_US = chinese(
    "問我|問我們|問我們家|問我們公司|問起我們|問阮|問說我們|問說我",
    "|到底|都|究竟",
    "做|在做|是做|賣|在賣|是賣|做的是|靠",
    "什麼|甚麼|什麼的",
)

UNKNOWN = {
    "unknown": """
        i don't know | don't know | dont know | do not know | not know | no idea | not sure | unsure | not certain | uncertain | no clue | can't say | cannot say | can't tell | couldn't say | couldn't tell you | hard to say | i'd have to look | have to look
        | have to check | need to check | let me check | check with | have to ask | need to ask | ask our accountant | ask my accountant | ask the accountant | ask accounting | ask my boss | ask the boss | have to look that up | look it up | look that up | i forget | i forgot | forgot | can't remember
        | don't remember | do not remember | can't recall | don't recall | don't have the figure | don't have the number | don't have that number | no figure | not at hand | not to hand | don't have it at hand | unknown | dunno | idk | i'm not the right person | wouldn't know | beats me | who knows | haven't got the figure
        | haven't calculated | never calculated | never counted | don't keep track | don't track | rather not say | prefer not to say | would rather not | i'd rather not | prefer not to | confidential | secret | can't disclose | cannot disclose | not disclose | not allowed to say | none of your business | private | no comment | undisclosed | skip this
        | tbd | n/a | get back to you | don't have those number | not my department | ask finance | ask our finance | ask hr | wouldn't like to say | not at liberty | haven't decided | not decided | undecided | it depends | depends | it varies | varies
        | 還沒想 | 還沒想到 | 不知道多少 | 不清楚多少 | 不知道 | 不清楚 | 不確定 | 不曉得 | 不太清楚 | 不太確定 | 不太知道 | 不是很清楚 | 不很清楚 | 要問會計 | 問會計 | 要問老闆 | 問老闆 | 要問 | 要查 | 查一下 | 要查一下 | 再查 | 要再確認 | 再確認 | 要確認 | 忘了 | 忘記 | 不記得 | 記不得 | 沒印象 | 沒概念 | 沒有概念 | 沒算過 | 沒統計
        | 不方便說 | 不方便透露 | 不便透露 | 不方便講 | 不方便 | 不便 | 保密 | 商業機密 | 機密 | 不想說 | 不想講 | 不想回答 | 不能說 | 不透露 | 無可奉告 | 難說 | 很難說 | 說不準 | 不一定 | 看情況 | 不好說 | 沒辦法回答 | 無法回答 | 問財務 | 要看報表 | 看報表 | 手邊沒有 | 手上沒有 | 沒有資料 | 沒資料 | 再告訴你
        | 再回覆 | 再回你 | 再回您 | 再答覆 | 再跟您說 | 再跟你講 | 再跟您講 | 再跟你說 | 晚點再說 | 之後再說 | 未知 | 我不是很懂 | 不懂 | 查查看 | 問問看 | 還不知道 | 無法確定 | 不予公開 | 不公開 | 搞不清楚 | 沒注意 | 不知道有沒有 | 不知道是不是 | 不知道算不算 | 不確定有沒有 | 不確定是不是 | 不確定算不算 | 不清楚有沒有 | 不清楚是不是 | 不好回答 | 不回答 | 不作答 | 不想答 | 拒絕回答 | 不敢說 | 不敢講 | 沒辦法說 | 不適用 | not applicable | not relevant | doesn't apply | does not apply | won't say | won't answer | not going to answer | refuse to answer | don't want to say | don't want to answer | 問人資 | 沒有統計 | 看狀況 | 尚未決定 | 還沒決定 | 未定"""
    + "|"
    + UNTOLD,
    "filler": TOLD,
}

ASKING = {
    "wonder": "tell me | explain | want to know | like to know | wonder if | wondering | curious | need to know | i wonder",
    "asking": """
        what | what's | how | how many | how much | how long | why | when | which | who | where | whose | do you | does it | does that | does this | can i | can we | can you | could you | could we | should i | should we | may i | is it | is there | is that | is this | are there | are you | are we | will it | will you
        | would it | would we | do i | do we | am i | shall i | shall we | is the | are the | does the | does a | can a | tell me | explain | is a | did you | has to be | wonder if | wondering | must i | must we | must the | has the | would you | is my | is our | does my | does our | what if
        | 什麼 | 甚麼 | 什么 | 嗎 | 多少 | 幾 | 怎麼 | 怎樣 | 如何 | 為什麼 | 為何 | 哪 | 哪些 | 哪裡 | 何時 | 誰 | 是否 | 能不能 | 可不可以 | 是不是 | 有沒有 | 要不要 | 會不會 | 請問 | 算不算 | 需不需要 | 何謂 | 啥 | 想問 | 對不對 | 可否 | 能否 | 麼 | 要講多 | 要寫多 | 要說多 | 多詳細 | 要多細 | 才算 | 才符合 | 才可以申請 | 才能申請 | 才夠""",
    "threshold": "limit | threshold | minimum | maximum | requirement | required | cap | 上限 | 下限 | 門檻 | 標準 | 限制 | 規定 | 最低 | 最高",
    "control": "tax accountant | 上一題 | 下一題 | 上一個 | 下一個 | 上一步 | 前一題 | 第一題 | 這一題 | 一下 | 一次 | 再一次 | 一遍 | 再一遍 | 一回 | 一趟 | 一樣 | 等一下 | 換一個 | 另一個 | 一點 | 一些 | 一般 | 唯一 | 第一 | one more time | one moment | one by one | this one | that one | the last one",
    "not_asking": f"""
        {_SETTING_APART} | {_ASKED_OF_US} |
        you may want to know | you might want to know | you may like to know | you might like to know | you'll want to know |
        幾百 | 幾千 | 幾十 | 幾萬 | 幾億 | 十幾 | 幾個 | 好幾 | 幾年 | 幾位 | 幾名 | 幾人 | 幾家 | 幾成 | 幾乎 | 百幾 | 幾國 | 沒什麼 | 還沒什麼 | 沒有什麼 | 都沒什麼 | 評估要不要 | 考慮要不要 | 想要不要 | 討論要不要 | 猶豫要不要 | 研究要不要 | 評估是否 | 考慮是否 | 討論是否 | 什麼都 | 哪裡都 | 不管什麼 | 無論如何 | 那麼 | 這麼 | 多麼 | 要麼
        | 二十幾 | 三十幾 | 四十幾 | 五十幾 | 六十幾 | 七十幾 | 八十幾 | 九十幾 | no matter what | what we make | what we do | what sets us | what we have is | what makes us | what makes it | what distinguishes us | what we are good at | what we're good at | what we sell | what others can't | what nobody else | what we can | how we | that's how | that's why | that's what | know how | anyone who | everyone who | people who | when we | when the | when our | when they | when their | when he | when she | when a | when one of | which is | who is | where we | which we | which are | customers who
        | don't know what | no idea what | not sure what | not sure how | not sure which | don't know how | no idea how | don't know which | no idea | know what | know how many | know how much | know when | sure when | 不知道多少 | 不清楚多少 | 不知道是不是 | 不確定是不是 | 不知道有沒有 | 沒有多少 | 沒多少 | which make | who make | since when we | 十來 | 不知道什麼""",
}

SMALL_TALK = {
    "said": """
        skip | skip it | skip this | next | next question | go back | back | previous | previous question | repeat | say that again | again | come again | start over | restart | reset | stop | quit | exit | pause | cancel | undo
        | talk to a person | talk to a human | speak to a person | speak to someone | speak with someone | talk to someone | a human | real person | human agent | an agent please | operator | customer service | help | help me | menu | show my answers | show answers | show me my answers
        | show result | show me the result | show the result | my result | result | results | english | chinese | in english | in chinese | switch to english | switch to chinese | language | change language | continue | resume | go on | carry on | hello | hi | hey | good morning | good afternoon | good evening
        | thanks | thank you | thank you very much | thx | cheers | bye | goodbye | see you | sorry | hold on | wait | one moment | just a moment | later | not now | never mind | forget it | change my answer | correct my answer | i'm done | that's all | leave it open | leave it | apply | apply now | submit
        | nice | great | perfect | awesome | cool | lol | haha | hmm | um | uh | interesting | got it | i see | understood | alright | test | testing
        | 跳過 | 略過 | 下一題 | 上一題 | 回上一題 | 上一步 | 返回 | 回去 | 再說一次 | 再講一次 | 重複 | 重來 | 重新開始 | 重新來過 | 重填 | 停止 | 停 | 離開 | 結束 | 暫停 | 取消 | 真人 | 找真人 | 真人客服 | 客服 | 專人 | 找專人 | 轉接 | 幫助 | 幫忙 | 說明 | 選單
        | 看結果 | 結果 | 我的答案 | 看答案 | 顯示答案 | 英文 | 中文 | 說中文 | 說英文 | 用英文 | 用中文 | 切換語言 | 換語言 | 繼續 | 接著 | 你好 | 您好 | 哈囉 | 嗨 | 早安 | 午安 | 晚安 | 早 | 謝謝 | 謝謝你 | 感謝 | 多謝 | 謝啦 | 再見 | 掰掰 | 拜拜 | 抱歉 | 不好意思 | 等一下 | 稍等 | 等等 | 晚點 | 待會 | 先這樣
        | 修改 | 更改 | 改答案 | 修改答案 | 我要申請 | 申請 | 送出 | 哈哈 | 呵呵 | 了解 | 知道了 | 收到 | 原來如此 | 測試 | 讚 | 太好了 | 辛苦了""",
    "beside": """
        please | i | want | to | would | like | can | could | you | let's | let | me | us | the | a | my | it | this | that | now | well | ok | okay | so | oh | and | question | one | with | for | we | do | i'd | just | then | very much | there | everyone | answer | show | is | in
        | 請 | 我 | 想 | 要 | 我們 | 一下 | 吧 | 可以 | 嗎 | 好 | 先 | 再 | 幫我 | 那 | 就 | 了 | 的 | 這題 | 這個 | 問題 | 你 | 您 | 跟 | 到 | 找 | 說 | 看 | 講 | 麻煩 | 啦 | 喔 | 啊 | 呢 | 能 | 給 | 大家 | 用 | 換 | 成 | 很 | 非常 | 想要 | 不 | 繼續 | 題""",
}

# "our main discipline is …", 主要技術是……: whoever's it is, however it is called, however one goes on.
_FIELD_NAMED = " | ".join((
    *(
        f"{whose}{main}{name} {goes_on}"
        for whose in ("our ", "the ", "")
        for main in ("main ", "core ", "technical ", "technological ", "")
        for name in ("field", "discipline", "technology field", "field of technology", "line of business", "speciality", "specialty", "area of expertise")
        for goes_on in ("is", "is in", "is that of", ":", "=")
    ),
    *(
        f"{whose}{main}{name} {at_work} {goes_on}"
        for whose in ("the ", "")
        for main in ("main ", "technical ", "")
        for name in ("field", "discipline", "line of business", "branch", "industry", "sector", "trade")
        for at_work in ("we work in", "we are in", "we're in", "we are active in", "we operate in", "of our company", "of our firm", "of the company")
        for goes_on in ("is", "is that of", ":")
    ),
    *(
        f"{we} {firm}{at_work}"
        for we in ("we're", "we are", "ours is")
        for firm in ("", "a firm ", "a company ", "an enterprise ")
        for at_work in ("in the business of", "in the trade of", "working in the field of", "active in the field of")
    ),
    *(f"{whose}{made}{goes_on}" for whose in ("", "我們", "我們公司", "其實我們", "其實") for made in ("專門做的", "主要做的", "真正在做的", "在做的") for goes_on in ("是", "就是")),
    *(f"{whose} main technology is {goes_on}" for whose in ("our", "the") for goes_on in ("in", "in the field of")),
    *(
        f"{whose}{main}{name}{goes_on}"
        for whose in ("", "我們的", "我們", "公司的", "公司")
        for main in ("", "主要")
        for name in ("領域", "技術領域", "專業領域", "專業", "本業", "主業")
        for goes_on in ("是", "為", "在", "：")
    ),
    *(f"{whose}主要技術{goes_on}" for whose in ("", "我們的", "我們", "公司的") for goes_on in ("是", "為", "在", "：")),
))  # fmt: skip

# 我們公司專攻……: whose work, and that it is all of it.
_ALL_WE_DO = " | ".join(
    f"{whose}{does}"
    for whose in ("我們", "我們公司", "我們廠", "我們家", "公司", "本公司", "敝公司")
    for does in (
        "專攻",
        "主攻",
        "專精",
        "專精於",
        "專精在",
        "專門做",
        "專做",
        "專門生產",
        "專注於",
        "專注在",
        "深耕",
        "是專攻",
        "是專門做",
        "是專做",
        "都是做",
        "一直都做",
    )
)

# 到我手上就專做……: what became of the trade of those before us.
_HANDED_DOWN = each(
    "when i took over|since i took over|since i took it over|when i took it over|in my time|in my hands|under me|now with me",
    "we make|we do|we went into|we turned to|we switched to|we moved to|it's|it is|it's been|it has been|it became",
) + " | " + chinese(
    "|後來|現在",
    "到我手上|到了我手上|到我這代|到了我這代|到我這一代|傳到我手上|傳到我這代|傳到我這一代|輪到我|我接手後|我接手以後|我接手之後",
    "|就|才|都|開始|就開始|改|就改|只",
    "專做|專門做|做|專攻|生產",
)  # fmt: skip

# "what sets us apart is …": what is told of the core technology by what it does for the firm.
_CORE_NAMED = " | ".join(
    f"what {sets} {goes_on}"
    for sets in (
        "sets us apart", "makes us different", "makes us special", "makes us unique", "distinguishes us", "we do best", "we do better",
        "we are best at", "others can't do", "others cannot do", "others can't copy", "nobody else can do", "no one else can do",
        "we can do better than others", "we do better than others", "we do better than the others", "we are strongest at",
    )
    for goes_on in ("is", "is that", ":")
) + " | " + " | ".join(
    f"what we can {do} {and_} {others} {cannot}{goes_on}"
    for do in ("do", "make") for and_ in ("and", "that", "but") for others in ("others", "nobody else", "no one else", "competitors", "our competitors")
    for cannot in ("can't", "cannot", "can not", "can") for goes_on in (" is", " is that", ":")
) + " | " + " | ".join(
    f"{whose}別人{cannot}{where}{goes_on}"
    for whose in ("我們", "我們的", "") for cannot in ("做不到的", "做不來的", "沒有的", "不會的", "學不來的") for where in ("地方", "部分", "技術", "")
    for goes_on in ("是", "就是", "在於", "：", "是：")
) + " | " + " | ".join(
    f"{whose}{named}{where}{goes_on}"
    for whose in ("我們", "我們的", "我們公司", "公司", "")
    for named in ("技術最強的", "技術最厲害的", "技術最特別的", "技術最拿手的", "技術最獨特的", "最強的技術", "最厲害的技術", "最拿手的技術", "技術贏別人的", "技術強的")
    for where in ("地方", "部分", "一點", "")
    for goes_on in ("是", "就是", "在於", "是在", "：")
) + " | " + " | ".join(
    f"{prized}{where}{goes_on}"
    for prized in (
        *(f"what {we} {good}" for we in ("we're", "we are", "i'm", "i am") for good in (
            "proudest of", "most proud of", "proud of", "known for", "famous for", "envied for", "really good at", "strongest in", "strong in")),
        *(f"the {heart} of our {work}" for heart in ("heart", "core", "soul", "essence", "secret", "strength") for work in ("technology", "know how", "process", "trade")),
        *(f"our {pride}" for pride in ("pride", "trump card", "edge", "secret", "secret weapon", "trick", "forte", "strong point", "strong suit", "claim to fame")),
    )
    for where in ("", " on the technical side", " technically", " in technology", " as engineers")
    for goes_on in (" is", " is that", " is this:", " is this,", ":")
) + " | " + " | ".join(
    f"{whose}最{prized}的{what}{goes_on}"
    for whose in ("我們", "我們公司", "", "要說我們", "說到我們", "講到我們", "要講我們", "要說")
    for prized in ("自豪", "得意", "驕傲", "引以為傲", "拿手", "有把握")
    for what in ("本事", "功夫", "技術", "本領", "看家本領", "絕活", "地方", "")
    for goes_on in ("是", "就是", "，就是", "，是", "在於", "：")
)  # fmt: skip

_CORE_IS_THAT = each(
    "our|the",
    "core technology|technology|key technology|know how|strength|advantage|edge",
    "is that",
)

LEAD_INS = {
    "technology_field": f"""
        {_FIELD_NAMED} | {_ALL_WE_DO} | {_HANDED_DOWN} |
        靠 | 我們靠 | 我們是靠 | 我們公司靠 | 公司靠 | 是靠 | 都靠 |
        ok so | okay so | 反正這行就叫 | 反正就叫 | 這行就叫 | 這行叫 | 這一行叫 | 我們這行叫 |
        i would say | we would say | i'd call it | today it is | today it's | now it is | now it's | nowadays it's | nowadays it is | these days it's | these days it is | now we make | now we do | today we make | today we do | 現在就是 | 現在主要是 | 現在都做 | 現在只做 | 現在做 | 目前主要做 | 目前做 | 目前是 |
        mostly | mostly we do | maybe | probably | perhaps | possibly | i think | i think it's | i think it is | i guess | i guess it's | actually | actually it's | actually it is | well | no it's | no it is | yes it's | yes it is
        | 大概 | 大概算是 | 可能 | 可能是 | 可能算 | 好像是 | 應該算 | 應該是 | 主力是 | 主力產品是 | 主要產品為 | 主打 | 我們主力是 | 我們主打 |
        our field is | the field is | we're in the field of | we are in the field of | in the field of | we work in | we're in | we are in | our industry is | we specialise in | we specialize in | specialising in | specializing in | specialised in | specialized in | we make | we manufacture | we produce | we mainly make | we mostly make | we mainly produce | we design and make | we design and manufacture | we build | we develop | our business is
        | our main product is | our product is | our main products are | our products are | our discipline is | we're a maker of | we are a maker of | we're a manufacturer of | we are a manufacturer of | so | we're a contract | we are a contract | we're a | we are a | we're an | we are an | maker of | manufacturer of | our speciality is | our specialty is | the discipline is | technology field is | mainly | it's | it is | we do | that would be | i'd say | basically | we focus on | focused on
        | 我們做的是 | 我們是做 | 我們公司是做 | 我們公司做 | 我們主要做 | 我們主要是做 | 我們公司主要做 | 我們公司主要是做 | 公司主要做 | 公司主要是做 | 本公司生產 | 本公司從事 | 我們廠做 | 我們專門做 | 我們專做 | 我們在做 | 我們做 | 我們生產 | 我們製造 | 我們的領域是 | 領域是 | 技術領域是 | 技術領域為 | 技術領域 | 屬於 | 我們屬於 | 專攻 | 我們專攻 | 專門做 | 主要做 | 主要是做 | 主要是 | 主要產品是 | 我們的產品是 | 產品是 | 從事 | 我們從事 | 公司從事 | 是做 | 我們研發 | 我們開發 | 專精於 | 專注於 | 專注在 | 做的是 | 就是 | 應該算是 | 算是 | 大概是 | 我們是 | 我是做 | 是 | 做""",
    "core_technology": f"""
        {_CORE_NAMED} | {_CORE_IS_THAT} |
        maybe | probably | perhaps | i think | i think it's | i think it is | i guess | i guess it's | actually | actually it's | actually it is | well | no it's | no it is | yes it's | yes it is
        | 大概 | 大概是 | 可能是 | 好像是 | 應該算是 |
        our core technology is | core technology is | the core technology is | our technology is | our technologies are | our core technologies are | our key technology is | our know how is | our strength is | what sets us apart is | what makes us different is | our core competence is | our unique technology is | our expertise is | our advantage is | the technology is | we're good at | we are good at | what we do better is | what others can't do is
        | what others can't copy is | our specialty is | it's | it is | it would be | that would be | i'd say | basically | mainly | we can | we have
        | 我們的核心技術是 | 核心技術是 | 核心技術為 | 核心技術就是 | 核心技術在於 | 我們的技術是 | 我們的關鍵技術是 | 關鍵技術是 | 我們的強項是 | 強項是 | 我們最強的是 | 最強的是 | 我們擅長 | 擅長 | 技術是 | 我們的優勢是 | 優勢是 | 我們的獨門技術是 | 獨門技術是 | 專長是 | 我們的專長是 | 技術最強的地方是 | 技術最強的地方： | 最強的地方是 | 最強的地方： | 最厲害的地方是 | 核心是 | 主要是 | 應該是 | 就是 | 是 | 我們有 | 我們會 | 我們能""",
    "company_name": """
        actually it's | well | no it's | no it is | no we are | yes it's | yes it is | yes we are
        | 抬頭是 | 現在叫 | 現在叫做 | 目前叫 | 目前叫做 | 後來改叫 | 改名叫 | 改名為 | 後來改成 |
        our company name is | our company is called | our company is | the company is called | the company name is | company name is | company name | our company's name is | the name is | name is | we're called | we are called | it's called | we are | we're | it's | it is | our name is | the company is | this is | company | the name of the company is | our firm is called | our firm is
        | 我們公司叫做 | 我們公司叫 | 公司名稱是 | 公司名稱為 | 公司名稱 | 公司名字是 | 公司名字叫 | 公司叫做 | 公司叫 | 我們公司是 | 我們叫做 | 我們叫 | 我們是 | 公司是 | 敝公司是 | 敝公司為 | 敝公司 | 本公司是 | 本公司為 | 本公司 | 名稱是 | 名稱 | 叫做 | 叫 | 是 | 我們公司名稱是 | 公司全名是 | 全名是 | 寶號""",
    "contact_name": """
        actually it's | well | no it's | no it is | no i'm | yes it's | yes it is | yes i'm
        | 找我 | 找我們 | 請找我們 | 我們 | 我們的 | 董事長 | 執行長 | 總經理 | 副總 | 財務長 | 技術長 | 營運長 | 廠長 | 經理 | 特助 | 財務經理 | 業務經理 | 請洽 | 聯絡 |
        my name is | my name's | the name's | name is | i'm | i am | this is | it's | it is | the contact is | the contact person is | contact person is | contact person | please contact | ask for | you can ask for | contact is | contact | name | call me | you can call me | please ask for | just call me | please call me | that's me
        | 我叫做 | 我叫 | 我的名字是 | 名字是 | 我名字叫 | 名字叫 | 我姓 | 敝姓 | 我是 | 聯絡人是 | 聯絡人為 | 聯絡人叫 | 聯絡人 | 聯絡窗口是 | 窗口是 | 請找 | 找 | 姓名 | 姓名是 | 叫我 | 可以叫我 | 請聯絡 | 就是 | 這裡是 | 是""",
}

# Openings that say what the words after them are, so that they count without being asked.
STATED = {
    "technology_field": f"""
        {_FIELD_NAMED} | {_ALL_WE_DO} |
        our field is | we're in the field of | we are in the field of | we specialise in | we specialize in | we make | we manufacture | we produce | we mainly make | we mostly make | we're a maker of | we are a maker of
        | we're a manufacturer of | we are a manufacturer of | our main product is | our main products are | our product is | our products are | we design and make | we design and manufacture
        | 我們做的是 | 我們是做 | 我們公司是做 | 我們公司做 | 我們主要做 | 我們主要是做 | 我們公司主要做 | 我們公司主要是做 | 公司主要做 | 公司主要是做 | 本公司生產 | 本公司從事 | 我們廠做 | 我們專門做 | 我們專做 | 我們生產 | 我們製造 | 我們的領域是 | 我們專攻 | 我們從事 | 主要產品是 | 技術領域是 | 技術領域為 | 技術領域 | 我們主要生產 | 主力是 | 主力產品是 | 我們主力是 | 我們做""",
    "core_technology": f"""
        {_CORE_NAMED} |
        our core technology is | our core technologies are | our technology is | our key technology is | our know how is | our core competence is | the core technology is | core technology is | core technology
        | 我們的核心技術是 | 核心技術是 | 核心技術為 | 核心技術就是 | 核心技術在於 | 我們的技術是 | 我們的關鍵技術是 | 我們的獨門技術是 | 核心技術""",
    "company_name": """
        our company name is | our company is called | the company is called | our company's name is | company name | company's name | we're called | we are called | our firm is called | our company name
        | 我們公司叫做 | 我們公司叫 | 公司名稱是 | 公司名稱 | 公司叫做 | 公司叫 | 公司名 | 公司名字 | 我們公司名稱是""",
    "contact_name": "my name is | my name's | the contact person is | contact person is | contact person | contact name is | contact name | contact | 我叫做 | 我叫 | 我的名字是 | 聯絡人是 | 聯絡人 | 連絡人 | 聯絡窗口 | 敝姓",
}

TAILS = {
    "tail": """
        here in taiwan | here in taipei | here in taoyuan | here in hsinchu | here in taichung | here in changhua | here in tainan | here in kaohsiung
        | speaking | here | please | thank | thank you | and so on | and so forth | etc | that's it | that's all | for short | i guess | i think | you know | really | basically
        | 吃飯的 | 吃飯 | 起家的 | 起家 | 維生的 | 維生 | 過活的 | 過活 | 混飯吃的 | 混飯吃 | 賺錢的 | 養家的 | 的 | 了 | 啦 | 囉 | 喔 | 哦 | 呢 | 吧 | 啊 | 呀 | 的公司 | 這一行的 | 這一行 | 這行的 | 這行 | 比較對 | 比較好 | 比較準 | 之類的 | 等等 | 謝謝 | 為主 | 的廠商 | 這樣 | 而已 | 的工廠 | 這一塊 | 這塊 | 方面的 | 的業者 | 領域 | 方面""",
    "trade": "shop",
    "own_words": "我們的 | 我們 | our | the | 這個 | a | an | 主要 | 是",
}
