"""Words that are said about the talk itself, and so are no answer in free words."""

from __future__ import annotations

from itertools import islice

from precheck.reading.figure import PERCENT
from precheck.reading.lexicon.names import NAMES
from precheck.reading.lexicon.own_words import TALK, TO_US
from precheck.reading.lexicon.talk import SMALL_TALK, UNKNOWN
from precheck.reading.passage import Passage
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import Token
from precheck.reading.withheld import MARKS

Words = tuple[Token, ...]

_BOOK = Phrasebook((TALK, SMALL_TALK, UNKNOWN, {"name": " | ".join(NAMES.values())}))
_SMALL_TALK = Phrasebook((SMALL_TALK,))
_LONGEST_TALK = max(len(said) for said, _ in _SMALL_TALK.phrases())
_ENDS = frozenset(".,;:!?。，、；：！？~…")
_TO_US = Phrasebook((TO_US,))
_PLACES = ("place", "in_taiwan", "elsewhere")
_SENTENCE = frozenset(
    "i we you it is are was were do did don't have has want cannot can't isn't".split()
)
_NO_NAME = frozenset("the this that not no with for 不 没 错 改 的 吗 是 请 问 什 么".split())
_LONGEST_NAME, _LONGEST_FIRM = 14, 40
_OF_A_PLACE = frozenset("中 南 北 东 市 县 区 乡 镇 省 州 in at city county district".split())


def is_talk(words: Words) -> bool:
    """Whether the words are nothing but yes, no, thanks, whatever, figures, names of facts."""
    rest = [word[1] for word in words if word[0] not in MARKS and not word[0][0].isdigit()]
    hits = _BOOK.find(words) if rest else ()
    return {place for hit in hits for place in range(hit[1], hit[2])}.issuperset(rest)


def is_small_talk(passage: Passage) -> bool:
    """Whether the text only steers the talk or is polite: skip, go back, 找真人, hello, thanks."""
    said = (word for word in passage.words if word[0] not in _ENDS)
    opening = tuple(islice(said, _LONGEST_TALK))
    if _SMALL_TALK.opening(opening) is None:
        return False
    words = tuple([word for word in passage.words if word[0] not in _ENDS])
    hits = _SMALL_TALK.find(words)
    if not any("said" in hit.tags for hit in hits):
        return False
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    return all(word.start in covered for word in words)


def is_to_us(words: Words) -> bool:
    """Whether the words speak to the assistant: I do not want to, 你問過了, tell me."""
    return _TO_US.first(words) is not None


def is_figure(passage: Passage, words: Words) -> bool:
    """Whether nothing but an amount or a date is left beside the talk: 11月10日, about 3 oku."""
    taken = {
        place
        for figure in passage.figures_in((words[0].start, words[-1].end))
        for place in range(figure.start, figure.end)
    }
    return bool(taken) and is_talk(tuple(word for word in words if word.start not in taken))


def is_place(passage: Passage, words: Words) -> bool:
    """Whether the words name places, and shares of them at most: 台北市, 越南佔六成."""
    hits = passage.hits_in((words[0].start, words[-1].end), _PLACES)
    figures = passage.figures_in((words[0].start, words[-1].end))
    shares = [figure for figure in figures if figure.family == PERCENT]
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    covered |= {place for share in shares for place in range(share.start, share.end)}
    rest = tuple(
        word for word in words if word.start not in covered and word.text not in _OF_A_PLACE
    )
    return bool(hits) and is_talk(rest)


def is_name(words: Words, fact: str) -> bool:
    """Whether the words may be a person's or a firm's name: few, and no sentence."""
    told = [word.text for word in words if word.text not in MARKS]
    if not told or not any(text[0].isalpha() for text in told):
        return False
    if fact == "company_name":
        return len(told) <= _LONGEST_FIRM and not _SENTENCE.intersection(told)
    digits = any(text[0].isdigit() for text in told)
    return not digits and len(told) <= _LONGEST_NAME and not (_SENTENCE | _NO_NAME) & set(told)
