"""What is no share of ours: what all others do, and what we buy; and that we sell nothing abroad. Expressions over folded text."""

# All others, or whoever there is, and not all of what we do: everyone around here makes the same, 同業都在台灣.
OF_OTHERS = (
    r"\W*(?:and |but |so |well )*(?:(?:almost |nearly |practically )?every(?:one|body)(?: else)?(?: around here| here| round here| in (?:the|our|this) (?:trade|business|industry|town|area))?"
    r" (?:makes|sells|buys|knows|has|can|uses|copies|does (?:it|this|that|the same))\b"
    r"|(?:all |most |many )?(?:of )?(?:the |our )?(?:others|other (?:firms|companies|makers)|competitors|rivals)\b)"
    r"|\W*(?:這邊|這裡|附近|這一帶|台灣)?的?(?:大家|人人|每家|家家戶戶|每個人)[^，,]{0,6}(?:一樣|同樣|類似|差不多)"
    r"|\W*(?:同業|同行|別人|別家|其他(?:公司|廠商|同業))"
)
# Whence something comes, or is bought; and what is said so of sales.
BOUGHT = (
    r"\b(?:comes?|came|coming|is|are|sourced|bought|ordered|shipped in|imported|delivered) (?:in )?from\b|\b(?:we (?:import|buy|source|order|purchase)|imported)\b"
    "|(?:從|由|跟|向)(?:國外|海外|外國|境外)(?:來|進|買|採購|訂|供應)|進口|來自(?:國外|海外|外國|境外)"
)
SOLD = (
    r"\b(?:sales|sell|sells|sold|revenue|turnover|income|orders|customers?|clients?|buyers?|business|money|demand|earnings|profits?|exports?|exported"
    r"|(?:most|all|half|nearly all|almost all|none|some|much|part|everything|nothing)(?: of (?:it|that|this|them))? (?:comes?|came|is|are)|^\W*(?:it|that|this|they))\b"
    "|營收|營業額|業績|銷售|客戶|客人|買家|訂單|生意|收入|外銷|出口|賣|錢"
    "|^\\W*(?:大部分|大多數?|多半|都|全部?|主要|幾乎|絕大部分|大多)+(?:是|都)*(?:來自|從)"
)
NOTHING_ABROAD = (
    r"\b(?:sell|sells|sold|ship|deliver)\b.{0,30}\bnowhere else\b|\b(?:don't|do not|never|doesn't|haven't) (?:sell|sold|export|ship)(?: anything)? (?:abroad|overseas|outside taiwan)\b"
    "|(?:沒有?|不|從不|從沒|未)(?:在|曾)?(?:賣|銷|外銷|出口)(?:到|去|往)?(?:國外|海外|外國)"
)
