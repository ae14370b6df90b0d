"""How a line of notes names what a firm is in: valve maker, 做醬油的, 15年的洗碗精小廠. Parts of expressions."""

MAKER = "maker|makers|manufacturer|mill|foundry|producer|fabricator|fab|house|plant|works"
# What may lead to it, and says nothing of it.
BEFORE_IT = (
    r"\w+-owned|hi|hello|hey|so|well|caller|we|we're|we are|i|it's|a|an|the|our|my|this|is|small|smallish|little|big|large"
    "|mid-sized|medium|old|family|local|here|contract|taiwanese|typical|tiny|young|new|second|main|own|their|its"
)
# What a firm does with what it makes.
MAKING = (
    "do|build|make|produce|manufacture|cast|forge|mould|mold|stamp|extrude|weave|knit|dye|brew|distil|distill|roast|bake"
    "|assemble|breed|weld|machine|mill|grind|coat"
)
AFTER_IT = r"(?:\s(?:here|in\s\w+|of ours|from\s\w+)|(?=\swith\s))?"
DOING_HAN = r"(?:您好|你好)?[，,]?(?:台[北中南東]|新北|桃園|新竹|苗栗|彰化|南投|雲林|嘉義|高雄|屏東|宜蘭|花蓮|三重|五股|鶯歌|岡山|大甲|和美|社頭|鹿港)?(?:這邊|這裡)?(?:我們家?|我們公司|阮|阮家|公司|敝公司|本公司|我家|咱)?(?:是|都|主要|專門|在)*(?:做|賣|生產|製造)"
MAKER_HAN = "小廠|老廠|工廠|小公司|公司|企業社|廠"
# Words after 做 or *we do* that name no trade.
NO_TRADE = (
    r"\b(?:everything|anything|nothing|best|it|this|that|these|our|all|well|good|fine|okay|money|sure|business|work|both|same|what|most|mainly|sales|r&d|research|others|profit|loss|losses|things|stuff)\b"
    r"|^(?:for|by|to|on|in|at|with|under|from|every|each|fast|up|out)\b"
    "|^[的了]|東西|大同小異|久|代工|外銷|內銷|貿易|生意|什麼|全部|自己|起來|得|年|過|完|很|不|沒|好|國內|國外|出口|客戶|別人|大家|品牌|通路|研發|投資|規劃|準備|一樣|這"
)
# A product that begins a line of notes is known by what it ends on.
GOODS_HAN = (
    "桿|叉|管|閥|泵|浦|機|具|件|輪|軸|軸承|螺絲|螺帽|模具|膜|板|布|紗|線|纜|燈|鏡|鎖|鏈|鞋|衣|漆|膠|樹脂|油|油封|茶|酒|醬|餅|麵|藥|晶片|感測器|電池|馬達|軟體|設備"
    "|材料|零件|組件|玻璃|陶瓷|塑膠|鋼|鋁|紙|箱|盒|瓶|罐|袋|椅|家具|玩具|球|拍|刀|鉗|滑軌|導軌|齒輪|連接器|射出|沖壓|鑄造|鍛造|電鍍|染整|熱處理|加工|食品|生技|生醫|醫材|紡織|電子|光電|半導體|化工|機械"
)
GOODS = (
    "guides|yarns?|valves|chains|motors|pumps|castings|forgings|gears|bearings|lenses|tools|cables|sensors|seals|rings|screws|nuts|bolts|springs|moulds|molds|dies"
    "|fabrics|textiles|shoes|garments|noodles|sauces?|snacks|tea|drinks|batteries|chips|wafers|connectors|antennas|drones|robots|machines|machinery|lathes|mills|pipes|tubes|films?"
    "|plastics|resins|coatings|paints|inks|glass|ceramics|furniture|toys|bicycles|parts|components|instruments|implants|devices|software|chemicals|packaging|boxes|bottles|lamps|lights|leds|heat sinks|exchangers|fans|filters|wheels|forks|frames|knives|wrenches"
)
# Trades that a first word names by itself.
NAMED = (
    "biotech|software|machine tools?|textiles?|semiconductors?|electronics|plastics|chemicals|food|fasteners|optics|medical devices?"
    "|auto parts|bicycle parts|hand tools|pharma|packaging|steel|castings|moulds|molds|bearings|valves|pumps|shoes|furniture|cosmetics"
    "|ceramics|glass|cables|connectors|sensors|motors|robots|screws|springs|yarns?|fabrics|garments|toys|tea|beverages|ai|saas|ic design|pcb"
)
ALSO_HAN = "軟體|資訊|資訊軟體|IC設計|設計|貿易|遊戲|資安|半導體設備|自動化|工程|建材|物流"
