"""Generative models that turn noise into data bit by bit."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    AUSTIN_2021,
    DHARIWAL_2021,
    HO_2020,
    HO_2022,
    KONG_2020,
    PEEBLES_2022,
    ROMBACH_2021,
    SOHL_DICKSTEIN_2015,
    SONG_2020_B,
    XIAO_2021,
)

__all__ = ["DiffusionModel", "LatentDiffusionModel"]

DiffusionModel = ModelFamily(
    "diffusion-model",
    "Diffusion model",
    aliases=("denoising diffusion model", "diffusion probabilistic model"),
    definition="A generative model that makes data by reversing, step by step, a process that gradually destroys them.",
    defined_by=(SOHL_DICKSTEIN_2015.at("abstract"), HO_2020.at("section 2")),
)
DIFFUSION_MODEL_ENTRY = entry(
    DiffusionModel,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S009"), SOHL_DICKSTEIN_2015.at("abstract"))),
    every(trained_with=objectives.Denoising, cite=SOHL_DICKSTEIN_2015.at("abstract")),
    described(
        Mechanism,
        "Begins with pure noise and works it, step by step, into content.",
        cite=(SOHL_DICKSTEIN_2015.at("abstract"), HO_2020.at("section 2")),
    ),
    described(
        Mechanism,
        "What the noise is worked into is a structured image.",
        cite=ARTICLE.at("S009"),
        disputed_by=(KONG_2020.at("abstract"), AUSTIN_2021.at("abstract")),
    ),
    typically(
        produces=modalities.Image,
        cite=(ARTICLE.at("S009"), DHARIWAL_2021.at("abstract"), HO_2020.at("abstract")),
    ),
    some(accepts=modalities.Text, cite=ROMBACH_2021.at("abstract")),
    some(accepts=modalities.Label, cite=DHARIWAL_2021.at("abstract")),
    some(produces=modalities.Audio, cite=KONG_2020.at("abstract")),
    some(produces=modalities.Video, cite=HO_2022.at("abstract")),
    some(produces=modalities.Text, cite=AUSTIN_2021.at("abstract")),
    typically(uses=architectures.UNet, cite=PEEBLES_2022.at("abstract")),
    some(uses=architectures.Transformer, cite=PEEBLES_2022.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract"))),
    typically(has=qualities.ModeCoverage, cite=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract"))),
    typically(has=qualities.SlowSampling, cite=(SONG_2020_B.at("section 1"), XIAO_2021.at("abstract"))),
)

LatentDiffusionModel = ModelFamily(
    "latent-diffusion-model",
    "Latent diffusion model",
    aliases=("LDM", "latent diffusion"),
    definition="A diffusion model that denoises in the latent space of a pretrained autoencoder.",
    defined_by=(ROMBACH_2021.at("abstract"),),
)
LATENT_DIFFUSION_MODEL_ENTRY = entry(
    LatentDiffusionModel,
    subset_of(DiffusionModel, cite=ROMBACH_2021.at("abstract")),
    every(uses=architectures.Autoencoder, cite=ROMBACH_2021.at("abstract")),
    typically(produces=modalities.Image, cite=ROMBACH_2021.at("abstract")),
    typically(has=qualities.ComputeSavings, cite=ROMBACH_2021.at("abstract")),
    typically(has=(qualities.LossyDetail, qualities.SlowSampling), cite=ROMBACH_2021.at("section 5")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DIFFUSION_MODEL_ENTRY,
    LATENT_DIFFUSION_MODEL_ENTRY,
)
