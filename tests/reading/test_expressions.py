"""What people say for each fact is read as a careful colleague would note it, seen and unseen.

Here they are read by the rules alone, without what was learnt of answers (the figures of ``make reading-report`` are of
both). The floors are a little below what was measured so: they are to rise, never to fall.
"""

from __future__ import annotations

from functools import cache

import pytest

from .corpus import LANGUAGES, SEEN, UNSEEN, Outcome, corpus, hear, tally

FACTS = sorted({each.fact for each in corpus(SEEN)})
WHOLE = "messages"  # several facts at once, every one of which must be right
RIGHT, RIGHT_WHOLE = 0.90, 0.80
WRONG, WRONG_WHOLE = 0.04, 0.035
UNSEEN_RIGHT = {"en": 0.81, "zh": 0.86}
UNSEEN_WRONG = {"en": 0.09, "zh": 0.06}


@cache
def outcomes(part: str) -> tuple[Outcome, ...]:
    return tuple(hear(each) for each in corpus(part))


def of(part: str, language: str, fact: str | None = None) -> list[Outcome]:
    return [
        each
        for each in outcomes(part)
        if each.expression.language == language and fact in (None, each.expression.fact)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", FACTS)
def test_sixty_expressions_are_written_down_for_each_fact_and_language(
    fact: str, language: str
) -> None:
    assert len(of(SEEN, language, fact)) + len(of(UNSEEN, language, fact)) >= 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", FACTS)
def test_what_was_in_sight_is_read_as_it_was_meant(fact: str, language: str) -> None:
    heard = of(SEEN, language, fact)

    counted = tally(heard)
    amiss = [(each.expression.text, each.verdict) for each in heard if each.verdict != "right"]

    assert counted.share >= (RIGHT_WHOLE if fact == WHOLE else RIGHT), amiss
    assert counted.wrong <= max(1, len(heard) * (WRONG_WHOLE if fact == WHOLE else WRONG)), amiss


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_had_in_sight_is_read_nearly_as_well(language: str) -> None:
    counted = tally(of(UNSEEN, language))

    assert counted.share >= UNSEEN_RIGHT[language]
    assert counted.wrong <= counted.total * UNSEEN_WRONG[language]


def test_no_expression_is_both_seen_and_unseen() -> None:
    seen, unseen = (
        {(each.fact, each.language, each.text) for each in corpus(part)} for part in (SEEN, UNSEEN)
    )

    assert not seen & unseen
