"""Autoencoders, and the generative models among them."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BOWMAN_2015,
    GOODFELLOW_2016_B,
    KINGMA_2013,
    KINGMA_2019,
    VAHDAT_2020,
)

__all__ = ["VAE"]

VAE = ModelFamily(
    "vae",
    "Variational autoencoder",
    aliases=("VAE",),
    definition="A generative model with latent variables whose encoder and decoder are trained together on a lower "
    "bound of the likelihood.",
    defined_by=(KINGMA_2013.at("section 2"), KINGMA_2019.at("chapter 2")),
)
VAE_ENTRY = entry(
    VAE,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S007"), KINGMA_2019.at("chapter 2"))),
    every(uses=architectures.Autoencoder, cite=(KINGMA_2013.at("section 2.1"), KINGMA_2019.at("chapter 2"))),
    every(trained_with=objectives.EvidenceLowerBound, cite=KINGMA_2013.at("section 2.2")),
    described(
        Mechanism,
        "Compresses data to a simpler code and restores them from it, so as to make new variations.",
        cite=(ARTICLE.at("S007"), KINGMA_2013.at("section 2.1")),
    ),
    some(produces=modalities.Image, cite=VAHDAT_2020.at("abstract")),
    some(produces=modalities.Text, cite=BOWMAN_2015.at("abstract")),
    every(has=qualities.TractableBound, cite=KINGMA_2013.at("section 2.2")),
    typically(has=qualities.LearnedLatentSpace, cite=(KINGMA_2013.at("abstract"), KINGMA_2019.at("chapter 2"))),
    typically(has=qualities.BlurrySamples, cite=(KINGMA_2019.at("section 2.8.2"), GOODFELLOW_2016_B.at("chapter 20"))),
)

ENTRIES: Final[tuple[Entry, ...]] = (VAE_ENTRY,)
