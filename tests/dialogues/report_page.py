"""The report on conversations as a page: how many end right, after how many turns, and what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles

import yaml

from tests.dialogues.simulation.firms import FACTS
from tests.dialogues.simulation.person import LANGUAGES
from tests.dialogues.simulation.phrasebook import HANDS
from tests.dialogues.simulator import Play, hand_of

HERE = Path(__file__).parent
WORTH_LISTING = 40
RULED = 13  # facts that the principles rest on


def page(
    seeds: Sequence[int],
    talks: Sequence[Play],
    plain: Sequence[Play],
    broken: Mapping[str, Sequence[str]],
) -> str:
    """The whole page, in Markdown."""
    return "\n".join((
        "# Conversations, played",
        "",
        f"Written by `make dialogue-report`: {len(talks)} conversations with a simulated caller, seeds"
        f" {seeds[0]} to {seeds[-1]}, and every scripted dialogue, over the public API with the real Rasa and"
        " action server.",
        "",
        "A simulated caller ([simulator.py](../tests/dialogues/simulator.py)) has a firm that is true, a manner of"
        " speaking and a record of what it said. It sees only what the API shows. A conversation is **right** if at"
        " its end every fact is noted as it was said (an approximation's interval contains the true figure, what is"
        " not known is open, nothing is noted that was not said) and the suggestion is the one that the rules give"
        " for that record. The caller reads the echo: what is shown otherwise than it was said is put right by name, twice"
        " at most; what is missing is not noticed. **At once** are those that ended right without that. It is **clean** if"
        " besides no turn went wrong: nothing said twice, no question put again"
        " that was answered, none lost by a digression, no silence.",
        "",
        "The phrases are of several hands, in turn. Whoever mended saw what the first said, and later what the others' first"
        " talks found; how each fared before that stands in the changelog.",
        "",
        "![Distribution of turns, and shares right](pictures/dialogues.png)",
        "",
        "## Right at the end",
        "",
        *_shares(talks),
        "",
        "## Turns to a result",
        "",
        *_turns(talks, plain),
        "",
        "## Scripted dialogues",
        "",
        *_scripted(broken),
        "",
        "## What went wrong",
        "",
        *_failures(talks),
        "",
        "Play one again: `.venv/bin/python -m tests.dialogues.simulator http://127.0.0.1:8080 --seed SEED`",
        "",
    ))  # fmt: skip


def _shares(talks: Sequence[Play]) -> Iterable[str]:
    yield "| manner | conversations | facts right | suggestion right | both | at once | clean | en | zh-TW |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for manner in dict.fromkeys(play.manner for play in talks):
        yield _row(manner, [play for play in talks if play.manner == manner])
    for hand in HANDS:
        yield _row(f"*{hand} hand*", [play for play in talks if hand_of(play.seed) == hand])
    yield _row("**all**", talks)


def _row(name: str, plays: Sequence[Play]) -> str:
    cells = (
        str(len(plays)),
        share(plays, lambda play: play.facts_right),
        share(plays, lambda play: play.suggestion_right),
        share(plays, lambda play: play.right),
        share(plays, lambda play: play.heard),
        share(plays, lambda play: not play.faults),
        *(
            share([play for play in plays if play.language == language], lambda play: play.right)
            for language in LANGUAGES
        ),
    )
    return f"| {name} | {' | '.join(cells)} |"


def share(plays: Sequence[Play], holds: Callable[[Play], bool]) -> str:
    """The share of conversations for which something holds."""
    return f"{100 * sum(map(holds, plays)) / len(plays):.1f} %" if plays else "–"


def _turns(talks: Sequence[Play], plain: Sequence[Play]) -> Iterable[str]:
    yield "| who asks, who answers | median | p90 |"
    yield "| --- | ---: | ---: |"
    yield f"| this assistant, simulated callers (digressions and corrections are turns too) | {_middle(talks)} |"
    yield f"| this assistant, the first {len(plain)} of the same firms answering plainly, one question at a time | {_middle(plain)} |"
    yield f"| fixed order, every fact of the contract, one answer each | {len(FACTS)} | {len(FACTS)} |"
    yield f"| fixed order, only the facts that the principles rest on | {RULED} | {RULED} |"
    yield ""
    yield (
        "The fixed orders are counted, not played: a form that asks every fact takes that many answers from each of"
        " these firms, if none is misunderstood."
    )


def _middle(plays: Sequence[Play]) -> str:
    turns = to_a_result(plays)
    return f"{median(turns):g} | {quantiles(turns, n=10)[8]:g}"


def to_a_result(plays: Iterable[Play]) -> list[int]:
    """The turns to the first result, of each conversation that came to one."""
    return [play.to_result for play in plays if play.to_result is not None]


def _scripted(broken: Mapping[str, Sequence[str]]) -> Iterable[str]:
    counted: dict[str, Counter[str]] = {}
    for path in sorted(HERE.glob("*.yml")):
        repair, language = path.stem.rsplit(".", 1)
        count = len(yaml.safe_load(path.read_text(encoding="utf-8")) or ())
        counted.setdefault(repair.replace("_", " "), Counter())[language] += count
    yield "| repair | en | zh-TW |"
    yield "| --- | ---: | ---: |"
    for repair, by_language in counted.items():
        yield f"| {repair} | {by_language['en']} | {by_language['zh']} |"
    total = sum(sum(each.values()) for each in counted.values())
    yield f"| **all** | {sum(each['en'] for each in counted.values())} | {sum(each['zh'] for each in counted.values())} |"
    yield ""
    yield f"{total - len(broken)} of {total} go as written."
    yield from (f"- {name}: {faults[0].splitlines()[0]}" for name, faults in broken.items())


def _failures(talks: Sequence[Play]) -> Iterable[str]:
    wrong = [play for play in talks if not play.right]
    stumbled = [play for play in talks if play.right and play.faults]
    yield f"{len(wrong)} of {len(talks)} did not end right; {len(stumbled)} more ended right after a stumble."
    for title, plays in (("Not right at the end", wrong), ("Stumbles on the way", stumbled)):
        if plays:
            yield ""
            yield f"### {title}"
            yield ""
            yield from (
                f"- {play.seed} ({play.language}, {play.manner}): {play.faults[0]}"
                for play in plays[:WORTH_LISTING]
                if play.faults
            )
