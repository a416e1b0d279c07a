"""What describes models of images: papers, repositories and pages of their makers."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ADOBE_2024",
    "BALDRIDGE_2024",
    "BLACK_FOREST_LABS_2024",
    "BLACK_FOREST_LABS_2024_B",
    "BLACK_FOREST_LABS_2025",
    "BLACK_FOREST_LABS_2025_B",
    "CAI_2025",
    "CHEN_2023_B",
    "CHEN_2024_D",
    "DEEPFLOYD_2023",
    "GAO_2023_B",
    "GOOGLE_2023_B",
    "GOOGLE_2025_E",
    "GRAVES_2023",
    "HUGGING_FACE_2026_C",
    "IDEOGRAM_2025",
    "KARRAS_2022",
    "LIM_2017",
    "LIU_2023_M",
    "LI_2024_D",
    "LI_2024_E",
    "MA_2024_B",
    "MOU_2023",
    "NICHOL_2021",
    "NICHOL_2021_B",
    "OPENAI_2023_F",
    "OPENAI_2025_H",
    "PERNIAS_2023",
    "QIN_2025_B",
    "RAZZHIGAEV_2023",
    "RECRAFT_2024",
    "SEEDREAM_2025",
    "STABILITY_AI_2022",
    "STABILITY_AI_2022_B",
    "STABILITY_AI_2023_B",
    "STABILITY_AI_2024",
    "STABILITY_AI_2024_B",
    "STABILITY_AI_2024_C",
    "SUVOROV_2021",
    "TENCENT_2025",
    "TENCENT_2025_B",
    "TONG_2023",
    "WIKIPEDIA_2026_B",
    "WIKIPEDIA_2026_C",
    "WU_2025",
    "XIAO_2024",
    "XIE_2024_C",
    "YE_2023",
    "YIN_2023_B",
]

ADOBE_2024 = Source(
    "adobe-2024",
    title="Firefly Image 3 Model",
    authors=("Adobe",),
    year=2024,
    url="https://developer.adobe.com/firefly-services/docs/firefly-api/guides/concepts/model-3-overview",
    organisation=True,
    checked="vendor page, stored copies; it shows no date: April 2024 on public pages about the release",
)

BALDRIDGE_2024 = Source(
    "baldridge-2024",
    title="Imagen 3",
    authors=("Imagen 3 Team, Google",),
    year=2024,
    arxiv="2408.07009",
    organisation=True,
    checked=(
        "id, title, date and abstract on a public page, which names the team as author (id not in the reading list)"
    ),
)

BLACK_FOREST_LABS_2024 = Source(
    "black-forest-labs-2024",
    title="FLUX.1",
    authors=("Black Forest Labs",),
    year=2024,
    url="https://github.com/black-forest-labs/flux",
    organisation=True,
    checked=(
        "README and model cards read in a snapshot of the vendor's public repository, whose first commit "
        "is of 1 August 2024"
    ),
)

BLACK_FOREST_LABS_2024_B = Source(
    "black-forest-labs-2024-b",
    title="Announcing Black Forest Labs",
    authors=("Black Forest Labs",),
    year=2024,
    url="https://blackforestlabs.ai/announcing-black-forest-labs/",
    organisation=True,
    checked=(
        "address in the vendor's model cards; content in several public accounts of the announcement, "
        "page itself not seen"
    ),
)

BLACK_FOREST_LABS_2025 = Source(
    "black-forest-labs-2025",
    title="FLUX.1 Kontext: Flow Matching for In-Context Image Generation and Editing in Latent Space",
    authors=("Black Forest Labs",),
    year=2025,
    arxiv="2506.15742",
    organisation=True,
    checked="id, title and authors in the vendor's repository; date and abstract on public pages",
)

BLACK_FOREST_LABS_2025_B = Source(
    "black-forest-labs-2025-b",
    title="FLUX.2",
    authors=("Black Forest Labs",),
    year=2025,
    url="https://github.com/black-forest-labs/flux2",
    organisation=True,
    checked=(
        "README and model card read in a snapshot of the vendor's public repository, whose first commit "
        "is of 25 November 2025"
    ),
)

CAI_2025 = Source(
    "cai-2025",
    title="Z-Image: An Efficient Image Generation Foundation Model with Single-Stream Diffusion Transformer",
    authors=("Huanqia Cai", "Sihan Cao", "Ruoyi Du", "et al."),
    year=2025,
    arxiv="2511.22699",
    checked=(
        "id, title, authors, date and abstract on public pages (id not in the reading list); README of "
        "the repository read"
    ),
)

CHEN_2023_B = Source(
    "chen-2023-b",
    title="PixArt-α: Fast Training of Diffusion Transformer for Photorealistic Text-to-Image Synthesis",
    authors=("Junsong Chen", "Jincheng Yu", "Chongjian Ge", "et al."),
    year=2023,
    arxiv="2310.00426",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

CHEN_2024_D = Source(
    "chen-2024-d",
    title="PixArt-Σ: Weak-to-Strong Training of Diffusion Transformer for 4K Text-to-Image Generation",
    authors=("Junsong Chen", "Jincheng Yu", "Chongjian Ge", "et al."),
    year=2024,
    arxiv="2403.04692",
    checked=("id and title in a reading list; authors as the documentation of a library names them; abstract there"),
)

DEEPFLOYD_2023 = Source(
    "deepfloyd-2023",
    title="DeepFloyd IF",
    authors=("DeepFloyd Lab",),
    year=2023,
    url="https://github.com/deep-floyd/IF",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository; year on public pages",
)

GAO_2023_B = Source(
    "gao-2023-b",
    title="Masked Diffusion Transformer is a Strong Image Synthesizer",
    authors=("Shanghua Gao", "Pan Zhou", "Ming-Ming Cheng", "Shuicheng Yan"),
    year=2023,
    arxiv="2303.14389",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

GOOGLE_2023_B = Source(
    "google-2023-b",
    title="Imagen 2",
    authors=("Google DeepMind",),
    year=2023,
    url="https://deepmind.google/technologies/imagen-2/",
    organisation=True,
    checked=(
        "text of the page on a public copy, date of 13 December 2023 on a public page about it; address itself not seen"
    ),
)

GOOGLE_2025_E = Source(
    "google-2025-e",
    title="Imagen on Vertex AI model versions and lifecycle",
    authors=("Google Cloud",),
    year=2025,
    url="https://cloud.google.com/vertex-ai/generative-ai/docs/image/model-versioning",
    organisation=True,
    checked="vendor page, stored copies; it shows no date: 2025 is inferred from the models it names",
)

GRAVES_2023 = Source(
    "graves-2023",
    title="Bayesian Flow Networks",
    authors=("Alex Graves", "Rupesh Kumar Srivastava", "Timothy Atkinson", "Faustino Gomez"),
    year=2023,
    arxiv="2308.07037",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

HUGGING_FACE_2026_C = Source(
    "hugging-face-2026-c",
    title="Diffusers documentation",
    authors=("Hugging Face",),
    year=2026,
    url="https://huggingface.co/docs/diffusers",
    organisation=True,
    checked="pages read in a snapshot of the vendor's public repository of 2026",
)

IDEOGRAM_2025 = Source(
    "ideogram-2025",
    title="Ideogram API: Remix with Ideogram 3.0",
    authors=("Ideogram",),
    year=2025,
    url="https://developer.ideogram.ai/api-reference/api-reference/remix-v3",
    organisation=True,
    checked=("vendor page, stored copies; it shows no date: release on 26 March 2025 on a public page about the model"),
)

KARRAS_2022 = Source(
    "karras-2022",
    title="Elucidating the Design Space of Diffusion-Based Generative Models",
    authors=("Tero Karras", "Miika Aittala", "Timo Aila", "Samuli Laine"),
    year=2022,
    arxiv="2206.00364",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

LI_2024_D = Source(
    "li-2024-d",
    title="Playground v2.5: Three Insights towards Enhancing Aesthetic Quality in Text-to-Image Generation",
    authors=("Daiqing Li", "Aleks Kamko", "Ehsan Akhgari", "et al."),
    year=2024,
    arxiv="2402.17245",
    checked=(
        "id, title, authors, date and abstract on public pages (id not in the reading list); model card "
        "on a public copy"
    ),
)

LI_2024_E = Source(
    "li-2024-e",
    title="Hunyuan-DiT : A Powerful Multi-Resolution Diffusion Transformer with Fine-Grained Chinese Understanding",
    authors=("Tencent Hunyuan",),
    year=2024,
    arxiv="2405.08748",
    organisation=True,
    checked=(
        "id and title in a reading list; abstract in the documentation of a library; date in the licence "
        "in the repository"
    ),
)

LIM_2017 = Source(
    "lim-2017",
    title="Enhanced Deep Residual Networks for Single Image Super-Resolution",
    authors=("Bee Lim", "Sanghyun Son", "Heewon Kim", "Seungjun Nah", "Kyoung Mu Lee"),
    year=2017,
    arxiv="1707.02921",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

LIU_2023_M = Source(
    "liu-2023-m",
    title="InstaFlow: One Step is Enough for High-Quality Diffusion-Based Text-to-Image Generation",
    authors=("Xingchao Liu", "Xiwen Zhang", "Jianzhu Ma", "Jian Peng", "Qiang Liu"),
    year=2023,
    arxiv="2309.06380",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

MA_2024_B = Source(
    "ma-2024-b",
    title="SiT: Exploring Flow and Diffusion-based Generative Models with Scalable Interpolant Transformers",
    authors=("Nanye Ma", "Mark Goldstein", "Michael S. Albergo", "et al."),
    year=2024,
    arxiv="2401.08740",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

MOU_2023 = Source(
    "mou-2023",
    title="T2I-Adapter: Learning Adapters to Dig out More Controllable Ability for Text-to-Image Diffusion Models",
    authors=("Chong Mou", "Xintao Wang", "Liangbin Xie", "et al."),
    year=2023,
    arxiv="2302.08453",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

NICHOL_2021 = Source(
    "nichol-2021",
    title="Improved Denoising Diffusion Probabilistic Models",
    authors=("Alex Nichol", "Prafulla Dhariwal"),
    year=2021,
    arxiv="2102.09672",
    checked="id and title in a reading list; authors and date there; README of the authors' repository read",
)

NICHOL_2021_B = Source(
    "nichol-2021-b",
    title="GLIDE: Towards Photorealistic Image Generation and Editing with Text-Guided Diffusion Models",
    authors=("Alex Nichol", "Prafulla Dhariwal", "Aditya Ramesh", "et al."),
    year=2021,
    arxiv="2112.10741",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

OPENAI_2023_F = Source(
    "openai-2023-f",
    title="DALL·E 3 system card",
    authors=("OpenAI",),
    year=2023,
    url="https://openai.com/index/dall-e-3-system-card/",
    organisation=True,
    checked="vendor page, stored copy, dated 3 October 2023",
)

OPENAI_2025_H = Source(
    "openai-2025-h",
    title="Image generation",
    authors=("OpenAI",),
    year=2025,
    url="https://developers.openai.com/docs/guides/image-generation",
    organisation=True,
    checked="vendor page, stored copy; it shows no date: 2025 is inferred from the models it names",
)

PERNIAS_2023 = Source(
    "pernias-2023",
    title="Wuerstchen: An Efficient Architecture for Large-Scale Text-to-Image Diffusion Models",
    authors=("Pablo Pernias", "Dominic Rampas", "Mats L. Richter", "et al."),
    year=2023,
    arxiv="2306.00637",
    checked="id and an earlier title in a reading list; title, authors, date and abstract on public pages",
)

QIN_2025_B = Source(
    "qin-2025-b",
    title="Lumina-Image 2.0: A Unified and Efficient Image Generative Framework",
    authors=("Qi Qin", "Le Zhuo", "Yi Xin", "et al."),
    year=2025,
    arxiv="2503.21758",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

RAZZHIGAEV_2023 = Source(
    "razzhigaev-2023",
    title="Kandinsky: an Improved Text-to-Image Synthesis with Image Prior and Latent Diffusion",
    authors=("Anton Razzhigaev", "Arseniy Shakhmatov", "Anastasia Maltseva", "et al."),
    year=2023,
    arxiv="2310.03502",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

RECRAFT_2024 = Source(
    "recraft-2024",
    title="Recraft V3",
    authors=("ModelRunner",),
    year=2024,
    url="https://modelrunner.ai/models/recraft/v3/text-to-image",
    organisation=True,
    checked="page of a provider, stored copies; release in October 2024 on public pages about the model",
)

SEEDREAM_2025 = Source(
    "seedream-2025",
    title="Seedream 4.0: Toward Next-generation Multimodal Image Generation",
    authors=("ByteDance Seed",),
    year=2025,
    arxiv="2509.20427",
    organisation=True,
    checked=(
        "id, title, date and abstract on public pages, which name the team as author (id not in the reading list)"
    ),
)

STABILITY_AI_2022 = Source(
    "stability-ai-2022",
    title="Stable Diffusion Version 2",
    authors=("Stability AI",),
    year=2022,
    url="https://github.com/Stability-AI/stablediffusion",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository",
)

STABILITY_AI_2022_B = Source(
    "stability-ai-2022-b",
    title="Stable Diffusion v2-1 Model Card",
    authors=("Robin Rombach", "Patrick Esser"),
    year=2022,
    url="https://huggingface.co/stabilityai/stable-diffusion-2-1",
    checked="card text on public copies of it; date in the README of the vendor's repository",
)

STABILITY_AI_2023_B = Source(
    "stability-ai-2023-b",
    title="Generative Models by Stability AI",
    authors=("Stability AI",),
    year=2023,
    url="https://github.com/Stability-AI/generative-models",
    organisation=True,
    checked="README read in a snapshot of the vendor's public repository",
)

STABILITY_AI_2024 = Source(
    "stability-ai-2024",
    title="Stable Cascade",
    authors=("Stability AI",),
    year=2024,
    url="https://github.com/Stability-AI/StableCascade",
    organisation=True,
    checked="README and licence of the weights read in a snapshot of the vendor's public repository",
)

STABILITY_AI_2024_B = Source(
    "stability-ai-2024-b",
    title="Stable Diffusion 3.5 Large Model Card",
    authors=("Stability AI",),
    year=2024,
    url="https://huggingface.co/stabilityai/stable-diffusion-3.5-large",
    organisation=True,
    checked=("card text on public copies of it; release on 22 October 2024 in the README of the vendor's repository"),
)

STABILITY_AI_2024_C = Source(
    "stability-ai-2024-c",
    title="Stable Diffusion 3 Medium Model Card",
    authors=("Stability AI",),
    year=2024,
    url="https://huggingface.co/stabilityai/stable-diffusion-3-medium",
    organisation=True,
    checked="card text on public accounts of it; month of release on a public page",
)

SUVOROV_2021 = Source(
    "suvorov-2021",
    title="Resolution-robust Large Mask Inpainting with Fourier Convolutions",
    authors=("Roman Suvorov", "Elizaveta Logacheva", "Anton Mashikhin", "et al."),
    year=2021,
    arxiv="2109.07161",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

TENCENT_2025 = Source(
    "tencent-2025",
    title="HunyuanImage 3.0 Technical Report",
    authors=("Tencent Hunyuan",),
    year=2025,
    arxiv="2509.23951",
    organisation=True,
    checked=(
        "id, title, team, date and abstract on public pages; README of the repository read (id not in the reading list)"
    ),
)

TENCENT_2025_B = Source(
    "tencent-2025-b",
    title="HunyuanImage-2.1: An Efficient Diffusion Model for High-Resolution (2K) Text-to-Image Generation",
    authors=("Tencent Hunyuan",),
    year=2025,
    url="https://github.com/Tencent-Hunyuan/HunyuanImage-2.1",
    organisation=True,
    checked="README and licence read in a snapshot of the vendor's public repository",
)

TONG_2023 = Source(
    "tong-2023",
    title="Improving and generalizing flow-based generative models with minibatch optimal transport",
    authors=("Alexander Tong", "Kilian Fatras", "Nikolay Malkin", "et al."),
    year=2023,
    arxiv="2302.00482",
    checked=(
        "id and an earlier title in a reading list; title, authors and account of the content in the "
        "README of the authors' repository"
    ),
)

WIKIPEDIA_2026_B = Source(
    "wikipedia-2026-b",
    title="Imagen (text-to-image model)",
    authors=("Wikipedia",),
    year=2026,
    url="https://en.wikipedia.org/wiki/Imagen_(text-to-image_model)",
    organisation=True,
    checked="article, stored copies",
)

WIKIPEDIA_2026_C = Source(
    "wikipedia-2026-c",
    title="Midjourney",
    authors=("Wikipedia",),
    year=2026,
    url="https://en.wikipedia.org/wiki/Midjourney",
    organisation=True,
    checked="article on a public copy of it, with a table of the versions",
)

WU_2025 = Source(
    "wu-2025",
    title="Qwen-Image Technical Report",
    authors=("Chenfei Wu", "Jiahao Li", "Jingren Zhou", "et al."),
    year=2025,
    arxiv="2508.02324",
    checked=(
        "id, title, authors, date and abstract on public pages (id not in the reading list); README of "
        "the repository read"
    ),
)

XIAO_2024 = Source(
    "xiao-2024",
    title="OmniGen: Unified Image Generation",
    authors=("Shitao Xiao", "Yueze Wang", "Junjie Zhou", "et al."),
    year=2024,
    arxiv="2409.11340",
    checked=(
        "id and title in a reading list; authors and abstract in the documentation of a library; date in "
        "the README of the repository"
    ),
)

XIE_2024_C = Source(
    "xie-2024-c",
    title="SANA: Efficient High-Resolution Image Synthesis with Linear Diffusion Transformers",
    authors=("Enze Xie", "Junsong Chen", "Junyu Chen", "et al."),
    year=2024,
    arxiv="2410.10629",
    checked="id and title in a reading list; authors and abstract in the documentation of a library",
)

YE_2023 = Source(
    "ye-2023",
    title="IP-Adapter: Text Compatible Image Prompt Adapter for Text-to-Image Diffusion Models",
    authors=("Hu Ye", "Jun Zhang", "Sibo Liu", "et al."),
    year=2023,
    arxiv="2308.06721",
    checked="id and title in a reading list; authors, date and abstract in reading lists and on public pages",
)

YIN_2023_B = Source(
    "yin-2023-b",
    title="One-step Diffusion with Distribution Matching Distillation",
    authors=("Tianwei Yin", "Michaël Gharbi", "Richard Zhang", "et al."),
    year=2023,
    arxiv="2311.18828",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)
