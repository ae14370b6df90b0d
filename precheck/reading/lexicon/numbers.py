"""The small numbers that tell of how many things there is so much. Parts of expressions."""

COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
DIGITS_HAN = "一二兩三四五六七八九十"
# Two shops, 12 lines, 兩班, 十二條線: one word, or digits that stand by themselves.
COUNT = rf"(?:(?<![\d.,])\d{{1,3}}|\b(?:{COUNTS}))"
COUNT_HAN = rf"(?:(?<![\d.,])\d{{1,3}}|(?<![{DIGITS_HAN}百第])[{DIGITS_HAN}]{{1,3}})"
