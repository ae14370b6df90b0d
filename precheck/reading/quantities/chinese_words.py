"""The characters that Chinese numerals are written with."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.phrases import words

DIGITS = {
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    **{char: value for value, char in enumerate("零壹貳參肆伍陸柒捌玖")},
    "兩": 2,
    "叁": 3,
    "叄": 3,
    "弍": 2,
    "壱": 1,
}
ZERO = "零"
VAGUE = "幾"  # some figure from 1 to 9
SEVERAL = "數"  # the same, but 人數十五 is "headcount: 15"
SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
TENS = {"廿": 20, "卅": 30}
LARGE = {"萬": Decimal(10**4), "億": Decimal(10**8), "兆": Decimal(10**12)}
POINT = frozenset("點")
MORE = frozenset("多餘來余外")  # 兩百多, 五十餘, 十來 (年), 十外個 (Taiwanese)
ROUGH_MORE = "來"  # 三百來個: about as many, a few less as well
BY_A_LITTLE = "一點"  # 三億多一點: a little over
OUTSIDE, COUNTED_OUTSIDE = "外", frozenset("個冬年歲")  # 三十外國人 are thirty
LOOSE_MORE = frozenset("來余")  # "more" only before what is counted: 十來年, but 三千來自
COUNTERS = frozenset("號年個月天人位名家成趴%次週小歲間國種元倍塊員星禮")
MINUS = frozenset("負")

# Characters before 數 that make it "number of" (人數十五), not "several" (數十億).
COUNTED = frozenset("人總次件家戶個營分係指參整基函倍歲天年月工員無算度少多計位")

# Words written with a numeral character that say no number.
IDIOMS = words(
    "一切 一般 一直 一起 一定 一些 一樣 一向 一致 一旦 一律 一般來說 一路 一流 一點點 差一點 有一點 一點都 一點也 "
    "多一點 多一些 少一點 一下 一面 一時 一轉眼 一晃 一晃眼 一眨眼 一口氣 一步一腳印 一輩子 一步步 一步一步 "
    "一再 一方面 一帶 一如 一併 一開始 一同 一體 一體化 一條龍 一站式 一等 一級 一線 "
    "統一 唯一 專一 單一 之一 第一 萬一 "
    "不一 逐一 進一步 同一 任一 哪一 某一 每一 這一 那一 另一方面 同一個 "
    "一看 一聽 一想 一來 一邊 一手 一心 "
    "二手 二代 二次 第二 三明治 三角 三星 三菱 第三 四川 四季 四周 四處 四面 "
    "五金 五官 五角大樓 五角大楼 六合 七夕 八卦 八德 九龍 七美 九份 五股 三重 三峽 二林 六龜 四維 三民 "
    "十足 十分 兩兩 兩兩相 百貨 百貨公司 百科 百度 百姓 千萬別 千萬不要 千萬要 千里 萬里 萬能 萬華 萬象 億光 億萬富翁 "
    "隊伍 退伍 入伍 伍長 落伍 放肆 肆無 大肆 陸地 陸續 大陸 海陸 登陸 陸空 陸上 陸軍 著陸 內陸 新大陸 "
    "拾起 收拾 拾取 拾獲 參加 參與 參考 參展 參數 參訪 參觀 貳心 玖龍 "
    "幾乎 幾何 零件 零頭 零售 零星 零碎 零錢 零風險 零時差 零缺點 零誤差 零距離 零組件 零碳 零排放 零工 零食 歸零 "
    "半導體 半成品 半自動 半年報 半徑 多半 大半 半夜 半途 半點 兩岸 兩性 兩者 兩邊 兩面 兩用 兩極 "
    "數位 數據 數量 數字 數值 數控 數學 少數 多數 大多數 半數 參數 無數 數碼 "
    "三方 四大 五大 百大 千大 一大 兩位數 五台山 百年 "
)
