"""Rasa's own process (Python 3.10): what reads a message, keeps the log of the talk, trains and serves."""
