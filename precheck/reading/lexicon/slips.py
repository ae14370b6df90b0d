"""Words of the firm that hurried people mistype, in the singular."""

# Long enough that a slip makes no other word.
MISTYPED = (
    "employee revenue turnover export exported company established capital research production distributor"
    " technology investment overseas people worker business domestic registered incorporated headcount"
    " development international irreplaceable"
    " definitely absolutely certainly continuously continuous critical crucial essential replace replaceable important"
    " competitor proprietary exclusive indispensable permission alternative substitute commodity standard difficult impossible"
    " regularly constantly ongoing laboratory engineer project"
).split()
ALSO = {
    "barnd": "brand",
    "brnad": "brand",
    "bradn": "brand",
    "rband": "brand",
    "fonded": "founded",
    "foundet": "founded",
    "fouded": "founded",
    "founed": "founded",
    "emploees": "employee",
    "buisness": "business",
    "yaers": "year",
    "yera": "year",
}
