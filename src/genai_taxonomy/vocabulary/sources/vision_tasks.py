"""What describes jobs on images, sound and several kinds of content."""

from __future__ import annotations

__all__: list[str] = []
