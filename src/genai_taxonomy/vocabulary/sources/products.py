"""What describes products: pages and repositories of their vendors, and public lists."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ADOBE_FIREFLY_API_2024",
    "ANTHROPIC_CLAUDE_CODE_2026",
    "CALEGARIO_2025",
    "CURSOR_2024",
    "DAIR_AI_2026",
    "DEEPL_2026",
    "D_ID_2026",
    "ELEVENLABS_2025",
    "GOOGLE_GEMINI_CLI_2026",
    "HEYGEN_2025",
    "LEONARDO_AI_2025",
    "MAHSEEMA_2025",
    "MICROSOFT_2026",
    "MISTRAL_AI_2026",
    "MURDZA_2026",
    "MURF_2026",
    "POE_2024",
    "TABNINE_2025",
    "VAN_VAERENBERGH_2022",
    "WINDSURF_2025",
]

# Public lists.

CALEGARIO_2025 = Source(
    "calegario-2025",
    title="Awesome Generative AI (filipecalegario)",
    authors=("Filipe Calegario",),
    year=2025,
    url="https://github.com/filipecalegario/awesome-generative-ai",
    checked="list read in a snapshot of the public repository of August 2025; first date not seen",
)

MAHSEEMA_2025 = Source(
    "mahseema-2025",
    title="Awesome AI Tools",
    authors=("mahseema",),
    year=2025,
    url="https://github.com/mahseema/awesome-ai-tools",
    organisation=True,
    checked="list read in a snapshot of the public repository of August 2025; first date not seen",
)

MURDZA_2026 = Source(
    "murdza-2026",
    title="Awesome AI-Powered Developer Tools",
    authors=("James Murdza",),
    year=2026,
    url="https://github.com/jamesmurdza/awesome-ai-devtools",
    checked="list read in a snapshot of the public repository of June 2026; first date not seen",
)

VAN_VAERENBERGH_2022 = Source(
    "van-vaerenbergh-2022",
    title="Awesome Generative AI (steven2358)",
    authors=("Steven Van Vaerenbergh",),
    year=2022,
    url="https://github.com/steven2358/awesome-generative-ai",
    checked="list, with author and first date in its citation file, read in a snapshot of August 2026",
)

DAIR_AI_2026 = Source(
    "dair-ai-2026",
    title="Prompt Engineering Guide",
    authors=("DAIR.AI",),
    year=2026,
    url="https://github.com/dair-ai/Prompt-Engineering-Guide",
    organisation=True,
    checked=(
        "pages on ChatGPT, Gemini Advanced and 4o image generation read in a snapshot of the public repository "
        "of February 2026; first date not seen"
    ),
)

# Vendors.

ADOBE_FIREFLY_API_2024 = Source(
    "adobe-firefly-api-2024",
    title="Adobe Firefly API documentation",
    authors=("Adobe",),
    year=2024,
    url="https://github.com/AdobeDocs/firefly-api-docs",
    organisation=True,
    checked="read in a snapshot of the vendor's public repository of July 2024",
)

ANTHROPIC_CLAUDE_CODE_2026 = Source(
    "anthropic-claude-code-2026",
    title="Claude Code, repository",
    authors=("Anthropic",),
    year=2026,
    url="https://github.com/anthropics/claude-code",
    organisation=True,
    checked="README and list of changes read in a snapshot of the vendor's public repository of August 2026",
)

CURSOR_2024 = Source(
    "cursor-2024",
    title="Cursor, repository",
    authors=("Cursor",),
    year=2024,
    url="https://github.com/getcursor/cursor",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of October 2024",
)

D_ID_2026 = Source(
    "d-id-2026",
    title="Streaming Live Demo by D-ID",
    authors=("D-ID",),
    year=2026,
    url="https://github.com/de-id/live-streaming-demo",
    organisation=True,
    checked="README and code read in a snapshot of the vendor's public repository of January 2026",
)

DEEPL_2026 = Source(
    "deepl-2026",
    title="DeepL Python Library",
    authors=("DeepL",),
    year=2026,
    url="https://github.com/DeepLcom/deepl-python",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of April 2026",
)

ELEVENLABS_2025 = Source(
    "elevenlabs-2025",
    title="ElevenLabs documentation",
    authors=("ElevenLabs",),
    year=2025,
    url="https://github.com/elevenlabs/elevenlabs-docs",
    organisation=True,
    checked="overview and capabilities read in a snapshot of the vendor's public repository of August 2025",
)

GOOGLE_GEMINI_CLI_2026 = Source(
    "google-gemini-cli-2026",
    title="Gemini CLI, repository",
    authors=("Google",),
    year=2026,
    url="https://github.com/google-gemini/gemini-cli",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of August 2026",
)

HEYGEN_2025 = Source(
    "heygen-2025",
    title="HeyGen MCP Server",
    authors=("HeyGen",),
    year=2025,
    url="https://github.com/heygen-com/heygen-mcp",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of April 2025",
)

LEONARDO_AI_2025 = Source(
    "leonardo-ai-2025",
    title="Leonardo.Ai SDK for Python",
    authors=("Leonardo.Ai",),
    year=2025,
    url="https://github.com/Leonardo-Interactive/leonardo-python-sdk",
    organisation=True,
    checked="README with the list of operations read in a snapshot of the vendor's public repository of February 2025",
)

MICROSOFT_2026 = Source(
    "microsoft-2026",
    title="Microsoft 365 Copilot extensibility documentation",
    authors=("Microsoft",),
    year=2026,
    url="https://github.com/MicrosoftDocs/m365copilot-docs",
    organisation=True,
    checked="overview and pages on building agents read in a snapshot of the vendor's public repository of August 2026",
)

MISTRAL_AI_2026 = Source(
    "mistral-ai-2026",
    title="Mistral AI documentation",
    authors=("Mistral AI",),
    year=2026,
    url="https://github.com/mistralai/platform-docs-public",
    organisation=True,
    checked="pages on Vibe, the successor of Le Chat, read in a snapshot of the vendor's repository of August 2026",
)

MURF_2026 = Source(
    "murf-2026",
    title="Murf Python SDK",
    authors=("Murf AI",),
    year=2026,
    url="https://github.com/murf-ai/murf-python-sdk",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of March 2026",
)

POE_2024 = Source(
    "poe-2024",
    title="Poe: documentation for creators",
    authors=("Poe",),
    year=2024,
    url="https://github.com/poe-platform/documentation",
    organisation=True,
    checked="pages on bots that make images read in a snapshot of the vendor's public repository of March 2024",
)

TABNINE_2025 = Source(
    "tabnine-2025",
    title="Tabnine for Visual Studio Code, repository",
    authors=("Tabnine",),
    year=2025,
    url="https://github.com/codota/tabnine-vscode",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of January 2025",
)

WINDSURF_2025 = Source(
    "windsurf-2025",
    title="Windsurf plugin for Vim, repository",
    authors=("Windsurf",),
    year=2025,
    url="https://github.com/Exafunction/codeium.vim",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository of April 2025",
)
