"""What it would take to do without a technology, and what happens where it is missing. By concept."""

from precheck.reading.lexicon.rows import chinese, each, either

# What it would take to do without us.
CHANGE = {
    "possible": "whenever | each time | every time | meet | supply | offer | there are | there is | there's | are available | is available | 性高 | 性很高 | 性蠻高 | 性滿高 | 可 | 很多 | 一堆 | 到處 | can | could | would | will | they'd | they'll | he'd | it'd | easily | may | might | exist | exists | have | has | got | found | always | many | lots | plenty | available | any | ready | waiting | 可以 | 能 | 能夠 | 會 | 就 | 有 | 也行 | 也可以 | 都行 | 被 | 得到 | 要 換 就 換 | 早就 | 已經 | 正在 | 頂多 | 隨便 | 照樣 | 還是",
    "changed": "customer left | client left | they left | replaceable | replacable | substitutable | interchangeable | dispensable | 換得掉 | 換得了 | 取代得了 | 取代得掉 | 替代得了 | 替換得掉 | 可替代 | 可取代 | 可以取代 | 可被取代 | replaced us | switched twice | have switched | has switched | they switched | dropped us | left us | ditched us | moved to another | went to another | went elsewhere | went with | we lost | lost a customer | lost customers | lost the customer | lost an order | lost some order | come and go | 被換掉 | 被換過 | 被轉單 | 被抽單 | 被取代 | 被換 | 換掉了 | 換走了 | 轉走了 | 跑掉 | 跑了 | 跑單 | 流失 | 丟單 | 掉單",
    "choice": "choice | choices | option | options | choose from | fish in the sea | 選擇 | 選項 | 得選",
    "some": "some | for some | some of | 有的 | 有些 | 部分 | 有一些",
    "backup": "one of two | one of three | one of four | one of five | one of six | one of ten | one of many | one of several | full of alternative | full of supplier | 有兩家 | 有三家 | 有四家 | 有五家 | 有幾家 | 兩三家 | 三四家 | 四五家 | 很多家 | 好幾家 | three competitor | themselves | in house | take our place | queue of | queueing up | lining up | in line to | 自己也會 | 自己就會 | 自己會做 | 自己做 | 排隊 | 搶著做 | 等著接 | second supplier | third supplier | second vendor | backup supplier | back up supplier | backup vendor | backup source | standby supplier | second source | second sourcing | dual source | dual sourced | dual sourcing | multi source | 第二供應商 | 第二來源 | 第二家 | 二供 | 備援 | 備胎 | 備案 | 有第二 | 兩三家備",
    "quick": "few week | a few week | couple of week | a couple of week | a week | two week | three week | four week | fortnight | in a fortnight | few day | a few day | couple of day | within week | within day | a day | 一個禮拜 | 一週 | 一星期 | 兩個禮拜 | 兩週 | 兩三天 | 沒幾天 | immediately | instantly | right away | tomorrow | overnight | week | in week | in day | day | hour | matter of week | matter of day | straight away | soon | promptly | 馬上 | 立刻 | 立馬 | 隔天 | 明天 | 幾天 | 幾週 | 幾個禮拜 | 當天",
    "change": """
        look elsewhere | looked elsewhere | shop around | the same from | get the same | get it from | buy it from |
        order elsewhere | buy somewhere | changing us | change us | getting rid of us | get rid of us | kick us out | walk away | walk off | shrug |
        replace | replaced | replacing | replaceable | replacement | replacable | substitute | substituted | substitution | substitutable | switch | switched | switching | swap | swapped | swapping | change over | change supplier | changing supplier | change vendor | move away | move on | drop us | dropped us | leave us | left us | ditch us | survive | cope | find | found | second supplier | third supplier | second vendor | next supplier | another shop | other shop | new supplier | different supplier | alternative supplier | second maker | machine shop could | second source | second sourcing | dual source | dual sourced | multi source | alternative | alternatives
        | alternate | step in | stepped in | take over | fill the gap | fill in | do without | live without | manage without | get by without | cope without | go elsewhere | buy elsewhere | source elsewhere | find another | find someone else | find somebody else | find somebody | find one else | find other | found another | finding another | find a new | another supplier | another vendor | another source | another firm | another maker | someone else | somebody else | somebody else's | somewhere else | other source
        | other supplier | backup supplier | back up supplier | backup vendor | backup source | standby supplier | plan b | workaround | interchange | phase us out | design us out | designed us out | outsource elsewhere | they can get it | get it elsewhere | get it anywhere | buy it anywhere | catch up | deliver | supply it | copy | imitate | clone | duplicate | replicate
        | 取代 | 替代 | 替換 | 代替 | 換 | 換掉 | 換人 | 換人做 | 換別人 | 換別家 | 換一家 | 換供應商 | 換廠商 | 換走 | 更換 | 轉單 | 轉走 | 抽單 | 轉換 | 改用 | 改找 | 改買 | 另找 | 另外找 | 另覓 | 找別家 | 找別人 | 找到別家 | 找到別人 | 找其他 | 找得到 | 找到替代 | 找第二家 | 找人做 | 找人頂 | 頂替 | 頂上 | 接手 | 接 | 接替 | 接得起來 | 接得了 | 補上 | 跳槽 | 備援 | 備胎 | 備案
        | 第二供應商 | 第二來源 | 第二家 | 二供 | 替代品 | 替代方案 | 替代料 | 替補 | 別家有 | 別家也 | 別家就有 | 別人來做 | 換人來做 | 搶單 | 抄 | 仿 | 複製 | 學走 | 選 | 買得到 | 供得出來 | 做得出來""",
    "able": "can | could | able to | would be able | capable | manageable | doable | 得了 | 有辦法 | 做得到",
    "cannot": "can't | cannot | cant | couldn't | couldnt | can not | could not | simply can't | simply cannot | simply couldn't | simply could not",
    "others": """
        other | others | competitor | rival | anyone | anybody | everyone | everybody | someone | somebody | plenty | many | plenty of others | several | a dozen | three competitor
        | 別人 | 別家 | 同業 | 同行 | 對手 | 競爭者 | 競爭對手 | 其他家 | 其他廠 | 很多家 | 好幾家 | 一堆 | 到處 | 哪裡都 | 誰都 | 越南廠 | 大陸廠 | 對岸 | 日本 | 韓國 | 有三家 | 兩三家 | 三四家 | 四五家""",
    "taking": "would need | would take | it took | took us | took year | need year | 要花 | 花了我們 | 得花 | 至少要 | 也要",
    "tried": each(
        "tried to|have tried to|been trying to|try to|trying to",
        "replace us|get rid of us|switch|change|drop us|leave us|find another|find an alternative|find someone else|find other|find a replacement",
    ),
    "alone": """
        only name | only approved | only certified | only qualified |
        who else would | who else could | who else can | where else would | where else could | 要去哪裡找 | 去哪裡找 | 去哪找 | 還能找誰 | 上哪找 |
        only game in town | the only game in town | in a monopoly |
        sole source | sole supplier | only supplier | only source | only one | only us | only we | single source | single sourced | exclusive supplier | nobody else | no one else | no other | no second source | irreplaceable | unreplaceable | irreplacable | indispensable | no substitute | nothing comparable | no competition | no competitor
        | 獨家 | 獨家供應 | 獨家供貨 | 唯一 | 唯一供應 | 唯一供應商 | 只有我們 | 只剩我們 | 單一供應商 | 沒有第二家 | 沒第二家 | 找不到第二家 | 沒有別家 | 沒別家 | 沒有別人 | 沒別人 | 無可取代 | 不可或缺 | 非我們不可 | 沒有競爭者 | 沒有競爭對手 | 沒有對手""",
    "hard": chinese(
        "不可能|不太可能|哪可能|怎麼可能",
        "隨便|隨隨便便|輕易|輕輕鬆鬆|簡單|馬上|很快|一下子|說",
        "|就|找|換|拿|用|找到|換掉",
    )
    + """ |
        rocket science |
        hard | harder | hardest | difficult | difficulty | tough | tougher | tricky | troublesome | painful | pain | a pain | struggle | struggling | hard put | easier said than done | no walk in the park | impossible | unthinkable | unimaginable | complicated | complex | messy | a hassle | a challenge | challenging | uphill | an uphill battle | not easy | risky | too risky | a big risk | herculean | no picnic | hell | a headache | a mess | next to impossible | almost impossible | virtually impossible | practically impossible | nearly impossible | good luck
        | 難 | 很難 | 蠻難 | 滿難 | 難度 | 困難 | 艱難 | 麻煩 | 費事 | 費工 | 費力 | 頭痛 | 棘手 | 傷腦筋 | 吃力 | 不好換 | 不好找 | 不好取代 | 不好弄 | 不好接 | 不容易 | 不易 | 不簡單 | 不方便換 | 痛苦 | 風險很大 | 風險太大 | 風險高 | 門檻高 | 門檻很高 | 找不到人 | 找不到廠 | 找不到替 | 找不到別 | 找不到其他 | 找不到 | 沒那麼簡單 | 沒那麼容易 | 沒有那麼簡單 | 沒有那麼容易 | 談何容易 | 工程浩大 | 大工程 | 傷筋動骨 | 不可能""",
    "easy": """
        week's work | day's work | hour's work | afternoon's work |
        without any trouble | without any problem | without difficulty | without a hitch |
        click away | one click | around the corner | 不是問題 | 不成問題 | 不是難事 |
        phone call | phone calls | call away |
        a matter of week | matter of week | a matter of day | matter of day | matter of hour |
        easy | easily | simple | simply | effortless | effortlessly | quick | quickly | fast | no problem | without problem | without a problem | without trouble | no trouble | no trouble at all | no big deal | piece of cake | a breeze | child's play | any day | any day of the week | any time | anytime | at any time | at will | at the drop of a hat | in no time | just like that | one phone call | a phone call | a phone call away | a call away | straightforward | painless | smoothly | cheaply | readily | without notice | in a heartbeat | in a blink |                  a few phone call | not a problem | drop in replacement | plug and play
        | 容易 | 很容易 | 簡單 | 輕鬆 | 輕易 | 很快 | 快得很 | 說搬就搬 | 搬走 | 隨時 | 隨便 | 隨便換 | 隨便找 | 一下子 | 一下就 | 打通電話 | 一通電話 | 打個電話 | 好換 | 很好換 | 好找 | 很好找 | 好取代 | 說走就走 | 說換就換 | 想換就換 | 要換就換 | 想走就走 |            明天就 | 當天 |  三兩下 | 分分鐘 | 方便 | 小事 | 沒難度 | 沒問題""",
    "costs": either(
        """
        new certificate | certificate | new approval | paperwork |
        suicide | drawing board |
        would mean | change the whole | changing the whole | worse quality | 效果差 | 效果差很多 | 差很多 | 比不上 | 不如我們 |
        cost a fortune | a fortune | expensive | costly | cost them | would cost | cost too much | cost a lot | high cost | switching cost | huge cost | too much money | an arm and a leg | twice the price | double the price | three times the price | higher price | more expensive | pay more | pay double | million to change | prohibitive | big investment | price tag | retool | retooling | redesign | re design | redesigned | requalify | requalification | re qualify | requalified | recertify | recertification | re certification | revalidate | revalidation
        | re validation | retest | retesting | new approval | new certification | certification | qualification | qualify | qualifying | would have to change | have to change the | would need to change | rebuild | start over | start from scratch | start from zero | re engineer | reprogram | retrain | new mould | new mold | new tooling | worse one | only worse | inferior | not as good | a worse
        | 貴 | 比較貴 | 貴很多 | 太貴 | 重新送驗 | 送驗 | 車規 | 換的成本 | 風險太高 | 良率會掉 | 良率馬上掉 | 品質會掉 | | 成本高 | 成本很高 | 成本太高 | 成本多 | 成本會 | 轉換成本 | 很貴 | 太貴 | 貴很多 | 貴一倍 | 代價 | 代價很高 | 花大錢 | 花很多錢 | 倍的錢 | 倍的價 | 三倍價 | 兩倍價 | 划不來 | 重新認證 | 重新驗證 | 重新送樣 | 重新測試 | 重新設計 | 重新開模 | 重開模 | 重做 | 重來 | 重新來過 | 從頭來 | 從頭開始 | 重新調 | 重新跑 | 再認證 | 認證 | 驗證 | 改設計 | 改機構 | 改線 | 整個改 | 整套換 | 砍掉重練 | 變貴 | 品質差 | 差一截""",
        chinese("成本|費用|代價|價錢", "很大|太大|很高|太高|不低|不小|高|驚人|太貴|划不來|高很多"),
    ),
    "long": "year | month | decade | generation | quarter | ages | forever | an eternity | a lifetime | roadmap | long time | long while | a while | long process | 年 | 個月 | 半年 | 一年 | 兩年 | 幾年 | 好幾年 | 很多年 | 年半 | 一季 | 兩季 | 好幾個月 | 很久 | 長時間 | 一段時間 | 好長一段",
    "takes": "take | takes | took | taking | need | needs | require | requires | cost | set back | set their | set them | back at least | at least | alone | wait | lead time | spend | lose | delay | minimum | 要 | 得 | 花 | 等 | 至少 | 最少 | 起碼 | 需要 | 耗 | 拖 | 沒個 | 折騰 | 落後",
    "tied": either(
        each(
            "still|to this day still|keep|keeps|kept|go on|goes on|went on|never stopped",
            "buy from us|buying from us|buy it from us|buying it from us|order from us|ordering from us|come to us|coming to us|use ours|using ours|buy ours|buying ours",
        ),
        chinese(
            "還在|還是在|還是|照樣|仍在|仍然|仍|繼續|一直|一直在|依然|依舊",
            "跟我們買|跟我們拿|跟我們訂|跟我們進貨|跟我們下單|向我們買|向我們訂|找我們買|找我們做|用我們的|用我們家的|買我們的|下單給我們",
        ),
        each(
            "depend on|rely on|count on|need|tied to|stuck with|locked in|locked into|married to|hooked on|dependent on|reliant on|bound to|stuck without",
            "us|our|it|this|that",
        ),
        """back now | is back | are back | back with us | locked in | lock in | lock-in | designed into | designed in | design in | design-in | built in | spec'd in | specced in | specified | tied in | tied to us | bound to us | integrated | embedded | hard wired | hardwired | stuck with us | captive | belong to us | belongs to us | are ours | we own the | long term contract | long-term contract | signed for | exclusive contract | their data | data sit | data sits | in our system | one source | know how sit | came back | come back | came crawling back | crawled back | came running back | come running back | came running | returned to us | back to us | return to us | won them back | regret | regretted | learned their lesson | burned their finger | 後悔 | 換回來 | 又換回 | 回來求
        | 綁 | 綁定 | 綁死 | 綁住 | 綁在一起 | 綁約 | 鎖定 | 鎖死 | 套牢 | 套住 | 深度綁定 | 長約 | 長期合約 | 長期契約 | 在我們這邊 | 在我們這 | 在我們手上 | 在我們手裡 | 是我們的 | 離不開 | 離不了 | 脫不了 | 靠我們 | 只能找我們 | 只能跟我們 | 只好找我們 | 依賴我們 | 少不了我們 | 需要我們 | 資料都在 | 都是我們寫的 | 設計進去 | 寫進規格 | 指定我們 | 指定要我們 | 指名 | 回頭 | 回來找 | 又回來 | 跑回來 | 乖乖回 | 回鍋 | 回流 | 配合我們 | 跟著我們 | 圍著我們 | 照我們 | 黏著度 | 黏著 | 我們定的 | 我們訂的 | 由我們定 | 沒換過 | 從沒換過 | 不敢換 | in the spec | in their spec | on their bom | written into | approved vendor list | only approved | we set the spec | nobody else is certified | certified for | never left us | stayed with us | stay with us | stick with us | no customer has ever left""",
    ),
}

# What happens where it is missing.
WITHOUT = {
    "would": "would | they'd | it'd | will | would be | 會 | 就會 | 就得 | 就要 | 就沒",
    "still": "still | anyway | another | other | 也 | 還是 | 還能 | 照 | 仍",
    "able_without": "can | could | may | might | 可以 | 能",
    "without": either(
        "少一 | if it fail | if it fails | if it breaks | if it stops | when it fails | if this fails | 壞了 | 一壞 | if you take | if you remove | if you leave out | take our | remove our | pull our | switch off our | 沒有的話 | 沒這個的話 | 沒有這個的話 | 沒它的話 | 少了就 | 拿掉就",
        each(
            "if our|if the|if this|if that|when our",
            "part|component|product|machine|process|material|system|chip|sensor",
            "fail|fails|failed|break|breaks|stop|stops|is missing|goes|die|dies",
        ),
        chinese(
            "如果我們|要是我們|假如我們|萬一我們|哪天我們|就算我們|若我們|我們|如果我們公司|要是我們公司|萬一我們公司|我們公司",
            "不做了|不供了|不供貨|不接單|收掉|收起來|關掉|關門|倒閉|停產|不賣了|消失|退出|不在了",
        ),
        chinese(
            "如果我們|要是我們|假如我們|萬一我們|哪天我們|就算我們|若我們|如果我們公司|要是我們公司|萬一我們公司",
            "不做|不供|不接|不賣|不交|收了|關了|倒了|停了|沒了|漲價|出事|出狀況|做不出來|交不出來",
        ),
        each(
            "if we|when we|should we|if we ever",
            "no longer made|no longer make|no longer supply|don't make|didn't make|don't supply|walk away|walked away|shut down|went away|are gone|raise our price|raised our price",
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
        | problem | big problem | headache | pain | hurt | hurts | damage | delay | delayed | leak | leaks | flicker | blind | deaf | grounded | on the ground | idle | come to a stop | comes to a stop | empty handed | out of luck | worthless | scrap metal | 廢了 | 就廢 | 廢掉 | 沒用 | 開不了 | 做不了 | 出不了 | 動不了 | 賣不掉 | 空轉 | 乾等 | line down | lines down | line stop | lines stop | go under | out of business | be out of | think twice | set back | notice | noticed | shed a tear | miss it | miss us | missed us | phone rang | scrap | reject | worse | quality drop | weaker | struggle | in a hole | up the creek | hard put | scramble | scrambled | bleed | fail | fails | failed | malfunction | a paperweight | a brick | dark | fall over
        | 停線 | 停擺 | 停工 | 停產 | 停機 | 停 | 停下來 | 斷線 | 斷料 | 斷貨 | 斷鏈 | 開天窗 | 當機 | 掛掉 | 掛了 | 癱瘓 | 報廢 | 壞 | 壞掉 | 故障 | 出問題 | 出包 | 出事 | 完蛋 | 慘 | 很慘 | 慘了 | 死 | 死定 | 死路 | 倒 | 早就倒 | 倒閉 | 收攤 | 關門 | 淘汰 | 被淘汰 | 等死 | 跳腳 | 哭 | 哭出來 | 哭死 | 罵 | 抓狂 | 緊張 | 急死 | 急 | 慌 | 跳樓 | 頭痛 | 頭大 | 傷腦筋 | 麻煩 | 困擾 | 掉 | 會掉 | 下降 | 變差 | 變慢 | 打折 | 縮水 | 損失 | 虧 | 賠 | 缺料 | 缺貨 | 叫苦 | 哀 | 求 | 廢鐵 | 報銷 | 罰錢 | 活不下去 | 活不了 | 沒戲唱 | 沒輒 | 沒轍 | 沒皮條 | 束手無策 | 出不了貨""",
    "goes_on": """
        work | works | working | run | runs | running | function | functions | operate | operates | go on | goes on | keep going | continue | continues | carry on | survive | survives | manage | build | built | make | made | ship | produce | move | start | fly | drive | perform | happen | exist | possible | complete | be done | turn | get anything done | get far | succeed | assemble | live | use it
        | 動 | 跑 | 運作 | 運轉 | 運行 | 動作 | 工作 | 使用 | 用 | 生產 | 做 | 出貨 | 開機 | 成立 | 成 | 過 | 活 | 走 | 開工 | 組裝 | 量產 | 照樣 | 照做 | 照常 | 照跑""",
    "fine": """
        would manage | they'd manage | they'll manage | will manage |
        survive | survived | be alright | be ok | be okay | manage fine | nobody called | no one called | no one would notice | nobody would notice | nobody noticed | nobody would care | no one would care | 不會怎樣 | 不怎樣 | 沒怎樣 | 沒事 | 不受影響 |
        be fine | do fine | get by | just fine | perfectly | just as well | as well | equally well | wouldn't matter | doesn't matter | no one would care | nobody would care | nobody cares | nobody care | who cares | no impact | no effect | hardly notice | barely notice | couldn't care less | no harm
        | 沒差 | 沒差啦 | 沒什麼差 | 無所謂 | 沒感覺 | 照樣 | 照常 | 照跑 | 照做 | 一樣可以 | 也可以 | 也行 | 也能 | 也會動 | 也沒關係 | 還是可以 | 還是能 | 不痛不癢 | 沒感 | 有差嗎""",
}
