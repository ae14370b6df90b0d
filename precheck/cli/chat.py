"""``precheck chat``: talk with the running product in the terminal, over its API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import uuid4

import httpx
import typer
from rich.console import Console

from precheck.cli.errors import InputFault
from precheck.cli.read import Language
from precheck.cli.up import address
from precheck.settings import load_settings

console = Console(highlight=False)
Message = Mapping[str, Any]


def chat(
    language: Annotated[
        Language | None, typer.Option(help="Left out: your first words decide.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="Where the product runs.")] = None,
) -> None:
    """Talk with the assistant. A number chooses an offered answer; an empty line ends the talk."""
    base = (url or address(load_settings())).rstrip("/")
    with httpx.Client(base_url=f"{base}/api/v1", timeout=60, trust_env=False) as client:
        opened = _post(client, "/conversations", {"language": language and language.value})
        client.headers["Authorization"] = f"Bearer {opened['token']}"
        _talk(client, f"/conversations/{opened['id']}/messages", opened["messages"])


def _talk(client: httpx.Client, path: str, messages: list[Message]) -> None:
    choices = _show(messages)
    while words := _asked():
        try:
            answer = _post(client, path, {**_said(words, choices), "client_id": uuid4().hex})
        except InputFault as fault:
            console.print(f"[yellow]{fault}[/]")
            continue
        choices = _show(answer["messages"])


def _asked() -> str:
    try:
        return console.input("[bold]> [/]").strip()
    except (EOFError, KeyboardInterrupt):
        return ""


def _said(words: str, choices: list[Message]) -> dict[str, str]:
    if words.isascii() and words.isdigit() and 0 < int(words) <= len(choices):
        return {"choice": choices[int(words) - 1]["value"]}
    return {"text": words}


def _show(messages: list[Message]) -> list[Message]:
    for message in messages:
        if message["author"] != "enterprise":
            console.print(f"\n{message['text'].replace('**', '')}", markup=False)
    choices: list[Message] = messages[-1]["choices"] if messages else []
    for number, choice in enumerate(choices, start=1):
        console.print(f"  {number}. {choice['title']}", markup=False)
    return choices


def _post(client: httpx.Client, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
    try:
        response = client.post(path, json=body)
    except httpx.HTTPError as fault:
        raise InputFault(
            f"{client.base_url} does not answer ({fault}): is precheck up running?"
        ) from fault
    answer: dict[str, Any] = response.json()
    if response.is_error:
        raise InputFault(answer["detail"])
    return answer
