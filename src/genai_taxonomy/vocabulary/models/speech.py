"""Models that speak or sing a given text."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    KIM_2020,
    KIM_2021_B,
    LI_2023_E,
    LIU_2021_B,
    POPOV_2021,
    REN_2019,
    REN_2020,
    SHEN_2017,
    WANG_2017,
)

__all__ = [
    "DIFFSINGER",
    "FASTSPEECH",
    "FASTSPEECH_2",
    "GLOW_TTS",
    "GRAD_TTS",
    "STYLETTS_2",
    "TACOTRON",
    "TACOTRON_2",
    "VITS",
]

_CHECKED = date(2026, 11, 24)

# Fitted to spectrograms by regression: how far that is generative modeling by likelihood experts see differently.
_REGRESSION: Final[tuple[ModelFamily, ...]] = (
    families.DiscriminativeModel,
    families.RegressionModel,
    families.SequenceToSequenceModel,
    families.LikelihoodBasedModel,
    families.SelfSupervisedModel,
)

# Text to speech.

TACOTRON = Model(
    "tacotron",
    "Tacotron",
    aliases=("Tacotron 1",),
    definition="A recurrent sequence-to-sequence model with attention that makes spectrograms from characters.",
    defined_by=(WANG_2017.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(families.DiscriminativeModel, families.RegressionModel, families.SelfSupervisedModel),
)
TACOTRON_ENTRY = entry(
    TACOTRON,
    member_of(families.SequenceToSequenceModel, cite=WANG_2017.at("abstract")),
    member_of(families.AutoregressiveModel, cite=WANG_2017),
    every(
        accepts=modalities.Text,
        produces=(modalities.Speech, modalities.Spectrogram),
        performs=tasks.TextToSpeech,
        cite=WANG_2017.at("abstract"),
    ),
    every(
        uses=(
            architectures.RecurrentNetwork,
            architectures.Attention,
            architectures.EncoderDecoder,
            architectures.ConvolutionalNetwork,
        ),
        cite=WANG_2017,
    ),
)

TACOTRON_2 = Model(
    "tacotron-2",
    "Tacotron 2",
    definition="A recurrent sequence-to-sequence network that makes mel spectrograms, with a WaveNet as its vocoder.",
    defined_by=(SHEN_2017.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(families.DiscriminativeModel, families.RegressionModel, families.SelfSupervisedModel),
)
TACOTRON_2_ENTRY = entry(
    TACOTRON_2,
    member_of(families.SequenceToSequenceModel, families.AutoregressiveModel, cite=SHEN_2017.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Speech, modalities.Spectrogram),
        performs=tasks.TextToSpeech,
        cite=SHEN_2017.at("abstract"),
    ),
    every(
        uses=(
            architectures.RecurrentNetwork,
            architectures.Attention,
            architectures.EncoderDecoder,
            architectures.ConvolutionalNetwork,
        ),
        cite=SHEN_2017,
    ),
    every(has=qualities.NaturalSpeech, cite=SHEN_2017.at("abstract")),
    never(uses=architectures.Transformer, cite=SHEN_2017.at("abstract")),
)

FASTSPEECH = Model(
    "fastspeech",
    "FastSpeech",
    aliases=("FastSpeech 1",),
    definition="A feed-forward transformer that makes a whole mel spectrogram in parallel from phonemes.",
    defined_by=(REN_2019.at("abstract"),),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=_REGRESSION,
)
FASTSPEECH_ENTRY = entry(
    FASTSPEECH,
    member_of(families.TextToSpeechModel, families.NonAutoregressiveModel, cite=REN_2019.at("abstract")),
    every(accepts=modalities.Text, produces=(modalities.Speech, modalities.Spectrogram), cite=REN_2019.at("abstract")),
    every(uses=architectures.Transformer, trained_with=objectives.KnowledgeDistillation, cite=REN_2019.at("abstract")),
    every(
        has=(qualities.ParallelDecoding, qualities.FastSampling, qualities.ControllableGeneration),
        cite=REN_2019.at("abstract"),
    ),
)

FASTSPEECH_2 = Model(
    "fastspeech-2",
    "FastSpeech 2",
    definition="A feed-forward transformer that speaks in parallel, given pitch, energy and duration as conditions.",
    defined_by=(REN_2020.at("abstract"),),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=_REGRESSION,
)
FASTSPEECH_2_ENTRY = entry(
    FASTSPEECH_2,
    member_of(families.TextToSpeechModel, families.NonAutoregressiveModel, cite=REN_2020.at("abstract")),
    every(accepts=modalities.Text, produces=(modalities.Speech, modalities.Spectrogram), cite=REN_2020.at("abstract")),
    every(uses=architectures.Transformer, cite=REN_2020),
    every(has=(qualities.ParallelDecoding, qualities.FastSampling), cite=REN_2020.at("abstract")),
)

GLOW_TTS = Model(
    "glow-tts",
    "Glow-TTS",
    definition="A normalizing flow that makes mel spectrograms from text in parallel and finds the alignment itself.",
    defined_by=(KIM_2020.at("abstract"),),
    developer="Kakao Enterprise",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(families.RealNvp, families.TransformerBasedModel, families.SelfSupervisedModel),
)
GLOW_TTS_ENTRY = entry(
    GLOW_TTS,
    member_of(families.CouplingFlow, cite=KIM_2020),
    member_of(families.NonAutoregressiveModel, cite=KIM_2020.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Label),
        produces=(modalities.Speech, modalities.Spectrogram),
        performs=tasks.TextToSpeech,
        cite=KIM_2020.at("abstract"),
    ),
    every(has=(qualities.ParallelDecoding, qualities.ControllableGeneration), cite=KIM_2020.at("abstract")),
)

GRAD_TTS = Model(
    "grad-tts",
    "Grad-TTS",
    definition="A diffusion model that makes mel spectrograms by refining noise which the text has foretold.",
    defined_by=(POPOV_2021,),
    developer="Huawei",
    released=date(2021, 5, 13),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.ScoreSdeModel, families.TransformerBasedModel, families.NonAutoregressiveModel),
)
GRAD_TTS_ENTRY = entry(
    GRAD_TTS,
    member_of(families.DiffusionModel, cite=POPOV_2021.at("title")),
    member_of(families.ScoreBasedModel, families.ContinuousTimeDiffusionModel, cite=POPOV_2021),
    every(
        accepts=(modalities.Text, modalities.Label),
        produces=(modalities.Speech, modalities.Spectrogram),
        performs=tasks.TextToSpeech,
        cite=POPOV_2021,
    ),
    every(uses=architectures.UNet, cite=POPOV_2021),
)

VITS = Model(
    "vits",
    "VITS",
    definition="A conditional variational autoencoder with flows and adversarial training that speaks a text.",
    defined_by=(KIM_2021_B.at("abstract"),),
    developer="Kakao Enterprise",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.GAN,
        families.ConditionalGAN,
        families.VAEGAN,
        families.LeastSquaresGAN,
        families.NormalizingFlow,
        families.CouplingFlow,
        families.VoiceConversionModel,
        families.TransformerBasedModel,
        families.SelfSupervisedModel,
    ),
)
VITS_ENTRY = entry(
    VITS,
    member_of(families.ConditionalVAE, cite=KIM_2021_B.at("title")),
    member_of(families.NonAutoregressiveModel, cite=KIM_2021_B.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Label, modalities.Speech),
        produces=modalities.Speech,
        cite=KIM_2021_B,
    ),
    every(performs=tasks.TextToSpeech, cite=KIM_2021_B.at("abstract")),
    every(
        uses=architectures.VariationalAutoencoderNetwork,
        trained_with=(objectives.EvidenceLowerBound, objectives.Adversarial),
        cite=KIM_2021_B.at("abstract"),
    ),
    every(has=(qualities.NaturalSpeech, qualities.ParallelDecoding), cite=KIM_2021_B.at("abstract")),
)

STYLETTS_2 = Model(
    "styletts-2",
    "StyleTTS 2",
    definition="A text-to-speech model that draws a speaking style by diffusion and is trained against speech models.",
    defined_by=(LI_2023_E.at("abstract"),),
    developer="Columbia University",
    released=date(2023, 6, 13),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.DiffusionModel,
        families.ConditionalDiffusionModel,
        families.LatentDiffusionModel,
        families.AudioDiffusionModel,
        families.GAN,
        families.ConditionalGAN,
        families.NonAutoregressiveModel,
        families.TransformerBasedModel,
        families.LatentVariableModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
    ),
)
STYLETTS_2_ENTRY = entry(
    STYLETTS_2,
    member_of(families.TextToSpeechModel, families.DeepGenerativeModel, cite=LI_2023_E.at("abstract")),
    every(accepts=(modalities.Text, modalities.Speech), produces=modalities.Speech, cite=LI_2023_E.at("abstract")),
    every(performs=tasks.ZeroShotTextToSpeech, cite=LI_2023_E.at("abstract")),
    every(trained_with=objectives.Adversarial, cite=LI_2023_E.at("abstract")),
    every(has=qualities.NaturalSpeech, cite=LI_2023_E.at("abstract")),
)

# Singing.

DIFFSINGER = Model(
    "diffsinger",
    "DiffSinger",
    definition="A diffusion model that sings lyrics to a score, starting its denoising part of the way.",
    defined_by=(LIU_2021_B.at("title"),),
    released=date(2021, 5, 6),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.DenoisingDiffusionProbabilisticModel,
        families.NonAutoregressiveModel,
        families.TransformerBasedModel,
        families.TextToSpeechModel,
        families.TextToMusicModel,
        families.SpeechGenerationModel,
    ),
)
DIFFSINGER_ENTRY = entry(
    DIFFSINGER,
    member_of(families.DiffusionModel, cite=LIU_2021_B.at("title")),
    every(accepts=(modalities.Text, modalities.SymbolicMusic), cite=LIU_2021_B),
    every(
        produces=(modalities.Singing, modalities.Spectrogram, modalities.Speech),
        performs=tasks.SingingVoiceSynthesis,
        cite=LIU_2021_B,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TACOTRON_ENTRY,
    TACOTRON_2_ENTRY,
    FASTSPEECH_ENTRY,
    FASTSPEECH_2_ENTRY,
    GLOW_TTS_ENTRY,
    GRAD_TTS_ENTRY,
    VITS_ENTRY,
    STYLETTS_2_ENTRY,
    DIFFSINGER_ENTRY,
)
