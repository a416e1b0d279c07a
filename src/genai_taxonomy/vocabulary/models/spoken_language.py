"""Language models that hear, and some that speak."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BORSOS_2022,
    CHU_2023,
    CHU_2024,
    DEFOSSEZ_2024,
    RUBENSTEIN_2023,
    TANG_2023_D,
    ZHANG_2023_I,
)

__all__ = [
    "AUDIOLM",
    "AUDIOPALM",
    "MOSHI",
    "QWEN2_AUDIO",
    "QWEN_AUDIO",
    "SALMONN",
    "SPEECHGPT",
]

_CHECKED = date(2026, 11, 24)

# What the large language models at their core bring along, or what tuning adds.
_HEARING: Final[tuple[ModelFamily, ...]] = (
    families.LLM,
    families.CausalLanguageModel,
    families.TransformerLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.MultilingualLanguageModel,
    families.InstructionTunedModel,
    families.AlignedLanguageModel,
    families.ChatModel,
    families.DialogueModel,
    families.QuestionAnsweringModel,
    families.SummarizationModel,
    families.CodeGenerationModel,
    families.MachineTranslationModel,
    families.NeuralMachineTranslationModel,
    families.SpeechRecognitionModel,
    families.SpeechTranslationModel,
    families.Classifier,
    families.AudioClassificationModel,
    families.DiscriminativeModel,
    families.SmallLanguageModel,
    families.TokenAutoregressiveModel,
)

AUDIOLM = Model(
    "audiolm",
    "AudioLM",
    aliases=("Google AudioLM",),
    definition="A language model over audio tokens that goes on with speech or piano music it has heard.",
    defined_by=(BORSOS_2022.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.TransformerLanguageModel,
        families.PretrainedLanguageModel,
        families.SpeechLanguageModel,
        families.FoundationModel,
        families.PretrainedModel,
        families.SpeechToSpeechModel,
        families.ConditionalGenerativeModel,
    ),
)
AUDIOLM_ENTRY = entry(
    AUDIOLM,
    member_of(families.NeuralCodecLanguageModel, families.AutoregressiveModel, cite=BORSOS_2022.at("abstract")),
    every(
        accepts=(modalities.Speech, modalities.Music, modalities.Audio),
        produces=(modalities.Speech, modalities.Music, modalities.Audio),
        performs=(tasks.SpeechContinuation, tasks.MusicContinuation),
        cite=BORSOS_2022.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, cite=BORSOS_2022),
    every(trained_with=objectives.NextTokenPrediction, cite=BORSOS_2022.at("abstract")),
    every(has=qualities.LongRangeDependencies, cite=BORSOS_2022.at("abstract")),
)

AUDIOPALM = Model(
    "audiopalm",
    "AudioPaLM",
    definition="A large language model, joined from PaLM 2 and AudioLM, that takes and makes both text and speech.",
    defined_by=(RUBENSTEIN_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 6, 22),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_HEARING,
        families.AudioLanguageModel,
        families.LargeAudioLanguageModel,
        families.NeuralCodecLanguageModel,
        families.TextToSpeechModel,
        families.AnyToAnyModel,
    ),
)
AUDIOPALM_ENTRY = entry(
    AUDIOPALM,
    member_of(
        families.MultimodalLLM,
        families.SpeechLanguageModel,
        families.SpeechToSpeechModel,
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        cite=RUBENSTEIN_2023.at("abstract"),
    ),
    member_of(families.AutoregressiveModel, cite=RUBENSTEIN_2023),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=(modalities.Text, modalities.Speech),
        performs=(tasks.SpeechToSpeechTranslation, tasks.SpeechToTextTranslation),
        cite=RUBENSTEIN_2023.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, cite=RUBENSTEIN_2023),
    every(has=(qualities.ZeroShotTransfer, qualities.VoiceCloning), cite=RUBENSTEIN_2023.at("abstract")),
)

SPEECHGPT = Model(
    "speechgpt",
    "SpeechGPT",
    definition="A large language model with discrete units of speech in its vocabulary that hears, speaks and writes.",
    defined_by=(ZHANG_2023_I,),
    developer="Fudan University",
    released=date(2023, 5, 18),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_HEARING,
        families.AudioLanguageModel,
        families.LargeAudioLanguageModel,
        families.NeuralCodecLanguageModel,
        families.TextToSpeechModel,
        families.AnyToAnyModel,
    ),
)
SPEECHGPT_ENTRY = entry(
    SPEECHGPT,
    member_of(
        families.MultimodalLLM,
        families.SpeechLanguageModel,
        families.SpokenDialogueModel,
        cite=ZHANG_2023_I.at("title"),
    ),
    member_of(families.AutoregressiveModel, families.InstructionTunedModel, cite=ZHANG_2023_I),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=(modalities.Text, modalities.Speech),
        cite=ZHANG_2023_I,
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.InstructionTuning, cite=ZHANG_2023_I),
    every(has=qualities.InstructionFollowing, cite=ZHANG_2023_I),
)

MOSHI = Model(
    "moshi",
    "Moshi",
    aliases=("Kyutai Moshi",),
    definition="A speech and text model that listens and talks at the same time, thinking in text as it speaks.",
    defined_by=(DEFOSSEZ_2024,),
    developer="Kyutai",
    weights=Weights.OPEN,
    licence="CC-BY-4.0",
    checked_on=_CHECKED,
    undetermined=(
        *_HEARING,
        families.MultimodalLLM,
        families.PretrainedLanguageModel,
        families.AudioLanguageModel,
        families.LargeAudioLanguageModel,
        families.MultimodalGenerativeModel,
        families.TextToSpeechModel,
        families.TextToAudioModel,
    ),
)
MOSHI_ENTRY = entry(
    MOSHI,
    member_of(families.FoundationModel, families.MultimodalModel, cite=DEFOSSEZ_2024.at("title")),
    member_of(
        families.SpeechLanguageModel,
        families.SpokenDialogueModel,
        families.NeuralCodecLanguageModel,
        families.AutoregressiveModel,
        cite=DEFOSSEZ_2024,
    ),
    every(accepts=modalities.Speech, produces=(modalities.Speech, modalities.Text), cite=DEFOSSEZ_2024),
    every(uses=architectures.Transformer, trained_with=objectives.AutoregressivePrediction, cite=DEFOSSEZ_2024),
    every(has=qualities.RealTimeGeneration, cite=DEFOSSEZ_2024),
)

QWEN_AUDIO = Model(
    "qwen-audio",
    "Qwen-Audio",
    aliases=("Qwen-Audio-Chat", "Qwen Audio 7B"),
    definition="A language model with an audio encoder that writes about speech, sounds and music it hears.",
    defined_by=(CHU_2023.at("title"),),
    developer="Alibaba Cloud",
    released=date(2023, 11, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_HEARING,
)
QWEN_AUDIO_ENTRY = entry(
    QWEN_AUDIO,
    member_of(families.LargeAudioLanguageModel, cite=CHU_2023.at("title")),
    member_of(families.AutoregressiveModel, cite=CHU_2023),
    every(
        accepts=(modalities.Audio, modalities.Speech, modalities.Music, modalities.SoundEffect, modalities.Text),
        produces=modalities.Text,
        cite=CHU_2023,
    ),
    every(
        performs=(
            tasks.AutomaticSpeechRecognition,
            tasks.SpeechToTextTranslation,
            tasks.AudioCaptioning,
            tasks.AudioQuestionAnswering,
        ),
        cite=CHU_2023,
    ),
    every(uses=architectures.Transformer, cite=CHU_2023),
    every(has=qualities.MultimodalUnderstanding, cite=CHU_2023),
)

QWEN2_AUDIO = Model(
    "qwen2-audio",
    "Qwen2-Audio",
    aliases=("Qwen2-Audio-7B", "Qwen2-Audio-7B-Instruct"),
    definition="A language model that answers in text to spoken instructions, or analyzes audio as a text asks.",
    defined_by=(CHU_2024,),
    developer="Alibaba Cloud",
    released=date(2024, 7, 15),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_HEARING,
)
QWEN2_AUDIO_ENTRY = entry(
    QWEN2_AUDIO,
    member_of(families.LargeAudioLanguageModel, cite=CHU_2024),
    member_of(families.AutoregressiveModel, cite=CHU_2024),
    every(
        accepts=(modalities.Audio, modalities.Speech, modalities.Music, modalities.SoundEffect, modalities.Text),
        produces=modalities.Text,
        cite=CHU_2024,
    ),
    every(performs=(tasks.AudioTextToText, tasks.AudioQuestionAnswering), cite=CHU_2024),
    every(uses=architectures.Transformer, cite=CHU_2024),
    every(has=(qualities.MultimodalUnderstanding, qualities.InstructionFollowing), cite=CHU_2024),
)

SALMONN = Model(
    "salmonn",
    "SALMONN",
    aliases=("Speech Audio Language Music Open Neural Network", "SALMONN-13B", "SALMONN-7B"),
    definition="A large language model joined with encoders of speech and audio, so that it hears all kinds of sound.",
    defined_by=(TANG_2023_D.at("abstract"),),
    developer="Tsinghua University and ByteDance",
    released=date(2023, 10, 8),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=_HEARING,
)
SALMONN_ENTRY = entry(
    SALMONN,
    member_of(families.LargeAudioLanguageModel, cite=TANG_2023_D.at("abstract")),
    member_of(families.AutoregressiveModel, cite=TANG_2023_D),
    every(
        accepts=(modalities.Audio, modalities.Speech, modalities.Music, modalities.SoundEffect, modalities.Text),
        produces=modalities.Text,
        cite=TANG_2023_D.at("abstract"),
    ),
    every(
        performs=(
            tasks.AutomaticSpeechRecognition,
            tasks.SpeechToTextTranslation,
            tasks.AudioCaptioning,
            tasks.AudioQuestionAnswering,
        ),
        cite=TANG_2023_D.at("abstract"),
    ),
    every(
        uses=(architectures.Transformer, architectures.QueryTransformer, architectures.LowRankAdapter),
        cite=TANG_2023_D,
    ),
    every(has=(qualities.MultimodalUnderstanding, qualities.EmergentAbilities), cite=TANG_2023_D.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    AUDIOLM_ENTRY,
    AUDIOPALM_ENTRY,
    SPEECHGPT_ENTRY,
    MOSHI_ENTRY,
    QWEN_AUDIO_ENTRY,
    QWEN2_AUDIO_ENTRY,
    SALMONN_ENTRY,
)
