"""Numerals inside the words for products, which count nothing. Parts of expressions."""

# After a hyphen, these still count: 250-strong, 300-person.
COUNTING = "strong|odd|ish|plus|some|person|people|man|year|yr|month"

# After zero or 零: there is none of this in the product.
FREE_OF = (
    "[ -](?:leak|defect|backlash|emission|waste|carbon|downtime)"
    "|洩漏|泄漏|漏|缺陷|缺點|故障|誤差|污染|汙染|事故|背隙|摩擦|損耗|死角|接觸|延遲|公差|碳|失誤|不良|瑕疵|應力|甲醛"
)
