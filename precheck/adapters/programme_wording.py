"""``wording/<language>/*.yml``: every sentence, the same keys and placeholders in each language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from precheck.adapters.programme_faults import Faults
from precheck.adapters.yaml_files import read_yaml

LANGUAGES = ("en", "zh-TW")
_OF_FIGURES_ALONE = ("questions.", "faq.", "systems.")
Sentences = Mapping[str, Mapping[str, str]]


def read_wording(folder: Path, faults: Faults) -> Sentences:
    """Every sentence by language and key; the languages are compared with each other."""
    sentences = {language: _language(folder / language, faults) for language in LANGUAGES}
    for language in LANGUAGES:
        for other in LANGUAGES:
            if language != other:
                _compare(language, sentences[language], other, sentences[other], faults)
    return sentences


def require(sentences: Sentences, keys: Iterator[str], faults: Faults) -> None:
    """Note every key that has no sentence in a language."""
    for key in keys:
        for language in LANGUAGES:
            if key not in sentences[language]:
                file, path = _place(language, key)
                faults.note(file, path, "no wording", "write the sentence")


def check_figures(
    sentences: Sentences, figures: Mapping[str, Mapping[str, str]], faults: Faults
) -> None:
    """Note the placeholders of questions and FAQ answers that are no figure of the programme."""
    for language in LANGUAGES:
        for key, sentence in sentences[language].items():
            if key.startswith(_OF_FIGURES_ALONE):
                for name in sorted(_names(sentence) - set(figures[language])):
                    file, path = _place(language, key)
                    remedy = "use a figure of programme.yml, or limit_… of principles.yml"
                    faults.note(file, path, f"there is no figure {{{name}}}", remedy)


def placeholders(sentence: str) -> frozenset[str]:
    """The names between braces. Raises ``ValueError`` for braces that do not match."""
    if "{" not in sentence and "}" not in sentence:
        return frozenset()
    parts = Formatter().parse(sentence)
    return frozenset(
        name.split(".")[0].split("[")[0] for _, name, _, _ in parts if name is not None
    )


def _language(folder: Path, faults: Faults) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.yml")):
        file = path.relative_to(faults.folder).as_posix()
        for key, sentence in _flat("", read_yaml(path, faults)):
            if not isinstance(sentence, str) or not sentence.strip():
                faults.note(file, key, f"{sentence!r} is no sentence", "write words, in quotes")
                continue
            found[f"{path.stem}.{key}"] = sentence
            _check_braces(file, key, sentence, faults)
    return found


def _flat(prefix: str, content: Any) -> Iterator[tuple[str, Any]]:
    items: Any = ()
    if isinstance(content, dict):
        items = content.items()
    elif isinstance(content, list):
        items = enumerate(content)
    for key, value in items:
        path = f"{prefix}.{key}" if prefix else str(key)
        if isinstance(value, (dict, list)):
            yield from _flat(path, value)
        else:
            yield path, value


def _check_braces(file: str, key: str, sentence: str, faults: Faults) -> None:
    try:
        names = placeholders(sentence)
    except ValueError as fault:
        faults.note(file, key, f"braces do not match ({fault})", "write {name}, or {{ for a brace")
        return
    for name in names:
        if not name.isidentifier():
            faults.note(
                file, key, f"{{{name}}} is no placeholder", "write {name}, or {{ for a brace"
            )


def _compare(
    language: str, ours: Mapping[str, str], other: str, theirs: Mapping[str, str], faults: Faults
) -> None:
    for key, sentence in ours.items():
        if key not in theirs:
            file, path = _place(other, key)
            faults.note(file, path, f"missing, but there in {language}", "write it, or drop both")
        elif language < other and _names(sentence) != _names(theirs[key]):
            file, path = _place(other, key)
            ours_said, theirs_said = _listed(sentence), _listed(theirs[key])
            faults.note(
                file,
                path,
                f"has the placeholders {theirs_said}, but {ours_said} in {language}",
                "use the same ones",
            )


def _names(sentence: str) -> frozenset[str]:
    try:
        return placeholders(sentence)
    except ValueError:
        return frozenset()


def _listed(sentence: str) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(_names(sentence))) or "none"


def _place(language: str, key: str) -> tuple[str, str]:
    namespace, _, path = key.partition(".")
    return f"wording/{language}/{namespace}.yml", path
