"""What a person meets when a part fails: a plain sentence, a kept message, an answer afterwards."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from tests.product.copy import HOME, Copy, wait_until
from tests.product.visitor import Visitor, problem

Visit = Callable[..., Visitor]

SAID = {"en": "we have 300 employees", "zh-TW": "我們有300位員工"}
LANGUAGES = ["en", "zh-TW"]


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(HOME / "programme")


@pytest.fixture(autouse=True)
def well(product: Copy) -> None:
    """Each test finds the product well, whatever the one before did to it."""
    assert wait_until(product.is_well)


@contextmanager
def locked(product: Copy) -> Iterator[None]:
    """While the block runs, someone else writes to the database."""
    with closing(sqlite3.connect(product.var / "precheck.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def answered(visitor: Visitor) -> bool:
    """Whether the answer is there, given once."""
    whole = visitor.whole()
    replies = [each for each in whole["messages"] if each["author"] == "assistant"]
    return whole["case"]["facts"]["employees"]["low"] == 300 and len(replies) == 2


@pytest.mark.parametrize("part", ["rasa", "actions"])
def test_a_part_that_died_is_started_again_and_every_kept_message_answered_then(
    product: Copy, visit: Visit, guide: Guide, part: str
) -> None:
    visitors = {language: visit(language) for language in LANGUAGES}
    before = product.process(part)

    product.signal(part, signal.SIGKILL)
    sentences = {
        language: problem(visitor.post(text=SAID[language], client_id="m-1"), 503)
        for language, visitor in visitors.items()
    }

    for language, visitor in visitors.items():
        assert sentences[language] == guide.wording.text(language, "page.problems.unanswered")
        assert visitor.told() == [SAID[language]]
        assert visitor.whole()["case"]["facts"] == {}
    assert wait_until(product.is_well)
    assert product.process(part) not in (before, None)
    for language, visitor in visitors.items():
        visitor.say(SAID[language], client_id="m-1")
        assert visitor.told() == [SAID[language]]
        assert answered(visitor)


def test_the_same_words_without_an_id_are_the_same_message_while_it_waits(
    product: Copy, visit: Visit
) -> None:
    visitor = visit()

    with product.frozen("rasa"):
        problem(visitor.post(text=SAID["en"]), 503)
    wait_until(product.is_well)
    visitor.say(SAID["en"])

    assert visitor.told() == [SAID["en"]]
    assert answered(visitor)


@pytest.mark.parametrize("part", ["rasa", "actions"])
def test_a_part_that_hangs_is_not_waited_for_and_what_it_says_too_late_is_given_once(
    product: Copy, visit: Visit, part: str
) -> None:
    visitor = visit()

    with product.frozen(part):
        response = visitor.post(text=SAID["en"], client_id="m-1")
    late = visitor.say(SAID["en"], client_id="m-1")

    problem(response, 503)
    assert response.elapsed.total_seconds() < 15
    assert late["case"]["facts"]["employees"]["low"] == 300
    assert answered(visitor)


def test_a_message_that_waits_is_answered_together_with_the_next_one(
    product: Copy, visit: Visit
) -> None:
    visitor = visit()

    with product.frozen("rasa"):
        problem(visitor.post(text=SAID["en"]), 503)
    wait_until(product.is_well)
    answer = visitor.say("we are 15 years old")

    assert visitor.told() == [SAID["en"], "we are 15 years old"]
    assert answer["case"]["facts"]["employees"]["low"] == 300
    assert answer["case"]["facts"]["years_in_business"]["low"] == 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_while_the_database_is_locked_a_message_is_not_taken_and_the_person_told(
    product: Copy, visit: Visit, guide: Guide, language: str
) -> None:
    visitor = visit(language)
    headers = {"Accept-Language": language}
    visitor.http.headers.update(headers)

    with locked(product):
        response = visitor.post(text=SAID[language], client_id="m-1")
        kept = visitor.told()
    visitor.say(SAID[language], client_id="m-1")

    assert problem(response, 503) == guide.wording.text(language, "page.problems.not_kept")
    assert kept == []
    assert answered(visitor)


def test_a_database_that_is_locked_in_the_middle_of_a_turn_leaves_nothing_half_written(
    product: Copy, visit: Visit
) -> None:
    visitor = visit()

    with product.frozen("actions"):
        problem(visitor.post(text=SAID["en"], client_id="m-1"), 503)
        with locked(product):
            product.signal("actions", signal.SIGCONT)
            problem(visitor.post(text=SAID["en"], client_id="m-1"), 503)
            whole = visitor.whole()
    visitor.say(SAID["en"], client_id="m-1")

    assert whole["case"]["facts"] == {}
    assert whole["case"]["stage"] == "welcome"
    assert [each["author"] for each in whole["messages"]] == ["assistant", "enterprise"]
    assert answered(visitor)


def test_health_says_which_part_is_down(product: Copy, visit: Visit) -> None:
    visitor = visit()

    product.signal("actions", signal.SIGKILL)
    health = visitor.http.get(f"{product.address}/health")

    assert health.status_code == 503
    assert health.json()["parts"]["actions"] == "down"
    assert health.json()["parts"]["rasa"] == "ok"


def test_the_website_itself_is_started_again_and_knows_the_conversation(
    product: Copy, visit: Visit
) -> None:
    visitor = visit()
    visitor.say(SAID["en"])
    before = product.process("web")

    product.signal("web", signal.SIGKILL)
    wait_until(lambda: product.process("web") not in (before, None))
    wait_until(product.is_well)

    assert visitor.told() == [SAID["en"]]
    assert answered(visitor)


def test_the_logs_say_what_happened(product: Copy) -> None:
    supervisor = (product.var.parent / "up.log").read_text(encoding="utf-8")
    website = product.log("web")

    assert "rasa ended with code -9; starting it again" in supervisor
    assert "the assistant did not answer" in website
    assert "a message was not kept: The database did not do its work: database is locked" in website
    assert SAID["zh-TW"] not in website + product.log("rasa") + product.log("actions")


def test_no_database_file_is_left_damaged(product: Copy) -> None:
    for name in ("precheck.db", "talk.db"):
        with closing(sqlite3.connect(Path(product.var, name))) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
