"""How people tell how many they are without a numeral. Parts of expressions."""

ALONE = (
    r"\b(?:it'?s |there'?s )?(?:just|only) (?:me|myself)|\b(?:a )?one[ -](?:man|woman|person) (?:company|firm|band|business|show)"
    r"|(?:只有|就|只剩|才)?(?:我|我自己|自己)(?:一個|1個|一)(?:人)?(?:公司)?|[一1]人公司|我自己一個人|自己一個人|校長兼撞鐘"
)
NOBODY = (
    r"\b(?:no|zero) (?:employees|staff|workers)|\b(?:don'?t|do not) have (?:any )?(?:employees|staff)(?: at all| yet)?"
    r"|(?:沒有|沒|無|還沒)(?:請|雇|僱)?(?:任何)?(?:員工|職員|請人|雇人|僱人)|零員工"
)
# In answer to how many people only: elsewhere nobody else has it, or is the only one.
ONE = r"(?<!the )\b(?:just|only) (?:the )?one(?: of us| person)?|就一個|只有一個|一個而已"
NO_ONE = r"\b(?:nobody|no one|not a soul|not a single (?:one|person))|沒有人|沒人|沒半個"
# What a text must hold for any of them.
FOR_ALONE = (
    *("just ", "only ", "one ", "one-", "我一", "我1", "己一", "己1", "人公司", "兼撞鐘", "就一個"),
    *("只有一個", "一個而已"),
)
FOR_NOBODY = (
    *("no ", "zero ", "n't have", "nt have", "do not have", "沒", "無", "零員工", "nobody"),
    "not a ",
)
PEOPLE = "people|employees|staff|workers"
# The fewest and the most that are meant.
COUNTS = {
    "several dozen": (24, 99),
    "a few dozen": (24, 99),
    "dozens": (24, 99),
    "a handful": (3, 9),
    "single digits": (1, 9),
    "single digit": (1, 9),
    "double digits": (10, 99),
    "double digit": (10, 99),
    "triple digits": (100, 999),
}
FOR_COUNTS = ("dozen", "handful", "digit")
# The same in Chinese; a few of them only where nothing else is counted.
COUNTS_HAN = {
    r"個位數": (1, 9),
    r"(?:兩|二|雙)位數": (10, 99),
    r"三位數": (100, 999),
    r"四位數": (1000, 9999),
    r"半打": (6, 6),
    r"半百": (50, 50),
    r"(?<![十百千好這那哪第\d])幾[個位名](?=人?(?:而已|吧|啦|就好|就夠|左右|[，,。！!]|$))(?:人)?": (
        2,
        9,
    ),
    r"好幾[個位名](?=人?(?:而已|吧|啦|就好|左右|[，,。！!]|$))(?:人)?": (3, 9),
}
FOR_COUNTS_HAN = ("位數", "半打", "半百", "幾")
# So many hundreds: in the 300s.
HUNDREDS = r"\b(?:(?P<part>low|mid|high|upper|early|late)[ -])?(?P<hundreds>[1-9])00'?s\b"
FOR_HUNDREDS = ("00s", "00's")
# Teams of so many each: two shifts of 14, 兩班各12人.
TEAMS = "shifts|lines|teams|crews|groups|classes|plants|shops|stores|squads|departments|production lines"
FOR_TEAMS = (
    "each",
    "apiece",
    "shift",
    "各",
    *(f"每{each}" for each in "班線組廠店個條間家梯"),
    *(team.split()[-1] for team in TEAMS.split("|")),
)
TEAMS_HAN = "班|條線|條產線|組|個廠|廠|間店|家店|個團隊|個部門|梯次"
