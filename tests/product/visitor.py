"""Someone who uses the public API and looks at everything that comes back."""

from __future__ import annotations

from typing import Any

import httpx


class Visitor:
    """One conversation over the API. Nothing that comes back may show the inside of the house."""

    def __init__(self, address: str, language: str | None = "en") -> None:
        self.http = httpx.Client(base_url=f"{address}/api/v1", timeout=60, trust_env=False)
        opened = self.http.post("/conversations", json={"language": language})
        opened.raise_for_status()
        self.opened: dict[str, Any] = opened.json()
        self.id: str = self.opened["id"]
        self.http.headers["Authorization"] = f"Bearer {self.opened['token']}"

    def close(self) -> None:
        """Hang up."""
        self.http.close()

    def post(self, **message: object) -> httpx.Response:
        """Send a message; the raw response."""
        return inspected(self.http.post(f"/conversations/{self.id}/messages", json=message))

    def say(self, text: str, **more: object) -> dict[str, Any]:
        """Say something that must be answered."""
        response = self.post(text=text, **more)
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def whole(self) -> dict[str, Any]:
        """The whole conversation."""
        response = inspected(self.http.get(f"/conversations/{self.id}"))
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def told(self) -> list[str]:
        """What the enterprise has said, as it is kept."""
        messages = self.whole()["messages"]
        return [each["text"] for each in messages if each["author"] == "enterprise"]


def inspected(response: httpx.Response) -> httpx.Response:
    """The response, if it shows no traceback and, for a problem, is one of the right kind."""
    for trace in ("Traceback", 'File "', "sqlalchemy", "sqlite3", ".py"):
        assert trace not in response.text, response.text
    if response.is_error:
        assert response.headers["content-type"] == "application/problem+json", response.text
        problem = response.json()
        assert problem["status"] == response.status_code
        assert problem["detail"].strip()
    return response


def problem(response: httpx.Response, status: int) -> str:
    """The sentence of a problem with this status."""
    assert response.status_code == status, response.text
    detail: str = response.json()["detail"]
    return detail
