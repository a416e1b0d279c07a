"""Families that join language with sound, or with several kinds of content at once."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, risks, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import (
    DeepGenerativeModel,
    DeepLearning,
    GenerativeAI,
    LanguageModel,
    MultimodalLLM,
    TextToImageModel,
)
from genai_taxonomy.vocabulary.families.breadth import MultimodalModel
from genai_taxonomy.vocabulary.families.content import (
    MultimodalGenerativeModel,
    SpeechGenerationModel,
    TextGenerationModel,
)
from genai_taxonomy.vocabulary.families.language import NeuralLanguageModel
from genai_taxonomy.vocabulary.families.multimodal import VisionLanguageModel
from genai_taxonomy.vocabulary.sources import (
    BORSOS_2022,
    CHAMELEON_2024,
    CUI_2024,
    DEFOSSEZ_2024,
    DESHMUKH_2023,
    HUGGING_FACE_2026,
    LI_2024_B,
    OPENAI_2024,
    SHUKOR_2025,
    WU_2023,
    WU_2024,
    XIE_2024_B,
    XU_2025_B,
    YIN_2023,
    ZHANG_2025,
)

__all__ = [
    "AnyToAnyModel",
    "AudioLanguageModel",
    "LargeAudioLanguageModel",
    "NativeMultimodalModel",
    "OmniModel",
    "SpeechLanguageModel",
    "UnifiedMultimodalModel",
]

AudioLanguageModel = ModelFamily(
    "audio-language-model",
    "Audio language model",
    aliases=("ALM", "audio-text model"),
    definition="A model that relates sound, such as speech, music and noises, to language.",
    defined_by=(DESHMUKH_2023,),
)
AUDIO_LANGUAGE_MODEL_ENTRY = entry(
    AudioLanguageModel,
    subset_of(MultimodalModel, DeepLearning, cite=DESHMUKH_2023),
    every(accepts=modalities.Audio, cite=DESHMUKH_2023),
    typically(accepts=modalities.Text, produces=modalities.Text, cite=DESHMUKH_2023),
    typically(performs=tasks.AudioTextToText, cite=(DESHMUKH_2023, HUGGING_FACE_2026.at("audio-text-to-text"))),
    typically(performs=(tasks.AudioCaptioning, tasks.AudioQuestionAnswering), cite=DESHMUKH_2023),
)

LargeAudioLanguageModel = ModelFamily(
    "large-audio-language-model",
    "Large audio language model",
    aliases=("LALM", "audio LLM", "audio large language model"),
    definition="An audio language model with a large language model at its core, which writes about what it hears.",
    defined_by=(HUGGING_FACE_2026.at("audio-text-to-text"), YIN_2023.at("abstract")),
)
LARGE_AUDIO_LANGUAGE_MODEL_ENTRY = entry(
    LargeAudioLanguageModel,
    subset_of(AudioLanguageModel, cite=HUGGING_FACE_2026.at("audio-text-to-text")),
    subset_of(MultimodalLLM, cite=(HUGGING_FACE_2026.at("audio-text-to-text"), YIN_2023.at("abstract"))),
    every(performs=tasks.AudioTextToText, cite=HUGGING_FACE_2026.at("audio-text-to-text")),
    typically(performs=(tasks.AudioCaptioning, tasks.AudioQuestionAnswering), cite=DESHMUKH_2023),
    typically(accepts=modalities.Speech, cite=HUGGING_FACE_2026.at("audio-text-to-text")),
)

SpeechLanguageModel = ModelFamily(
    "speech-language-model",
    "Speech language model",
    aliases=("SpeechLM", "spoken language model", "textless language model"),
    definition="A language model that takes in and makes speech itself, without going through written text.",
    defined_by=(CUI_2024.at("abstract"),),
)
SPEECH_LANGUAGE_MODEL_ENTRY = entry(
    SpeechLanguageModel,
    subset_of(LanguageModel, SpeechGenerationModel, cite=CUI_2024.at("abstract")),
    subset_of(NeuralLanguageModel, DeepGenerativeModel, cite=CUI_2024.at("abstract")),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=CUI_2024.at("abstract")),
    typically(uses=architectures.VectorQuantization, cite=(CUI_2024, BORSOS_2022.at("abstract"))),
    typically(uses=architectures.Transformer, cite=(CUI_2024, BORSOS_2022)),
    some(accepts=modalities.Text, cite=DEFOSSEZ_2024),
    some(performs=tasks.SpokenDialogue, cite=DEFOSSEZ_2024.at("title")),
    some(has=qualities.RealTimeGeneration, cite=DEFOSSEZ_2024.at("title")),
)

OmniModel = ModelFamily(
    "omni-model",
    "Omni model",
    aliases=("omni-modal model", "omni LLM", "omni-modal LLM"),
    definition="A multimodal large language model that takes text, images and sound, and mostly answers in speech too.",
    defined_by=(XU_2025_B, OPENAI_2024.at("abstract")),
)
OMNI_MODEL_ENTRY = entry(
    OmniModel,
    subset_of(MultimodalLLM, cite=(XU_2025_B, OPENAI_2024.at("abstract"))),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio),
        cite=(XU_2025_B, OPENAI_2024.at("abstract"), LI_2024_B.at("abstract")),
    ),
    sufficient(
        is_a=MultimodalLLM,
        accepts=(modalities.Text, modalities.Image, modalities.Audio),
        produces=(modalities.Text, modalities.Speech),
        cite=(XU_2025_B, OPENAI_2024.at("abstract")),
    ),
    # Baichuan-Omni takes all these and, in its first version, answers in text.
    typically(produces=modalities.Speech, cite=(XU_2025_B, OPENAI_2024.at("abstract"))),
    some(produces=modalities.Text, accepts=modalities.Video, cite=LI_2024_B.at("abstract")),
    typically(accepts=modalities.Video, cite=(XU_2025_B, OPENAI_2024.at("abstract"))),
    some(produces=modalities.Image, cite=OPENAI_2024.at("abstract")),
    typically(performs=tasks.SpokenDialogue, cite=(XU_2025_B, OPENAI_2024.at("abstract"))),
    typically(has=qualities.RealTimeGeneration, cite=XU_2025_B),
    typically(has=qualities.MultimodalUnderstanding, cite=XU_2025_B),
    some(has=risks.VoiceFraud, cite=OPENAI_2024),
)

AnyToAnyModel = ModelFamily(
    "any-to-any-model",
    "Any-to-any model",
    aliases=("any-to-any multimodal model", "any-to-any generative model", "any-to-any MLLM"),
    definition="A generative model that takes and makes content of several kinds in any combination.",
    defined_by=(WU_2023.at("title"), HUGGING_FACE_2026.at("any-to-any")),
)
ANY_TO_ANY_MODEL_ENTRY = entry(
    AnyToAnyModel,
    subset_of(MultimodalGenerativeModel, cite=(WU_2023.at("title"), HUGGING_FACE_2026.at("any-to-any"))),
    subset_of(DeepGenerativeModel, cite=WU_2023.at("abstract")),
    every(performs=tasks.AnyToAny, cite=(WU_2023.at("title"), HUGGING_FACE_2026.at("any-to-any"))),
    sufficient(is_a=MultimodalGenerativeModel, performs=tasks.AnyToAny, cite=HUGGING_FACE_2026.at("any-to-any")),
    typically(
        accepts=(modalities.Text, modalities.Image, modalities.Audio),
        produces=(modalities.Text, modalities.Image, modalities.Audio),
        cite=(WU_2023, HUGGING_FACE_2026.at("any-to-any")),
    ),
    some(accepts=modalities.Video, produces=modalities.Video, cite=WU_2023),
    some(serves=use_cases.Accessibility, cite=HUGGING_FACE_2026.at("any-to-any")),
)

UnifiedMultimodalModel = ModelFamily(
    "unified-multimodal-model",
    "Unified multimodal model",
    aliases=("UMM", "unified understanding and generation model"),
    definition="A generative model that both understands and makes images and text in one network.",
    defined_by=(ZHANG_2025.at("abstract"), CHAMELEON_2024),
)
UNIFIED_MULTIMODAL_MODEL_ENTRY = entry(
    UnifiedMultimodalModel,
    subset_of(MultimodalGenerativeModel, DeepGenerativeModel, cite=ZHANG_2025.at("abstract")),
    subset_of(VisionLanguageModel, cite=(ZHANG_2025.at("abstract"), XIE_2024_B)),
    subset_of(TextToImageModel, TextGenerationModel, cite=(ZHANG_2025.at("abstract"), XIE_2024_B.at("title"))),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Image),
        cite=(ZHANG_2025.at("abstract"), CHAMELEON_2024),
    ),
    every(performs=tasks.ImageTextToText, cite=ZHANG_2025.at("abstract")),
    sufficient(
        is_a=GenerativeAI,
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Image),
        cite=ZHANG_2025.at("abstract"),
    ),
    typically(uses=architectures.Transformer, cite=(XIE_2024_B.at("title"), CHAMELEON_2024)),
    some(uses=architectures.VectorQuantization, cite=(CHAMELEON_2024, XIE_2024_B)),
    some(performs=tasks.InterleavedGeneration, cite=CHAMELEON_2024),
    some(trained_with=objectives.NextTokenPrediction, cite=(WU_2024.at("abstract"), CHAMELEON_2024)),
    some(trained_with=objectives.MaskedDiffusion, cite=XIE_2024_B),
    typically(has=qualities.MultimodalUnderstanding, cite=ZHANG_2025.at("abstract")),
)

NativeMultimodalModel = ModelFamily(
    "native-multimodal-model",
    "Natively multimodal model",
    aliases=("native multimodal model", "NMM", "early-fusion multimodal model"),
    definition="A multimodal model trained on all its modalities from the start, not joined from parts trained apart.",
    defined_by=(SHUKOR_2025.at("abstract"),),
)
NATIVE_MULTIMODAL_MODEL_ENTRY = entry(
    NativeMultimodalModel,
    subset_of(MultimodalModel, DeepLearning, cite=SHUKOR_2025.at("abstract")),
    typically(accepts=(modalities.Text, modalities.Image), cite=SHUKOR_2025),
    typically(uses=architectures.Transformer, cite=(SHUKOR_2025, CHAMELEON_2024)),
    some(uses=architectures.MixtureOfExperts, cite=SHUKOR_2025.at("abstract")),
    some(produces=modalities.Image, cite=CHAMELEON_2024),
    typically(has=qualities.MultimodalUnderstanding, cite=SHUKOR_2025.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    AUDIO_LANGUAGE_MODEL_ENTRY,
    LARGE_AUDIO_LANGUAGE_MODEL_ENTRY,
    SPEECH_LANGUAGE_MODEL_ENTRY,
    OMNI_MODEL_ENTRY,
    ANY_TO_ANY_MODEL_ENTRY,
    UNIFIED_MULTIMODAL_MODEL_ENTRY,
    NATIVE_MULTIMODAL_MODEL_ENTRY,
)
