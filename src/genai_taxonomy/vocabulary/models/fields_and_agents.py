"""Language models of one field, summarizers, agents, and models that act or judge."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    ARACI_2019,
    BELTAGY_2019,
    KIM_2024,
    SEE_2017_B,
    WANG_2023_I,
    XU_2023_B,
    ZYPHRA_2024,
)

__all__ = [
    "FINBERT",
    "IMAGEREWARD",
    "OPENVLA",
    "POINTER_GENERATOR_NETWORK",
    "SCIBERT",
    "VOYAGER",
    "ZAMBA2_2_7B",
]

_CHECKED = date(2026, 11, 24)

#: How an encoder trained on the text of a field is put to use.
_ENCODER_USES: Final[tuple[ModelFamily, ...]] = (
    families.TextEmbeddingModel,
    families.EmbeddingModel,
    families.FoundationModel,
    families.DenoisingAutoencoder,
    families.Classifier,
    families.TextClassificationModel,
    families.DiscriminativeModel,
    families.QuestionAnsweringModel,
)

# One field.

SCIBERT = Model(
    "scibert",
    "SciBERT",
    aliases=("scibert_scivocab_uncased",),
    definition="A BERT trained on the text of scientific papers.",
    defined_by=(BELTAGY_2019.at("title"),),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER_USES,
)
SCIBERT_ENTRY = entry(
    SCIBERT,
    member_of(
        families.DomainSpecificLanguageModel,
        families.MaskedLanguageModel,
        families.PretrainedLanguageModel,
        families.EncoderOnlyLanguageModel,
        cite=BELTAGY_2019,
    ),
    every(accepts=modalities.Text, produces=(modalities.Embedding, modalities.Label), cite=BELTAGY_2019),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=BELTAGY_2019),
)

FINBERT = Model(
    "finbert",
    "FinBERT",
    aliases=("ProsusAI finbert",),
    definition="A BERT trained further on financial text to tell whether its sentiment is good, bad or neutral.",
    defined_by=(ARACI_2019,),
    developer="Prosus",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_ENCODER_USES,
        families.MaskedLanguageModel,
        families.SelfSupervisedModel,
    ),
)
FINBERT_ENTRY = entry(
    FINBERT,
    member_of(
        families.DomainSpecificLanguageModel,
        families.TextClassificationModel,
        families.PretrainedLanguageModel,
        families.EncoderOnlyLanguageModel,
        cite=ARACI_2019,
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Label, modalities.ProbabilityDistribution),
        performs=tasks.SentimentClassification,
        cite=ARACI_2019,
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.FineTuning, cite=ARACI_2019),
)

# Summaries, and attention beside state spaces.

POINTER_GENERATOR_NETWORK = Model(
    "pointer-generator-network",
    "Pointer-generator network",
    aliases=("Pointer-generator", "See et al. 2017 summarizer"),
    definition="A recurrent network with attention that sums up news, by writing words or copying them from the text.",
    defined_by=(SEE_2017_B.at("title"),),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.RecurrentLanguageModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.ExactLikelihoodModel,
    ),
)
POINTER_GENERATOR_NETWORK_ENTRY = entry(
    POINTER_GENERATOR_NETWORK,
    member_of(families.SummarizationModel, families.SequenceToSequenceModel, cite=SEE_2017_B.at("title")),
    member_of(families.TextGenerationModel, families.AutoregressiveModel, cite=SEE_2017_B),
    every(accepts=modalities.Text, produces=modalities.Text, cite=SEE_2017_B.at("title")),
    every(performs=tasks.AbstractiveSummarization, uses=architectures.RecurrentNetwork, cite=SEE_2017_B),
)

ZAMBA2_2_7B = Model(
    "zamba2-2-7b",
    "Zamba2-2.7B",
    aliases=("Zamba2",),
    definition="A language model of Mamba layers between which two shared blocks of attention recur.",
    defined_by=(ZYPHRA_2024,),
    developer="Zyphra",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.BaseModel,
        families.SmallLanguageModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
        families.CodeLanguageModel,
        families.CodeGenerationModel,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        families.StateSpaceLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.QuestionAnsweringModel,
        families.SummarizationModel,
    ),
)
ZAMBA2_2_7B_ENTRY = entry(
    ZAMBA2_2_7B,
    member_of(
        families.HybridLanguageModel,
        families.CausalLanguageModel,
        families.PretrainedLanguageModel,
        cite=ZYPHRA_2024,
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=ZYPHRA_2024),
    every(
        uses=(
            architectures.Transformer,
            architectures.SelectiveStateSpaceModel,
            architectures.HybridStateSpaceTransformer,
        ),
        trained_with=objectives.NextTokenPrediction,
        cite=ZYPHRA_2024,
    ),
)

# To act and to judge.

VOYAGER = Model(
    "voyager",
    "Voyager",
    aliases=("Voyager Minecraft agent", "MineDojo Voyager"),
    definition="An agent that lets GPT-4 set its goals in Minecraft and write the programs by which it reaches them.",
    defined_by=(WANG_2023_I.at("abstract"),),
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.GenerativeModel,
        families.GenerativeAI,
        families.DeepGenerativeModel,
        families.ConditionalGenerativeModel,
        families.TextGenerationModel,
        families.CodeGenerationModel,
        families.ReinforcementLearningAgent,
        families.TransformerBasedModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
        families.ToolUsingLanguageModel,
    ),
)
VOYAGER_ENTRY = entry(
    VOYAGER,
    member_of(families.LLMAgent, cite=WANG_2023_I.at("title")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Code, modalities.Text, modalities.Action),
        cite=WANG_2023_I.at("abstract"),
    ),
    every(has=qualities.ToolUse, cite=WANG_2023_I.at("abstract")),
)

OPENVLA = Model(
    "openvla",
    "OpenVLA",
    aliases=("OpenVLA-7B",),
    definition="An open model of 7 billion parameters that turns a picture and an instruction into a robot's moves.",
    defined_by=(KIM_2024,),
    released=date(2024, 6, 13),
    weights=Weights.OPEN,
    licence="MIT (code); Llama 2 Community License",
    checked_on=_CHECKED,
    undetermined=(
        families.GenerativeAI,
        families.GenerativeModel,
        families.DeepGenerativeModel,
        families.TextGenerationModel,
        families.ConditionalGenerativeModel,
        families.MultimodalGenerativeModel,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.PretrainedLanguageModel,
        families.TransformerLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.GeneralPurposeAIModel,
        families.SelfSupervisedModel,
        families.FoundationModel,
        families.DiscriminativeModel,
    ),
)
OPENVLA_ENTRY = entry(
    OPENVLA,
    member_of(
        families.VisionLanguageActionModel, families.VisionLanguageModel, families.PretrainedModel, cite=KIM_2024
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Action, cite=KIM_2024),
    every(performs=tasks.RobotControl, cite=KIM_2024),
    every(uses=architectures.Transformer, cite=KIM_2024),
)

IMAGEREWARD = Model(
    "imagereward",
    "ImageReward",
    aliases=("ImageReward v1.0",),
    definition="A model that scores how well people would like an image made for a text.",
    defined_by=(XU_2023_B,),
    developer="Tsinghua University",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        families.RegressionModel,
        families.DiscriminativeModel,
        families.Classifier,
        families.PretrainedModel,
        families.FoundationModel,
        families.SelfSupervisedModel,
        families.RerankingModel,
        families.EmbeddingModel,
        families.MultimodalEmbeddingModel,
        families.ContrastiveVisionLanguageModel,
    ),
)
IMAGEREWARD_ENTRY = entry(
    IMAGEREWARD,
    member_of(families.RewardModel, families.VisionLanguageModel, cite=XU_2023_B),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=modalities.Score,
        performs=tasks.RewardScoring,
        trained_with=objectives.RewardModeling,
        cite=XU_2023_B,
    ),
    every(uses=architectures.Transformer, cite=XU_2023_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SCIBERT_ENTRY,
    FINBERT_ENTRY,
    POINTER_GENERATOR_NETWORK_ENTRY,
    ZAMBA2_2_7B_ENTRY,
    VOYAGER_ENTRY,
    OPENVLA_ENTRY,
    IMAGEREWARD_ENTRY,
)
