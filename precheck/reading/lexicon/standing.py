"""How a technology stands: key or minor, alone or one of many, hard or easy to do without. By concept."""

from precheck.reading.lexicon.rows import chinese, each, either

_FIRM = "company|firm|maker|manufacturer|supplier|vendor|shop|factory|plant|player|producer|outfit|house|provider|brand|team|workshop|mill|lab"
_MANY = "many|several|plenty of|lots of|a lot of|dozen of|dozens of|a dozen|numerous|countless|other|some other|a few other|all kind of|all sorts of|any|any other|quite a few|a number of|most|most other|hundred of|loads of|tons of|half a dozen|every|every other|two other|three other|six other|various|enough"
_US = "us|we|our company|we're|we are|ours|our firm"

# What the whole rests on, and what is only beside it.
WEIGHT = {
    "key": """
        limiting factor | deciding factor | success factor | selling point | trump card | prerequisite | precondition | necessary | necessity | required | requirement | a condition for | 賣點 | 王牌 | 殺手鐧 | 前提 | 必經 | 必要條件 | 缺它不可 | 少它不可 | 少我們不可 | 缺我們不可 | 成敗 |
        key | critical | crucial | essential | vital | indispensable | decisive | pivotal | central | cornerstone | linchpin | lynchpin | keystone | backbone | lifeblood | lifeline | heart | heart of | core | soul | bottleneck | make or break | must have | a must | fundamental | game changer | the be all and end all | cannot do without | can't do without | can't live without
        | mission critical | paramount | number one | all important | enabler | enabling | foundation | basis of | nerve centre | nerve center | the engine | what make it work | what makes it work | the brain | the be all | at the centre | at the center | irreplaceable | indispensible | the difference between
        | 關鍵 | 关键 | 関鍵 | 命脈 | 核心 | 心臟 | 靈魂 | 重中之重 | 不可或缺 | 不能或缺 | 缺一不可 | 必備 | 必要 | 必需 | 必須 | 必不可少 | 少不了 | 缺不得 | 少不得 | 主軸 | 命根子 | 命門 | 骨幹 | 支柱 | 樞紐 | 中樞 | 咽喉 | 瓶頸 | 卡脖子 | 根本 | 基礎 | 大腦 | 決勝點 | 勝負關鍵 | 重頭戲 | 主角 | 主力 | 龍頭 | 精髓 | 要害 | 沒它不行 | 非它不可 | 非用不可 | 非我們不可 | 非他不可""",
    "important": "important | difference | influence | impact | effect | 影響 | 差別 | 幫助 | 差在 | 有差 | significant | major | big part | big role | main part | matter a lot | matters a lot | big deal | heavily | instrumental | 重要 | 很重 | 重大 | 舉足輕重 | 影響很大 | 影響很深 | 關係很大 | 差很多 | 差很大 | 很有關係 | 要緊 | 大角色 | 分量很重",
    "decides": """
        it's what make | it's what give | that's what make | that's what give | what gives it | what makes it | stands and falls | controls the | 差在這 | 差在我們 | 就差在 | 全在這 | 全看這 | 全看我們 | 看的就是 | 在於這 | 好壞都在 |
        decide | decided | determine | determined | make the difference | makes the difference | make all the difference | define | dictate | drive the | drives the | govern | governs | set the limit | sets the limit | set the performance | is what make | is what makes | is what give | is what gives | stand or fall | stands or falls | stand and fall | comes down to | come down to | boil down to
        | come from our | come from us | comes from our | down to our | thanks to our | thanks to us | due to our | because of our | owe it to | owes its
        | 決定 | 左右 | 主導 | 主宰 | 掌控 | 掌握 | 影響整個 | 關係到 | 攸關 | 成敗 | 定生死""",
    "depends": either(
        each(
            "depend on|depend upon|hang on|hinge on|rely on|relying on|rest on|count on|built on|built around|build on|live on|lean on|dependent on|reliant on|stand on|revolve around|based on|depending on|can't be made without|bank on",
            "us|our|it|this|that|ours|a|what we|my|me|these|those|the",
        ),
        """everything depend | all depend on | everything hang | everything hinge | everything rely | everything is built around | everything else is built around | depends entirely on our | depend heavily on our | depend heavily on us | depends a lot on our
        | 全看 | 都看 | 看它 | 看他 | 靠我們 | 靠這 | 靠它 | 靠他 | 全靠 | 都靠 | 就靠 | 靠的是 | 也是靠 | 要靠 | 依賴我們 | 依賴這 | 依靠 | 仰賴 | 倚賴 | 倚靠 | 有賴 | 取決於 | 取決 | 端看 | 都看我們 | 看我們 | 看這一 | 看這個 | 看這片 | 看這層 | 都看這 | 就看這 | 卡在我們 | 卡在這 | 卡我們 | 建立在 | 繫於 | 維繫於 | 決於 | 掐在 | 捏在我們 | 操在我們 | 靠伊 | 靠阮 | 要看我們""",
    ),
    "minor": """
        便宜貨 | 有也好沒有也好 | 有沒有都沒差 | 有沒有都一樣 | 有沒有都可以 | 雜工 | 打雜 |
        沒有也可以 | 沒有也行 | 沒有也沒差 | 沒它也行 | 沒有也沒關係 | 不用也可以 | 普通零件 | 普通產品 | 很普通 |
        minor | secondary | nice to have | accessory | accessories | peripheral | auxiliary | ancillary | add on | addon | supporting role | supporting part | support role | supplementary | optional | cosmetic | trivial | negligible | marginal | side product | side line | side show | sideshow | insignificant | unimportant | nothing special | small part | tiny part | little part | bit part | small piece
        | small potatoes | among many | one of many | among other | supplier among | by product | byproduct | outskirts | run of the mill | garden variety | window dressing | icing on the cake | icing | afterthought | a detail | decoration | decorative | not rocket science | plain vanilla | no big deal | nothing to write home about | extra | a cog | small cog | one of many part | low tech | replaceable part | packaging | simple part | simple stuff | routine | basic
        | 次要 | 輔助 | 配角 | 配件 | 周邊 | 週邊 | 附件 | 附屬 | 附加 | 可有可無 | 錦上添花 | 點綴 | 裝飾 | 小零件 | 小東西 | 小配件 | 小角色 | 邊角料 | 雞肋 | 跑龍套 | 綠葉 | 無關緊要 | 無足輕重 | 微不足道 | 沒什麼特別 | 不起眼 | 小咖 | 外殼 | 外盒 | 包裝 | 純組裝 | 純加工 | 代工而已 | 小螺絲 | 小小的 | 一小塊 | 一小部分 | 加減做 | 陪襯 | 旁枝 | 外圍 | 小環節 | 其中一個環節 | 其中一環而已 | 包材 | 五金 | 螺絲而已""",
    "spared": each("do|live|get by|manage|cope|survive|go|work fine|run fine", "without"),
    "swapped": either(
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
        """unique | one of a kind | exclusive | exclusively | sole | proprietary | the only | only one | only ones | first and only | peerless | without peer | no peer | unrivalled | unrivaled | unparalleled | unmatched | unequalled | second to none | world first | world's first | one and only | in a class of its own | in a league of our own | in a league of its own | unheard of
        | distinctive | never seen before | only a handful | ahead of everyone | ahead of everybody | ahead of the rest | way ahead | uniq | never been done | sui generis | like no other | first of its kind | only source | sole source | monopoly | patent protected
        | 獨 | 獨特 | 獨門 | 獨家 | 獨有 | 獨創 | 獨步 | 一家跟我們 | 一家和我們 | 跟我們而已 | 和我們而已 | 獨佔 | 獨占 | 獨一 | 獨一無二 | 唯一 | 首創 | 首見 | 第一家 | 首家 | 只此一家 | 別無分號 | 絕無僅有 | 僅此一家 | 只有我們 | 就我們一 | 就我們了 | 就我們有 | 就我們會 | 只剩我們 | 剩我們 | 僅有我們 | 僅我們 | 唯有我們 | 只有阮 | 干焦阮 | 干那阮 | 全台就我們 | 全世界就我們 | 亞洲就我們 | 自家獨門 | 我們一家
        | 就阮 | 只有阮 | 孤阮 | 就我們家 | 就咱 | 前所未有 | 前所未見 | 無人能及 | 無出其右 | 無與倫比 | 沒有第二 | 沒第二 | 無第二 | 找不到第二 | 沒有對手 | 沒對手 | 無敵手 | 領先同業 | 與眾不同 | 別出心裁 | 其中一家 | 專屬 | 專有 | 壟斷 | 特有 | 自有技術 | 稱製程為自有 | 市場上沒有 | 市面上沒有 | 業界沒有 | 外面沒有 | 業界首 | 別無他家 | 別無二家 | 空前""",
        each("only|just|nobody but|no one but|none but|apart from|except", _US),
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
    "special": "rocket science | special | special about | extraordinary | outstanding | exceptional | 特別 | 特別的 | 特殊 | 特殊的 | 了不起的 | 厲害的",
    "some": "some | for some | some of | 有的 | 有些 | 部分 | 有一些",
    "many_others": either(
        each(_MANY, _FIRM),
        each(
            "two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|some",
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
        have it | has it | have that | have the same | has the same | have one | have them | have something | have similar | got it | do it | does it | do this | does this | do that | do the same | doing the same | doing it | make it | make the same | making the same | offer it | offer the same | can do it | can do this | could do it | can make it | use it | use the same | the same thing | same thing | know how to do
        | 也有 | 也會 | 也能 | 也做 | 也可以 | 都有 | 都會 | 都能 | 都做 | 都可以 | 就有 | 就會 | 做一樣 | 一樣的東西 | 一樣的""",
    "common": """
        一般般 |
        common | commonplace | commodity | commoditized | commoditised | standard | standardised | standardized | off the shelf | off-the-shelf | generic | widespread | widely available | available everywhere | sold everywhere | everywhere | run of the mill | garden variety | ordinary | mainstream | ubiquitous | dime a dozen | a dime a dozen | textbook | public domain | open source | well known technique | industry standard | conventional | mature technology
        | interchangeable | me too | nothing new | nothing special | nothing out of the ordinary | the usual | bog standard | like everyone else | like everybody else | same as everybody | same as everyone | same as other | same as the other | the same as | pretty much the same | much the same | similar | comparable | equivalent | alike | not rocket science | in every textbook | copycats everywhere | a zipper | catch up | caught up | catching up
        | 滿街都是 | 滿街 | 滿地都是 | 到處都是 | 到處都有 | 到處都買得到 | 到處買得到 | 哪裡都買得到 | 哪裡都有 | 公版 | 標準品 | 標準件 | 通用 | 通用品 | 規格品 | 規格都一樣 | 大路貨 | 量販 | 公開的技術 | 開源 | 成熟技術 | 一般技術 | 傳統技術 | 大眾化 | 普遍 | 普及 | 很普遍 | 常見 | 差不多 | 大同小異 | 類似 | 雷同 | 一樣 | 共款 | 攏共款 | 同款 | 半斤八兩 | 沒差別 | 沒什麼差別 | 沒啥差別 | 沒有差別 | 沒什麼不同 | 拼價格 | 比價格 | 殺價 | 紅海 | 追上來 | 追上 | 趕上 | 追過去 | 後進者 | 街邊 | 爛大街 | 跟同業一樣 | 教科書 | 沒兩樣 | 沒什麼兩樣 | 沒有兩樣 | 沒區別 | 沒有區別 | 公開 | 公開資訊 | 眾所周知 | 很多人做 | 滿多人做 | 做的人很多 | 做的人多 | 一堆人做 | 很多人會 | 很多人在做 | 網路上就有 | 淘寶 | 蝦皮 | 阿里巴巴 | public | is public | publicly known | public knowledge | common knowledge | well known | known to all | taobao | alibaba | everywhere you look | nothing revolutionary | not that special | in every shop""",
    "different": "跟我們買 | 向我們買 | 來找我們 | 跟我們學 | 來學 | 來取經 | 來挖角 | buy from us | buy it from us | come to us | learn from us | envy us | different from | differ from | unlike | differently | nothing like | set us apart | sets us apart | stand out | 不同 | 完全不同 | 不一樣 | 很不一樣 | 區隔 | 有別於 | 差異化 | 獨樹一格 | 領先 | 超前 | 跟別人不同 | 跟人家不一樣",
    "elsewhere": "anywhere else | anywhere | elsewhere | somewhere else | on the market | in the market | in the world | 別處 | 別的地方 | 外面 | 市面上 | 市場上 | 世面上",
    "patent": "patent | patented | patents | patent protection | trademarked | registered design | utility model | hold the right | hold the rights | ip protected | protected by ip | patent pending | 專利 | 發明專利 | 新型專利 | 專利權 | 專利證書 | 著作權 | 營業秘密保護",
    "secret": either(
        each(
            "formula|recipe|process|method|parameter|ingredient|know how|sauce|mix|blend|code|algorithm|composition",
            "is a secret|is secret|are secret|is our secret|a secret|is kept secret|is confidential",
        ),
        """secret recipe | secret formula | secret sauce | trade secret | secret process | our secret | family recipe | family secret | black box | closely guarded | guarded secret | only we know | nobody know how | our own recipe | own recipe | own formula
        | 秘方 | 祕方 | 祖傳 | 祖傳秘方 | 家傳 | 傳家 | 傳下來 | 不外傳 | 不傳之秘 | 獨門秘方 | 獨家配方 | 獨家秘方 | 自家配方 | 機密配方 | 黑盒子 | 秘密武器 | 只有我知道 | 只有老闆知道 | 自己調的 | 自己的配方""",
    ),
    "our_own": """
        ourselves | by ourselves | all by ourselves | first to | the first to | first in the world | 第一個做 | 第一個 | 第一家 | 自己發明 | 自己改的 | 自己改裝 |
        our own | our own design | from scratch | in house | in-house | inhouse | home grown | homegrown | self developed | developed ourselves | developed by ourselves | developed it ourselves | we invented | invented it | we invented it | invented by us | our invention | the recipe is ours | is ours | our design | own design | designed by us | designed it ourselves | our baby | exclusively to us | we developed it | developed by us | we came up with
        | 自己開發 | 自行開發 | 自主開發 | 自己研發 | 自行研發 | 自主研發 | 自己寫 | 自己做的 | 自己設計 | 自行設計 | 自己發明 | 我們發明 | 我們研發出來 | 自己想出來 | 自己的技術 | 自己摸索 | 自創 | 我們自己的 | 從無到有 | 一手研發 | 從頭到尾自己""",
    "bought": """
        bought the technology | buy it on | can buy it | buy the machine | same machine as | the same machines | 買得到 | 買來就 | 買來就能 | 買就有 | 設備買來 | 技術買來 | 跟國外買的 |
        licensed from | license from | we license | we're licensed | under license | under licence | bought from | bought in | purchased from | bought the | customer's own | customer's process | client's process | customer's design | customer's technology | belong to the customer | belongs to the customer | belongs to our customer | not ours | from our supplier | supplier's | anybody can buy | anyone can buy | you can buy it | can be bought | buy it anywhere | technology transfer from | transferred to us and
        | and to six other | and six others | technology is from | we copied | copied from | imitation | reverse engineered
        | 買的授權 | 買授權 | 授權來的 | 授權的 | 買來的 | 買的 | 技轉來的 | 技術轉移來 | 技轉 | 跟日本買 | 跟德國買 | 跟國外買 | 客戶的技術 | 客戶的製程 | 客戶的設計 | 客戶提供 | 客戶給的 | 母公司的技術 | 抄來的 | 抄來抄去 | 學來的 | 模仿 | 仿日本 | 仿德國 | 誰都可以做 | 誰都會做 | 誰都能做 | 誰都會""",
    "copied": """
        imitator | imitators | follower | lookalike | imitation | cracked | crack | cracks | figured out | figure out | 仿製 | 跟進 | 學到 | 做到 |
        copy | copied | copying | copies | imitate | imitated | clone | cloned | replicate | replicated | duplicate | duplicated | reproduce | reproduced | match | matched | match it | mimic | knock off | knockoff | knock offs | fake | steal | stolen | copycat | reverse engineer | catch up with | come close | come close to | comes close | manage to | managed to | succeed | succeeded
        | 抄 | 抄襲 | 仿 | 仿冒 | 仿造 | 模仿 | 複製 | 山寨 | 學走 | 全學走 | 學會 | 學得會 | 學得來 | 學 | 偷學 | 偷走 | 抄走 | 挖走 | 破解 | 追 | 跟上 | 做得出來 | 成功""",
    "attempt": either(
        each(
            "try to|tried to|trying to|attempt to|attempted to|want to|wanted to|love to",
            "copy|imitate|clone|replicate|duplicate|match|figure out|crack|work out|understand|find out|catch up|reverse engineer|mimic",
        ),
        chinese("想|想要|試著|嘗試|試圖|企圖|一直想|一直在|拼命", "仿|抄|學|模仿|複製|追|挖"),
    ),
    "attempted": "學也學不會 | 抄也抄不像 | 仿也仿不像 | gave up | give up | keep failing | keep fail | kept failing | failed to | 放棄 | 做不出來 | 學不會 | 學不到 | 學不起來 | 抄不像 | 仿不像 | tried for | have tried | has tried | had tried | been trying for | tried and failed | tried hard | tried many time | tried several time | tried in | gave up trying | 試了 | 試過 | 試很久 | 追了 | 追很久 | 追不上 | 研究很久 | 研究了 | 仿了 | 抄了 | 學了 | 試很多次",
    "expired": "revoked | invalidated | invalid | withdrawn | 撤銷 | 被撤銷 | 作廢 | 無效 | expired | expire | ran out | run out | lapsed | lapse | patent ran out | no longer protected | public now | went public domain | 過期 | 到期 | 屆滿 | 失效 | 公開了 | 流出去 | 外流 | 被學走 | 被抄走 | 學走了 | 學去了",
}

# What it would take to do without us.
CHANGE = {
    "possible": "there are | there is | there's | are available | is available | 性高 | 性很高 | 性蠻高 | 性滿高 | 可 | 很多 | 一堆 | 到處 | can | could | would | will | they'd | they'll | he'd | it'd | easily | may | might | exist | exists | have | has | got | found | always | many | lots | plenty | available | any | ready | waiting | 可以 | 能 | 能夠 | 會 | 就 | 有 | 也行 | 也可以 | 都行 | 被 | 得到 | 要 換 就 換 | 早就 | 已經 | 正在 | 頂多 | 隨便 | 照樣 | 還是",
    "changed": "replaced us | switched twice | have switched | has switched | they switched | dropped us | left us | ditched us | moved to another | went to another | went elsewhere | went with | we lost | lost a customer | lost customers | lost the customer | lost an order | lost some order | come and go | 被換掉 | 被換過 | 被轉單 | 被抽單 | 被取代 | 被換 | 換掉了 | 換走了 | 轉走了 | 跑掉 | 跑了 | 跑單 | 流失 | 丟單 | 掉單",
    "choice": "choice | choices | option | options | choose from | fish in the sea | 選擇 | 選項 | 得選",
    "some": "some | for some | some of | 有的 | 有些 | 部分 | 有一些",
    "backup": "有兩家 | 有三家 | 有四家 | 有五家 | 有幾家 | 兩三家 | 三四家 | 四五家 | 很多家 | 好幾家 | three competitor | themselves | in house | take our place | queue of | queueing up | lining up | in line to | 自己也會 | 自己就會 | 自己會做 | 自己做 | 排隊 | 搶著做 | 等著接 | second supplier | third supplier | second vendor | backup supplier | back up supplier | backup vendor | backup source | standby supplier | second source | second sourcing | dual source | dual sourced | dual sourcing | multi source | 第二供應商 | 第二來源 | 第二家 | 二供 | 備援 | 備胎 | 備案 | 有第二 | 兩三家備",
    "quick": "immediately | instantly | right away | tomorrow | overnight | week | in week | in day | day | hour | matter of week | matter of day | straight away | soon | promptly | 馬上 | 立刻 | 立馬 | 隔天 | 明天 | 幾天 | 幾週 | 幾個禮拜 | 當天",
    "change": """
        replace | replaced | replacing | replaceable | replacement | replacable | substitute | substituted | substitution | substitutable | switch | switched | switching | swap | swapped | swapping | change over | change supplier | changing supplier | change vendor | move away | move on | drop us | dropped us | leave us | left us | ditch us | survive | cope | find | found | second supplier | third supplier | second vendor | next supplier | another shop | other shop | new supplier | different supplier | alternative supplier | second maker | machine shop could | second source | second sourcing | dual source | dual sourced | multi source | alternative | alternatives
        | alternate | step in | stepped in | take over | fill the gap | fill in | do without | live without | manage without | get by without | cope without | go elsewhere | buy elsewhere | source elsewhere | find another | find someone else | find somebody else | find somebody | find one else | find other | found another | finding another | find a new | another supplier | another vendor | another source | another firm | another maker | someone else | somebody else | somebody else's | somewhere else | other source
        | other supplier | backup supplier | back up supplier | backup vendor | backup source | standby supplier | plan b | workaround | interchange | phase us out | design us out | designed us out | outsource elsewhere | they can get it | get it elsewhere | get it anywhere | buy it anywhere | catch up | deliver | supply it | copy | imitate | clone | duplicate | replicate
        | 取代 | 替代 | 替換 | 代替 | 換 | 換掉 | 換人 | 換人做 | 換別人 | 換別家 | 換一家 | 換供應商 | 換廠商 | 換走 | 更換 | 轉單 | 轉走 | 抽單 | 轉換 | 改用 | 改找 | 改買 | 另找 | 另外找 | 另覓 | 找別家 | 找別人 | 找到別家 | 找到別人 | 找其他 | 找得到 | 找到替代 | 找第二家 | 找人做 | 找人頂 | 頂替 | 頂上 | 接手 | 接 | 接替 | 接得起來 | 接得了 | 補上 | 跳槽 | 備援 | 備胎 | 備案
        | 第二供應商 | 第二來源 | 第二家 | 二供 | 替代品 | 替代方案 | 替代料 | 替補 | 別家有 | 別家也 | 別家就有 | 別人來做 | 換人來做 | 搶單 | 抄 | 仿 | 複製 | 學走 | 選 | 買得到 | 供得出來 | 做得出來""",
    "able": "can | could | able to | would be able | capable | manageable | doable | 得了 | 有辦法 | 做得到",
    "cannot": "can't | cannot | cant | couldn't | couldnt | can not | could not",
    "others": """
        other | others | competitor | rival | anyone | anybody | everyone | everybody | someone | somebody | plenty | many | plenty of others | several | a dozen | three competitor
        | 別人 | 別家 | 同業 | 同行 | 對手 | 競爭者 | 競爭對手 | 其他家 | 其他廠 | 很多家 | 好幾家 | 一堆 | 到處 | 哪裡都 | 誰都 | 越南廠 | 大陸廠 | 對岸 | 日本 | 韓國 | 有三家 | 兩三家 | 三四家 | 四五家""",
    "alone": """
        who else would | who else could | who else can | where else would | where else could | 要去哪裡找 | 去哪裡找 | 去哪找 | 還能找誰 | 上哪找 |
        only game in town | the only game in town | in a monopoly |
        sole source | sole supplier | only supplier | only source | only one | only us | only we | single source | single sourced | exclusive supplier | nobody else | no one else | no other | no second source | irreplaceable | unreplaceable | irreplacable | indispensable | no substitute | nothing comparable | no competition | no competitor
        | 獨家 | 獨家供應 | 獨家供貨 | 唯一 | 唯一供應 | 唯一供應商 | 只有我們 | 只剩我們 | 單一供應商 | 沒有第二家 | 沒第二家 | 找不到第二家 | 沒有別家 | 沒別家 | 沒有別人 | 沒別人 | 無可取代 | 不可或缺 | 非我們不可 | 沒有競爭者 | 沒有競爭對手 | 沒有對手""",
    "hard": """
        rocket science |
        hard | harder | hardest | difficult | difficulty | tough | tougher | tricky | troublesome | painful | pain | a pain | struggle | struggling | hard put | easier said than done | no walk in the park | impossible | unthinkable | unimaginable | complicated | complex | messy | a hassle | a challenge | challenging | uphill | an uphill battle | not easy | risky | too risky | a big risk | herculean | no picnic | hell | a headache | a mess | next to impossible | almost impossible | virtually impossible | practically impossible | nearly impossible | good luck
        | 難 | 很難 | 蠻難 | 滿難 | 難度 | 困難 | 艱難 | 麻煩 | 費事 | 費工 | 費力 | 頭痛 | 棘手 | 傷腦筋 | 吃力 | 不好換 | 不好找 | 不好取代 | 不好弄 | 不好接 | 不容易 | 不易 | 不簡單 | 不方便換 | 痛苦 | 風險很大 | 風險太大 | 風險高 | 門檻高 | 門檻很高 | 找不到人 | 找不到廠 | 找不到替 | 找不到別 | 找不到其他 | 找不到 | 沒那麼簡單 | 沒那麼容易 | 沒有那麼簡單 | 沒有那麼容易 | 談何容易 | 工程浩大 | 大工程 | 傷筋動骨 | 不可能""",
    "easy": """
        phone call | phone calls | call away |
        a matter of week | matter of week | a matter of day | matter of day | matter of hour |
        easy | easily | easier | simple | simply | effortless | effortlessly | quick | quickly | fast | no problem | without problem | without a problem | without trouble | no trouble | no trouble at all | no big deal | piece of cake | a breeze | child's play | any day | any day of the week | any time | anytime | at any time | at will | at the drop of a hat | in no time | just like that | one phone call | a phone call | a phone call away | a call away | straightforward | painless | smoothly | cheaply | readily | without notice | in a heartbeat | in a blink | few week | a few week | couple of week | a couple of week | a week | two week | three week | four week | fortnight | in a fortnight | few day | a few day | in day | couple of day | within week | within day | a day | a few phone call | not a problem | drop in replacement | plug and play
        | 容易 | 很容易 | 簡單 | 輕鬆 | 輕易 | 很快 | 快得很 | 說搬就搬 | 搬走 | 隨時 | 隨便 | 隨便換 | 隨便找 | 一下子 | 一下就 | 打通電話 | 一通電話 | 打個電話 | 好換 | 很好換 | 好找 | 很好找 | 好取代 | 說走就走 | 說換就換 | 想換就換 | 要換就換 | 想走就走 | 幾天 | 幾天就 | 兩三天 | 一個禮拜 | 一週 | 一星期 | 兩個禮拜 | 兩週 | 幾個禮拜 | 幾週 | 隔天 | 明天就 | 當天 | 沒幾天 | 三兩下 | 分分鐘 | 方便 | 小事 | 沒難度 | 沒問題""",
    "costs": either(
        """
        cost a fortune | a fortune | expensive | costly | cost them | would cost | cost too much | cost a lot | high cost | switching cost | huge cost | too much money | an arm and a leg | twice the price | double the price | three times the price | higher price | more expensive | pay more | pay double | million to change | prohibitive | big investment | price tag | retool | retooling | redesign | re design | redesigned | requalify | requalification | re qualify | requalified | recertify | recertification | re certification | revalidate | revalidation
        | re validation | retest | retesting | new approval | new certification | certification | qualification | qualify | qualifying | would have to change | have to change the | would need to change | rebuild | start over | start from scratch | start from zero | re engineer | reprogram | retrain | new mould | new mold | new tooling | worse one | only worse | inferior | not as good | a worse
        | 貴 | 比較貴 | 貴很多 | 太貴 | 重新送驗 | 送驗 | 車規 | 換的成本 | 風險太高 | 良率會掉 | 良率馬上掉 | 品質會掉 | | 成本高 | 成本很高 | 成本太高 | 成本多 | 成本會 | 轉換成本 | 很貴 | 太貴 | 貴很多 | 貴一倍 | 代價 | 代價很高 | 花大錢 | 花很多錢 | 倍的錢 | 倍的價 | 三倍價 | 兩倍價 | 划不來 | 重新認證 | 重新驗證 | 重新送樣 | 重新測試 | 重新設計 | 重新開模 | 重開模 | 重做 | 重來 | 重新來過 | 從頭來 | 從頭開始 | 重新調 | 重新跑 | 再認證 | 認證 | 驗證 | 改設計 | 改機構 | 改線 | 整個改 | 整套換 | 砍掉重練 | 變貴 | 品質差 | 差一截""",
        chinese("成本|費用|代價|價錢", "很大|太大|很高|太高|不低|不小|高|驚人|太貴|划不來|高很多"),
    ),
    "long": "year | month | decade | generation | quarter | ages | forever | an eternity | a lifetime | roadmap | long time | long while | a while | long process | 年 | 個月 | 半年 | 一年 | 兩年 | 幾年 | 好幾年 | 很多年 | 年半 | 一季 | 兩季 | 好幾個月 | 很久 | 長時間 | 一段時間 | 好長一段",
    "takes": "take | takes | took | taking | need | needs | require | requires | cost | set back | set their | set them | back at least | at least | alone | wait | lead time | spend | lose | delay | minimum | 要 | 得 | 花 | 等 | 至少 | 最少 | 起碼 | 需要 | 耗 | 拖 | 沒個 | 折騰 | 落後",
    "tied": either(
        each(
            "depend on|rely on|count on|need|tied to|stuck with|locked in|locked into|married to|hooked on|dependent on|reliant on|bound to|stuck without",
            "us|our|it|this|that",
        ),
        """locked in | lock in | lock-in | designed in | design in | design-in | built in | spec'd in | specced in | specified | tied in | tied to us | bound to us | integrated | embedded | hard wired | hardwired | stuck with us | captive | belong to us | belongs to us | are ours | we own the | long term contract | long-term contract | signed for | exclusive contract | their data | data sit | data sits | in our system | one source | know how sit | came back | come back | came crawling back | crawled back | came running back | come running back | came running | returned to us | back to us | return to us | won them back | regret | regretted | learned their lesson | burned their finger | 後悔 | 換回來 | 又換回 | 回來求
        | 綁 | 綁定 | 綁死 | 綁住 | 綁在一起 | 綁約 | 鎖定 | 鎖死 | 套牢 | 套住 | 深度綁定 | 長約 | 長期合約 | 長期契約 | 在我們這邊 | 在我們這 | 在我們手上 | 在我們手裡 | 是我們的 | 離不開 | 離不了 | 脫不了 | 靠我們 | 只能找我們 | 只能跟我們 | 只好找我們 | 依賴我們 | 少不了我們 | 需要我們 | 資料都在 | 都是我們寫的 | 設計進去 | 寫進規格 | 指定我們 | 指定要我們 | 指名 | 回頭 | 回來找 | 又回來 | 跑回來 | 乖乖回 | 回鍋 | 回流 | 黏著度 | 黏著 | 我們定的 | 我們訂的 | 由我們定 | 沒換過 | 從沒換過 | 不敢換 | in the spec | in their spec | on their bom | written into | approved vendor list | only approved | we set the spec | nobody else is certified | certified for | never left us | stayed with us | stay with us | stick with us | no customer has ever left""",
    ),
}

# What happens where it is missing.
WITHOUT = {
    "would": "would | they'd | it'd | will | would be | 會 | 就會 | 就得 | 就要 | 就沒",
    "without": either(
        each(
            "if our|if the|if this|if that|when our",
            "part|component|product|machine|process|material|system|chip|sensor",
            "fail|fails|failed|break|breaks|stop|stops|is missing|goes|die|dies",
        ),
        each(
            "if we|when we|should we",
            "stop|stopped|quit|close|closed|disappear|disappeared|fail|failed|fall|fell|go under|went under|vanish|vanished|didn't deliver|don't deliver|can't deliver|were gone|are gone|weren't there|pull out",
        ),
        each(
            "without|minus|take away|took away|take out|leave out|left out|if not for|were it not for|but for|remove|removed|pull|in the absence of",
            "it|us|our|this|that|them|these|ours|one|my|the",
        ),
        """without | leave it out | take it out | take it away | left it out | had the fire | had a fire | our fire | our outage | we stopped | we stop | we closed | we close | we shut | we go down | went down | we were down | we're down | we stopped delivery | our strike | had the flood | had the quake | the earthquake | we were late | we are late | we ran out | we run out | if we fail | when we fail | if ours fails | during our shutdown | we disappear | we vanish | we went bankrupt
        | 沒有我們 | 沒我們 | 沒有它 | 沒它 | 沒有他 | 沒有這 | 沒這 | 沒了我們 | 沒了它 | 沒了這 | 少了 | 少了我們 | 少了它 | 少我們 | 少這 | 缺了 | 缺這 | 缺我們 | 一缺 | 缺貨 | 拿掉 | 拔掉 | 抽掉 | 不用我們 | 不用這 | 不用它 | 離開我們 | 沒有阮 | 無阮 | 無這 | 無它 | 失去我們 | 我們失火 | 失火 | 我們停工 | 我們停產 | 我們停 | 我們一停 | 我們斷 | 斷貨 | 斷料 | 我們倒 | 我們罷工 | 我們淹水 | 我們缺 | 我們出問題 | 我們不出貨 | 不做研發 | 不研發 | 不創新 | 不投入""",
    ),
    "suffers": """
        stop | stopped | stopping | stands still | stand still | stood still | standstill | halt | halted | grind to | ground to a halt | shut down | shuts down | shutdown | collapse | collapsed | break | breaks | broke | break down | breaks down | broke down | fall apart | falls apart | crash | crashes | die | dies | dead | be dead | be doomed | doomed | useless | worthless | stuck | be stuck | stranded | screwed | toast | sunk | lost without | at a loss | lose | loses | lost | losing | suffer | suffers | drop | drops | dropped | panic | panicked | panics | cry | cried | scream | screamed | screaming | yell | yelled | complain | beg | begged | nightmare | disaster | catastrophe | trouble | in trouble | big trouble | deep trouble
        | problem | big problem | headache | pain | hurt | hurts | damage | delay | delayed | blind | deaf | grounded | on the ground | idle | come to a stop | comes to a stop | empty handed | out of luck | worthless | scrap metal | 廢了 | 就廢 | 廢掉 | 沒用 | 開不了 | 做不了 | 出不了 | 動不了 | 賣不掉 | 空轉 | 乾等 | line down | lines down | line stop | lines stop | go under | out of business | be out of | think twice | set back | notice | noticed | shed a tear | miss it | miss us | missed us | phone rang | scrap | reject | worse | quality drop | weaker | struggle | in a hole | up the creek | hard put | scramble | scrambled | bleed | fail | fails | failed | malfunction | a paperweight | a brick | dark | fall over
        | 停線 | 停擺 | 停工 | 停產 | 停機 | 停 | 停下來 | 斷線 | 斷料 | 斷貨 | 斷鏈 | 開天窗 | 當機 | 掛掉 | 掛了 | 癱瘓 | 報廢 | 壞 | 壞掉 | 故障 | 出問題 | 出包 | 出事 | 完蛋 | 慘 | 很慘 | 慘了 | 死 | 死定 | 死路 | 倒 | 早就倒 | 倒閉 | 收攤 | 關門 | 淘汰 | 被淘汰 | 等死 | 跳腳 | 哭 | 哭出來 | 哭死 | 罵 | 抓狂 | 緊張 | 急死 | 急 | 慌 | 跳樓 | 頭痛 | 頭大 | 傷腦筋 | 麻煩 | 困擾 | 掉 | 會掉 | 下降 | 變差 | 變慢 | 打折 | 縮水 | 損失 | 虧 | 賠 | 缺料 | 缺貨 | 叫苦 | 哀 | 求 | 廢鐵 | 報銷 | 罰錢 | 活不下去 | 活不了 | 沒戲唱 | 沒輒 | 沒轍 | 沒皮條 | 束手無策 | 出不了貨""",
    "goes_on": """
        work | works | working | run | runs | running | function | functions | operate | operates | go on | goes on | keep going | continue | continues | carry on | survive | survives | manage | build | built | make | made | ship | produce | move | start | fly | drive | perform | happen | exist | possible | complete | be done | turn | get anything done | get far | succeed | assemble | live | use it
        | 動 | 跑 | 運作 | 運轉 | 運行 | 動作 | 工作 | 使用 | 用 | 生產 | 做 | 出貨 | 開機 | 成立 | 成 | 過 | 活 | 走 | 開工 | 組裝 | 量產 | 照樣 | 照做 | 照常 | 照跑""",
    "fine": """
        survive | survived | be alright | be ok | be okay | manage fine | nobody called | no one called | no one would notice | nobody would notice | nobody noticed | nobody would care | no one would care | 不會怎樣 | 不怎樣 | 沒怎樣 | 沒事 | 不受影響 |
        be fine | do fine | get by | just fine | perfectly | just as well | as well | equally well | wouldn't matter | doesn't matter | no one would care | nobody would care | nobody cares | nobody care | who cares | no impact | no effect | hardly notice | barely notice | couldn't care less | no harm
        | 沒差 | 沒差啦 | 沒什麼差 | 無所謂 | 沒感覺 | 照樣 | 照常 | 照跑 | 照做 | 一樣可以 | 也可以 | 也行 | 也能 | 也會動 | 也沒關係 | 還是可以 | 還是能 | 不痛不癢 | 沒感 | 有差嗎""",
}
