"""Models that clean speech, tell who speaks, translate what is said, or sing."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.sources import (
    JIA_2019,
    KUMAR_2020,
    PASCUAL_2017,
    RICHTER_2022,
    SCHROETER_2021,
    TAE_2021,
    VALIN_2017,
    WELKER_2022,
)

__all__ = [
    "DEEPFILTERNET",
    "MLP_SINGER",
    "RNNOISE",
    "SEGAN",
    "SGMSE_PLUS",
    "TRANSLATOTRON",
    "X_VECTOR",
]

_CHECKED = date(2026, 11, 24)

#: How else a network that cleans speech may be named.
_CLEANING: Final[tuple[ModelFamily, ...]] = (
    families.SourceSeparationModel,
    families.DiscriminativeModel,
    families.RegressionModel,
)

SEGAN = Model(
    "segan",
    "SEGAN",
    aliases=("Speech Enhancement GAN",),
    definition="A conditional GAN that takes noisy speech as a waveform and gives it without the noise.",
    defined_by=(PASCUAL_2017.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        families.SpeechToSpeechModel,
        families.SourceSeparationModel,
        families.ConditionalGAN,
        families.LeastSquaresGAN,
        families.ConvolutionalGAN,
        families.NonAutoregressiveModel,
        families.AutoencoderModel,
        families.ConditionalGenerativeModel,
    ),
)
SEGAN_ENTRY = entry(
    SEGAN,
    member_of(families.SpeechEnhancementModel, families.GAN, cite=PASCUAL_2017.at("abstract")),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=PASCUAL_2017.at("abstract")),
    every(trained_with=objectives.Adversarial, cite=PASCUAL_2017.at("abstract")),
)

RNNOISE = Model(
    "rnnoise",
    "RNNoise",
    aliases=("Xiph RNNoise",),
    definition="A small recurrent network that suppresses noise in speech together with classical signal processing.",
    defined_by=(VALIN_2017,),
    developer="Xiph.Org Foundation",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_CLEANING,
)
RNNOISE_ENTRY = entry(
    RNNOISE,
    member_of(families.SpeechEnhancementModel, families.DeepLearning, cite=VALIN_2017.at("title")),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=VALIN_2017),
    every(uses=architectures.RecurrentNetwork, cite=VALIN_2017),
)

DEEPFILTERNET = Model(
    "deepfilternet",
    "DeepFilterNet",
    definition="A light network that enhances speech over the full band by filters it estimates for each frequency.",
    defined_by=(SCHROETER_2021.at("title"),),
    weights=Weights.OPEN,
    licence="MIT or Apache-2.0",
    checked_on=_CHECKED,
    undetermined=_CLEANING,
)
DEEPFILTERNET_ENTRY = entry(
    DEEPFILTERNET,
    member_of(families.SpeechEnhancementModel, families.DeepLearning, cite=SCHROETER_2021.at("title")),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=SCHROETER_2021),
)

SGMSE_PLUS = Model(
    "sgmse-plus",
    "SGMSE+",
    aliases=("SGMSE", "score-based generative model for speech enhancement"),
    definition="A diffusion model that starts from noisy speech and works back to the clean spectrogram.",
    defined_by=(RICHTER_2022.at("title"),),
    developer="University of Hamburg",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.SpeechToSpeechModel,
        families.SourceSeparationModel,
        families.ConditionalDiffusionModel,
        families.ConditionalGenerativeModel,
        families.DiffusionBridge,
        families.NonAutoregressiveModel,
    ),
)
SGMSE_PLUS_ENTRY = entry(
    SGMSE_PLUS,
    member_of(families.SpeechEnhancementModel, families.DiffusionModel, cite=RICHTER_2022.at("title")),
    member_of(families.ScoreSdeModel, cite=(WELKER_2022.at("title"), RICHTER_2022)),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=RICHTER_2022.at("title")),
)

X_VECTOR = Model(
    "x-vector",
    "x-vector",
    aliases=("x-vectors", "x-vector TDNN"),
    definition="A time-delay network trained to tell speakers apart, which turns an utterance into one vector.",
    defined_by=(KUMAR_2020.at("README"),),
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.AudioClassificationModel,
        families.DiscriminativeModel,
        families.PretrainedModel,
    ),
)
X_VECTOR_ENTRY = entry(
    X_VECTOR,
    member_of(
        families.SpeakerRecognitionModel, families.EmbeddingModel, families.DeepLearning, cite=KUMAR_2020.at("README")
    ),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Embedding, modalities.Score),
        performs=tasks.SpeakerVerification,
        cite=KUMAR_2020.at("README"),
    ),
)

TRANSLATOTRON = Model(
    "translatotron",
    "Translatotron",
    aliases=("Google Translatotron", "Translatotron 1"),
    definition="A recurrent network with attention that turns speech straight into speech of another language.",
    defined_by=(JIA_2019.at("abstract"),),
    developer="Google",
    released=date(2019, 4, 12),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.AutoregressiveModel,
        families.AudioAutoregressiveModel,
        families.MachineTranslationModel,
        families.NeuralMachineTranslationModel,
        families.VoiceConversionModel,
        families.SpeechRecognitionModel,
        families.LikelihoodBasedModel,
        families.ExactLikelihoodModel,
    ),
)
TRANSLATOTRON_ENTRY = entry(
    TRANSLATOTRON,
    member_of(
        families.SpeechTranslationModel,
        families.SpeechToSpeechModel,
        families.SequenceToSequenceModel,
        cite=JIA_2019.at("abstract"),
    ),
    every(
        accepts=modalities.Speech,
        produces=(modalities.Speech, modalities.Spectrogram),
        performs=tasks.SpeechToSpeechTranslation,
        cite=JIA_2019.at("abstract"),
    ),
    every(uses=architectures.RecurrentNetwork, cite=JIA_2019),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=JIA_2019.at("title")),
    never(produces=modalities.Text, cite=JIA_2019.at("abstract")),
)

MLP_SINGER = Model(
    "mlp-singer",
    "MLP Singer",
    definition="A network of multilayer perceptrons that sings Korean lyrics to a score, all at once.",
    defined_by=(TAE_2021.at("title"),),
    checked_on=_CHECKED,
    undetermined=(
        families.NonAutoregressiveModel,
        families.TextToSpeechModel,
        families.TextToMusicModel,
        families.MusicGenerationModel,
        families.SpeechGenerationModel,
    ),
)
MLP_SINGER_ENTRY = entry(
    MLP_SINGER,
    member_of(families.SingingVoiceSynthesisModel, families.DeepLearning, cite=TAE_2021.at("title")),
    every(
        accepts=(modalities.Text, modalities.SymbolicMusic),
        produces=(modalities.Singing, modalities.Spectrogram),
        performs=tasks.SingingVoiceSynthesis,
        cite=TAE_2021.at("title"),
    ),
    every(uses=architectures.MultilayerPerceptron, cite=TAE_2021.at("title")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SEGAN_ENTRY,
    RNNOISE_ENTRY,
    DEEPFILTERNET_ENTRY,
    SGMSE_PLUS_ENTRY,
    X_VECTOR_ENTRY,
    TRANSLATOTRON_ENTRY,
    MLP_SINGER_ENTRY,
)
