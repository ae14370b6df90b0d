"""Whether a model is stale: it was trained from these very files by these very components, or it is trained again."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

LEARNT_FROM = ("config.yml", "domain.yml", "data/**/*.yml", "bot/requirements.txt")
LEARNT_BY = (
    "bot/classifier.py",
    "bot/entities.py",
    "bot/keeping.py",
    "bot/learning.py",
    "bot/ranking.py",
    "bot/tokenizer.py",
    "bot/vectorizers.py",
    "precheck/reading/approval.py",
    "precheck/reading/lexicon/approval.py",
    "precheck/reading/questions.py",
)


def fingerprint(checkout: Path) -> str:
    """Changes when anything changes that a model is made of: names and contents, not dates."""
    digest = sha256()
    for file in _files(checkout):
        digest.update(file.relative_to(checkout).as_posix().encode() + b"\0")
        digest.update(sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


def model_path(checkout: Path) -> Path:
    """Where the model of the files as they are now lies, or would lie."""
    return checkout / "models" / f"precheck-{fingerprint(checkout)}.tar.gz"


def _files(checkout: Path) -> Iterable[Path]:
    patterns = (*LEARNT_FROM, *LEARNT_BY)
    return sorted({file for pattern in patterns for file in checkout.glob(pattern)})
