"""How long something has gone on that was asked about: no age of the firm, unless the firm is named."""

from __future__ import annotations

from precheck.reading.evidence import concepts_in, hits_in
from precheck.reading.passage import Passage
from precheck.reading.phrases import Phrasebook
from precheck.reading.results import Result
from precheck.reading.scales import SCALES

_AGE = "years_in_business"
_WORDS = (
    "company | firm | business | founded | established | incorporated | been around"
    " | 公司 | 成立 | 創立 | 創業 | 設立 | 創辦 | 開業"
)
_FIRM = Phrasebook(({"firm": _WORDS},))


def is_spell_of(passage: Passage, asked: str | None, fact: str, result: Result) -> bool:
    """Whether years told in answer to a question about the technology are of that, and not of the firm."""
    if fact != _AGE or asked not in SCALES or not result.readings:
        return False
    sentence = passage.sentence_at(result.readings[0].start)
    if any(_FIRM.find(passage.words_in(sentence))):
        return False
    scale = SCALES[asked]
    told = concepts_in(passage, sentence, scale) & {*scale.weights, "without"}
    return bool(told) and bool(hits_in(passage, sentence, asked))
