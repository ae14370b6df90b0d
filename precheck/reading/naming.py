"""A technology or a discipline told by its name, whatever that is: our know-how in a nutshell: ..., 看家本領是……"""

from __future__ import annotations

import re
from collections.abc import Iterator

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.talk import is_place
from precheck.reading.tokens import fold

_WHICH = r"(?:(?:core|key|main|real|special|secret|own|whole|biggest|greatest|particular|strongest|proudest)\s){0,2}"
_SKILL = (
    r"(?:technolog(?:y|ies)|technique|know[- ]?how|expertise|competenc(?:e|y)|craft|skill|trick|forte"
    r"|strength|strong (?:point|suit)|pride|trump card|claim to fame|secret(?: weapon| sauce)?)"
)
_IN_SHORT = (
    r"(?:,?\s(?:in a nutshell|in short|in brief|in a word|in (?:one|a) sentence|put simply|put briefly|summed up"
    r"|technically|on the technical side|as engineers|as a firm))?,?"
)
_GOES_ON = (
    r"(?:\s?[:=]\s?|\s(?:is(?! in\b)|lies in|consists in|comes down to|boils down to|goes|reads)"
    r"(?:\s(?:this|like this|as follows|that)\s?[:,]?|\s?:)?\s"
    r"|\s(?:like this|this way|as follows|so)\s?:\s?)"
)
_CORE = re.compile(
    rf"\b(?:our|the|my)\s{_WHICH}{_SKILL}{_IN_SHORT}{_GOES_ON}"
    rf"|\bwhat (?:sets|makes) our {_WHICH}{_SKILL} (?:apart|special|different|unique) is(?: this| that)?\s?[:,]?\s"
    + fold(
        r"|(?:核心|看家|獨門|拿手|關鍵|最強|最厲害|最拿手|最自豪|最得意|吃飯)的?(?:技術|本領|本事|絕活|功夫|強項|專長|絕招|一招|know-?how)"
        r"[^，,。；;：:是在]{0,5}?(?:[，,]?\s?(?:就)?是(?:說)?\s?[:：]?|在於|[:：]|[，,]\s?我們(?:公司)?(?:是|就是|會|能夠?|可以|有)|[，,]\s?就是)\s?"
    )
)
_OF_WHAT = r"(?:technology field|field|discipline|line of business|trade)(?: of technology)?"
_HOW_IT_GOES = (
    r"(?!(?:grow|do|go|boom|expand|struggl|improv|gett|runn|mov|chang|shrink|suffer|pick)ing\b"
    r"|(?:good|bad|slow|fine|not|in|on|a|the)\b)"
)
# We work in shifts, in the evening, in a rented hall.
_HOW_WE_WORK = (
    r"(?!(?:a|an|the|our|my|this|that|these|those|it|them|which|where|two|three|four|several|many|some|all|both|each|every"
    r"|one|close|small|large|big|different|mixed|night|day|good|bad|harmony|silence|peace|partnership|parallel|secret|person"
    r"|co-?operation|collaboration|coordination|english|chinese|mandarin|taiwanese|japanese|german|front|here|there)\b"
    r"|(?:[a-z]+ )?(?:pairs|teams|shifts|groups|rows|rooms|halls|offices|buildings|languages|conditions|batches)\b)"
)
_WRITE = r"(?:put|write|note|enter|list|record|register|describe)"
_FIELD = re.compile(
    rf"\b(?:our|the) {_OF_WHAT} (?:should|would|ought to|must|can) (?:be|read|say)(?: better| best)?(?: described as)? "
    rf"|\b(?:for|as|under) (?:the |our )?{_OF_WHAT},? (?:please )?(?:put|write|note|enter|take|fill in)(?: down)? "
    rf"|\bthe {_OF_WHAT} (?:that )?(?:we|our firm|our company) (?:speciali[sz]es?|works?|is|are|operate|belong)"
    r" (?:in|to) (?:is|would be) "
    r"|\b(?:the|our) (?:company|firm) (?:speciali[sz]es in|is in the (?:business|trade|field) of) "
    rf"|\bour (?:trade|business) (?:is|has always been) {_HOW_IT_GOES}"
    rf"|\bwe (?:all |only |mainly |mostly )?work in (?:the (?:field|area|business|trade|industry) of )?{_HOW_WE_WORK}"
    rf"|\b{_WRITE}(?: down)? (?:our|the) {_OF_WHAT} (?:down )?as "
    + fold(
        "|(?:技術|專業)?領域(?:應該|請|麻煩|就|要|可以|該)*(?:寫|填|記|算|歸|改)(?:填|寫|成|為|在|是)?"
    )
)
# Put roof tiles as our field: what it is called stands before what it is.
_FIELD_AFTER = re.compile(
    rf"\b{_WRITE}(?: down| us down| us)? ((?!(?:that|this|it|them|what)\b)[^,.;:!?]{{2,50}}?)(?: down)?"
    rf" (?:as|for|under) (?:our|the) (?:main )?{_OF_WHAT}\b"
    + fold(
        "|(?:寫|填|記|算|放|把)([^，,。;；：:！!？?寫填記]{2,16}?)(?:寫|填|記|列|算|當)?(?:當作|當成|當|作為|做為|為|在|進)"
        "(?:我們的?|公司的?|技術|專業)*領域"
    )
)
_BY_NAME = {"core_technology": _CORE, "technology_field": _FIELD}
_FIELDS = "technology_field"
_MARKS = frozenset(".,;:!?。，、；：！？")


def named(passage: Passage) -> Iterator[tuple[str, Span, Span]]:
    """Each fact told by its name: where that, with what leads on from it, stands, and the words that it is told in."""
    for fact, leads in _BY_NAME.items():
        for lead in leads.finditer(passage.said):
            following = passage.words_in((lead.end(), len(passage.text)))[:1]
            if following:
                end = passage.clause_at(following[0].start)[1]
                yield from _told(passage, fact, lead.span(), (following[0].start, end))
    for told in _FIELD_AFTER.finditer(passage.said):
        yield from _told(passage, _FIELDS, told.span(), told.span(told.lastindex or 0))


def _told(passage: Passage, fact: str, lead: Span, span: Span) -> Iterator[tuple[str, Span, Span]]:
    """The words of a span, without marks around them; a place is no discipline that somebody works in."""
    words = tuple([word for word in passage.words_in(span) if word.text not in _MARKS])
    if words and not (fact == _FIELDS and is_place(passage, words)):
        yield fact, lead, (words[0].start, words[-1].end)
