"""Numbers, addresses and names, as they are dictated, labelled, taken back or left open."""

from __future__ import annotations

import pytest

from precheck.reading.details import UNDECIDED, detail
from precheck.reading.firms import firm
from precheck.reading.people import person


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("oh two, two seven three six, double eight nine nine", "contact_phone", "0227368899"),
        ("手機〇九三三 一二三 四五六", "contact_phone", "0933123456"),
        ("fax 02-2345-0000, phone 02-2345-1111", "contact_phone", "02-2345-1111"),
        ("0911-222-333 no longer works, use 0911-222-444", "contact_phone", "0911-222-444"),
        ("amy [at] press [dot] tw", "contact_email", "amy@press.tw"),
        ("old@a.tw bounces, so new@a.tw", "contact_email", "new@a.tw"),
        ("分公司 12345675，總公司 04595257", "registration_number", "04595257"),
    ],
)
def test_a_detail_is_noted_as_it_is_meant(text: str, fact: str, value: str) -> None:
    found = detail(text, fact)

    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("text", ["NT$ 27,450,000", "A12345678 is my ID card", "02-2345-6789"])
def test_another_number_is_no_registration_number(text: str) -> None:
    found = detail(text, "registration_number")

    assert found is None


def test_one_of_two_registration_numbers_is_left_open() -> None:
    found = detail("04595257 or 22099131", "registration_number")

    assert found == UNDECIDED


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("we used to be Old Name Ltd., now it is Bright Gears Co., Ltd.", "Bright Gears Co., Ltd."),
        ("以前叫老牌企業社，現在是新光點有限公司", "新光點有限公司"),
        ("we have twelve people", None),
    ],
)
def test_a_firm_is_known_by_its_legal_form(text: str, name: str | None) -> None:
    span = firm(text)

    assert (text[slice(*span)] if span else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my colleague Ingrid Solberg handles it", "Ingrid Solberg"),
        ("請找採購課的葉宗翰", "葉宗翰"),
        ("下午再打", None),
    ],
)
def test_a_person_is_known_by_what_names_look_like(text: str, name: str | None) -> None:
    span = person(text)

    assert (text[slice(*span)] if span else None) == name
