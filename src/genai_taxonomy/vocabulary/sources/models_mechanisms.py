"""What describes generators of images by mechanisms other than diffusion, model by model."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "CHEN_2017_C",
    "CHEN_2020_B",
    "CHOI_2017",
    "CHOI_2019",
    "DING_2021",
    "DONAHUE_2019",
    "HINTON_2006",
    "HO_2019",
    "KANG_2023",
    "KARRAS_2021",
    "LI_2022_C",
    "ODENA_2016",
    "PARMAR_2018",
    "RAZAVI_2019",
    "SAUER_2023_B",
    "VAN_DEN_OORD_2016_C",
    "WANG_2018_B",
    "WANG_2021_B",
    "XU_2017",
]

CHEN_2017_C = Source(
    "chen-2017-c",
    title="PixelSNAIL: An Improved Autoregressive Generative Model",
    authors=("Xi Chen", "Nikhil Mishra", "Mostafa Rohaninejad", "Pieter Abbeel"),
    year=2017,
    arxiv="1712.09763",
    checked=(
        "id, title, authors and abstract on public pages and the conference's page (ICML 2018); trained "
        "weights offered in the authors' repository (id not in the reading list)"
    ),
)

CHEN_2020_B = Source(
    "chen-2020-b",
    title="Generative Pretraining from Pixels",
    authors=("Mark Chen", "Alec Radford", "Rewon Child", "et al."),
    year=2020,
    url="https://cdn.openai.com/papers/Generative_Pretraining_from_Pixels_V2.pdf",
    checked=(
        "title, authors and abstract on public pages (ICML 2020); address, trained weights and licence in "
        "the authors' repository"
    ),
)

CHOI_2017 = Source(
    "choi-2017",
    title="StarGAN: Unified Generative Adversarial Networks for Multi-Domain Image-to-Image Translation",
    authors=("Yunjey Choi", "Minje Choi", "Munyoung Kim", "et al."),
    year=2017,
    arxiv="1711.09020",
    checked=(
        "id, title, authors, abstract and an account of the method in the authors' repository; first date "
        "24 November 2017 in public notes (id not in the reading list)"
    ),
)

CHOI_2019 = Source(
    "choi-2019",
    title="StarGAN v2: Diverse Image Synthesis for Multiple Domains",
    authors=("Yunjey Choi", "Youngjung Uh", "Jaejun Yoo", "Jung-Woo Ha"),
    year=2019,
    arxiv="1912.01865",
    checked="id, title, authors, date (4 December 2019) and abstract on public pages (id not in the reading list)",
)

DING_2021 = Source(
    "ding-2021",
    title="CogView: Mastering Text-to-Image Generation via Transformers",
    authors=("Ming Ding", "Zhuoyi Yang", "Wenyi Hong", "et al."),
    year=2021,
    arxiv="2105.13290",
    checked=(
        "id, title, authors, date (26 May 2021) and abstract on public pages; trained weights offered in the "
        "authors' repository (the reading list has the id under the name of a technique of the paper)"
    ),
)

DONAHUE_2019 = Source(
    "donahue-2019",
    title="Large Scale Adversarial Representation Learning",
    authors=("Jeff Donahue", "Karen Simonyan"),
    year=2019,
    arxiv="1907.02544",
    checked="id and title in a reading list; authors, date (4 July 2019) and abstract on public pages",
)

HINTON_2006 = Source(
    "hinton-2006",
    title="A Fast Learning Algorithm for Deep Belief Nets",
    authors=("Geoffrey E. Hinton", "Simon Osindero", "Yee-Whye Teh"),
    year=2006,
    doi="10.1162/neco.2006.18.7.1527",
    checked="title, authors, journal (July 2006), doi and abstract on public pages",
)

HO_2019 = Source(
    "ho-2019",
    title="Flow++: Improving Flow-Based Generative Models with Variational Dequantization and Architecture Design",
    authors=("Jonathan Ho", "Xi Chen", "Aravind Srinivas", "et al."),
    year=2019,
    arxiv="1902.00275",
    checked=(
        "id, title, authors, abstract and section 1 on public copies of the paper (id not in the reading list); "
        "year from the id and the conference (ICML 2019)"
    ),
)

KANG_2023 = Source(
    "kang-2023",
    title="Scaling up GANs for Text-to-Image Synthesis",
    authors=("Minguk Kang", "Jun-Yan Zhu", "Richard Zhang", "et al."),
    year=2023,
    arxiv="2303.05511",
    checked="id, title, authors, abstract and figures 1 and 2 on public pages (id not in the reading list)",
)

KARRAS_2021 = Source(
    "karras-2021",
    title="Alias-Free Generative Adversarial Networks",
    authors=("Tero Karras", "Miika Aittala", "Samuli Laine", "et al."),
    year=2021,
    arxiv="2106.12423",
    checked=(
        "title, authors, abstract and trained weights in the authors' repository; id on a public page (not in "
        "the reading list)"
    ),
)

LI_2022_C = Source(
    "li-2022-c",
    title="MAGE: MAsked Generative Encoder to Unify Representation Learning and Image Synthesis",
    authors=("Tianhong Li", "Huiwen Chang", "Shlok Kumar Mishra", "et al."),
    year=2022,
    arxiv="2211.09117",
    checked=(
        "id, title, authors, date (16 November 2022) and abstract on public pages; trained weights in the authors' "
        "repository (id not in the reading list)"
    ),
)

ODENA_2016 = Source(
    "odena-2016",
    title="Conditional Image Synthesis With Auxiliary Classifier GANs",
    authors=("Augustus Odena", "Christopher Olah", "Jonathon Shlens"),
    year=2016,
    arxiv="1610.09585",
    checked=(
        "id, title, authors and abstract on public copies of the paper and a university's wiki (id not in the "
        "reading list)"
    ),
)

PARMAR_2018 = Source(
    "parmar-2018",
    title="Image Transformer",
    authors=("Niki Parmar", "Ashish Vaswani", "Jakob Uszkoreit", "et al."),
    year=2018,
    arxiv="1802.05751",
    checked="id, title, authors, abstract and table 1 on public copies of the paper (id not in the reading list)",
)

RAZAVI_2019 = Source(
    "razavi-2019",
    title="Generating Diverse High-Fidelity Images with VQ-VAE-2",
    authors=("Ali Razavi", "Aäron van den Oord", "Oriol Vinyals"),
    year=2019,
    arxiv="1906.00446",
    checked=(
        "id and title in a reading list; authors, date (2 June 2019), abstract and figure 1 on public pages and "
        "the conference's page (NeurIPS 2019)"
    ),
)

SAUER_2023_B = Source(
    "sauer-2023-b",
    title="StyleGAN-T: Unlocking the Power of GANs for Fast Large-Scale Text-to-Image Synthesis",
    authors=("Axel Sauer", "Tero Karras", "Samuli Laine", "et al."),
    year=2023,
    arxiv="2301.09515",
    checked="id, title, authors, date (23 January 2023) and abstract on public pages (id not in the reading list)",
)

VAN_DEN_OORD_2016_C = Source(
    "van-den-oord-2016-c",
    title="Conditional Image Generation with PixelCNN Decoders",
    authors=("Aäron van den Oord", "Nal Kalchbrenner", "Oriol Vinyals", "et al."),
    year=2016,
    arxiv="1606.05328",
    checked="id, title, authors, abstract and a date of June 2016 on public copies of the paper (id not in the list)",
)

WANG_2018_B = Source(
    "wang-2018-b",
    title="ESRGAN: Enhanced Super-Resolution Generative Adversarial Networks",
    authors=("Xintao Wang", "Ke Yu", "Shixiang Wu", "et al."),
    year=2018,
    arxiv="1809.00219",
    checked=(
        "id, title, authors and trained weights in the authors' repository; abstract on public pages (id not in the "
        "reading list)"
    ),
)

WANG_2021_B = Source(
    "wang-2021-b",
    title="Real-ESRGAN: Training Real-World Blind Super-Resolution with Pure Synthetic Data",
    authors=("Xintao Wang", "Liangbin Xie", "Chao Dong", "Ying Shan"),
    year=2021,
    arxiv="2107.10833",
    checked=(
        "id, title, authors and trained weights in the authors' repository; date (22 July 2021) and abstract on "
        "public pages (id not in the reading list)"
    ),
)

XU_2017 = Source(
    "xu-2017",
    title="AttnGAN: Fine-Grained Text to Image Generation with Attentional Generative Adversarial Networks",
    authors=("Tao Xu", "Pengchuan Zhang", "Qiuyuan Huang", "et al."),
    year=2017,
    arxiv="1711.10485",
    checked=(
        "id, title, authors, date (28 November 2017) and abstract on public pages; trained weights in the authors' "
        "repository (id not in the reading list)"
    ),
)
