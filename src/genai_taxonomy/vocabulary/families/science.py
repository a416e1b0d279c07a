"""Families that work on molecules, tables, series, graphs and the physical world."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry

__all__: list[str] = []

ENTRIES: Final[tuple[Entry, ...]] = ()
