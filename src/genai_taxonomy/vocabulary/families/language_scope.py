"""Language models, told apart by size, subject, inner make, and what they draw on."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import LLM, DeepGenerativeModel, DeepLearning, LanguageModel
from genai_taxonomy.vocabulary.families.content import CodeGenerationModel, TextGenerationModel
from genai_taxonomy.vocabulary.families.language import NeuralLanguageModel, PretrainedLanguageModel
from genai_taxonomy.vocabulary.families.language_networks import DiffusionLanguageModel, MixtureOfExpertsLanguageModel
from genai_taxonomy.vocabulary.sources import (
    ABDIN_2024,
    ARTICLE,
    BAVARIAN_2022,
    BELTAGY_2020,
    BIGSCIENCE_2022,
    CAI_2024,
    CHEN_2021,
    CONNEAU_2019,
    FEDUS_2021,
    FENG_2020,
    GAO_2023,
    GURURANGAN_2020,
    HUANG_2023_C,
    LEWIS_2020,
    LI_2025,
    LIEBER_2024,
    LING_2023,
    LIU_2023_C,
    LIU_2024,
    LU_2024_B,
    NIE_2025,
    OUYANG_2023,
    QIN_2023,
    SCHICK_2023,
    WANG_2024,
    YI_2023,
    ZHANG_2023_D,
    ZHAO_2023,
    ZHU_2023,
)

__all__ = [
    "CodeLLM",
    "CodeLanguageModel",
    "DiffusionLLM",
    "DomainSpecificLanguageModel",
    "LongContextLanguageModel",
    "MixtureOfExpertsLLM",
    "MultilingualLanguageModel",
    "RetrievalAugmentedGenerationModel",
    "RetrievalAugmentedLanguageModel",
    "SmallLanguageModel",
    "ToolUsingLanguageModel",
]

SmallLanguageModel = ModelFamily(
    "small-language-model",
    "Small language model",
    aliases=("SLM", "small LM", "compact language model", "on-device language model"),
    definition="A language model that writes text and is so small that it runs on modest hardware.",
    defined_by=(LU_2024_B.at("abstract"), WANG_2024.at("abstract"), ABDIN_2024),
)
SMALL_LANGUAGE_MODEL_ENTRY = entry(
    SmallLanguageModel,
    subset_of(PretrainedLanguageModel, cite=(LU_2024_B.at("abstract"), ABDIN_2024.at("title"))),
    subset_of(TextGenerationModel, DeepGenerativeModel, cite=(LU_2024_B.at("abstract"), ABDIN_2024)),
    subset_of(LLM, cite=LIU_2024.at("abstract"), disputed_by=(WANG_2024.at("abstract"), ZHAO_2023.at("abstract"))),
    typically(uses=architectures.Transformer, cite=LIU_2024.at("abstract")),
    every(accepts=modalities.Text, cite=(LU_2024_B.at("abstract"), LIU_2024.at("abstract"))),
    typically(uses=architectures.TransformerDecoder, cite=LU_2024_B.at("abstract")),
    typically(has=qualities.InContextLearning, cite=LU_2024_B.at("abstract")),
    some(
        performs=(tasks.CodeGeneration, tasks.MathematicalProblemSolving),
        produces=modalities.Code,
        cite=LU_2024_B.at("abstract"),
    ),
    some(trained_with=objectives.KnowledgeDistillation, cite=WANG_2024),
    typically(has=qualities.OnDeviceDeployment, cite=(WANG_2024.at("abstract"), ABDIN_2024.at("title"))),
    typically(has=(qualities.LowInferenceCost, qualities.ResourceEfficiency), cite=WANG_2024.at("abstract")),
    typically(has=qualities.KnowledgeLimits, cite=ABDIN_2024),
)

CodeLanguageModel = ModelFamily(
    "code-language-model",
    "Code language model",
    aliases=("code LM", "coding model", "code model", "programming language model"),
    definition="A language model trained on program code, to understand or to write it.",
    defined_by=(ZHANG_2023_D, CHEN_2021.at("abstract"), FENG_2020.at("abstract")),
)
CODE_LANGUAGE_MODEL_ENTRY = entry(
    CodeLanguageModel,
    subset_of(LanguageModel, cite=(ZHANG_2023_D, FENG_2020.at("abstract"))),
    every(accepts=modalities.Text, cite=(CHEN_2021.at("abstract"), FENG_2020.at("abstract"))),
    typically(accepts=modalities.Code, cite=(ZHANG_2023_D, FENG_2020.at("abstract"))),
    # CodeBERT searches and embeds code and writes none.
    some(trained_with=objectives.ReplacedTokenDetection, cite=FENG_2020.at("abstract")),
    some(performs=tasks.CodeGeneration, produces=modalities.Code, cite=CHEN_2021.at("abstract")),
    some(performs=(tasks.CodeCompletion, tasks.CodeSummarization, tasks.ProgramRepair), cite=ZHANG_2023_D),
    some(trained_with=objectives.FillInTheMiddle, cite=BAVARIAN_2022),
    typically(uses=architectures.Transformer, cite=(ZHANG_2023_D, FENG_2020.at("abstract"))),
    some(has=qualities.CodeWriting, cite=CHEN_2021.at("abstract")),
    some(has=qualities.Nondeterminism, cite=OUYANG_2023.at("abstract")),
    typically(serves=use_cases.CodingAssistance, cite=(ARTICLE.at("S046"), CHEN_2021.at("abstract"))),
)

CodeLLM = ModelFamily(
    "code-llm",
    "Code LLM",
    aliases=("code large language model", "LLM for code", "coding LLM"),
    definition="A large language model trained on program code, which writes it.",
    defined_by=(CHEN_2021.at("abstract"), ZHANG_2023_D),
)
CODE_LLM_ENTRY = entry(
    CodeLLM,
    subset_of(LLM, CodeLanguageModel, CodeGenerationModel, cite=(CHEN_2021.at("abstract"), ZHANG_2023_D)),
    sufficient(is_a=(LLM, CodeLanguageModel), cite=ZHANG_2023_D),
    every(performs=tasks.CodeGeneration, cite=CHEN_2021.at("abstract")),
    typically(performs=tasks.CodeCompletion, cite=ZHANG_2023_D),
    some(trained_with=objectives.FillInTheMiddle, cite=BAVARIAN_2022),
    typically(has=qualities.CodeWriting, cite=CHEN_2021.at("abstract")),
    some(has=qualities.Nondeterminism, cite=OUYANG_2023.at("abstract")),
    typically(serves=use_cases.CodingAssistance, cite=(ARTICLE.at("S046"), CHEN_2021.at("abstract"))),
)

MixtureOfExpertsLLM = ModelFamily(
    "mixture-of-experts-llm",
    "Mixture-of-experts LLM",
    aliases=("MoE LLM", "MoE large language model", "sparse MoE LLM"),
    definition="A large language model that sends each token through a few of many expert subnetworks.",
    defined_by=CAI_2024.at("abstract"),
)
MIXTURE_OF_EXPERTS_LLM_ENTRY = entry(
    MixtureOfExpertsLLM,
    subset_of(LLM, MixtureOfExpertsLanguageModel, cite=CAI_2024.at("abstract")),
    sufficient(is_a=(LLM, MixtureOfExpertsLanguageModel), cite=CAI_2024.at("abstract")),
    typically(uses=architectures.Transformer, cite=(FEDUS_2021.at("title"), CAI_2024)),
    typically(has=qualities.SparseActivation, cite=(FEDUS_2021, CAI_2024.at("abstract"))),
    typically(has=(qualities.ResourceEfficiency, qualities.ScalableTraining), cite=CAI_2024.at("abstract")),
    typically(has=qualities.LoadImbalance, cite=FEDUS_2021),
    typically(has=qualities.HighMemoryUse, cite=CAI_2024),
)

DiffusionLLM = ModelFamily(
    "diffusion-llm",
    "Diffusion LLM",
    aliases=("dLLM", "diffusion large language model", "large language diffusion model"),
    definition="A large language model that makes text by diffusion instead of word by word.",
    defined_by=(NIE_2025, LI_2025.at("abstract")),
)
DIFFUSION_LLM_ENTRY = entry(
    DiffusionLLM,
    subset_of(LLM, DiffusionLanguageModel, cite=(NIE_2025, LI_2025.at("abstract"))),
    sufficient(is_a=(LLM, DiffusionLanguageModel), cite=NIE_2025),
    typically(trained_with=objectives.MaskedDiffusion, cite=NIE_2025),
    typically(uses=architectures.Transformer, cite=NIE_2025),
    typically(has=(qualities.ParallelDecoding, qualities.BidirectionalContext), cite=LI_2025.at("abstract")),
)

MultilingualLanguageModel = ModelFamily(
    "multilingual-language-model",
    "Multilingual language model",
    aliases=("multilingual LM", "cross-lingual language model", "polyglot language model"),
    definition="A language model trained on text in many languages.",
    defined_by=(CONNEAU_2019, BIGSCIENCE_2022.at("title")),
)
MULTILINGUAL_LANGUAGE_MODEL_ENTRY = entry(
    MultilingualLanguageModel,
    subset_of(NeuralLanguageModel, DeepLearning, cite=(CONNEAU_2019, BIGSCIENCE_2022.at("title"))),
    every(has=qualities.Multilinguality, cite=(CONNEAU_2019, BIGSCIENCE_2022.at("title"))),
    # XLM-R reads a hundred languages and writes none.
    some(trained_with=objectives.MaskedPrediction, cite=CONNEAU_2019),
    some(trained_with=objectives.NextTokenPrediction, cite=BIGSCIENCE_2022),
    some(produces=modalities.Text, cite=BIGSCIENCE_2022),
    some(performs=tasks.Translation, cite=ZHU_2023.at("abstract")),
    typically(uses=architectures.Transformer, cite=(CONNEAU_2019, BIGSCIENCE_2022)),
    typically(has=qualities.LowResourceLanguageGap, cite=(CONNEAU_2019, ZHU_2023.at("abstract"))),
)

DomainSpecificLanguageModel = ModelFamily(
    "domain-specific-language-model",
    "Domain-specific language model",
    aliases=(
        "domain language model",
        "specialized language model",
        "specialised language model",
    ),
    definition="A language model trained on or adapted to the text of one field, such as medicine, law or finance.",
    defined_by=(LING_2023.at("abstract"), GURURANGAN_2020),
)
DOMAIN_SPECIFIC_LANGUAGE_MODEL_ENTRY = entry(
    DomainSpecificLanguageModel,
    subset_of(LanguageModel, cite=(LING_2023.at("abstract"), GURURANGAN_2020)),
    typically(trained_with=objectives.ContinuedPretraining, cite=GURURANGAN_2020),
    typically(accepts=modalities.Text, cite=LING_2023.at("abstract")),
    some(produces=modalities.Text, cite=LING_2023.at("abstract")),
)

RetrievalAugmentedLanguageModel = ModelFamily(
    "retrieval-augmented-language-model",
    "Retrieval-augmented language model",
    aliases=("RALM", "retrieval-augmented LM", "retrieval-enhanced language model"),
    definition="A language model that looks up passages in a store of documents and predicts with them in view.",
    defined_by=(LEWIS_2020, GAO_2023),
)
RETRIEVAL_AUGMENTED_LANGUAGE_MODEL_ENTRY = entry(
    RetrievalAugmentedLanguageModel,
    subset_of(LanguageModel, cite=(LEWIS_2020, GAO_2023)),
    subset_of(NeuralLanguageModel, DeepLearning, cite=(LEWIS_2020.at("abstract"), GAO_2023)),
    every(accepts=modalities.Text, cite=(LEWIS_2020, GAO_2023)),
    typically(performs=tasks.OpenDomainQuestionAnswering, cite=LEWIS_2020),
    typically(uses=architectures.Transformer, cite=(LEWIS_2020, GAO_2023)),
    typically(has=(qualities.GroundedAnswers, qualities.UpdatableKnowledge), cite=(LEWIS_2020, GAO_2023)),
    typically(has=qualities.RetrievalDependence, cite=GAO_2023),
    some(has=qualities.Hallucination, cite=GAO_2023),
    some(has=qualities.PromptInjectionVulnerability, cite=YI_2023),
)

RetrievalAugmentedGenerationModel = ModelFamily(
    "retrieval-augmented-generation-model",
    "Retrieval-augmented generation model",
    aliases=("RAG", "RAG model", "RAG system", "retrieval-augmented generation", "retrieval-augmented LLM"),
    definition="A retrieval-augmented language model that writes its answer from the passages it has looked up.",
    defined_by=(LEWIS_2020.at("abstract"), GAO_2023.at("abstract")),
)
RETRIEVAL_AUGMENTED_GENERATION_MODEL_ENTRY = entry(
    RetrievalAugmentedGenerationModel,
    subset_of(RetrievalAugmentedLanguageModel, cite=LEWIS_2020.at("abstract")),
    subset_of(TextGenerationModel, DeepGenerativeModel, cite=(LEWIS_2020.at("abstract"), GAO_2023.at("abstract"))),
    sufficient(is_a=(RetrievalAugmentedLanguageModel, TextGenerationModel), cite=LEWIS_2020.at("abstract")),
    typically(performs=tasks.QuestionAnswering, cite=LEWIS_2020.at("abstract")),
    typically(performs=tasks.OpenDomainQuestionAnswering, cite=LEWIS_2020),
    typically(uses=architectures.Transformer, cite=(LEWIS_2020, GAO_2023)),
    typically(has=(qualities.GroundedAnswers, qualities.UpdatableKnowledge), cite=(LEWIS_2020, GAO_2023)),
    typically(has=qualities.RetrievalDependence, cite=GAO_2023),
    some(has=qualities.Hallucination, cite=GAO_2023),
    some(has=qualities.PromptInjectionVulnerability, cite=YI_2023),
    typically(serves=(use_cases.AnsweringQuestions, use_cases.SearchAndRetrieval), cite=(LEWIS_2020, GAO_2023)),
)

LongContextLanguageModel = ModelFamily(
    "long-context-language-model",
    "Long-context language model",
    aliases=("long-context model", "long context LM"),
    definition="A language model that takes inputs far longer than most, such as books or whole code bases.",
    defined_by=(HUANG_2023_C.at("title"), BELTAGY_2020.at("title")),
)
LONG_CONTEXT_LANGUAGE_MODEL_ENTRY = entry(
    LongContextLanguageModel,
    subset_of(NeuralLanguageModel, DeepLearning, cite=(HUANG_2023_C.at("title"), BELTAGY_2020.at("title"))),
    every(
        has=qualities.LongContext, accepts=modalities.Text, cite=(HUANG_2023_C.at("title"), BELTAGY_2020.at("title"))
    ),
    typically(uses=architectures.Transformer, cite=(HUANG_2023_C.at("title"), BELTAGY_2020.at("title"))),
    some(uses=architectures.SparseAttention, cite=BELTAGY_2020),
    some(uses=architectures.StateSpaceModel, cite=LIEBER_2024.at("abstract")),
    typically(has=qualities.LostInTheMiddle, cite=LIU_2023_C.at("section 1")),
    some(has=(qualities.HighInferenceCost, qualities.HighMemoryUse), cite=HUANG_2023_C),
)

ToolUsingLanguageModel = ModelFamily(
    "tool-using-language-model",
    "Tool-using language model",
    aliases=("tool-augmented language model", "tool-use model", "tool-calling model", "tool-using LLM"),
    definition="A large language model that calls outside tools, such as search, and goes on with what they give.",
    defined_by=(SCHICK_2023, QIN_2023.at("abstract")),
)
TOOL_USING_LANGUAGE_MODEL_ENTRY = entry(
    ToolUsingLanguageModel,
    subset_of(LLM, cite=(SCHICK_2023, QIN_2023.at("abstract"))),
    every(performs=tasks.ToolCalling, has=qualities.ToolUse, cite=(SCHICK_2023, QIN_2023.at("abstract"))),
    sufficient(is_a=LLM, performs=tasks.ToolCalling, cite=(SCHICK_2023, QIN_2023.at("abstract"))),
    every(accepts=modalities.Text, cite=(SCHICK_2023, QIN_2023.at("abstract"))),
    typically(uses=architectures.Transformer, cite=(SCHICK_2023, QIN_2023.at("abstract"))),
    typically(has=qualities.UpdatableKnowledge, cite=(SCHICK_2023, QIN_2023.at("abstract"))),
    typically(has=qualities.PromptInjectionVulnerability, cite=YI_2023),
    some(has=qualities.Hallucination, cite=QIN_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SMALL_LANGUAGE_MODEL_ENTRY,
    CODE_LANGUAGE_MODEL_ENTRY,
    CODE_LLM_ENTRY,
    MIXTURE_OF_EXPERTS_LLM_ENTRY,
    DIFFUSION_LLM_ENTRY,
    MULTILINGUAL_LANGUAGE_MODEL_ENTRY,
    DOMAIN_SPECIFIC_LANGUAGE_MODEL_ENTRY,
    RETRIEVAL_AUGMENTED_LANGUAGE_MODEL_ENTRY,
    RETRIEVAL_AUGMENTED_GENERATION_MODEL_ENTRY,
    LONG_CONTEXT_LANGUAGE_MODEL_ENTRY,
    TOOL_USING_LANGUAGE_MODEL_ENTRY,
)
