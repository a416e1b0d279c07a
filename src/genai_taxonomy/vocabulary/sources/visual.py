"""What describes models of images, video, space and action."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ASSRAN_2025",
    "AWAIS_2023",
    "BANSAL_2024",
    "CARION_2020",
    "CARLIER_2020",
    "DONG_2015",
    "GAL_2022",
    "HAFNER_2019",
    "HO_2022_B",
    "JOHNSON_2016",
    "KERBL_2023",
    "LUGMAYR_2022",
    "MATHIEU_2015",
    "MENG_2021",
    "NICHOL_2022",
    "OPREA_2020",
    "OQUAB_2023",
    "SAHARIA_2021_B",
    "SINGER_2022",
    "TOSHEV_2014",
    "VALEVSKI_2024",
    "WANG_2025",
    "WU_2022",
    "XING_2023",
    "YU_2018_B",
    "ZHANG_2016_B",
]

ASSRAN_2025 = Source(
    "assran-2025",
    title="V-JEPA 2: Self-Supervised Video Models Enable Understanding, Prediction and Planning",
    authors=("Mido Assran", "Adrien Bardes", "David Fan", "et al."),
    year=2025,
    arxiv="2506.09985",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

AWAIS_2023 = Source(
    "awais-2023",
    title="Foundational Models Defining a New Era in Vision: A Survey and Outlook",
    authors=("Muhammad Awais", "Muzammal Naseer", "Salman Khan", "et al."),
    year=2023,
    arxiv="2307.13721",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

BANSAL_2024 = Source(
    "bansal-2024",
    title="VideoPhy: Evaluating Physical Commonsense for Video Generation",
    authors=("Hritik Bansal", "Zongyu Lin", "Tianyi Xie", "et al."),
    year=2024,
    arxiv="2406.03520",
    checked="id, title, authors and abstract on public copies of the paper (id not in the reading list)",
)

CARLIER_2020 = Source(
    "carlier-2020",
    title="DeepSVG: A Hierarchical Generative Network for Vector Graphics Animation",
    authors=("Alexandre Carlier", "Martin Danelljan", "Alexandre Alahi", "et al."),
    year=2020,
    arxiv="2007.11301",
    checked="id, title, authors, date (22 July 2020) and abstract on public pages (id not in the reading list)",
)

DONG_2015 = Source(
    "dong-2015",
    title="Image Super-Resolution Using Deep Convolutional Networks",
    authors=("Chao Dong", "Chen Change Loy", "Kaiming He", "et al."),
    year=2015,
    arxiv="1501.00092",
    checked=(
        "id, title and abstract in the documentation of an implementation; authors on the project page; year "
        "of the journal version"
    ),
)

GAL_2022 = Source(
    "gal-2022",
    title="An Image is Worth One Word: Personalizing Text-to-Image Generation using Textual Inversion",
    authors=("Rinon Gal", "Yuval Alaluf", "Yuval Atzmon", "et al."),
    year=2022,
    arxiv="2208.01618",
    checked="id, title, authors and abstract in the documentation of an implementation",
)

HAFNER_2019 = Source(
    "hafner-2019",
    title="Dream to Control: Learning Behaviors by Latent Imagination",
    authors=("Danijar Hafner", "Timothy Lillicrap", "Jimmy Ba", "et al."),
    year=2019,
    arxiv="1912.01603",
    checked="id, title, authors, date (3 December 2019) and abstract on public pages and the author's page",
)

HO_2022_B = Source(
    "ho-2022-b",
    title="Imagen Video: High Definition Video Generation with Diffusion Models",
    authors=("Jonathan Ho", "William Chan", "Chitwan Saharia", "et al."),
    year=2022,
    arxiv="2210.02303",
    checked="id and title in a reading list; authors and date there; abstract on the project page",
)

JOHNSON_2016 = Source(
    "johnson-2016",
    title="Perceptual Losses for Real-Time Style Transfer and Super-Resolution",
    authors=("Justin Johnson", "Alexandre Alahi", "Li Fei-Fei"),
    year=2016,
    arxiv="1603.08155",
    checked="id, title, authors and abstract on public copies of the paper (id not in the reading list)",
)

KERBL_2023 = Source(
    "kerbl-2023",
    title="3D Gaussian Splatting for Real-Time Radiance Field Rendering",
    authors=("Bernhard Kerbl", "Georgios Kopanas", "Thomas Leimkühler", "et al."),
    year=2023,
    arxiv="2308.04079",
    checked=(
        "id, title, authors, abstract and an account of the limitations on a public page (id not in the reading list)"
    ),
)

LUGMAYR_2022 = Source(
    "lugmayr-2022",
    title="RePaint: Inpainting using Denoising Diffusion Probabilistic Models",
    authors=("Andreas Lugmayr", "Martin Danelljan", "Andres Romero", "et al."),
    year=2022,
    arxiv="2201.09865",
    checked=(
        "id and title in a reading list; authors and date there; abstract in the documentation of an implementation"
    ),
)

MATHIEU_2015 = Source(
    "mathieu-2015",
    title="Deep multi-scale video prediction beyond mean square error",
    authors=("Michael Mathieu", "Camille Couprie", "Yann LeCun"),
    year=2015,
    arxiv="1511.05440",
    checked="id, title, authors, date (17 November 2015) and abstract on public pages (id not in the reading list)",
)

MENG_2021 = Source(
    "meng-2021",
    title="SDEdit: Guided Image Synthesis and Editing with Stochastic Differential Equations",
    authors=("Chenlin Meng", "Yutong He", "Yang Song", "et al."),
    year=2021,
    arxiv="2108.01073",
    checked=(
        "id and title in a reading list; authors and date there; abstract in the documentation of an implementation"
    ),
)

NICHOL_2022 = Source(
    "nichol-2022",
    title="Point-E: A System for Generating 3D Point Clouds from Complex Prompts",
    authors=("Alex Nichol", "Heewoo Jun", "Prafulla Dhariwal", "et al."),
    year=2022,
    arxiv="2212.08751",
    checked="id and title in a reading list; authors and date there; abstract on public pages",
)

OPREA_2020 = Source(
    "oprea-2020",
    title="A Review on Deep Learning Techniques for Video Prediction",
    authors=("Sergiu Oprea", "et al."),
    year=2020,
    arxiv="2004.05214",
    checked="id, title and abstract on public copies of the paper (first author shown there as S. Oprea)",
)

OQUAB_2023 = Source(
    "oquab-2023",
    title="DINOv2: Learning Robust Visual Features without Supervision",
    authors=("Maxime Oquab", "Timothée Darcet", "Théo Moutakanni", "et al."),
    year=2023,
    arxiv="2304.07193",
    checked="id, title, authors, date (14 April 2023) and abstract on public pages (id not in the reading list)",
)

SAHARIA_2021_B = Source(
    "saharia-2021-b",
    title="Image Super-Resolution via Iterative Refinement",
    authors=("Chitwan Saharia", "Jonathan Ho", "William Chan", "et al."),
    year=2021,
    arxiv="2104.07636",
    checked="id and title in a reading list; authors and date there; abstract on the project page",
)

SINGER_2022 = Source(
    "singer-2022",
    title="Make-A-Video: Text-to-Video Generation without Text-Video Data",
    authors=("Uriel Singer", "Adam Polyak", "Thomas Hayes", "et al."),
    year=2022,
    arxiv="2209.14792",
    checked="id, title, authors and date in a reading list; abstract not seen",
)

TOSHEV_2014 = Source(
    "toshev-2014",
    title="DeepPose: Human Pose Estimation via Deep Neural Networks",
    authors=("Alexander Toshev", "Christian Szegedy"),
    year=2014,
    url="http://openaccess.thecvf.com/content_cvpr_2014/html/Toshev_DeepPose_Human_Pose_2014_CVPR_paper.html",
    checked="title, authors, year and abstract in the documentation of an implementation, with this address",
)

VALEVSKI_2024 = Source(
    "valevski-2024",
    title="Diffusion Models Are Real-Time Game Engines",
    authors=("Dani Valevski", "Yaniv Leviathan", "Moab Arar", "et al."),
    year=2024,
    arxiv="2408.14837",
    checked="id, title, authors and abstract on public pages and the project page",
)

WANG_2025 = Source(
    "wang-2025",
    title="Survey of Video Diffusion Models: Foundations, Implementations, and Applications",
    authors=("Yimu Wang", "Xuye Liu", "Wei Pang", "et al."),
    year=2025,
    arxiv="2504.16081",
    checked="id, title, authors and abstract on the arXiv page",
)

WU_2022 = Source(
    "wu-2022",
    title="Tune-A-Video: One-Shot Tuning of Image Diffusion Models for Text-to-Video Generation",
    authors=("Jay Zhangjie Wu", "Yixiao Ge", "Xintao Wang", "et al."),
    year=2022,
    arxiv="2212.11565",
    checked="id, title, authors and date in a reading list; abstract not seen",
)

XING_2023 = Source(
    "xing-2023",
    title="A Survey on Video Diffusion Models",
    authors=("Zhen Xing", "Qijun Feng", "Haoran Chen", "et al."),
    year=2023,
    arxiv="2310.10647",
    checked="id and title in a reading list; authors and abstract on public copies of the paper",
)

YU_2018_B = Source(
    "yu-2018-b",
    title="Free-Form Image Inpainting with Gated Convolution",
    authors=("Jiahui Yu", "Zhe Lin", "Jimei Yang", "et al."),
    year=2018,
    arxiv="1806.03589",
    checked="id, title, authors and abstract in the documentation of an implementation",
)

ZHANG_2016_B = Source(
    "zhang-2016-b",
    title="Colorful Image Colorization",
    authors=("Richard Zhang", "Phillip Isola", "Alexei A. Efros"),
    year=2016,
    arxiv="1603.08511",
    checked="id and title in a reading list; authors, date and abstract on public copies of the paper",
)

CARION_2020 = Source(
    "carion-2020",
    title="End-to-End Object Detection with Transformers",
    authors=("Nicolas Carion", "Francisco Massa", "Gabriel Synnaeve", "et al."),
    year=2020,
    arxiv="2005.12872",
    checked="id and title in a reading list; authors and an account of the architecture on public pages",
)
