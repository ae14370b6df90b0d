"""Numerals inside the words for products, which count nothing. Parts of expressions."""

# After a hyphen, these still count: 250-strong, 300-person.
COUNTING = "strong|odd|ish|plus|some|person|people|man|year|yr|month"

# Sayings that count nothing, where no numeral stands before them: 我想問一下, 三不五時.
IDIOMS = "[一半]毛錢?(?=[都也沒])|24 ?/ ?7|24x7|一個(?=數字|數目|比例|答案|確切|準確|精確|明確)|[多少](?:打|寫|按|key|加)了?[一兩幾]?個?[0零]|(?:104|1111|518)(?=\\s?(?:人力|銀行|上面|求職|徵才))|三不五時|一五一十|萬一|一[首下直起些篇則句封段]|十分(?![之一])|千萬(?=[不別要記])|五花八門|七上八下|三心二意|九牛一毛"

# After zero or 零: there is none of this in the product.
FREE_OF = (
    "[ -](?:leak|defect|backlash|emission|waste|carbon|downtime)"
    "|洩漏|泄漏|漏|缺陷|缺點|故障|誤差|污染|汙染|事故|背隙|摩擦|損耗|死角|接觸|延遲|公差|碳|失誤|不良|瑕疵|應力|甲醛"
)
