"""A message's way through the house: kept first, then read by Rasa, then answered from what was stored."""

from __future__ import annotations

import asyncio
import logging
from weakref import WeakValueDictionary

from starlette.concurrency import run_in_threadpool

from precheck.casework.conversations import Answer, Received, Said
from precheck.casework.errors import AssistantUnavailable, StoreUnavailable
from precheck.reading import detect_language
from precheck.web.conversation import Assistant, Conversations
from precheck.web.problems import NotKept, Unanswered

log = logging.getLogger(__name__)


class Gateway:
    """Takes a person's message and gives back the answer, or says that the message waits."""

    def __init__(self, conversations: Conversations, assistant: Assistant) -> None:
        self._conversations = conversations
        self._assistant = assistant
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def say(self, case_id: str, said: Said) -> Answer:
        """Answer a message; those that still wait are answered first, in the same answer.

        Raises ``Unanswered`` when the message is kept but nothing could answer it, and ``NotKept``
        when the store did not take it.
        """
        turn = self._turns.setdefault(case_id, asyncio.Lock())
        async with turn:
            received = await self._receive(case_id, said)
            answer = await self._answer(case_id, received)
        if answer is None:
            raise Unanswered(language=await self._language(case_id, said))
        return answer

    async def _receive(self, case_id: str, said: Said) -> Received:
        try:
            return await run_in_threadpool(self._conversations.receive, case_id, said)
        except StoreUnavailable as fault:
            log.error("conversation %s: a message was not kept: %s", case_id, fault)
            raise NotKept(language=await self._language(case_id, said)) from fault

    async def _answer(self, case_id: str, received: Received) -> Answer | None:
        try:
            for message in received.open:
                await self._assistant.hear(message)
        except AssistantUnavailable as fault:
            log.error("conversation %s: the assistant did not answer: %s", case_id, fault)
            return await self._read_by_colleague(case_id)
        seqs = [message.seq for message in received.open] or [received.seq]
        answer = await run_in_threadpool(self._conversations.replies, case_id, seqs)
        if answer is None:
            log.error(
                "conversation %s: message %s found no answer; see the logs of Rasa and of the "
                "action server",
                case_id,
                received.seq,
            )
        return answer

    async def _read_by_colleague(self, case_id: str) -> Answer | None:
        """Who talks with a colleague needs no assistant: the message is kept, and the colleague sees it."""
        answer = await run_in_threadpool(self._conversations.view, case_id)
        held = answer.case.get("handover") or {}
        return Answer((), answer.case) if held.get("colleague") else None

    async def _language(self, case_id: str, said: Said) -> str | None:
        """The case's language, or that of the words where it cannot be had."""
        try:
            answer = await run_in_threadpool(self._conversations.view, case_id)
        except StoreUnavailable:
            return detect_language(said.text or "")
        language: str | None = answer.case["language"]
        return language or detect_language(said.text or "")
