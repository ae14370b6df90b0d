"""How a line of notes names what a firm is in: valve maker, 做醬油的, 15年的洗碗精小廠. Parts of expressions."""

MAKER = "maker|makers|manufacturer|mill|foundry|producer|fabricator|fab|house|plant|works"
# What may lead to it, and says nothing of it.
BEFORE_IT = (
    "hi|hello|hey|so|well|caller|we|we're|we are|i|it's|a|an|the|our|my|this|is|small|smallish|little|big|large"
    "|mid-sized|medium|old|family|local|here|contract|taiwanese|typical|tiny|young|new|second|main|own|their|its"
)
AFTER_IT = r"(?:\s(?:here|in\s\w+|of ours|from\s\w+))?"
DOING_HAN = r"(?:我們家?|我們公司|阮|阮家|公司|敝公司|本公司|我家|咱)?(?:是|都|主要|專門|在)*(?:做|生產|製造)"
MAKER_HAN = "小廠|老廠|工廠|小公司|公司|企業社|廠"
# Trades that a first word names by itself.
NAMED = (
    "biotech|software|machine tools?|textiles?|semiconductors?|electronics|plastics|chemicals|food|fasteners|optics|medical devices?"
    "|auto parts|bicycle parts|hand tools|pharma|packaging|steel|castings|moulds|molds|bearings|valves|pumps|shoes|furniture|cosmetics"
    "|ceramics|glass|cables|connectors|sensors|motors|robots|screws|springs|yarns?|fabrics|garments|toys|tea|beverages|ai|saas|ic design|pcb"
)
ALSO_HAN = "軟體|資訊|資訊軟體|IC設計|設計|貿易|遊戲|資安|半導體設備|自動化|工程|建材|物流"
