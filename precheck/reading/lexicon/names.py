"""What a person calls a fact when speaking of it, rather than answering it; and the two languages."""

NAMES = {
    "annual_revenue": "revenue | turnover | annual revenue | sales | 營收 | 年營收 | 營業額 | 年營業額 | 業績",
    "employees": "employee | staff | headcount | number of people | people | workforce | 員工 | 員工人數 | 人數 | 員工數 | 人力",
    "paid_in_capital": "capital | paid in capital | 資本額 | 實收資本額 | 股本",
    "years_in_business": "age | year in business | founding year | founding date | years in operation | year we started | 年資 | 成立時間 | 成立年份 | 成立日期 | 成立幾年 | 經營年數 | 創立時間 | 年數",
    "technology_field": "field | discipline | technical field | technical discipline | technology field | field of technology | field of work | line of business | industry | trade | 領域 | 技術領域 | 產業 | 產業別 | 行業 | 行業別",
    "core_technology": "core technology | core tech | technology | key tech | 核心技術 | 技術",
    "technology_key": "key technology | key | 關鍵 | 關鍵性 | 關鍵技術",
    "technology_unique": "unique | uniqueness | 獨特 | 獨特性",
    "technology_irreplaceable": "irreplaceable | irreplaceability | 不可取代 | 不可取代性 | 不可替代",
    "rd_continuous": "r&d | rd | research | continuing r&d | 研發 | 持續研發",
    "rd_spending": "r&d spending | rd spending | r&d budget | r&d expense | 研發費用 | 研發支出 | 研發經費",
    "rd_intensity": "r&d intensity | r&d ratio | r&d share | 研發比例 | 研發占比 | 研發比重",
    "own_brand": "brand | own brand | 品牌 | 自有品牌",
    "own_brand_abroad": "brand abroad | own brand abroad | 品牌外銷 | 品牌海外",
    "international_channels": "channel | marketing channel | sales channel | distribution | 通路 | 行銷通路 | 海外通路 | 國際通路",
    "export_share": "export share | export ratio | share of export | exports | export figure | export percentage | 外銷 | 出口 | 出口比例 | 外銷比例 | 出口占比 | 外銷比重",
    "export_markets": "export market | market | country | 出口市場 | 外銷市場 | 市場 | 國家",
    "taiwan_operations_share": "in taiwan | 在台灣 | 在臺灣 | operation | operation in taiwan | share in taiwan | 營運比例 | 台灣營運 | 營運據點",
    "taiwan_production_share": "production | production in taiwan | 生產比例 | 台灣生產 | 產能",
    "company_name": "company name | company's name | name of the company | name of our company | firm name | firm's name | name of the firm | name of our firm | business name | corporate name | 公司名稱 | 公司名字 | 公司名 | 公司的名稱 | 公司的名字 | 公司全名 | 公司抬頭 | 抬頭 | 廠名 | 商號名稱 | 企業名稱",
    "registration_number": "registration number | registration no | company number | business number | business registration | business id | tax id | tax number | vat number | gui number | gui | unified number | unified business number | ubn | 統編 | 統一編號 | 公司統編 | 統編號碼 | 稅籍編號 | 營業登記號碼",
    "contact_name": "contact | contact name | contact person | contact person's name | contact's name | name of the contact | person to contact | my name | 聯絡人 | 連絡人 | 聯繫人 | 聯絡人姓名 | 聯絡人名字 | 聯絡人的名字 | 聯絡人員 | 聯絡窗口 | 窗口 | 承辦人 | 姓名 | 我的名字",
    "contact_email": "email | e mail | mail | mail address | email address | e mail address | mailbox | contact email | 電子郵件 | 電子信箱 | 電子郵箱 | 郵箱 | 信箱 | 電郵 | 郵件 | 伊媚兒 | 郵件地址 | 聯絡信箱 | 信箱地址",
    "contact_phone": "phone | phone number | phone no | telephone | telephone number | tel | tel no | mobile | mobile number | mobile phone | cell | cell phone | cellphone | cell number | contact number | 電話 | 手機 | 電話號碼 | 手機號碼 | 手機號 | 行動電話 | 聯絡電話 | 連絡電話 | 市話 | 分機",
    "consent": "consent | 同意書 | 個資同意",
    "support_needs": "support need | support needs | kind of support | kinds of support | 需求 | 輔導需求 | 輔導項目 | 需要的協助 | 協助項目",
    "planned_investment": "planned investment | investment | investment amount | 投資 | 投資額 | 投資金額 | 投資計畫 | 預計投資",
    "planned_jobs": "planned job | job | new job | hiring | 職缺 | 就業機會 | 新增人數 | 新增職缺",
}

LANGUAGES = {
    "en": "english | 英文 | 英語 | in english",
    "zh-TW": "chinese | mandarin | traditional chinese | 中文 | 國語 | 華語 | 繁體 | 繁體中文 | 正體 | 正體中文 | 漢語 | 普通話 | zhongwen",
}

# Words that point at what was just said or asked, rather than name something.
POINTING = {
    "pointing": """
        this | that | it | these | those | you mean | your question | the question | mean by that | question
        | 這 | 那 | 此 | 這個 | 那個 | 這題 | 這句 | 你問 | 您問 | 你的意思 | 您的意思 | 你說 | 您說 | 問題""",
}

# Words by which a person takes back what was said before.
TAKING_BACK = {
    "taking back": """
        sorry | no wait | oops | whoops | i mean | i meant | actually | correction | rather | make that | scratch that | my mistake | my bad | i misspoke | on second thought
        | not right | that's wrong | was wrong
        | 不對 | 不是 | 講錯 | 說錯 | 打錯 | 寫錯 | 記錯 | 搞錯 | 更正 | 修正 | 應該是 | 抱歉 | 不好意思 | 改成 | 改為 | 才對 | 其實 | 錯了 | 口誤""",
}

# What somebody does with what was told before, other than giving a new value for it.
REVISING = {
    "at fault": """
        that's wrong | that is wrong | this is wrong | it's wrong | is wrong | was wrong | got that wrong | got it wrong | got me wrong | that's incorrect | that's not correct
        | that's not right | that is not right | not right either | that isn't right | not what i said | didn't say that | did not say that | misread | misheard
        | misunderstood | wrong number | wrong figure | wrong again | wrong
        | 錯了 | 聽錯 | 搞錯 | 弄錯 | 記錯 | 寫錯 | 打錯 | 講錯 | 說錯 | 看錯 | 誤會 | 不是這樣 | 不是這個意思 | 沒這樣說 | 沒有這樣說 | 沒這麼說 | 不正確 | 也不對 | 又不對 | 還是不對""",
    "withdrawn": """
        forget what i said | forget what i told | forget what i just said | forget i said | forget the | forget about | forget that figure | forget that number | scrap the | scrap that | scrap my | scrap what
        | disregard | delete the | delete that | delete my | delete what | strike out
        | withdraw | take back | take that back | pretend i never | ignore what i said | ignore what i told | remove the | remove that | remove my
        | 當我沒說 | 當作沒說 | 當沒說 | 先不算 | 不算數 | 收回 | 刪掉 | 刪除 | 拿掉 | 忘掉 | 忘了我說 | 別記 | 先別記 | 不要記 | 不要算 | 先不要算 | 撤回 | 作廢 | 清掉""",
    "first again": """
        first one was right | first number was right | first figure was right | first answer was right | first was right | first one was correct | first figure was correct
        | first number was correct | first one is right | first figure is right | what i said first | what i said at first | as i said first | original one was right
        | original figure was right | original figure | original answer | original number | back to the first | back to the original
        | 第一次講的 | 第一次說的 | 第一次的 | 第一個才對 | 第一個對 | 一開始講的 | 一開始說的 | 一開始的 | 最早講的 | 最早說的 | 最初的 | 最初講的 | 最初說的 | 原本講的 | 原本說的""",
    "last again": """
        change it back | change that back | put it back | put that back | back to what it was | as it was before | as before | previous one was right | old one was right
        | keep the old | old figure was right | undo | undo that | what it was before | back to the old | previous figure | the old figure
        | 改回來 | 改回去 | 改回原來 | 改回原本 | 照舊 | 照原來 | 照原本 | 維持原來 | 維持原本 | 還是原來 | 還是原本 | 前一個才對 | 剛剛那個才對 | 恢復原來 | 還原""",
    "kept": """
        leave it | leave it as it is | keep it | keep it as it is | never mind | nevermind | no change | no changes | stays as it is | it stays | it's fine | it's right | it is right | it was right | it's correct
        | it is correct | it was correct | nothing to change | don't change | do not change
        | 不用改 | 不改 | 不必改 | 不要改 | 不用了 | 沒事 | 維持 | 沒有錯 | 沒錯 | 是對的 | 算了 | 不變""",
    "in order": "nothing wrong | nothing is wrong | not wrong | isn't wrong | what's wrong | what is wrong | wrong with | 沒有什麼錯 | 哪裡錯了 | 哪裡錯",
}

# Fixed words with a word for *wrong* in them that say the opposite: 算不錯了, 沒錯, 一點也不錯.
NOT_WRONG = {
    "nothing wrong": "不錯 | 不錯了 | 還不錯 | 算不錯 | 算不錯了 | 蠻不錯 | 沒錯 | 沒錯了 | 沒有錯 | nothing wrong | not wrong"
}
