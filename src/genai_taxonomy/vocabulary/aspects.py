"""The rows under which things are described and compared."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry
from genai_taxonomy.concepts import Aspect
from genai_taxonomy.vocabulary.sources import ARTICLE

__all__ = ["Identity", "Mechanism", "Offering", "TrainingDataScope"]

Mechanism = Aspect(
    "mechanism",
    "How it works",
    aliases=("mechanism",),
    definition="What happens inside, from input to output.",
    defined_by=(ARTICLE.at("S005"),),
)
MECHANISM_ENTRY = entry(Mechanism)

TrainingDataScope = Aspect(
    "training-data-scope",
    "Training data",
    aliases=("training data scope",),
    definition="What it has learned from.",
    defined_by=(ARTICLE.at("S028"),),
)
TRAINING_DATA_SCOPE_ENTRY = entry(TrainingDataScope)

Identity = Aspect(
    "identity",
    "Place in the field",
    aliases=("identity",),
    definition="What sets it apart from what is broader and from its neighbours.",
    defined_by=(ARTICLE.at("S134"),),
)
IDENTITY_ENTRY = entry(Identity)

Offering = Aspect(
    "offering",
    "What it offers",
    aliases=("offering",),
    definition="What a tool does for those who use it.",
    defined_by=(ARTICLE.at("S017"),),
)
OFFERING_ENTRY = entry(Offering)

ENTRIES: Final[tuple[Entry, ...]] = (
    MECHANISM_ENTRY,
    TRAINING_DATA_SCOPE_ENTRY,
    IDENTITY_ENTRY,
    OFFERING_ENTRY,
)
