"""Amounts in words: numerals, units, bounds and ranges, in English and Chinese."""
