"""What describes encoders, embeddings, early language models and models that decide: papers, pages, repositories."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ADIWARDANA_2020",
    "AI_WIKI_2026",
    "BAAI_2023",
    "BERNER_2019",
    "BOJANOWSKI_2016",
    "BORGEAUD_2021",
    "BREIMAN_2001",
    "BUCHANAN_1984",
    "CHEN_2016_C",
    "CHEN_2024_G",
    "CHUNG_2022",
    "DEEPMIND_2017",
    "DEEPMIND_2017_B",
    "DEEPMIND_2019",
    "DEEPMIND_ALPHAGO",
    "FAN_2020_B",
    "FERRUCCI_2010",
    "GAO_2021",
    "GOOGLE_2018",
    "GROKIPEDIA_ALICE",
    "GUO_2020",
    "GUU_2020",
    "HE_2020_B",
    "HOWARD_2018",
    "HUGGING_FACE_2020",
    "IBM_RESEARCH_2001",
    "INAN_2023",
    "JOSHI_2019",
    "KHATTAB_2020",
    "KIM_2014",
    "KOEHN_2007",
    "LANDSTEINER_2005",
    "LAN_2019",
    "LIU_2008",
    "LIU_2019_B",
    "LIU_2024_F",
    "MAGOOSH",
    "MERITY_2017",
    "MICROSOFT_2020",
    "MIKOLOV_2010",
    "MNIH_2013",
    "NAKANO_2021",
    "NLLB_TEAM_2022",
    "NOGUEIRA_2020",
    "OPENAI_2024_C",
    "PENNINGTON_2014",
    "PETERS_2018",
    "SANH_2019",
    "SCHRITTWIESER_2019",
    "SENTENCE_TRANSFORMERS_2021",
    "SILVER_2016",
    "TIEDEMANN_2020",
    "WALLACE",
    "WANG_2021_D",
    "WANG_2022_B",
    "WARNER_2024",
    "WEBEDUCLICK",
    "WIKIPEDIA_ELIZA",
    "WIMMER_2019",
    "WU_2016_B",
    "XIAO_2023_B",
    "XUE_2020",
    "XUE_2021",
    "ZAHEER_2020",
    "ZHANG_2019_C",
    "ZHANG_2019_D",
]

ADIWARDANA_2020 = Source(
    "adiwardana-2020",
    title="Towards a Human-like Open-Domain Chatbot",
    authors=("Daniel Adiwardana", "Minh-Thang Luong", "David R. So", "et al."),
    year=2020,
    arxiv="2001.09977",
    checked="id and title in a reading list; authors and abstract on public pages",
)

AI_WIKI_2026 = Source(
    "ai-wiki-2026",
    title="Deep Blue",
    authors=("AI Wiki",),
    year=2026,
    url="https://aiwiki.ai/wiki/deep_blue",
    organisation=True,
    checked="read in a public copy",
)

BAAI_2023 = Source(
    "baai-2023",
    title="FlagEmbedding",
    authors=("Beijing Academy of Artificial Intelligence",),
    year=2023,
    url="https://github.com/FlagOpen/FlagEmbedding",
    organisation=True,
    checked="read in a copy of the repository",
)

BERNER_2019 = Source(
    "berner-2019",
    title="Dota 2 with Large Scale Deep Reinforcement Learning",
    authors=("Christopher Berner", "Greg Brockman", "Brooke Chan", "et al."),
    year=2019,
    arxiv="1912.06680",
    checked="id, title, authors and abstract on public pages",
)

BOJANOWSKI_2016 = Source(
    "bojanowski-2016",
    title="Enriching Word Vectors with Subword Information",
    authors=("Piotr Bojanowski", "Edouard Grave", "Armand Joulin", "Tomas Mikolov"),
    year=2016,
    arxiv="1607.04606",
    checked="id and title in a reading list; authors in the bibliography of a public textbook",
)

BORGEAUD_2021 = Source(
    "borgeaud-2021",
    title="Improving language models by retrieving from trillions of tokens",
    authors=("Sebastian Borgeaud", "Arthur Mensch", "Jordan Hoffmann", "et al."),
    year=2021,
    arxiv="2112.04426",
    checked="id, title, authors and abstract on public pages",
)

BREIMAN_2001 = Source(
    "breiman-2001",
    title="Random Forests",
    authors=("Leo Breiman",),
    year=2001,
    url="https://forestcreekcap.com/technical-paper/random-forests",
    checked="title, author, year and account of the paper on the page at this address",
)

BUCHANAN_1984 = Source(
    "buchanan-1984",
    title="Rule-Based Expert Systems: The MYCIN Experiments of the Stanford Heuristic Programming Project",
    authors=("Bruce G. Buchanan", "Edward H. Shortliffe"),
    year=1984,
    url="http://people.dbmi.columbia.edu/~ehs7001/Buchanan-Shortliffe-1984/MYCIN%20Book.htm",
    checked="title, editors, publisher, year and table of contents on the author's page",
)

CHEN_2016_C = Source(
    "chen-2016-c",
    title="XGBoost: A Scalable Tree Boosting System",
    authors=("Tianqi Chen", "Carlos Guestrin"),
    year=2016,
    arxiv="1603.02754",
    checked="id, title and abstract on public pages; authors as the standard reference has them, not seen on a page",
)

CHEN_2024_G = Source(
    "chen-2024-g",
    title=(
        "BGE M3-Embedding: Multi-Lingual, Multi-Functionality, Multi-Granularity Text Embeddings Through "
        "Self-Knowledge Distillation"
    ),
    authors=("Jianlv Chen", "Shitao Xiao", "Peitian Zhang", "Kun Luo", "Defu Lian", "Zheng Liu"),
    year=2024,
    arxiv="2402.03216",
    checked="title, authors and account of the model in the authors' repository, which links the id",
)

CHUNG_2022 = Source(
    "chung-2022",
    title="Scaling Instruction-Finetuned Language Models",
    authors=("Hyung Won Chung", "Le Hou", "Shayne Longpre", "et al."),
    year=2022,
    arxiv="2210.11416",
    checked="id and title in a reading list; authors of FLAN-T5 in the list of models of a public library",
)

DEEPMIND_2017 = Source(
    "deepmind-2017",
    title="Mastering the game of Go without human knowledge",
    authors=("DeepMind",),
    year=2017,
    url="https://github.com/xihangalpha/AlphaGo_Zero",
    organisation=True,
    checked="title, journal, year and abstract in a public repository; the authors were not seen",
)

DEEPMIND_2017_B = Source(
    "deepmind-2017-b",
    title="Mastering Chess and Shogi by Self-Play with a General Reinforcement Learning Algorithm",
    authors=("DeepMind",),
    year=2017,
    arxiv="1712.01815",
    organisation=True,
    checked="id and title in a reading list; the authors were not seen",
)

DEEPMIND_2019 = Source(
    "deepmind-2019",
    title="AlphaStar: Mastering the Real-Time Strategy Game StarCraft II",
    authors=("The AlphaStar team",),
    year=2019,
    url="https://deepmind.google/discover/blog/alphastar-mastering-the-real-time-strategy-game-starcraft-ii/",
    organisation=True,
    checked="the paragraphs on architecture and training in a public copy; page itself not seen",
)

DEEPMIND_ALPHAGO = Source(
    "deepmind-alphago",
    title="AlphaGo",
    authors=("DeepMind",),
    year=None,
    url="https://www.deepmind.com/research/highlighted-research/alphago",
    organisation=True,
    checked="read in a public copy",
)

FAN_2020_B = Source(
    "fan-2020-b",
    title="Beyond English-Centric Multilingual Machine Translation",
    authors=("Angela Fan", "Shruti Bhosale", "Holger Schwenk", "et al."),
    year=2020,
    arxiv="2010.11125",
    checked="id, title and authors in the list of models of a public library",
)

FERRUCCI_2010 = Source(
    "ferrucci-2010",
    title="Building Watson: An Overview of the DeepQA Project",
    authors=("David Ferrucci", "Eric Brown", "Jennifer Chu-Carroll", "et al."),
    year=2010,
    url="https://studylib.net/doc/13824637/building-watson--an-overview-of-the-deepqa-project",
    checked="title, authors and abstract in the public copy at this address",
)

GAO_2021 = Source(
    "gao-2021",
    title="SimCSE: Simple Contrastive Learning of Sentence Embeddings",
    authors=("Tianyu Gao", "Xingcheng Yao", "Danqi Chen"),
    year=2021,
    arxiv="2104.08821",
    checked="id and title in a reading list; authors and abstract on public pages",
)

GOOGLE_2018 = Source(
    "google-2018",
    title="BERT: Multilingual models",
    authors=("Google Research",),
    year=2018,
    url="https://github.com/google-research/bert/blob/master/multilingual.md",
    organisation=True,
    checked="read in a copy of the repository",
)

GROKIPEDIA_ALICE = Source(
    "grokipedia-alice",
    title="Artificial Linguistic Internet Computer Entity",
    authors=("Grokipedia",),
    year=None,
    url="https://grokipedia.com/page/Artificial_Linguistic_Internet_Computer_Entity",
    organisation=True,
    checked="date of the first version, in a public copy",
)

GUO_2020 = Source(
    "guo-2020",
    title="GraphCodeBERT: Pre-training Code Representations with Data Flow",
    authors=("Daya Guo", "Shuo Ren", "Shuai Lu", "et al."),
    year=2020,
    arxiv="2009.08366",
    checked="id, title, authors and abstract on public pages",
)

GUU_2020 = Source(
    "guu-2020",
    title="REALM: Retrieval-Augmented Language Model Pre-Training",
    authors=("Kelvin Guu", "Kenton Lee", "Zora Tung", "Panupong Pasupat", "Ming-Wei Chang"),
    year=2020,
    arxiv="2002.08909",
    checked="id, title and authors in the list of models of a public library",
)

HE_2020_B = Source(
    "he-2020-b",
    title="DeBERTa: Decoding-enhanced BERT with Disentangled Attention",
    authors=("Pengcheng He", "Xiaodong Liu", "Jianfeng Gao", "Weizhu Chen"),
    year=2020,
    arxiv="2006.03654",
    checked="id and title in a reading list; authors in the list of models of a public library",
)

HOWARD_2018 = Source(
    "howard-2018",
    title="Universal Language Model Fine-tuning for Text Classification",
    authors=("Jeremy Howard", "Sebastian Ruder"),
    year=2018,
    arxiv="1801.06146",
    checked="id and title in a reading list; authors and abstract on public pages",
)

HUGGING_FACE_2020 = Source(
    "hugging-face-2020",
    title="MarianMT",
    authors=("Hugging Face",),
    year=2020,
    url="https://huggingface.co/docs/transformers/model_doc/marian",
    organisation=True,
    checked="page of release 3.2 of the library's documentation, in a public copy",
)

IBM_RESEARCH_2001 = Source(
    "ibm-research-2001",
    title="Deep Blue",
    authors=("IBM Research",),
    year=2001,
    url="https://research.ibm.com/publications/deep-blue",
    organisation=True,
    checked="abstract on the laboratory's page of the paper; authors not seen",
)

INAN_2023 = Source(
    "inan-2023",
    title="Llama Guard: LLM-based Input-Output Safeguard for Human-AI Conversations",
    authors=("Hakan Inan", "Kartikeya Upasani", "Jianfeng Chi", "et al."),
    year=2023,
    arxiv="2312.06674",
    checked="id, title, authors and abstract on public pages",
)

JOSHI_2019 = Source(
    "joshi-2019",
    title="SpanBERT: Improving Pre-training by Representing and Predicting Spans",
    authors=("Mandar Joshi", "Danqi Chen", "Yinhan Liu", "Daniel S. Weld", "Luke Zettlemoyer", "Omer Levy"),
    year=2019,
    arxiv="1907.10529",
    checked="id, title, authors, models and licence in the authors' repository",
)

KHATTAB_2020 = Source(
    "khattab-2020",
    title="ColBERT: Efficient and Effective Passage Search via Contextualized Late Interaction over BERT",
    authors=("Omar Khattab", "Matei Zaharia"),
    year=2020,
    arxiv="2004.12832",
    checked="id, title, authors and abstract on public pages",
)

KIM_2014 = Source(
    "kim-2014",
    title="Convolutional Neural Networks for Sentence Classification",
    authors=("Yoon Kim",),
    year=2014,
    arxiv="1408.5882",
    checked="id, title and author in the bibliography of a public textbook",
)

KOEHN_2007 = Source(
    "koehn-2007",
    title="Moses: Open Source Toolkit for Statistical Machine Translation",
    authors=("Philipp Koehn", "Hieu Hoang", "Alexandra Birch", "et al."),
    year=2007,
    url="https://123docz.net/document/1221376-bao-cao-khoa-hoc-moses-open-source-toolkit-for-statistical-machine-translation-pot.htm",
    checked="first page with abstract in the public copy at this address",
)

LANDSTEINER_2005 = Source(
    "landsteiner-2005",
    title="elizabot.js: ELIZA in JavaScript",
    authors=("Norbert Landsteiner",),
    year=2005,
    url="https://www.masswerk.at/elizabot/",
    checked="read in a public copy of the page",
)

LAN_2019 = Source(
    "lan-2019",
    title="ALBERT: A Lite BERT for Self-supervised Learning of Language Representations",
    authors=("Zhenzhong Lan", "Mingda Chen", "Sebastian Goodman", "et al."),
    year=2019,
    arxiv="1909.11942",
    checked="id and title in a reading list; authors in the list of models of a public library",
)

LIU_2008 = Source(
    "liu-2008",
    title="Isolation Forest",
    authors=("Fei Tony Liu", "Kai Ming Ting", "Zhi-Hua Zhou"),
    year=2008,
    doi="10.1109/ICDM.2008.17",
    checked="title, authors, DOI and account of the method on public pages",
)

LIU_2019_B = Source(
    "liu-2019-b",
    title="RoBERTa: A Robustly Optimized BERT Pretraining Approach",
    authors=("Yinhan Liu", "Myle Ott", "Naman Goyal", "et al."),
    year=2019,
    arxiv="1907.11692",
    checked=(
        "id and title in a reading list; authors in the list of models of a public library; date and use in "
        "the library's documentation"
    ),
)

LIU_2024_F = Source(
    "liu-2024-f",
    title="Skywork-Reward: Bag of Tricks for Reward Modeling in LLMs",
    authors=("Chris Yuhao Liu", "Liang Zeng", "Jiacai Liu", "et al."),
    year=2024,
    arxiv="2410.18451",
    checked="id, title, authors and abstract on public pages",
)

MAGOOSH = Source(
    "magoosh",
    title="How Did IBM Watson AI Really Win Jeopardy?",
    authors=("Magoosh",),
    year=None,
    url="https://magoosh.com/data-science/how-did-ibm-watson-ai-really-win-jeapordy/",
    organisation=True,
    checked="read in a public copy",
)

MERITY_2017 = Source(
    "merity-2017",
    title="Regularizing and Optimizing LSTM Language Models",
    authors=("Stephen Merity", "Nitish Shirish Keskar", "Richard Socher"),
    year=2017,
    arxiv="1708.02182",
    checked="id and title in a reading list; authors and abstract on public pages",
)

MICROSOFT_2020 = Source(
    "microsoft-2020",
    title="MiniLM",
    authors=("Microsoft",),
    year=2020,
    url="https://github.com/microsoft/unilm/tree/master/minilm",
    organisation=True,
    checked="read in a copy of the repository",
)

MIKOLOV_2010 = Source(
    "mikolov-2010",
    title="Recurrent neural network based language model",
    authors=("Tomáš Mikolov", "Martin Karafiát", "Lukáš Burget", "Jan Černocký", "Sanjeev Khudanpur"),
    year=2010,
    doi="10.21437/Interspeech.2010-343",
    checked="title, authors, DOI and abstract in the archive of the conference",
)

MNIH_2013 = Source(
    "mnih-2013",
    title="Playing Atari with Deep Reinforcement Learning",
    authors=("Volodymyr Mnih", "Koray Kavukcuoglu", "David Silver", "et al."),
    year=2013,
    arxiv="1312.5602",
    checked="id and title in a reading list; authors and abstract on public pages",
)

NAKANO_2021 = Source(
    "nakano-2021",
    title="WebGPT: Browser-assisted question-answering with human feedback",
    authors=("Reiichiro Nakano", "Jacob Hilton", "Suchir Balaji", "et al."),
    year=2021,
    arxiv="2112.09332",
    checked="id and title in a reading list; authors and abstract on public pages",
)

NLLB_TEAM_2022 = Source(
    "nllb-team-2022",
    title="No Language Left Behind: Scaling Human-Centered Machine Translation",
    authors=("NLLB Team",),
    year=2022,
    arxiv="2207.04672",
    organisation=True,
    checked="id, title and team in the list of models of a public library; model card in public copies",
)

NOGUEIRA_2020 = Source(
    "nogueira-2020",
    title="Document Ranking with a Pretrained Sequence-to-Sequence Model",
    authors=("Rodrigo Nogueira", "Zhiying Jiang", "Jimmy Lin"),
    year=2020,
    arxiv="2003.06713",
    checked="id, title, authors and abstract on public pages",
)

OPENAI_2024_C = Source(
    "openai-2024-c",
    title="New embedding models and API updates",
    authors=("OpenAI",),
    year=2024,
    url="https://openai.com/index/new-embedding-models-and-api-updates/",
    organisation=True,
    checked="read in public copies",
)

PENNINGTON_2014 = Source(
    "pennington-2014",
    title="GloVe: Global Vectors for Word Representation",
    authors=("Jeffrey Pennington", "Richard Socher", "Christopher D. Manning"),
    year=2014,
    doi="10.3115/v1/D14-1162",
    checked="title, authors, DOI and abstract on public pages",
)

PETERS_2018 = Source(
    "peters-2018",
    title="Deep contextualized word representations",
    authors=("Matthew E. Peters", "Mark Neumann", "Mohit Iyyer", "et al."),
    year=2018,
    arxiv="1802.05365",
    checked=(
        "id and title in a reading list; authors in the bibliography of a public textbook; accounts on public pages"
    ),
)

SANH_2019 = Source(
    "sanh-2019",
    title="DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter",
    authors=("Victor Sanh", "Lysandre Debut", "Thomas Wolf"),
    year=2019,
    arxiv="1910.01108",
    checked="id and title in a reading list; authors in the list of models of a public library",
)

SCHRITTWIESER_2019 = Source(
    "schrittwieser-2019",
    title="Mastering Atari, Go, Chess and Shogi by Planning with a Learned Model",
    authors=("Julian Schrittwieser", "et al."),
    year=2019,
    arxiv="1911.08265",
    checked="id and title in a reading list; first author and abstract on public pages",
)

SENTENCE_TRANSFORMERS_2021 = Source(
    "sentence-transformers-2021",
    title="all-MiniLM-L6-v2",
    authors=("Sentence Transformers",),
    year=2021,
    url="https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2",
    organisation=True,
    checked="model card in public copies; it shows no date: 2021 is that of the project it tells of",
)

SILVER_2016 = Source(
    "silver-2016",
    title="Mastering the game of Go with deep neural networks and tree search",
    authors=("David Silver", "Aja Huang", "Chris J. Maddison", "et al."),
    year=2016,
    url="https://www.deepmind.com/publications/mastering-the-game-of-go-with-deep-neural-networks-tree-search",
    checked="authors and year in the bibliography of a public textbook; account of the paper on the developer's page",
)

TIEDEMANN_2020 = Source(
    "tiedemann-2020",
    title="OPUS-MT: Building open translation services for the World",
    authors=("Jörg Tiedemann", "Santhosh Thottingal"),
    year=2020,
    url="https://aiwiki.ai/wiki/opus-mt",
    checked="title, authors, year and account of the models on the public page at this address; paper itself not seen",
)

WALLACE = Source(
    "wallace",
    title="History of Alice",
    authors=("Richard S. Wallace",),
    year=None,
    url="http://aiserver.sourceforge.net/Essay_History_of_Alice.html",
    checked="read in a public copy, which shows no date",
)

WANG_2021_D = Source(
    "wang-2021-d",
    title="CodeT5: Identifier-aware Unified Pre-trained Encoder-Decoder Models for Code Understanding and Generation",
    authors=("Yue Wang", "Weishi Wang", "Shafiq Joty", "Steven C.H. Hoi"),
    year=2021,
    arxiv="2109.00859",
    checked="id and title in reading lists, one of which gives the objectives; authors on a public page",
)

WANG_2022_B = Source(
    "wang-2022-b",
    title="Text Embeddings by Weakly-Supervised Contrastive Pre-training",
    authors=("Liang Wang", "Nan Yang", "Xiaolong Huang", "et al."),
    year=2022,
    arxiv="2212.03533",
    checked="id, title, authors and models in the authors' repository",
)

WARNER_2024 = Source(
    "warner-2024",
    title=(
        "Smarter, Better, Faster, Longer: A Modern Bidirectional Encoder for Fast, Memory Efficient, and "
        "Long Context Finetuning and Inference"
    ),
    authors=("Benjamin Warner", "Antoine Chaffin", "Benjamin Clavié", "et al."),
    year=2024,
    arxiv="2412.13663",
    checked="id, title, authors and abstract on public pages",
)

WEBEDUCLICK = Source(
    "webeduclick",
    title="MYCIN and Dendral Expert Systems",
    authors=("WebEduClick",),
    year=None,
    url="https://webeduclick.com/mycin-and-dendral-expert-systems/",
    organisation=True,
    checked="read in a public copy",
)

WIKIPEDIA_ELIZA = Source(
    "wikipedia-eliza",
    title="ELIZA",
    authors=("Wikipedia",),
    year=None,
    url="https://en.wikipedia.org/wiki/ELIZA",
    organisation=True,
    checked="read in a public copy",
)

WIMMER_2019 = Source(
    "wimmer-2019",
    title="AlphaGo Zero and AlphaZero: Mastering Go, Chess and Shogi without human knowledge",
    authors=("Philipp Wimmer",),
    year=2019,
    url="https://vdocuments.mx/alphago-zero-alphazero-mastering-go-chess-and-shogi-alphago-zero-is-the.html",
    checked="title, author, date and table of contents in a public copy",
)

WU_2016_B = Source(
    "wu-2016-b",
    title="Google's Neural Machine Translation System: Bridging the Gap between Human and Machine Translation",
    authors=("Yonghui Wu", "Mike Schuster", "Zhifeng Chen", "et al."),
    year=2016,
    arxiv="1609.08144",
    checked="id and title in a reading list; authors in the bibliography of a public textbook",
)

XIAO_2023_B = Source(
    "xiao-2023-b",
    title="C-Pack: Packaged Resources To Advance General Chinese Embedding",
    authors=("Shitao Xiao", "Zheng Liu", "Peitian Zhang", "Niklas Muennighoff"),
    year=2023,
    arxiv="2309.07597",
    checked="id, title, authors, models and dates in the authors' repository",
)

XUE_2020 = Source(
    "xue-2020",
    title="mT5: A massively multilingual pre-trained text-to-text transformer",
    authors=("Linting Xue", "Noah Constant", "Adam Roberts", "et al."),
    year=2020,
    arxiv="2010.11934",
    checked="id and title in a reading list; authors in the list of models of a public library",
)

XUE_2021 = Source(
    "xue-2021",
    title="ByT5: Towards a token-free future with pre-trained byte-to-byte models",
    authors=("Linting Xue", "Aditya Barua", "Noah Constant", "et al."),
    year=2021,
    arxiv="2105.13626",
    checked="id, title and authors in the list of models of a public library",
)

ZAHEER_2020 = Source(
    "zaheer-2020",
    title="Big Bird: Transformers for Longer Sequences",
    authors=("Manzil Zaheer", "Guru Guruganesh", "Avinava Dubey", "et al."),
    year=2020,
    arxiv="2007.14062",
    checked="id and title in a reading list; authors in the list of models of a public library",
)

ZHANG_2019_C = Source(
    "zhang-2019-c",
    title="PEGASUS: Pre-training with Extracted Gap-sentences for Abstractive Summarization",
    authors=("Jingqing Zhang", "Yao Zhao", "Mohammad Saleh", "Peter J. Liu"),
    year=2019,
    arxiv="1912.08777",
    checked="id and title in a reading list; authors in the list of models of a public library",
)

ZHANG_2019_D = Source(
    "zhang-2019-d",
    title="DialoGPT: Large-Scale Generative Pre-training for Conversational Response Generation",
    authors=("Yizhe Zhang", "Siqi Sun", "Michel Galley", "et al."),
    year=2019,
    arxiv="1911.00536",
    checked="id, title and authors in the list of models of a public library",
)
