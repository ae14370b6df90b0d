"""How a technology stands: key or minor, alone or one of many. By concept."""

from precheck.reading.lexicon.rows import chinese, each, either

_FIRM = "company|firm|maker|manufacturer|supplier|vendor|shop|factory|plant|player|producer|outfit|house|provider|brand|team|workshop|mill|lab"
_MANY = "many|several|plenty of|lots of|a lot of|dozen of|dozens of|a dozen|numerous|countless|other|some other|a few other|all kind of|all sorts of|any|any other|quite a few|a number of|most|most other|hundred of|loads of|tons of|half a dozen|every|every other|two other|three other|six other|various|enough"
_US = "us|we|our company|we're|we are|ours|our firm"

# In this country, and what somebody in another may be said to do. Expressions over folded text.
HERE = r"\b(?:here|taiwan|on the island|domestically|at home|in this country)\b|台灣|全台|國內|本土|島內|國產"
HAVE_IT = (
    r"\b(?:can|could|do|does|have|has|make|makes|is one|are some|also|too|one|two|three|four|five|a few|a couple|some|several)\b"
    "|有|也會|也能|也做|會做|能做|做得出|做得到"
)

# What the whole rests on, and what is only beside it.
WEIGHT = {
    "key": """
        no way around | 有我們才 | 有它才 | 有這個才 |
        limiting factor | deciding factor | success factor | selling point | trump card | prerequisite | precondition | necessary | necessity | required | requirement | a condition for | 賣點 | 王牌 | 殺手鐧 | 前提 | 必經 | 必要條件 | 缺它不可 | 少它不可 | 少我們不可 | 缺我們不可 | 成敗 |
        key | critical | crucial | essential | vital | indispensable | decisive | pivotal | central | cornerstone | linchpin | lynchpin | keystone | backbone | lifeblood | lifeline | heart | heart of | core | soul | bottleneck | make or break | must have | a must | fundamental | game changer | the be all and end all | cannot do without | can't do without | can't live without
        | mission critical | paramount | number one | all important | enabler | enabling | foundation | basis of | nerve centre | nerve center | the engine | what make it work | what makes it work | the brain | the be all | at the centre | at the center | irreplaceable | indispensible | the difference between
        | 關鍵 | 关键 | 関鍵 | 命脈 | 核心 | 心臟 | 靈魂 | 重中之重 | 不可或缺 | 不能或缺 | 缺一不可 | 必備 | 必要 | 必需 | 必須 | 必不可少 | 少不了 | 缺不得 | 少不得 | 主軸 | 命根子 | 命門 | 骨幹 | 支柱 | 樞紐 | 中樞 | 咽喉 | 瓶頸 | 卡脖子 | 根本 | 基礎 | 大腦 | 決勝點 | 勝負關鍵 | 重頭戲 | 主角 | 主力 | 龍頭 | 精髓 | 要害 | 沒它不行 | 非它不可 | 非用不可 | 非我們不可 | 非他不可""",
    "important": "role | important | improve | improves | improved | enhance | enhances | boost | boosts | 提升 | 改善 | 相關 | 有關 | 關係 | difference | influence | impact | effect | 影響 | 差別 | 幫助 | 差在 | 有差 | significant | major | big part | big role | main part | matter a lot | matters a lot | big deal | heavily | instrumental | 重要 | 很重 | 重大 | 舉足輕重 | 影響很大 | 影響很深 | 關係很大 | 差很多 | 差很大 | 很有關係 | 要緊 | 大角色 | 分量很重",
    "decides": """
        it's what make | it's what give | that's what make | that's what give | what gives it | what makes it | stands and falls | controls the | 差在這 | 差在我們 | 就差在 | 全在這 | 全看這 | 全看我們 | 看的就是 | 在於這 | 好壞都在 |
        decide | decided | determine | determined | make the difference | makes the difference | make all the difference | define | dictate | drive the | drives the | govern | governs | set the limit | sets the limit | set the performance | is what make | is what makes | is what give | is what gives | stand or fall | stands or falls | stand and fall | comes down to | come down to | boil down to
        | come from our | come from us | comes from our | down to our | thanks to it | thanks to this | thanks to our | thanks to us | due to our | because of our | owe it to | owes its
        | 決定 | 左右 | 主導 | 主宰 | 掌控 | 掌握 | 影響整個 | 關係到 | 攸關 | 成敗 | 定生死""",
    "depends": either(
        each(
            "depend on|depend upon|hang on|hinge on|rely on|relying on|rest on|count on|built on|built upon|built around|build on|live on|lean on|dependent on|reliant on|stand on|revolve around|based on|depending on|can't be made without|bank on",
            "us|our|it|this|that|ours|a|what we|my|me|these|those|the",
        ),
        each(
            "depend|hang|hinge|rely|rest|dependent|reliant",
            "critically|heavily|entirely|completely|totally|wholly|strongly|directly|largely|crucially|utterly|very much",
            "on|upon",
            "us|our|it|this|that|ours|what we|my|me|these|those|the",
        ),
        """everything depend | all depend on | everything hang | everything hinge | everything rely | is built on | are built on | everything is built around | everything else is built around | depends entirely on our | depend heavily on our | depend heavily on us | depends a lot on our
        | 全看 | 都看 | 看它 | 看他 | 靠我們 | 靠這 | 靠它 | 靠他 | 全靠 | 都靠 | 就靠 | 靠的是 | 也是靠 | 要靠 | 依賴我們 | 依賴這 | 依靠 | 仰賴 | 倚賴 | 倚靠 | 有賴 | 取決於 | 取決 | 端看 | 都看我們 | 看我們 | 看這一 | 看這個 | 看這片 | 看這層 | 都看這 | 就看這 | 卡在我們 | 卡在這 | 卡我們 | 建立在 | 繫於 | 維繫於 | 決於 | 掐在 | 捏在我們 | 操在我們 | 靠伊 | 靠阮 | 要看我們""",
    ),
    "minor": """
        輔料 | 副料 | 少一個沒差 | 多一個少一個 | 多我們一個 |
        convenience | comfort feature | side issue | side matter | side note | on the side |
        supporting act | supporting cast | sidekick | second fiddle | like any other | 標準零件 | 標準件 | 標準品 | 耗材 | 一般零件 |
        便宜貨 | 有也好沒有也好 | 有沒有都沒差 | 有沒有都一樣 | 有沒有都可以 | 雜工 | 打雜 |
        沒有也可以 | 沒有也行 | 沒有也沒差 | 沒它也行 | 沒有也沒關係 | 不用也可以 | 普通零件 | 普通產品 | 很普通 |
        minor | secondary | nice to have | accessory | accessories | peripheral | auxiliary | ancillary | add on | addon | supporting role | supporting part | support role | supplementary | optional | cosmetic | trivial | negligible | marginal | side product | side line | side show | sideshow | insignificant | unimportant | nothing special | small part | tiny part | little part | bit part | bonus | bonus feature | small piece
        | small potatoes | among many | one of many | among other | supplier among | by product | byproduct | outskirts | run of the mill | garden variety | window dressing | icing on the cake | icing | afterthought | a detail | decoration | decorative | not rocket science | plain vanilla | no big deal | nothing to write home about | extra | a cog | small cog | one of many part | low tech | replaceable part | packaging | simple part | simple stuff | routine | basic
        | 次要 | 輔助 | 配角 | 配件 | 周邊 | 週邊 | 附件 | 附屬 | 附加 | 可有可無 | 錦上添花 | 點綴 | 裝飾 | 小零件 | 小東西 | 小配件 | 小角色 | 邊角料 | 雞肋 | 跑龍套 | 綠葉 | 無關緊要 | 無足輕重 | 微不足道 | 沒什麼特別 | 不起眼 | 小咖 | 外殼 | 外盒 | 包裝 | 純組裝 | 純加工 | 代工而已 | 小螺絲 | 小小的 | 一小塊 | 一小部分 | 加減做 | 陪襯 | 旁枝 | 外圍 | 小環節 | 其中一個環節 | 其中一環而已 | 包材 | 五金 | 螺絲而已""",
    "spared": each("do|live|get by|manage|cope|survive|go|work fine|run fine", "without"),
    "swapped": either(
        "換誰 | 誰做都 | 找誰做都 | done by anyone | done by anybody | anyone can | anyone could | anybody can | anybody could | 誰都能 | 誰都會 | 誰都可以 | 任何人都",
        each(
            "any other|another|any old|someone else's|somebody else's|other brand's|different",
            "one|brand|supplier|glue|part|product|material|component|make|coating|chip|screw",
        ),
        "put in another | swap in any | use another | use any | switch to any | take any other | any would do | any will do | 找別家就有 | 換一家就有 | 別家的也行 | 別家的也可以 | 換別的也可以 | 換別的也行 | 誰的都可以 | 誰家的都行",
    ),
    "merely": """
        only a little | a little |
        just a | just an | only a | only an | merely | merely a | mere | nothing more than | no more than a | little more than | they're just | it's just | we're just | we just | we only | is just | is only | are just | just the | simply a
        | 我們就一個 | 就一個做 | 就做 | 不過就 | 只是 | 就是一般 | 就一般 | 就普通 | 就是普通 | 一般的 | 普通的 | 一般般 | 而已 | 罷了 | 頂多 | 頂多是 | 充其量 | 我們就純 | 就純 | 只不過是 | 不過是 | 不過就是 | 只做 | 只負責""",
}

# Who else has it.
COMPANY = {
    "unique": either(
        chinese(
            "別人|別家|人家|同業|其他公司|其他廠商|外面|市面上|業界",
            "都沒有的|沒有的|所沒有的|都沒的",
        ),
        """unique | one of a kind | exclusive | exclusively | sole | proprietary | the only | only one | only ones | first and only | peerless | without peer | no peer | unrivalled | unrivaled | unparalleled | unmatched | unequalled | second to none | world first | world's first | one and only | in a class of its own | in a league of our own | in a league of its own | unheard of
        | distinctive | never seen before | only a handful | ahead of everyone | ahead of everybody | ahead of the rest | way ahead | uniq | never been done | sui generis | like no other | first of its kind | only source | sole source | monopoly | patent protected
        | 獨 | 獨特 | 獨門 | 獨家 | 獨有 | 獨創 | 獨步 | 一家跟我們 | 一家和我們 | 跟我們而已 | 和我們而已 | 獨佔 | 獨占 | 獨一 | 獨一無二 | 唯一 | 首創 | 首見 | 第一家 | 首家 | 只此一家 | 別無分號 | 絕無僅有 | 僅此一家 | 只有我們 | 就我們一 | 就我們了 | 就我們有 | 就我們會 | 只剩我們 | 剩我們 | 僅有我們 | 僅我們 | 唯有我們 | 只有阮 | 干焦阮 | 干那阮 | 全台就我們 | 全世界就我們 | 亞洲就我們 | 自家獨門 | 我們一家
        | 就阮 | 只有阮 | 孤阮 | 就我們家 | 就咱 | 前所未有 | 前所未見 | 無人能及 | 無出其右 | 無與倫比 | 沒有第二 | 沒第二 | 無第二 | 找不到第二 | 沒有對手 | 沒對手 | 無敵手 | 領先同業 | 與眾不同 | 別出心裁 | 其中一家 | 專屬 | 專有 | 壟斷 | 特有 | 自有技術 | 稱製程為自有 | 市場上沒有 | 市面上沒有 | 業界沒有 | 外面沒有 | 業界首 | 別無他家 | 別無二家 | 空前""",
        each("only|just|nobody but|no one but|none but|apart from|except", _US),
        each(
            "two|only two|just two|three|only three",
            "in the world|in the whole world|worldwide|on earth|on the planet",
        ),
        each(
            "one of|one among|among",
            "two|three|four|the few|very few|a few|only two|only three|only a few|a handful",
        ),
    ),
    "nobody": """
        not one of our | none of our | none of the |
        we're alone | we are alone | alone in this | stand alone | alone with this | ours alone | us alone |
        nobody | no one | noone | nobody else | no one else | no other | none of them | none of our competitor | no competitor | no rival | no competition | hardly anybody | hardly anyone | hardly anybody else | hardly any other | hardly any | scarcely anyone | practically nobody | almost nobody | almost no one | barely anyone | very few | few people | few other | few others | not many other | not many | few can | few could | few firm | few company | not a soul
        | not one competitor | not a single competitor | not another | no second | nowhere else | not anywhere else | no such thing elsewhere | nobody around | none of the other | no one around
        | 沒人 | 沒有人 | 沒有別人 | 沒別人 | 沒有別家 | 沒別家 | 無人 | 無別人 | 他人無 | 沒有其他 | 沒有同業 | 沒有同行 | 沒有哪家 | 沒有一家 | 沒一家 | 沒有半家 | 沒半家 | 沒有誰 | 沒誰 | 沒半個人 | 沒有半個人 | 沒幾家 | 沒有幾家 | 少有人 | 很少人 | 很少有人 | 極少人 | 沒有幾個人 | 沒幾個人 | 沒有競爭者 | 沒有競爭對手 | 沒競爭 | 別無他人 | 沒聽過別人 | 沒看過別人 | 沒見過別人""",
    "no_firm": each(
        "no|not one|not a single|hardly any|there's no|there is no",
        _FIRM + "|competitor|rival|other",
    ),
    "nobody_known": either(
        each(
            "don't know|do not know|don't know of|know of no|aren't aware of|not aware of|not aware that|never met|have never met|never seen|have never seen|haven't seen|haven't met|never heard of|haven't heard of|never come across|haven't come across|couldn't find|haven't found|never found",
            "anyone|anybody|any|any other|another|one|anyone else|anybody else|it anywhere|a second|such a|such a thing|anything like it|other|someone",
        ),
        chinese(
            "沒看過|沒見過|沒聽過|沒聽說|沒聽說過|沒遇過|沒碰過|沒發現|從沒看過|沒有看過|沒有聽過|沒有聽說",
            "別人|別家|同業|誰|哪家|其他|第二家|有人|人|類似|一樣|同樣",
        ),
        "know of no | never seen such a thing | never seen such | never seen anything like | never seen before | nothing like it",
    ),
    "special": "magical | magic | mysterious | rocket science | special | special about | extraordinary | outstanding | exceptional | 特別 | 特別的 | 特殊 | 特殊的 | 了不起的 | 厲害的",
    "some": "some | for some | some of | 有的 | 有些 | 部分 | 有一些",
    "many_others": either(
        each(
            "any|any decent|any good|any half decent|every|any competent|any other|any old",
            "machinist|shop|engineer|mechanic|technician|student|chemist|craftsman|welder|programmer|tailor|cook",
        ),
        "第二個 | 第二家 | 第二套 | 第二間",
        each(_MANY, _FIRM),
        each(
            "two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|hundred|a hundred|a couple of|a few|some",
            _FIRM + "|competitor|rival|other|others",
        ),
        chinese(
            "三百|上百|幾百|百來|數十|幾十|好幾十|兩百|上千|一百|五十|二十|三十|十幾|十多|兩三|三四|四五|五六|七八|好幾|好多|很多|不少|幾|兩|三|四|五|六|七|八|九|十|每|每一|家",
            "家",
        ),
        """everyone | everybody | everyone else | everybody else | most of them | all of them | half of them | plenty | copycat | copycats | licensee | licensees | the whole industry | whole industry | competitor | rival | competition | 大家 | 滿街 | 一堆 | 一堆人 | 一大堆 | 到處 | 很多人 | 好多人 | 不少人 | 許多 | 各家 | 誰都 | 人人 | 有人 | 也有人""",
    ),
    "others": either(
        """other | others | the other | other people | opponent | anyone | anybody | somebody else | someone else | somebody | someone | they | most of them | all of them | half of them | many | most people | plenty | a lot of people | the chinese | chinese | the korean | korean | the japanese
        | the german | the indian | taiwanese firm | china | korea | copycat | licensee | sister firm | sister company | the whole industry | whole industry | industry | next door | the neighbour | my neighbour | the guy | guys down the road | big player | big boy | the big one
        | 別人 | 別家 | 別的公司 | 別間 | 別的廠 | 其他人 | 其他家 | 其他公司 | 其他廠 | 其他廠商 | 其它 | 其他 | 同業 | 同行 | 對手 | 競爭對手 | 競爭者 | 人家 | 大家 | 誰都 | 誰 | 任何人 | 隨便一家 | 他們 | 他人 | 對岸 | 大陸 | 中國 | 大陸廠 | 韓國 | 日本 | 德國 | 歐美 | 越南廠 | 印度 | 隔壁 | 隔壁家 | 外面 | 外頭 | 市面上 | 市場上 | 業界 | 坊間 | 很多家 | 好幾家 | 好多家 | 一堆 | 一堆人 | 一大堆 | 不少家 | 不少人 | 很多人 | 好多人 | 許多 | 到處 | 滿街 | 有人 | 有些人 | 有別人 | 也有人
        | 兩三家 | 三四家 | 四五家 | 五六家 | 七八家 | 十幾家 | 幾十家 | 上百家 | 幾家 | 兩家 | 三家 | 四家 | 五家 | 六家 | 七家 | 八家 | 九家 | 十家 | 每家 | 每一家 | 家家 | 各家 | 哪家 | 大廠 | 小廠 | 台中一堆 | 攏""",
    ),
    "has_it": """
        has | have | had | got | do | does | doing | did | make | makes | made | can | could | offer | sell | use | copy | know | able | exist | exists | around | out there | 有 | 會 | 能 | 做 | 賣 | 懂 | 用 | 供 | 可以 | 出 | 學 | 買 | 生產 | 開發 |
        with it | with one | with the same | with something similar | with something like it | have it | has it | have that | have the same | has the same | have one | have them | have something | have similar | got it | do it | does it | do this | does this | do that | do the same | doing the same | doing it | make it | make the same | making the same | offer it | offer the same | can do it | can do this | could do it | can make it | use it | use the same | the same thing | same thing | know how to do
        | 也有 | 也會 | 也能 | 也做 | 也可以 | 都有 | 都會 | 都能 | 都做 | 都可以 | 就有 | 就會 | 做一樣 | 一樣的東西 | 一樣的""",
    "common": """
        not just us | not only us | like any other | like all the other | 不只我們 | 不是只有我們 | 一抓一大把 | 一大把 | 多得是 | 多的是 | 滿地 | 五金行 | 路邊 | 隨處 |
        一般般 |
        common | commonplace | commodity | commoditized | commoditised | standard | standardised | standardized | off the shelf | off-the-shelf | generic | widespread | widely available | available everywhere | sold everywhere | everywhere | run of the mill | garden variety | ordinary | mainstream | ubiquitous | dime a dozen | a dime a dozen | textbook | public domain | open source | well known technique | industry standard | conventional | mature technology
        | interchangeable | me too | nothing new | nothing special | nothing out of the ordinary | the usual | bog standard | like everyone else | like everybody else | same as everybody | same as everyone | same as other | same as the other | the same as | pretty much the same | much the same | similar | comparable | equivalent | alike | not rocket science | in every textbook | copycats everywhere | a zipper
        | 滿街都是 | 滿街 | 滿地都是 | 到處都是 | 到處都有 | 到處都買得到 | 到處買得到 | 哪裡都買得到 | 哪裡都有 | 公版 | 標準品 | 標準件 | 通用 | 通用品 | 規格品 | 規格都一樣 | 大路貨 | 量販 | 公開的技術 | 開源 | 成熟技術 | 一般技術 | 傳統技術 | 大眾化 | 普遍 | 普及 | 很普遍 | 常見 | 差不多 | 大同小異 | 類似 | 雷同 | 一樣 | 共款 | 攏共款 | 同款 | 半斤八兩 | 沒差別 | 沒什麼差別 | 沒啥差別 | 沒有差別 | 沒什麼不同 | 拼價格 | 比價格 | 殺價 | 紅海 | 後進者 | 街邊 | 爛大街 | 跟同業一樣 | 教科書 | 沒兩樣 | 沒什麼兩樣 | 沒有兩樣 | 沒區別 | 沒有區別 | 公開 | 公開資訊 | 眾所周知 | 很多人做 | 滿多人做 | 做的人很多 | 做的人多 | 一堆人做 | 很多人會 | 很多人在做 | 網路上就有 | 淘寶 | 蝦皮 | 阿里巴巴 | public | is public | publicly known | public knowledge | common knowledge | well known | known to all | taobao | alibaba | everywhere you look | nothing revolutionary | not that special | in every shop""",
    "different": "跟我們買 | 向我們買 | 來找我們 | 跟我們學 | 來學 | 來取經 | 來挖角 | buy from us | buy it from us | come to us | learn from us | envy us | different from | differ from | unlike | differently | nothing like | set us apart | sets us apart | stand out | 不同 | 完全不同 | 不一樣 | 很不一樣 | 區隔 | 有別於 | 差異化 | 獨樹一格 | 領先 | 超前 | 跟別人不同 | 跟人家不一樣",
    "elsewhere": "anywhere else | anywhere | elsewhere | somewhere else | on the market | in the market | in the world | 別處 | 別的地方 | 外面 | 市面上 | 市場上 | 世面上",
    "patent": "protected | patent | patented | patents | patent protection | trademarked | registered design | utility model | hold the right | hold the rights | ip protected | protected by ip | patent pending | 專利 | 發明專利 | 新型專利 | 專利權 | 專利證書 | 著作權 | 營業秘密保護",
    "secret": either(
        each(
            "formula|recipe|process|method|parameter|ingredient|know how|sauce|mix|blend|code|algorithm|composition",
            "is a secret|is secret|are secret|is our secret|a secret|is kept secret|is confidential",
        ),
        """secret recipe | secret formula | secret sauce | trade secret | secret process | our secret | family recipe | family secret | black box | closely guarded | guarded secret | only we know | nobody know how | our own recipe | own recipe | own formula
        | 秘方 | 祕方 | 祖傳 | 祖傳秘方 | 家傳 | 傳家 | 傳下來 | 不外傳 | 不傳之秘 | 獨門秘方 | 獨家配方 | 獨家秘方 | 自家配方 | 機密配方 | 黑盒子 | 秘密武器 | 只有我跟 | 只有老闆跟 | 只有家人 | 只有我知道 | 只有老闆知道 | 自己調的 | 自己的配方""",
    ),
    "our_own": """
        自己的一套 | 自成一套 | 獨到 | 獨到之處 |
        ourselves | by ourselves | all by ourselves | first to | the first to | first in the world | 第一個做 | 第一個 | 第一家 | 自己發明 | 自己改的 | 自己改裝 |
        our own | our own design | from scratch | in house | in-house | inhouse | home grown | homegrown | self developed | developed ourselves | developed by ourselves | developed it ourselves | we invented | invented it | we invented it | invented by us | our invention | the recipe is ours | is ours | our design | own design | designed by us | designed it ourselves | our baby | exclusively to us | we developed it | developed by us | we came up with
        | 自己開發 | 自行開發 | 自主開發 | 自己研發 | 自行研發 | 自主研發 | 自己寫 | 自己做的 | 自己設計 | 自行設計 | 自己發明 | 我們發明 | 我們研發出來 | 自己想出來 | 自己的技術 | 自己摸索 | 自創 | 我們自己的 | 從無到有 | 一手研發 | 從頭到尾自己""",
    "bought": """
        bought the technology | buy it on | can buy it | buy the machine | same machine as | the same machines | 買得到 | 買來就 | 買來就能 | 買就有 | 設備買來 | 技術買來 | 跟國外買的 |
        licensed from | license from | we license | we're licensed | under license | under licence | bought from | bought in | purchased from | bought the | customer's own | customer's process | client's process | customer's design | customer's technology | belong to the customer | belongs to the customer | belongs to our customer | not ours | from our supplier | supplier's | anybody can buy | anyone can buy | you can buy it | can be bought | buy it anywhere | technology transfer from | transferred to us and
        | and to six other | and six others | technology is from | we copied | copied from | imitation | reverse engineered
        | 買的授權 | 買授權 | 授權來的 | 授權的 | 買來的 | 買的 | 技轉來的 | 技術轉移來 | 技轉 | 跟日本買 | 跟德國買 | 跟國外買 | 客戶的技術 | 客戶的製程 | 客戶的設計 | 客戶提供 | 客戶給的 | 母公司的技術 | 抄來的 | 抄來抄去 | 學來的 | 模仿 | 仿日本 | 仿德國 | 誰都可以做 | 誰都會做 | 誰都能做 | 誰都會""",
    # Fields of knowledge, which nobody has learnt from us.
    "learning": "光學 | 化學 | 力學 | 科學 | 醫學 | 數學 | 電學 | 聲學 | 工學 | 美學 | 大學 | 產學 | 學校 | 學術 | 學生 | 學者 | 學位 | 學歷 | 學徒 | 留學",
    "copied": """
        imitator | imitators | follower | lookalike | imitation | cracked | crack | cracks | figured out | figure out | 仿製 | catch up | caught up | catching up | 追上來 | 追上 | 趕上 | 追過去 | 跟進 | 學到 | 做到 |
        copy | copied | copying | copies | imitate | imitated | clone | cloned | replicate | replicated | duplicate | duplicated | reproduce | reproduced | match | matched | match it | mimic | knock off | knockoff | knock offs | fake | steal | stolen | copycat | reverse engineer | catch up with | come close | come close to | comes close | manage to | managed to | succeed | succeeded
        | 抄 | 抄襲 | 仿 | 仿冒 | 仿造 | 模仿 | 複製 | 山寨 | 學走 | 全學走 | 學會 | 學得會 | 學得來 | 學 | 偷學 | 偷走 | 抄走 | 挖走 | 破解 | 追 | 跟上 | 做得出來 | 成功""",
    "attempt": either(
        each(
            "try to|tried to|trying to|attempt to|attempted to|want to|wanted to|love to",
            "copy|imitate|clone|replicate|duplicate|match|figure out|crack|work out|understand|find out|catch up|reverse engineer|mimic",
        ),
        chinese("想|想要|試著|嘗試|試圖|企圖|一直想|一直在|拼命", "仿|抄|學|模仿|複製|追|挖"),
    ),
    "attempted": "in vain | been trying | without success | to no avail | unsuccessfully | 學也學不會 | 抄也抄不像 | 仿也仿不像 | gave up | give up | keep failing | keep fail | kept failing | failed to | 放棄 | 做不出來 | 學不會 | 學不到 | 學不起來 | 抄不像 | 仿不像 | tried for | have tried | has tried | had tried | been trying for | tried and failed | tried hard | tried many time | tried several time | tried in | gave up trying | 試了 | 試過 | 試很久 | 追了 | 追很久 | 追不上 | 研究很久 | 研究了 | 仿了 | 抄了 | 學了 | 試很多次",
    "expired": "revoked | invalidated | invalid | withdrawn | 撤銷 | 被撤銷 | 作廢 | 無效 | expired | expire | ran out | run out | lapsed | lapse | patent ran out | no longer protected | public now | went public domain | 過期 | 到期 | 屆滿 | 失效 | 公開了 | 流出去 | 外流 | 被學走 | 被抄走 | 學走了 | 學去了",
}
