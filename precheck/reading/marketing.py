"""What each part of a clause tells of an own brand and of the channels abroad."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from precheck.reading.bare import FIGURES, speaks_of_else
from precheck.reading.book import HOME
from precheck.reading.clauses import Span
from precheck.reading.figure import NUMBER, PERCENT
from precheck.reading.lexicon.countries import COUNTRIES
from precheck.reading.lexicon.goods import CARRIERS, COLLEAGUES, ELSE, SIGNS, STAGES, TURNS, WHERE
from precheck.reading.lexicon.regions import REGIONS, TOGETHER
from precheck.reading.lexicon.rows import either
from precheck.reading.lexicon.talk import UNKNOWN
from precheck.reading.lexicon.turns import DENYING
from precheck.reading.notions import Notions, Part, ends
from precheck.reading.passage import Passage

# How much a part tells.
FIRM = "firm"  # it is there and lives: sold, known, steady
THERE = "there"
BEGUN = "begun"  # planned, prepared, just started
IDLE = "idle"  # it is there, but not sold, not known, not used
OVER = "over"  # given up
ABSENT = "absent"
THEIRS = "theirs"  # another's name on the goods
CONTRACT = "contract"  # work for others
PARTLY_THEIRS = "partly theirs"
SUPPORT = "support"  # strengthens what else is told
OPEN = "open"  # not known or not said

_PLACES = {
    "place": "|".join(
        names
        for table in (COUNTRIES, REGIONS, TOGETHER)
        for code, names in table.items()
        if code != HOME
    )
}
_BOOK = Notions(
    "marketing",
    (
        {"not": DENYING["not"] + " | n", "not_so": DENYING["not_so"], "plain": DENYING["plain"]},
        ELSE,
        SIGNS,
        CARRIERS,
        WHERE,
        STAGES,
        TURNS,
        _PLACES,
        {"unknown": either(UNKNOWN["unknown"], COLLEAGUES)},
    ),
    frozenset(("own", "own_short", "sign", "carrier", "abroad", "home", "sold")),
)
_ENOUGH = 2
_COUNTERS = frozenset(
    "of them those we i our yes about at least we've i've have got there are".split()
    + list("个家种间支样我们大概约左右了啊喔啦的吧就目前")
)
_COUNTED = frozenset(
    ("some", "mainly", "steady", "plain_have", "own", "own_short", "sign", "carrier", "only")
)
_FEW, _SHORT = 5, 8  # words, characters
_ALL = 100
_EARLIEST, _YEARS = 1900, 3
_SEVERAL, _HANDFUL = 99, 9
_THINGS = ("own", "sign", "carrier")
_DOES = frozenset("are is am we're i'm they're being still currently now be been".split())
_DOING = frozenset(
    """selling shipping doing growing using making working serving exporting supplying running going earning
    having marketing manufacturing being thing everything nothing anything something during asking wanting
    buying missing lacking exploding increasing improving""".split()
)
_LIVING = ("sold", "known", "steady", "long")


@dataclass(frozen=True)
class Sign:
    """What a part tells, where, and whether it names the thing itself or a place."""

    kind: str
    span: Span
    named: bool = False
    own: bool = False
    placed: bool = False


@dataclass(frozen=True)
class Subject:
    """What is spoken of: its notions here, and the tags that name it and its opposite in a passage."""

    fact: str
    things: tuple[str, ...]
    tags: tuple[str, ...]
    opposite: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()  # an unasked statement must also name one of these
    given: tuple[str, ...] = ()  # questions put only where the thing is there


OWN_BRAND = Subject(
    "own_brand", ("own", "sign", "own_short"), ("brand",), ("oem",), given=("own_brand_abroad",)
)
CHANNELS = Subject(
    "international_channels",
    ("carrier",),
    ("channel",),
    (),
    ("abroad", "elsewhere", "export", "place"),
)


def parts(passage: Passage, spans: tuple[Span, ...]) -> Iterator[tuple[Span, Part]]:
    """The parts of some clauses, each with its clause."""
    for span in spans:
        for part in _BOOK.parts(passage, span):
            yield span, part


def signs(
    passage: Passage, spans: tuple[Span, ...], subject: Subject, answering: bool
) -> list[Sign]:
    """What the parts of some clauses tell of a subject; ``answering`` the question, it need not be named."""
    answering = answering and not (passage.of_figures and not _is_meant(passage, spans, subject))
    read = _kind(passage, subject, answering)
    found: list[Sign] = []
    for span, part in parts(passage, spans):
        if not part.notions and not answering:
            continue
        named = part.has(*subject.things) and (answering or passage.has(span, *subject.tags))
        kind = read(passage, part, answering) if named or answering else None
        if kind is None and not answering:
            kind = _goes_on(passage, part, subject) if found else _contract(passage, part, subject)
        if kind is not None:
            found.append(Sign(kind, span, named, part.says("own"), part.has("place", "abroad")))
    return found


def _is_meant(passage: Passage, spans: tuple[Span, ...], subject: Subject) -> bool:
    """Whether any part names the thing, whose name is on it, or a place: then its figures are beside it."""
    named = (*subject.things, "theirs", "contract", "parts", "abroad", "affirmed")
    return any(part.has(*named) for _, part in parts(passage, spans))


def _kind(
    passage: Passage, subject: Subject, answering: bool
) -> Callable[[Passage, Part, bool], str | None]:
    """How a part is read for a subject, each part once."""
    name = f"kind.{subject.fact}.{answering}"
    known: dict[Span, str | None] = passage.worked_out.setdefault(name, {})
    work = _brand if subject is OWN_BRAND else _channel

    def read(passage: Passage, part: Part, answering: bool) -> str | None:
        if part.span not in known:
            counted = counted_up(passage, part) if answering else None
            known[part.span] = counted or work(passage, part, answering)
        return known[part.span]

    return read


def _goes_on(passage: Passage, part: Part, subject: Subject) -> str | None:
    """What a part that does not name the thing adds to one that did."""
    said = None if _is_about_else(passage, part, subject) else _progress(passage, part)
    return said if said in (BEGUN, OVER, IDLE) else _contract(passage, part, subject)


def _contract(passage: Passage, part: Part, subject: Subject) -> str | None:
    """Contract work, told unasked."""
    return _of_others(passage, part) if passage.has(part.span, *subject.opposite) else None


def _brand(passage: Passage, part: Part, answering: bool) -> str | None:
    own = part.has("own") or in_short(passage, part)
    named = own or part.has("sign")
    if part.has("unknown"):
        return OPEN
    if part.says("affirmed"):
        return THERE
    if _whose(part, own, named):
        return _of_others(passage, part)
    if not named and (not answering or _is_about_else(passage, part, OWN_BRAND)):
        return None
    said = _progress(passage, part)
    if said is not None:
        return said
    if _denied(part, *(("own", "own_short") if own else ("sign",))):
        return ABSENT
    return _living(passage, part, named)


def counted_up(passage: Passage, part: Part) -> str | None:
    """What a mere number tells: *three of them*, 兩個, zero, some."""
    told = frozenset[str]().union(*(notion.tags for notion in part.notions))
    if not told <= _COUNTED or not _is_short(passage, part, figures=True):
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


def in_short(passage: Passage, part: Part) -> bool:
    """Whether it ends on *our own*, 自己的: whose name, without the word for it."""
    short = [notion for notion in part.notions if "own_short" in notion.tags]
    return bool(short) and ends(passage, part, short[-1])


def _whose(part: Part, own: bool, named: bool) -> bool:
    """Whether it tells of another's name, or of work for others, and not of the own."""
    if own and not part.denies("own", "own_short"):
        return False
    work = part.has("contract", "parts") and not named
    return part.has("theirs") or work or traded(part)


def traded(part: Part) -> bool:
    """Whether another's brand is only traded: 代理日本的品牌, we distribute Makita."""
    return part.says("trades") and (part.has("sign") or not part.has("carrier"))


def _of_others(passage: Passage, part: Part) -> str | None:
    told = ("theirs", "contract", "parts", "trades")
    if part.says("ended") or not part.says(*told):
        return THERE
    if part.has("mainly", "compares") or part.denies("only") or _in_part(passage, part):
        return PARTLY_THEIRS
    if part.has("maybe"):
        return OPEN
    return THEIRS if part.says("theirs", "trades") else CONTRACT


def _in_part(passage: Passage, part: Part) -> bool:
    """Whether a share is told that is less than all: 90 % OEM."""
    return any(
        figure.family == PERCENT and (figure.low or 0) < _ALL
        for figure in passage.figures_in(part.span)
    )


def _progress(passage: Passage, part: Part) -> str | None:
    """How far it has come: given up, planned, begun of late, not used yet."""
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


def _under_way(passage: Passage, part: Part) -> bool:
    """Whether something is being done, and not yet done: *we're interviewing dealers*, *still deciding*."""
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


def _denied(part: Part, *things: str) -> bool:
    return part.denies(*things) and not part.says(*things)


def _living(passage: Passage, part: Part, named: bool) -> str | None:
    """Whether it is sold, known, steady; a brand that is named is at least there."""
    if part.denies("in_place", "steady"):
        return BEGUN
    if part.says("unheard"):
        return IDLE
    if part.denies("sold", "known") and not part.says("known"):
        there = part.has("abroad", "place", "home")  # not sold there: elsewhere, then
        return IDLE if not there else THERE if named else None
    if part.says("in_place") and (named or _is_short(passage, part)):
        return FIRM
    alive = part.count(*_LIVING)
    if named:
        return FIRM if alive else THERE
    if part.says("known") or alive >= _ENOUGH:
        return FIRM
    return SUPPORT if alive else None


def _channel(passage: Passage, part: Part, answering: bool) -> str | None:
    named = part.has("carrier")
    if part.has("unknown"):
        return OPEN
    if part.says("affirmed"):
        return THERE
    if not named and (not answering or _is_about_else(passage, part, CHANNELS)):
        return None
    if part.says("not_us"):
        return ABSENT
    if named and part.has("lacked"):
        return FIRM if part.denies("lacked") else ABSENT
    if part.says("not_only_home"):
        return THERE
    said = _progress(passage, part)
    if said is not None:
        return said
    if answering and (_at_home(part) or part.says("not_there")):
        return ABSENT
    if named:
        return _carried(part)
    return _reached(passage, part)


def _is_short(passage: Passage, part: Part, figures: bool = False) -> bool:
    """Whether a part holds little but its one word: "well established", not "established in 1998"."""
    few = len(passage.words_in(part.span)) <= _FEW
    few = few or len(passage.text[slice(*part.span)].strip()) <= _SHORT
    return few and (figures or not passage.figures_in(part.span))


def _carried(part: Part) -> str | None:
    if part.denies("carrier") and not part.says("carrier"):
        return ABSENT
    if part.says("home", "home_only") and not part.says("abroad", "place", "not_only_home"):
        return ABSENT if part.has("only", "home_only") else None
    if part.says("in_place"):
        return FIRM
    if part.denies("steady", "in_place"):
        return BEGUN
    return FIRM if part.count("sold", *_LIVING) else THERE


def _reached(passage: Passage, part: Part) -> str | None:
    """Goods that go abroad, or do not, where nobody is named who carries them."""
    if part.has("abroad", "place") and part.has("sold", "reaches", "through", "steady", "long"):
        return ABSENT if part.denies("sold", "reaches", "abroad") else FIRM
    if part.says("through", "reaches") and part.has("long", "steady", "sold"):
        return FIRM
    if part.has("in_place") and _is_short(passage, part):
        return BEGUN if part.denies("in_place") else FIRM
    if part.has("steady"):
        return BEGUN if part.denies("steady") else FIRM
    return SUPPORT if part.says("sold", "long") else None


def _at_home(part: Part) -> bool:
    """Whether it is at home, and nowhere else, that the goods go."""
    if part.says("abroad", "place", "beyond"):
        return False
    return part.says("home_only") or (part.says("home") and part.has("only", "sold", "customer"))


def _is_about_else(passage: Passage, part: Part, subject: Subject) -> bool:
    if part.has("in_place", "long", "known", "home", "home_only") and not passage.figures_in(
        part.span
    ):
        return False
    return speaks_of_else(passage, part.span, (*subject.tags, *subject.needs), FIGURES)
