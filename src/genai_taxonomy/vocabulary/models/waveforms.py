"""Models that make waveforms: raw audio generators and vocoders."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CHEN_2020_D,
    COQUI_2023,
    DONAHUE_2018,
    KALCHBRENNER_2018,
    KONG_2020,
    KONG_2020_B,
    KUMAR_2019,
    LEE_2022_D,
    MEHRI_2016,
    PRENGER_2018,
    SHEN_2017,
    VAN_DEN_OORD_2016_A,
    VAN_DEN_OORD_2017_D,
)

__all__ = [
    "BIGVGAN",
    "DIFFWAVE",
    "HIFI_GAN",
    "MELGAN",
    "PARALLEL_WAVENET",
    "SAMPLERNN",
    "WAVEGAN",
    "WAVEGLOW",
    "WAVEGRAD",
    "WAVENET",
    "WAVERNN",
]

_CHECKED = date(2026, 11, 24)

# A vocoder is trained to restore recordings from their own spectrograms: whether that is self-supervision is open.
_VOCODER_GAN: Final[tuple[ModelFamily, ...]] = (
    families.SelfSupervisedModel,
    families.PretrainedModel,
    families.ConditionalGAN,
    families.ConvolutionalGAN,
    families.MusicGenerationModel,
)

# Sample by sample.

WAVENET = Model(
    "wavenet",
    "WaveNet",
    aliases=("DeepMind WaveNet",),
    definition="An autoregressive convolutional network that makes raw audio sample by sample.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
    developer="Google DeepMind",
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.AudioClassificationModel,
        families.DiscriminativeModel,
        families.TokenAutoregressiveModel,
        families.SelfSupervisedModel,
    ),
)
WAVENET_ENTRY = entry(
    WAVENET,
    member_of(families.AutoregressiveModel, families.ExactLikelihoodModel, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Label, modalities.Speech),
        produces=(modalities.Speech, modalities.Music, modalities.Label),
        cite=VAN_DEN_OORD_2016_A.at("abstract"),
    ),
    every(accepts=modalities.Spectrogram, performs=tasks.Vocoding, cite=SHEN_2017.at("abstract")),
    every(performs=(tasks.TextToSpeech, tasks.MusicGeneration), cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(
        uses=(architectures.CausalConvolutionalNetwork, architectures.DilatedConvolution),
        cite=VAN_DEN_OORD_2016_A.at("section 1"),
    ),
    every(has=qualities.NaturalSpeech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(has=(qualities.SequentialSampling, qualities.SlowSampling), cite=VAN_DEN_OORD_2017_D.at("abstract")),
)

PARALLEL_WAVENET = Model(
    "parallel-wavenet",
    "Parallel WaveNet",
    definition="An inverse autoregressive flow that a trained WaveNet teaches to make speech in one parallel pass.",
    defined_by=(VAN_DEN_OORD_2017_D.at("abstract"),),
    developer="Google DeepMind",
    checked_on=_CHECKED,
    undetermined=(families.NeuralVocoder, families.SelfSupervisedModel),
)
PARALLEL_WAVENET_ENTRY = entry(
    PARALLEL_WAVENET,
    member_of(families.InverseAutoregressiveFlow, cite=VAN_DEN_OORD_2017_D),
    member_of(families.NonAutoregressiveModel, cite=VAN_DEN_OORD_2017_D.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Speech,
        performs=tasks.TextToSpeech,
        cite=VAN_DEN_OORD_2017_D.at("abstract"),
    ),
    every(trained_with=objectives.KnowledgeDistillation, cite=VAN_DEN_OORD_2017_D.at("abstract")),
    every(
        has=(qualities.RealTimeGeneration, qualities.ParallelDecoding, qualities.NaturalSpeech),
        cite=VAN_DEN_OORD_2017_D.at("abstract"),
    ),
)

WAVERNN = Model(
    "wavernn",
    "WaveRNN",
    definition="An autoregressive recurrent network of a single layer that makes speech waveforms efficiently.",
    defined_by=(KALCHBRENNER_2018.at("abstract"),),
    developer="Google DeepMind",
    checked_on=_CHECKED,
    undetermined=(families.TokenAutoregressiveModel, families.SelfSupervisedModel),
)
WAVERNN_ENTRY = entry(
    WAVERNN,
    member_of(families.AutoregressiveModel, cite=KALCHBRENNER_2018.at("abstract")),
    member_of(families.ExactLikelihoodModel, cite=KALCHBRENNER_2018),
    every(
        accepts=modalities.Text,
        produces=modalities.Speech,
        performs=tasks.TextToSpeech,
        cite=KALCHBRENNER_2018.at("abstract"),
    ),
    every(accepts=modalities.Spectrogram, performs=tasks.Vocoding, cite=COQUI_2023),
    every(uses=architectures.RecurrentNetwork, cite=KALCHBRENNER_2018.at("abstract")),
    every(
        has=(qualities.RealTimeGeneration, qualities.OnDeviceDeployment),
        cite=KALCHBRENNER_2018.at("abstract"),
    ),
)

SAMPLERNN = Model(
    "samplernn",
    "SampleRNN",
    definition="An autoregressive hierarchy of recurrent networks that makes raw audio without any condition.",
    defined_by=(MEHRI_2016.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(families.TokenAutoregressiveModel, families.SelfSupervisedModel),
)
SAMPLERNN_ENTRY = entry(
    SAMPLERNN,
    member_of(families.AutoregressiveModel, cite=MEHRI_2016.at("abstract")),
    member_of(families.ExactLikelihoodModel, cite=MEHRI_2016),
    every(produces=(modalities.Speech, modalities.Music, modalities.Audio), cite=MEHRI_2016),
    every(performs=tasks.AudioGeneration, cite=MEHRI_2016.at("abstract")),
    every(
        uses=(architectures.RecurrentNetwork, architectures.MultilayerPerceptron),
        cite=MEHRI_2016.at("abstract"),
    ),
)

# All samples at once.

WAVEGAN = Model(
    "wavegan",
    "WaveGAN",
    definition="A generative adversarial network that makes short raw waveforms from noise, as DCGAN makes images.",
    defined_by=(DONAHUE_2018.at("abstract"),),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(families.SelfSupervisedModel,),
)
WAVEGAN_ENTRY = entry(
    WAVEGAN,
    member_of(families.WganGp, families.ConvolutionalGAN, families.NonAutoregressiveModel, cite=DONAHUE_2018),
    every(
        produces=(modalities.Speech, modalities.Music, modalities.SoundEffect),
        performs=tasks.AudioGeneration,
        cite=DONAHUE_2018.at("abstract"),
    ),
    every(uses=architectures.GeneratorDiscriminator, cite=DONAHUE_2018.at("abstract")),
    every(has=qualities.ShortDuration, cite=DONAHUE_2018.at("abstract")),
)

MELGAN = Model(
    "melgan",
    "MelGAN",
    definition="A generative adversarial network that turns mel spectrograms into waveforms in one pass.",
    defined_by=(KUMAR_2019.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=_VOCODER_GAN,
)
MELGAN_ENTRY = entry(
    MELGAN,
    member_of(families.GAN, cite=KUMAR_2019.at("title")),
    member_of(families.NonAutoregressiveModel, cite=KUMAR_2019.at("abstract")),
    every(
        accepts=modalities.Spectrogram,
        produces=(modalities.Audio, modalities.Speech),
        performs=tasks.Vocoding,
        cite=KUMAR_2019.at("abstract"),
    ),
    every(
        uses=(architectures.ConvolutionalNetwork, architectures.GeneratorDiscriminator),
        cite=KUMAR_2019.at("abstract"),
    ),
    every(has=qualities.RealTimeGeneration, cite=KUMAR_2019.at("abstract")),
)

HIFI_GAN = Model(
    "hifi-gan",
    "HiFi-GAN",
    definition="A generative adversarial network that turns mel spectrograms into speech, fast and in high fidelity.",
    defined_by=(KONG_2020_B.at("abstract"),),
    developer="Kakao Enterprise",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=_VOCODER_GAN,
)
HIFI_GAN_ENTRY = entry(
    HIFI_GAN,
    member_of(families.LeastSquaresGAN, cite=KONG_2020_B),
    member_of(families.NonAutoregressiveModel, cite=KONG_2020_B.at("abstract")),
    every(
        accepts=modalities.Spectrogram,
        produces=(modalities.Audio, modalities.Speech),
        performs=tasks.Vocoding,
        cite=KONG_2020_B.at("abstract"),
    ),
    every(uses=(architectures.ConvolutionalNetwork, architectures.GeneratorDiscriminator), cite=KONG_2020_B),
    every(
        has=(qualities.RealTimeGeneration, qualities.NaturalSpeech, qualities.FastSampling),
        cite=KONG_2020_B.at("abstract"),
    ),
)

BIGVGAN = Model(
    "bigvgan",
    "BigVGAN",
    aliases=("BigVGAN vocoder",),
    definition="A large adversarially trained vocoder for any voice, singing and music, also unheard in training.",
    defined_by=(LEE_2022_D.at("abstract"),),
    developer="NVIDIA",
    released=date(2022, 6, 9),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*_VOCODER_GAN, families.LeastSquaresGAN, families.FoundationModel),
)
BIGVGAN_ENTRY = entry(
    BIGVGAN,
    member_of(families.GAN, families.NonAutoregressiveModel, cite=LEE_2022_D.at("abstract")),
    every(
        accepts=modalities.Spectrogram,
        produces=(modalities.Audio, modalities.Speech),
        performs=tasks.Vocoding,
        cite=LEE_2022_D.at("abstract"),
    ),
    every(uses=(architectures.ConvolutionalNetwork, architectures.GeneratorDiscriminator), cite=LEE_2022_D),
    every(has=(qualities.ZeroShotTransfer, qualities.RealTimeGeneration), cite=LEE_2022_D.at("abstract")),
)

WAVEGLOW = Model(
    "waveglow",
    "WaveGlow",
    definition="A normalizing flow that turns mel spectrograms into speech in parallel.",
    defined_by=(PRENGER_2018.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    licence="BSD-3-Clause",
    checked_on=_CHECKED,
    undetermined=(families.RealNvp, families.SelfSupervisedModel, families.PretrainedModel),
)
WAVEGLOW_ENTRY = entry(
    WAVEGLOW,
    member_of(families.CouplingFlow, cite=PRENGER_2018),
    member_of(families.NonAutoregressiveModel, cite=PRENGER_2018.at("abstract")),
    every(
        accepts=modalities.Spectrogram,
        produces=(modalities.Audio, modalities.Speech),
        performs=tasks.Vocoding,
        cite=PRENGER_2018.at("abstract"),
    ),
    every(trained_with=objectives.MaximumLikelihood, cite=PRENGER_2018.at("abstract")),
    every(has=(qualities.StableTraining, qualities.ParallelDecoding), cite=PRENGER_2018.at("abstract")),
)

DIFFWAVE = Model(
    "diffwave",
    "DiffWave",
    definition="A diffusion model that makes audio waveforms, freely or from a spectrogram or a class.",
    defined_by=(KONG_2020.at("abstract"),),
    released=date(2020, 9, 21),
    checked_on=_CHECKED,
)
DIFFWAVE_ENTRY = entry(
    DIFFWAVE,
    member_of(families.DenoisingDiffusionProbabilisticModel, cite=KONG_2020),
    member_of(families.NonAutoregressiveModel, cite=KONG_2020.at("abstract")),
    every(
        accepts=(modalities.Spectrogram, modalities.Label),
        produces=(modalities.Audio, modalities.Speech),
        cite=KONG_2020.at("abstract"),
    ),
    every(performs=(tasks.AudioGeneration, tasks.Vocoding), cite=KONG_2020.at("abstract")),
    every(uses=architectures.DilatedConvolution, cite=KONG_2020),
    every(trained_with=objectives.EvidenceLowerBound, cite=KONG_2020.at("abstract")),
)

WAVEGRAD = Model(
    "wavegrad",
    "WaveGrad",
    definition="A diffusion model that refines noise into a waveform along estimated gradients, given a spectrogram.",
    defined_by=(CHEN_2020_D.at("abstract"),),
    developer="Google",
    released=date(2020, 9, 2),
    checked_on=_CHECKED,
    undetermined=(
        families.DenoisingDiffusionProbabilisticModel,
        families.ContinuousTimeDiffusionModel,
    ),
)
WAVEGRAD_ENTRY = entry(
    WAVEGRAD,
    member_of(
        families.DiffusionModel,
        families.ScoreBasedModel,
        families.NonAutoregressiveModel,
        cite=CHEN_2020_D.at("abstract"),
    ),
    every(
        accepts=modalities.Spectrogram,
        produces=(modalities.Audio, modalities.Speech),
        performs=tasks.Vocoding,
        cite=CHEN_2020_D.at("abstract"),
    ),
    every(uses=architectures.ConvolutionalNetwork, cite=CHEN_2020_D),
    every(has=qualities.FewStepSampling, cite=CHEN_2020_D.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    WAVENET_ENTRY,
    PARALLEL_WAVENET_ENTRY,
    WAVERNN_ENTRY,
    SAMPLERNN_ENTRY,
    WAVEGAN_ENTRY,
    MELGAN_ENTRY,
    HIFI_GAN_ENTRY,
    BIGVGAN_ENTRY,
    WAVEGLOW_ENTRY,
    DIFFWAVE_ENTRY,
    WAVEGRAD_ENTRY,
)
