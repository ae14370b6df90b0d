"""Every sentence of the product, in both languages, found by its key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from precheck.casework.errors import CaseworkError


class WordingError(CaseworkError):
    """A sentence is missing, or was not given what it needs."""


class _Filling(dict[str, object]):
    """What a sentence was given, and the programme's figures behind it."""

    def __init__(self, values: Mapping[str, object], figures: Mapping[str, str]) -> None:
        super().__init__(values)
        self.figures = figures

    def __missing__(self, key: str) -> object:
        return self.figures[key]


@dataclass(frozen=True, eq=False)
class Wording:
    """Sentences by language and dotted key, such as ``questions.annual_revenue.question``.

    The first part of a key is the file, the rest the path in it. ``figures`` are the programme's
    own numbers, put into words: any sentence may name them, ``{limit_revenue}`` for one.
    """

    sentences: Mapping[str, Mapping[str, str]]
    figures: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be spoken."""
        return tuple(self.sentences)

    def has(self, language: str, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in self.sentences.get(language, {})

    def text(self, language: str, key: str, **values: object) -> str:
        """The sentence with its placeholders filled. Raises ``WordingError``."""
        try:
            sentence = self.sentences[language][key]
        except KeyError:
            raise WordingError(f"no wording {key!r} in {language!r}: add it") from None
        if "{" not in sentence and "}" not in sentence:
            return sentence
        try:
            return sentence.format_map(_Filling(values, self.figures.get(language, {})))
        except (KeyError, IndexError, ValueError) as fault:
            raise WordingError(f"{key!r} in {language!r} cannot be filled: {fault!r}") from None
