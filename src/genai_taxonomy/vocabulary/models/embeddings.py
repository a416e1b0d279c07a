"""Models that turn words and texts into vectors."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BAAI_2023,
    BOJANOWSKI_2016,
    CHEN_2024_G,
    GAO_2021,
    MICROSOFT_2020,
    MIKOLOV_2013,
    MODELS_DEV_2026,
    OPENAI_2024_C,
    PENNINGTON_2014,
    REIMERS_2019,
    SENTENCE_TRANSFORMERS_2021,
    WANG_2022_B,
    XIAO_2023_B,
    ZHANG_2023_C,
)

_CHECKED = date(2026, 11, 24)

#: What word vectors are called by some: networks without depth, trained on raw text for use elsewhere.
_WORD_VECTORS: Final[tuple[ModelFamily, ...]] = (
    families.NeuralNetwork,
    families.PretrainedModel,
    families.SelfSupervisedModel,
)

#: What is open of an encoder that was fine-tuned to embed or to rank.
TUNED_ENCODER: Final[tuple[ModelFamily, ...]] = (
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
    families.EncoderOnlyLanguageModel,
    families.PretrainedModel,
    families.PretrainedLanguageModel,
    families.SelfSupervisedModel,
    families.FoundationModel,
    families.DiscriminativeModel,
)

#: What is open of a hosted embedding model of which nothing but its use is published.
_HOSTED: Final[tuple[ModelFamily, ...]] = (
    *TUNED_ENCODER,
    families.DeepLearning,
    families.TransformerBasedModel,
    families.MultilingualLanguageModel,
    families.CodeLanguageModel,
)

__all__ = [
    "ALL_MINILM_L6_V2",
    "BGE",
    "BGE_M3",
    "E5",
    "FASTTEXT",
    "GLOVE",
    "SENTENCE_BERT",
    "SIMCSE",
    "TEXT_EMBEDDING_3_LARGE",
    "TEXT_EMBEDDING_3_SMALL",
    "TEXT_EMBEDDING_ADA_002",
    "WORD2VEC",
]

# Vectors of words.

WORD2VEC = Model(
    "word2vec",
    "word2vec",
    aliases=("skip-gram model", "continuous bag-of-words model"),
    definition="A shallow network that learns vectors of words by predicting a word from its neighbors or the reverse.",
    defined_by=(MIKOLOV_2013,),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.NeuralNetwork,
        families.PretrainedModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
    ),
)
WORD2VEC_ENTRY = entry(
    WORD2VEC,
    member_of(families.WordEmbeddingModel, cite=MIKOLOV_2013.at("abstract")),
    member_of(families.SelfSupervisedModel, cite=ZHANG_2023_C.at("self-supervised word2vec")),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=MIKOLOV_2013.at("abstract")),
)

GLOVE = Model(
    "glove",
    "GloVe",
    aliases=("Global Vectors", "Global Vectors for Word Representation"),
    definition="A log-bilinear model that learns vectors of words from how often words occur together.",
    defined_by=(PENNINGTON_2014.at("abstract"),),
    developer="Stanford University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_WORD_VECTORS,
)
GLOVE_ENTRY = entry(
    GLOVE,
    member_of(families.WordEmbeddingModel, cite=PENNINGTON_2014.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=PENNINGTON_2014.at("abstract")),
)

FASTTEXT = Model(
    "fasttext",
    "fastText",
    definition="A model that learns vectors of words as sums of the vectors of the character strings in them.",
    defined_by=(BOJANOWSKI_2016.at("title"),),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_WORD_VECTORS,
        families.Classifier,
        families.DiscriminativeModel,
        families.TextClassificationModel,
        families.TextEmbeddingModel,
    ),
)
FASTTEXT_ENTRY = entry(
    FASTTEXT,
    member_of(families.WordEmbeddingModel, cite=BOJANOWSKI_2016.at("title")),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=BOJANOWSKI_2016),
)

# Vectors of texts.

SENTENCE_BERT = Model(
    "sentence-bert",
    "Sentence-BERT",
    aliases=("SBERT",),
    definition="A BERT in the form of a Siamese network, tuned so that sentences of like meaning get close vectors.",
    defined_by=(REIMERS_2019.at("title"),),
    developer="UKP Lab, Technical University of Darmstadt",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=TUNED_ENCODER,
)
SENTENCE_BERT_ENTRY = entry(
    SENTENCE_BERT,
    member_of(families.TextEmbeddingModel, cite=REIMERS_2019.at("title")),
    every(accepts=modalities.Text, produces=(modalities.Embedding, modalities.Score), cite=REIMERS_2019),
    every(performs=(tasks.TextEmbedding, tasks.SentenceSimilarity), cite=REIMERS_2019.at("title")),
    every(uses=(architectures.SiameseNetwork, architectures.TransformerEncoder), cite=REIMERS_2019.at("title")),
    every(has=qualities.SemanticSimilaritySearch, cite=REIMERS_2019),
)

SIMCSE = Model(
    "simcse",
    "SimCSE",
    definition="An encoder tuned by contrast to embed sentences, where dropout alone makes the second view of each.",
    defined_by=(GAO_2021.at("abstract"),),
    developer="Princeton University",
    released=date(2021, 4, 18),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=TUNED_ENCODER,
)
SIMCSE_ENTRY = entry(
    SIMCSE,
    member_of(families.TextEmbeddingModel, cite=GAO_2021.at("abstract")),
    every(accepts=modalities.Text, produces=(modalities.Embedding, modalities.Score), cite=GAO_2021.at("abstract")),
    every(performs=(tasks.TextEmbedding, tasks.SentenceSimilarity), cite=GAO_2021.at("abstract")),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.Contrastive, cite=GAO_2021.at("abstract")),
)

E5 = Model(
    "e5",
    "E5",
    aliases=("E5-large", "E5-base", "E5 text embeddings", "e5-large-v2", "e5-base-v2"),
    definition="Encoders that embed texts, trained by contrast on many pairs of texts from the web.",
    defined_by=(WANG_2022_B.at("title"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*TUNED_ENCODER, families.MultilingualLanguageModel),
)
E5_ENTRY = entry(
    E5,
    member_of(families.TextEmbeddingModel, cite=WANG_2022_B.at("title")),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=WANG_2022_B.at("title")),
    every(performs=(tasks.TextEmbedding, tasks.TextRetrieval), cite=WANG_2022_B),
    every(uses=architectures.TransformerEncoder, cite=WANG_2022_B),
    every(trained_with=objectives.Contrastive, cite=WANG_2022_B.at("title")),
)

BGE = Model(
    "bge",
    "BGE",
    aliases=(
        "BAAI General Embedding",
        "bge-large-en",
        "bge-large-en-v1.5",
        "bge-base-en",
        "BGE large",
        "bge-base-en-v1.5",
        "bge-small-en-v1.5",
    ),
    definition="Encoders of the Beijing Academy of Artificial Intelligence that embed texts for search.",
    defined_by=(XIAO_2023_B, BAAI_2023),
    developer="Beijing Academy of Artificial Intelligence",
    released=date(2023, 8, 2),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*TUNED_ENCODER, families.MultilingualLanguageModel),
)
BGE_ENTRY = entry(
    BGE,
    member_of(families.TextEmbeddingModel, cite=XIAO_2023_B.at("title")),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=BAAI_2023),
    every(performs=(tasks.TextEmbedding, tasks.TextRetrieval), cite=BAAI_2023),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.Contrastive, cite=XIAO_2023_B),
)

BGE_M3 = Model(
    "bge-m3",
    "BGE-M3",
    aliases=("M3-Embedding",),
    definition="An encoder that embeds texts of up to 8192 tokens in more than a hundred languages, in three ways.",
    defined_by=(CHEN_2024_G.at("title"), BAAI_2023),
    developer="Beijing Academy of Artificial Intelligence",
    released=date(2024, 1, 30),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*TUNED_ENCODER, families.MultilingualLanguageModel, families.LongContextLanguageModel),
)
BGE_M3_ENTRY = entry(
    BGE_M3,
    member_of(families.TextEmbeddingModel, cite=CHEN_2024_G.at("title")),
    every(accepts=modalities.Text, produces=(modalities.Embedding, modalities.Score), cite=BAAI_2023),
    every(performs=(tasks.TextEmbedding, tasks.TextRetrieval), cite=BAAI_2023),
    every(uses=architectures.TransformerEncoder, cite=CHEN_2024_G),
    every(trained_with=objectives.SelfDistillation, cite=CHEN_2024_G.at("title")),
    every(has=qualities.Multilinguality, cite=CHEN_2024_G.at("title")),
)

ALL_MINILM_L6_V2 = Model(
    "all-minilm-l6-v2",
    "all-MiniLM-L6-v2",
    aliases=("MiniLM sentence embeddings", "sentence-transformers/all-MiniLM-L6-v2"),
    definition="A small encoder that embeds sentences and paragraphs in 384 dimensions.",
    defined_by=(SENTENCE_TRANSFORMERS_2021,),
    developer="Sentence Transformers",
    weights=Weights.OPEN,
    licence="Apache License 2.0",
    checked_on=_CHECKED,
    undetermined=TUNED_ENCODER,
)
ALL_MINILM_L6_V2_ENTRY = entry(
    ALL_MINILM_L6_V2,
    member_of(families.TextEmbeddingModel, cite=SENTENCE_TRANSFORMERS_2021),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=SENTENCE_TRANSFORMERS_2021),
    every(performs=(tasks.TextEmbedding, tasks.TextRetrieval), cite=SENTENCE_TRANSFORMERS_2021),
    every(uses=architectures.TransformerEncoder, cite=(SENTENCE_TRANSFORMERS_2021, MICROSOFT_2020)),
    every(trained_with=objectives.Contrastive, cite=SENTENCE_TRANSFORMERS_2021),
)

TEXT_EMBEDDING_ADA_002 = Model(
    "text-embedding-ada-002",
    "text-embedding-ada-002",
    aliases=("ada-002", "OpenAI Ada embeddings"),
    definition="OpenAI's hosted model of December 2022 that embeds texts.",
    defined_by=(OPENAI_2024_C,),
    developer="OpenAI",
    released=date(2022, 12, 15),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_HOSTED,
)
TEXT_EMBEDDING_ADA_002_ENTRY = entry(
    TEXT_EMBEDDING_ADA_002,
    member_of(families.TextEmbeddingModel, cite=OPENAI_2024_C),
    every(
        accepts=modalities.Text,
        produces=modalities.Embedding,
        performs=tasks.TextEmbedding,
        cite=(OPENAI_2024_C, MODELS_DEV_2026.at("azure/text-embedding-ada-002")),
    ),
)

TEXT_EMBEDDING_3_LARGE = Model(
    "text-embedding-3-large",
    "text-embedding-3-large",
    definition="OpenAI's larger hosted model of January 2024 that embeds texts, in up to 3072 dimensions.",
    defined_by=(OPENAI_2024_C,),
    developer="OpenAI",
    released=date(2024, 1, 25),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_HOSTED,
)
TEXT_EMBEDDING_3_LARGE_ENTRY = entry(
    TEXT_EMBEDDING_3_LARGE,
    member_of(families.TextEmbeddingModel, cite=OPENAI_2024_C),
    every(
        accepts=modalities.Text,
        produces=modalities.Embedding,
        performs=tasks.TextEmbedding,
        cite=(OPENAI_2024_C, MODELS_DEV_2026.at("azure/text-embedding-3-large")),
    ),
)

TEXT_EMBEDDING_3_SMALL = Model(
    "text-embedding-3-small",
    "text-embedding-3-small",
    definition="OpenAI's smaller hosted model of January 2024 that embeds texts.",
    defined_by=(OPENAI_2024_C,),
    developer="OpenAI",
    released=date(2024, 1, 25),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_HOSTED,
)
TEXT_EMBEDDING_3_SMALL_ENTRY = entry(
    TEXT_EMBEDDING_3_SMALL,
    member_of(families.TextEmbeddingModel, cite=OPENAI_2024_C),
    every(accepts=modalities.Text, produces=modalities.Embedding, performs=tasks.TextEmbedding, cite=OPENAI_2024_C),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    WORD2VEC_ENTRY,
    GLOVE_ENTRY,
    FASTTEXT_ENTRY,
    SENTENCE_BERT_ENTRY,
    SIMCSE_ENTRY,
    E5_ENTRY,
    BGE_ENTRY,
    BGE_M3_ENTRY,
    ALL_MINILM_L6_V2_ENTRY,
    TEXT_EMBEDDING_ADA_002_ENTRY,
    TEXT_EMBEDDING_3_LARGE_ENTRY,
    TEXT_EMBEDDING_3_SMALL_ENTRY,
)
