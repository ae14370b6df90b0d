"""What a firm puts money into, and who gives it. Expressions over folded text."""

from precheck.reading.lexicon.numbers import COUNT_HAN

# What research is paid for: its people, its materials, what is tested, tried and bought from others.
RESEARCH = (
    r"\b(?:equipment|software|mou?lds?|tooling|labs?|laborator(?:y|ies)|training|r&d|development|testing|salar(?:y|ies)"
    r"|wages|people|materials|prototypes?|samples|patents?|instruments?|certification|outsourc(?:ing|ed)|consultants?)\b"
    "|軟體|設備|模具|開模|實驗室|研發|測試|訓練|人事|薪水|薪資|材料|樣品|打樣|專利|儀器|認證|檢測|工程師|委外|委託"
)
# What else money goes into.
OTHER_WORK = (
    r"\b(?:halls?|buildings?|plants?|factor(?:y|ies)|lines?|machines?|machinery|warehouses?|erp|hardware|servers?|systems?"
    r"|roofs?|solar|land|clean\s?rooms?|automation|robots?|furnaces?|ovens?|kilns?|press|presses|lathes?|offices?|trucks?"
    r"|renovation|wastewater|energy|marketing|advertising|tanks?|reactors?|ai|digitali[sz]ation|extension|expansion)\b"
    "|蓋廠|建廠|擴廠|新廠|廠房|機台|機器人|機器|產線|生產線|倉庫|倉儲|土地|買地|自動化|erp|硬體|系統|太陽能|無塵室"
    "|爐子|新爐|辦公室|裝潢|廢水|環保|行銷|廣告|手臂|水電|數位化|節能|宿舍"
)
BOUGHT = f"{OTHER_WORK}|{RESEARCH}"
# People and things of another department.
OTHER_DEPARTMENTS = (
    r"\b(?:sales|admin|administration|management|production)\b|業務|管理|行政|總務|生產"
)
# All that is invested, and no part of it.
GENERAL = "expansion|研發|r&d"
OF_RESEARCH = r"研發|\br&d\b"
CONTRIBUTED = (
    r"(?:\A|[,，、;；.。]|\band\b)\s?(?P<who>[^\d,，、;；.。]{1,24}?)\s?"
    r"(?:puts? in|chipped in|contribut(?:ed|es)|invested|paid in|gave|出資|出了?|拿了?|投了?)\s?(?:約|about\s)?\Z"
)
# Three lines, each so much: 三台，一台一千五百萬; 四個兄弟一人出一千萬.
EACH_HAN = (
    rf"(?P<count>{COUNT_HAN})\s?(?P<of>[個台座條班間位家組層支期])[^，,。;；]{{0,6}}"
    r"[，,、]?\s?[一每](?:(?P=of)|個?人)(?:大約|約|要|出|各|投|拿|請|差不多|就)*\s?\Z"
)
# What is paid for and is never research, nor what a firm sells or owns: 行銷三千萬, NT$5m on trade fairs.
RUNNING_COSTS = (
    r"\b(?:marketing|advertising|advertisements?|ads|promotion|trade (?:fairs?|shows?)|exhibitions?|rent|electricity|power|water|gas|utilities|depreciation|interest"
    r"|insurance|tax(?:es)?|fines?|bonus(?:es)?|renovation|decoration|logistics|freight|shipping|cleaning|canteen|travel|dividends?|donations?|cars?|trucks?)\b"
    "|行銷|廣告|宣傳|參展|展覽|租金|房租|廠租|水電|電費|水費|瓦斯|折舊|利息|保險|勞健保|健保|繳稅|稅金|罰款|獎金|年終|尾牙|裝潢|裝修|運費|物流|關稅|股利|捐款|買車|交際|差旅|清潔|伙食|土地|地皮|[那這]塊地|廠房|(?:新|[那這一]台|買的?)(?:機器|機台|設備)"
)
COST_BEFORE = (
    rf"(?:{RUNNING_COSTS})(?:費用?|支出|預算|成本|的錢|上|\s?(?:costs?|budget|spending|expenses?|bill|alone))?"
    r"(?:一年|每年|去年|今年|全年|大概|大約|約|差不多|花了?|是|要|就|有|編|繳|付|了|也|都|[:：]"
    r"|\s|is|was|are|about|around|roughly|takes?|costs?|us|of|at|comes? to)*\Z"
)
COST_AFTER = (
    r"(?:\s(?:a|per|each) year|\s?一年)?\s?(?:on|for|in|goes? (?:in)?to|of|的|是|都?花在|用在|做)\s?"
    rf"(?:our |the )?(?:{RUNNING_COSTS})"
)
