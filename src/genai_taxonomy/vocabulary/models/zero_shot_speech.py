"""Large text-to-speech models, most of which take up a voice from a short sample."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, risks, tasks
from genai_taxonomy.vocabulary.sources import (
    BETKER_2023_C,
    CASANOVA_2021,
    CASANOVA_2024,
    CHEN_2024_F,
    DU_2024,
    ELEVENLABS_2026,
    LE_2023,
    OPENAI_2023_TTS,
    SHEN_2023_D,
    SUNO_2023,
    WANG_2023_C,
)

__all__ = [
    "BARK",
    "COSYVOICE",
    "ELEVEN_MULTILINGUAL_V2",
    "ELEVEN_V3",
    "F5_TTS",
    "NATURALSPEECH_2",
    "TORTOISE_TTS",
    "TTS_1",
    "VALL_E",
    "VOICEBOX",
    "XTTS",
    "YOURTTS",
]

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

# Of these models neither the network nor the training is published.
_UNPUBLISHED: Final[tuple[ModelFamily, ...]] = (
    *_CODE_LANGUAGE,
    *_SECOND_STAGE,
    families.LatentDiffusionModel,
    families.DiffusionTransformer,
    families.TransformerBasedModel,
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.AudioAutoregressiveModel,
    families.GenerativeTransformer,
    families.NonAutoregressiveModel,
    families.NeuralCodecLanguageModel,
    families.SelfSupervisedModel,
    families.DeepGenerativeModel,
    families.LatentVariableModel,
    families.GAN,
    families.VAE,
    families.NormalizingFlow,
    families.SequenceToSequenceModel,
    families.MixtureOfExpertsLanguageModel,
)

VALL_E = Model(
    "vall-e",
    "VALL-E",
    aliases=("Microsoft VALL-E",),
    definition="A language model over the codes of an audio codec that speaks in a voice heard for three seconds.",
    defined_by=(WANG_2023_C.at("abstract"),),
    developer="Microsoft",
    released=date(2023, 1, 5),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_CODE_LANGUAGE,
)
VALL_E_ENTRY = entry(
    VALL_E,
    member_of(families.NeuralCodecLanguageModel, cite=WANG_2023_C.at("title")),
    member_of(families.AutoregressiveModel, cite=WANG_2023_C),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=tasks.ZeroShotTextToSpeech,
        cite=WANG_2023_C.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, cite=WANG_2023_C),
    every(trained_with=objectives.NextTokenPrediction, cite=WANG_2023_C.at("abstract")),
    every(has=(qualities.VoiceCloning, qualities.InContextLearning), cite=WANG_2023_C.at("abstract")),
    every(has=risks.VoiceFraud, cite=WANG_2023_C.at("ethics statement")),
)

VOICEBOX = Model(
    "voicebox",
    "Voicebox",
    aliases=("Meta Voicebox",),
    definition="A flow matching model trained to fill in speech that speaks, edits, cleans and restyles it in context.",
    defined_by=(LE_2023.at("abstract"),),
    developer="Meta AI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_LARGE,
        families.RectifiedFlowModel,
        families.VoiceConversionModel,
        families.SpeechToSpeechModel,
        families.SpeechEnhancementModel,
        families.MaskedGenerativeModel,
    ),
)
VOICEBOX_ENTRY = entry(
    VOICEBOX,
    member_of(families.FlowMatchingModel, families.NonAutoregressiveModel, cite=LE_2023.at("abstract")),
    every(accepts=(modalities.Text, modalities.Speech), produces=modalities.Speech, cite=LE_2023.at("abstract")),
    every(
        performs=(tasks.ZeroShotTextToSpeech, tasks.SpeechEnhancement, tasks.AudioEditing),
        cite=LE_2023.at("abstract"),
    ),
    every(uses=architectures.Transformer, cite=LE_2023),
    every(
        has=(qualities.InContextLearning, qualities.VoiceCloning, qualities.Multilinguality),
        cite=LE_2023.at("abstract"),
    ),
)

NATURALSPEECH_2 = Model(
    "naturalspeech-2",
    "NaturalSpeech 2",
    definition="A latent diffusion model over the continuous codes of a codec that speaks and sings in any voice.",
    defined_by=(SHEN_2023_D.at("title"),),
    developer="Microsoft",
    released=date(2023, 4, 18),
    checked_on=_CHECKED,
    undetermined=(
        *_LARGE,
        families.TransformerBasedModel,
        families.ScoreBasedModel,
        families.ScoreSdeModel,
        families.ContinuousTimeDiffusionModel,
        families.VoiceConversionModel,
        families.SpeechToSpeechModel,
        families.SpeechEnhancementModel,
        families.SingingVoiceSynthesisModel,
        families.MusicGenerationModel,
        families.TextToMusicModel,
    ),
)
NATURALSPEECH_2_ENTRY = entry(
    NATURALSPEECH_2,
    member_of(families.LatentDiffusionModel, cite=SHEN_2023_D.at("title")),
    member_of(families.NonAutoregressiveModel, cite=SHEN_2023_D),
    every(
        accepts=(modalities.Text, modalities.Speech),
        # Singing would count as music.
        produces=(modalities.Speech, modalities.Audio),
        performs=tasks.ZeroShotTextToSpeech,
        cite=SHEN_2023_D.at("title"),
    ),
    every(has=qualities.VoiceCloning, cite=SHEN_2023_D.at("title")),
)

TORTOISE_TTS = Model(
    "tortoise-tts",
    "Tortoise TTS",
    aliases=("Tortoise",),
    definition="An autoregressive transformer over speech codes with a diffusion decoder that speaks in many voices.",
    defined_by=(BETKER_2023_C.at("abstract"),),
    developer="James Betker",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_CODE_LANGUAGE,
        *_SECOND_STAGE,
        families.DenoisingDiffusionProbabilisticModel,
        families.LatentDiffusionModel,
        families.NeuralCodecLanguageModel,
        families.VAE,
        families.VqVAE,
    ),
)
TORTOISE_TTS_ENTRY = entry(
    TORTOISE_TTS,
    member_of(families.AutoregressiveModel, cite=BETKER_2023_C),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=tasks.ZeroShotTextToSpeech,
        cite=BETKER_2023_C,
    ),
    every(
        uses=architectures.Transformer,
        trained_with=(objectives.NextTokenPrediction, objectives.Denoising),
        cite=BETKER_2023_C,
    ),
    every(has=(qualities.SlowSampling, qualities.VoiceCloning), cite=BETKER_2023_C),
)

BARK = Model(
    "bark",
    "Bark",
    aliases=("Suno Bark", "bark-small"),
    definition="A GPT-style transformer over audio codes that speaks, laughs, sings and makes noises from text.",
    defined_by=(SUNO_2023,),
    developer="Suno",
    released=date(2023, 4, 20),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*_CODE_LANGUAGE, families.TextToMusicModel),
)
BARK_ENTRY = entry(
    BARK,
    member_of(families.NeuralCodecLanguageModel, families.AutoregressiveModel, cite=SUNO_2023.at("Details")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Speech, modalities.Music, modalities.SoundEffect),
        performs=tasks.TextToSpeech,
        cite=SUNO_2023,
    ),
    every(uses=architectures.Transformer, trained_with=objectives.NextTokenPrediction, cite=SUNO_2023.at("Details")),
    every(has=qualities.Multilinguality, cite=SUNO_2023),
)

XTTS = Model(
    "xtts",
    "XTTS",
    aliases=("XTTS v2", "Coqui XTTS", "XTTS-v1"),
    definition="A text-to-speech model built on Tortoise that clones a voice and speaks in sixteen languages.",
    defined_by=(CASANOVA_2024.at("abstract"),),
    developer="Coqui",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_CODE_LANGUAGE,
        families.NeuralCodecLanguageModel,
        families.VAE,
        families.VqVAE,
        families.GAN,
    ),
)
XTTS_ENTRY = entry(
    XTTS,
    member_of(families.AutoregressiveModel, cite=CASANOVA_2024),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=tasks.ZeroShotTextToSpeech,
        cite=CASANOVA_2024.at("abstract"),
    ),
    every(
        uses=(architectures.Transformer, architectures.VectorQuantization),
        trained_with=objectives.NextTokenPrediction,
        cite=CASANOVA_2024,
    ),
    every(has=(qualities.VoiceCloning, qualities.Multilinguality), cite=CASANOVA_2024.at("abstract")),
)

YOURTTS = Model(
    "yourtts",
    "YourTTS",
    definition="A multilingual text-to-speech model built on VITS that speaks and converts voices it has not met.",
    defined_by=(CASANOVA_2021.at("abstract"),),
    developer="Coqui",
    weights=Weights.OPEN,
    licence="CC-BY-NC-ND-4.0",
    checked_on=_CHECKED,
    undetermined=(
        *_LARGE,
        families.GAN,
        families.ConditionalGAN,
        families.VAEGAN,
        families.NormalizingFlow,
        families.CouplingFlow,
        families.NonAutoregressiveModel,
        families.TransformerBasedModel,
        families.SelfSupervisedModel,
    ),
)
YOURTTS_ENTRY = entry(
    YOURTTS,
    member_of(families.ConditionalVAE, cite=CASANOVA_2021),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=(tasks.ZeroShotTextToSpeech, tasks.VoiceConversion),
        cite=CASANOVA_2021.at("title"),
    ),
    every(trained_with=(objectives.EvidenceLowerBound, objectives.Adversarial), cite=CASANOVA_2021),
    every(has=(qualities.VoiceCloning, qualities.Multilinguality), cite=CASANOVA_2021.at("abstract")),
)

F5_TTS = Model(
    "f5-tts",
    "F5-TTS",
    definition="A flow matching model on a diffusion transformer that speaks a text in the voice of a short sample.",
    defined_by=(CHEN_2024_F.at("title"),),
    developer="Shanghai Jiao Tong University",
    released=date(2024, 10, 8),
    weights=Weights.OPEN,
    licence="CC-BY-NC",
    checked_on=_CHECKED,
    undetermined=(
        *_LARGE,
        families.DiffusionTransformer,
        families.RectifiedFlowModel,
        families.ClassifierFreeGuidedDiffusionModel,
    ),
)
F5_TTS_ENTRY = entry(
    F5_TTS,
    member_of(families.FlowMatchingModel, cite=CHEN_2024_F.at("title")),
    member_of(families.NonAutoregressiveModel, families.DiffusionTransformer, cite=CHEN_2024_F),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=tasks.ZeroShotTextToSpeech,
        cite=CHEN_2024_F,
    ),
    every(uses=architectures.DiffusionTransformerNetwork, cite=CHEN_2024_F),
    every(has=qualities.VoiceCloning, cite=CHEN_2024_F),
)

COSYVOICE = Model(
    "cosyvoice",
    "CosyVoice",
    aliases=("CosyVoice 1.0", "CosyVoice-300M"),
    definition="A language model that turns text into speech tokens, with a flow matching model that makes them sound.",
    defined_by=(DU_2024.at("abstract"),),
    developer="Alibaba",
    released=date(2024, 7, 7),
    weights=Weights.OPEN,
    licence="Apache-2.0",
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
COSYVOICE_ENTRY = entry(
    COSYVOICE,
    member_of(families.AutoregressiveModel, cite=DU_2024),
    every(
        accepts=(modalities.Text, modalities.Speech),
        produces=modalities.Speech,
        performs=tasks.ZeroShotTextToSpeech,
        cite=DU_2024.at("abstract"),
    ),
    every(uses=architectures.Transformer, cite=DU_2024),
    every(trained_with=objectives.NextTokenPrediction, cite=DU_2024.at("abstract")),
    every(has=(qualities.VoiceCloning, qualities.Multilinguality), cite=DU_2024.at("title")),
)

TTS_1 = Model(
    "tts-1",
    "OpenAI TTS-1",
    aliases=("OpenAI TTS", "tts-1-hd"),
    definition="OpenAI's hosted text-to-speech model of November 2023, which speaks in a few built-in voices.",
    defined_by=(OPENAI_2023_TTS,),
    developer="OpenAI",
    released=date(2023, 11, 6),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_UNPUBLISHED,
)
TTS_1_ENTRY = entry(
    TTS_1,
    member_of(families.TextToSpeechModel, cite=OPENAI_2023_TTS),
    every(accepts=modalities.Text, produces=modalities.Speech, cite=OPENAI_2023_TTS),
    every(has=qualities.Multilinguality, cite=OPENAI_2023_TTS),
)

ELEVEN_MULTILINGUAL_V2 = Model(
    "eleven-multilingual-v2",
    "Eleven Multilingual v2",
    aliases=("ElevenLabs Multilingual v2",),
    definition="A hosted text-to-speech model of ElevenLabs that speaks 29 languages with rich emotion.",
    defined_by=(ELEVENLABS_2026,),
    developer="ElevenLabs",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_UNPUBLISHED,
)
ELEVEN_MULTILINGUAL_V2_ENTRY = entry(
    ELEVEN_MULTILINGUAL_V2,
    member_of(families.TextToSpeechModel, cite=ELEVENLABS_2026),
    every(accepts=modalities.Text, produces=modalities.Speech, cite=ELEVENLABS_2026),
    every(has=(qualities.Multilinguality, qualities.NaturalSpeech), cite=ELEVENLABS_2026),
)

ELEVEN_V3 = Model(
    "eleven-v3",
    "Eleven v3",
    aliases=("ElevenLabs v3",),
    definition="A hosted text-to-speech model of ElevenLabs for expressive speech in more than 70 languages.",
    defined_by=(ELEVENLABS_2026,),
    developer="ElevenLabs",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_UNPUBLISHED,
)
ELEVEN_V3_ENTRY = entry(
    ELEVEN_V3,
    member_of(families.TextToSpeechModel, cite=ELEVENLABS_2026),
    # Tags in the text also call for laughter, applause and the like.
    every(accepts=modalities.Text, produces=(modalities.Speech, modalities.Audio), cite=ELEVENLABS_2026),
    every(has=(qualities.Multilinguality, qualities.NaturalSpeech), cite=ELEVENLABS_2026),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    VALL_E_ENTRY,
    VOICEBOX_ENTRY,
    NATURALSPEECH_2_ENTRY,
    TORTOISE_TTS_ENTRY,
    BARK_ENTRY,
    XTTS_ENTRY,
    YOURTTS_ENTRY,
    F5_TTS_ENTRY,
    COSYVOICE_ENTRY,
    TTS_1_ENTRY,
    ELEVEN_MULTILINGUAL_V2_ENTRY,
    ELEVEN_V3_ENTRY,
)
