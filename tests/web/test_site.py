"""The pages on the real store and the real use cases; only Rasa is not there, and none of these needs it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from precheck.adapters.store_migrations import upgrade
from precheck.casework.wording import Wording
from precheck.settings import Settings
from precheck.web.main import build

FORM = {
    "consent": "yes",
    "company_name": "範例精密股份有限公司",
    "registration_number": "04595257",
    "contact_name": "Lin Mei-hua",
    "contact_email": "lin@example.com",
    "contact_phone": "",
    "annual_revenue": "12億",
    "employees": "320",
    "paid_in_capital": "",
    "core_technology": "We grind to within one micrometre",
    "planned_investment": "NT$200 million",
    "planned_jobs": "25",
}
Visits = Callable[..., TestClient]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where it keeps everything."""
    return tmp_path_factory.mktemp("var")


@pytest.fixture(scope="module")
def product(folder: Path) -> FastAPI:
    """The website with a database of its own."""
    settings = Settings(var=folder, requests_per_minute=0)
    upgrade(settings.database_url, settings.home)
    return build(settings)


@pytest.fixture(scope="module")
def wording(product: FastAPI) -> Wording:
    """The product's sentences."""
    found = product.state.site.words.wording
    assert isinstance(found, Wording)
    return found


@pytest.fixture(params=["en", "zh-TW"])
def language(request: pytest.FixtureRequest) -> str:
    """Each of the two languages."""
    return str(request.param)


@pytest.fixture
def visit(product: FastAPI, language: str) -> Visits:
    """Someone's browser, which has been on the page once."""

    def come() -> TestClient:
        client = TestClient(product, headers={"accept": "text/html", "accept-language": language})
        client.get("/")
        return client

    return come


@pytest.fixture
def visitor(visit: Visits) -> TestClient:
    """The same, of one person."""
    return visit()


def edit(visitor: TestClient, fact: str, words: str) -> str:
    """Give one answer by its form; the page that follows."""
    answer = visitor.post(f"/answers/{fact}", data={fact: words})
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def told(visitor: TestClient) -> dict[str, dict[str, object]]:
    """The answers that are kept."""
    facts: dict[str, dict[str, object]] = visitor.get("/result/data").json()["facts"]
    return facts


def row(page: str, fact: str) -> str:
    """What the panel shows for a fact, its form left aside."""
    found = re.search(rf'id="answer-{fact}">(.*?)<details', page, re.S)
    return re.sub(r"<[^>]+>", "", found[1]) if found else ""


def test_an_edited_answer_stands_in_the_panel_and_is_told_in_the_talk(visitor: TestClient) -> None:
    edit(visitor, "employees", "300")

    page = edit(visitor, "employees", "四百二十人")

    assert "420" in row(page, "employees")
    assert "300" in page[: page.index('id="now"')], "the talk says what it was"
    assert told(visitor)["employees"]["low"] == 420


@pytest.mark.parametrize(
    ("fact", "words"), [("employees", "blue"), ("annual_revenue", "-"), ("export_share", "many")]
)
def test_what_cannot_be_an_answer_is_refused_at_its_field_and_nothing_changes(
    visitor: TestClient, fact: str, words: str
) -> None:
    answer = visitor.post(f"/answers/{fact}", data={fact: words})

    assert answer.status_code == 422
    assert fact not in told(visitor)


def test_a_refused_edit_keeps_the_entry_and_the_answer(visitor: TestClient) -> None:
    edit(visitor, "employees", "300")

    answer = visitor.post("/answers/employees", data={"employees": "<b>blue</b>"})

    assert answer.status_code == 422
    assert 'value="&lt;b&gt;blue&lt;/b&gt;"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert told(visitor)["employees"]["low"] == 300


def test_i_do_not_know_makes_an_answer_open_and_not_no(visitor: TestClient) -> None:
    edit(visitor, "technology_key", "yes")

    visitor.post("/answers/technology_key", data={"technology_key": "yes", "unknown": "1"})

    assert told(visitor)["technology_key"]["kind"] == "unknown"
    tracks = visitor.get("/result/data").json()["assessment"]["tracks"]
    lines = {each["id"]: each["status"] for track in tracks for each in track["criteria"]}
    assert "unknown" in lines.values()
    assert not any(status == "not_met" for name, status in lines.items() if "technology" in name)


def test_a_choice_that_is_not_offered_is_refused(visitor: TestClient) -> None:
    answer = visitor.post("/answers/own_brand", data={"own_brand": "perhaps"})

    assert answer.status_code == 422
    assert "own_brand" not in told(visitor)


def test_a_fact_that_there_is_not_is_not_found(visitor: TestClient) -> None:
    assert visitor.post("/answers/shoe_size", data={"shoe_size": "43"}).status_code == 404


def test_what_if_tells_the_verdict_and_keeps_nothing(
    visitor: TestClient, wording: Wording, language: str
) -> None:
    edit(visitor, "technology_key", "yes")

    supposed = {"supposed": "technology_key", "technology_key": "no"}
    answer = visitor.post("/what-if", data=supposed)

    assert answer.status_code == 200
    outcome = answer.text.split('id="outcome"')[1].split("</div>")[0]
    assert wording.text(language, "questions.technology_key.choices.no") in outcome
    assert wording.text(language, "reasons.statuses.not_met") in outcome
    assert told(visitor)["technology_key"]["value"] == "yes"


def test_what_if_says_what_it_cannot_read(visitor: TestClient) -> None:
    edit(visitor, "employees", "300")

    answer = visitor.post("/what-if", data={"supposed": "employees", "employees": "blue"})

    assert answer.status_code == 422
    assert 'id="if-employees-fault"' in answer.text


def test_the_form_is_filled_in_with_what_was_told(visitor: TestClient) -> None:
    edit(visitor, "employees", "300 to 320")

    assert 'value="300 to 320"' in visitor.get("/application").text


def test_every_fault_is_told_at_once_and_every_entry_is_kept(visitor: TestClient) -> None:
    wrong = {**FORM, "registration_number": "04595258", "contact_email": "lin", "contact_name": ""}

    answer = visitor.post("/application", data=wrong)

    assert answer.status_code == 422
    faulty = set(re.findall(r'id="(\w+)-fault"', answer.text))
    assert faulty == {"registration_number", "contact_email", "contact_name"}
    assert f'value="{FORM["company_name"]}"' in answer.text
    assert 'value="04595258"' in answer.text
    assert "company_name" not in visitor.get("/").text.split('id="answers"')[1].split("what-if")[0]


def test_one_way_to_be_reached_is_enough_and_none_is_not(visitor: TestClient) -> None:
    neither = {**FORM, "contact_email": ""}
    refused = visitor.post("/application", data=neither)
    assert refused.status_code == 422
    assert 'id="contact_email-fault"' in refused.text

    by_phone = {**neither, "contact_phone": "02-2345-6789"}
    assert visitor.post("/application", data=by_phone).url.path == "/application/review"


def test_without_consent_no_contact_is_kept(visitor: TestClient) -> None:
    without = {fact: words for fact, words in FORM.items() if fact != "consent"}

    answer = visitor.post("/application", data=without)

    assert answer.status_code == 422
    assert 'id="consent-fault"' in answer.text
    assert FORM["contact_name"] not in visitor.get("/").text


def test_the_language_changes_in_the_middle_of_the_form_and_the_entries_stay(
    product: FastAPI, visitor: TestClient, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def heard(*_: object) -> None:
        """Rasa is not there to hear the wish."""

    monkeypatch.setattr(product.state.site.stage.gateway, "say", heard)

    answer = visitor.post("/application", data={**FORM, "language": "en"})

    assert answer.status_code == 200
    assert f'value="{FORM["company_name"]}"' in answer.text
    assert visitor.get("/application/review").url.path == "/application"


def hand_in(visitor: TestClient) -> str:
    """Fill in the form and hand it in; the reference."""
    review = visitor.post("/application", data=FORM)
    assert review.url.path == "/application/review", review.text
    copy = visitor.post("/application/submit").text
    return re.findall(r'class="large">([^<]*)', copy)[0]


def test_what_was_read_through_is_handed_in_once(visitor: TestClient) -> None:
    reference = hand_in(visitor)

    again = visitor.post("/application/submit").text
    anew = visitor.post("/application", data={**FORM, "company_name": "Another"}).text

    assert re.fullmatch(r"[2-9A-Z]{8}", reference)
    assert reference in again
    assert reference in anew
    assert "Another" not in anew


def test_nothing_is_handed_in_that_was_not_read_through(visitor: TestClient) -> None:
    page = visitor.post("/application/submit")

    assert page.url.path == "/application"
    assert 'id="company_name"' in page.text


def test_the_result_as_a_file_needs_nothing_else(visitor: TestClient, language: str) -> None:
    edit(visitor, "employees", "300")

    file = visitor.get("/result/file")

    assert "attachment" in file.headers["content-disposition"]
    assert f'<html lang="{language}">' in file.text
    assert "<style>" in file.text
    assert not re.findall(r'(?:src|href)="(?!#)[^"]*"', file.text)


def test_the_result_says_for_each_principle_how_it_stands_why_and_by_which_clause(
    visitor: TestClient, language: str
) -> None:
    edit(visitor, "employees", "300")
    assessment = visitor.get("/result/data").json()["assessment"]

    page = unescape(re.sub(r"</?span[^>]*>", "", visitor.get("/result").text))

    lines = [each for track in assessment["tracks"] for each in track["criteria"]]
    assert lines
    for line in lines:
        assert line["reason"][language] in page
        assert re.search(r"\d", line["clause"])


def test_before_anything_was_told_the_result_invites(
    visitor: TestClient, wording: Wording, language: str
) -> None:
    assert wording.text(language, "website.result.none_yet") in unescape(
        visitor.get("/result").text
    )


FOREIGN = [
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"origin": "https://elsewhere.example"},
    {"origin": "null"},
]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", ["/answers/employees", "/application", "/return/ticket", "/"])
def test_a_form_from_another_site_does_nothing(
    visitor: TestClient, path: str, headers: dict[str, str]
) -> None:
    edit(visitor, "employees", "300")

    answer = visitor.post(path, data={**FORM, "employees": "7", "text": "hello"}, headers=headers)

    assert answer.status_code == 403
    assert told(visitor)["employees"]["low"] == 300


def ticket_of(visitor: TestClient) -> tuple[str, str]:
    """A reference and a code."""
    reference, code = re.findall(r'class="large">([^<]*)', visitor.post("/return/ticket").text)
    return reference, code


def test_a_reference_and_its_code_open_the_answers_elsewhere(visit: Visits) -> None:
    here, there = visit(), visit()
    edit(here, "employees", "321")
    reference, code = ticket_of(here)

    page = there.post("/return", data={"reference": reference.lower(), "code": f" {code} "})

    assert page.url.path == "/"
    assert "321" in row(page.text, "employees")


def test_a_reference_alone_opens_nothing(visit: Visits) -> None:
    here, there = visit(), visit()
    edit(here, "employees", "321")
    reference, code = ticket_of(here)

    for tried in ("", reference, code[:-1], "2345 2345 2345"):
        answer = there.post("/return", data={"reference": reference, "code": tried})
        assert answer.status_code == 422
    assert told(there) == {}


def test_the_reference_of_a_pre_application_alone_opens_nothing(visit: Visits) -> None:
    here, there = visit(), visit()
    reference = hand_in(here)

    answer = there.post("/return", data={"reference": reference, "code": ""})

    assert answer.status_code == 422
    assert FORM["company_name"] not in there.get("/").text


def test_guessing_is_barred_even_for_the_right_code(visit: Visits) -> None:
    here, there = visit(), visit()
    reference, code = ticket_of(here)

    tries = [
        there.post("/return", data={"reference": reference, "code": f"{number}"}).status_code
        for number in range(5)
    ]

    assert tries == [422, 422, 422, 422, 429]
    late = there.post("/return", data={"reference": reference, "code": code})
    assert late.status_code == 429


def test_a_new_code_takes_the_place_of_the_old_one(visit: Visits) -> None:
    here, there = visit(), visit()
    reference, old = ticket_of(here)
    same, new = ticket_of(here)

    assert same == reference
    assert there.post("/return", data={"reference": reference, "code": old}).status_code == 422
    assert there.post("/return", data={"reference": reference, "code": new}).url.path == "/"


def test_no_code_can_be_read_in_the_store(folder: Path, visitor: TestClient) -> None:
    reference, code = ticket_of(visitor)

    stored = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())

    assert reference.encode() in stored
    assert code.replace(" ", "").encode() not in stored
    assert code.encode() not in stored


def test_pieces_in_the_other_language_are_marked_as_such(product: FastAPI) -> None:
    english = TestClient(product, headers={"accept": "text/html", "accept-language": "en"})
    english.get("/")

    page = edit(english, "technology_field", "線性滑軌")

    assert '<span lang="zh-TW">線性滑軌</span>' in page
    assert json.dumps(told(english)).count("span") == 0
