"""The assistant on another site: the demo page, served from an origin of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, FrameLocator, Page, expect

from tests.browser.walking import FIRM, PATIENCE, faults_of
from tests.conftest import WIDGET_HOST

DEMO = Path(__file__).resolve().parents[2] / "examples" / "widget.html"
OF_THE_DEMO = "http://127.0.0.1:8080"
LAUNCH, PANEL = ".launch", ".panel"


@contextmanager
def another_site(product: str, language: str, port: int) -> Iterator[None]:
    """Serves the demo page on this port, with its line pointing to the product."""
    text = DEMO.read_text("utf-8").replace(OF_THE_DEMO, product)
    page = text.replace('<html lang="zh-TW">', f'<html lang="{language}">').encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("localhost", port), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def host(person: BrowserContext, running_product: str, language: str) -> Iterator[Page]:
    """The demo page on the site that the settings allow; nothing may go wrong in its console."""
    with another_site(running_product, language, urlsplit(WIDGET_HOST).port or 0):
        page = person.new_page()
        faults: list[str] = []
        page.on(
            "console",
            lambda message: faults.append(message.text) if message.type == "error" else None,
        )
        page.goto(WIDGET_HOST)
        yield page
        assert not faults


def talk_in(page: Page) -> FrameLocator:
    """What the frame shows."""
    return page.frame_locator("iframe")


def test_the_talk_goes_on_in_a_frame_and_stays_when_it_is_closed(host: Page, language: str) -> None:
    expect(host.locator("iframe")).to_be_hidden()
    host.locator(LAUNCH).press("Enter")
    talk = talk_in(host)
    expect(talk.locator("html")).to_have_attribute("lang", language)
    talk.locator("#text").fill(FIRM[language])
    talk.locator("#text").press("Enter")
    expect(talk.locator(".message.enterprise")).to_have_count(1)
    expect(talk.locator(".message.assistant").nth(1)).to_be_visible(timeout=PATIENCE)

    host.locator(f"{PANEL} button").click()
    expect(host.locator(PANEL)).to_be_hidden()
    expect(host.locator(LAUNCH)).to_be_focused()
    host.locator(LAUNCH).click()

    expect(talk.locator(".message.enterprise .words")).to_have_text(FIRM[language])


def test_the_frame_remembers_its_visitor_after_a_reload(host: Page, language: str) -> None:
    host.locator(LAUNCH).click()
    talk_in(host).locator("#text").fill(FIRM[language])
    talk_in(host).locator("#text").press("Enter")
    expect(talk_in(host).locator(".message.assistant").nth(1)).to_be_visible(timeout=PATIENCE)

    host.reload()
    host.locator(LAUNCH).click()

    expect(talk_in(host).locator(".message.enterprise .words")).to_have_text(FIRM[language])


def test_escape_closes_it_and_the_focus_returns(host: Page) -> None:
    host.locator(LAUNCH).click()
    host.locator(f"{PANEL} button").focus()
    host.keyboard.press("Escape")

    expect(host.locator(PANEL)).to_be_hidden()
    expect(host.locator(LAUNCH)).to_be_focused()
    expect(host.locator(LAUNCH)).to_have_attribute("aria-expanded", "false")


def test_on_a_telephone_it_fills_the_screen(host: Page) -> None:
    host.set_viewport_size({"width": 360, "height": 640})
    host.locator(LAUNCH).click()

    assert host.locator(PANEL).bounding_box() == {"x": 0, "y": 0, "width": 360, "height": 640}


def test_axe_finds_nothing_on_the_host(host: Page) -> None:
    assert faults_of(host) == []

    host.locator(LAUNCH).click()
    expect(talk_in(host).locator("#text")).to_be_visible()

    assert faults_of(host) == []


def test_a_site_that_the_settings_do_not_name_gets_no_frame(
    person: BrowserContext, running_product: str, language: str
) -> None:
    with another_site(running_product, language, port := urlsplit(WIDGET_HOST).port or 0):
        page = person.new_page()
        page.goto(f"http://127.0.0.1:{port}")
        page.locator(LAUNCH).click()
        page.wait_for_timeout(1000)

        expect(talk_in(page).locator("#text")).to_have_count(0)
