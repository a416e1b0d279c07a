"""What describes jobs on images and sound, and how outputs are measured."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "BALLE_2016",
    "BINKOWSKI_2018",
    "BLATTMANN_2023",
    "BORSOS_2022",
    "BOZIC_2024",
    "BROOKS_2022",
    "CHAN_2020",
    "CHIANG_2024",
    "CHO_2021",
    "DANG_2023",
    "DEFOSSEZ_2019",
    "DEFOSSEZ_2022",
    "DEFOSSEZ_2024",
    "DESHMUKH_2023",
    "DHARIWAL_2020",
    "DONG_2022_B",
    "GATYS_2015",
    "GRAMACCIONI_2024",
    "GUO_2017",
    "HENDRYCKS_2020",
    "HESSEL_2021",
    "HEUSEL_2017",
    "HUANG_2024",
    "HUGGING_FACE_2026_B",
    "HUGGING_FACE_SUPERB",
    "HUGGING_FACE_TRANSFORMERS",
    "JIA_2019",
    "JIA_2020",
    "JUN_2023",
    "KALLURI_2020",
    "KILGOUR_2018",
    "KIRILLOV_2023",
    "KREUK_2022",
    "KYNKAANNIEMI_2019",
    "LIGHTNING_AI_2026",
    "LINDENBERGER_2023",
    "LIN_2004",
    "LIPPING_2022",
    "LIU_2021_C",
    "LIU_2023_E",
    "LIU_2023_F",
    "LUO_2021",
    "LUO_2023",
    "OSHAUGHNESSY_2025",
    "PAPINENI_2002",
    "PARK_2019",
    "PLAQUET_2023",
    "POLYKOVSKIY_2018",
    "POOLE_2022",
    "PRAJWAL_2020",
    "RETKOWSKI_2024",
    "RICHTER_2022",
    "ROSENBERG_2017",
    "RUIZ_2022",
    "SAHARIA_2021",
    "SCHROFF_2015",
    "SISMAN_2020",
    "TAN_2021",
    "TEVET_2022",
    "THEIS_2015",
    "UNTERTHINER_2018",
    "VOLETI_2022",
    "WANG_2004",
    "WANG_2023_B",
    "WANG_2023_C",
    "YANG_2021",
    "YUAN_2023_B",
    "ZAKHAROV_2019",
    "ZAMIR_2021",
    "ZHANG_2018_B",
    "ZHANG_2019",
    "ZHANG_2021",
    "ZHENG_2023",
    "ZHENG_2023_B",
]

# Jobs on images, video and space.

SAHARIA_2021 = Source(
    "saharia-2021",
    title="Palette: Image-to-Image Diffusion Models",
    authors=("Chitwan Saharia", "William Chan", "Huiwen Chang", "et al."),
    year=2021,
    arxiv="2111.05826",
    checked=("id, title, authors, abstract and section 1 in public copies of the paper (id not in the reading list)"),
)

ZAMIR_2021 = Source(
    "zamir-2021",
    title="Restormer: Efficient Transformer for High-Resolution Image Restoration",
    authors=("Syed Waqas Zamir", "Aditya Arora", "Salman Khan", "et al."),
    year=2021,
    arxiv="2111.09881",
    checked="id, title, authors and abstract in a public toolbox that implements the paper",
)

BROOKS_2022 = Source(
    "brooks-2022",
    title="InstructPix2Pix: Learning to Follow Image Editing Instructions",
    authors=("Tim Brooks", "Aleksander Holynski", "Alexei A. Efros"),
    year=2022,
    arxiv="2211.09800",
    checked=(
        "id and title in a reading list; authors in another; what the model takes and gives in the "
        "documentation of a public library"
    ),
)

HUANG_2024 = Source(
    "huang-2024",
    title="Diffusion Model-Based Image Editing: A Survey",
    authors=("Yi Huang", "Jiancheng Huang", "Yifan Liu", "et al."),
    year=2024,
    arxiv="2402.17525",
    checked=(
        "id, title, authors and abstract on the arXiv page and others; the kinds of editing (semantic, stylistic, "
        "structural) in a public summary (id not in the reading list)"
    ),
)

GATYS_2015 = Source(
    "gatys-2015",
    title="A Neural Algorithm of Artistic Style",
    authors=("Leon A. Gatys", "Alexander S. Ecker", "Matthias Bethge"),
    year=2015,
    arxiv="1508.06576",
    checked="id, title, authors and abstract in public copies of the paper (id not in the reading list)",
)

RUIZ_2022 = Source(
    "ruiz-2022",
    title="DreamBooth: Fine Tuning Text-to-Image Diffusion Models for Subject-Driven Generation",
    authors=("Nataniel Ruiz", "Yuanzhen Li", "Varun Jampani", "et al."),
    year=2022,
    arxiv="2208.12242",
    checked=(
        "id and title in two reading lists; authors and date in one of them; what it does in the "
        "documentation of a public library"
    ),
)

ZHENG_2023 = Source(
    "zheng-2023",
    title="LayoutDiffusion: Controllable Diffusion Model for Layout-to-image Generation",
    authors=("Guangcong Zheng", "Xianpan Zhou", "Xuewei Li", "et al."),
    year=2023,
    arxiv="2303.17189",
    checked="id and title in two reading lists; authors in one of them; abstract not seen",
)

BALLE_2016 = Source(
    "balle-2016",
    title="End-to-end Optimized Image Compression",
    authors=("Johannes Ballé", "Valero Laparra", "Eero P. Simoncelli"),
    year=2016,
    arxiv="1611.01704",
    checked="id, title, authors, date (5 November 2016) and abstract on public pages (id not in the reading list)",
)

KIRILLOV_2023 = Source(
    "kirillov-2023",
    title="Segment Anything",
    authors=("Alexander Kirillov", "Eric Mintun", "Nikhila Ravi", "et al."),
    year=2023,
    arxiv="2304.02643",
    checked="id and title in a reading list; authors and abstract on public pages",
)

LINDENBERGER_2023 = Source(
    "lindenberger-2023",
    title="LightGlue: Local Feature Matching at Light Speed",
    authors=("Philipp Lindenberger", "Paul-Edouard Sarlin", "Marc Pollefeys"),
    year=2023,
    arxiv="2306.13643",
    checked="id, title, authors and a summary in the authors' repository (id not in the reading list)",
)

SCHROFF_2015 = Source(
    "schroff-2015",
    title="FaceNet: A Unified Embedding for Face Recognition and Clustering",
    authors=("Florian Schroff", "Dmitry Kalenichenko", "James Philbin"),
    year=2015,
    arxiv="1503.03832",
    checked="id, title, authors, date (12 March 2015) and abstract on public pages (id not in the reading list)",
)

BLATTMANN_2023 = Source(
    "blattmann-2023",
    title="Stable Video Diffusion: Scaling Latent Video Diffusion Models to Large Datasets",
    authors=("Andreas Blattmann", "Tim Dockhorn", "Sumith Kulal", "et al."),
    year=2023,
    arxiv="2311.15127",
    checked=("id, title, authors and abstract in the documentation of a public library (id not in the reading list)"),
)

VOLETI_2022 = Source(
    "voleti-2022",
    title="MCVD: Masked Conditional Video Diffusion for Prediction, Generation, and Interpolation",
    authors=("Vikram Voleti", "Alexia Jolicoeur-Martineau", "Christopher Pal"),
    year=2022,
    arxiv="2205.09853",
    checked="id and title in two reading lists; authors in one of them; abstract on the authors' page",
)

KALLURI_2020 = Source(
    "kalluri-2020",
    title="FLAVR: Flow-Agnostic Video Representations for Fast Frame Interpolation",
    authors=("Tarun Kalluri", "Deepak Pathak", "Manmohan Chandraker", "Du Tran"),
    year=2020,
    arxiv="2012.08512",
    checked="id, title, authors and abstract in a public toolbox that implements the paper",
)

CHAN_2020 = Source(
    "chan-2020",
    title="BasicVSR: The Search for Essential Components in Video Super-Resolution and Beyond",
    authors=("Kelvin C. K. Chan", "Xintao Wang", "Ke Yu", "et al."),
    year=2020,
    arxiv="2012.02181",
    checked="id, title, authors and abstract in a public toolbox that implements the paper; year from the id",
)

ZAKHAROV_2019 = Source(
    "zakharov-2019",
    title="Few-Shot Adversarial Learning of Realistic Neural Talking Head Models",
    authors=("Egor Zakharov", "Aliaksandra Shysheya", "Egor Burkov", "Victor Lempitsky"),
    year=2019,
    arxiv="1905.08233",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

PRAJWAL_2020 = Source(
    "prajwal-2020",
    title="A Lip Sync Expert Is All You Need for Speech to Lip Generation In The Wild",
    authors=("K R Prajwal", "Rudrabha Mukhopadhyay", "Vinay Namboodiri", "C. V. Jawahar"),
    year=2020,
    arxiv="2008.10010",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

ZHANG_2021 = Source(
    "zhang-2021",
    title="ByteTrack: Multi-Object Tracking by Associating Every Detection Box",
    authors=("Yifu Zhang", "Peize Sun", "Yi Jiang", "et al."),
    year=2021,
    arxiv="2110.06864",
    checked=(
        "id, title, authors and abstract in the authors' repository; year from the id (id not in the reading list)"
    ),
)

POOLE_2022 = Source(
    "poole-2022",
    title="DreamFusion: Text-to-3D using 2D Diffusion",
    authors=("Ben Poole", "Ajay Jain", "Jonathan T. Barron", "Ben Mildenhall"),
    year=2022,
    arxiv="2209.14988",
    checked="id and title in two reading lists; authors and date in one of them; abstract on public pages",
)

JUN_2023 = Source(
    "jun-2023",
    title="Shap-E: Generating Conditional 3D Implicit Functions",
    authors=("Heewoo Jun", "Alex Nichol"),
    year=2023,
    arxiv="2305.02463",
    checked=(
        "id and title in two reading lists; authors and date in one of them; abstract in the documentation "
        "of a public library"
    ),
)

LIU_2023_F = Source(
    "liu-2023-f",
    title="Zero-1-to-3: Zero-shot One Image to 3D Object",
    authors=("Ruoshi Liu", "Rundi Wu", "Basile Van Hoorick", "et al."),
    year=2023,
    arxiv="2303.11328",
    checked="id and title in two reading lists; authors in one of them; abstract on public pages",
)

TEVET_2022 = Source(
    "tevet-2022",
    title="Human Motion Diffusion Model",
    authors=("Guy Tevet", "Sigal Raab", "Brian Gordon", "et al."),
    year=2022,
    arxiv="2209.14916",
    checked="id and title in two reading lists; authors and date in one of them; a summary on a public page",
)

PARK_2019 = Source(
    "park-2019",
    title="Semantic Image Synthesis with Spatially-Adaptive Normalization",
    authors=("Taesung Park", "Ming-Yu Liu", "Ting-Chun Wang", "Jun-Yan Zhu"),
    year=2019,
    arxiv="1903.07291",
    checked="id and title in a reading list; authors, abstract and section 1 in public copies of the paper",
)

DANG_2023 = Source(
    "dang-2023",
    title="Digital Face Manipulation Creation and Detection: A Systematic Review",
    authors=("Minh Dang", "Tan N. Nguyen"),
    year=2023,
    doi="10.3390/electronics12163407",
    checked="title, authors, year, journal and abstract on the publisher's page and another (Electronics 12(16), 3407)",
)

LIU_2021_C = Source(
    "liu-2021-c",
    title="FuseFormer: Fusing Fine-Grained Information in Transformers for Video Inpainting",
    authors=("Rui Liu", "Hanming Deng", "Yangyi Huang", "et al."),
    year=2021,
    arxiv="2109.02974",
    checked="id and title in a reading list; authors and abstract in a public copy of the paper; year from the id",
)

LUO_2021 = Source(
    "luo-2021",
    title="Diffusion Probabilistic Models for 3D Point Cloud Generation",
    authors=("Shitong Luo", "Wei Hu"),
    year=2021,
    arxiv="2103.01458",
    checked="id and title in two reading lists; authors and date in one of them; abstract not seen",
)

# Jobs on sound.

TAN_2021 = Source(
    "tan-2021",
    title="A Survey on Neural Speech Synthesis",
    authors=("Xu Tan", "Tao Qin", "Frank Soong", "Tie-Yan Liu"),
    year=2021,
    arxiv="2106.15561",
    checked=(
        "id, title, authors, date, abstract and section 1 in public copies of the paper (id not in the reading list)"
    ),
)

WANG_2023_C = Source(
    "wang-2023-c",
    title="Neural Codec Language Models are Zero-Shot Text to Speech Synthesizers",
    authors=("Chengyi Wang", "Sanyuan Chen", "Yu Wu", "et al."),
    year=2023,
    arxiv="2301.02111",
    checked="id, title, authors, date (5 January 2023) and abstract on public pages (id not in the reading list)",
)

WANG_2023_B = Source(
    "wang-2023-b",
    title="AUDIT: Audio Editing by Following Instructions with Latent Diffusion Models",
    authors=("Yuancheng Wang", "Zeqian Ju", "Xu Tan", "et al."),
    year=2023,
    arxiv="2304.00830",
    checked="id and title in two reading lists; authors in one of them; abstract and section 1 in public copies",
)

SISMAN_2020 = Source(
    "sisman-2020",
    title="An Overview of Voice Conversion and its Challenges: From Statistical Modeling to Deep Learning",
    authors=("Berrak Sisman", "Junichi Yamagishi", "Simon King", "Haizhou Li"),
    year=2020,
    arxiv="2008.03648",
    checked=(
        "id, title, authors, abstract and section 1 in public copies of the paper; year from the id (id not "
        "in the reading list)"
    ),
)

RICHTER_2022 = Source(
    "richter-2022",
    title="Speech Enhancement and Dereverberation with Diffusion-based Generative Models",
    authors=("Julius Richter", "Simon Welker", "Jean-Marie Lemercier", "et al."),
    year=2022,
    arxiv="2208.05830",
    checked="id and title in two reading lists; authors in one of them; abstract not seen",
)

DEFOSSEZ_2019 = Source(
    "defossez-2019",
    title="Music Source Separation in the Waveform Domain",
    authors=("Alexandre Défossez", "Nicolas Usunier", "Léon Bottou", "Francis Bach"),
    year=2019,
    arxiv="1911.13254",
    checked="id, title, authors and abstract on an author's page (id not in the reading list)",
)

DEFOSSEZ_2022 = Source(
    "defossez-2022",
    title="High Fidelity Neural Audio Compression",
    authors=("Alexandre Défossez", "Jade Copet", "Gabriel Synnaeve", "Yossi Adi"),
    year=2022,
    arxiv="2210.13438",
    checked="id, title, authors and a summary in the authors' repository (id not in the reading list)",
)

DEFOSSEZ_2024 = Source(
    "defossez-2024",
    title="Moshi: a speech-text foundation model for real-time dialogue",
    authors=("Alexandre Défossez", "Laurent Mazaré", "Manu Orsini", "et al."),
    year=2024,
    arxiv="2410.00037",
    checked="id, title, authors and a summary in the authors' repository (id not in the reading list)",
)

LIU_2023_E = Source(
    "liu-2023-e",
    title="AudioSR: Versatile Audio Super-resolution at Scale",
    authors=("Haohe Liu", "Ke Chen", "Qiao Tian", "et al."),
    year=2023,
    arxiv="2309.07314",
    checked="id and title in two reading lists; authors and date in one of them; abstract not seen",
)

JIA_2019 = Source(
    "jia-2019",
    title="Direct speech-to-speech translation with a sequence-to-sequence model",
    authors=("Ye Jia", "Ron J. Weiss", "Fadi Biadsy", "et al."),
    year=2019,
    arxiv="1904.06037",
    checked=(
        "id, title, authors, date (12 April 2019), abstract and section 1 in public copies (id not in the reading list)"
    ),
)

YANG_2021 = Source(
    "yang-2021",
    title="SUPERB: Speech processing Universal PERformance Benchmark",
    authors=("Shu-wen Yang", "Po-Han Chi", "Yung-Sung Chuang", "et al."),
    year=2021,
    arxiv="2105.01051",
    checked=(
        "id, title, authors and the tasks in the authors' repository; abstract on public pages (id not in "
        "the reading list)"
    ),
)

PLAQUET_2023 = Source(
    "plaquet-2023",
    title="Powerset multi-class cross entropy loss for neural speaker diarization",
    authors=("Alexis Plaquet", "Hervé Bredin"),
    year=2023,
    arxiv="2310.13025",
    checked=(
        "id, title, authors, abstract and section 1 in a public copy of the paper; year in the authors' repository"
    ),
)

DESHMUKH_2023 = Source(
    "deshmukh-2023",
    title="Pengi: An Audio Language Model for Audio Tasks",
    authors=("Soham Deshmukh", "Benjamin Elizalde", "Rita Singh", "Huaming Wang"),
    year=2023,
    arxiv="2305.11834",
    checked="id and title in a reading list; authors, date and abstract on a conference page and others",
)

BORSOS_2022 = Source(
    "borsos-2022",
    title="AudioLM: a Language Modeling Approach to Audio Generation",
    authors=("Zalán Borsos", "Raphaël Marinier", "Damien Vincent", "et al."),
    year=2022,
    arxiv="2209.03143",
    checked=(
        "title, authors and abstract on the authors' page; id and year on public pages (id not in the reading list)"
    ),
)

DHARIWAL_2020 = Source(
    "dhariwal-2020",
    title="Jukebox: A Generative Model for Music",
    authors=("Prafulla Dhariwal", "Heewoo Jun", "Christine Payne", "et al."),
    year=2020,
    arxiv="2005.00341",
    checked="id and title in a reading list; authors and year in the authors' repository; abstract not seen",
)

KREUK_2022 = Source(
    "kreuk-2022",
    title="AudioGen: Textually Guided Audio Generation",
    authors=("Felix Kreuk", "Gabriel Synnaeve", "Adam Polyak", "et al."),
    year=2022,
    arxiv="2209.15352",
    checked="id, title, authors, year and a summary in the authors' repository (id not in the reading list)",
)

JIA_2020 = Source(
    "jia-2020",
    title="MarbleNet: Deep 1D Time-Channel Separable Convolutional Neural Network for Voice Activity Detection",
    authors=("Fei Jia", "Somshubra Majumdar", "Boris Ginsburg"),
    year=2020,
    arxiv="2010.13886",
    checked=(
        "id, title and authors in the vendor's model card; section 1 in a public copy of the text; year from the id"
    ),
)

RETKOWSKI_2024 = Source(
    "retkowski-2024",
    title="Frechet Music Distance: A Metric For Generative Symbolic Music Evaluation",
    authors=("Jan Retkowski", "Jakub Stępniak", "Mateusz Modrzejewski"),
    year=2024,
    arxiv="2412.07948",
    checked=("id, title, authors, abstract and section 1 in a public copy of the paper (id not in the reading list)"),
)

HUGGING_FACE_SUPERB = Source(
    "hugging-face-superb",
    title="Dataset Card for SUPERB",
    authors=("Hugging Face",),
    year=None,
    url="https://huggingface.co/datasets/s3prl/superb",
    organisation=True,
    checked=(
        "parts of the card read in the page's public history, which shows no dates: tasks, and what is said of each"
    ),
)

DONG_2022_B = Source(
    "dong-2022-b",
    title="Multitrack Music Transformer",
    authors=("Hao-Wen Dong", "Ke Chen", "Shlomo Dubnov", "et al."),
    year=2022,
    arxiv="2207.06983",
    checked="id, title, authors, abstract and section 1 in a public copy of the paper; year from the id",
)

LUO_2023 = Source(
    "luo-2023",
    title="Diff-Foley: Synchronized Video-to-Audio Synthesis with Latent Diffusion Models",
    authors=("Simian Luo", "Chuanhao Yan", "Chenxu Hu", "Hang Zhao"),
    year=2023,
    arxiv="2306.17203",
    checked="id and title in two reading lists; authors and date in one of them; abstract not seen",
)

BOZIC_2024 = Source(
    "bozic-2024",
    title="A survey of deep learning audio generation methods",
    authors=("Matej Božić", "Marko Horvat"),
    year=2024,
    arxiv="2406.00146",
    checked=(
        "id, title, authors, date, abstract and section 1 in public copies of the paper (id not in the reading list)"
    ),
)

CHO_2021 = Source(
    "cho-2021",
    title="A Survey on Recent Deep Learning-driven Singing Voice Synthesis Systems",
    authors=("Yin-Ping Cho", "Fu-Rong Yang", "Yung-Chuan Chang", "et al."),
    year=2021,
    arxiv="2110.02511",
    checked="id, title, authors, abstract and section 1 in public copies of the paper (id not in the reading list)",
)

GRAMACCIONI_2024 = Source(
    "gramaccioni-2024",
    title="Stable-V2A: Synthesis of Synchronized Sound Effects with Temporal and Semantic Controls",
    authors=("Riccardo Fosco Gramaccioni", "Christian Marinoni", "Emilian Postolache", "et al."),
    year=2024,
    arxiv="2412.15023",
    checked=(
        "id, title, authors and abstract on the arXiv page, in the first version and in a later one of another title "
        "(id not in the reading list)"
    ),
)

YUAN_2023_B = Source(
    "yuan-2023-b",
    title="Text-Driven Foley Sound Generation With Latent Diffusion Model",
    authors=("Yi Yuan", "Haohe Liu", "Xubo Liu", "et al."),
    year=2023,
    arxiv="2306.10359",
    checked="id and title in two reading lists; authors and date in one of them; abstract not seen",
)

LIPPING_2022 = Source(
    "lipping-2022",
    title="Clotho-AQA: A Crowdsourced Dataset for Audio Question Answering",
    authors=("Samuel Lipping", "Parthasarathy Sudarsanam", "Konstantinos Drossos", "Tuomas Virtanen"),
    year=2022,
    arxiv="2204.09634",
    checked=(
        "id, title, authors, abstract and section 1 in a public copy of the paper; year from the id (id not in the "
        "reading list)"
    ),
)

OSHAUGHNESSY_2025 = Source(
    "oshaughnessy-2025",
    title="Speaker Diarization: A Review of Objectives and Methods",
    authors=("Douglas O'Shaughnessy",),
    year=2025,
    doi="10.3390/app15042002",
    checked="title, author, date, journal and abstract on a copy of the publisher's page (Applied Sciences 15(4))",
)

HUGGING_FACE_TRANSFORMERS = Source(
    "hugging-face-transformers",
    title="Text generation strategies",
    authors=("Hugging Face",),
    year=None,
    url="https://huggingface.co/docs/transformers/v4.43.0/generation_strategies",
    organisation=True,
    checked="documentation page of a library read in stored copies of several versions, which show no date",
)

# Metrics.

HUGGING_FACE_2026_B = Source(
    "hugging-face-2026-b",
    title="Evaluate: metric cards",
    authors=("Hugging Face",),
    year=2026,
    url="https://github.com/huggingface/evaluate/tree/main/metrics",
    organisation=True,
    checked=(
        "cards read in a snapshot of the vendor's public repository of April 2026; the branch in the URL not seen"
    ),
)

LIGHTNING_AI_2026 = Source(
    "lightning-ai-2026",
    title="TorchMetrics",
    authors=("Lightning AI",),
    year=2026,
    url="https://github.com/Lightning-AI/torchmetrics",
    organisation=True,
    checked="documentation of each metric read in a snapshot of the vendor's public repository of August 2026",
)

PAPINENI_2002 = Source(
    "papineni-2002",
    title="BLEU: a Method for Automatic Evaluation of Machine Translation",
    authors=("Kishore Papineni", "Salim Roukos", "Todd Ward", "Wei-Jing Zhu"),
    year=2002,
    url="https://aclanthology.org/P02-1040/",
    checked="title, authors, year and address in a vendor's card of the metric; text of the paper not seen",
)

LIN_2004 = Source(
    "lin-2004",
    title="ROUGE: A Package for Automatic Evaluation of Summaries",
    authors=("Chin-Yew Lin",),
    year=2004,
    url="https://www.aclweb.org/anthology/W04-1013",
    checked="title, author, year and address in a vendor's card of the metric; text of the paper not seen",
)

ZHANG_2019 = Source(
    "zhang-2019",
    title="BERTScore: Evaluating Text Generation with BERT",
    authors=("Tianyi Zhang", "Varsha Kishore", "Felix Wu", "et al."),
    year=2019,
    arxiv="1904.09675",
    checked=(
        "title, authors and what it measures in a vendor's card of the metric; id in a metrics library; "
        "year from the id"
    ),
)

ROSENBERG_2017 = Source(
    "rosenberg-2017",
    title="Bias and Statistical Significance in Evaluating Speech Synthesis with Mean Opinion Scores",
    authors=("Andrew Rosenberg", "Bhuvana Ramabhadran"),
    year=2017,
    url="https://www.isca-archive.org/interspeech_2017/rosenberg17_interspeech.html",
    checked="title, authors, year and abstract on the publisher's page (ISCA)",
)

THEIS_2015 = Source(
    "theis-2015",
    title="A note on the evaluation of generative models",
    authors=("Lucas Theis", "Aäron van den Oord", "Matthias Bethge"),
    year=2015,
    arxiv="1511.01844",
    checked=(
        "id, title, authors, date (5 November 2015), abstract and section 1 on public pages (id not in the "
        "reading list)"
    ),
)

HEUSEL_2017 = Source(
    "heusel-2017",
    title="GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash Equilibrium",
    authors=("Martin Heusel", "Hubert Ramsauer", "Thomas Unterthiner", "et al."),
    year=2017,
    arxiv="1706.08500",
    checked="id and title in a reading list; authors, date and abstract on a conference page and others",
)

BINKOWSKI_2018 = Source(
    "binkowski-2018",
    title="Demystifying MMD GANs",
    authors=("Mikołaj Bińkowski", "Danica J. Sutherland", "Michael Arbel", "Arthur Gretton"),
    year=2018,
    arxiv="1801.01401",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

KYNKAANNIEMI_2019 = Source(
    "kynkaanniemi-2019",
    title="Improved Precision and Recall Metric for Assessing Generative Models",
    authors=("Tuomas Kynkäänniemi", "Tero Karras", "Samuli Laine", "et al."),
    year=2019,
    arxiv="1904.06991",
    checked="id, title, authors and abstract in public copies of the paper (id not in the reading list)",
)

ZHANG_2018_B = Source(
    "zhang-2018-b",
    title="The Unreasonable Effectiveness of Deep Features as a Perceptual Metric",
    authors=("Richard Zhang", "Phillip Isola", "Alexei A. Efros", "et al."),
    year=2018,
    arxiv="1801.03924",
    checked="title, authors and abstract on the authors' page; id on a public page and in a metrics library",
)

WANG_2004 = Source(
    "wang-2004",
    title="Image quality assessment: from error visibility to structural similarity",
    authors=("Zhou Wang", "Alan C. Bovik", "Hamid R. Sheikh", "Eero P. Simoncelli"),
    year=2004,
    doi="10.1109/TIP.2003.819861",
    checked="title, authors, year, DOI and abstract on public pages",
)

HESSEL_2021 = Source(
    "hessel-2021",
    title="CLIPScore: A Reference-free Evaluation Metric for Image Captioning",
    authors=("Jack Hessel", "Ari Holtzman", "Maxwell Forbes", "et al."),
    year=2021,
    arxiv="2104.08718",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

UNTERTHINER_2018 = Source(
    "unterthiner-2018",
    title="Towards Accurate Generative Models of Video: A New Metric & Challenges",
    authors=("Thomas Unterthiner", "Sjoerd van Steenkiste", "Karol Kurach", "et al."),
    year=2018,
    arxiv="1812.01717",
    checked="id, title, authors, date and abstract in public copies of the paper (id not in the reading list)",
)

KILGOUR_2018 = Source(
    "kilgour-2018",
    title="Fréchet Audio Distance: A Metric for Evaluating Music Enhancement Algorithms",
    authors=("Kevin Kilgour", "Mauricio Zuluaga", "Dominik Roblek", "Matthew Sharifi"),
    year=2018,
    arxiv="1812.08466",
    checked="id, title, authors, date and abstract in public copies of the paper (id not in the reading list)",
)

CHIANG_2024 = Source(
    "chiang-2024",
    title="Chatbot Arena: An Open Platform for Evaluating LLMs by Human Preference",
    authors=("Wei-Lin Chiang", "Lianmin Zheng", "Ying Sheng", "et al."),
    year=2024,
    arxiv="2403.04132",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

ZHENG_2023_B = Source(
    "zheng-2023-b",
    title="Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena",
    authors=("Lianmin Zheng", "Wei-Lin Chiang", "Ying Sheng", "et al."),
    year=2023,
    arxiv="2306.05685",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

HENDRYCKS_2020 = Source(
    "hendrycks-2020",
    title="Measuring Massive Multitask Language Understanding",
    authors=("Dan Hendrycks", "Collin Burns", "Steven Basart", "et al."),
    year=2020,
    arxiv="2009.03300",
    checked=("id and title in a reading list; authors and a summary in a public evaluation harness; year from the id"),
)

GUO_2017 = Source(
    "guo-2017",
    title="On Calibration of Modern Neural Networks",
    authors=("Chuan Guo", "Geoff Pleiss", "Yu Sun", "Kilian Q. Weinberger"),
    year=2017,
    arxiv="1706.04599",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

POLYKOVSKIY_2018 = Source(
    "polykovskiy-2018",
    title="Molecular Sets (MOSES): A Benchmarking Platform for Molecular Generation Models",
    authors=("Daniil Polykovskiy", "Alexander Zhebrak", "Benjamin Sanchez-Lengeling", "et al."),
    year=2018,
    arxiv="1811.12823",
    checked=(
        "id, title, authors and the metrics in the authors' repository; year from the id (id not in the reading list)"
    ),
)
