"""Whether a model is stale: it was trained from these very files by these very components, or it is trained again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path


@dataclass(frozen=True)
class Model:
    """A model in ``models/``: what its file is called, and the files that it is made of."""

    name: str
    ending: str
    made_of: tuple[str, ...]

    @property
    def pattern(self) -> str:
        """What every model of this kind is called."""
        return f"{self.name}-*{self.ending}"

    def fingerprint(self, checkout: Path) -> str:
        """Changes when anything changes that it is made of: names and contents, not dates."""
        digest = sha256()
        for file in self._files(checkout):
            digest.update(file.relative_to(checkout).as_posix().encode() + b"\0")
            digest.update(sha256(file.read_bytes()).digest())
        return digest.hexdigest()[:16]

    def path(self, checkout: Path) -> Path:
        """Where the model of the files as they are now lies, or would lie."""
        return checkout / "models" / f"{self.name}-{self.fingerprint(checkout)}{self.ending}"

    def _files(self, checkout: Path) -> Iterable[Path]:
        return sorted({file for pattern in self.made_of for file in checkout.glob(pattern)})


INTENTS = Model(
    "precheck",
    ".tar.gz",
    (
        "config.yml",
        "domain.yml",
        "data/nlu/*.yml",
        "data/rules/*.yml",
        "bot/requirements.txt",
        "bot/classifier.py",
        "bot/entities.py",
        "bot/examples.py",
        "bot/importer.py",
        "bot/keeping.py",
        "bot/learning.py",
        "bot/ranking.py",
        "bot/tokenizer.py",
        "bot/vectorizers.py",
        "precheck/reading/approval.py",
        "precheck/reading/lexicon/approval.py",
        "precheck/reading/questions.py",
    ),
)
ANSWERS = Model(
    "answers",
    ".json",
    (
        "data/answers/*.yml",
        "data/nlu/*.yml",
        "bot/requirements.txt",
        "bot/answers.py",
        "bot/examples.py",
        "precheck/reading/**/*.py",
    ),
)
