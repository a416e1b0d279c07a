"""What describes models of music and sound, model by model."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AGOSTINELLI_2023",
    "CHEN_2020_D",
    "ELIZALDE_2022",
    "EVANS_2024",
    "EVANS_2024_B",
    "FORSGREN_2022",
    "GHOSAL_2023",
    "GOOGLE_LYRIA",
    "HUANG_2023_F",
    "KONG_2019",
    "KUMAR_2019",
    "KUMAR_2023",
    "LEE_2022_D",
    "LIU_2023_K",
    "LUO_2018",
    "PAYNE_2019",
    "PRENGER_2018",
    "TENSORFLOW_YAMNET",
    "WU_2022_D",
]

AGOSTINELLI_2023 = Source(
    "agostinelli-2023",
    title="MusicLM: Generating Music From Text",
    authors=("Andrea Agostinelli", "Timo I. Denk", "Zalán Borsos", "et al."),
    year=2023,
    arxiv="2301.11325",
    checked=("id, title, authors, date (26 January 2023) and abstract on public pages (id not in the reading list)"),
)

CHEN_2020_D = Source(
    "chen-2020-d",
    title="WaveGrad: Estimating Gradients for Waveform Generation",
    authors=("Nanxin Chen", "Yu Zhang", "Heiga Zen", "et al."),
    year=2020,
    arxiv="2009.00713",
    checked="id and title in a reading list; authors, date (2 September 2020) and abstract on public pages",
)

ELIZALDE_2022 = Source(
    "elizalde-2022",
    title="CLAP: Learning Audio Concepts From Natural Language Supervision",
    authors=("Benjamin Elizalde", "Soham Deshmukh", "Mahmoud Al Ismail", "Huaming Wang"),
    year=2022,
    arxiv="2206.04769",
    checked=(
        "id, title, authors, date (9 June 2022) and abstract on public pages; weights in the authors' "
        "repository (id not in the reading list)"
    ),
)

EVANS_2024 = Source(
    "evans-2024",
    title="Fast Timing-Conditioned Latent Audio Diffusion",
    authors=("Zach Evans", "CJ Carr", "Josiah Taylor", "et al."),
    year=2024,
    arxiv="2402.04825",
    checked=("id, title, authors, abstract and an account of the parts on public pages (id not in the reading list)"),
)

EVANS_2024_B = Source(
    "evans-2024-b",
    title="Stable Audio Open",
    authors=("Zach Evans", "et al."),
    year=2024,
    arxiv="2407.14358",
    checked=("id and title in a reading list; abstract and architecture in the documentation of a library (diffusers)"),
)

FORSGREN_2022 = Source(
    "forsgren-2022",
    title="Riffusion: Stable diffusion for real-time music generation",
    authors=("Seth Forsgren", "Hayk Martiros"),
    year=2022,
    url="https://www.riffusion.com/about",
    checked="title, authors, year and description in the authors' repository",
)

GHOSAL_2023 = Source(
    "ghosal-2023",
    title="Text-to-Audio Generation using Instruction-Tuned LLM and Latent Diffusion Model",
    authors=("Deepanway Ghosal", "Navonil Majumder", "Ambuj Mehrish", "Soujanya Poria"),
    year=2023,
    arxiv="2304.13731",
    checked="id and title in a reading list; authors, description and weights in the authors' repository",
)

GOOGLE_LYRIA = Source(
    "google-lyria",
    title="Lyria: generate music",
    authors=("Google",),
    year=2025,
    url="https://cloud.google.com/vertex-ai/generative-ai/docs/music/generate-music",
    organisation=True,
    checked=(
        "features, inputs, outputs and limits of lyria-002 in copies of the vendor's documentation; date of "
        "Lyria 2 (24 April 2025) on a public page"
    ),
)

HUANG_2023_F = Source(
    "huang-2023-f",
    title="Make-An-Audio: Text-To-Audio Generation with Prompt-Enhanced Diffusion Models",
    authors=("Rongjie Huang", "Jiawei Huang", "Dongchao Yang", "et al."),
    year=2023,
    arxiv="2301.12661",
    checked="id and title in a reading list; authors, a description and weights in the authors' repository",
)

KONG_2019 = Source(
    "kong-2019",
    title="PANNs: Large-Scale Pretrained Audio Neural Networks for Audio Pattern Recognition",
    authors=("Qiuqiang Kong", "Yin Cao", "Turab Iqbal", "et al."),
    year=2019,
    arxiv="1912.10211",
    checked=(
        "id, title, authors and abstract on public pages (id not in the reading list); weights in the "
        "authors' repository"
    ),
)

KUMAR_2019 = Source(
    "kumar-2019",
    title="MelGAN: Generative Adversarial Networks for Conditional Waveform Synthesis",
    authors=("Kundan Kumar", "Rithesh Kumar", "Thibault de Boissiere", "et al."),
    year=2019,
    arxiv="1910.06711",
    checked=(
        "id and title in a reading list; authors in the bibliography of a survey; abstract in the authors' repository"
    ),
)

KUMAR_2023 = Source(
    "kumar-2023",
    title="High-Fidelity Audio Compression with Improved RVQGAN",
    authors=("Rithesh Kumar", "Prem Seetharaman", "Alejandro Luebs", "et al."),
    year=2023,
    arxiv="2306.06546",
    checked=(
        "id, title and licence of the weights in the authors' repository; authors and abstract on public "
        "pages (id not in the reading list)"
    ),
)

LEE_2022_D = Source(
    "lee-2022-d",
    title="BigVGAN: A Universal Neural Vocoder with Large-Scale Training",
    authors=("Sang-gil Lee", "Wei Ping", "Boris Ginsburg", "et al."),
    year=2022,
    arxiv="2206.04658",
    checked=(
        "id, title, authors, date (9 June 2022) and abstract on public pages; weights and licence in the "
        "authors' repository (id not in the reading list)"
    ),
)

LIU_2023_K = Source(
    "liu-2023-k",
    title="AudioLDM 2: Learning Holistic Audio Generation with Self-supervised Pretraining",
    authors=("Haohe Liu", "Yi Yuan", "Xubo Liu", "et al."),
    year=2023,
    arxiv="2308.05734",
    checked=(
        "id and title in a reading list; authors and weights in the authors' repository; abstract in the "
        "documentation of a library (diffusers)"
    ),
)

LUO_2018 = Source(
    "luo-2018",
    title="Conv-TasNet: Surpassing Ideal Time-Frequency Magnitude Masking for Speech Separation",
    authors=("Yi Luo", "Nima Mesgarani"),
    year=2018,
    arxiv="1809.07454",
    checked="id and title in a reading list; authors and abstract on public pages",
)

PAYNE_2019 = Source(
    "payne-2019",
    title="MuseNet",
    authors=("Christine Payne",),
    year=2019,
    url="https://openai.com/index/musenet/",
    checked="text in a copy of the vendor's post; author and date (25 April 2019) in a newspaper's account",
)

PRENGER_2018 = Source(
    "prenger-2018",
    title="WaveGlow: A Flow-based Generative Network for Speech Synthesis",
    authors=("Ryan Prenger", "Rafael Valle", "Bryan Catanzaro"),
    year=2018,
    arxiv="1811.00002",
    checked=(
        "id and title in a reading list; authors, an account of the abstract, trained weights and licence "
        "in the authors' repository"
    ),
)

TENSORFLOW_YAMNET = Source(
    "tensorflow-yamnet",
    title="YAMNet",
    authors=("Google",),
    year=2020,
    url="https://github.com/tensorflow/models/tree/master/research/audioset/yamnet",
    organisation=True,
    checked="description, outputs and weights in the README of the repository, which does not state the year",
)

WU_2022_D = Source(
    "wu-2022-d",
    title=(
        "Large-scale Contrastive Language-Audio Pretraining with Feature Fusion and Keyword-to-Caption Augmentation"
    ),
    authors=("Yusong Wu", "Ke Chen", "Tianyu Zhang", "et al."),
    year=2022,
    arxiv="2211.06687",
    checked="id, title, authors and a description in the authors' repository (id not in the reading list)",
)
