"""What figures tell of other firms: competitors have about 300 people, the industry average is 3 %, 同業平均3%."""

from __future__ import annotations

from precheck.reading.figure import Figure
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression

_FIRMS = (
    "同業|同行|別家|對手|競爭者|其他(?:公司|廠商|業者|家)"
    r"|\b(?:(?:the|our|most|all|some|many)\s)*(?:other\s)?(?:competitors?|rivals?|others|other (?:firms|companies))"
    r"(?:\sin\s(?:the|our)\s(?:industry|sector|trade|field|market|business))?"
)
_TRADE = r"業界|產業|行業|\b(?:the|our)\s(?:industry|sector|trade)"
_ANY_TRADE = r"業界|產業|行業|同業|同行|\b(?:industry|sector|trade)"
_IS = (
    r"(?:(?:們|的|都|也|大概|大約|約|差不多|多半|大多|一般|普遍|通常|平均|是|為|有|在|做|多|少|高|低|花|投|佔|占)+"
    r"|\s?(?:\b(?:usually|typically|mostly|generally|often|all|only|just|about|around|roughly|some|is|are|at|do|does|have|has"
    r"|run|runs|spend|spends|invest|invests|export|exports|sell|sells|make|makes|employ|employs)\b\s?)+)"
)
_AVERAGE = r"(?:的)?(?:平均值?|水準|行情|均值)|(?:'s)?\s(?:average|norm|mean|standard|benchmark)s?(?:\sof)?"
# As the subject of its clause; or anywhere, where a word tells what they have.
_SUBJECT = expression(rf"\s?(?:(?:{_FIRMS})(?:{_IS})?|(?:{_TRADE})(?:{_IS}))\s?")
_COMPARED = expression(rf"(?:(?:{_FIRMS})(?:{_IS})|(?:{_ANY_TRADE})(?:{_AVERAGE})(?:{_IS})?)\s?\Z")
# What a figure may begin with.
_ROUGHLY = expression(rf"{_IS}?(?:平均|an average of)?")
_AHEAD = 60


def is_of_rivals(passage: Passage, figure: Figure) -> bool:
    """Whether the words right before a figure say that other firms have it."""
    start = passage.clause_at(figure.start)[0]
    roughly = _ROUGHLY.match(passage.said, figure.start, figure.end)
    end = roughly.end() if roughly else figure.start
    if _SUBJECT.fullmatch(passage.said, start, end) is not None:
        return True
    return _COMPARED.search(passage.said, max(start, figure.start - _AHEAD), end) is not None
