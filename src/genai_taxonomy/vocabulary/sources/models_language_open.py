"""What describes the openly published language models."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ABDIN_2024_B",
    "ALLAL_2025",
    "ALMAZROUEI_2023",
    "BAI_2023",
    "BIDERMAN_2023",
    "BLACK_2021",
    "BLACK_2022",
    "CODEGEMMA_TEAM_2024",
    "DAI_2019",
    "DAO_2024",
    "DATABRICKS_2024",
    "DEEPSEEK_AI_2024_B",
    "DEEPSEEK_AI_2024_C",
    "DEEPSEEK_AI_2025",
    "DU_2021",
    "GOOGLE_DEEPMIND_2025",
    "GRANITE_TEAM_2024",
    "GULRAJANI_2023",
    "GUNASEKAR_2023",
    "GUO_2024",
    "HUGGING_FACE_MODEL_PAGES",
    "HUI_2024",
    "INCEPTION_LABS_2025",
    "JIANG_2023",
    "JIANG_2024_B",
    "LI_2023_C",
    "LOU_2023",
    "META_2024",
    "META_2024_B",
    "META_2024_C",
    "META_2024_D",
    "MICROSOFT_RESEARCH_2023",
    "MINIMAX_2025",
    "MINIMAX_2025_B",
    "MISTRAL_AI_2024",
    "MISTRAL_AI_2024_B",
    "MISTRAL_AI_2025",
    "MISTRAL_AI_2025_B",
    "MOONSHOT_AI_2025",
    "MOSAICML_2023",
    "NIJKAMP_2022",
    "NVIDIA_2024",
    "QWEN_TEAM_2025",
    "QWEN_TEAM_2025_B",
    "QWEN_TEAM_2025_C",
    "ROZIERE_2023",
    "STABILITY_AI_2023",
    "STANFORD_ALPACA_2023",
    "TAYLOR_2022",
    "TEAM_GLM_2024",
    "TEAM_OLMO_2024",
    "TUNSTALL_2023",
    "VICUNA_2023",
    "WANG_2021",
    "YANG_2023_B",
    "YANG_2024",
    "YANG_2024_B",
    "YE_2025",
    "YOUNG_2024",
    "ZENG_2022",
    "ZHANG_2022",
    "ZHANG_2024",
    "ZHIPU_AI_2025",
]

ABDIN_2024_B = Source(
    "abdin-2024-b",
    title="Phi-4 Technical Report",
    authors=("Marah Abdin", "Jyoti Aneja", "Harkirat Behl", "et al."),
    year=2024,
    arxiv="2412.08905",
    checked="id, title, authors, date and abstract on public pages",
)

ALLAL_2025 = Source(
    "allal-2025",
    title="SmolLM2: When Smol Goes Big -- Data-Centric Training of a Small Language Model",
    authors=("Loubna Ben Allal", "Anton Lozhkov", "Elie Bakouch", "et al."),
    year=2025,
    arxiv="2502.02737",
    checked="id, title, authors, date and abstract on the arXiv page and others",
)

ALMAZROUEI_2023 = Source(
    "almazrouei-2023",
    title="The Falcon Series of Open Language Models",
    authors=("Ebtesam Almazrouei", "Hamza Alobeidli", "Abdulaziz Alshamsi", "et al."),
    year=2023,
    arxiv="2311.16867",
    checked="id, title, authors, date and abstract on the arXiv page and others",
)

BAI_2023 = Source(
    "bai-2023",
    title="Qwen Technical Report",
    authors=("Jinze Bai", "Shuai Bai", "Yunfei Chu", "et al."),
    year=2023,
    arxiv="2309.16609",
    checked="id, title, authors, date and abstract on public pages",
)

BIDERMAN_2023 = Source(
    "biderman-2023",
    title="Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling",
    authors=("Stella Biderman", "et al."),
    year=2023,
    arxiv="2304.01373",
    checked="id and title in a reading list; first author and year in another",
)

BLACK_2021 = Source(
    "black-2021",
    title="GPT Neo, repository",
    authors=("Sid Black", "Stella Biderman", "Leo Gao", "et al."),
    year=2021,
    url="https://github.com/EleutherAI/gpt-neo",
    checked="address, authors and content in the documentation of a library (first written in 2021)",
)

BLACK_2022 = Source(
    "black-2022",
    title="GPT-NeoX-20B: An Open-Source Autoregressive Language Model",
    authors=("Sid Black", "et al."),
    year=2022,
    arxiv="2204.06745",
    checked=("id and title in a reading list; first author in another; abstract in the documentation of a library"),
)

CODEGEMMA_TEAM_2024 = Source(
    "codegemma-team-2024",
    title="CodeGemma: Open Code Models Based on Gemma",
    authors=("CodeGemma Team",),
    year=2024,
    arxiv="2406.11409",
    organisation=True,
    checked="id, title and authors in a public reading list",
)

DAI_2019 = Source(
    "dai-2019",
    title="Transformer-XL: Attentive Language Models Beyond a Fixed-Length Context",
    authors=("Zihang Dai", "Zhilin Yang", "Yiming Yang", "et al."),
    year=2019,
    arxiv="1901.02860",
    checked="id and title in a reading list; authors and abstract in the documentation of a library",
)

DAO_2024 = Source(
    "dao-2024",
    title=("Transformers are SSMs: Generalized Models and Efficient Algorithms Through Structured State Space Duality"),
    authors=("Tri Dao", "Albert Gu"),
    year=2024,
    arxiv="2405.21060",
    checked=(
        "id, title and authors in public reading lists and the authors' repository; content in the "
        "documentation of a library"
    ),
)

DATABRICKS_2024 = Source(
    "databricks-2024",
    title="Introducing DBRX: A New State-of-the-Art Open LLM",
    authors=("Databricks",),
    year=2024,
    url="https://www.databricks.com/blog/introducing-dbrx-new-state-art-open-llm",
    organisation=True,
    checked="address and content in the documentation of a library, whose page dates from 2024",
)

DEEPSEEK_AI_2024_B = Source(
    "deepseek-ai-2024-b",
    title="DeepSeek LLM: Scaling Open-Source Language Models with Longtermism",
    authors=("DeepSeek-AI",),
    year=2024,
    arxiv="2401.02954",
    organisation=True,
    checked="id, title, authors, date and abstract on public pages",
)

DEEPSEEK_AI_2024_C = Source(
    "deepseek-ai-2024-c",
    title="DeepSeek-V3 Technical Report",
    authors=("DeepSeek-AI",),
    year=2024,
    arxiv="2412.19437",
    organisation=True,
    checked="id and title in a reading list; author and abstract in the documentation of a library",
)

DEEPSEEK_AI_2025 = Source(
    "deepseek-ai-2025",
    title="DeepSeek-R1, repository",
    authors=("DeepSeek-AI",),
    year=2025,
    url="https://github.com/deepseek-ai/DeepSeek-R1",
    organisation=True,
    checked="README read in a stored copy of the vendor's public repository",
)

DU_2021 = Source(
    "du-2021",
    title="GLaM: Efficient Scaling of Language Models with Mixture-of-Experts",
    authors=("Nan Du", "Yanping Huang", "Andrew M. Dai", "et al."),
    year=2021,
    arxiv="2112.06905",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

GOOGLE_DEEPMIND_2025 = Source(
    "google-deepmind-2025",
    title="Gemini Diffusion",
    authors=("Google DeepMind",),
    year=2025,
    url="https://deepmind.google/models/gemini-diffusion/",
    organisation=True,
    checked="address and date in a public reading list; content of the page in public accounts of it",
)

GRANITE_TEAM_2024 = Source(
    "granite-team-2024",
    title="Granite 3.0 Language Models",
    authors=("Granite Team, IBM",),
    year=2024,
    url="https://github.com/ibm-granite/granite-3.0-language-models",
    organisation=True,
    checked="title, author and abstract in public copies of the report; date of release on a public page",
)

GULRAJANI_2023 = Source(
    "gulrajani-2023",
    title="Likelihood-Based Diffusion Language Models",
    authors=("Ishaan Gulrajani", "Tatsunori B. Hashimoto"),
    year=2023,
    arxiv="2305.18619",
    checked="id, title, authors, date and abstract on public pages",
)

GUNASEKAR_2023 = Source(
    "gunasekar-2023",
    title="Textbooks Are All You Need",
    authors=("Suriya Gunasekar", "Yi Zhang", "Jyoti Aneja", "et al."),
    year=2023,
    arxiv="2306.11644",
    checked="id, title, authors and abstract in the documentation of a library",
)

GUO_2024 = Source(
    "guo-2024",
    title="DeepSeek-Coder: When the Large Language Model Meets Programming -- The Rise of Code Intelligence",
    authors=("Daya Guo", "Qihao Zhu", "Dejian Yang", "et al."),
    year=2024,
    arxiv="2401.14196",
    checked="id, title, authors, date and abstract on public pages",
)

HUGGING_FACE_MODEL_PAGES = Source(
    "hugging-face-model-pages",
    title="Transformers: pages of models",
    authors=("Hugging Face",),
    year=None,
    url="https://github.com/huggingface/transformers/tree/main/docs/source/en/model_doc",
    organisation=True,
    checked=(
        "pages of a library's documentation, one for each model, read in stored copies of its public "
        "repository; the locator names the page"
    ),
)

HUI_2024 = Source(
    "hui-2024",
    title="Qwen2.5-Coder Technical Report",
    authors=("Binyuan Hui", "Jian Yang", "Zeyu Cui", "et al."),
    year=2024,
    arxiv="2409.12186",
    checked="id, title, authors, date and abstract on public pages",
)

INCEPTION_LABS_2025 = Source(
    "inception-labs-2025",
    title="Mercury: Ultra-Fast Language Models Based on Diffusion",
    authors=("Inception Labs",),
    year=2025,
    arxiv="2506.17298",
    organisation=True,
    checked="id, title, date and abstract on public pages",
)

JIANG_2023 = Source(
    "jiang-2023",
    title="Mistral 7B",
    authors=("Albert Jiang", "Alexandre Sablayrolles", "Arthur Mensch", "et al."),
    year=2023,
    arxiv="2310.06825",
    checked="id and title in public reading lists; authors and architecture in the documentation of a library",
)

JIANG_2024_B = Source(
    "jiang-2024-b",
    title="Mixtral of Experts",
    authors=("Albert Jiang", "Alexandre Sablayrolles", "Arthur Mensch", "et al."),
    year=2024,
    arxiv="2401.04088",
    checked=(
        "id and title in a public reading list; authors, architecture and licence in the documentation of a library"
    ),
)

LI_2023_C = Source(
    "li-2023-c",
    title="StarCoder: may the source be with you!",
    authors=("Raymond Li", "et al."),
    year=2023,
    arxiv="2305.06161",
    checked="id and title in a reading list; first author and year in another",
)

LOU_2023 = Source(
    "lou-2023",
    title="Discrete Diffusion Modeling by Estimating the Ratios of the Data Distribution",
    authors=("Aaron Lou", "Chenlin Meng", "Stefano Ermon"),
    year=2023,
    arxiv="2310.16834",
    checked=("id, title, authors, date and abstract on public pages (the first version's title has Language Modeling)"),
)

META_2024 = Source(
    "meta-2024",
    title="Llama 3 Model Card",
    authors=("Meta",),
    year=2024,
    url="https://github.com/meta-llama/llama-models/blob/main/models/llama3/MODEL_CARD.md",
    organisation=True,
    checked="model card read in a stored copy of the vendor's public repository",
)

META_2024_B = Source(
    "meta-2024-b",
    title="Llama 3.1 Model Card",
    authors=("Meta",),
    year=2024,
    url="https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/MODEL_CARD.md",
    organisation=True,
    checked="model card read in a stored copy of the vendor's public repository",
)

META_2024_C = Source(
    "meta-2024-c",
    title="Llama 3.2-Vision Model Card",
    authors=("Meta",),
    year=2024,
    url="https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/MODEL_CARD_VISION.md",
    organisation=True,
    checked="model card read in a stored copy of the vendor's public repository",
)

META_2024_D = Source(
    "meta-2024-d",
    title="Llama 3.3 Model Card",
    authors=("Meta",),
    year=2024,
    url="https://github.com/meta-llama/llama-models/blob/main/models/llama3_3/MODEL_CARD.md",
    organisation=True,
    checked="model card read in a stored copy of the vendor's public repository",
)

MICROSOFT_RESEARCH_2023 = Source(
    "microsoft-research-2023",
    title="Phi-2: The surprising power of small language models",
    authors=("Microsoft Research",),
    year=2023,
    url="https://www.microsoft.com/en-us/research/blog/phi-2-the-surprising-power-of-small-language-models/",
    organisation=True,
    checked=(
        "title, address and month in a public reading list; content of the announcement and the model card "
        "in public accounts"
    ),
)

MINIMAX_2025 = Source(
    "minimax-2025",
    title="MiniMax-01: Scaling Foundation Models with Lightning Attention",
    authors=("MiniMax",),
    year=2025,
    arxiv="2501.08313",
    organisation=True,
    checked=("id, title, author and abstract in the documentation of a library; README of the vendor's repository"),
)

MINIMAX_2025_B = Source(
    "minimax-2025-b",
    title="MiniMax-M1: Scaling Test-Time Compute Efficiently with Lightning Attention",
    authors=("MiniMax",),
    year=2025,
    arxiv="2506.13585",
    organisation=True,
    checked="id, title, authors, date and abstract on public pages",
)

MISTRAL_AI_2024 = Source(
    "mistral-ai-2024",
    title="Models Overview",
    authors=("Mistral AI",),
    year=2024,
    url="https://docs.mistral.ai/getting-started/models/",
    organisation=True,
    checked="a stored copy of the vendor's documentation; year by the releases it lists",
)

MISTRAL_AI_2024_B = Source(
    "mistral-ai-2024-b",
    title="Changelog",
    authors=("Mistral AI",),
    year=2024,
    url="https://docs.mistral.ai/getting-started/changelog/",
    organisation=True,
    checked="a stored copy of the vendor's documentation; the locator names the day of the entry",
)

MISTRAL_AI_2025 = Source(
    "mistral-ai-2025",
    title="Model Card for Mistral-Small-3.1-24B-Base-2503",
    authors=("Mistral AI",),
    year=2025,
    url="https://huggingface.co/mistralai/Mistral-Small-3.1-24B-Base-2503",
    organisation=True,
    checked="model card read on the vendor's page",
)

MISTRAL_AI_2025_B = Source(
    "mistral-ai-2025-b",
    title="Magistral",
    authors=("Mistral-AI",),
    year=2025,
    arxiv="2506.10910",
    organisation=True,
    checked="id, title, author and abstract on public pages",
)

MOONSHOT_AI_2025 = Source(
    "moonshot-ai-2025",
    title="Kimi K2, repository",
    authors=("Moonshot AI",),
    year=2025,
    url="https://github.com/MoonshotAI/Kimi-K2",
    organisation=True,
    checked="README in a public copy",
)

MOSAICML_2023 = Source(
    "mosaicml-2023",
    title="Introducing MPT-7B: A New Standard for Open-Source, Commercially Usable LLMs",
    authors=("MosaicML",),
    year=2023,
    url="https://www.mosaicml.com/blog/mpt-7b",
    organisation=True,
    checked=(
        "address and content in the documentation of a library, whose page dates from 2023; the "
        "announcement itself was not shown"
    ),
)

NIJKAMP_2022 = Source(
    "nijkamp-2022",
    title="CodeGen: An Open Large Language Model for Code with Multi-Turn Program Synthesis",
    authors=("Erik Nijkamp", "Bo Pang", "Hiroaki Hayashi", "et al."),
    year=2022,
    arxiv="2203.13474",
    checked=(
        "id and title in a reading list; authors and abstract in the documentation of a library (where it "
        "has its first title)"
    ),
)

NVIDIA_2024 = Source(
    "nvidia-2024",
    title="Nemotron-4 340B Technical Report",
    authors=("NVIDIA",),
    year=2024,
    arxiv="2406.11704",
    organisation=True,
    checked="id, title, date and abstract on public pages; model card on public pages",
)

QWEN_TEAM_2025 = Source(
    "qwen-team-2025",
    title="Qwen3 Technical Report",
    authors=("Qwen Team",),
    year=2025,
    arxiv="2505.09388",
    organisation=True,
    checked="id, title and author in the BibTeX of the authors' repository, whose README was read",
)

QWEN_TEAM_2025_B = Source(
    "qwen-team-2025-b",
    title="QwQ-32B: Embracing the Power of Reinforcement Learning",
    authors=("Qwen Team",),
    year=2025,
    url="https://qwenlm.github.io/blog/qwq-32b/",
    organisation=True,
    checked="announcement on the vendor's page, with its date in a public copy",
)

QWEN_TEAM_2025_C = Source(
    "qwen-team-2025-c",
    title="Qwen3-Coder: Agentic Coding in the World",
    authors=("Qwen Team",),
    year=2025,
    url="https://github.com/QwenLM/Qwen3-Coder",
    organisation=True,
    checked="README read in a stored copy of the vendor's public repository; year by its citations",
)

ROZIERE_2023 = Source(
    "roziere-2023",
    title="Code Llama: Open Foundation Models for Code",
    authors=("Baptiste Rozière", "Jonas Gehring", "Fabian Gloeckle", "et al."),
    year=2023,
    arxiv="2308.12950",
    checked="id and title in public reading lists; authors and abstract in the documentation of a library",
)

STABILITY_AI_2023 = Source(
    "stability-ai-2023",
    title="StableLM 3B 4E1T: Technical Report",
    authors=("Stability AI",),
    year=2023,
    url="https://huggingface.co/stabilityai/stablelm-3b-4e1t",
    organisation=True,
    checked="title, author and content in the documentation of a library; year in a public reading list",
)

STANFORD_ALPACA_2023 = Source(
    "stanford-alpaca-2023",
    title="Stanford Alpaca: An Instruction-following LLaMA model",
    authors=("Stanford Alpaca project",),
    year=2023,
    url="https://github.com/tatsu-lab/stanford_alpaca",
    organisation=True,
    checked="README of the authors' repository and the abstract of their announcement in public copies",
)

TAYLOR_2022 = Source(
    "taylor-2022",
    title="Galactica: A Large Language Model for Science",
    authors=("Ross Taylor", "et al."),
    year=2022,
    arxiv="2211.09085",
    checked="id and title in a reading list; first author and year in another",
)

TEAM_GLM_2024 = Source(
    "team-glm-2024",
    title="ChatGLM: A Family of Large Language Models from GLM-130B to GLM-4 All Tools",
    authors=("Team GLM",),
    year=2024,
    arxiv="2406.12793",
    organisation=True,
    checked="id, title, authors, date and abstract on public pages",
)

TEAM_OLMO_2024 = Source(
    "team-olmo-2024",
    title="2 OLMo 2 Furious",
    authors=("Team OLMo",),
    year=2024,
    arxiv="2501.00656",
    organisation=True,
    checked="id, title and month in a public reading list; content in the documentation of a library",
)

TUNSTALL_2023 = Source(
    "tunstall-2023",
    title="Zephyr: Direct Distillation of LM Alignment",
    authors=("Lewis Tunstall", "Edward Beeching", "Nathan Lambert", "et al."),
    year=2023,
    arxiv="2310.16944",
    checked="id, title, authors, date and abstract on public pages",
)

VICUNA_2023 = Source(
    "vicuna-2023",
    title="Vicuna: An Open-Source Chatbot Impressing GPT-4 with 90%* ChatGPT Quality",
    authors=("The Vicuna Team",),
    year=2023,
    url="https://lmsys.org/blog/2023-03-30-vicuna/",
    organisation=True,
    checked="announcement on the authors' page, with its date, and a model card on a public page",
)

WANG_2021 = Source(
    "wang-2021",
    title="GPT-J-6B: 6B JAX-Based Transformer",
    authors=("Ben Wang", "Aran Komatsuzaki"),
    year=2021,
    url="https://arankomatsuzaki.wordpress.com/2021/06/04/gpt-j/",
    checked="title, address with its date, and authors in the documentation of a library",
)

YANG_2023_B = Source(
    "yang-2023-b",
    title="Baichuan 2: Open Large-scale Language Models",
    authors=("Aiyuan Yang", "Bin Xiao", "Bingning Wang", "et al."),
    year=2023,
    arxiv="2309.10305",
    checked="id, title, authors, date and abstract on public pages",
)

YANG_2024 = Source(
    "yang-2024",
    title="Qwen2 Technical Report",
    authors=("An Yang", "Baosong Yang", "Binyuan Hui", "et al."),
    year=2024,
    arxiv="2407.10671",
    checked="id, title, authors, date and abstract on public pages",
)

YANG_2024_B = Source(
    "yang-2024-b",
    title="Qwen2.5 Technical Report",
    authors=("An Yang", "Baosong Yang", "Beichen Zhang", "et al."),
    year=2024,
    arxiv="2412.15115",
    checked="id, title, authors, date and abstract on public pages",
)

YE_2025 = Source(
    "ye-2025",
    title="Dream 7B: Diffusion Large Language Models",
    authors=("Jiacheng Ye", "Zhihui Xie", "Lin Zheng", "et al."),
    year=2025,
    arxiv="2508.15487",
    checked="title, authors and the announcement in public copies; id in a public reading list",
)

YOUNG_2024 = Source(
    "young-2024",
    title="Yi: Open Foundation Models by 01.AI",
    authors=("Alex Young", "Bei Chen", "Chao Li", "et al."),
    year=2024,
    arxiv="2403.04652",
    checked="id, title, authors, date and abstract on public pages",
)

ZENG_2022 = Source(
    "zeng-2022",
    title="GLM-130B: An Open Bilingual Pre-trained Model",
    authors=("Aohan Zeng", "et al."),
    year=2022,
    arxiv="2210.02414",
    checked="id and title in a reading list; first author and year in another",
)

ZHANG_2022 = Source(
    "zhang-2022",
    title="OPT: Open Pre-trained Transformer Language Models",
    authors=("Susan Zhang", "et al."),
    year=2022,
    arxiv="2205.01068",
    checked=("id and title in a reading list; first author in another; what it is in the documentation of a library"),
)

ZHANG_2024 = Source(
    "zhang-2024",
    title="TinyLlama: An Open-Source Small Language Model",
    authors=("Peiyuan Zhang", "Guangtao Zeng", "Tianduo Wang", "Wei Lu"),
    year=2024,
    arxiv="2401.02385",
    checked="id, title, authors and year in a public reading list",
)

ZHIPU_AI_2025 = Source(
    "zhipu-ai-2025",
    title="GLM-4.5, repository",
    authors=("Zhipu AI",),
    year=2025,
    url="https://github.com/zai-org/GLM-4.5",
    organisation=True,
    checked=("README read in a stored copy of the vendor's public repository; date in the documentation of a library"),
)
