"""Neural codecs, which compress sound into codes and restore it."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    DEFOSSEZ_2022,
    KUMAR_2023,
    ZEGHIDOUR_2021,
)

__all__ = [
    "DESCRIPT_AUDIO_CODEC",
    "ENCODEC",
    "SOUNDSTREAM",
]

_CHECKED = date(2026, 11, 24)

# Codecs restore what they are given; they are trained and built like generative models, and used by them.
_CODEC: Final[tuple[ModelFamily, ...]] = (
    families.GenerativeAI,
    families.GenerativeModel,
    families.DeepGenerativeModel,
    families.AudioGenerationModel,
    families.SpeechGenerationModel,
    families.MusicGenerationModel,
    families.NeuralVocoder,
    families.ConditionalGenerativeModel,
    families.ImplicitGenerativeModel,
    families.NonAutoregressiveModel,
    families.LatentVariableModel,
    families.LikelihoodBasedModel,
    families.GAN,
    families.VAE,
    families.VqVAE,
    families.VqGAN,
    families.StandardAutoencoder,
    families.PretrainedModel,
)

SOUNDSTREAM = Model(
    "soundstream",
    "SoundStream",
    definition="A neural audio codec that compresses speech, music and sound by residual vector quantization.",
    defined_by=(ZEGHIDOUR_2021.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(*_CODEC, families.SpeechEnhancementModel),
)
SOUNDSTREAM_ENTRY = entry(
    SOUNDSTREAM,
    member_of(families.NeuralAudioCodec, cite=ZEGHIDOUR_2021.at("title")),
    every(
        accepts=(modalities.Audio, modalities.Speech, modalities.Music, modalities.DiscreteCodes),
        produces=(modalities.Audio, modalities.Speech, modalities.Music, modalities.DiscreteCodes),
        cite=ZEGHIDOUR_2021.at("abstract"),
    ),
    every(performs=(tasks.AudioTokenization, tasks.SpeechEnhancement), cite=ZEGHIDOUR_2021.at("abstract")),
    every(
        uses=(architectures.ConvolutionalNetwork, architectures.ResidualVectorQuantization),
        trained_with=(objectives.Reconstruction, objectives.Adversarial),
        cite=ZEGHIDOUR_2021.at("abstract"),
    ),
    every(has=qualities.OnDeviceDeployment, cite=ZEGHIDOUR_2021.at("abstract")),
)

ENCODEC = Model(
    "encodec",
    "EnCodec",
    aliases=("Meta EnCodec", "Facebook EnCodec"),
    definition="A neural audio codec of convolutional and recurrent layers with residual vector quantization.",
    defined_by=(DEFOSSEZ_2022,),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    # A small transformer may squeeze its codes further.
    undetermined=(*_CODEC, families.TransformerBasedModel),
)
ENCODEC_ENTRY = entry(
    ENCODEC,
    member_of(families.NeuralAudioCodec, cite=DEFOSSEZ_2022),
    every(
        accepts=(modalities.Audio, modalities.Speech, modalities.Music, modalities.DiscreteCodes),
        produces=(modalities.Audio, modalities.Speech, modalities.Music, modalities.DiscreteCodes),
        performs=tasks.AudioTokenization,
        cite=DEFOSSEZ_2022,
    ),
    every(
        uses=(architectures.ConvolutionalNetwork, architectures.Lstm, architectures.ResidualVectorQuantization),
        trained_with=(objectives.Reconstruction, objectives.Adversarial),
        cite=DEFOSSEZ_2022,
    ),
)

DESCRIPT_AUDIO_CODEC = Model(
    "descript-audio-codec",
    "Descript Audio Codec",
    aliases=("DAC", "Improved RVQGAN", "DAC codec"),
    definition="A neural audio codec for all kinds of sound at 44.1 kHz with improved residual vector quantization.",
    defined_by=(KUMAR_2023.at("abstract"),),
    developer="Descript",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=_CODEC,
)
DESCRIPT_AUDIO_CODEC_ENTRY = entry(
    DESCRIPT_AUDIO_CODEC,
    member_of(families.NeuralAudioCodec, cite=KUMAR_2023.at("abstract")),
    every(
        accepts=(modalities.Audio, modalities.Speech, modalities.Music, modalities.DiscreteCodes),
        produces=(modalities.Audio, modalities.Speech, modalities.Music, modalities.DiscreteCodes),
        performs=tasks.AudioTokenization,
        cite=KUMAR_2023.at("abstract"),
    ),
    every(
        uses=(architectures.ConvolutionalNetwork, architectures.ResidualVectorQuantization),
        trained_with=(objectives.Reconstruction, objectives.Adversarial),
        cite=KUMAR_2023.at("abstract"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SOUNDSTREAM_ENTRY,
    ENCODEC_ENTRY,
    DESCRIPT_AUDIO_CODEC_ENTRY,
)
