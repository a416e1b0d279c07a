"""Product lines: sets of models published under one name."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.series import (
    images,
    language_closed,
    language_open,
    video,
)
from genai_taxonomy.vocabulary.series.images import *
from genai_taxonomy.vocabulary.series.language_closed import *
from genai_taxonomy.vocabulary.series.language_open import *
from genai_taxonomy.vocabulary.series.video import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *language_open.ENTRIES,
    *language_closed.ENTRIES,
    *video.ENTRIES,
    *images.ENTRIES,
)
