"""Topics that somebody puts before an answer as a question of their own: Export? Half. Parts of expressions."""

HEADINGS = (
    r"r\s?&\s?d|rd|research|exports?|brand|revenue|turnover|sales|staff|employees|people|headcount|capital|founded|age"
    "|channels?|distributors|markets|production|operations|investment|jobs|new jobs"
    "|營收|營業額|員工數?|人數|資本額|成立|年資|研發|外銷|出口|自有品牌|品牌|通路|市場|投資|職缺|生產"
)
# What follows such a heading is no answer then.
ASKING = "what|why|how|who|when|which|where|is|are|do|does|can|為什麼|什麼|怎麼"
