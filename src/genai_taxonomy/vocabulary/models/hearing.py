"""Models that tell what or who is heard, or take a recording apart."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    DEFOSSEZ_2019,
    DESPLANQUES_2020,
    ELIZALDE_2022,
    GONG_2021,
    KONG_2019,
    LUO_2018,
    ROUARD_2022,
    TENSORFLOW_YAMNET,
    WU_2022_D,
)

__all__ = [
    "AST",
    "CLAP",
    "CONV_TASNET",
    "DEMUCS",
    "ECAPA_TDNN",
    "HTDEMUCS",
    "LAION_CLAP",
    "PANNS",
    "YAMNET",
]

_CHECKED = date(2026, 11, 24)

_PAIRED_ENCODERS: Final[tuple[ModelFamily, ...]] = (
    families.FoundationModel,
    families.PretrainedModel,
    families.Classifier,
    families.AudioClassificationModel,
    families.DiscriminativeModel,
    families.TextEmbeddingModel,
    families.TransformerBasedModel,
    families.SelfSupervisedModel,
)

# Fitted by regression to the sources; a U-Net also codes and restores.
_SEPARATION: Final[tuple[ModelFamily, ...]] = (
    families.DiscriminativeModel,
    families.RegressionModel,
    families.AutoencoderModel,
    families.PretrainedModel,
)

CLAP = Model(
    "clap",
    "CLAP",
    aliases=("Contrastive Language-Audio Pretraining", "Microsoft CLAP", "msclap"),
    definition="A pair of encoders that embed audio and text so that what belongs together is close.",
    defined_by=(ELIZALDE_2022.at("abstract"),),
    developer="Microsoft",
    released=date(2022, 6, 9),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=_PAIRED_ENCODERS,
)
CLAP_ENTRY = entry(
    CLAP,
    member_of(families.AudioLanguageModel, families.MultimodalEmbeddingModel, cite=ELIZALDE_2022.at("abstract")),
    every(
        accepts=(modalities.Audio, modalities.Text),
        produces=(modalities.Embedding, modalities.Label, modalities.Score),
        cite=ELIZALDE_2022.at("abstract"),
    ),
    every(
        uses=architectures.DualEncoder,
        trained_with=objectives.Contrastive,
        cite=ELIZALDE_2022.at("abstract"),
    ),
    every(has=qualities.ZeroShotTransfer, cite=ELIZALDE_2022.at("abstract")),
)

LAION_CLAP = Model(
    "laion-clap",
    "LAION-CLAP",
    definition="A larger open pair of encoders of audio and text, with fused features for recordings of any length.",
    defined_by=(WU_2022_D,),
    developer="LAION",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_PAIRED_ENCODERS,
)
LAION_CLAP_ENTRY = entry(
    LAION_CLAP,
    member_of(families.AudioLanguageModel, families.MultimodalEmbeddingModel, cite=WU_2022_D),
    every(
        accepts=(modalities.Audio, modalities.Text),
        produces=(modalities.Embedding, modalities.Label, modalities.Score),
        cite=WU_2022_D,
    ),
    every(uses=architectures.DualEncoder, trained_with=objectives.Contrastive, cite=WU_2022_D.at("title")),
    every(has=qualities.ZeroShotTransfer, cite=WU_2022_D),
)

AST = Model(
    "ast",
    "Audio Spectrogram Transformer",
    aliases=("AST",),
    definition="A vision transformer that reads spectrograms in patches and says which sounds they hold.",
    defined_by=(GONG_2021,),
    developer="MIT",
    weights=Weights.OPEN,
    licence="BSD-3-Clause",
    checked_on=_CHECKED,
    undetermined=(families.PretrainedModel, families.EmbeddingModel),
)
AST_ENTRY = entry(
    AST,
    member_of(families.AudioClassificationModel, cite=GONG_2021),
    every(
        accepts=(modalities.Audio, modalities.Spectrogram),
        produces=(modalities.Label, modalities.Score),
        cite=GONG_2021,
    ),
    every(
        uses=architectures.VisionTransformer,
        trained_with=objectives.SupervisedClassification,
        cite=GONG_2021,
    ),
)

PANNS = Model(
    "panns",
    "PANNs",
    aliases=("pretrained audio neural networks", "PANN", "CNN14"),
    definition="Convolutional networks trained to tag the sounds of AudioSet and reused for other audio tasks.",
    defined_by=(KONG_2019.at("abstract"),),
    developer="University of Surrey",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(families.EmbeddingModel, families.FoundationModel),
)
PANNS_ENTRY = entry(
    PANNS,
    member_of(families.AudioClassificationModel, families.PretrainedModel, cite=KONG_2019.at("abstract")),
    every(
        accepts=(modalities.Audio, modalities.Spectrogram),
        produces=(modalities.Label, modalities.Score, modalities.Embedding),
        cite=KONG_2019.at("abstract"),
    ),
    every(
        uses=architectures.ConvolutionalNetwork,
        trained_with=objectives.SupervisedClassification,
        cite=KONG_2019.at("abstract"),
    ),
    every(has=qualities.TransferLearning, cite=KONG_2019.at("abstract")),
)

YAMNET = Model(
    "yamnet",
    "YAMNet",
    definition="A small convolutional network that recognizes 521 kinds of sound events.",
    defined_by=(TENSORFLOW_YAMNET,),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.EmbeddingModel, families.FoundationModel),
)
YAMNET_ENTRY = entry(
    YAMNET,
    member_of(families.AudioClassificationModel, families.PretrainedModel, cite=TENSORFLOW_YAMNET),
    every(
        accepts=modalities.Audio,
        produces=(modalities.Label, modalities.Score, modalities.Embedding, modalities.Spectrogram),
        cite=TENSORFLOW_YAMNET,
    ),
    every(
        uses=architectures.ConvolutionalNetwork,
        trained_with=objectives.SupervisedClassification,
        cite=TENSORFLOW_YAMNET,
    ),
    every(has=qualities.OnDeviceDeployment, cite=TENSORFLOW_YAMNET),
)

DEMUCS = Model(
    "demucs",
    "Demucs",
    aliases=("Demucs v1", "Demucs v2"),
    definition="A convolutional U-Net with a recurrent core that splits the waveform of a song into its instruments.",
    defined_by=(DEFOSSEZ_2019.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=_SEPARATION,
)
DEMUCS_ENTRY = entry(
    DEMUCS,
    member_of(families.SourceSeparationModel, cite=DEFOSSEZ_2019.at("title")),
    every(
        accepts=modalities.Music,
        produces=(modalities.Music, modalities.Singing),
        performs=tasks.MusicSourceSeparation,
        cite=DEFOSSEZ_2019.at("abstract"),
    ),
    every(
        uses=(architectures.UNet, architectures.Lstm),
        cite=DEFOSSEZ_2019.at("abstract"),
    ),
    every(trained_with=objectives.SupervisedLearning, cite=DEFOSSEZ_2019),
)

HTDEMUCS = Model(
    "htdemucs",
    "Hybrid Transformer Demucs",
    aliases=("HT Demucs", "Demucs v4"),
    definition="A U-Net over waveform and spectrogram with a transformer between that splits songs into instruments.",
    defined_by=(ROUARD_2022,),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=_SEPARATION,
)
HTDEMUCS_ENTRY = entry(
    HTDEMUCS,
    member_of(families.SourceSeparationModel, cite=ROUARD_2022.at("title")),
    every(
        accepts=modalities.Music,
        produces=(modalities.Music, modalities.Singing),
        performs=tasks.MusicSourceSeparation,
        cite=ROUARD_2022,
    ),
    every(uses=(architectures.UNet, architectures.TransformerEncoder), cite=ROUARD_2022),
    every(trained_with=objectives.SupervisedLearning, cite=ROUARD_2022),
)

CONV_TASNET = Model(
    "conv-tasnet",
    "Conv-TasNet",
    aliases=("convolutional time-domain audio separation network",),
    definition="A convolutional network that separates mixed voices by masks on a learned representation of the wave.",
    defined_by=(LUO_2018.at("abstract"),),
    developer="Columbia University",
    checked_on=_CHECKED,
    undetermined=(
        families.DiscriminativeModel,
        families.RegressionModel,
        families.AutoencoderModel,
        families.SpeechEnhancementModel,
    ),
)
CONV_TASNET_ENTRY = entry(
    CONV_TASNET,
    member_of(families.SourceSeparationModel, cite=LUO_2018.at("title")),
    every(
        accepts=modalities.Speech,
        produces=modalities.Speech,
        performs=tasks.SpeechSeparation,
        cite=LUO_2018.at("abstract"),
    ),
    every(
        uses=(architectures.DilatedConvolution, architectures.EncoderDecoder),
        cite=LUO_2018.at("abstract"),
    ),
    every(trained_with=objectives.SupervisedLearning, cite=LUO_2018),
    every(has=qualities.RealTimeGeneration, cite=LUO_2018.at("abstract")),
)

ECAPA_TDNN = Model(
    "ecapa-tdnn",
    "ECAPA-TDNN",
    definition="A convolutional network with channel attention that gives a voice an embedding, to verify speakers by.",
    defined_by=(DESPLANQUES_2020.at("abstract"),),
    developer="Ghent University",
    released=date(2020, 5, 14),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.AudioClassificationModel,
        families.DiscriminativeModel,
        families.PretrainedModel,
    ),
)
ECAPA_TDNN_ENTRY = entry(
    ECAPA_TDNN,
    member_of(families.SpeakerRecognitionModel, cite=DESPLANQUES_2020.at("title")),
    member_of(families.EmbeddingModel, cite=DESPLANQUES_2020.at("abstract")),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Embedding, modalities.Score),
        performs=tasks.SpeakerVerification,
        cite=DESPLANQUES_2020.at("abstract"),
    ),
    every(
        uses=(architectures.ConvolutionalNetwork, architectures.ResidualConnection),
        cite=DESPLANQUES_2020.at("abstract"),
    ),
    every(trained_with=objectives.SupervisedClassification, cite=DESPLANQUES_2020),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CLAP_ENTRY,
    LAION_CLAP_ENTRY,
    AST_ENTRY,
    PANNS_ENTRY,
    YAMNET_ENTRY,
    DEMUCS_ENTRY,
    HTDEMUCS_ENTRY,
    CONV_TASNET_ENTRY,
    ECAPA_TDNN_ENTRY,
)
