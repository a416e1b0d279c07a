"""Files appear whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from genai_taxonomy.files import write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "answer.txt"
    write_whole(target, b"NO, because")
    write_whole(target, b"YES")
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == {target: b"YES"}


def test_a_fault_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "answer.txt"
    with pytest.raises(FileNotFoundError) as error:
        write_whole(target, b"YES")
    assert (error.value.filename, error.value.filename2) == (str(target), None)
    assert list(tmp_path.iterdir()) == []
