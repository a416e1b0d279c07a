"""Models that make sound of all kinds, as text or video asks."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    EVANS_2024,
    EVANS_2024_B,
    GHOSAL_2023,
    HUANG_2023_F,
    KREUK_2022,
    LIU_2023_A,
    LIU_2023_K,
    LUO_2023,
)

__all__ = [
    "AUDIOGEN",
    "AUDIOLDM",
    "AUDIOLDM_2",
    "DIFF_FOLEY",
    "MAKE_AN_AUDIO",
    "STABLE_AUDIO",
    "STABLE_AUDIO_OPEN",
    "TANGO",
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
)

_LATENT_DIFFUSION: Final[tuple[ModelFamily, ...]] = (
    *_LARGE,
    families.ClassifierFreeGuidedDiffusionModel,
    families.DenoisingDiffusionProbabilisticModel,
    families.DenoisingDiffusionImplicitModel,
    families.NonAutoregressiveModel,
)

STABLE_AUDIO = Model(
    "stable-audio",
    "Stable Audio",
    aliases=("Stable Audio 1.0",),
    definition="A latent diffusion model that makes stereo music and sounds of a chosen length from text.",
    defined_by=(EVANS_2024.at("abstract"),),
    developer="Stability AI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_LATENT_DIFFUSION, families.TransformerBasedModel),
)
STABLE_AUDIO_ENTRY = entry(
    STABLE_AUDIO,
    member_of(families.LatentDiffusionModel, cite=EVANS_2024.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Audio, modalities.Music, modalities.SoundEffect),
        performs=(tasks.TextToAudio, tasks.TextToMusic, tasks.SoundEffectGeneration),
        cite=EVANS_2024.at("abstract"),
    ),
    every(uses=architectures.VariationalAutoencoderNetwork, cite=EVANS_2024.at("abstract")),
    every(uses=architectures.UNet, cite=EVANS_2024),
    every(has=(qualities.ControllableGeneration, qualities.FastSampling), cite=EVANS_2024.at("abstract")),
)

STABLE_AUDIO_OPEN = Model(
    "stable-audio-open",
    "Stable Audio Open",
    aliases=("Stable Audio Open 1.0", "stabilityai/stable-audio-open-1.0"),
    definition="A latent diffusion model on a transformer that makes up to 47 seconds of stereo sound from text.",
    defined_by=(EVANS_2024_B.at("abstract"),),
    developer="Stability AI",
    weights=Weights.OPEN,
    licence="Stability AI Community License",
    checked_on=_CHECKED,
    undetermined=_LATENT_DIFFUSION,
)
STABLE_AUDIO_OPEN_ENTRY = entry(
    STABLE_AUDIO_OPEN,
    member_of(families.LatentDiffusionModel, families.DiffusionTransformer, cite=EVANS_2024_B),
    every(
        accepts=modalities.Text,
        produces=(modalities.Audio, modalities.Music, modalities.SoundEffect),
        performs=(tasks.TextToAudio, tasks.TextToMusic, tasks.SoundEffectGeneration),
        cite=EVANS_2024_B,
    ),
    every(uses=architectures.Autoencoder, cite=EVANS_2024_B),
    every(has=qualities.ShortDuration, cite=EVANS_2024_B),
)

AUDIOLDM = Model(
    "audioldm",
    "AudioLDM",
    definition="A latent diffusion model that makes audio from text.",
    defined_by=(LIU_2023_A.at("abstract"),),
    released=date(2023, 1, 29),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_LATENT_DIFFUSION,
        families.SpeechGenerationModel,
        families.MusicGenerationModel,
        families.TextToMusicModel,
    ),
)
AUDIOLDM_ENTRY = entry(
    AUDIOLDM,
    member_of(families.LatentDiffusionModel, cite=LIU_2023_A.at("title")),
    every(accepts=(modalities.Text, modalities.Audio), produces=modalities.Audio, cite=LIU_2023_A.at("abstract")),
    every(produces=modalities.SoundEffect, performs=tasks.SoundEffectGeneration, cite=LIU_2023_A),
    every(performs=tasks.TextToAudio, cite=LIU_2023_A.at("title")),
    every(uses=architectures.UNet, cite=LIU_2023_A),
)

AUDIOLDM_2 = Model(
    "audioldm-2",
    "AudioLDM 2",
    definition="A latent diffusion model that makes sound effects, music and speech by way of one language of audio.",
    defined_by=(LIU_2023_K.at("abstract"),),
    released=date(2023, 8, 10),
    weights=Weights.OPEN,
    licence="CC-BY-NC-SA-4.0",
    checked_on=_CHECKED,
    undetermined=(
        *_LATENT_DIFFUSION,
        families.TransformerBasedModel,
        families.AutoregressiveModel,
        families.VideoToAudioModel,
    ),
)
AUDIOLDM_2_ENTRY = entry(
    AUDIOLDM_2,
    member_of(families.LatentDiffusionModel, cite=LIU_2023_K.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Audio),
        produces=(modalities.Audio, modalities.SoundEffect, modalities.Music, modalities.Speech),
        cite=LIU_2023_K,
    ),
    # Any modality, it says, can be put into its language of audio: which ones were tried, stays open.
    every(accepts=modalities.Content, cite=LIU_2023_K.at("abstract")),
    every(
        performs=(tasks.TextToAudio, tasks.TextToMusic, tasks.TextToSpeech, tasks.SoundEffectGeneration),
        cite=LIU_2023_K.at("abstract"),
    ),
    every(uses=architectures.UNet, cite=LIU_2023_K),
    every(has=qualities.InContextLearning, cite=LIU_2023_K.at("abstract")),
)

AUDIOGEN = Model(
    "audiogen",
    "AudioGen",
    aliases=("audiogen-medium",),
    definition="An autoregressive transformer over audio codes that makes sounds of the environment from text.",
    defined_by=(KREUK_2022.at("abstract"),),
    developer="Meta AI",
    released=date(2022, 9, 30),
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(*_CODE_LANGUAGE, families.SpeechGenerationModel),
)
AUDIOGEN_ENTRY = entry(
    AUDIOGEN,
    member_of(families.AutoregressiveModel, cite=KREUK_2022.at("abstract")),
    member_of(families.NeuralCodecLanguageModel, cite=KREUK_2022),
    every(
        accepts=(modalities.Text, modalities.Audio),
        produces=(modalities.Audio, modalities.SoundEffect),
        performs=(tasks.TextToAudio, tasks.SoundEffectGeneration),
        cite=KREUK_2022.at("abstract"),
    ),
    every(uses=architectures.Transformer, trained_with=objectives.NextTokenPrediction, cite=KREUK_2022),
)

MAKE_AN_AUDIO = Model(
    "make-an-audio",
    "Make-An-Audio",
    definition="A diffusion model over compressed spectrograms that makes sound from text, audio, images or video.",
    defined_by=(HUANG_2023_F,),
    released=date(2023, 1, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_LATENT_DIFFUSION,
        families.SpeechGenerationModel,
        families.MusicGenerationModel,
        families.TextToMusicModel,
        families.VideoToAudioModel,
        families.AnyToAnyModel,
    ),
)
MAKE_AN_AUDIO_ENTRY = entry(
    MAKE_AN_AUDIO,
    member_of(families.LatentDiffusionModel, cite=HUANG_2023_F),
    every(
        accepts=(modalities.Text, modalities.Audio, modalities.Image, modalities.Video),
        produces=(modalities.Audio, modalities.SoundEffect),
        cite=HUANG_2023_F,
    ),
    every(
        performs=(tasks.TextToAudio, tasks.AudioInpainting, tasks.SoundEffectGeneration),
        cite=HUANG_2023_F,
    ),
    every(uses=architectures.UNet, cite=HUANG_2023_F),
)

TANGO = Model(
    "tango",
    "Tango",
    aliases=("TANGO text-to-audio", "declare-lab/tango"),
    definition="A latent diffusion model that makes sound from text as read by an instruction-tuned language model.",
    defined_by=(GHOSAL_2023.at("title"),),
    released=date(2023, 4, 24),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_LATENT_DIFFUSION,
        families.SpeechGenerationModel,
        families.MusicGenerationModel,
        families.TextToMusicModel,
    ),
)
TANGO_ENTRY = entry(
    TANGO,
    member_of(families.LatentDiffusionModel, cite=GHOSAL_2023.at("title")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Audio, modalities.SoundEffect),
        performs=(tasks.TextToAudio, tasks.SoundEffectGeneration),
        cite=GHOSAL_2023,
    ),
    every(uses=architectures.UNet, cite=GHOSAL_2023),
)

DIFF_FOLEY = Model(
    "diff-foley",
    "Diff-Foley",
    definition="A latent diffusion model that makes sound in time with a silent video.",
    defined_by=(LUO_2023.at("title"),),
    released=date(2023, 6, 29),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_LATENT_DIFFUSION, families.ClassifierGuidedDiffusionModel, families.MusicGenerationModel),
)
DIFF_FOLEY_ENTRY = entry(
    DIFF_FOLEY,
    member_of(families.LatentDiffusionModel, cite=LUO_2023.at("title")),
    every(
        accepts=modalities.Video,
        produces=(modalities.Audio, modalities.SoundEffect),
        performs=(tasks.VideoToAudio, tasks.FoleyGeneration),
        cite=LUO_2023.at("title"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    STABLE_AUDIO_ENTRY,
    STABLE_AUDIO_OPEN_ENTRY,
    AUDIOLDM_ENTRY,
    AUDIOLDM_2_ENTRY,
    AUDIOGEN_ENTRY,
    MAKE_AN_AUDIO_ENTRY,
    TANGO_ENTRY,
    DIFF_FOLEY_ENTRY,
)
