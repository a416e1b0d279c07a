"""Sources of the vision-language, multimodal and embodied models."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AGRAWAL_2024",
    "BAI_2023_B",
    "BAI_2025",
    "BAI_2025_B",
    "BAVISHI_2023",
    "BEYER_2024",
    "BROHAN_2022",
    "CHEN_2019_B",
    "CHEN_2022",
    "CHEN_2023",
    "CHEN_2024_C",
    "CHEN_2025",
    "CHERTI_2022",
    "DAI_2023",
    "DEITKE_2024",
    "DENG_2025",
    "DRIESS_2023",
    "FAYSSE_2024",
    "GIRDHAR_2023",
    "HONG_2023",
    "HUANG_2023_D",
    "JIA_2021",
    "KOUKOUNAS_2024",
    "LAURENCON_2024",
    "LIN_2023",
    "LIU_2023_H",
    "LI_2021_C",
    "LU_2019",
    "LU_2023",
    "OPENAI_2025_F",
    "OPENBMB_2025",
    "REED_2022",
    "SUN_2023_B",
    "TAN_2019",
    "WANG_2021_C",
    "WANG_2023_E",
    "WANG_2024_C",
    "WANG_2024_D",
    "WEI_2024",
    "WEI_2025",
    "XIAO_2023",
    "XU_2021",
    "XU_2025_C",
    "YAO_2024",
    "YU_2022_B",
    "YU_2023",
    "ZHAI_2023",
    "ZHANG_2024_B",
    "ZHAN_2024",
    "ZHOU_2024",
    "ZHU_2023_C",
]

AGRAWAL_2024 = Source(
    "agrawal-2024",
    title="Pixtral 12B",
    authors=(
        "Pravesh Agrawal",
        "et al.",
    ),
    year=2024,
    arxiv="2410.07073",
    checked="id, title, authors and abstract on a public page, which lists the authors from last to first",
)

BAI_2023_B = Source(
    "bai-2023-b",
    title="Qwen-VL: A Frontier Large Vision-Language Model with Versatile Abilities",
    authors=(
        "Jinze Bai",
        "Shuai Bai",
        "Shusheng Yang",
        "et al.",
    ),
    year=2023,
    arxiv="2308.12966",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

BAI_2025 = Source(
    "bai-2025",
    title="Qwen2.5-VL Technical Report",
    authors=(
        "Shuai Bai",
        "Keqin Chen",
        "Xuejing Liu",
        "et al.",
    ),
    year=2025,
    arxiv="2502.13923",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

BAI_2025_B = Source(
    "bai-2025-b",
    title="Qwen3-VL Technical Report",
    authors=(
        "Shuai Bai",
        "Yuxuan Cai",
        "Ruizhe Chen",
        "et al.",
    ),
    year=2025,
    arxiv="2511.21631",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

BAVISHI_2023 = Source(
    "bavishi-2023",
    title="Fuyu-8B: A Multimodal Architecture for AI Agents",
    authors=(
        "Rohan Bavishi",
        "Erich Elsen",
        "Curtis Hawthorne",
        "et al.",
    ),
    year=2023,
    url="https://www.adept.ai/blog/fuyu-8b",
    checked="stored copies of the page and of the model card",
)

BEYER_2024 = Source(
    "beyer-2024",
    title="PaliGemma: A versatile 3B VLM for transfer",
    authors=(
        "Lucas Beyer",
        "Andreas Steiner",
        "André Susano Pinto",
        "et al.",
    ),
    year=2024,
    arxiv="2407.07726",
    checked="id, title and authors in the citation entry of a public repository",
)


BROHAN_2022 = Source(
    "brohan-2022",
    title="RT-1: Robotics Transformer for Real-World Control at Scale",
    authors=(
        "Anthony Brohan",
        "Noah Brown",
        "Justice Carbajal",
        "et al.",
    ),
    year=2022,
    arxiv="2212.06817",
    checked="id and title in a reading list, authors in the citation entry of a public repository",
)

CHEN_2019_B = Source(
    "chen-2019-b",
    title="UNITER: UNiversal Image-TExt Representation Learning",
    authors=(
        "Yen-Chun Chen",
        "Linjie Li",
        "Licheng Yu",
        "et al.",
    ),
    year=2019,
    arxiv="1909.11740",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

CHEN_2022 = Source(
    "chen-2022",
    title="PaLI: A Jointly-Scaled Multilingual Language-Image Model",
    authors=(
        "Xi Chen",
        "Xiao Wang",
        "Soravit Changpinyo",
        "et al.",
    ),
    year=2022,
    arxiv="2209.06794",
    checked="id, title, authors, date and abstract on public pages",
)

CHEN_2023 = Source(
    "chen-2023",
    title="InternVL: Scaling up Vision Foundation Models and Aligning for Generic Visual-Linguistic Tasks",
    authors=(
        "Zhe Chen",
        "Jiannan Wu",
        "Wenhai Wang",
        "et al.",
    ),
    year=2023,
    arxiv="2312.14238",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

CHEN_2024_C = Source(
    "chen-2024-c",
    title="Expanding Performance Boundaries of Open-Source Multimodal Models with Model, Data, and Test-Time Scaling",
    authors=(
        "Zhe Chen",
        "Weiyun Wang",
        "Yue Cao",
        "et al.",
    ),
    year=2024,
    arxiv="2412.05271",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

CHEN_2025 = Source(
    "chen-2025",
    title="Janus-Pro: Unified Multimodal Understanding and Generation with Data and Model Scaling",
    authors=(
        "Xiaokang Chen",
        "Zhiyu Wu",
        "Xingchao Liu",
        "et al.",
    ),
    year=2025,
    arxiv="2501.17811",
    checked="id, title and authors in the citation entry of a public repository",
)

CHERTI_2022 = Source(
    "cherti-2022",
    title="Reproducible scaling laws for contrastive language-image learning",
    authors=(
        "Mehdi Cherti",
        "Romain Beaumont",
        "Ross Wightman",
        "et al.",
    ),
    year=2022,
    arxiv="2212.07143",
    checked="id, title and authors in the citation entry of a public repository",
)

DAI_2023 = Source(
    "dai-2023",
    title="InstructBLIP: Towards General-purpose Vision-Language Models with Instruction Tuning",
    authors=(
        "Wenliang Dai",
        "Junnan Li",
        "Dongxu Li",
        "et al.",
    ),
    year=2023,
    arxiv="2305.06500",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

DEITKE_2024 = Source(
    "deitke-2024",
    title="Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models",
    authors=(
        "Matt Deitke",
        "Christopher Clark",
        "Sangho Lee",
        "et al.",
    ),
    year=2024,
    arxiv="2409.17146",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

DENG_2025 = Source(
    "deng-2025",
    title="Emerging Properties in Unified Multimodal Pretraining",
    authors=(
        "Chaorui Deng",
        "Deyao Zhu",
        "Kunchang Li",
        "et al.",
    ),
    year=2025,
    arxiv="2505.14683",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

DRIESS_2023 = Source(
    "driess-2023",
    title="PaLM-E: An Embodied Multimodal Language Model",
    authors=(
        "Danny Driess",
        "Fei Xia",
        "Mehdi S. M. Sajjadi",
        "et al.",
    ),
    year=2023,
    arxiv="2303.03378",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

FAYSSE_2024 = Source(
    "faysse-2024",
    title="ColPali: Efficient Document Retrieval with Vision Language Models",
    authors=(
        "Manuel Faysse",
        "Hugues Sibille",
        "Tony Wu",
        "et al.",
    ),
    year=2024,
    arxiv="2407.01449",
    checked="id, title and authors in the citation entry of a public repository",
)


GIRDHAR_2023 = Source(
    "girdhar-2023",
    title="ImageBind: One Embedding Space To Bind Them All",
    authors=(
        "Rohit Girdhar",
        "Alaaeldin El-Nouby",
        "Zhuang Liu",
        "et al.",
    ),
    year=2023,
    arxiv="2305.05665",
    checked="id in a reading list; title and authors in the citation entry of the authors' repository",
)

HONG_2023 = Source(
    "hong-2023",
    title="CogAgent: A Visual Language Model for GUI Agents",
    authors=(
        "Wenyi Hong",
        "Weihan Wang",
        "Qingsong Lv",
        "et al.",
    ),
    year=2023,
    arxiv="2312.08914",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

HUANG_2023_D = Source(
    "huang-2023-d",
    title="Language Is Not All You Need: Aligning Perception with Language Models",
    authors=(
        "Shaohan Huang",
        "Li Dong",
        "Wenhui Wang",
        "et al.",
    ),
    year=2023,
    arxiv="2302.14045",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

JIA_2021 = Source(
    "jia-2021",
    title="Scaling Up Visual and Vision-Language Representation Learning With Noisy Text Supervision",
    authors=(
        "Chao Jia",
        "Yinfei Yang",
        "Ye Xia",
        "et al.",
    ),
    year=2021,
    arxiv="2102.05918",
    checked="id and title in a reading list; authors and abstract in the documentation of a public library",
)

KOUKOUNAS_2024 = Source(
    "koukounas-2024",
    title="Jina CLIP: Your CLIP Model Is Also Your Text Retriever",
    authors=(
        "Andreas Koukounas",
        "Georgios Mastrapas",
        "Michael Günther",
        "et al.",
    ),
    year=2024,
    arxiv="2405.20204",
    checked="id, title, authors and abstract on public pages",
)

LAURENCON_2024 = Source(
    "laurencon-2024",
    title="What matters when building vision-language models?",
    authors=(
        "Hugo Laurençon",
        "Léo Tronchon",
        "Matthieu Cord",
        "Victor Sanh",
    ),
    year=2024,
    arxiv="2405.02246",
    checked="id, title, authors, date and abstract on public pages",
)

LIN_2023 = Source(
    "lin-2023",
    title="Video-LLaVA: Learning United Visual Representation by Alignment Before Projection",
    authors=(
        "Bin Lin",
        "Bin Zhu",
        "Yang Ye",
        "Munan Ning",
        "Peng Jin",
        "Li Yuan",
    ),
    year=2023,
    arxiv="2311.10122",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

LIU_2023_H = Source(
    "liu-2023-h",
    title="Improved Baselines with Visual Instruction Tuning",
    authors=(
        "Haotian Liu",
        "Chunyuan Li",
        "Yuheng Li",
        "Yong Jae Lee",
    ),
    year=2023,
    arxiv="2310.03744",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

LI_2021_C = Source(
    "li-2021-c",
    title="TrOCR: Transformer-based Optical Character Recognition with Pre-trained Models",
    authors=(
        "Minghao Li",
        "Tengchao Lv",
        "Lei Cui",
        "et al.",
    ),
    year=2021,
    arxiv="2109.10282",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

LU_2019 = Source(
    "lu-2019",
    title="ViLBERT: Pretraining Task-Agnostic Visiolinguistic Representations for Vision-and-Language Tasks",
    authors=(
        "Jiasen Lu",
        "Dhruv Batra",
        "Devi Parikh",
        "Stefan Lee",
    ),
    year=2019,
    arxiv="1908.02265",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

LU_2023 = Source(
    "lu-2023",
    title="Unified-IO 2: Scaling Autoregressive Multimodal Models with Vision, Language, Audio, and Action",
    authors=(
        "Jiasen Lu",
        "Christopher Clark",
        "Sangho Lee",
        "et al.",
    ),
    year=2023,
    arxiv="2312.17172",
    checked="id and title in a reading list, authors in the citation entry of the authors' repository",
)

OPENAI_2025_F = Source(
    "openai-2025-f",
    title="Computer-Using Agent",
    authors=("OpenAI",),
    year=2025,
    url="https://openai.com/index/computer-using-agent/",
    organisation=True,
    checked="stored copies of the page, dated 23 January 2025",
)

OPENBMB_2025 = Source(
    "openbmb-2025",
    title="MiniCPM-o",
    authors=("OpenBMB",),
    year=2025,
    url="https://github.com/OpenBMB/MiniCPM-o",
    organisation=True,
    checked="README of the repository read in a stored copy",
)

REED_2022 = Source(
    "reed-2022",
    title="A Generalist Agent",
    authors=(
        "Scott Reed",
        "Konrad Żołna",
        "Emilio Parisotto",
        "et al.",
    ),
    year=2022,
    arxiv="2205.06175",
    checked="id, title, authors, date and abstract on public pages",
)

SUN_2023_B = Source(
    "sun-2023-b",
    title="Generative Multimodal Models are In-Context Learners",
    authors=(
        "Quan Sun",
        "Yufeng Cui",
        "Xiaosong Zhang",
        "et al.",
    ),
    year=2023,
    arxiv="2312.13286",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

TAN_2019 = Source(
    "tan-2019",
    title="LXMERT: Learning Cross-Modality Encoder Representations from Transformers",
    authors=(
        "Hao Tan",
        "Mohit Bansal",
    ),
    year=2019,
    arxiv="1908.07490",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

WANG_2021_C = Source(
    "wang-2021-c",
    title="SimVLM: Simple Visual Language Model Pretraining with Weak Supervision",
    authors=(
        "Zirui Wang",
        "Jiahui Yu",
        "Adams Wei Yu",
        "Zihang Dai",
        "Yulia Tsvetkov",
        "Yuan Cao",
    ),
    year=2021,
    arxiv="2108.10904",
    checked="id and title in a reading list; authors and abstract on public pages",
)

WANG_2023_E = Source(
    "wang-2023-e",
    title="CogVLM: Visual Expert For Large Language Models",
    authors=(
        "Weihan Wang",
        "Qingsong Lv",
        "Wenmeng Yu",
        "et al.",
    ),
    year=2023,
    arxiv="2311.03079",
    checked=(
        "id and title in a reading list; authors in the citation entry of a public repository, which gives the "
        "title as Visual Expert for Pretrained Language Models"
    ),
)

WANG_2024_C = Source(
    "wang-2024-c",
    title="Qwen2-VL: Enhancing Vision-Language Model's Perception of the World at Any Resolution",
    authors=(
        "Peng Wang",
        "Shuai Bai",
        "Sinan Tan",
        "et al.",
    ),
    year=2024,
    arxiv="2409.12191",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

WANG_2024_D = Source(
    "wang-2024-d",
    title="Emu3: Next-Token Prediction is All You Need",
    authors=(
        "Xinlong Wang",
        "Xiaosong Zhang",
        "Zhengxiong Luo",
        "et al.",
    ),
    year=2024,
    arxiv="2409.18869",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

WEI_2024 = Source(
    "wei-2024",
    title="General OCR Theory: Towards OCR-2.0 via a Unified End-to-end Model",
    authors=(
        "Haoran Wei",
        "Chenglong Liu",
        "Jinyue Chen",
        "et al.",
    ),
    year=2024,
    arxiv="2409.01704",
    checked="id, title and authors in the citation entry of a public repository",
)

WEI_2025 = Source(
    "wei-2025",
    title="DeepSeek-OCR: Contexts Optical Compression",
    authors=(
        "Haoran Wei",
        "Yaofeng Sun",
        "Yukun Li",
    ),
    year=2025,
    arxiv="2510.18234",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

XIAO_2023 = Source(
    "xiao-2023",
    title="Florence-2: Advancing a Unified Representation for a Variety of Vision Tasks",
    authors=(
        "Bin Xiao",
        "Haiping Wu",
        "Weijian Xu",
        "et al.",
    ),
    year=2023,
    arxiv="2311.06242",
    checked="id, title, authors, date and abstract on public pages",
)

XU_2021 = Source(
    "xu-2021",
    title="VideoCLIP: Contrastive Pre-training for Zero-shot Video-Text Understanding",
    authors=(
        "Hu Xu",
        "Gargi Ghosh",
        "Po-Yao Huang",
        "et al.",
    ),
    year=2021,
    arxiv="2109.14084",
    checked="id, title, authors, date and abstract on public pages",
)

XU_2025_C = Source(
    "xu-2025-c",
    title="Qwen3-Omni Technical Report",
    authors=(
        "Jin Xu",
        "Zhifang Guo",
        "Hangrui Hu",
        "et al.",
    ),
    year=2025,
    arxiv="2509.17765",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

YAO_2024 = Source(
    "yao-2024",
    title="MiniCPM-V: A GPT-4V Level MLLM on Your Phone",
    authors=(
        "Yuan Yao",
        "Tianyu Yu",
        "Ao Zhang",
        "et al.",
    ),
    year=2024,
    arxiv="2408.01800",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)

YU_2022_B = Source(
    "yu-2022-b",
    title="CoCa: Contrastive Captioners are Image-Text Foundation Models",
    authors=(
        "Jiahui Yu",
        "Zirui Wang",
        "Vijay Vasudevan",
        "Legg Yeung",
        "Mojtaba Seyedhosseini",
        "Yonghui Wu",
    ),
    year=2022,
    arxiv="2205.01917",
    checked="id, title and authors in the citation entry of a public repository",
)

YU_2023 = Source(
    "yu-2023",
    title="Scaling Autoregressive Multi-Modal Models: Pretraining and Instruction Tuning",
    authors=(
        "Lili Yu",
        "Bowen Shi",
        "Ramakanth Pasunuru",
        "et al.",
    ),
    year=2023,
    arxiv="2309.02591",
    checked="id and title in a reading list; authors and abstract on the publisher's page",
)

ZHAI_2023 = Source(
    "zhai-2023",
    title="Sigmoid Loss for Language Image Pre-Training",
    authors=(
        "Xiaohua Zhai",
        "Basil Mustafa",
        "Alexander Kolesnikov",
        "Lucas Beyer",
    ),
    year=2023,
    arxiv="2303.15343",
    checked="id, title, authors and abstract on public pages",
)

ZHANG_2024_B = Source(
    "zhang-2024-b",
    title="Video Instruction Tuning With Synthetic Data",
    authors=(
        "Yuanhan Zhang",
        "Jinming Wu",
        "Wei Li",
        "Bo Li",
        "Zejun Ma",
        "Ziwei Liu",
        "Chunyuan Li",
    ),
    year=2024,
    arxiv="2410.02713",
    checked="id, title, authors and abstract on public pages",
)

ZHAN_2024 = Source(
    "zhan-2024",
    title="AnyGPT: Unified Multimodal LLM with Discrete Sequence Modeling",
    authors=(
        "Jun Zhan",
        "Junqi Dai",
        "Jiasheng Ye",
        "et al.",
    ),
    year=2024,
    arxiv="2402.12226",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)


ZHOU_2024 = Source(
    "zhou-2024",
    title="Transfusion: Predict the Next Token and Diffuse Images with One Multi-Modal Model",
    authors=(
        "Chunting Zhou",
        "Lili Yu",
        "Arun Babu",
        "et al.",
    ),
    year=2024,
    arxiv="2408.11039",
    checked="id, title and authors in a reading list and the citation entry of a public repository",
)

ZHU_2023_C = Source(
    "zhu-2023-c",
    title="MiniGPT-4: Enhancing Vision-Language Understanding with Advanced Large Language Models",
    authors=(
        "Deyao Zhu",
        "Jun Chen",
        "Xiaoqian Shen",
        "Xiang Li",
        "Mohamed Elhoseiny",
    ),
    year=2023,
    arxiv="2304.10592",
    checked="id and title in a reading list; authors in the citation entry of a public repository",
)
