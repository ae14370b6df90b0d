"""Answers that need no figures weighed: consent, needs, contacts, free words, *I don't know*."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from precheck.reading import contacts
from precheck.reading.clauses import Span
from precheck.reading.details import UNDECIDED, detail, is_another
from precheck.reading.passage import Passage
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.scales import CONSENT
from precheck.reading.testimony import UNSURE
from precheck.reading.verdict import verdict
from precheck.reading.withheld import FIELDS, is_withheld
from precheck.rules.facts import Choice, Text, Unknown, Value

CONTACTS: dict[str, Callable[[str], Span | None]] = {
    "contact_email": contacts.email,
    "contact_phone": contacts.phone,
    "registration_number": contacts.registration_number,
}
_AGREED = re.compile(r"\b(?:i|we) (?:do not |don't )?(?:agree|consent)\b|同意", re.IGNORECASE)
_DUNNO = re.compile(r"\b(?:no idea|don't know|not sure|dunno)\b|不知道|不清楚|不确定")
# Another way to be reached than the one asked for: only by LINE, email聯絡就好.
_LINE = re.compile(r"\b(?:on line|line id)\b")
_SOLELY = r"(?:only|聯絡|联络|联系|連絡|连络)?"
_BY = (
    r"(?:only (?:by |via |on |through )?(?:{0})|(?:{0})\s?"
    + _SOLELY
    + r"(?:就好|即可|就行|only)|只(?:用|有|能用)(?:{0}))"
)
_OTHERWISE = {
    "contact_email": re.compile(
        _BY.format("line|phone|telephone|wechat|whatsapp|电话|手机|微信") + r"|call me|打电话给我"
    ),
    "contact_phone": re.compile(
        _BY.format("line|e-?mail|mail|wechat|邮件|信箱") + r"|(?:email|write to) me"
    ),
}
_CONTACTED = ("contact_name", "contact_email", "company_name")


def reading(passage: Passage, fact: str, value: Value, span: Span) -> Result:
    """A result with one reading of a span."""
    text = passage.text[span[0] : span[1]]
    return Result((Reading(fact, value, span[0], span[1], text),))


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    inner = text[span[0] : span[1]]
    start = span[0] + len(inner) - len(inner.lstrip())
    return start, start + len(inner.strip())


def read_contact(passage: Passage, fact: str, asked: str | None) -> Result:
    """An address or number that stands in the text; unasked, only in a form that nothing else has."""
    if asked == fact and (given := detail(passage.text, fact)) is not None:
        if given == UNDECIDED:
            return NOTHING
        said = passage.text[given.start : given.end]
        told_here = Reading(fact, Text(given.value, said), given.start, given.end, said)
        return Result((told_here,))
    told = contacts.numbers_told(passage.text, asked)
    found = told.get(fact)
    if found is None and (asked == fact or fact == "contact_email"):
        found = CONTACTS[fact](passage.text)
    if found is None and asked == fact == "contact_email" and not _LINE.search(passage.said):
        found = contacts.malformed_email(passage.text)
    if found is None or any(found == span for other, span in told.items() if other != fact):
        return NOTHING
    if fact != "contact_email" and asked == fact and is_another(passage.text, found[0], fact):
        return NOTHING
    said = passage.text[found[0] : found[1]].strip()
    return reading(passage, fact, Text(said, said), found)


def contacts_beside(
    passage: Passage, told: Mapping[str, Result], asked: str | None
) -> dict[str, Result]:
    """Numbers by their names and an agreement in so many words, unasked, beside who is to be contacted."""
    if all(told.get(fact, NOTHING) == NOTHING for fact in _CONTACTED) or asked in CONTACTS:
        return {}
    found = {fact: read_contact(passage, fact, asked) for fact in CONTACTS}
    agreed = tuple(span for span in passage.clauses if _AGREED.search(passage.text, *span))
    if asked != "consent" and agreed:
        found["consent"] = read_consent(passage, agreed)
    return {
        fact: result
        for fact, result in found.items()
        if result != NOTHING and told.get(fact, NOTHING) == NOTHING
    }


def read_consent(passage: Passage, spans: tuple[Span, ...]) -> Result:
    """Agreed or refused; a refusal outweighs a yes beside it, and who must ask first does neither."""
    said = verdict(passage, CONSENT, spans, ())
    if said is None:
        return NOTHING
    span = trimmed(passage.text, passage.whole)
    stated = passage.text[span[0] : span[1]]
    value = Unknown(stated) if said[0] == UNSURE else Choice(said[0], stated)
    return reading(passage, "consent", value, span)


def read_withheld(passage: Passage, fact: str) -> Result:
    """No such address or number, or one that is not given: the field stays open."""
    if fact not in FIELDS or not _withheld(passage, fact):
        return read_unknown(passage, fact)
    span = trimmed(passage.text, passage.whole)
    return reading(passage, fact, Unknown(passage.text[span[0] : span[1]]), span)


def _withheld(passage: Passage, fact: str) -> bool:
    """Whether any of its clauses keeps the field back, or names another way to be reached."""
    if any(is_withheld(passage.words_in(span), fact) for span in passage.clauses):
        return True
    if fact in _OTHERWISE and _OTHERWISE[fact].search(passage.said):
        return True
    return _DUNNO.search(passage.said) is not None


def read_unknown(passage: Passage, fact: str) -> Result:
    """*I don't know*, *I'd rather not say*, 要問會計: an answer, never a no."""
    if not passage.has(passage.whole, "unknown"):
        return NOTHING
    span = trimmed(passage.text, passage.whole)
    return reading(passage, fact, Unknown(passage.text[span[0] : span[1]]), span)
