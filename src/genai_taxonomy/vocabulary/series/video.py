"""Product lines of video generators, world models and detectors."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, subset_of
from genai_taxonomy.concepts import ModelSeries
from genai_taxonomy.vocabulary import families, modalities
from genai_taxonomy.vocabulary.sources import (
    BRUCE_2024,
    DEEPMIND_GENIE_3_2025,
    ESSER_2023,
    GOOGLE_VEO_3_2025,
    GOOGLE_VEO_2024,
    KUAISHOU_KLING_2024,
    PARKER_HOLDER_2024,
    REDMON_2015,
    RUNWAY_GEN_2_2023,
    RUNWAY_GEN_3_2024,
    ULTRALYTICS_2023,
    WAN_2025,
)

__all__ = ["GENIE_WORLDS", "KLING", "RUNWAY_GEN", "VEO", "WAN", "YOLO_MODELS"]

VEO = ModelSeries(
    "veo",
    "Veo",
    aliases=("Google Veo", "Veo series"),
    definition="Google's line of video generators since 2024.",
    defined_by=(GOOGLE_VEO_2024, GOOGLE_VEO_3_2025),
)
VEO_ENTRY = entry(
    VEO,
    subset_of(families.TextToVideoModel, cite=(GOOGLE_VEO_2024, GOOGLE_VEO_3_2025)),
    every(accepts=modalities.Text, produces=modalities.Video, cite=(GOOGLE_VEO_2024, GOOGLE_VEO_3_2025)),
)

RUNWAY_GEN = ModelSeries(
    "runway-gen",
    "Runway Gen",
    aliases=("Runway Gen series", "Runway Gen models"),
    definition="Runway's line of video generators since 2023.",
    defined_by=(ESSER_2023, RUNWAY_GEN_2_2023, RUNWAY_GEN_3_2024),
)
RUNWAY_GEN_ENTRY = entry(
    RUNWAY_GEN,
    subset_of(families.VideoGenerationModel, cite=(ESSER_2023, RUNWAY_GEN_2_2023, RUNWAY_GEN_3_2024)),
    every(produces=modalities.Video, cite=(ESSER_2023, RUNWAY_GEN_2_2023, RUNWAY_GEN_3_2024)),
)

KLING = ModelSeries(
    "kling",
    "Kling",
    aliases=("Kling AI", "Kling models"),
    definition="Kuaishou's line of video generators since 2024.",
    defined_by=(KUAISHOU_KLING_2024,),
)
KLING_ENTRY = entry(
    KLING,
    subset_of(families.TextToVideoModel, cite=KUAISHOU_KLING_2024),
    every(produces=modalities.Video, cite=KUAISHOU_KLING_2024),
)

WAN = ModelSeries(
    "wan",
    "Wan",
    aliases=("Wan models", "Wan series", "Wan AI"),
    definition="Alibaba's line of video foundation models since 2025.",
    defined_by=(WAN_2025.at("abstract"),),
)
WAN_ENTRY = entry(
    WAN,
    subset_of(families.VideoGenerationModel, cite=WAN_2025.at("abstract")),
    every(produces=modalities.Video, cite=WAN_2025.at("abstract")),
)

GENIE_WORLDS = ModelSeries(
    "genie-worlds",
    "Genie models",
    aliases=("Genie series", "Google Genie"),
    definition="Google DeepMind's line of models that make playable worlds, since 2024.",
    defined_by=(BRUCE_2024.at("abstract"), PARKER_HOLDER_2024, DEEPMIND_GENIE_3_2025),
)
GENIE_WORLDS_ENTRY = entry(
    GENIE_WORLDS,
    subset_of(
        families.InteractiveWorldModel,
        cite=(BRUCE_2024.at("abstract"), PARKER_HOLDER_2024, DEEPMIND_GENIE_3_2025),
    ),
)

YOLO_MODELS = ModelSeries(
    "yolo-models",
    "YOLO models",
    aliases=("YOLO series", "YOLO family"),
    definition="The line of real-time object detectors named You Only Look Once, since 2015.",
    defined_by=(REDMON_2015.at("abstract"), ULTRALYTICS_2023),
)
YOLO_MODELS_ENTRY = entry(
    YOLO_MODELS,
    subset_of(families.ObjectDetectionModel, cite=(REDMON_2015.at("abstract"), ULTRALYTICS_2023)),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    VEO_ENTRY,
    RUNWAY_GEN_ENTRY,
    KLING_ENTRY,
    WAN_ENTRY,
    GENIE_WORLDS_ENTRY,
    YOLO_MODELS_ENTRY,
)
