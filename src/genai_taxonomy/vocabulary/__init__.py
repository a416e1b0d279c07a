"""The bundled knowledge, module by module in the order of the facets."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.claims import Claim, ClosedWorld
from genai_taxonomy.concepts import Concept, Individual, ModelFamily
from genai_taxonomy.vocabulary import (
    architectures,
    aspects,
    families,
    modalities,
    models,
    objectives,
    products,
    qualities,
    series,
    tasks,
)

_ENTRIES: Final[tuple[Entry, ...]] = (
    *modalities.ENTRIES,
    *tasks.ENTRIES,
    *aspects.ENTRIES,
    *qualities.ENTRIES,
    *architectures.ENTRIES,
    *objectives.ENTRIES,
    *families.ENTRIES,
    *series.ENTRIES,
    *models.ENTRIES,
    *products.ENTRIES,
)

#: Version of the knowledge, by the date on which it was last changed.
VERSION: Final = "2026.11.23"
#: Every concept.
CONCEPTS: Final[tuple[Concept, ...]] = tuple(item for entry in _ENTRIES for item in entry if isinstance(item, Concept))
#: Every claim.
CLAIMS: Final[tuple[Claim, ...]] = tuple(item for entry in _ENTRIES for item in entry if isinstance(item, Claim))
#: Every individual was checked against every family.
CLOSED_WORLDS: Final[tuple[ClosedWorld, ...]] = (
    ClosedWorld(
        frozenset(concept.id for concept in CONCEPTS if isinstance(concept, Individual)),
        frozenset(concept.id for concept in CONCEPTS if isinstance(concept, ModelFamily)),
    ),
)
