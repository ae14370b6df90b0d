# Everything a newcomer needs: make run, make test, make bench. Only git, make and a Python are taken for granted.
.NOTPARALLEL:
.PHONY: help run test bench nlu-report dialogue-report reading-report screenshots check unit train env bot-env browser lock clean
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# A pyenv shim called "uv" may stand on the path and fail, so it is asked for its version before it is believed.
UV := $(shell if uv --version >/dev/null 2>&1; then command -v uv; else echo .uv/bin/uv; fi)
PYTHON := .venv/bin/python
BOT := bot/.venv/bin/python
export RASA_TELEMETRY_ENABLED := false

# What Rasa's environment imports is tested in there too, on its older Python, where hypothesis is not installed.
IN_BOT := $(BOT) -m pytest -q -c bot/pytest.ini
NEED_HYPOTHESIS := tests/reading/test_reading_promises.py tests/rules/test_facts.py tests/rules/test_properties.py

help:
	@echo "make run     install what is missing, train if stale, start everything, print the address"
	@echo "make test    install what is missing, then every check and every test"
	@echo "make bench   the benchmarks, side by side with stock Rasa"
	@echo "make nlu-report  how well messages are understood, with tables and pictures under docs/nlu (an hour the first time: DIET)"
	@echo "make reading-report  how what people say for each fact is read, seen and unseen; writes docs/reading-report.md"
	@echo "make dialogue-report  a thousand simulated conversations and every scripted one; writes docs/dialogues.md"
	@echo "make screenshots  the pictures of the manual, taken from a running product; writes docs/pictures"
	@echo "make check   style, types and the dependency law only"
	@echo "make unit    the quick tests only (no model, no browser)"
	@echo "make lock    resolve the requirements anew"
	@echo "make clean   remove both environments"

run: env bot-env train
	@exec .venv/bin/precheck up

test: env bot-env train browser check
	$(PYTHON) -m pytest
	$(IN_BOT) tests/bot
	$(IN_BOT) --confcutdir=tests/reading tests/reading tests/rules $(NEED_HYPOTHESIS:%=--ignore=%)

bench: env bot-env train
	$(PYTHON) -m bench

# DIET learns for most of an hour, once for each state of the training data (DIET_EPOCHS=100).
nlu-report: env bot-env train
	@$(BOT) -m tests.nlu.report.ours
	@$(BOT) -m tests.nlu.report.third
	@$(BOT) -m tests.nlu.report.stock
	@$(PYTHON) -m tests.nlu.report.product
	@$(BOT) -m tests.nlu.report.write

reading-report: env bot-env train
	$(PYTHON) -m tests.reading.report $(if $(SPECIFICATION),--specification $(SPECIFICATION))

dialogue-report: env bot-env train
	$(PYTHON) -m tests.dialogues.report

screenshots: env bot-env train browser
	$(PYTHON) -m tests.browser.pictures

check: env
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo

unit: env
	$(PYTHON) -m pytest -q --ignore=tests/browser --ignore=tests/dialogues --ignore=tests/product

train: bot-env
	@$(BOT) -m bot.train

browser: env
	@$(PYTHON) -m tests.browser.chromium

# A copy of what was installed is kept in each environment and compared by content: the same again installs nothing.
env: .uv-ready
	@cat requirements-dev.txt pyproject.toml | cmp -s - .venv/installed.txt || { \
		echo "installing the main environment (Python 3.12)" && rm -f .venv/installed.txt && \
		{ [ -x $(PYTHON) ] || $(UV) venv -q --python 3.12 .venv; } && \
		$(UV) pip sync -q --python $(PYTHON) requirements-dev.txt && \
		$(UV) pip install -q --python $(PYTHON) --no-deps --no-build-isolation -e . && \
		cat requirements-dev.txt pyproject.toml > .venv/installed.txt; }

bot-env: .uv-ready
	@cmp -s bot/requirements.txt bot/.venv/installed.txt || { \
		echo "installing Rasa's environment (Python 3.10); the first time takes a few minutes" && rm -f bot/.venv/installed.txt && \
		{ [ -x $(BOT) ] || $(UV) venv -q --python 3.10 bot/.venv; } && \
		$(UV) pip sync -q --python $(BOT) bot/requirements.txt && \
		cp bot/requirements.txt bot/.venv/installed.txt; }

.PHONY: .uv-ready
.uv-ready:
	@$(UV) --version >/dev/null 2>&1 || { \
		echo "fetching uv, which installs the rest" && \
		for python in python3 python3.12 python3.11 python3.10 /usr/bin/python3; do \
			$$python -m venv .uv >/dev/null 2>&1 && break; \
		done && .uv/bin/pip install --quiet --disable-pip-version-check uv; } || { \
		echo "uv could not be fetched: install Python 3.10 or later with its venv module, or uv itself, and try again" >&2; exit 1; }

LOCK = $(UV) pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate
lock: .uv-ready
	$(LOCK) --python-version 3.12 requirements.in -o requirements.txt
	$(LOCK) --python-version 3.12 requirements-dev.in -o requirements-dev.txt
	$(LOCK) --python-version 3.10 --override bot/overrides.txt bot/requirements.in -o bot/requirements.txt

clean:
	rm -rf .venv bot/.venv .uv
