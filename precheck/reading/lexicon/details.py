"""How numbers and addresses are dictated, labelled, taken back and set right."""

DIGITS = {
    **dict(zip("zero one two three four five six seven eight nine".split(), "0123456789")),
    **dict(zip("零一二三四五六七八九", "0123456789")),
    **dict.fromkeys(("oh", "〇", "○", "洞"), "0"),
    **dict.fromkeys(("幺", "么"), "1"),
    **dict.fromkeys(("两",), "2"),
    **dict.fromkeys(("拐",), "7"),
}
TIMES = {"double": 2, "triple": 3}

# What a number is, by the word before it; the last such word counts.
LABELS = {
    "registration_number": "统编 | 统一编号 | tax id | tax number | the tax one | gui | ubn | vat | registration | uniform number | business no | uniform invoice no | uniform invoice | business number | company number",
    "contact_phone": "电话 | 手机 | 行动 | 专线 | 公司电话 | phone | telephone | tel | mobile | cell | call | ring | reach me at | whatsapp | my number",
    "other": "iso | nt$ | ntd | nt | twd | $ | 传真 | fax | 资本额 | 营收 | 营业额 | 身分证 | 身份证 | 邮递区号 | 员工 | 工厂登记 | 发票号码 | 邮编 | capital | revenue | id card | passport | zip | postal | order | invoice no | account",
}
# Before one that is not meant.
REFUSED = """
    not | isn't | no longer | instead of | rather than | old | the old | former | formerly | from | wrong | don't use | do not use | branch | subsidiary | sister company
    | 不是 | 并非 | 旧 | 旧的 | 原本 | 本来 | 以前 | 之前 | 不要用 | 不要打 | 不要寄 | 别打 | 别寄 | 分公司 | 分厂 | 子公司 | 关系企业 | 前一个"""
# Between two: the first is taken back.
RETRACTED = """
    no | sorry | oops | typo | wait | correction | i mean | i meant | rather | wrong | scratch that | my mistake | doesn't work | does not work | bounces | is full | that's the branch | but | better | instead | use | new one | the new | anymore | any more
    | 不对 | 打错 | 写错 | 说错 | 讲错 | 更正 | 喔不 | 啊不 | 不是啦 | 抱歉 | 错了 | 才对 | 不过 | 但 | 改 | 改成 | 改用 | 改打 | 改寄 | 新的 | 要用 | 应该是 | 请用 | 换成 | 停用 | 不通 | 收不到"""
# After the one that is meant.
CONFIRMED = "才对 | 才是 | is right | is correct | is the right one | is the correct one | that's the right one"
EITHER = "or | either | 或 | 或是 | 还是"
