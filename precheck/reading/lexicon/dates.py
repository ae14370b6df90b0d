"""The words around dates: months, how a founding is said, and years told from today. Parts of expressions."""

MONTHS = (
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sept|sep",
    "october|oct",
    "november|nov",
    "december|dec",
)

# Before a short year: est. 87.
BEGINNINGS = (
    "est\\.?|estd\\.?|since|founded|established|started|set up|opened|incorporated|registered"
    "|成立於|創立於|設立於|始於|創於"
    r"|\A(?:in\s)?(?:the\s)?year(?=\s\d{2,3}\W*\Z)"
)

# After a short year: 87年成立.
BEGUN = (
    "成立|創立|設立|創業|開業|創辦|登記|開始|創設|開廠|設廠|起家"
    "|開張|開幕|開的|開店|創社|立案|核准|做起|掛牌|建廠|設的|創的"
)

# Decades by their words, as the first year of each.
DECADES = {
    name: 1900 + 10 * tens
    for tens, name in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), 2
    )
}

# How many calendar years ago.
RELATIVE = {
    "今年": 0,
    "去年": 1,
    "前年": 2,
    "大前年": 3,
    "this year": 0,
    "last year": 1,
    "the year before last": 2,
}

# The place of a year in a row: our eleventh year.
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

# When a number of years will be full, after it or before it; what may stand in between.
COMING = "next month|next year|at the end of (?:the|this) year|by (?:the )?end of (?:the|this) year|later this year"
COMING_HAN = "下個?月|明年|今?年底|年底前"
TURNING = (
    r"(?:[,\s]|\b(?:it|we|we're|are|am|it'?s|the|our|company|firm|business|will|'ll|we'll|it'll|have|been|be|turn|reach|hit|mark"
    r"|celebrate|become|is|was|been|going to|open|around|running|in|for)\b)*"
)
OLD = r"(?:[\s]|\b(?:old|anniversary|birthday|in business|in operation|in the business|running|is|comes|be|will|coming|up)\b)*"
TURNING_HAN = (
    "(?:就要|就會|就|才|剛好|即將|會|要|將|公司|我們|正式|可以|也)*(?:屆滿|滿|是|到|邁入|過|有|做)?"
)
