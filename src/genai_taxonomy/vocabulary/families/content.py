"""Families that are told apart by what they make."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import modalities, qualities, risks, tasks
from genai_taxonomy.vocabulary.backbone.families import (
    GenerativeAI,
    GenerativeModel,
    ImageGenerationModel,
    TextToImageModel,
)
from genai_taxonomy.vocabulary.families.breadth import (
    ConditionalGenerativeModel,
    MultimodalModel,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BANSAL_2024,
    BLATTMANN_2023,
    BORJI_2023,
    BROWN_2020,
    CAO_2023,
    CARLINI_2023,
    CHEN_2021,
    COPET_2023,
    DHARIWAL_2021,
    FEUERRIEGEL_2023,
    HO_2022,
    HUANG_2023,
    HUANG_2023_B,
    HUGGING_FACE_2026,
    KONG_2020,
    MELNIK_2024,
    MIRSKY_2020,
    OPENAI_2024,
    RAMESH_2021,
    ROMBACH_2021,
    ROMBACH_2022_A,
    SAHARIA_2022,
    SHI_2022,
    VAN_DEN_OORD_2016_A,
    WANG_2023_C,
    WANG_2025,
    XU_2019,
)

__all__ = [
    "AudioGenerationModel",
    "CodeGenerationModel",
    "ImageGenerationModel",
    "MultimodalGenerativeModel",
    "MusicGenerationModel",
    "SpeechGenerationModel",
    "SyntheticDataGenerator",
    "TextGenerationModel",
    "TextToImageModel",
    "ThreeDGenerationModel",
    "VideoGenerationModel",
]

TextGenerationModel = ModelFamily(
    "text-generation-model",
    "Text generation model",
    aliases=("text generator", "text generation AI", "generative text model"),
    definition="Generative AI that writes text.",
    defined_by=(ARTICLE.at("S011"), HUGGING_FACE_2026.at("text-generation")),
)
TEXT_GENERATION_MODEL_ENTRY = entry(
    TextGenerationModel,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S011"), FEUERRIEGEL_2023.at("abstract"))),
    every(
        produces=modalities.Text,
        performs=tasks.TextGeneration,
        cite=(ARTICLE.at("S011"), HUGGING_FACE_2026.at("text-generation")),
    ),
    sufficient(is_a=GenerativeAI, produces=modalities.Text, cite=HUGGING_FACE_2026.at("text-generation")),
    typically(accepts=modalities.Text, cite=HUGGING_FACE_2026.at("text-generation")),
    typically(has=qualities.FluentText, cite=BROWN_2020.at("abstract")),
    typically(has=qualities.Hallucination, cite=HUANG_2023.at("abstract")),
)

CodeGenerationModel = ModelFamily(
    "code-generation-model",
    "Code generation model",
    aliases=("code generator", "code generation AI"),
    definition="A text generation model that writes program code.",
    defined_by=(CHEN_2021.at("abstract"),),
)
CODE_GENERATION_MODEL_ENTRY = entry(
    CodeGenerationModel,
    subset_of(TextGenerationModel, cite=CHEN_2021.at("abstract")),
    every(produces=modalities.Code, cite=CHEN_2021.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.Code, cite=CHEN_2021.at("abstract")),
    typically(accepts=modalities.Text, performs=tasks.CodeGeneration, cite=CHEN_2021.at("abstract")),
    typically(has=qualities.CodeWriting, cite=CHEN_2021.at("abstract")),
)

IMAGE_GENERATION_MODEL_ENTRY = entry(
    ImageGenerationModel,
    every(
        produces=modalities.Image,
        performs=tasks.ImageGeneration,
        cite=(ARTICLE.at("S011"), DHARIWAL_2021.at("abstract")),
    ),
    sufficient(is_a=GenerativeAI, produces=modalities.Image, cite=ARTICLE.at("S131")),
    some(accepts=modalities.Text, cite=RAMESH_2021.at("abstract")),
    some(accepts=modalities.Label, cite=DHARIWAL_2021.at("abstract")),
    some(performs=tasks.UnconditionalImageGeneration, cite=HUGGING_FACE_2026.at("unconditional-image-generation")),
    some(has=qualities.Artifacts, cite=BORJI_2023.at("abstract")),
    some(has=risks.Deepfakes, cite=MIRSKY_2020.at("abstract")),
    some(has=qualities.Memorization, cite=CARLINI_2023.at("abstract")),
)

AudioGenerationModel = ModelFamily(
    "audio-generation-model",
    "Audio generation model",
    aliases=("audio generator", "audio synthesis model", "generative audio model"),
    definition="Generative AI that makes audio, such as speech, music or sounds.",
    defined_by=(ARTICLE.at("S011"), VAN_DEN_OORD_2016_A.at("abstract")),
)
AUDIO_GENERATION_MODEL_ENTRY = entry(
    AudioGenerationModel,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S131"), FEUERRIEGEL_2023.at("abstract"))),
    every(
        produces=modalities.Audio,
        performs=tasks.AudioGeneration,
        cite=(ARTICLE.at("S011"), VAN_DEN_OORD_2016_A.at("abstract")),
    ),
    sufficient(is_a=GenerativeAI, produces=modalities.Audio, cite=ARTICLE.at("S131")),
    some(produces=modalities.Speech, cite=(VAN_DEN_OORD_2016_A.at("abstract"), KONG_2020.at("abstract"))),
    some(produces=modalities.Music, cite=(VAN_DEN_OORD_2016_A.at("abstract"), COPET_2023.at("abstract"))),
    some(accepts=modalities.Text, cite=(VAN_DEN_OORD_2016_A.at("abstract"), COPET_2023.at("abstract"))),
)

SpeechGenerationModel = ModelFamily(
    "speech-generation-model",
    "Speech generation model",
    aliases=("speech synthesis model", "speech synthesizer", "speech generator"),
    definition="An audio generation model that makes speech.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
)
SPEECH_GENERATION_MODEL_ENTRY = entry(
    SpeechGenerationModel,
    subset_of(AudioGenerationModel, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(produces=modalities.Speech, performs=tasks.SpeechGeneration, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.Speech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    typically(accepts=modalities.Text, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    typically(has=qualities.NaturalSpeech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(has=(qualities.VoiceCloning, risks.VoiceFraud), cite=WANG_2023_C),
)

MusicGenerationModel = ModelFamily(
    "music-generation-model",
    "Music generation model",
    aliases=("music generator", "AI music generator", "generative music model"),
    definition="Generative AI that makes music, as sound or as notes.",
    defined_by=(COPET_2023.at("abstract"),),
)
MUSIC_GENERATION_MODEL_ENTRY = entry(
    MusicGenerationModel,
    subset_of(GenerativeAI, cite=COPET_2023.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.Music, cite=COPET_2023.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.SymbolicMusic, cite=CAO_2023),
    typically(produces=modalities.Music, performs=tasks.MusicGeneration, cite=COPET_2023.at("abstract")),
    some(accepts=modalities.Text, cite=COPET_2023.at("abstract")),
)

VideoGenerationModel = ModelFamily(
    "video-generation-model",
    "Video generation model",
    aliases=("video generator", "AI video generator", "generative video model", "video synthesis model"),
    definition="Generative AI that makes video.",
    defined_by=(ARTICLE.at("S011"), HO_2022.at("abstract")),
)
VIDEO_GENERATION_MODEL_ENTRY = entry(
    VideoGenerationModel,
    subset_of(GenerativeAI, cite=ARTICLE.at("S131")),
    every(
        produces=modalities.Video,
        performs=tasks.VideoGeneration,
        cite=(ARTICLE.at("S011"), HO_2022.at("abstract")),
    ),
    sufficient(is_a=GenerativeAI, produces=modalities.Video, cite=ARTICLE.at("S131")),
    some(accepts=modalities.Text, cite=HO_2022.at("abstract")),
    some(accepts=modalities.Image, cite=BLATTMANN_2023.at("abstract")),
    typically(has=qualities.TemporalInconsistency, cite=(MELNIK_2024, WANG_2025.at("abstract"))),
    typically(has=qualities.PhysicsViolations, cite=BANSAL_2024.at("abstract")),
    typically(has=qualities.HighInferenceCost, cite=WANG_2025.at("abstract")),
    some(has=risks.Deepfakes, cite=MIRSKY_2020.at("abstract")),
)

ThreeDGenerationModel = ModelFamily(
    "three-d-generation-model",
    "3D generation model",
    aliases=("3D generator", "3D generative model", "3D asset generator"),
    definition="Generative AI that makes three-dimensional shapes or scenes.",
    defined_by=(SHI_2022.at("abstract"),),
)
THREE_D_GENERATION_MODEL_ENTRY = entry(
    ThreeDGenerationModel,
    subset_of(GenerativeAI, cite=SHI_2022.at("abstract")),
    every(produces=modalities.ThreeD, performs=tasks.ThreeDGeneration, cite=SHI_2022.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.ThreeD, cite=SHI_2022.at("abstract")),
)

MultimodalGenerativeModel = ModelFamily(
    "multimodal-generative-model",
    "Multimodal generative model",
    aliases=("multimodal generative AI", "multimodal generation model", "cross-modal generative model"),
    definition="Generative AI that takes in or makes content of more than one modality.",
    defined_by=(CAO_2023.at("abstract"), ARTICLE.at("S131")),
)
MULTIMODAL_GENERATIVE_MODEL_ENTRY = entry(
    MultimodalGenerativeModel,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S131"), CAO_2023.at("abstract"))),
    subset_of(MultimodalModel, cite=CAO_2023.at("abstract")),
    sufficient(is_a=(GenerativeAI, MultimodalModel), cite=CAO_2023.at("abstract")),
    some(accepts=(modalities.Image, modalities.Audio), cite=OPENAI_2024.at("abstract")),
    some(produces=modalities.Text, cite=OPENAI_2024.at("abstract")),
    some(accepts=modalities.Text, produces=modalities.Image, cite=RAMESH_2021.at("abstract")),
)

TEXT_TO_IMAGE_MODEL_ENTRY = entry(
    TextToImageModel,
    subset_of(ConditionalGenerativeModel, cite=(ROMBACH_2021.at("abstract"), SAHARIA_2022.at("abstract"))),
    subset_of(MultimodalGenerativeModel, cite=CAO_2023.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        cite=(HUGGING_FACE_2026.at("text-to-image"), RAMESH_2021.at("abstract")),
    ),
    every(performs=tasks.TextToImage, cite=(HUGGING_FACE_2026.at("text-to-image"), RAMESH_2021.at("abstract"))),
    sufficient(
        is_a=GenerativeAI,
        accepts=modalities.Text,
        produces=modalities.Image,
        cite=HUGGING_FACE_2026.at("text-to-image"),
    ),
    some(has=(qualities.Photorealism, qualities.PromptFidelity), cite=SAHARIA_2022.at("abstract")),
    typically(
        has=(
            qualities.CompositionalErrors,
            qualities.AttributeBindingErrors,
            qualities.CountingErrors,
            qualities.SpatialReasoningErrors,
        ),
        cite=HUANG_2023_B.at("abstract"),
    ),
    some(has=qualities.IllegibleText, cite=ROMBACH_2022_A.at("Limitations")),
    some(has=qualities.SocialBias, cite=ROMBACH_2022_A.at("Bias")),
)

SyntheticDataGenerator = ModelFamily(
    "synthetic-data-generator",
    "Synthetic data generator",
    aliases=("synthetic data generation model", "data synthesizer"),
    definition="A generative model used to make data that stand in for real ones, say to train or test other models.",
    defined_by=(ARTICLE.at("S025"), XU_2019.at("abstract")),
)
SYNTHETIC_DATA_GENERATOR_ENTRY = entry(
    SyntheticDataGenerator,
    subset_of(GenerativeModel, cite=(ARTICLE.at("S025"), XU_2019.at("abstract"))),
    every(performs=tasks.SyntheticDataGeneration, cite=ARTICLE.at("S025")),
    some(produces=modalities.TabularData, cite=XU_2019.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TEXT_GENERATION_MODEL_ENTRY,
    CODE_GENERATION_MODEL_ENTRY,
    IMAGE_GENERATION_MODEL_ENTRY,
    AUDIO_GENERATION_MODEL_ENTRY,
    SPEECH_GENERATION_MODEL_ENTRY,
    MUSIC_GENERATION_MODEL_ENTRY,
    VIDEO_GENERATION_MODEL_ENTRY,
    THREE_D_GENERATION_MODEL_ENTRY,
    MULTIMODAL_GENERATIVE_MODEL_ENTRY,
    TEXT_TO_IMAGE_MODEL_ENTRY,
    SYNTHETIC_DATA_GENERATOR_ENTRY,
)
