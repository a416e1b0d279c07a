"""Families that are told apart by how they represent a distribution."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry

__all__: list[str] = []

ENTRIES: Final[tuple[Entry, ...]] = ()
