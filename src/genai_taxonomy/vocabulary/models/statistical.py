"""Models of counts, mixtures and stochastic units, from before and beside deep learning."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.sources import (
    CMUSPHINX_2022,
    GOODFELLOW_2016_B,
    LIU_2024_G,
    LUI_2012,
    REYNOLDS_2000,
    SALAKHUTDINOV_2009,
    SOBRAL_2013,
    STANKE_2006,
    WANG_2013,
)

__all__ = [
    "AUGUSTUS",
    "CPAT",
    "GMM_UBM",
    "INFINI_GRAM",
    "LANGID_PY",
    "ORIGINAL_BOLTZMANN_MACHINE",
    "ORIGINAL_DEEP_BOLTZMANN_MACHINE",
    "ORIGINAL_HARMONIUM",
    "POCKETSPHINX",
    "STAUFFER_GRIMSON_BACKGROUND_MODEL",
]

_CHECKED = date(2026, 11, 24)

#: Whether a network of stochastic units in one layer is deep, and whether what it draws is generative AI, is told
#: differently.
_STOCHASTIC_UNITS: Final[tuple[ModelFamily, ...]] = (
    families.NeuralNetwork,
    families.DeepLearning,
    families.DeepGenerativeModel,
    families.GenerativeAI,
    families.LikelihoodBasedModel,
    families.LatentVariableModel,
    families.SelfSupervisedModel,
    families.EmbeddingModel,
)

# Stochastic units.

ORIGINAL_BOLTZMANN_MACHINE = Model(
    "original-boltzmann-machine",
    "Original Boltzmann machine",
    aliases=("Boltzmann machine (Ackley et al., 1985)",),
    definition="The network of binary stochastic units of the 1980s, any two of which may be tied by a weight.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 20"),),
    checked_on=_CHECKED,
    undetermined=_STOCHASTIC_UNITS,
)
ORIGINAL_BOLTZMANN_MACHINE_ENTRY = entry(
    ORIGINAL_BOLTZMANN_MACHINE,
    member_of(families.BoltzmannMachine, cite=GOODFELLOW_2016_B.at("chapter 20")),
    # Patterns of any kind: what kind is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=GOODFELLOW_2016_B.at("chapter 20")),
    every(trained_with=objectives.MaximumLikelihood, cite=GOODFELLOW_2016_B.at("chapter 20")),
)

ORIGINAL_HARMONIUM = Model(
    "original-harmonium",
    "Original harmonium",
    aliases=("harmonium (Smolensky, 1986)", "first restricted Boltzmann machine"),
    definition="The restricted Boltzmann machine as it was first described in the 1980s, under the name of harmonium.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 20"),),
    checked_on=_CHECKED,
    undetermined=_STOCHASTIC_UNITS,
)
ORIGINAL_HARMONIUM_ENTRY = entry(
    ORIGINAL_HARMONIUM,
    member_of(families.RestrictedBoltzmannMachine, cite=GOODFELLOW_2016_B.at("chapter 20")),
    # Patterns of any kind: what kind is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=GOODFELLOW_2016_B.at("chapter 20")),
)

ORIGINAL_DEEP_BOLTZMANN_MACHINE = Model(
    "original-deep-boltzmann-machine",
    "Original deep Boltzmann machine",
    aliases=("DBM (Salakhutdinov & Hinton, 2009)",),
    definition="The deep Boltzmann machines of 2009, which model handwritten digits and toys and can also name them.",
    defined_by=(SALAKHUTDINOV_2009.at("abstract"),),
    developer="University of Toronto",
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
        families.LikelihoodBasedModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.EmbeddingModel,
        families.SyntheticDataGenerator,
        families.NonAutoregressiveModel,
    ),
)
ORIGINAL_DEEP_BOLTZMANN_MACHINE_ENTRY = entry(
    ORIGINAL_DEEP_BOLTZMANN_MACHINE,
    member_of(families.DeepBoltzmannMachine, cite=SALAKHUTDINOV_2009.at("title")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Label),
        cite=SALAKHUTDINOV_2009.at("abstract"),
    ),
)

# Mixtures and hidden states.

GMM_UBM = Model(
    "gmm-ubm",
    "GMM-UBM",
    aliases=("adapted Gaussian mixture speaker model", "GMM-UBM speaker verification"),
    definition="A mixture of Gaussians adapted to a speaker from one of all speakers, by which his voice is verified.",
    defined_by=(REYNOLDS_2000.at("title"),),
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.AudioClassificationModel,
        families.DiscriminativeModel,
        families.PretrainedModel,
    ),
)
GMM_UBM_ENTRY = entry(
    GMM_UBM,
    member_of(families.GaussianMixtureModel, families.SpeakerRecognitionModel, cite=REYNOLDS_2000.at("title")),
    every(
        accepts=modalities.Speech,
        produces=modalities.Score,
        performs=tasks.SpeakerVerification,
        cite=REYNOLDS_2000.at("title"),
    ),
)

STAUFFER_GRIMSON_BACKGROUND_MODEL = Model(
    "stauffer-grimson-background-model",
    "Stauffer-Grimson background model",
    aliases=("Grimson GMM", "Stauffer and Grimson background subtraction"),
    definition="A mixture of Gaussians for the color of each pixel of a video, which tells what moves from what stays.",
    defined_by=(SOBRAL_2013.at("help: DPGrimsonGMM"),),
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageSegmentationModel,
        families.AnomalyDetectionModel,
        families.ObjectDetectionModel,
    ),
)
STAUFFER_GRIMSON_BACKGROUND_MODEL_ENTRY = entry(
    STAUFFER_GRIMSON_BACKGROUND_MODEL,
    member_of(families.GaussianMixtureModel, cite=SOBRAL_2013.at("help: DPGrimsonGMM")),
    every(
        accepts=(modalities.Video, modalities.Image),
        produces=modalities.SegmentationMask,
        cite=SOBRAL_2013.at("help: DPGrimsonGMM"),
    ),
)

AUGUSTUS = Model(
    "augustus",
    "AUGUSTUS",
    aliases=("AUGUSTUS gene finder", "AUGUSTUS gene predictor"),
    definition="A hidden Markov model of genes, which finds where they begin, are spliced and end in a genome.",
    defined_by=(STANKE_2006.at("title"),),
    developer="University of Greifswald",
    weights=Weights.OPEN,
    licence="Artistic License",
    checked_on=_CHECKED,
    undetermined=(
        families.Classifier,
        families.DiscriminativeModel,
        families.PretrainedModel,
        families.ConditionalGenerativeModel,
    ),
)
AUGUSTUS_ENTRY = entry(
    AUGUSTUS,
    member_of(families.HiddenMarkovModel, cite=STANKE_2006.at("title")),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.Label, modalities.ProteinSequence),
        cite=STANKE_2006,
    ),
)

POCKETSPHINX = Model(
    "pocketsphinx",
    "PocketSphinx",
    aliases=("CMU PocketSphinx", "CMUSphinx US English model"),
    definition="A small speech recognizer built on hidden Markov models whose states emit mixtures of Gaussians.",
    defined_by=(CMUSPHINX_2022,),
    developer="Carnegie Mellon University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.GaussianMixtureModel,
        families.LanguageModel,
        families.StatisticalLanguageModel,
        families.NGramLanguageModel,
        families.DiscriminativeModel,
        families.PretrainedModel,
        families.Classifier,
    ),
)
POCKETSPHINX_ENTRY = entry(
    POCKETSPHINX,
    member_of(
        families.GaussianMixtureHiddenMarkovModel,
        families.SpeechRecognitionModel,
        cite=CMUSPHINX_2022,
    ),
    every(accepts=modalities.Speech, produces=(modalities.Text, modalities.Timestamps), cite=CMUSPHINX_2022),
    every(performs=tasks.AutomaticSpeechRecognition, cite=CMUSPHINX_2022),
)

# Counts.

INFINI_GRAM = Model(
    "infini-gram",
    "Infini-gram",
    aliases=("∞-gram language model",),
    definition="An n-gram language model of trillions of tokens that counts word sequences of any length.",
    defined_by=(LIU_2024_G.at("title"),),
    checked_on=_CHECKED,
    undetermined=(
        families.LikelihoodBasedModel,
        families.ExactLikelihoodModel,
    ),
)
INFINI_GRAM_ENTRY = entry(
    INFINI_GRAM,
    member_of(families.NGramLanguageModel, cite=LIU_2024_G.at("title")),
    every(
        accepts=modalities.Text,
        produces=(modalities.ProbabilityDistribution, modalities.Score, modalities.Text),
        performs=tasks.LanguageModeling,
        cite=LIU_2024_G,
    ),
)

LANGID_PY = Model(
    "langid-py",
    "langid.py",
    aliases=("langid",),
    definition="A naive Bayes classifier that tells in which of 97 languages a text is written.",
    defined_by=(LUI_2012,),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.PretrainedModel, families.LikelihoodBasedModel),
)
LANGID_PY_ENTRY = entry(
    LANGID_PY,
    member_of(families.NaiveBayesClassifier, families.TextClassificationModel, cite=LUI_2012),
    every(
        accepts=modalities.Text,
        produces=(modalities.Label, modalities.ProbabilityDistribution),
        performs=tasks.LanguageIdentification,
        cite=LUI_2012,
    ),
)

CPAT = Model(
    "cpat",
    "CPAT",
    aliases=("Coding-Potential Assessment Tool",),
    definition="A logistic regression that tells from four features of an RNA whether it codes for a protein.",
    defined_by=(WANG_2013.at("title"),),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.PretrainedModel, families.RegressionModel),
)
CPAT_ENTRY = entry(
    CPAT,
    member_of(families.LogisticRegression, cite=WANG_2013.at("title")),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.Label, modalities.ProbabilityDistribution),
        performs=tasks.Classification,
        cite=WANG_2013,
    ),
    every(trained_with=objectives.SupervisedClassification, cite=WANG_2013),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_BOLTZMANN_MACHINE_ENTRY,
    ORIGINAL_HARMONIUM_ENTRY,
    ORIGINAL_DEEP_BOLTZMANN_MACHINE_ENTRY,
    GMM_UBM_ENTRY,
    STAUFFER_GRIMSON_BACKGROUND_MODEL_ENTRY,
    AUGUSTUS_ENTRY,
    POCKETSPHINX_ENTRY,
    INFINI_GRAM_ENTRY,
    LANGID_PY_ENTRY,
    CPAT_ENTRY,
)
