"""What a firm puts money into, and who gives it. Expressions over folded text."""

NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
COUNTED_HAN = "一二三四五六七八九十"
BOUGHT = (
    r"\b(?:halls?|buildings?|plants?|factor(?:y|ies)|lines?|machines?|machinery|equipment|warehouses?"
    r"|erp|software|hardware|servers?|systems?|roofs?|solar|land|clean\s?rooms?|automation|robots?|mou?lds?|tooling"
    r"|furnaces?|ovens?|kilns?|press|presses|lathes?|labs?|laborator(?:y|ies)|training|r&d|development|testing"
    r"|salar(?:y|ies)|wages|people|materials|prototypes?|samples|patents?|offices?|trucks?|instruments?|renovation"
    r"|wastewater|energy|marketing|certification|tanks?|reactors?|ai|digitali[sz]ation|extension|expansion)\b"
    "|蓋廠|建廠|擴廠|新廠|廠房|機台|機器人|機器|設備|產線|生產線|倉庫|倉儲|土地|買地|自動化|erp|軟體|硬體|系統|太陽能"
    "|無塵室|模具|開模|爐子|新爐|實驗室|研發|測試|訓練|人事|薪水|薪資|材料|樣品|打樣|專利|辦公室|裝潢|廢水|環保|儀器"
    "|認證|檢測|行銷|手臂|水電|數位化|節能|宿舍|工程師|委外|委託"
)
# All that is invested, and no part of it.
GENERAL = "expansion|研發|r&d"
CONTRIBUTED = (
    r"(?:\A|[,，、;；.。]|\band\b)\s?(?P<who>[^\d,，、;；.。]{1,24}?)\s?"
    r"(?:puts? in|chipped in|contribut(?:ed|es)|invested|paid in|gave|出資|出了?|拿了?|投了?)\s?(?:約|about\s)?\Z"
)
# Three lines, each so much: 三台，一台一千五百萬; 四個兄弟一人出一千萬.
EACH_HAN = (
    rf"(?P<count>\d{{1,2}}|[{COUNTED_HAN}兩])\s?(?P<of>[個台座條班間位家組層支期])[^，,。;；]{{0,6}}"
    r"[，,、]?\s?[一每](?:(?P=of)|個?人)(?:大約|約|要|出|各|投|拿|請|差不多|就)*\s?\Z"
)
