"""Rasa's REST channel as the gateway uses it: words are words, metadata goes along, a failed action is told."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.remote_actions import noting_failures

Handler = Callable[[UserMessage], Awaitable[Any]]
logger = logging.getLogger(__name__)


class GatewayRest(RestInput):
    """``POST /webhooks/rest/webhook`` with ``sender``, ``message`` and ``metadata``; the name stays "rest".

    Answers 200 with the messages, 400 for a request that is none, 502 where an action failed: stock Rasa answers 200
    with nothing then, and no one learns of it.
    """

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The channel's routes."""
        routes = Blueprint("gateway_rest", __name__)

        @routes.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"status": "ok" if ready else "no model"}, 200 if ready else 503)

        @routes.route("/webhook", methods=["POST"])
        async def webhook(request: Request) -> HTTPResponse:
            return await self.receive(request, on_new_message)

        return routes

    async def receive(self, request: Request, on_new_message: Handler) -> HTTPResponse:
        """One message: hand it on, answer with what was said to it."""
        body = request.json
        if not is_message(body):
            return response.json({"error": "sender and message must be texts"}, status=400)
        collector = CollectingOutputChannel()
        with noting_failures() as failed:
            await self._handle(body, collector, on_new_message, failed)
        if failed:
            return response.json({"error": "failed", "actions": failed}, status=502)
        return response.json(collector.messages)

    async def _handle(
        self,
        body: dict[str, Any],
        collector: CollectingOutputChannel,
        on_new_message: Handler,
        failed: list[str],
    ) -> None:
        message = UserMessage(
            as_talk(body["message"]),
            collector,
            body["sender"],
            input_channel=self.name(),
            metadata=body.get("metadata"),
        )
        try:
            await on_new_message(message)
        except Exception:
            # Whatever it was, the gateway must hear of it; the log keeps the traceback, without the words.
            logger.exception("A message of %s was not handled.", body["sender"])
            failed.append("message")


def is_message(body: Any) -> bool:
    """Whether a request's body is a message of someone."""
    return (
        isinstance(body, dict)
        and all(
            isinstance(body.get(key), str) and body[key].strip() for key in ("sender", "message")
        )
        and isinstance(body.get("metadata"), (dict, type(None)))
    )


def as_talk(text: str) -> str:
    """The text so that Rasa reads it as talk: one that begins with "/" would be obeyed as an intent."""
    words = text.lstrip()
    return f"／{words[1:]}" if words.startswith("/") else text
