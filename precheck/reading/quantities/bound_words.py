"""Words that set a bound or say that a number is rough, before and after an amount."""

from __future__ import annotations

from precheck.reading.quantities.phrases import Phrases, words

OVER, FROM, UNDER, UPTO, EQUAL = ">", ">=", "<", "<=", "="
ABOUT, ALMOST, BARELY, MORE, ODD = "~", "almost", "barely", "more", "odd"

STRONG = frozenset({OVER, FROM, UNDER, UPTO, EQUAL})


def _table(rows: dict[str, str]) -> Phrases[str]:
    return Phrases({phrase: mark for mark, text in rows.items() for phrase in text.split("|")})


BEFORE = _table(
    {
        OVER: "far more than|way more than|much more than|a lot more than|way over|way above|way past|"
        "遠超過|遠高於|早已超過|已經超過|"
        "more than|over|above|exceeding|exceed|exceeds|exceeded|greater than|larger than|"
        "bigger than|higher than|older than|longer than|upwards of|upward of|north of|in excess of|"
        "beyond|past|surpassing|topped|well over|>|超過|超出|多於|大於|高於|逾|破|破過|突破|過|多過|"
        "超越|比|不止|不只|年逾|早就超過|長於",
        FROM: "at the very least|少說|少說有|少說也有|少說也|保底|不會少於|不會低於|最起碼|"
        "at least|no less than|not less than|no fewer than|not fewer than|not under|"
        "not below|no smaller than|a minimum of|minimum of|minimum|min|from at least|"
        "greater than or equal to|more than or equal to|bigger than or equal to|"
        "larger than or equal to|higher than or equal to|greater or equal than|"
        "greater or equal to|bigger or equal than|bigger or equal to|larger or equal than|"
        "more or equal than|at least or equal to|equal to or more than|equal to or greater than|"
        "equal or greater than|equal or more than|> =|≥|≧|至少|最少|起碼|不少於|不低於|不小於|不下|"
        "rarely under|rarely below|rarely less than|seldom under|seldom below|seldom less than|hardly ever under|"
        "hardly ever below|never under|never below|never less than|never fewer than|很少低於|從不低於|"
        "從來不低於|沒低於|沒少於|沒有低於|沒有少於|從沒低於|從沒少於|從未低於|從未少於|不曾低於|"
        "不曾少於|幾乎不低於|不亞於|大於等於|大於或等於|大於或者等於|多於等於|高於等於|高於或等於|等於或大於|已滿|年滿|上|最低|"
        "starting at|starting from",
        UNDER: "無到|無夠|毋到|袂到|"
        "nowhere near|not anywhere near|not near|not close to|not even close to|far below|far under|"
        "well under|well below|way under|way below|far less than|way less than|much less than|still under|"
        "遠低於|遠少於|遠不及|還不及|"
        "not even|less than|fewer than|smaller than|lower than|below|under|shy of|just shy of|short of|"
        "younger than|shorter than|<|"
        "不到|不足|不滿|未滿|未達|少於|小於|低於|沒有|沒|也沒|都沒|不及|還不到|"
        "沒破過|沒有破過|從沒破過|未破過|沒破|沒有破|從沒破|還沒破|未破|不破|沒突破|沒有突破|未突破|"
        "沒到|沒有到|未及|尚未滿|還沒滿|沒滿|短於",
        UPTO: "max.|at the most|not beyond|rarely over|rarely above|rarely more than|seldom over|"
        "seldom above|seldom more than|hardly ever over|"
        "hardly ever above|never over|never above|never more than|沒超過|沒有超過|從沒超過|從未超過|未超過|不曾超過|"
        "很少超過|還沒超過|沒高於|沒多於|撐死|再多也|頂多也|最多也|最高也|上限是|不會多於|不會超過|超不過|"
        "at most|up to|no more than|not more than|not over|not exceeding|not above|"
        "no greater than|no larger than|no higher than|no bigger than|a maximum of|maximum of|"
        "maximum|max|not exceed|not beyond|less than or equal to|smaller than or equal to|"
        "fewer than or equal to|lower than or equal to|smaller or equal than|smaller or equal to|"
        "less or equal than|less or equal to|equal to or less than|equal or less than|"
        "at most or equal to|as many as|as much as|< =|≤|≦|不超過|不多於|不高於|不大於|至多|最多|"
        "頂多|最高|小於等於|小於或等於|小於或者等於|少於等於|低於等於|低於或等於|等於或小於|不逾|上限",
        EQUAL: "added up to|adds up to|add up to|adding up to|amounted up to|came up to|comes up to|coming up to|"
        "sums up to|summed up to|totals up to|totalled up to|ran up to|runs up to|amounting to|"
        "equal to|equals to|equals|equaling to|equaling|equalling|is equal to|等於|"
        "exactly|precisely|剛滿|剛好|正好|恰好|整整|剛剛好|滿|剛好滿|剛剛滿",
        ABOUT: "in the order of|ballpark|ballpark of|in the vicinity of|上看|大約是|大概是|"
        "about|around|approximately|approx|approx.|roughly|circa|c.|ca.|~|≈|some|"
        "abt|abt.|appx|appx.|apprx|aprox|aprox.|arnd|bout|approximatly|aproximately|plus minus|"
        "plus or minus|+/-|±|something like|in the vicinity of|let's say|in the area of|of the order of|a good|"
        "in the region of|in the neighborhood of|in the neighbourhood of|in the ballpark of|"
        "on the order of|somewhere around|give or take|more or less|probably|maybe|perhaps|"
        "an estimated|estimated|大約|大概|約|約莫|約略|大致|差不多|估計|估|大概有|差不多有|"
        "左右約|可能|應該有|粗估|平均約|平均|大略|概略|概估|抓|抓個|大概抓|大抵|莫約|莫約有|推估|上下|差不離|差不多是|加減",
        ALMOST: "going on|pushing|coming up on|closing in on|knocking on|將滿|將屆|將近要|欲|強欲|得欲|"
        "almost|nearly|close to|just under|just below|a little under|a little less than|"
        "slightly less than|slightly under|slightly below|approaching|near|getting on for|"
        "not quite|a bit under|a bit less than|a shade under|virtually|nigh on|"
        "將近|接近|近|快|快要|快到|幾乎|即將滿|快滿|逼近|直逼|趨近|差一點|差點|差一點就|差點就|差一點到|差點到|差一點就到|差點就到|差一點破|差點破|差一點就破|差點就破|差一點就有|差點就有|差一點點|差一些|差一些些|差那麼一點|接近於|略低於|略少於",
        BARELY: "just over|just above|a little over|a little more than|a little above|slightly over|"
        "slightly more than|slightly above|a bit over|a bit more than|barely over|just past|"
        "略高於|略多於|剛過|剛超過|略超過|稍微超過|剛破|才剛過|剛突破",
    }
)
AFTER = _table(
    {
        FROM: "easily|if not more|at the very least|at minimum|打底|起碼|保底|"
        "or more|or above|and above|or over|and over|and up|or up|and more|or greater|"
        "or higher|or older|or longer|or larger|+|plus|minimum|at least|at a minimum|or more than|"
        "or greater than|以上|之上|或以上|及以上|起|起跳|或更多",
        UPTO: "max.|at the very most|if that|為限|封頂|頂多|頂天|"
        "or less|or fewer|or below|or under|and under|and below|or smaller|or lower|max|"
        "maximum|tops|at most|at the most|or less than|or fewer than|以下|之內|以內|或以下|及以下|"
        "為上限|或更少|內",
        UNDER: "有找|都不到|還不到|也不到|之下|不到|未滿|不滿",
        OVER: "開外|以外|有餘|出去",
        ABOUT: "-ish|or so|or thereabouts|ish|give or take|more or less|approx|approximately|roughly|"
        "把|左右|上下|前後|之譜|光景|吧|or something|plus minus|plus or minus|+/-|±|"
        ", plus minus|, plus or minus|, give or take|, more or less|, roughly|, approximately|, or so|"
        "or around that|or around there|in round numbers|in round figures|那邊|左右吧|上下吧",
        BARELY: "強|多一些|多一點點|再多一點|and a little|and some|plus change|"
        "出頭|多一點|and change|and a bit|and counting",
        ALMOST: "弱|不到一點|少一點|差一點|shy",
        MORE: "多|餘",
        ODD: "odd|-odd|some odd|something|-something|-some",
    }
)
INCLUSIVE = Phrases(dict.fromkeys(("or equal", "or equal to", "or equal to it"), True))
# What follows "plus" where it adds to the number before it, and is no "and more" about it.
ADDED = frozenset(
    words(
        "the a an my our another some one two three four five six seven eight nine ten about "
        "around up me myself us temps part interns agency contractors seasonal family"
    )
)
# Words that may stand between a bound and its amount: 超過了五億, 至少有十人.
FILLERS = frozenset(
    words(
        "也 就 佔 占 了 有 是 為 達 到 的 約有 會 要 再 多 請 增 加 聘 招 a an of is was at some the with"
    )
)
# 比三十大, 比三百人多
COMPARED = {"大": OVER, "多": OVER, "高": OVER, "小": UNDER, "少": UNDER, "低": UNDER}

BETWEEN = Phrases(
    dict.fromkeys(("between", "in between", "anywhere between", "介於", "在", "從", "介在"), True)
)
FROM_TO = Phrases(
    dict.fromkeys(
        ("between", "from", "從", "自", "由", "介於", "在", "anywhere from", "ranging from"), True
    )
)
AMID = Phrases(dict.fromkeys(("之間", "間", "中間"), True))
TO = Phrases(
    dict.fromkeys(("to", "through", "thru", "until", "till", "-", "~", "到", "至", "- -"), True)
)
AND = Phrases(dict.fromkeys(("and", "與", "和", "跟", "及", "&", "到", "至"), True))
OR = Phrases(dict.fromkeys(("or", "或", "、", "或是", "或者", "maybe", ", maybe"), True))
ALSO = Phrases(
    dict.fromkeys(
        ("and", "but", ",", "，", "，但", "，且", "，而", "的同時，", "且", "並且", "並", "而", "但", "的同時",
         "同時", "又", "而且", "and also", "但是", ", but", ", and", "的同時,", "也", ",但", ",且", "yet"),
        True,
    )
)  # fmt: skip

# Verbs whose "over" bounds nothing: a firm turns over so much.
PARTICLE_OF = frozenset({"turn", "turns", "turned", "turning"})
