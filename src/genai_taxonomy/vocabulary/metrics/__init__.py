"""How outputs are measured: aspects of evaluation that have a number."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.metrics import (
    judges,
    samples,
    text,
)
from genai_taxonomy.vocabulary.metrics.judges import *
from genai_taxonomy.vocabulary.metrics.samples import *
from genai_taxonomy.vocabulary.metrics.text import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *text.ENTRIES,
    *samples.ENTRIES,
    *judges.ENTRIES,
)
