"""Find a Chromium for the browser tests, or get one: the machine's own, then apt, then Playwright's download."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The path of a Chromium on this machine, or ``None``."""
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    return _downloaded()


def get() -> str | None:
    """The path of a Chromium, installing one where there is none."""
    return find() or (_from_apt() and find()) or (_from_playwright() and find()) or None


def _downloaded() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if path and Path(path).is_file() else None


def _from_apt() -> bool:
    if not shutil.which("apt-get"):
        return False
    elevate = [] if os.geteuid() == 0 else ["sudo", "-n"] if shutil.which("sudo") else None
    if elevate is None:
        return False
    install = [*elevate, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    print("installing Debian's chromium for the browser tests", flush=True)
    return _done([*elevate, "apt-get", "update", "-qq"]) and _done(install)


def _from_playwright() -> bool:
    print("downloading Playwright's chromium for the browser tests", flush=True)
    return _done([sys.executable, "-m", "playwright", "install", "chromium"])


def _done(command: list[str]) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, check=False).returncode == 0


if __name__ == "__main__":
    if get() is None:
        sys.exit(
            "No browser for the browser tests: none was found, and neither apt-get nor Playwright "
            "could install one. Install chromium (or Google Chrome) and try again."
        )
