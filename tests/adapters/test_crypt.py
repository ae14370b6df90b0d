from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from precheck.adapters.crypt import Cipher, MalformedKey, keys, new_key
from precheck.casework.errors import Unreadable


@pytest.mark.parametrize("value", ["", "十幾億 🙂", {"a": [1, 2.5, None, True]}, []])
def test_what_is_sealed_opens_as_it_was(value: object) -> None:
    cipher = Cipher([new_key()])

    sealed = cipher.seal(value)

    assert cipher.unseal(sealed) == value


def test_the_same_words_are_sealed_differently_each_time() -> None:
    cipher = Cipher([new_key()])

    assert cipher.seal("no") != cipher.seal("no")


def test_after_a_change_of_keys_the_old_text_still_opens_and_new_text_needs_the_new_key() -> None:
    old, new = new_key(), new_key()
    before = Cipher([old]).seal("before")

    both = Cipher([new, old])

    assert both.unseal(before) == "before"
    assert Cipher([new]).unseal(both.seal("after")) == "after"


@pytest.mark.parametrize("spoil", [lambda text: text[:-4], str.lower, lambda _text: ""])
def test_damaged_text_is_not_opened(spoil: object) -> None:
    cipher = Cipher([new_key()])

    with pytest.raises(Unreadable, match="damaged"):
        cipher.unseal(spoil(cipher.seal("hello")))  # type: ignore[operator]


@pytest.mark.parametrize("key", ["", "short", "not base64 at all: 億"])
def test_a_malformed_key_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(MalformedKey, match="PRECHECK_SECRET_KEY") as caught:
        Cipher([key])

    assert key == "" or key not in str(caught.value)


def test_keys_come_from_the_setting_first(tmp_path: Path) -> None:
    file = tmp_path / "secret.key"

    assert keys("new, old", file) == ("new", "old")
    assert not file.exists()


def test_a_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "var" / "secret.key"

    first, second = keys("", file), keys("", file)

    assert first == second
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["secret.key"]
    Cipher(first)


def test_processes_that_start_at_once_agree_on_the_key(tmp_path: Path) -> None:
    file = tmp_path / "secret.key"

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: keys("", file), range(16)))

    assert len(made) == 1
