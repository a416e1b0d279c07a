"""What goes into models and what comes out of them."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.modalities import (
    content,
    data,
    results,
)
from genai_taxonomy.vocabulary.modalities.content import *
from genai_taxonomy.vocabulary.modalities.data import *
from genai_taxonomy.vocabulary.modalities.results import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *content.ENTRIES,
    *data.ENTRIES,
    *results.ENTRIES,
)
