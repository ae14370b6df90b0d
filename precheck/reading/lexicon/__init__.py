"""The words that the reader knows, as tables: a tag, and the phrases of both languages that stand for it.

Phrases are parted by ``|``. Case, width, plural, hyphens and Traditional or Simplified characters make no
difference; the longest phrase at a place wins.
"""
