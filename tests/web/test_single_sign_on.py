"""Signing in with an organisation's provider: a real one, on this machine, asked over the network."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import uvicorn
from pydantic import SecretStr

from precheck.adapters.store_migrations import upgrade
from precheck.bootstrap import staff
from precheck.casework.accounts import Role
from precheck.settings import CHECKOUT, Settings
from precheck.web.main import build
from tests.conftest import free_ports
from tests.web.provider import CLIENT, PASSWORD, SECRET, STRANGER, USER

PATIENCE = 30.0


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
    process = subprocess.Popen(command, cwd=CHECKOUT)
    server = uvicorn.Server(uvicorn.Config(build(settings), port=web, log_config=None))
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
    form = browser.get(f"{place.address}/desk/sso/")
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
    assert all(each in cookie for each in ("path=/desk/sso", "httponly", "samesite=lax"))


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


def test_a_provider_that_does_not_answer_is_said_to_the_person(
    tmp_path: Path, browser: httpx.Client
) -> None:
    from starlette.testclient import TestClient

    settings = Settings(
        var=tmp_path, requests_per_minute=0, oidc_issuer="http://127.0.0.1:9", oidc_client_id="x"
    )
    upgrade(settings.database_url, settings.home)

    page = TestClient(build(settings)).get("/desk/sso/")

    assert page.status_code == 403
    assert "did not work out" in page.text
