"""Signing in with an organisation's provider: a real one, on this machine, asked over the network."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from wsgiref.simple_server import make_server

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import RSAKey
from pydantic import SecretStr
from starlette.testclient import TestClient

from precheck.adapters.store_migrations import upgrade
from precheck.bootstrap import staff
from precheck.casework.accounts import Role
from precheck.settings import CHECKOUT, Settings
from precheck.web.desk.single_sign_on import PLACE, Provider, door
from precheck.web.main import build
from tests.conftest import free_ports
from tests.web.provider import CLIENT, PASSWORD, SECRET, STRANGER, USER, Quiet

PATIENCE = 30.0
COOKIE = "precheck_sso"


@dataclass(frozen=True)
class Place:
    """The product's address and settings, and the provider's address."""

    address: str
    provider: str
    settings: Settings


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The website and a provider, both listening."""
    folder = tmp_path_factory.mktemp("sso")
    web, provider = free_ports(2)
    issuer = f"http://127.0.0.1:{provider}"
    settings = Settings(
        var=folder / "var",
        requests_per_minute=0,
        oidc_issuer=issuer,
        oidc_client_id=CLIENT,
        oidc_client_secret=SecretStr(SECRET),
    )
    upgrade(settings.database_url, settings.home)
    staff(settings).add(USER, "林美華", Role.HOTLINE, None)
    redirect = f"http://127.0.0.1:{web}/desk/sso/back"
    command = [sys.executable, "-m", "tests.web.provider", str(folder), str(provider), redirect]
    server = uvicorn.Server(uvicorn.Config(build(settings), port=web, log_config=None))
    process = subprocess.Popen(command, cwd=CHECKOUT)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        for port in (web, provider):
            listens(port)
        yield Place(f"http://127.0.0.1:{web}", issuer, settings)
    finally:
        server.should_exit = True
        thread.join(20)
        process.terminate()
        process.wait(20)


def listens(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"nothing listens at {port}")


@pytest.fixture
def browser() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False, follow_redirects=True, timeout=PATIENCE) as client:
        yield client


def log_in(browser: httpx.Client, place: Place, user: str) -> httpx.Response:
    """From the link on the sign-in page, over the provider's own form, to where that leads."""
    form = browser.get(f"{place.address}/desk/sso")
    assert str(form.url).startswith(place.provider)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form.text)
    assert token
    fields = {"username": user, "password": PASSWORD, "csrfmiddlewaretoken": token[1]}
    return browser.post(str(form.url), data=fields, headers={"Referer": str(form.url)})


def test_who_the_provider_knows_and_who_has_an_account_here_is_signed_in(
    browser: httpx.Client, place: Place
) -> None:
    page = log_in(browser, place, USER)

    assert (page.status_code, page.url.path) == (200, "/desk")
    assert "林美華" in page.text


def test_the_way_there_asks_for_a_code_with_state_nonce_and_a_proof_of_who_asked(
    browser: httpx.Client, place: Place
) -> None:
    response = browser.get(f"{place.address}/desk/sso/", follow_redirects=False)

    asked = parse_qs(urlsplit(response.headers["location"]).query)
    cookie = response.headers["set-cookie"].lower()
    assert asked["code_challenge_method"] == ["S256"]
    assert {"state", "nonce", "code_challenge"} <= set(asked)
    assert asked["response_type"] == ["code"]
    attributes = set(cookie.split("; ")[1:])
    assert attributes == {"path=/desk/sso", "httponly", "samesite=lax", "max-age=600"}


def test_who_has_no_account_here_is_told_so(browser: httpx.Client, place: Place) -> None:
    page = log_in(browser, place, STRANGER)

    assert page.status_code == 403
    assert "there is no account of yours here" in page.text
    assert browser.get(f"{place.address}/desk").url.path == "/desk/sign-in"


def test_whose_account_was_closed_is_not_let_in(browser: httpx.Client, place: Place) -> None:
    accounts = staff(place.settings)
    accounts.set_active(USER, False)
    try:
        page = log_in(browser, place, USER)
    finally:
        accounts.set_active(USER, True)

    assert page.status_code == 403


def test_an_answer_that_was_not_asked_for_is_refused(browser: httpx.Client, place: Place) -> None:
    browser.get(f"{place.address}/desk/sso/", follow_redirects=False)

    page = browser.get(f"{place.address}/desk/sso/back?code=guessed&state=forged")

    assert page.status_code == 403
    assert "did not work out" in page.text


def test_an_answer_counts_once(browser: httpx.Client, place: Place) -> None:
    page = log_in(browser, place, USER)
    answers = [each for each in page.history if each.url.path == "/desk/sso/back"]
    browser.get(f"{place.address}/desk")

    again = httpx.get(str(answers[0].url), trust_env=False, cookies=dict(browser.cookies))

    assert again.status_code == 403


def test_an_account_without_a_password_is_not_let_in_by_any(
    browser: httpx.Client, place: Place
) -> None:
    for password in ("-", "", PASSWORD):
        page = browser.post(
            f"{place.address}/desk/sign-in",
            data={"name": USER, "password": password},
            headers={"Origin": place.address},
        )
        assert page.status_code == 422


def test_a_code_counts_once_even_with_what_was_remembered_on_the_way(
    browser: httpx.Client, place: Place
) -> None:
    browser.get(f"{place.address}/desk/sso")
    remembered = browser.cookies.get(COOKIE) or ""
    # The same visit goes on: the provider's form comes back with the state that was asked for.
    answers = [
        each for each in log_in(browser, place, USER).history if each.url.path == "/desk/sso/back"
    ]
    sent = answers[0].request.headers["cookie"]
    assert remembered
    assert COOKIE in sent

    again = httpx.get(str(answers[0].url), trust_env=False, headers={"cookie": sent})

    assert answers[0].status_code == 303
    assert again.status_code == 403
    assert "set-cookie" not in again.headers or "precheck_desk=" not in again.headers["set-cookie"]


def test_who_changes_their_mind_at_the_provider_is_asked_again(
    browser: httpx.Client, place: Place
) -> None:
    asked = browser.get(f"{place.address}/desk/sso/", follow_redirects=False).headers["location"]
    (state,) = parse_qs(urlsplit(asked).query)["state"]

    page = browser.get(f"{place.address}/desk/sso/back?error=access_denied&state={state}")

    assert page.status_code == 403
    assert "did not work out" in page.text


def test_a_provider_that_does_not_answer_is_said_to_the_person(
    tmp_path: Path, browser: httpx.Client
) -> None:
    settings = Settings(
        var=tmp_path, requests_per_minute=0, oidc_issuer="http://127.0.0.1:9", oidc_client_id="x"
    )
    upgrade(settings.database_url, settings.home)

    page = TestClient(build(settings)).get("/desk/sso/")

    assert page.status_code == 403
    assert "did not work out" in page.text


@dataclass
class Wayward:
    """A provider that tells, well signed, whatever a test wants; ``None`` leaves a claim out."""

    issuer: str
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "its own"}))
    asked: dict[str, str] = field(default_factory=dict)
    claims: dict[str, object] = field(default_factory=dict)
    info: dict[str, object] = field(default_factory=dict)
    known: dict[str, object] = field(default_factory=dict)
    signer: RSAKey | None = None
    tells_who: bool = True
    beside: dict[str, object] = field(default_factory=dict)

    def __call__(self, environ: dict[str, str], start: Callable[..., object]) -> Iterable[bytes]:
        """One answer."""
        answers = {
            "/.well-known/openid-configuration": self._places,
            "/keys": lambda: {"keys": [self.key.as_dict(private=False)]},
            "/token": self._token,
            "/info": lambda: self.info,
        }
        start("200 OK", [("Content-Type", "application/json")])
        return [json.dumps(answers[environ["PATH_INFO"]]()).encode()]

    def _places(self) -> dict[str, object]:
        places: dict[str, object] = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "userinfo_endpoint": f"{self.issuer}/info",
            "jwks_uri": f"{self.issuer}/keys",
        }
        return _without_nothing({**places, **self.known})

    def _token(self) -> dict[str, object]:
        opaque: dict[str, object] = {"access_token": "opaque", "token_type": "Bearer"}
        answer = {**opaque, **self.beside}
        if not self.tells_who:
            return answer
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "sub": "17",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 60,
            "nonce": self.asked["nonce"],
            "preferred_username": USER,
            **self.claims,
        }
        header = {"alg": "RS256", "kid": "its own"}
        signed = jwt.encode(header, _without_nothing(claims), self.signer or self.key)
        return {**answer, "id_token": signed}


def _without_nothing(values: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None}


@pytest.fixture(scope="module")
def listening() -> Iterator[Wayward]:
    """It listens as long as these tests run."""
    with make_server("127.0.0.1", 0, None, handler_class=Quiet) as server:
        provider = Wayward(f"http://127.0.0.1:{server.server_port}")
        server.set_app(provider)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield provider
        server.shutdown()
        thread.join()


@pytest.fixture
def wayward(listening: Wayward) -> Wayward:
    """It tells the truth until a test wants something else."""
    vars(listening).update(vars(Wayward(listening.issuer, listening.key)))
    return listening


@pytest.fixture(scope="module")
def house(listening: Wayward, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The settings of a website that trusts it, where one person has an account."""
    settings = Settings(
        var=tmp_path_factory.mktemp("wayward"),
        requests_per_minute=0,
        oidc_issuer=listening.issuer,
        oidc_client_id=CLIENT,
        oidc_client_secret=SecretStr(SECRET),
    )
    upgrade(settings.database_url, settings.home)
    for name in (USER, "none", "true"):  # the last two are how nothing and truth are written
        staff(settings).add(name, "", Role.HOTLINE, None)
    return settings


@pytest.fixture(scope="module")
def site(house: Settings) -> FastAPI:
    """That website."""
    return build(house)


def come_back(site: FastAPI, wayward: Wayward, scheme: str = "http") -> httpx.Response:
    """There and back, without a form in between."""
    client = TestClient(site, base_url=f"{scheme}://testserver", follow_redirects=False)
    there = client.get("/desk/sso/")
    asked = parse_qs(urlsplit(there.headers["location"]).query)
    wayward.asked = {name: values[0] for name, values in asked.items()}
    state = wayward.asked["state"]
    return client.get(f"/desk/sso/back?code=any&state={state}")


def is_let_in(response: httpx.Response) -> bool:
    return response.status_code == 303 and "precheck_desk=" in response.headers["set-cookie"]


def test_what_is_told_as_it_should_be_lets_somebody_in(site: FastAPI, wayward: Wayward) -> None:
    assert is_let_in(come_back(site, wayward))


def test_a_name_that_is_told_on_asking_counts_as_well(site: FastAPI, wayward: Wayward) -> None:
    wayward.claims = {"preferred_username": None}
    wayward.info = {"sub": "17", "preferred_username": USER}

    assert is_let_in(come_back(site, wayward))


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "another application"},
        {"aud": "another application", "azp": CLIENT},
        {"aud": [CLIENT, "another application"], "azp": "another application"},
        {"aud": None},
        {"iss": "https://elsewhere.example"},
        {"iss": None},
        {"nonce": "of another visit"},
        {"nonce": None},
        {"exp": 1_700_000_000},
        {"exp": None},
    ],
    ids=str,
)
def test_what_was_said_to_another_by_another_or_at_another_time_lets_nobody_in(
    site: FastAPI, wayward: Wayward, claims: dict[str, object]
) -> None:
    wayward.claims = claims

    response = come_back(site, wayward)

    assert response.status_code == 403
    assert "did not work out" in response.text


def test_what_somebody_else_signed_lets_nobody_in(site: FastAPI, wayward: Wayward) -> None:
    wayward.signer = RSAKey.generate_key(2048)

    assert come_back(site, wayward).status_code == 403


UNSIGNED: dict[str, object] = {"sub": "17", "preferred_username": USER}


@pytest.mark.parametrize("beside", [{}, {"userinfo": UNSIGNED}], ids=["asked for", "unasked"])
def test_without_a_signed_word_on_who_it_is_nobody_is_let_in(
    site: FastAPI, wayward: Wayward, beside: dict[str, object]
) -> None:
    wayward.tells_who = False
    wayward.info, wayward.beside = UNSIGNED, beside

    assert come_back(site, wayward).status_code == 403


@pytest.mark.parametrize("sub", ["18", None])
def test_what_is_told_on_asking_must_be_of_the_same_person(
    site: FastAPI, wayward: Wayward, sub: str | None
) -> None:
    wayward.claims = {"preferred_username": None}
    wayward.info = _without_nothing({"sub": sub, "preferred_username": USER})

    assert come_back(site, wayward).status_code == 403


@pytest.mark.parametrize("name", [None, True, [USER], {"name": USER}, 17, ""], ids=str)
def test_only_words_are_a_name(site: FastAPI, wayward: Wayward, name: object) -> None:
    wayward.claims = {"preferred_username": None}
    wayward.info = {"sub": "17", "preferred_username": name}

    assert come_back(site, wayward).status_code == 403


@pytest.mark.parametrize(
    "known",
    [
        {"authorization_endpoint": None},
        {"issuer": None},
        {"jwks_uri": None},
        {"issuer": "https://elsewhere.example"},
    ],
    ids=str,
)
def test_a_provider_that_leaves_out_where_it_is_asked_or_is_another_is_said_to_the_person(
    site: FastAPI, wayward: Wayward, known: dict[str, object]
) -> None:
    wayward.known = known
    if known.get("issuer"):
        wayward.claims = {"iss": known["issuer"]}
    # A door remembers what its provider once said of itself: this one has not heard it yet.
    anew = FastAPI()
    anew.state.counter = site.state.counter
    known_as = Provider(wayward.issuer, CLIENT, SECRET, "preferred_username", "a secret")
    anew.mount(PLACE, door(known_as, site.state.counter))

    page = TestClient(anew, follow_redirects=False).get("/desk/sso/")
    if page.status_code == 302:
        page = come_back(anew, wayward)

    assert page.status_code == 403
    assert "did not work out" in page.text


def test_what_is_remembered_on_the_way_stays_on_a_safe_line(
    site: FastAPI, wayward: Wayward
) -> None:
    cookies = [
        TestClient(site, base_url=f"{scheme}://testserver", follow_redirects=False)
        .get("/desk/sso/")
        .headers["set-cookie"]
        for scheme in ("http", "https")
    ]

    assert ["secure" in each.lower().split("; ") for each in cookies] == [False, True]
    assert is_let_in(come_back(site, wayward, "https"))
