"""Figures that mean something else than their words strictly say: 1億2千, "a couple of hundred", "from 180 to 240"."""

from __future__ import annotations

import re

from precheck.reading.figure import Figure, times
from precheck.reading.mentions import mentions

_WAN_LEFT_OUT = re.compile(
    r"[億亿]\s?([1-9一二兩两三四五六七八九])\s?([千仟百佰])(?:元|塊|多|左右)?\Z"
)
_WORTH = {"千": 1_000, "仟": 1_000, "百": 100, "佰": 100}
_FIGURES = {char: number for number, char in enumerate("一二三四五六七八九", start=1)}
_TEN_THOUSAND = 10_000
_COUPLE = re.compile(r"\bcouple\b", re.IGNORECASE)
_NEAR = 0.1
_CHANGING = re.compile(
    r"\b(?:updat|chang|correct|revis|amend|adjust|edit|grew|grow|rais|rose|went|increas|expand|drop|fell|decreas)\w*\b[^.!?]*\Z"
    r"|(?:更新|修改|更正|改|調整|變更|成長|增加|減少|擴編|提高)[^。！？]*\Z",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto\b|到|至", re.IGNORECASE)
_FROM = ("from", "從", "由", "从")
_BACK = 40


def as_said(text: str, figure: Figure) -> Figure:
    """The figure as it was meant."""
    if _COUPLE.search(figure.text) and figure.low == figure.high and (figure.low or 0) > 2:
        low, high = times(figure.low, 1 - _NEAR), times(figure.high, 1 + _NEAR)
        return figure._replace(low=low, high=high, approximate=True)
    return _changed(text, _with_wan(figure))


def _with_wan(figure: Figure) -> Figure:
    """1億2千 is 2千萬 more than 1億, in speech."""
    match = _WAN_LEFT_OUT.search(figure.text)
    if match is None or figure.low is None or figure.high is None:
        return figure
    said = match[1].replace("兩", "二").replace("两", "二")
    count = int(said) if said.isdigit() else _FIGURES[said]
    middle = (figure.low + figure.high) / 2
    share = 1 + count * _WORTH[match[2]] * (_TEN_THOUSAND - 1) / middle
    return figure._replace(low=times(figure.low, share), high=times(figure.high, share))


def _changed(text: str, figure: Figure) -> Figure:
    """What it was changed to, where a range's words tell a change: "update it from 180 to 240"."""
    if figure.low == figure.high or not figure.text.lower().startswith(_FROM):
        return figure
    parted = _TO.search(figure.text)
    before = text[max(figure.start - _BACK, 0) : figure.start]
    if parted is None or _CHANGING.search(before) is None:
        return figure
    later = mentions(figure.text[parted.end() :])
    return figure._replace(low=later[0].low, high=later[0].high) if later else figure
