"""Developments that are expected of models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Trend
from genai_taxonomy.vocabulary.sources import ARTICLE

__all__ = [
    "CommunicationAndPlanningSupport",
    "Convergence",
    "CostEfficiency",
    "CreativeAndSimulationSupport",
    "EnterpriseAdoption",
    "ImprovedReasoning",
    "LinkedFormatTasks",
    "LongerInputs",
    "MultimodalGrowth",
    "ProgressInMethods",
    "WiderAccess",
]

Convergence = Trend(
    "convergence",
    "Convergence",
    aliases=("deeper integration",),
    definition="Generative AI and language models grow together and handle mixed formats and intricate instructions.",
    defined_by=ARTICLE.at("S135"),
)
CONVERGENCE_ENTRY = entry(Convergence)

ProgressInMethods = Trend(
    "progress-in-methods",
    "Progress in methods",
    aliases=("better training methods",),
    definition="Advances in training, data and architecture decide how models develop in practice.",
    defined_by=ARTICLE.at("S136"),
)
PROGRESS_IN_METHODS_ENTRY = entry(ProgressInMethods)

MultimodalGrowth = Trend(
    "multimodal-growth",
    "Multimodal growth",
    aliases=("unified multimodal models",),
    definition="A single system comes to join written, seen, heard and filmed content.",
    defined_by=ARTICLE.at("S137"),
)
MULTIMODAL_GROWTH_ENTRY = entry(MultimodalGrowth)

LinkedFormatTasks = Trend(
    "linked-format-tasks",
    "Tasks across linked formats",
    aliases=("linked formats",),
    definition="Work that joins formats, such as illustrated reports, comes within reach.",
    defined_by=ARTICLE.at("S138"),
)
LINKED_FORMAT_TASKS_ENTRY = entry(LinkedFormatTasks, subset_of(MultimodalGrowth, cite=ARTICLE.at("S138")))

ImprovedReasoning = Trend(
    "improved-reasoning",
    "Improved reasoning",
    aliases=("stronger reasoning",),
    definition="Better training makes models reason and interpret better.",
    defined_by=ARTICLE.at("S139"),
)
IMPROVED_REASONING_ENTRY = entry(ImprovedReasoning)

LongerInputs = Trend(
    "longer-inputs",
    "Longer inputs and more exact conclusions",
    aliases=("longer contexts",),
    definition="Models take longer inputs and instructions of many steps and conclude more exactly.",
    defined_by=ARTICLE.at("S140"),
)
LONGER_INPUTS_ENTRY = entry(LongerInputs, subset_of(ImprovedReasoning, cite=ARTICLE.at("S140")))

CostEfficiency = Trend(
    "cost-efficiency",
    "Cost efficiency",
    aliases=("falling costs",),
    definition="New techniques make large models cheaper to run.",
    defined_by=ARTICLE.at("S141"),
)
COST_EFFICIENCY_ENTRY = entry(CostEfficiency)

WiderAccess = Trend(
    "wider-access",
    "Wider access",
    aliases=("smaller and leaner models",),
    definition="Smaller variants, leaner architectures and better hardware open advanced systems to teams of any size.",
    defined_by=ARTICLE.at("S142"),
)
WIDER_ACCESS_ENTRY = entry(WiderAccess, subset_of(CostEfficiency, cite=ARTICLE.at("S142")))

EnterpriseAdoption = Trend(
    "enterprise-adoption",
    "Enterprise adoption",
    aliases=("business adoption",),
    definition="Businesses go on taking models into their work, the more so as these become easier to run and keep.",
    defined_by=(ARTICLE.at("S143"), ARTICLE.at("S145")),
)
ENTERPRISE_ADOPTION_ENTRY = entry(EnterpriseAdoption)

CreativeAndSimulationSupport = Trend(
    "creative-and-simulation-support",
    "Support of creative work and simulation",
    aliases=("data simulation support",),
    definition="Generative AI lends a hand in creative work and in simulating data.",
    defined_by=ARTICLE.at("S144"),
)
CREATIVE_AND_SIMULATION_SUPPORT_ENTRY = entry(
    CreativeAndSimulationSupport, subset_of(EnterpriseAdoption, cite=ARTICLE.at("S144"))
)

CommunicationAndPlanningSupport = Trend(
    "communication-and-planning-support",
    "Support of communication and planning",
    aliases=("planning support",),
    definition="Language models lend a hand in communication, in planning and in finding what is known.",
    defined_by=ARTICLE.at("S144"),
)
COMMUNICATION_AND_PLANNING_SUPPORT_ENTRY = entry(
    CommunicationAndPlanningSupport, subset_of(EnterpriseAdoption, cite=ARTICLE.at("S144"))
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CONVERGENCE_ENTRY,
    PROGRESS_IN_METHODS_ENTRY,
    MULTIMODAL_GROWTH_ENTRY,
    LINKED_FORMAT_TASKS_ENTRY,
    IMPROVED_REASONING_ENTRY,
    LONGER_INPUTS_ENTRY,
    COST_EFFICIENCY_ENTRY,
    WIDER_ACCESS_ENTRY,
    ENTERPRISE_ADOPTION_ENTRY,
    CREATIVE_AND_SIMULATION_SUPPORT_ENTRY,
    COMMUNICATION_AND_PLANNING_SUPPORT_ENTRY,
)
