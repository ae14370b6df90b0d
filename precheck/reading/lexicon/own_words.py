"""What surrounds an answer in free words and is none: frames of a correction, and talk about the talk."""

# "the company name should be ...", 聯絡人改成……: a name of the fact, then what it becomes.
FRAMES = {
    "becomes": "is | is that | is called | are called | called | named | is named | are | was | reads | = | : | → | 是 | 為 | 叫 | 叫做 | 就是 | 才是 | 改 | 應該",
    "goal": "to | into | with | by",
    "surely_becomes": """
        should be | should say | should have been | must be | ought to be | has to be | changed to | has changed to | is changed to | was changed to | is now | now is | is actually | is really | change to | make it | make that | correct to
        | 改成 | 改為 | 改作 | 改叫 | 改填 | 改用 | 換成 | 換為 | 變成 | 變更為 | 更正為 | 更改為 | 修改為 | 修正為 | 應該是 | 應為 | 應該叫 | 應該改成 | 應該改為 | 要改成 | 要改為 | 要換成 | 請改成 | 請改為 | 改一下，是 | 才對是 | 而是 | 其實是 | 正確是 | 正確的是""",
    "change": "change | update | correct | amend | edit | modify | fix | set | put | write | enter | use | replace | 修改 | 更改 | 變更 | 更正 | 修正 | 改一下 | 要改 | 更新",
    "wrong": "is wrong | was wrong | wrong | incorrect | mistaken | a typo | typo | misspelled | mistyped | not right | not correct | 錯 | 錯了 | 打錯 | 打錯了 | 寫錯 | 寫錯了 | 填錯 | 填錯了 | 弄錯 | 搞錯 | 講錯 | 說錯 | 不對 | 有誤 | 不正確 | 換人 | 換人了 | 改了",
    "beside": """
        please | pls | the | my | our | a | an | it | that | this | of | company's | firm's | i want to | i would like to | i'd like to | i need to | could you | can you | would you | let me | we want to | we need to | sorry | no | oh | oops | actually | well | so | and | wait | of our | for | name of
        | 把 | 將 | 請 | 請把 | 請將 | 幫我 | 我要 | 我想 | 想 | 要 | 我想要 | 我們 | 我們的 | 我的 | 我 | 公司的 | 的 | 那 | 那個 | 這個 | 了 | 啊 | 喔 | 欸 | 不好意思 | 抱歉 | 更 | 一下 | 麻煩 | 剛剛 | 剛才 | 前面 | 對 | 不 | , | ，""",
}

# What was said before and is taken back: "I said optics but it is welding", 不是光學，是焊接.
TAKEN_BACK = {
    "said": "i said | we said | i wrote | we wrote | you have | you wrote | it says | it was | used to be | it used to be | 我說 | 我剛說 | 剛剛說 | 剛才說 | 我剛剛說 | 我剛才說 | 我寫 | 原本是 | 本來是 | 原來是 | 之前是 | 以前是",
    "not_so": "not | it's not | it is not | it isn't | isn't | rather than | instead of | 不是 | 並非 | 並不是 | 而不是",
}

# After these comes what it all amounts to, and what came before only led up to it. Parts of expressions.
_IN_SHORT = (
    r"in (?:a|one) (?:word|sentence|nutshell|line)|in (?:short|brief)|(?:to (?:cut|make) a )?long story short|to put it (?:simply|short|briefly|in one word)"
    r"|(?:put simply|simply put)|(?:the )?bottom line(?: is)?|all in all|it (?:all )?(?:boils|comes) down to|what it (?:all )?(?:boils|comes) down to is"
)
_IN_TRUTH = r"really|actually|in (?:fact|truth|reality|the end|essence)|(?:the )?(?:truth|fact|thing) is|at the end of the day|underneath|at heart"
_ITSELF = r"it's|it is|we're|we are|what we (?:do|make|build) is|we (?:do|make|build|produce)"
_TOLD_OTHERS = (
    r"(?:so |then |and |but )*i (?:just |always |usually |normally |simply |then |now )*(?:(?:tell|told|answer) (?:them|him|her|people|everyone|everybody|my \w+|the \w+)"
    r"|(?:say|write|put(?: down)?|answer|reply)(?= ?:)|have (?:them|him|her) (?:put|write)(?: down)?)(?: to (?:write|put|say)(?: down)?| we (?:do|make)| it's| that)*"
)
_IN_SHORT_HAN = "說穿了|講白了|說白了|講白一點|說白一點|說到底|講到底|簡單(?:來)?(?:說|講)(?:一句)?|簡單一句話?|一句話(?:來說|講完)?|總之|總歸一句話?|一言以蔽之|講簡單一點"
_IN_TRUTH_HAN = "其實|事實上|實際上|說真的|講真的|真要說|老實說|本質上|骨子裡"
_ITSELF_HAN = "我們(?:公司)?(?:就|都|真正)*(?:是|做|在做)|公司(?:就|都)*(?:是|做)|(?:就|都|應該)*是(?:在?做)?|做的是"
_TOLD_OTHERS_HAN = "(?:所以|那|後來)?(?:我|我們)(?:都|就|通常|一律|乾脆|只好|會|直接|現在)*(?:叫|跟|請|要|教|對)?(?:他們?|她們?|小孩|孩子|兒子|女兒|人家|大家|別人|老師|司機|客人)(?:就|都|直接)*(?:寫|填|說|講|回答?|答)(?!信|給|電|完|好|過|了|你|您)(?:我們)?(?:是|做)?"
ARRIVING = (
    rf"(?:(?:but|so|well|and|then|in the end|when all is said and done),? )*(?:(?:{_IN_SHORT})\b(?: ?[,:])?|(?:{_IN_TRUTH}),? (?={_ITSELF})|{_TOLD_OTHERS}(?: ?[,:]|(?= )))"
    rf"|(?:但是?|不過|所以|反正|那|啊)*(?:(?:{_IN_SHORT_HAN}) ?[,，:：]?|(?:{_IN_TRUTH_HAN})[,，]?(?={_ITSELF_HAN})|{_TOLD_OTHERS_HAN} ?[,，:：]?)"
)

# Names of a field that are no more than that inside its own frame.
ALSO_NAMED = {
    "technology_field": "technology | our technology | domain | our domain | the domain",
    "core_technology": "technology | the technology",
    "company_name": "company | firm | name | 公司 | 名稱 | 名字",
    "contact_name": "contact | name | 名字 | 窗口",
}

# Talk about the talk: an answer made of nothing else is none.
TALK = {
    "talk": """
        umm | ummm | erm | hm | hmmm | uhm | mmm | so to speak | small company | small firm | small business | big company | large company | family company | family business | family firm | private company | listed company | sme | a company | a firm | smes | start up | startup | 小公司 | 大公司 | 小廠 | 小企業 | 家族企業 | 家族公司 | 中小企業 | 上市公司 | 上櫃公司 | 新創公司 | 傳產 |
        that's | that | that's right | kinda | sorta | kind | kind of | sort of | y | n | all two | all three | all four | both of them | wise
        | yes | no | none | nope | not | nothing | never | neither | whatever | anything | something | everything | all | dk | dunno | any | some | stuff | thing | example | an example | for example | for instance | give me | such as | more | less | other | else | same | both | maybe | perhaps | sure | correct | right | wrong | true | false | fine | done | good | bad
        | great | wow | oops | ah | eh | huh | uh | er | hmm | go ahead | same as before | as before | myself | yourself | anonymous | blah | asdf | lorem ipsum | fuck | fuck you | shit | damn | stupid | idiot | useless | boring | annoying | tired | sick of | hate | shut up | bot | machine | you idiot | sir | madam | guy | am | are | is | was | were | be | been | being | isn't | aren't | has | have | had | don't | doesn't | didn't | won't | can't
        | cannot | couldn't | wouldn't | i'm | i've | i'll | we're | we've | he | she | they | them | their | me | my | our | your | his | her | its | of | on | at | by | from | to | as | if | or | but | also | too | again | still | already | yet | here | there | these | those | think | guess | know | understand | mean | said | say | tell | told | ask | asked | give | given
        | need | must | should | may | might | shall | get | got | see | look | read | write | fill | fill in | enter | leave | put | go | come | make sense | sense | matter | care | change | correct it | fix | edit | update | send | submit | save | finish | finished | start | begin | try | wait a minute | minute | second | moment | time | first | last | special | specific | particular
        | information | detail | data | answer | reply | form | field | blank | empty | null | nil | na | n a | nan | undefined | roc | ad | ce | calendar | year | month | day | january | february | march | april | may | june | july | august | september | october | november | december | today | yesterday | tomorrow | money | people | number | yup | yep | yeah | ya | nah | absolutely | definitely | certainly | really | quite | only | lots | many | much | every | each | new | old | please
        | 是 | 不是 | 對 | 不對 | 有 | 沒有 | 沒 | 無 | 不 | 好 | 不好 | 可以 | 不可以 | 行 | 不行 | 嗯 | 喔 | 哦 | 啊 | 欸 | 耶 | 啦 | 吧 | 嗎 | 呢 | 了 | 的 | 都 | 都有 | 都行 | 都可以 | 隨便 | 隨意 | 任意 | 不拘 | 各種 | 很多 | 一些 | 什麼 | 沒什麼 | 特別 | 舉例 | 舉個例 | 例子 | 例如 | 比如 | 範例 | 個 | 幾個 | 給我 | 給 | 我 | 你 | 您 | 他 | 她 | 它
        | 我們 | 你們 | 他們 | 大家 | 公司 | 這 | 那 | 這個 | 那個 | 這樣 | 那樣 | 怎樣 | 煩 | 煩死 | 煩死了 | 死了 | 好煩 | 有夠煩 | 累 | 好累 | 無聊 | 爛 | 笨 | 笨蛋 | 白痴 | 智障 | 廢話 | 靠 | 幹 | 媽的 | 閉嘴 | 哈 | 哈哈 | 哈哈哈 | 呵 | 嘿 | 嘿嘿 | 嗨 | 哇 | 唉 | 哎 | 應該 | 可能 | 大概 | 也許 | 或許 | 好像 | 似乎 | 真的 | 確實 | 民國 | 西元 | 公元 | 年 | 月 | 日 | 號 | 今天
        | 昨天 | 明天 | 今年 | 去年 | 正確 | 沒錯 | 錯 | 錯了 | 打錯 | 打錯了 | 寫錯 | 算了 | 不填 | 不填了 | 填 | 寫 | 不寫 | 不想 | 不要 | 不給 | 不用 | 不必 | 不會 | 不能 | 不敢 | 不說 | 不講 | 不告訴 | 告訴 | 說 | 講 | 想 | 要 | 問 | 答 | 回答 | 知道 | 看 | 改 | 改掉 | 改成 | 修改 | 確認 | 送出 | 完成 | 就 | 還 | 也 | 很 | 太 | 更 | 最 | 先 | 再 | 又 | 在 | 跟 | 和 | 與 | 或 | 但 | 而 | 所以 | 因為
        | 為 | 把 | 被 | 讓 | 請 | 麻煩 | 目前 | 現在 | 一下 | 一點 | 全部 | 全都 | 其他 | 其它 | 別的 | 一樣 | 同上 | 如上 | 以上 | 皆是 | 沒意見 | 隨你 | 你決定 | 資料 | 答案 | 題 | 這題 | 問題 | 選項 | 內容 | 上面 | 下面 | 前面 | 剛剛 | 剛才 | 已經 | 過了 | 問過 | 填過 | 答過 | 寫過 | 說過 | 講過 | 多 | 少 | 人 | 本人 | 自己 | 匿名 | 東西 | 懂 | 不懂 | 聽 | 其實 | 才 | 做 | 談 | 在談 | 佔 | 占 | 算 | 都算 | 台幣 | 新台幣 | 美金 | 美元 | ntd | twd | usd | us dollar | nt dollar | dollar | million | billion | thousand""",
}

# Wishes and refusals: a clause with one of these is said to us, whatever else stands in it.
TO_US = {
    "to_us": """
        weather | nice day | good weather | rainy | keyboard | my cat | my dog | 天氣 | 下雨 | 好熱 | 好冷 |
        prefer to stay | stay anonymous | remain anonymous | hang on | bear with me | one sec | looking for the certificate | let me find | 等一下 | 等我 | 等等我 | 我去拿 | 我去查 | 我去找 | 我找一下 | 還沒登記 | 尚未登記 | 登記地址 | 比較方便 |
        i do not want | i don't want | we do not want | we don't want | do not want to | don't want to | don't wish to | do not wish to | i won't | i will not | i refuse | not telling | won't tell | not going to tell | why do you | why do i | why should | how do you | leave me alone | you already | i already | i told you | as i said | as i told | stop asking | do you | are you
        | you are | you're | your | i hate | i'm tired | i am tired | i'm not going | i want to | i would like to | i'd like to | can you | could you | would you | let me | tell me | give me an example | give me example | that is all | all correct | looks good | i don't understand | i do not understand | don't get it | what do
        | 不告訴你 | 不告訴 | 告訴你 | 不想填 | 不想寫 | 不想給 | 不想講 | 不想說 | 不想回答 | 不要問 | 不想申請 | 不填了 | 不寫了 | 不說了 | 算了 | 煩死 | 你們 | 你是 | 你很 | 你問 | 你剛 | 你怎麼 | 跟你說 | 跟你講 | 說過了 | 講過了 | 講過 | 聽不懂 | 看不懂 | 沒看懂 | 不懂 | 我不想 | 我不要 | 我想要問 | 舉例 | 舉個例 | 不知所云 | 不想留 | 不方便 | 不給 | 幹嘛 | 關你""",
}

# An address, a number or a name that somebody has not, or keeps: an answer, for the field may stay open.
WITHHELD = {
    "none": "no | none | not | hasn't | has not | haven't got | hasn't got | doesn't have | don't have | do not have | haven't | without | nope | nothing | no such | don't use | do not use | n/a | na | don't | do not | 沒有 | 沒 | 無 | 没 | 未 | 還沒 | 還沒有 | 不用 | 不想填 | 不填",
    "kept": """
        prefer to stay | prefer to remain | i'd prefer to | would prefer to | will tell you later | tell you later | i'll tell you later | later | don't want to | do not want to | i'd rather not | rather not | prefer not to | won't | will not | not going to | refuse to | not telling | not comfortable | keep it to myself | private | confidential | not give | not share | i do not want | i don't want
        | 不想 | 不想給 | 不給 | 不要 | 不想留 | 不留 | 不方便 | 不願意 | 不便 | 不提供 | 不想提供 | 不想說 | 不說 | 不告訴你 | 不告訴 | 保密 | 匿名 | anonymous | stay anonymous | 不公開 | 不想講 | 先不""",
    "given": """
        she | he | they | the company | yet | i | we | it | one | any | a | an | have | got | the | my | our | to | give | giving | share | sharing | leave | say | tell | tell you | you | that | this | out | for | yet | at the moment | now | sorry | at all | of those | want | like | thank | thank you | please | is | available | there | there is | provide | know | fill in | address | number | name | names | company's | stay | remain
        | 名字 | 姓名 | 名 | 我 | 我們 | 公司 | 的 | 給 | 給你 | 留 | 說 | 講 | 填 | 提供 | 這個 | 這 | 也 | 耶 | 啦 | 喔 | 欸 | 了 | 目前 | 現在 | 先 | 抱歉 | 不好意思 | 資料 | 個 | 用 | 在 | 這種 | 東西 | 辦 | 申請 | 你 | 您 | 跟 | 想 | 要""",
}

LEGAL_FORMS = frozenset(
    "ltd inc llc llp co corp corporation limited company gmbh ag plc sa bv nv kk pte pty".split()
)

# Who is meant by a title is a person, not a firm.
TITLES = tuple(
    "經理 小姐 先生 女士 董事長 總經理 副總 協理 主任 課長 廠長 老闆 太太 博士 顧問".split()
)
# 1985年成立的自行車零件廠: what a firm is comes after when it was founded.
FOUNDED = "成立的 | 創立的 | 設立的 | 創辦的 | 創業的"
MAKERS = (
    "廠",
    "廠商",
    "工廠",
    "製造商",
    "業者",
    "厂",
    "厂商",
    "工厂",
    "业者",
    "maker",
    "manufacturer",
)
# 光電業: what a firm is in, where a clause names nothing else. Parts of an expression.
TRADES = (
    "光電|半導體|半导体|電子|电子|電機|机械|機械|精密機械|工具機|航太|汽車零件|汽車零組件|自行車|化工|化學|生技|紡織|食品"
    "|塑膠|橡膠|金屬|鋼鐵|醫材|醫療器材|資通訊|通訊|模具|水五金|手工具|製藥|印刷|造紙|玻璃|陶瓷|印刷電路板"
)
