"""Chinese numerals: 一億二千萬, 兩百五, 十幾億, 三五百, 一百五六十, 12億5, 1千零1."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.chinese_sum import Sum
from precheck.reading.quantities.chinese_words import (
    BY_A_LITTLE,
    COUNTED,
    COUNTED_OUTSIDE,
    COUNTERS,
    DIGITS,
    LARGE,
    LOOSE_MORE,
    MORE,
    OUTSIDE,
    POINT,
    ROUGH_MORE,
    SEVERAL,
    SMALL,
    TENS,
    VAGUE,
    ZERO,
)
from precheck.reading.quantities.literals import LONGEST, literal
from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.tokens import Tokens, glued, is_digits

_WAN, _TENTH = Decimal(10**4), Decimal("0.1")
_STARTERS = {*DIGITS, *SMALL, *TENS, VAGUE, SEVERAL}
_PERIODS = ("年", "天", "週", "季", "個月")


def begins(text: str) -> bool:
    """Whether a Chinese numeral may begin with this token."""
    return text in _STARTERS


def is_unit(text: str) -> bool:
    """Whether the token multiplies: 十, 百, 千, 萬, 億, 兆."""
    return text in SMALL or text in LARGE


def chinese(tokens: Tokens, index: int, lone_unit: bool = False) -> Numeral | None:
    """The Chinese numeral that begins at ``index``; ``lone_unit`` lets 億 alone be one (破億)."""
    first = tokens.texts[index]
    if first == SEVERAL and tokens.texts[index - 1] in COUNTED:
        return None
    return _Scan(tokens, index, lone_unit).numeral()


class _Scan:
    """One pass over the numeral's tokens, each looked at once."""

    def __init__(self, tokens: Tokens, index: int, lone_unit: bool) -> None:
        self.tokens = tokens
        self.begin = self.at = index
        self.lone_unit = lone_unit
        self.sum = Sum()
        self.said_digit = False
        self.in_figures = False  # the last digits were figures: 30幾
        self.more = False  # 多 was said
        self.open = False  # ... after a large unit: both ends excluded
        self.rough = False  # 來 was said

    def numeral(self) -> Numeral | None:
        while self._step():
            pass
        if self.at == self.begin or not self._says_number():
            return None
        low, high = self.sum.value()
        return Numeral(
            low,
            high,
            self.begin,
            self.at,
            scale=self.sum.unit,
            step=self.sum.step,
            low_inclusive=not self.open,
            high_inclusive=not self.open,
            rough=self.rough,
        )

    def _says_number(self) -> bool:
        """百, 千 or 億 alone say no number; 十, 百三 and 百萬 do."""
        if self.at - self.begin == 1 and self.tokens.texts[self.begin] in (VAGUE, SEVERAL):
            return False
        if self.said_digit or self.lone_unit:
            return True
        return self.at - self.begin > 1 or self.tokens.texts[self.begin] in ("十", "拾", *TENS)

    def _step(self) -> bool:
        text = self.tokens.texts[self.at]
        if text in SMALL:
            return self._small(Decimal(SMALL[text]))
        if text in LARGE:
            return self._large(LARGE[text])
        if text == "w" and self.said_digit and glued(self.tokens, self.at):
            return self._large(_WAN)
        if text == "個" and self.said_digit and self.tokens.texts[self.at + 1] in LARGE:
            self.at += 1  # 一個億
            return True
        if text in TENS and self.sum.digit is None:
            self.sum.digit = (Decimal(TENS[text] // 10), Decimal(TENS[text] // 10))
            self.said_digit = True
            self.sum.small(Decimal(10))
            self.at += 1
            return True
        if text == ZERO and self._zero():
            return True
        if text == VAGUE and self.in_figures:
            return self._more()
        if text in DIGITS or text in (VAGUE, SEVERAL):
            return self._digits()
        if is_digits(text) or text == ".":
            return self._figures()
        return (text in POINT and self._decimals()) or (text in MORE and self._more())

    def _small(self, unit: Decimal) -> bool:
        self.in_figures = False
        if self.sum.digit is None and (self.sum.low and self.sum.unit <= unit):
            return False
        self.sum.small(unit)
        self.at += 1
        return True

    def _large(self, unit: Decimal) -> bool:
        self.in_figures = False
        if self.at == self.begin and not self.lone_unit:
            return False
        self.sum.large(unit)
        self.at += 1
        return True

    def _zero(self) -> bool:
        """A 零 that fills a gap, as in 一千零五."""
        follows = self.tokens.texts[self.at + 1]
        inside = self.sum.unit > 1 and self.sum.digit is None
        if not (inside or self.at == self.begin):
            return False
        if not (follows in DIGITS or follows in SMALL or is_digits(follows) or follows == VAGUE):
            return False
        if not inside and follows not in SMALL:
            return False
        self.sum.after_zero = True
        self.at += 1
        return True

    def _digits(self) -> bool:
        """A digit, two neighbours (五六十: 50 to 60), or a run read figure by figure (一九九八)."""
        if self.sum.digit is not None:
            return False
        run = self._run()
        values = [DIGITS.get(self.tokens.texts[place], 0) for place in run]
        if self.tokens.texts[self.at] not in DIGITS:
            self.sum.digit, self.sum.vague = (self._least_vague(), Decimal(9)), True
            run = run[:1]
        elif len(values) == 1:
            if self._starts_a_duration(run[0]):
                return False
            self.sum.digit = (Decimal(values[0]), Decimal(values[0]))
        elif self._neighbours(values, run):
            self.sum.digit = (Decimal(values[0]), Decimal(values[1]))
            run = run[:2]
        elif self.begin == self.at and len(run) <= LONGEST:
            whole = Decimal("".join(str(value) for value in values))
            self.sum.digit = (whole, whole)
        else:
            return self._shorter(run, values)
        self.said_digit = True
        self.at = run[-1] + 1
        return True

    def _starts_a_duration(self, place: int) -> bool:
        """一億三年: the 三 belongs to the years, not to the 億."""
        follows = "".join(self.tokens.texts[place + 1 : place + 3])
        return self.sum.unit >= 100 and not self.sum.after_zero and follows.startswith(_PERIODS)

    def _shorter(self, run: list[int], values: list[int]) -> bool:
        if self.at == self.begin:
            self.at = run[-1] + 1  # too long to be a number: passed over
            self.sum.digit = None
            return False
        self.sum.digit = (Decimal(values[0]), Decimal(values[0]))
        self.said_digit = True
        self.at += 1
        return True

    def _least_vague(self) -> Decimal:
        """十幾 starts at eleven, but 幾十 at twenty."""
        return Decimal(1) if self.at > self.begin else Decimal(2)

    def _run(self) -> list[int]:
        run = [self.at]
        while self.tokens.texts[run[-1] + 1] in DIGITS and glued(self.tokens, run[-1] + 1):
            run.append(run[-1] + 1)
        return run

    def _neighbours(self, values: list[int], run: list[int]) -> bool:
        """七八年, 三五百, 十七八歲: two figures that rise by one, or 三五."""
        if len(values) != 2 or 0 in values:
            return False
        if values[1] - values[0] != 1 and values != [3, 5]:
            return False
        follows = self.tokens.texts[run[-1] + 1]
        of_a_hundred = self.tokens.texts[self.begin - 1] == "之"  # 百分之五六
        return is_unit(follows) or self.sum.unit > 1 or of_a_hundred or _counts(follows)

    def _figures(self) -> bool:
        """Figures among the characters: 5萬4千6百, 12億5."""
        if self.sum.digit is not None:
            return False
        figures = literal(self.tokens, self.at)
        if figures is None or figures.fraction:
            return False
        multiplied = is_unit(self.tokens.texts[figures.end])
        if self.at > self.begin and not multiplied and not self._shorthand(figures):
            return False
        self.sum.digit = (figures.low, figures.low)
        self.sum.step = figures.step
        self.said_digit = self.in_figures = True
        self.at = figures.end
        return True

    def _shorthand(self, figures: Numeral) -> bool:
        """12億5 is 12.5億, and 1千零1 is 1001; other figures after a unit begin anew."""
        if not glued(self.tokens, self.at) or figures.low != figures.low.to_integral_value():
            return False
        if self.sum.after_zero:
            return figures.low < self.sum.unit
        return figures.low < 10 and figures.end == self.at + 1

    def _decimals(self) -> bool:
        """點 and the figures after it: 三點五, 兩千萬點五."""
        if self._somewhat_more():
            return False
        end = self.at + 1
        while self.tokens.texts[end] in DIGITS and self.tokens.texts[end] != "兩":
            end += 1
        if end == self.at + 1 or end - self.at > LONGEST or not self._says_number_so_far():
            return False
        written = "".join(str(DIGITS[text]) for text in self.tokens.texts[self.at + 1 : end])
        part = Decimal("0." + written)
        low, high = self.sum.value()
        self.sum = Sum(digit=(low + part, high + part), step=ONE.scaleb(-len(written)))
        self.at = end
        return True

    def _somewhat_more(self) -> bool:
        """三點多 and 三點幾: up to nine tenths more."""
        if self.tokens.texts[self.at + 1] not in (*MORE, VAGUE) or not self._says_number_so_far():
            return False
        low, high = self.sum.value()
        self.sum = Sum(digit=(low + _TENTH, high + 9 * _TENTH), step=_TENTH)
        self.at += 2
        return True

    def _says_number_so_far(self) -> bool:
        return self.at > self.begin and self._says_number()

    def _more(self) -> bool:
        """兩百多 is 201 to 299, 十多億 1.1 to 1.9 billion, 三億多 between three and four."""
        follows = self.tokens.texts[self.at + 1]
        if follows == "個" and self.tokens.texts[self.at + 2] in LARGE:
            follows = self.tokens.texts[self.at + 2]
        text = self.tokens.texts[self.at]
        if self.at == self.begin or self.more or (text in LOOSE_MORE and not _counts(follows)):
            return False
        if text == OUTSIDE and follows not in COUNTED_OUTSIDE:
            return False
        if follows + self.tokens.texts[self.at + 2] == BY_A_LITTLE:
            return False
        low, high = self.sum.value()
        step = self.sum.step
        if step <= 1 or (step < 10 and follows not in LARGE):
            return False
        self.more = self.said_digit = True
        self.at += 1
        if text == ROUGH_MORE:
            self.rough = True
            return follows in LARGE
        if step > 1000 and follows not in LARGE:
            self.open = True
            self.sum = Sum(digit=(low, high + step), step=step)
            return False
        self.sum = Sum(digit=(low + 1, high + step - 1))
        return follows in LARGE


def _counts(text: str) -> bool:
    return bool(text) and (text in COUNTERS or text in LARGE)
