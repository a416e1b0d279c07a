"""What describes models of topics that have few well-known members, from statistical models to agents."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ARACI_2019",
    "BELTAGY_2019",
    "CMUSPHINX_2022",
    "DAI_2024_B",
    "ESTEBAN_2017",
    "HINTON_2006_B",
    "KUCHAIEV_2017",
    "KUMAR_2020",
    "LIU_2024_G",
    "LUI_2012",
    "REYNOLDS_2000",
    "SCHROETER_2021",
    "SEE_2017_B",
    "SOBRAL_2013",
    "STANKE_2006",
    "TAE_2021",
    "VALIN_2017",
    "VINCENT_2008",
    "WANG_2013",
    "WANG_2023_I",
    "XING_2023_B",
    "XU_2023_B",
    "YUAN_2024",
    "ZYPHRA_2024",
]

ARACI_2019 = Source(
    "araci-2019",
    title="FinBERT: Financial Sentiment Analysis with Pre-trained Language Models",
    authors=("Dogu Araci", "et al."),
    year=2019,
    arxiv="1908.10063",
    checked="id, title and an account of the model in the README of the authors' repository",
)

BELTAGY_2019 = Source(
    "beltagy-2019",
    title="SciBERT: Pretrained Language Model for Scientific Text",
    authors=("Iz Beltagy", "Kyle Lo", "Arman Cohan"),
    year=2019,
    arxiv="1903.10676",
    checked="id, title, authors, weights and what it was trained on in the README of the authors' repository",
)

CMUSPHINX_2022 = Source(
    "cmusphinx-2022",
    title="PocketSphinx",
    authors=("Carnegie Mellon University", "David Huggins-Daines"),
    year=2022,
    url="https://github.com/cmusphinx/pocketsphinx",
    checked=(
        "README and the files of the acoustic model (transitions, means and variances) in the public repository; "
        "that its acoustic models are hidden Markov models over mixtures of Gaussians in the documentation of Sphinx-4"
    ),
)

DAI_2024_B = Source(
    "dai-2024-b",
    title="MotionLCM: Real-time Controllable Motion Generation via Latent Consistency Model",
    authors=("Wenxun Dai", "Ling-Hao Chen", "Jingbo Wang", "et al."),
    year=2024,
    arxiv="2404.19759",
    checked="id, title, authors and abstract in the README of the authors' repository (id not in the reading list)",
)

ESTEBAN_2017 = Source(
    "esteban-2017",
    title="Real-valued (Medical) Time Series Generation with Recurrent Conditional GANs",
    authors=("Cristóbal Esteban", "Stephanie L. Hyland", "Gunnar Rätsch"),
    year=2017,
    arxiv="1706.02633",
    checked="id, title, authors and an account of the model in the README of the authors' repository",
)

HINTON_2006_B = Source(
    "hinton-2006-b",
    title="Reducing the Dimensionality of Data with Neural Networks",
    authors=("Geoffrey E. Hinton", "Ruslan R. Salakhutdinov"),
    year=2006,
    url="https://www.cs.toronto.edu/~hinton/science.pdf",
    checked="title, authors, journal (Science 313, July 2006) and address in reading lists and a tutorial's references",
)

KUCHAIEV_2017 = Source(
    "kuchaiev-2017",
    title="Training Deep AutoEncoders for Collaborative Filtering",
    authors=("NVIDIA",),
    year=2017,
    arxiv="1708.01715",
    checked=(
        "id, title and an account of the model in the README of NVIDIA's repository DeepRecommender, which does not "
        "name the persons; year from the id (id not in the reading list)"
    ),
)

KUMAR_2020 = Source(
    "kumar-2020",
    title="Designing Neural Speaker Embeddings with Meta Learning",
    authors=("Manoj Kumar", "Tae Jin-Park", "Somer Bishop", "et al."),
    year=2020,
    arxiv="2007.16196",
    checked="id, title, authors and an account of the x-vector model in the README of the authors' repository",
)

LIU_2024_G = Source(
    "liu-2024-g",
    title="Infini-gram: Scaling Unbounded n-gram Language Models to a Trillion Tokens",
    authors=("Jiacheng Liu", "Sewon Min", "Luke Zettlemoyer", "et al."),
    year=2024,
    arxiv="2401.17377",
    checked="id, title, authors and an account of its queries in the documentation of the authors' repository",
)

LUI_2012 = Source(
    "lui-2012",
    title="langid.py: An Off-the-shelf Language Identification Tool",
    authors=("Marco Lui", "Timothy Baldwin"),
    year=2012,
    url="http://www.aclweb.org/anthology/P12-3005",
    checked="title, authors, conference (ACL 2012), training and outputs in the first author's repository",
)

REYNOLDS_2000 = Source(
    "reynolds-2000",
    title="Speaker Verification Using Adapted Gaussian Mixture Models",
    authors=("Douglas A. Reynolds", "et al."),
    year=2000,
    url="https://www.sciencedirect.com/science/article/pii/S1051200499903615",
    checked="title, first author, year and address in a reading list on speech; abstract not seen",
)

SCHROETER_2021 = Source(
    "schroeter-2021",
    title=("DeepFilterNet: A Low Complexity Speech Enhancement Framework for Full-Band Audio based on Deep Filtering"),
    authors=("Hendrik Schröter", "Alberto N. Escalante-B.", "Tobias Rosenkranz", "Andreas Maier"),
    year=2021,
    arxiv="2110.05588",
    checked="id, title, authors, weights and licences in the README of the authors' repository; year from the id",
)

SEE_2017_B = Source(
    "see-2017-b",
    title="Get To The Point: Summarization with Pointer-Generator Networks",
    authors=("Abigail See", "et al."),
    year=2017,
    arxiv="1704.04368",
    checked="id, title, conference (ACL 2017) and trained weights in the README of the first author's repository",
)

SOBRAL_2013 = Source(
    "sobral-2013",
    title="BGSLibrary: An OpenCV C++ Background Subtraction Library",
    authors=("Andrews Sobral",),
    year=2013,
    url="https://github.com/andrewssobral/bgslibrary",
    checked="title, author, year and the accounts of the algorithms in the documentation of the public repository",
)

STANKE_2006 = Source(
    "stanke-2006",
    title=(
        "Gene prediction in eukaryotes with a generalized hidden Markov model that uses hints from external sources"
    ),
    authors=("Mario Stanke", "Oliver Schoeffmann", "Burkhard Morgenstern", "Stephan Waack"),
    year=2006,
    url="https://github.com/Gaius-Augustus/Augustus",
    checked="title, authors, journal (BMC Bioinformatics 7:62) and the program's outputs in the authors' repository",
)

TAE_2021 = Source(
    "tae-2021",
    title="MLP Singer: Towards Rapid Parallel Korean Singing Voice Synthesis",
    authors=("Jaesung Tae", "et al."),
    year=2021,
    arxiv="2106.07886",
    checked="id, title, first author and year in a reading list on speech; abstract not seen",
)

VALIN_2017 = Source(
    "valin-2017",
    title="A Hybrid DSP/Deep Learning Approach to Real-Time Full-Band Speech Enhancement",
    authors=("Jean-Marc Valin",),
    year=2017,
    arxiv="1709.08243",
    checked="id, title, author and an account of RNNoise in the README of the author's repository; year from the id",
)

VINCENT_2008 = Source(
    "vincent-2008",
    title="Extracting and Composing Robust Features with Denoising Autoencoders",
    authors=("Pascal Vincent", "Hugo Larochelle", "Yoshua Bengio", "Pierre-Antoine Manzagol"),
    year=2008,
    url="http://www.iro.umontreal.ca/~lisa/publications2/index.php/publications/show/217",
    checked=(
        "title, authors and conference (ICML 2008) in the references of a tutorial of the authors' laboratory, which "
        "describes the model"
    ),
)

WANG_2013 = Source(
    "wang-2013",
    title="CPAT: Coding-Potential Assessment Tool using an alignment-free logistic regression model",
    authors=("L. Wang", "H. J. Park", "S. Dasari", "et al."),
    year=2013,
    url="https://doi.org/10.1093/nar/gkt006",
    checked="title, authors, journal, doi and an account of the model in the documentation of the tool",
)

WANG_2023_I = Source(
    "wang-2023-i",
    title="Voyager: An Open-Ended Embodied Agent with Large Language Models",
    authors=("Guanzhi Wang", "Yuqi Xie", "Yunfan Jiang", "et al."),
    year=2023,
    arxiv="2305.16291",
    checked="id, title, authors and abstract in the README of the authors' repository (id not in the reading list)",
)

XING_2023_B = Source(
    "xing-2023-b",
    title="DiffSketcher: Text Guided Vector Sketch Synthesis through Latent Diffusion Models",
    authors=("XiMing Xing", "Chuang Wang", "Haitao Zhou", "et al."),
    year=2023,
    arxiv="2306.14685",
    checked="id and title in a reading list; authors and an account of it in the README of the authors' repository",
)

XU_2023_B = Source(
    "xu-2023-b",
    title="ImageReward: Learning and Evaluating Human Preferences for Text-to-Image Generation",
    authors=("Jiazheng Xu", "Xiao Liu", "Yuchen Wu", "et al."),
    year=2023,
    arxiv="2304.05977",
    checked="id, title, authors, an account of the model and its code in the authors' repository",
)

YUAN_2024 = Source(
    "yuan-2024",
    title="Diffusion-TS: Interpretable Diffusion for General Time Series Generation",
    authors=("Xinyu Yuan", "Yan Qiao"),
    year=2024,
    url="https://openreview.net/forum?id=4h1apFjO99",
    checked="title, authors, abstract and address in the README of the authors' repository (ICLR 2024)",
)

ZYPHRA_2024 = Source(
    "zyphra-2024",
    title="Zamba2-2.7B",
    authors=("Zyphra",),
    year=2024,
    url="https://github.com/Zyphra/Zamba2",
    checked="README and licence in a copy of the vendor's repository; year as of the paper on its first version",
)
