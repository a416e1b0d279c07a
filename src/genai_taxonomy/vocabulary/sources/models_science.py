"""What describes models of science, of tables, series and graphs, of the weather and of recommendation."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ALAMDARI_2023",
    "BAEK_2021",
    "BAGAL_2021",
    "BI_2022",
    "BODNAR_2025",
    "BORISOV_2022",
    "BRIXI_2026",
    "CORSO_2022",
    "DALLA_TORRE_2025",
    "DE_CAO_2018",
    "ELNAGGAR_2021",
    "FERRUZ_2022",
    "HAYES_2024",
    "HE_2017_B",
    "INGRAHAM_2022",
    "KANG_2018",
    "MOLECULAR_AI_2026",
    "NGUYEN_2023",
    "NIE_2022",
    "OLIVECRONA_2017",
    "ORESHKIN_2019",
    "PATHAK_2022",
    "RASUL_2023",
    "RUFF_2018",
    "SALINAS_2020",
    "SUN_2019_C",
    "XU_2022",
    "ZHOU_2020",
]

# Proteins.

ALAMDARI_2023 = Source(
    "alamdari-2023",
    title="Protein generation with evolutionary diffusion: sequence is all you need",
    authors=("Sarah Alamdari", "Nitya Thakkar", "Rianne van den Berg", "et al."),
    year=2023,
    doi="10.1101/2023.09.11.556673",
    checked="title, authors and DOI in a public reading list; a description in the README of the authors' repository",
)

BAEK_2021 = Source(
    "baek-2021",
    title="Accurate prediction of protein structures and interactions using a three-track neural network",
    authors=("Minkyung Baek", "et al."),
    year=2021,
    doi="10.1126/science.abj8754",
    checked=(
        "title, first author, year and address in the README of the authors' repository, as are use, inputs, "
        "outputs and the networks that its code builds on; first author's name in full in a public reading list"
    ),
)

ELNAGGAR_2021 = Source(
    "elnaggar-2021",
    title=(
        "ProtTrans: Towards Cracking the Language of Life's Code Through Self-Supervised Deep Learning and High "
        "Performance Computing"
    ),
    authors=("Ahmed Elnaggar", "Michael Heinzinger", "Christian Dallago", "et al."),
    year=2021,
    doi="10.1109/TPAMI.2021.3095381",
    checked="title, authors, year, DOI and a description of the models in the README of the authors' repository",
)

FERRUZ_2022 = Source(
    "ferruz-2022",
    title="ProtGPT2 is a deep unsupervised language model for protein design",
    authors=("Noelia Ferruz", "Steffen Schmidt", "Birte Höcker"),
    year=2022,
    doi="10.1101/2022.03.09.483666",
    checked="title, authors, preprint's identifier and address of the weights in a public reading list",
)

HAYES_2024 = Source(
    "hayes-2024",
    title="Simulating 500 million years of evolution with a language model",
    authors=("Thomas Hayes", "Roshan Rao", "Halil Akin", "et al."),
    year=2024,
    doi="10.1126/science.ads0018",
    checked=(
        "title, authors, DOI and a description of ESM3 in the README of the authors' repository, whose "
        "models date from 2024; published in 2025"
    ),
)

INGRAHAM_2022 = Source(
    "ingraham-2022",
    title="Illuminating protein space with a programmable generative model",
    authors=("John Ingraham", "Max Baranov", "Zak Costello", "et al."),
    year=2022,
    doi="10.1038/s41586-023-06728-8",
    checked=(
        "title, authors and the preprint of December 2022 in a public reading list; DOI and a description in "
        "the README of the authors' repository"
    ),
)

# Molecules and genomes.

BAGAL_2021 = Source(
    "bagal-2021",
    title="MolGPT: Molecular Generation using a Transformer-Decoder Model",
    authors=("Viraj Bagal", "Rishal Aggarwal", "P. K. Vinod", "U. Deva Priyakumar"),
    year=2021,
    doi="10.26434/chemrxiv.14561901.v1",
    checked="title, authors, year, DOI and a description in the README of the authors' repository",
)

BRIXI_2026 = Source(
    "brixi-2026",
    title="Genome modelling and design across all domains of life with Evo 2",
    authors=("Garyk Brixi", "Matthew G. Durrant", "Jerome Ku", "et al."),
    year=2026,
    doi="10.1038/s41586-026-10176-5",
    checked=(
        "title, authors, DOI and a description in the README of the authors' repository; the year is that of "
        "the journal, an earlier preprint was not seen"
    ),
)

CORSO_2022 = Source(
    "corso-2022",
    title="DiffDock: Diffusion Steps, Twists, and Turns for Molecular Docking",
    authors=("Gabriele Corso", "Hannes Stärk", "Bowen Jing", "et al."),
    year=2022,
    arxiv="2210.01776",
    checked="id, title and authors in the README of the authors' repository; year from the id",
)

DALLA_TORRE_2025 = Source(
    "dalla-torre-2025",
    title="Nucleotide Transformer: building and evaluating robust foundation models for human genomics",
    authors=("Hugo Dalla-Torre", "Liam Gonzalez", "Javier Mendoza Revilla", "et al."),
    year=2025,
    doi="10.1038/s41592-024-02523-z",
    checked=(
        "title, authors, year and a description of the models in the documentation of the authors' repository; "
        "the year is that of the journal"
    ),
)

DE_CAO_2018 = Source(
    "de-cao-2018",
    title="MolGAN: An implicit generative model for small molecular graphs",
    authors=("Nicola De Cao", "Thomas Kipf"),
    year=2018,
    arxiv="1805.11973",
    checked="id, title, authors and year in the README of the authors' repository",
)

MOLECULAR_AI_2026 = Source(
    "molecular-ai-2026",
    title="REINVENT 4",
    authors=("MolecularAI",),
    year=2026,
    url="https://github.com/MolecularAI/REINVENT4",
    organisation=True,
    checked="README read in a snapshot of the authors' public repository of August 2026",
)

NGUYEN_2023 = Source(
    "nguyen-2023",
    title="HyenaDNA: Long-Range Genomic Sequence Modeling at Single Nucleotide Resolution",
    authors=("Eric Nguyen", "Michael Poli", "Marjan Faizi", "et al."),
    year=2023,
    arxiv="2306.15794",
    checked="id, title, authors, year and a description in the README of the authors' repository",
)

OLIVECRONA_2017 = Source(
    "olivecrona-2017",
    title="Molecular de-novo design through deep reinforcement learning",
    authors=("Marcus Olivecrona", "Thomas Blaschke", "Ola Engkvist", "et al."),
    year=2017,
    doi="10.1186/s13321-017-0235-x",
    checked="title, family names of the authors, year and DOI in a public reading list",
)

XU_2022 = Source(
    "xu-2022",
    title="GeoDiff: a Geometric Diffusion Model for Molecular Conformation Generation",
    authors=("Minkai Xu", "Lantao Yu", "Yang Song", "et al."),
    year=2022,
    arxiv="2203.02923",
    checked="id and title in a reading list; authors in the README of the authors' repository",
)

# Tables, series and graphs.

BORISOV_2022 = Source(
    "borisov-2022",
    title="Language Models are Realistic Tabular Data Generators",
    authors=("Vadim Borisov", "Kathrin Sessler", "Tobias Leemann", "et al."),
    year=2022,
    url="https://openreview.net/forum?id=cEygmQNOeI",
    checked=(
        "title, authors, address and a description in the README of the authors' repository; submitted in "
        "2022 to the conference of 2023 (ICLR)"
    ),
)

NIE_2022 = Source(
    "nie-2022",
    title="A Time Series is Worth 64 Words: Long-term Forecasting with Transformers",
    authors=("Yuqi Nie", "Nam H. Nguyen", "Phanwadee Sinthong", "Jayant Kalagnanam"),
    year=2022,
    arxiv="2211.14730",
    checked="id, title, authors and a description in the README of the authors' repository; year from the id",
)

ORESHKIN_2019 = Source(
    "oreshkin-2019",
    title="N-BEATS: Neural basis expansion analysis for interpretable time series forecasting",
    authors=("Boris N. Oreshkin", "et al."),
    year=2019,
    arxiv="1905.10437",
    checked="id, title, first authors and a description in the documentation of an implementation; year from the id",
)

RASUL_2023 = Source(
    "rasul-2023",
    title="Lag-Llama: Towards Foundation Models for Probabilistic Time Series Forecasting",
    authors=("Kashif Rasul", "Arjun Ashok", "Andrew Robert Williams", "et al."),
    year=2023,
    arxiv="2310.08278",
    checked="id, title, authors and a description in the README of the authors' repository; year from the id",
)

RUFF_2018 = Source(
    "ruff-2018",
    title="Deep One-Class Classification",
    authors=("Lukas Ruff", "Robert A. Vandermeulen", "Nico Görnitz", "et al."),
    year=2018,
    url="http://proceedings.mlr.press/v80/ruff18a.html",
    checked="title, authors, year and abstract in the README of the authors' repository (ICML 2018)",
)

SALINAS_2020 = Source(
    "salinas-2020",
    title="DeepAR: Probabilistic forecasting with autoregressive recurrent networks",
    authors=("David Salinas", "Valentin Flunkert", "Jan Gasthaus", "Tim Januschowski"),
    year=2020,
    url="https://www.sciencedirect.com/science/article/pii/S0169207019301888",
    checked=(
        "title, authors, journal and address in the documentation of an implementation; the year is that of "
        "the journal, the preprint was not seen"
    ),
)

ZHOU_2020 = Source(
    "zhou-2020",
    title="Informer: Beyond Efficient Transformer for Long Sequence Time-Series Forecasting",
    authors=("Haoyi Zhou", "Shanghang Zhang", "Jieqi Peng", "et al."),
    year=2020,
    arxiv="2012.07436",
    checked="id, title, authors and a description in the README of the authors' repository; year from the id",
)

# The weather.

BI_2022 = Source(
    "bi-2022",
    title="Pangu-Weather: A 3D High-Resolution Model for Fast and Accurate Global Weather Forecast",
    authors=("Kaifeng Bi", "Lingxi Xie", "Hengheng Zhang", "et al."),
    year=2022,
    arxiv="2211.02556",
    checked="id, title, authors, year and a description in the README of the authors' repository",
)

BODNAR_2025 = Source(
    "bodnar-2025",
    title="A Foundation Model for the Earth System",
    authors=("Cristian Bodnar", "Wessel P. Bruinsma", "Ana Lucic", "et al."),
    year=2025,
    doi="10.1038/s41586-025-09005-y",
    checked="title, authors, date, DOI and a description in the README of the authors' repository",
)

PATHAK_2022 = Source(
    "pathak-2022",
    title="FourCastNet: A Global Data-driven High-resolution Weather Model using Adaptive Fourier Neural Operators",
    authors=("Jaideep Pathak", "Shashank Subramanian", "Peter Harrington", "et al."),
    year=2022,
    arxiv="2202.11214",
    checked="id, title, authors, year and abstract in the README of the authors' repository",
)

# Recommendation.

HE_2017_B = Source(
    "he-2017-b",
    title="Neural Collaborative Filtering",
    authors=("Xiangnan He", "Lizi Liao", "Hanwang Zhang", "et al."),
    year=2017,
    url="http://dl.acm.org/citation.cfm?id=3052569",
    checked="title, authors, year, address and a description in the README of the authors' repository (WWW 2017)",
)

KANG_2018 = Source(
    "kang-2018",
    title="Self-Attentive Sequential Recommendation",
    authors=("Wang-Cheng Kang", "Julian McAuley"),
    year=2018,
    url="https://cseweb.ucsd.edu/~jmcauley/pdfs/icdm18.pdf",
    checked="title, authors, year and address in the README of the authors' repository (ICDM 2018)",
)

SUN_2019_C = Source(
    "sun-2019-c",
    title="BERT4Rec: Sequential Recommendation with Bidirectional Encoder Representations from Transformer",
    authors=("Fei Sun", "Jun Liu", "Jian Wu", "et al."),
    year=2019,
    doi="10.1145/3357384.3357895",
    checked="title, authors, year, DOI and the training in the README of the authors' repository (CIKM 2019)",
)
