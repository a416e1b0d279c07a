"""Pausing the garbage collector while much is built that stays."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def collection_paused(*, for_good: bool = False) -> Generator[None, None, None]:
    """Build many values without searching them for garbage again and again; the collector is left as it was found.

    Args:
        for_good: Whether they stay as long as the program runs. What was built counts as old then, so that the next
            collection of young objects does not walk through all of it; but so does everything else there is, and
            garbage that is made old again and again is never found.

    Example:
        >>> with collection_paused():
        ...     words = [word.title() for word in ("latent", "diffusion")]
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if for_good and gc.get_freeze_count() == 0:
            # Together these move every object to the oldest generation, and nothing else.
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()
