"""What the tests of Rasa's own process share. They run in its environment: ``make test`` does both."""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("rasa") is None:
    # The main environment has no Rasa, so there is nothing here that it could collect.
    collect_ignore_glob = ["test_*.py"]
else:
    from bot.lean import leave_out
    from bot.quiet import quiet
    from bot.settings import CHECKOUT

    quiet()
    leave_out(CHECKOUT / "config.yml")
