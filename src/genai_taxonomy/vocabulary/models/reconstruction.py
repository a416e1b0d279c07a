"""Autoencoders made to represent or predict, which generate nothing."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model
from genai_taxonomy.vocabulary import families, modalities, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    GAO_2024,
    GOODFELLOW_2016_B,
    HINTON_2006_B,
    KUCHAIEV_2017,
    VINCENT_2008,
)

__all__ = [
    "DEEP_RECOMMENDER",
    "GPT_4_SPARSE_AUTOENCODER",
    "ORIGINAL_DEEP_AUTOENCODER",
    "ORIGINAL_DENOISING_AUTOENCODER",
]

_CHECKED = date(2026, 11, 24)

ORIGINAL_DEEP_AUTOENCODER = Model(
    "original-deep-autoencoder",
    "Deep autoencoder of 2006",
    aliases=("deep autoencoder (Hinton & Salakhutdinov, 2006)",),
    definition="A network of many layers, pretrained one by one, that squeezes images to few numbers and back.",
    defined_by=(HINTON_2006_B.at("title"),),
    developer="University of Toronto",
    checked_on=_CHECKED,
    undetermined=(
        families.EmbeddingModel,
        families.PretrainedModel,
        families.SelfSupervisedModel,
        families.RestrictedBoltzmannMachine,
    ),
)
ORIGINAL_DEEP_AUTOENCODER_ENTRY = entry(
    ORIGINAL_DEEP_AUTOENCODER,
    member_of(families.StandardAutoencoder, cite=(HINTON_2006_B, GOODFELLOW_2016_B.at("chapter 14"))),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        performs=tasks.RepresentationLearning,
        cite=HINTON_2006_B,
    ),
)

DEEP_RECOMMENDER = Model(
    "deep-recommender",
    "DeepRecommender",
    aliases=("NVIDIA DeepRecommender",),
    definition="A deep autoencoder that fills in how a user would rate what he or she has not rated yet.",
    defined_by=(KUCHAIEV_2017.at("title"),),
    developer="NVIDIA",
    checked_on=_CHECKED,
    undetermined=(
        families.DenoisingAutoencoder,
        families.EmbeddingModel,
        families.SelfSupervisedModel,
        families.RegressionModel,
        families.DiscriminativeModel,
    ),
)
DEEP_RECOMMENDER_ENTRY = entry(
    DEEP_RECOMMENDER,
    member_of(families.StandardAutoencoder, families.RecommenderModel, cite=KUCHAIEV_2017),
    every(
        accepts=modalities.InteractionHistory,
        produces=(modalities.Score, modalities.Ranking),
        performs=tasks.Recommendation,
        cite=KUCHAIEV_2017,
    ),
)

ORIGINAL_DENOISING_AUTOENCODER = Model(
    "original-denoising-autoencoder",
    "Original denoising autoencoder",
    aliases=("dA (Vincent et al., 2008)", "denoising autoencoder (Vincent et al., 2008)"),
    definition="The first denoising autoencoder, which learns features of digits by repairing spoiled pictures.",
    defined_by=(VINCENT_2008.at("title"),),
    developer="University of Montreal",
    checked_on=_CHECKED,
    undetermined=(
        families.GenerativeModel,
        families.GenerativeAI,
        families.DeepGenerativeModel,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.EnergyBasedModel,
        families.StandardAutoencoder,
        families.MaskedAutoencoder,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.EmbeddingModel,
        families.ImageToImageModel,
        families.ImageRestorationModel,
    ),
)
ORIGINAL_DENOISING_AUTOENCODER_ENTRY = entry(
    ORIGINAL_DENOISING_AUTOENCODER,
    member_of(families.DenoisingAutoencoder, cite=VINCENT_2008.at("title")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        performs=tasks.RepresentationLearning,
        cite=VINCENT_2008,
    ),
)

GPT_4_SPARSE_AUTOENCODER = Model(
    "gpt-4-sparse-autoencoder",
    "GPT-4 sparse autoencoder",
    aliases=("OpenAI sparse autoencoder", "16 million latent autoencoder on GPT-4"),
    definition="An autoencoder with 16 million latents, few active at a time, that takes apart what GPT-4 computes.",
    defined_by=(GAO_2024.at("abstract"),),
    developer="OpenAI",
    released=date(2024, 6, 6),
    checked_on=_CHECKED,
    undetermined=(
        families.StandardAutoencoder,
        families.EmbeddingModel,
        families.SelfSupervisedModel,
    ),
)
GPT_4_SPARSE_AUTOENCODER_ENTRY = entry(
    GPT_4_SPARSE_AUTOENCODER,
    member_of(families.SparseAutoencoder, cite=GAO_2024.at("abstract")),
    every(accepts=modalities.Embedding, produces=modalities.Embedding, cite=GAO_2024.at("abstract")),
    every(has=qualities.Interpretability, cite=GAO_2024.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_DEEP_AUTOENCODER_ENTRY,
    DEEP_RECOMMENDER_ENTRY,
    ORIGINAL_DENOISING_AUTOENCODER_ENTRY,
    GPT_4_SPARSE_AUTOENCODER_ENTRY,
)
