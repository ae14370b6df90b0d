"""English numerals, in words, figures and both."""

from __future__ import annotations

import pytest

from precheck.reading.kinds import read_kind

NUMBERS = {
    "seven": 7, "seventeen": 17, "seventy": 70, "seventy-one": 71, "seventy one": 71,
    "one hundred": 100, "a hundred": 100, "a hundred and five": 105, "one hundred five": 105,
    "three hundred and twenty": 320, "nine hundred ninety-nine": 999, "twelve hundred": 1200,
    "one thousand": 1000, "a thousand": 1000, "two thousand five hundred": 2500,
    "two thousand and twelve": 2012, "eighteen thousand and forty": 18040,
    "six hundred and fifty thousand": 650000, "one million": 1000000, "a million": 1000000,
    "one million two hundred thousand": 1200000, "four billion": 4 * 10**9,
    "three billion and twenty million": 3020000000, "two trillion": 2 * 10**12,
    "one point two billion": 1200000000, "zero point eight": 0.8, "twelve point five": 12.5,
    "1,250": 1250, "12,345,678": 12345678, "12345678": 12345678,
    "3.75": 3.75, ".75": 0.75, "1,234.5": 1234.5, "60 000": 60000, "1.5k": 1500, "80K": 80000,
    "2.4M units": 2400000, "3mn": 3000000, "7 bn": 7 * 10**9, "0.6b": 6 * 10**8,
    "12 million": 12000000, "4 thousand 2 hundred and 7": 4207, "250 thousand": 250000,
    "half a million": 500000, "half a billion": 5 * 10**8, "a quarter million": 250000,
    "three quarters of a million": 750000, "two and a half million": 2500000,
    "one and a half billion": 1500000000, "five million and a half": 5500000,
    "two thirds": 2 / 3, "three quarters": 0.75, "one fifth": 0.2, "seven tenths": 0.7,
    "nine and a half": 9.5, "six and three quarters": 6.75, "2/5": 0.4, "3 1/2": 3.5, "¾": 0.75,
    "one out of four": 0.25, "two over five": 0.4, "a dozen": 12, "two dozen": 24, "5 dozen": 60,
    "half a dozen": 6, "minus twelve": -12, "negative 3.5": -3.5, "-40": -40, "3e6": 3000000,
    "eleven hundred and one": 1101, "nineteen": 19, "ninety-nine thousand": 99000,
    "a couple of hundred": 200, "１２３": 123, "5.0": 5,
}  # fmt: skip


@pytest.mark.parametrize("said", NUMBERS)
def test_a_numeral_is_the_number_it_says(said: str) -> None:
    expected = NUMBERS[said]

    readings = read_kind(f"It is {said}.", "number", "en")

    values = [reading.to_json()["value"] for reading in readings]
    assert [(value["low"], value["high"]) for value in values[:1]] == [
        (pytest.approx(expected), pytest.approx(expected))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("between three and five", [3, 5]),
        ("22, 24, 26", [22, 24, 26]),
        ("22,24,26", [22, 24, 26]),
        ("four thousand and 12 boxes", [4000, 12]),
        ("1.2 billion and 300 people", [1200000000, 300]),
        ("one hundred, two hundred", [100, 200]),
        ("5 10 15", [5, 10, 15]),
        ("12 1200", [12, 1200]),
    ],
)
def test_neighbouring_numbers_stay_apart(text: str, expected: list[int]) -> None:
    readings = read_kind(text, "number", "en")

    assert [reading.to_json()["value"]["low"] for reading in readings] == expected


@pytest.mark.parametrize(
    "text",
    ["That one is fine.", "no one knows", "see https://a.example/12?x=3", "a 29km road", "an", "",
     "the next of kin", "write to me4@x5.example", "a first class seat", "a third party"],
)  # fmt: skip
def test_words_that_only_look_like_numbers_are_none(text: str) -> None:
    assert read_kind(text, "number", "en") == ()
