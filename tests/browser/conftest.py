"""A browser, as a person would use one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.browser.chromium import find
from tests.browser.hotline import add_colleagues


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A Chromium of this machine (``make test`` sees to it that there is one)."""
    path = find()
    assert path, "no Chromium: run make browser"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="package")
def hotline(running_product: str) -> str:
    """The product, with two colleagues of the hotline."""
    add_colleagues(running_product)
    return running_product


@pytest.fixture(params=["en", "zh-TW"])
def language(request: pytest.FixtureRequest) -> str:
    """Each of the two languages."""
    return str(request.param)


@pytest.fixture
def person(browser: Browser, language: str) -> Iterator[BrowserContext]:
    """Someone's browser, set to their language."""
    context = browser.new_context(locale=language)
    yield context
    context.close()


def is_fault(message: ConsoleMessage) -> bool:
    """Whether something went wrong; a refused entry and a lost line are told to the person, and noted by the browser."""
    noted = ("status of 422", "ERR_INTERNET_DISCONNECTED")
    return message.type == "error" and not any(each in message.text for each in noted)


@pytest.fixture
def page(person: BrowserContext, running_product: str) -> Iterator[Page]:
    """The chat page; nothing may go wrong in its console."""
    page = person.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "console",
        lambda message: faults.append(message.text) if is_fault(message) else None,
    )
    page.goto(running_product)
    yield page
    assert not faults
