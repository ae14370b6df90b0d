"""What holds for all answers whatsoever."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from precheck.rules.assess import assess
from precheck.rules.changes import changes, what_if
from precheck.rules.enquiry import deciding, next_question
from precheck.rules.facts import Quantity, Unknown, Value
from precheck.rules.principles import Programme
from precheck.rules.truth import Truth
from tests.rules.firms import TODAY
from tests.rules.strategies import (
    FACTS,
    allowed_values,
    answer,
    answers,
    exact_values,
    nearly_settled,
    refined,
)


@settings(deadline=None)
@given(data=st.data())
def test_a_finer_answer_never_overturns_a_verdict(
    programme: Programme, data: st.DataObject
) -> None:
    coarse = data.draw(answers())
    finer = data.draw(refined(coarse))

    before = assess(programme, coarse, TODAY)
    after = assess(programme, finer, TODAY)

    for track in before.tracks:
        for verdict in track.criteria:
            if verdict.status is not Truth.UNKNOWN:
                assert after.criterion(verdict.id).status is verdict.status
        if track.status is not Truth.UNKNOWN:
            assert after.track(track.id).status is track.status


@settings(deadline=None)
@given(data=st.data())
def test_a_boundary_stays_a_boundary(programme: Programme, data: st.DataObject) -> None:
    coarse = data.draw(answers())
    finer = data.draw(refined(coarse))

    before = assess(programme, coarse, TODAY)
    after = assess(programme, finer, TODAY)

    at_limit = [each.id for track in before.tracks for each in track.criteria if each.boundary]
    assert all(after.criterion(criterion).boundary for criterion in at_limit)


@settings(deadline=None, max_examples=50)
@given(told=nearly_settled())
def test_deciding_names_exactly_the_facts_that_trying_everything_finds(
    programme: Programme, told: dict[str, Value]
) -> None:
    found = deciding(programme, told, TODAY)

    assert set(found) == _tried_out(programme, told)


@settings(deadline=None, max_examples=50)
@given(told=nearly_settled())
def test_with_nothing_deciding_no_completion_changes_the_suggestion(
    programme: Programme, told: dict[str, Value]
) -> None:
    options = [allowed_values(fact, told.get(fact)) for fact in FACTS]

    suggestions = {
        assess(programme, dict(zip(FACTS, settled, strict=True)), TODAY).suggested
        for settled in product(*options)
    }

    assert (len(suggestions) == 1) == (deciding(programme, told, TODAY) == ())


@settings(deadline=None)
@given(data=st.data(), told=answers())
def test_the_order_of_the_answers_is_irrelevant(
    programme: Programme, data: st.DataObject, told: dict[str, Value]
) -> None:
    shuffled = dict(data.draw(st.permutations(list(told.items()))))

    assert assess(programme, shuffled, TODAY) == assess(programme, told, TODAY)
    assert deciding(programme, shuffled, TODAY) == deciding(programme, told, TODAY)
    assert changes(programme, shuffled, TODAY) == changes(programme, told, TODAY)


@settings(deadline=None)
@given(data=st.data(), told=answers())
def test_a_fact_that_a_reason_does_not_name_cannot_change_the_verdict(
    programme: Programme, data: st.DataObject, told: dict[str, Value]
) -> None:
    before = assess(programme, told, TODAY)
    fact = data.draw(st.sampled_from(FACTS))
    other = {**told, fact: data.draw(answer(fact))}

    after = assess(programme, other, TODAY)

    for track in before.tracks:
        for verdict in track.criteria:
            if fact not in verdict.facts:
                assert after.criterion(verdict.id).status is verdict.status


@settings(deadline=None)
@given(told=answers())
def test_a_fact_that_a_reason_names_can_change_it_together_with_the_other_named_ones(
    programme: Programme, told: dict[str, Value]
) -> None:
    verdicts = {
        verdict.id: verdict
        for track in assess(programme, told, TODAY).tracks
        for verdict in track.criteria
    }

    for verdict in verdicts.values():
        for fact in verdict.facts:
            assert _matters(programme, told, verdict.id, verdict.facts, fact)


@settings(deadline=None)
@given(told=answers())
def test_changes_lift_their_track_and_no_part_of_them_does(
    programme: Programme, told: dict[str, Value]
) -> None:
    for found in changes(programme, told, TODAY):
        targets = {change.fact: change.target for change in found.changes}

        assert what_if(programme, told, targets, TODAY).track(found.track).status is Truth.MET
        for fact in targets:
            rest = {other: target for other, target in targets.items() if other != fact}
            partly = what_if(programme, told, rest, TODAY).track(found.track)
            assert partly.status is not Truth.MET


@settings(deadline=None)
@given(data=st.data(), told=nearly_settled())
def test_a_single_change_that_lifts_a_track_is_found(
    programme: Programme, data: st.DataObject, told: dict[str, Value]
) -> None:
    fact = data.draw(st.sampled_from(sorted(programme.changeable)))
    before = assess(programme, told, TODAY)

    for value in _advisable(programme, fact, told.get(fact)):
        after = what_if(programme, told, {fact: value}, TODAY)
        for track in programme.tracks:
            lifted = (before.track(track.id).status, after.track(track.id).status)
            if lifted == (Truth.NOT_MET, Truth.MET):
                sets = [
                    {change.fact for change in found.changes}
                    for found in changes(programme, told, TODAY)
                    if found.track == track.id
                ]
                assert {fact} in sets


@settings(deadline=None)
@given(told=answers())
def test_nobody_is_advised_to_shrink(programme: Programme, told: dict[str, Value]) -> None:
    advised = {change.fact for found in changes(programme, told, TODAY) for change in found.changes}

    assert not advised & {"annual_revenue", "employees", "paid_in_capital"}


@settings(deadline=None)
@given(told=answers())
def test_the_next_question_decides_and_was_not_answered_in_vain(
    programme: Programme, told: dict[str, Value]
) -> None:
    asked = next_question(programme, told, TODAY)

    open_facts = [
        fact for fact in deciding(programme, told, TODAY) if not isinstance(told.get(fact), Unknown)
    ]
    assert asked == (open_facts[0] if open_facts else None)


def _tried_out(programme: Programme, told: dict[str, Value]) -> set[str]:
    """The facts of which some completion has another suggestion than its neighbour in that fact."""
    options = {fact: allowed_values(fact, told.get(fact)) for fact in FACTS}
    suggested = {
        settled: assess(programme, dict(zip(FACTS, settled, strict=True)), TODAY).suggested
        for settled in product(*options.values())
    }
    return {
        fact
        for place, fact in enumerate(FACTS)
        for settled, suggestion in suggested.items()
        for other in options[fact]
        if suggested[(*settled[:place], other, *settled[place + 1 :])] != suggestion
    }


def _advisable(programme: Programme, fact: str, now: Value | None) -> tuple[Value, ...]:
    """The settled answers that a fact might be advised to reach: never less than it is."""
    way = programme.changeable[fact]
    if way.how == "choose":
        return tuple(
            value for value in exact_values(fact) if getattr(value, "value", "") in way.aims
        )
    lowest = getattr(now, "low", None)
    return tuple(
        value
        for value in exact_values(fact)
        if not isinstance(value, Quantity) or lowest is None or (value.low or 0) >= lowest
    )


def _matters(
    programme: Programme,
    told: dict[str, Value],
    criterion: str,
    named: tuple[str, ...],
    fact: str,
) -> bool:
    """Whether, for some values of the other named facts, this one makes a difference."""
    others = [other for other in named if other != fact]
    for settled in product(*(exact_values(other) for other in others)):
        given_ = {**told, **dict(zip(others, settled, strict=True))}
        statuses = {
            assess(programme, {**given_, fact: value}, TODAY).criterion(criterion).status
            for value in exact_values(fact)
        }
        if len(statuses) > 1:
            return True
    return False
