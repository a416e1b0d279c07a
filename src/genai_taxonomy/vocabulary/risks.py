"""Harms and obstacles that come with using models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry
from genai_taxonomy.concepts import Risk
from genai_taxonomy.vocabulary.sources import ARTICLE

__all__ = [
    "ComplianceBurden",
    "ContextGaps",
    "DataExposure",
    "IntegrationBarriers",
    "OutputQualityVariations",
]

DataExposure = Risk(
    "data-exposure",
    "Data sensitivity",
    aliases=("privacy risk", "exposure of private data"),
    definition="Models may meet sensitive or personal facts in their training data, which must not get out.",
    defined_by=(ARTICLE.at("S148"), ARTICLE.at("S149")),
)
DATA_EXPOSURE_ENTRY = entry(DataExposure)

ComplianceBurden = Risk(
    "compliance-burden",
    "Compliance burden",
    aliases=("regulatory compliance",),
    definition="Data must be handled with care so that rules are kept and nothing is exposed.",
    defined_by=ARTICLE.at("S149"),
)
COMPLIANCE_BURDEN_ENTRY = entry(ComplianceBurden)

ContextGaps = Risk(
    "context-gaps",
    "Context gaps",
    aliases=("missing context",),
    definition="What the prompt leaves vague or the training data lack is missed, and outputs are incomplete or wrong.",
    defined_by=(ARTICLE.at("S150"), ARTICLE.at("S151")),
)
CONTEXT_GAPS_ENTRY = entry(ContextGaps)

IntegrationBarriers = Risk(
    "integration-barriers",
    "Integration barriers",
    aliases=("integration effort",),
    definition="Systems may not take up a model until technology, infrastructure and ways of working change.",
    defined_by=(ARTICLE.at("S152"), ARTICLE.at("S153")),
)
INTEGRATION_BARRIERS_ENTRY = entry(IntegrationBarriers)

OutputQualityVariations = Risk(
    "output-quality-variations",
    "Output quality variations",
    aliases=("subtle errors",),
    definition="Outputs look right and hide small errors, so that quality needs constant watching.",
    defined_by=(ARTICLE.at("S154"), ARTICLE.at("S155")),
)
OUTPUT_QUALITY_VARIATIONS_ENTRY = entry(OutputQualityVariations)

ENTRIES: Final[tuple[Entry, ...]] = (
    DATA_EXPOSURE_ENTRY,
    COMPLIANCE_BURDEN_ENTRY,
    CONTEXT_GAPS_ENTRY,
    INTEGRATION_BARRIERS_ENTRY,
    OUTPUT_QUALITY_VARIATIONS_ENTRY,
)
