"""Use cases of the pre-check: a case, what a turn of the talk means, answers, applications."""
