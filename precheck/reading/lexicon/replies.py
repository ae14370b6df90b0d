"""How people settle what was asked back: which currency, which calendar, which unit, which of two."""

# In the order in which they are offered.
CURRENCIES = {
    "TWD": "TWD | NTD | NT | NT$ | NT dollar | taiwan dollar | new taiwan dollar | taiwanese dollar | local currency | taiwan money | in taiwan dollar | 台幣 | 新台幣 | 台幣計 | 元",
    "USD": "USD | US$ | US dollar | U.S. dollar | american dollar | greenback | dollar | 美金 | 美元 | 美",
    "EUR": "EUR | euro | € | 歐元",
    "JPY": "JPY | yen | japanese yen | ¥ | 日幣 | 日圓 | 日元",
    "CNY": "CNY | RMB | renminbi | yuan | 人民幣 | 人民币",
}
OURS = "TWD | NTD | NT | NT$ | NT dollar | taiwan dollar | new taiwan dollar | taiwanese dollar | 台幣 | 新台幣"
OTHER_CURRENCIES = {
    "HKD": "HKD | hong kong dollar | 港幣 | 港元",
    "GBP": "GBP | pound | sterling | 英鎊",
    "SGD": "SGD | singapore dollar | 新加坡幣 | 新幣",
    "KRW": "KRW | won | 韓元 | 韓幣",
}

# The word, and how many times the bare number it is.
UNITS = {
    "as_is": (
        1,
        "as is | dollar | nt dollar | just that | exactly that | 元 | 塊 | 就是這樣 | 塊錢",
    ),
    "thousand": (1_000, "thousand | thousands | k | 千 | 仟 | 千元 | 仟元"),
    "wan": (10_000, "ten thousand | wan | tens of thousand | 10k | w | 萬 | 万 | 萬元"),
    "million": (1_000_000, "million | millions | m | mn | mil | 百萬 | 百萬元 | 百万"),
    "yi": (100_000_000, "hundred million | yi | e | 億 | 億元 | 亿"),
}

CHOSEN = {
    "roc": "roc | minguo | roc year | republic of china | taiwanese calendar | roc calendar | taiwan calendar | 民國 | 民國年 | 國曆",
    "ce": "ce | ad | western | western calendar | gregorian | nineteen | 西元 | 公元 | 西元年 | 西曆 | 西洋",
    "annualised": "a year | per year | annualised | annualized | times twelve | times four | for the year | 一年 | 全年 | 年化 | 換算一年",
    "worldwide": "worldwide | global | globally | the group | group | everyone | everywhere | whole group | all together | 全球 | 集團 | 海內外 | 全世界",
    "total": "all together | everyone | everything | everywhere | 海內外 | total | together | in total | all of them | all | sum | both together | altogether | the total | 總共 | 合計 | 加起來 | 全部 | 總和 | 一起算",
    "in_taiwan": "taiwan | in taiwan | taiwanese | here | only taiwan | 台灣 | 在台灣 | 台灣的 | 國內",
    "elsewhere": "abroad | overseas | foreign | outside taiwan | 海外 | 國外 | 大陸",
    "site": "site | plant | factory | office | headquarter | 工廠 | 總公司 | 廠",
    "consolidated": "consolidated | group | with subsidiary | 合併 | 集團 | 含子公司",
    "parent": "parent | standalone | parent only | unconsolidated | alone | 個體 | 母公司 | 單獨 | 本公司",
    "predecessor": "predecessor | old company | former company | original | the older | 前身 | 舊公司 | 原公司 | 母公司 | 原來的",
    "own": "own | new company | this company | registration | registered | ourselves | itself | current company | our own | 新公司 | 登記 | 本公司 | 這家 | 自己 | 現在這家 | 公司登記 | 公司本身",
    "first": "first | the first | first one | former | the former | the first one | earlier | number one | 第一個 | 前者 | 前面 | 前面那個",
    "second": "second | the second | second one | latter | the latter | the second one | later | last one | number two | 第二個 | 後者 | 後面 | 後面那個",
    "third": "third | the third | third one | 第三個",
}
