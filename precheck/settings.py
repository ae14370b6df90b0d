"""The settings: from the environment (``PRECHECK_*``) and a ``.env`` file, frozen once read."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from holidays import list_supported_countries
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from precheck.casework.opening import closed_days, openings

PREFIX = "PRECHECK_"
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d+)?")
CHECKOUT = Path(__file__).resolve().parent.parent

Port = Annotated[int, Field(ge=1, le=65535)]
Seconds = Annotated[float, Field(gt=0, le=600)]


class SettingsError(Exception):
    """Some settings cannot be used; the message names each, its fault and where to mend it."""


class Settings(BaseSettings):
    """Everything that can be set. ``database_url`` and ``actions_url`` follow others if empty."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore"
    )

    home: Path = Field(CHECKOUT, description="Folder of programme/, migrations/ and .env")
    var: Path = Field(Path("var"), description="Folder for what the product writes")
    host: str = Field("127.0.0.1", description="Address on which the web server listens")
    port: Port = Field(8080, description="Port of the web server")
    database_url: str = Field("", description="The database; empty: SQLite in the var folder")
    database_timeout: Seconds = Field(5.0, description="Seconds to wait for a locked database")
    secret_key: SecretStr = Field(
        SecretStr(""),
        description="Keys that seal what is stored, the current one first, separated by commas; "
        "empty: secret.key in the var folder",
    )
    requests_per_minute: int = Field(
        6000, ge=0, description="Messages a minute that one address may send; 0: no limit"
    )
    widget_origins: str = Field(
        "",
        description="Sites that may show the assistant in a frame, separated by blanks, such as "
        "https://www.example.gov.tw",
    )
    hotline_hours: str = Field(
        "Mon-Fri 09:00-12:00 13:00-18:00",
        description="When the hotline answers: days, then the hours of each; more such groups after a semicolon",
    )
    hotline_holidays: str = Field(
        "TW",
        description="Whose public holidays the hotline keeps, as an ISO 3166 code; empty: none",
    )
    hotline_closed: str = Field(
        "",
        description="More days on which the hotline is closed, such as 2026-12-31, separated by blanks",
    )
    oidc_issuer: str = Field(
        "",
        description="OpenID Connect provider with which the staff may sign in, such as "
        "https://sso.example.gov.tw; empty: not used",
    )
    oidc_client_id: str = Field("", description="What this product is called by that provider")
    oidc_client_secret: SecretStr = Field(
        SecretStr(""), description="The secret that the provider gave it"
    )
    oidc_claim: str = Field(
        "preferred_username", description="The provider's claim that holds an account's name here"
    )
    rasa_url: str = Field("http://127.0.0.1:5005", description="Address of Rasa's REST channel")
    rasa_timeout: Seconds = Field(20.0, description="Seconds to wait for Rasa's answer")
    actions_host: str = Field("127.0.0.1", description="Address the action server listens on")
    actions_port: Port = Field(5055, description="Port of the action server")
    actions_url: str = Field("", description="Where Rasa calls actions; empty: host and port above")
    redis_url: str = Field("", description="Redis for Rasa's locks; empty: not used")
    timezone: str = Field("Asia/Taipei", description="Time zone that says which day today is")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="Least severity that is logged"
    )

    @field_validator("timezone")
    @classmethod
    def _is_known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{name!r} is no time zone, such as Asia/Taipei") from error
        return name

    def model_post_init(self, _context: object) -> None:
        """Fill in what follows from other settings, once."""
        fill = object.__setattr__
        fill(self, "home", self.home.expanduser().resolve())
        fill(self, "var", self.home / self.var.expanduser())
        if not self.database_url:
            fill(self, "database_url", f"sqlite:///{self.var / 'precheck.db'}")
        if not self.actions_url:
            fill(self, "actions_url", f"http://{self.actions_host}:{self.actions_port}/webhook")

    @field_validator("hotline_hours")
    @classmethod
    def _are_hours(cls, hours: str) -> str:
        openings(hours)
        return hours

    @field_validator("hotline_holidays")
    @classmethod
    def _is_a_country(cls, code: str) -> str:
        if code and code not in list_supported_countries():
            raise ValueError(f"{code!r} is no country whose holidays are known, such as TW")
        return code

    @field_validator("hotline_closed")
    @classmethod
    def _are_days(cls, days: str) -> str:
        closed_days(days)
        return days

    @field_validator("widget_origins")
    @classmethod
    def _are_origins(cls, sites: str) -> str:
        for site in sites.split():
            if not _ORIGIN.fullmatch(site):
                raise ValueError(f"{site!r} is no origin, such as https://www.example.gov.tw")
        return sites

    @property
    def origins(self) -> tuple[str, ...]:
        """The sites that may show the assistant in a frame."""
        return tuple(self.widget_origins.split())

    @property
    def programme(self) -> Path:
        """The folder of what is assessed and said."""
        return self.home / "programme"

    @property
    def models(self) -> Path:
        """The folder of what was learnt."""
        return self.home / "models"


@dataclass(frozen=True)
class Setting:
    """One line of ``precheck doctor``: a setting's name, its value and default, and its meaning."""

    name: str
    value: str
    default: str
    meaning: str


def load_settings(home: Path | None = None) -> Settings:
    """The settings in force. The environment goes before ``.env``, and that before the defaults.

    Relative paths are taken from ``home``, which is the checkout unless ``PRECHECK_HOME`` says
    otherwise. Raises ``SettingsError``, naming all faults at once.
    """
    folder = home or Path(os.environ.get(f"{PREFIX}HOME") or CHECKOUT)
    try:
        return Settings(
            _env_file=folder / ".env",  # type: ignore[call-arg]  # known to BaseSettings' own __init__
            home=folder,
        )
    except ValidationError as error:
        raise SettingsError(_explain(error, folder)) from None


def describe(settings: Settings) -> tuple[Setting, ...]:
    """Every setting with its value in force; a secret says only whether it is set."""
    return tuple(
        Setting(
            name=f"{PREFIX}{name.upper()}",
            value=_shown(getattr(settings, name)),
            default=_shown(field.default),
            meaning=field.description or "",
        )
        for name, field in Settings.model_fields.items()
    )


def _shown(value: object) -> str:
    if isinstance(value, SecretStr):
        return "(set)" if value.get_secret_value() else ""
    return re.sub(r"(?<=:)[^/:@]+(?=@)", "***", str(value))


def _explain(error: ValidationError, folder: Path) -> str:
    lines = [
        f"{PREFIX}{str(fault['loc'][0]).upper()} = {fault['input']!r}: {fault['msg']}"
        for fault in error.errors(include_url=False)
    ]
    where = f"Mend them in the environment or in {folder / '.env'}."
    return "\n".join(["These settings cannot be used:", *lines, where])
