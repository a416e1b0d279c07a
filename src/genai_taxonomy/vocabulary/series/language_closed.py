"""Product lines of language models from the large laboratories."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelSeries
from genai_taxonomy.vocabulary import families, modalities, qualities
from genai_taxonomy.vocabulary.sources import (
    AMAZON_2024,
    ANTHROPIC_2023,
    ANTHROPIC_2024_B,
    ANTHROPIC_2025,
    ANTHROPIC_2025_B,
    ANTHROPIC_2025_C,
    ANTHROPIC_2026,
    ARTICLE,
    BROWN_2020,
    CDATA,
    COMANICI_2025,
    GEMINI_TEAM_2023,
    GEMINI_TEAM_2024,
    GOOGLE_MODELS,
    KDJINGPAI_2025,
    MODELS_DEV_2026,
    OPENAI_2023,
    OPENAI_2024_B,
    OPENAI_2025_C,
    OPENAI_2025_D,
    RADFORD_2019,
    SUN_2019,
    WIKIPEDIA_2025,
    XAI_2024,
)

__all__ = [
    "AMAZON_NOVA",
    "CLAUDE",
    "CLAUDE_3",
    "CLAUDE_3_5",
    "CLAUDE_4",
    "ERNIE",
    "ERNIE_4_5",
    "GEMINI",
    "GEMINI_1_0",
    "GEMINI_1_5",
    "GEMINI_2_5",
    "GPT",
    "GPT_OSS",
    "GROK",
    "OPENAI_O_SERIES",
]

# OpenAI.

GPT = ModelSeries(
    "gpt",
    "GPT",
    aliases=("GPT series", "GPT models", "generative pre-trained transformers of OpenAI"),
    definition="OpenAI's line of large language models since GPT-2, named after generative pretraining.",
    defined_by=(RADFORD_2019, BROWN_2020.at("abstract"), OPENAI_2023.at("abstract")),
)
GPT_ENTRY = entry(
    GPT,
    subset_of(families.LLM, cite=(RADFORD_2019, BROWN_2020.at("abstract"), OPENAI_2023.at("abstract"))),
    subset_of(families.GenerativeTransformer, cite=(RADFORD_2019, OPENAI_2023.at("abstract"))),
    some(accepts=modalities.Image, cite=OPENAI_2023.at("abstract")),
)

OPENAI_O_SERIES = ModelSeries(
    "openai-o-series",
    "OpenAI o-series",
    aliases=("o-series", "o1 series", "o-series reasoning models"),
    definition="OpenAI's line of models of 2024 and 2025 that are trained to think before they answer.",
    defined_by=(OPENAI_2024_B.at("abstract"), OPENAI_2025_C),
)
OPENAI_O_SERIES_ENTRY = entry(
    OPENAI_O_SERIES,
    subset_of(families.ReasoningModel, cite=(OPENAI_2024_B.at("abstract"), OPENAI_2025_C)),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=(MODELS_DEV_2026.at("openai/o1"), MODELS_DEV_2026.at("openai/o3-mini")),
    ),
    every(has=qualities.ChainOfThoughtReasoning, cite=(OPENAI_2024_B.at("abstract"), OPENAI_2025_C)),
)

GPT_OSS = ModelSeries(
    "gpt-oss",
    "gpt-oss",
    aliases=("OpenAI gpt-oss", "gpt-oss models"),
    definition="OpenAI's line of language models with open weights since August 2025.",
    defined_by=(OPENAI_2025_D.at("abstract"),),
)
GPT_OSS_ENTRY = entry(
    GPT_OSS,
    subset_of(
        families.ReasoningModel,
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        cite=OPENAI_2025_D.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=OPENAI_2025_D),
)

# Anthropic.

CLAUDE = ModelSeries(
    "claude",
    "Claude",
    aliases=("Claude series", "Claude models", "Anthropic Claude"),
    definition="Anthropic's line of large language models since 2023.",
    defined_by=(ANTHROPIC_2023, ANTHROPIC_2026),
)
CLAUDE_ENTRY = entry(
    CLAUDE,
    subset_of(families.LLM, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    subset_of(families.ChatModel, cite=ANTHROPIC_2023),
    some(accepts=modalities.Image, cite=ANTHROPIC_2024_B.at("abstract")),
)

CLAUDE_3 = ModelSeries(
    "claude-3",
    "Claude 3",
    aliases=("Claude 3 series", "Claude 3 family"),
    definition="Anthropic's line of multimodal language models of March 2024: Opus, Sonnet and Haiku.",
    defined_by=(ANTHROPIC_2024_B.at("abstract"),),
)
CLAUDE_3_ENTRY = entry(
    CLAUDE_3,
    subset_of(
        families.ChatModel,
        families.LargeVisionLanguageModel,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        cite=ANTHROPIC_2024_B,
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Text,
        cite=ANTHROPIC_2024_B.at("section 1"),
    ),
)

CLAUDE_3_5 = ModelSeries(
    "claude-3-5",
    "Claude 3.5",
    aliases=("Claude 3.5 series",),
    definition="Anthropic's line of large language models of 2024.",
    defined_by=(ARTICLE.at("S041"),),
)
CLAUDE_3_5_ENTRY = entry(
    CLAUDE_3_5,
    subset_of(families.LLM, cite=ARTICLE.at("S041")),
    subset_of(
        families.LargeVisionLanguageModel,
        cite=(
            MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022"),
            MODELS_DEV_2026.at("anthropic/claude-3-5-haiku-20241022"),
        ),
    ),
    subset_of(families.ChatModel, cite=ANTHROPIC_2025),
    typically(has=(qualities.StructuredWriting, qualities.DetailedAnalysis), cite=ARTICLE.at("S041")),
)

CLAUDE_4 = ModelSeries(
    "claude-4",
    "Claude 4",
    aliases=("Claude 4 series", "Claude 4 family", "Claude 4.5"),
    definition="Anthropic's line of hybrid reasoning models since May 2025.",
    defined_by=(ANTHROPIC_2025_B, ANTHROPIC_2025_C),
)
CLAUDE_4_ENTRY = entry(
    CLAUDE_4,
    subset_of(
        families.ReasoningModel,
        families.ChatModel,
        families.LargeVisionLanguageModel,
        cite=(ANTHROPIC_2025_B, ANTHROPIC_2025_C),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Text,
        cite=(ANTHROPIC_2026, MODELS_DEV_2026.at("anthropic/claude-opus-4-20250514")),
    ),
)

# Google.

GEMINI = ModelSeries(
    "gemini",
    "Gemini",
    aliases=("Gemini series", "Gemini models", "Google Gemini"),
    definition="Google's line of multimodal generative models since December 2023.",
    defined_by=(GEMINI_TEAM_2023.at("title"), WIKIPEDIA_2025),
)
GEMINI_ENTRY = entry(
    GEMINI,
    subset_of(
        families.MultimodalGenerativeModel,
        families.DeepGenerativeModel,
        cite=(GEMINI_TEAM_2023.at("abstract"), WIKIPEDIA_2025),
    ),
    # Some releases of the line give nothing but audio.
    subset_of(families.MultimodalLLM, cite=WIKIPEDIA_2025, disputed_by=GOOGLE_MODELS.at("Model variants")),
    some(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video),
        produces=modalities.Text,
        cite=GEMINI_TEAM_2023.at("section 2"),
    ),
)

GEMINI_1_0 = ModelSeries(
    "gemini-1-0",
    "Gemini 1.0",
    aliases=("Gemini 1.0 series", "Gemini 1"),
    definition="Google's first Gemini models, of December 2023: Ultra, Pro and Nano.",
    defined_by=(GEMINI_TEAM_2023.at("abstract"),),
)
GEMINI_1_0_ENTRY = entry(
    GEMINI_1_0,
    subset_of(
        families.MultimodalLLM,
        families.NativeMultimodalModel,
        families.DecoderOnlyLanguageModel,
        cite=GEMINI_TEAM_2023.at("section 2"),
    ),
)

GEMINI_1_5 = ModelSeries(
    "gemini-1-5",
    "Gemini 1.5",
    aliases=("Gemini 1.5 series",),
    definition="Google's multimodal models of 2024 with contexts of millions of tokens: Pro and Flash.",
    defined_by=(GEMINI_TEAM_2024.at("abstract"),),
)
GEMINI_1_5_ENTRY = entry(
    GEMINI_1_5,
    subset_of(
        families.MultimodalLLM,
        families.LongContextLanguageModel,
        families.TransformerLanguageModel,
        cite=GEMINI_TEAM_2024,
    ),
)

GEMINI_2_5 = ModelSeries(
    "gemini-2-5",
    "Gemini 2.5",
    aliases=("Gemini 2.5 series",),
    definition="Google's line of multimodal models of 2025.",
    defined_by=(ARTICLE.at("S042"), COMANICI_2025.at("abstract")),
)
GEMINI_2_5_ENTRY = entry(
    GEMINI_2_5,
    subset_of(families.GenerativeAI, cite=COMANICI_2025.at("abstract")),
    subset_of(families.MultimodalGenerativeModel, cite=(ARTICLE.at("S042"), COMANICI_2025.at("abstract"))),
    subset_of(families.TransformerBasedModel, cite=COMANICI_2025),
    # Some releases of the series give nothing but audio.
    subset_of(families.LLM, cite=ARTICLE.at("S042"), disputed_by=GOOGLE_MODELS.at("Model variants")),
    typically(
        has=(qualities.MultimodalUnderstanding, qualities.Reasoning),
        cite=(ARTICLE.at("S042"), COMANICI_2025.at("abstract")),
    ),
)

# Others.

GROK = ModelSeries(
    "grok",
    "Grok",
    aliases=("Grok series", "xAI Grok"),
    definition="xAI's line of large language models since 2023.",
    defined_by=(XAI_2024, CDATA),
)
GROK_ENTRY = entry(
    GROK,
    subset_of(families.LLM, cite=(XAI_2024, CDATA)),
    every(accepts=modalities.Text, produces=modalities.Text, cite=(XAI_2024, CDATA)),
)

AMAZON_NOVA = ModelSeries(
    "amazon-nova",
    "Amazon Nova",
    aliases=("Nova", "Amazon Nova series"),
    definition="Amazon's line of models since December 2024, some of which write and others make images or video.",
    defined_by=(AMAZON_2024,),
)
AMAZON_NOVA_ENTRY = entry(AMAZON_NOVA)

ERNIE = ModelSeries(
    "ernie",
    "ERNIE",
    aliases=("ERNIE series", "Baidu ERNIE", "Wenxin"),
    definition="Baidu's line of models since 2019, first encoders of text and later models that write.",
    defined_by=(SUN_2019, KDJINGPAI_2025),
)
ERNIE_ENTRY = entry(ERNIE, every(accepts=modalities.Text, cite=(SUN_2019, KDJINGPAI_2025)))

ERNIE_4_5 = ModelSeries(
    "ernie-4-5",
    "ERNIE 4.5",
    aliases=("ERNIE 4.5 series",),
    definition="Baidu's open line of language and vision-language models of June 2025.",
    defined_by=(KDJINGPAI_2025,),
)
ERNIE_4_5_ENTRY = entry(
    ERNIE_4_5,
    subset_of(families.PretrainedLanguageModel, families.TextGenerationModel, cite=KDJINGPAI_2025),
    every(accepts=modalities.Text, produces=modalities.Text, cite=KDJINGPAI_2025),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GPT_ENTRY,
    OPENAI_O_SERIES_ENTRY,
    GPT_OSS_ENTRY,
    CLAUDE_ENTRY,
    CLAUDE_3_ENTRY,
    CLAUDE_3_5_ENTRY,
    CLAUDE_4_ENTRY,
    GEMINI_ENTRY,
    GEMINI_1_0_ENTRY,
    GEMINI_1_5_ENTRY,
    GEMINI_2_5_ENTRY,
    GROK_ENTRY,
    AMAZON_NOVA_ENTRY,
    ERNIE_ENTRY,
    ERNIE_4_5_ENTRY,
)
