"""How networks are wired."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.architectures import (
    attention,
    composite,
    networks,
    sequence,
    specialized,
    transformers,
)
from genai_taxonomy.vocabulary.architectures.attention import *
from genai_taxonomy.vocabulary.architectures.composite import *
from genai_taxonomy.vocabulary.architectures.networks import *
from genai_taxonomy.vocabulary.architectures.sequence import *
from genai_taxonomy.vocabulary.architectures.specialized import *
from genai_taxonomy.vocabulary.architectures.transformers import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *networks.ENTRIES,
    *attention.ENTRIES,
    *transformers.ENTRIES,
    *sequence.ENTRIES,
    *composite.ENTRIES,
    *specialized.ENTRIES,
)
