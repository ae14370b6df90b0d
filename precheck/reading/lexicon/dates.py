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
BEGUN = "成立|創立|設立|創業|開業|創辦|登記|開始|創設|開廠|設廠|起家"

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
