"""Translate between the use cases and the world; never decide."""
