"""The same conversation over Rasa's own channel; the whole way to a stored pre-application; two copies."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.product.copy import Copy, running_copy, wait_until
from tests.product.visitor import Visitor

Visit = Callable[..., Visitor]

STORIES = {
    "en": [
        "NT$600 million in revenue, 150 employees, founded in 1999",
        "precision moulding; it is key, unique and irreplaceable",
        "no R&D at the moment, none at all",
        "we are developing our own brand",
        "we are building up channels in Japan, nothing is established yet",
    ],
    "zh-TW": [
        "營業額六億，員工150人，1999年成立",
        "精密模具，技術具關鍵性、獨特性，而且不可取代",
        "目前沒有研發",
        "自有品牌正在發展",
        "正在建立日本的通路，還沒穩定",
    ],
}
FIELDS = {
    "consent": {"en": "yes, I agree", "zh-TW": "同意"},
    "company_name": {"en": "Formosa Moulding Co., Ltd.", "zh-TW": "福爾摩沙模具股份有限公司"},
    "registration_number": {"en": "04595257", "zh-TW": "04595257"},
    "contact_name": {"en": "Mei-ling Chen", "zh-TW": "陳美玲"},
    "contact_email": {"en": "lin@example.com", "zh-TW": "lin@example.com"},
    "contact_phone": {"en": "02-2345-6789", "zh-TW": "02-2345-6789"},
}


def over_rasa(product: Copy, sender: str, message: str) -> list[dict[str, Any]]:
    """Say something on Rasa's own channel."""
    response = httpx.post(
        f"http://127.0.0.1:{product.rasa}/webhooks/rest/webhook",
        json={"sender": sender, "message": message},
        timeout=60,
        trust_env=False,
    )
    assert response.status_code == 200, response.text
    answer: list[dict[str, Any]] = response.json()
    return answer


def test_rasas_own_channel_goes_on_with_the_same_conversation(product: Copy, visit: Visit) -> None:
    visitor = visit()
    visitor.say("we have 300 employees")

    replies = over_rasa(product, visitor.id, "we have been in business for 15 years")

    case = visitor.whole()["case"]
    assert replies[0]["recipient_id"] == visitor.id
    assert case["facts"]["employees"]["low"] == 300
    assert case["facts"]["years_in_business"]["low"] == 15
    assert replies[-1]["text"] == visitor.whole()["messages"][-1]["text"]


@pytest.mark.parametrize(
    ("sender", "words", "answer"),
    [("someone-new", "we have 300 employees", "300"), ("某人", "我們有300位員工", "300")],
)
def test_a_fresh_sender_on_rasas_channel_has_a_conversation_of_their_own(
    product: Copy, sender: str, words: str, answer: str
) -> None:
    first = over_rasa(product, sender, words)
    second = over_rasa(product, sender, "show my answers" if sender.isascii() else "看我的回答")

    assert answer in first[0]["text"]
    assert any(answer in each["text"] for each in second)


def test_a_command_on_rasas_channel_is_talk_too(product: Copy, visit: Visit) -> None:
    visitor = visit()
    before = visitor.say("we have 300 employees")["case"]

    replies = over_rasa(product, visitor.id, '/inform{"employees": 5}')

    assert replies
    assert visitor.whole()["case"]["facts"] == before["facts"]


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_firm_goes_all_the_way_and_the_office_finds_its_pre_application(
    product: Copy, visit: Visit, language: str
) -> None:
    visitor = visit(language)

    for text in STORIES[language]:
        visitor.say(text)
    answer = visitor.say("I'd like to leave a pre-application" if language == "en" else "我要申請")
    answer = filled_in(visitor, answer, language)
    answer = visitor.post(choice="yes").json()

    filed = answer["case"]["application"]
    assert answer["case"]["stage"] == "submitted"
    assert len(filed["reference"]) == 8
    listed = json.loads(product.precheck("applications", "list", "--json"))
    found = [each for each in listed if each["reference"] == filed["reference"]]
    assert [each["company_name"] for each in found] == [FIELDS["company_name"][language]]
    assert found[0]["track"] == answer["case"]["assessment"]["suggested"]
    shown = json.loads(product.precheck("applications", "show", filed["reference"], "--json"))
    assert shown["fields"]["contact_email"]["value"] == "lin@example.com"


def filled_in(visitor: Visitor, answer: dict[str, Any], language: str) -> dict[str, Any]:
    """Every field answered; what may be left open is."""
    for _ in range(20):
        asked = answer["case"]["asked"]
        if asked is None:
            break
        words = FIELDS.get(asked, {}).get(language)
        answer = visitor.say(words) if words else visitor.post(choice="unknown").json()
    return answer


def test_contact_data_is_not_readable_in_the_files(product: Copy, visit: Visit) -> None:
    visitor = visit()
    visitor.say("I'd like to leave a pre-application")
    filled_in(visitor, visitor.whole(), "en")

    stored = b"".join(file.read_bytes() for file in product.var.glob("*.db*"))
    logged = b"".join(file.read_bytes() for file in product.var.glob("log/*"))

    for secret in (b"Mei-ling Chen", b"lin@example.com", b"2345-6789"):
        assert secret not in stored + logged


def test_two_copies_run_side_by_side_and_know_nothing_of_each_other(
    product: Copy, visit: Visit, tmp_path_factory: pytest.TempPathFactory
) -> None:
    visitor = visit()

    with running_copy(tmp_path_factory.mktemp("second")) as second:
        stranger = httpx.get(
            f"{second.address}/api/v1/conversations/{visitor.id}",
            headers=visitor.http.headers,
            trust_env=False,
        )
        there = visit("en", second.address).say("we have 20 employees")
        here = visitor.say("we have 300 employees")

    assert stranger.status_code == 404
    assert there["case"]["facts"]["employees"]["low"] == 20
    assert here["case"]["facts"]["employees"]["low"] == 300
    assert wait_until(product.is_well)
