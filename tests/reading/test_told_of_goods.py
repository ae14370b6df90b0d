"""What is said of the goods, their name and who carries them, and what only sounds like it."""

from __future__ import annotations

import pytest

from precheck.reading import read_message

from .fact_expectations import AS_OF, written


def told(text: str, asked: str | None) -> dict[str, str]:
    result = read_message(text, asked=asked, as_of=AS_OF)
    return {each.fact: written(result, each.fact) for each in (*result.readings, *result.asks)}


@pytest.mark.parametrize("asked", [None, "own_brand"])
@pytest.mark.parametrize(
    "text",
    [
        "94年開始就有自己的牌子",
        "2005年開始就有自己的牌子",
        "一開始就有自己的牌子",
        "we've had our own brand from the start",
    ],
)
def test_a_brand_that_began_years_ago_is_there(text: str, asked: str | None) -> None:
    assert told(text, asked) == {"own_brand": "established"}


@pytest.mark.parametrize("text", ["今年開始有自己的牌子", "剛開始做自己的牌子"])
def test_a_brand_that_begins_now_is_being_built(text: str) -> None:
    assert told(text, "own_brand") == {"own_brand": "developing"}


@pytest.mark.parametrize("asked", [None, "paid_in_capital"])
@pytest.mark.parametrize("text", ["talent and brand", "品牌跟人才", "technology, talent and brand"])
def test_the_names_of_services_tell_of_no_brand(text: str, asked: str | None) -> None:
    assert told(text, asked) == {}


@pytest.mark.parametrize(
    "text",
    [
        "we sell under our name ARCO since 2005",
        "we have sold under our own name for 20 years",
        "自有品牌做了20年",
    ],
)
def test_the_years_of_a_name_are_not_those_of_the_firm(text: str) -> None:
    assert told(text, "years_in_business") == {"own_brand": "established"}


@pytest.mark.parametrize("asked", ["technology_field", "core_technology"])
@pytest.mark.parametrize(
    "text",
    ["yes, dealers in Germany and Vietnam carry it", "dealers in Germany and Vietnam carry it"],
)
def test_who_carries_the_goods_is_no_discipline(text: str, asked: str) -> None:
    assert told(text, asked) == {
        "international_channels": "established",
        "export_markets": "[DE, VN]",
    }


def test_no_discipline_ends_by_pointing_at_something() -> None:
    assert "technology_field" not in told("shops in Japan carry it", "technology_field")


@pytest.mark.parametrize("asked", ["employees", "years_in_business", "paid_in_capital"])
@pytest.mark.parametrize("text", ["0.6公釐薄殼真空壓鑄", "thin-walled housings, 5 microns"])
def test_how_thick_something_is_answers_no_question(text: str, asked: str) -> None:
    assert told(text, asked) == {}


def test_a_measure_may_be_part_of_the_core_technology() -> None:
    assert told("0.6公釐薄殼真空壓鑄", "core_technology") == {
        "core_technology": "0.6公釐薄殼真空壓鑄"
    }
