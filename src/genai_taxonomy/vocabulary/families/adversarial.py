"""Generative models that are trained against another network."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import modalities, objectives, qualities
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    DONAHUE_2018,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    SALIMANS_2016,
    SONG_2020_B,
    TULYAKOV_2017,
    YU_2016,
)

__all__ = ["GAN"]

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

ENTRIES: Final[tuple[Entry, ...]] = (GAN_ENTRY,)
