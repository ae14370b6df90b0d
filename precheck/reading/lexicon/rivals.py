"""Who a figure may belong to that is not the firm, and what has a figure of its own. Parts of expressions."""

# Whatever they do: the firm I came from made ..., 前東家一年…….
STRANGERS = (
    r"(?:the|our|my|one|a|an|most|some|all|many|both|every)?\s?(?:of our |of the )?"
    r"(?:biggest|largest|main|best|other|big|bigger|japanese|german|american|korean|chinese|local|foreign|listed|nearest|closest|only|former|last|old|previous|next|new)*\s?"
    r"(?:competitors?|rivals?|competition|market leaders?|leaders?|(?:big|large|major|global) (?:players?|ones?|boys|names|firms|companies)|giants?|multinationals?"
    r"|(?:world |global |whole |total )?market (?:is worth|is about|is around|worth|size|amounts|totals)|neighbou?rs?|company next door|firm next door|landlord|bank|union"
    r"|(?:firm|company|place|plant|group) (?:where )?(?:that )?i (?:used to|worked|work|came|come|was|left|started)|(?:former|last|old|previous) (?:employer|job|boss))"
)
_ABROAD_HAN = "日本|德國|美國|法國|英國|荷蘭|瑞士|韓國|大陸|中國|香港|新加坡|國外|海外"
_KIN_HAN = "老婆|太太|先生|老公|爸爸?|媽媽?|哥哥|弟弟|姊姊|妹妹|親戚|朋友|岳父|丈人|前老闆"
# They may have our shares, but no amounts or people of ours: our biggest customer turns over ...
BUYERS = (
    r"(?:the|our|my|their|his|her|one|a|an|most|some|all|many)?\s?(?:of our |of the )?(?:biggest|largest|main|best|other|big|japanese|german|american|korean|chinese|local|foreign|key|only)*\s?"
    r"(?:parent(?: co(?:mpany)?)?(?= (?:is |over )?in (?!taiwan)| over there| there| has | employs )|customers?|clients?|buyers?|suppliers?|vendors?|distributors?|dealers?|agents?|end users?)"
)
STRANGERS_HAN = (
    "(?:我們?的?|他們?的?|對方的?|國外的?|國際的?|國內的?|日本的?|德國的?|美國的?|大陸的?|韓國的?|隔壁的?|其他的?|最大的?|主要的?|幾家|有一?家|那家|那些|一般的?|業界的?)*"
    "(?:競爭對手|對手|競爭者|競品|大廠|國際大廠|龍頭廠?|同業|同行|別人家?|人家|別家|隔壁|鄰居|市場規模|[這那]個市場|整個市場|全球市場|產業規模"
    "|(?:(?:以前|之前)我?(?:待|上班|工作|服務)過?的?|上一家|前一家|前一?個)(?:公司|工廠|老闆|東家)|前東家|老東家|房東|銀行|工會"
    f"|(?:{_ABROAD_HAN})(?:那邊)?的?(?:母公司|總公司)|(?:母公司|總公司)(?:那[邊裡]|在(?:{_ABROAD_HAN}))|(?:母公司|關係企業)|老闆的?(?:另一|其他|別的|另外一?)[家間]?(?:公司|工廠)|(?:{_KIN_HAN})(?:他們?|那邊|娘家|家|開|的)*(?:公司|工廠|廠))"
)
BUYERS_HAN = "(?:我們?的?|他們?的?|對方的?|國外的?|國內的?|日本的?|德國的?|美國的?|大陸的?|最大的?|主要的?|有一?[個家]|那家|那個|其中一[個家])*(?:大?客戶|客人|買家|買主|供應商|廠商|經銷商|代理商|下游|上游|品牌商)"
# What is done by the subject of a clause, and not by us: 客戶外銷九成; but 客戶都在日本 tells where ours are.
BUYERS_DO_HAN = "(?:們|那邊|自己|都|會|再|也|是|有|他們)*(?:外銷|出口|內銷|用|掛|貼|有自己的?|自己|的品牌|做品牌|做研發|生產|製造|賣到|賣去)"
BUYERS_DO = r"\s(?:also |then |all |mostly |usually |themselves )*(?:export|sell|make|brand|use|do|run|manufacture|produce)s?\b"
AND = r"(?:但是?|可是|不過|而且?|因為|所以|然後|像|其實|and|but|because|so|while|since)?\s?"
# A firm that speaks of these as well is the parent company itself.
OF_A_PARENT = r"子公司|合併|集團|\b(?:subsidiar(?:y|ies)|consolidated|group)\b"
# What has a share of its own: tariffs are 20 %.
DUTIES = r"關稅|稅率|匯率|日圓|台幣|美元|\b(?:tariffs?|dut(?:y|ies)|tax rate|exchange rate)\b"
MOVES = "貶|升|漲|跌|了|值|rose|fell|lost"
# What has an age of its own: the building is 40 years old.
OLD_THINGS = (
    r"\s?(?:the|our|my|this|that|one|some|most)?\s?(?:of our |of the )?(?:oldest|newest|old|main|first|two|other)*\s?"
    r"(?:buildings?|house|roof|machines?|press(?:es)?|lathes?|hall|shed|ovens?|furnaces?|trucks?|equipment|tools?|boss|owner|founder|chairman|president|accountant|foreman)"
    r"\s(?:is|are|was|were|has been|have been|turned|turns|will be|about|around|over|almost|nearly|now|already|there|up|for|running|standing|\s)*"
    "|(?:我們?的?|最老的?|最舊的?|[那這][台棟間]|老|舊|新|有一?台|主要)*(?:機器|機台|設備|廠房|房子|大樓|建築物?|廠辦|屋頂|車子?|爐子|沖床|車床|老闆|董事長|會計|廠長|創辦人|頭家)"
    "(?:已經|也|都|有|快|用了|蓋了|開了|做了|今年|是|超過|差不多|大概|大約|約)*"
)
