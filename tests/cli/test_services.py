"""What ``precheck up`` starts, and where."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from precheck.cli.errors import InputFault
from precheck.cli.services import check_ports, environment, services
from precheck.settings import Settings


def settings(tmp_path: Path, **more: object) -> Settings:
    """Settings of a test's own."""
    return Settings(home=tmp_path, **more)  # type: ignore[arg-type]  # pydantic checks them


def test_three_services_listen_on_loopback(tmp_path: Path) -> None:
    listening = services(settings(tmp_path))

    assert [each.service.name for each in listening] == ["rasa", "actions", "web"]
    assert {each.address.host for each in listening} == {"127.0.0.1"}


def test_rasa_is_not_started_where_it_runs_elsewhere(tmp_path: Path) -> None:
    listening = services(settings(tmp_path, rasa_url="http://rasa.internal:5005"))

    assert [each.service.name for each in listening] == ["actions", "web"]


def test_a_taken_port_is_named_together_with_its_setting(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(InputFault, match=rf"port {port} .* PRECHECK_ACTIONS_PORT"):
            check_ports(services(settings(tmp_path, actions_port=port))[1:2])


def test_children_get_every_setting_and_rasa_gets_no_key(tmp_path: Path) -> None:
    chosen = settings(tmp_path, secret_key="c2VjcmV0", port=9999)

    listening = {each.service.name: each.service for each in services(chosen)}

    assert environment(chosen)["PRECHECK_PORT"] == "9999"
    assert listening["actions"].environment["PRECHECK_SECRET_KEY"] == "c2VjcmV0"
    assert listening["rasa"].environment["PRECHECK_SECRET_KEY"] == ""
    assert listening["actions"].environment["SANIC_HOST"] == "127.0.0.1"
