"""How well outputs are what was asked for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BETKER_2023,
    ESSER_2023,
    HUANG_2023_B,
    KADDOUR_2023,
    KARRAS_2018,
    KINGMA_2018,
    LI_2022,
    LIU_2023_B,
    REN_2019,
    SAHARIA_2022,
    SCLAR_2023,
    WANG_2023_C,
    ZHU_2017,
)

__all__ = [
    "AmbiguityMisreading",
    "AttributeBindingErrors",
    "CompositionalErrors",
    "ContextConfusion",
    "ControllableGeneration",
    "CountingErrors",
    "LatentEditing",
    "LimitedControllability",
    "PromptFidelity",
    "PromptSensitivity",
    "SpatialReasoningErrors",
    "StyleControl",
    "StyleVariety",
    "UnpairedTranslation",
    "VoiceCloning",
]

# Strengths.

PromptFidelity = Strength(
    "prompt-fidelity",
    "Prompt fidelity",
    aliases=(
        "prompt adherence",
        "prompt following",
        "prompt alignment",
        "text alignment",
        "text-image alignment",
        "image-text alignment",
    ),
    definition="Outputs that show or say what the prompt asks for, with its objects, attributes and relations.",
    defined_by=(SAHARIA_2022.at("abstract"), BETKER_2023),
)
PROMPT_FIDELITY_ENTRY = entry(PromptFidelity)

ControllableGeneration = Strength(
    "controllable-generation",
    "Controllable generation",
    aliases=("controllability", "conditional control", "steerability", "fine-grained control"),
    definition="What is made can be steered by labels, text, layouts, examples or attributes.",
    defined_by=(LI_2022.at("abstract"), ESSER_2023.at("abstract")),
)
CONTROLLABLE_GENERATION_ENTRY = entry(ControllableGeneration)

StyleControl = Strength(
    "style-control",
    "Style control",
    aliases=(
        "control of style",
        "scale-specific control",
    ),
    definition="Controllable generation in which style is set apart from content.",
    defined_by=(KARRAS_2018.at("abstract"),),
)
STYLE_CONTROL_ENTRY = entry(StyleControl, subset_of(ControllableGeneration, cite=KARRAS_2018.at("abstract")))

StyleVariety = Strength(
    "style-variety",
    "Many styles and formats, in quantity",
    aliases=("variety of styles",),
    definition="Making content in many styles and formats, and in quantity.",
    defined_by=(ARTICLE.at("S013"),),
)
STYLE_VARIETY_ENTRY = entry(StyleVariety)

LatentEditing = Strength(
    "latent-editing",
    "Latent editing",
    aliases=(
        "latent manipulation",
        "latent space manipulation",
        "attribute manipulation",
        "latent arithmetic",
    ),
    definition="Changing an output by moving its code in the latent space, say to add a smile or turn a head.",
    defined_by=(KINGMA_2018.at("abstract"),),
)
LATENT_EDITING_ENTRY = entry(LatentEditing)

UnpairedTranslation = Strength(
    "unpaired-translation",
    "Learning without pairs",
    aliases=(
        "unpaired training",
        "unpaired learning",
        "no paired data needed",
        "training without paired data",
    ),
    definition="Learning to turn examples of one domain into another from two unmatched collections.",
    defined_by=(ZHU_2017.at("abstract"),),
)
UNPAIRED_TRANSLATION_ENTRY = entry(UnpairedTranslation)

VoiceCloning = Strength(
    "voice-cloning",
    "Voice cloning from a short sample",
    aliases=("zero-shot voice cloning", "speaker cloning", "voice imitation", "few-second voice cloning"),
    definition="Speaking in the voice of an unseen speaker after a few seconds of it.",
    defined_by=(WANG_2023_C.at("abstract"),),
)
VOICE_CLONING_ENTRY = entry(VoiceCloning)

# Limitations.

LimitedControllability = Limitation(
    "limited-controllability",
    "Limited controllability",
    aliases=("lack of controllability", "lack of control", "poor controllability", "hard to control"),
    definition="What is made can hardly be steered, or not in the respects that matter.",
    defined_by=(REN_2019.at("abstract"),),
)
LIMITED_CONTROLLABILITY_ENTRY = entry(LimitedControllability)

CompositionalErrors = Limitation(
    "compositional-errors",
    "Compositional errors",
    aliases=("poor compositionality", "weak compositionality", "compositionality errors", "compositional failures"),
    definition="Failing to join several objects with their attributes and relations as the prompt says.",
    defined_by=(HUANG_2023_B.at("abstract"),),
)
COMPOSITIONAL_ERRORS_ENTRY = entry(CompositionalErrors)

AttributeBindingErrors = Limitation(
    "attribute-binding-errors",
    "Attribute binding errors",
    aliases=(
        "attribute leakage",
        "attribute mixing",
        "color bleeding",
        "colour bleeding",
        "concept bleeding",
        "wrong attributes",
    ),
    definition="Compositional errors in that a color, shape or other attribute goes to the wrong object.",
    defined_by=(HUANG_2023_B.at("abstract"),),
)
ATTRIBUTE_BINDING_ERRORS_ENTRY = entry(
    AttributeBindingErrors, subset_of(CompositionalErrors, cite=HUANG_2023_B.at("abstract"))
)

CountingErrors = Limitation(
    "counting-errors",
    "Counting errors",
    aliases=("wrong counts", "miscounting", "poor counting", "wrong number of objects", "numeracy errors"),
    definition="Showing or reporting a wrong number of objects.",
    defined_by=(HUANG_2023_B.at("abstract"),),
)
COUNTING_ERRORS_ENTRY = entry(CountingErrors)

SpatialReasoningErrors = Limitation(
    "spatial-reasoning-errors",
    "Spatial reasoning errors",
    aliases=(
        "spatial errors",
        "spatial relation errors",
        "wrong spatial relations",
        "poor spatial reasoning",
        "poor spatial understanding",
    ),
    definition="Getting wrong where things are, such as left and right or above and below.",
    defined_by=(HUANG_2023_B.at("abstract"),),
)
SPATIAL_REASONING_ERRORS_ENTRY = entry(SpatialReasoningErrors)

PromptSensitivity = Limitation(
    "prompt-sensitivity",
    "Prompt sensitivity",
    aliases=(
        "prompt brittleness",
        "prompt fragility",
        "sensitivity to prompts",
        "sensitivity to wording",
        "sensitivity to prompt wording",
    ),
    definition="Results that change with the wording or format of a prompt though its meaning stays the same.",
    defined_by=(SCLAR_2023.at("abstract"), KADDOUR_2023),
)
PROMPT_SENSITIVITY_ENTRY = entry(PromptSensitivity)

AmbiguityMisreading = Limitation(
    "ambiguity-misreading",
    "Misreading of complex or ambiguous prompts",
    aliases=("misinterpretation",),
    definition="Taking a prompt that is intricate or has several readings in a sense that was not meant.",
    defined_by=(ARTICLE.at("S039"), LIU_2023_B.at("abstract")),
)
AMBIGUITY_MISREADING_ENTRY = entry(AmbiguityMisreading)

ContextConfusion = Limitation(
    "context-confusion",
    "Inconsistent understanding of context",
    aliases=("inconsistent context understanding",),
    definition="Grasping the context at one time and missing it at another.",
    defined_by=(ARTICLE.at("S015"),),
)
CONTEXT_CONFUSION_ENTRY = entry(ContextConfusion)

ENTRIES: Final[tuple[Entry, ...]] = (
    PROMPT_FIDELITY_ENTRY,
    CONTROLLABLE_GENERATION_ENTRY,
    STYLE_CONTROL_ENTRY,
    STYLE_VARIETY_ENTRY,
    LATENT_EDITING_ENTRY,
    UNPAIRED_TRANSLATION_ENTRY,
    VOICE_CLONING_ENTRY,
    LIMITED_CONTROLLABILITY_ENTRY,
    COMPOSITIONAL_ERRORS_ENTRY,
    ATTRIBUTE_BINDING_ERRORS_ENTRY,
    COUNTING_ERRORS_ENTRY,
    SPATIAL_REASONING_ERRORS_ENTRY,
    PROMPT_SENSITIVITY_ENTRY,
    AMBIGUITY_MISREADING_ENTRY,
    CONTEXT_CONFUSION_ENTRY,
)
