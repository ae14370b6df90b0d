"""Sentences as HTML: escaped, with what is emphasised strong, and each piece in another language marked as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from precheck.web.languages import CHINESE, ENGLISH

_STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
_HAN = "[\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff01-\uff65]"
_CHINESE = re.compile(rf"{_HAN}(?:[^A-Za-z\n]*{_HAN})?")
# Single Latin words (OEM, NT$, a brand) are at home in Chinese text; several in a row are another language.
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ ,.;:'’\-]+[A-Za-z0-9]+)+[.!?]?")


def typeset(text: str, language: str) -> Markup:
    """The text for a page in ``language``: ``**words**`` strong, the other language's marked for readers aloud."""
    return Markup(_STRONG.sub(r"<strong>\1</strong>", "".join(_pieces(text, language))))


def _pieces(text: str, language: str) -> Iterator[str]:
    pattern, other = (_ENGLISH, ENGLISH) if language == CHINESE else (_CHINESE, CHINESE)
    done = 0
    for found in pattern.finditer(text):
        yield str(escape(text[done : found.start()]))
        yield f'<span lang="{other}">{escape(found[0])}</span>'
        done = found.end()
    yield str(escape(text[done:]))
