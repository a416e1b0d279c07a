"""Models that take and make many kinds of content, and those that hear, see and speak."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    OPENBMB_2025,
    WU_2023,
    XU_2025_B,
    XU_2025_C,
    ZHAN_2024,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "ANYGPT",
    "MINICPM_O",
    "NEXT_GPT",
    "QWEN2_5_OMNI",
    "QWEN3_OMNI",
]

# A language model with eyes is called any of these by some, and its maker seldom says.
_OPEN: Final[tuple[ModelFamily, ...]] = (
    *GENERAL_USES,
    *CODE_AND_AGENTS,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.InstructionTunedModel,
    families.ChatModel,
    families.DialogueModel,
    families.MultilingualLanguageModel,
    families.SmallLanguageModel,
    families.CodeGenerationModel,
    families.DocumentUnderstandingModel,
    families.OpticalCharacterRecognitionModel,
    families.ImageCaptioningModel,
    families.VisionFoundationModel,
)

# Since 2024 these are common too, and seldom told for each release.
_OPEN_RECENT: Final[tuple[ModelFamily, ...]] = (
    *_OPEN,
    families.ReasoningModel,
    families.AlignedLanguageModel,
    families.ToolUsingLanguageModel,
    families.LongContextLanguageModel,
)

# What a model that hears and speaks can also be used as.
_OPEN_SPEECH: Final[tuple[ModelFamily, ...]] = (
    families.AnyToAnyModel,
    families.NativeMultimodalModel,
    families.SpeechLanguageModel,
    families.SpeechRecognitionModel,
    families.SpeechTranslationModel,
    families.TextToSpeechModel,
    families.ZeroShotTextToSpeechModel,
    families.NeuralCodecLanguageModel,
    families.AudioClassificationModel,
    families.VoiceConversionModel,
)


ANYGPT = Model(
    "anygpt",
    "AnyGPT",
    definition="A language model that reads and writes speech, text, images and music as discrete tokens.",
    defined_by=(ZHAN_2024,),
    developer="Fudan University",
    released=date(2024, 2, 19),
    weights=Weights.OPEN,
    licence="Llama 2 Community License",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.LargeVisionLanguageModel,
        families.OmniModel,
        families.SpeechLanguageModel,
        families.SpokenDialogueModel,
        families.SpeechToSpeechModel,
        families.TextToSpeechModel,
        families.ZeroShotTextToSpeechModel,
        families.TextToMusicModel,
        families.SpeechRecognitionModel,
        families.AudioLanguageModel,
        families.LargeAudioLanguageModel,
        families.NeuralCodecLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.VoiceConversionModel,
    ),
)
ANYGPT_ENTRY = entry(
    ANYGPT,
    member_of(
        families.AnyToAnyModel,
        families.MultimodalLLM,
        families.UnifiedMultimodalModel,
        families.AutoregressiveModel,
        families.TransformerLanguageModel,
        cite=ZHAN_2024,
    ),
    every(
        accepts=(modalities.Text, modalities.Speech, modalities.Image, modalities.Music),
        produces=(modalities.Text, modalities.Speech, modalities.Image, modalities.Music),
        cite=ZHAN_2024,
    ),
    every(performs=(tasks.AnyToAny, tasks.TextToImage), cite=ZHAN_2024),
    every(
        uses=(architectures.Transformer, architectures.VectorQuantization),
        trained_with=(objectives.NextTokenPrediction, objectives.InstructionTuning),
        cite=ZHAN_2024,
    ),
)

NEXT_GPT = Model(
    "next-gpt",
    "NExT-GPT",
    definition="A language model joined to encoders and diffusion decoders of images, video and audio.",
    defined_by=(WU_2023,),
    developer="National University of Singapore",
    released=date(2023, 9, 11),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.LargeVisionLanguageModel,
        families.OmniModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LargeAudioLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.AutoregressiveImageModel,
        families.AudioAutoregressiveModel,
        families.DiffusionModel,
        families.LatentDiffusionModel,
        families.ConditionalDiffusionModel,
        families.ImageDiffusionModel,
        families.VideoDiffusionModel,
        families.AudioDiffusionModel,
        families.TextToImageDiffusionModel,
        families.DiffusionLanguageModel,
        families.NonAutoregressiveModel,
        families.ImageEditingModel,
        families.ImageToImageModel,
        families.ImageToVideoModel,
        families.VideoEditingModel,
        families.VideoToAudioModel,
        families.TransformerLanguageModel,
        families.MusicGenerationModel,
        families.SpeechGenerationModel,
    ),
)
NEXT_GPT_ENTRY = entry(
    NEXT_GPT,
    member_of(
        families.AnyToAnyModel,
        families.MultimodalLLM,
        families.UnifiedMultimodalModel,
        families.VideoGenerationModel,
        families.TextToVideoModel,
        families.AudioGenerationModel,
        cite=WU_2023,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Audio),
        produces=(modalities.Text, modalities.Image, modalities.Video, modalities.Audio),
        cite=WU_2023,
    ),
    every(performs=(tasks.AnyToAny, tasks.TextToImage, tasks.TextToVideo, tasks.TextToAudio), cite=WU_2023),
    every(
        uses=(architectures.Transformer, architectures.VisualProjector),
        trained_with=objectives.InstructionTuning,
        cite=WU_2023,
    ),
)

QWEN2_5_OMNI = Model(
    "qwen2-5-omni",
    "Qwen2.5-Omni",
    aliases=("Qwen2.5-Omni-7B",),
    definition="A model that takes text, images, audio and video and answers at once in text and streaming speech.",
    defined_by=(XU_2025_B,),
    developer="Alibaba",
    released=date(2025, 3, 26),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_RECENT,
        *_OPEN_SPEECH,
        families.TokenAutoregressiveModel,
        families.FlowMatchingModel,
        families.DiffusionModel,
    ),
)
QWEN2_5_OMNI_ENTRY = entry(
    QWEN2_5_OMNI,
    member_of(
        families.OmniModel,
        families.LargeVisionLanguageModel,
        families.LargeAudioLanguageModel,
        families.VideoLanguageModel,
        families.AutoregressiveModel,
        families.VisualQuestionAnsweringModel,
        families.SpokenDialogueModel,
        cite=XU_2025_B,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Speech, modalities.Video),
        produces=(modalities.Text, modalities.Speech),
        cite=XU_2025_B,
    ),
    every(
        performs=(
            tasks.SpokenDialogue,
            tasks.AutomaticSpeechRecognition,
            tasks.VisualQuestionAnswering,
            tasks.VideoQuestionAnswering,
            tasks.AudioQuestionAnswering,
        ),
        cite=XU_2025_B,
    ),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=XU_2025_B),
    every(has=(qualities.RealTimeGeneration, qualities.MultimodalUnderstanding), cite=XU_2025_B),
)

QWEN3_OMNI = Model(
    "qwen3-omni",
    "Qwen3-Omni",
    aliases=("Qwen3-Omni-30B-A3B",),
    definition="A mixture-of-experts model that takes text, images, audio and video and answers in text and speech.",
    defined_by=(XU_2025_C.at("abstract"),),
    developer="Alibaba",
    released=date(2025, 9, 22),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, *_OPEN_SPEECH, families.MixtureOfExpertsLLM, families.TokenAutoregressiveModel),
)
QWEN3_OMNI_ENTRY = entry(
    QWEN3_OMNI,
    member_of(
        families.OmniModel,
        families.LargeVisionLanguageModel,
        families.LargeAudioLanguageModel,
        families.VideoLanguageModel,
        families.AutoregressiveModel,
        families.VisualQuestionAnsweringModel,
        families.SpokenDialogueModel,
        families.MixtureOfExpertsLanguageModel,
        families.MultilingualLanguageModel,
        cite=XU_2025_C.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Speech, modalities.Video),
        produces=(modalities.Text, modalities.Speech),
        cite=XU_2025_C.at("abstract"),
    ),
    every(
        performs=(tasks.SpokenDialogue, tasks.AutomaticSpeechRecognition, tasks.AudioCaptioning),
        cite=XU_2025_C.at("abstract"),
    ),
    every(uses=(architectures.Transformer, architectures.SparseMixtureOfExperts), cite=XU_2025_C.at("abstract")),
    every(has=(qualities.RealTimeGeneration, qualities.Multilinguality), cite=XU_2025_C.at("abstract")),
)

MINICPM_O = Model(
    "minicpm-o",
    "MiniCPM-o 2.6",
    definition="A model of eight billion parameters for phones that takes text, images, audio and video and "
    "answers in text and speech.",
    defined_by=(OPENBMB_2025.at("News"),),
    developer="OpenBMB",
    released=date(2025, 1, 13),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_RECENT,
        *_OPEN_SPEECH,
        families.TokenAutoregressiveModel,
        families.FlowMatchingModel,
        families.DiffusionModel,
    ),
)
MINICPM_O_ENTRY = entry(
    MINICPM_O,
    member_of(
        families.OmniModel,
        families.LargeVisionLanguageModel,
        families.LargeAudioLanguageModel,
        families.VideoLanguageModel,
        families.AutoregressiveModel,
        families.VisualQuestionAnsweringModel,
        families.SpokenDialogueModel,
        cite=OPENBMB_2025.at("News"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Speech, modalities.Video),
        produces=(modalities.Text, modalities.Speech),
        cite=OPENBMB_2025.at("News"),
    ),
    every(performs=tasks.SpokenDialogue, cite=OPENBMB_2025.at("News")),
    every(uses=architectures.Transformer, cite=OPENBMB_2025.at("News")),
    every(has=qualities.OnDeviceDeployment, cite=OPENBMB_2025.at("News")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ANYGPT_ENTRY,
    NEXT_GPT_ENTRY,
    QWEN2_5_OMNI_ENTRY,
    QWEN3_OMNI_ENTRY,
    MINICPM_O_ENTRY,
)
