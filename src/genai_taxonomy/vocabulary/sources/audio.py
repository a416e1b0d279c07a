"""What describes models of sound and of scientific data."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ABRAMSON_2024",
    "ANSARI_2024",
    "BAEVSKI_2020",
    "CHENG_2016",
    "DAS_2023",
    "DAUPARAS_2022",
    "GONG_2021",
    "HAN_2024",
    "HOLLMANN_2022",
    "HOLLMANN_2025",
    "HSU_2021",
    "HUANG_2018",
    "JIN_2018",
    "JI_2021",
    "JUMPER_2021",
    "KIM_2021_B",
    "KOENECKE_2024",
    "KONG_2020_B",
    "KOTELNIKOV_2022",
    "LIN_2022",
    "MADANI_2020",
    "PANG_2020",
    "PASCUAL_2017",
    "PRICE_2023",
    "RASUL_2021",
    "REN_2020",
    "RIVES_2019",
    "ROUARD_2022",
    "SEAMLESS_2023",
    "WANG_2023_F",
    "WELKER_2022",
    "WOO_2024",
    "YOU_2018",
]

ABRAMSON_2024 = Source(
    "abramson-2024",
    title="Accurate structure prediction of biomolecular interactions with AlphaFold 3",
    authors=(
        "Josh Abramson",
        "Jonas Adler",
        "Jack Dunger",
        "et al.",
    ),
    year=2024,
    doi="10.1038/s41586-024-07487-w",
    checked=("title, authors and year in the README of an implementation; an account of the abstract on public pages"),
)

ANSARI_2024 = Source(
    "ansari-2024",
    title="Chronos: Learning the Language of Time Series",
    authors=(
        "Abdul Fatir Ansari",
        "Lorenzo Stella",
        "Caner Turkmen",
        "et al.",
    ),
    year=2024,
    arxiv="2403.07815",
    checked="id, title and authors in the authors' repository; abstract on a public page",
)

BAEVSKI_2020 = Source(
    "baevski-2020",
    title="wav2vec 2.0: A Framework for Self-Supervised Learning of Speech Representations",
    authors=(
        "Alexei Baevski",
        "Henry Zhou",
        "Abdelrahman Mohamed",
        "et al.",
    ),
    year=2020,
    arxiv="2006.11477",
    checked="id and abstract on a public page; authors in the documentation of a library (transformers)",
)

CHENG_2016 = Source(
    "cheng-2016",
    title="Wide & Deep Learning for Recommender Systems",
    authors=(
        "Heng-Tze Cheng",
        "Levent Koc",
        "Jeremiah Harmsen",
        "et al.",
    ),
    year=2016,
    arxiv="1606.07792",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

DAS_2023 = Source(
    "das-2023",
    title="A decoder-only foundation model for time-series forecasting",
    authors=(
        "Abhimanyu Das",
        "Weihao Kong",
        "Rajat Sen",
        "et al.",
    ),
    year=2023,
    arxiv="2310.10688",
    checked="id, title and a description in the authors' repository; authors and abstract in a public copy",
)

DAUPARAS_2022 = Source(
    "dauparas-2022",
    title="Robust deep learning-based protein sequence design using ProteinMPNN",
    authors=(
        "Justas Dauparas",
        "Ivan Anishchenko",
        "Nathaniel Bennett",
        "et al.",
    ),
    year=2022,
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC9997061",
    checked="title, authors and year in the authors' repository; abstract on a publisher page (PMC)",
)

GONG_2021 = Source(
    "gong-2021",
    title="AST: Audio Spectrogram Transformer",
    authors=(
        "Yuan Gong",
        "Yu-An Chung",
        "James Glass",
    ),
    year=2021,
    doi="10.21437/Interspeech.2021-698",
    checked="title, authors, DOI and a description in the authors' repository",
)

HAN_2024 = Source(
    "han-2024",
    title="VALL-E R: Robust and Efficient Zero-Shot Text-to-Speech Synthesis via Monotonic Alignment",
    authors=(
        "Bing Han",
        "Long Zhou",
        "Shujie Liu",
        "et al.",
    ),
    year=2024,
    arxiv="2406.07855",
    checked="id, title, authors and abstract in public copies of the paper",
)

HOLLMANN_2022 = Source(
    "hollmann-2022",
    title="TabPFN: A Transformer That Solves Small Tabular Classification Problems in a Second",
    authors=(
        "Noah Hollmann",
        "Samuel Müller",
        "Katharina Eggensperger",
        "et al.",
    ),
    year=2022,
    arxiv="2207.01848",
    checked="id and title in a reading list; authors in the authors' repository",
)

HOLLMANN_2025 = Source(
    "hollmann-2025",
    title="Accurate predictions on small data with a tabular foundation model",
    authors=(
        "Noah Hollmann",
        "Samuel Müller",
        "Lennart Purucker",
        "et al.",
    ),
    year=2025,
    doi="10.1038/s41586-024-08328-6",
    checked="title, authors and DOI in the authors' repository",
)

HSU_2021 = Source(
    "hsu-2021",
    title="HuBERT: Self-Supervised Speech Representation Learning by Masked Prediction of Hidden Units",
    authors=(
        "Wei-Ning Hsu",
        "Benjamin Bolte",
        "Yao-Hung Hubert Tsai",
        "et al.",
    ),
    year=2021,
    arxiv="2106.07447",
    checked="id and abstract on a public page; authors in the documentation of a library (transformers)",
)

HUANG_2018 = Source(
    "huang-2018",
    title="Music Transformer: Generating Music with Long-Term Structure",
    authors=(
        "Cheng-Zhi Anna Huang",
        "et al.",
    ),
    year=2018,
    arxiv="1809.04281",
    checked=(
        "title, abstract and some of the authors on the organisation's page; id and abstract on another public page"
    ),
)

JI_2021 = Source(
    "ji-2021",
    title=(
        "DNABERT: pre-trained Bidirectional Encoder Representations from Transformers model for DNA-language in genome"
    ),
    authors=(
        "Yanrong Ji",
        "Zhihan Zhou",
        "Han Liu",
        "et al.",
    ),
    year=2021,
    doi="10.1093/bioinformatics/btab083",
    checked="title, authors, year and DOI in the authors' repository",
)

JIN_2018 = Source(
    "jin-2018",
    title="Junction Tree Variational Autoencoder for Molecular Graph Generation",
    authors=(
        "Wengong Jin",
        "Regina Barzilay",
        "Tommi Jaakkola",
    ),
    year=2018,
    arxiv="1802.04364",
    checked="id, title, authors and abstract on a public page (id not in the reading list)",
)

JUMPER_2021 = Source(
    "jumper-2021",
    title="Highly accurate protein structure prediction with AlphaFold",
    authors=(
        "John Jumper",
        "Richard Evans",
        "Alexander Pritzel",
        "et al.",
    ),
    year=2021,
    doi="10.1038/s41586-021-03819-2",
    checked="title, authors, DOI and abstract on the publisher's page and copies of it",
)

KIM_2021_B = Source(
    "kim-2021-b",
    title="Conditional Variational Autoencoder with Adversarial Learning for End-to-End Text-to-Speech",
    authors=(
        "Jaehyeon Kim",
        "Jungil Kong",
        "Juhee Son",
    ),
    year=2021,
    arxiv="2106.06103",
    checked="id, title, authors and abstract in the authors' repository",
)

KOENECKE_2024 = Source(
    "koenecke-2024",
    title="Careless Whisper: Speech-to-Text Hallucination Harms",
    authors=(
        "Allison Koenecke",
        "Anna Seo Gyeong Choi",
        "Katelyn X. Mei",
        "et al.",
    ),
    year=2024,
    doi="10.1145/3630106.3658996",
    checked="title, authors, DOI and abstract on public pages",
)

KONG_2020_B = Source(
    "kong-2020-b",
    title="HiFi-GAN: Generative Adversarial Networks for Efficient and High Fidelity Speech Synthesis",
    authors=(
        "Jungil Kong",
        "Jaehyeon Kim",
        "Jaekyoung Bae",
    ),
    year=2020,
    arxiv="2010.05646",
    checked="id and title in a reading list; authors and abstract in the authors' repository",
)

KOTELNIKOV_2022 = Source(
    "kotelnikov-2022",
    title="TabDDPM: Modelling Tabular Data with Diffusion Models",
    authors=(
        "Akim Kotelnikov",
        "Dmitry Baranchuk",
        "Ivan Rubachev",
        "et al.",
    ),
    year=2022,
    arxiv="2209.15421",
    checked="id and title in two reading lists; authors in one of them",
)

LIN_2022 = Source(
    "lin-2022",
    title="Evolutionary-scale prediction of atomic-level protein structure with a language model",
    authors=(
        "Zeming Lin",
        "Halil Akin",
        "Roshan Rao",
        "et al.",
    ),
    year=2022,
    doi="10.1126/science.ade2574",
    checked="title, authors, DOI and preprint in the authors' repository",
)

MADANI_2020 = Source(
    "madani-2020",
    title="ProGen: Language Modeling for Protein Generation",
    authors=(
        "Ali Madani",
        "Bryan McCann",
        "Nikhil Naik",
        "et al.",
    ),
    year=2020,
    arxiv="2004.03497",
    checked="id, title, authors and abstract on a public page (id not in the reading list)",
)

PANG_2020 = Source(
    "pang-2020",
    title="Deep Learning for Anomaly Detection: A Review",
    authors=(
        "Guansong Pang",
        "Chunhua Shen",
        "Longbing Cao",
        "et al.",
    ),
    year=2020,
    arxiv="2007.02500",
    checked="id, title, authors and abstract on a public page (id not in the reading list)",
)

PASCUAL_2017 = Source(
    "pascual-2017",
    title="SEGAN: Speech Enhancement Generative Adversarial Network",
    authors=(
        "Santiago Pascual",
        "Antonio Bonafonte",
        "Joan Serrà",
    ),
    year=2017,
    arxiv="1703.09452",
    checked="id, title, authors and abstract on a public page (id not in the reading list)",
)

PRICE_2023 = Source(
    "price-2023",
    title="GenCast: Diffusion-based ensemble forecasting for medium-range weather",
    authors=(
        "Ilan Price",
        "Alvaro Sanchez-Gonzalez",
        "Ferran Alet",
        "et al.",
    ),
    year=2023,
    arxiv="2312.15796",
    checked="id, title, authors and abstract in a public copy of the paper",
)

RASUL_2021 = Source(
    "rasul-2021",
    title=("Autoregressive Denoising Diffusion Models for Multivariate Probabilistic Time Series Forecasting"),
    authors=(
        "Kashif Rasul",
        "Calvin Seward",
        "Ingmar Schuster",
        "et al.",
    ),
    year=2021,
    arxiv="2101.12072",
    checked="id and title in two reading lists; authors in one of them",
)

REN_2020 = Source(
    "ren-2020",
    title="FastSpeech 2: Fast and High-Quality End-to-End Text to Speech",
    authors=(
        "Yi Ren",
        "Chenxu Hu",
        "Xu Tan",
        "et al.",
    ),
    year=2020,
    arxiv="2006.04558",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

RIVES_2019 = Source(
    "rives-2019",
    title=(
        "Biological structure and function emerge from scaling unsupervised learning to 250 million protein sequences"
    ),
    authors=(
        "Alexander Rives",
        "Joshua Meier",
        "Tom Sercu",
        "et al.",
    ),
    year=2019,
    doi="10.1101/622803",
    checked="title, authors and DOIs in the authors' repository",
)

ROUARD_2022 = Source(
    "rouard-2022",
    title="Hybrid Transformers for Music Source Separation",
    authors=(
        "Simon Rouard",
        "Francisco Massa",
        "Alexandre Défossez",
    ),
    year=2022,
    arxiv="2211.08553",
    checked="id, title, authors and a description in the authors' repository",
)

SEAMLESS_2023 = Source(
    "seamless-2023",
    title="SeamlessM4T: Massively Multilingual & Multimodal Machine Translation",
    authors=("Seamless Communication",),
    year=2023,
    url="https://huggingface.co/docs/transformers/model_doc/seamless_m4t",
    organisation=True,
    checked="title, authors, release date and abstract in the documentation of a library (transformers)",
)

WANG_2023_F = Source(
    "wang-2023-f",
    title="Diffusion Recommender Model",
    authors=(
        "Wenjie Wang",
        "Yiyan Xu",
        "Fuli Feng",
        "et al.",
    ),
    year=2023,
    arxiv="2304.04971",
    checked="id and title in two reading lists; authors in one of them",
)

WELKER_2022 = Source(
    "welker-2022",
    title="Speech Enhancement with Score-Based Generative Models in the Complex STFT Domain",
    authors=(
        "Simon Welker",
        "Julius Richter",
        "Timo Gerkmann",
    ),
    year=2022,
    arxiv="2203.17004",
    checked="id and title in two reading lists; authors in one of them",
)

WOO_2024 = Source(
    "woo-2024",
    title="Unified Training of Universal Time Series Forecasting Transformers",
    authors=(
        "Gerald Woo",
        "Chenghao Liu",
        "Akshat Kumar",
        "et al.",
    ),
    year=2024,
    arxiv="2402.02592",
    checked="id, title and authors in the authors' repository",
)

YOU_2018 = Source(
    "you-2018",
    title="GraphRNN: Generating Realistic Graphs with Deep Auto-regressive Models",
    authors=(
        "Jiaxuan You",
        "Rex Ying",
        "Xiang Ren",
        "et al.",
    ),
    year=2018,
    arxiv="1802.08773",
    checked="id, title and authors in the authors' repository",
)
