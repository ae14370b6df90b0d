"""The hotline over the public API of the running product: closed hours, and a colleague who steps in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.product.copy import Copy
from tests.product.visitor import Visitor

PASSWORD = "four quiet herons wade"
Visit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def colleague(product: Copy) -> Iterator[httpx.Client]:
    """Somebody of the hotline, signed in."""
    product.environment["PRECHECK_STAFF_PASSWORD"] = PASSWORD
    product.precheck("staff", "add", "mei-hua", "--role", "hotline", "--shown", "林美華")
    with httpx.Client(
        base_url=product.address,
        headers={"Origin": product.address},
        trust_env=False,
        follow_redirects=True,
        timeout=60,
    ) as client:
        page = client.post("/desk/sign-in", data={"name": "mei-hua", "password": PASSWORD})
        assert page.status_code == 200
        yield client


@pytest.mark.parametrize(
    ("language", "wish", "closed", "number"),
    [
        ("en", "I want to talk to a real person", "The hotline is closed", "0912-345-678"),
        ("zh-TW", "我想找真人", "目前不在服務時間", "02-2345-6789"),
    ],
)
def test_while_it_is_closed_the_person_is_told_when_it_opens_and_leaves_a_number(
    visit: Visit, language: str, wish: str, closed: str, number: str, colleague: httpx.Client
) -> None:
    visitor = visit(language)

    asked = visitor.say(wish)
    left = visitor.say(number)

    digits = number.replace("-", "")[1:]
    assert closed in asked["messages"][-1]["text"]
    assert asked["case"]["stage"] == left["case"]["stage"] == "with_staff"
    assert digits in "".join(each for each in left["messages"][-1]["text"] if each.isdigit())
    assert left["case"]["facts"] == {}
    queue = colleague.get("/desk").text
    assert digits in "".join(each for each in queue if each.isdigit())


def test_a_colleague_steps_in_writes_and_hands_back_and_the_person_sees_it_all(
    visit: Visit, colleague: httpx.Client
) -> None:
    visitor = visit("en")
    visitor.say("NT$1.2 billion revenue last year")
    desk = f"/desk/cases/{visitor.id}"

    colleague.post(f"{desk}/take")
    silent = visitor.say("We have 300 people", client_id="once")
    again = visitor.say("We have 300 people", client_id="once")
    colleague.post(f"{desk}/say", data={"text": "Thank you, noted."})
    colleague.post(f"{desk}/proposals")
    colleague.post(f"{desk}/hand-back")
    whole = visitor.whole()

    assert silent == again
    assert silent["messages"] == []
    assert silent["case"]["stage"] == "with_staff"
    assert silent["case"]["handover"]["colleague"] == "林美華"
    assert "employees" not in silent["case"]["facts"]
    assert [each["author"] for each in whole["messages"][-4:]] == [
        "assistant",
        "enterprise",
        "staff",
        "assistant",
    ]
    assert whole["case"]["stage"] == "asking"
    assert whole["case"]["facts"]["employees"]["low"] == 300
    assert "handover" not in whole["case"]
    assert visitor.told().count("We have 300 people") == 1
