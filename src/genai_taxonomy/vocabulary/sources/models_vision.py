"""What describes single models of video, of space and of vision."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ALONSO_2024",
    "BARDES_2024",
    "BAR_TAL_2024",
    "CAO_2018",
    "CHAN_2021",
    "CHEN_2020",
    "DECART_2024",
    "DEEPMIND_GENIE_3_2025",
    "DENG_2018",
    "GAO_2022_B",
    "GENMO_2024",
    "GIRDHAR_2023_B",
    "GOOGLE_VEO_3_2025",
    "GOOGLE_VEO_2024",
    "GRILL_2020",
    "GUPTA_2023",
    "HACOHEN_2024",
    "HAFNER_2023",
    "HE_2017",
    "HE_2019",
    "HONG_2022",
    "HONG_2023_B",
    "HU_2023",
    "JIANG_2023_B",
    "KONDRATYUK_2023",
    "KONG_2024",
    "KRIZHEVSKY_2012",
    "KUAISHOU_KLING_2024",
    "LECUN_1998",
    "LIN_2022_B",
    "LIU_2022_B",
    "LIU_2023",
    "LUMA_2024",
    "MINDERER_2022",
    "NVIDIA_2025",
    "OPENAI_SORA_2_2025",
    "OPENAI_SORA_2024",
    "PARKER_HOLDER_2024",
    "PIKA_2023",
    "POLYAK_2024",
    "RANFTL_2019",
    "RAVI_2024",
    "REDMON_2015",
    "REN_2015",
    "RUNWAY_GEN_2_2023",
    "RUNWAY_GEN_3_2024",
    "RUNWAY_GEN_4_2025",
    "SCHWARZ_2020",
    "SIAROHIN_2019",
    "SIMONYAN_2014",
    "SUN_2019_B",
    "SZEGEDY_2014",
    "TAN_2019_B",
    "TENCENT_HUNYUAN3D_2025",
    "TIAN_2024_B",
    "TOCHILKIN_2024",
    "TOUVRON_2020",
    "ULTRALYTICS_2023",
    "VILLEGAS_2022",
    "WANG_2023_G",
    "WANG_2023_H",
    "WAN_2025",
    "XIANG_2024",
    "XIE_2021_C",
    "YANG_2024_C",
    "YANG_2024_D",
    "YAN_2021",
    "ZHANG_2022_B",
    "ZHANG_2022_C",
    "ZHANG_2023_F",
    "ZHENG_2024_B",
]

ALONSO_2024 = Source(
    "alonso-2024",
    title="Diffusion for World Modeling: Visual Details Matter in Atari",
    authors=(
        "Eloi Alonso",
        "Adam Jelley",
        "Vincent Micheli",
        "et al.",
    ),
    year=2024,
    arxiv="2405.12399",
    checked="title, authors, id and an account in the authors' repository",
)

BARDES_2024 = Source(
    "bardes-2024",
    title="Revisiting Feature Prediction for Learning Visual Representations from Video",
    authors=(
        "Adrien Bardes",
        "Quentin Garrido",
        "Jean Ponce",
        "et al.",
    ),
    year=2024,
    arxiv="2404.08471",
    checked="title, authors, id and an account of the method in the authors' repository",
)

BAR_TAL_2024 = Source(
    "bar-tal-2024",
    title="Lumiere: A Space-Time Diffusion Model for Video Generation",
    authors=(
        "Omer Bar-Tal",
        "Hila Chefer",
        "Omer Tov",
        "et al.",
    ),
    year=2024,
    arxiv="2401.12945",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

CAO_2018 = Source(
    "cao-2018",
    title="OpenPose: Realtime Multi-Person 2D Pose Estimation using Part Affinity Fields",
    authors=(
        "Zhe Cao",
        "Gines Hidalgo",
        "Tomas Simon",
        "Shih-En Wei",
        "Yaser Sheikh",
    ),
    year=2018,
    arxiv="1812.08008",
    checked="id and title in a reading list; authors and abstract on public pages",
)

CHAN_2021 = Source(
    "chan-2021",
    title="Efficient Geometry-aware 3D Generative Adversarial Networks",
    authors=(
        "Eric R. Chan",
        "Connor Z. Lin",
        "Matthew A. Chan",
        "et al.",
    ),
    year=2021,
    url="https://github.com/NVlabs/eg3d",
    checked="title, authors and abstract in the authors' repository",
)

CHEN_2020 = Source(
    "chen-2020",
    title="A Simple Framework for Contrastive Learning of Visual Representations",
    authors=(
        "Ting Chen",
        "Simon Kornblith",
        "Mohammad Norouzi",
        "Geoffrey Hinton",
    ),
    year=2020,
    arxiv="2002.05709",
    checked=("id and title in a reading list; authors and abstract in the documentation of public implementations"),
)

DECART_2024 = Source(
    "decart-2024",
    title="Oasis",
    authors=(
        "Decart",
        "Etched",
    ),
    year=2024,
    url="https://github.com/etched-ai/open-oasis",
    organisation=True,
    checked="read in a snapshot of the vendors' public repository",
)

DEEPMIND_GENIE_3_2025 = Source(
    "deepmind-genie-3-2025",
    title="Genie 3: A new frontier for world models",
    authors=("Google DeepMind",),
    year=2025,
    url="https://deepmind.google/discover/blog/genie-3-a-new-frontier-for-world-models/",
    organisation=True,
    checked="summary and date (5 August 2025) in public copies and accounts of the announcement",
)

DENG_2018 = Source(
    "deng-2018",
    title="ArcFace: Additive Angular Margin Loss for Deep Face Recognition",
    authors=(
        "Jiankang Deng",
        "Jia Guo",
        "Niannan Xue",
        "Stefanos Zafeiriou",
    ),
    year=2018,
    arxiv="1801.07698",
    checked=(
        "id and title in a reading list; authors in BibTeX of the authors' repository; abstract in the "
        "documentation of a public implementation"
    ),
)

GAO_2022_B = Source(
    "gao-2022-b",
    title="GET3D: A Generative Model of High Quality 3D Textured Shapes Learned from Images",
    authors=(
        "Jun Gao",
        "Tianchang Shen",
        "Zian Wang",
        "et al.",
    ),
    year=2022,
    url="https://github.com/nv-tlabs/GET3D",
    checked="title, authors and abstract in the authors' repository",
)

GENMO_2024 = Source(
    "genmo-2024",
    title="Mochi 1",
    authors=("Genmo Team",),
    year=2024,
    url="https://github.com/genmoai/mochi",
    organisation=True,
    checked="read in a snapshot of the vendor's public repository",
)

GIRDHAR_2023_B = Source(
    "girdhar-2023-b",
    title="Emu Video: Factorizing Text-to-Video Generation by Explicit Image Conditioning",
    authors=(
        "Rohit Girdhar",
        "Mannat Singh",
        "Andrew Brown",
        "et al.",
    ),
    year=2023,
    arxiv="2311.10709",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

GOOGLE_VEO_2024 = Source(
    "google-veo-2024",
    title="Veo",
    authors=("Google DeepMind",),
    year=2024,
    url="https://deepmind.google/technologies/veo/",
    organisation=True,
    checked=("address and an account in a weekly list of papers; accounts of Veo 2 (December 2024) in the press"),
)

GOOGLE_VEO_3_2025 = Source(
    "google-veo-3-2025",
    title="Veo 3",
    authors=("Google DeepMind",),
    year=2025,
    url="https://deepmind.google/models/veo/",
    organisation=True,
    checked="accounts of the release of May 2025, its architecture, inputs and outputs on public pages",
)

GRILL_2020 = Source(
    "grill-2020",
    title="Bootstrap Your Own Latent: A New Approach to Self-Supervised Learning",
    authors=(
        "Jean-Bastien Grill",
        "Florian Strub",
        "Florent Altché",
        "et al.",
    ),
    year=2020,
    arxiv="2006.07733",
    checked="title, authors, id and abstract in public implementations",
)

GUPTA_2023 = Source(
    "gupta-2023",
    title="Photorealistic Video Generation with Diffusion Models",
    authors=(
        "Agrim Gupta",
        "Lijun Yu",
        "Kihyuk Sohn",
        "et al.",
    ),
    year=2023,
    arxiv="2312.06662",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

HACOHEN_2024 = Source(
    "hacohen-2024",
    title="LTX-Video: Realtime Video Latent Diffusion",
    authors=(
        "Yoav HaCohen",
        "Nisan Chiprut",
        "Benny Brazowski",
        "et al.",
    ),
    year=2024,
    arxiv="2501.00103",
    checked=(
        "title, authors and id in the BibTeX of the authors' repository; an account in the documentation"
        " of a public implementation"
    ),
)

HAFNER_2023 = Source(
    "hafner-2023",
    title="Mastering Diverse Domains through World Models",
    authors=(
        "Danijar Hafner",
        "Jurgis Pasukonis",
        "Jimmy Ba",
        "Timothy Lillicrap",
    ),
    year=2023,
    arxiv="2301.04104",
    checked="id, title, authors and abstract on public pages and the first author's page",
)

HE_2017 = Source(
    "he-2017",
    title="Mask R-CNN",
    authors=(
        "Kaiming He",
        "Georgia Gkioxari",
        "Piotr Dollár",
        "Ross Girshick",
    ),
    year=2017,
    arxiv="1703.06870",
    checked="id and title in a reading list; authors and abstract on public pages",
)

HE_2019 = Source(
    "he-2019",
    title="Momentum Contrast for Unsupervised Visual Representation Learning",
    authors=(
        "Kaiming He",
        "Haoqi Fan",
        "Yuxin Wu",
        "Saining Xie",
        "Ross Girshick",
    ),
    year=2019,
    arxiv="1911.05722",
    checked="id and title in a reading list; authors and abstract on public pages",
)

HONG_2022 = Source(
    "hong-2022",
    title="CogVideo: Large-scale Pretraining for Text-to-Video Generation via Transformers",
    authors=(
        "Wenyi Hong",
        "Ming Ding",
        "Wendi Zheng",
        "Xinghan Liu",
        "Jie Tang",
    ),
    year=2022,
    arxiv="2205.15868",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

HONG_2023_B = Source(
    "hong-2023-b",
    title="LRM: Large Reconstruction Model for Single Image to 3D",
    authors=(
        "Yicong Hong",
        "Kai Zhang",
        "Jiuxiang Gu",
        "et al.",
    ),
    year=2023,
    arxiv="2311.04400",
    checked="title, authors and id in the BibTeX of a public implementation",
)

HU_2023 = Source(
    "hu-2023",
    title="GAIA-1: A Generative World Model for Autonomous Driving",
    authors=(
        "Anthony Hu",
        "Lloyd Russell",
        "Hudson Yeo",
        "et al.",
    ),
    year=2023,
    arxiv="2309.17080",
    checked=("title, authors and abstract on the first author's page; an account on the developer's page"),
)

JIANG_2023_B = Source(
    "jiang-2023-b",
    title="MotionGPT: Human Motion as a Foreign Language",
    authors=(
        "Biao Jiang",
        "Xin Chen",
        "Wen Liu",
        "et al.",
    ),
    year=2023,
    arxiv="2306.14795",
    checked="id and title in a reading list; authors in the BibTeX of the authors' repository",
)

KONDRATYUK_2023 = Source(
    "kondratyuk-2023",
    title="VideoPoet: A Large Language Model for Zero-Shot Video Generation",
    authors=(
        "Dan Kondratyuk",
        "Lijun Yu",
        "Xiuye Gu",
        "et al.",
    ),
    year=2023,
    arxiv="2312.14125",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

KONG_2024 = Source(
    "kong-2024",
    title="HunyuanVideo: A Systematic Framework For Large Video Generative Models",
    authors=(
        "Weijie Kong",
        "Qi Tian",
        "Zijian Zhang",
        "et al.",
    ),
    year=2024,
    arxiv="2412.03603",
    checked="id and title in a reading list; authors, abstract and releases in the authors' repository",
)

KRIZHEVSKY_2012 = Source(
    "krizhevsky-2012",
    title="ImageNet Classification with Deep Convolutional Neural Networks",
    authors=(
        "Alex Krizhevsky",
        "Ilya Sutskever",
        "Geoffrey E. Hinton",
    ),
    year=2012,
    url="https://proceedings.neurips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks.pdf",
    checked="title, authors, year and abstract in the documentation of a public implementation",
)

KUAISHOU_KLING_2024 = Source(
    "kuaishou-kling-2024",
    title="Kling",
    authors=("Kuaishou",),
    year=2024,
    url="https://klingai.com",
    organisation=True,
    checked=("accounts of the launch of 6 June 2024 in the press and of the architecture on public pages"),
)

LECUN_1998 = Source(
    "lecun-1998",
    title="Gradient-Based Learning Applied to Document Recognition",
    authors=(
        "Yann LeCun",
        "Léon Bottou",
        "Yoshua Bengio",
        "Patrick Haffner",
    ),
    year=1998,
    url="https://ieeexplore.ieee.org/document/726791",
    checked="title, authors, year and accounts of LeNet-5 on public pages",
)

LIN_2022_B = Source(
    "lin-2022-b",
    title="Magic3D: High-Resolution Text-to-3D Content Creation",
    authors=(
        "Chen-Hsuan Lin",
        "Jun Gao",
        "Luming Tang",
        "et al.",
    ),
    year=2022,
    arxiv="2211.10440",
    checked="id, title, authors and date in a reading list",
)

LIU_2022_B = Source(
    "liu-2022-b",
    title="A ConvNet for the 2020s",
    authors=(
        "Zhuang Liu",
        "Hanzi Mao",
        "Chao-Yuan Wu",
        "et al.",
    ),
    year=2022,
    arxiv="2201.03545",
    checked=("id and title in a reading list; authors and abstract in the documentation of public implementations"),
)

LIU_2023 = Source(
    "liu-2023",
    title="Grounding DINO: Marrying DINO with Grounded Pre-Training for Open-Set Object Detection",
    authors=(
        "Shilong Liu",
        "Zhaoyang Zeng",
        "Tianhe Ren",
        "et al.",
    ),
    year=2023,
    arxiv="2303.05499",
    checked="title, authors, id and an account of inputs and outputs in the authors' repository",
)

LUMA_2024 = Source(
    "luma-2024",
    title="Dream Machine and Ray2",
    authors=("Luma AI",),
    year=2024,
    url="https://lumalabs.ai/dream-machine",
    organisation=True,
    checked="accounts of the launch of 12 June 2024 and of Ray2 (January 2025) on public pages",
)

MINDERER_2022 = Source(
    "minderer-2022",
    title="Simple Open-Vocabulary Object Detection with Vision Transformers",
    authors=(
        "Matthias Minderer",
        "Alexey Gritsenko",
        "Austin Stone",
        "et al.",
    ),
    year=2022,
    arxiv="2205.06230",
    checked="id, title, authors and abstract in the documentation of a public implementation",
)

NVIDIA_2025 = Source(
    "nvidia-2025",
    title="Cosmos World Foundation Model Platform for Physical AI",
    authors=("NVIDIA",),
    year=2025,
    arxiv="2501.03575",
    organisation=True,
    checked="id and title in a reading list; abstract in the documentation of a public implementation",
)

OPENAI_SORA_2024 = Source(
    "openai-sora-2024",
    title="Video generation models as world simulators",
    authors=("OpenAI",),
    year=2024,
    url="https://openai.com/index/video-generation-models-as-world-simulators/",
    organisation=True,
    checked=(
        "abstract, date (15 February 2024) and introduction on the publisher's page; accounts of the "
        "rest on public pages"
    ),
)

OPENAI_SORA_2_2025 = Source(
    "openai-sora-2-2025",
    title="Sora 2 System Card",
    authors=("OpenAI",),
    year=2025,
    url="https://openai.com/index/sora-2-system-card",
    organisation=True,
    checked="summary and date (30 September 2025) in public copies of the announcement",
)

PARKER_HOLDER_2024 = Source(
    "parker-holder-2024",
    title="Genie 2: A large-scale foundation world model",
    authors=(
        "Jack Parker-Holder",
        "Philip Ball",
        "Jake Bruce",
        "et al.",
    ),
    year=2024,
    url="https://deepmind.google/discover/blog/genie-2-a-large-scale-foundation-world-model",
    checked=(
        "title, authors and opening on the publisher's page; date (4 December 2024) and architecture on public pages"
    ),
)

PIKA_2023 = Source(
    "pika-2023",
    title="Pika 1.0",
    authors=("Pika Labs",),
    year=2023,
    url="https://pika.art",
    organisation=True,
    checked="accounts of the announcement of November 2023 in the press",
)

POLYAK_2024 = Source(
    "polyak-2024",
    title="Movie Gen: A Cast of Media Foundation Models",
    authors=(
        "Adam Polyak",
        "Amit Zohar",
        "Andrew Brown",
        "et al.",
    ),
    year=2024,
    arxiv="2410.13720",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

RANFTL_2019 = Source(
    "ranftl-2019",
    title=("Towards Robust Monocular Depth Estimation: Mixing Datasets for Zero-shot Cross-dataset Transfer"),
    authors=(
        "René Ranftl",
        "Katrin Lasinger",
        "David Hafner",
        "Konrad Schindler",
        "Vladlen Koltun",
    ),
    year=2019,
    arxiv="1907.01341",
    checked="title, authors, id and an account in the authors' repository",
)

RAVI_2024 = Source(
    "ravi-2024",
    title="SAM 2: Segment Anything in Images and Videos",
    authors=(
        "Nikhila Ravi",
        "Valentin Gabeur",
        "Yuan-Ting Hu",
        "et al.",
    ),
    year=2024,
    arxiv="2408.00714",
    checked="title, authors, id and an account of the model in the authors' repository",
)

REDMON_2015 = Source(
    "redmon-2015",
    title="You Only Look Once: Unified, Real-Time Object Detection",
    authors=(
        "Joseph Redmon",
        "Santosh Divvala",
        "Ross Girshick",
        "Ali Farhadi",
    ),
    year=2015,
    arxiv="1506.02640",
    checked="id and title in a reading list; authors and abstract on public pages",
)

REN_2015 = Source(
    "ren-2015",
    title="Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks",
    authors=(
        "Shaoqing Ren",
        "Kaiming He",
        "Ross Girshick",
        "Jian Sun",
    ),
    year=2015,
    arxiv="1506.01497",
    checked="id and title in a reading list; authors and abstract on public pages",
)

RUNWAY_GEN_2_2023 = Source(
    "runway-gen-2-2023",
    title="Gen-2: Generate novel videos with text, images or video clips",
    authors=("Runway",),
    year=2023,
    url="https://runwayml.com/research/gen-2",
    organisation=True,
    checked="accounts of the announcement of 20 March 2023 in the press",
)

RUNWAY_GEN_3_2024 = Source(
    "runway-gen-3-2024",
    title="Introducing Gen-3 Alpha: A New Frontier for Video Generation",
    authors=("Runway",),
    year=2024,
    url="https://runwayml.com/research/introducing-gen-3-alpha",
    organisation=True,
    checked="address and date (17 June 2024) with accounts of it on public pages",
)

RUNWAY_GEN_4_2025 = Source(
    "runway-gen-4-2025",
    title="Introducing Runway Gen-4",
    authors=("Runway",),
    year=2025,
    url="https://runwayml.com/research/introducing-runway-gen-4",
    organisation=True,
    checked="accounts of the release of March 2025 in the press and in a tutorial",
)

SCHWARZ_2020 = Source(
    "schwarz-2020",
    title="GRAF: Generative Radiance Fields for 3D-Aware Image Synthesis",
    authors=(
        "Katja Schwarz",
        "Yiyi Liao",
        "Michael Niemeyer",
        "Andreas Geiger",
    ),
    year=2020,
    arxiv="2007.02442",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

SIAROHIN_2019 = Source(
    "siarohin-2019",
    title="First Order Motion Model for Image Animation",
    authors=(
        "Aliaksandr Siarohin",
        "Stéphane Lathuilière",
        "Sergey Tulyakov",
        "Elisa Ricci",
        "Nicu Sebe",
    ),
    year=2019,
    arxiv="2003.00196",
    checked=(
        "title, authors, year and an account in the authors' repository; id in the documentation of a "
        "public implementation"
    ),
)

SIMONYAN_2014 = Source(
    "simonyan-2014",
    title="Very Deep Convolutional Networks for Large-Scale Image Recognition",
    authors=(
        "Karen Simonyan",
        "Andrew Zisserman",
    ),
    year=2014,
    arxiv="1409.1556",
    checked=("id and title in a reading list; authors and abstract in the documentation of public implementations"),
)

SUN_2019_B = Source(
    "sun-2019-b",
    title="Deep High-Resolution Representation Learning for Human Pose Estimation",
    authors=(
        "Ke Sun",
        "Bin Xiao",
        "Dong Liu",
        "Jingdong Wang",
    ),
    year=2019,
    url="https://openaccess.thecvf.com/content_CVPR_2019/html/Sun_Deep_High-Resolution_Representation_Learning_for_Human_Pose_Estimation_CVPR_2019_paper.html",
    checked="title, authors, year and abstract in the documentation of a public implementation",
)

SZEGEDY_2014 = Source(
    "szegedy-2014",
    title="Going Deeper with Convolutions",
    authors=(
        "Christian Szegedy",
        "Wei Liu",
        "Yangqing Jia",
        "et al.",
    ),
    year=2014,
    arxiv="1409.4842",
    checked="id and title in a reading list; authors and abstract on public pages",
)

TAN_2019_B = Source(
    "tan-2019-b",
    title="EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks",
    authors=(
        "Mingxing Tan",
        "Quoc V. Le",
    ),
    year=2019,
    arxiv="1905.11946",
    checked=("id and title in a reading list; authors and abstract in the documentation of public implementations"),
)

TENCENT_HUNYUAN3D_2025 = Source(
    "tencent-hunyuan3d-2025",
    title="Hunyuan3D 2.0: Scaling Diffusion Models for High Resolution Textured 3D Assets Generation",
    authors=("Tencent Hunyuan3D Team",),
    year=2025,
    arxiv="2501.12202",
    organisation=True,
    checked="title, authors, id and abstract in the authors' repository",
)

TIAN_2024_B = Source(
    "tian-2024-b",
    title=(
        "EMO: Emote Portrait Alive - Generating Expressive Portrait Videos with Audio2Video Diffusion "
        "Model under Weak Conditions"
    ),
    authors=(
        "Linrui Tian",
        "Qi Wang",
        "Bang Zhang",
        "Liefeng Bo",
    ),
    year=2024,
    arxiv="2402.17485",
    checked="title, authors and id in the authors' repository; an account in a weekly list of papers",
)

TOCHILKIN_2024 = Source(
    "tochilkin-2024",
    title="TripoSR: Fast 3D Object Reconstruction from a Single Image",
    authors=(
        "Dmitry Tochilkin",
        "David Pankratz",
        "Zexiang Liu",
        "et al.",
    ),
    year=2024,
    arxiv="2403.02151",
    checked="title, authors, id, licence and an account in the authors' repository",
)

TOUVRON_2020 = Source(
    "touvron-2020",
    title="Training data-efficient image transformers & distillation through attention",
    authors=(
        "Hugo Touvron",
        "et al.",
    ),
    year=2020,
    arxiv="2012.12877",
    checked=(
        "id and title in a reading list; first author and abstract in the documentation of public implementations"
    ),
)

ULTRALYTICS_2023 = Source(
    "ultralytics-2023",
    title="Ultralytics YOLOv8",
    authors=("Ultralytics",),
    year=2023,
    url="https://docs.ultralytics.com/models/yolov8/",
    organisation=True,
    checked="read in the source of the vendor's documentation",
)

VILLEGAS_2022 = Source(
    "villegas-2022",
    title="Phenaki: Variable Length Video Generation From Open Domain Textual Description",
    authors=(
        "Ruben Villegas",
        "Mohammad Babaeizadeh",
        "Pieter-Jan Kindermans",
        "et al.",
    ),
    year=2022,
    arxiv="2210.02399",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

WANG_2023_G = Source(
    "wang-2023-g",
    title="ModelScope Text-to-Video Technical Report",
    authors=(
        "Jiuniu Wang",
        "Hangjie Yuan",
        "Dayou Chen",
        "et al.",
    ),
    year=2023,
    arxiv="2308.06571",
    checked=(
        "id, title, authors and date in a reading list; an account in the documentation of a public implementation"
    ),
)

WANG_2023_H = Source(
    "wang-2023-h",
    title=("ProlificDreamer: High-Fidelity and Diverse Text-to-3D Generation with Variational Score Distillation"),
    authors=(
        "Zhengyi Wang",
        "Cheng Lu",
        "Yikai Wang",
        "et al.",
    ),
    year=2023,
    arxiv="2305.16213",
    checked="id, title, authors and date in a reading list",
)

WAN_2025 = Source(
    "wan-2025",
    title="Wan: Open and Advanced Large-Scale Video Generative Models",
    authors=(
        "Team Wan",
        "Ang Wang",
        "Baole Ai",
        "et al.",
    ),
    year=2025,
    arxiv="2503.20314",
    checked=(
        "title, authors, id, releases and licence in the authors' repository; abstract in the "
        "documentation of a public implementation"
    ),
)

XIANG_2024 = Source(
    "xiang-2024",
    title="Structured 3D Latents for Scalable and Versatile 3D Generation",
    authors=(
        "Jianfeng Xiang",
        "Zelong Lv",
        "Sicheng Xu",
        "et al.",
    ),
    year=2024,
    arxiv="2412.01506",
    checked=("title, authors, id and an account of inputs, outputs and method in the authors' repository"),
)

XIE_2021_C = Source(
    "xie-2021-c",
    title="SegFormer: Simple and Efficient Design for Semantic Segmentation with Transformers",
    authors=(
        "Enze Xie",
        "Wenhai Wang",
        "Zhiding Yu",
        "et al.",
    ),
    year=2021,
    arxiv="2105.15203",
    checked="id and title in a reading list; authors in the BibTeX of the authors' repository",
)

YANG_2024_C = Source(
    "yang-2024-c",
    title="CogVideoX: Text-to-Video Diffusion Models with An Expert Transformer",
    authors=(
        "Zhuoyi Yang",
        "Jiayan Teng",
        "Wendi Zheng",
        "et al.",
    ),
    year=2024,
    arxiv="2408.06072",
    checked=(
        "title, authors and id in the BibTeX of the authors' repository; releases and licence there; an "
        "account of the architecture in the documentation of a public implementation"
    ),
)

YANG_2024_D = Source(
    "yang-2024-d",
    title="Depth Anything: Unleashing the Power of Large-Scale Unlabeled Data",
    authors=(
        "Lihe Yang",
        "Bingyi Kang",
        "Zilong Huang",
        "et al.",
    ),
    year=2024,
    arxiv="2401.10891",
    checked=(
        "title and authors in the BibTeX of the authors' repository; an account and the id in a weekly list of papers"
    ),
)

YAN_2021 = Source(
    "yan-2021",
    title="VideoGPT: Video Generation using VQ-VAE and Transformers",
    authors=(
        "Wilson Yan",
        "Yunzhi Zhang",
        "Pieter Abbeel",
        "Aravind Srinivas",
    ),
    year=2021,
    arxiv="2104.10157",
    checked="title, authors, id and abstract in the authors' repository",
)

ZHANG_2022_B = Source(
    "zhang-2022-b",
    title=(
        "SadTalker: Learning Realistic 3D Motion Coefficients for Stylized Audio-Driven Single Image "
        "Talking Face Animation"
    ),
    authors=(
        "Wenxuan Zhang",
        "Xiaodong Cun",
        "Xuan Wang",
        "et al.",
    ),
    year=2022,
    arxiv="2211.12194",
    checked=("title, authors, id, licence and an account of inputs and output in the authors' repository"),
)

ZHANG_2022_C = Source(
    "zhang-2022-c",
    title="MotionDiffuse: Text-Driven Human Motion Generation with Diffusion Model",
    authors=(
        "Mingyuan Zhang",
        "Zhongang Cai",
        "Liang Pan",
        "et al.",
    ),
    year=2022,
    arxiv="2208.15001",
    checked="id, title, authors and date in a reading list",
)

ZHANG_2023_F = Source(
    "zhang-2023-f",
    title="T2M-GPT: Generating Human Motion from Textual Descriptions with Discrete Representations",
    authors=(
        "Jianrong Zhang",
        "Yangsong Zhang",
        "Xiaodong Cun",
        "et al.",
    ),
    year=2023,
    arxiv="2301.06052",
    checked="title, authors and id in the authors' repository",
)

ZHENG_2024_B = Source(
    "zheng-2024-b",
    title="Open-Sora: Democratizing Efficient Video Production for All",
    authors=(
        "Zangwei Zheng",
        "Xiangyu Peng",
        "Tianji Yang",
        "et al.",
    ),
    year=2024,
    arxiv="2412.20404",
    checked="title, authors and id in the BibTeX of the authors' repository",
)
