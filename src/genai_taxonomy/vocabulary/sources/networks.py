"""What describes architectures and the modalities."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AINSLIE_2023",
    "BAHDANAU_2014",
    "BELTAGY_2020",
    "BLECHER_2023",
    "BRUCE_2024",
    "CHEN_2018",
    "CHEN_2024_B",
    "CHILD_2019",
    "CHO_2014",
    "DEEPSEEK_AI_2024",
    "DONG_2022",
    "DUPONT_2019",
    "DU_2022",
    "FAN_2020",
    "FEDUS_2021",
    "GOWDA_2023",
    "GRAVES_2014",
    "GULATI_2020",
    "GUO_2023",
    "GU_2021",
    "HA_2017",
    "HESS_2022",
    "HOCHREITER_1997",
    "HUANG_2022",
    "HU_2021",
    "JAEGLE_2021",
    "JAIN_2022",
    "JELASSI_2024",
    "JIANG_2024",
    "JI_2020",
    "KATHAROPOULOS_2020",
    "KAZEROUNI_2022",
    "KE_2023",
    "KHANNA_2023",
    "KIPF_2016",
    "KROTOV_2025",
    "LIANG_2024",
    "LIN_2016",
    "LIU_2021",
    "LIU_2021_B",
    "LIU_2023_D",
    "LI_2023",
    "MCLOUGHLIN_2026",
    "MERRILL_2024",
    "MILDENHALL_2020",
    "MITTAL_2021",
    "PENG_2021",
    "PENG_2021_B",
    "POLI_2023",
    "RAMSAUER_2020",
    "SABOUR_2017",
    "SATORRAS_2021",
    "SCHOCKAERT_2026",
    "SENTENCE_TRANSFORMERS",
    "SHAZEER_2017",
    "SHAZEER_2019",
    "SHI_2022",
    "SUN_2023",
    "SU_2021",
    "TANG_2024",
    "TEED_2020",
    "TOWNSHEND_2020",
    "VAN_DEN_OORD_2017",
    "VARMA_T_2022",
    "VELICKOVIC_2017",
    "VIGNAC_2022",
    "WANG_2023",
    "WANG_2024_B",
    "XIE_2021",
    "ZEGHIDOUR_2021",
    "ZHANG_2021_B",
    "ZHANG_2023_B",
    "ZHU_2020",
    "ZHU_2023_B",
]

AINSLIE_2023 = Source(
    "ainslie-2023",
    title="GQA: Training Generalized Multi-Query Transformer Models from Multi-Head Checkpoints",
    authors=("Joshua Ainslie", "James Lee-Thorp", "Michiel de Jong", "et al."),
    year=2023,
    arxiv="2305.13245",
    checked="id, title, authors, date and abstract on a public page and in the bibliography of an implementation",
)

BAHDANAU_2014 = Source(
    "bahdanau-2014",
    title="Neural Machine Translation by Jointly Learning to Align and Translate",
    authors=("Dzmitry Bahdanau", "Kyunghyun Cho", "Yoshua Bengio"),
    year=2014,
    arxiv="1409.0473",
    checked=(
        "id and title in a reading list; id, authors and year in the bibliography and text of a textbook (Dive "
        "into Deep Learning)"
    ),
)

BELTAGY_2020 = Source(
    "beltagy-2020",
    title="Longformer: The Long-Document Transformer",
    authors=("Iz Beltagy", "Matthew E. Peters", "Arman Cohan"),
    year=2020,
    arxiv="2004.05150",
    checked=(
        "id and title in a reading list; id, authors and year in the bibliography and text of a textbook (Dive "
        "into Deep Learning)"
    ),
)

BLECHER_2023 = Source(
    "blecher-2023",
    title="Nougat: Neural Optical Understanding for Academic Documents",
    authors=("Lukas Blecher", "Guillem Cucurull", "Thomas Scialom", "et al."),
    year=2023,
    arxiv="2308.13418",
    checked="id, title, authors and abstract on public pages",
)

BRUCE_2024 = Source(
    "bruce-2024",
    title="Genie: Generative Interactive Environments",
    authors=("Jake Bruce", "Michael Dennis", "Ashley Edwards", "et al."),
    year=2024,
    arxiv="2402.15391",
    checked="id, title, authors and abstract on public pages",
)

CHEN_2018 = Source(
    "chen-2018",
    title="Neural Ordinary Differential Equations",
    authors=("Ricky T. Q. Chen", "Yulia Rubanova", "Jesse Bettencourt", "et al."),
    year=2018,
    url="https://papers.nips.cc/paper_files/paper/2018/file/69386f6bb1dfed68692a24c8686939b9-Metadata.json",
    checked="title, authors, year and abstract on the proceedings' page and in public copies",
)

CHEN_2024_B = Source(
    "chen-2024-b",
    title="A Survey on 3D Gaussian Splatting",
    authors=("Guikun Chen", "Wenguan Wang"),
    year=2024,
    arxiv="2401.03890",
    checked="id, title, authors and date in a public reading list of 3D Gaussian splatting; abstract on a public page",
)

CHILD_2019 = Source(
    "child-2019",
    title="Generating Long Sequences with Sparse Transformers",
    authors=("Rewon Child", "Scott Gray", "Alec Radford", "et al."),
    year=2019,
    arxiv="1904.10509",
    checked=(
        "id and title in a reading list; id, authors and year in the bibliography and text of a textbook (Dive "
        "into Deep Learning)"
    ),
)

CHO_2014 = Source(
    "cho-2014",
    title="Learning Phrase Representations using RNN Encoder-Decoder for Statistical Machine Translation",
    authors=("Kyunghyun Cho", "Bart van Merriënboer", "Caglar Gulcehre", "et al."),
    year=2014,
    arxiv="1406.1078",
    checked=(
        "id and title in a reading list; id, authors and year in the bibliography and text of a textbook (Dive "
        "into Deep Learning)"
    ),
)

DEEPSEEK_AI_2024 = Source(
    "deepseek-ai-2024",
    title="DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model",
    authors=("DeepSeek-AI",),
    year=2024,
    arxiv="2405.04434",
    organisation=True,
    checked="id, title, author and abstract on public pages; id and title in a reading list",
)

DONG_2022 = Source(
    "dong-2022",
    title="Exploring Dual Encoder Architectures for Question Answering",
    authors=("Zhe Dong", "Jianmo Ni", "Daniel M. Bikel", "et al."),
    year=2022,
    arxiv="2204.07120",
    checked="id, title, authors and abstract on public pages",
)

DUPONT_2019 = Source(
    "dupont-2019",
    title="Augmented Neural ODEs",
    authors=("Emilien Dupont", "Arnaud Doucet", "Yee Whye Teh"),
    year=2019,
    arxiv="1904.01681",
    checked="id, title, authors and abstract in public copies of the paper",
)

DU_2022 = Source(
    "du-2022",
    title="MolGenSurvey: A Systematic Survey in Machine Learning Models for Molecule Design",
    authors=("Yuanqi Du", "Tianfan Fu", "Jimeng Sun", "et al."),
    year=2022,
    arxiv="2203.14500",
    checked="id, title, authors and abstract on public pages",
)

FAN_2020 = Source(
    "fan-2020",
    title="Addressing Some Limitations of Transformers with Feedback Memory",
    authors=("Angela Fan", "Thibaut Lavril", "Edouard Grave", "et al."),
    year=2020,
    arxiv="2002.09402",
    checked="id and title in a reading list; authors and abstract on public pages",
)

FEDUS_2021 = Source(
    "fedus-2021",
    title="Switch Transformers: Scaling to Trillion Parameter Models with Simple and Efficient Sparsity",
    authors=("William Fedus", "Barret Zoph", "Noam Shazeer"),
    year=2021,
    arxiv="2101.03961",
    checked=(
        "id and title in a reading list; authors in the bibliography and text of a textbook (Dive into Deep "
        "Learning); year from the id"
    ),
)

GOWDA_2023 = Source(
    "gowda-2023",
    title="From Pixels to Portraits: A Comprehensive Survey of Talking Head Generation Techniques and Applications",
    authors=("Shreyank N Gowda", "Dheeraj Pandey", "Shashank Narayana Gowda"),
    year=2023,
    arxiv="2308.16041",
    checked="id, title, authors and abstract on a public copy of the paper",
)

GRAVES_2014 = Source(
    "graves-2014",
    title="Neural Turing Machines",
    authors=("Alex Graves", "et al."),
    year=2014,
    arxiv="1410.5401",
    checked="id and title in a reading list; abstract on public pages, which name the first author",
)

GULATI_2020 = Source(
    "gulati-2020",
    title="Conformer: Convolution-augmented Transformer for Speech Recognition",
    authors=("Anmol Gulati", "James Qin", "Chung-Cheng Chiu", "et al."),
    year=2020,
    arxiv="2005.08100",
    checked="id, title, date and abstract on public pages; authors in the bibliography of an implementation",
)

GUO_2023 = Source(
    "guo-2023",
    title="AnimateDiff: Animate Your Personalized Text-to-Image Diffusion Models without Specific Tuning",
    authors=("Yuwei Guo", "Ceyuan Yang", "Anyi Rao", "et al."),
    year=2023,
    arxiv="2307.04725",
    checked="id, title, authors and date in a reading list",
)

GU_2021 = Source(
    "gu-2021",
    title="Efficiently Modeling Long Sequences with Structured State Spaces",
    authors=("Albert Gu", "Karan Goel", "Christopher Ré"),
    year=2021,
    arxiv="2111.00396",
    checked="id and title in a reading list; authors in their repository; abstract on public pages",
)

HA_2017 = Source(
    "ha-2017",
    title="A Neural Representation of Sketch Drawings",
    authors=("David Ha", "Douglas Eck"),
    year=2017,
    arxiv="1704.03477",
    checked="id, title, authors and abstract on public pages",
)

HESS_2022 = Source(
    "hess-2022",
    title="LidarCLIP or: How I Learned to Talk to Point Clouds",
    authors=("Georg Hess", "Adam Tonderski", "Christoffer Petersson", "et al."),
    year=2022,
    arxiv="2212.06858",
    checked="id, title, authors and date in a reading list",
)

HOCHREITER_1997 = Source(
    "hochreiter-1997",
    title="Long Short-Term Memory",
    authors=("Sepp Hochreiter", "Jürgen Schmidhuber"),
    year=1997,
    doi="10.1162/neco.1997.9.8.1735",
    checked=(
        "title, authors, journal (Neural Computation 9, 1735-1780), year, DOI and abstract in a public bibliography"
    ),
)

HUANG_2022 = Source(
    "huang-2022",
    title="LayoutLMv3: Pre-training for Document AI with Unified Text and Image Masking",
    authors=("Yupan Huang", "Tengchao Lv", "Lei Cui", "et al."),
    year=2022,
    arxiv="2204.08387",
    checked="id, title, authors and abstract on public pages",
)

HU_2021 = Source(
    "hu-2021",
    title="LoRA: Low-Rank Adaptation of Large Language Models",
    authors=("Edward Hu", "Yelong Shen", "Phillip Wallis", "et al."),
    year=2021,
    arxiv="2106.09685",
    checked="id, title, authors and abstract on public pages; title shortened in a reading list",
)

JAEGLE_2021 = Source(
    "jaegle-2021",
    title="Perceiver: General Perception with Iterative Attention",
    authors=("Andrew Jaegle", "Felix Gimeno", "Andrew Brock", "et al."),
    year=2021,
    arxiv="2103.03206",
    checked="id, title, authors and abstract on public pages",
)

JAIN_2022 = Source(
    "jain-2022",
    title="VectorFusion: Text-to-SVG by Abstracting Pixel-Based Diffusion Models",
    authors=("Ajay Jain", "Amber Xie", "Pieter Abbeel"),
    year=2022,
    arxiv="2211.11319",
    checked="id, title, authors and date in a reading list",
)

JELASSI_2024 = Source(
    "jelassi-2024",
    title="Repeat After Me: Transformers are Better than State Space Models at Copying",
    authors=("Samy Jelassi", "David Brandfonbrener", "Sham M. Kakade", "et al."),
    year=2024,
    arxiv="2402.01032",
    checked="id, title, authors and abstract on public pages",
)

JIANG_2024 = Source(
    "jiang-2024",
    title="Large Brain Model for Learning Generic Representations with Tremendous EEG Data in BCI",
    authors=("Wei-Bang Jiang", "Li-Ming Zhao", "Bao-Liang Lu"),
    year=2024,
    arxiv="2405.18765",
    checked="id, title, authors and abstract on public pages",
)

JI_2020 = Source(
    "ji-2020",
    title=(
        "A Comprehensive Survey on Deep Music Generation: Multi-level Representations, Algorithms, Evaluations, and "
        "Future Directions"
    ),
    authors=("Shulei Ji", "Jing Luo", "Xinyu Yang"),
    year=2020,
    arxiv="2011.06801",
    checked="id, title, authors and abstract on public copies of the paper",
)

KATHAROPOULOS_2020 = Source(
    "katharopoulos-2020",
    title="Transformers are RNNs: Fast Autoregressive Transformers with Linear Attention",
    authors=("Angelos Katharopoulos", "Apoorv Vyas", "Nikolaos Pappas", "et al."),
    year=2020,
    arxiv="2006.16236",
    checked="id, title, authors and abstract on public pages",
)

KAZEROUNI_2022 = Source(
    "kazerouni-2022",
    title="Diffusion Models for Medical Image Analysis: A Comprehensive Survey",
    authors=("Amirhossein Kazerouni", "Ehsan Khodapanah Aghdam", "Moein Heidari", "et al."),
    year=2022,
    arxiv="2211.07804",
    checked="id, title, authors and date in a reading list",
)

KE_2023 = Source(
    "ke-2023",
    title="Repurposing Diffusion-Based Image Generators for Monocular Depth Estimation",
    authors=("Bingxin Ke", "Anton Obukhov", "Shengyu Huang", "et al."),
    year=2023,
    arxiv="2312.02145",
    checked="id, title, authors and an account of it and of its extension in a public documentation",
)

KHANNA_2023 = Source(
    "khanna-2023",
    title="DiffusionSat: A Generative Foundation Model for Satellite Imagery",
    authors=("Samar Khanna", "Patrick Liu", "Linqi Zhou", "et al."),
    year=2023,
    arxiv="2312.03606",
    checked="id, title, authors and abstract on public pages",
)

KIPF_2016 = Source(
    "kipf-2016",
    title="Semi-Supervised Classification with Graph Convolutional Networks",
    authors=("Thomas N. Kipf", "Max Welling"),
    year=2016,
    arxiv="1609.02907",
    checked=(
        "id and title in a reading list; authors and year in the bibliography and text of a textbook (Dive into "
        "Deep Learning); abstract on public pages"
    ),
)

KROTOV_2025 = Source(
    "krotov-2025",
    title="Modern Methods in Associative Memory",
    authors=("Dmitry Krotov", "Benjamin Hoover", "Parikshit Ram", "et al."),
    year=2025,
    arxiv="2507.06211",
    checked="id, title, authors and abstract on a public copy of the paper",
)

LIANG_2024 = Source(
    "liang-2024",
    title="Foundation Models for Time Series Analysis: A Tutorial and Survey",
    authors=("Yuxuan Liang", "Haomin Wen", "Yuqi Nie", "et al."),
    year=2024,
    arxiv="2403.14735",
    checked="id, title, authors and abstract on public pages",
)

LIN_2016 = Source(
    "lin-2016",
    title="Feature Pyramid Networks for Object Detection",
    authors=("Tsung-Yi Lin", "Piotr Dollár", "Ross Girshick", "et al."),
    year=2016,
    arxiv="1612.03144",
    checked="id and title in a reading list; authors and abstract on public pages",
)

LIU_2021 = Source(
    "liu-2021",
    title="Swin Transformer: Hierarchical Vision Transformer using Shifted Windows",
    authors=("Ze Liu", "Yutong Lin", "Yue Cao", "et al."),
    year=2021,
    arxiv="2103.14030",
    checked=(
        "id and title in a reading list; authors and an account of it in the bibliography and text of a textbook "
        "(Dive into Deep Learning)"
    ),
)

LIU_2021_B = Source(
    "liu-2021-b",
    title="DiffSinger: Singing Voice Synthesis via Shallow Diffusion Mechanism",
    authors=("Jinglin Liu", "Chengxi Li", "Yi Ren", "et al."),
    year=2021,
    arxiv="2105.02446",
    checked="id, title, authors and date in a reading list",
)

LIU_2023_D = Source(
    "liu-2023-d",
    title="Visual Instruction Tuning",
    authors=("Haotian Liu", "Chunyuan Li", "et al."),
    year=2023,
    arxiv="2304.08485",
    checked="id and title in a reading list; authors and an account of it on public pages",
)

LI_2023 = Source(
    "li-2023",
    title="BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large Language Models",
    authors=("Junnan Li", "Dongxu Li", "Silvio Savarese", "et al."),
    year=2023,
    arxiv="2301.12597",
    checked="id and title in a reading list; authors, date and abstract in a public documentation",
)

MCLOUGHLIN_2026 = Source(
    "mcloughlin-2026",
    title="Spectrogram features for audio and speech analysis",
    authors=("Ian McLoughlin", "Lam Pham", "Yan Song", "et al."),
    year=2026,
    arxiv="2603.14917",
    checked="id, title, authors, date and abstract on public pages",
)

MERRILL_2024 = Source(
    "merrill-2024",
    title="The Illusion of State in State-Space Models",
    authors=("William Merrill", "Jackson Petty", "Ashish Sabharwal"),
    year=2024,
    arxiv="2404.08819",
    checked="id, title, authors and abstract on public pages",
)

MILDENHALL_2020 = Source(
    "mildenhall-2020",
    title="NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis",
    authors=("Ben Mildenhall", "Pratul P. Srinivasan", "Matthew Tancik", "et al."),
    year=2020,
    arxiv="2003.08934",
    checked="id and title in a reading list; authors and accounts of it on public pages",
)

MITTAL_2021 = Source(
    "mittal-2021",
    title="Symbolic Music Generation with Diffusion Models",
    authors=("Gautam Mittal", "Jesse Engel", "Curtis Hawthorne", "et al."),
    year=2021,
    arxiv="2103.16091",
    checked="id, title, authors and venue (ISMIR 2021) in a reading list",
)

PENG_2021 = Source(
    "peng-2021",
    title="RWKV-LM",
    authors=("Bo Peng",),
    year=2021,
    url="https://github.com/BlinkDL/RWKV-LM",
    checked="README of the author's public repository (snapshot of 21 August 2026); year from its first citation",
)

PENG_2021_B = Source(
    "peng-2021-b",
    title="Random Feature Attention",
    authors=("Hao Peng", "Nikolaos Pappas", "Dani Yogatama", "et al."),
    year=2021,
    arxiv="2103.02143",
    checked="id, title, authors and abstract on public copies of the paper",
)

POLI_2023 = Source(
    "poli-2023",
    title="Hyena Hierarchy: Towards Larger Convolutional Language Models",
    authors=("Michael Poli", "Stefano Massaroli", "Eric Nguyen", "et al."),
    year=2023,
    arxiv="2302.10866",
    checked="id, title, authors and abstract on public pages",
)

RAMSAUER_2020 = Source(
    "ramsauer-2020",
    title="Hopfield Networks is All You Need",
    authors=("Hubert Ramsauer", "Bernhard Schäfl", "Johannes Lehner", "et al."),
    year=2020,
    arxiv="2008.02217",
    checked="id and title in a reading list; authors and abstract on public pages",
)

SABOUR_2017 = Source(
    "sabour-2017",
    title="Dynamic Routing Between Capsules",
    authors=("Sara Sabour", "Nicholas Frosst", "Geoffrey E. Hinton"),
    year=2017,
    arxiv="1710.09829",
    checked="id and title in a reading list; authors and abstract on public pages",
)

SATORRAS_2021 = Source(
    "satorras-2021",
    title="E(n) Equivariant Graph Neural Networks",
    authors=("Victor Garcia Satorras", "Emiel Hoogeboom", "Max Welling"),
    year=2021,
    arxiv="2102.09844",
    checked="id, title, authors and abstract on public pages",
)

SCHOCKAERT_2026 = Source(
    "schockaert-2026",
    title="Recent Advances and Trends in Learning-based 3D Representations",
    authors=("Adrien Schockaert", "Hamid Laga", "Hazem Wannous", "et al."),
    year=2026,
    arxiv="2606.04871",
    checked="id, title, authors and abstract on a public copy of the paper",
)

SENTENCE_TRANSFORMERS = Source(
    "sentence-transformers",
    title="Cross-Encoders",
    authors=("Sentence Transformers",),
    year=None,
    url="https://sbert.net/examples/cross_encoder/applications",
    organisation=True,
    checked="documentation page read in a stored copy; shows no date",
)

SHAZEER_2017 = Source(
    "shazeer-2017",
    title="Outrageously Large Neural Networks: The Sparsely-Gated Mixture-of-Experts Layer",
    authors=("Noam Shazeer", "Azalia Mirhoseini", "Krzysztof Maziarz", "et al."),
    year=2017,
    arxiv="1701.06538",
    checked="id, title, authors and abstract on public pages",
)

SHAZEER_2019 = Source(
    "shazeer-2019",
    title="Fast Transformer Decoding: One Write-Head is All You Need",
    authors=("Noam Shazeer",),
    year=2019,
    arxiv="1911.02150",
    checked=(
        "id and title in a reading list; author, year and an account of it in the README of a public implementation"
    ),
)

SHI_2022 = Source(
    "shi-2022",
    title="Deep Generative Models on 3D Representations: A Survey",
    authors=("Zifan Shi", "Sida Peng", "Yinghao Xu", "et al."),
    year=2022,
    arxiv="2210.15663",
    checked="id, title, authors and abstract on public pages",
)

SUN_2023 = Source(
    "sun-2023",
    title="Retentive Network: A Successor to Transformer for Large Language Models",
    authors=("Yutao Sun", "Li Dong", "Shaohan Huang", "et al."),
    year=2023,
    arxiv="2307.08621",
    checked="id, title, authors and abstract on public pages",
)

SU_2021 = Source(
    "su-2021",
    title="RoFormer: Enhanced Transformer with Rotary Position Embedding",
    authors=("Jianlin Su", "Yu Lu", "Shengfeng Pan", "et al."),
    year=2021,
    arxiv="2104.09864",
    checked="id and title in a reading list; authors and year in the bibliography of a public implementation",
)

TANG_2024 = Source(
    "tang-2024",
    title="A Survey of Generative AI for de novo Drug Design: New Frontiers in Molecule and Protein Generation",
    authors=("Xiangru Tang", "Howard Dai", "Elizabeth Knight", "et al."),
    year=2024,
    arxiv="2402.08703",
    checked="id, title, authors and abstract on public copies of the paper",
)

TEED_2020 = Source(
    "teed-2020",
    title="RAFT: Recurrent All-Pairs Field Transforms for Optical Flow",
    authors=("Zachary Teed", "Jia Deng"),
    year=2020,
    arxiv="2003.12039",
    checked="id, title and authors in the README of the authors' code; accounts of it on public pages",
)

TOWNSHEND_2020 = Source(
    "townshend-2020",
    title="ATOM3D: Tasks On Molecules in Three Dimensions",
    authors=("Raphael J. L. Townshend", "Martin Vögele", "Patricia Suriana", "et al."),
    year=2020,
    arxiv="2012.04035",
    checked="title, authors, date and abstract on public copies of the paper",
)

VAN_DEN_OORD_2017 = Source(
    "van-den-oord-2017",
    title="Neural Discrete Representation Learning",
    authors=("Aaron van den Oord", "Oriol Vinyals", "Koray Kavukcuoglu"),
    year=2017,
    arxiv="1711.00937",
    checked="id and title in a reading list; authors and abstract in a public documentation",
)

VARMA_T_2022 = Source(
    "varma-t-2022",
    title="Is Attention All That NeRF Needs?",
    authors=("Mukund Varma T", "Peihao Wang", "Xuxi Chen", "et al."),
    year=2022,
    arxiv="2207.13298",
    checked="id, title, authors and abstract on public pages",
)

VELICKOVIC_2017 = Source(
    "velickovic-2017",
    title="Graph Attention Networks",
    authors=("Petar Veličković", "et al."),
    year=2017,
    arxiv="1710.10903",
    checked=(
        "id and title in a reading list; id, title and first author's family name in the README of a public library"
    ),
)

VIGNAC_2022 = Source(
    "vignac-2022",
    title="DiGress: Discrete Denoising diffusion for graph generation",
    authors=("Clement Vignac", "Igor Krawczuk", "Antoine Siraudin", "et al."),
    year=2022,
    arxiv="2209.14734",
    checked="id, title, authors and date in a reading list",
)

WANG_2023 = Source(
    "wang-2023",
    title="DUSt3R: Geometric 3D Vision Made Easy",
    authors=("Shuzhe Wang", "Vincent Leroy", "Yohann Cabon", "et al."),
    year=2023,
    arxiv="2312.14132",
    checked="id, title, authors and abstract on public pages",
)

WANG_2024_B = Source(
    "wang-2024-b",
    title="Executable Code Actions Elicit Better LLM Agents",
    authors=("Xingyao Wang", "Yangyi Chen", "Lifan Yuan", "et al."),
    year=2024,
    arxiv="2402.01030",
    checked="id, title, authors, date and abstract on public pages",
)

XIE_2021 = Source(
    "xie-2021",
    title="Crystal Diffusion Variational Autoencoder for Periodic Material Generation",
    authors=("Tian Xie", "Xiang Fu", "Octavian-Eugen Ganea", "et al."),
    year=2021,
    arxiv="2110.06197",
    checked="id and title in a reading list; authors and abstract in a public copy of the paper",
)

ZEGHIDOUR_2021 = Source(
    "zeghidour-2021",
    title="SoundStream: An End-to-End Neural Audio Codec",
    authors=("Neil Zeghidour", "Alejandro Luebs", "Ahmed Omran", "et al."),
    year=2021,
    arxiv="2107.03312",
    checked="id, title, authors and abstract on public pages",
)

ZHANG_2021_B = Source(
    "zhang-2021-b",
    title="StyleSwin: Transformer-based GAN for High-resolution Image Generation",
    authors=("Bowen Zhang", "Shuyang Gu", "Bo Zhang", "et al."),
    year=2021,
    arxiv="2112.10762",
    checked="id, title, authors, date and abstract on public pages",
)

ZHANG_2023_B = Source(
    "zhang-2023-b",
    title="Adding Conditional Control to Text-to-Image Diffusion Models",
    authors=("Lvmin Zhang", "Anyi Rao", "Maneesh Agrawala"),
    year=2023,
    arxiv="2302.05543",
    checked="id and title in a reading list; authors and abstract in a public documentation",
)


ZHU_2020 = Source(
    "zhu-2020",
    title="Deformable DETR: Deformable Transformers for End-to-End Object Detection",
    authors=("Xizhou Zhu", "Weijie Su", "Lewei Lu", "et al."),
    year=2020,
    arxiv="2010.04159",
    checked="id and title in a reading list; authors and abstract in the authors' repository",
)

ZHU_2023_B = Source(
    "zhu-2023-b",
    title="Human Motion Generation: A Survey",
    authors=("Wentao Zhu", "Xiaoxuan Ma", "Dongwoo Ro", "et al."),
    year=2023,
    arxiv="2307.10894",
    checked="id, title, authors and abstract on public pages",
)
