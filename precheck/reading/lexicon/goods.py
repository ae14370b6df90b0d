"""Whose name is on the goods, who carries them abroad, and how far that has come. By concept."""

from precheck.reading.lexicon.rows import chinese, each, either

_SIGN = "brand|brands|brand name|label|name|logo|trademark|mark|marque|product line|line|banner|sign|flag|sticker|badge|tag|nameplate|packaging|box|print"
_SIGN_ZH = "品牌|牌子|牌|牌仔|商標|名字|名稱|名號|名|招牌|標|標籤|貼紙|銘牌|包裝|logo|brand|label|渠道品牌|品牌產品|品牌商品"
_OURS = "our|our own|my|my own|own|company's own|firm's own|house|in house|self owned|one's own|proprietary|private own"
_OURS_ZH = "自有|自己的|自己|自家|自家的|我們的|我們|我們自己|我們自己的|我們公司的|公司自己的|本公司|本公司的|自創|自創的|自主|自營|自產|阮|阮的|阮家己的|家己的|咱|咱的|咱們的|公司的|本廠|我家|我家的|一個自己的|自身|獨立"
_WHOSE = "supermarket|supermarket '|retail chain|chain|chain '|store '|wholesaler|wholesaler '|importer '|trader '|distributor '|seller|brand owner '|customer's|customer '|customer|client's|client '|client|buyer's|buyer '|their|their own|his|his own|her own|theirs|someone else's|somebody else's|other people's|other '|other company|other company's|another company's|others|brand owner's|retailer's|retailer '|parent company's|parent's|distributor's|dealer's|importer's|principal's|the big|the buyer|foreign|japanese|american|famous|big|international"
_WHOSE_ZH = "他們自己的|客戶自己的|客人自己的|客戶|客戶的|客人|客人的|客人家的|人家|人家的|別人|別人的|別家|別家的|對方|對方的|大廠|大廠的|國際大廠|品牌商|品牌商的|業主|業主的|買家|買家的|買主|買主的|母公司|母公司的|總公司的|日本客戶的|美國客戶的|他們|他們的|經銷商的|通路商|通路商的|貿易商|貿易商的|國外客戶的|外國客戶的|大品牌|知名|國際|國外|日本|美國|德國|歐美"

SIGNS = {
    # The firm's own name on the goods.
    "own": either(
        each(_OURS, _SIGN),
        chinese(_OURS_ZH, _SIGN_ZH),
        "obm | own branded | self branded | branded product | branded products | own brand | own product under | 自牌 | 自有brand | 自品牌 | 有品牌",
    ),
    # The same, in short: only where it ends what is said.
    "own_short": "our own | ours | of our own | of its own | of their own | one of our own | 自己的 | 我們的 | 我們自己的 | 自家的 | 阮家己的 | 家己的 | own | our name | 我們自己 | 自己",
    "sign": """
        brand | brands | brnad | barnd | brand name | trademark | trade mark | label | logo | name on it | sold as | sell as | marketed as | mark | badge | registered trademark | registered the name | company name | company's name | firm's name | founder's name | name
        | 老牌子 | 品牌 | 品牌名 | 牌子 | 商標 | 牌仔 | 招牌 | 公司名字 | 公司的名字 | 公司名稱 | 名號 | 品排 | 品牌產品 | 品牌商品 | brand""",
    # Another's name on the goods.
    "theirs": either(
        each(_WHOSE, _SIGN),
        chinese(_WHOSE_ZH, _SIGN_ZH),
        each(
            "carry|carries|bear|bears|under|have|with|on behalf of",
            "the client's|the customer's|the client|the customer|theirs|client|customer|another name|other name|other people's name|a different name",
        ),
        each(
            "branded by|labelled by|labeled by|badged by|named after|with the name of|carry the name of|carries the name of|in the name of",
            "the buyer|our buyer|buyers|the customer|our customer|customers|the client|our client|clients|others|retailers|the retailer|the importer|the distributor",
        ),
        """theirs | it says | it reads | whatever logo | whatever name | whatever label | whatever brand | logo the customer | logo the client | name the customer | label the customer | brand on the outside | brand outside | brand of our customer | brand of the customer | brand of our client | name of our customer | name of the customer | name of our client | name of our parent | under the name of our parent | wants theirs on it | want theirs on it | relabel | relabels | relabelled | rebrand it | put his own name on | puts his own name | put their name | puts their name | own name on it instead | unbranded | no name | without a name | anonymous
        | nameless | blank box | neutral packaging | neutral box | plain box | customer brand | their brand | their label | their name | under their brand
        | 貼牌 | 掛客戶 | 掛客人 | 掛人家 | 掛別人 | 掛他們 | 掛日本 | 打客戶 | 打客人 | 打人家 | 打別人 | 打他們 | 印客戶 | 印客人 | 印人家 | 印他們 | 貼客戶 | 貼客人 | 貼人家 | 貼別人 | 貼他們 | 用客戶的 | 用客人的 | 用人家的 | 用別人的 | 是客戶的 | 是客人的 | 是人家的 | 是對方的 | 都是對方的 | 都客戶的 | 客戶牌 | 客人牌 | 無牌 | 中性包裝 | 白牌 | 沒打牌 | 空白包裝""",
    ),
    # Work for others, without a word of any name.
    "contract": """
        oem | odm | oems | odms | ems | cdmo | cmo | contract manufacturing | contract manufacturer | contract work | contract maker | contract production | private label | private labels | white label | whitelabel | subcontract | subcontracting | subcontractor | build to print | made to order | make to order | made to drawing | oem/odm | wafer foundry | chip foundry | semiconductor foundry | pure play foundry | foundry service | toll manufacturing | tolling
        | jobbing | job shop | for other brand | for others | for other company | for other people | for the big brand | for big brand | for brand owner | for somebody else | make for others | produce for others | manufacture for others
        | 代工 | 純代工 | 接單生產 | 來圖加工 | 來料加工 | 做加工 | 純加工 | 加工廠 | 代加工 | 接加工 | 加工為主 | 只加工 | 專門加工 | 委託製造 | 受託 | 承製 | 代工廠 | 代工為主 | 幫別人做 | 幫人做 | 幫人家做 | 幫客戶做 | 幫人 | 幫人家 | 幫別人 | 幫大廠 | 替人做 | 替人家 | 替人 | 替客戶 | 替別人 | 替人代工 | 受託代工 | 給人做嫁衣 | 做嫁衣 | 為人作嫁 | 為人做嫁 | 接單 | 只接單 | 接訂單 | 貼牌生產""",
    # Makers of parts, on which nobody's name is seen: told only in answer to the question.
    "parts": """
        parts maker | part maker | component maker | parts supplier | component supplier | we make component | make components | tier 1 | tier one | tier 2 | tier two | tier two supplier | part inside | parts inside | chips inside | chip inside | inside part | goes into their | go into their | goes into other | go into other | part of their product | it says their
        | 做零件的 | 做零件 | 零件供應商 | 零件廠 | 協力廠 | 衛星工廠 | 二階 | 一階供應商 | 下游包商 | 做工仔 | 中間材 | 半成品""",
    "compares": "than oem | than the oem | than contract | 比代工 | 比odm | 比oem | 超過代工 | 贏代工 | instead of oem | from oem | from odm | 從oem | 從odm | 從代工 | 由代工 | 由oem | oem轉 | 代工轉",
    # Another's brand that is only traded.
    "trades": """
        we distribute | distribute | distributing for | agent of | we are the agent for | agent for | we import | reseller of | dealer of | dealer for | franchise | franchisee | we resell | licensed brand | under licence | under license | under licence from | under license from | licensee
        | 代理 | 代理銷售 | 代理進口 | 代理國外 | 代理日本 | 代理德國 | 代理美國 | 代理歐美 | 代理別人 | 經銷別人 | 進口 | 加盟 | 買授權 | 授權品牌 | 取得授權""",
}

_SEEKING = either(
    each(
        "looking for|look for|searching for|search for|seeking|in search of|hunting for|trying to find|to find|find|need|courting|recruiting",
        "agent|agents|dealer|distributor|partner|partners|importer|reseller|an agent|a dealer|a distributor|a partner|an importer|our first agent|our first distributor|our first dealer|our first partner|the right partner|channel|reps|a representative|overseas agent|foreign agent|local agent|local partner",
    ),
    chinese(
        "找|在找|還在找|尋找|正在找|物色|揣|咧揣|尋求|徵求|開始找|要找|想找",
        "代理|代理商|經銷|經銷商|通路|通路商|合作夥伴|夥伴|進口商|買家|買主|貿易商|總代理",
    ),
)

# Who carries the goods to customers abroad.
CARRIERS = {
    "carrier": either(
        _SEEKING,
        each(
            "overseas|foreign|export|international|global|regional|local|authorised|authorized|sole|exclusive|general|our own|own|sales|marketing|distribution|country",
            "agent|partner|partners|distributor|dealer|importer|reseller|representative|rep|office|branch|subsidiary|shop|store|outlet|warehouse|channel|chanel|network|team|site|platform|company|entity|hub|presence|point of sale|force",
        ),
        chinese(
            "海外|國外|國際|各國|當地|外國|歐洲|美國|日本|東南亞|境外|全球|外銷|出口|行銷|銷售|經銷|代理",
            "通路|通路商|渠道|管道|據點|門市|分店|店面|辦事處|分公司|子公司|代表處|代理商|代理|經銷商|經銷|夥伴|伙伴|倉庫|倉|網|網路|團隊|業務團隊|業務|平台|商|體系|展示中心|服務中心|部門|業務部|銷售部|事業部",
        ),
        """rep | reps | partner | partners | office | offices | shop | shops | store | stores | warehouse | sales manager | sales person | salesman | salespeople | ch | channel | chanel | channels | chanels | distributor | distributer | dealer | dealership | agent | reseller | retailer | retail partner | wholesaler | importer | stockist | trading company | trading house | trading houses | trader | sales office | sales company | sales network | distribution | distribution network | sales rep | sales representative | representative office | rep office | showroom | flagship | flagship store
        | store in | shop in | branch in | office in | branch office | subsidiary | subsidiaries | joint venture | partner in | sales partner | channel partner | franchise partner | amazon | ebay | alibaba | shopee | lazada | rakuten | tmall | etsy | walmart | costco | app store | app stores | google play | online store | online shop | web shop | webshop | e commerce | ecommerce | cross border e commerce | marketplace | own website | web site | online platform | platform
        | export department | export team | overseas sales team | country manager | warehouse in | warehouse abroad | service center | service centre | mitsui | mitsubishi | marubeni | itochu | sumitomo | sogo shosha | retail chain | chain store | department store | supermarket
        | 通路 | 通路商 | 渠道 | 管道 | 經銷 | 經銷商 | 經銷網 | 經銷體系 | 代理 | 代理商 | 總代理 | 獨家代理 | 據點 | 銷售據點 | 分公司 | 子公司 | 辦事處 | 直營店 | 直營 | 門市 | 專賣店 | 專櫃 | 旗艦店 | 亞馬遜 | 阿里巴巴 | 淘寶 | 天貓 | 蝦皮 | 樂天 | 跨境電商 | 跨境平台 | 電商平台 | 電商 | 官網 | 網路商店 | 零售商 | 批發商 | 進口商 | 貿易商 | 貿易公司 | 商社 | 三井 | 三菱商事 | 丸紅 | 伊藤忠 | 銷售網 | 發貨倉 | 合資公司 | 業務代表 | 駐點 | 海外業務 | 國外部
        | 國外業務部 | 海外部 | distributor | agent | dealer | 盤商 | 大盤商 | 平台""",
    ),
    "through": "through | via | by way of | 透過 | 經由 | 靠 | 走 | 藉由 | 循",
    # Firm buyers who carry the goods themselves.
    "reaches": """
        direct sales | sell direct | sell directly | selling direct | direct to end user | direct to customer | ship to | ship it to | ship directly | serve from here | we serve | stock us | stocks us | carry us | carries us | carry our | stock our | resell it | who resell | regular buyer | regular buyers | downloads come from | customers in | clients in | buyers in | users in
        | 直接賣 | 直銷 | 直接出貨 | 直接出口 | 直接供貨 | 直接賣給 | 固定客戶 | 海外客戶 | 國外客戶 | 固定跟我們拿貨 | 跟我們拿貨""",
    # Somebody else does it.
    "not_us": """
        they export | customer export | customers export | client export | they do the export | the customer pick | customer picks it up | customers pick it up | they pick it up | picks it up | ex works | deliver to local | our competitor do | competitors do | competitor does | the others do | our sister company does | sister company does | parent does | headquarter does | not our business | customer's business | their business
        | 客戶自己出口 | 客戶自己的事 | 客戶的事 | 客人自己出口 | 客戶去賣 | 客戶自己賣 | 客人自己賣 | 客戶自己外銷 | 客人自己外銷 | 客戶負責出口 | 客戶來載 | 客戶來拿 | 客戶自提 | 自提 | 別人的事 | 母公司負責 | 總公司負責 | 跟我們無關 | 同業有""",
    "customer": "customer | customers | client | clients | buyer | buyers | user | users | 客戶 | 客人 | 買家 | 客群 | 消費者",
    "lacked": "short of | shortage of | lack of | 缺 | 少 | 差",
}

# Where the goods are sold.
WHERE = {
    "abroad": """
        abroad | overseas | international | internationally | foreign | worldwide | globally | global | around the world | other country | many country | several country | country | countries | continent | outside taiwan | outside the island | off the island | outside of taiwan | world market | everywhere | across the globe | all over the world | over the world | all over the place | the world | export | exports | exported | exporting
        | left the island | leave taiwan | out of taiwan | overseas taiwanese | overseas chinese | outside | wherever | goes abroad | go abroad | cross border | hong kong | asean | eu
        | 海外 | 國外 | 國際 | 外國 | 外銷 | 全球 | 世界各地 | 全世界 | 世界 | 出口 | 境外 | 多國 | 各國 | 國家 | 國內外 | 國內國外 | 內外銷 | 幾國 | 五大洲 | 出國 | 外面的國家 | 踏出台灣 | 走出台灣 | 出台灣 | 踏出國門 | 走出去 | 老外 | 外國人 | 外國客人 | 外商 | 歐美 | 南洋 | 南向 | 海外市場 | 國際市場 | 跨境""",
    "home_only": """
        only in taiwan | taiwan only | domestic only | only domestic | only sold in taiwan | sold only in taiwan | only sell in taiwan | sell only in taiwan | just taiwan | just in taiwan | local only | only locally | domestic market only | only the domestic market | only for the domestic market | within taiwan only | only at home | purely domestic | all domestic | our only market | taiwan is our only market | taiwan is still our only market | nowhere but in taiwan | nowhere but taiwan | nowhere but here | just here | only here
        | 只在台灣 | 只賣台灣 | 只做內銷 | 純內銷 | 都是內銷 | 都內銷 | 全部內銷 | 只有台灣 | 只做國內 | 只在國內 | 只賣國內 | 僅內銷 | 只有內銷 | 國內而已 | 台灣而已 | 只做台灣市場 | 只做台灣 | 全內銷 | 都在國內賣 | 都賣國內 | 都在台灣賣 | 都在台灣 | 都在國內 | 目前只有國內 | 百分百內銷""",
    "home": """
        domestic | domestically | locally | local | home market | within taiwan | at home | in taiwan | here | sold here | around here | for taiwan | science park | hsinchu | taichung | kaohsiung | taipei | tainan | taoyuan | this island | on the island | taiwan | taiwanese customer | px mart | tourist | tourists | airport
        | 內銷 | 國內 | 本地 | 在地 | 本土 | 台灣 | 在台灣 | 島內 | 全省 | 全台 | 台北 | 台中 | 高雄 | 竹科 | 南科 | 中科 | 國內客戶 | 台灣客戶 | 本國 | 觀光客 | 全聯 | 家樂福 | 伴手禮 | 夜市""",
    "only": "only | just | purely | pure | solely | exclusively | entirely | all | still only | nothing but | nowhere but | mere | merely | 只 | 只有 | 只在 | 只做 | 只賣 | 都 | 都是 | 都在 | 全 | 全部 | 全都 | 純 | 僅 | 僅限 | 單純 | 而已 | 目前只有 | 主要都 | 攏",
    "again": "全部 | 全都 | 都是 | 都",
    "not_only_home": "not only here | isn't only sold here | not only in taiwan | not just in taiwan | not just here | not only taiwan | not just taiwan | not only domestic | 不是只有台灣 | 不是只在台灣 | 不只台灣 | 不只在台灣 | 不只國內 | 不只內銷 | 不光台灣 | 不止台灣 | 不是只賣台灣 | 不是只有國內 | 不只賣台灣 | 不只是台灣 | 不只是國內 | 國內外 | 國內國外 | 內外銷 | both domestic and overseas | domestic and overseas | at home and abroad | home and abroad",
    "beyond": "hardly here | rarely here | barely here",
    "not_there": "nobody out there | no one out there | nobody over there | no one over there | nobody abroad | no one abroad | nobody overseas | no one overseas | 外面沒人 | 國外沒人 | 海外沒人 | no contact with | no dealings | 沒往來 | 無往來 | 沒有往來 | 語言不通 | 沒人會講英文 | 不會英文 | 英文不好 | 顧不好 | 都顧不好 | 沒有出國",
}

# How far it has come.
STAGES = {
    "sold": """
        sell | sells | sold | selling | sale | sales | on sale | ship | shipped | shipping | supply | supplying | deliver | delivered | delivering | in the shop | in every shop | every shop | on the shelf | on the shelves | on the market | available | stocked | stock | buy | buys | bought | order | orders | ordered | container | containers | shipment | shipments | pallet | use | used | using | in use | use our | uses our | used by | popular | market leader | market share | leader | leading | sold out | listed on | find us at | serve | served | in stock | sells well | bestseller | best seller | can be bought | can buy | get it | in shops | turnover | revenue | repeat order | repeat orders | monthly | goes out | go out | goes to
        | 賣 | 賣到 | 賣去 | 在賣 | 有賣 | 有人賣 | 拍 | 銷售 | 銷到 | 銷往 | 行銷 | 外銷 | 出口 | 出貨 | 出到 | 輸出 | 上架 | 有擺 | 擺 | 鋪貨 | 買 | 買得到 | 有人買 | 下單 | 有單 | 訂單 | 拿貨 | 供貨 | 市佔 | 市占 | 貨櫃 | 裝櫃 | 在用 | 都用 | 使用 | 用過 | 用 | 熱賣 | 熱銷 | 買到 | 走貨 | 照出 | 成交 | 進貨 | 業績 | 營收 | 買單""",
    "unheard": either(
        chinese(
            "沒人|沒有人|沒什麼人|還沒什麼人|沒幾個人|無人|很少人",
            "知道|認識|認得|聽過",
            "我們|阮|我們的|我們的牌子|我們牌子|這個牌子|我們品牌|我們的品牌",
        ),
        each(
            "nobody|no one|hardly anyone|few people|they don't|people don't",
            "know|knows|recognise|recognises|heard of|has heard of|have heard of",
            "us|it|our brand|our name|the brand",
        ),
    ),
    "known": either(
        chinese(
            "沒有人|沒人|無人|誰|哪個|沒有一個", "不知道|不曉得|不認識|不認得|不知|沒聽過|毋知"
        ),
        each("nobody|no one|who", "doesn't know|does not know|hasn't heard of|doesn't recognise"),
        """
        they will know | they'll know | everyone will know | everybody will know | anyone will know | they all know | ask anyone | ask anybody | known | well known | famous | know | knows | recognise | recognised | recognize | recognized | by name | asks for it | ask for it | ask for us by name | asks for us by name | ask for us | respected | reputation | renowned | popular with | household name | trusted | award winning | loved | ask any | everybody know | everyone know | everybody here know | loyal customer | fans | prestigious | strong brand | strong name | good name
        | 知道 | 知影 | 認得 | 認識 | 認我們 | 都認 | 知名 | 有名 | 出名 | 名氣 | 知名度 | 口碑 | 響亮 | 指名 | 指定 | 小有名氣 | 家喻戶曉 | 打響 | 金字招牌 | 老字號 | 有口皆碑 | 得獎 | 聽過 | 熟悉 | 死忠 | 粉絲 | 很紅 | 還紅 | 紅""",
    ),
    "long": """
        decade | decades | from the start | from the very start | from the beginning | since the beginning | since the start | since the very start | from day one | since day one | for years | many years | for many year | long standing | longstanding | for ages | always | always had | long had | long been | since the | generation | generations | since | over ten year | over the year | for a long time | traditional | year old brand
        | 多年 | 老牌子 | 老牌 | 老字號 | 早就 | 早就有 | 一直 | 長期 | 行之有年 | 那代 | 好幾年 | 很久 | 很多年 | 十幾年 | 幾十年 | 幾十冬 | 冬囉 | 從我爸 | 阿公 | 歷來 | 從以前 | 以前就 | 之前就 | 本來就有 | 原本就有 | 開始就 | 一開始就 | 從一開始 | 打從一開始 | 自民國 | 年起""",
    "steady": """
        steady | steadily | regular | regularly | stable | every month | each month | monthly | continuous | continuously | repeat order | repeat business | repeat customer | repeat buyer | repeat sale | constantly | ongoing business | solid | very solid | strong | complete | full | extensive | thriving | nicely | very well | growing nicely | plenty | lots | a lot | many | more than enough | enough | keep up
        | 穩定 | 固定 | 常態 | 月月 | 年年 | 每月 | 每個月 | 每年 | 長期 | 完整 | 健全 | 穩固 | 很多 | 遍布 | 遍及 | 綿密 | 齊全 | 夠用 | 很強 | 還強 | 強 | 完善 | 十足 | 滿天下""",
    "in_place": """
        established | well established | long established | mature | in place | well developed | quite well developed | fully developed | up and running | est
        | 已建立 | 已經建立 | 建立了 | 建立起來 | 建立好 | 建立好了 | 已成熟 | 成熟 | 上軌道 | 很成熟""",
    # The first steps.
    "begun": either(
        each(
            "at the|in the|still at the|still in the|in its|still in its|in their|at an|in|early",
            "naming stage|design stage|planning stage|preparation stage|early stage|early stages|early days|infancy|beginning|making|pipeline|works|planning|first year|start up phase|pilot phase|trial phase|concept stage|idea stage|incubation|preparation|progress|construction",
        ),
        each(
            "first|the first|our first",
            "season|year|trial|order|orders|fair|contact|contacts|talk|talks|step|steps|shipment|samples|batch|lot|product|attempt|dealer|agent|distributor|customer|try|launch|test|pilot|collection|contract",
        ),
        each(
            "under|being|are preparing|is preparing|still|in",
            "preparation|planning|discussion|construction|consideration|prepared|planned|set up|created|designed|registered|drawn up|worked on|preparing|the pipeline",
        ),
        _SEEKING,
        chinese(
            "在|正在|還在|有在|剛|剛在|才在|目前在|開始|才開始|準備|正|慢慢|慢慢在|才剛|才剛開始|現在在",
            "弄|做|養|推|找|談|接洽|洽談|籌備|規劃|布局|佈局|建立|建構|建置|發展|開發|培養|經營|測試|試|摸索|努力|牽線|媒合|談判|聯絡|接觸|跑|拓展|開拓|轉型|簽|設計|註冊|申請|送件|打樣|起步|起頭|上路|成形|萌芽|準備|評估中|展開|鋪|蓋",
        ),
        """come up with | came up with | just come up with | just put | just got | just listed | just found | just came | just came out | just went | just sent | just made | just took | just won | just set | just joined | just agreed | just appointed | just shipped | just entered | just been | exhibit | exhibits | just started | just start | just launched | just starting | just begun | just getting | just began | just signed | just opened | just registered | just listed | getting off the ground | off the ground | taking off slowly | started | start | starting | starting up | launch | launched | launching | soft launch | relaunch | begun | began | beginning | develop | developing | development | being developed | building | building up | building it up | build up | being built | in preparation | working on | work on it | under way | underway | initial | piloting | small scale | setting up | set up | establishing
        | in its infancy | infant | very young | young | new | brand new | newborn | newly | fresh | recent | recently | early days | early stage | not mature | taking shape | getting there | still growing | exploring | trying | try | testing | tested | on paper | on paper only | second attempt | another attempt | prototype | designing | being designed | is designed | was designed | designed | crowdfunding | kickstarter | talk to | talking to | talking with | talks | a few talks | in talks | negotiating | negotiation | negotiations | discussing | discussion | inquiry | inquiries | enquiry | enquiries | interest from | interested | fair | trade fair | trade show | exhibition | exhibiting | exhibited | matchmaking | mou | letter of intent | loi | introduced | hired | give her time | give him time | give it time | opens | open in | opening | to open | under construction | applied | contract's signed | contract is signed | signed last | seven orders | looking | searching | seek | scouting | courting
        | waiting | getting started | embryonic | in the bud | baby | toddler | not established | not yet established | isn't established | not fully established | expanding into
        | 剛 | 剛剛起步 | 才剛 | 剛開始 | 剛成立 | 剛推出 | 剛起步 | 剛出生 | 剛上架 | 剛送件 | 剛註冊 | 剛接洽 | 剛有 | 剛簽 | 剛設 | 才開始 | 才開始做 | 才剛開始 | 才第一年 | 第一年 | 開始 | 開始做 | 正在 | 發展中 | 發展 | 起步 | 起頭 | 籌備 | 籌備中 | 做中 | 規劃中 | 企劃中 | 籌劃中 | 建構中 | 設計中 | 準備推 | 培養 | 培養中 | 建立中 | 建置中 | 試水溫 | 嘗試 | 初期 | 萌芽 | 推廣中 | 推廣 | 拓展中 | 拓展 | 開發中 | 開發 | 佈局 | 布局 | 開拓 | 洽談 | 洽談中 | 接洽 | 接洽中 | 摸索 | 進行中 | 經營中 | 慢慢 | 逐步 | 尋找 | 還在找 | 在找 | 揣 | 咧揣 | 這馬才 | 才咧 | 起步階段 | 階段
        | 參展 | 跑展 | 展覽 | 看展 | 試營運 | 新創 | 募資 | 集資 | 群眾募資 | 牽線 | 媒合 | 媒合中 | 談過 | 談了 | 談是談 | 有談 | 在談 | 接觸 | mou | 意向書 | 備忘錄 | 轉型 | 審查中 | 識別系統 | 剛做完 | 印好了 | 包裝都印好 | 設計好 | 命名 | 取名 | 想名字 | 等回音 | 等回覆 | 詢價 | 詢問 | 有興趣 | 準備中 | 有一撇 | 弄 | 在弄 | 還在弄 | 搞 | 在搞 | 努力中 | 小規模 | 規模還小 | 不成熟 | 還沒成熟 | 尚未成熟 | 還沒建立 | 尚未建立 | 還沒建立好 | 還很小 | 在推 | 第一步 | 陸續 | 剛剛開始 | 新品牌 | 轉做 | 輔導我們 | 還在 | 磨合 | 陌生開發""",
    ),
    # With customers abroad, or those who find them.
    "courted": """
        fair | trade fair | trade show | exhibition | exhibit | exhibiting | exhibited | inquiry | inquiries | enquiry | enquiries | matchmaking | taitra | order | orders
        | 參展 | 跑展 | 看展 | 展覽 | 媒合 | 媒合中 | 牽線 | 外貿協會 | 貿協 | 試單 | 詢價 | 詢單 | 訂單 | 接洽 | 接洽中 | 洽談 | 洽談中""",
    "papers": "filed | file | filing | applied for | apply for | applying | registered | registration | trademark pending | pending | 註冊 | 已註冊 | 申請 | 申請中 | 送件 | 註冊中",
    "trial": "sample | samples | trial | trials | test | pilot | prototype | trial order | test order | trial shipment | test sales | 樣品 | 寄樣 | 送樣 | 打樣 | 試單 | 試賣 | 試銷 | 試樣 | 小量試",
    # Done of late: it has only begun.
    "just_now": """
        last month | last week | this month | this week | this summer | this spring | this autumn | this fall | this winter | this quarter | last quarter | a few weeks ago | a few months ago | few months ago | months ago | weeks ago | yesterday | today | this morning | days ago | the other day | two months ago | since last month
        | 上個月 | 上禮拜 | 上週 | 上周 | 這個月 | 前幾個月 | 前陣子 | 前幾天 | 昨天 | 今天 | 日前 | 今年剛 | 今年才""",
    "lately": """
        in june | in may | in july | in august | in september | in october | in november | recently | lately | last year | this year | a year ago | last spring | last summer | last autumn | last fall | last winter
        | 最近 | 近期 | 今年 | 今年初 | 去年 | 去年底 | 去年才""",
    "deed": "came out | put | listed | appeared | went | got | found | made | opened | open | signed | sign | hired | set up | founded | established | appointed | appoint | joined | registered | filed | started | created | formed | got our first | 成立 | 設立 | 開了 | 開 | 簽了 | 簽 | 簽約 | 請了 | 請 | 找了 | 設 | 設了 | 註冊 | 送件 | 上架 | 推出 | 派人 | 派 | 建立",
    "few": "so far | up to now | until now | only a few | a few boxes | only one order | just one order | few order | not many | 沒幾個 | 沒賣幾個 | 沒幾張 | 三件 | 幾件 | 一點點 | 還沒什麼 | 只賣了 | 不到1% | 少少 | 零星",
    "succeeds": "signed up | closed a deal | worked out | materialise | materialised | materialized | 談成 | 簽到 | 簽到人 | 簽下 | 談妥 | 談攏 | 敲定 | 成交 | 有結果 | 談出結果 | 還成 | 還沒成 | 沒成 | 都沒成 | 都還沒成",
    "will": """
        plan | plans | planning | planned | plan to | intend | intends | intention | intending | will | we'll | going to | gonna | want | wants | want to | wants to | would like to | hope | hopes | hoping | hopefully | wish to | thinking of | thinking about | think about | been thinking | consider | considering | aim | aiming | aim to | about to | we're about to | prepare | preparing | scheduled | schedule | due to | target | targeting | dream | dreams about | dreaming | dreams of | tackle | on the drawing board | to start one | to create one | once we | once the | only after | as soon as
        | 打算 | 計畫 | 計劃 | 規劃 | 規畫 | 計畫中 | 規劃中 | 想要 | 想 | 想做 | 準備 | 預計 | 預定 | 考慮 | 希望 | 將 | 即將 | 要做 | 要開始 | 要去 | 要推 | 要找 | 要設 | 評估 | 評估中 | 有在想 | 有在規劃 | 目標 | 夢想 | 有計畫 | 有打算 | 期待 | 有意 | 才能 | 才會 | 才可以 | 才要""",
    "later": """
        next year | next month | next quarter | next spring | next summer | next autumn | next fall | next march | next season | in january | in february | in march | in april | q1 next | q2 next | q3 next | q4 next | soon | someday | some day | one day | in the future | future | eventually | the year after | in two years | in a few years | within a year | later this year | by the end of | when she takes over | when he takes over
        | 明年 | 後年 | 未來 | 將來 | 之後 | 以後 | 下半年 | 年底前 | 年底 | 下個月 | 下一季 | 下季 | 三年內 | 兩年內 | 五年內 | 不久 | 遲早 | 有朝一日 | 接下來""",
    "no_plan": """
        never needed | never needed one | no need of one | never wanted | can do without one | no plan | no plans | no intention | not planning | don't plan | not going to | don't intend | no interest in | don't want | won't | never plan | not interested | no need | don't need | not considering | haven't considered | never considered | never thought of | never thought about | out of the question | not for us | we don't bother | too expensive | not worth it | stay out of | no ambition | don't follow them up | don't follow up | not pursued | didn't pursue | never pursued | nothing happens | i wish
        | 沒打算 | 也沒打算 | 還沒想做 | 還沒想過 | 沒有想做 | 沒想做 | 沒有要做 | 沒有想 | 沒想要 | 沒想 | 不想做 | 沒有想過 | 沒有打算 | 不打算 | 沒有計畫 | 沒有計劃 | 沒計畫 | 沒有規劃 | 沒規劃 | 不想 | 不考慮 | 沒想過 | 沒有想要 | 無意 | 沒在想 | 沒有要 | 沒要 | 不會做 | 暫無計畫 | 無計畫 | 無打算 | 用不到 | 用不著 | 想都沒想過 | 想都沒想 | 想都不敢想 | 沒那個命 | 沒那個本事 | 沒那個能力 | 沒那個屁股
        | 不玩 | 不碰 | 不搞 | 太燒錢 | 太貴 | 不划算 | 沒本錢 | 沒必要 | 免了 | 毋捌做 | 毋捌""",
    "ended": """
        came to nothing | nothing came of | nothing ever came of | fell through | never came to anything | fizzled out | 沒下文 | 沒有下文 | 沒了下文 | 無疾而終 | 不了了之 | 石沉大海 | 沒談成 | 沒有談成 | 沒成 |
        no longer | stopped | discontinued | gave up | give up | given up | gave it up | used to | used to have | shut down | closed down | it closed | closed it | was closed | closed | abandoned | dropped it | dropped | sold off | anymore | any more | cancelled | canceled | gone now | gone | pulled out | pulled the | pulled | withdrew | withdrawn | flopped | it flopped | failed | died | folded | terminated | pulled back | back to contract | back to oem | until the war | until covid | wound up | ended | scrapped | exited | quit
        | 停掉 | 收掉 | 收掉了 | 不做了 | 放棄 | 放棄了 | 停止 | 以前有 | 以前有做 | 曾經有 | 曾經 | 收起來 | 已經沒有 | 停了 | 停賣 | 停售 | 停產 | 停過 | 不再 | 結束了 | 結束 | 收了 | 收攤 | 砍掉 | 斷了 | 後來斷了 | 撤了 | 撤掉 | 撤出 | 退出 | 退出來 | 退場 | 倒了 | 賠掉 | 收回 | 終止 | 解約 | 沒了 | 做不下去 | 失敗 | 轉回代工 | 退回代工 | 停""",
    # That it lives on.
    "goes_on": "never stopped | not stopped | without a break | 沒停過 | 沒有停過 | 不曾停 | 沒斷過 | 沒有斷過 | 不曾斷 | 從來沒停 | 沒中斷 | have done since | have done it since | the rest | the others | others are still | 還在用 | 還在合作 | 還在出 | 還在出貨 | 還在下單 | 還在往來 | is left | are left | still left | remains | remain | 還剩 | 剩 | 其他還在 | 其餘還在 | 其他都還在 | 還在賣 | 還有在賣 | still on sale | still sold | still sell",
    "whole": "all of it | all of them | everything | every one of them | the lot | 全部 | 全部都是 | 通通 | 都有 | 攏有 | 全都有",
    "some": "some | a few | several | a handful | quite a few | plenty | lots | 一些 | 有一些 | 幾個 | 好幾個 | 幾家 | 好幾家 | 很多",
    "far_off": "八字還沒一撇 | 八字沒一撇 | 還早 | 還早得很 | 還早咧 | 還很遠 | 遠得很 | 連影子都沒有 | 沒影 | 沒個影 | a long way off | long way to go | nowhere near | far away | far off | light years away",
    "maybe": "may | might | could | perhaps | maybe | possibly | 可能 | 也許 | 或許 | 說不定",
    "past": "had | formerly | previously | back then | in the past | at one time | 以前 | 之前 | 過去 | 曾 | 當年 | 早期 | 早年",
    "plain_have": "we've had | have had | has had | i've had | have | has | have got | had | got | own | owns | there is | there are | there 's | exist | exists | 有 | 擁有 | 已有 | 有矣 | 攏有 | 具備",
    "mainly": "mainly | mostly | primarily | majority | most of | most | half | partly | part of | some | predominantly | largely | also | as well | 為主 | 主要 | 大部分 | 大多 | 多數 | 一半 | 各半 | 部分 | 偶爾 | 兼 | 也有 | 也 | 幾成 | 有的 | 少數",
    "another": "another | second brand | a second | more | further | additional | new market | extra | 另一個 | 第二個 | 再 | 更多 | 其他 | 另外",
}

# Fixed words in which none of the concepts above is meant.
ELSE = {
    "plain": """
        所有 | 只有 | 還有 | 有限公司 | 有關 | 有時 | 有點 | 擁有 | 不好意思 | 剛剛 | 剛才 | 沒什麼問題 | 沒問題 | 不只 | 不是只有 | 不是只 | 不少 | 不錯 | 不同 | 不斷 | 不論 | 不管 | 無論 | 有沒有 | 是不是 | not well known | not very well known | not famous | not big | not very big | not large | not so well known | 不太有名 | 不紅 | 不夠紅 | 沒有很有名 | 沒很有名
        | 沒有很紅 | 不有名 | 不大 | 不夠有名 | 沒有名氣 | 不高 | 不夠大 | 不是很大 | 不太大 | 知名度普通 | 知名度不高 | 量不大 | 不多 | 不是很多 | not many | not much | though small | as far as i know | that i know of | you know | i know | 據我所知 | 就我所知 | 名片 | 名單 | 公司名 | 有興趣了解 | 不同的 | no doubt | no problem | no wonder | name it | in the name of | to name a few | my name | your name | subsidiary of | a subsidiary of | subsidiaries of | from here | from taiwan | 從台灣 | 從這裡 | 公司的子公司 | 集團的子公司 | 企業的子公司 | 公司的分公司 | 集團子公司 | i would not call it | i wouldn't call it | wouldn't call it""",
    "affirmed": "不能說沒有 | 不敢說沒有 | 也不是沒有 | 不是沒有 | 並不是沒有 | 不算沒有 | not that we have no | not that we don't have | it's not that we have no | not as if we had no | can't say we have none | wouldn't say we have none",
}

# Where what is said takes another turn.
TURNS = {
    "and": "and | 而且 | 並且 | 也",
    "turn": "but | however | though | although | even though | yet we | 但 | 但是 | 可是 | 不過 | 然而 | 只是 | 反而 | 雖然 | 儘管 | 而是",
}

# Who would have to be asked.
COLLEAGUES = each(
    "marketing|sales|boss|export|colleague|manager|department|dept|team|people|guy|guys|lady|director|owner|son|daughter",
    "would know|will know|knows that|handles that|handle that|handles it|handle it|does that|do that|deals with that|looks after that",
)
