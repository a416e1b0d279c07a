"""What describes the language models of the large laboratories: reports, model cards, records of hosts."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AMAZON_2024",
    "AMAZON_2024_B",
    "ANIL_2023",
    "ANTHROPIC_2023",
    "ANTHROPIC_2024_B",
    "ANTHROPIC_2024_C",
    "ANTHROPIC_2025",
    "ANTHROPIC_2025_B",
    "ANTHROPIC_2025_C",
    "ANTHROPIC_2025_D",
    "ANTHROPIC_2026",
    "CDATA",
    "CHOWDHERY_2022",
    "COHERE_2024",
    "COHERE_2025",
    "DEEPLEARNING_AI_2025",
    "GEMINI_TEAM_2023",
    "GEMINI_TEAM_2024",
    "GOOGLE_2024",
    "GOOGLE_2025",
    "GOOGLE_2025_B",
    "GPT_GATE_2025",
    "HOFFMANN_2022",
    "KDJINGPAI_2025",
    "LEWKOWYCZ_2022",
    "LITELLM_2026",
    "LI_2022_D",
    "MICROSOFT_2024",
    "MICROSOFT_2024_B",
    "MICROSOFT_2025",
    "MLWIRES_2024",
    "OPENAI_2022_B",
    "OPENAI_2023_B",
    "OPENAI_2024_B",
    "OPENAI_2025_B",
    "OPENAI_2025_C",
    "OPENAI_2025_D",
    "OPENAI_2025_E",
    "OPENROUTER_2026",
    "ORACLE_2025",
    "RAE_2021",
    "SINGHAL_2023",
    "SUN_2019",
    "THOPPILAN_2022",
    "WIKIPEDIA_2025",
    "WU_2023_C",
    "XAI_2024",
    "YANG_2023",
]

AMAZON_2024 = Source(
    "amazon-2024",
    title="The Amazon Nova Family of Models: Technical Report and Model Card",
    authors=("Amazon",),
    year=2024,
    url="https://assets.amazon.science/4d/96/c72e5f634ee49bf341c89e50249a/the-amazon-nova-family-of-models-technical-report-and-model-card-2-11.pdf",
    organisation=True,
    checked=(
        "title, date and address on a public page, which sums up inputs, outputs and access; report itself not read"
    ),
)

AMAZON_2024_B = Source(
    "amazon-2024-b",
    title="Multimodal support for Amazon Nova",
    authors=("Amazon Web Services",),
    year=2024,
    url="https://docs.aws.amazon.com/nova/latest/userguide/modalities.html",
    organisation=True,
    checked="vendor's user guide, stored copies; it shows no date: 2024 is that of the models",
)

ANIL_2023 = Source(
    "anil-2023",
    title="PaLM 2 Technical Report",
    authors=(
        "Rohan Anil",
        "Andrew M. Dai",
        "Orhan Firat",
        "et al.",
    ),
    year=2023,
    arxiv="2305.10403",
    checked="id, title, authors, year and abstract on public pages (id not in the reading list)",
)

ANTHROPIC_2023 = Source(
    "anthropic-2023",
    title="Model Card and Evaluations for Claude Models (Claude 2)",
    authors=("Anthropic",),
    year=2023,
    url="https://www.modelcards.net/documents/1",
    organisation=True,
    checked="read in a public summary of the card, to which the address leads; card itself not seen",
)

ANTHROPIC_2024_B = Source(
    "anthropic-2024-b",
    title="The Claude 3 Model Family: Opus, Sonnet, Haiku",
    authors=("Anthropic",),
    year=2024,
    url="https://www.modelcards.net/documents/2",
    organisation=True,
    checked="abstract and introduction in a public copy; the address leads to a public summary",
)

ANTHROPIC_2024_C = Source(
    "anthropic-2024-c",
    title="Anthropic Computer Use Demo",
    authors=("Anthropic",),
    year=2024,
    url="https://github.com/anthropics/anthropic-quickstarts/tree/main/computer-use-demo",
    organisation=True,
    checked="address, date and what it shows on public pages about the release of October 2024",
)

ANTHROPIC_2025 = Source(
    "anthropic-2025",
    title="Claude 3.7 Sonnet System Card",
    authors=("Anthropic",),
    year=2025,
    url="https://assets.anthropic.com/m/785e231869ea8b3b/original/claude-3-7-sonnet-system-card.pdf",
    organisation=True,
    checked="title, date and address on a public page; content in public summaries",
)

ANTHROPIC_2025_B = Source(
    "anthropic-2025-b",
    title="System Card: Claude Opus 4 and Claude Sonnet 4",
    authors=("Anthropic",),
    year=2025,
    url="https://www.modelcards.net/documents/3",
    organisation=True,
    checked="read in a public summary of the card, to which the address leads",
)

ANTHROPIC_2025_C = Source(
    "anthropic-2025-c",
    title="What's new in Claude 4.5",
    authors=("Anthropic",),
    year=2025,
    url="https://docs.claude.com/en/docs/about-claude/models/whats-new-claude-4-5",
    organisation=True,
    checked="vendor page, stored copies",
)

ANTHROPIC_2025_D = Source(
    "anthropic-2025-d",
    title="Anthropic's Transparency Hub: Model Report",
    authors=("Anthropic",),
    year=2025,
    url="https://www.anthropic.com/transparency/model-report",
    organisation=True,
    checked="vendor page, stored copy, last updated October 22, 2025; the report on Claude Haiku 4.5 was read",
)

ANTHROPIC_2026 = Source(
    "anthropic-2026",
    title="Models overview",
    authors=("Anthropic",),
    year=2026,
    url="https://platform.claude.com/docs/es/models/overview",
    organisation=True,
    checked="vendor page, stored copy in Spanish; it shows no date: 2026 is that of the newest models listed",
)

CDATA = Source(
    "cdata",
    title="Know Your LLMs: Grok",
    authors=("CData",),
    year=None,
    url="https://www.cdata.com/kb/articles/know-llm-grok.rst",
    organisation=True,
    checked="page read in a stored copy; it shows no date",
)

CHOWDHERY_2022 = Source(
    "chowdhery-2022",
    title="PaLM: Scaling Language Modeling with Pathways",
    authors=(
        "Aakanksha Chowdhery",
        "Sharan Narang",
        "Jacob Devlin",
        "et al.",
    ),
    year=2022,
    arxiv="2204.02311",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

COHERE_2024 = Source(
    "cohere-2024",
    title="Model Card for C4AI Command R+",
    authors=(
        "Cohere",
        "Cohere For AI",
    ),
    year=2024,
    url="https://huggingface.co/CohereForAI/c4ai-command-r-plus",
    organisation=True,
    checked="card read in public copies",
)

COHERE_2025 = Source(
    "cohere-2025",
    title="Command A: An Enterprise-Ready Large Language Model",
    authors=("Team Cohere",),
    year=2025,
    arxiv="2504.00698",
    organisation=True,
    checked=(
        "id, title, date and abstract on public pages (id not in the reading list); architecture in "
        "accounts of the report and in copies of the model card"
    ),
)

DEEPLEARNING_AI_2025 = Source(
    "deeplearning-ai-2025",
    title="Grok 3 Scales Up",
    authors=("DeepLearning.AI",),
    year=2025,
    url="https://www.deeplearning.ai/the-batch/grok-3-xais-new-model-family-improves-on-its-predecessors-adds-reasoning",
    organisation=True,
    checked="page read in a stored copy",
)

GEMINI_TEAM_2023 = Source(
    "gemini-team-2023",
    title="Gemini: A Family of Highly Capable Multimodal Models",
    authors=("Gemini Team, Google",),
    year=2023,
    arxiv="2312.11805",
    organisation=True,
    checked=(
        "id, title, date and abstract on public pages (id not in the reading list); section on the "
        "architecture in a public copy"
    ),
)

GEMINI_TEAM_2024 = Source(
    "gemini-team-2024",
    title="Gemini 1.5: Unlocking multimodal understanding across millions of tokens of context",
    authors=("Gemini Team, Google",),
    year=2024,
    arxiv="2403.05530",
    organisation=True,
    checked=(
        "id, title and abstract on public pages (id not in the reading list); architecture in public "
        "accounts of the report"
    ),
)

GOOGLE_2024 = Source(
    "google-2024",
    title="Gemini 2.0 Flash (experimental)",
    authors=("Google",),
    year=2024,
    url="https://ai.google.dev/gemini-api/docs/models/gemini-v2",
    organisation=True,
    checked="vendor page, stored copy (seen with a language query in its address)",
)

GOOGLE_2025 = Source(
    "google-2025",
    title="Multimodal response generation",
    authors=("Google Cloud",),
    year=2025,
    url="https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal-response-generation",
    organisation=True,
    checked="vendor page, stored copies; it shows no date: 2025 is inferred from the models it names",
)

GOOGLE_2025_B = Source(
    "google-2025-b",
    title="Gemini 3 Pro Model Card",
    authors=("Google DeepMind",),
    year=2025,
    url="https://www.libertify.com/es/interactive-library/gemini-3-pro-model-card-deepmind-ai-benchmarks",
    organisation=True,
    checked=("content in several public accounts of the card, to one of which the address leads; card itself not seen"),
)

GPT_GATE_2025 = Source(
    "gpt-gate-2025",
    title="GPT-4.1",
    authors=("GPT Gate",),
    year=2025,
    url="https://gpt-gate.chat/models/gpt4-1",
    organisation=True,
    checked="page read in a stored copy",
)

WIKIPEDIA_2025 = Source(
    "wikipedia-2025",
    title="Gemini (language model)",
    authors=("Wikipedia",),
    year=2025,
    url="https://en.wikipedia.org/wiki/Gemini_(language_model)",
    organisation=True,
    checked="article read in public copies, one of August 2025",
)

HOFFMANN_2022 = Source(
    "hoffmann-2022",
    title="Training Compute-Optimal Large Language Models",
    authors=(
        "Jordan Hoffmann",
        "Sebastian Borgeaud",
        "Arthur Mensch",
        "et al.",
    ),
    year=2022,
    arxiv="2203.15556",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

KDJINGPAI_2025 = Source(
    "kdjingpai-2025",
    title="Baidu Releases ERNIE 4.5 Model Family, Fully Open Source and Focuses on Heterogeneous MoE Architecture",
    authors=("kdjingpai.com",),
    year=2025,
    url="https://www.kdjingpai.com/en/baidufabu-ernie-4",
    organisation=True,
    checked="page read in a stored copy; variants, licence and inputs also on other public pages",
)

LEWKOWYCZ_2022 = Source(
    "lewkowycz-2022",
    title="Solving Quantitative Reasoning Problems with Language Models",
    authors=(
        "Aitor Lewkowycz",
        "Anders Andreassen",
        "David Dohan",
        "et al.",
    ),
    year=2022,
    arxiv="2206.14858",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

LITELLM_2026 = Source(
    "litellm-2026",
    title="LiteLLM: model prices and context windows",
    authors=("BerriAI",),
    year=2026,
    url="https://github.com/BerriAI/litellm/blob/main/model_prices_and_context_window.json",
    organisation=True,
    checked="the file as it comes with release 1.110.2 of the package litellm",
)

LI_2022_D = Source(
    "li-2022-d",
    title="Competition-Level Code Generation with AlphaCode",
    authors=(
        "Yujia Li",
        "David Choi",
        "Junyoung Chung",
        "et al.",
    ),
    year=2022,
    arxiv="2203.07814",
    checked=(
        "id and title in a reading list; authors, year and abstract on public pages; architecture in a public account"
    ),
)

MICROSOFT_2024 = Source(
    "microsoft-2024",
    title="OpenAI GPT-4o mini",
    authors=(
        "Microsoft",
        "OpenAI",
    ),
    year=2024,
    url="https://ai.azure.com/catalog/models/gpt-4o-mini",
    organisation=True,
    checked="entry of Azure's model catalog, stored copy, last updated September 2024",
)

MICROSOFT_2024_B = Source(
    "microsoft-2024-b",
    title="Use GPT-4 Turbo with Vision",
    authors=("Microsoft",),
    year=2024,
    url="https://learn.microsoft.com/en-us/azure/ai-services/openai/how-to/gpt-with-vision",
    organisation=True,
    checked="vendor page, stored copy; it shows no date: 2024 is that of the release it names",
)

MICROSOFT_2025 = Source(
    "microsoft-2025",
    title="OpenAI o3-mini",
    authors=(
        "Microsoft",
        "OpenAI",
    ),
    year=2025,
    url="https://ai.azure.com/catalog/models/o3-mini",
    organisation=True,
    checked="entry of Azure's model catalog, stored copy, last updated November 2025",
)

MLWIRES_2024 = Source(
    "mlwires-2024",
    title="Microsoft invests in Mistral AI and brings Mistral Large to Azure",
    authors=("MLWires",),
    year=2024,
    url="https://www.mlwires.com/microsoft-invests-in-mistral-ai-and-brings-mistral-large-to-azure/",
    organisation=True,
    checked="page read in a stored copy",
)

OPENAI_2022_B = Source(
    "openai-2022-b",
    title="InstructGPT Model Card",
    authors=("OpenAI",),
    year=2022,
    url="https://github.com/openai/following-instructions-human-feedback/blob/main/model-card.md",
    organisation=True,
    checked="card read in a public copy",
)

OPENAI_2023_B = Source(
    "openai-2023-b",
    title="Models: GPT-3.5",
    authors=("OpenAI",),
    year=2023,
    url="https://nagomi-informal.net/archives/1626",
    organisation=True,
    checked="the vendor's list of models of 2023, read as quoted on a public page",
)

OPENAI_2024_B = Source(
    "openai-2024-b",
    title="OpenAI o1 System Card",
    authors=("OpenAI",),
    year=2024,
    arxiv="2412.16720",
    organisation=True,
    checked="id, title and abstract on public pages (id not in the reading list)",
)

OPENAI_2025_B = Source(
    "openai-2025-b",
    title="OpenAI GPT-4.5 System Card",
    authors=("OpenAI",),
    year=2025,
    url="https://openai.com/index/gpt-4-5-system-card/",
    organisation=True,
    checked="vendor page in public copies, dated February 27, 2025",
)

OPENAI_2025_C = Source(
    "openai-2025-c",
    title="OpenAI o3 and o4-mini System Card",
    authors=("OpenAI",),
    year=2025,
    url="https://openai.com/index/o3-o4-mini-system-card/",
    organisation=True,
    checked="vendor page, stored copy",
)

OPENAI_2025_D = Source(
    "openai-2025-d",
    title="gpt-oss-120b & gpt-oss-20b Model Card",
    authors=("OpenAI",),
    year=2025,
    arxiv="2508.10925",
    organisation=True,
    checked="id, title, date and abstract on public pages (id not in the reading list)",
)

OPENAI_2025_E = Source(
    "openai-2025-e",
    title="Addendum to GPT-4o System Card: 4o image generation",
    authors=("OpenAI",),
    year=2025,
    url="https://openai.com/index/gpt-4o-image-generation-system-card-addendum",
    organisation=True,
    checked="title, date and address on a public page; the sentence on how images are made as quoted on another",
)

OPENROUTER_2026 = Source(
    "openrouter-2026",
    title="OpenRouter models",
    authors=("OpenRouter",),
    year=2026,
    url="https://openrouter.ai/models",
    organisation=True,
    checked="list of models read in a stored copy of a public repository",
)

ORACLE_2025 = Source(
    "oracle-2025",
    title="xAI Grok 4 (New)",
    authors=("Oracle",),
    year=2025,
    url="https://docs.oracle.com/en-us/iaas/Content/generative-ai/xai-grok-4.htm",
    organisation=True,
    checked="vendor page in a public copy; it shows no date: 2025 is that of the model",
)

RAE_2021 = Source(
    "rae-2021",
    title="Scaling Language Models: Methods, Analysis & Insights from Training Gopher",
    authors=(
        "Jack W. Rae",
        "Sebastian Borgeaud",
        "Trevor Cai",
        "et al.",
    ),
    year=2021,
    arxiv="2112.11446",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

SINGHAL_2023 = Source(
    "singhal-2023",
    title="Towards Expert-Level Medical Question Answering with Large Language Models",
    authors=(
        "Karan Singhal",
        "Tao Tu",
        "Juraj Gottweis",
        "et al.",
    ),
    year=2023,
    arxiv="2305.09617",
    checked="id, title, authors, year and abstract on public pages (id not in the reading list)",
)

SUN_2019 = Source(
    "sun-2019",
    title="ERNIE: Enhanced Representation through Knowledge Integration",
    authors=(
        "Yu Sun",
        "Shuohuan Wang",
        "Yukun Li",
        "et al.",
    ),
    year=2019,
    arxiv="1904.09223",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

THOPPILAN_2022 = Source(
    "thoppilan-2022",
    title="LaMDA: Language Models for Dialog Applications",
    authors=(
        "Romal Thoppilan",
        "Daniel De Freitas",
        "Jamie Hall",
        "et al.",
    ),
    year=2022,
    arxiv="2201.08239",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

WU_2023_C = Source(
    "wu-2023-c",
    title="BloombergGPT: A Large Language Model for Finance",
    authors=(
        "Shijie Wu",
        "Ozan Irsoy",
        "Steven Lu",
        "et al.",
    ),
    year=2023,
    arxiv="2303.17564",
    checked=(
        "id, title, authors, year and abstract on public pages (id not in the reading list); "
        "architecture in public accounts"
    ),
)

XAI_2024 = Source(
    "xai-2024",
    title="Open Release of Grok-1",
    authors=("xAI",),
    year=2024,
    url="https://x.ai/blog/grok-os",
    organisation=True,
    checked="vendor page, stored copy, dated March 17, 2024",
)

YANG_2023 = Source(
    "yang-2023",
    title="The Dawn of LMMs: Preliminary Explorations with GPT-4V(ision)",
    authors=(
        "Zhengyuan Yang",
        "Linjie Li",
        "Kevin Lin",
        "et al.",
    ),
    year=2023,
    arxiv="2309.17421",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)
