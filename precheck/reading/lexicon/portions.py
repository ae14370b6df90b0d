"""Shares said in words: the percent, and the words for it."""

PORTIONS = {
    50: "一半 | 半數 | 各半 | 對半 | 一半一半 | 五五開 | 五五 | 五五波 | 各一半 | 一人一半 | half and half | fifty fifty | 50/50 | 50-50 | half half | half each | one half | fifty/fifty",
    25: "a quarter of | one quarter | 四分之一 | a quarter",
    75: "three quarters | 四分之三 | three fourths",
    100 / 3: "a third | one third | 三分之一",
    200 / 3: "two thirds | 三分之二",
    20: "a fifth | one fifth",
    10: "a tenth | one tenth",
    1: "a percent | a per cent",
}

# What stands before or after a share and moves its bounds.
OVER = "過 | more than | over | above | exceeding | 超過 | 逾 | 大於 | 超出"
UNDER = "less than | under | below | not even | not quite | 不到 | 未達 | 少於 | 低於 | 不足 | 未滿"
AT_LEAST = "at least | 至少 | 起碼 | 以上 | or more | 最少"
ABOUT = "about | around | roughly | approximately | 大約 | 大概 | 約 | 差不多 | 左右 | 將近 | nearly | almost | or so | 上下"

# Counts small enough to be a part of a few: three of five plants.
WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}

SITES = "plants|factories|fabs|sites|lines|production lines|workshops|facilities"
# What is counted without being a share of what we ask for: 2 of our 3 brands.
NO_SHARE = "brands?|patents?|customers?|clients?|countries|markets|founders?|owners?|people|employees|staff|years?"
