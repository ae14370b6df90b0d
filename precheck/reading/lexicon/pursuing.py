"""How research goes on, or does not: what is done, how steadily, by whom, and what ended it. By concept."""

from precheck.reading.lexicon.rows import chinese, each, either

_PERIOD = "year|season|quarter|month|week|day|sprint|single year|single day|budget|other month|budget year|fiscal year"
_EACH = "每|每一|每個|各"
_TIMES = "年|季|月|週|天|日|個月|個禮拜|年度|次改版|會計年度|案"

RESEARCHING = {
    "steady": either(
        each(
            "without",
            "a pause|a break|interruption|a stop|stopping|pause|a gap|gap|missing a year|exception|fail",
        ),
        chinese("最近|近|這|過去", "三年|五年|十年|幾年|兩年", "都有|都在|都做|皆有"),
        "every cent | every penny | every dollar | every spare | 已經做了 | 做了好 | 做了十 | 做了二十 | 做了三十 | 做很久 | 做好久 | 靠研發 | 有在改 | 有在弄 | 逐年增加",
        each(
            "not a|no|never a|not one",
            "year|season|quarter|month|week|day",
            "goes by|passes|has passed|ends",
            "without",
        ),
        each(
            "can't remember|can't recall|can't think of|don't remember",
            "a year without|one year without",
        ),
        each("every|each", _PERIOD),
        each("all", "year round|the time|year|year long|along"),
        chinese(_EACH, _TIMES),
        """continuous | continuously | continual | continually | ongoing | on going | always | alway something | keep on | keep doing | keep investing | kept up | keep at it | keep going | steady | steadily | constant | constantly | regularly | regular basis | day in day out | year in year out | year after year | year on year | year by year | consistently | sustained | annually | permanent | permanently | non stop | nonstop
        | around the clock | day and night | daily | daily bread | daily work | going on for | been going on | running for | year in | year out | never a year off | never skip | never skipped | never skip a year | never skipped a year | never missed a year | haven't skipped | 也照做 | 還是照做 | 照樣做 | 照常做 | 照做不誤 | 一樣照做 | without fail | religiously | 不進則退 | 逆水行舟 | 不做不行 | 不能不做 | 一定要做 |  routinely | long term | long running | day to day | without interruption | without a break | uninterrupted | never ending | relentless | relentlessly | religiously | in our blood | in our dna | part of our dna | our dna | bread and butter | lifeblood | still | still running | still going | still at it | still doing | up and running | until now | until today | to this day | up to now | is continuing | continue | continued | continuing | carry on | carried on
        | for the last ten year | for the past ten year | for many year | for decade | over the year | ever since | goes on | go on | more each year | more every year | fixed share | fixed percentage | fixed budget | budgeted | annual budget | yearly budget | doing nothing else | full time | on the go | in the works | in the pipeline | cooking | contiguous | cont | a must for survival | roadmap | permanently staffed
        | 持續 | 一直 | 不斷 | 長期 | 固定 | 年年 | 常年 | 天天 | 時時 | 隨時都在 | 歷年 | 逐年 | 連年 | 從頭到尾 | 仍在 | 還在 | 還在跑 | 目前還在 | 現在還在 | 至今 | 到現在 | 一路 | 始終 | 從以前到現在 | 經常 | 例行 | 常態 | 常態性 | 定期 | 按月 | 按季 | 連續 | 都有在 | 都有投 | 都有編 | 都有做 | 還是都有 | 都在做 | 今年也有 | 今年還有 | 也都有 | 維持 | 皆維持 | 加碼 | 不遺餘力 | 長年 | 多年來 | 這幾年都
        | 這些年都 | 沒斷過 | 沒有斷過 | 沒中斷 | 沒停過 | 沒有停過 | 沒停 | 不曾停 | 不曾中斷 | 不間斷 | 未中斷 | 哪一年沒有 | 哪年沒有 | 沒有一年沒 | 沒有一年不 | 沒有哪一年沒 | 再窮也 | 再苦也 | 不能停 | 不可以停 | 不敢停""",
    ),
    "resumed": "now we do | now we have | 現在有了 | 現在有 | 現在都有 | back at it | back on it | resumed | resume | restarted | started again | picked it up again | took it up again | taken up again | take it up again | follow up | followed up | back to it | 恢復 | 又開始 | 重新啟動 | 重啟 | 又做 | 接著做 | 又投入",
    "acting": either(
        each(
            "r&d|rd|rnd|r d|research|development|engineering|design|innovation|technical",
            "department|dept|team|center|centre|lab|staff|engineer|people|group|division|unit|budget|spending|project|program|programme|manager|head|office|work|facility|company|house|expense|investment",
        ),
        """r&d | r & d | rd | r and d | rnd | research and development | research | innovation | innovate | development | develop | developing | lab | laboratory | engineer working | team of | new product | new model | new mould | new mold | new formula | new material | new recipe | new technology | new version | new process | next generation | prototype | prototyping | patent filing | trial run | pilot run | sbir | phase 2 | phase two | a+ | a plus project | siir | citd | itri | nthu | ncku | nctu
        | university | professor | improvement | improve | improving | process improvement | tweak | tweaks | experiment | experimenting | experimental | phd | scientist | researcher | chemist | developer | designer | budget line | developed | own designs | development part of | team working | working on | invest in it | spend on it | put money into it | put money in | money for that | money for it | money for r&d | projects | project running
        | 研發 | 研究 | 開發 | 研究發展 | 創新 | 研發部 | 研發團隊 | 研發中心 | 研發人員 | 研發工程師 | 研發處 | 研發課 | 研發室 | 研發預算 | 研發費用 | 實驗室 | 打樣 | 試作 | 試做 | 試產 | 試配方 | 試新 | 試新的 | 新產品 | 新品 | 新機型 | 新款 | 新配方 | 新製程 | 新材料 | 新技術 | 改良 | 改善 | 製程改善 | 優化 | 升級 | 專案 | 計畫案 | 科專 | 業界科專 | 產學 | 產學合作 | 工研院 | 學校合作 | 教授 | 建教 | 專利申請 | 有在做 | 有在投入 | 有在投 | 有做 | 有投入 | 有編 | 設計部 | 設計課 | 開發部 | 開發課 | 技術部 | 新東西 | 出新 | 團隊 | 小組 | 小團隊 | 在弄 | 在搞 | 在研究 | 專人 | 工程師 | 就是研發 | 在測試 | 在試
        | 有編列 | 在做 | 在投 | 投入 | 預算 | 投資 | 花錢 | 燒錢 | 燒 | 錢做研發 | 配方每季""",
    ),
    "more": "more than most | more than our competitor | more than other | more than the competition | a lot | quite a lot | plenty | tons | heavily | big time | above average | more and more | 比同業多 | 比別人多 | 多很多 | 很多 | 不少 | 蠻多 | 滿多 | 大量 | 重金 | 砸錢 | 砸重金 | 投很多 | 花很多",
    "ended": either(
        each(
            "last|the last|our last|latest|the latest",
            "time|one|project|new product|attempt|try|development|effort",
        ),
        """
        ended | stopped | stop | stops | pause | paused | pausing | on hold | on ice | on pause | frozen | froze | freeze | suspended | suspend | interrupted | interruption | discontinued | gave up | given up | give up | gave it up | cut | cut back to zero | cut the | axed | scrapped | shelved | shut down | closed down | closed | closed the | dissolved | disbanded | laid off | let go | finished | completed and that was it | one off | once only | only once | one time | just once | once and never again | a single project | one single project | no follow up | used to | dormant | abandoned
        | dropped | dried up | ran out | died | is dead | is over | wound down | last project was | the last project | last project | last one was | the last one was | years ago | long ago | ages ago | back in | not any more | not anymore | no longer
        | 停 | 停了 | 停掉 | 停擺 | 停擺中 | 暫停 | 暫停中 | 中斷 | 中止 | 終止 | 喊停 | 叫停 | 斷 | 斷過 | 斷掉 | 凍結 | 擱置 | 擱著 | 放棄 | 結束 | 結案 | 收掉 | 收起來 | 收了 | 解散 | 裁掉 | 裁撤 | 砍 | 砍掉 | 砍光 | 被砍 | 縮編 | 撤掉 | 關掉 | 不了了之 | 無疾而終 | 做過一次 | 只做過 | 就那一次 | 一次性 | 之後就沒 | 後來就沒 | 就沒了 | 就沒再 | 沒再 | 沒下文 | 上次是 | 上一次是 | 最後一次 | 好幾年前 | 很多年前 | 多年前 | 幾年前 | 早就沒 | 早就不 | 以前有 | 做過一兩次 | 做過幾次 | 做過一些 | 上次 | 上一次 | 上回 | 最後一次 | 前一次 | 裁 | 裁員""",
    ),
    "without": "不做研發 | 不研發 | 不創新 | 不投入 | without r&d | without research | without innovation | without it | without that | if we stopped | otherwise | 不做",
    "suffers": "怎麼活 | 怎麼生存 | dead | be dead | die | gone | out of business | obsolete | doomed | left behind | go under | finished | lose | lost | 倒 | 早就倒 | 倒閉 | 收攤 | 關門 | 淘汰 | 被淘汰 | 死 | 死路 | 等死 | 完蛋 | 活不下去 | 活不了 | 沒戲唱 | 沒飯吃 | 沒訂單 | 落後 | 跟不上",
    "starting": "start | begin | set up | launch | kick off | plan to | planning | 開始 | 成立研發 | 成立實驗室 | 成立部門 | 設研發 | 打算 | 預計 | 想做 | 想成立",
    "yearly": "a year | per year | per annum | a season | a month | 一年 | 一年兩 | 一年出",
    "until": "until | till",
    "absent": either(
        chinese("最近|近|這|過去", "三年|五年|十年|幾年|兩年", "都沒有|都沒|沒有|沒做"),
        "not started | haven't started | yet to start | never got round to | 大公司 | 沒變 | 沒變過 | 沒改過 | 吃老本 | 還沒動 | 還沒開始 | 還沒做 | 尚未開始 | 還沒有開始",
        each(
            "don't have|do not have|have no|haven't got|lack|no|without|not enough|we lack",
            "the people|people|people for it|the staff|staff|manpower|the manpower|the money|money|budget|the budget|resource|the resource|time|the time|capacity|engineer|researcher",
        ),
        each(
            "nothing|not|none|no project",
            "this year|last year|since|after|lately|recently|new lately|recent|in year|for year|for long|in a while|in age",
        ),
        """
        沒有人 | 沒人 |
        hasn't been any | haven't been any | haven't done any | hasn't done any | haven't had any | never had any | never done any | never did any | never did | never started | never have | not at present | not at the moment | not right now | not currently | not now | nope zero | zero | nada | zilch | null | nil | none at all | nothing at all | no money | no budget | no time | no staff for | no people for | no one to do it | can't afford | cannot afford | couldn't afford | too expensive for us | too small for | too small | not our thing | not our business | not what we do
        | 沒錢 | 沒預算 | 沒經費 | 沒人力 | 沒有人力 | 沒時間 | 沒那個時間 | 沒那個錢 | 沒本錢 | 沒能力 | 做不起 | 研究不起 | 花不起 | 哪有那個 | 哪有錢 | 哪有時間 | 哪有空 | 哪來的錢 | 沒在做 | 沒做 | 沒有做 | 沒在弄 | 沒在搞 | 沒碰 | 沒這塊 | 沒這個部門 | 不用做 | 不做 | 不搞 | 不需要做 | 幾乎沒有 | 幾乎沒 | 很少 | 極少 | 沒了 | 沒那個預算 | 沒那個經費 | 沒那個能力 | 沒有專門 | 沒專門 | 沒有特別做 | 沒特別做 | 沒有這個計畫 | 還沒有這個計畫 | 還沒這個計畫 | 沒這個計畫 | 沒有計畫 | 沒計畫 | no plan | hardly any | next to nothing | almost nothing | not a penny | not a cent""",
    ),
    "others_work": """
        we copy | buy the design | buy our design | designs are bought | buy design | we imitate |
        trading house | 日本總公司 | 總公司在做 | 母公司在做 | 在日本做 | 國外做 | 總部做 | 客人的圖 | 客戶的圖 | 照客人 |
        外面買 | 技術是買 | 都是買 | 買來的 | 技術買 |
        leave that to our customer | leave that to the customer | leave it to our customer | leave it to the customer | 只有代工 | 設計都是客戶 | 客戶給的 | 客戶設計 | 客戶開發 | 只有加工 |
        parent company does | parent does | headquarter does | parent company in japan does | done by the parent | done by our parent | done by headquarter | done abroad | done in japan | done elsewhere | done by others | outsourced | customer does | customers do | client does | supplier does | the customer design | customers design | customer's design | customer's drawing | their drawing | build to print | we build to print | make to print | buy the technology | buy technology | buy the license | buy it in | we just trade | just trade | we only trade | trading only | trader | just assemble | only assemble | pure assembly
        | customer draw | customers draw | the customer draw | client draw | customer give us the drawing | trading company | trading firm | we are a trader | customer pays for the development | contract manufacturing only | pure contract manufacturing | pure oem | invest in machine instead | only quality control | just quality control | only qc | just qc | routine testing | only production | just production | just make what they draw
        | 母公司做 | 總公司做 | 日本做 | 日本母公司 | 客戶做 | 客戶在做 | 客戶負責 | 客戶給圖 | 客戶畫 | 都客戶畫 | 來圖加工 | 照圖施工 | 照圖做 | 照做 | 照客戶 | 純代工 | 純加工 | 純組裝 | 純貿易 | 純買賣 | 做工仔 | 代工而已 | 加工而已 | 只做代工 | 只做加工 | 只有品管 | 只有生產 | 買技術 | 直接買 | 跟日本買 | 跟國外買 | 靠客戶 | 委外 | 外包""",
    "spared": "save on it's | save on it is | save on is | thing we save on | skimp on | cut corners on | 省的就是 | 能省就省 | 先砍",
    "on_demand": "only when | only if | only on request | on request | when a customer pay | if a customer pay | 才做 | 才會做 | 才弄 | 才有做 | 有單才 | 有案子才 | 客戶要才 | 有客戶要求才 | 有補助才 | 有需要才 | 有錢才 | 看訂單 | 有就做",
    "fitful": each(
        "don't|do not|doesn't|does not|didn't|can't|cannot",
        "do r&d|do research|do development|develop|research|spend on r&d|invest in r&d|fund r&d|have r&d",
        "every year|each year|every single year|all the time|continuously|regularly",
    )
    + """ |
        whenever |
        偶一為之 | 偶而 |
        comes and goes | come and go | in good year | 三不五時 | 有一搭沒一搭 |
        on and off | off and on | occasionally | sometimes | now and then | from time to time | project by project | irregular | irregularly | whenever there | when there's money | when there is money | if there's money | depends on the project | case by case | sporadic | sporadically | once in a while | here and there | ad hoc | every now and then | if need be | when needed |   in fits and starts | stop and go
        | 偶爾 | 有時候 | 有時 | 看專案 | 斷斷續續 | 時有時無 |  看景氣 | 不定期 |        有才做 | 間間斷斷 | 有一搭沒一搭 |   有空才 |   三天打魚 | 想到才 | 看心情 |  零零星星 | 零星""",
    "lost_year": "can't remember a year when we | can't remember a year in which we | can't think of a year when we | can't recall a year when we | can't recall a year in which we | a year without | year without | a year we didn't | a year in which we | year in which we | 一年沒做 | 一年沒有做 | 一年沒做的",
}

AGREEING = {
    "forbid": "別 | 莫 | 勿 | 請勿 | 不得 | 休",
    "agree": either(
        "agreee | aggree | agre | agreeed",
        each(
            "you can|you may|feel free to|go ahead and|please|just|they can|you're free to|you are free to|happy for you to|happy to|glad to|fine to|ok to",
            "have|use|keep|store|take|collect|process|save|record|have it|proceed|go ahead|do|do so|contact me|contact us|share|give|help|register|write it down|note it down|fill it in",
        ),
        """no problem | agree | agreed | agrees | agreeing | consent | consented | consent given | i accept | accept | accepted | go ahead | happy with | comfortable with | okay with | see why not | don't see why not | can't see why not | go on | go right ahead | that work | that works | works for us | go for it | carry on | proceed | continue | that's fine | fine | fine by me | fine with me | ok with me | ok by me | okay | ok | okey | oki | k | alright | all right | alrighty | very well | you may | happy to | gladly | with pleasure | my pleasure | be my guest | approve | approved | approval | granted | permission | permission granted | allowed | allow | authorise | authorize | authorised | authorized | please do | let's do it | let's go
        | do it | feel free | do what you have to | do what you must | all yours | nothing to hide | by all means | yes please | why not | sure thing | sounds good | works for me | you got it | thumbs up | signed | count me in | i'm in | we're in | we are in | green light | confirmed | confirm | whatever you need | as you wish | as you like | suit yourself | don't care | do not care | i don't care | all good | no worries | i suppose so | i guess so | if i must | if it must be | if need be | if you must | fair enough | deal | roger | aye | yes sir | i'm ok with | i am ok with | i'm fine with | cool | cool with me | perfect | great | you have my
        | 同意 | 我同意 | 接受 | 可以 | 可 | 都好 | 無所謂 | 就這樣吧 | 就這樣 | 那就這樣 | 好的 | 好啊 | 好呀 | 好喔 | 好哦 | 好吧 | 好滴 | 好der | 好的呀 | 好啦 | 好咧 | 好唷 | 好耶 | 請便 | 允許 | 授權 | 願意 | 核准 | 准 | 准許 | 批准 | 許可 | 答應 | 認可 | 贊成 | 歡迎 | 樂意 | 隨便 | 隨便你 | 隨便你們 | 隨你 | 隨你們 | 隨意 | 都可以 | 都行 | 無妨 | 沒差 | 沒關係 | 用吧 | 拿去用 | 拿去 | 儘管用 | 盡管用 | 填吧 | 收吧 | 來吧 | 去吧 | 做吧 | 弄吧 | 存吧 | 麻煩你們了 | 麻煩了 | 愛就提去 | 提去 | 蒐集吧 | +1 | 加一 | ok啊 | ok啦 | 嗯嗯
        | 已閱讀並同意 | 已閱讀 | 確認 | 當然 | 當然可以 | 當然好 | 一定要的 | 沒意見 | 沒有意見 | 沒問題 | 沒有問題 | 無異議 | 無意見 | 不反對 | 不介意 | 會啊 | 使得 | 袂要緊 | 無要緊 | 無問題 | 著啦""",
    ),
    "object": """
        take back | take it back | took back | 有問題 | 收回 | 不允許 |
        problem | forbid | forbidden | prohibit | prohibited | policy |
        issue | concern | qualm | reservation | complaint |
        you may not | you can not | must not | you can't | you cannot | didn't | rather you didn't | prefer not | problem with that | have a problem | issue with that | bother | delete | 拒 | 打擾 | 煩 |
        not without | not mine | object | objection | objections | refuse | refused | refusal | decline | declined | disagree | mind | against it | against that | against | reject | rejected | denied | deny | withhold | withheld | withdraw | withdrawn | revoke | opt out | opting out | stop | rather not | prefer not to | i'd rather not | no thank | no thanks | no thank you | keep out | out of this | leave me out | keep my data | keep it to myself | keep them to myself | stay anonymous | remain anonymous | anonymous | anonymously | not comfortable | uncomfortable | mind your own business | none of your business | get lost | go away | forget it
        | hands off | leave me alone | leave us alone | let's not | don't you dare | don't dare | i pass | i'll pass | no deal | over my dead body | thumbs down | veto | cancel | private | confidential | delete | problem with | issue with
        | 反對 | 異議 | 意見 | 拒絕 | 免 | 免了 | 免談 | 休想 | 不要 | 不用 | 不用了 | 不行 | 不可以 | 不必 | 不必了 | 不好 | 不好吧 | 不方便 | 不便 | 不想 | 不太想 | 不願 | 不願意 | 不給 | 不肯 | 不接受 | 不准 | 不許 | 不成 | 算了 | 還是算了 | 才不要 | 毋通 | 毋愛 | 無愛 | 莫 | 免啦 | 門都沒有 | 想都別想 | 想得美 | 恕難 | 婉拒 | 謝絕 | 敬謝不敏 | 暫緩 | 撤回 | 刪掉 | 刪除 | 保密 | 匿名 | 個資外洩 | 怕被詐騙 | 介意 | 在意 | 不留 | 先不""",
    "unwilling": chinese(
        "不太|不是很|不大|不怎麼|不是那麼", "方便|好|行|可以|想|願意|希望|喜歡|放心"
    ),
    "using": either(
        """store | keep | collect | use | process | share | give out | hand out | hand over | pass on | contact | call me | phone me | email me | save | record | want to | want me to | want us to | want this | want that | like that | like it | like this | let you | allowing | be contacted | sign up | sign
        | 存 | 蒐集 | 收集 | 搜集 | 使用 | 利用 | 處理 | 留資料 | 留 | 給你們 | 給 | 提供 | 公開 | 外流 | 打電話 | 打來 | 聯絡 | 推銷 | 寄 | 洩漏 | 外洩 | 轉給""",
    ),
    "conditions": "打電話來推銷 | 打電話推銷 | 打來推銷 | 推銷 | 打電話 | 外流 | 外洩 | 洩漏 | 給第三方 | 給別人 | 轉給 | 轉賣 | 亂用 | passed on | pass it on | pass them on | third party | third parties | spam | advertising | marketing call | no call | no calls | other purpose | sold to | sell it",
    "deferring": either(
        "need time | give me time | need some time | some time to think",
        each(
            "my|our|the",
            "boss|husband|wife|father|manager|director|ceo|lawyer|headquarter|board|company|partner|owner",
            "decide|decides|has to decide|must decide|must see|has to see|needs to see|must read|has to read|has to look|wants to see|has to agree|must agree|has to approve|will decide|needs to approve|has the final say|need to agree|needs to agree",
        ),
        chinese(
            "要|得|由|看|等|給|須|讓",
            "老闆|主管|董事長|總經理|董事會|公司|上面|老婆|先生|我爸|爸爸|負責人|法務|總公司|股東|上級",
            "決定|同意|點頭|批准|核准|說|看過|回來|答應|授權|拍板|裁示",
        ),
        """
        ask my boss | ask the boss | ask our boss | ask my | ask our | ask the | ask him | ask her | have to ask | need to ask | must ask | check with | let me think | think about it | think it over | think about that | sleep on it | will consider | i'll consider | we'll consider | not sure | unsure | not certain | i'm not allowed | not allowed to decide | can't decide | cannot decide | can not decide | not my decision | not mine to decide | not up to me | not for me to decide | not authorised | not authorized | no authority | not in a position to | don't have the authority
        | not the one to decide | need approval | needs approval | need permission | talk to our lawyer | talk to legal | discuss with | discuss it | consult | run it by | get back to you | come back to you | maybe later | later maybe | perhaps | maybe | i don't know | don't know | dunno | no idea | undecided | haven't decided | not decided | i'll see | we'll see | depends | read it first | want to read | read the | see the terms | unclear | can't say
        | 問老闆 | 先問 | 要問 | 得問 | 問一下 | 問問 | 問主管 | 請示 | 考慮 | 考慮看看 | 想想 | 想一下 | 想一想 | 再想 | 再看看 | 看看再說 | 再說吧 | 不確定 | 不知道 | 不清楚 | 不曉得 | 沒有權限 | 沒權限 | 無權 | 沒有權力 | 沒權力 | 不能作主 | 不能做主 | 無法作主 | 無法做主 | 沒辦法作主 | 沒辦法做主 | 沒辦法決定 | 無法決定 | 不能決定 | 不是我能決定 | 不是我決定 | 我做不了主 | 我作不了主 | 作不了主 | 做不了主 | 決定不了 | 要討論 | 討論一下 | 要跟 | 跟法務 | 跟主管 | 跟老闆 | 跟公司 | 內部討論 | 開會討論 | 等老闆 | 等主管 | 等總經理
        | 猶豫 | 還在想 | 還沒決定 | 尚未決定 | 未決定 | 看情況 | 不一定 | 要看 | 可能吧 | 也許 | 等我問 | 等我先 | 讓我問 | 讓我想 | 先讓我 | ask me later | later | only the assistant | not the owner""",
    ),
}
