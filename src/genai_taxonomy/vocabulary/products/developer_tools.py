"""Tools that write and change program code."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, described, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, series, tasks
from genai_taxonomy.vocabulary.aspects import Offering
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    ANTHROPIC_CLAUDE_CODE_2026,
    ARTICLE,
    CALEGARIO_2025,
    CHEN_2021,
    CURSOR_2024,
    GITHUB_2025,
    GOOGLE_GEMINI_CLI_2026,
    MURDZA_2026,
    TABNINE_2025,
    VAN_VAERENBERGH_2022,
    VERDI_2023,
    WINDSURF_2025,
)

__all__ = [
    "AMAZON_Q_DEVELOPER",
    "BOLT_NEW",
    "CLAUDE_CODE",
    "CURSOR",
    "DEVIN",
    "GEMINI_CLI",
    "GITHUB_COPILOT",
    "JETBRAINS_AI_ASSISTANT",
    "LOVABLE",
    "OPENAI_CODEX_AGENT",
    "REPLIT_AGENT",
    "TABNINE",
    "V0",
    "WINDSURF",
]

_CHECKED = date(2026, 11, 24)

GITHUB_COPILOT = Product(
    "github-copilot",
    "GitHub Copilot",
    aliases=("Copilot for code",),
    definition="An assistant that suggests code while software is written.",
    defined_by=(ARTICLE.at("S020"), VERDI_2023),
    developer="GitHub",
    checked_on=_CHECKED,
    undetermined=unpublished.CODING,
)
GITHUB_COPILOT_ENTRY = entry(
    GITHUB_COPILOT,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S020")),
    every(accepts=(modalities.Text, modalities.Code), cite=VERDI_2023),
    every(accepts=modalities.Image, cite=GITHUB_2025),
    every(produces=modalities.Code, cite=(ARTICLE.at("S020"), VERDI_2023)),
    every(produces=modalities.Text, cite=VERDI_2023),
    every(performs=tasks.CodeGeneration, cite=(ARTICLE.at("S020"), CHEN_2021.at("abstract"))),
    built_on(families.LLM, cite=VERDI_2023),
    described(Offering, "Proposes code to programmers as they write.", cite=ARTICLE.at("S020")),
)

CLAUDE_CODE = Product(
    "claude-code",
    "Claude Code",
    aliases=("Claude Code CLI",),
    definition="Anthropic's coding agent for the terminal, which reads and changes a code base as told in words.",
    defined_by=(
        ANTHROPIC_CLAUDE_CODE_2026,
        MURDZA_2026,
    ),
    developer="Anthropic",
    checked_on=_CHECKED,
    undetermined=unpublished.CODING,
)
CLAUDE_CODE_ENTRY = entry(
    CLAUDE_CODE,
    member_of(families.GenerativeAI, families.LLMAgent, cite=(ANTHROPIC_CLAUDE_CODE_2026, MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image, modalities.Document),
        produces=(modalities.Text, modalities.Code),
        cite=(ANTHROPIC_CLAUDE_CODE_2026, MURDZA_2026),
    ),
    every(performs=(tasks.CodeGeneration, tasks.CodeSummarization), cite=(ANTHROPIC_CLAUDE_CODE_2026, MURDZA_2026)),
    built_on(series.CLAUDE, cite=ANTHROPIC_CLAUDE_CODE_2026),
)

CURSOR = Product(
    "cursor",
    "Cursor",
    aliases=("Cursor IDE", "Cursor AI", "cursor.com"),
    definition="A code editor built around an assistant that completes, changes and explains code.",
    defined_by=(
        CURSOR_2024,
        MURDZA_2026,
    ),
    developer="Anysphere",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
CURSOR_ENTRY = entry(
    CURSOR,
    member_of(families.GenerativeAI, cite=(CURSOR_2024, MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(CURSOR_2024, MURDZA_2026),
    ),
    every(performs=(tasks.CodeGeneration, tasks.CodeCompletion), cite=(CURSOR_2024, MURDZA_2026)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(CURSOR_2024, MURDZA_2026)),
)

WINDSURF = Product(
    "windsurf",
    "Windsurf",
    aliases=("Windsurf Editor", "Codeium", "Codeium Windsurf"),
    definition="A code editor with an agent, and plugins for other editors that complete code, once named Codeium.",
    defined_by=(
        WINDSURF_2025,
        MURDZA_2026,
    ),
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
WINDSURF_ENTRY = entry(
    WINDSURF,
    member_of(families.GenerativeAI, cite=(WINDSURF_2025, MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(WINDSURF_2025, MURDZA_2026),
    ),
    every(performs=(tasks.CodeGeneration, tasks.CodeCompletion), cite=(WINDSURF_2025, MURDZA_2026)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(WINDSURF_2025, MURDZA_2026)),
)

REPLIT_AGENT = Product(
    "replit-agent",
    "Replit Agent",
    aliases=("Replit AI", "Replit Ghostwriter", "Ghostwriter"),
    definition="An agent in Replit's web editor that builds programs from a description.",
    defined_by=(
        CALEGARIO_2025,
        MURDZA_2026,
    ),
    developer="Replit",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
REPLIT_AGENT_ENTRY = entry(
    REPLIT_AGENT,
    member_of(families.GenerativeAI, families.LLMAgent, cite=(CALEGARIO_2025, MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(CALEGARIO_2025, MURDZA_2026),
    ),
    every(performs=tasks.CodeGeneration, cite=(CALEGARIO_2025, MURDZA_2026)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(CALEGARIO_2025, MURDZA_2026)),
)

AMAZON_Q_DEVELOPER = Product(
    "amazon-q-developer",
    "Amazon Q Developer",
    aliases=("Amazon Q", "Amazon CodeWhisperer", "CodeWhisperer"),
    definition="Amazon's assistant that writes, reviews and explains code, once named CodeWhisperer.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Coding Assistants"),
        MURDZA_2026,
    ),
    developer="Amazon Web Services",
    checked_on=_CHECKED,
    undetermined=unpublished.CODING,
)
AMAZON_Q_DEVELOPER_ENTRY = entry(
    AMAZON_Q_DEVELOPER,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026),
    ),
    every(
        performs=(tasks.CodeGeneration, tasks.QuestionAnswering),
        cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026),
    ),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
)

TABNINE = Product(
    "tabnine",
    "Tabnine",
    aliases=("codota Tabnine",),
    definition="A code assistant that completes code and answers questions about it, also on one's own machines.",
    defined_by=(TABNINE_2025,),
    developer="Tabnine",
    checked_on=_CHECKED,
    undetermined=unpublished.CODING,
)
TABNINE_ENTRY = entry(
    TABNINE,
    member_of(families.GenerativeAI, cite=TABNINE_2025),
    every(accepts=(modalities.Text, modalities.Code), produces=(modalities.Text, modalities.Code), cite=TABNINE_2025),
    every(performs=(tasks.CodeCompletion, tasks.CodeGeneration, tasks.Dialogue), cite=TABNINE_2025),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=TABNINE_2025),
)

LOVABLE = Product(
    "lovable",
    "Lovable",
    aliases=("Lovable.dev", "GPT Engineer app"),
    definition="A service that builds web applications from a conversation.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Coding Assistants"),
        MURDZA_2026,
    ),
    developer="Lovable",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
LOVABLE_ENTRY = entry(
    LOVABLE,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026),
    ),
    every(performs=tasks.CodeGeneration, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
)

DEVIN = Product(
    "devin",
    "Devin",
    aliases=("Devin AI", "Cognition Devin"),
    definition="An agent of Cognition that plans, writes, tests and repairs software by itself.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Autonomous agents"),
        MURDZA_2026,
    ),
    developer="Cognition",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
DEVIN_ENTRY = entry(
    DEVIN,
    member_of(
        families.GenerativeAI, families.LLMAgent, cite=(VAN_VAERENBERGH_2022.at("Autonomous agents"), MURDZA_2026)
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Autonomous agents"), MURDZA_2026),
    ),
    every(
        performs=(tasks.CodeGeneration, tasks.ProgramRepair),
        cite=(VAN_VAERENBERGH_2022.at("Autonomous agents"), MURDZA_2026),
    ),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Autonomous agents"), MURDZA_2026)),
)

JETBRAINS_AI_ASSISTANT = Product(
    "jetbrains-ai-assistant",
    "JetBrains AI Assistant",
    aliases=("JetBrains AI", "JetBrains Assistant"),
    definition="An assistant in the JetBrains editors that writes and explains code.",
    defined_by=(MURDZA_2026,),
    developer="JetBrains",
    checked_on=_CHECKED,
    undetermined=unpublished.CODING,
)
JETBRAINS_AI_ASSISTANT_ENTRY = entry(
    JETBRAINS_AI_ASSISTANT,
    member_of(families.GenerativeAI, cite=MURDZA_2026),
    every(accepts=(modalities.Text, modalities.Code), produces=(modalities.Text, modalities.Code), cite=MURDZA_2026),
    every(performs=tasks.CodeGeneration, cite=MURDZA_2026),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=MURDZA_2026),
)

V0 = Product(
    "v0",
    "v0",
    aliases=("v0.dev", "Vercel v0"),
    definition="Vercel's tool that makes user interfaces for the web from descriptions.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Coding Assistants"),
        MURDZA_2026,
    ),
    developer="Vercel",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
V0_ENTRY = entry(
    V0,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026),
    ),
    every(performs=tasks.CodeGeneration, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Coding Assistants"), MURDZA_2026)),
)

BOLT_NEW = Product(
    "bolt-new",
    "Bolt.new",
    aliases=("Bolt", "Bolt AI", "StackBlitz Bolt"),
    definition="A web development agent in the browser that builds and runs applications from prompts.",
    defined_by=(MURDZA_2026,),
    developer="StackBlitz",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
BOLT_NEW_ENTRY = entry(
    BOLT_NEW,
    member_of(families.GenerativeAI, families.LLMAgent, cite=MURDZA_2026),
    every(accepts=(modalities.Text, modalities.Code), produces=(modalities.Text, modalities.Code), cite=MURDZA_2026),
    every(performs=tasks.CodeGeneration, cite=MURDZA_2026),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=MURDZA_2026),
)

GEMINI_CLI = Product(
    "gemini-cli",
    "Gemini CLI",
    aliases=("Google Gemini CLI",),
    definition="Google's open-source agent that brings Gemini to the terminal.",
    defined_by=(
        GOOGLE_GEMINI_CLI_2026,
        MURDZA_2026,
    ),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
GEMINI_CLI_ENTRY = entry(
    GEMINI_CLI,
    member_of(families.GenerativeAI, families.LLMAgent, cite=(GOOGLE_GEMINI_CLI_2026, MURDZA_2026)),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.Image, modalities.Document),
        produces=(modalities.Text, modalities.Code),
        cite=(GOOGLE_GEMINI_CLI_2026, MURDZA_2026),
    ),
    every(performs=tasks.CodeGeneration, cite=(GOOGLE_GEMINI_CLI_2026, MURDZA_2026)),
    built_on(series.GEMINI, cite=GOOGLE_GEMINI_CLI_2026),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(GOOGLE_GEMINI_CLI_2026, MURDZA_2026)),
)

OPENAI_CODEX_AGENT = Product(
    "openai-codex-agent",
    "OpenAI Codex agent",
    aliases=("Codex CLI", "OpenAI Codex CLI", "Codex (agent)"),
    definition="OpenAI's coding agent, in the terminal and in ChatGPT, which changes and runs code.",
    defined_by=(MURDZA_2026,),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
OPENAI_CODEX_AGENT_ENTRY = entry(
    OPENAI_CODEX_AGENT,
    member_of(families.GenerativeAI, families.LLMAgent, cite=MURDZA_2026),
    every(accepts=(modalities.Text, modalities.Code), produces=(modalities.Text, modalities.Code), cite=MURDZA_2026),
    every(performs=(tasks.CodeGeneration, tasks.ProgramRepair), cite=MURDZA_2026),
    built_on(series.GPT, cite=MURDZA_2026),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=MURDZA_2026),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GITHUB_COPILOT_ENTRY,
    CLAUDE_CODE_ENTRY,
    CURSOR_ENTRY,
    WINDSURF_ENTRY,
    REPLIT_AGENT_ENTRY,
    AMAZON_Q_DEVELOPER_ENTRY,
    TABNINE_ENTRY,
    LOVABLE_ENTRY,
    DEVIN_ENTRY,
    JETBRAINS_AI_ASSISTANT_ENTRY,
    V0_ENTRY,
    BOLT_NEW_ENTRY,
    GEMINI_CLI_ENTRY,
    OPENAI_CODEX_AGENT_ENTRY,
)
