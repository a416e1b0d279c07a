"""Assistants to talk with."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, series, tasks
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    DAIR_AI_2026,
    MAHSEEMA_2025,
    MISTRAL_AI_2026,
    MODELS_DEV_2026,
    OPENAI_2024,
    VAN_VAERENBERGH_2022,
)

__all__ = [
    "BING_CHAT",
    "CHARACTER_AI",
    "CHATGPT",
    "CLAUDE_APP",
    "DEEPSEEK_APP",
    "GEMINI_APP",
    "KIMI_ASSISTANT",
    "LE_CHAT",
    "META_AI_ASSISTANT",
    "PI_ASSISTANT",
    "QWEN_CHAT",
    "Z_AI_CHAT",
]

_CHECKED = date(2026, 11, 24)

CHATGPT = Product(
    "chatgpt",
    "ChatGPT",
    aliases=("chat.openai.com", "ChatGPT Plus", "ChatGPT app"),
    definition="OpenAI's assistant, which converses, writes text and code, and sees, speaks and makes images.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Chatbots"),
        DAIR_AI_2026.at("ChatGPT"),
    ),
    developer="OpenAI",
    released=date(2022, 11, 30),
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
CHATGPT_ENTRY = entry(
    CHATGPT,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Chatbots"), DAIR_AI_2026.at("ChatGPT"))),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image, modalities.Audio, modalities.Video),
        produces=(modalities.Text, modalities.Code, modalities.Image, modalities.Speech),
        cite=(OPENAI_2024.at("abstract"), DAIR_AI_2026.at("ChatGPT"), DAIR_AI_2026.at("4o image generation")),
    ),
    every(performs=(tasks.Dialogue, tasks.QuestionAnswering, tasks.CodeGeneration), cite=DAIR_AI_2026.at("ChatGPT")),
    built_on(series.GPT, cite=DAIR_AI_2026.at("ChatGPT")),
    member_of(families.ChatModel, cite=(VAN_VAERENBERGH_2022.at("Chatbots"), DAIR_AI_2026.at("ChatGPT"))),
    every(performs=tasks.TextToImage, cite=DAIR_AI_2026.at("4o image generation")),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content,
        produces=modalities.Content,
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), DAIR_AI_2026.at("ChatGPT")),
    ),
)

CLAUDE_APP = Product(
    "claude-app",
    "Claude app",
    aliases=("Claude.ai", "Claude assistant", "Claude (product)", "Claude chatbot"),
    definition="Anthropic's assistant for conversation, writing, analysis and code.",
    defined_by=(VAN_VAERENBERGH_2022.at("Models"),),
    developer="Anthropic",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
CLAUDE_APP_ENTRY = entry(
    CLAUDE_APP,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Models")),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image, modalities.Document),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Models"), MODELS_DEV_2026.at("anthropic/claude-sonnet-4-5")),
    ),
    every(performs=tasks.Dialogue, cite=VAN_VAERENBERGH_2022.at("Models")),
    built_on(series.CLAUDE, cite=VAN_VAERENBERGH_2022.at("Models")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Models")),
)

GEMINI_APP = Product(
    "gemini-app",
    "Gemini app",
    aliases=("Google Gemini app", "Gemini Advanced", "Google Bard", "Bard"),
    definition="Google's assistant, which took the place of Bard and runs on the Gemini models.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Chatbots"),
        DAIR_AI_2026.at("Gemini Advanced"),
    ),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
GEMINI_APP_ENTRY = entry(
    GEMINI_APP,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Chatbots"), DAIR_AI_2026.at("Gemini Advanced"))),
    every(
        accepts=(
            modalities.Text,
            modalities.Code,
            modalities.Image,
            modalities.Audio,
            modalities.Video,
            modalities.Document,
        ),
        produces=(modalities.Text, modalities.Code, modalities.Image, modalities.Speech),
        cite=(
            DAIR_AI_2026.at("Gemini Advanced"),
            MODELS_DEV_2026.at("google/gemini-2.5-pro"),
            MODELS_DEV_2026.at("google/gemini-2.5-flash-image"),
            MODELS_DEV_2026.at("google/gemini-2.5-flash-tts"),
        ),
    ),
    every(
        performs=(tasks.Dialogue, tasks.QuestionAnswering, tasks.CodeGeneration),
        cite=DAIR_AI_2026.at("Gemini Advanced"),
    ),
    built_on(series.GEMINI, cite=DAIR_AI_2026.at("Gemini Advanced")),
    # Whatever else it makes is left open.
    every(produces=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Chatbots"), DAIR_AI_2026.at("Gemini Advanced"))),
)

BING_CHAT = Product(
    "bing-chat",
    "Bing Chat",
    aliases=("New Bing", "Bing AI", "Microsoft Bing Chat"),
    definition="Microsoft's conversational search of 2023, which answered questions with a model of OpenAI.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Milestones"),
        MAHSEEMA_2025,
    ),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
BING_CHAT_ENTRY = entry(
    BING_CHAT,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Milestones"), MAHSEEMA_2025)),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Milestones"), MAHSEEMA_2025),
    ),
    every(performs=tasks.Dialogue, cite=(VAN_VAERENBERGH_2022.at("Milestones"), MAHSEEMA_2025)),
    built_on(families.LLM, cite=VAN_VAERENBERGH_2022.at("Milestones")),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content,
        produces=modalities.Content,
        cite=(VAN_VAERENBERGH_2022.at("Milestones"), MAHSEEMA_2025),
    ),
)

META_AI_ASSISTANT = Product(
    "meta-ai-assistant",
    "Meta AI assistant",
    aliases=("Meta AI app", "meta.ai"),
    definition="Meta's assistant, which answers questions and makes images, built on Llama.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="Meta",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
META_AI_ASSISTANT_ENTRY = entry(
    META_AI_ASSISTANT,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Image), cite=VAN_VAERENBERGH_2022.at("Chatbots")
    ),
    every(
        performs=(tasks.Dialogue, tasks.QuestionAnswering, tasks.TextToImage), cite=VAN_VAERENBERGH_2022.at("Chatbots")
    ),
    built_on(series.LLAMA_MODELS, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

LE_CHAT = Product(
    "le-chat",
    "Le Chat",
    aliases=("Mistral Le Chat",),
    definition="The assistant of Mistral AI, which also researches and runs code.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Chatbots"),
        MISTRAL_AI_2026.at("Choose Chat, Work, or Code"),
    ),
    developer="Mistral AI",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
LE_CHAT_ENTRY = entry(
    LE_CHAT,
    member_of(
        families.GenerativeAI,
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MISTRAL_AI_2026.at("Choose Chat, Work, or Code")),
    ),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Document, modalities.TabularData),
        produces=(modalities.Text, modalities.Code, modalities.Chart),
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MISTRAL_AI_2026.at("Choose Chat, Work, or Code")),
    ),
    every(
        performs=(tasks.Dialogue, tasks.CodeGeneration),
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MISTRAL_AI_2026.at("Choose Chat, Work, or Code")),
    ),
    built_on(series.MISTRAL_MODELS, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content,
        produces=modalities.Content,
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MISTRAL_AI_2026.at("Choose Chat, Work, or Code")),
    ),
)

DEEPSEEK_APP = Product(
    "deepseek-app",
    "DeepSeek app",
    aliases=("DeepSeek Chat app", "DeepSeek chatbot", "chat.deepseek.com"),
    definition="DeepSeek's assistant, built on its openly published models.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="DeepSeek",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
DEEPSEEK_APP_ENTRY = entry(
    DEEPSEEK_APP,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MAHSEEMA_2025),
    ),
    every(performs=(tasks.Dialogue, tasks.CodeGeneration), cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MAHSEEMA_2025)),
    built_on(series.DEEPSEEK_MODELS, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

QWEN_CHAT = Product(
    "qwen-chat",
    "Qwen Chat",
    aliases=("Qwen chatbot", "chat.qwen.ai", "Tongyi Qianwen app"),
    definition="Alibaba's assistant, which reads documents and videos, searches the web and makes images.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="Alibaba",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
QWEN_CHAT_ENTRY = entry(
    QWEN_CHAT,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Video, modalities.Document),
        produces=(modalities.Text, modalities.Code, modalities.Image),
        cite=VAN_VAERENBERGH_2022.at("Chatbots"),
    ),
    every(performs=(tasks.Dialogue, tasks.TextToImage), cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    built_on(series.QWEN_MODELS, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

KIMI_ASSISTANT = Product(
    "kimi-assistant",
    "Kimi",
    aliases=("Kimi app", "Kimi AI", "Kimi assistant", "kimi.com"),
    definition="The assistant of Moonshot AI for conversation, research and code.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="Moonshot AI",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
KIMI_ASSISTANT_ENTRY = entry(
    KIMI_ASSISTANT,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image, modalities.Video),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MODELS_DEV_2026.at("moonshotai/kimi-k2.5")),
    ),
    every(performs=(tasks.Dialogue, tasks.CodeGeneration), cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    built_on(families.LLM, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

Z_AI_CHAT = Product(
    "z-ai-chat",
    "Z.ai chat",
    aliases=("Z.ai", "chat.z.ai", "Zhipu Qingyan"),
    definition="The assistant and agent platform of Z.ai, built on its GLM models.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="Z.ai",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
Z_AI_CHAT_ENTRY = entry(
    Z_AI_CHAT,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image, modalities.Video),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Chatbots"), MODELS_DEV_2026.at("zhipuai/glm-4.5v")),
    ),
    every(performs=tasks.Dialogue, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    built_on(series.GLM_MODELS, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

CHARACTER_AI = Product(
    "character-ai",
    "Character.AI",
    definition="A service where people make up characters and chat with them.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="Character Technologies (Character.AI)",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
CHARACTER_AI_ENTRY = entry(
    CHARACTER_AI,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(performs=tasks.Dialogue, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

PI_ASSISTANT = Product(
    "pi-assistant",
    "Pi",
    aliases=("Pi AI", "Inflection Pi", "heypi"),
    definition="A personal assistant to talk with, made by Inflection AI.",
    defined_by=(VAN_VAERENBERGH_2022.at("Chatbots"),),
    developer="Inflection AI",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
PI_ASSISTANT_ENTRY = entry(
    PI_ASSISTANT,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    every(performs=tasks.Dialogue, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Chatbots")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CHATGPT_ENTRY,
    CLAUDE_APP_ENTRY,
    GEMINI_APP_ENTRY,
    BING_CHAT_ENTRY,
    META_AI_ASSISTANT_ENTRY,
    LE_CHAT_ENTRY,
    DEEPSEEK_APP_ENTRY,
    QWEN_CHAT_ENTRY,
    KIMI_ASSISTANT_ENTRY,
    Z_AI_CHAT_ENTRY,
    CHARACTER_AI_ENTRY,
    PI_ASSISTANT_ENTRY,
)
