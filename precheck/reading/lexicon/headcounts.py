"""How people tell how many they are without a numeral. Parts of expressions."""

ALONE = (
    r"\b(?:it'?s |there'?s )?(?:just|only) (?:me|myself)|\b(?:a )?one[ -](?:man|woman|person) (?:company|firm|band|business|show)"
    r"|(?:只有|就|只剩)(?:我|我自己|自己)(?:一個|1個|一)(?:人)?|一人公司|我自己一個人|自己一個人"
)
NOBODY = (
    r"\b(?:no|zero) (?:employees|staff|workers)|\b(?:don'?t|do not) have (?:any )?(?:employees|staff)(?: at all| yet)?"
    r"|(?:沒有|沒|無|還沒)(?:請|雇|僱)?(?:任何)?(?:員工|職員|請人|雇人|僱人)|零員工"
)
PEOPLE = "people|employees|staff|workers"
# The fewest and the most that are meant.
COUNTS = {"several dozen": (24, 99), "dozens": (24, 99), "a handful": (3, 9)}
