"""What describes models of images, video, space and action."""

from __future__ import annotations

__all__: list[str] = []
