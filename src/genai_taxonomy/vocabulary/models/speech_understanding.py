"""Models that take in speech, to represent, transcribe or translate it."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    AMODEI_2015,
    BAEVSKI_2020,
    CHEN_2021_F,
    GULATI_2020,
    HSU_2021,
    KOENECKE_2024,
    MODELS_DEV_2026,
    NVIDIA_CANARY,
    RADFORD_2022,
    SEAMLESS_2023,
    ZHANG_2023_H,
)

__all__ = [
    "CANARY_1B",
    "CONFORMER_ASR",
    "DEEP_SPEECH_2",
    "HUBERT",
    "PARAKEET_TDT_0_6B_V2",
    "SEAMLESSM4T",
    "USM",
    "WAV2VEC_2_0",
    "WAVLM",
    "WHISPER",
    "WHISPER_LARGE_V3",
]

_CHECKED = date(2026, 11, 24)

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

# What encoders of speech are called besides.
_ENCODER: Final[tuple[ModelFamily, ...]] = (
    families.FoundationModel,
    families.EmbeddingModel,
    families.SpeechRecognitionModel,
    families.DiscriminativeModel,
    families.Classifier,
    families.AudioClassificationModel,
    families.SpeakerRecognitionModel,
    families.MaskedAutoencoder,
)

# Representations.

WAV2VEC_2_0 = Model(
    "wav2vec-2-0",
    "wav2vec 2.0",
    aliases=("wav2vec 2",),
    definition="A transformer that learns speech from raw recordings by telling masked parts from distractors.",
    defined_by=(BAEVSKI_2020.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
WAV2VEC_2_0_ENTRY = entry(
    WAV2VEC_2_0,
    member_of(families.SelfSupervisedSpeechModel, cite=BAEVSKI_2020.at("title")),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Embedding, modalities.DiscreteCodes, modalities.Text),
        cite=BAEVSKI_2020.at("abstract"),
    ),
    every(
        performs=(tasks.RepresentationLearning, tasks.AutomaticSpeechRecognition),
        trained_with=(objectives.Contrastive, objectives.ConnectionistTemporalClassification),
        cite=BAEVSKI_2020,
    ),
    every(uses=(architectures.TransformerEncoder, architectures.ConvolutionalNetwork), cite=BAEVSKI_2020),
    every(has=(qualities.TransferLearning, qualities.FewShotLearning), cite=BAEVSKI_2020.at("abstract")),
)

HUBERT = Model(
    "hubert",
    "HuBERT",
    aliases=("Hidden-Unit BERT",),
    definition="A transformer that learns speech by predicting cluster labels of the parts hidden from it.",
    defined_by=(HSU_2021.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.LanguageModel),
)
HUBERT_ENTRY = entry(
    HUBERT,
    member_of(families.SelfSupervisedSpeechModel, cite=HSU_2021.at("title")),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Embedding, modalities.DiscreteCodes, modalities.Text),
        cite=HSU_2021,
    ),
    every(
        performs=(tasks.RepresentationLearning, tasks.AutomaticSpeechRecognition),
        trained_with=objectives.MaskedPrediction,
        cite=HSU_2021.at("abstract"),
    ),
    every(uses=(architectures.TransformerEncoder, architectures.ConvolutionalNetwork), cite=HSU_2021),
)

WAVLM = Model(
    "wavlm",
    "WavLM",
    aliases=("WavLM Large", "WavLM Base+"),
    definition="A transformer pretrained by masked prediction and denoising to serve all tasks on speech.",
    defined_by=(CHEN_2021_F.at("abstract"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.LanguageModel, families.SpeechEnhancementModel),
)
WAVLM_ENTRY = entry(
    WAVLM,
    member_of(families.SelfSupervisedSpeechModel, cite=CHEN_2021_F.at("title")),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Embedding, modalities.Text, modalities.Label),
        performs=tasks.RepresentationLearning,
        cite=CHEN_2021_F,
    ),
    every(uses=architectures.TransformerEncoder, cite=CHEN_2021_F.at("abstract")),
    every(trained_with=objectives.MaskedPrediction, cite=CHEN_2021_F.at("abstract")),
    every(has=qualities.TransferLearning, cite=CHEN_2021_F.at("abstract")),
)

# Transcription and translation.

DEEP_SPEECH_2 = Model(
    "deep-speech-2",
    "Deep Speech 2",
    aliases=("DS2",),
    definition="A recurrent and convolutional network trained end to end to write down English and Mandarin speech.",
    defined_by=(AMODEI_2015.at("abstract"),),
    developer="Baidu",
    released=date(2015, 12, 8),
    checked_on=_CHECKED,
    undetermined=(families.DiscriminativeModel,),
)
DEEP_SPEECH_2_ENTRY = entry(
    DEEP_SPEECH_2,
    member_of(families.SpeechRecognitionModel, cite=AMODEI_2015.at("title")),
    every(accepts=modalities.Speech, produces=modalities.Text, cite=AMODEI_2015.at("abstract")),
    every(
        uses=(architectures.RecurrentNetwork, architectures.ConvolutionalNetwork),
        trained_with=objectives.ConnectionistTemporalClassification,
        cite=AMODEI_2015,
    ),
    never(uses=architectures.Transformer, cite=AMODEI_2015),
)

CONFORMER_ASR = Model(
    "conformer-asr",
    "Conformer ASR",
    aliases=("Conformer transducer", "Conformer speech recognizer"),
    definition="A speech recognizer whose encoder joins self-attention with convolution.",
    defined_by=(GULATI_2020.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=_WRITING,
)
CONFORMER_ASR_ENTRY = entry(
    CONFORMER_ASR,
    member_of(families.SpeechRecognitionModel, cite=GULATI_2020.at("title")),
    every(accepts=modalities.Speech, produces=modalities.Text, cite=GULATI_2020.at("abstract")),
    every(uses=architectures.Conformer, cite=GULATI_2020.at("abstract")),
    every(trained_with=objectives.SupervisedLearning, cite=GULATI_2020),
)

WHISPER = Model(
    "whisper",
    "Whisper",
    aliases=("OpenAI Whisper", "whisper-1", "Whisper Large", "whisper-large-v2"),
    definition="A transformer that writes down speech in many languages, and in English what is said in others.",
    defined_by=(RADFORD_2022.at("abstract"),),
    developer="OpenAI",
    released=date(2022, 9, 21),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=_WRITING,
)
WHISPER_ENTRY = entry(
    WHISPER,
    member_of(
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        families.SequenceToSequenceModel,
        cite=RADFORD_2022,
    ),
    every(
        accepts=(modalities.Speech, modalities.Audio),
        produces=(modalities.Text, modalities.Label, modalities.Timestamps),
        cite=RADFORD_2022,
    ),
    every(performs=tasks.SpeechToTextTranslation, cite=RADFORD_2022),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.SequenceToSequenceLearning,
        cite=RADFORD_2022,
    ),
    every(has=(qualities.NoiseRobustness, qualities.Multilinguality, qualities.ZeroShotTransfer), cite=RADFORD_2022),
    every(has=qualities.Hallucination, cite=KOENECKE_2024.at("abstract")),
    never(trained_with=objectives.ConnectionistTemporalClassification, cite=RADFORD_2022),
)

WHISPER_LARGE_V3 = Model(
    "whisper-large-v3",
    "Whisper large-v3",
    aliases=("Whisper 3 Large", "Whisper v3"),
    definition="The third version of the largest Whisper, which writes down and translates speech.",
    defined_by=(MODELS_DEV_2026.at("openai/whisper-large-v3"),),
    developer="OpenAI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_WRITING,
)
WHISPER_LARGE_V3_ENTRY = entry(
    WHISPER_LARGE_V3,
    member_of(
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        families.SequenceToSequenceModel,
        cite=RADFORD_2022,
    ),
    every(
        accepts=(modalities.Audio, modalities.Speech),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("openai/whisper-large-v3"),
    ),
    every(produces=(modalities.Label, modalities.Timestamps), cite=RADFORD_2022),
    every(performs=tasks.SpeechToTextTranslation, cite=RADFORD_2022),
    every(uses=architectures.TransformerEncoderDecoder, cite=RADFORD_2022),
    every(has=(qualities.NoiseRobustness, qualities.Multilinguality), cite=RADFORD_2022),
)

USM = Model(
    "usm",
    "Universal Speech Model",
    aliases=("USM", "Google USM"),
    definition="A large conformer pretrained on unlabeled speech of 300 languages that transcribes more than 100.",
    defined_by=(ZHANG_2023_H.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_WRITING, families.EmbeddingModel),
)
USM_ENTRY = entry(
    USM,
    member_of(
        families.SelfSupervisedSpeechModel,
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        cite=ZHANG_2023_H.at("abstract"),
    ),
    every(
        accepts=modalities.Speech,
        produces=modalities.Text,
        performs=tasks.SpeechToTextTranslation,
        cite=ZHANG_2023_H.at("abstract"),
    ),
    every(uses=architectures.Conformer, cite=ZHANG_2023_H),
    every(produces=modalities.Embedding, cite=ZHANG_2023_H),
    every(has=qualities.Multilinguality, cite=ZHANG_2023_H.at("abstract")),
)

CANARY_1B = Model(
    "canary-1b",
    "Canary-1B",
    aliases=("Canary", "NVIDIA Canary", "nvidia/canary-1b"),
    definition="A conformer encoder with a transformer decoder that transcribes and translates four languages.",
    defined_by=(NVIDIA_CANARY.at("Canary"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_WRITING,
)
CANARY_1B_ENTRY = entry(
    CANARY_1B,
    member_of(
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        families.SequenceToSequenceModel,
        cite=NVIDIA_CANARY.at("Canary"),
    ),
    every(
        accepts=modalities.Speech,
        produces=modalities.Text,
        performs=tasks.SpeechToTextTranslation,
        cite=NVIDIA_CANARY.at("Canary"),
    ),
    every(
        uses=(architectures.Conformer, architectures.TransformerDecoder, architectures.EncoderDecoder),
        cite=NVIDIA_CANARY.at("Canary"),
    ),
    every(has=qualities.Multilinguality, cite=NVIDIA_CANARY.at("Canary")),
)

PARAKEET_TDT_0_6B_V2 = Model(
    "parakeet-tdt-0-6b-v2",
    "Parakeet TDT 0.6B v2",
    aliases=("NVIDIA Parakeet", "Parakeet"),
    definition="A conformer with a transducer as its decoder that transcribes English fast, with timestamps.",
    defined_by=(NVIDIA_CANARY.at("Parakeet"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    licence="CC-BY-4.0",
    checked_on=_CHECKED,
    undetermined=_WRITING,
)
PARAKEET_TDT_0_6B_V2_ENTRY = entry(
    PARAKEET_TDT_0_6B_V2,
    member_of(families.SpeechRecognitionModel, cite=NVIDIA_CANARY.at("Parakeet")),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Text, modalities.Timestamps),
        cite=NVIDIA_CANARY.at("Parakeet"),
    ),
    every(uses=architectures.Conformer, cite=NVIDIA_CANARY.at("Parakeet")),
)

SEAMLESSM4T = Model(
    "seamlessm4t",
    "SeamlessM4T",
    aliases=("SeamlessM4T v1", "SeamlessM4T-Large", "Meta SeamlessM4T"),
    definition="One model that translates speech and text of about 100 languages into text and speech.",
    defined_by=(SEAMLESS_2023.at("abstract"),),
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
SEAMLESSM4T_ENTRY = entry(
    SEAMLESSM4T,
    member_of(
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        families.SpeechToSpeechModel,
        families.NeuralMachineTranslationModel,
        families.SequenceToSequenceModel,
        cite=SEAMLESS_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Speech, modalities.Text),
        produces=(modalities.Speech, modalities.Text),
        performs=(tasks.SpeechToSpeechTranslation, tasks.SpeechToTextTranslation, tasks.Translation),
        cite=SEAMLESS_2023.at("abstract"),
    ),
    every(uses=architectures.TransformerEncoderDecoder, cite=SEAMLESS_2023),
    every(has=qualities.Multilinguality, cite=SEAMLESS_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    WAV2VEC_2_0_ENTRY,
    HUBERT_ENTRY,
    WAVLM_ENTRY,
    DEEP_SPEECH_2_ENTRY,
    CONFORMER_ASR_ENTRY,
    WHISPER_ENTRY,
    WHISPER_LARGE_V3_ENTRY,
    USM_ENTRY,
    CANARY_1B_ENTRY,
    PARAKEET_TDT_0_6B_V2_ENTRY,
    SEAMLESSM4T_ENTRY,
)
