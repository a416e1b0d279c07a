"""What tells of strengths, limitations and risks."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ABDIN_2024",
    "ARJOVSKY_2017_B",
    "BENGIO_2015",
    "BERGLUND_2023",
    "CHEN_2024",
    "CONNEAU_2019",
    "GALLEGOS_2023",
    "GAO_2022",
    "GAO_2023",
    "GEHMAN_2020",
    "GEIRHOS_2020",
    "GOODFELLOW_2014_B",
    "GU_2017",
    "HA_2018",
    "HOOGEBOOM_2021",
    "HUANG_2023_B",
    "JORDON_2022",
    "KADDOUR_2023",
    "KANG_2024",
    "KIRKPATRICK_2016",
    "KOENECKE_2020",
    "KRENN_2019",
    "LEWIS_2020",
    "LI_2023_B",
    "MARCUS_2018",
    "MELNIK_2024",
    "QIAN_2022",
    "RADFORD_2022",
    "REN_2019",
    "RUDIN_2018",
    "SALIMANS_2022",
    "SCHLEGL_2017",
    "SCLAR_2023",
    "SHARMA_2023",
    "SHI_2023",
    "SONG_2023",
    "SRIVASTAVA_2017",
    "TURPIN_2023",
    "WALTERS_2023",
    "WASEEM_2024",
    "WEI_2023",
    "YI_2023",
    "ZHENG_2024",
]

ABDIN_2024 = Source(
    "abdin-2024",
    title="Phi-3 Technical Report: A Highly Capable Language Model Locally on Your Phone",
    authors=("Marah Abdin", "Jyoti Aneja", "Hany Awadalla", "et al."),
    year=2024,
    arxiv="2404.14219",
    checked="id, title, authors, date and accounts of the abstract on public pages (id not in the reading list)",
)

ARJOVSKY_2017_B = Source(
    "arjovsky-2017-b",
    title="Towards Principled Methods for Training Generative Adversarial Networks",
    authors=("Martin Arjovsky", "Léon Bottou"),
    year=2017,
    arxiv="1701.04862",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

BENGIO_2015 = Source(
    "bengio-2015",
    title="Scheduled Sampling for Sequence Prediction with Recurrent Neural Networks",
    authors=("Samy Bengio", "Oriol Vinyals", "Navdeep Jaitly", "et al."),
    year=2015,
    arxiv="1506.03099",
    checked=(
        "id, title and abstract on a public copy of the paper; family names of the authors and year in a "
        "repository that cites it (id not in the reading list)"
    ),
)

BERGLUND_2023 = Source(
    "berglund-2023",
    title='The Reversal Curse: LLMs trained on "A is B" fail to learn "B is A"',
    authors=("Lukas Berglund", "et al."),
    year=2023,
    arxiv="2309.12288",
    checked="id, title, first author, date and abstract on public pages (id not in the reading list)",
)

CHEN_2024 = Source(
    "chen-2024",
    title="Do NOT Think That Much for 2+3=? On the Overthinking of o1-Like LLMs",
    authors=("Xingyu Chen", "Jiahao Xu", "Tian Liang", "et al."),
    year=2024,
    arxiv="2412.21187",
    checked="id, title, authors, date and abstract on the arXiv page (id not in the reading list)",
)

CONNEAU_2019 = Source(
    "conneau-2019",
    title="Unsupervised Cross-lingual Representation Learning at Scale",
    authors=("Alexis Conneau", "Kartikay Khandelwal", "Naman Goyal", "et al."),
    year=2019,
    arxiv="1911.02116",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

GALLEGOS_2023 = Source(
    "gallegos-2023",
    title="Bias and Fairness in Large Language Models: A Survey",
    authors=("Isabel O. Gallegos", "Ryan A. Rossi", "Joe Barrow", "et al."),
    year=2023,
    arxiv="2309.00770",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

GAO_2022 = Source(
    "gao-2022",
    title="Scaling Laws for Reward Model Overoptimization",
    authors=("Leo Gao", "John Schulman", "Jacob Hilton"),
    year=2022,
    arxiv="2210.10760",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

GAO_2023 = Source(
    "gao-2023",
    title="Retrieval-Augmented Generation for Large Language Models: A Survey",
    authors=("Yunfan Gao", "Yun Xiong", "Xinyu Gao", "et al."),
    year=2023,
    arxiv="2312.10997",
    checked=(
        "id, title, authors and abstract on the arXiv page; an account of the text on a public page (the "
        "reading list shortens and misspells the title)"
    ),
)

GEHMAN_2020 = Source(
    "gehman-2020",
    title="RealToxicityPrompts: Evaluating Neural Toxic Degeneration in Language Models",
    authors=("Samuel Gehman", "Suchin Gururangan", "Maarten Sap", "et al."),
    year=2020,
    arxiv="2009.11462",
    doi="10.18653/v1/2020.findings-emnlp.301",
    checked=(
        "id, title, authors and abstract on public pages; DOI on the publisher's page (id not in the reading list)"
    ),
)

GEIRHOS_2020 = Source(
    "geirhos-2020",
    title="Shortcut Learning in Deep Neural Networks",
    authors=("Robert Geirhos", "Jörn-Henrik Jacobsen", "Claudio Michaelis", "et al."),
    year=2020,
    arxiv="2004.07780",
    checked="id, title, authors, date and abstract on the arXiv page (id not in the reading list)",
)

GOODFELLOW_2014_B = Source(
    "goodfellow-2014-b",
    title="Explaining and Harnessing Adversarial Examples",
    authors=("Ian J. Goodfellow", "Jonathon Shlens", "Christian Szegedy"),
    year=2014,
    arxiv="1412.6572",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

GU_2017 = Source(
    "gu-2017",
    title="Non-Autoregressive Neural Machine Translation",
    authors=("Jiatao Gu", "James Bradbury", "Caiming Xiong", "et al."),
    year=2017,
    arxiv="1711.02281",
    checked=(
        "id, title, date and abstract on a public page; authors in the authors' repository (id not in the reading list)"
    ),
)

HA_2018 = Source(
    "ha-2018",
    title="World Models",
    authors=("David Ha", "Jürgen Schmidhuber"),
    year=2018,
    arxiv="1803.10122",
    checked="id, title, authors, date and abstract on public copies of the paper (id not in the reading list)",
)

HOOGEBOOM_2021 = Source(
    "hoogeboom-2021",
    title="Autoregressive Diffusion Models",
    authors=("Emiel Hoogeboom", "Alexey A. Gritsenko", "Jasmijn Bastings", "et al."),
    year=2021,
    arxiv="2110.02037",
    checked="id and title in a reading list; authors, date, abstract and introduction on public copies of the paper",
)

HUANG_2023_B = Source(
    "huang-2023-b",
    title="T2I-CompBench++: An Enhanced and Comprehensive Benchmark for Compositional Text-to-image Generation",
    authors=("Kaiyi Huang", "Chengqi Duan", "Kaiyue Sun", "et al."),
    year=2023,
    arxiv="2307.06350",
    checked=(
        "id, title (of version 3), authors and abstract on the arXiv page; year on a conference page (id "
        "not in the reading list)"
    ),
)

JORDON_2022 = Source(
    "jordon-2022",
    title="Synthetic Data -- what, why and how?",
    authors=("James Jordon", "Lukasz Szpruch", "Florimond Houssiau", "et al."),
    year=2022,
    arxiv="2205.03257",
    checked="id, title, authors and abstract on a public page (id not in the reading list)",
)

KADDOUR_2023 = Source(
    "kaddour-2023",
    title="Challenges and Applications of Large Language Models",
    authors=("Jean Kaddour", "Joshua Harris", "Maximilian Mozes", "et al."),
    year=2023,
    arxiv="2307.10169",
    checked=(
        "id, title, authors, date and abstract on public pages, with accounts of its sections (id not in "
        "the reading list)"
    ),
)

KANG_2024 = Source(
    "kang-2024",
    title="How Far is Video Generation from World Model: A Physical Law Perspective",
    authors=("Bingyi Kang", "Yang Yue", "Rui Lu", "et al."),
    year=2024,
    arxiv="2411.02385",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

KIRKPATRICK_2016 = Source(
    "kirkpatrick-2016",
    title="Overcoming catastrophic forgetting in neural networks",
    authors=("James Kirkpatrick", "Razvan Pascanu", "Neil Rabinowitz", "et al."),
    year=2016,
    arxiv="1612.00796",
    checked="id and title in a reading list; authors and abstract on public pages",
)

KOENECKE_2020 = Source(
    "koenecke-2020",
    title="Racial disparities in automated speech recognition",
    authors=("Allison Koenecke", "Andrew Nam", "Emily Lake", "et al."),
    year=2020,
    doi="10.1073/pnas.1915768117",
    checked="title, authors, date, DOI and abstract on public pages",
)

KRENN_2019 = Source(
    "krenn-2019",
    title="Self-Referencing Embedded Strings (SELFIES): A 100% robust molecular string representation",
    authors=("Mario Krenn", "Florian Häse", "AkshatKumar Nigam", "et al."),
    year=2019,
    arxiv="1905.13741",
    checked=(
        "id, title, authors and abstract on a public copy of the paper; year from the id (id not in the reading list)"
    ),
)

LEWIS_2020 = Source(
    "lewis-2020",
    title="Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks",
    authors=("Patrick Lewis", "Ethan Perez", "Aleksandra Piktus", "et al."),
    year=2020,
    arxiv="2005.11401",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

LI_2023_B = Source(
    "li-2023-b",
    title="Evaluating Object Hallucination in Large Vision-Language Models",
    authors=("Yifan Li", "Yifan Du", "Kun Zhou", "et al."),
    year=2023,
    arxiv="2305.10355",
    checked="id and title in a reading list; authors in the authors' repository; date and abstract on a public page",
)

MARCUS_2018 = Source(
    "marcus-2018",
    title="Deep Learning: A Critical Appraisal",
    authors=("Gary Marcus",),
    year=2018,
    arxiv="1801.00631",
    checked=(
        "id, title, author, date, abstract and the list of its ten concerns on public pages (id not in the "
        "reading list)"
    ),
)

MELNIK_2024 = Source(
    "melnik-2024",
    title="Video Diffusion Models: A Survey",
    authors=("Andrew Melnik", "Michal Ljubljanac", "Cong Lu", "et al."),
    year=2024,
    arxiv="2405.03150",
    checked="id, title, authors and abstract on a public page (id not in the reading list)",
)

QIAN_2022 = Source(
    "qian-2022",
    title="Limitations of Language Models in Arithmetic and Symbolic Induction",
    authors=("Jing Qian", "Hong Wang", "Zekun Li", "et al."),
    year=2022,
    arxiv="2208.05051",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

RADFORD_2022 = Source(
    "radford-2022",
    title="Robust Speech Recognition via Large-Scale Weak Supervision",
    authors=("Alec Radford", "Jong Wook Kim", "Tao Xu", "et al."),
    year=2022,
    arxiv="2212.04356",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

REN_2019 = Source(
    "ren-2019",
    title="FastSpeech: Fast, Robust and Controllable Text to Speech",
    authors=("Yi Ren", "Yangjun Ruan", "Xu Tan", "et al."),
    year=2019,
    arxiv="1905.09263",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

RUDIN_2018 = Source(
    "rudin-2018",
    title=(
        "Stop Explaining Black Box Machine Learning Models for High Stakes Decisions and Use Interpretable "
        "Models Instead"
    ),
    authors=("Cynthia Rudin",),
    year=2018,
    arxiv="1811.10154",
    checked=(
        "id, title, author and abstract on public copies of the paper; year from the id (id not in the reading list)"
    ),
)

SALIMANS_2022 = Source(
    "salimans-2022",
    title="Progressive Distillation for Fast Sampling of Diffusion Models",
    authors=("Tim Salimans", "Jonathan Ho"),
    year=2022,
    arxiv="2202.00512",
    checked="id and title in two reading lists; authors and date in one of them",
)

SCHLEGL_2017 = Source(
    "schlegl-2017",
    title="Unsupervised Anomaly Detection with Generative Adversarial Networks to Guide Marker Discovery",
    authors=("Thomas Schlegl", "Philipp Seeböck", "Sebastian M. Waldstein", "et al."),
    year=2017,
    arxiv="1703.05921",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

SCLAR_2023 = Source(
    "sclar-2023",
    title=(
        "Quantifying Language Models' Sensitivity to Spurious Features in Prompt Design or: How I learned "
        "to start worrying about prompt formatting"
    ),
    authors=("Melanie Sclar", "Yejin Choi", "Yulia Tsvetkov", "et al."),
    year=2023,
    arxiv="2310.11324",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

SHARMA_2023 = Source(
    "sharma-2023",
    title="Towards Understanding Sycophancy in Language Models",
    authors=("Mrinank Sharma", "Meg Tong", "Tomasz Korbak", "et al."),
    year=2023,
    arxiv="2310.13548",
    checked="id, title, authors, date and abstract on the arXiv page (id not in the reading list)",
)

SHI_2023 = Source(
    "shi-2023",
    title="MVDream: Multi-view Diffusion for 3D Generation",
    authors=("Yichun Shi", "Peng Wang", "Jianglong Ye", "et al."),
    year=2023,
    arxiv="2308.16512",
    checked="id and title in two reading lists; authors, date and abstract on public pages",
)

SONG_2023 = Source(
    "song-2023",
    title="Consistency Models",
    authors=("Yang Song", "Prafulla Dhariwal", "Mark Chen", "et al."),
    year=2023,
    arxiv="2303.01469",
    checked="id and title in two reading lists; authors, date and abstract in a library's documentation",
)

SRIVASTAVA_2017 = Source(
    "srivastava-2017",
    title="VEEGAN: Reducing Mode Collapse in GANs using Implicit Variational Learning",
    authors=("Akash Srivastava", "Lazar Valkov", "Chris Russell", "et al."),
    year=2017,
    arxiv="1705.07761",
    checked=(
        "id, authors, abstract and section 1 on a public copy of the paper, whose title lacks the name of "
        "the method; year from the id (id not in the reading list)"
    ),
)

TURPIN_2023 = Source(
    "turpin-2023",
    title="Language Models Don't Always Say What They Think: Unfaithful Explanations in Chain-of-Thought Prompting",
    authors=("Miles Turpin", "Julian Michael", "Ethan Perez", "et al."),
    year=2023,
    arxiv="2305.04388",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

WALTERS_2023 = Source(
    "walters-2023",
    title="Fabrication and errors in the bibliographic citations generated by ChatGPT",
    authors=("William H. Walters", "Esther Isabelle Wilder"),
    year=2023,
    doi="10.1038/s41598-023-41032-5",
    checked="title, authors, DOI and abstract on the publisher's page and others",
)

WASEEM_2024 = Source(
    "waseem-2024",
    title="Video Is Worth a Thousand Images: Exploring the Latest Trends in Long Video Generation",
    authors=("Faraz Waseem", "Muhammad Shahzad"),
    year=2024,
    arxiv="2412.18688",
    checked="id, title, authors and abstract on the arXiv page; year from the id (id not in the reading list)",
)

WEI_2023 = Source(
    "wei-2023",
    title="Jailbroken: How Does LLM Safety Training Fail?",
    authors=("Alexander Wei", "Nika Haghtalab", "Jacob Steinhardt"),
    year=2023,
    arxiv="2307.02483",
    checked="id, title, family names of the authors, date and abstract on public pages (id not in the reading list)",
)

YI_2023 = Source(
    "yi-2023",
    title="Benchmarking and Defending Against Indirect Prompt Injection Attacks on Large Language Models",
    authors=("Jingwei Yi", "Yueqi Xie", "Bin Zhu", "et al."),
    year=2023,
    arxiv="2312.14197",
    checked="id, title, authors and abstract on the arXiv page; year from the id (id not in the reading list)",
)

ZHENG_2024 = Source(
    "zheng-2024",
    title="Trajectory Consistency Distillation",
    authors=("Jianbin Zheng", "Minghui Hu", "Zhongyi Fan", "et al."),
    year=2024,
    arxiv="2402.19159",
    checked="id, title, authors and abstract in a library's documentation; year from the id",
)
