"""What several test modules share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder that holds tests, docs and examples."""
    return ROOT


@pytest.fixture(scope="session")
def seed() -> Path:
    """The folder with the article's statements and reading lists, where it exists."""
    shared = ROOT.parent / "shared"
    if not shared.is_dir():
        pytest.skip("the article's statements are not part of the package")
    return shared


@pytest.fixture(scope="session")
def real(seed: Path) -> Path:
    """The folder with the ontologies of others, where it exists."""
    if not (seed / "real").is_dir():
        pytest.skip("the ontologies of others are not part of the package")
    return seed / "real"
