"""What a trained Rasa model makes of messages, one at a time as they come in a talk."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.nlu.examples import Example
from tests.nlu.report.record import Parse

WARMING_UP = 20


def parses(archive: Path, examples: Sequence[Example]) -> tuple[list[Parse], float]:
    """The parse of each message, and the median of the milliseconds that one took."""
    return asyncio.run(_parses(archive, examples))


async def _parses(archive: Path, examples: Sequence[Example]) -> tuple[list[Parse], float]:
    from rasa.core.agent import load_agent

    from bot.quiet import configure_logs

    configure_logs("WARNING")
    agent = await load_agent(str(archive))
    for each in examples[:WARMING_UP]:
        await agent.parse_message(each.text)
    found, times = [], []
    for each in examples:
        started = perf_counter()
        parsed = await agent.parse_message(each.text)
        times.append(perf_counter() - started)
        found.append(
            {key: parsed.get(key) or [] for key in ("intent", "intent_ranking", "segments")}
        )
    return found, median(times) * 1000
