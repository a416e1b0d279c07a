"""What tells of strengths, limitations and risks."""

from __future__ import annotations

__all__: list[str] = []
