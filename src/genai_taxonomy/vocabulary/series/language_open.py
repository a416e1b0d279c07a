"""Product lines of openly published language models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import ModelSeries
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.families import LLM
from genai_taxonomy.vocabulary.sources import (
    ABDIN_2024_B,
    ALMAZROUEI_2023,
    ARTICLE,
    BAI_2023,
    DEEPSEEK_AI_2024_B,
    DEEPSEEK_AI_2025,
    GUNASEKAR_2023,
    HUGGING_FACE_MODEL_PAGES,
    META_2024_B,
    META_2025,
    MISTRAL_AI_2024,
    QWEN_TEAM_2025,
    TEAM_GLM_2024,
    TOUVRON_2023,
    ZUO_2024,
)

__all__ = [
    "DEEPSEEK_MODELS",
    "FALCON",
    "GEMMA_MODELS",
    "GLM_MODELS",
    "LLAMA_4",
    "LLAMA_MODELS",
    "MISTRAL_MODELS",
    "PHI_MODELS",
    "QWEN_MODELS",
]

LLAMA_MODELS = ModelSeries(
    "llama-models",
    "Llama models",
    aliases=("Llama series", "Llama family"),
    definition="Meta's line of open-weight language models.",
    defined_by=(TOUVRON_2023.at("title"), META_2024_B.at("Model Information")),
)
LLAMA_MODELS_ENTRY = entry(LLAMA_MODELS)

LLAMA_4 = ModelSeries(
    "llama-4",
    "LLaMA 4",
    aliases=("Llama 4 series",),
    definition="Meta's line of open-weight mixture-of-experts models of 2025.",
    defined_by=(META_2025.at("Model Information"), ARTICLE.at("S043")),
)
LLAMA_4_ENTRY = entry(
    LLAMA_4,
    subset_of(LLM, cite=(ARTICLE.at("S043"), META_2025.at("Model Architecture"))),
    typically(has=(qualities.ResourceEfficiency, qualities.VersatileDeployment), cite=ARTICLE.at("S043")),
)

MISTRAL_MODELS = ModelSeries(
    "mistral-models",
    "Mistral models",
    aliases=("Mistral", "Mistral series"),
    definition="Mistral AI's line of language models.",
    defined_by=(MISTRAL_AI_2024.at("Models Overview"),),
)
MISTRAL_MODELS_ENTRY = entry(MISTRAL_MODELS)

QWEN_MODELS = ModelSeries(
    "qwen-models",
    "Qwen models",
    aliases=("Qwen series", "Qwen family", "Tongyi"),
    definition="Alibaba's line of language models and models built on them.",
    defined_by=(BAI_2023.at("abstract"), QWEN_TEAM_2025.at("repository")),
)
QWEN_MODELS_ENTRY = entry(QWEN_MODELS)

DEEPSEEK_MODELS = ModelSeries(
    "deepseek-models",
    "DeepSeek models",
    aliases=("DeepSeek", "DeepSeek series"),
    definition="DeepSeek's line of open language models and models built on them.",
    defined_by=(DEEPSEEK_AI_2024_B.at("abstract"), DEEPSEEK_AI_2025.at("Introduction")),
)
DEEPSEEK_MODELS_ENTRY = entry(DEEPSEEK_MODELS)

GEMMA_MODELS = ModelSeries(
    "gemma-models",
    "Gemma models",
    aliases=("Gemma series", "Gemma family"),
    definition="Google's line of light open models.",
    defined_by=(HUGGING_FACE_MODEL_PAGES.at("gemma"), HUGGING_FACE_MODEL_PAGES.at("gemma3")),
)
GEMMA_MODELS_ENTRY = entry(GEMMA_MODELS)

PHI_MODELS = ModelSeries(
    "phi-models",
    "Phi models",
    aliases=("Phi", "Phi series", "Phi family"),
    definition="Microsoft's line of small language models.",
    defined_by=(GUNASEKAR_2023.at("abstract"), ABDIN_2024_B.at("abstract")),
)
PHI_MODELS_ENTRY = entry(PHI_MODELS)

FALCON = ModelSeries(
    "falcon",
    "Falcon",
    aliases=("Falcon LLM", "Falcon series", "Falcon models"),
    definition="The Technology Innovation Institute's line of open language models.",
    defined_by=(ALMAZROUEI_2023.at("abstract"), ZUO_2024.at("abstract")),
)
FALCON_ENTRY = entry(FALCON)

GLM_MODELS = ModelSeries(
    "glm-models",
    "GLM models",
    aliases=("GLM series", "GLM family"),
    definition="The line of language models by Zhipu AI and Tsinghua University.",
    defined_by=(TEAM_GLM_2024.at("abstract"),),
)
GLM_MODELS_ENTRY = entry(GLM_MODELS)

ENTRIES: Final[tuple[Entry, ...]] = (
    LLAMA_MODELS_ENTRY,
    LLAMA_4_ENTRY,
    MISTRAL_MODELS_ENTRY,
    QWEN_MODELS_ENTRY,
    DEEPSEEK_MODELS_ENTRY,
    GEMMA_MODELS_ENTRY,
    PHI_MODELS_ENTRY,
    FALCON_ENTRY,
    GLM_MODELS_ENTRY,
)
