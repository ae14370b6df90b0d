"""What a number may be about. ``other`` claims the numbers that answer none of our questions,
``thing`` likewise, but never a number of people."""

_AT_HOME = (
    "domestic",
    "domestically",
    "local",
    "locally",
    "in country",
    "本國",
    "境內",
    "本土",
    "本地",
    "在地",
)
_MADE = (
    "production",
    "manufacturing",
    "manufacture",
    "output",
    "capacity",
    "plant",
    "factory",
    "produced",
    "manufactured",
    "生產",
    "製造",
    "產能",
    "產線",
    "工廠",
    "廠",
)
_RUN = ("operation", "headquarter", "營運", "據點", "總部")


def _here(things: tuple[str, ...]) -> str:
    return " | ".join(
        f"{place}{' ' if place.isascii() else ''}{thing}"
        for place in _AT_HOME
        for thing in things
        if place.isascii() == thing.isascii()
    )


# What is done at home is in Taiwan, and sold nowhere: domestic production.
MADE_HERE, RUN_HERE = _here(_MADE), _here(_RUN)

TOPICS = {
    "revenue": """
        revenue | annual revenue | turnover | annual turnover | sales | annual sales | sale figure | net sales
        | top line | topline | rev | gross revenue | net revenue | sales revenue | turning over | turn over
        | turned over | business volume | billing | billed | sales volume | income from sales | take in
        | we made | and made | made about | made around | we do about | we do around | we did | we did about | we sold | brought in | yearly sales | grossed | gross about
        | 月營收 | 月營業額 | 月業績 | 單月營收 | 營: | 營收 | 年營收 | 營業額 | 年營業額 | 營業收入 | 業績 | 年業績 | 銷售額 | 銷貨收入 | 銷售收入 | 總營收 | 全年營收
        | 做到 | 一年做 | 年做 | 一年大概做 | 生意額 | 年銷售 | 年收入 | 收入 | 營業收入淨額 | 年營 | 銷貨淨額 | 產值 | 年產值
        | 開了發票 | 發票金額 | 進帳""",
    "capital": """
        paid in | paid up | capital | paid in capital | paid up capital | registered capital | share capital | capitalisation | capitalised at | capitalized at | capitalised with | capitalized with
        | capitalization | capital stock | equity capital | authorised capital | authorized capital
        | cap | 資: | 資本額 | 實收資本額 | 實收資本 | 登記資本額 | 登記資本 | 資本 | 股本 | 註冊資本 | 實收""",
    "rd": """
        r&d | rd | r and d | r & d | r+d | research and development | research | development spending | r&d spending
        | r&d budget | r&d expense | r&d expenditure | r&d cost | r&d intensity | r&d ratio | research spending | research budget
        | research and development cost | research and development spending | research and development budget | research and development expense | research and development expenditure | research cost | research expense | research expenditure
        | developing new product | new product development
        | 研發 | 研發費用 | 研發經費 | 研發支出 | 研發投入 | 研發預算 | 研究發展 | 研發比 | 研發比例 | 研發占比 | 研發密度
        | 研究開發 | 研究費用 | 開發費用 | 新品開發 | 技術開發""",
    "rd_cost": "research and development cost | research and development spending | research and development budget | research and development expense | research and development expenditure | research cost | research expense | research expenditure | r&d cost | r&d spending | r&d budget | r&d expense | r&d expenditure | research spending | research budget | 研發費用 | 研發經費 | 研發支出 | 研發預算 | 研發投入 | 研究費用",
    "rd_share": "r&d intensity | r&d ratio | r&d share | 研發比 | 研發比例 | 研發占比 | 研發佔比 | 研發密度 | 研發強度",
    "investment": """
        invest | investing | investment | planned investment | plan to invest | planning to invest | capex
        | capital expenditure | capital spending | new plant | expand the plant | expansion | build a new plant
        | new hall | new building | new line | new factory | new warehouse | new machine | into a new | into new | will spend on equipment | buy new equipment | new equipment | put in another
        | 投資 | 投資金額 | 投資額 | 預計投資 | 計畫投資 | 擴廠 | 建廠 | 蓋廠 | 設備投資 | 資本支出 | 加碼 | 添購設備 | 買設備""",
    "new_jobs": """
        new job | planned job | hire | hiring | recruit | recruiting | new position | new hire | additional staff
        | new colleague | new employee | new worker | new team member | new member | new engineer | extra people | extra hands | additional people | additional employee
        | create job | job created | add people | take on | more people | more staff | new people | job | vacancy
        | 新增 | 增聘 | 招募 | 新聘 | 增加就業 | 就業機會 | 徵人 | 擴編 | 多請 | 再請 | 要請 | 增員 | 職缺 | 招人 | 招聘 | 預計聘用
        | 個缺 | 個職缺 | 缺額 | 開缺 | 職務 | 補人 | 擴充人力 | 新增就業 | 增加人手 | 聘用""",
    "staff": """
        labour insurance | labor insurance | health insurance | employee | staff | colleague | co worker | coworker | teammate | folk | headcount | head count | hc | emp | emps | head | worker | people | person | team | workforce | ppl | fte | on the payroll
        | payroll | personnel | manpower | employ | employs | employing | staff member | crew | regular staff
        | 人少 | 人不多 | 人很少 | 師傅 | 人: | 人也 | 人從 | 人只 | 人剩 | 人大概 | 工人 | 請了 | 聘了 | 雇了 | 人手
        | 員工 | 員工人數 | 人數 | 員工數 | 人力 | 編制 | 同仁 | 從業人員 | 正職 | 正式員工 | 夥伴 | 人員 | 總人數 | 勞保 | 投保人數""",
    "employed": "employee | staff | worker | regular staff | staff member | 員工 | 職員 | 正職 | 正式員工",
    "since": "since | 自從 | 至今",
    # Said of the company's own beginning: it outweighs how long something has been done.
    "founding": """
        founded | established | est | incorporated | incorporation | registered in | founding | set up the company | started the company | started business
        | the company exists | company exists | company is | firm is | the firm exists | in business | company was | firm was | our company has | as a company
        | 成立 | 創立 | 設立 | 創業 | 創辦 | 創設 | 開業 | 公司登記 | 核准設立 | 創社 | 公司有 | 公司已經 | 公司本身""",
    # What else may have lasted for years.
    # Before people: how many more there will be.
    "adds": "增加 | 多聘 | 多雇 | add | adding | added | 增",
    "held": "certified | certification | certificate | iso | experience | of experience | know how | 認證 | 拿了 | 得獎 | 經驗",
    # A person's own years: no firm's.
    "personal": """
        i joined | i've been | i have been | i turn | i turned | i'm turning | i was born | i was hired | i work here | i've worked | i have worked | i worked
        | i started here | i started working | i took over | my daughter | my son | my boss is | i'm only | i am | i'm | when i was | i retire | the gm for | been the gm | been with | my career
        | my tenure | manager for | accountant for | on the job | years old me | older than me | i graduated | i came | my wife is | my age | i know
        | 我進來 | 我進公司 | 我來 | 我剛來 | 我到職 | 我入行 | 我接手 | 我接班 | 我還在 | 我出生 | 我今年 | 我才 | 我當 | 我待 | 我在這裡 | 我在公司 | 我任職 | 到職 | 入行
        | 出社會 | 退休 | 老闆今年 | 我爸今年 | 年紀 | 我做會計 | 我做業務 | 我做這行 | 我做這 | 我自己做 | 我工作 | 我認識 | 畢業 | 念書 | 唸書 | 讀書 | 當兵 | 跟我同年 | 我女兒 | 我兒子""",
    "theirs": """
        customer has | customer have | client has | client have | supplier has | supplier have | competitor has | competitor have | rival has | partner has
        | 客戶有 | 供應商有 | 同業有 | 對手有 | 客戶的 | 競爭對手有""",
    "age": """
        founded | since | firm is from | company is from | company from | the company exists | company exists | the firm exists | company was | established in | established | est | est. | started in | set up in | set up | began in | incorporated | incorporation
        | registered in | in business | in operation | operating for | been around | been going | been running | years old
        | year old | history | founding year | formed in | opened in | opened | old company | company age | doing this for | doing this
        | dates from | date from | dating from | been doing | started the company | started up | born in | dating back | dates back | goes back | founding | anniversary
        | spun off | spun out | set up the company | started business | been operating | been in the industry | started | exist | existed | existence | going strong | trading | trading for | still here
        | 創的 | 開的 | 設的 | 年: | 齡: | 店齡 | 成立 | 成立時 | 創立時 | 創業時 | 設立時 | 草創時 | 剛成立時 | 剛創業時 | when we were founded | when founded | 創立 | 創業 | 創辦 | 設立 | 創設 | 開業 | 開廠 | 成立於 | 創立於 | 公司登記 | 登記 | 年資 | 歷史 | 經營 | 營運 | 開了
        | 做了 | 開了 | 傳了 | 公司年齡 | 起家 | 設廠 | 立案 | 至今 | 老公司 | 老店 | 老牌 | 週年 | 周年 | 建廠至今 | 走過 | 經營了 | 創始 | 始於 | 開始營業
        | 建立於 | 創社 | 核准設立 | 分割 | 草創 | 老字號 | 屹立""",
    "export": """
        customers abroad | foreign customers | overseas customers | buyers abroad | foreign buyers | overseas buyers | exp | expo | export | exporting | exported | export share | export ratio | overseas sales | foreign sales | sales abroad | sold abroad
        | international sales | overseas revenue | foreign revenue | sold overseas | sell abroad | sell overseas | shipped abroad
        | shipped overseas | goes abroad | go abroad | goes overseas | go overseas | outside taiwan | overseas market | foreign customer | overseas customer | for export
        | come from abroad | comes from abroad | coming from abroad | come from overseas | comes from overseas | coming from overseas | earned abroad | earned overseas | billed abroad | billed overseas
        | 出口 | 外銷 | 外銷比 | 外銷比例 | 外銷比重 | 出口比 | 出口比例 | 出口比重 | 出口占比 | 外銷占比 | 海外營收 | 海外銷售
        | 國外營收 | 國外銷售 | 賣到國外 | 賣國外 | 銷往海外 | 銷到國外 | 賣到海外 | 國外客戶 | 海外客戶 | 國外訂單 | 外銷訂單 | 國際市場
        | ex taiwan | ex taiwan sales | non taiwan | outside of taiwan | outside the country | direct export | indirect export | for the overseas market | 外銷出去 | 賣出國 | 賣去國外 | 賣外國 | 賣給外國 | 海外市場 | 國外市場 | 國外的錢 | 出去國外 | 賺外國 | 境外銷售 | 非台灣""",
    "home": """
        domestic | domestically | domestic sales | domestic market | domestic only | home market | local market | local sales
        | sold locally | sell locally | sold in taiwan | sell in taiwan | stay in taiwan | taiwan market | sold at home | within taiwan
        | 內銷 | 國內市場 | 國內銷售 | 台灣市場 | 國內客戶 | 本地市場 | 賣台灣 | 國內 | 在地市場 | 本土市場 | 全國 | 本國 | 內銷外銷
        | 內需 | 純內需 | 內需市場 | 國內賣 | 台灣賣 | 賣國內 | 賣給台灣 | 台灣內銷 | 境內 | taiwanese customer | customer in taiwan | domestic customer | domestic demand | here at home | local customer | local hospital""",
    "home_first": "內外銷 | 國內外 | domestic and export | home and abroad",
    "making": f"""
        {MADE_HERE} | made in | production | production based | manufacturing based | production that is based | produce | produced | manufacturing | manufacture | manufactured | made | make | plant | factory | capacity
        | production in | produced in | produce in | plant in | factory in | factories in | manufactured in | manufacturing in
        | output | assembly | assembled | production line | our line | fab
        | 生產 | 製造 | 產能 | 產線 | 生產線 | 工廠 | 廠 | 產量 | 出貨 | 組裝 | 廠房 | 製程 | 產品""",
    "operating": f"""
        {RUN_HERE} | op | ops | operation | operate | headquarter | headquartered | office | business activity | our business | activities | hq | based
        | management | company | assets
        | 營運 | 營運活動 | 總部 | 據點 | 總公司 | 業務 | 運作 | 公司 | 資產 | 經營活動
        | ops | staff and asset | running of the company | 營業活動 | 本部 | 運營""",
    "other_share": "growth | grew | grow | growing | increase | increased | decreased | dropped | fell | rose | up | down",
    "other_money": "prize money | the prize | donate | donated | donation | sponsor | sponsored | owe | owes | owed | borrow | borrowed | overdraft | mortgage | credit line | insured | insurance | fined | the fine | 捐 | 捐款 | 贊助 | 保險 | 保額 | 借款 | 欠銀行 | 房貸 | 周轉金 | loan | debt | rent | salary | salaries | wage | bonus | payroll cost | 貸款 | 負債 | 租金 | 薪水 | 薪資 | 年終",
    "measure": """
        by cost | by headcount | by revenue | by value | by volume | by output | by people | by asset | by unit | by piece | by weight | by sales | by profit | by payroll | by staff
        | 照人數 | 照成本 | 照金額 | 照產值 | 用人數 | 用成本 | 用金額 | 用產值 | 就人數 | 就成本 | 就金額 | 就產值 | 算人數 | 算成本 | 看成本 | 依人數 | 依金額 | 依產值 | 依成本 | 按人數 | 按產值 | 按金額 | 按成本 | 以人數 | 以產值 | 以金額 | 以成本 | 看人數 | 看產值 | 看金額 | 論人數 | 論金額""",
    "neutral": """
        do the job | does the job | did the job | done the job | doing the job | half the job | 關稅 | 美國關稅 | 對等關稅 | tariff | tariffs | i put in | we put in | you put in |
        makes up | make up | made up | take up | takes up | took up | taking up | eat up | ate up | eating up | use up | uses up | used up | end up | ends up | ended up | add up | adds up | added up | adding up | comes up to | came up to | sum up | sums up | swallows up | tie up | ties up | wind up | wound up | work out | works out | comes down to | come down to | accounts for | account for | tax office | tax return | tax filing | tax credit | tax deduction | before tax | after tax | with vat | without vat | excluding vat | including vat
        | including the subsidy | including the government subsidy | include the government subsidy | include the subsidy | excluding the subsidy | excluding subsidy | including subsidy | without the subsidy | net of subsidy
        | 廠長 | 客戶答 | 客戶說 | 客戶表示 | 客戶回 | 客戶回覆 | 營業稅申報書 | 營業稅申報 | 營業稅 | 營所稅申報 | 營所稅 | 申報書 | 報稅 | 報稅是 | 報稅金額 | 申報 | 國稅局 | 稅局 | 稅捐處 | 投資抵減 | 租稅抵減 | 研發抵減 | 抵減 | 含稅 | 未稅 | 稅前 | 免稅區 | 保稅區 | 加工出口區
        | 扣掉補助 | 扣除補助 | 不含補助 | 含補助 | 扣補助 | 加補助 | 算補助""",
    "outlay": """
        the boss | salary | wage | cost | engineer | engineers | researcher | r&d people | r&d staff | r&d engineer | r&d team | prototype | sample | patent | machine | product | piece | unit | contract | lease | order
        | inventory | raw material | material | area | ping | square | plant in | city | country | customer | client | supplier | rent | purchase | procurement | phd | master's degree | bonus | line
        | 薪水 | 薪資 | 工程師 | 研發人員 | 研發工程師 | 博士 | 碩士 | 專利 | 機台 | 台機器 | 原料 | 庫存 | 成本 | 租金 | 採購 | 獎金 | 坪 | 面積 | 合約 | 租約 | 件 | 支 | 品項 | 客戶 | 供應商 | 國家""",
    "steadily": "and growing | and rising | and climbing | and counting | still growing | but growing | but rising | and falling | but falling | and shrinking | 而且在成長 | 持續成長 | 還在成長 | 逐年成長 | 每年成長 | 慢慢成長",
    "guest": """
        visitor | visit | visited | attend | attended | attendee | came to see | come to see | follower | subscriber | audience
        | 來看廠 | 來看我們 | 來看過 | 來看展 | 來看的 | 來看機器 | 人來看 | 客來看 | 者來看 | 位來看 | 跑來看 | 參觀 | 觀展 | 來賓 | 觀眾 | 粉絲 | 訂閱 | 按讚 | 報名人數""",
    "thing": """
        store | shop | room | bed | seat | table | truck | car | screen | hall | 門市 | 間房 | 房間 | 床 | 桌 | 車 | 輛 | price | unit price | order | backlog | patent | machine | warranty | product | model | sku
        | export order | inventory | raw material | piece | unit | ton | patent year | 單價 | 價格 | 訂單 | 專利 | 機台
        | 保固 | 庫存 | 原料 | 支 | 台機器 | 品項 | 料號 | 噸 | 公噸 | 件 | 顆""",
    "other": """
        revenue per head | sales per head | turnover per head | revenue per employee | sales per employee | revenue per person | sales per person | per capita | 人均 | 人均營收 | 人均產值 | 每人產值 | 每人營收 | 每人平均
        | industry average | sector average | of the world market | of the global market | of the market | world market share | global share | 同業平均 | 業界平均 | 產業平均 | par | par value | face value | shares at | 面額 | 票面金額 | 每股面額 | 千股 | lost | we lost | made a loss | net loss | profit | net profit | gross profit | net income | margin
        | gross margin | ebitda | loss | eps | tax | cost | grew by | grow by | up by | increase of
        | increased by | decreased by | dropped by | fell by | short of | 缺 | market share | market cap
        | market value | valuation | area | ping | square
        | customer | client | supplier | plant in | country | dividend | stake | shareholding
        | share of the market | scrap | scrap rate | reject rate | defect rate | capacity utilisation | capacity utilization | staff turnover | turnover rate | 報廢率 | 不良率 | 離職率 | 流動率 | 產能利用率 | 使用率 | yield | utilisation | utilization | interest | inflation
        | exchange rate | purchase | procurement | advertising | marketing budget | grant | subsidy
        | student | award | city | distributor | dealer | agent | year old founder | r&d people
        | r&d staff | r&d engineer | r&d team | design team | sales team | sales guy | sales guys | sales people | sales person | sales staff | sales engineer | sales manager | marketing team | production team | sales department | r&d department | sales force | engineering team | management team | service team | quality team | 業務部 | 業務團隊 | 研發部 | 研發團隊 | 設計團隊 | 行銷團隊 | 生產部 | 管理部 | 財務部 | 工程部 | 品保部 | engineer | engineers | researcher | experience | of experience
        | contract | lease | budget for marketing | ceo | the boss | phd | master's degree | 賠 | 賠了 | 賠掉 | 虧
        | 虧了 | 虧損 | 虧掉 | 淨賺 | 賺 | 賺了 | 盈餘 | 罰款 | 毛利 | 毛利率 | 淨利 | 淨利率 | 利潤 | 獲利 | 稅 | 稅後 | 成本 | 成長 | 成長率 | 年增
        | 年增率 | 衰退 | 減少 | 市占 | 市占率 | 市場占有率 | 市值 | 坪 | 面積 | 客戶 | 供應商 | 股利 | 持股 | 良率
        | 稼動率 | 利率 | 匯率 | 採購 | 廣告 | 行銷費用 | 補助 | 補助款 | 獎項 | 經銷商 | 代理商 | 國家 | 研發人員 | 研發工程師 | 工程師 | 博士 | 碩士 | 經驗
        | 合約 | 租約 | 老闆今年 | 獎金 | 股東 | 少 | 少了 | 多了 | 差了 | 每股 | 萬股""",
}
