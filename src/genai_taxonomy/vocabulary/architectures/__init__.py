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

__all__: list[str] = []
__all__ += attention.__all__
__all__ += composite.__all__
__all__ += networks.__all__
__all__ += sequence.__all__
__all__ += specialized.__all__
__all__ += transformers.__all__

ENTRIES: Final[tuple[Entry, ...]] = (
    *networks.ENTRIES,
    *attention.ENTRIES,
    *transformers.ENTRIES,
    *sequence.ENTRIES,
    *composite.ENTRIES,
    *specialized.ENTRIES,
)
