"""What was learnt of answers is handed over whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from precheck.adapters.learnt import UnreadableModel, use_learnt


@pytest.mark.parametrize("broken", ['{"own_brand": {"values"', '{"own_brand": {}}', "[1]"])
def test_a_broken_file_is_named_with_what_to_do(tmp_path: Path, broken: str) -> None:
    (tmp_path / "answers-1.json").write_text(broken, encoding="utf-8")

    with pytest.raises(UnreadableModel, match=r"answers-1\.json .* run make train"):
        use_learnt(tmp_path)
