"""The article, and what is cited throughout."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ANTHROPIC_2024",
    "ATIL_2024",
    "AUSTIN_2021",
    "BENDER_2021",
    "BETKER_2023",
    "BORJI_2023",
    "BOWMAN_2015",
    "BROWN_2020",
    "CAO_2021",
    "CARLINI_2020",
    "CARLINI_2023",
    "CHEN_2021",
    "CLOUDNEWS_2025",
    "COMANICI_2025",
    "COPET_2023",
    "DAO_2022",
    "DHINGRA_2021",
    "DONAHUE_2018",
    "DOSOVITSKIY_2020",
    "ESSER_2023",
    "ESSER_2024",
    "GITHUB_2025",
    "GOODFELLOW_2016_A",
    "GOOGLE_MODELS",
    "GU_2023",
    "HE_2015",
    "HOLTZMAN_2019",
    "HO_2022",
    "HUANG_2023",
    "JIANG_2021",
    "JI_2022",
    "KAPLAN_2020",
    "KARRAS_2018",
    "KARRAS_2019",
    "KINGMA_2018",
    "KONG_2020",
    "LEWIS_2019",
    "LIEBER_2024",
    "LIU_2023_A",
    "LIU_2023_B",
    "LIU_2023_C",
    "LI_2022",
    "META_2025",
    "MIDJOURNEY",
    "MODELS_DEV_2026",
    "NIE_2025",
    "OPENAI_2022",
    "OPENAI_2023",
    "OPENAI_2024",
    "OPENAI_2025",
    "OUYANG_2022",
    "OUYANG_2023",
    "PAPAMAKARIOS_2019",
    "PEEBLES_2022",
    "PENG_2023",
    "PODELL_2023",
    "RADFORD_2018",
    "RADFORD_2019",
    "RADFORD_2021",
    "RAFFEL_2019",
    "RAMESH_2022",
    "ROMBACH_2022_A",
    "ROMBACH_2022_B",
    "RONNEBERGER_2015",
    "RUNWAY_2024",
    "SAHARIA_2022",
    "SAHOO_2024",
    "SALIMANS_2016",
    "SALIMANS_2016_B",
    "SHUMAILOV_2023",
    "SONG_2020_A",
    "SONG_2020_B",
    "TAY_2020",
    "TOUVRON_2023",
    "TULYAKOV_2017",
    "VAHDAT_2020",
    "VASWANI_2017",
    "VERDI_2023",
    "WANG_2019",
    "WEI_2022_A",
    "WEI_2022_B",
    "XIAO_2021",
    "YU_2016",
    "ZHANG_2023",
    "ZHU_2023",
    "ZUO_2024",
]


ANTHROPIC_2024 = Source(
    "anthropic-2024",
    title="Getting started - how to pass images into Claude",
    authors=("Anthropic",),
    year=2024,
    url="https://github.com/anthropics/anthropic-cookbook/blob/main/multimodal/getting_started_with_vision.ipynb",
    organisation=True,
    checked="notebook read in a stored copy of the vendor's public repository (first committed 3 March 2024)",
)

ATIL_2024 = Source(
    "atil-2024",
    title='Non-Determinism of "Deterministic" LLM Settings',
    authors=("Berk Atil", "Sarp Aykent", "Alexa Chittams", "et al."),
    year=2024,
    arxiv="2408.04667",
    checked="id, title, authors and abstract on the arXiv page (version 3; version 2 was titled LLM Stability)",
)

AUSTIN_2021 = Source(
    "austin-2021",
    title="Structured Denoising Diffusion Models in Discrete State-Spaces",
    authors=("Jacob Austin", "Daniel D. Johnson", "Jonathan Ho", "et al."),
    year=2021,
    arxiv="2107.03006",
    checked=(
        "id and title in a reading list; authors and abstract on public copies of the paper; year from the id "
        "and venue (NeurIPS 2021)"
    ),
)


BENDER_2021 = Source(
    "bender-2021",
    title="On the Dangers of Stochastic Parrots: Can Language Models Be Too Big?",
    authors=("Emily M. Bender", "Timnit Gebru", "Angelina McMillan-Major", "et al."),
    year=2021,
    doi="10.1145/3442188.3445922",
    checked="title, authors and text on public copies of the paper; year, venue and DOI on a public page",
)

BETKER_2023 = Source(
    "betker-2023",
    title="Improving Image Generation with Better Captions",
    authors=("James Betker", "Gabriel Goh", "Li Jing", "et al."),
    year=2023,
    url="https://cdn.openai.com/papers/dall-e-3.pdf",
    checked=(
        "title, authors and abstract on a public copy of the report; October 2023 on public pages; the "
        "vendor's URL itself was not shown by the index"
    ),
)


BORJI_2023 = Source(
    "borji-2023",
    title="Qualitative Failures of Image Generation Models and Their Application in Detecting Deepfakes",
    authors=("Ali Borji",),
    year=2023,
    arxiv="2304.06470",
    checked="id, title, author, date and abstract on public pages and the arXiv page (id not in the reading list)",
)

BOWMAN_2015 = Source(
    "bowman-2015",
    title="Generating Sentences from a Continuous Space",
    authors=("Samuel R. Bowman", "Luke Vilnis", "Oriol Vinyals", "et al."),
    year=2015,
    arxiv="1511.06349",
    checked=(
        "id, title, authors, first date (19 November 2015) and abstract on public pages (id not in the reading list)"
    ),
)

BROWN_2020 = Source(
    "brown-2020",
    title="Language Models are Few-Shot Learners",
    authors=("Tom B. Brown", "Benjamin Mann", "Nick Ryder", "et al."),
    year=2020,
    arxiv="2005.14165",
    checked=(
        "id and title in a reading list; authors, year and abstract in the authors' repository; section 5 in "
        "public copies"
    ),
)

CAO_2021 = Source(
    "cao-2021",
    title="Swin-Unet: Unet-like Pure Transformer for Medical Image Segmentation",
    authors=("Hu Cao", "Yueyue Wang", "Joy Chen", "et al."),
    year=2021,
    arxiv="2105.05537",
    checked="id, title, authors, date and abstract in a public copy of the paper",
)


CARLINI_2020 = Source(
    "carlini-2020",
    title="Extracting Training Data from Large Language Models",
    authors=("Nicholas Carlini", "Florian Tramèr", "Eric Wallace", "et al."),
    year=2020,
    arxiv="2012.07805",
    checked=(
        "id, title, authors, date and abstract on public pages, one of them an author's (id not in the reading list)"
    ),
)

CARLINI_2023 = Source(
    "carlini-2023",
    title="Extracting Training Data from Diffusion Models",
    authors=("Nicholas Carlini", "Jamie Hayes", "Milad Nasr", "et al."),
    year=2023,
    arxiv="2301.13188",
    checked="id and title in a reading list; authors, date and abstract on public pages, one of them an author's",
)

CHEN_2021 = Source(
    "chen-2021",
    title="Evaluating Large Language Models Trained on Code",
    authors=("Mark Chen", "Jerry Tworek", "Heewoo Jun", "et al."),
    year=2021,
    arxiv="2107.03374",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

CLOUDNEWS_2025 = Source(
    "cloudnews-2025",
    title="Midjourney Launches V1, Its First Video Model: Images That Come to Life in Seconds",
    authors=("Cloud News",),
    year=2025,
    url="https://cloudnews.tech/midjourney-launches-v1-its-first-video-model-images-that-come-to-life-in-seconds",
    organisation=True,
    checked="news page; several other news pages of June 2025 say the same",
)

COMANICI_2025 = Source(
    "comanici-2025",
    title=(
        "Gemini 2.5: Pushing the Frontier with Advanced Reasoning, Multimodality, Long Context, and Next "
        "Generation Agentic Capabilities"
    ),
    authors=("Gheorghe Comanici", "Eric Bieber", "Mike Schaekermann", "et al."),
    year=2025,
    arxiv="2507.06261",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

COPET_2023 = Source(
    "copet-2023",
    title="Simple and Controllable Music Generation",
    authors=("Jade Copet", "Felix Kreuk", "Itai Gat", "et al."),
    year=2023,
    arxiv="2306.05284",
    checked=(
        "id and title on a public page; authors and abstract on a conference page; June 2023 on a public page "
        "(id not in the reading list)"
    ),
)

DAO_2022 = Source(
    "dao-2022",
    title="FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness",
    authors=("Tri Dao", "Daniel Y. Fu", "Stefano Ermon", "et al."),
    year=2022,
    arxiv="2205.14135",
    checked=(
        "added for the claim below; id in a reading list (title shortened); title, authors, year and first "
        "sentence of the abstract on public pages"
    ),
)


DHINGRA_2021 = Source(
    "dhingra-2021",
    title="Time-Aware Language Models as Temporal Knowledge Bases",
    authors=("Bhuwan Dhingra", "Jeremy R. Cole", "Julian Martin Eisenschlos", "et al."),
    year=2021,
    arxiv="2106.15110",
    checked=(
        "title, authors and abstract on a publisher page (ACL); id and date (29 June 2021) on public pages "
        "(id not in the reading list)"
    ),
)

DONAHUE_2018 = Source(
    "donahue-2018",
    title="Adversarial Audio Synthesis",
    authors=("Chris Donahue", "Julian McAuley", "Miller Puckette"),
    year=2018,
    arxiv="1802.04208",
    checked=(
        "id and title in a reading list; authors and abstract on public copies of the paper; February 2018 on "
        "a public page (first title: Synthesizing Audio with Generative Adversarial Networks)"
    ),
)

DOSOVITSKIY_2020 = Source(
    "dosovitskiy-2020",
    title="An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale",
    authors=("Alexey Dosovitskiy", "Lucas Beyer", "Alexander Kolesnikov", "et al."),
    year=2020,
    arxiv="2010.11929",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

ESSER_2023 = Source(
    "esser-2023",
    title="Structure and Content-Guided Video Synthesis with Diffusion Models",
    authors=("Patrick Esser", "Johnathan Chiu", "Parmida Atighehchian", "et al."),
    year=2023,
    arxiv="2302.03011",
    checked="id and title in a reading list; authors, date and abstract on public copies of the paper",
)

ESSER_2024 = Source(
    "esser-2024",
    title="Scaling Rectified Flow Transformers for High-Resolution Image Synthesis",
    authors=("Patrick Esser", "Sumith Kulal", "Andreas Blattmann", "et al."),
    year=2024,
    arxiv="2403.03206",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)


GITHUB_2025 = Source(
    "github-2025",
    title="Documentation of GitHub Copilot, pull request 37272",
    authors=("GitHub",),
    year=2025,
    url="https://github.com/github/docs/pull/37272",
    organisation=True,
    checked="vendor's public repository of its documentation, April 2025",
)


GOODFELLOW_2016_A = Source(
    "goodfellow-2016-a",
    title="NIPS 2016 Tutorial: Generative Adversarial Networks",
    authors=("Ian Goodfellow",),
    year=2016,
    arxiv="1701.00160",
    checked=(
        "id, title, abstract and text in public copies of the paper (written for NIPS, December 2016; arXiv "
        "id of January 2017)"
    ),
)


GOOGLE_MODELS = Source(
    "google-models",
    title="Gemini models",
    authors=("Google",),
    year=None,
    url="https://ai.google.dev/gemini-api/docs/models",
    organisation=True,
    checked=(
        "vendor page, stored copy (seen with an authuser query in its address); it shows no date: 2025 is "
        "inferred from the date of the report on the models it lists (July 2025, see comanici-2025); the page "
        "changes often"
    ),
)

GU_2023 = Source(
    "gu-2023",
    title="Mamba: Linear-Time Sequence Modeling with Selective State Spaces",
    authors=("Albert Gu", "Tri Dao"),
    year=2023,
    arxiv="2312.00752",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

HE_2015 = Source(
    "he-2015",
    title="Deep Residual Learning for Image Recognition",
    authors=("Kaiming He", "Xiangyu Zhang", "Shaoqing Ren", "et al."),
    year=2015,
    arxiv="1512.03385",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

HOLTZMAN_2019 = Source(
    "holtzman-2019",
    title="The Curious Case of Neural Text Degeneration",
    authors=("Ari Holtzman", "Jan Buys", "Li Du", "et al."),
    year=2019,
    arxiv="1904.09751",
    checked="id, title, authors, year (v1 April 2019) and abstract in public copies",
)


HO_2022 = Source(
    "ho-2022",
    title="Video Diffusion Models",
    authors=("Jonathan Ho", "Tim Salimans", "Alexey Gritsenko", "et al."),
    year=2022,
    arxiv="2204.03458",
    checked="id and title in a reading list; authors and abstract on public copies of the paper",
)

HUANG_2023 = Source(
    "huang-2023",
    title="A Survey on Hallucination in Large Language Models: Principles, Taxonomy, Challenges, and Open Questions",
    authors=("Lei Huang", "Weijiang Yu", "Weitao Ma", "et al."),
    year=2023,
    arxiv="2311.05232",
    doi="10.1145/3703155",
    checked="id, title, authors and year in the authors' repository; abstract and DOI on public pages",
)


JIANG_2021 = Source(
    "jiang-2021",
    title="TransGAN: Two Pure Transformers Can Make One Strong GAN, and That Can Scale Up",
    authors=("Yifan Jiang", "Shiyu Chang", "Zhangyang Wang"),
    year=2021,
    arxiv="2102.07074",
    checked=(
        "id, title, authors, date (February 2021) and abstract on public pages (id not in the reading list; "
        "the first version had the title TransGAN: Two Transformers Can Make One Strong GAN)"
    ),
)

JI_2022 = Source(
    "ji-2022",
    title="Survey of Hallucination in Natural Language Generation",
    authors=("Ziwei Ji", "Nayeon Lee", "Rita Frieske", "et al."),
    year=2022,
    arxiv="2202.03629",
    doi="10.1145/3571730",
    checked="id, title, authors, year and abstract on public pages; DOI in public reference lists",
)

KAPLAN_2020 = Source(
    "kaplan-2020",
    title="Scaling Laws for Neural Language Models",
    authors=("Jared Kaplan", "Sam McCandlish", "Tom Henighan", "et al."),
    year=2020,
    arxiv="2001.08361",
    checked="id and title in a reading list; authors, date and first sentence of the abstract on public pages",
)

KARRAS_2018 = Source(
    "karras-2018",
    title="A Style-Based Generator Architecture for Generative Adversarial Networks",
    authors=("Tero Karras", "Samuli Laine", "Timo Aila"),
    year=2018,
    arxiv="1812.04948",
    checked=(
        "id and title in a reading list; authors and abstract on a publisher page (CVPR 2019); year 2018 from "
        "the id and public page"
    ),
)

KARRAS_2019 = Source(
    "karras-2019",
    title="Analyzing and Improving the Image Quality of StyleGAN",
    authors=("Tero Karras", "Samuli Laine", "Miika Aittala", "et al."),
    year=2019,
    arxiv="1912.04958",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)


KINGMA_2018 = Source(
    "kingma-2018",
    title="Glow: Generative Flow with Invertible 1x1 Convolutions",
    authors=("Diederik P. Kingma", "Prafulla Dhariwal"),
    year=2018,
    arxiv="1807.03039",
    checked="id and title in a reading list; authors, abstract and venue (NeurIPS 2018) on a public copy of the paper",
)


KONG_2020 = Source(
    "kong-2020",
    title="DiffWave: A Versatile Diffusion Model for Audio Synthesis",
    authors=("Zhifeng Kong", "Wei Ping", "Jiaji Huang", "et al."),
    year=2020,
    arxiv="2009.09761",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)

LEWIS_2019 = Source(
    "lewis-2019",
    title=(
        "BART: Denoising Sequence-to-Sequence Pre-training for Natural Language Generation, Translation, and "
        "Comprehension"
    ),
    authors=("Mike Lewis", "Yinhan Liu", "Naman Goyal", "et al."),
    year=2019,
    arxiv="1910.13461",
    checked=(
        "id and title in a reading list; authors and abstract on a publisher page (ACL); October 2019 on a public page"
    ),
)

LIEBER_2024 = Source(
    "lieber-2024",
    title="Jamba: A Hybrid Transformer-Mamba Language Model",
    authors=("Opher Lieber", "Barak Lenz", "Hofit Bata", "et al."),
    year=2024,
    arxiv="2403.19887",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

LIU_2023_A = Source(
    "liu-2023-a",
    title="AudioLDM: Text-to-Audio Generation with Latent Diffusion Models",
    authors=("Haohe Liu", "Zehua Chen", "Yi Yuan", "et al."),
    year=2023,
    arxiv="2301.12503",
    checked="id and title in a reading list; authors and abstract on a conference page",
)

LIU_2023_B = Source(
    "liu-2023-b",
    title="We're Afraid Language Models Aren't Modeling Ambiguity",
    authors=("Alisa Liu", "Zhaofeng Wu", "Julian Michael", "et al."),
    year=2023,
    arxiv="2304.14399",
    checked=(
        "title, authors and abstract on a publisher page (ACL); id and date (27 April 2023) on a public page "
        "(id not in the reading list)"
    ),
)

LIU_2023_C = Source(
    "liu-2023-c",
    title="Lost in the Middle: How Language Models Use Long Contexts",
    authors=("Nelson F. Liu", "Kevin Lin", "John Hewitt", "et al."),
    year=2023,
    arxiv="2307.03172",
    checked="id, title, authors and year in the authors' repository; section 1 in a public copy of the text",
)

LI_2022 = Source(
    "li-2022",
    title="Diffusion-LM Improves Controllable Text Generation",
    authors=("Xiang Lisa Li", "John Thickstun", "Ishaan Gulrajani", "et al."),
    year=2022,
    arxiv="2205.14217",
    checked="id and title in a reading list; authors and abstract on public pages",
)

META_2025 = Source(
    "meta-2025",
    title="Llama 4 Model Card",
    authors=("Meta",),
    year=2025,
    url="https://github.com/meta-llama/llama-models/blob/main/models/llama4/MODEL_CARD.md",
    organisation=True,
    checked=(
        "file read in a stored copy of the vendor's public repository; the file has no title line of its own "
        "(it opens with 'Model Information')"
    ),
)

MIDJOURNEY = Source(
    "midjourney",
    title="Image Prompts",
    authors=("Midjourney",),
    year=None,
    url="https://docs.midjourney.com/hc/en-us/articles/32040250122381-Image-Prompts",
    organisation=True,
    checked=(
        "vendor documentation page as printed by a third party on 12 May 2025 (address in the print's "
        "footer); first publication date not seen"
    ),
)

MODELS_DEV_2026 = Source(
    "models-dev-2026",
    title="models.dev: an open-source database of AI models",
    authors=("models.dev",),
    year=2026,
    url="https://models.dev",
    organisation=True,
    checked="records read in a stored copy of the public repository",
)

NIE_2025 = Source(
    "nie-2025",
    title="Large Language Diffusion Models",
    authors=("Shen Nie", "Fengqi Zhu", "Zebin You", "et al."),
    year=2025,
    arxiv="2502.09992",
    checked="id, title, authors and year in the authors' repository",
)


OPENAI_2022 = Source(
    "openai-2022",
    title="How to use the DALL·E API",
    authors=("OpenAI",),
    year=2022,
    url="https://cookbook.openai.com/examples/dalle/image_generations_edits_and_variations_with_dall-e",
    organisation=True,
    checked="vendor page, dated 4 November 2022 and marked as archived",
)

OPENAI_2023 = Source(
    "openai-2023",
    title="GPT-4 Technical Report",
    authors=("OpenAI",),
    year=2023,
    arxiv="2303.08774",
    organisation=True,
    checked=(
        "id and title in a reading list; author, year and abstract in public copies; limitations section in "
        "public copies"
    ),
)

OPENAI_2024 = Source(
    "openai-2024",
    title="GPT-4o System Card",
    authors=("OpenAI",),
    year=2024,
    arxiv="2410.21276",
    organisation=True,
    checked="id, title and abstract in public copies; text on the vendor's page",
)

OPENAI_2025 = Source(
    "openai-2025",
    title="OpenAI GPT-5 System Card",
    authors=("OpenAI",),
    year=2025,
    arxiv="2601.03267",
    organisation=True,
    checked=(
        "title, id and abstract on public pages; a public copy of the card is dated August 7, 2025 (id not in "
        "the reading list). arXiv lists personal authors (Aaditya Singh, Adam Fry, Adam Perelman, ...) and a "
        "later submission date, 19 December 2025"
    ),
)

OUYANG_2022 = Source(
    "ouyang-2022",
    title="Training language models to follow instructions with human feedback",
    authors=("Long Ouyang", "Jeff Wu", "Xu Jiang", "et al."),
    year=2022,
    arxiv="2203.02155",
    checked="id and title in a reading list; authors, year and abstract on public pages",
)

OUYANG_2023 = Source(
    "ouyang-2023",
    title="An Empirical Study of the Non-determinism of ChatGPT in Code Generation",
    authors=("Shuyin Ouyang", "Jie M. Zhang", "Mark Harman", "et al."),
    year=2023,
    arxiv="2308.02828",
    doi="10.1145/3697010",
    checked=(
        "id, title, authors and abstract on the arXiv page and others (first titled LLM is Like a Box of Chocolates)"
    ),
)

PAPAMAKARIOS_2019 = Source(
    "papamakarios-2019",
    title="Normalizing Flows for Probabilistic Modeling and Inference",
    authors=("George Papamakarios", "Eric Nalisnick", "Danilo Jimenez Rezende", "et al."),
    year=2019,
    arxiv="1912.02762",
    checked=(
        "id, title, authors, abstract and dates (submitted 12/19, published 3/21) on a public copy of the "
        "paper (id not in the reading list)"
    ),
)

PEEBLES_2022 = Source(
    "peebles-2022",
    title="Scalable Diffusion Models with Transformers",
    authors=("William Peebles", "Saining Xie"),
    year=2022,
    arxiv="2212.09748",
    checked="id and title in two reading lists; authors, year and abstract in the authors' repository",
)

PENG_2023 = Source(
    "peng-2023",
    title="RWKV: Reinventing RNNs for the Transformer Era",
    authors=("Bo Peng", "Eric Alcaide", "Quentin Anthony", "et al."),
    year=2023,
    arxiv="2305.13048",
    checked="id and title in a reading list; authors, year and abstract in public copies",
)

PODELL_2023 = Source(
    "podell-2023",
    title="SDXL: Improving Latent Diffusion Models for High-Resolution Image Synthesis",
    authors=("Dustin Podell", "Zion English", "Kyle Lacey", "et al."),
    year=2023,
    arxiv="2307.01952",
    checked=(
        "id and title in a reading list; authors and abstract on a conference page; first version July 2023 "
        "on a public page"
    ),
)

RADFORD_2018 = Source(
    "radford-2018",
    title="Improving Language Understanding by Generative Pre-Training",
    authors=("Alec Radford", "Karthik Narasimhan", "Tim Salimans", "et al."),
    year=2018,
    url="https://cdn.openai.com/research-covers/language-unsupervised/language_understanding_paper.pdf",
    checked=(
        "title, authors, year and abstract on public pages; vendor's PDF address in several public reference lists"
    ),
)

RADFORD_2019 = Source(
    "radford-2019",
    title="Language Models are Unsupervised Multitask Learners",
    authors=("Alec Radford", "Jeffrey Wu", "Rewon Child", "et al."),
    year=2019,
    url="https://d4mucfpksywv.cloudfront.net/better-language-models/language_models_are_unsupervised_multitask_learners.pdf",
    checked="title, authors, year and PDF address in the vendor's repository and model card; abstract on public pages",
)

RADFORD_2021 = Source(
    "radford-2021",
    title="Learning Transferable Visual Models From Natural Language Supervision",
    authors=("Alec Radford", "Jong Wook Kim", "Chris Hallacy", "et al."),
    year=2021,
    arxiv="2103.00020",
    checked=(
        "id and title in a reading list; authors, year and abstract on a public page; model card in the "
        "authors' repository"
    ),
)

RAFFEL_2019 = Source(
    "raffel-2019",
    title="Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer",
    authors=("Colin Raffel", "Noam Shazeer", "Adam Roberts", "et al."),
    year=2019,
    arxiv="1910.10683",
    checked=(
        "id and title in a reading list; authors on a publisher page (JMLR); abstract and October 2019 on public pages"
    ),
)


RAMESH_2022 = Source(
    "ramesh-2022",
    title="Hierarchical Text-Conditional Image Generation with CLIP Latents",
    authors=("Aditya Ramesh", "Prafulla Dhariwal", "Alex Nichol", "et al."),
    year=2022,
    arxiv="2204.06125",
    checked="id and title in a reading list; authors, date and abstract on public pages",
)


ROMBACH_2022_A = Source(
    "rombach-2022-a",
    title="Stable Diffusion v1 Model Card",
    authors=("Robin Rombach", "Patrick Esser"),
    year=2022,
    url="https://github.com/CompVis/stable-diffusion/blob/main/Stable_Diffusion_v1_Model_Card.md",
    checked=(
        "file read in a stored copy of the public repository (one stored version, not necessarily the "
        "newest); year from its citation and from dates on model hub pages; the branch in the URL not seen"
    ),
)

ROMBACH_2022_B = Source(
    "rombach-2022-b",
    title="Stable Diffusion v1-5 Model Card",
    authors=("Robin Rombach", "Patrick Esser"),
    year=2022,
    url="https://huggingface.co/runwayml/stable-diffusion-v1-5",
    checked=(
        "card text read only on public copies of it; licence and commit dates on stored vendor pages; the "
        "original repository is described as deprecated by a mirror, so the URL may no longer open"
    ),
)

RONNEBERGER_2015 = Source(
    "ronneberger-2015",
    title="U-Net: Convolutional Networks for Biomedical Image Segmentation",
    authors=("Olaf Ronneberger", "Philipp Fischer", "Thomas Brox"),
    year=2015,
    arxiv="1505.04597",
    checked="id and title in a reading list; authors on public pages",
)

RUNWAY_2024 = Source(
    "runway-2024",
    title="RunwayML Python API library",
    authors=("Runway",),
    year=2024,
    url="https://github.com/runwayml/sdk-python",
    organisation=True,
    checked=(
        "read in a snapshot of the vendor's public repository (first commit 23 September 2024, snapshot of 27 "
        "July 2026)"
    ),
)

SAHARIA_2022 = Source(
    "saharia-2022",
    title="Photorealistic Text-to-Image Diffusion Models with Deep Language Understanding",
    authors=("Chitwan Saharia", "William Chan", "Saurabh Saxena", "et al."),
    year=2022,
    arxiv="2205.11487",
    checked="id and title in a reading list; authors and abstract on a conference page",
)

SAHOO_2024 = Source(
    "sahoo-2024",
    title="Simple and Effective Masked Diffusion Language Models",
    authors=("Subham Sekhar Sahoo", "Marianne Arriola", "Yair Schiff", "et al."),
    year=2024,
    arxiv="2406.07524",
    checked="id, title and abstract on public pages; authors and date on a conference page",
)

SALIMANS_2016 = Source(
    "salimans-2016",
    title="Improved Techniques for Training GANs",
    authors=("Tim Salimans", "Ian Goodfellow", "Wojciech Zaremba", "et al."),
    year=2016,
    arxiv="1606.03498",
    checked="id and title in a reading list; authors and text in public copies of the paper",
)

SALIMANS_2016_B = Source(
    "salimans-2016-b",
    title="PixelCNN++: Improving the PixelCNN with Discretized Logistic Mixture Likelihood and Other Modifications",
    authors=("Tim Salimans", "Andrej Karpathy", "Xi Chen", "et al."),
    year=2016,
    arxiv="1701.05517",
    checked=(
        "added for the claims below; id, title, authors and abstract on public pages (id not in the reading "
        "list); first public on a review site on 5 November 2016, on arXiv on 19 January 2017"
    ),
)

SHUMAILOV_2023 = Source(
    "shumailov-2023",
    title="The Curse of Recursion: Training on Generated Data Makes Models Forget",
    authors=("Ilia Shumailov", "Zakhar Shumaylov", "Yiren Zhao", "et al."),
    year=2023,
    arxiv="2305.17493",
    checked="id, title, authors, submission date and abstract on public pages (id not in the reading list)",
)


SONG_2020_A = Source(
    "song-2020-a",
    title="Score-Based Generative Modeling through Stochastic Differential Equations",
    authors=("Yang Song", "Jascha Sohl-Dickstein", "Diederik P. Kingma", "et al."),
    year=2020,
    arxiv="2011.13456",
    checked="id and title in two reading lists; authors and year in one of them (with links to the paper)",
)

SONG_2020_B = Source(
    "song-2020-b",
    title="Denoising Diffusion Implicit Models",
    authors=("Jiaming Song", "Chenlin Meng", "Stefano Ermon"),
    year=2020,
    arxiv="2010.02502",
    checked="id and title in two reading lists; authors and year in one of them; section 1 in a public copy",
)

TAY_2020 = Source(
    "tay-2020",
    title="Efficient Transformers: A Survey",
    authors=("Yi Tay", "Mostafa Dehghani", "Dara Bahri", "et al."),
    year=2020,
    arxiv="2009.06732",
    checked=(
        "id, title, authors and abstract on public copies of the paper and a publisher page (id not in the "
        "reading list); first draft August 2020 according to its Introduction"
    ),
)

TOUVRON_2023 = Source(
    "touvron-2023",
    title="LLaMA: Open and Efficient Foundation Language Models",
    authors=("Hugo Touvron", "Thibaut Lavril", "Gautier Izacard", "et al."),
    year=2023,
    arxiv="2302.13971",
    checked="id and title in a reading list; authors, date and abstract on public pages and the organisation's page",
)

TULYAKOV_2017 = Source(
    "tulyakov-2017",
    title="MoCoGAN: Decomposing Motion and Content for Video Generation",
    authors=("Sergey Tulyakov", "Ming-Yu Liu", "Xiaodong Yang", "et al."),
    year=2017,
    arxiv="1707.04993",
    checked=(
        "id, title, authors and abstract on public copies of the paper; a 2017 date on a public page (id not "
        "in the reading list)"
    ),
)

VAHDAT_2020 = Source(
    "vahdat-2020",
    title="NVAE: A Deep Hierarchical Variational Autoencoder",
    authors=("Arash Vahdat", "Jan Kautz"),
    year=2020,
    arxiv="2007.03898",
    checked="id and title in a reading list; authors and abstract on a conference page",
)


VASWANI_2017 = Source(
    "vaswani-2017",
    title="Attention Is All You Need",
    authors=("Ashish Vaswani", "Noam Shazeer", "Niki Parmar", "et al."),
    year=2017,
    arxiv="1706.03762",
    checked="id and title in a reading list; authors, year and abstract in public copies",
)

VERDI_2023 = Source(
    "verdi-2023",
    title="Inside GitHub: Working with the LLMs behind GitHub Copilot",
    authors=("Sara Verdi",),
    year=2023,
    url="https://github.blog/2023-05-17-inside-github-working-with-the-llms-behind-github-copilot/",
    checked="vendor blog page; date 17 May 2023 in its address; author on a page that syndicates it",
)

WANG_2019 = Source(
    "wang-2019",
    title="BERT has a Mouth, and It Must Speak: BERT as a Markov Random Field Language Model",
    authors=("Alex Wang", "Kyunghyun Cho"),
    year=2019,
    arxiv="1902.04094",
    doi="10.18653/v1/W19-2304",
    checked="id, title, authors, year, DOI and abstract on the publisher's page and others",
)

WEI_2022_A = Source(
    "wei-2022-a",
    title="Emergent Abilities of Large Language Models",
    authors=("Jason Wei", "Yi Tay", "Rishi Bommasani", "et al."),
    year=2022,
    arxiv="2206.07682",
    checked="id, title, authors, date and abstract on public pages (id not in the reading list)",
)

WEI_2022_B = Source(
    "wei-2022-b",
    title="Chain-of-Thought Prompting Elicits Reasoning in Large Language Models",
    authors=("Jason Wei", "Xuezhi Wang", "Dale Schuurmans", "et al."),
    year=2022,
    arxiv="2201.11903",
    checked="id and title in a reading list; authors, January 2022 and abstract on public pages",
)

XIAO_2021 = Source(
    "xiao-2021",
    title="Tackling the Generative Learning Trilemma with Denoising Diffusion GANs",
    authors=("Zhisheng Xiao", "Karsten Kreis", "Arash Vahdat"),
    year=2021,
    arxiv="2112.07804",
    checked="id and title in two reading lists; authors and year in one of them; abstract in the authors' repository",
)


YU_2016 = Source(
    "yu-2016",
    title="SeqGAN: Sequence Generative Adversarial Nets with Policy Gradient",
    authors=("Lantao Yu", "Weinan Zhang", "Jun Wang", "et al."),
    year=2016,
    arxiv="1609.05473",
    checked=(
        "id, title, authors, first date (18 September 2016) and abstract on public pages (id not in the reading list)"
    ),
)

ZHANG_2023 = Source(
    "zhang-2023",
    title="Benchmarking Large Language Models for News Summarization",
    authors=("Tianyi Zhang", "Faisal Ladhak", "Esin Durmus", "et al."),
    year=2023,
    arxiv="2301.13848",
    checked=(
        "title, authors and abstract on a publisher page (ACL); id and date on public pages. The reading list "
        "gives another title (Is ChatGPT A Good Translator?) for this id: that row of the list is wrong"
    ),
)


ZHU_2023 = Source(
    "zhu-2023",
    title="Multilingual Machine Translation with Large Language Models: Empirical Results and Analysis",
    authors=("Wenhao Zhu", "Hongyi Liu", "Qingxiu Dong", "et al."),
    year=2023,
    arxiv="2304.04675",
    checked=(
        "id, title, dates and abstract on the arXiv page; authors on a publisher page (ACL) (id not in the "
        "reading list)"
    ),
)

ZUO_2024 = Source(
    "zuo-2024",
    title="Falcon Mamba: The First Competitive Attention-free 7B Language Model",
    authors=("Jingwei Zuo", "Maksim Velikanov", "Dhia Eddine Rhaiem", "et al."),
    year=2024,
    arxiv="2410.05355",
    checked="id, title, date and abstract on the arXiv page; authors on public pages",
)
