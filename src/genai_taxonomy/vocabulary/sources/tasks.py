"""What describes jobs and modalities."""

from __future__ import annotations

__all__: list[str] = []
