"""What describes diffusion, flow matching and autoregressive models."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ALBERGO_2023",
    "BAO_2022",
    "CAMPBELL_2022",
    "CHANG_2022",
    "CHANG_2023",
    "DE_BORTOLI_2021",
    "GHAZVININEJAD_2019",
    "HO_2021",
    "HO_2021_B",
    "ICLR_BLOGPOSTS_2025",
    "LE_2023",
    "LIBOVICKY_2018",
    "LIPMAN_2022",
    "LIU_2022",
    "LIU_2023_G",
    "LI_2024",
    "LUO_2023_B",
    "LU_2024",
    "MEHRI_2016",
    "POPOV_2021",
    "SAUER_2023",
    "SONG_2019",
    "SUN_2024",
    "TIAN_2024",
    "WU_2023_B",
    "XIONG_2024",
    "YU_2022",
    "ZHOU_2023",
]

ALBERGO_2023 = Source(
    "albergo-2023",
    title="Stochastic Interpolants: A Unifying Framework for Flows and Diffusions",
    authors=("Michael S. Albergo", "Nicholas M. Boffi", "Eric Vanden-Eijnden"),
    year=2023,
    arxiv="2303.08797",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

BAO_2022 = Source(
    "bao-2022",
    title="All are Worth Words: a ViT Backbone for Score-based Diffusion Models",
    authors=("Fan Bao", "Chongxuan Li", "Yue Cao", "et al."),
    year=2022,
    arxiv="2209.12152",
    checked="id, title, authors and date in a reading list; abstract not seen",
)

CAMPBELL_2022 = Source(
    "campbell-2022",
    title="A Continuous Time Framework for Discrete Denoising Models",
    authors=("Andrew Campbell", "Joe Benton", "Valentin De Bortoli", "et al."),
    year=2022,
    arxiv="2205.14987",
    checked="id, title, authors and date in a reading list; abstract not seen",
)

CHANG_2022 = Source(
    "chang-2022",
    title="MaskGIT: Masked Generative Image Transformer",
    authors=("Huiwen Chang", "Han Zhang", "Lu Jiang", "et al."),
    year=2022,
    arxiv="2202.04200",
    checked="id on public pages; title, authors and abstract on a conference page (CVPR 2022)",
)

CHANG_2023 = Source(
    "chang-2023",
    title="Muse: Text-To-Image Generation via Masked Generative Transformers",
    authors=("Huiwen Chang", "Han Zhang", "Jarred Barber", "et al."),
    year=2023,
    arxiv="2301.00704",
    checked="id and title in a reading list; authors, date and abstract there and on the project page",
)

DE_BORTOLI_2021 = Source(
    "de-bortoli-2021",
    title="Diffusion Schrödinger Bridge with Applications to Score-Based Generative Modeling",
    authors=("Valentin De Bortoli", "James Thornton", "Jeremy Heng", "et al."),
    year=2021,
    arxiv="2106.01357",
    checked="id, title, authors and date in a reading list; abstract not seen",
)

GHAZVININEJAD_2019 = Source(
    "ghazvininejad-2019",
    title="Mask-Predict: Parallel Decoding of Conditional Masked Language Models",
    authors=("Marjan Ghazvininejad", "Omer Levy", "Yinhan Liu", "et al."),
    year=2019,
    arxiv="1904.09324",
    checked=(
        "id, title, authors, date (19 April 2019) and abstract on public pages (first title: Constant-Time "
        "Machine Translation with Conditional Masked Language Models)"
    ),
)

HO_2021 = Source(
    "ho-2021",
    title="Cascaded Diffusion Models for High Fidelity Image Generation",
    authors=("Jonathan Ho", "Chitwan Saharia", "William Chan", "et al."),
    year=2021,
    arxiv="2106.15282",
    checked="id and title in a reading list; authors and date there; abstract on public pages",
)

HO_2021_B = Source(
    "ho-2021-b",
    title="Classifier-Free Diffusion Guidance",
    authors=("Jonathan Ho", "Tim Salimans"),
    year=2021,
    arxiv="2207.12598",
    checked=(
        "id and title in a reading list; authors and first date (workshop paper, September 2021) there; "
        "abstract on public pages"
    ),
)

ICLR_BLOGPOSTS_2025 = Source(
    "iclr-blogposts-2025",
    title="Diffusion Models and Gaussian Flow Matching: Two Sides of the Same Coin",
    authors=("ICLR Blogposts",),
    year=2025,
    url="https://openreview.net/forum?id=C8Yyg9wy0s",
    organisation=True,
    checked="title and abstract on the venue's page, which shows no author in the stored copy; date in its address",
)

LIBOVICKY_2018 = Source(
    "libovicky-2018",
    title="End-to-End Non-Autoregressive Neural Machine Translation with Connectionist Temporal Classification",
    authors=("Jindřich Libovický", "Jindřich Helcl"),
    year=2018,
    arxiv="1811.04719",
    checked="id, title, authors and abstract on a public copy of the paper (id not in the reading list)",
)

LIPMAN_2022 = Source(
    "lipman-2022",
    title="Flow Matching for Generative Modeling",
    authors=("Yaron Lipman", "Ricky T. Q. Chen", "Heli Ben-Hamu", "et al."),
    year=2022,
    arxiv="2210.02747",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

LIU_2022 = Source(
    "liu-2022",
    title="Flow Straight and Fast: Learning to Generate and Transfer Data with Rectified Flow",
    authors=("Xingchao Liu", "Chengyue Gong", "Qiang Liu"),
    year=2022,
    arxiv="2209.03003",
    checked="id, title and authors in the citations of an implementation's repository; abstract on a public page",
)

LIU_2023_G = Source(
    "liu-2023-g",
    title="I2SB: Image-to-Image Schrödinger Bridge",
    authors=("Guan-Horng Liu", "Arash Vahdat", "De-An Huang", "et al."),
    year=2023,
    arxiv="2302.05872",
    checked="id and title in a reading list; authors and abstract on a conference page (ICML 2023)",
)

LI_2024 = Source(
    "li-2024",
    title="Autoregressive Image Generation without Vector Quantization",
    authors=("Tianhong Li", "Yonglong Tian", "He Li", "et al."),
    year=2024,
    arxiv="2406.11838",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

LUO_2023_B = Source(
    "luo-2023-b",
    title="Latent Consistency Models: Synthesizing High-Resolution Images with Few-Step Inference",
    authors=("Simian Luo", "Yiqin Tan", "Longbo Huang", "et al."),
    year=2023,
    arxiv="2310.04378",
    checked=(
        "id and title in a reading list; authors and date there; abstract in the documentation of an implementation"
    ),
)

LU_2024 = Source(
    "lu-2024",
    title="Simplifying, Stabilizing and Scaling Continuous-Time Consistency Models",
    authors=("Cheng Lu", "Yang Song"),
    year=2024,
    arxiv="2410.11081",
    checked="id, title, authors, date (14 October 2024) and abstract on public pages (id not in the reading list)",
)

MEHRI_2016 = Source(
    "mehri-2016",
    title="SampleRNN: An Unconditional End-to-End Neural Audio Generation Model",
    authors=("Soroush Mehri", "Kundan Kumar", "Ishaan Gulrajani", "et al."),
    year=2016,
    arxiv="1612.07837",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

SAUER_2023 = Source(
    "sauer-2023",
    title="Adversarial Diffusion Distillation",
    authors=("Axel Sauer", "Dominik Lorenz", "Andreas Blattmann", "et al."),
    year=2023,
    arxiv="2311.17042",
    checked=(
        "id, title, authors, date (28 November 2023) and abstract on public pages; title and authors in the "
        "documentation of an implementation"
    ),
)

SONG_2019 = Source(
    "song-2019",
    title="Generative Modeling by Estimating Gradients of the Data Distribution",
    authors=("Yang Song", "Stefano Ermon"),
    year=2019,
    arxiv="1907.05600",
    checked="id and title in a reading list; authors and abstract on a conference page (NeurIPS 2019)",
)

SUN_2024 = Source(
    "sun-2024",
    title="Autoregressive Model Beats Diffusion: Llama for Scalable Image Generation",
    authors=("Peize Sun", "Yi Jiang", "Shoufa Chen", "et al."),
    year=2024,
    arxiv="2406.06525",
    checked="id, title and authors in the authors' repository; abstract on a public page",
)

TIAN_2024 = Source(
    "tian-2024",
    title="Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction",
    authors=("Keyu Tian", "Yi Jiang", "Zehuan Yuan", "et al."),
    year=2024,
    arxiv="2404.02905",
    checked="id, title, authors and abstract on public copies of the paper (id not in the reading list)",
)

XIONG_2024 = Source(
    "xiong-2024",
    title="Autoregressive Models in Vision: A Survey",
    authors=("Jing Xiong", "Gongye Liu", "Lun Huang", "et al."),
    year=2024,
    arxiv="2411.05902",
    checked="id, title, authors and abstract on the arXiv page",
)


YU_2022 = Source(
    "yu-2022",
    title="Scaling Autoregressive Models for Content-Rich Text-to-Image Generation",
    authors=("Jiahui Yu", "Yuanzhong Xu", "Jing Yu Koh", "et al."),
    year=2022,
    arxiv="2206.10789",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

ZHOU_2023 = Source(
    "zhou-2023",
    title="Denoising Diffusion Bridge Models",
    authors=("Linqi Zhou", "Aaron Lou", "Samar Khanna", "et al."),
    year=2023,
    arxiv="2309.16948",
    checked="id and title in a reading list; authors, date and abstract on public copies of the paper",
)

LE_2023 = Source(
    "le-2023",
    title="Voicebox: Text-Guided Multilingual Universal Speech Generation at Scale",
    authors=("Matthew Le", "Apoorv Vyas", "Bowen Shi", "et al."),
    year=2023,
    arxiv="2306.15687",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

POPOV_2021 = Source(
    "popov-2021",
    title="Grad-TTS: A Diffusion Probabilistic Model for Text-to-Speech",
    authors=("Vadim Popov", "Ivan Vovk", "Vladimir Gogoryan", "Tasnima Sadekova", "Mikhail Kudinov"),
    year=2021,
    arxiv="2105.06337",
    checked="id and title in a reading list; authors in a curated list of papers on diffusion models",
)

WU_2023_B = Source(
    "wu-2023-b",
    title="AR-Diffusion: Auto-Regressive Diffusion Model for Text Generation",
    authors=("Tong Wu", "Zhihao Fan", "Xiao Liu", "et al."),
    year=2023,
    arxiv="2305.09515",
    checked="id and title in a reading list; authors in a curated list of papers on diffusion models",
)
