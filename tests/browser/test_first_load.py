"""The page on a slow line: what is fetched, from where, how much, and how soon it can be used."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Response

MOST_BYTES = 60 * 1024
MOST_MILLISECONDS = 1000
# A quick 3G line, as web performance is commonly measured: 1.6 Mbit/s, 150 ms there and back.
LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}


@pytest.fixture
def fresh(browser: Browser, language: str) -> Page:
    """A browser that was never here."""
    return browser.new_context(locale=language).new_page()


def test_the_first_load_is_light_and_all_of_it_is_ours(fresh: Page, running_product: str) -> None:
    answers: list[Response] = []
    fresh.on("response", lambda answer: answers.append(answer))  # a built-in has no signature
    fresh.goto(running_product, wait_until="networkidle")

    # What is listened to ends with the page; until then it is a line of text a quarter of a minute.
    sizes = {each.url: sum(sizes_of(each)) for each in answers if "/events" not in each.url}

    assert {urlsplit(url).netloc for url in sizes} == {urlsplit(running_product).netloc}
    assert sum(sizes.values()) < MOST_BYTES, sizes
    fresh.context.close()


def sizes_of(response: Response) -> tuple[int, int]:
    """Bytes of a response's body and of its headers, as they came over the line."""
    sizes = response.request.sizes()
    return sizes["responseBodySize"], sizes["responseHeadersSize"]


def test_it_can_be_used_within_a_second_on_a_slow_line(fresh: Page, running_product: str) -> None:
    line = fresh.context.new_cdp_session(fresh)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", LINE)
    fresh.goto(running_product)

    # The page's module has run by then: every form is taken over, and the box can be typed in.
    took = fresh.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")

    assert took < MOST_MILLISECONDS
    fresh.context.close()
