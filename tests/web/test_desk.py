"""The hotline's pages on the real store: who gets in, and that every form works without a script."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path

import pyotp
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from precheck.adapters.clock import SystemClock
from precheck.adapters.store_migrations import upgrade
from precheck.bootstrap import staff
from precheck.casework.accounts import Role
from precheck.casework.staff import Staff
from precheck.settings import Settings
from precheck.web.limits import Allowance
from precheck.web.main import TRIES, build

PASSWORD = "four quiet herons wade"
HOST = "http://testserver"
Comes = Callable[..., TestClient]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    made = Settings(
        var=tmp_path_factory.mktemp("var"),
        requests_per_minute=0,
        hotline_hours="Mon-Sun 00:00-24:00",
        hotline_holidays="",
    )
    upgrade(made.database_url, made.home)
    return made


@pytest.fixture(scope="module")
def accounts(settings: Settings) -> Staff:
    made = staff(settings)
    made.add("mei-hua", "林美華", Role.HOTLINE, PASSWORD)
    made.add("ta-wei", "陳大偉", Role.HOTLINE, PASSWORD)
    made.add("clerk", "Clerk", Role.OFFICE, PASSWORD)
    made.add("chief", "Chief", Role.ADMIN, PASSWORD)
    return made


@pytest.fixture(scope="module")
def product(settings: Settings, accounts: Staff) -> FastAPI:
    return build(settings)


@pytest.fixture
def comes(product: FastAPI) -> Comes:
    """Somebody's browser, signed in if a name is given."""

    def come(name: str = "", language: str = "en", site: str = HOST) -> TestClient:
        headers = {"accept": "text/html", "accept-language": language, "origin": site}
        client = TestClient(product, base_url=site, headers=headers)
        if name:
            page = client.post("/desk/sign-in", data={"name": name, "password": PASSWORD})
            assert page.status_code == 200, page.text
        return client

    return come


@pytest.fixture
def mei_hua(comes: Comes) -> TestClient:
    return comes("mei-hua")


def text(page: object) -> str:
    """A page's words, tags taken out."""
    return unescape(re.sub(r"<[^>]+>", " ", getattr(page, "text", "")))


def call(client: TestClient) -> str:
    """The address of a new case by telephone."""
    return client.post("/desk/calls").url.path


@pytest.mark.parametrize("path", ["/desk", "/desk/find?q=x", "/desk/cases/some-case"])
def test_nobody_sees_anything_before_signing_in(comes: Comes, path: str) -> None:
    page = comes().get(path)

    assert page.url.path == "/desk/sign-in"
    assert "Sign in" in page.text


@pytest.mark.parametrize("path", ["/desk/events", "/desk/cases/some-case/events"])
def test_a_page_that_listens_is_told_to_stop_where_nobody_is_signed_in(
    comes: Comes, path: str
) -> None:
    assert comes().get(path).status_code == 204


def test_signed_in_one_goes_on_to_where_one_wanted_to_go(comes: Comes) -> None:
    client = comes()
    form = client.get("/desk/find")

    wanted = re.search(r'name="next" value="([^"]*)"', form.text)
    assert wanted
    fields = {"name": "Mei-Hua ", "password": PASSWORD, "next": wanted[1]}
    page = client.post("/desk/sign-in", data=fields)

    assert (page.status_code, page.url.path) == (200, "/desk/find")


@pytest.mark.parametrize("place", ["https://evil.example", "//evil.example", "/desks", "", "/"])
def test_nobody_is_sent_on_to_another_site(comes: Comes, place: str) -> None:
    client = comes()
    fields = {"name": "mei-hua", "password": PASSWORD, "next": place}
    signed_in = client.post("/desk/sign-in", data=fields, follow_redirects=False)
    spoken = client.post(
        "/desk/language", data={"language": "zh-TW", "back": place}, follow_redirects=False
    )

    assert signed_in.headers["location"] == spoken.headers["location"] == "/desk"


def test_the_session_is_in_a_cookie_that_scripts_and_other_sites_do_not_get(comes: Comes) -> None:
    fields = {"name": "mei-hua", "password": PASSWORD}
    plain = comes().post("/desk/sign-in", data=fields, follow_redirects=False)
    secure = comes(site="https://testserver").post(
        "/desk/sign-in", data=fields, follow_redirects=False
    )

    cookie = plain.headers["set-cookie"].lower()
    assert all(each in cookie for each in ("httponly", "samesite=lax", "path=/desk"))
    assert "secure" in secure.headers["set-cookie"].lower()


def test_a_wrong_name_and_a_wrong_password_are_told_in_the_same_words(comes: Comes) -> None:
    client = comes()
    tries = [("nobody", PASSWORD), ("chief", "wrong"), ("chief", "")]

    pages = [
        client.post("/desk/sign-in", data={"name": name, "password": password})
        for name, password in tries
    ]

    assert {page.status_code for page in pages} == {422}
    told = {re.sub(r"\s+", " ", text(page)) for page in pages}
    assert len(told) == 1
    assert "Name, password or code is wrong" in told.pop()


def test_after_five_wrong_passwords_not_even_the_right_one_is_taken(
    comes: Comes, accounts: Staff
) -> None:
    accounts.add("guessed", "Guessed", Role.HOTLINE, PASSWORD)
    client = comes()

    wrong = [
        client.post("/desk/sign-in", data={"name": "guessed", "password": f"guess {each}"})
        for each in range(5)
    ]
    right = client.post("/desk/sign-in", data={"name": "guessed", "password": PASSWORD})

    assert [page.status_code for page in wrong] == [422] * 4 + [429]
    assert right.status_code == 429
    assert "15 minutes" in right.text


def test_one_address_may_not_try_without_end(settings: Settings, accounts: Staff) -> None:
    site = build(settings)
    standing_still = Allowance(TRIES, clock=lambda: 0.0)
    site.state.counter = replace(site.state.counter, tries=standing_still)
    client = TestClient(site, headers={"origin": HOST})

    codes = [
        client.post("/desk/sign-in", data={"name": f"name{n}", "password": "x"}).status_code
        for n in range(TRIES // 4 + 1)
    ]

    assert codes == [422] * (TRIES // 4) + [429]


def test_an_account_with_one_time_codes_needs_one(comes: Comes, accounts: Staff) -> None:
    accounts.add("careful", "Careful", Role.HOTLINE, PASSWORD)
    address = accounts.set_codes("careful", True)
    assert address
    code = pyotp.parse_uri(address).now()  # type: ignore[attr-defined]  # TOTP has it
    fields = {"name": "careful", "password": PASSWORD}

    without = comes().post("/desk/sign-in", data=fields)
    with_code = comes().post("/desk/sign-in", data={**fields, "code": code})
    again = comes().post("/desk/sign-in", data={**fields, "code": code})

    assert [page.status_code for page in (without, with_code, again)] == [422, 200, 422]


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {},
    ],
)
@pytest.mark.parametrize("path", ["/desk/calls", "/desk/sign-in", "/desk/sign-out"])
def test_a_form_that_was_not_sent_from_these_pages_does_nothing(
    product: FastAPI, mei_hua: TestClient, headers: dict[str, str], path: str
) -> None:
    foreign = TestClient(product, cookies=dict(mei_hua.cookies), headers=headers)

    response = foreign.post(path, data={"name": "mei-hua", "password": PASSWORD})

    assert response.status_code == 403
    assert mei_hua.get("/desk").url.path == "/desk"


def test_signed_out_the_session_is_over_in_the_store_too(comes: Comes) -> None:
    client = comes("mei-hua")
    kept = dict(client.cookies)

    client.post("/desk/sign-out")

    later = comes()
    later.cookies.update(kept)
    assert later.get("/desk").url.path == "/desk/sign-in"


@pytest.mark.parametrize(
    ("act", "field"), [("line", "line"), ("note", "text"), ("say", "text"), ("call-back", "words")]
)
def test_without_a_script_what_was_typed_is_there_when_the_session_is_over(
    comes: Comes, act: str, field: str
) -> None:
    client = comes("mei-hua")
    case = call(client)
    client.post("/desk/sign-out")

    page = client.post(
        f"{case}/{act}",
        data={field: "made in <Changhua> since 87"},
        headers={"sec-fetch-mode": "navigate"},
    )

    assert page.status_code == 403
    assert "made in <Changhua> since 87" in text(page).replace("&lt;", "<")
    fields = {"name": "mei-hua", "password": PASSWORD}
    wanted = re.search(r'name="next" value="([^"]*)"', page.text)
    assert wanted
    assert client.post("/desk/sign-in", data={**fields, "next": wanted[1]}).url.path == case


def test_an_account_that_is_closed_is_out_at_once(comes: Comes, accounts: Staff) -> None:
    accounts.add("leaving", "Leaving", Role.HOTLINE, PASSWORD)
    client = comes("leaving")

    accounts.set_active("leaving", False)

    assert client.get("/desk").url.path == "/desk/sign-in"


def test_the_offices_account_is_not_for_the_hotline_and_an_administrators_is(
    product: FastAPI, comes: Comes
) -> None:
    client = comes()
    page = client.post("/desk/sign-in", data={"name": "clerk", "password": PASSWORD})

    assert page.status_code == 403
    assert "not for the hotline" in page.text
    assert comes("chief").get("/desk").status_code == 200


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Who needs you"), ("zh-TW", "待處理的案件")]
)
def test_the_pages_speak_the_colleagues_language_and_switch_where_they_are(
    comes: Comes, language: str, title: str
) -> None:
    client = comes("mei-hua", language)
    assert title in client.get("/desk").text
    other = "zh-TW" if language == "en" else "en"

    page = client.post("/desk/language", data={"language": other, "back": "/desk/find?q=abc"})

    assert page.url.path == "/desk/find"
    assert f'<html lang="{other}">' in page.text
    assert title not in client.get("/desk").text


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_call_goes_from_its_first_line_to_its_end_without_a_script(
    comes: Comes, language: str
) -> None:
    client = comes("mei-hua", language)
    path = call(client)

    page = client.post(f"{path}/line", data={"line": "12億, 87年", "fact": "annual_revenue"})
    assert 'id="q-annual_revenue"' in page.text
    assert "NT$1.2 billion" in text(page) or "12 億" in text(page)
    number = re.search(r'action="([^"]+/proposals/\d+)"', page.text)
    assert number
    page = client.post(number[1], data={"option": "roc"})
    assert "1998" in page.text
    assert "/proposals/" not in page.text
    client.post(f"{path}/note", data={"text": "ring after lunch"})
    page = client.post(f"{path}/call-back", data={"phone": "0912-345-678", "words": "R&D"})
    assert "ring after lunch" in page.text
    assert "912345678" in re.sub(r"[ -]", "", text(client.get("/desk")))
    page = client.post(f"{path}/close", data={"ending": "call_back"})

    assert page.url.path == "/desk"
    mine = client.get("/desk").text.partition('id="mine"')[2].partition("</section>")[0]
    assert path not in mine


def test_what_cannot_stand_is_said_and_what_was_typed_is_kept(mei_hua: TestClient) -> None:
    path = call(mei_hua)

    page = mei_hua.post(f"{path}/line", data={"line": "exports 140%", "fact": "export_share"})

    assert page.status_code == 422
    assert 'value="exports 140%"' in page.text
    assert 'role="alert"' in page.text


def test_what_is_typed_is_read_at_once_and_nothing_is_taken_down(mei_hua: TestClient) -> None:
    path = call(mei_hua)

    shown = mei_hua.post(f"{path}/read", data={"line": "300人, 87年", "fact": "employees"})

    assert "300 people" in text(shown)
    assert 'name="settle-years_in_business"' in shown.text
    assert "a.q.answered" not in mei_hua.get(path).text
    assert 'class="q answered"' not in mei_hua.get(path).text


def test_it_is_shown_what_an_answer_would_take_the_place_of(mei_hua: TestClient) -> None:
    path = call(mei_hua)
    mei_hua.post(f"{path}/line", data={"line": "320人", "fact": "employees"})

    other = mei_hua.post(f"{path}/read", data={"line": "2500人", "fact": "employees"})
    same = mei_hua.post(f"{path}/read", data={"line": "320 people", "fact": "employees"})

    assert "in place of: 320 people" in text(other)
    assert "in place of" not in text(same)


def test_earlier_answers_stand_under_their_question(mei_hua: TestClient) -> None:
    path = call(mei_hua)
    for line in ("320人", "2500人"):
        mei_hua.post(f"{path}/line", data={"line": line, "fact": "employees"})

    card = mei_hua.get(f"{path}?q=employees").text.partition('id="aloud-employees"')[2]

    assert "320 people" in card.partition("</article>")[0].partition("</details>")[2]


@pytest.mark.parametrize(("lines", "ending"), [((), "helped"), (("1",), "completed")])
def test_what_has_probably_come_of_it_is_offered_first(
    mei_hua: TestClient, lines: tuple[str, ...], ending: str
) -> None:
    path = call(mei_hua)
    for line in lines:
        mei_hua.post(f"{path}/line", data={"line": line, "fact": "own_brand"})

    assert f'<option value="{ending}" selected>' in mei_hua.get(path).text


def test_a_struck_out_reading_is_left_out(mei_hua: TestClient) -> None:
    path = call(mei_hua)
    line = {"line": "12億, 300人", "fact": "annual_revenue"}

    page = mei_hua.post(
        f"{path}/line",
        data={**line, "read": ["annual_revenue", "employees"], "keep": ["employees"]},
    )

    assert page.text.count('class="q answered"') == 1


def test_the_words_to_read_aloud_are_in_the_callers_language(mei_hua: TestClient) -> None:
    path = call(mei_hua)

    page = mei_hua.post(f"{path}/language", data={"language": "zh-TW"})

    assert '<p class="lead" lang="zh-TW">請問貴公司' in page.text
    assert '<html lang="en">' in page.text


def test_a_reference_and_a_code_are_shown_once_and_open_the_case_for_its_person(
    mei_hua: TestClient, comes: Comes
) -> None:
    path = call(mei_hua)
    mei_hua.post(f"{path}/line", data={"line": "300人", "fact": "employees"})

    shown = mei_hua.post(f"{path}/ticket")
    reference, code = re.findall(r'<span class="large">([^<]+)</span>', shown.text)
    person = comes()
    person.get("/")
    page = person.post("/return", data={"reference": reference, "code": code})

    assert "A colleague took down" in text(page)
    assert code not in mei_hua.get(path).text


def test_a_person_s_own_talk_opens_with_reference_and_code_only(
    comes: Comes, mei_hua: TestClient
) -> None:
    person = comes()
    person.get("/")
    person.post("/answers/employees", data={"employees": "320"})
    shown = person.post("/return/ticket")
    reference, code = re.findall(r'<p class="large"[^>]*>([^<]+)</p>', shown.text) or re.findall(
        r'class="large"[^>]*>\s*([^<]+?)\s*<', shown.text
    )

    wrong = mei_hua.post("/desk/admit", data={"reference": reference, "code": "WRONG"})
    page = mei_hua.post("/desk/admit", data={"reference": reference, "code": code})

    assert wrong.status_code == 422
    assert reference in wrong.text
    assert page.status_code == 200
    assert "320 people" in text(page)


def test_a_case_that_is_a_persons_own_is_not_there_for_the_staff(
    comes: Comes, mei_hua: TestClient
) -> None:
    person = comes()
    person.get("/")
    case_id = person.cookies["precheck_conversation"].partition(".")[0]

    answers = [
        mei_hua.get(f"/desk/cases/{case_id}"),
        mei_hua.post(f"/desk/cases/{case_id}/note", data={"text": "x"}),
        mei_hua.post(f"/desk/cases/{case_id}/line", data={"line": "300人", "fact": "employees"}),
        mei_hua.get("/desk/cases/no-such-case"),
    ]

    assert {each.status_code for each in answers} == {404}


def test_a_colleague_who_does_not_have_the_case_is_told_who_has(
    comes: Comes, mei_hua: TestClient
) -> None:
    path = call(mei_hua)
    other = comes("ta-wei")

    refused = other.post(f"{path}/take")
    looked = other.get(path)

    assert refused.status_code == 409
    assert "林美華 has this case" in text(refused)
    assert looked.status_code == 200
    assert "hand-back" not in looked.text


@pytest.mark.parametrize("ending", ["", "nonsense"])
def test_a_case_is_closed_with_one_of_the_outcomes_only(mei_hua: TestClient, ending: str) -> None:
    assert mei_hua.post(f"{call(mei_hua)}/close", data={"ending": ending}).status_code == 422


def test_before_all_is_told_a_pre_application_is_not_handed_in(mei_hua: TestClient) -> None:
    path = call(mei_hua)
    mei_hua.post(f"{path}/line", data={"line": "1", "fact": "consent"})

    page = mei_hua.post(f"{path}/submit")

    assert page.status_code == 422
    assert "is needed" in text(page)


def test_what_was_typed_for_a_case_that_nobody_has_is_still_there_with_why(
    mei_hua: TestClient,
) -> None:
    path = call(mei_hua)
    mei_hua.post(f"{path}/close", data={"ending": "helped"})

    line = mei_hua.post(f"{path}/line", data={"line": "300人", "fact": "employees"})
    words = mei_hua.post(f"{path}/say", data={"text": "請稍等"})

    assert (line.status_code, words.status_code) == (409, 409)
    assert "Nobody has this case" in text(line)
    assert 'value="300人"' in line.text
    assert ">請稍等</textarea>" in words.text
    for page, form in ((line, "shorthand"), (words, "saying")):
        tag = re.search(rf'<form[^>]* id="{form}"[^>]*>', page.text)
        assert tag
        assert " hidden" not in tag[0]


class Later(SystemClock):
    """A clock that is some minutes ahead: a colleague has done nothing for so long."""

    def now(self) -> datetime:
        """Then."""
        return super().now() + timedelta(minutes=5)


def test_a_page_that_refreshes_itself_keeps_no_session_alive(
    settings: Settings, accounts: Staff
) -> None:
    site = build(settings)
    client = TestClient(site, headers={"origin": HOST, "accept": "text/html"})
    client.post("/desk/sign-in", data={"name": "ta-wei", "password": PASSWORD})
    path = call(client)
    later = replace(accounts, clock=Later("Asia/Taipei"))
    site.state.counter = replace(site.state.counter, staff=later)

    def seen() -> datetime | None:
        with accounts.units(writing=False) as unit:
            return unit.accounts.last_seen("ta-wei")

    before = seen()
    for page in ("/desk", path):
        assert client.get(page, headers={"X-Refresh": "1"}).status_code == 200
    assert seen() == before

    client.get(path)
    assert seen() != before


@pytest.mark.parametrize("due", ["0001-01-01T00:00", "9999-12-31T23:59", "tomorrow", ""])
def test_whatever_time_is_entered_for_a_call_back_is_answered(
    mei_hua: TestClient, due: str
) -> None:
    path = call(mei_hua)

    fields = {"phone": "0912-345-678", "due": due, "words": "about R&D"}
    page = mei_hua.post(f"{path}/call-back", data=fields)

    assert page.status_code == (422 if due else 200)
    if due:
        form = page.text.partition('id="calling-back" open')[2]
        assert all(f'value="{each}"' in form for each in ("0912-345-678", due, "about R&amp;D"))


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("0912345678", "0912-345-678"),
        ("(02) 2321 2200 分機 12", "02-2321-2200#12"),
        ("+81 3 1234 5678", "+81 3-1234-5678"),
    ],
)
def test_a_number_is_shown_as_it_is_dialled(mei_hua: TestClient, phone: str, shown: str) -> None:
    path = call(mei_hua)

    page = mei_hua.post(f"{path}/call-back", data={"phone": phone})

    assert f'value="{shown}"' in page.text
    assert f"to be called at {shown}" in text(page)
    assert shown in text(mei_hua.get("/desk"))


@pytest.mark.parametrize("number", ["0", "99999999999999999999", "nonsense"])
def test_a_number_that_the_store_cannot_have_is_refused(mei_hua: TestClient, number: str) -> None:
    path = call(mei_hua)

    pages = [mei_hua.post(f"{each}/{number}") for each in (f"{path}/proposals", "/desk/call-backs")]

    assert {each.status_code for each in pages} == {422}


@pytest.mark.parametrize(
    ("path", "language", "sentence"),
    [
        ("/desk/cases/no-such-case", "en", "There is no such"),
        ("/desk/nowhere", "zh-TW", "這個網址沒有內容"),
        ("/nowhere", "en", "nothing"),
        ("/back/no-case/no-token", "zh-TW", "找不到這段對話"),
        ("/framed/nowhere", "en", "nothing"),
    ],
)
def test_whoever_looks_at_what_is_not_there_gets_a_page_that_says_so(
    comes: Comes, path: str, language: str, sentence: str
) -> None:
    page = comes("mei-hua", language).get(path)

    assert page.status_code == 404
    assert sentence in text(page)
    assert f'<html lang="{language}">' in page.text
    home = "/desk" if path.startswith("/desk") else "/framed/" if "framed" in path else "/"
    assert f'class="button" href="{home}"' in page.text


def test_who_is_found_is_shown_with_where(mei_hua: TestClient) -> None:
    path = call(mei_hua)
    words = {"line": "超音波焊接 ultrasonic welding", "fact": "technology_field"}
    mei_hua.post(f"{path}/line", data=words)

    found = mei_hua.get("/desk/find", params={"q": "超音波"})
    nothing = mei_hua.get("/desk/find", params={"q": "雷射"})

    assert path in found.text
    assert "Nothing was found for “雷射”" in text(nothing)


def test_cases_without_a_name_have_a_mark_each_the_same_in_the_queue_and_on_their_page(
    mei_hua: TestClient,
) -> None:
    paths = [call(mei_hua), call(mei_hua)]

    queue = text(mei_hua.get("/desk"))

    for path in paths:
        mark = f"Call {path.rpartition('/')[2][:4].upper()}"
        assert mark in queue
        assert mark in text(mei_hua.get(path))


def test_no_page_of_the_hotline_is_kept_by_a_cache_or_shown_in_a_frame(
    mei_hua: TestClient,
) -> None:
    page = mei_hua.get(call(mei_hua))

    assert page.headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]


def test_every_sentence_that_a_template_names_is_there_in_both_languages(product: FastAPI) -> None:
    wording = product.state.counter.guide.wording
    folder = Path(__file__).resolve().parents[2] / "precheck" / "web"
    keys = {
        key
        for file in (*folder.glob("pages/desk/*.html"), *folder.glob("desk/*.py"))
        for key in re.findall(r'\b(?:d|word)\(\s*"([a-z_.]+[a-z_])"', file.read_text("utf-8"))
    }

    missing = [
        (language, key)
        for language in wording.languages
        for key in sorted(keys)
        if not wording.has(language, f"desk.{key}")
    ]

    assert len(keys) > 60
    assert missing == []
