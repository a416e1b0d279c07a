"""What describes language models, models of several kinds of content, and the risks of both."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ALAYRAC_2022",
    "BENGIO_2000",
    "BIGSCIENCE_2022",
    "BORDES_2024",
    "CAI_2024",
    "CHEN_2017",
    "CHEN_2017_B",
    "CHI_2023",
    "CUI_2024",
    "FENG_2020",
    "GOLDSTEIN_2023",
    "HENDERSON_2023",
    "HUANG_2022_B",
    "HUANG_2023_C",
    "KARAMOLEGKOU_2023",
    "KIM_2021",
    "KIM_2024",
    "LING_2023",
    "LIU_2019",
    "LIU_2024",
    "LI_2024_B",
    "LI_2025",
    "LUO_2023_C",
    "LU_2024_B",
    "MA_2024",
    "MIKOLOV_2013",
    "MINAEE_2020",
    "MIN_2021",
    "MIRSKY_2020",
    "MIRZADEH_2024",
    "MUENNIGHOFF_2022",
    "NOGUEIRA_2019",
    "QIN_2023",
    "QIN_2025",
    "ROLLER_2020",
    "SCHAEFFER_2023",
    "SHUKOR_2025",
    "STAHLBERG_2019",
    "STIENNON_2020",
    "TANG_2023",
    "TOUVRON_2023_B",
    "URBINA_2022",
    "VINYALS_2014",
    "WANG_2022",
    "WANG_2023_D",
    "WANG_2024",
    "WEIDINGER_2021",
    "WU_2024",
    "XIE_2024_B",
    "XIONG_2023",
    "XU_2019_B",
    "XU_2025",
    "XU_2025_B",
    "YORK",
    "YUKSEKGONUL_2022",
    "ZHANG_2023_D",
    "ZHANG_2023_E",
    "ZHANG_2025",
]

ALAYRAC_2022 = Source(
    "alayrac-2022",
    title="Flamingo: a Visual Language Model for Few-Shot Learning",
    authors=("Jean-Baptiste Alayrac", "Jeff Donahue", "Pauline Luc", "et al."),
    year=2022,
    arxiv="2204.14198",
    checked=(
        "id and title in a reading list; authors and year in the bibliography of a textbook; what it does in "
        "that textbook's text"
    ),
)

BENGIO_2000 = Source(
    "bengio-2000",
    title="A Neural Probabilistic Language Model",
    authors=("Yoshua Bengio", "Réjean Ducharme", "Pascal Vincent"),
    year=2000,
    url="https://papers.nips.cc/paper_files/paper/2000/hash/728f206c2a01bf572b5940d7d9a8fa4c-Abstract.html",
    checked="title, authors and abstract in the conference's public record",
)

BIGSCIENCE_2022 = Source(
    "bigscience-2022",
    title="BLOOM: A 176B-Parameter Open-Access Multilingual Language Model",
    authors=("BigScience Workshop",),
    year=2022,
    arxiv="2211.05100",
    organisation=True,
    checked="id and title in a reading list; author as given in another reading list; year from its id",
)

BORDES_2024 = Source(
    "bordes-2024",
    title="An Introduction to Vision-Language Modeling",
    authors=("Florian Bordes", "Richard Yuanzhe Pang", "Anurag Ajay", "et al."),
    year=2024,
    arxiv="2405.17247",
    checked="id, title, authors, date and abstract on public pages; sections 1 and 2 in public summaries",
)

CAI_2024 = Source(
    "cai-2024",
    title="A Survey on Mixture of Experts in Large Language Models",
    authors=("Weilin Cai", "et al."),
    year=2024,
    arxiv="2407.06204",
    checked="id, title, first author, date and abstract on public pages",
)

CHEN_2017 = Source(
    "chen-2017",
    title="A Survey on Dialogue Systems: Recent Advances and New Frontiers",
    authors=("Hongshen Chen", "Xiaorui Liu", "Dawei Yin", "Jiliang Tang"),
    year=2017,
    arxiv="1711.01731",
    checked="id, title, authors, date and abstract on public copies of the paper",
)

CHEN_2017_B = Source(
    "chen-2017-b",
    title="Reading Wikipedia to Answer Open-Domain Questions",
    authors=("Danqi Chen", "Adam Fisch", "Jason Weston", "Antoine Bordes"),
    year=2017,
    arxiv="1704.00051",
    checked="id, title, authors and year in the documentation of the authors' software",
)

CHI_2023 = Source(
    "chi-2023",
    title="Diffusion Policy: Visuomotor Policy Learning via Action Diffusion",
    authors=("Cheng Chi", "Zhenjia Xu", "Siyuan Feng", "et al."),
    year=2023,
    arxiv="2303.04137",
    checked="id, title, authors, date and abstract on public pages",
)

CUI_2024 = Source(
    "cui-2024",
    title="Recent Advances in Speech Language Models: A Survey",
    authors=("Wenqian Cui", "Dianzhi Yu", "Xiaoqi Jiao", "et al."),
    year=2024,
    arxiv="2410.03751",
    checked="id, title, authors, date and abstract on public pages",
)

FENG_2020 = Source(
    "feng-2020",
    title="CodeBERT: A Pre-Trained Model for Programming and Natural Languages",
    authors=("Zhangyin Feng", "Daya Guo", "Duyu Tang", "et al."),
    year=2020,
    arxiv="2002.08155",
    checked="id, title, authors, date and abstract on public pages",
)

GOLDSTEIN_2023 = Source(
    "goldstein-2023",
    title="Generative Language Models and Automated Influence Operations: Emerging Threats and Potential Mitigations",
    authors=("Josh A. Goldstein", "Girish Sastry", "Micah Musser", "et al."),
    year=2023,
    arxiv="2301.04246",
    checked="id, title, authors, date and abstract on public pages",
)

HENDERSON_2023 = Source(
    "henderson-2023",
    title="Foundation Models and Fair Use",
    authors=("Peter Henderson", "Xuechen Li", "Dan Jurafsky", "et al."),
    year=2023,
    arxiv="2303.15715",
    checked="id, title, authors, date and abstract on public copies of the paper",
)

HUANG_2022_B = Source(
    "huang-2022-b",
    title="Towards Reasoning in Large Language Models: A Survey",
    authors=("Jie Huang", "Kevin Chen-Chuan Chang"),
    year=2022,
    arxiv="2212.10403",
    checked="id, title, authors and year in public reading lists",
)

HUANG_2023_C = Source(
    "huang-2023-c",
    title="Advancing Transformer Architecture in Long-Context Large Language Models: A Comprehensive Survey",
    authors=("Yunpeng Huang", "Jingwei Xu", "Zixu Jiang", "et al."),
    year=2023,
    arxiv="2311.12351",
    checked="id, title and authors in a public reading list",
)


KARAMOLEGKOU_2023 = Source(
    "karamolegkou-2023",
    title="Copyright Violations and Large Language Models",
    authors=("Antonia Karamolegkou", "Jiaang Li", "Li Zhou", "Anders Søgaard"),
    year=2023,
    arxiv="2310.13771",
    checked="id, title, authors and abstract on public pages",
)

KIM_2021 = Source(
    "kim-2021",
    title="OCR-free Document Understanding Transformer",
    authors=("Geewook Kim", "Teakgyu Hong", "Moonbin Yim", "et al."),
    year=2021,
    arxiv="2111.15664",
    checked="id, title, authors, date and abstract on public pages",
)

KIM_2024 = Source(
    "kim-2024",
    title="OpenVLA: An Open-Source Vision-Language-Action Model",
    authors=("Moo Jin Kim", "Karl Pertsch", "Siddharth Karamcheti", "et al."),
    year=2024,
    arxiv="2406.09246",
    checked="id, title, authors and year in the authors' repository, whose documentation was read",
)

LI_2024_B = Source(
    "li-2024-b",
    title="Baichuan-Omni Technical Report",
    authors=("Yadong Li", "Haoze Sun", "Mingan Lin", "et al."),
    year=2024,
    arxiv="2410.08565",
    checked="id, title, authors, date and abstract on public pages",
)

LI_2025 = Source(
    "li-2025",
    title="A Survey on Diffusion Language Models",
    authors=("Tianyi Li", "Mingda Chen", "Bowei Guo", "Zhiqiang Shen"),
    year=2025,
    arxiv="2508.10875",
    checked="title and authors in the authors' repository; id, date and abstract on public pages",
)

LING_2023 = Source(
    "ling-2023",
    title="Domain Specialization as the Key to Make Large Language Models Disruptive: A Comprehensive Survey",
    authors=("Chen Ling", "Xujiang Zhao", "Jiaying Lu", "et al."),
    year=2023,
    arxiv="2305.18703",
    checked="id, title, authors, date and abstract on public pages",
)

LIU_2019 = Source(
    "liu-2019",
    title="Text Summarization with Pretrained Encoders",
    authors=("Yang Liu", "Mirella Lapata"),
    year=2019,
    arxiv="1908.08345",
    checked="id, title and the authors' family names in a public overview of results",
)

LIU_2024 = Source(
    "liu-2024",
    title="MobileLLM: Optimizing Sub-billion Parameter Language Models for On-Device Use Cases",
    authors=("Zechun Liu", "Changsheng Zhao", "Forrest Iandola", "et al."),
    year=2024,
    arxiv="2402.14905",
    checked="id, title, authors, date and abstract on public pages",
)

LUO_2023_C = Source(
    "luo-2023-c",
    title="An Empirical Study of Catastrophic Forgetting in Large Language Models During Continual Fine-tuning",
    authors=("Yun Luo", "Zhen Yang", "Fandong Meng", "et al."),
    year=2023,
    arxiv="2308.08747",
    checked="id, title, authors, year and abstract on public pages",
)

LU_2024_B = Source(
    "lu-2024-b",
    title="Small Language Models: Survey, Measurements, and Insights",
    authors=("Zhenyan Lu", "Xiang Li", "Dongqi Cai", "et al."),
    year=2024,
    arxiv="2409.15790",
    checked="id, title, authors, date and abstract on public pages; scope in the authors' repository",
)

MA_2024 = Source(
    "ma-2024",
    title="A Survey on Vision-Language-Action Models for Embodied AI",
    authors=("Yueen Ma", "Zixing Song", "Yuzheng Zhuang", "et al."),
    year=2024,
    arxiv="2405.14093",
    checked="id, title, authors, date and abstract on public pages",
)

MIKOLOV_2013 = Source(
    "mikolov-2013",
    title="Efficient Estimation of Word Representations in Vector Space",
    authors=("Tomas Mikolov", "Kai Chen", "Greg Corrado", "Jeffrey Dean"),
    year=2013,
    arxiv="1301.3781",
    checked="id and title in a reading list; authors and year in the bibliography of a textbook, which describes it",
)

MINAEE_2020 = Source(
    "minaee-2020",
    title="Deep Learning Based Text Classification: A Comprehensive Review",
    authors=("Shervin Minaee", "Nal Kalchbrenner", "Erik Cambria", "et al."),
    year=2020,
    arxiv="2004.03705",
    checked="id, title, authors, date, abstract and section 1 on public pages",
)

MIN_2021 = Source(
    "min-2021",
    title="Recent Advances in Natural Language Processing via Large Pre-Trained Language Models: A Survey",
    authors=("Bonan Min", "Hayley Ross", "Elior Sulem", "et al."),
    year=2021,
    arxiv="2111.01243",
    checked="id, title, authors, date and the abstracts of both versions on public pages",
)

MIRSKY_2020 = Source(
    "mirsky-2020",
    title="The Creation and Detection of Deepfakes: A Survey",
    authors=("Yisroel Mirsky", "Wenke Lee"),
    year=2020,
    arxiv="2004.11138",
    checked="id, title, authors, date and abstract on the arXiv page and others",
)

MIRZADEH_2024 = Source(
    "mirzadeh-2024",
    title="GSM-Symbolic: Understanding the Limitations of Mathematical Reasoning in Large Language Models",
    authors=("Iman Mirzadeh", "Keivan Alizadeh", "Hooman Shahrokhi", "et al."),
    year=2024,
    arxiv="2410.05229",
    checked="id, title, authors and abstract on public pages",
)

MUENNIGHOFF_2022 = Source(
    "muennighoff-2022",
    title="MTEB: Massive Text Embedding Benchmark",
    authors=("Niklas Muennighoff", "Nouamane Tazi", "Loïc Magne", "Nils Reimers"),
    year=2022,
    arxiv="2210.07316",
    checked="id, title, authors and year in the authors' repository, whose documentation was read",
)

NOGUEIRA_2019 = Source(
    "nogueira-2019",
    title="Passage Re-ranking with BERT",
    authors=("Rodrigo Nogueira", "Kyunghyun Cho"),
    year=2019,
    arxiv="1901.04085",
    checked="id, title, authors and year in a public reading list",
)

QIN_2023 = Source(
    "qin-2023",
    title="Tool Learning with Foundation Models",
    authors=("Yujia Qin", "Shengding Hu", "Yankai Lin", "et al."),
    year=2023,
    arxiv="2304.08354",
    checked="id, title and authors in a public reading list; abstract in the authors' list of papers",
)

QIN_2025 = Source(
    "qin-2025",
    title="UI-TARS: Pioneering Automated GUI Interaction with Native Agents",
    authors=("Yujia Qin", "Yining Ye", "Junjie Fang", "et al."),
    year=2025,
    arxiv="2501.12326",
    checked="id, title, authors, date and abstract on public pages",
)

ROLLER_2020 = Source(
    "roller-2020",
    title="Recipes for building an open-domain chatbot",
    authors=("Stephen Roller", "Emily Dinan", "Naman Goyal", "et al."),
    year=2020,
    arxiv="2004.13637",
    checked="title and authors in the authors' repository; year from its id",
)

SCHAEFFER_2023 = Source(
    "schaeffer-2023",
    title="Are Emergent Abilities of Large Language Models a Mirage?",
    authors=("Rylan Schaeffer", "Brando Miranda", "Sanmi Koyejo"),
    year=2023,
    arxiv="2304.15004",
    checked=(
        "id, title, authors and date in a public reading list (another reading list has a wrong title for this id)"
    ),
)

SHUKOR_2025 = Source(
    "shukor-2025",
    title="Scaling Laws for Native Multimodal Models",
    authors=("Mustafa Shukor", "Enrico Fini", "Victor Guilherme Turrisi da Costa", "et al."),
    year=2025,
    arxiv="2504.07951",
    checked="id, title, authors, date and abstract on public pages",
)

STAHLBERG_2019 = Source(
    "stahlberg-2019",
    title="Neural Machine Translation: A Review and Survey",
    authors=("Felix Stahlberg",),
    year=2019,
    arxiv="1912.02047",
    checked="id, title, author and abstract on public copies of the paper; year from its id",
)

STIENNON_2020 = Source(
    "stiennon-2020",
    title="Learning to summarize from human feedback",
    authors=("Nisan Stiennon", "Long Ouyang", "Jeff Wu", "et al."),
    year=2020,
    arxiv="2009.01325",
    checked="id and title in a reading list; authors in public repositories",
)

TANG_2023 = Source(
    "tang-2023",
    title="Video Understanding with Large Language Models: A Survey",
    authors=("Yunlong Tang", "Jing Bi", "Siting Xu", "et al."),
    year=2023,
    arxiv="2312.17432",
    checked="id, title, authors and abstract on public copies of the paper; year from its id",
)

TOUVRON_2023_B = Source(
    "touvron-2023-b",
    title="Llama 2: Open Foundation and Fine-Tuned Chat Models",
    authors=("Hugo Touvron", "Louis Martin", "Kevin Stone", "et al."),
    year=2023,
    arxiv="2307.09288",
    checked="id and title in a reading list; authors in a public repository",
)

URBINA_2022 = Source(
    "urbina-2022",
    title="Dual use of artificial-intelligence-powered drug discovery",
    authors=("Fabio Urbina", "Filippa Lentzos", "Cédric Invernizzi", "Sean Ekins"),
    year=2022,
    doi="10.1038/s42256-022-00465-9",
    checked="title, authors, DOI and abstract on the publisher's page and a public copy",
)

VINYALS_2014 = Source(
    "vinyals-2014",
    title="Show and Tell: A Neural Image Caption Generator",
    authors=("Oriol Vinyals", "Alexander Toshev", "Samy Bengio", "Dumitru Erhan"),
    year=2014,
    arxiv="1411.4555",
    checked="id, title, authors and abstract in public copies of the paper",
)

WANG_2022 = Source(
    "wang-2022",
    title="What Language Model Architecture and Pretraining Objective Work Best for Zero-Shot Generalization?",
    authors=("Thomas Wang", "Adam Roberts", "Daniel Hesslow", "et al."),
    year=2022,
    arxiv="2204.05832",
    checked="id, title, authors, date, abstract and introduction on public pages",
)

WANG_2023_D = Source(
    "wang-2023-d",
    title="A Survey on Large Language Model based Autonomous Agents",
    authors=("Lei Wang", "Chen Ma", "Xueyang Feng", "et al."),
    year=2023,
    arxiv="2308.11432",
    checked="id, title, authors, date, abstract and accounts of the text on public pages",
)

WANG_2024 = Source(
    "wang-2024",
    title=(
        "A Comprehensive Survey of Small Language Models in the Era of Large Language Models: Techniques, "
        "Enhancements, Applications, Collaboration with LLMs, and Trustworthiness"
    ),
    authors=("Fali Wang", "et al."),
    year=2024,
    arxiv="2411.03350",
    checked="id, title, date and abstract on public pages; first author in the authors' account of it",
)

WEIDINGER_2021 = Source(
    "weidinger-2021",
    title="Ethical and social risks of harm from Language Models",
    authors=("Laura Weidinger", "John Mellor", "Maribeth Rauh", "et al."),
    year=2021,
    arxiv="2112.04359",
    checked="id, title, authors, date and abstract on the arXiv page",
)

WU_2024 = Source(
    "wu-2024",
    title="Janus: Decoupling Visual Encoding for Unified Multimodal Understanding and Generation",
    authors=("Chengyue Wu", "Xiaokang Chen", "Zhiyu Wu", "et al."),
    year=2024,
    arxiv="2410.13848",
    checked="id, title, authors, year and abstract in the authors' repository",
)

XIE_2024_B = Source(
    "xie-2024-b",
    title="Show-o: One Single Transformer to Unify Multimodal Understanding and Generation",
    authors=("Jinheng Xie", "Weijia Mao", "Zechen Bai", "et al."),
    year=2024,
    arxiv="2408.12528",
    checked="id, title, authors and year in the authors' repository, whose documentation was read",
)

XIONG_2023 = Source(
    "xiong-2023",
    title="Can LLMs Express Their Uncertainty? An Empirical Evaluation of Confidence Elicitation in LLMs",
    authors=("Miao Xiong", "Zhiyuan Hu", "Xinyang Lu", "et al."),
    year=2023,
    arxiv="2306.13063",
    checked="id, title, authors, date and abstract on public pages",
)

XU_2019_B = Source(
    "xu-2019-b",
    title="LayoutLM: Pre-training of Text and Layout for Document Image Understanding",
    authors=("Yiheng Xu", "Minghao Li", "Lei Cui", "et al."),
    year=2019,
    arxiv="1912.13318",
    checked="id, title and authors in the authors' repository; year from its id",
)

XU_2025 = Source(
    "xu-2025",
    title="Towards Large Reasoning Models: A Survey of Reinforced Reasoning with Large Language Models",
    authors=("Fengli Xu", "Qianyue Hao", "Zefang Zong", "et al."),
    year=2025,
    arxiv="2501.09686",
    checked="title, authors, date and abstract on public pages; id in a public account of it",
)

XU_2025_B = Source(
    "xu-2025-b",
    title="Qwen2.5-Omni Technical Report",
    authors=("Jin Xu", "Zhifang Guo", "Jinzheng He", "et al."),
    year=2025,
    arxiv="2503.20215",
    checked="id, title, authors and introduction in the authors' repository",
)

YORK = Source(
    "york",
    title="Natural Language Processing",
    authors=("University of York, Artificial Intelligence Group",),
    year=None,
    url="http://www.cs.york.ac.uk/aig/nl/",
    organisation=True,
    checked="undated page of a university's research group, its opening read",
)

YUKSEKGONUL_2022 = Source(
    "yuksekgonul-2022",
    title="When and why vision-language models behave like bags-of-words, and what to do about it?",
    authors=("Mert Yuksekgonul", "Federico Bianchi", "Pratyusha Kalluri", "et al."),
    year=2022,
    arxiv="2210.01936",
    checked="id, title, authors, date and abstract on public pages",
)

ZHANG_2023_D = Source(
    "zhang-2023-d",
    title="Unifying the Perspectives of NLP and Software Engineering: A Survey on Language Models for Code",
    authors=("Ziyin Zhang", "Chaoyu Chen", "Bingchang Liu", "et al."),
    year=2023,
    arxiv="2311.07989",
    checked="title and authors in the authors' repository; id in public lists",
)

ZHANG_2023_E = Source(
    "zhang-2023-e",
    title="Instruction Tuning for Large Language Models: A Survey",
    authors=("Shengyu Zhang", "Linfeng Dong", "Xiaoya Li", "et al."),
    year=2023,
    arxiv="2308.10792",
    checked="id, title, authors, date and abstract on public pages",
)

ZHANG_2025 = Source(
    "zhang-2025",
    title="Unified Multimodal Understanding and Generation Models: Advances, Challenges, and Opportunities",
    authors=("Xinjie Zhang", "Jintao Guo", "Shanshan Zhao", "et al."),
    year=2025,
    arxiv="2505.02567",
    checked="id, title, authors, date and abstract on public pages",
)
