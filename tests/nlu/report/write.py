"""``bot/.venv/bin/python -m tests.nlu.report.write``: the report under ``docs/``, and its tables on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.nlu.examples import CHECKOUT, LANGUAGES, held_out, training
from tests.nlu.report import pictures, tables
from tests.nlu.report.decided import OUTCOMES, decisions
from tests.nlu.report.figures import alone, heard, in_product
from tests.nlu.report.record import NAMES, OURS, Record, load, newest
from tests.nlu.report.sample import SIZE
from tests.nlu.scores import OUT_OF_SCOPE, Heard, confusions

FOLDER = CHECKOUT / "docs" / "nlu"
TITLES = {
    OURS: "**ours**: LinearSVC, calibrated, abstains",
    "sampled": "ours",
    "scikit-learn": "scikit-learn alone: logistic regression",
    "diet": "`rasa init`: DIET",
}
MOST = 15


def main() -> None:
    """Write everything."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    records = [load(path) for path in map(newest, NAMES) if path is not None]
    ours = heard(records[0])
    text = "\n".join(_report(records, ours)) + "\n"
    (FOLDER / "README.md").write_text(text, encoding="utf-8")
    (FOLDER / "intents.csv").write_text(tables.intent_csv(ours), encoding="utf-8")
    pictures.draw_families(ours, FOLDER / "families.png")
    pictures.draw_scores(ours, FOLDER / "scores.png")
    for language in LANGUAGES:
        pictures.draw_intents(ours, language, FOLDER / f"confusions.{language}.png")
    print(text)


def _report(records: Sequence[Record], ours: Sequence[Heard]) -> Iterable[str]:
    yield "# How well messages are understood"
    yield ""
    yield _split()
    yield ""
    yield from _alone(records)
    yield from _in_product()
    yield from _costs(records)
    yield from _confusions(ours)


def _title(record: Record) -> str:
    fewer = f"from {record.learnt_from:,} examples" if record.learnt_from != len(training()) else ""
    return ", ".join(each for each in (TITLES[record.name], record.detail, fewer) if each)


def _split() -> str:
    apart = held_out()
    outside = sum(each.intent == OUT_OF_SCOPE for each in apart)
    return (
        f"Written by `make nlu-report`. One split: {len(training()):,} examples to learn from (`data/nlu`), "
        f"{len(apart):,} messages held out (`tests/nlu/held_out.*.yml`), {outside} of them out of scope. The held-out "
        "messages were written apart; a test refuses whatever stands, or nearly stands, on both sides. The other classifiers "
        f"are compared on {SIZE:,} of the examples, drawn once: of all of them DIET would learn for a day."
    )


def _alone(records: Sequence[Record]) -> Iterable[str]:
    yield from _section(
        "The classifier alone",
        "*Accuracy* counts the likeliest intent of every message. *Understood* and *mistaken* are shares of the messages in",
        "scope after abstaining, *accepted* is the share of those out of scope that were taken for something else.",
    )
    yield from _head("classifier", "language", "accuracy", "understood", "mistaken", "accepted")
    for record in records:
        yield from tables.alone_rows(_title(record), alone(heard(record)))
    yield ""


def _in_product() -> Iterable[str]:
    yield from _section(
        "In the product",
        "Our classifier's parse, decided by `precheck.casework` in a case that suits the message. *Understood*: it does what was",
        "meant. *Noted beside*: it does what was meant, and also takes something in the message for an answer (“we are only six,",
        "is that too small?”). *Offered*: it asks “did you mean …?”, and the right one is among the three. *Put back*: it says that",
        "it did not understand. *Mistaken*: it does something else. Of the messages out of scope, *moved* is the share that changed",
        "anything in the case (a fact, the stage, the pending question, the application, the language) in any of the situations",
        "they were tried in; *at a time* is the share of all tries.",
    )
    yield from _head("language", *OUTCOMES, "moved", "at a time")
    made = decisions()
    yield from tables.product_rows(in_product(made.decided, made.situations))
    yield ""


def _costs(records: Sequence[Record]) -> Iterable[str]:
    yield from _section("What they cost")
    yield from _head("classifier", "examples", "learnt in", "size", "a message parsed in (median)")
    yield from (tables.cost_row(_title(record), record) for record in records)
    yield ""


def _confusions(ours: Sequence[Heard]) -> Iterable[str]:
    yield from _section(
        "What is confused with what (ours)",
        "![Families](families.png)",
        "",
        "![Scores](scores.png)",
        "",
        "Intent by intent: [English](confusions.en.png), [Chinese](confusions.zh.png); precision, recall and F1: [intents.csv](intents.csv).",
        "The commonest:",
    )
    yield from _head("said", "taken for", "times")
    for (intent, taken), times in confusions(ours)[:MOST]:
        yield f"| {intent} | {taken} | {times} |"


def _section(title: str, *words: str) -> Iterable[str]:
    yield from (f"## {title}", "", *words)
    if words:
        yield ""


def _head(*names: str) -> Iterable[str]:
    yield f"| {' | '.join(names)} |"
    yield f"| {' | '.join('---' for _ in names)} |"


if __name__ == "__main__":
    main()
