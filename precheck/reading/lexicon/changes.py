"""How people say that something has become more or less. Expressions over folded text."""

FROM = r"\b(?:up |down )?from|從|由|自"
TO = r"\bto\b|到|至|成(?!立)|為"
GROWS = (
    r"\b(?:go(?:es|ing)?(?! on\b)|went|grow(?:s|n|ing)?|grew|rises?|rose|risen|increas(?:e|es|ed)|doubled|tripled|climbed|expand(?:s|ed)?|raised)\b"
    "|成長|增加|增長|上升|升|漲|翻|擴|做到|拉|提高|衝"
)
MORE = r"\b(?:more than|higher than|up on|better than)\b|比[^，,。]{1,6}(?:多|高|好)"
FALLS = (
    r"\b(?:falls?|fell|fallen|drop(?:s|ped)?|shrank|shrunk|shrinks|declined?|cut|reduced|lowered|halved)\b"
    "|衰退|減少|下滑|掉|降|縮|砍|下跌|跌"
)
LESS = r"\b(?:less than|lower than|down on|worse than)\b|比[^，,。]{1,6}(?:少|低|差)"
YEAR_BEFORE = r"\b(?:the year before|the previous year|2 years ago|two years ago)\b|前年|前一年"
