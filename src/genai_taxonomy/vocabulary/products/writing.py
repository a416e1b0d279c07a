"""Tools that write, translate and take notes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, models, tasks
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    DEEPL_2026,
    MAHSEEMA_2025,
    VAN_VAERENBERGH_2022,
    WU_2016_B,
)

__all__ = [
    "COPY_AI",
    "DEEPL",
    "GOOGLE_TRANSLATE",
    "JASPER",
    "NOTION_AI",
    "OTTER_AI",
    "QUILLBOT",
    "WORDTUNE",
]

_CHECKED = date(2026, 11, 24)

JASPER = Product(
    "jasper",
    "Jasper",
    aliases=("Jasper AI", "Jarvis AI"),
    definition="A writing assistant for marketing texts.",
    defined_by=(VAN_VAERENBERGH_2022.at("Writing assistants"),),
    developer="Jasper",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
JASPER_ENTRY = entry(
    JASPER,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(performs=tasks.TextGeneration, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
)

COPY_AI = Product(
    "copy-ai",
    "Copy.ai",
    definition="A writing assistant for marketing and sales texts.",
    defined_by=(VAN_VAERENBERGH_2022.at("Writing assistants"),),
    developer="Copy.ai",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
COPY_AI_ENTRY = entry(
    COPY_AI,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(performs=tasks.TextGeneration, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
)

QUILLBOT = Product(
    "quillbot",
    "QuillBot",
    definition="A tool that rephrases texts.",
    defined_by=(VAN_VAERENBERGH_2022.at("Writing assistants"),),
    developer="QuillBot",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
QUILLBOT_ENTRY = entry(
    QUILLBOT,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(performs=tasks.Paraphrasing, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
)

WORDTUNE = Product(
    "wordtune",
    "Wordtune",
    definition="A writing assistant that proposes other ways to say a sentence.",
    defined_by=(VAN_VAERENBERGH_2022.at("Writing assistants"),),
    developer="AI21 Labs",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
WORDTUNE_ENTRY = entry(
    WORDTUNE,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    every(performs=tasks.TextRewriting, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Writing assistants")),
)

NOTION_AI = Product(
    "notion-ai",
    "Notion AI",
    definition="An assistant in the Notion workspace that writes and answers from one's notes.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Productivity"),
        MAHSEEMA_2025,
    ),
    developer="Notion",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
NOTION_AI_ENTRY = entry(
    NOTION_AI,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Productivity"), MAHSEEMA_2025)),
    every(
        accepts=modalities.Text, produces=modalities.Text, cite=(VAN_VAERENBERGH_2022.at("Productivity"), MAHSEEMA_2025)
    ),
    every(
        performs=(tasks.TextGeneration, tasks.QuestionAnswering),
        cite=(VAN_VAERENBERGH_2022.at("Productivity"), MAHSEEMA_2025),
    ),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content,
        produces=modalities.Content,
        cite=(VAN_VAERENBERGH_2022.at("Productivity"), MAHSEEMA_2025),
    ),
)

OTTER_AI = Product(
    "otter-ai",
    "Otter.ai",
    aliases=("Otter", "OtterPilot"),
    definition="A meeting assistant that writes down what is said and sums it up.",
    defined_by=(VAN_VAERENBERGH_2022.at("Meeting assistants"),),
    developer="Otter.ai",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
OTTER_AI_ENTRY = entry(
    OTTER_AI,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Meeting assistants")),
    every(accepts=modalities.Speech, produces=modalities.Text, cite=VAN_VAERENBERGH_2022.at("Meeting assistants")),
    every(performs=tasks.AutomaticSpeechRecognition, cite=VAN_VAERENBERGH_2022.at("Meeting assistants")),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Meeting assistants")),
)

DEEPL = Product(
    "deepl",
    "DeepL",
    aliases=("DeepL Translator", "DeepL Write"),
    definition="A service that translates and improves texts and documents.",
    defined_by=(DEEPL_2026,),
    developer="DeepL",
    checked_on=_CHECKED,
    undetermined=(
        *unpublished.ASSISTANT,
        families.GenerativeModel,
        families.GenerativeAI,
        families.TextGenerationModel,
    ),
)
DEEPL_ENTRY = entry(
    DEEPL,
    every(
        accepts=(modalities.Text, modalities.Document), produces=(modalities.Text, modalities.Document), cite=DEEPL_2026
    ),
    every(performs=(tasks.Translation, tasks.TextRewriting), cite=DEEPL_2026),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=DEEPL_2026),
)

GOOGLE_TRANSLATE = Product(
    "google-translate",
    "Google Translate",
    aliases=("Google Translator",),
    definition="Google's translation service, which has run on neural networks since 2016.",
    defined_by=(WU_2016_B.at("title"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(
        *unpublished.ASSISTANT,
        families.GenerativeModel,
        families.GenerativeAI,
        families.TextGenerationModel,
    ),
)
GOOGLE_TRANSLATE_ENTRY = entry(
    GOOGLE_TRANSLATE,
    member_of(families.NeuralMachineTranslationModel, cite=WU_2016_B.at("title")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=WU_2016_B.at("title")),
    every(performs=tasks.Translation, cite=WU_2016_B.at("title")),
    built_on(models.GNMT, cite=WU_2016_B.at("title")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=WU_2016_B.at("title")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    JASPER_ENTRY,
    COPY_AI_ENTRY,
    QUILLBOT_ENTRY,
    WORDTUNE_ENTRY,
    NOTION_AI_ENTRY,
    OTTER_AI_ENTRY,
    DEEPL_ENTRY,
    GOOGLE_TRANSLATE_ENTRY,
)
