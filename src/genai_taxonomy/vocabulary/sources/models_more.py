"""What describes further models, of language and of vision, model by model."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ALLEN_INSTITUTE_2024",
    "ANTHROPIC_2024_D",
    "BECK_2024",
    "BIGCODE_2024",
    "BYTEDANCE_2024",
    "DATABRICKS_2023",
    "DEEPSEEK_AI_2024_D",
    "DEPTH_ANYTHING_2024",
    "DU_2024_B",
    "GONG_2022",
    "HUGGING_FACE_2024",
    "HUGGING_FACE_TRANSFORMERS_MODELS",
    "LIU_2020_B",
    "LIU_2024_B",
    "LLAVA_TEAM_2024",
    "MICROSOFT_2025_B",
    "MUENNIGHOFF_2022_B",
    "MUKHERJEE_2023",
    "QWEN_TEAM_2024",
    "REDMON_2018",
    "SEAMLESS_2023_B",
    "SHANGHAI_AI_LABORATORY_2024",
    "SHENGSHU_2024",
    "SIMEONI_2025",
    "SZEGEDY_2015",
    "TSCHANNEN_2025",
    "ULTRALYTICS_2020",
    "XAI_2024_B",
    "XU_2023",
]

ALLEN_INSTITUTE_2024 = Source(
    "allen-institute-2024",
    title="OLMoE: Open Mixture-of-Experts Language Models",
    authors=("Allen Institute for AI",),
    year=2024,
    arxiv="2409.02060",
    organisation=True,
    checked="id and title in a reading list; institute, sizes and an account of it in public lists; authors not seen",
)

ANTHROPIC_2024_D = Source(
    "anthropic-2024-d",
    title="Models: legacy models",
    authors=("Anthropic",),
    year=2024,
    url="https://docs.claude.com/en/docs/about-claude/models",
    organisation=True,
    checked=(
        "page in a copy of the vendor's documentation that its public cookbook carries; it shows no date: "
        "2024 is that of the newest models it names"
    ),
)

BECK_2024 = Source(
    "beck-2024",
    title="xLSTM: Extended Long Short-Term Memory",
    authors=("Maximilian Beck", "Korbinian Pöppel", "Markus Spanring", "et al."),
    year=2024,
    arxiv="2405.04517",
    checked="id, title, authors and an account of the paper in public lists (id not in the reading list)",
)

BIGCODE_2024 = Source(
    "bigcode-2024",
    title="StarCoder 2 and The Stack v2: The Next Generation",
    authors=("BigCode",),
    year=2024,
    arxiv="2402.19173",
    organisation=True,
    checked=(
        "id, title, month, sizes and objective in public lists, one with an account of it (id not in the reading "
        "list); authors not seen"
    ),
)

BYTEDANCE_2024 = Source(
    "bytedance-2024",
    title="SDXL-Lightning",
    authors=("ByteDance",),
    year=2024,
    url="https://huggingface.co/ByteDance/SDXL-Lightning",
    organisation=True,
    checked="named, with its address, among the models of a library's task pages; card itself not seen",
)

DATABRICKS_2023 = Source(
    "databricks-2023",
    title="Free Dolly",
    authors=("Databricks",),
    year=2023,
    url="https://www.databricks.com/blog/2023/04/12/dolly-first-open-commercially-viable-instruction-tuned-llm",
    organisation=True,
    checked="title, address with its date and a sentence on it in public lists; page itself not seen",
)

DEEPSEEK_AI_2024_D = Source(
    "deepseek-ai-2024-d",
    title="DeepSeek-Coder-V2: Breaking the Barrier of Closed-Source Models in Code Intelligence",
    authors=("DeepSeek-AI",),
    year=2024,
    arxiv="2406.11931",
    organisation=True,
    checked="id, title, month, sizes and an account of it in public lists (id not in the reading list)",
)

DEPTH_ANYTHING_2024 = Source(
    "depth-anything-2024",
    title="Depth Anything V2",
    authors=("Depth Anything",),
    year=2024,
    url="https://github.com/DepthAnything/Depth-Anything-V2",
    organisation=True,
    checked="release, its day and the address in the authors' earlier repository; repository itself not seen",
)

DU_2024_B = Source(
    "du-2024-b",
    title="CosyVoice 2: Scalable Streaming Speech Synthesis with Large Language Models",
    authors=("Zhihao Du", "Yuxuan Wang", "Qian Chen", "et al."),
    year=2024,
    arxiv="2412.10117",
    checked="id, title, authors and released weights in the authors' repository (id not in the reading list)",
)

GONG_2022 = Source(
    "gong-2022",
    title="DiffuSeq: Sequence to Sequence Text Generation with Diffusion Models",
    authors=("Shansan Gong", "Mukai Li", "Jiangtao Feng", "Zhiyong Wu", "Lingpeng Kong"),
    year=2022,
    arxiv="2210.08933",
    checked="id and title in a reading list; authors and date (17 October 2022) in a public list",
)

HUGGING_FACE_2024 = Source(
    "hugging-face-2024",
    title="SmolVLM - small yet mighty Vision Language Model",
    authors=("Hugging Face",),
    year=2024,
    url="https://huggingface.co/blog/smolvlm",
    organisation=True,
    checked="title and address on the vendor's task pages; page itself not seen",
)

HUGGING_FACE_TRANSFORMERS_MODELS = Source(
    "hugging-face-transformers-models",
    title="Transformers: implementations of models",
    authors=("Hugging Face",),
    year=2026,
    url="https://github.com/huggingface/transformers/tree/main/src/transformers/models",
    organisation=True,
    checked="source code of release 5.24.0 of the library; the locator names the model's folder",
)

LIU_2020_B = Source(
    "liu-2020-b",
    title="Multilingual Denoising Pre-training for Neural Machine Translation",
    authors=("Yinhan Liu", "et al."),
    year=2020,
    arxiv="2001.08210",
    checked="id and title in a reading list",
)

LIU_2024_B = Source(
    "liu-2024-b",
    title="LLaVA-NeXT: Improved reasoning, OCR, and world knowledge",
    authors=("Haotian Liu", "Chunyuan Li", "Yuheng Li", "et al."),
    year=2024,
    url="https://llava-vl.github.io/blog/2024-01-30-llava-next/",
    checked="title, authors, day, models and their weights in the authors' repositories; page itself not seen",
)

LLAVA_TEAM_2024 = Source(
    "llava-team-2024",
    title="LLaVA OneVision",
    authors=("LLaVA-VL",),
    year=2024,
    url="https://github.com/LLaVA-VL/LLaVA-NeXT/blob/main/docs/LLaVA_OneVision.md",
    organisation=True,
    checked="model details read in a snapshot of the authors' repository, which links the paper, arXiv:2408.03326",
)

MICROSOFT_2025_B = Source(
    "microsoft-2025-b",
    title=("Phi-4-Mini Technical Report: Compact yet Powerful Multimodal Language Models via Mixture-of-LoRAs"),
    authors=("Microsoft",),
    year=2025,
    arxiv="2503.01743",
    organisation=True,
    checked="id and title in a reading list; size in a public survey's table; authors not seen",
)

MUENNIGHOFF_2022_B = Source(
    "muennighoff-2022-b",
    title="Crosslingual Generalization through Multitask Finetuning",
    authors=("Niklas Muennighoff", "et al."),
    year=2022,
    arxiv="2211.01786",
    checked="id and title in a reading list; first author, models and their weights in a public survey's list",
)

MUKHERJEE_2023 = Source(
    "mukherjee-2023",
    title="Orca: Progressive Learning from Complex Explanation Traces of GPT-4",
    authors=(
        "Subhabrata Mukherjee",
        "Arindam Mitra",
        "Ganesh Jawahar",
        "Sahaj Agarwal",
        "Hamid Palangi",
        "Ahmed Awadallah",
    ),
    year=2023,
    arxiv="2306.02707",
    checked="id, title and authors in a public list (id not in the reading list)",
)

QWEN_TEAM_2024 = Source(
    "qwen-team-2024",
    title="Introducing Qwen1.5",
    authors=("Qwen Team",),
    year=2024,
    url="https://qwenlm.github.io/blog/qwen1.5/",
    organisation=True,
    checked="address and the sizes of the models in a public list; page itself not seen",
)

REDMON_2018 = Source(
    "redmon-2018",
    title="YOLOv3: An Incremental Improvement",
    authors=("Joseph Redmon", "et al."),
    year=2018,
    arxiv="1804.02767",
    checked="id and title in a reading list",
)

SEAMLESS_2023_B = Source(
    "seamless-2023-b",
    title="Seamless: Multilingual Expressive and Streaming Speech Translation",
    authors=("Seamless Communication", "Loïc Barrault", "Yu-An Chung", "et al."),
    year=2023,
    arxiv="2312.05187",
    checked="id, title, authors, the models, their tasks and licences in the authors' repository",
)

SHANGHAI_AI_LABORATORY_2024 = Source(
    "shanghai-ai-laboratory-2024",
    title="InternLM2",
    authors=("Shanghai AI Laboratory",),
    year=2024,
    url="https://huggingface.co/collections/internlm/internlm2-65b0ce04970888799707893c",
    organisation=True,
    checked="name, sizes and address of the published weights in a public list; page itself not seen",
)

SHENGSHU_2024 = Source(
    "shengshu-2024",
    title="Vidu: a Highly Consistent, Dynamic and Skilled Text-to-Video Generator with Diffusion Models",
    authors=("Shengshu Technology",),
    year=2024,
    arxiv="2405.04233",
    organisation=True,
    checked="id, title, month and the maker's page in a public list (id not in the reading list); authors not seen",
)

SIMEONI_2025 = Source(
    "simeoni-2025",
    title="DINOv3",
    authors=("Oriane Siméoni", "Huy V. Vo", "Maximilian Seitzer", "et al."),
    year=2025,
    arxiv="2508.10104",
    checked="id, title, authors, networks and licence in a library that carries the weights (timm)",
)

SZEGEDY_2015 = Source(
    "szegedy-2015",
    title="Rethinking the Inception Architecture for Computer Vision",
    authors=("Christian Szegedy", "Vincent Vanhoucke", "Sergey Ioffe", "Jonathon Shlens", "Zbigniew Wojna"),
    year=2015,
    arxiv="1512.00567",
    checked="id and title in a reading list; authors and abstract in the documentation of libraries",
)

TSCHANNEN_2025 = Source(
    "tschannen-2025",
    title=(
        "SigLIP 2: Multilingual Vision-Language Encoders with Improved Semantic Understanding, Localization, "
        "and Dense Features"
    ),
    authors=("Michael Tschannen", "Alexey Gritsenko", "Xiao Wang", "et al."),
    year=2025,
    arxiv="2502.14786",
    checked="id, title, authors, summary and published weights in the authors' repository",
)

ULTRALYTICS_2020 = Source(
    "ultralytics-2020",
    title="YOLOv5",
    authors=("Ultralytics",),
    year=2020,
    url="https://pytorch.org/hub/ultralytics_yolov5/",
    organisation=True,
    checked="address and loading of the weights in a public list of models; page itself not seen",
)

XAI_2024_B = Source(
    "xai-2024-b",
    title="Grok-2",
    authors=("xAI",),
    year=2024,
    url="https://x.ai/blog/grok-2",
    organisation=True,
    checked="address and an account of the page in a public list; page itself not seen",
)

XU_2023 = Source(
    "xu-2023",
    title="WizardLM: Empowering Large Language Models to Follow Complex Instructions",
    authors=("Can Xu", "Qingfeng Sun", "Kai Zheng", "et al."),
    year=2023,
    arxiv="2304.12244",
    checked="id, title and authors in public lists (id not in the reading list)",
)
