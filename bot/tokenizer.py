"""Words of mixed text: each Chinese character is a word, the rest is split by spaCy's English rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_words_and_spaces
from spacy.vocab import Vocab

# Ideographs and kana, and the punctuation that is written with them; full-width digits and letters stay together.
CHARACTER = "\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff20\U00020000-\U0003ffff"
PIECES = re.compile(rf"[{CHARACTER}]|[^\s{CHARACTER}]+")


class MixedText:
    """A spaCy tokenizer for text in which English and Chinese stand side by side; linear in its length."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        self._english = English().tokenizer

    def __call__(self, text: str) -> Doc:
        """The text's words with the spaces between them, so that offsets are those of the text."""
        words = [word for piece in PIECES.findall(text) for word in self._words(piece)]
        words, spaces = get_words_and_spaces(words, text)
        return Doc(self.vocab, words=words, spaces=spaces)

    def _words(self, piece: str) -> list[str]:
        if len(piece) == 1:
            return [piece]
        return [token.text for token in self._english(piece)]


@spacy.registry.tokenizers("precheck.mixed.v1")
def mixed_text() -> Callable[[Language], MixedText]:
    """Registered, so that a pipeline's configuration can name it."""
    return lambda language: MixedText(language.vocab)


def mixed_pipeline() -> Language:
    """A blank multi-language pipeline with nothing but the tokenizer: no model is needed."""
    return spacy.blank("xx", config={"nlp": {"tokenizer": {"@tokenizers": "precheck.mixed.v1"}}})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MixedTokenizer(Tokenizer):
    """Rasa's door to ``MixedText``."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._pipeline = mixed_pipeline()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Intents are never split into words."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_"}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The words of one text of the message, without those that are only spaces."""
        doc = self._pipeline.make_doc(message.get(attribute))
        return [Token(word.text, word.idx) for word in doc if not word.is_space]
