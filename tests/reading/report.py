"""``make reading-report``: how what people say for each fact is read, seen and unseen, as ``docs/reading-report.md``.

``--specification FOLDER`` adds the public Recognizers-Text cases, which lie outside the product.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from precheck.adapters.learnt import use_learnt

from .corpus import SEEN, UNSEEN, Outcome, corpus, hear, tally
from .specification import FILES, FOLDERS, read_cases

REPORT = Path(__file__).resolve().parents[2] / "docs" / "reading-report.md"
MODELS = REPORT.parents[1] / "models"
HEAD = """# How what people say is read

`make reading-report` writes this page. For each fact and language at least 60 expressions were written down before
the reader was taught (`tests/reading/expressions`), and a fixed fifth (by a hash of the words) was kept unseen by
whoever worked on it (`tests/reading/unseen`). *Right*: noted as a careful colleague would note it. *Wrong*: something
was noted that was not said. The rest is neither: the assistant asks again. It is read as in the product, with what was learnt of the
choices (`data/answers`, of other hands than these expressions). Several authors
wrote them, one for each language and kind of fact; more were added to the seen ones later. What the seen ones show is learnt: the
unseen ones tell what strangers will meet, and they are still a single author's. The specification's scope leaves out vague amounts
(十幾億 is an interval here), powers, Indian numbering, discounts (折), and readings without a number (`tests/reading/specification.py`).
"""
BOTH = "**all**"


def main() -> None:
    """Write the page, and print it."""
    options = _options()
    use_learnt(MODELS)
    parts = {part: [hear(each) for each in corpus(part)] for part in (SEEN, UNSEEN)}
    lines = [HEAD, *_by_fact(parts)]
    if options.specification:
        lines += ["", *_by_kind(options.specification)]
    text = "\n".join(lines) + "\n"
    REPORT.write_text(text, "utf-8")
    print(text)


def _by_fact(parts: dict[str, list[Outcome]]) -> Iterator[str]:
    yield "| fact | language | seen | right | wrong | unseen | right | wrong |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    outcomes = [outcome for part in parts.values() for outcome in part]
    keys = sorted({(each.expression.fact, each.expression.language) for each in outcomes})
    for fact, language in keys:
        yield _row(fact, language, [_only(part, fact, language) for part in parts.values()])
    for language in ("en", "zh"):
        yield _row(BOTH, language, [_only(part, None, language) for part in parts.values()])


def _only(outcomes: Sequence[Outcome], fact: str | None, language: str) -> list[Outcome]:
    return [
        each
        for each in outcomes
        if each.expression.language == language and fact in (None, each.expression.fact)
    ]


def _row(fact: str, language: str, parts: Sequence[Sequence[Outcome]]) -> str:
    cells = []
    for outcomes in parts:
        counted = tally(outcomes)
        cells += [str(counted.total), f"{counted.share:.1%}", str(counted.wrong)]
    return f"| {fact} | {language} | {' | '.join(cells)} |"


def _by_kind(folder: Path) -> Iterator[str]:
    yield "Cases of the public Recognizers-Text specification (the half at hand), of what is in scope:"
    yield ""
    yield f"| kind | {' | '.join(FOLDERS)} |"
    yield "| --- | ---: | ---: |"
    cases = list(read_cases(folder))
    for kind in FILES:
        shares = []
        for language in FOLDERS:
            right = [case.right for case in cases if (case.kind, case.language) == (kind, language)]
            shares.append(f"{sum(right)} of {len(right)} = {sum(right) / max(len(right), 1):.1%}")
        yield f"| {kind} | {' | '.join(shares)} |"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--specification", type=Path, help="the folder of the cases")
    return parser.parse_args()


if __name__ == "__main__":
    main()
