"""What describes language models."""

from __future__ import annotations

__all__: list[str] = []
