"""Rasa's door to the examples."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.examples import examples


class Examples(RasaFileImporter):
    """The files of a folder, with intents and examples alone; the rules come from Rasa's own paths."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        folder: str = "data/nlu",
    ) -> None:
        super().__init__(config_file, domain_path, training_data_paths)
        self._folder = Path(folder)

    def get_nlu_data(self, _language: str | None = "en") -> TrainingData:
        """Every example of every intent."""
        return TrainingData(
            [
                Message.build(text, intent)
                for file in sorted(self._folder.glob("*.yml"))
                for intent, text in examples(file)
            ]
        )
