"""What describes objectives and methods of training."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AGARWAL_2023",
    "ASSRAN_2023",
    "BAI_2022",
    "BALESTRIERO_2023",
    "BNAIC_2025",
    "CARON_2021",
    "CASPER_2023",
    "CHRISTIANO_2017",
    "CLARK_2020",
    "DEEPSEEK_2025",
    "DETTMERS_2023",
    "ETHAYARAJH_2024",
    "FUEST_2024",
    "GLEAVE_2022",
    "GLOECKLE_2024",
    "GRAVES_2006",
    "GUI_2023",
    "GURURANGAN_2020",
    "HONG_2024",
    "HOULSBY_2019",
    "HUGGING_FACE_PEFT",
    "HUGGING_FACE_TRL",
    "KHOSLA_2020",
    "LAMBERT_2024_B",
    "LEE_2023",
    "LESTER_2021",
    "LIGHTMAN_2023",
    "LIU_2020",
    "LI_2021",
    "LI_2021_B",
    "RAFAILOV_2023",
    "SCHULMAN_2017",
    "SHAO_2024",
    "SUTSKEVER_2014",
    "TAY_2022",
    "UESATO_2022",
    "WEI_2021",
    "XIE_2021_B",
    "YANG_2019",
    "YUAN_2023",
    "ZHANG_2019_B",
    "ZONG_2023",
]

AGARWAL_2023 = Source(
    "agarwal-2023",
    title="On-Policy Distillation of Language Models: Learning from Self-Generated Mistakes",
    authors=(
        "Rishabh Agarwal",
        "Nino Vieillard",
        "Yongchao Zhou",
        "et al.",
    ),
    year=2023,
    arxiv="2306.13649",
    checked="id, title, authors and abstract in the documentation of a library (TRL)",
)

ASSRAN_2023 = Source(
    "assran-2023",
    title="Self-Supervised Learning from Images with a Joint-Embedding Predictive Architecture",
    authors=(
        "Mahmoud Assran",
        "Quentin Duval",
        "Ishan Misra",
        "et al.",
    ),
    year=2023,
    arxiv="2301.08243",
    checked="id, title, authors and a summary of the method in the authors' repository",
)

BAI_2022 = Source(
    "bai-2022",
    title="Constitutional AI: Harmlessness from AI Feedback",
    authors=(
        "Yuntao Bai",
        "et al.",
    ),
    year=2022,
    arxiv="2212.08073",
    checked=(
        "id, title, first author, date and an account of the abstract on public pages (id not in the reading list)"
    ),
)

BALESTRIERO_2023 = Source(
    "balestriero-2023",
    title="A Cookbook of Self-Supervised Learning",
    authors=(
        "Randall Balestriero",
        "Mark Ibrahim",
        "Vlad Sobal",
        "et al.",
    ),
    year=2023,
    arxiv="2304.12210",
    checked=(
        "id, title, authors, abstract and an outline of its families of methods on public pages (id not in "
        "the reading list)"
    ),
)

BNAIC_2025 = Source(
    "bnaic-2025",
    title="A comparison of GRPO and PPO in Reinforcement Learning Environments",
    authors=("BNAIC/BeNeLearn",),
    year=2025,
    url="https://openreview.net/forum?id=7aMGU8kCX1",
    organisation=True,
    checked="title, date and abstract on the venue's page, which shows no author in the stored copy",
)

CARON_2021 = Source(
    "caron-2021",
    title="Emerging Properties in Self-Supervised Vision Transformers",
    authors=(
        "Mathilde Caron",
        "Hugo Touvron",
        "Ishan Misra",
        "et al.",
    ),
    year=2021,
    arxiv="2104.14294",
    checked="id and title in a reading list; authors and year in the README of an implementation",
)

CASPER_2023 = Source(
    "casper-2023",
    title="Open Problems and Fundamental Limitations of Reinforcement Learning from Human Feedback",
    authors=(
        "Stephen Casper",
        "Xander Davies",
        "Claudia Shi",
        "et al.",
    ),
    year=2023,
    arxiv="2307.15217",
    checked=(
        "id, title, authors, date and several accounts of its contents on public pages (id not in the reading list)"
    ),
)

CHRISTIANO_2017 = Source(
    "christiano-2017",
    title="Deep Reinforcement Learning from Human Preferences",
    authors=(
        "Paul Christiano",
        "et al.",
    ),
    year=2017,
    arxiv="1706.03741",
    checked="id and title in a reading list; first author in a second one",
)

CLARK_2020 = Source(
    "clark-2020",
    title="ELECTRA: Pre-training Text Encoders as Discriminators Rather Than Generators",
    authors=(
        "Kevin Clark",
        "Minh-Thang Luong",
        "Quoc V. Le",
        "et al.",
    ),
    year=2020,
    arxiv="2003.10555",
    checked="id and title in a reading list; authors, year and a description in the authors' repository",
)

DEEPSEEK_2025 = Source(
    "deepseek-2025",
    title="DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning",
    authors=("DeepSeek-AI",),
    year=2025,
    arxiv="2501.12948",
    organisation=True,
    checked=("id and title in a reading list; an account of its stages in the documentation of a library (TRL)"),
)

DETTMERS_2023 = Source(
    "dettmers-2023",
    title="QLoRA: Efficient Finetuning of Quantized LLMs",
    authors=(
        "Tim Dettmers",
        "et al.",
    ),
    year=2023,
    arxiv="2305.14314",
    checked="id and title in a reading list; first author in a second one; a summary in a third",
)

ETHAYARAJH_2024 = Source(
    "ethayarajh-2024",
    title="KTO: Model Alignment as Prospect Theoretic Optimization",
    authors=(
        "Kawin Ethayarajh",
        "Winnie Xu",
        "Niklas Muennighoff",
        "et al.",
    ),
    year=2024,
    arxiv="2402.01306",
    checked="id, title, authors and abstract in the documentation of a library (TRL)",
)

FUEST_2024 = Source(
    "fuest-2024",
    title="Diffusion Models and Representation Learning: A Survey",
    authors=(
        "Michael Fuest",
        "Pingchuan Ma",
        "Ming Gui",
        "et al.",
    ),
    year=2024,
    arxiv="2407.00783",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

GLEAVE_2022 = Source(
    "gleave-2022",
    title="imitation: Clean Imitation Learning Implementations",
    authors=(
        "Adam Gleave",
        "Mohammad Taufeeque",
        "Juan Rocamonde",
        "et al.",
    ),
    year=2022,
    url="https://imitation.readthedocs.io/en/latest/algorithms/bc.html",
    checked="title, authors, year and documentation read in a copy of the public repository",
)

GLOECKLE_2024 = Source(
    "gloeckle-2024",
    title="Better & Faster Large Language Models via Multi-token Prediction",
    authors=(
        "Fabian Gloeckle",
        "Badr Youbi Idrissi",
        "Baptiste Rozière",
        "et al.",
    ),
    year=2024,
    arxiv="2404.19737",
    checked=("id, title and abstract on a public page; authors in the publisher's copy (id not in the reading list)"),
)

GRAVES_2006 = Source(
    "graves-2006",
    title=("Connectionist Temporal Classification: Labelling Unsegmented Sequence Data with Recurrent Neural Networks"),
    authors=(
        "Alex Graves",
        "Santiago Fernández",
        "Faustino Gomez",
        "et al.",
    ),
    year=2006,
    doi="10.1145/1143844.1143891",
    checked="title, authors, year, DOI and abstract on public pages",
)

GUI_2023 = Source(
    "gui-2023",
    title="A Survey on Self-supervised Learning: Algorithms, Applications, and Future Trends",
    authors=(
        "Jie Gui",
        "Tuo Chen",
        "Jing Zhang",
        "et al.",
    ),
    year=2023,
    arxiv="2301.05712",
    checked="id, title, authors and abstract in public copies of the paper (id not in the reading list)",
)

GURURANGAN_2020 = Source(
    "gururangan-2020",
    title="Don't Stop Pretraining: Adapt Language Models to Domains and Tasks",
    authors=(
        "Suchin Gururangan",
        "Ana Marasović",
        "Swabha Swayamdipta",
        "et al.",
    ),
    year=2020,
    arxiv="2004.10964",
    checked=(
        "id, title, date and abstract on a public page; authors in the authors' repository (id not in the reading list)"
    ),
)

HONG_2024 = Source(
    "hong-2024",
    title="ORPO: Monolithic Preference Optimization without Reference Model",
    authors=(
        "Jiwoo Hong",
        "Noah Lee",
        "James Thorne",
    ),
    year=2024,
    arxiv="2403.07691",
    checked="id, title, authors and abstract in the documentation of a library (TRL)",
)

HOULSBY_2019 = Source(
    "houlsby-2019",
    title="Parameter-Efficient Transfer Learning for NLP",
    authors=(
        "Neil Houlsby",
        "Andrei Giurgiu",
        "Stanislaw Jastrzebski",
        "et al.",
    ),
    year=2019,
    arxiv="1902.00751",
    checked=(
        "id and title in a reading list; id and abstract on a public page; authors in the bibliography of a "
        "library (NeMo)"
    ),
)

HUGGING_FACE_PEFT = Source(
    "hugging-face-peft",
    title="PEFT: Parameter-Efficient Fine-Tuning",
    authors=("Hugging Face",),
    year=2023,
    url="https://huggingface.co/docs/peft/index",
    organisation=True,
    checked="documentation read in a copy of the public repository",
)

HUGGING_FACE_TRL = Source(
    "hugging-face-trl",
    title="TRL: Transformers Reinforcement Learning",
    authors=("Hugging Face",),
    year=2020,
    url="https://huggingface.co/docs/trl/index",
    organisation=True,
    checked="documentation read in a copy of the public repository",
)

KHOSLA_2020 = Source(
    "khosla-2020",
    title="Supervised Contrastive Learning",
    authors=(
        "Prannay Khosla",
        "Piotr Teterwak",
        "Chen Wang",
        "et al.",
    ),
    year=2020,
    arxiv="2004.11362",
    checked="id and title in a reading list; authors and abstract on the conference page",
)

LAMBERT_2024_B = Source(
    "lambert-2024-b",
    title="Tülu 3: Pushing Frontiers in Open Language Model Post-Training",
    authors=(
        "Nathan Lambert",
        "Jacob Morrison",
        "Valentina Pyatkin",
        "et al.",
    ),
    year=2024,
    arxiv="2411.15124",
    checked=(
        "id and title in the documentation of a library (TRL); authors in a public copy of the paper; abstract on "
        "the venue's page"
    ),
)

LEE_2023 = Source(
    "lee-2023",
    title="RLAIF vs. RLHF: Scaling Reinforcement Learning from Human Feedback with AI Feedback",
    authors=(
        "Harrison Lee",
        "Samrat Phatale",
        "Hassan Mansoor",
        "et al.",
    ),
    year=2023,
    arxiv="2309.00267",
    checked=(
        "id and abstract on a public page; authors and abstract in the publisher's copy (id not in the reading list)"
    ),
)

LESTER_2021 = Source(
    "lester-2021",
    title="The Power of Scale for Parameter-Efficient Prompt Tuning",
    authors=(
        "Brian Lester",
        "et al.",
    ),
    year=2021,
    arxiv="2104.08691",
    checked=(
        "id and title in a reading list; first author in a second one; abstract in the documentation of a "
        "library (PEFT)"
    ),
)

LI_2021 = Source(
    "li-2021",
    title="Align before Fuse: Vision and Language Representation Learning with Momentum Distillation",
    authors=(
        "Junnan Li",
        "Ramprasaath R. Selvaraju",
        "Akhilesh Deepak Gotmare",
        "et al.",
    ),
    year=2021,
    arxiv="2107.07651",
    checked="id and title in a reading list; authors and year in the authors' repository",
)

LI_2021_B = Source(
    "li-2021-b",
    title="Prefix-Tuning: Optimizing Continuous Prompts for Generation",
    authors=(
        "Xiang Lisa Li",
        "Percy Liang",
    ),
    year=2021,
    arxiv="2101.00190",
    checked=(
        "id and title in a reading list; first author in a second one; abstract in the documentation of a "
        "library (PEFT)"
    ),
)

LIGHTMAN_2023 = Source(
    "lightman-2023",
    title="Let's Verify Step by Step",
    authors=(
        "Hunter Lightman",
        "Vineet Kosaraju",
        "Yura Burda",
        "et al.",
    ),
    year=2023,
    arxiv="2305.20050",
    checked="id, title, authors and a description in the authors' repository",
)

LIU_2020 = Source(
    "liu-2020",
    title="Self-supervised Learning: Generative or Contrastive",
    authors=(
        "Xiao Liu",
        "Fanjin Zhang",
        "Zhenyu Hou",
        "et al.",
    ),
    year=2020,
    arxiv="2006.08218",
    checked=(
        "id, title, authors, abstract and headings on public copies of the paper; its words on unsupervised learning "
        "quoted in public notes (id not in the reading list)"
    ),
)

RAFAILOV_2023 = Source(
    "rafailov-2023",
    title="Direct Preference Optimization: Your Language Model is Secretly a Reward Model",
    authors=(
        "Rafael Rafailov",
        "Archit Sharma",
        "Eric Mitchell",
        "et al.",
    ),
    year=2023,
    arxiv="2305.18290",
    checked="id and title in a reading list; authors and abstract in the documentation of a library (TRL)",
)

SCHULMAN_2017 = Source(
    "schulman-2017",
    title="Proximal Policy Optimization Algorithms",
    authors=(
        "John Schulman",
        "Filip Wolski",
        "Prafulla Dhariwal",
        "et al.",
    ),
    year=2017,
    arxiv="1707.06347",
    checked=(
        "id and title in a reading list; an account of the abstract in the documentation of a library (TRL); authors "
        "in the bibliographies of several implementations"
    ),
)

SHAO_2024 = Source(
    "shao-2024",
    title="DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models",
    authors=(
        "Zhihong Shao",
        "Peiyi Wang",
        "Qihao Zhu",
        "et al.",
    ),
    year=2024,
    arxiv="2402.03300",
    checked="id, title, authors and abstract in the documentation of a library (TRL)",
)

SUTSKEVER_2014 = Source(
    "sutskever-2014",
    title="Sequence to Sequence Learning with Neural Networks",
    authors=(
        "Ilya Sutskever",
        "Oriol Vinyals",
        "Quoc V. Le",
    ),
    year=2014,
    arxiv="1409.3215",
    checked="id and title in a reading list; authors and year in the bibliography of an open textbook",
)

TAY_2022 = Source(
    "tay-2022",
    title="Unifying Language Learning Paradigms",
    authors=(
        "Yi Tay",
        "Mostafa Dehghani",
        "Vinh Q. Tran",
        "et al.",
    ),
    year=2022,
    arxiv="2205.05131",
    checked="id and title in a reading list (with the name UL2 before it); authors on a model card",
)

UESATO_2022 = Source(
    "uesato-2022",
    title="Solving math word problems with process- and outcome-based feedback",
    authors=(
        "Jonathan Uesato",
        "Nate Kushman",
        "Ramana Kumar",
        "et al.",
    ),
    year=2022,
    arxiv="2211.14275",
    checked="id, title, authors and abstract in the documentation of a library (TRL)",
)

WEI_2021 = Source(
    "wei-2021",
    title="Finetuned Language Models Are Zero-Shot Learners",
    authors=(
        "Jason Wei",
        "Maarten Bosma",
        "Vincent Zhao",
        "et al.",
    ),
    year=2021,
    arxiv="2109.01652",
    checked="id and title in a reading list; authors and title in the authors' repository",
)

XIE_2021_B = Source(
    "xie-2021-b",
    title="SimMIM: A Simple Framework for Masked Image Modeling",
    authors=(
        "Zhenda Xie",
        "Zheng Zhang",
        "Yue Cao",
        "et al.",
    ),
    year=2021,
    arxiv="2111.09886",
    checked="id, title, authors and year in the README of an implementation",
)

YANG_2019 = Source(
    "yang-2019",
    title="XLNet: Generalized Autoregressive Pretraining for Language Understanding",
    authors=(
        "Zhilin Yang",
        "Zihang Dai",
        "Yiming Yang",
        "et al.",
    ),
    year=2019,
    arxiv="1906.08237",
    checked=("id and title in a reading list; authors and abstract in the documentation of a library (transformers)"),
)

YUAN_2023 = Source(
    "yuan-2023",
    title="Scaling Relationship on Learning Mathematical Reasoning with Large Language Models",
    authors=(
        "Zheng Yuan",
        "Hongyi Yuan",
        "Chengpeng Li",
        "et al.",
    ),
    year=2023,
    arxiv="2308.01825",
    checked="id, title and abstract on a public page; authors on two others",
)

ZHANG_2019_B = Source(
    "zhang-2019-b",
    title="Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via Self Distillation",
    authors=(
        "Linfeng Zhang",
        "Jiebo Song",
        "Anni Gao",
        "et al.",
    ),
    year=2019,
    arxiv="1905.08094",
    checked=(
        "title, authors, year and abstract on the conference page; id on another public page (id not in the "
        "reading list)"
    ),
)

ZONG_2023 = Source(
    "zong-2023",
    title="Self-Supervised Multimodal Learning: A Survey",
    authors=(
        "Yongshuo Zong",
        "Oisin Mac Aodha",
        "Timothy Hospedales",
    ),
    year=2023,
    arxiv="2304.01008",
    checked=(
        "id, title, authors, date and abstract on public pages; kinds of objectives in a copy of the authors' "
        "repository (id not in the reading list)"
    ),
)
