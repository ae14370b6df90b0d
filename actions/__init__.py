"""Rasa's door: each action is a thin door to one use case."""
