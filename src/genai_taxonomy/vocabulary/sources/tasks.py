"""What describes jobs and modalities."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AGRAWAL_2015",
    "AMINI_2019",
    "ANDERSON_2017",
    "BAECHLER_2024",
    "BAVARIAN_2022",
    "BOUATTA_2021",
    "BROHAN_2023",
    "CHAMELEON_2024",
    "CHEN_2021_B",
    "COBBE_2021",
    "DELETANG_2023",
    "GRUVER_2023",
    "HAN_2024_B",
    "HEGSELMANN_2023",
    "HOOGEBOOM_2022",
    "HSU_2022",
    "JIN_2020",
    "KANERVA_2019",
    "KARPUKHIN_2020",
    "LAMBERT_2024",
    "LAM_2022",
    "LI_2022_B",
    "LU_2021",
    "LU_2022",
    "MASRY_2022",
    "MATHEW_2020",
    "NGUYEN_2024",
    "NIU_2020",
    "PENG_2023_B",
    "RAJPURKAR_2018",
    "REIMERS_2019",
    "ROZIERE_2020",
    "RUDER_2018",
    "SCHICK_2023",
    "SHU_2023",
    "TASHIRO_2021",
    "WATSON_2022",
    "WU_2017",
    "WU_2023",
    "XIAO_2021_B",
    "XIE_2024",
    "XU_2019",
    "YANG_2018",
    "YOON_2019",
    "YU_2018",
    "ZENI_2023",
    "ZHANG_2017",
    "ZHOU_2018",
]

# Jobs on text and code.

BAVARIAN_2022 = Source(
    "bavarian-2022",
    title="Efficient Training of Language Models to Fill in the Middle",
    authors=("Mohammad Bavarian", "Heewoo Jun", "Nikolas Tezak", "et al."),
    year=2022,
    arxiv="2207.14255",
    checked="id, title, authors and abstract in the README of a public evaluation suite (lm-evaluation-harness)",
)

COBBE_2021 = Source(
    "cobbe-2021",
    title="Training Verifiers to Solve Math Word Problems",
    authors=("Karl Cobbe", "Vineet Kosaraju", "Mohammad Bavarian", "et al."),
    year=2021,
    arxiv="2110.14168",
    checked="id and title in a reading list; authors and abstract in the README of a public evaluation suite",
)

JIN_2020 = Source(
    "jin-2020",
    title="Deep Learning for Text Style Transfer: A Survey",
    authors=("Di Jin", "Zhijing Jin", "Zhiting Hu", "Olga Vechtomova", "Rada Mihalcea"),
    year=2020,
    arxiv="2011.00416",
    checked="id, title, authors and abstract on public pages, among them the publisher's (ACL)",
)

KARPUKHIN_2020 = Source(
    "karpukhin-2020",
    title="Dense Passage Retrieval for Open-Domain Question Answering",
    authors=("Vladimir Karpukhin", "Barlas Oguz", "Sewon Min", "et al."),
    year=2020,
    doi="10.18653/v1/2020.emnlp-main.550",
    checked="title, authors, abstract and DOI on public pages, among them the publisher's (ACL)",
)

LAMBERT_2024 = Source(
    "lambert-2024",
    title="RewardBench: Evaluating Reward Models for Language Modeling",
    authors=("Nathan Lambert", "Valentina Pyatkin", "Jacob Morrison", "et al."),
    year=2024,
    arxiv="2403.13787",
    checked="id, title, authors, date and abstract on public pages",
)

LU_2021 = Source(
    "lu-2021",
    title="CodeXGLUE: A Machine Learning Benchmark Dataset for Code Understanding and Generation",
    authors=("Shuai Lu", "Daya Guo", "Shuo Ren", "et al."),
    year=2021,
    arxiv="2102.04664",
    checked="id, title, authors and task definitions in the README of the authors' public repository",
)

RAJPURKAR_2018 = Source(
    "rajpurkar-2018",
    title="Know What You Don't Know: Unanswerable Questions for SQuAD",
    authors=("Pranav Rajpurkar", "Robin Jia", "Percy Liang"),
    year=2018,
    arxiv="1806.03822",
    checked="id, title, authors and an account of the data set in the README of a public evaluation suite",
)

REIMERS_2019 = Source(
    "reimers-2019",
    title="Sentence-BERT: Sentence Embeddings using Siamese BERT-Networks",
    authors=("Nils Reimers", "Iryna Gurevych"),
    year=2019,
    arxiv="1908.10084",
    checked="id and title in a reading list; authors and accounts of the abstract on public pages",
)

RUDER_2018 = Source(
    "ruder-2018",
    title="NLP-progress: Tracking Progress in Natural Language Processing",
    authors=("Sebastian Ruder", "et al."),
    year=2018,
    url="https://nlpprogress.com/",
    checked=(
        "task pages read in the public repository that holds the site's text (first committed 22 June 2018, "
        "snapshot of 23 June 2024); the live site not seen"
    ),
)

SCHICK_2023 = Source(
    "schick-2023",
    title="Toolformer: Language Models Can Teach Themselves to Use Tools",
    authors=("Timo Schick", "Jane Dwivedi-Yu", "Roberto Dessì", "et al."),
    year=2023,
    arxiv="2302.04761",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

SHU_2023 = Source(
    "shu-2023",
    title="RewriteLM: An Instruction-Tuned Large Language Model for Text Rewriting",
    authors=("Lei Shu", "Liangchen Luo", "Jayakumar Hoskere", "et al."),
    year=2023,
    arxiv="2305.15685",
    checked="id, title, authors, date and abstract on public pages, among them the publisher's (AAAI)",
)

YU_2018 = Source(
    "yu-2018",
    title=(
        "Spider: A Large-Scale Human-Labeled Dataset for Complex and Cross-Domain Semantic Parsing and Text-to-SQL Task"
    ),
    authors=("Tao Yu", "Rui Zhang", "et al."),
    year=2018,
    arxiv="1809.08887",
    checked="id, title, date and abstract on public pages; the first two authors on one of them",
)

# Jobs that join several kinds of content.

AGRAWAL_2015 = Source(
    "agrawal-2015",
    title="VQA: Visual Question Answering",
    authors=("Aishwarya Agrawal", "Jiasen Lu", "Stanislaw Antol", "et al."),
    year=2015,
    arxiv="1505.00468",
    checked="id, title, authors and abstract on public pages; May 2015 on one of them",
)

ANDERSON_2017 = Source(
    "anderson-2017",
    title=(
        "Vision-and-Language Navigation: Interpreting visually-grounded navigation instructions in real environments"
    ),
    authors=("Peter Anderson", "et al."),
    year=2017,
    arxiv="1711.07280",
    checked="id, title, first author, date and abstract on public pages",
)

BAECHLER_2024 = Source(
    "baechler-2024",
    title="ScreenAI: A Vision-Language Model for UI and Infographics Understanding",
    authors=("Gilles Baechler", "Srinivas Sunkara", "Maria Wang", "et al."),
    year=2024,
    arxiv="2402.04615",
    checked="id, title, date and abstract on the arXiv page; authors on a public page",
)

BROHAN_2023 = Source(
    "brohan-2023",
    title="RT-2: Vision-Language-Action Models Transfer Web Knowledge to Robotic Control",
    authors=("Anthony Brohan", "Noah Brown", "et al."),
    year=2023,
    arxiv="2307.15818",
    checked="id, title, first authors, date and accounts of the abstract on public pages",
)

CHAMELEON_2024 = Source(
    "chameleon-2024",
    title="Chameleon: Mixed-Modal Early-Fusion Foundation Models",
    authors=("Chameleon Team",),
    year=2024,
    arxiv="2405.09818",
    organisation=True,
    checked="id and title in a reading list; author, date and abstract on public pages",
)

LI_2022_B = Source(
    "li-2022-b",
    title="BLIP: Bootstrapping Language-Image Pre-training for Unified Vision-Language Understanding and Generation",
    authors=("Junnan Li", "Dongxu Li", "Caiming Xiong", "et al."),
    year=2022,
    arxiv="2201.12086",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

MASRY_2022 = Source(
    "masry-2022",
    title="ChartQA: A Benchmark for Question Answering about Charts with Visual and Logical Reasoning",
    authors=("Ahmed Masry", "Do Xuan Long", "Jia Qing Tan", "et al."),
    year=2022,
    arxiv="2203.10244",
    checked="id, title, authors and abstract in a public copy of the paper; date on a public page",
)

PENG_2023_B = Source(
    "peng-2023-b",
    title="Kosmos-2: Grounding Multimodal Large Language Models to the World",
    authors=("Zhiliang Peng", "Wenhui Wang", "Li Dong", "et al."),
    year=2023,
    arxiv="2306.14824",
    checked="id, title, authors and abstract on public pages",
)

WU_2023 = Source(
    "wu-2023",
    title="NExT-GPT: Any-to-Any Multimodal LLM",
    authors=("Shengqiong Wu", "Hao Fei", "Leigang Qu", "Wei Ji", "Tat-Seng Chua"),
    year=2023,
    arxiv="2309.05519",
    checked="id and title in a reading list; authors and abstract on public pages, among them the conference's (ICML)",
)

XIE_2024 = Source(
    "xie-2024",
    title="OSWorld: Benchmarking Multimodal Agents for Open-Ended Tasks in Real Computer Environments",
    authors=("Tianbao Xie", "Danyang Zhang", "Jixuan Chen", "et al."),
    year=2024,
    arxiv="2404.07972",
    checked="id, title, authors, date and abstract on public pages",
)

# Jobs on tables, series, graphs and in science.

BOUATTA_2021 = Source(
    "bouatta-2021",
    title="Protein structure prediction by AlphaFold2: are attention and symmetries all you need?",
    authors=("Nazim Bouatta", "Peter Sorger", "Mohammed AlQuraishi"),
    year=2021,
    doi="10.1107/S2059798321007531",
    checked="title, authors, date, abstract and DOI on the publisher's page and in a public archive (PMC)",
)

CHEN_2021_B = Source(
    "chen-2021-b",
    title="Decision Transformer: Reinforcement Learning via Sequence Modeling",
    authors=("Lili Chen", "Kevin Lu", "Aravind Rajeswaran", "et al."),
    year=2021,
    arxiv="2106.01345",
    checked="title, authors, date and abstract on public pages; id in public lists",
)

DELETANG_2023 = Source(
    "deletang-2023",
    title="Language Modeling Is Compression",
    authors=("Grégoire Delétang", "Anian Ruoss", "Paul-Ambroise Duquenne", "et al."),
    year=2023,
    arxiv="2309.10668",
    checked="id, title, authors, date and abstract in public copies of the paper",
)

HOOGEBOOM_2022 = Source(
    "hoogeboom-2022",
    title="Equivariant Diffusion for Molecule Generation in 3D",
    authors=("Emiel Hoogeboom", "Victor Garcia Satorras", "Clément Vignac", "Max Welling"),
    year=2022,
    arxiv="2203.17003",
    checked="id, title, authors and date in a reading list; the abstract not seen",
)

HSU_2022 = Source(
    "hsu-2022",
    title="Learning inverse folding from millions of predicted structures",
    authors=("Chloe Hsu", "Robert Verkuil", "Jason Liu", "et al."),
    year=2022,
    doi="10.1101/2022.04.10.487779",
    checked="title, authors, date, DOI and an account of the model in the README of the authors' public repository",
)

LAM_2022 = Source(
    "lam-2022",
    title="GraphCast: Learning skillful medium-range global weather forecasting",
    authors=("Remi Lam", "Alvaro Sanchez-Gonzalez", "Matthew Willson", "et al."),
    year=2022,
    arxiv="2212.12794",
    checked="id, title, authors, date and abstract on public pages",
)

NGUYEN_2024 = Source(
    "nguyen-2024",
    title="Sequence modeling and design from molecular to genome scale with Evo",
    authors=("Eric Nguyen", "Michael Poli", "Matthew G. Durrant", "et al."),
    year=2024,
    doi="10.1126/science.ado9336",
    checked="title, authors, year, DOI and an account of the model in the README of the authors' public repository",
)

NIU_2020 = Source(
    "niu-2020",
    title="Permutation Invariant Graph Generation via Score-Based Generative Modeling",
    authors=("Chenhao Niu", "Yang Song", "Jiaming Song", "et al."),
    year=2020,
    arxiv="2003.00638",
    checked="id, title, authors and date in reading lists; the abstract not seen",
)

TASHIRO_2021 = Source(
    "tashiro-2021",
    title="CSDI: Conditional Score-based Diffusion Models for Probabilistic Time Series Imputation",
    authors=("Yusuke Tashiro", "Jiaming Song", "Yang Song", "Stefano Ermon"),
    year=2021,
    arxiv="2107.03502",
    checked="id, title, authors and date in reading lists; abstract in a public copy of the paper",
)

WATSON_2022 = Source(
    "watson-2022",
    title="De novo design of protein structure and function with RFdiffusion",
    authors=("Joseph L. Watson", "David Juergens", "Nathaniel R. Bennett", "et al."),
    year=2022,
    doi="10.1038/s41586-023-06415-8",
    checked=(
        "title, authors and abstract in a public copy, DOI on the publisher's page; December 2022 as the date of the "
        "preprint on a public page"
    ),
)

WU_2017 = Source(
    "wu-2017",
    title="MoleculeNet: A Benchmark for Molecular Machine Learning",
    authors=("Zhenqin Wu", "Bharath Ramsundar", "Evan N. Feinberg", "et al."),
    year=2017,
    arxiv="1703.00564",
    checked="id, title, authors and abstract in a public copy of the paper and on the journal's page",
)

XU_2019 = Source(
    "xu-2019",
    title="Modeling Tabular data using Conditional GAN",
    authors=("Lei Xu", "Maria Skoularidou", "Alfredo Cuesta-Infante", "Kalyan Veeramachaneni"),
    year=2019,
    arxiv="1907.00503",
    checked="id, title, authors, date and abstract on public pages",
)

YOON_2019 = Source(
    "yoon-2019",
    title="Time-series Generative Adversarial Networks",
    authors=("Jinsung Yoon", "Daniel Jarrett", "Mihaela van der Schaar"),
    year=2019,
    url="https://papers.nips.cc/paper_files/paper/2019/hash/c9efe5f26cd17ba6216bbe2a7d26d490-Abstract.html",
    checked="title, authors and abstract in the metadata on the conference's page (NeurIPS 2019)",
)

ZENI_2023 = Source(
    "zeni-2023",
    title="MatterGen: a generative model for inorganic materials design",
    authors=("Claudio Zeni", "Robert Pinsler", "Daniel Zügner", "et al."),
    year=2023,
    arxiv="2312.03687",
    checked=(
        "id, authors and an account of the model in the README of the authors' public repository, title there as that "
        "of the journal version of 2025 (without the model's name)"
    ),
)

ZHANG_2017 = Source(
    "zhang-2017",
    title="Deep Learning based Recommender System: A Survey and New Perspectives",
    authors=("Shuai Zhang", "Lina Yao", "Aixin Sun", "Yi Tay"),
    year=2017,
    doi="10.1145/3285029",
    checked="title, authors and abstract on the publisher's page (ACM); July 2017 in a public copy of version 1",
)

ZHOU_2018 = Source(
    "zhou-2018",
    title="Graph Neural Networks: A Review of Methods and Applications",
    authors=("Jie Zhou", "Ganqu Cui", "Shengding Hu", "et al."),
    year=2018,
    arxiv="1812.08434",
    checked="id and title in a reading list; authors and abstract on public pages",
)

# Jobs on which the lines are drawn differently.

AMINI_2019 = Source(
    "amini-2019",
    title="MathQA: Towards Interpretable Math Word Problem Solving with Operation-Based Formalisms",
    authors=("Aida Amini", "Saadia Gabriel", "Peter Lin", "et al."),
    year=2019,
    arxiv="1905.13319",
    checked="id, title, authors, abstract and beginning of the introduction on public pages",
)

HAN_2024_B = Source(
    "han-2024-b",
    title=(
        "WEATHER-5K: A Large-scale Global Station Weather Dataset "
        "Towards Comprehensive Time-series Forecasting Benchmark"
    ),
    authors=("Tao Han", "Song Guo", "Zhenghao Chen", "Wanghan Xu", "Lei Bai"),
    year=2024,
    arxiv="2406.14399",
    checked="id, title, authors, date and abstract on public pages; the second version has another title",
)

KANERVA_2019 = Source(
    "kanerva-2019",
    title="Universal Lemmatizer: A Sequence to Sequence Model for Lemmatizing Universal Dependencies Treebanks",
    authors=("Jenna Kanerva", "Filip Ginter", "Tapio Salakoski"),
    year=2019,
    arxiv="1902.00972",
    checked="id, title, authors, date and abstract on public pages",
)

LU_2022 = Source(
    "lu-2022",
    title="A Survey of Deep Learning for Mathematical Reasoning",
    authors=("Pan Lu", "Liang Qiu", "Wenhao Yu", "Sean Welleck", "Kai-Wei Chang"),
    year=2022,
    arxiv="2212.10535",
    checked="id, title, authors and abstract on public pages; reading list in the authors' public repository",
)

MATHEW_2020 = Source(
    "mathew-2020",
    title="DocVQA: A Dataset for VQA on Document Images",
    authors=("Minesh Mathew", "Dimosthenis Karatzas", "C. V. Jawahar"),
    year=2020,
    arxiv="2007.00398",
    checked="id, title, authors and abstract on public pages",
)

ROZIERE_2020 = Source(
    "roziere-2020",
    title="Unsupervised Translation of Programming Languages",
    authors=("Baptiste Roziere", "Marie-Anne Lachaux", "Lowik Chanussot", "Guillaume Lample"),
    year=2020,
    arxiv="2006.03511",
    checked="id, title, authors and abstract on public pages",
)

XIAO_2021_B = Source(
    "xiao-2021-b",
    title="NExT-QA: Next Phase of Question-Answering to Explaining Temporal Actions",
    authors=("Junbin Xiao", "Xindi Shang", "Angela Yao", "Tat-Seng Chua"),
    year=2021,
    arxiv="2105.08276",
    checked="id, title, authors and abstract on public pages",
)

YANG_2018 = Source(
    "yang-2018",
    title="HotpotQA: A Dataset for Diverse, Explainable Multi-hop Question Answering",
    authors=("Zhilin Yang", "Peng Qi", "Saizheng Zhang", "et al."),
    year=2018,
    arxiv="1809.09600",
    checked="id, title, authors, date and abstract on public pages",
)

GRUVER_2023 = Source(
    "gruver-2023",
    title="Large Language Models Are Zero-Shot Time Series Forecasters",
    authors=("Nate Gruver", "Marc Finzi", "Shikai Qiu", "Andrew Gordon Wilson"),
    year=2023,
    arxiv="2310.07820",
    checked="id, title, authors and abstract on public pages",
)

HEGSELMANN_2023 = Source(
    "hegselmann-2023",
    title="TabLLM: Few-shot Classification of Tabular Data with Large Language Models",
    authors=("Stefan Hegselmann", "Alejandro Buendia", "Hunter Lang", "et al."),
    year=2023,
    url="https://proceedings.mlr.press/v206/hegselmann23a.html",
    checked="title, authors, year and abstract on public pages, among them the publisher's (PMLR 206)",
)
