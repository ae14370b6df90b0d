"""Benchmarks: what a turn, a reading and an assessment cost, and what a turn costs in stock Rasa."""
