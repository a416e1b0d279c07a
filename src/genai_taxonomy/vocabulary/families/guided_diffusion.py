"""Diffusion models told apart by what they follow and what they make."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, risks, tasks
from genai_taxonomy.vocabulary.backbone.families import DiffusionModel, ImageGenerationModel, TextToImageModel
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.families.content import AudioGenerationModel, VideoGenerationModel
from genai_taxonomy.vocabulary.sources import (
    BANSAL_2024,
    BLATTMANN_2023,
    BORJI_2023,
    CARLINI_2023,
    DHARIWAL_2021,
    ESSER_2024,
    HO_2020,
    HO_2021_B,
    HO_2022,
    HO_2022_B,
    KONG_2020,
    LIU_2023_A,
    MELNIK_2024,
    PEEBLES_2022,
    PODELL_2023,
    ROMBACH_2021,
    ROMBACH_2022_A,
    SAHARIA_2022,
    WANG_2025,
    XING_2023,
    ZHANG_2023_B,
)

__all__ = [
    "AudioDiffusionModel",
    "ClassifierFreeGuidedDiffusionModel",
    "ClassifierGuidedDiffusionModel",
    "ConditionalDiffusionModel",
    "ControllableDiffusionModel",
    "ImageDiffusionModel",
    "TextToImageDiffusionModel",
    "VideoDiffusionModel",
]

ConditionalDiffusionModel = ModelFamily(
    "conditional-diffusion-model",
    "Conditional diffusion model",
    aliases=("conditioned diffusion model", "guided diffusion model", "guided diffusion"),
    definition="A diffusion model whose denoising follows an input, such as a class, a text or an image.",
    defined_by=(DHARIWAL_2021.at("abstract"), ROMBACH_2021.at("abstract")),
)
CONDITIONAL_DIFFUSION_MODEL_ENTRY = entry(
    ConditionalDiffusionModel,
    subset_of(
        DiffusionModel, ConditionalGenerativeModel, cite=(DHARIWAL_2021.at("abstract"), ROMBACH_2021.at("abstract"))
    ),
    sufficient(is_a=(DiffusionModel, ConditionalGenerativeModel), cite=DHARIWAL_2021.at("abstract")),
    some(accepts=modalities.Label, cite=DHARIWAL_2021.at("abstract")),
    some(accepts=(modalities.Text, modalities.BoundingBox), cite=ROMBACH_2021.at("abstract")),
    some(uses=architectures.CrossAttention, cite=ROMBACH_2021.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=ROMBACH_2021.at("abstract")),
)

ClassifierGuidedDiffusionModel = ModelFamily(
    "classifier-guided-diffusion-model",
    "Classifier-guided diffusion model",
    aliases=("classifier guidance diffusion model", "diffusion model with classifier guidance"),
    definition="A conditional diffusion model steered by the gradients of a separate classifier.",
    defined_by=(DHARIWAL_2021.at("abstract"),),
)
CLASSIFIER_GUIDED_DIFFUSION_MODEL_ENTRY = entry(
    ClassifierGuidedDiffusionModel,
    subset_of(ConditionalDiffusionModel, cite=(DHARIWAL_2021.at("abstract"), HO_2021_B.at("abstract"))),
    typically(accepts=modalities.Label, produces=modalities.Image, cite=DHARIWAL_2021.at("abstract")),
    typically(performs=tasks.ClassConditionalImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=DHARIWAL_2021.at("abstract")),
    typically(has=qualities.LowSampleDiversity, cite=(DHARIWAL_2021.at("abstract"), HO_2021_B.at("abstract"))),
)

ClassifierFreeGuidedDiffusionModel = ModelFamily(
    "classifier-free-guided-diffusion-model",
    "Classifier-free guided diffusion model",
    aliases=(
        "classifier-free guidance diffusion model",
        "diffusion model with classifier-free guidance",
        "CFG diffusion model",
    ),
    definition=(
        "A conditional diffusion model steered by the difference between its own conditional and "
        "unconditional estimates."
    ),
    defined_by=(HO_2021_B.at("abstract"),),
)
CLASSIFIER_FREE_GUIDED_DIFFUSION_MODEL_ENTRY = entry(
    ClassifierFreeGuidedDiffusionModel,
    subset_of(ConditionalDiffusionModel, cite=HO_2021_B.at("abstract")),
    typically(produces=modalities.Image, cite=HO_2021_B.at("abstract")),
    typically(has=(qualities.RealisticSamples, qualities.LowSampleDiversity), cite=HO_2021_B.at("abstract")),
)

ControllableDiffusionModel = ModelFamily(
    "controllable-diffusion-model",
    "Spatially controlled diffusion model",
    aliases=("controllable diffusion model", "ControlNet model", "spatially conditioned diffusion model"),
    definition=(
        "A conditional diffusion model that follows a spatial input, such as edges, depth, a pose or a segmentation."
    ),
    defined_by=(ZHANG_2023_B.at("abstract"),),
)
CONTROLLABLE_DIFFUSION_MODEL_ENTRY = entry(
    ControllableDiffusionModel,
    subset_of(ConditionalDiffusionModel, cite=ZHANG_2023_B.at("abstract")),
    typically(uses=architectures.ControlNetwork, cite=ZHANG_2023_B.at("abstract")),
    some(
        accepts=(modalities.DepthMap, modalities.EdgeMap, modalities.SegmentationMask, modalities.Keypoints),
        cite=ZHANG_2023_B.at("abstract"),
    ),
    typically(accepts=modalities.Text, produces=modalities.Image, cite=ZHANG_2023_B.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=ZHANG_2023_B.at("abstract")),
)

ImageDiffusionModel = ModelFamily(
    "image-diffusion-model",
    "Image diffusion model",
    aliases=("diffusion image model", "diffusion-based image generation model", "image generation diffusion model"),
    definition="A diffusion model that makes images.",
    defined_by=(HO_2020.at("abstract"), DHARIWAL_2021.at("abstract")),
)
IMAGE_DIFFUSION_MODEL_ENTRY = entry(
    ImageDiffusionModel,
    subset_of(DiffusionModel, ImageGenerationModel, cite=(HO_2020.at("abstract"), DHARIWAL_2021.at("abstract"))),
    every(produces=modalities.Image, cite=(HO_2020.at("abstract"), DHARIWAL_2021.at("abstract"))),
    sufficient(is_a=(DiffusionModel, ImageGenerationModel), cite=DHARIWAL_2021.at("abstract")),
    some(performs=tasks.UnconditionalImageGeneration, cite=HO_2020.at("abstract")),
    some(performs=tasks.ClassConditionalImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    some(accepts=modalities.Text, performs=tasks.TextToImage, cite=ROMBACH_2021.at("abstract")),
    typically(uses=architectures.UNet, cite=PEEBLES_2022.at("abstract")),
    typically(has=(qualities.RealisticSamples, qualities.ModeCoverage), cite=DHARIWAL_2021.at("abstract")),
)

TextToImageDiffusionModel = ModelFamily(
    "text-to-image-diffusion-model",
    "Text-to-image diffusion model",
    aliases=(
        "T2I diffusion model",
        "T2I diffusion",
        "text-to-image diffusion",
        "text-conditional image diffusion model",
        "text-guided image diffusion model",
    ),
    definition="A conditional diffusion model that makes images from descriptions in text.",
    defined_by=(SAHARIA_2022.at("abstract"), ROMBACH_2021.at("abstract")),
)
TEXT_TO_IMAGE_DIFFUSION_MODEL_ENTRY = entry(
    TextToImageDiffusionModel,
    subset_of(
        ConditionalDiffusionModel,
        ImageDiffusionModel,
        TextToImageModel,
        cite=(SAHARIA_2022.at("abstract"), ROMBACH_2021.at("abstract")),
    ),
    every(accepts=modalities.Text, produces=modalities.Image, cite=SAHARIA_2022.at("abstract")),
    sufficient(is_a=(DiffusionModel, TextToImageModel), cite=SAHARIA_2022.at("abstract")),
    typically(uses=architectures.CrossAttention, cite=ROMBACH_2021.at("abstract")),
    typically(uses=architectures.UNet, cite=(PODELL_2023.at("abstract"), PEEBLES_2022.at("abstract"))),
    some(uses=architectures.Transformer, cite=ESSER_2024.at("abstract")),
    some(performs=(tasks.ImageInpainting, tasks.ImageToImage), cite=ROMBACH_2021.at("abstract")),
    typically(
        has=(qualities.RealisticSamples, qualities.PromptFidelity),
        cite=(SAHARIA_2022.at("abstract"), ESSER_2024.at("abstract")),
    ),
    typically(has=qualities.IllegibleText, cite=ROMBACH_2022_A.at("Limitations")),
    typically(has=qualities.AnatomicalErrors, cite=(ROMBACH_2022_A.at("Limitations"), BORJI_2023)),
    typically(
        has=(qualities.AttributeBindingErrors, qualities.SpatialReasoningErrors),
        cite=ROMBACH_2022_A.at("Limitations"),
    ),
    typically(has=qualities.Artifacts, cite=BORJI_2023.at("abstract")),
    typically(has=qualities.SocialBias, cite=ROMBACH_2022_A.at("Bias")),
    some(has=(qualities.Memorization, risks.TrainingDataExtraction), cite=CARLINI_2023.at("abstract")),
    typically(has=qualities.Photorealism, cite=SAHARIA_2022.at("abstract")),
)

VideoDiffusionModel = ModelFamily(
    "video-diffusion-model",
    "Video diffusion model",
    aliases=("VDM", "video diffusion", "diffusion-based video generation model", "diffusion video model"),
    definition="A diffusion model that makes or changes videos.",
    defined_by=(HO_2022.at("abstract"), XING_2023.at("abstract")),
)
VIDEO_DIFFUSION_MODEL_ENTRY = entry(
    VideoDiffusionModel,
    subset_of(DiffusionModel, VideoGenerationModel, cite=(HO_2022.at("abstract"), MELNIK_2024.at("abstract"))),
    every(produces=modalities.Video, cite=HO_2022.at("abstract")),
    sufficient(is_a=(DiffusionModel, VideoGenerationModel), cite=HO_2022.at("abstract")),
    some(accepts=modalities.Text, cite=HO_2022.at("abstract")),
    some(accepts=modalities.Image, cite=BLATTMANN_2023.at("abstract")),
    typically(performs=tasks.TextToVideo, cite=(HO_2022.at("abstract"), BLATTMANN_2023.at("abstract"))),
    some(performs=(tasks.ImageToVideo, tasks.VideoEditing), cite=(BLATTMANN_2023.at("abstract"), MELNIK_2024)),
    some(uses=(architectures.UNet, architectures.Transformer), cite=MELNIK_2024),
    some(uses=architectures.Autoencoder, cite=BLATTMANN_2023.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=(HO_2022_B.at("abstract"), WANG_2025.at("abstract"))),
    typically(has=qualities.TemporalInconsistency, cite=(MELNIK_2024, WANG_2025.at("abstract"))),
    typically(has=qualities.PhysicsViolations, cite=BANSAL_2024.at("abstract")),
    typically(has=qualities.ShortDuration, cite=MELNIK_2024),
    typically(has=(qualities.HighTrainingCost, qualities.HighInferenceCost), cite=WANG_2025.at("abstract")),
)

AudioDiffusionModel = ModelFamily(
    "audio-diffusion-model",
    "Audio diffusion model",
    aliases=("diffusion-based audio generation model", "diffusion audio model", "audio diffusion"),
    definition="A diffusion model that makes sound.",
    defined_by=(KONG_2020.at("abstract"), LIU_2023_A.at("abstract")),
)
AUDIO_DIFFUSION_MODEL_ENTRY = entry(
    AudioDiffusionModel,
    subset_of(DiffusionModel, AudioGenerationModel, cite=(KONG_2020.at("abstract"), LIU_2023_A.at("abstract"))),
    every(produces=modalities.Audio, cite=(KONG_2020.at("abstract"), LIU_2023_A.at("abstract"))),
    sufficient(is_a=(DiffusionModel, AudioGenerationModel), cite=KONG_2020.at("abstract")),
    some(produces=modalities.Speech, cite=KONG_2020.at("abstract")),
    some(accepts=modalities.Text, performs=tasks.TextToAudio, cite=LIU_2023_A.at("abstract")),
    some(performs=tasks.Vocoding, cite=KONG_2020.at("abstract")),
    typically(trained_with=objectives.Denoising, cite=KONG_2020.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=KONG_2020.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CONDITIONAL_DIFFUSION_MODEL_ENTRY,
    CLASSIFIER_GUIDED_DIFFUSION_MODEL_ENTRY,
    CLASSIFIER_FREE_GUIDED_DIFFUSION_MODEL_ENTRY,
    CONTROLLABLE_DIFFUSION_MODEL_ENTRY,
    IMAGE_DIFFUSION_MODEL_ENTRY,
    TEXT_TO_IMAGE_DIFFUSION_MODEL_ENTRY,
    VIDEO_DIFFUSION_MODEL_ENTRY,
    AUDIO_DIFFUSION_MODEL_ENTRY,
)
