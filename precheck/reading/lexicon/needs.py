"""What support a firm wishes for, by its name or by the trouble it has; and what it can do without."""

from precheck.reading.lexicon.rows import chinese, each, either

_NO_PEOPLE = "缺|少|找不到|請不到|徵不到|招不到|應徵不到|留不住|補不到|沒有|沒|不夠|很缺|欠|欠缺|缺乏|搶不到|挖不到"
_WHO = "人|工|人手|人才|員工|師傅|工程師|作業員|技術員|年輕人|好手|業務|接班人|專業人員|技工|司機|焊工|幹部|研發人員|外勞|移工|廚師|設計師"

AREAS = {
    "talent": either(
        chinese(_NO_PEOPLE, _WHO),
        chinese("沒人|沒有人|沒人要|沒有人要|沒有人願意", "接|做|來|來應徵|接班|接手|要做|學|進來"),
        each(
            "can't find|cannot find|couldn't find|can't get|hard to find|difficult to find|lack|lacking|short of|need|need more|find|finding|keep|keeping|retain|retaining|train|training|hire|hiring|recruit|recruiting|attract|attracting|shortage of|not enough|looking for",
            "people|staff|engineer|engineers|worker|workers|welder|welders|technician|technicians|operator|operators|skilled worker|skilled people|good people|young people|talent|programmer|programmers|machinist|machinists|designer|designers|researcher|researchers|successor|sales people|hands|manpower|personnel|new blood|apprentices",
        ),
        """hire | talent | talents | talnet | tallent | talant | people | recruiting | recruit | recruitment | hiring | training | trainings | staff training | human resource | human resources | hr | workforce | skilled worker | engineer | engineers | find people | personnel | manpower | headhunting | internship | interns | apprentice | apprentices | retention | staff turnover | succession | successor | take over the firm | someone who can take over | somebody to take over | aging workforce | ageing staff | ageing workforce | labour shortage | labor shortage | welders | education | upskilling | reskilling | they leave | staff leave
        | 人才 | 人力 | 徵才 | 徵人 | 培訓 | 訓練 | 人力資源 | 人資 | 招募 | 招人 | 缺工 | 缺人 | 育才 | 留才 | 留人 | 找人 | 教育訓練 | 攬才 | 培育 | 培養人 | 接班 | 傳承 | 斷層 | 退休 | 師傅 | 產學 | 實習 | 建教合作 | 離職率 | 流動率 | 跳槽 | 挖角 | 挖走 | 被挖 | 人手不足 | 人手 | 人不夠 | 年輕人不來 | 獵頭 | 內訓 | 在職訓練 | 薪水拚不過""",
    ),
    "technology": """
        joint research | joint development | technology | technologies | technolgy | technlogy | tecnology | technical | tech | r&d | rnd | research | development of | process improvement | improving our process | improve our process | new process | coating process | automation | automate | automating | robots | robotics | digital transformation | digitalisation | digitalization | digitise | digitize | digital | equipment | machinery | new product | new products | product development | technological | smart manufacturing | smart factory | industry 4.0 | iot | ai | artificial intelligence | yield | quality | defects | testing | certification | test | prototyping | material | materials | new material | know how | itri | pidc | energy saving | carbon | carbon reduction | net zero | erp | mes | upgrade | upgrading | engineering | productivity | production line | simulation | software | innovation
        | 大學合作 | 學校合作 | 合作開發 | 技術 | 研發 | 製程 | 自動化 | 數位轉型 | 數位化 | 數位 | 轉型 | 升級 | 設備 | 設備聯網 | 新產品 | 產品開發 | 開發新 | 新材料 | 材料 | 智慧製造 | 智慧工廠 | 智慧化 | 工業4.0 | 良率 | 品質 | 不良率 | 工研院 | 法人幫忙 | 檢測 | 檢驗 | 測試 | 驗證 | 認證 | 機器人 | 機械手臂 | 物聯網 | 導入ai | ai | 大數據 | 節能 | 減碳 | 淨零 | 碳盤查 | 製程改善 | 改良 | 熱處理 | 產線 | 機台 | 做不出來 | 系統導入 | erp | mes | 軟體 | 創新 | 打樣 | 試製 | 技轉""",
    "ip": """
        ip | ipr | iprs | ips | intellectual property | intellectual property right | patent | patents | patented | patenting | trademark registration | trademark | trademarks | licensing | license agreement | copyright | copyrights | trade secret | trade secrets | freedom to operate | fto | infringement | infringe | infringed | infringing | copycat | copycats | copied | copied our | copying us | counterfeit | counterfeits | fakes | imitation | imitations | patent lawyer | lawsuit | sued | litigation | utility model | design right | legal protection | protect our | protecting our | protect the | copy | copies | copying | copied by | imitate | knock off | knock offs | clones
        | 智財 | 智財權 | 智慧財產 | 智慧財產權 | 知識產權 | 知識產權保護 | 專利 | 專利佈局 | 專利布局 | 商標 | 授權 | 著作權 | 版權 | 侵權 | 仿冒 | 抄 | 模仿 | 保護 | 抄襲 | 被抄 | 盜版 | 山寨 | 營業秘密 | 營業祕密 | 商業秘密 | 商業機密保護 | 搶註 | 訴訟 | 告侵權 | 被告 | 帶走圖面 | 洩密 | 新型 | 發明 | 智權""",
    "brand": """
        own name | our name | 自己的名字 | 自己的名號 | brand | brands | branding | rebrand | rebranding | brand building | marketing | brand marketing | channel | channels | promotion | promote | promoting | overseas marketing | advertising | advertisement | ads | export marketing | market development | market entry | new markets | overseas market | overseas markets | foreign markets | trade fair | trade fairs | trade show | trade shows | exhibition | exhibitions | sales channel | distributor | distributors | find agents | finding agents | dealers | e commerce | ecommerce | website | web site | social media | logo | packaging | packaging design | a story | storytelling | pr | public relations | publicity | getting known | become known | becoming known | be known | better known | visibility | awareness | recognition | nobody knows us | no one knows us | nobody knows our brand | nobody knows | image | corporate identity | selling abroad | sell abroad | sales abroad | exporting | export sales | go abroad | going abroad | internationalisation | internationalization | seo | our name out | name out | new customers | find customers | enter the market | get into the market
        | 品牌 | 牌子 | 行銷 | 品牌行銷 | 通路 | 推廣 | 廣告 | 市場開拓 | 市場開發 | 拓銷 | 海外行銷 | 國際行銷 | 行銷推廣 | 打進 | 打入 | 進軍 | 搶進 | 拓展市場 | 市場 | 海外市場 | 國外市場 | 國際市場 | 開發市場 | 開發客戶 | 找客戶 | 找代理 | 找代理商 | 國外代理商 | 代理商 | 經銷商 | 參展 | 展覽 | 展會 | 外銷 | 賣不出去 | 賣到國外 | 賣到歐洲 | 打國際 | 打開知名度 | 知名度 | 曝光 | 沒有人認識我們 | 沒人認識我們 | 沒人知道我們 | 沒有人知道我們 | 包裝設計 | 網站 | 官網 | 社群 | 粉專 | 電商 | 跨境電商 | logo | 識別設計 | 形象 | 公關 | 直播 | 網紅 | 出海""",
}

# What stands around an area.
WISHES = {
    "not": """
        no need for | no need of | no interest in | don't need | do not need | doesn't need | not need | needn't | not interested in | not | no | neither | nor | never mind | forget | skip | leave out | without | rather than | instead of
        | 不用 | 不需要 | 不需 | 不必 | 不要 | 免 | 毋免 | 沒有需要 | 不缺 | 不是 | 除外""",
    "not_so": """
        we have that ourselves | we have that already | we've got that | we have enough | is fine | are fine | is ok | are ok | is okay | is covered | have covered | covered | taken care of | is handled | handled | is under control | we can do ourselves | we do ourselves | not needed | isn't needed | is not needed | not necessary | later | can wait | no | not | no need | no thanks
        | 不用 | 不需要 | 就不用 | 就不用了 | 不用了 | 不必 | 就不必了 | 免了 | 就免了 | 免 | 不要 | 就不要了 | 自己來 | 我們自己來 | 自己有 | 自己會 | 自己搞定 | 自己做就好 | 夠了 | 夠用 | 還好 | 還可以 | ok | 沒問題 | 不缺 | 不急 | 處理了 | 有人處理 | 有人負責 | 有事務所 | 事務所處理 | 搞定了 | 我們有了 | 已經有了 | 除外 | 以後再說""",
    "plain": "想找人幫忙 | 想找人協助 | 要找人幫忙 | 找人幫忙 | 找人協助 | 找人來幫 | 找人來 | help finding | not only | not just | no doubt | not sure | not enough | why not | 不只 | 不只是 | 不僅 | 不但 | 不過 | 非常 | 不夠 | 不少 | 不知道從何下手 | 不知道怎麼",
    "before": "had | already had | already got | used to | back in | 以前有 | 之前有 | 已經申請過 | 去年做過 | 做過了 | 以前做過",
    "excepted": "except | except for | excluding | other than | apart from | save for | but not | minus | 除了 | 扣掉 | 不含",
    "every": """
        all of them | all four | all 4 | the lot | each of them | all of the above | any of these | any of them | every one | each one | the whole package | whatever you have | whatever you've got | everything you've got | everything you have | everything you offer | all you have | all you can give | anything you have
        | 都要 | 全部 | 全都要 | 四個都要 | 四項都要 | 都需要 | 以上皆是 | 通通 | 統統 | 都想 | 四項 | 四個 | 四種 | 全要 | 都可以 | 攏要 | 攏愛 | 都勾 | 都缺 | 全選 | 都選 | 都想要 | 每一項 | 每項 | 樣樣 | 什麼都 | 全包 | 都來""",
    # All of them, where little else is said.
    "every_alone": "all | everything | any | anything | four | 4 of them | 全 | 都",
    "lack": "lack | lacking | short of | shortage of | not enough | can't find | cannot find | need | need more | looking for | missing | 缺 | 缺的是 | 找不到 | 請不到 | 不夠 | 欠 | 少了 | 需要 | 想找 | 要找",
    "person": f"people | engineer | worker | technician | operator | programmer | machinist | designer | salesman | sales rep | manager | staff | accountant | {_WHO}",
    "else": "everything else | all else | all the others | anything else | the rest | 其他 | 其它 | 其餘",
    "none": "none of | none of the four | none of them | none of these | none | nothing | nothing at all | neither of | 都不需要 | 都不用 | 都不要 | 一個都不 | 都沒有需要 | 沒有需要 | 不需要輔導 | 不用輔導 | 搞得定 | 這樣就好 | 現在這樣就好 | 目前這樣就好",
    "corrected": "scratch that | no wait | wait | i mean | i meant | correction | sorry | 不對 | 說錯 | 更正 | 啊不對 | 應該是",
    "cash": "cash | money | funding | capital | loan | loans | subsidy | subsidies | grant | grants | finance | 資金 | 貸款 | 補助 | 錢 | 融資 | 周轉",
    "turn": "but | however | 但 | 但是 | 可是 | 不過 | 而是 | so",
}
