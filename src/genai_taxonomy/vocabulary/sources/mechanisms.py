"""What describes probabilistic and adversarial models."""

from __future__ import annotations

__all__: list[str] = []
