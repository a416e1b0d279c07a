"""Families of language models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import (
    Entry,
    complete,
    described,
    entry,
    every,
    expects,
    some,
    subset_of,
    suits,
    typically,
)
from genai_taxonomy.claims import Relation
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
from genai_taxonomy.vocabulary.families.diffusion import DiffusionModel
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BROWN_2020,
    CARLINI_2020,
    CHEN_2021,
    DEVLIN_2018,
    DHINGRA_2021,
    FEUERRIEGEL_2023,
    GU_2023,
    HUANG_2023,
    JI_2022,
    LI_2022,
    LIU_2023_B,
    LIU_2023_C,
    NIE_2025,
    OPENAI_2023,
    OPENAI_2024,
    PENG_2023,
    YIN_2023,
    ZHANG_2023,
    ZHAO_2023,
    ZHU_2023,
    ZUO_2024,
)

__all__ = ["LLM", "DiffusionLanguageModel", "LanguageModel", "MaskedLanguageModel", "MultimodalLLM"]

LanguageModel = ModelFamily(
    "language-model",
    "Language model",
    aliases=("LM",),
    definition="A model of how likely words or other tokens of a language are, given others.",
    defined_by=(DEVLIN_2018, ZHAO_2023.at("abstract")),
)
LANGUAGE_MODEL_ENTRY = entry(LanguageModel)

MaskedLanguageModel = ModelFamily(
    "masked-language-model",
    "Masked language model",
    aliases=("MLM model", "masked LM"),
    definition="A language model trained to predict hidden words of a text from those on both sides.",
    defined_by=(DEVLIN_2018.at("repository, What is BERT?"),),
)
MASKED_LANGUAGE_MODEL_ENTRY = entry(
    MaskedLanguageModel,
    subset_of(LanguageModel, cite=DEVLIN_2018.at("repository, What is BERT?")),
    every(trained_with=objectives.MaskedPrediction, cite=DEVLIN_2018.at("repository, What is BERT?")),
    every(accepts=modalities.Text, cite=DEVLIN_2018.at("repository, What is BERT?")),
)

LLM = ModelFamily(
    "llm",
    "Large language model",
    aliases=("LLM", "large LM"),
    definition="A language model of great size that, trained on vast amounts of text, understands and generates text.",
    defined_by=(ARTICLE.at("S026"), ZHAO_2023.at("abstract")),
)
LLM_ENTRY = entry(
    LLM,
    subset_of(
        GenerativeAI,
        cite=(ARTICLE.at("S128"), ARTICLE.at("S130"), ARTICLE.at("S133"), FEUERRIEGEL_2023.at("abstract")),
    ),
    subset_of(LanguageModel, cite=ZHAO_2023.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=(ARTICLE.at("S026"), ARTICLE.at("S132"))),
    every(performs=tasks.TextGeneration, cite=(ARTICLE.at("S026"), ARTICLE.at("S132"))),
    complete(
        Relation.ACCEPTS,
        cite=(ARTICLE.at("S001"), ARTICLE.at("S054"), ARTICLE.at("S129")),
        disputed_by=(OPENAI_2023.at("abstract"), YIN_2023.at("abstract")),
    ),
    complete(
        Relation.PRODUCES,
        cite=(ARTICLE.at("S001"), ARTICLE.at("S092"), ARTICLE.at("S129")),
        disputed_by=(OPENAI_2024.at("abstract"), YIN_2023.at("abstract")),
    ),
    described(
        Identity,
        "One kind of generative model among several, narrower than the whole and marked off by working on text.",
        cite=(ARTICLE.at("S128"), ARTICLE.at("S133"), ARTICLE.at("S134")),
    ),
    described(
        Identity,
        "Worth much, and beset by difficulties of technique, of ethics and of operation.",
        cite=(ARTICLE.at("S146"), ARTICLE.at("S147")),
    ),
    described(
        Mechanism,
        "Guesses the next word, again and again, until the prompt has an answer that hangs together.",
        cite=(ARTICLE.at("S029"), OPENAI_2023.at("abstract")),
    ),
    described(
        TrainingDataScope,
        "Very much writing of all sorts, from which it picks up how terms hang together.",
        cite=ARTICLE.at("S028"),
    ),
    typically(uses=architectures.Transformer, cite=(ARTICLE.at("S031"), ZHAO_2023.at("abstract"))),
    some(uses=architectures.RecurrentNetwork, cite=PENG_2023.at("abstract")),
    some(uses=architectures.StateSpaceModel, cite=(GU_2023.at("abstract"), ZUO_2024.at("abstract"))),
    typically(trained_with=objectives.NextTokenPrediction, cite=(ARTICLE.at("S029"), OPENAI_2023.at("abstract"))),
    some(trained_with=objectives.MaskedDiffusion, cite=NIE_2025),
    typically(
        performs=(tasks.QuestionAnswering, tasks.Drafting),
        cite=(ARTICLE.at("S027"), ARTICLE.at("S032")),
    ),
    typically(
        performs=tasks.Summarization,
        cite=(ARTICLE.at("S027"), ARTICLE.at("S032"), ARTICLE.at("S045"), ZHANG_2023.at("abstract")),
    ),
    typically(performs=tasks.Translation, cite=(ARTICLE.at("S032"), ZHU_2023.at("abstract"))),
    some(performs=tasks.CodeGeneration, cite=(ARTICLE.at("S046"), CHEN_2021.at("abstract"))),
    typically(has=qualities.InContextLearning, cite=(BROWN_2020.at("abstract"), ZHAO_2023.at("abstract"))),
    typically(has=qualities.ClearStructure, cite=ARTICLE.at("S032")),
    typically(has=qualities.TopicVariety, cite=ARTICLE.at("S033")),
    typically(has=qualities.LongFormCoherence, cite=ARTICLE.at("S034"), disputed_by=BROWN_2020.at("section 5")),
    typically(has=qualities.ScalesAcrossDocuments, cite=ARTICLE.at("S035")),
    typically(has=qualities.ErrorsWithoutContext, cite=ARTICLE.at("S036")),
    typically(
        has=qualities.Hallucination,
        cite=(ARTICLE.at("S037"), HUANG_2023.at("abstract"), JI_2022.at("abstract")),
    ),
    typically(has=qualities.KnowledgeLimits, cite=ARTICLE.at("S038")),
    typically(has=qualities.OutdatedKnowledge, cite=(DHINGRA_2021.at("abstract"), OPENAI_2023.at("limitations"))),
    typically(has=qualities.AmbiguityMisreading, cite=(ARTICLE.at("S039"), LIU_2023_B.at("abstract"))),
    typically(has=risks.DataExposure, cite=(ARTICLE.at("S148"), ARTICLE.at("S149"))),
    typically(has=risks.ContextGaps, cite=(ARTICLE.at("S150"), ARTICLE.at("S151"))),
    typically(has=risks.IntegrationBarriers, cite=(ARTICLE.at("S152"), ARTICLE.at("S153"))),
    typically(serves=use_cases.CustomerSupport, cite=ARTICLE.at("S044")),
    typically(serves=use_cases.DocumentSummarization, cite=(ARTICLE.at("S045"), ARTICLE.at("S105"))),
    typically(serves=use_cases.CodingAssistance, cite=(ARTICLE.at("S046"), ARTICLE.at("S105"))),
    typically(serves=use_cases.SearchAndRetrieval, cite=ARTICLE.at("S047")),
    typically(serves=use_cases.Personalization, cite=ARTICLE.at("S048")),
    typically(serves=use_cases.DraftingDocuments, cite=(ARTICLE.at("S078"), ARTICLE.at("S105"))),
    typically(serves=use_cases.AnsweringQuestions, cite=(ARTICLE.at("S078"), ARTICLE.at("S105"))),
    typically(serves=use_cases.InformationProcessing, cite=(ARTICLE.at("S078"), ARTICLE.at("S105"))),
    suits(criteria.TextWithClarity, cite=(ARTICLE.at("S119"), ARTICLE.at("S157"))),
    suits(criteria.TextProcessing, cite=ARTICLE.at("S124")),
    suits(criteria.CodeAndDocumentation, cite=ARTICLE.at("S125")),
    suits(criteria.LongContextAndInstructions, cite=ARTICLE.at("S126"), disputed_by=LIU_2023_C.at("section 1")),
    suits(criteria.AccuracyOfLanguage, cite=ARTICLE.at("S127")),
    suits(criteria.OutputType, cite=(ARTICLE.at("S118"), ARTICLE.at("S158"), ARTICLE.at("S159"))),
    expects(trends.Convergence, cite=(ARTICLE.at("S135"), ARTICLE.at("S156"))),
    expects(trends.ProgressInMethods, cite=ARTICLE.at("S136")),
    expects(trends.EnterpriseAdoption, cite=(ARTICLE.at("S143"), ARTICLE.at("S145"))),
    expects(trends.CommunicationAndPlanningSupport, cite=ARTICLE.at("S144")),
    some(has=qualities.LossOfCoherence, cite=BROWN_2020.at("section 5")),
    some(has=qualities.LostInTheMiddle, cite=LIU_2023_C.at("section 1")),
    some(has=qualities.Memorization, cite=CARLINI_2020.at("abstract")),
)

MultimodalLLM = ModelFamily(
    "multimodal-llm",
    "Multimodal large language model",
    aliases=("MLLM", "multimodal LLM", "multimodal language model"),
    definition="A generative model with a large language model at its core that takes other content besides text.",
    defined_by=(YIN_2023.at("abstract"),),
)
MULTIMODAL_LLM_ENTRY = entry(
    MultimodalLLM,
    subset_of(GenerativeAI, cite=YIN_2023.at("abstract")),
    subset_of(LLM, cite=YIN_2023.at("title"), disputed_by=(ARTICLE.at("S001"), ARTICLE.at("S129"))),
    typically(accepts=modalities.Text, produces=modalities.Text, cite=YIN_2023.at("abstract")),
    typically(accepts=modalities.Image, cite=(YIN_2023.at("abstract"), OPENAI_2023.at("abstract"))),
    some(accepts=(modalities.Audio, modalities.Video), cite=OPENAI_2024.at("abstract")),
    some(produces=(modalities.Audio, modalities.Image), cite=OPENAI_2024.at("abstract")),
    typically(has=qualities.Hallucination, cite=YIN_2023.at("abstract")),
)

DiffusionLanguageModel = ModelFamily(
    "diffusion-language-model",
    "Diffusion language model",
    aliases=("text diffusion model",),
    definition="A language model that makes text by diffusion instead of word by word.",
    defined_by=(LI_2022.at("abstract"), NIE_2025),
)
DIFFUSION_LANGUAGE_MODEL_ENTRY = entry(
    DiffusionLanguageModel,
    subset_of(DiffusionModel, LanguageModel, cite=(LI_2022.at("abstract"), NIE_2025)),
    every(produces=modalities.Text, cite=LI_2022.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LANGUAGE_MODEL_ENTRY,
    MASKED_LANGUAGE_MODEL_ENTRY,
    LLM_ENTRY,
    MULTIMODAL_LLM_ENTRY,
    DIFFUSION_LANGUAGE_MODEL_ENTRY,
)
