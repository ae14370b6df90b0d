"""The assistant on another site: the demo page, served from an origin of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from tests.browser.walking import FIRM, PATIENCE, faults_of
from tests.conftest import WIDGET_HOST

DEMO = Path(__file__).resolve().parents[2] / "examples" / "widget.html"
OF_THE_DEMO = "http://127.0.0.1:8080"
PORT = urlsplit(WIDGET_HOST).port or 0
LAUNCH, PANEL, CLOSE, FULL = ".launch", ".panel", ".panel button", ".panel a"
OPEN_WORDS = {"en": "Check which track fits", "zh-TW": "看看適合哪個類別"}
NAME = {"en": "Pre-check of the programme", "zh-TW": "計畫初步檢視"}
OTHER = {"en": "zh-TW", "zh-TW": "en"}
RUDE = "* { position: static !important; font-size: 40px !important; padding: 50px !important }"
NEW_NAMES = """() => {
    const fresh = document.body.appendChild(document.createElement("iframe"));
    const known = new Set(Object.getOwnPropertyNames(fresh.contentWindow));
    fresh.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && isNaN(name));
}"""
ONCE_MORE = """(address) => new Promise((loaded) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = loaded;
    document.head.append(script);
})"""


@contextmanager
def another_site(product: str, language: str, line: str = "") -> Iterator[None]:
    """Serves the demo page in this language; ``line`` is what its script's line says besides."""
    text = DEMO.read_text("utf-8").replace(OF_THE_DEMO, product)
    text = text.replace('<html lang="zh-TW">', f'<html lang="{language}">')
    page = text.replace(" defer>", f" {line} defer>").encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("localhost", PORT), Handler)
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def host(person: BrowserContext, running_product: str, language: str) -> Iterator[Page]:
    """The demo page on the site that the settings allow; nothing may go wrong in its console."""
    with another_site(running_product, language):
        page = person.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
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


def say_in(talk: FrameLocator, words: str) -> None:
    """Say something first in the frame, and wait for its answer."""
    talk.locator("#text").fill(words)
    talk.locator("#say .send").click()
    expect(talk.locator(".message.assistant").nth(1)).to_be_visible(timeout=PATIENCE)
    expect(talk.locator("#say .send")).to_be_enabled()


def test_the_talk_goes_on_in_a_frame_and_stays_when_it_is_closed(host: Page, language: str) -> None:
    expect(host.locator(LAUNCH)).to_have_text(OPEN_WORDS[language])
    host.locator(LAUNCH).press("Enter")
    talk = talk_in(host)
    expect(talk.locator("html")).to_have_attribute("lang", language)
    say_in(talk, FIRM[language])
    talk.locator("#text").fill("half a thou")

    host.locator(CLOSE).click()
    expect(host.locator(PANEL)).to_be_hidden()
    expect(host.locator(LAUNCH)).to_be_focused()
    host.locator(LAUNCH).click()

    expect(talk.locator(".message.enterprise .words")).to_have_text(FIRM[language])
    expect(talk.locator("#text")).to_have_value("half a thou")


def test_the_frame_remembers_its_visitor_after_a_reload(host: Page, language: str) -> None:
    host.locator(LAUNCH).click()
    say_in(talk_in(host), FIRM[language])

    host.reload()
    host.locator(LAUNCH).click()

    expect(talk_in(host).locator(".message.enterprise .words")).to_have_text(FIRM[language])


def test_nothing_is_kept_on_the_host_and_no_frame_fetched_before_it_is_opened(host: Page) -> None:
    assert host.locator("iframe").get_attribute("src") is None
    assert host.context.cookies() == []

    host.locator(LAUNCH).click()
    expect(talk_in(host).locator("#text")).to_be_visible()

    assert host.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"
    assert [each["path"] for each in host.context.cookies()] == ["/framed"]


def test_the_button_tells_whether_it_is_open_and_closes_too(host: Page) -> None:
    launch = host.locator(LAUNCH)
    expect(launch).to_have_attribute("aria-expanded", "false")
    launch.click()
    expect(launch).to_have_attribute("aria-expanded", "true")
    expect(host.locator(PANEL)).to_have_id(launch.get_attribute("aria-controls") or "")

    launch.press("Space")

    expect(host.locator(PANEL)).to_be_hidden()
    expect(launch).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("width", [1280, 360])
def test_escape_closes_it_and_the_focus_returns(host: Page, width: int) -> None:
    host.set_viewport_size({"width": width, "height": 720})
    host.locator(LAUNCH).press("Enter")
    expect(host.locator(CLOSE)).to_be_focused()

    host.keyboard.press("Escape")

    expect(host.locator(PANEL)).to_be_hidden()
    expect(host.locator(LAUNCH)).to_be_focused()
    expect(host.locator(LAUNCH)).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("size", [(360, 640), (480, 900), (740, 360)])
def test_on_a_telephone_it_fills_the_screen_and_covers_the_host(
    host: Page, size: tuple[int, int]
) -> None:
    width, height = size
    host.emulate_media(reduced_motion="reduce")
    host.set_viewport_size({"width": width, "height": height})
    host.locator(LAUNCH).click()

    panel = host.locator(PANEL)
    assert panel.bounding_box() == {"x": 0, "y": 0, "width": width, "height": height}
    assert panel.evaluate("panel => panel.matches(':modal')")


def test_at_a_desk_it_stands_above_its_button_and_within_the_window(host: Page) -> None:
    host.emulate_media(reduced_motion="reduce")
    host.set_viewport_size({"width": 1024, "height": 600})
    host.locator(LAUNCH).click()

    panel, launch = host.locator(PANEL).bounding_box(), host.locator(LAUNCH).bounding_box()
    assert panel
    assert launch
    assert panel["y"] >= 0
    assert panel["y"] + panel["height"] <= launch["y"]
    assert panel["width"] == 440


def test_corner_dialog_and_frame_say_what_they_are(host: Page, language: str) -> None:
    host.locator(LAUNCH).click()

    expect(host.get_by_role("region", name=NAME[language])).to_be_visible()
    expect(host.get_by_role("dialog", name=NAME[language])).to_be_visible()
    expect(host.locator("iframe")).to_have_attribute("title", NAME[language])


def test_everything_to_press_is_large_enough(host: Page) -> None:
    host.emulate_media(reduced_motion="reduce")  # while it moves, nothing has whole pixels
    host.locator(LAUNCH).click()

    for target in (LAUNCH, CLOSE, FULL):
        box = host.locator(target).bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44


def test_the_style_of_the_host_does_not_reach_it(host: Page) -> None:
    before = host.locator(LAUNCH).bounding_box()

    host.evaluate(
        "(css) => { const rude = new CSSStyleSheet(); rude.replaceSync(css);"
        "document.adoptedStyleSheets = [rude]; }",
        RUDE,
    )

    assert host.locator("h1").evaluate("each => getComputedStyle(each).fontSize") == "40px"
    assert host.locator(LAUNCH).bounding_box() == before


def test_it_leaves_no_name_behind_and_stands_there_once(host: Page, running_product: str) -> None:
    host.evaluate(ONCE_MORE, f"{running_product}/widget.js")

    expect(host.locator(LAUNCH)).to_have_count(1)
    assert host.evaluate(NEW_NAMES) == []


def test_it_moves_only_where_that_is_wished_and_is_not_printed(host: Page) -> None:
    motion = "panel => getComputedStyle(panel).animationName"
    host.locator(LAUNCH).click()
    host.emulate_media(reduced_motion="no-preference")
    assert host.locator(PANEL).evaluate(motion) == "rise"

    host.emulate_media(reduced_motion="reduce")
    assert host.locator(PANEL).evaluate(motion) == "none"

    host.emulate_media(media="print")
    expect(host.locator(LAUNCH)).to_be_hidden()
    expect(host.locator(PANEL)).to_be_hidden()


def test_it_opens_in_a_page_of_its_own(host: Page, running_product: str, language: str) -> None:
    host.locator(LAUNCH).click()
    with host.expect_popup() as opened:
        host.locator(FULL).click()

    expect(opened.value.locator("html")).to_have_attribute("lang", language)
    assert opened.value.url == f"{running_product}/?language={language}"


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_on_the_host(host: Page, colours: str) -> None:
    host.emulate_media(color_scheme="dark" if colours == "dark" else "light")
    assert faults_of(host) == []

    host.locator(LAUNCH).click()
    expect(talk_in(host).locator("#text")).to_be_visible()

    assert faults_of(host) == []


@pytest.mark.parametrize(
    ("of_the_page", "line"), [("en", 'data-language="{0}"'), ("{0}", ""), ("", "")]
)
def test_the_line_says_which_language_or_the_page_or_the_browser(
    person: BrowserContext, running_product: str, language: str, of_the_page: str, line: str
) -> None:
    with another_site(running_product, of_the_page.format(language), line.format(language)):
        page = person.new_page()
        page.goto(WIDGET_HOST)

        expect(page.locator(LAUNCH)).to_have_text(OPEN_WORDS[language])


def test_the_page_goes_before_the_browser(
    browser: Browser, running_product: str, language: str
) -> None:
    with another_site(running_product, language):
        context = browser.new_context(locale=OTHER[language])
        page = context.new_page()
        page.goto(WIDGET_HOST)
        page.locator(LAUNCH).click()

        expect(page.locator(LAUNCH)).to_have_text(OPEN_WORDS[language])
        expect(talk_in(page).locator("html")).to_have_attribute("lang", language)
        context.close()


def test_a_site_that_the_settings_do_not_name_gets_no_frame(
    person: BrowserContext, running_product: str, language: str
) -> None:
    with another_site(running_product, language):
        page = person.new_page()
        page.goto(f"http://127.0.0.1:{PORT}")
        with page.expect_console_message(lambda told: "frame-ancestors" in told.text):
            page.locator(LAUNCH).click()

        expect(page.locator(FULL)).to_be_visible()
        expect(talk_in(page).locator("#text")).to_have_count(0)
