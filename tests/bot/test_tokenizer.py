"""Words of text in which English and Chinese stand side by side."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.tokenizer import MixedTokenizer


@pytest.fixture(scope="module")
def tokenizer() -> MixedTokenizer:
    return MixedTokenizer(MixedTokenizer.get_default_config())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("年營業額12億", ["年", "營", "業", "額", "12", "億"]),
        ("我們do R&D嗎", ["我", "們", "do", "R&D", "嗎"]),
        ("we don't export", ["we", "do", "n't", "export"]),
        ("１２億，員工300人。", ["１２", "億", "，", "員", "工", "300", "人", "。"]),
        ("５G基地台A5型", ["５G", "基", "地", "台", "A5", "型"]),
        ("  two   words ", ["two", "words"]),
        ("👌", ["👌"]),
        ("", []),
    ],
)
def test_each_chinese_character_is_a_word_and_the_rest_follows_english(
    tokenizer: MixedTokenizer, text: str, words: list[str]
) -> None:
    message = Message({"text": text})

    tokens = tokenizer.tokenize(message, "text")

    assert [token.text for token in tokens] == words


def test_offsets_are_those_of_the_text(tokenizer: MixedTokenizer) -> None:
    text = "去年 revenue 12億,  about US$40m！"

    tokens = tokenizer.tokenize(Message({"text": text}), "text")

    assert all(text[token.start : token.end] == token.text for token in tokens)


def test_four_thousand_characters_without_a_space_are_words_too(
    tokenizer: MixedTokenizer,
) -> None:
    text = "營業額十二億" * 667

    tokens = tokenizer.tokenize(Message({"text": text}), "text")

    assert len(tokens) == len(text)
