"""The article, and what else the backbone rests on."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ARTICLE",
    "BANH_2023",
    "BOMMASANI_2021",
    "BOND_TAYLOR_2021",
    "CAO_2023",
    "DEVLIN_2018",
    "DHARIWAL_2021",
    "EUROPEAN_UNION_2024",
    "FEUERRIEGEL_2023",
    "GOODFELLOW_2014",
    "GOODFELLOW_2016_B",
    "HO_2020",
    "HUGGING_FACE_2026",
    "IBM",
    "JURAFSKY_2020",
    "KINGMA_2013",
    "KINGMA_2019",
    "LECUN_2015",
    "NG_2001",
    "NIST_2024",
    "RAMESH_2021",
    "ROMBACH_2021",
    "SOHL_DICKSTEIN_2015",
    "VAN_DEN_OORD_2016_A",
    "VAN_DEN_OORD_2016_B",
    "YANG_2022",
    "YIN_2023",
    "ZHANG_2023_C",
    "ZHAO_2023",
]

ARTICLE = Source(
    "article",
    title="Generative AI vs LLM: Key Differences and Uses",
    authors=("Aezion",),
    year=None,
    url="https://aezion-inc.blogspot.com/search/label/LLM",
    organisation=True,
    checked=(
        "numbered statements of the whole text; title and part of the text on the publisher's page, which "
        "shows no author and no date"
    ),
)

BANH_2023 = Source(
    "banh-2023",
    title="Generative artificial intelligence",
    authors=("Leonardo Banh", "Gero Strobel"),
    year=2023,
    doi="10.1007/s12525-023-00680-1",
    checked="title, authors, year, DOI and abstract on a public copy of the article (Electronic Markets 33, 63)",
)

BOMMASANI_2021 = Source(
    "bommasani-2021",
    title="On the Opportunities and Risks of Foundation Models",
    authors=("Rishi Bommasani", "Drew A. Hudson", "Ehsan Adeli", "et al."),
    year=2021,
    arxiv="2108.07258",
    checked=(
        "id and title in a reading list; authors and abstract on the publisher's page; section 1 quoted on public pages"
    ),
)

BOND_TAYLOR_2021 = Source(
    "bond-taylor-2021",
    title=(
        "Deep Generative Modelling: A Comparative Review of VAEs, GANs, Normalizing Flows, Energy-Based and "
        "Autoregressive Models"
    ),
    authors=("Sam Bond-Taylor", "Adam Leach", "Yang Long", "et al."),
    year=2021,
    arxiv="2103.04922",
    doi="10.1109/TPAMI.2021.3116668",
    checked="id, title, authors, year and abstract on public pages; DOI on a scholarly index page",
)

CAO_2023 = Source(
    "cao-2023",
    title="A Comprehensive Survey of AI-Generated Content (AIGC): A History of Generative AI from GAN to ChatGPT",
    authors=("Yihan Cao", "Siyu Li", "Yixin Liu", "et al."),
    year=2023,
    arxiv="2303.04226",
    checked="id, title, authors, year and abstract on public pages",
)

DEVLIN_2018 = Source(
    "devlin-2018",
    title="BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding",
    authors=("Jacob Devlin", "Ming-Wei Chang", "Kenton Lee", "et al."),
    year=2018,
    arxiv="1810.04805",
    checked="id and title in a reading list; authors and year in the authors' repository",
)

DHARIWAL_2021 = Source(
    "dhariwal-2021",
    title="Diffusion Models Beat GANs on Image Synthesis",
    authors=("Prafulla Dhariwal", "Alex Nichol"),
    year=2021,
    arxiv="2105.05233",
    checked="id and title in two reading lists; authors and year in one of them; abstract and text in public copies",
)

EUROPEAN_UNION_2024 = Source(
    "european-union-2024",
    title=(
        "Regulation (EU) 2024/1689 laying down harmonised rules on artificial intelligence (Artificial "
        "Intelligence Act)"
    ),
    authors=("European Union",),
    year=2024,
    url="https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    organisation=True,
    checked=(
        "number, date (12 July 2024) and the wording of Article 3(63) and recital 100 on public pages; "
        "the address not opened"
    ),
)

FEUERRIEGEL_2023 = Source(
    "feuerriegel-2023",
    title="Generative AI",
    authors=("Stefan Feuerriegel", "Jochen Hartmann", "Christian Janiesch", "et al."),
    year=2023,
    arxiv="2309.07930",
    doi="10.1007/s12599-023-00834-7",
    checked="id, title, authors, year and abstract in public copies; DOI on the publisher's page",
)

GOODFELLOW_2014 = Source(
    "goodfellow-2014",
    title="Generative Adversarial Nets",
    authors=("Ian J. Goodfellow", "Jean Pouget-Abadie", "Mehdi Mirza", "et al."),
    year=2014,
    arxiv="1406.2661",
    checked=(
        "id in a reading list (there titled Generative Adversarial Networks, the arXiv title); authors and "
        "text in public copies"
    ),
)

GOODFELLOW_2016_B = Source(
    "goodfellow-2016-b",
    title="Deep Learning",
    authors=("Ian Goodfellow", "Yoshua Bengio", "Aaron Courville"),
    year=2016,
    url="http://www.deeplearningbook.org/",
    checked=(
        "title, authors, year, publisher (MIT Press) and site in a public copy of its citation; chapter "
        "quoted in public notes"
    ),
)

HO_2020 = Source(
    "ho-2020",
    title="Denoising Diffusion Probabilistic Models",
    authors=("Jonathan Ho", "Ajay Jain", "Pieter Abbeel"),
    year=2020,
    arxiv="2006.11239",
    checked=(
        "id and title in two reading lists; authors, year and abstract on public pages; section 4 in a public copy"
    ),
)

HUGGING_FACE_2026 = Source(
    "hugging-face-2026",
    title="Tasks",
    authors=("Hugging Face",),
    year=2026,
    url="https://huggingface.co/tasks",
    organisation=True,
    checked=(
        "read in the vendor's public repository that holds the data of these pages (packages/tasks, snapshot "
        "of 21 August 2026; the files read were last changed 2024 to 2025, first committed there November "
        "2023); the live page itself not seen"
    ),
)

IBM = Source(
    "ibm",
    title="What are large language models (LLMs)?",
    authors=("IBM",),
    year=None,
    url="https://www.ibm.com/topics/large-language-models",
    organisation=True,
    checked="undated vendor page, two stored versions read",
)

JURAFSKY_2020 = Source(
    "jurafsky-2020",
    title="Speech and Language Processing, third edition draft",
    authors=("Daniel Jurafsky", "James H. Martin"),
    year=2020,
    url="https://web.stanford.edu/~jurafsky/slp3/",
    checked=(
        "title, authors, date of the draft and the opening of chapter 3 in public copies; the URL is the "
        "authors' page for the book"
    ),
)

KINGMA_2013 = Source(
    "kingma-2013",
    title="Auto-Encoding Variational Bayes",
    authors=("Diederik P. Kingma", "Max Welling"),
    year=2013,
    arxiv="1312.6114",
    checked="id and title in a reading list; authors, year and abstract on public pages; section 2.1 in a public copy",
)

KINGMA_2019 = Source(
    "kingma-2019",
    title="An Introduction to Variational Autoencoders",
    authors=("Diederik P. Kingma", "Max Welling"),
    year=2019,
    arxiv="1906.02691",
    checked="id and title on a public copy of the paper; authors and year on a public page",
)

LECUN_2015 = Source(
    "lecun-2015",
    title="Deep learning",
    authors=("Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton"),
    year=2015,
    doi="10.1038/nature14539",
    checked="title, authors and abstract on the publisher's page and others",
)

NG_2001 = Source(
    "ng-2001",
    title=("On Discriminative vs. Generative Classifiers: A comparison of logistic regression and naive Bayes"),
    authors=("Andrew Y. Ng", "Michael I. Jordan"),
    year=2001,
    url="https://papers.nips.cc/paper_files/paper/2001/hash/7b7a53e239400a13bd6be6c91c4f6c4e-Abstract.html",
    checked=(
        "title, authors, abstract and section 1 in the metadata on the conference's site (NIPS 2001); "
        "the address is that of the abstract page beside it, not opened"
    ),
)

NIST_2024 = Source(
    "nist-2024",
    title="Artificial Intelligence Risk Management Framework: Generative Artificial Intelligence Profile",
    authors=("National Institute of Standards and Technology",),
    year=2024,
    doi="10.6028/NIST.AI.600-1",
    organisation=True,
    checked=(
        "title, number, date and DOI on public pages; content in public summaries only (lists name C. Autio "
        "et al. as authors)"
    ),
)

RAMESH_2021 = Source(
    "ramesh-2021",
    title="Zero-Shot Text-to-Image Generation",
    authors=("Aditya Ramesh", "Mikhail Pavlov", "Gabriel Goh", "et al."),
    year=2021,
    arxiv="2102.12092",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

ROMBACH_2021 = Source(
    "rombach-2021",
    title="High-Resolution Image Synthesis with Latent Diffusion Models",
    authors=("Robin Rombach", "Andreas Blattmann", "Dominik Lorenz", "et al."),
    year=2021,
    arxiv="2112.10752",
    checked=(
        "id and title in two reading lists; authors and year in one of them; abstract and section 5 in public copies"
    ),
)

SOHL_DICKSTEIN_2015 = Source(
    "sohl-dickstein-2015",
    title="Deep Unsupervised Learning using Nonequilibrium Thermodynamics",
    authors=("Jascha Sohl-Dickstein", "Eric A. Weiss", "Niru Maheswaranathan", "et al."),
    year=2015,
    arxiv="1503.03585",
    checked="id and title in two reading lists; authors, year and abstract on public pages",
)

VAN_DEN_OORD_2016_A = Source(
    "van-den-oord-2016-a",
    title="WaveNet: A Generative Model for Raw Audio",
    authors=("Aaron van den Oord", "Sander Dieleman", "Heiga Zen", "et al."),
    year=2016,
    arxiv="1609.03499",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

VAN_DEN_OORD_2016_B = Source(
    "van-den-oord-2016-b",
    title="Pixel Recurrent Neural Networks",
    authors=("Aaron van den Oord", "Nal Kalchbrenner", "Koray Kavukcuoglu"),
    year=2016,
    arxiv="1601.06759",
    checked="id and title in a reading list; authors and abstract on public pages",
)

YANG_2022 = Source(
    "yang-2022",
    title="Diffusion Models: A Comprehensive Survey of Methods and Applications",
    authors=("Ling Yang", "Zhilong Zhang", "Yang Song", "et al."),
    year=2022,
    arxiv="2209.00796",
    checked="id and title in a reading list; authors, date and both versions of the abstract on public pages",
)

YIN_2023 = Source(
    "yin-2023",
    title="A Survey on Multimodal Large Language Models",
    authors=("Shukang Yin", "Chaoyou Fu", "Sirui Zhao", "et al."),
    year=2023,
    arxiv="2306.13549",
    checked=(
        "id, title, authors and abstract on public pages and in the authors' repository (the reading list has "
        "a WRONG title for this id)"
    ),
)

ZHANG_2023_C = Source(
    "zhang-2023-c",
    title="Dive into Deep Learning",
    authors=("Aston Zhang", "Zachary C. Lipton", "Mu Li", "et al."),
    year=2023,
    url="https://d2l.ai/",
    checked=(
        "whole text read in the authors' public repository (snapshot of 16 March 2024), whose citation gives "
        "authors, publisher and year"
    ),
)

ZHAO_2023 = Source(
    "zhao-2023",
    title="A Survey of Large Language Models",
    authors=("Wayne Xin Zhao", "Kun Zhou", "Junyi Li", "et al."),
    year=2023,
    arxiv="2303.18223",
    checked="id and title in a reading list; authors and year in the authors' repository; abstract in public copies",
)
