"""Stock Rasa as ``rasa init`` makes it: its pipeline, policies, stores and server, on our data and our actions."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import yaml

HOME = Path(__file__).resolve().parent.parent
FOLDER = HOME / "bench" / "work" / "stock"
RASA = HOME / "bot" / ".venv" / "bin" / "rasa"
EPOCHS = int(os.environ.get("PRECHECK_BENCH_EPOCHS", "5"))
"""How long its networks learn. ``rasa init`` says 100: half an hour here, and a turn costs the same after 5."""

PIPELINE = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": EPOCHS, "constrain_similarities": True},
    {"name": "EntitySynonymMapper"},
    {"name": "ResponseSelector", "epochs": EPOCHS, "constrain_similarities": True},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
)
POLICIES = (
    {"name": "MemoizationPolicy"},
    {"name": "RulePolicy"},
    {"name": "UnexpecTEDIntentPolicy", "max_history": 5, "epochs": EPOCHS},
    {"name": "TEDPolicy", "max_history": 5, "epochs": EPOCHS, "constrain_similarities": True},
)


def prepare() -> Path:
    """The project's folder, with a model of our data as they are now; trains only if they changed."""
    mark = FOLDER / "trained.txt"
    state = _state()
    if not (mark.exists() and mark.read_text(encoding="utf-8") == state):
        _write_project()
        print(f"training stock Rasa ({EPOCHS} epochs); this takes some minutes", flush=True)
        _train()
        mark.write_text(state, encoding="utf-8")
    return FOLDER


def command(port: int) -> tuple[str, ...]:
    """How stock Rasa is started in its folder."""
    return (str(RASA), "run", "--port", str(port), "--interface", "127.0.0.1")


def _state() -> str:
    digest = hashlib.sha256(repr((PIPELINE, POLICIES)).encode())
    for file in sorted([HOME / "domain.yml", *(HOME / "data").rglob("*.yml")]):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _write_project() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    shutil.copytree(HOME / "data", FOLDER / "data")
    shutil.copy(HOME / "domain.yml", FOLDER)
    config = {"recipe": "default.v1", "language": "en", "assistant_id": "stock"}
    _write("config.yml", {**config, "pipeline": list(PIPELINE), "policies": list(POLICIES)})
    _write("data/stories.yml", {"version": "3.1", "stories": [_story()]})
    _write("endpoints.yml", {"action_endpoint": {"url": "${BENCH_ACTIONS_URL}"}})
    _write("credentials.yml", {"rest": None})


def _story() -> dict[str, Any]:
    """Two turns: TED and UnexpecTED learn from stories alone, and without any they would sit idle."""
    steps = [{"intent": "greet"}, {"action": "action_take_turn"}]
    steps += [{"intent": "inform"}, {"action": "action_take_turn"}]
    return {"story": "A greeting, then an answer", "steps": steps}


def _write(name: str, content: dict[str, Any]) -> None:
    text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
    (FOLDER / name).write_text(text, encoding="utf-8")


def _train() -> None:
    log = FOLDER / "train.log"
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "LOG_LEVEL": "WARNING"}
    with log.open("wb") as output:
        done = subprocess.run(
            (str(RASA), "train", "--fixed-model-name", "stock"),
            cwd=FOLDER,
            env=environment,
            stdout=output,
            stderr=output,
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(f"stock Rasa could not be trained: see {log}")
