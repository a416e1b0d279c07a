"""What describes models of sound and of scientific data."""

from __future__ import annotations

__all__: list[str] = []
