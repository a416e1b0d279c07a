"""What models are good and bad at."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.qualities import limitations, strengths
from genai_taxonomy.vocabulary.qualities.limitations import *
from genai_taxonomy.vocabulary.qualities.strengths import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *strengths.ENTRIES,
    *limitations.ENTRIES,
)
