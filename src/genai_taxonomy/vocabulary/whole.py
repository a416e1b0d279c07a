"""All of the bundled knowledge, module by module in the order of the facets."""

from __future__ import annotations

from typing import Final, cast

from genai_taxonomy.authoring import Entry
from genai_taxonomy.claims import Claim, ClosedWorld
from genai_taxonomy.concepts import Concept, Individual, ModelFamily
from genai_taxonomy.vocabulary import (
    architectures,
    aspects,
    comparison,
    criteria,
    families,
    metrics,
    modalities,
    models,
    objectives,
    products,
    qualities,
    risks,
    series,
    tasks,
    trends,
    use_cases,
)
from genai_taxonomy.vocabulary.backbone import families as backbone

_ENTRIES: Final[tuple[Entry, ...]] = (
    *modalities.ENTRIES,
    *tasks.ENTRIES,
    *aspects.ENTRIES,
    *metrics.ENTRIES,
    *qualities.ENTRIES,
    *risks.ENTRIES,
    *use_cases.ENTRIES,
    *trends.ENTRIES,
    *criteria.ENTRIES,
    *architectures.ENTRIES,
    *objectives.ENTRIES,
    *families.ENTRIES,
    *series.ENTRIES,
    *models.ENTRIES,
    *products.ENTRIES,
)

#: Version of the knowledge, by the date on which it was last changed.
VERSION: Final = "2026.11.25"
#: Every concept.
CONCEPTS: Final[tuple[Concept, ...]] = tuple([cast("Concept", entry[0]) for entry in _ENTRIES])
#: Every claim.
CLAIMS: Final[tuple[Claim, ...]] = (
    *backbone.CLAIMS,
    *cast("list[Claim]", [claim for entry in _ENTRIES for claim in entry[1:]]),
    *comparison.CLAIMS,
)
#: Every individual was checked against every family.
CLOSED_WORLDS: Final[tuple[ClosedWorld, ...]] = (
    ClosedWorld(
        frozenset(concept.id for concept in CONCEPTS if isinstance(concept, Individual)),
        frozenset(concept.id for concept in CONCEPTS if isinstance(concept, ModelFamily)),
    ),
)
