"""Models that make music, as sound or as notes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    AGOSTINELLI_2023,
    COPET_2023,
    DHARIWAL_2020,
    FORSGREN_2022,
    GOOGLE_LYRIA,
    HUANG_2018,
    PAYNE_2019,
)

__all__ = [
    "JUKEBOX",
    "LYRIA_2",
    "MUSENET",
    "MUSICGEN",
    "MUSICLM",
    "MUSIC_TRANSFORMER",
    "RIFFUSION",
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

JUKEBOX = Model(
    "jukebox",
    "Jukebox",
    aliases=("OpenAI Jukebox",),
    definition="Autoregressive transformers over the codes of VQ-VAEs that make songs with singing as raw audio.",
    defined_by=(DHARIWAL_2020,),
    developer="OpenAI",
    weights=Weights.OPEN,
    licence="Noncommercial Use License",
    checked_on=_CHECKED,
    undetermined=(
        *_CODE_LANGUAGE,
        families.NeuralCodecLanguageModel,
        families.VAE,
        families.VqVAE,
        families.HierarchicalVAE,
        families.TextToMusicModel,
        families.SingingVoiceSynthesisModel,
    ),
)
JUKEBOX_ENTRY = entry(
    JUKEBOX,
    member_of(families.AutoregressiveModel, cite=DHARIWAL_2020),
    every(
        accepts=(modalities.Text, modalities.Label, modalities.Music),
        produces=(modalities.Music, modalities.Singing),
        performs=(tasks.MusicGeneration, tasks.MusicContinuation),
        cite=DHARIWAL_2020,
    ),
    every(
        uses=(architectures.Transformer, architectures.SparseAttention, architectures.VectorQuantization),
        trained_with=objectives.NextTokenPrediction,
        cite=DHARIWAL_2020,
    ),
    every(has=qualities.SlowSampling, cite=DHARIWAL_2020),
)

MUSIC_TRANSFORMER = Model(
    "music-transformer",
    "Music Transformer",
    definition="An autoregressive transformer with relative attention that writes music of long structure as notes.",
    defined_by=(HUANG_2018.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    # Accompaniments it makes as a translator would.
    undetermined=(
        families.LanguageModel,
        families.ConditionalGenerativeModel,
        families.PretrainedModel,
        families.SequenceToSequenceModel,
    ),
)
MUSIC_TRANSFORMER_ENTRY = entry(
    MUSIC_TRANSFORMER,
    member_of(families.AutoregressiveModel, cite=HUANG_2018.at("abstract")),
    every(
        accepts=modalities.SymbolicMusic,
        produces=modalities.SymbolicMusic,
        performs=(tasks.SymbolicMusicGeneration, tasks.MusicContinuation),
        cite=HUANG_2018.at("abstract"),
    ),
    every(uses=(architectures.Transformer, architectures.SelfAttention), cite=HUANG_2018.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=HUANG_2018),
    every(has=qualities.LongRangeDependencies, cite=HUANG_2018.at("abstract")),
)

MUSENET = Model(
    "musenet",
    "MuseNet",
    aliases=("OpenAI MuseNet",),
    definition="A transformer trained to predict the next note that composes for ten instruments in mixed styles.",
    defined_by=(PAYNE_2019,),
    developer="OpenAI",
    released=date(2019, 4, 25),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(families.LanguageModel, *_LARGE),
)
MUSENET_ENTRY = entry(
    MUSENET,
    member_of(families.AutoregressiveModel, cite=PAYNE_2019),
    every(
        accepts=(modalities.SymbolicMusic, modalities.Label),
        produces=modalities.SymbolicMusic,
        performs=(tasks.SymbolicMusicGeneration, tasks.MusicContinuation),
        cite=PAYNE_2019,
    ),
    every(
        uses=(architectures.Transformer, architectures.SparseAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=PAYNE_2019,
    ),
)

MUSICLM = Model(
    "musiclm",
    "MusicLM",
    aliases=("Google MusicLM",),
    definition="A hierarchy of transformers over audio tokens that makes minutes of music from text or a melody.",
    defined_by=(AGOSTINELLI_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 1, 26),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_CODE_LANGUAGE, families.SequenceToSequenceModel),
)
MUSICLM_ENTRY = entry(
    MUSICLM,
    member_of(families.AutoregressiveModel, families.NeuralCodecLanguageModel, cite=AGOSTINELLI_2023),
    every(
        accepts=(modalities.Text, modalities.Music),
        produces=modalities.Music,
        performs=tasks.TextToMusic,
        cite=AGOSTINELLI_2023.at("abstract"),
    ),
    every(uses=architectures.Transformer, trained_with=objectives.NextTokenPrediction, cite=AGOSTINELLI_2023),
    every(has=(qualities.PromptFidelity, qualities.LongFormCoherence), cite=AGOSTINELLI_2023.at("abstract")),
)

MUSICGEN = Model(
    "musicgen",
    "MusicGen",
    aliases=("musicgen-large", "musicgen-melody", "Meta MusicGen"),
    definition="A transformer language model over audio tokens that makes music from text or a melody.",
    defined_by=(COPET_2023.at("abstract"),),
    developer="Meta AI",
    released=date(2023, 6, 8),
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=_CODE_LANGUAGE,
)
MUSICGEN_ENTRY = entry(
    MUSICGEN,
    member_of(families.GenerativeTransformer, families.NeuralCodecLanguageModel, cite=COPET_2023.at("abstract")),
    every(accepts=(modalities.Text, modalities.Music), produces=modalities.Music, cite=COPET_2023.at("abstract")),
    every(performs=tasks.TextToMusic, cite=COPET_2023.at("abstract")),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=COPET_2023),
    every(has=qualities.ControllableGeneration, cite=COPET_2023.at("abstract")),
)

RIFFUSION = Model(
    "riffusion",
    "Riffusion",
    aliases=("riffusion-model-v1",),
    definition="Stable Diffusion tuned to make pictures of spectrograms from text, which are then played as music.",
    defined_by=(FORSGREN_2022,),
    developer="Seth Forsgren and Hayk Martiros",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    # Its spectrograms are pictures, made as Stable Diffusion makes others.
    undetermined=(
        *_LATENT_DIFFUSION,
        families.ImageGenerationModel,
        families.ImageDiffusionModel,
        families.TextToImageModel,
        families.TextToImageDiffusionModel,
        families.ImageToImageModel,
        families.ImageEditingModel,
    ),
)
RIFFUSION_ENTRY = entry(
    RIFFUSION,
    member_of(families.LatentDiffusionModel, cite=FORSGREN_2022.at("title")),
    every(
        accepts=(modalities.Text, modalities.Music, modalities.Content),
        produces=(modalities.Music, modalities.Spectrogram, modalities.Content),
        performs=tasks.TextToMusic,
        cite=FORSGREN_2022,
    ),
    every(uses=architectures.UNet, cite=FORSGREN_2022),
    every(has=qualities.RealTimeGeneration, cite=FORSGREN_2022.at("title")),
)

LYRIA_2 = Model(
    "lyria-2",
    "Lyria 2",
    aliases=("lyria-002", "Google Lyria 2"),
    definition="Google's hosted model of 2025 that makes half a minute of instrumental music from a description.",
    defined_by=(GOOGLE_LYRIA,),
    developer="Google DeepMind",
    released=date(2025, 4, 24),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_CODE_LANGUAGE,
        *_LATENT_DIFFUSION,
        families.DiffusionModel,
        families.ConditionalDiffusionModel,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.AudioDiffusionModel,
        families.FlowMatchingModel,
        families.RectifiedFlowModel,
        families.TransformerBasedModel,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.AudioAutoregressiveModel,
        families.GenerativeTransformer,
        families.NeuralCodecLanguageModel,
        families.DeepGenerativeModel,
        families.LatentVariableModel,
        families.SelfSupervisedModel,
        families.GeneralPurposeAIModel,
    ),
)
LYRIA_2_ENTRY = entry(
    LYRIA_2,
    member_of(families.TextToMusicModel, cite=GOOGLE_LYRIA),
    every(accepts=modalities.Text, produces=modalities.Music, cite=GOOGLE_LYRIA),
    every(has=qualities.ShortDuration, cite=GOOGLE_LYRIA),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    JUKEBOX_ENTRY,
    MUSIC_TRANSFORMER_ENTRY,
    MUSENET_ENTRY,
    MUSICLM_ENTRY,
    MUSICGEN_ENTRY,
    RIFFUSION_ENTRY,
    LYRIA_2_ENTRY,
)
