"""A real OpenID provider on this machine: Django with its OAuth toolkit, a login form and one user.

Run as ``python -m tests.web.provider FOLDER PORT REDIRECT``; it serves until it is ended.
"""

from __future__ import annotations

import sys
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

CLIENT, SECRET = "backbone-precheck", "a secret between the two of them"
USER, PASSWORD = "mei-hua", "the organisation's password"
STRANGER = "somebody-else"
LOGIN = "<form method='post'>{% csrf_token %}{{ form }}<button>Log in</button></form>"


def main(folder: Path, port: int, redirect: str) -> None:
    """Serve until ended."""
    _configure(folder, port)
    django.setup()
    call_command("migrate", verbosity=0)
    _fill(redirect)
    with make_server("127.0.0.1", port, get_wsgi_application(), handler_class=Quiet) as server:
        server.serve_forever()


class Quiet(WSGIRequestHandler):
    """Says nothing about requests."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


def _configure(folder: Path, port: int) -> None:
    (folder / "registration").mkdir(parents=True, exist_ok=True)
    (folder / "registration" / "login.html").write_text(LOGIN)
    settings.configure(
        SECRET_KEY="only for this test",
        ROOT_URLCONF="tests.web.provider_pages",
        ALLOWED_HOSTS=["*"],
        USE_TZ=True,
        DATABASES={
            "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "provider.db"}
        },
        # Its passwords guard nothing, and slow hashes would make up most of the tests' time.
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "oauth2_provider",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "DIRS": [folder],
                "APP_DIRS": True,
                "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
            }
        ],
        LOGIN_URL="/login/",
        OAUTH2_PROVIDER={
            "OIDC_ENABLED": True,
            "OIDC_ISS_ENDPOINT": f"http://127.0.0.1:{port}",
            "OIDC_RSA_PRIVATE_KEY": _key(),
            "OAUTH2_VALIDATOR_CLASS": "tests.web.provider_pages.Validator",
            "SCOPES": {"openid": "Who you are", "profile": "What you are called"},
            "PKCE_REQUIRED": True,
        },
    )


def _key() -> str:
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return made.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def _fill(redirect: str) -> None:
    from django.contrib.auth.models import User
    from oauth2_provider.models import Application

    for name in (USER, STRANGER):
        User.objects.create_user(name, password=PASSWORD)
    Application.objects.create(
        name="Backbone Pre-check",
        client_id=CLIENT,
        client_secret=SECRET,
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris=redirect,
        algorithm=Application.RS256_ALGORITHM,
        skip_authorization=True,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
