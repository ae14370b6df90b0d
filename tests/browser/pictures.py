"""Takes the pictures of the manual from a product of its own: ``make screenshots``, into ``docs/pictures``."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from rich import print

from tests.browser.chromium import find
from tests.browser.hotline import WANTS, add_colleagues, says, sign_in
from tests.browser.walking import say
from tests.conftest import running

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
COLOURS = 256  # a page has few; a third of the size
WIDE, PHONE = (1280, 860), (375, 740)
TALKS = {
    "en": (
        "We make linear guides: 320 people, founded in 1987, about NT$1.2 billion last year",
        "why do you ask?",
        "yes",
        "yes, nobody else can do it",
        "very hard to replace",
        "every year",
        "we have our own brand and sell it in Japan and Germany",
        "still building up distributors",
    ),
    "zh-TW": (
        "我們做線性滑軌，員工三百多人，民國76年成立，去年營收大概12億",
        "為什麼要問這個？",
        "是",
        "對，只有我們會",
        "很難取代",
        "每年都有投入",
        "有自己的品牌，賣到日本跟德國",
        "通路還在開發",
    ),
}
SHORTHAND = "12億, 300人, 87年, own brand, JP US"
HEARD = {
    "en": "Yes, it is a key technology, and nobody else can do it. We export about 40%.",
    "zh-TW": "是關鍵技術，只有我們會，外銷大概四成",
}
ANSWERED = {
    "en": "Thank you. Do you sell abroad under your own brand?",
    "zh-TW": "謝謝您。請問國外是用自己的品牌賣嗎？",
}
APPLICATION = {
    "en": {
        "company_name": "Sample Precision Co., Ltd.",
        "registration_number": "04595257",
        "contact_name": "Lin Mei-hua",
        "contact_email": "mei-hua.lin@example.com",
        "planned_investment": "NT$200 million",
        "planned_jobs": "25",
    },
    "zh-TW": {
        "company_name": "範例精密股份有限公司",
        "registration_number": "04595257",
        "contact_name": "林美華",
        "contact_email": "mei-hua.lin@example.com",
        "planned_investment": "2億",
        "planned_jobs": "25人",
    },
}


def main() -> None:
    """The main states, in each language; one in the dark, some on a telephone."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        running(Path(folder)) as address,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        add_colleagues(address)
        for language in TALKS:
            _take(browser, address, language)
            _on_the_desk(browser, address, language)
        browser.close()


def _take(browser: Browser, address: str, language: str) -> None:
    person = browser.new_context(
        locale=language, viewport={"width": WIDE[0], "height": WIDE[1]}, reduced_motion="reduce"
    )
    page = person.new_page()
    page.goto(address)
    first, *rest = TALKS[language]
    say(page, first)
    say(page, rest[0])
    _keep(page, "conversation", language)
    for words in rest[1:]:
        say(page, words)
    _keep(page, "suggestion", language)
    _supposed(page, language)
    _dark_and_small(person, address, language)
    page.goto(f"{address}/result")
    _keep(page, "result", language, whole=True)
    _handed_in(page, address, language)
    person.close()


def _supposed(page: Page, language: str) -> None:
    page.locator("#what-if-international_channels summary").click()
    page.locator('#what-if input[value="established"]').last.check()
    page.locator("#try-international_channels").click()
    page.locator("#outcome").wait_for()
    page.locator("#what-if-international_channels").evaluate("each => each.scrollIntoView()")
    _keep(page, "what-if", language)


def _dark_and_small(person: BrowserContext, address: str, language: str) -> None:
    page = person.new_page()
    page.emulate_media(color_scheme="dark")
    page.goto(address)
    _keep(page, "dark", language)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.goto(address)
    _keep(page, "phone", language)
    page.locator(".bar").click()
    _keep(page, "phone-answers", language)
    page.close()


def _handed_in(page: Page, address: str, language: str) -> None:
    page.goto(f"{address}/application")
    fields = APPLICATION[language]
    for fact, words in fields.items():
        page.locator(f"#{fact}").fill(words)
    page.locator("#registration_number").fill("04595258")
    page.locator("#consent").check()
    page.locator("main .send").click()
    page.locator("[role=alert]").wait_for()
    _keep(page, "faults", language)
    page.locator("#registration_number").fill(fields["registration_number"])
    page.locator("main .send").click()
    page.wait_for_url("**/review")
    page.locator("main .send").click()
    page.locator(".large").wait_for()
    _keep(page, "handed-in", language)


def _on_the_desk(browser: Browser, address: str, language: str) -> None:
    """A chat that is taken over, seen from both sides; then a call."""
    person = browser.new_context(locale=language, viewport={"width": WIDE[0], "height": WIDE[1]})
    chat = person.new_page()
    chat.goto(address)
    say(chat, TALKS[language][0])
    say(chat, WANTS[language])
    chat.locator(".banner").wait_for()
    _keep(chat, "desk-waits", language)
    staff = browser.new_context(
        locale=language, viewport={"width": 1440, "height": 900}, reduced_motion="reduce"
    )
    desk = staff.new_page()
    sign_in(desk, address, "mei-hua")
    desk.locator("[data-key='Alt+KeyT']").wait_for()
    _keep(desk, "desk-queue", language)
    desk.keyboard.press("Alt+t")
    desk.wait_for_url("**/cases/*")
    chat.locator(".banner.here").wait_for()
    says(chat, HEARD[language])
    desk.locator(".proposal").first.wait_for()
    _keep(desk, "desk-case", language)
    desk.locator("#words").fill(ANSWERED[language])
    desk.keyboard.press("Enter")
    chat.locator(".message.staff").wait_for()
    _keep(chat, "desk-joined", language)
    desk.keyboard.press("Alt+b")
    desk.locator("#waiting").wait_for()
    desk.keyboard.press("F2")
    desk.wait_for_url("**/cases/*")
    desk.locator("#line").fill(SHORTHAND)
    desk.locator("#preview .proposal").first.wait_for()
    _keep(desk, "desk-call", language)
    for context in (staff, person):
        context.close()


def _keep(page: Page, name: str, language: str, *, whole: bool = False) -> None:
    path = PICTURES / f"{name}-{language[:2]}.png"
    taken = BytesIO(page.screenshot(full_page=whole, caret="hide"))
    few = Image.open(taken).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(f"docs/pictures/{path.name}")


if __name__ == "__main__":
    main()
