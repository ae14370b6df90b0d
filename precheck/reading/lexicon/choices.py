"""What choice answers are made of: brands, channels, technology, research, consent, needs."""

from precheck.reading.lexicon.rows import each

_NOT_EACH_YEAR = each(
    "don't|do not|doesn't|does not|didn't",
    "do r&d|do research|do development|spend on r&d|invest in r&d|fund r&d",
    "every year|each year|every single year|all the time|continuously|regularly",
)

SUBJECTS = {
    "brand": """
        brand | own brand | our own brand | own label | house brand | trademark | own name | our name | our own name | own branded | self branded | obm | brand name
        | our logo | branded product | our own product line | registered trademark
        | 品牌 | 自有品牌 | 自主品牌 | 自家品牌 | 自己的品牌 | 自己品牌 | 商標 | 自創品牌 | 我們的品牌 | 自己的牌子 | 牌子 | 自己的名字 | 自牌 | 自有商標 | 自己的商標""",
    "oem": """
        oem | odm | oems | contract manufacturing | contract manufacturer | contract work | private label | white label | subcontract | subcontracting | subcontractor
        | customer's brand | customers' brand | customer brand | client's brand | clients' brand | client brand | their brand | their label | their name | under their brand | other people's brand
        | other brand | others' brand | someone else's brand | build to print | made to order | oem/odm | wafer foundry | chip foundry | semiconductor foundry | pure play foundry | foundry service | toll manufacturing | for other brand | jobbing | ems
        | customer's name | customers' name | client's name | clients' name | under customer name | 掛客戶 | customer's label | customers' label | brand of our customer | job shop
        | 代工 | 純代工 | 貼牌 | 客戶的品牌 | 客戶品牌 | 客人的牌子 | 客戶的牌子 | 別人的品牌 | 白牌 | 接單生產 | 來圖加工 | 做加工 | 純加工 | 加工廠 | 代加工 | 接加工 | 加工為主 | 只加工 | 專門加工 | 委託製造 | 承製 | 代工廠 | 代工為主
        | 幫別人做 | 別人的牌子 | 替人代工 | 受託代工 | 人家的牌子 | 客人的品牌 | 大廠的品牌""",
    "channel": """
        channel | distribution channel | sales channel | marketing channel | distributor | dealer | agent | reseller | retailer | retail partner | sales office
        | overseas office | subsidiary | subsidiaries abroad | branch office | sales network | distribution network | sales rep | sales representative | amazon
        | online store | distribution | wholesaler | importer | trading company | showroom | sales company | sales partner | overseas branch | channel partner
        | foreign office | network of dealer | stockist | warehouse abroad | service center | overseas subsidiary | e commerce | distribution partner
        | 通路 | 行銷通路 | 銷售通路 | 海外通路 | 國際通路 | 經銷 | 經銷商 | 代理 | 代理商 | 海外據點 | 國外據點 | 銷售據點 | 分公司 | 子公司 | 海外子公司 | 辦事處 | 直營店
        | 直營據點 | 亞馬遜 | 跨境電商 | 電商平台 | 零售商 | 批發商 | 進口商 | 貿易商 | 銷售網 | 行銷據點 | 海外分公司 | 總代理 | 發貨倉 | 海外倉 | 據點 | 國際行銷通路 | 經銷體系
        | 專櫃 | 業務代表
        | ch: | 找代理 | 找代理商 | 找經銷商 | 在找代理 | 在找代理商 | 在找經銷商""",
    "abroad": """
        abroad | overseas | international | internationally | foreign | foreign market | worldwide | globally | global | around the world | other country | many country | several country
        | outside taiwan | world market | everywhere | country | across the globe | all over the world | over the world | export
        | 海外 | 國內外 | 國內國外 | 內外銷 | at home and abroad | both domestic and overseas | domestic and overseas | 國外 | 國際 | 外國 | 外銷 | 全球 | 世界各地 | 全世界 | 出口 | 國際市場 | 海外市場 | 國外市場 | 境外 | 多國 | 各國 | 國家 | 國""",
    "home_only": """
        只做台灣生意 | 只做台灣 | 只做本地 | 只做國內生意 | 沒賣國外 | 沒賣到國外 | 沒有賣國外 | 沒有賣到國外 | 沒在賣國外 | 不賣國外 | 純內需 | 全內需 | 內需為主而已 | 只有內需 | 只做內需 | 都是內需 | 內需而已 | 做內需的 |
        only in taiwan | taiwan only | domestic only | only domestic | only sold in taiwan | sold only in taiwan | only sell in taiwan | sell only in taiwan | just taiwan | just in taiwan | local only
        | only locally | domestic market only | only the domestic market | only for the domestic market | within taiwan only | only at home | purely domestic | all domestic
        | 只在台灣 | 只賣台灣 | 只做內銷 | 純內銷 | 都是內銷 | 都內銷 | 全部內銷 | 只有台灣 | 只做國內 | 只在國內 | 只賣國內 | 僅內銷 | 只有內銷 | 國內而已 | 台灣而已 | 只做台灣市場
        | 全內銷 | 都在國內賣 | 都賣國內 | 都在台灣賣 | 目前只有國內""",
    "sell": """
        ch: | sell | sold | selling | sale | market | ship | shipped | shipping | supply | supplies to | deliver | customer | client | export | exported | exporting | go to | buyer | available in
        | serve | serving | order from | distributor | distributed | dealer | agent | brand | presence in | goes to
        | 沒賣 | 沒有賣 | 不賣 | 還沒賣 | 賣 | 賣到 | 賣去 | 銷售 | 銷到 | 銷往 | 外銷比 | 外銷比例 | 外銷比重 | 外銷占比 | 出口比例 | 出口比重 | 出口占比 | 賣到國外 | 賣國外 | 賣到海外 | 銷往海外 | 銷到國外 | 出口 | 外銷 | 出口到 | 外銷到 | 行銷 | 客戶 | 市場 | 出貨 | 出貨到 | 供應 | 通路 | 經銷 | 代理 | 品牌 | 進軍 | 訂單來自 | 買家 | 上架""",
    "brand_alone": "brand | brands | 品牌 | 商標 | 牌子 | trademark",
    "channel_name": "sales channel | marketing channel | distribution channel | channel | ch: | ch : | 通路 | 行銷通路 | 銷售通路 | 國際通路 | 海外通路 | 國際行銷通路 | 海外行銷通路 | 國外行銷通路 | 國際銷售通路 | 海外銷售通路 | 國外銷售通路 | 國外通路 | 全球通路 | 全球行銷通路 | 找代理 | 找代理商 | 找經銷商 | 在找代理 | 在找代理商 | 在找經銷商 | 海外據點 | 國外據點 | 海外子公司 | 海外分公司 | 海外倉 | overseas office | foreign office | overseas branch | overseas subsidiary",
    "in_place": "established | well established | mature | in place | already exist | 已建立 | 已經建立 | 建立了 | 建立好了 | 已成熟 | 成熟",
    "use": "use | used | using | in use | 用 | 使用 | 用過 | 上市 | 推出 | 販售",
    "source": """
        import | imported | buy from | bought from | purchase from | supplier | made in | plant in | factory in | produced in | production in | born in | licensed from | competitor | rival
        | machine from | equipment from | material from | studied in | owned by | plant | factory | production | manufactured in | headquartered
        | 進口 | 採購 | 供應商 | 製造 | 設廠 | 工廠 | 廠 | 生產 | 競爭對手 | 對手 | 技轉 | 技術來自 | 設備來自 | 原料 | 留學 | 總公司在 | 產線 | 外資""",
    "except": "except | excluding | apart from | but not | other than | not | no longer | 除了 | 不含 | 不包括 | 沒有 | 沒賣 | 不賣 | 不是 | 沒 | 不",
}

TECHNOLOGY = {
    "technology": """
        same technology | 同樣的技術 | 一樣的技術 | technology | technologies | tech | know how | knowhow | process | skill | capability | expertise | core competence | core competency | product | technique
        | 技術 | 核心技術 | 製程 | 工藝 | 專業 | 本事 | 能力 | 產品 | 核心能力 | 專長 | 技術力 | 核心""",
    "is_key": """
        key | critical | crucial | essential | vital | indispensable | decisive | pivotal | mission critical | very important
        | 關鍵 | 關鍵性 | 不可或缺 | 缺一不可 | 命脈 | 主軸技術""",
    "key_technology": "key technology | 關鍵技術",
    # Not the *it depends* of who cannot tell.
    "is_relied_on": "depend critically on | depend crucially on | depend completely on | depend totally on | depend strongly on | depend very much on | depend on us | depend on it | depend on our | depend on this | depend on that | depend on ours | depend entirely on | depend heavily on",
    "is_key_part": "important | key component | key part | key technology | critical component | key process | 關鍵技術 | 關鍵零組件 | 關鍵零件 | 關鍵製程 | 關鍵材料",
    "is_minor": """
        minor | secondary | side issue | side product | side business | nice to have | peripheral | not so important | not that important | not important | not very important | not all that important
        | 次要 | 可有可無 | 不重要""",
    "is_unique": """
        unique | uniqueness | uniq | nobody else | no one else | no other company | no other firm | only we | we're the only | we are the only | the only company | only company | the only maker | the only firm
        | proprietary | patented | exclusive | one of a kind | first in the world | world's first | distinctive | unlike anyone | never seen elsewhere | unmatched
        | 獨特 | 獨特性 | 獨家 | 獨有 | 獨步 | 獨門 | 獨創 | 獨一無二 | 絕無僅有 | 唯一 | 全球唯一 | 首創 | 只有我們 | 只有我們會 | 全世界只有我們 | 全球只有我們 | 全台只有我們 | 別人沒有 | 別人都沒有 | 同業沒有 | 同業都沒有 | 別家沒有 | 別家都沒有 | 沒有第二家 | 沒第二家 | 無人能及 | 沒人會做 | 沒有人會做 | 無人能做
        | 別人做不出來 | 別人做不到 | 別人不會 | 同業做不到 | 別家做不出來 | 別家做不到""",
    "is_common": """
        common in the industry | common in our industry | common in the trade | common in our trade | common knowledge | common to all | widely available |
        same technology | 同樣的技術 | 一樣的技術 | off the shelf | standard technology | common technology | widely available | others have it too | 一般技術 | 公版 | 普遍 | 大家都有 | 大家都會 | 同業也有 | 同業也會 | 別人也有 | 別人也會 | 別家也有 | 別家也會 | 跟同業一樣""",
    "is_irreplaceable": """
        irreplaceable | irreplaceability | hardly replace | hardly be replaced | scarcely replace | 換不掉 | 換不了 | can't be replaced | cannot be replaced | can not be replaced | not replaceable | couldn't be replaced | can't replace | cannot replace | couldn't replace | could not replace | hard to replace | difficult to replace | no substitute | no replacement | no one can replace | nobody can replace | impossible to replace | unreplaceable | not easily replaced | can't easily be replaced | can't be substituted | cannot be substituted | nothing can replace | can't be easily replaced | not be replaced | never be replaced | not easy to replace | hard to substitute | 無可取代 | 不可取代 | 不可取代性 | 無法取代 | 無法替代 | 不可替代 | 難以取代 | 很難取代 | 很難被取代 | 取代不了 | 沒有替代品 | 沒有人能取代 | 沒人能取代 | 別人取代不了 | 不能取代 | 不會被取代 | 無法被取代 | 不可被取代 | 難以替代 | 很難替代 | 替代不了 | 沒有替代方案 | 找不到替代 | 無可替代 | 不容易取代 | 不容易被取代 | 沒辦法取代 | 沒有人可以取代 | 沒人可以取代 | 難取代 | irrepl | cant be replaced | cant replace | not replacable | irreplacable | unreplacable | 可取代性不高 | 可取代性低 | 可取代性很低 | 取代性不高 | 取代性低 | 取代性很低 | 替代性低 | 替代性不高 | 很難被替代 | 難以被取代 | 不好取代 | 無從取代 | 沒人可取代 | 沒有人可取代""",
    "is_replaceable": """
        replaceable | can be replaced | could be replaced | easily replaced | easy to replace | substitute | substitutes exist | could replace | can replace | could be substituted | someone could replace | be replaced | 可以取代 | 取代得了 | 可以被取代 | 會被取代 | 可被取代 | 容易取代 | 容易被取代 | 有替代 | 替代方案 | 替代品 | 被取代 | 能取代 | 可替代 | 可以替代 | 能被取代 | replacable | 可取代性高 | 可取代性很高 | 取代性高 | 取代性很高 | 替代性高""",
}

RESEARCH = {
    "steady": """
        not a year goes by without | not a year passes without | no year goes by without | never a year without | hardly a week without | every year | each year | continuous | continuously | continual | continually | ongoing | on going | always | keep | kept | steady | steadily | constant | constantly | regularly | never stop | never stopped | non stop | all the time | long term
        | year after year | year in year out | consistently | sustained | every single year | annually | permanent | continue | continued | continuing | still | all year round
        | 每年 | 持續 | 一直 | 不斷 | 長期 | 固定 | 從不間斷 | 年年 | 不間斷 | 從未停過 | 沒停過 | 沒有停過 | 未曾中斷 | 從沒停 | 每一年 | 都有在做 | 都有編 | 沒斷過 | 沒有中斷 | 常年 | 仍在 | 不停 | 從未間斷 | 未間斷 | 沒間斷 | 沒有間斷
        | go on investing | goes on investing | goes on | r&d cont | rd cont | until now | until today | to this day | up to now | never paused | never interrupted | without interruption | without a break | nonstop | non-stop | 不曾中斷 | 不曾間斷 | 從未中斷 | 從沒中斷 | 從沒斷過 | 未曾間斷 | 沒有斷過 | 至今 | 到現在 | 逐年 | 從沒停過 | 不曾停過 | 從來沒停過 | 沒有停""",
    "lab": """
        r&d department | r&d team | r&d center | r&d centre | r&d lab | r&d staff | r&d engineer | r&d people | r&d group | r&d division | r&d unit | r&d budget | in house r&d | own r&d | laboratory | a lab | own lab | our lab
        | 研發部門 | 研發部 | 研發團隊 | 研發中心 | 研發人員 | 研發工程師 | 研發處 | 研發單位 | 研發室 | 實驗室 | 研發課 | 自主研發 | 研發預算""",
    "fitful": _NOT_EACH_YEAR
    + """ |
        on and off | off and on | occasionally | sometimes | now and then | from time to time | project by project | not every year | irregular | irregularly | when there's money | when there is money | depends on the project | depends on the year | case by case | sporadic | sporadically | once in a while
        | 偶爾 | 有時候 | 有時 | 看專案 | 斷斷續續 | 不一定 | 看情況 | 不是每年 | 時有時無 | 有案子才 | 看景氣 | 不定期 | 沒有每年 | 有錢才 | 有需要才""",
    "until": "until | till | 做到去年 | 做到前年 | 到去年為止 | 到前年為止",
    "once": "one off | once only | only once | one time | just once | 一次性 | 只做過一次 | 就那一次 | 做過一次",
}

NEEDS = {
    "service": "四種服務 | 四項服務 | 四種 | 四項 | 服務 | services | service",
    "need": "we need | need help | need support | need assistance | help with | support with | support in | want help | assistance | advice on | looking for support | 需要 | 協助 | 輔導 | 幫忙 | 支援 | 希望有",
}
