"""Models of what people choose and of what does not fit."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives
from genai_taxonomy.vocabulary.sources import HE_2017_B, KANG_2018, RUFF_2018, SCHLEGL_2017, SUN_2019_C

__all__ = [
    "ANOGAN",
    "BERT4REC",
    "DEEP_SVDD",
    "NEURAL_COLLABORATIVE_FILTERING",
    "SASREC",
]

_CHECKED = date(2026, 11, 24)

# What people choose.

BERT4REC = Model(
    "bert4rec",
    "BERT4Rec",
    definition="A bidirectional transformer that recommends from what a user did, trained to fill in hidden items.",
    defined_by=(SUN_2019_C.at("title"),),
    developer="Alibaba",
    checked_on=_CHECKED,
    undetermined=(families.PretrainedModel, families.EmbeddingModel, families.DiscriminativeModel),
)
BERT4REC_ENTRY = entry(
    BERT4REC,
    member_of(families.RecommenderModel, cite=SUN_2019_C.at("title")),
    every(accepts=modalities.InteractionHistory, produces=(modalities.Ranking, modalities.Score), cite=SUN_2019_C),
    every(
        uses=architectures.TransformerEncoder,
        trained_with=objectives.MaskedPrediction,
        cite=(SUN_2019_C.at("title"), SUN_2019_C.at("repository")),
    ),
)

SASREC = Model(
    "sasrec",
    "SASRec",
    aliases=("self-attentive sequential recommendation",),
    definition="A network with self-attention that recommends the next item from those a user chose before.",
    defined_by=(KANG_2018.at("title"),),
    developer="University of California, San Diego",
    checked_on=_CHECKED,
    undetermined=(
        families.EmbeddingModel,
        families.DiscriminativeModel,
        families.SelfSupervisedModel,
        families.TransformerBasedModel,
    ),
)
SASREC_ENTRY = entry(
    SASREC,
    member_of(families.RecommenderModel, families.DeepLearning, cite=KANG_2018.at("title")),
    every(accepts=modalities.InteractionHistory, produces=(modalities.Ranking, modalities.Score), cite=KANG_2018),
    every(uses=architectures.SelfAttention, cite=KANG_2018.at("title")),
)

NEURAL_COLLABORATIVE_FILTERING = Model(
    "neural-collaborative-filtering",
    "Neural Collaborative Filtering",
    aliases=("NCF", "NeuMF", "neural matrix factorization"),
    definition="A recommender that scores pairs of user and item by a multilayer perceptron and factors of a matrix.",
    defined_by=(HE_2017_B.at("repository"),),
    developer="National University of Singapore",
    checked_on=_CHECKED,
    undetermined=(
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.RegressionModel,
    ),
)
NEURAL_COLLABORATIVE_FILTERING_ENTRY = entry(
    NEURAL_COLLABORATIVE_FILTERING,
    member_of(families.RecommenderModel, families.DeepLearning, cite=HE_2017_B.at("repository")),
    every(
        accepts=modalities.InteractionHistory,
        produces=(modalities.Ranking, modalities.Score),
        uses=architectures.MultilayerPerceptron,
        cite=HE_2017_B.at("repository"),
    ),
)

# What does not fit.

DEEP_SVDD = Model(
    "deep-svdd",
    "Deep SVDD",
    aliases=("deep support vector data description", "deep one-class classification"),
    definition="A network trained to map normal examples close to one point, so that what lies far from it is strange.",
    defined_by=(RUFF_2018.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        families.AutoencoderModel,
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
    ),
)
DEEP_SVDD_ENTRY = entry(
    DEEP_SVDD,
    member_of(families.AnomalyDetectionModel, families.DeepLearning, cite=RUFF_2018.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Score, modalities.Label), cite=RUFF_2018.at("abstract")),
    # The method is bound to no kind of data.
    every(accepts=modalities.Content, cite=RUFF_2018),
    every(uses=architectures.ConvolutionalNetwork, cite=RUFF_2018.at("repository")),
)

ANOGAN = Model(
    "anogan",
    "AnoGAN",
    definition="A GAN of healthy medical images that finds what is strange as what it cannot make itself.",
    defined_by=(SCHLEGL_2017.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        families.ConvolutionalGAN,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.ConditionalGenerativeModel,
        families.ImageToImageModel,
        families.PretrainedModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
ANOGAN_ENTRY = entry(
    ANOGAN,
    member_of(families.GAN, families.AnomalyDetectionModel, cite=SCHLEGL_2017.at("abstract")),
    every(
        accepts=modalities.MedicalImage,
        produces=(modalities.MedicalImage, modalities.Score, modalities.SegmentationMask, modalities.Label),
        uses=architectures.ConvolutionalNetwork,
        cite=SCHLEGL_2017.at("abstract"),
    ),
    every(trained_with=objectives.Adversarial, cite=SCHLEGL_2017.at("title")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    BERT4REC_ENTRY,
    SASREC_ENTRY,
    NEURAL_COLLABORATIVE_FILTERING_ENTRY,
    DEEP_SVDD_ENTRY,
    ANOGAN_ENTRY,
)
