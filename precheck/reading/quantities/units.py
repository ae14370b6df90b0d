"""What is counted: percent, time, people, and things that are none of these."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from precheck.reading.quantities.phrases import Phrases, words


class Unit(NamedTuple):
    """A kind of mention, its unit, and what one of it is worth in that unit."""

    kind: str
    unit: str
    worth: Decimal = Decimal(1)


def _table(rows: dict[Unit, str]) -> dict[str, Unit]:
    return {name: unit for unit, names in rows.items() for name in names.split("|")}


_PERCENT = {
    Unit("percent", "percent"): "%|percent|percents|per cent|pct|percentage|percentage point|"
    "percentage points|percent points|個百分點|個%|百分點|趴|pt|pts",
    Unit("percent", "percent", Decimal("0.1")): "‰|permille|per mille",
    Unit("percent", "percent", Decimal("0.01")): "basis point|basis points|bps",
}
_TIME = {
    Unit(
        "duration", "years"
    ): "year|years|yr|yrs|y|yo|年|冬|個年頭|年頭|年度|載|year's|years'|-year|年間|年來",
    Unit("duration", "months"): "month|months|mo|mos|mth|mths|個月|個多月",
    Unit("duration", "weeks"): "week|weeks|wk|wks|個星期|星期|個禮拜|禮拜|週|個週",
    Unit("duration", "days"): "day|days|天|個工作天|個工作日|工作天|日|個日",
    Unit("duration", "hours"): "hour|hours|hr|hrs|h|小時|個小時|個鐘頭|鐘頭|個鐘|時",
    Unit("duration", "minutes"): "minute|minutes|min|mins|分鐘",
    Unit("duration", "seconds"): "second|seconds|sec|secs|秒|秒鐘",
    Unit("duration", "years", Decimal(10)): "decade|decades",
    Unit("duration", "years", Decimal(100)): "century|centuries|個世紀|世紀",
    Unit("duration", "weeks", Decimal(2)): "fortnight|fortnights",
}
_PEOPLE = {
    Unit("people", "people"): "people|person|persons|staff|staffers|employee|employees|worker|"
    "workers|folks|guys|lads|souls|blokes|chaps|full-timers|full timers|regulars|號人|號員工|"
    "head|heads|headcount|ppl|fte|ftes|pax|personnel|team members|staff members|人|名|位|"
    "員|員工|人員|個人|個員工|名員工|位員工|名同仁|位同仁|位夥伴|個同仁|人力|口人|個夥伴|名人員|hc",
}
_OTHER = {
    Unit(
        "count", "things"
    ): "個國家|國|家|間|種|項|件|張|條|支|款|棟|座|個品牌|個市場|個客戶|台|臺|"
    "軸|維|缸|合一|rpm|axis|axes|次|倍|歲|號|樓|吋|寸|坪|公斤|公尺|公里|公分|公釐|毫米|微米|奈米|釐米|噸|公噸|公克|毫克|毫升|英吋|英寸|英尺|呎|伏特|瓦特|馬力|公頃|米|克|度|屆|期|集|頁|版|路|段|巷|弄|"
    "人次|人月|人年|位數|大|強|代|級|等|顆|片|雙|瓶|罐|盒|箱|粒|碼|公升|斤|株|朵|組|套|隻|筆|通|場|堂|門|份|批|輛|艘|架|部|層|廠|"
    "brands|brand|countries|country|markets|products|patents|factories|sites|offices|customers|"
    "clients|lines|models|awards|branches|subsidiaries|plants|times|companies|firms|suppliers|"
    "distributors|dealers|stores|shops|machines|units|pairs|bottles|boxes|cans|rolls|litres|liters|metres|meters|chips|wafers|sets|tons|tonnes|pieces|projects|papers|"
    "continents|segments|shifts|shareholders|directors|founders|generations|certificates|"
    "x|d printing|d printers|nm|mm|cm|km|kg|ml|micron|microns|millimetres|millimeters|centimetres|centimeters|"
    "kilometres|kilometers|gram|grams|kilos|kilograms|feet|volts|watts|horsepower|degrees|inch|inches|gb|tb|mb|ghz|mhz|kw|mw|kwh|sqm",
}
_NAMES = _table(_PERCENT | _TIME | _PEOPLE | _OTHER)
SUFFIXES: Phrases[Unit] = Phrases(_NAMES)
TIMES: Phrases[Unit] = Phrases(_table(_TIME))

# Latin letters that are units only when they touch the figures (3h, 5y) or nothing at all.
TOUCHING = frozenset({"h", "y", "x"})
# Characters after which the one before is no unit: 人次, 年報, 位數, 日元, 成立.
NOT_BEFORE = {
    "人": frozenset("次月年民造"),
    "名": frozenset("單稱片字"),
    "位": frozenset("數元"),
    "員": frozenset("林"),
    "日": frozenset("元圓幣本圆"),
    "時": frozenset("代候間"),
    "國": frozenset("家內際"),
    "週": frozenset("邊轉年"),
    "成": frozenset("立長為本功員熟果交品分效"),
    "分": frozenset("之鐘"),
    "天": frozenset("然下"),
    "冬": frozenset("天季令粉菇衣至"),
    "個": frozenset(),
}
ADJECTIVES = frozenset(
    words(
        "regular full time fulltime permanent local domestic contract formal registered insured active "
        "total odd strong skilled talented direct indirect more other new 正職 正式"
    )
)

PERCENT_BEFORE: Phrases[Decimal] = Phrases(
    {
        "百分之": Decimal(1),
        "佰分之": Decimal(1),
        "千分之": Decimal("0.1"),
        "仟分之": Decimal("0.1"),
        "萬分之": Decimal("0.01"),
        "十萬分之": Decimal("0.001"),
        "百萬分之": Decimal("0.0001"),
        "億分之": Decimal("0.000001"),
        "萬萬分之": Decimal("0.000001"),
        "percent of": Decimal(1),
        "per cent of": Decimal(1),
    }
)
AFTER_HALF: Phrases[str] = Phrases(
    {"月": "months", "小時": "hours", "鐘頭": "hours", "星期": "weeks", "禮拜": "weeks"}
)
TENTH = "成"
TENTHS = frozenset({TENTH, "cheng"})
