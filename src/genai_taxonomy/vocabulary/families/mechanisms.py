"""Generative families that are told apart by how they work."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities
from genai_taxonomy.vocabulary.aspects import Identity, Mechanism
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    AUSTIN_2021,
    BOWMAN_2015,
    DEVLIN_2018,
    DHARIWAL_2021,
    DONAHUE_2018,
    DOSOVITSKIY_2020,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    GOODFELLOW_2016_B,
    HO_2020,
    HO_2022,
    KINGMA_2013,
    KINGMA_2019,
    KONG_2020,
    OPENAI_2023,
    PEEBLES_2022,
    RAMESH_2021,
    ROMBACH_2021,
    SALIMANS_2016,
    SOHL_DICKSTEIN_2015,
    SONG_2020_B,
    TULYAKOV_2017,
    VAHDAT_2020,
    VAN_DEN_OORD_2016_A,
    VAN_DEN_OORD_2016_B,
    VASWANI_2017,
    XIAO_2021,
    YU_2016,
)

__all__ = ["GAN", "VAE", "AutoregressiveModel", "DiffusionModel", "LatentDiffusionModel", "TransformerModel"]

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

GAN = ModelFamily(
    "gan",
    "Generative adversarial network",
    aliases=("GAN", "generative adversarial net", "adversarial network"),
    definition="A generative model whose generator is trained against a network that tells its samples from data.",
    defined_by=(GOODFELLOW_2014.at("abstract"), ARTICLE.at("S008")),
)
GAN_ENTRY = entry(
    GAN,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S008"), GOODFELLOW_2014.at("abstract"))),
    every(trained_with=objectives.Adversarial, cite=(ARTICLE.at("S008"), GOODFELLOW_2014.at("abstract"))),
    described(
        Mechanism,
        "Sets two models against each other, one that makes samples and one that judges them.",
        cite=(ARTICLE.at("S008"), GOODFELLOW_2014.at("abstract")),
    ),
    some(produces=modalities.Image, cite=SALIMANS_2016),
    some(produces=modalities.Audio, cite=DONAHUE_2018.at("abstract")),
    some(produces=modalities.Video, cite=TULYAKOV_2017.at("abstract")),
    some(produces=modalities.Text, cite=YU_2016.at("section 5")),
    typically(has=qualities.RealisticSamples, cite=(ARTICLE.at("S008"), GOODFELLOW_2016_A.at("section 2.5"))),
    typically(has=qualities.SharpSamples, cite=GOODFELLOW_2016_A.at("section 3.2.5")),
    typically(has=qualities.FastSampling, cite=(GOODFELLOW_2016_A.at("section 2.5"), SONG_2020_B.at("section 1"))),
    typically(
        has=qualities.ModeCollapse, cite=(GOODFELLOW_2016_A.at("section 5.1.1"), SALIMANS_2016.at("section 3.2"))
    ),
    typically(
        has=qualities.UnstableTraining, cite=(SALIMANS_2016.at("section 1"), GOODFELLOW_2016_A.at("section 5.1"))
    ),
    typically(
        has=qualities.NoExplicitLikelihood,
        cite=(GOODFELLOW_2014.at("section 6"), GOODFELLOW_2016_A.at("section 2.4")),
    ),
)

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

AutoregressiveModel = ModelFamily(
    "autoregressive-model",
    "Autoregressive model",
    aliases=("autoregressive generative model", "AR model", "autoregressive"),
    definition="A generative model that makes the elements of its output one after another, each from those before it.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
)
AUTOREGRESSIVE_MODEL_ENTRY = entry(
    AutoregressiveModel,
    subset_of(GenerativeAI, cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract"))),
    typically(
        trained_with=objectives.AutoregressivePrediction,
        cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
    ),
    some(produces=modalities.Image, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    some(produces=modalities.Audio, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(produces=modalities.Text, cite=OPENAI_2023.at("abstract")),
    typically(has=qualities.SequentialSampling, cite=GOODFELLOW_2016_A.at("section 2.5")),
)

TransformerModel = ModelFamily(
    "transformer-model",
    "Generative transformer",
    aliases=("autoregressive transformer", "generative pre-trained transformer"),
    definition="An autoregressive model that is built on the transformer.",
    defined_by=(ARTICLE.at("S010"), RAMESH_2021.at("abstract")),
)
TRANSFORMER_MODEL_ENTRY = entry(
    TransformerModel,
    subset_of(GenerativeAI, cite=ARTICLE.at("S010")),
    subset_of(AutoregressiveModel, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
    every(uses=architectures.Transformer, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
    described(
        Mechanism,
        "Predicts the elements of a sequence one after another, which lets it write text and other content in detail.",
        cite=ARTICLE.at("S010"),
    ),
    typically(produces=modalities.Text, cite=(ARTICLE.at("S010"), OPENAI_2023.at("abstract"))),
    some(produces=modalities.Image, cite=RAMESH_2021.at("abstract")),
    typically(trained_with=objectives.NextTokenPrediction, cite=(ARTICLE.at("S010"), OPENAI_2023.at("abstract"))),
    described(
        Identity,
        "Transformer models are one of the main types of generative AI.",
        cite=ARTICLE.at("S010"),
        disputed_by=(DEVLIN_2018, DOSOVITSKIY_2020.at("abstract")),
    ),
    described(Mechanism, "Trains on all positions of a sequence in parallel.", cite=VASWANI_2017.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    VAE_ENTRY,
    GAN_ENTRY,
    DIFFUSION_MODEL_ENTRY,
    LATENT_DIFFUSION_MODEL_ENTRY,
    AUTOREGRESSIVE_MODEL_ENTRY,
    TRANSFORMER_MODEL_ENTRY,
)
