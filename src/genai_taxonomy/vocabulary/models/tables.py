"""Models of tables."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_data import DIFFUSION_DETAILS
from genai_taxonomy.vocabulary.sources import BORISOV_2022, HOLLMANN_2022, KOTELNIKOV_2022, XU_2019

__all__ = [
    "CTGAN",
    "GREAT",
    "TABDDPM",
    "TABPFN",
    "TVAE",
]

_CHECKED = date(2026, 11, 24)

# Tables.

CTGAN = Model(
    "ctgan",
    "CTGAN",
    aliases=("conditional tabular GAN",),
    definition="A conditional GAN that makes rows of tables with columns of numbers and of categories.",
    defined_by=(XU_2019.at("abstract"),),
    developer="Massachusetts Institute of Technology",
    checked_on=_CHECKED,
    undetermined=(
        families.WassersteinGAN,
        families.WganGp,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
    ),
)
CTGAN_ENTRY = entry(
    CTGAN,
    member_of(families.ConditionalGAN, cite=XU_2019.at("abstract")),
    every(
        produces=modalities.TabularData,
        performs=tasks.TabularDataGeneration,
        trained_with=objectives.Adversarial,
        cite=XU_2019.at("abstract"),
    ),
    every(accepts=modalities.Label, cite=XU_2019),
)

TVAE = Model(
    "tvae",
    "TVAE",
    aliases=("tabular VAE", "tabular variational autoencoder"),
    definition="A variational autoencoder that makes rows of tables, published beside CTGAN.",
    defined_by=(XU_2019,),
    developer="Massachusetts Institute of Technology",
    checked_on=_CHECKED,
    undetermined=(
        families.ConditionalVAE,
        families.ConditionalGenerativeModel,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
        families.EmbeddingModel,
    ),
)
TVAE_ENTRY = entry(
    TVAE,
    member_of(families.VAE, cite=XU_2019),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.TabularData, modalities.Embedding),
        performs=tasks.TabularDataGeneration,
        trained_with=objectives.EvidenceLowerBound,
        cite=XU_2019,
    ),
)

TABDDPM = Model(
    "tabddpm",
    "TabDDPM",
    definition="A diffusion model that makes rows of tables.",
    defined_by=(KOTELNIKOV_2022.at("title"),),
    developer="Yandex",
    released=date(2022, 9, 30),
    checked_on=_CHECKED,
    undetermined=(*DIFFUSION_DETAILS, families.DiscreteDiffusionModel),
)
TABDDPM_ENTRY = entry(
    TABDDPM,
    member_of(families.DiffusionModel, cite=KOTELNIKOV_2022.at("title")),
    every(
        produces=modalities.TabularData,
        performs=tasks.TabularDataGeneration,
        trained_with=objectives.Denoising,
        cite=KOTELNIKOV_2022.at("title"),
    ),
    every(accepts=modalities.Label, cite=KOTELNIKOV_2022),
)

GREAT = Model(
    "great",
    "GReaT",
    aliases=("be-great", "Generation of Realistic Tabular data"),
    definition="A pretrained language model tuned to write the rows of a table as text, so as to make new ones.",
    defined_by=(BORISOV_2022.at("repository"),),
    developer="University of Tübingen",
    checked_on=_CHECKED,
    undetermined=(
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.PretrainedLanguageModel,
        families.TransformerLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.SmallLanguageModel,
        families.LLM,
        families.TextGenerationModel,
        families.ConditionalGenerativeModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
    ),
)
GREAT_ENTRY = entry(
    GREAT,
    member_of(families.GenerativeTransformer, families.PretrainedModel, cite=BORISOV_2022.at("repository")),
    every(
        accepts=modalities.TabularData,
        produces=modalities.TabularData,
        performs=(tasks.TabularDataGeneration, tasks.MissingValueImputation),
        cite=BORISOV_2022.at("repository"),
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=BORISOV_2022),
)

TABPFN = Model(
    "tabpfn",
    "TabPFN",
    aliases=("TabPFN v1", "prior-data fitted network for tabular data"),
    definition="A transformer that classifies the rows of a small new table from labeled ones, without training on it.",
    defined_by=(HOLLMANN_2022.at("title"),),
    developer="University of Freiburg",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    # Later versions also predict numbers.
    undetermined=(families.SelfSupervisedModel, families.RegressionModel),
)
TABPFN_ENTRY = entry(
    TABPFN,
    member_of(families.TabularFoundationModel, cite=HOLLMANN_2022.at("title")),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.Label, modalities.ProbabilityDistribution),
        performs=tasks.TabularClassification,
        uses=architectures.Transformer,
        cite=HOLLMANN_2022.at("title"),
    ),
    every(has=qualities.InContextLearning, cite=HOLLMANN_2022),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CTGAN_ENTRY,
    TVAE_ENTRY,
    TABDDPM_ENTRY,
    GREAT_ENTRY,
    TABPFN_ENTRY,
)
