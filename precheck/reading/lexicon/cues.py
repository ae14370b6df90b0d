"""Small words that turn the meaning of what stands beside them: not, planned, last year, worldwide, part-time ..."""

CUES = {
    "not": """
        已經沒有 | 已經沒 | 早就沒有 | 早就沒 | 不再 |
        no | not | don't | dont | doesn't | doesnt | isn't | aren't | wasn't | haven't | havent | hasn't | didn't | won't | never | without | wouldn't | shouldn't | ain't
        | none | neither | nor | can't | cannot | couldn't | zero | nothing | not yet | lack | n't | haven't got
        | 不 | 沒 | 沒有 | 無 | 未 | 尚未 | 還沒 | 還沒有 | 從未 | 從來沒有 | 並無 | 並沒有 | 不是 | 非 | 沒在 | 並非 | 尚無 | 還不 | 不會 | 沒辦法
        | 沒賣 | 沒有賣 | 不賣 | 還沒賣 | 不算 | 算不上 | 稱不上 | 談不上 | 木有 | 冇 | 毫無 | 從不 | 都沒有 | 都沒 | 完全沒有
        | but not | and not | n't | 但不 | 沒人 | 沒有人
        | 毋 | 毋是 | 無在 | 袂""",
    "little": """
        hardly any | hardly anything | hardly | very little | a little | little | barely | barely any | not much | not a lot | almost none | almost nothing | next to nothing | negligible | few | a bit
        | 很少 | 極少 | 一點點 | 少量 | 少部分 | 微乎其微 | 不多 | 沒多少 | 幾乎沒有 | 幾乎沒 | 一點 | 少數""",
    "filler": """
        我想起來 | 我想起 | 我想到 | 讓我想起 | not only | not just | no doubt | no problem | no wonder | not to mention | no less than | no more than | not bad | not less than | not more than
        | why not | no. | not well known | not very well known | not famous | not big | not very big | not large | not so well known
        | 不太有名 | 不紅 | 不夠紅 | 沒有很有名 | 沒很有名 | 沒有很紅 | 不有名 | 不大 | 不夠有名 | 沒有名氣 | 不高 | 不夠大 | 不是很大 | 不太大 | 不是只有 | 不是只 | 沒有不 | 不只 | 不僅 | 不但 | 不過 | 不少 | 不錯 | 不斷 | 不同 | 不論 | 不管 | 無論 | 非常 | 沒問題 | 沒錯 | 不好意思 | 無塵
        | 無線 | 無人機 | 不鏽鋼 | 不銹鋼 | 無刷 | 非球面 | 非標 | 不織布 | 是不是 | 有沒有 | 不到 | 不足 | 不滿 | 不超過 | 未滿 | 未達 | 不只是 | 不單 | 不止 | 至少 | 最少 | 多少 | 缺少 | 少數""",
    "idiom": "三不五時 | 千萬不要 | 千萬別 | 不三不四",
    "no_plan": """
        no plan | no plans | no intention | not planning | don't plan | not going to | don't intend | no interest in | don't want | won't
        | never plan | not interested | no need | don't need | not considering | haven't considered
        沒打算 | 還沒想做 | 還沒想過 | 沒有想做 | 沒想做 | 沒有要做 | 沒有想 | 沒想要 | 沒想 | 不想做 | 沒有想過 | 沒有打算 | 不打算 | 沒有計畫 | 沒有計劃 | 沒計畫 | 沒有規劃 | 沒規劃 | 不想 | 不考慮 | 沒想過 | 沒有想要 | 無意 | 沒在想 | 沒有要 | 沒要 | 不會做
        | 暫無計畫 | 無計畫 | 不需要 | 不用""",
    "plan": """
        plan | planning | planned | plan to | will | we'll | going to | gonna | want to | would like to | intend | hope | hoping | thinking of
        | thinking about | been thinking | consider | considering | next year | soon | someday | one day | in the future | future | eventually
        | aim to | aiming | about to | prepare | preparing | the year after | discussing | on the drawing board | want
        | 打算 | 計畫 | 計劃 | 規劃 | 想要 | 想 | 準備 | 預計 | 預定 | 考慮 | 希望 | 明年 | 後年 | 未來 | 將來 | 之後 | 以後 | 將 | 即將 | 要做 | 要開始
        | 下半年 | 年底前 | 評估 | 有在想 | 預估 | 目標""",
    "start": """
        start | started | starting | just started | just launched | launch | launched | launching | recently | developing | building | begun | began
        | beginning | working on | work on it | in progress | under way | underway | early stage | early days | initial | trial | pilot | small scale
        | setting up | set up | establishing | in development | being built | being developed | getting there | taking shape | still small | brand new
        | looking for | talking to | talking with | negotiating | in talks | exploring | trying | first step | testing | newly | trade show
        | exhibition | trade fair | exhibiting | being designed | designing | in the works | in the pipeline | not mature | still growing | expanding into
        | 剛 | 剛剛 | 剛開始 | 才剛 | 才開始 | 開始 | 正在 | 發展中 | 起步 | 起步階段 | 籌備 | 培養 | 建立中 | 還在建立 | 在建立 | 還在建置 | 建置中 | 試水溫 | 嘗試 | 初期 | 萌芽 | 推廣中 | 拓展中
        | 開發中 | 還在開發 | 佈局 | 布局 | 開拓 | 開拓中 | 洽談 | 接洽 | 在談 | 摸索 | 經營中 | 進行中 | 在做了 | 還在做 | 慢慢 | 逐步 | 尋找 | 在找 | 找代理 | 參展 | 展覽
        | 試賣 | 試營運 | 新創 | 規模還小 | 還不成熟 | 還很小 | 陸續 | 在推 | 發展 | 還在發展 | 努力中 | 剛起步 | 剛推出 | 第一步
        | not established | not yet established | isn't established | not fully established | isn't mature | not yet mature | last month | last week | this month | a few months ago | 上個月 | 上禮拜 | 上週 | 這個月 | 前幾個月 | 還沒成熟 | 尚未成熟 | 不成熟 | 還沒建立 | 尚未建立 | 還沒建立好 | 在找代理 | 在找代理商 | 找代理商 | 在找經銷商 | 找經銷商""",
    "ended": """
        no longer | stopped | discontinued | gave up | used to | shut down | closed down | it closed | closed it | was closed | abandoned | dropped it | sold off | anymore | cancelled | canceled
        | 停掉 | 收掉 | 不做了 | 放棄 | 停止 | 以前有 | 曾經 | 收起來 | 已經沒有 | 停了 | 不再 | 結束了 | 收了 | 砍掉""",
    "have": """
        have | has | we've | got | own | owns | sell | sells | sold | selling | established | mature | well known | famous | already | exist | exists
        | 有 | 已有 | 已經有 | 擁有 | 已建立 | 建立了 | 成熟 | 知名 | 賣 | 銷售 | 已經 | 早就 | 自創 | 很多年 | 多年 | 行之有年 | 穩定 | 完整""",
    "only": """
        only | just | purely | pure | solely | exclusively | all | entirely | nothing but | 100% | completely | fully | simply
        | 純 | 只 | 只有 | 只做 | 全部 | 都 | 都是 | 全 | 全都 | 單純 | 純粹 | 專門 | 專做 | 僅 | 完全 | 全是 | 百分之百""",
    "mainly": """
        almost all | nearly all | almost everything | virtually all | almost entirely | 幾乎全部 | 幾乎都 | 幾乎全 | 幾乎都是 | mainly | mostly | primarily | majority | the majority | most | most of | the bulk | bulk of | predominantly | largely | main | for the most part
        | over half | more than half
        | 主要 | 為主 | 大部分 | 大多 | 大多數 | 多數 | 絕大部分 | 絕大多數 | 大半 | 多半 | 過半 | 一大半 | 超過一半 | 超過半數 | 大部份
        | the lion's share | lion's share | great majority | the great majority | vast majority | the vast majority | nearly everything | nearly all of | close to all | practically all | practically everything | 大宗 | 泰半 | 佔大宗 | 絕大多數 | 幾乎都在 | 幾乎全在 | 幾乎全都 | 差不多都 | 差不多全部""",
    "all": """
        nowhere else than | nowhere else | nowhere but |
        all | everything | entirely | completely | fully | whole | 100 percent | exclusively | every one | only in | only | the lot | solely | every bit | every piece | every single piece | every single one | every unit | every last one
        | 全部 | 全 | 都 | 都在 | 全在 | 全都 | 通通 | 完全 | 百分之百 | 百分百 | 整個 | 所有 | 全數 | 清一色 | 只在 | 統統 | 只有
        | 攏 | 攏總 | 攏嘛 | both | 皆 | every last | every single | each and every | one hundred percent | 攏是 | 攏在 | 攏佇 | everyone | everybody | all of us | 大家 | 所有人 | 每個人 | 全員""",
    "last_year": "last year | last fiscal year | previous year | past year | last financial year | 去年 | 去年度 | 上年度 | 上一年 | 最近一年 | 昨年",
    "year_before": """
        year before | the year before | the year before last | two years ago | three years ago | 前年 | 大前年 | 前年度""",
    "this_year": "this year | so far this year | year to date | ytd | current year | 今年 | 今年度 | 本年度 | 當年",
    # What a sum or a conclusion is drawn with, before its figure or after it.
    "concluding": """
        so | so about | so that's | that's | that makes | which makes | makes | making | altogether | in total | in all | all told | net | so net | equals | hence | total | total of | that is
        | 就是 | 就是多 | 所以 | 等於 | 等於是 | 一共 | 攏總 | 共 | 總共 | 合計 | 共計 | 加起來 | 總計 | 算起來 | 淨增 | 淨 | 就 | 就有 | 就要 | 這樣就 | 也就是 | 全部""",
    "hired": "hired | already hired | have hired | recruited | already | 已經請 | 已請 | 請了 | 聘了 | 招了 | 已經聘 | 已經找到",
    "altogether": "攏總 | altogether | in total | in all | all told | all together | together",
    "next_year": "next year | 明年 | 後年 | 第一年 | 第二年 | 第三年 | first year | second year | third year",
    "now": "now | currently | today | at present | at the moment | these days | nowadays | 現在 | 目前 | 現有 | 現職 | 如今 | 眼下 | 現今",
    "past": """
        以前有 |
        used to | down from | up from | compared with | compared to | versus | before | previously | earlier | formerly | once | originally | in the past | at peak | at our peak | back then | was once | pre covid
        | before covid | ten years ago | 以前 | 之前 | 原本 | 原來 | 本來 | 過去 | 曾經 | 最多時 | 高峰 | 全盛時期 | 疫情前 | 當初 | 早期 | 當年 | 一開始 | 起初 | 剛開始
        | 疫情那年 | 疫情時 | 疫情期間 | 那年 | 那一年 | 原先 | 原定 | 先前 | 老早以前 | 最早 | initially | at first | back in | in the old day | old registration | before the""",
    "not_now": "back then | in those days | at that time | in the beginning | at the beginning | at the start | in the early days | 當時 | 那時 | 那時候 | 成立時 | 創立時 | 創業時 | 設立時 | 草創時 | 剛成立時 | 剛創業時 | 會多 | 會再多 | 會多出 | when we started | when founded | when we were founded",
    "season": "旺季 | 淡季 | 旺季時 | 淡季時 | 旺季的時候 | 淡季的時候 | peak season | high season | low season | off season | in season",
    "future": """
        next year | target | targeting | forecast | budgeted | expect | expected | expecting | projected | aim | hope to reach | goal | will reach
        | plan to reach | 明年 | 預估 | 預計 | 目標 | 希望做到 | 後年 | 預期 | 上看 | 將達
        | we aim | aiming for | aims for | the plan is | planned for | 打算做到 | 挑戰 | 力拚 | 拚""",
    "instead": """
        that was nonsense | that's nonsense | what nonsense | talking nonsense | i talked nonsense | that was wrong | that's wrong | that was rubbish | to be correct | ought to be | scrap that | forget that | take that back
        | 亂講 | 亂講的 | 亂說 | 亂說的 | 胡說 | 眼花 | 老花眼 | 講反 | 記反 | 剛剛那個不算 | 前面那個不算 | 收回 |
        no wait | wait | hang on | hold on | strike that | let me rephrase | 等等 | 等一下 | 啊不是 | 欸不是 | 喔不對 | i mean | sorry | correction | rather | make that | scratch that | actually | let me correct | oops | my mistake | i meant
        | no no | or rather | more like | should be | should read | no sorry | in fact | it's actually
        | to be exact | to be precise | more exactly | more precisely | precisely speaking | exactly speaking | i remember it as | correct figure
        | 正確來說 | 正確地說 | 正確的是 | 準確來說 | 準確地說 | 精確來說 | 精確地說 | 確切來說 | 確切地說 | 嚴格來說 | 我記得是 | 正確是 | 正確數字是
        | 啊不對 | 不對 | 更正 | 說錯 | 講錯 | 應該是 | 我是說 | 改成 | 不好意思 | 抱歉 | 喔不 | 才對 | 寫錯 | 打錯 | 搞錯 | 記錯 | 修正 | 而是 | 其實是
        | hang on | hold on | oh wait | or no | oh no | strike that | my bad | let me rephrase | i misread | misread | wrong line | wrong column | wrong figure | typo | 等等喔 | 欸等等 | 啊等等 | 不是不是 | 啊不是 | 阿不是 | 喔不是 | 欸不是 | 呃不是 | 我看錯 | 看錯 | 算錯 | 拿錯 | 看成 | 重講 | 重說 | 更正一下 | 糾正 | 應該說 | 說反 | 錯了 | 漏看 | 少打 | 多打 | 剛打錯 | 口誤""",
    "said_before": "i said | i've said | we said | i told you | i wrote | we wrote | i put | i typed | i gave | 我說 | 我剛說 | 剛剛說 | 剛才說 | 我剛剛說 | 我剛才說 | 我寫 | 剛剛寫",
    "became": """
        增至 | 減至 | 降至 | 升至 | 調至 | 增加至 | 成長至 | 減少至 | 擴編至 | 調整至 | 調整到 | 調到 | 改到 | 增到 | 擴編到 | 掉到 | 降到 | 減到 | 減少到 | 增加到 | 成長到 | 升到 | 衝到 | 下滑到 | 回升到 | 來到 | 變成 | 縮到 | 擴到 | 擴大到 | now down to | down to
        | lowered it to | cut it to | cut to | reduced to | lowered to | raised to | raised it to | brought it down to | brought it up to | down at | now at | left with
        | 加到 | 擴充到 | 多到 | 砍到 | 砍成 | 砍剩 | 降為 | 減為 | 調降 | 下修到 | 下修為 | 縮減為 | 剩 | 剩下 | 只剩 | 縮編到 | 縮編成 | 實際 | 實際到職 | 實際上班 | 實到 | 實際在職
        | dropped to | fell to | grew to | rose to | increased to | went to | shrank to
        | cut it to | cut to | cut down to | reduced to | raised to | lowered to | brought up to | brought down to | went up to | came down to | went down to | climbed to | shrunk to | grown to | is now at | stands at | it stands at | up to now it | 縮水成 | 縮減到 | 縮減成 | 縮減為 | 縮水到 | 縮成 | 砍到 | 砍成 | 拉到 | 拉高到 | 拉回到 | 提高到 | 提升到 | 降為 | 增為 | 改為 | 減為 | 調成 | 調為 | 擴成 | 衝上 | 跌到 | 下修到 | 上修到 | 下修為 | 上修為 | 變更為 | 增資到 | 增資為 | 增資至 | 減資到 | 減資為 | 減資至 | 升為 | 升成""",
    "changed": "update | change | correct | revise | amend | adjust | 更新 | 修改 | 調整 | 變更 | dropped from | fell from | grew from | rose from | went from | increased from | decreased from | shrank from | up from",
    "rejected": "neither | nor | 差遠 | 差很遠 | 差得遠 | 差很多 | not | isn't | wasn't | no longer | rather than | instead of | aren't | 不是 | 並非 | 而不是 | 非 | 不再是",
    # Before words that stand between it and its figure: 大概是營收的百分之四.
    "roughly": "約營收 | 約占 | 約佔 | 約為 | 約是 | 大概 | 大約 | 差不多 | 約莫 | 大致 | roughly | approximately | approx | abt",
    "hedge": """
        i guess | guess | probably | perhaps | maybe | possibly | i think | i believe | i suppose | might be | could be | as far as i know | off the top of my head
        | if i remember | if memory serves | i'd say | not sure | not certain | not exactly sure | should be about | i recall
        | 應該 | 吧 | 可能 | 好像 | 印象中 | 記得 | 我猜 | 大概吧 | 我想 | 不太確定 | 不確定 | 似乎 | 也許 | 估計 | 不是很確定""",
    "period": "a month | a quarter | one month | one quarter | 一個月 | 一季 | 一年 | 一天 | 一週 | 一周 | 半年 | 一個禮拜 | six months",
    "month": """
        a month | per month | monthly | each month | every month | month | /month | in a month | per mo
        | 單月 | 每月 | 每個月 | 一個月 | 月營收 | 月營業額 | 月業績 | 平均月 | 每月份 | 月均""",
    "quarter": """
        a quarter | per quarter | quarterly | each quarter | every quarter | quarter | last quarter | q1 | q2 | q3 | q4 | first quarter | 單季 | 每季 | 一季 | 每一季 | 季營收 | 上一季 | 這季 | 上季
        | 第一季 | 第二季 | 第三季 | 第四季 | 前三季""",
    "half_year": "half year | half a year | first half | second half | h1 | h2 | half yearly | six months | 上半年 | 半年 | 每半年 | 半年度",
    "week": "a week | per week | weekly | each week | every week | 每週 | 每周 | 一週 | 一周 | 一星期 | 每星期 | 單週 | 一禮拜",
    "day": "a day | per day | daily | each day | every day | 每天 | 一天 | 每日 | 單日 | 日營收 | 日營業額",
    "yearly": "a year | per year | annually | annual | yearly | per annum | p.a. | each year | every year | 一年 | 每年 | 全年 | 整年 | 年度",
    "worldwide": """
        worldwide | globally | global | group | whole group | the group | around the world
        | group wide | including overseas | including china | including subsidiaries
        | 全球 | 全集團 | 集團 | 海內外 | 全世界 | 含海外 | 含大陸 | 兩岸""",
    "total": "total | in total | altogether | overall | in all | all told | all together | makes | together | 總共 | 全部加起來 | 總計 | 合計 | 共計 | 加起來 | 一共 | 攏總 | 總人數 | 全公司",
    "in_taiwan": """
        in taiwan | tw | neihu | linkou | taipei | new taipei | taoyuan | hsinchu | taichung | changhua | tainan | kaohsiung | miaoli | yunlin | chiayi | pingtung | yilan | keelung | nantou | hualien | taitung
        | 台北 | 新北 | 桃園 | 新竹 | 竹科 | 苗栗 | 台中 | 中科 | 彰化 | 南投 | 雲林 | 嘉義 | 台南 | 南科 | 高雄 | 屏東 | 宜蘭 | 花蓮 | 台東 | 基隆 | taiwan | taiwanese | here | locally | at home | 台灣 | 在台灣 | 台灣廠 | 國內 | 本土 | 在台 | 台廠 | 台灣這邊
        | on the island | on this island | gangshan | lukang | zhubei | zhunan | toufen | dajia | fengyuan | douliu | yongkang | xinying | renwu | guishan | zhongli | linkou | tucheng | shulin | xinzhuang | wugu | xizhi | taipei city | 桃園廠 | 台中廠 | 台南廠 | 高雄廠 | 新竹廠 | 彰化廠 | 台灣端 | 台灣母廠 | 台灣總部 | 咱台灣 | 佇台灣 | 本島 | 鹿港 | 大甲 | 岡山 | 竹北 | 竹南 | 頭份 | 湖口 | 大雅 | 潭子 | 神岡 | 豐原 | 大里 | 沙鹿 | 梧棲 | 后里 | 員林 | 和美 | 彰濱 | 斗六 | 虎尾 | 民雄 | 新營 | 永康 | 仁德 | 善化 | 路竹 | 仁武 | 楠梓 | 小港 | 鳳山 | 羅東 | 蘇澳 | 中壢 | 龜山 | 林口 | 土城 | 樹林 | 新莊 | 五股 | 汐止 | 三重 | 內湖""",
    "elsewhere": """
        kunshan | dongguan | suzhou | shenzhen | shanghai | guangzhou | xiamen | ningbo | hanoi | ho chi minh | bangkok | jakarta | penang
        | 昆山 | 崑山 | 東莞 | 蘇州 | 深圳 | 上海 | 廣州 | 廈門 | 寧波 | 天津 | 惠州 | 無錫 | 重慶 | 河內 | 胡志明 | 平陽 | 曼谷 | 雅加達 | 檳城 | abroad | overseas | offshore | outside taiwan | foreign | mainland | 海外 | 國外 | 境外 | 大陸 | 海外廠 | 外國 | 大陸廠
        | batam | surabaya | haiphong | hai phong | da nang | danang | binh duong | dong nai | saigon | ho chi minh city | chennai | pune | tijuana | johor | laguna | cebu | savannakhet | rayong | chonburi | ayutthaya | samut prakan | long an | tay ninh | vung tau | bekasi | cikarang | tangerang | phnom penh | yangon | dhaka | wuxi | hangzhou | chongqing | tianjin | qingdao | foshan | zhongshan | huizhou | zhuhai | osaka | tokyo | nagoya | singapore | eindhoven | texas | california | arizona | other side of the strait | china side | 羅勇 | 春武里 | 大城府 | 北欖 | 隆安 | 頭頓 | 勿加泗 | 海防 | 同奈 | 峴港 | 巴淡 | 泗水 | 柔佛 | 新山 | 金邊 | 仰光 | 佛山 | 珠海 | 杭州 | 嘉興 | 青島 | 煙台 | 武漢 | 成都 | 對岸 | 大陸那邊 | 國外廠 | 海外廠區 | 海外據點 | 國外據點 | 海外工廠 | 國外工廠 | 海外子公司 | 海外分公司 | 海外辦公室 | 海外員工 | 海外公司 | overseas office | foreign office | overseas plant | foreign plant | overseas subsidiary | foreign subsidiary | overseas staff | overseas branch""",
    "site": """
        head office | headquarter | hq | office | factory | plant | branch | subsidiary | parent | parent company | the other plant
        | men | women | male | female | local | migrant | migrant worker | foreign worker
        | 男 | 女 | 男生 | 女生 | 男性 | 女性 | 本國 | 本籍 | 外籍 | 外勞 | 移工 | 本勞 | 直接 | 間接 | 總公司 | 總部 | 母公司 | 子公司 | 分公司 | 工廠 | 廠 | 一廠 | 二廠 | 廠區 | 辦公室 | 關係企業 | 本廠 | 新廠 | 舊廠""",
    "owned": "公司的子公司 | 集團的子公司 | 企業的子公司 | 公司的分公司 | 集團子公司 | subsidiary of | a subsidiary of | subsidiaries of",
    "regular": "full time | permanent | regular | regular staff | on payroll | direct hire | 正職 | 正式 | 正式員工 | 編制內 | 專職 | 全職 | 正編",
    "irregular": """
        part time | part timer | temp | temporary | contractor | contract worker | agency | agency worker | dispatched | dispatch | intern | seasonal | outsourced | freelance
        | casual | trainee | temps | contract staff | migrant worker from an agency
        | 派遣 | 派遣工 | 兼職 | 工讀 | 工讀生 | 臨時 | 臨時工 | 約聘 | 外包 | 實習生 | 計時 | 短期 | 定期契約 | 派遣人員 | 委外 | 約僱 | 打工""",
    "consolidated": """
        consolidated | group | whole group | 合併 | 集團 | 合併營收 | 合併報表 | 含子公司 | 全集團 | with the subsidiary | with subsidiary | including the subsidiary | including subsidiary | counting the subsidiary | 加上子公司 | 加上海外子公司 | 連子公司 | 含海外子公司 | 連海外 | 加上海外 | 連大陸廠 | 集團看 | 加上關係企業""",
    "parent": """
        parent | parent company | standalone | stand alone | unconsolidated | parent only | on its own | 個體 | 母公司 | 單獨 | 本業 | 單一公司 | 個別 | 我們公司自己 | 公司自己 | 單就我們 | 我們自己公司 | 本公司 | 不含子公司 | without the subsidiary | without them | without subsidiary | excluding subsidiary | 母公司自己 | 自己公司 | 自己的話 | 單看 | 單看公司""",
    "predecessor": """
        predecessor | spun off from | spin off from | parent was founded | former company | grandfather | my father's | my father | family business | original company | old company | sole proprietorship
        | workshop | the business itself | 前身 | 母公司 | 原公司 | 前一家 | 舊公司 | 家族 | 企業社 | 工程行 | 行號 | 商號 | 老工廠 | 工作室 | 阿公 | 爸爸 | 父親 | 上一代 | 祖父""",
    "own_start": """
        spun off | spin off | spun out | spinoff | new company | this company | registered | incorporated | as a company | current company | became a company | became a limited
        | 分割 | 獨立出來 | 新公司 | 公司登記 | 登記 | 改組 | 本公司 | 轉投資成立 | 才登記 | 改制 | 正式成立 | 現在這家 | 正式登記 | 變更組織 | 公司本身""",
    "or": "or | either | 或 | 或者 | 還是 | 或是",
    "adding": "plus | + | another | a further | on top | in addition | as well as | 加上 | 再加 | 再加上 | 外加 | 另加 | 加 | 另外還有 | 還有",
    "stage": """
        first stage | second stage | third stage | stage one | stage two | stage three | phase one | phase two | phase three | first phase | second phase | third phase | phase 1 | phase 2 | phase 3
        | stage 1 | stage 2 | stage 3 | first year | second year | third year | year one | year two | year three | year 1 | year 2 | year 3 | next year | the year after | this year | the year after next
        | 第一年 | 第二年 | 第三年 | 第一期 | 第二期 | 第三期 | 第一階段 | 第二階段 | 第三階段 | 一期 | 二期 | 三期 | 今年 | 明年 | 後年 | 大後年""",
    "paid_in": "paid in | paid up | fully paid | is paid in | paid in capital | paid up capital | actually paid | 實收 | 實收資本 | 實收資本額 | 實收股本 | 收足 | 收足的 | 繳足 | 實際 | 實際收到 | 實到",
    "authorised": "registered | authorised | authorized | nominal | nominal capital | authorised capital | authorized capital | registered capital | authorised share capital | authorized share capital | 登記 | 登記資本 | 登記資本額 | 章定 | 額定 | 額定資本 | 資本總額 | 核定 | 核定資本 | 授權資本 | 授權股本 | 章程",
    "nearly": """
        almost all | nearly all | nearly all of | almost everything | nearly everything | virtually all | virtually everything | practically all | practically everything | close to all | almost entirely | all but
        | 幾乎全部 | 幾乎都 | 幾乎全 | 幾乎都是 | 幾乎都在 | 幾乎全在 | 幾乎全都 | 差不多都 | 差不多全部 | 差不多全 | 絕大部分都""",
    "says": """
        say | says | said | claim | claims | think | thinks | reckon | reckons | want | wants | book say | books say | according to | accepted | put it at | puts it at
        | 說 | 講 | 寫 | 認為 | 覺得 | 主張 | 認列 | 報 | 算出來 | 給的數字""",
    "otherwise": "otherwise | if not | or else | if you don't | if we don't | without that | without it | 否則 | 不然 | 不然的話 | 不含的話 | 不算的話 | 沒算的話 | 不加的話 | 不含就 | 扣掉的話 | 扣掉就",
    "besides": "anywhere else | nowhere else | anywhere but | nowhere but | else than | other than | outside of | 別的地方 | 別處 | 其他地方 | 以外 | 之外",
    "including": "including | incl | of which | of whom | of those | of them | of these | among them | 含 | 包含 | 包括 | 其中",
    "excluding": "w/o | excluding | not counting | not including | without counting | except | besides | plus | 不含 | 不算 | 不包括 | 不包含 | 扣掉 | 除了 | 另外 | 外加 | 另有",
    "located": "in | at | located | 在 | 都在 | 全在 | 位於",
    "each": "each | every | per person | apiece | 每人 | 每個人 | 每位 | 各",
}
