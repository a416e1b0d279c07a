"""What describes diffusion, flow matching and autoregressive models."""

from __future__ import annotations

__all__: list[str] = []
