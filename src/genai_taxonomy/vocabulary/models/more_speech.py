"""Further models of speech."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import DU_2024_B, HUGGING_FACE_TRANSFORMERS_MODELS, SEAMLESS_2023_B

_CHECKED = date(2026, 11, 24)

_LARGE: Final[tuple[ModelFamily, ...]] = (families.FoundationModel, families.PretrainedModel)

# Whether a model of codes that stand for sound is a language model is disputed.
_CODE_LANGUAGE: Final[tuple[ModelFamily, ...]] = (
    *_LARGE,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
    families.PretrainedLanguageModel,
    families.SpeechLanguageModel,
    families.MultilingualLanguageModel,
)

# A second stage turns the codes into sound by diffusion or by flow matching.
_SECOND_STAGE: Final[tuple[ModelFamily, ...]] = (
    families.DiffusionModel,
    families.ConditionalDiffusionModel,
    families.AudioDiffusionModel,
    families.FlowMatchingModel,
)

# A decoder that writes a transcript word by word is built like a language model; whether it generates is disputed.
_WRITING: Final[tuple[ModelFamily, ...]] = (
    families.GenerativeAI,
    families.GenerativeModel,
    families.DeepGenerativeModel,
    families.TextGenerationModel,
    families.ConditionalGenerativeModel,
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.GenerativeTransformer,
    families.LikelihoodBasedModel,
    families.ExactLikelihoodModel,
    families.MultimodalModel,
    families.MultimodalGenerativeModel,
    families.AudioLanguageModel,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
    families.PretrainedLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.MultilingualLanguageModel,
    families.FoundationModel,
    families.PretrainedModel,
    families.SelfSupervisedModel,
    families.GeneralPurposeAIModel,
    families.DiscriminativeModel,
    families.Classifier,
    families.AudioClassificationModel,
    families.MachineTranslationModel,
    families.NeuralMachineTranslationModel,
)

__all__ = ["COSYVOICE_2", "SEAMLESSM4T_V2"]

COSYVOICE_2 = Model(
    "cosyvoice-2",
    "CosyVoice 2",
    aliases=("CosyVoice 2.0", "CosyVoice2-0.5B"),
    definition="The successor of CosyVoice that also speaks while the text is still coming in.",
    defined_by=(DU_2024_B,),
    developer="Alibaba",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_CODE_LANGUAGE,
        *_SECOND_STAGE,
        families.LLM,
        families.MultimodalLLM,
        families.AudioLanguageModel,
        families.NeuralCodecLanguageModel,
        families.VoiceConversionModel,
        families.SpeechToSpeechModel,
    ),
)
COSYVOICE_2_ENTRY = entry(
    COSYVOICE_2,
    member_of(families.AutoregressiveModel, cite=DU_2024_B),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=tasks.ZeroShotTextToSpeech,
        cite=DU_2024_B,
    ),
    every(uses=architectures.Transformer, trained_with=objectives.NextTokenPrediction, cite=DU_2024_B),
)

SEAMLESSM4T_V2 = Model(
    "seamlessm4t-v2",
    "SeamlessM4T v2",
    aliases=("SeamlessM4T-Large v2", "seamless-m4t-v2-large"),
    definition="The second SeamlessM4T, which turns text into units of speech all at once.",
    defined_by=(SEAMLESS_2023_B,),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(
        *_WRITING,
        families.TextToSpeechModel,
        families.SpeechLanguageModel,
        families.AudioAutoregressiveModel,
        families.NonAutoregressiveModel,
        families.AnyToAnyModel,
        families.NativeMultimodalModel,
    ),
)
SEAMLESSM4T_V2_ENTRY = entry(
    SEAMLESSM4T_V2,
    member_of(
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        families.SpeechToSpeechModel,
        families.NeuralMachineTranslationModel,
        families.SequenceToSequenceModel,
        cite=SEAMLESS_2023_B,
    ),
    every(
        accepts=(modalities.Speech, modalities.Text),
        produces=(modalities.Speech, modalities.Text),
        performs=(
            tasks.SpeechToSpeechTranslation,
            tasks.SpeechToTextTranslation,
            tasks.Translation,
            tasks.AutomaticSpeechRecognition,
        ),
        cite=SEAMLESS_2023_B,
    ),
    every(uses=architectures.TransformerEncoderDecoder, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("seamless_m4t_v2")),
    every(has=qualities.Multilinguality, cite=SEAMLESS_2023_B),
)


ENTRIES: Final[tuple[Entry, ...]] = (COSYVOICE_2_ENTRY, SEAMLESSM4T_V2_ENTRY)
