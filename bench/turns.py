"""Turns over the REST channel, one of ours and one of stock Rasa in turn, so that both meet the same machine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import quantiles
from uuid import uuid4

import httpx

from bench.processes import Server

TURNS = 210
CONVERSATIONS = 3
AROUND = 10
MARKS = (10, 50, 100, 200)
SAID = (
    "We make linear guides, about 300 people.",
    "去年營業額12億",
    "why do you ask?",
    "我不知道",
    "How many employees may a firm have?",
    "我們有自己的品牌，賣到日本跟美國",
    "we have been in business for 25 years",
    "這個計畫有什麼好處？",
)


@dataclass(frozen=True)
class Quantiles:
    """Milliseconds of a turn: half of them took at most ``p50``, nine in ten at most ``p90``."""

    p50: float
    p90: float


@dataclass
class Times:
    """Milliseconds of each turn of each conversation with one server."""

    conversations: list[list[float]] = field(default_factory=list)

    def around(self, turn: int) -> Quantiles:
        """Of the turns next to this one, in all conversations."""
        first, last = turn - AROUND // 2, turn + AROUND // 2
        times = [ms for each in self.conversations for ms in each[first:last]]
        tenths = quantiles(times, n=10, method="inclusive")
        return Quantiles(p50=tenths[4], p90=tenths[8])


def time_turns(servers: tuple[Server, Server]) -> dict[str, Times]:
    """The times of each server, by its name."""
    times = {server.name: Times() for server in servers}
    with httpx.Client(trust_env=False, timeout=60) as client:
        for number in range(CONVERSATIONS):
            print(f"timing conversation {number + 1} of {CONVERSATIONS}", flush=True)
            for server, turn in _interleaved(client, servers):
                times[server.name].conversations.append(turn)
    return times


def _interleaved(
    client: httpx.Client, servers: tuple[Server, Server]
) -> Iterator[tuple[Server, list[float]]]:
    talks = {server: (str(uuid4()), []) for server in servers}
    for turn in range(TURNS):
        for server in servers if turn % 2 else reversed(servers):
            sender, times = talks[server]
            times.append(_milliseconds(client, server, sender, SAID[turn % len(SAID)]))
    for server, (_, times) in talks.items():
        yield server, times


def _milliseconds(client: httpx.Client, server: Server, sender: str, text: str) -> float:
    body = {"sender": sender, "message": text}
    started = time.perf_counter()
    response = client.post(server.webhook, json=body)
    seconds = time.perf_counter() - started
    if response.status_code != 200 or not response.json():
        raise RuntimeError(f"{server.name} did not answer {text!r}: {response.text}")
    return seconds * 1000
