"""Families that are told apart by what they are for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import (
    Entry,
    described,
    disjoint_with,
    entry,
    every,
    expects,
    some,
    subset_of,
    sufficient,
    suits,
    typically,
)
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import (
    architectures,
    criteria,
    modalities,
    objectives,
    qualities,
    risks,
    tasks,
    trends,
    use_cases,
)
from genai_taxonomy.vocabulary.aspects import Identity, Mechanism, TrainingDataScope
from genai_taxonomy.vocabulary.backbone.families import (
    ArtificialIntelligence,
    DeepGenerativeModel,
    DeepLearning,
    FoundationModel,
    GenerativeAI,
    GenerativeModel,
    MachineLearning,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BANH_2023,
    BOMMASANI_2021,
    BOND_TAYLOR_2021,
    BORJI_2023,
    CARLINI_2020,
    CARLINI_2023,
    DEVLIN_2018,
    FEUERRIEGEL_2023,
    GOODFELLOW_2016_B,
    GU_2023,
    HUANG_2023,
    KINGMA_2019,
    LECUN_2015,
    NIST_2024,
    OPENAI_2024,
    RADFORD_2021,
    RONNEBERGER_2015,
    SASIKUMAR_2007,
    SCHAEFFER_2023,
    SHUMAILOV_2023,
    ZHANG_2023_C,
)

__all__ = [
    "ArtificialIntelligence",
    "DeepGenerativeModel",
    "DeepLearning",
    "ExpertSystem",
    "FoundationModel",
    "GenerativeAI",
    "GenerativeModel",
    "MachineLearning",
    "NeuralNetwork",
    "PretrainedModel",
    "ReinforcementLearningAgent",
    "SymbolicAI",
]

# Artificial intelligence and its branches.

ARTIFICIAL_INTELLIGENCE_ENTRY = entry(ArtificialIntelligence)

SymbolicAI = ModelFamily(
    "symbolic-ai",
    "Symbolic AI",
    aliases=("GOFAI", "knowledge-based system", "rule-based AI", "rule-based system"),
    definition="Artificial intelligence that reasons over knowledge written down in symbols and rules.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 1"), SASIKUMAR_2007),
)
SYMBOLIC_AI_ENTRY = entry(SymbolicAI, subset_of(ArtificialIntelligence, cite=GOODFELLOW_2016_B.at("chapter 1")))

MACHINE_LEARNING_ENTRY = entry(
    MachineLearning,
    typically(has=qualities.TrainingDataDependence, cite=ZHANG_2023_C.at("introduction")),
    some(has=qualities.Overfitting, cite=GOODFELLOW_2016_B.at("chapter 5")),
)

ExpertSystem = ModelFamily(
    "expert-system",
    "Expert system",
    aliases=("rule-based expert system",),
    definition="Symbolic AI that answers in a field of expertise from rules that people have entered.",
    defined_by=(SASIKUMAR_2007,),
)
EXPERT_SYSTEM_ENTRY = entry(
    ExpertSystem,
    subset_of(SymbolicAI, cite=(SASIKUMAR_2007, GOODFELLOW_2016_B.at("chapter 1"))),
    disjoint_with(MachineLearning, cite=GOODFELLOW_2016_B.at("chapter 1")),
)

NeuralNetwork = ModelFamily(
    "neural-network",
    "Neural network",
    aliases=("ANN", "artificial neural network", "neural net", "neural network model"),
    definition="A machine learning model made of many simple units whose weighted connections are learned.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 1"), LECUN_2015),
)
NEURAL_NETWORK_ENTRY = entry(
    NeuralNetwork,
    subset_of(MachineLearning, cite=(GOODFELLOW_2016_B.at("chapter 1"), LECUN_2015)),
)

DEEP_LEARNING_ENTRY = entry(
    DeepLearning,
    subset_of(NeuralNetwork, cite=(LECUN_2015, ZHANG_2023_C.at("introduction"))),
    sufficient(uses=architectures.ConvolutionalNetwork, cite=LECUN_2015.at("abstract")),
    sufficient(uses=architectures.RecurrentNetwork, cite=LECUN_2015.at("abstract")),
    sufficient(uses=architectures.UNet, cite=RONNEBERGER_2015.at("title")),
    sufficient(uses=architectures.StateSpaceModel, cite=GU_2023.at("abstract")),
    typically(performs=tasks.RepresentationLearning, cite=LECUN_2015.at("abstract")),
    typically(has=qualities.LargeDataRequirement, cite=GOODFELLOW_2016_B.at("chapter 1")),
    typically(has=qualities.HighTrainingCost, cite=GOODFELLOW_2016_B.at("chapter 12")),
    typically(has=qualities.Opacity, cite=BANH_2023),
    some(has=qualities.AdversarialVulnerability, cite=GOODFELLOW_2016_B.at("chapter 7")),
    some(has=qualities.TransferLearning, cite=GOODFELLOW_2016_B.at("chapter 15")),
)

ReinforcementLearningAgent = ModelFamily(
    "reinforcement-learning-agent",
    "Reinforcement learning agent",
    aliases=("RL agent",),
    definition="A machine learning model that acts in an environment and learns from the rewards that this brings.",
    defined_by=(ZHANG_2023_C.at("introduction"),),
)
REINFORCEMENT_LEARNING_AGENT_ENTRY = entry(
    ReinforcementLearningAgent,
    subset_of(MachineLearning, cite=ZHANG_2023_C.at("introduction")),
    every(
        produces=modalities.Action,
        trained_with=objectives.ReinforcementLearning,
        cite=ZHANG_2023_C.at("introduction"),
    ),
)


GENERATIVE_MODEL_ENTRY = entry(
    GenerativeModel,
    some(performs=tasks.DensityEstimation, cite=KINGMA_2019),
    some(has=qualities.ModelCollapse, cite=SHUMAILOV_2023.at("abstract")),
)


# Generative AI.

GENERATIVE_AI_ENTRY = entry(
    GenerativeAI,
    every(
        produces=modalities.Content,
        performs=tasks.ContentGeneration,
        cite=(ARTICLE.at("S003"), FEUERRIEGEL_2023.at("abstract")),
    ),
    some(
        produces=(modalities.Text, modalities.Image, modalities.Audio),
        cite=(ARTICLE.at("S001"), ARTICLE.at("S011")),
    ),
    some(produces=modalities.Video, cite=(ARTICLE.at("S011"), ARTICLE.at("S131"))),
    some(accepts=(modalities.Text, modalities.Image, modalities.Audio), cite=OPENAI_2024.at("abstract")),
    some(
        performs=(tasks.Drafting, tasks.VisualDesign, tasks.SyntheticDataGeneration),
        cite=ARTICLE.at("S012"),
    ),
    described(
        Mechanism,
        "Finds regularities in very many texts, pictures or recordings.",
        cite=ARTICLE.at("S005"),
    ),
    described(
        Mechanism,
        "Puts together something new bit by bit, in keeping with what it has learned and not a copy of it.",
        cite=ARTICLE.at("S006"),
        disputed_by=(CARLINI_2020.at("abstract"), CARLINI_2023.at("abstract")),
    ),
    described(
        Mechanism,
        "Does not stop at short answers: it makes things of the kind it has seen.",
        cite=ARTICLE.at("S004"),
    ),
    described(
        Identity,
        "Makes content of many kinds where large language models keep to text, which decides which of them fits a job.",
        cite=(ARTICLE.at("S001"), ARTICLE.at("S002")),
    ),
    described(
        Identity,
        "Takes in models of images, of audio, of video, and of several of these at once.",
        cite=(ARTICLE.at("S129"), ARTICLE.at("S131")),
    ),
    described(
        Identity,
        "Worth much, and beset by difficulties of technique, of ethics and of operation.",
        cite=(ARTICLE.at("S146"), ARTICLE.at("S147")),
    ),
    described(TrainingDataScope, "Large data sets.", cite=ARTICLE.at("S003")),
    typically(has=qualities.StyleVariety, cite=ARTICLE.at("S013")),
    typically(has=qualities.TrainingDataDependence, cite=ARTICLE.at("S014")),
    typically(has=(qualities.Inaccuracy, qualities.ContextConfusion), cite=ARTICLE.at("S015")),
    typically(has=qualities.HumanReviewNeeded, cite=ARTICLE.at("S016")),
    typically(has=risks.DataExposure, cite=(ARTICLE.at("S148"), ARTICLE.at("S149"))),
    typically(has=risks.ComplianceBurden, cite=ARTICLE.at("S149")),
    typically(has=risks.ContextGaps, cite=(ARTICLE.at("S150"), ARTICLE.at("S151"))),
    typically(has=risks.IntegrationBarriers, cite=(ARTICLE.at("S152"), ARTICLE.at("S153"))),
    typically(has=risks.OutputQualityVariations, cite=(ARTICLE.at("S154"), ARTICLE.at("S155"))),
    some(has=qualities.Artifacts, cite=(ARTICLE.at("S069"), BORJI_2023.at("abstract"))),
    typically(serves=use_cases.MarketingContent, cite=ARTICLE.at("S021")),
    typically(
        serves=use_cases.DesignAndPrototyping,
        cite=(ARTICLE.at("S022"), ARTICLE.at("S075"), ARTICLE.at("S102")),
    ),
    typically(serves=use_cases.AudioProduction, cite=ARTICLE.at("S023")),
    typically(serves=use_cases.VideoProduction, cite=ARTICLE.at("S024")),
    typically(serves=use_cases.SyntheticData, cite=(ARTICLE.at("S025"), ARTICLE.at("S102"))),
    typically(serves=use_cases.MediaCreation, cite=(ARTICLE.at("S075"), ARTICLE.at("S102"))),
    typically(serves=use_cases.CreativeExploration, cite=(ARTICLE.at("S075"), ARTICLE.at("S121"))),
    suits(criteria.CreativeOrMultimodalOutput, cite=(ARTICLE.at("S119"), ARTICLE.at("S157"))),
    suits(criteria.VisualOrAudioSamples, cite=ARTICLE.at("S120")),
    suits(criteria.EarlyIdeas, cite=ARTICLE.at("S121")),
    suits(criteria.SyntheticDatasetsNeeded, cite=ARTICLE.at("S122")),
    suits(criteria.VarietyOverAccuracy, cite=ARTICLE.at("S123")),
    suits(criteria.OutputType, cite=(ARTICLE.at("S118"), ARTICLE.at("S158"), ARTICLE.at("S159"))),
    expects(trends.Convergence, cite=(ARTICLE.at("S135"), ARTICLE.at("S156"))),
    expects(trends.ProgressInMethods, cite=ARTICLE.at("S136")),
    expects(trends.MultimodalGrowth, cite=ARTICLE.at("S137")),
    expects(trends.LinkedFormatTasks, cite=ARTICLE.at("S138")),
    expects(trends.ImprovedReasoning, cite=ARTICLE.at("S139")),
    expects(trends.LongerInputs, cite=ARTICLE.at("S140")),
    expects(trends.CostEfficiency, cite=ARTICLE.at("S141")),
    expects(trends.WiderAccess, cite=ARTICLE.at("S142")),
    expects(trends.EnterpriseAdoption, cite=(ARTICLE.at("S143"), ARTICLE.at("S145"))),
    expects(trends.CreativeAndSimulationSupport, cite=ARTICLE.at("S144")),
    some(has=qualities.Hallucination, cite=(HUANG_2023.at("abstract"), BANH_2023)),
    some(has=qualities.SocialBias, cite=FEUERRIEGEL_2023),
    some(has=risks.Confabulation, cite=NIST_2024.at("Confabulation")),
    typically(has=risks.HarmfulBias, cite=NIST_2024.at("Harmful Bias or Homogenization")),
    typically(has=risks.InformationIntegrity, cite=NIST_2024.at("Information Integrity")),
    typically(has=risks.IntellectualProperty, cite=NIST_2024.at("Intellectual Property")),
    some(has=risks.DataPrivacy, cite=NIST_2024.at("Data Privacy")),
    typically(has=risks.EnvironmentalImpacts, cite=NIST_2024.at("Environmental Impacts")),
    some(has=risks.HumanAIConfiguration, cite=NIST_2024.at("Human-AI Configuration")),
    some(has=risks.InformationSecurity, cite=NIST_2024.at("Information Security")),
    some(has=risks.ValueChain, cite=NIST_2024.at("Value Chain and Component Integration")),
    some(has=risks.CbrnInformation, cite=NIST_2024.at("CBRN Information or Capabilities")),
    some(has=risks.DangerousContent, cite=NIST_2024.at("Dangerous, Violent, or Hateful Content")),
    some(has=risks.ObsceneContent, cite=NIST_2024.at("Obscene, Degrading, and/or Abusive Content")),
    some(has=risks.CopyrightInfringement, cite=FEUERRIEGEL_2023),
    some(has=qualities.Memorization, cite=(CARLINI_2020.at("abstract"), CARLINI_2023.at("abstract"))),
)

DEEP_GENERATIVE_MODEL_ENTRY = entry(
    DeepGenerativeModel,
    sufficient(is_a=(GenerativeModel, DeepLearning), cite=BOND_TAYLOR_2021.at("abstract")),
)


# Models that serve many tasks.

PretrainedModel = ModelFamily(
    "pretrained-model",
    "Pretrained model",
    aliases=("PTM", "pretrained neural network"),
    definition="A machine learning model trained in advance on one body of data so as to be adapted to other tasks.",
    defined_by=(BOMMASANI_2021, DEVLIN_2018),
)
PRETRAINED_MODEL_ENTRY = entry(
    PretrainedModel,
    subset_of(MachineLearning, cite=BOMMASANI_2021),
    typically(has=qualities.TransferLearning, cite=(BOMMASANI_2021.at("abstract"), DEVLIN_2018)),
)

FOUNDATION_MODEL_ENTRY = entry(
    FoundationModel,
    subset_of(PretrainedModel, cite=BOMMASANI_2021.at("abstract")),
    typically(trained_with=objectives.SelfSupervisedLearning, cite=BOMMASANI_2021),
    some(accepts=(modalities.Text, modalities.Image), cite=(BOMMASANI_2021, RADFORD_2021.at("abstract"))),
    some(produces=(modalities.Text, modalities.Image), cite=BOMMASANI_2021.at("abstract")),
    some(produces=modalities.Embedding, cite=(BOMMASANI_2021.at("abstract"), DEVLIN_2018)),
    some(uses=architectures.Transformer, cite=(BOMMASANI_2021.at("abstract"), DEVLIN_2018)),
    typically(has=qualities.TransferLearning, cite=BOMMASANI_2021.at("abstract")),
    typically(
        has=qualities.EmergentAbilities,
        cite=BOMMASANI_2021.at("abstract"),
        disputed_by=SCHAEFFER_2023.at("abstract"),
    ),
    typically(has=(qualities.LargeDataRequirement, qualities.Opacity), cite=BOMMASANI_2021.at("abstract")),
    typically(has=(qualities.SocialBias, qualities.HighTrainingCost), cite=BOMMASANI_2021),
    some(serves=(use_cases.Robotics, use_cases.Education, use_cases.LegalWork), cite=BOMMASANI_2021.at("abstract")),
    typically(has=qualities.TaskGenerality, cite=BOMMASANI_2021.at("abstract")),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    ARTIFICIAL_INTELLIGENCE_ENTRY,
    SYMBOLIC_AI_ENTRY,
    MACHINE_LEARNING_ENTRY,
    EXPERT_SYSTEM_ENTRY,
    NEURAL_NETWORK_ENTRY,
    DEEP_LEARNING_ENTRY,
    REINFORCEMENT_LEARNING_AGENT_ENTRY,
    GENERATIVE_MODEL_ENTRY,
    GENERATIVE_AI_ENTRY,
    DEEP_GENERATIVE_MODEL_ENTRY,
    PRETRAINED_MODEL_ENTRY,
    FOUNDATION_MODEL_ENTRY,
)
