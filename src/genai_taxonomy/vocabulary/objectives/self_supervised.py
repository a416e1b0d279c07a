"""Objectives that take their targets from the data."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, about, described, entry, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.objectives.likelihood import MaximumLikelihood, Reconstruction
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BALESTRIERO_2023,
    BAVARIAN_2022,
    BENGIO_2015,
    BERGLUND_2023,
    BOND_TAYLOR_2021,
    BROWN_2020,
    CHANG_2022,
    CLARK_2020,
    DEVLIN_2018,
    GLOECKLE_2024,
    GOODFELLOW_2016_B,
    GUI_2023,
    HE_2021,
    KAPLAN_2020,
    LEWIS_2019,
    LIU_2020,
    OPENAI_2023,
    RAFFEL_2019,
    RAMESH_2021,
    TAY_2022,
    TIAN_2024,
    XIE_2021_B,
    YANG_2019,
)

__all__ = [
    "AutoregressivePrediction",
    "DenoisingAutoencoding",
    "FillInTheMiddle",
    "MaskedImageModeling",
    "MaskedPrediction",
    "MaskedTokenModeling",
    "MultiTokenPrediction",
    "NextScalePrediction",
    "NextSentencePrediction",
    "NextTokenPrediction",
    "PermutationLanguageModeling",
    "PrefixLanguageModeling",
    "ReplacedTokenDetection",
    "SelfSupervisedLearning",
    "SpanCorruption",
    "UnsupervisedLearning",
]

UnsupervisedLearning = TrainingObjective(
    "unsupervised-learning",
    "Unsupervised learning",
    aliases=(
        "unsupervised training",
        "unsupervised objective",
    ),
    definition="Learning the structure of data from examples that come without answers.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 5"),),
)
UNSUPERVISED_LEARNING_ENTRY = entry(
    UnsupervisedLearning,
)

SelfSupervisedLearning = TrainingObjective(
    "self-supervised-learning",
    "Self-supervised learning",
    aliases=(
        "SSL",
        "self-supervision",
        "self-supervised objective",
        "self-supervised pretraining",
        "self-supervised training",
    ),
    definition="Learning from targets that are made from the data themselves instead of labels that people gave.",
    defined_by=(
        LIU_2020.at("abstract"),
        BALESTRIERO_2023,
    ),
)
SELF_SUPERVISED_LEARNING_ENTRY = entry(
    SelfSupervisedLearning,
    # No labels are needed; but filling in what is missing can also be seen as supervised in its form.
    subset_of(UnsupervisedLearning, cite=GUI_2023.at("abstract"), disputed_by=LIU_2020),
    typically(has=qualities.TransferLearning, cite=LIU_2020.at("abstract")),
)

AutoregressivePrediction = TrainingObjective(
    "autoregressive-prediction",
    "Autoregressive prediction",
    aliases=(
        "autoregressive objective",
        "next-element prediction",
        "autoregressive training",
        "autoregressive modeling",
        "autoregressive modelling",
    ),
    definition="Predicting each element of a sequence from those before it.",
    defined_by=(
        ARTICLE.at("S010"),
        RAMESH_2021.at("abstract"),
    ),
)
AUTOREGRESSIVE_PREDICTION_ENTRY = entry(
    AutoregressivePrediction,
    subset_of(SelfSupervisedLearning, cite=LIU_2020.at("section 3.1")),
    subset_of(MaximumLikelihood, cite=(BENGIO_2015.at("abstract"), BOND_TAYLOR_2021)),
    typically(has=qualities.ExposureBias, cite=BENGIO_2015.at("abstract")),
    typically(has=qualities.CompoundingErrors, cite=BENGIO_2015.at("abstract")),
    typically(has=qualities.ExactLikelihood, cite=BOND_TAYLOR_2021),
)

NextTokenPrediction = TrainingObjective(
    "next-token-prediction",
    "Next-token prediction",
    aliases=(
        "next-word prediction",
        "causal language modeling",
        "causal language modelling",
        "CLM",
        "NTP",
        "autoregressive language modeling",
        "autoregressive language modelling",
        "left-to-right language modeling",
        "causal LM objective",
    ),
    definition="Autoregressive prediction of each token, a word or part of one, from all before it in order.",
    defined_by=(
        ARTICLE.at("S029"),
        OPENAI_2023.at("abstract"),
    ),
)
NEXT_TOKEN_PREDICTION_ENTRY = entry(
    NextTokenPrediction,
    subset_of(AutoregressivePrediction, cite=(ARTICLE.at("S029"), RAMESH_2021.at("abstract"))),
    described(Mechanism, "Predicts one word after another from all the words before it.", cite=ARTICLE.at("S029")),
    typically(has=qualities.ScalableTraining, cite=KAPLAN_2020),
    typically(has=qualities.FluentText, cite=BROWN_2020.at("abstract")),
    typically(has=qualities.ReversalCurse, cite=BERGLUND_2023.at("abstract")),
)

PrefixLanguageModeling = TrainingObjective(
    "prefix-language-modeling",
    "Prefix language modeling",
    aliases=(
        "prefix LM",
        "prefix language modelling",
    ),
    definition="Predicting the rest of a text token by token from a beginning that is seen in both directions.",
    defined_by=(
        RAFFEL_2019,
        TAY_2022,
    ),
)
PREFIX_LANGUAGE_MODELING_ENTRY = entry(
    PrefixLanguageModeling,
    subset_of(AutoregressivePrediction, cite=(RAFFEL_2019, TAY_2022)),
)

PermutationLanguageModeling = TrainingObjective(
    "permutation-language-modeling",
    "Permutation language modeling",
    aliases=(
        "PLM objective",
        "permutation LM",
        "permutation language modelling",
    ),
    definition="Autoregressive prediction of the tokens of a text in random orders instead of from left to right.",
    defined_by=(YANG_2019.at("abstract"),),
)
PERMUTATION_LANGUAGE_MODELING_ENTRY = entry(
    PermutationLanguageModeling,
    subset_of(AutoregressivePrediction, cite=YANG_2019.at("abstract")),
    typically(has=qualities.BidirectionalContext, cite=YANG_2019.at("abstract")),
)

FillInTheMiddle = TrainingObjective(
    "fill-in-the-middle",
    "Fill-in-the-middle",
    aliases=(
        "FIM",
        "FIM training",
        "causal infilling",
    ),
    definition="Next-token prediction on documents whose middle was moved to the end, so that it is "
    "learned to fill gaps.",
    defined_by=(BAVARIAN_2022.at("abstract"),),
)
FILL_IN_THE_MIDDLE_ENTRY = entry(
    FillInTheMiddle,
    subset_of(NextTokenPrediction, cite=BAVARIAN_2022.at("abstract")),
)

MultiTokenPrediction = TrainingObjective(
    "multi-token-prediction",
    "Multi-token prediction",
    aliases=(
        "MTP",
        "multi-token prediction loss",
    ),
    definition="Predicting several of the following tokens at once from each position of a text.",
    defined_by=(GLOECKLE_2024.at("abstract"),),
)
MULTI_TOKEN_PREDICTION_ENTRY = entry(
    MultiTokenPrediction,
    subset_of(SelfSupervisedLearning, cite=GLOECKLE_2024.at("abstract")),
)

NextScalePrediction = TrainingObjective(
    "next-scale-prediction",
    "Next-scale prediction",
    aliases=(
        "next-resolution prediction",
        "VAR objective",
        "coarse-to-fine next-scale prediction",
    ),
    definition="Autoregressive prediction of an image from coarse to fine, a whole map of tokens at each step.",
    defined_by=(TIAN_2024,),
)
NEXT_SCALE_PREDICTION_ENTRY = entry(
    NextScalePrediction,
    subset_of(AutoregressivePrediction, cite=TIAN_2024),
)

DenoisingAutoencoding = TrainingObjective(
    "denoising-autoencoding",
    "Denoising autoencoding",
    aliases=(
        "denoising autoencoder objective",
        "denoising autoencoder loss",
        "DAE objective",
        "denoising pretraining",
    ),
    definition="Restoring the original data from a version of them that was corrupted on purpose.",
    defined_by=(
        GOODFELLOW_2016_B.at("chapter 14"),
        LEWIS_2019,
    ),
)
DENOISING_AUTOENCODING_ENTRY = (
    *entry(
        DenoisingAutoencoding,
        subset_of(Reconstruction, cite=GOODFELLOW_2016_B.at("chapter 14")),
        subset_of(SelfSupervisedLearning, cite=LIU_2020.at("section 3.3")),
    ),
    # One survey counts all autoencoding as self-supervised; the cookbook's families of methods leave it out.
    *about(
        Reconstruction,
        subset_of(SelfSupervisedLearning, cite=LIU_2020.at("section 3.3"), disputed_by=BALESTRIERO_2023),
    ),
)

MaskedPrediction = TrainingObjective(
    "masked-prediction",
    "Masked prediction",
    aliases=(
        "masked language modeling",
        "masked language modelling",
        "MLM",
        "cloze",
        "masked LM objective",
        "masked modeling",
        "masked modelling",
        "mask prediction",
    ),
    definition="Predicting hidden elements of an input from all the others.",
    defined_by=(DEVLIN_2018.at("repository, What is BERT?"),),
)
MASKED_PREDICTION_ENTRY = entry(
    MaskedPrediction,
    subset_of(SelfSupervisedLearning, cite=(LIU_2020, BALESTRIERO_2023)),
    subset_of(DenoisingAutoencoding, cite=YANG_2019.at("abstract")),
    typically(has=qualities.BidirectionalContext, cite=YANG_2019.at("abstract")),
    typically(has=qualities.ConditionalIndependence, cite=YANG_2019.at("abstract")),
)

SpanCorruption = TrainingObjective(
    "span-corruption",
    "Span corruption",
    aliases=(
        "span masking",
        "span denoising",
        "T5 denoising objective",
    ),
    definition="Masked prediction in which whole stretches of text are hidden and must be written out in order.",
    defined_by=(RAFFEL_2019,),
)
SPAN_CORRUPTION_ENTRY = entry(
    SpanCorruption,
    subset_of(MaskedPrediction, cite=RAFFEL_2019),
)

MaskedImageModeling = TrainingObjective(
    "masked-image-modeling",
    "Masked image modeling",
    aliases=(
        "MIM",
        "masked image modelling",
        "masked patch prediction",
        "masked autoencoding",
    ),
    definition="Masked prediction of hidden patches of an image from the visible ones.",
    defined_by=(
        HE_2021,
        XIE_2021_B,
    ),
)
MASKED_IMAGE_MODELING_ENTRY = entry(
    MaskedImageModeling,
    subset_of(MaskedPrediction, cite=(HE_2021, XIE_2021_B)),
)

MaskedTokenModeling = TrainingObjective(
    "masked-token-modeling",
    "Masked visual token modeling",
    aliases=(
        "MVTM",
        "masked visual token modelling",
        "MaskGIT objective",
        "masked generative modeling",
        "masked token modelling",
    ),
    definition="Masked prediction of the discrete codes of an image or video at varying rates, so that "
    "it can be generated.",
    defined_by=(CHANG_2022,),
)
MASKED_TOKEN_MODELING_ENTRY = entry(
    MaskedTokenModeling,
    subset_of(MaskedPrediction, cite=CHANG_2022),
)

ReplacedTokenDetection = TrainingObjective(
    "replaced-token-detection",
    "Replaced token detection",
    aliases=(
        "RTD",
        "ELECTRA objective",
    ),
    definition="Telling for each token of a text whether it is the original or a replacement by another network.",
    defined_by=(CLARK_2020,),
)
REPLACED_TOKEN_DETECTION_ENTRY = entry(
    ReplacedTokenDetection,
    subset_of(SelfSupervisedLearning, cite=CLARK_2020),
)

NextSentencePrediction = TrainingObjective(
    "next-sentence-prediction",
    "Next sentence prediction",
    aliases=("NSP",),
    definition="Telling whether the second of two sentences really follows the first.",
    defined_by=(DEVLIN_2018,),
)
NEXT_SENTENCE_PREDICTION_ENTRY = entry(
    NextSentencePrediction,
    subset_of(SelfSupervisedLearning, cite=DEVLIN_2018),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    UNSUPERVISED_LEARNING_ENTRY,
    SELF_SUPERVISED_LEARNING_ENTRY,
    AUTOREGRESSIVE_PREDICTION_ENTRY,
    NEXT_TOKEN_PREDICTION_ENTRY,
    PREFIX_LANGUAGE_MODELING_ENTRY,
    PERMUTATION_LANGUAGE_MODELING_ENTRY,
    FILL_IN_THE_MIDDLE_ENTRY,
    MULTI_TOKEN_PREDICTION_ENTRY,
    NEXT_SCALE_PREDICTION_ENTRY,
    DENOISING_AUTOENCODING_ENTRY,
    MASKED_PREDICTION_ENTRY,
    SPAN_CORRUPTION_ENTRY,
    MASKED_IMAGE_MODELING_ENTRY,
    MASKED_TOKEN_MODELING_ENTRY,
    REPLACED_TOKEN_DETECTION_ENTRY,
    NEXT_SENTENCE_PREDICTION_ENTRY,
)
