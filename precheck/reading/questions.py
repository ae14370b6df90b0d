"""Whether somebody asks something, rather than tells it; and in which language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage, once, passage_of
from precheck.reading.phrases import Hit
from precheck.reading.supposing import BOOK, puts_a_case
from precheck.reading.tokens import Token, fold, tokens

_VERBS_FIRST = frozenset(
    "is are do doe did can could should would will may must has have am shall was were what how"
    " why when which who where whose".split()
)
_ENOUGH = 0.3
_SCALES = frozenset("亿万千百十仟元")  # English speakers write 12億, too
_END = r"(?:才夠|才行|才可以|才能|呢|啊|呀|阿)?\s?[?？]?\s*$"
_COUNTED = "[家個年人位名國間種成月歲項件條元塊億萬屆次]"
_FEW = re.compile(fold(rf"(?<![好十百千萬億\d])幾{_COUNTED}{{1,2}}(?:以上|以下|以內)?{_END}"))
_HOW_MANY = re.compile(fold(rf"[有是]幾{_COUNTED}[^，,。]{{1,8}}[?？]\s*$"))
_NEEDED = re.compile(fold("要|需|可以|能|會|輔導|補助|選|收|辦|規定|拿|得獎|名額|共"))
_EITHER = re.compile(
    fold(
        r"[是要算填用看指](?:(?!以後|之後|再[^，]|過[^，]).){1,12}還是(?![有在以會沒要很比不能照]|.得)(?:[^，,。\d一二三四五六七八九十]|一[般樣]){1,10}$"
    )
)
_WHATEVER = re.compile(fold("(?:怎麼|怎樣|什麼|甚麼|哪|誰|如何)[^，,。;；!！?？]{0,6}?[都也]"))
# 要哪天開花就哪天開: one for each of the other.
_AS_IT_MAY_BE = re.compile(
    fold(
        r"(哪.|什麼|甚麼|誰|怎麼|怎樣|多少|幾.)[^，,。;；!！?？]{1,10}[，,]?[^，,。;；!！?？]{0,5}就[^，,。;；!！?？]{0,8}\1"
    )
)
# Who or where, said of somebody or something just named, with the verb after its subject: who remembers everything.
_RELATIVE = re.compile(
    r"whom?\s(?!(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|must|may|might|has|have|had|am|to)\b)[a-z]"
    r"|(?:where|when)\s(?:i|we|she|he|they|it|all|everything|everybody|everyone|nobody|the|our|my|his|her|their)\b"
)
_WHAT_IS_TOLD = re.compile(
    r"what (?:we|i|you|they)(?:'ve|'re| all| always| now|)? (?:export|ship|sell|sold|make|made|produce|build"
    r"|do|offer|have|deliver|earn|earned|spend|spent|know|said|say|told|asked|wrote|started|call|use)\b"
)
_WHO = re.compile(r"(?:who|which|whose)\b")
_RULED = re.compile(
    fold(r"才(?:可以|行|能|可|有資格|夠|會過)|一定要|必須|規定|要滿|要超過|要低於|要高於")
    + r"|\b(?:must|have to|has to|need to|needs to|supposed to|ought to) (?:be|have|exceed|stay)\b"
)


def is_question(text: str) -> bool:
    """Whether any sentence of the text asks something; a figure said with a rising voice ("300?") does not."""
    passage = passage_of(text)
    return any(asks(passage, span) for span in passage.sentences)


def asks(passage: Passage, sentence: Span) -> bool:
    """Whether one sentence asks something."""
    return passage.may_ask(sentence) and _asks(passage, sentence)


@once
def _asks(passage: Passage, sentence: Span) -> bool:
    marked = passage.ends_asking(sentence)
    asking = [
        hit
        for hit in passage.hits_in(sentence, ("asking",))
        if _WHATEVER.match(passage.said, hit.start, sentence[1]) is None
        and not _is_as_it_may_be(passage, sentence, hit)
        and not _is_relative(passage, hit)
    ]
    unknown = passage.hits_in(sentence, ("unknown",))
    before = asking and unknown and asking[0].start < unknown[0].start
    if unknown and not marked and not (before and not _closes(passage, sentence, unknown[-1].end)):
        return False
    if any(is_chinese(passage.text[hit.start]) or marked for hit in asking):
        return True
    openings = _openings(passage, sentence)
    if _wonders(passage.said[sentence[0] : sentence[1]], marked):
        return True
    if passage.has(sentence, "wonder") or any(hit.start in openings for hit in asking):
        return True
    if marked and passage.has(sentence, "threshold"):
        return True
    if marked:
        return any(word in _VERBS_FIRST for word in openings.values()) or not _has_figure(
            passage, sentence
        )
    return False


def _is_as_it_may_be(passage: Passage, sentence: Span, hit: Hit) -> bool:
    """Whether something is done with whatever it may be: 客人要什麼我們就做什麼."""
    return any(
        found.start() <= hit.start < found.end()
        for found in _AS_IT_MAY_BE.finditer(passage.said, *sentence)
    )


def _is_relative(passage: Passage, hit: Hit) -> bool:
    """Whether a *who* goes on about somebody named, a *what* about what is told: what we export is, a lady who ..."""
    sentence, clause = passage.sentence_at(hit.start), passage.clause_at(hit.start)
    if _WHAT_IS_TOLD.match(passage.said, hit.start) and not passage.ends_asking(sentence):
        return True
    if clause[0] != hit.start or clause[0] == sentence[0] or passage.ends_asking(sentence):
        return False
    if _RELATIVE.match(passage.said, *clause):
        return True
    told = bool(passage.figures_in((clause[1], sentence[1])))
    return told and _WHO.match(passage.said, *clause) is not None


def _closes(passage: Passage, sentence: Span, place: int) -> bool:
    """Whether what is asked is said not to be known, and nothing follows: 賣去哪不曉得."""
    clause = passage.clause_at(place - 1)
    asked = passage.has((clause[0], place), "asking")
    return asked and not any(
        word.text[0].isalnum() for word in passage.words_in((place, sentence[1]))
    )


def _wonders(said: str, marked: bool) -> bool:
    """Whether a sentence asks by its form alone: 要輔導幾家, 是合併還是個體, "must revenue be under 20 billion?"."""
    if marked and _HOW_MANY.search(said):
        return True
    few = _FEW.search(said)
    if few is not None and (marked or _NEEDED.search(said, 0, few.start())):
        return True
    return _EITHER.search(said) is not None or (marked and _RULED.search(said) is not None)


def supposes(passage: Passage, sentence: Span) -> bool:
    """Whether a sentence only supposes what it says: what if we had ..., 如果……"""
    return passage.found(BOOK).begin_in(sentence) and _supposes(passage, sentence)


@once
def _supposes(passage: Passage, sentence: Span) -> bool:
    return puts_a_case(passage.words_in(sentence))


def _openings(passage: Passage, sentence: Span) -> dict[int, str]:
    """The first word of each clause of a sentence, by its place."""
    starts = {start for start, _ in passage.clauses_in(sentence)}
    return {word.start: word.text for word in passage.words_in(sentence) if word.start in starts}


def _has_figure(passage: Passage, sentence: Span) -> bool:
    return bool(passage.figures_in(sentence)) or any(
        word.text[0].isdigit() or word.text in "一二三四五六七八九十百千万亿两半"
        for word in passage.words_in(sentence)
    )


def detect_language(text: str) -> str | None:
    """``en``, ``zh-TW`` (Simplified too), or ``None`` for a text without letters.

    A few English terms in a Chinese sentence leave it Chinese: a character counts as a word.
    """
    return language_of(tokens(text))


def language_of(words: Sequence[Token]) -> str | None:
    """The same, of words already parted."""
    characters = [word.text for word in words if is_chinese(word.text)]
    latin = sum(1 for word in words if _is_latin(word))
    chinese = sum(1 for char in characters if char not in _SCALES) if latin else len(characters)
    if chinese + latin == 0:
        return None
    return "zh-TW" if chinese >= _ENOUGH * (chinese + latin) else "en"


def is_chinese(char: str) -> bool:
    """Whether a character is a Chinese one."""
    return "\u3400" <= char[0] <= "\u9fff"


def _is_latin(word: Token) -> bool:
    return word.text[0].isalpha() and not is_chinese(word.text)
