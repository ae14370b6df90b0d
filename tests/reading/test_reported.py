"""What a colleague notes about a caller: read as the caller would say it, quoted as it was typed."""

from __future__ import annotations

import pytest

from precheck.reading import read_message, reported
from precheck.rules.facts import Text

from .fact_expectations import AS_OF, written


@pytest.mark.parametrize(
    ("typed", "asked", "said"),
    [
        ("they make torque sensors, founded 2009", "technology_field", "torque sensors"),
        ("caller is in dental implants", "technology_field", "dental implants"),
        ("對方是做牙科植體的", "technology_field", "牙科植體"),
        ("他們做水龍頭的，三十個人", "technology_field", "水龍頭"),
        ("their brand is known in Germany", "own_brand_abroad", "yes"),
        ("caller doesn't want to say the revenue", "annual_revenue", "unknown"),
        ("他說大概四十幾個人", "employees", "41..49 ~"),
        ("他說有自有品牌", "own_brand", "established"),
        ("老闆說有五十個", "employees", "50"),
        ("他說是", "technology_key", "yes"),
        ("she says yes", "technology_key", "yes"),
        ("he says no brand", "own_brand", "none"),
        ("他說不知道", "employees", "unknown"),
        ("對方表示不是", "technology_unique", "no"),
        ("the caller's brand is known in Germany", "own_brand_abroad", "yes"),
        ("她講的是三億", "annual_revenue", "300000000"),
        ("他說不出一個數字", "rd_intensity", "unknown"),
        ("he says they export 40%", "export_share", "40"),
        ("customers say they can't switch", "technology_irreplaceable", "yes"),
    ],
)
def test_what_is_noted_about_a_caller_is_read_as_the_caller_would_say_it(
    typed: str, asked: str, said: str
) -> None:
    result = read_message(reported(typed).words, asked=asked, as_of=AS_OF)

    assert written(result, asked) == said


@pytest.mark.parametrize(
    "typed",
    [
        "12億, 300人, 87年",
        "our company has 45",
        "客戶說他們離不開",
        "customers say they can't switch",
        "老闆說明年再說",
    ],
)
def test_what_is_said_of_others_or_of_oneself_stays(typed: str) -> None:
    assert reported(typed).words == typed


@pytest.mark.parametrize(
    ("typed", "asked", "stated"),
    [
        ("they have about 45 staff", "employees", "about 45 staff"),
        ("他們公司有四十五個人", "employees", "四十五個人"),
        ("well, caller doesn't want to tell the revenue", "annual_revenue", "caller doesn't want"),
    ],
)
def test_an_answer_is_quoted_as_it_was_typed(typed: str, asked: str, stated: str) -> None:
    told = reported(typed)

    result = told.as_typed(read_message(told.words, asked=asked, as_of=AS_OF))

    (reading,) = result.readings
    assert stated in typed[reading.start : reading.end] or stated in reading.value.stated
    assert reading.value.stated in typed


def test_words_that_stand_for_themselves_are_those_that_were_typed() -> None:
    told = reported("they make bearings for their own machines")

    result = told.as_typed(read_message(told.words, asked="technology_field", as_of=AS_OF))

    (field,) = [each.value for each in result.readings if each.fact == "technology_field"]
    assert isinstance(field, Text)
    assert field.value in "they make bearings for their own machines"
