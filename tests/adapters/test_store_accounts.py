"""Staff accounts on a real database: signing in, guessing, codes, sessions that end."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pyotp
import pytest
from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST
from sqlalchemy import Engine, text

from precheck.adapters.passwords import ArgonPasswords, TimedCodes
from precheck.adapters.store import SqlUnits
from precheck.casework.accounts import Role
from precheck.casework.errors import Conflict
from precheck.casework.staff import (
    NO_PASSWORD,
    NoAccount,
    NotSignedIn,
    Staff,
    TooManyTries,
    Unacceptable,
)

PASSWORD = "four quiet herons wade"
MINUTE = timedelta(minutes=1)


@dataclass
class Hands:
    """A clock that is set by hand."""

    at: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 1, 0, tzinfo=UTC))

    def now(self) -> datetime:
        """What it shows."""
        return self.at

    def today(self) -> date:
        """Its day."""
        return self.at.date()


@pytest.fixture
def clock() -> Hands:
    """The time of these tests."""
    return Hands()


@pytest.fixture
def staff(units: SqlUnits, clock: Hands) -> Staff:
    """One colleague of the hotline."""
    staff = Staff(units, ArgonPasswords(CHEAPEST), TimedCodes(), clock)
    staff.add("Mei-Hua", "Lin Mei-hua", Role.HOTLINE, PASSWORD)
    return staff


def test_a_colleague_signs_in_and_is_known_by_the_session(staff: Staff) -> None:
    signed_in = staff.sign_in(" mei-hua ", PASSWORD)

    account = staff.who(signed_in.token)

    assert account is not None
    assert (account.shown, account.role) == ("Lin Mei-hua", Role.HOTLINE)
    assert staff.who("another token") is None


@pytest.mark.parametrize(
    ("name", "password"),
    [("mei-hua", "four quiet herons"), ("mei-hua", ""), ("nobody", PASSWORD), ("", "")],
)
def test_what_does_not_belong_together_signs_nobody_in(
    staff: Staff, name: str, password: str
) -> None:
    with pytest.raises(NotSignedIn):
        staff.sign_in(name, password)


def test_five_wrong_passwords_bar_even_the_right_one_for_a_while(
    staff: Staff, clock: Hands
) -> None:
    for _ in range(4):
        with pytest.raises(NotSignedIn):
            staff.sign_in("mei-hua", "wrong")
    for tried in ("wrong", PASSWORD):
        with pytest.raises(TooManyTries):
            staff.sign_in("mei-hua", tried)

    clock.at += 15 * MINUTE

    assert staff.who(staff.sign_in("mei-hua", PASSWORD).token)


def test_the_right_password_forgets_the_wrong_ones(staff: Staff) -> None:
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(NotSignedIn):
                staff.sign_in("mei-hua", "wrong")
        staff.sign_in("mei-hua", PASSWORD)


def test_a_session_ends_when_it_rests_and_after_a_day_of_work(staff: Staff, clock: Hands) -> None:
    rests = staff.sign_in("mei-hua", PASSWORD).token
    clock.at += 29 * MINUTE
    assert staff.who(rests)
    clock.at += 30 * MINUTE
    assert staff.who(rests) is None

    busy = staff.sign_in("mei-hua", PASSWORD).token
    for _ in range(36):
        clock.at += 20 * MINUTE
        last = staff.who(busy)
    assert last is None


def test_whoever_signs_out_is_signed_out_here_and_nowhere_else(staff: Staff) -> None:
    here, there = (staff.sign_in("mei-hua", PASSWORD).token for _ in range(2))

    staff.sign_out(here)

    assert staff.who(here) is None
    assert staff.who(there)


def test_a_new_password_and_a_closed_account_sign_out_everywhere(staff: Staff) -> None:
    first = staff.sign_in("mei-hua", PASSWORD).token
    staff.set_password("mei-hua", "seven loud kingfishers")
    assert staff.who(first) is None
    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", PASSWORD)

    second = staff.sign_in("mei-hua", "seven loud kingfishers").token
    staff.set_active("mei-hua", active=False)
    assert staff.who(second) is None
    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", "seven loud kingfishers")


def test_a_code_is_asked_for_where_the_account_has_them_and_taken_once(
    staff: Staff, clock: Hands
) -> None:
    address = staff.set_codes("mei-hua", wanted=True)
    assert address is not None
    shows = pyotp.parse_uri(address)
    assert isinstance(shows, pyotp.TOTP)
    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", PASSWORD)
    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", "wrong", shows.at(clock.at))

    code = shows.at(clock.at)
    assert staff.sign_in("mei-hua", PASSWORD, f"{code[:3]} {code[3:]}")
    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", PASSWORD, code)

    clock.at += 2 * MINUTE
    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", PASSWORD, shows.at(clock.at - MINUTE))
    assert staff.sign_in("mei-hua", PASSWORD, shows.at(clock.at))
    assert staff.set_codes("mei-hua", wanted=False) is None
    assert staff.sign_in("mei-hua", PASSWORD)


@pytest.mark.parametrize(
    ("name", "password", "fault"),
    [
        ("mei hua", PASSWORD, "name"),
        ("", PASSWORD, "name"),
        ("x" * 65, PASSWORD, "name"),
        ("lin", "too short", "length"),
        ("lin", "x" * 257, "length"),
        ("lin", "aaaaaaaaaaaaaaa", "guessable"),
        ("meihua", "Meihua and the herons", "guessable"),
    ],
)
def test_an_account_that_is_easy_to_guess_is_not_given(
    staff: Staff, name: str, password: str, fault: str
) -> None:
    with pytest.raises(Unacceptable) as refused:
        staff.add(name, "", Role.OFFICE, password)

    assert refused.value.fault == fault
    assert len(staff.all()) == 1


def test_a_name_is_taken_once(staff: Staff) -> None:
    with pytest.raises(Conflict):
        staff.add("MEI-HUA", "Somebody else", Role.ADMIN, PASSWORD)


def test_what_is_not_there_cannot_be_changed(staff: Staff) -> None:
    with pytest.raises(NoAccount):
        staff.set_active("nobody", active=False)


def test_an_administrator_may_do_what_the_others_may() -> None:
    assert all(Role.ADMIN.may(role) for role in Role)
    assert not Role.HOTLINE.may(Role.OFFICE)
    assert not Role.OFFICE.may(Role.ADMIN)


def test_no_password_token_or_secret_can_be_read_in_the_store(
    staff: Staff, database: Engine
) -> None:
    address = staff.set_codes("mei-hua", wanted=True)
    assert address is not None
    staff.set_codes("mei-hua", wanted=False)
    token = staff.sign_in("mei-hua", PASSWORD).token
    address = staff.set_codes("mei-hua", wanted=True)
    assert address is not None
    secret = pyotp.parse_uri(address).secret

    with database.connect() as connection:
        rows = [
            str(row)
            for table in ("accounts", "sessions")
            for row in connection.execute(text(f"SELECT * FROM {table}"))
        ]

    assert not any(each in row for row in rows for each in (PASSWORD, token, secret))


def test_a_hash_of_weaker_parameters_is_made_anew_at_the_next_sign_in(
    staff: Staff, units: SqlUnits, clock: Hands
) -> None:
    today = Staff(units, ArgonPasswords(), TimedCodes(), clock)

    today.sign_in("mei-hua", PASSWORD)

    with units(writing=False) as unit:
        account = unit.accounts.get("mei-hua")
    assert account is not None
    assert not ArgonPasswords().is_dated(account.password_hash)


@pytest.fixture
def vouched_for(staff: Staff) -> str:
    """The name of a colleague who has no password."""
    return staff.add("ta-wei", "Chen Ta-wei", Role.OFFICE, None).name


def test_who_is_vouched_for_has_a_session_like_any_other(
    staff: Staff, vouched_for: str, clock: Hands
) -> None:
    signed_in = staff.vouched(" Ta-Wei ")

    account = staff.who(signed_in.token)
    assert account == signed_in.account
    assert (account.shown, account.role) == ("Chen Ta-wei", Role.OFFICE)
    clock.at += 30 * MINUTE
    assert staff.who(signed_in.token) is None


def test_who_has_a_password_may_be_vouched_for_as_well(staff: Staff) -> None:
    by_provider, by_password = staff.vouched("mei-hua"), staff.sign_in("mei-hua", PASSWORD)

    staff.sign_out(by_password.token)

    assert staff.who(by_provider.token)
    assert by_provider.token != by_password.token


@pytest.mark.parametrize("name", ["nobody", "", " "])
def test_vouching_for_somebody_unknown_signs_nobody_in(staff: Staff, name: str) -> None:
    with pytest.raises(NotSignedIn):
        staff.vouched(name)


def test_vouching_opens_no_closed_account(staff: Staff, vouched_for: str) -> None:
    before = staff.vouched(vouched_for).token
    staff.set_active(vouched_for, active=False)

    with pytest.raises(NotSignedIn):
        staff.vouched(vouched_for)

    assert staff.who(before) is None
    staff.set_active(vouched_for, active=True)
    assert staff.who(staff.vouched(vouched_for).token)


def test_somebody_elses_guessing_keeps_out_nobody_who_is_vouched_for(
    staff: Staff, vouched_for: str
) -> None:
    for _ in range(4):
        with pytest.raises(NotSignedIn):
            staff.sign_in(vouched_for, "wrong")
    with pytest.raises(TooManyTries):
        staff.sign_in(vouched_for, "wrong")

    assert staff.who(staff.vouched(vouched_for).token)


@pytest.mark.parametrize("password", ["", NO_PASSWORD, "None", PASSWORD])
def test_no_password_is_that_of_an_account_without_one(
    staff: Staff, vouched_for: str, password: str
) -> None:
    with pytest.raises(NotSignedIn):
        staff.sign_in(vouched_for, password)


@pytest.mark.parametrize("kept", ["", NO_PASSWORD, PASSWORD])
@pytest.mark.parametrize("password", ["", NO_PASSWORD, PASSWORD])
def test_what_is_stored_and_is_no_hash_lets_nobody_in(
    staff: Staff, units: SqlUnits, kept: str, password: str
) -> None:
    with units() as unit:
        account = unit.accounts.get("mei-hua")
        assert account is not None
        unit.accounts.save(replace(account, password_hash=kept))
        unit.commit()

    with pytest.raises(NotSignedIn):
        staff.sign_in("mei-hua", password)


def test_an_account_may_be_given_a_password_later(staff: Staff, vouched_for: str) -> None:
    staff.set_password(vouched_for, PASSWORD)

    assert staff.who(staff.sign_in(vouched_for, PASSWORD).token)


@pytest.mark.parametrize("kept", [None, "", NO_PASSWORD])
def test_where_there_is_no_hash_as_much_is_worked_out_and_nothing_matches(
    kept: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    passwords = ArgonPasswords(CHEAPEST)
    worked_out: list[str] = []
    verify = PasswordHasher.verify

    def counted(hasher: PasswordHasher, known: str, password: str) -> bool:
        worked_out.append(known)
        return verify(hasher, known, password)

    monkeypatch.setattr(PasswordHasher, "verify", counted)

    assert not any(passwords.matches(each, kept) for each in ("", NO_PASSWORD, PASSWORD))
    assert len(worked_out) == 3
    assert all(each.startswith("$argon2id$") for each in worked_out)
