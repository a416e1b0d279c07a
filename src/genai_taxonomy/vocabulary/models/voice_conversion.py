"""Models that change whose voice is heard."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities
from genai_taxonomy.vocabulary.sources import (
    KAMEOKA_2018,
    KANEKO_2017,
    QIAN_2019,
    RVC_2023,
)

__all__ = [
    "AUTOVC",
    "CYCLEGAN_VC",
    "RVC",
    "STARGAN_VC",
]

_CHECKED = date(2026, 11, 24)

AUTOVC = Model(
    "autovc",
    "AutoVC",
    definition="An autoencoder with a narrow code that swaps the voice of speech for one it has not met in training.",
    defined_by=(QIAN_2019.at("title"),),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(families.NonAutoregressiveModel, families.AutoregressiveModel, families.LatentVariableModel),
)
AUTOVC_ENTRY = entry(
    AUTOVC,
    member_of(families.AutoencoderModel, families.VoiceConversionModel, cite=QIAN_2019.at("title")),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=QIAN_2019.at("title")),
    every(
        uses=(architectures.Autoencoder, architectures.ConvolutionalNetwork, architectures.RecurrentNetwork),
        trained_with=objectives.Reconstruction,
        cite=QIAN_2019,
    ),
    every(has=qualities.ZeroShotTransfer, cite=QIAN_2019.at("title")),
)

CYCLEGAN_VC = Model(
    "cyclegan-vc",
    "CycleGAN-VC",
    definition="A cycle-consistent adversarial network that converts one voice into another without paired recordings.",
    defined_by=(KANEKO_2017.at("abstract"),),
    developer="NTT",
    released=date(2017, 11, 30),
    checked_on=_CHECKED,
    undetermined=(
        families.ConditionalGAN,
        families.LeastSquaresGAN,
        families.ConvolutionalGAN,
        families.CycleConsistentGAN,
        families.NonAutoregressiveModel,
    ),
)
CYCLEGAN_VC_ENTRY = entry(
    CYCLEGAN_VC,
    member_of(families.GAN, families.VoiceConversionModel, cite=KANEKO_2017.at("abstract")),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=KANEKO_2017.at("abstract")),
    every(
        uses=architectures.ConvolutionalNetwork,
        trained_with=(objectives.Adversarial, objectives.CycleConsistency),
        cite=KANEKO_2017.at("abstract"),
    ),
    every(has=qualities.UnpairedTranslation, cite=KANEKO_2017.at("abstract")),
)

STARGAN_VC = Model(
    "stargan-vc",
    "StarGAN-VC",
    definition="A generative adversarial network that converts speech among many voices with one generator.",
    defined_by=(KAMEOKA_2018.at("abstract"),),
    developer="NTT",
    released=date(2018, 6, 6),
    checked_on=_CHECKED,
    undetermined=(
        families.ConditionalGAN,
        families.ConvolutionalGAN,
        families.CycleConsistentGAN,
        families.NonAutoregressiveModel,
    ),
)
STARGAN_VC_ENTRY = entry(
    STARGAN_VC,
    member_of(families.GAN, families.VoiceConversionModel, cite=KAMEOKA_2018.at("abstract")),
    every(
        accepts=(modalities.Speech, modalities.Label),
        produces=modalities.Speech,
        cite=KAMEOKA_2018.at("abstract"),
    ),
    every(
        uses=architectures.ConvolutionalNetwork,
        trained_with=(objectives.Adversarial, objectives.CycleConsistency),
        cite=KAMEOKA_2018,
    ),
    every(has=(qualities.UnpairedTranslation, qualities.RealTimeGeneration), cite=KAMEOKA_2018.at("abstract")),
)

RVC = Model(
    "rvc",
    "RVC",
    aliases=("Retrieval-based Voice Conversion", "RVC v2"),
    definition="A voice converter built on VITS that looks up stored features of the target voice.",
    defined_by=(RVC_2023,),
    developer="RVC-Project",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.VAE,
        families.ConditionalVAE,
        families.GAN,
        families.ConditionalGAN,
        families.NormalizingFlow,
        families.CouplingFlow,
        families.NonAutoregressiveModel,
        families.TransformerBasedModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.SingingVoiceSynthesisModel,
        families.MusicGenerationModel,
    ),
)
RVC_ENTRY = entry(
    RVC,
    member_of(families.VoiceConversionModel, families.DeepGenerativeModel, cite=RVC_2023),
    every(
        accepts=(modalities.Speech, modalities.Singing),
        produces=(modalities.Speech, modalities.Audio),
        cite=RVC_2023,
    ),
    every(has=qualities.RealTimeGeneration, cite=RVC_2023),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    AUTOVC_ENTRY,
    CYCLEGAN_VC_ENTRY,
    STARGAN_VC_ENTRY,
    RVC_ENTRY,
)
