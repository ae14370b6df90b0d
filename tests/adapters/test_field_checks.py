from __future__ import annotations

import pytest

from precheck.adapters.field_checks import LibraryFieldChecks
from precheck.casework.ports import Checked

CHECKS = LibraryFieldChecks()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("22099131", "22099131"),  # divisible by 10, as it always was
        ("00501503", "00501503"),  # leading zeros stay
        (" 2209 9131 ", "22099131"),
        ("2209-9131", "22099131"),
        ("２２０９９１３１", "22099131"),
        ("12345675", "12345675"),  # a 7 as the seventh digit counts as 1 or as 0
        ("12345670", "12345670"),  # the same, and divisible by 5 only
        ("22099136", "22099136"),  # divisible by 5 only: good since 2023-04-01
    ],
)
def test_a_registration_number_is_taken(text: str, number: str) -> None:
    assert CHECKS.check("registration_number", text) == Checked(number)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("22099132", "check_digit"),
        ("12345678", "check_digit"),
        ("2209913", "length"),
        ("220991310", "length"),
        ("2209913A", "digits"),
        ("我不知道", "digits"),
        ("  ", "blank"),
    ],
)
def test_a_wrong_registration_number_is_refused_with_what_is_wrong(text: str, fault: str) -> None:
    assert CHECKS.check("registration_number", text) == Checked(None, fault)


def test_a_registration_number_agrees_with_the_rule_worked_out_by_hand() -> None:
    def sums(number: str) -> set[int]:
        """The sum of the products' digits; 4 × 7 = 28 counts as 2 + 8 = 10, and so as 1 or 0."""
        products = [w * int(d) for w, d in zip((1, 2, 1, 2, 1, 2, 4, 1), number, strict=True)]
        special = number[6] == "7"
        plain = sum(p // 10 + p % 10 for i, p in enumerate(products) if not (special and i == 6))
        return {plain, plain + 1} if special else {plain}

    numbers = [f"{start * 997 % 10**8:08}" for start in range(5000)]

    wrong = [
        number
        for number in numbers
        if (CHECKS.check("registration_number", number).value == number)
        != any(total % 5 == 0 for total in sums(number))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0912-345-678", "+886 912 345 678"),
        ("０９１２３４５６７８", "+886 912 345 678"),
        ("+886 2 2321-2200", "+886 2 2321 2200"),
        ("(02) 2321 2200 分機 12", "+886 2 2321 2200#12"),
        ("02-23212200#12", "+886 2 2321 2200#12"),
        ("02-2321-2200轉12", "+886 2 2321 2200#12"),
        ("886 912 345 678", "+886 912 345 678"),
        ("手機 0912345678", "+886 912 345 678"),
        ("+81 3-1234-5678", "+81 3-1234-5678"),
    ],
)
def test_a_telephone_number_is_taken_in_international_form(text: str, number: str) -> None:
    assert CHECKS.check("contact_phone", text) == Checked(number)


@pytest.mark.parametrize(
    "text", ["12345", "0912-345-67", "call me", "2321-2200", "22099131", "+886"]
)
def test_what_is_no_telephone_number_is_refused(text: str) -> None:
    assert CHECKS.check("contact_phone", text) == Checked(None, "malformed")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" Lin.Mei@EXAMPLE-firm.com.tw ", "Lin.Mei@example-firm.com.tw"),
        ("ｌｉｎ＠firm.com.tw", "lin@firm.com.tw"),
    ],
)
def test_an_email_address_is_taken_as_it_is_written_properly(text: str, address: str) -> None:
    assert CHECKS.check("contact_email", text) == Checked(address)


@pytest.mark.parametrize("text", ["lin@", "lin@firm", "lin firm.com", "a@b@c.tw", "@firm.com.tw"])
def test_what_is_no_email_address_is_refused(text: str) -> None:
    assert CHECKS.check("contact_email", text) == Checked(None, "malformed")


def test_a_field_without_a_form_of_its_own_is_trimmed() -> None:
    assert CHECKS.check("company_name", " 銀河精密 ") == Checked("銀河精密")
    assert CHECKS.check("company_name", "　") == Checked(None, "blank")
