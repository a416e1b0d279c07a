"""How good, varied and true to life outputs are."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BORJI_2023,
    DHARIWAL_2021,
    ESSER_2023,
    GOODFELLOW_2016_A,
    KANG_2024,
    KARRAS_2019,
    KINGMA_2019,
    KRENN_2019,
    MELNIK_2024,
    REN_2019,
    ROMBACH_2021,
    ROMBACH_2022_A,
    SAHARIA_2022,
    SALIMANS_2016,
    SHI_2023,
    SRIVASTAVA_2017,
    TAN_2021,
    VAN_DEN_OORD_2016_A,
    WASEEM_2024,
    WATSON_2022,
    XIAO_2021,
    ZHENG_2024,
)

__all__ = [
    "AnatomicalErrors",
    "Artifacts",
    "BlurrySamples",
    "DesignsNovelStructures",
    "FineDetail",
    "IllegibleText",
    "InvalidStructures",
    "LowSampleDiversity",
    "ModeCollapse",
    "ModeCoverage",
    "ModeDropping",
    "MultiViewInconsistency",
    "NaturalSpeech",
    "Photorealism",
    "PhysicsViolations",
    "QualityLossFromDistillation",
    "RealisticSamples",
    "RoboticProsody",
    "SampleDiversity",
    "SharpSamples",
    "ShortDuration",
    "TemporalConsistency",
    "TemporalInconsistency",
    "WordErrors",
]

# Strengths.

RealisticSamples = Strength(
    "realistic-samples",
    "Realistic samples",
    aliases=(
        "sample quality",
        "high sample quality",
        "realism",
        "high fidelity",
        "high-quality samples",
        "realistic outputs",
    ),
    definition="Outputs that look or sound like real ones.",
    defined_by=(ARTICLE.at("S008"), DHARIWAL_2021.at("abstract")),
)
REALISTIC_SAMPLES_ENTRY = entry(RealisticSamples)

Photorealism = Strength(
    "photorealism",
    "Photorealism",
    aliases=(
        "photorealistic images",
        "photographic realism",
    ),
    definition="Realistic samples in the shape of pictures that pass for photographs.",
    defined_by=(SAHARIA_2022.at("abstract"),),
)
PHOTOREALISM_ENTRY = entry(Photorealism, subset_of(RealisticSamples, cite=SAHARIA_2022.at("abstract")))

NaturalSpeech = Strength(
    "natural-speech",
    "Natural speech",
    aliases=("naturalness", "natural-sounding speech", "human-like speech", "human-like voice", "speech naturalness"),
    definition="Speech that listeners take to be nearly as natural as a human voice.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
)
NATURAL_SPEECH_ENTRY = entry(NaturalSpeech, subset_of(RealisticSamples, cite=VAN_DEN_OORD_2016_A.at("abstract")))

SharpSamples = Strength(
    "sharp-samples",
    "Sharp samples",
    aliases=("sharp images", "crisp samples"),
    definition="Outputs whose edges and fine structures are crisp.",
    defined_by=(GOODFELLOW_2016_A.at("section 3.2.5"),),
)
SHARP_SAMPLES_ENTRY = entry(SharpSamples)

FineDetail = Strength(
    "fine-detail",
    "Fine detail",
    aliases=("high detail", "detail preservation", "high-resolution detail"),
    definition="Small structures, such as hair or texture, come out well even at high resolution.",
    defined_by=(ROMBACH_2021.at("abstract"),),
)
FINE_DETAIL_ENTRY = entry(FineDetail)

SampleDiversity = Strength(
    "sample-diversity",
    "Sample diversity",
    aliases=("diversity", "variety"),
    definition="Outputs that differ widely from one another.",
    defined_by=(XIAO_2021.at("abstract"),),
)
SAMPLE_DIVERSITY_ENTRY = entry(SampleDiversity)

ModeCoverage = Strength(
    "mode-coverage",
    "Mode coverage",
    aliases=("distribution coverage", "diverse mode coverage"),
    definition="Sample diversity that leaves out no kind of example found in the training data.",
    defined_by=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract")),
)
MODE_COVERAGE_ENTRY = entry(ModeCoverage, subset_of(SampleDiversity, cite=XIAO_2021.at("abstract")))

TemporalConsistency = Strength(
    "temporal-consistency",
    "Temporal consistency",
    aliases=("temporal coherence", "frame consistency", "motion consistency", "temporally consistent video"),
    definition="Successive frames agree, so that things keep their look and move smoothly.",
    defined_by=(ESSER_2023.at("abstract"),),
)
TEMPORAL_CONSISTENCY_ENTRY = entry(TemporalConsistency)

DesignsNovelStructures = Strength(
    "designs-novel-structures",
    "Design of novel structures",
    aliases=(
        "de novo design",
        "de novo generation",
        "inverse design",
        "novel designs",
        "novel molecules",
        "novel proteins",
    ),
    definition="Making molecules, proteins or materials that were not known before and could exist.",
    defined_by=(WATSON_2022.at("abstract"),),
)
DESIGNS_NOVEL_STRUCTURES_ENTRY = entry(DesignsNovelStructures)

# Limitations of all kinds of output.

LowSampleDiversity = Limitation(
    "low-sample-diversity",
    "Low sample diversity",
    aliases=(
        "low diversity",
        "lack of diversity",
        "limited diversity",
        "poor diversity",
        "reduced diversity",
        "homogeneous outputs",
    ),
    definition="Outputs that differ less from one another than real examples do.",
    defined_by=(XIAO_2021.at("abstract"), DHARIWAL_2021),
)
LOW_SAMPLE_DIVERSITY_ENTRY = entry(LowSampleDiversity)

ModeDropping = Limitation(
    "mode-dropping",
    "Mode dropping",
    aliases=("missing modes", "missed modes", "poor mode coverage", "incomplete mode coverage"),
    definition="Low sample diversity in that some kinds of training example are never made.",
    defined_by=(SRIVASTAVA_2017.at("section 1"), XIAO_2021.at("abstract")),
)
MODE_DROPPING_ENTRY = entry(ModeDropping, subset_of(LowSampleDiversity, cite=XIAO_2021.at("abstract")))

ModeCollapse = Limitation(
    "mode-collapse",
    "Mode collapse",
    aliases=("Helvetica scenario",),
    definition="Outputs that repeat few kinds of example and leave out the rest.",
    defined_by=(
        GOODFELLOW_2016_A.at("section 5.1.1"),
        SALIMANS_2016.at("section 3.2"),
        SRIVASTAVA_2017.at("section 1"),
    ),
)
MODE_COLLAPSE_ENTRY = entry(ModeCollapse, subset_of(ModeDropping, cite=SRIVASTAVA_2017.at("section 1")))

QualityLossFromDistillation = Limitation(
    "quality-loss-from-distillation",
    "Quality loss from distillation",
    aliases=(
        "distillation quality loss",
        "quality drop in few steps",
        "loss of detail at few steps",
        "lower quality than the teacher",
    ),
    definition="Samples of a model distilled to fewer steps or a smaller size fall short of its teacher's.",
    defined_by=(ZHENG_2024.at("abstract"),),
)
QUALITY_LOSS_FROM_DISTILLATION_ENTRY = entry(QualityLossFromDistillation)

# Limitations of pictures, films and 3D content.

Artifacts = Limitation(
    "artifacts",
    "Artifacts",
    aliases=("visual artifacts", "artefacts"),
    definition="Visible or audible faults that no real content would have.",
    defined_by=(KARRAS_2019.at("abstract"), BORJI_2023.at("abstract")),
)
ARTIFACTS_ENTRY = entry(Artifacts)

AnatomicalErrors = Limitation(
    "anatomical-errors",
    "Anatomical errors",
    aliases=(
        "extra fingers",
        "malformed hands",
        "bad hands",
        "deformed hands",
        "deformed limbs",
        "mangled hands",
        "anatomy errors",
        "wrong number of fingers",
    ),
    definition="Artifacts in bodies, such as hands with too many fingers.",
    defined_by=(BORJI_2023,),
)
ANATOMICAL_ERRORS_ENTRY = entry(AnatomicalErrors, subset_of(Artifacts, cite=BORJI_2023))

IllegibleText = Limitation(
    "illegible-text",
    "Illegible text in images",
    aliases=("garbled text", "poor text rendering"),
    definition="Artifacts in that writing within an image cannot be read.",
    defined_by=(ROMBACH_2022_A.at("Limitations"),),
)
ILLEGIBLE_TEXT_ENTRY = entry(IllegibleText, subset_of(Artifacts, cite=BORJI_2023))

BlurrySamples = Limitation(
    "blurry-samples",
    "Blurry samples",
    aliases=("blurriness", "blurry images", "blurry outputs", "blurry"),
    definition="Outputs that lack sharp detail, as if several likely ones had been averaged.",
    defined_by=(KINGMA_2019.at("section 2.8.2"),),
)
BLURRY_SAMPLES_ENTRY = entry(BlurrySamples)

TemporalInconsistency = Limitation(
    "temporal-inconsistency",
    "Temporal inconsistency",
    aliases=(
        "flicker",
        "flickering",
        "frame inconsistency",
        "temporal incoherence",
        "temporal artifacts",
        "lack of temporal consistency",
        "inconsistent frames",
    ),
    definition="Successive frames that disagree, so that things flicker, change shape or vanish.",
    defined_by=(MELNIK_2024.at("abstract"),),
)
TEMPORAL_INCONSISTENCY_ENTRY = entry(TemporalInconsistency)

PhysicsViolations = Limitation(
    "physics-violations",
    "Physics violations",
    aliases=(
        "implausible physics",
        "physically implausible",
        "physics errors",
        "unrealistic physics",
        "violation of physical laws",
        "physical implausibility",
    ),
    definition="Motion or contact that the laws of physics rule out.",
    defined_by=(KANG_2024.at("abstract"),),
)
PHYSICS_VIOLATIONS_ENTRY = entry(PhysicsViolations)

ShortDuration = Limitation(
    "short-duration",
    "Short duration",
    aliases=(
        "short clips",
        "limited duration",
        "limited video length",
        "clip length limit",
    ),
    definition="Only clips of seconds to about a minute can be made at once.",
    defined_by=(WASEEM_2024.at("abstract"),),
)
SHORT_DURATION_ENTRY = entry(ShortDuration)

MultiViewInconsistency = Limitation(
    "multi-view-inconsistency",
    "Multi-view inconsistency",
    aliases=(
        "Janus problem",
        "multi-face problem",
        "multi-face Janus problem",
        "3D inconsistency",
        "view inconsistency",
        "geometric inconsistency",
    ),
    definition="Views of one object that do not fit together, such as a head with several faces.",
    defined_by=(SHI_2023.at("abstract"),),
)
MULTI_VIEW_INCONSISTENCY_ENTRY = entry(MultiViewInconsistency)

# Limitations of speech and of structures.

RoboticProsody = Limitation(
    "robotic-prosody",
    "Unnatural prosody",
    aliases=(
        "robotic voice",
        "robotic speech",
        "flat prosody",
        "flat intonation",
        "monotone speech",
        "monotonous speech",
        "lack of expressiveness",
    ),
    definition="Speech whose melody, stress or rhythm sounds flat or mechanical.",
    defined_by=(TAN_2021,),
)
ROBOTIC_PROSODY_ENTRY = entry(RoboticProsody)

WordErrors = Limitation(
    "word-errors",
    "Skipped and repeated words",
    aliases=("word skipping", "skipped words", "repeated words", "word repetition", "missing words"),
    definition="Speech that leaves out or repeats words of the text.",
    defined_by=(REN_2019.at("abstract"),),
)
WORD_ERRORS_ENTRY = entry(WordErrors)

InvalidStructures = Limitation(
    "invalid-structures",
    "Invalid structures",
    aliases=(
        "invalid molecules",
        "invalid SMILES",
        "low validity",
        "chemically invalid",
    ),
    definition="Some outputs break the rules of their kind, such as strings that are no possible molecule.",
    defined_by=(KRENN_2019.at("abstract"),),
)
INVALID_STRUCTURES_ENTRY = entry(InvalidStructures)

ENTRIES: Final[tuple[Entry, ...]] = (
    REALISTIC_SAMPLES_ENTRY,
    PHOTOREALISM_ENTRY,
    NATURAL_SPEECH_ENTRY,
    SHARP_SAMPLES_ENTRY,
    FINE_DETAIL_ENTRY,
    SAMPLE_DIVERSITY_ENTRY,
    MODE_COVERAGE_ENTRY,
    TEMPORAL_CONSISTENCY_ENTRY,
    DESIGNS_NOVEL_STRUCTURES_ENTRY,
    LOW_SAMPLE_DIVERSITY_ENTRY,
    MODE_DROPPING_ENTRY,
    MODE_COLLAPSE_ENTRY,
    QUALITY_LOSS_FROM_DISTILLATION_ENTRY,
    ARTIFACTS_ENTRY,
    ANATOMICAL_ERRORS_ENTRY,
    ILLEGIBLE_TEXT_ENTRY,
    BLURRY_SAMPLES_ENTRY,
    TEMPORAL_INCONSISTENCY_ENTRY,
    PHYSICS_VIOLATIONS_ENTRY,
    SHORT_DURATION_ENTRY,
    MULTI_VIEW_INCONSISTENCY_ENTRY,
    ROBOTIC_PROSODY_ENTRY,
    WORD_ERRORS_ENTRY,
    INVALID_STRUCTURES_ENTRY,
)
