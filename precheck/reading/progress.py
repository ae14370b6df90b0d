"""How far something has come: given up, planned, begun of late, counted up."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.figure import NUMBER
from precheck.reading.marketing import ABSENT, BEGUN, FIRM, IDLE, OVER, THERE, is_short, telling
from precheck.reading.notions import Part
from precheck.reading.passage import Passage, any_in, once

_COUNTERS = frozenset(
    "of them those we i our yes about at least we've i've have got there are".split()
    + list("个家种间支样我们大概约左右了啊喔啦的吧就目前")
)
_COUNTED = frozenset(
    ("some", "mainly", "steady", "plain_have", "own", "own_short", "sign", "carrier", "only")
)
_EARLIEST, _YEARS = 1900, 3
_SEVERAL, _HANDFUL = 99, 9
_THINGS = ("own", "sign", "carrier")
_TELLING = frozenset(
    """goes_on no_plan will far_off ended later begun just_now trial past succeeds lately deed few
    papers""".split()
)
# "We're interviewing dealers" has only begun; "we're selling" has not.
_DOES = frozenset("are is am we're i'm they're being still currently now be been".split())
_DOING = frozenset(
    """selling shipping doing growing using making working serving exporting supplying running going earning
    having marketing manufacturing being thing everything nothing anything something during asking wanting
    buying missing lacking exploding increasing improving""".split()
)


def progress(passage: Passage, part: Part) -> str | None:
    """How far it has come: given up, planned, begun of late, not used yet."""
    if part.named.isdisjoint(_TELLING):
        return BEGUN if _under_way(passage, part) else None
    if part.says("goes_on"):
        return FIRM
    if part.has("no_plan") or part.denies("will"):
        return OVER
    if part.says("far_off"):
        return ABSENT
    if part.says("ended"):
        return THERE if part.has("contract", "theirs") else OVER
    if part.says("will", "later"):
        return BEGUN
    if part.denies("begun"):
        return IDLE
    if part.has("just_now") or part.says("trial") or _under_way(passage, part):
        return BEGUN
    old = _long_ago(passage, part)
    if part.says("begun") and not old:
        return BEGUN
    if part.says("past") and part.has(*_THINGS) and not (old or part.has("long", "begun")):
        return OVER
    if part.denies("succeeds") or (part.has("lately") and part.says("deed")):
        return BEGUN
    if part.has("few") or (
        not old and part.says("papers") and not part.says("sold", "known", "steady")
    ):
        return BEGUN
    return None


@once
def _doing(passage: Passage, _whole: Span) -> tuple[int, ...]:
    """Where the words stand that tell of doing something."""
    if "ing" not in passage.said:
        return ()
    return tuple(
        [word[1] for word in passage.words if word[0].endswith("ing") and word[0] not in _DOING]
    )


def places_told(passage: Passage) -> list[int]:
    """Where words stand that may tell how far something has come."""
    return sorted([*telling(passage, _TELLING).starts, *_doing(passage, passage.whole)])


def _under_way(passage: Passage, part: Part) -> bool:
    """Whether something is being done, and not yet done: *we're interviewing dealers*, *still deciding*."""
    if not any_in(_doing(passage, passage.whole), part.span):
        return False
    words = [word.text for word in passage.words_in(part.span)]
    return any(
        word.endswith("ing")
        and word not in _DOING
        and not _DOES.isdisjoint(words[max(at - 2, 0) : at])
        for at, word in enumerate(words)
    )


def _long_ago(passage: Passage, part: Part) -> bool:
    """Whether what has begun began years ago; a lone 1988年 is a year as well."""
    latest = passage.as_of.year - _YEARS
    return passage.long_ago(part.span) or any(
        figure.family == NUMBER and _EARLIEST <= (figure.low or 0) <= latest
        for figure in passage.figures_in(part.span)
    )


def counted_up(passage: Passage, part: Part) -> str | None:
    """What a mere number tells: *three of them*, 兩個, zero, some."""
    told = frozenset[str]().union(*(notion.tags for notion in part.notions))
    if not told <= _COUNTED or not is_short(passage, part, figures=True):
        return None
    if passage.has(part.span, "not") or not _only_counts(passage, part):
        return None
    figures = [item for item in passage.figures_in(part.span) if item.family == NUMBER]
    if len(figures) == 1 and figures[0].bare and figures[0].high is not None:
        named = told & frozenset(("own", "own_short", "sign", "carrier", "plain_have"))
        few = figures[0].high <= (_SEVERAL if named else _HANDFUL)
        return (THERE if figures[0].high else ABSENT) if few else None
    return THERE if part.says("some") and not figures else None


def _only_counts(passage: Passage, part: Part) -> bool:
    """Whether a part is made of a number and of words that add nothing."""
    known = [
        *((notion.start, notion.end) for notion in part.notions),
        *((figure.start, figure.end) for figure in passage.figures_in(part.span)),
    ]
    covered = {place for start, end in known for place in range(start, end)}
    return all(
        word.start in covered or word.text in _COUNTERS or not word.text[0].isalnum()
        for word in passage.words_in(part.span)
    )
