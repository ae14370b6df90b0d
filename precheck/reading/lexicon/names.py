"""What a person calls a fact when speaking of it, rather than answering it; and the two languages."""

NAMES = {
    "annual_revenue": "revenue | turnover | annual revenue | sales | 營收 | 年營收 | 營業額 | 年營業額 | 業績",
    "employees": "employee | staff | headcount | number of people | people | workforce | 員工 | 員工人數 | 人數 | 員工數 | 人力",
    "paid_in_capital": "capital | paid in capital | 資本額 | 實收資本額 | 股本",
    "years_in_business": "age | year in business | founding year | founding date | years in operation | year we started | 年資 | 成立時間 | 成立年份 | 成立日期 | 成立幾年 | 經營年數 | 創立時間 | 年數",
    "technology_field": "field | discipline | technology field | 領域 | 技術領域",
    "core_technology": "core technology | technology | 核心技術 | 技術",
    "technology_key": "key technology | key | 關鍵 | 關鍵性 | 關鍵技術",
    "technology_unique": "unique | uniqueness | 獨特 | 獨特性",
    "technology_irreplaceable": "irreplaceable | irreplaceability | 不可取代 | 不可取代性 | 不可替代",
    "rd_continuous": "r&d | rd | research | continuing r&d | 研發 | 持續研發",
    "rd_spending": "r&d spending | rd spending | r&d budget | r&d expense | 研發費用 | 研發支出 | 研發經費",
    "rd_intensity": "r&d intensity | r&d ratio | r&d share | 研發比例 | 研發占比 | 研發比重",
    "own_brand": "brand | own brand | 品牌 | 自有品牌",
    "own_brand_abroad": "brand abroad | own brand abroad | 品牌外銷 | 品牌海外",
    "international_channels": "channel | marketing channel | sales channel | distribution | 通路 | 行銷通路 | 海外通路 | 國際通路",
    "export_share": "export share | export ratio | share of export | 出口比例 | 外銷比例 | 出口占比 | 外銷比重",
    "export_markets": "export market | market | country | 出口市場 | 外銷市場 | 市場 | 國家",
    "taiwan_operations_share": "operation | operation in taiwan | share in taiwan | 營運比例 | 台灣營運 | 營運據點",
    "taiwan_production_share": "production | production in taiwan | 生產比例 | 台灣生產 | 產能",
    "company_name": "company name | name of the company | firm's name | name of the firm | 公司名稱 | 公司名字 | 公司名",
    "registration_number": "registration number | business number | tax id | unified business number | ubn | 統編 | 統一編號",
    "contact_name": "contact name | contact person | name of the contact | 聯絡人 | 聯絡人姓名 | 姓名",
    "contact_email": "email | e mail | mail address | 電子郵件 | 信箱 | 電郵 | 郵件",
    "contact_phone": "phone | phone number | telephone | mobile | cell phone | 電話 | 手機 | 電話號碼 | 手機號碼",
    "support_needs": "support need | need | support | 需求 | 輔導需求 | 需要的協助",
    "planned_investment": "planned investment | investment | 投資 | 投資金額 | 預計投資",
    "planned_jobs": "planned job | job | new job | hiring | 職缺 | 就業機會 | 新增人數 | 新增職缺",
}

LANGUAGES = {
    "en": "english | 英文 | 英語 | in english",
    "zh-TW": "chinese | mandarin | traditional chinese | 中文 | 國語 | 華語 | 繁體 | 繁體中文 | 正體 | 正體中文 | 漢語 | 普通話 | zhongwen",
}

SUPPOSING = {
    "supposing": """
        what if | what would happen if | suppose | supposing | hypothetically | if we had | if we were | if our | if we did | if we got
        | if we hired | if we grew | if we made | if we sold | were we to | imagine we
        | 如果 | 假如 | 假設 | 假使 | 要是 | 萬一 | 倘若 | 若是 | 假若""",
}
