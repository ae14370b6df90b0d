"""``python -m precheck.cli`` is ``precheck``."""

from precheck.cli import main

main()
