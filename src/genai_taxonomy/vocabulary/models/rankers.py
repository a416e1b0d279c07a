"""Models that find, rank, score and judge texts."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.embeddings import TUNED_ENCODER
from genai_taxonomy.vocabulary.sources import (
    BAAI_2023,
    INAN_2023,
    KARPUKHIN_2020,
    KHATTAB_2020,
    LIU_2024_F,
    NOGUEIRA_2020,
    SENTENCE_TRANSFORMERS,
    TOUVRON_2023_B,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "BGE_RERANKER",
    "COLBERT",
    "DENSE_PASSAGE_RETRIEVER",
    "LLAMA_GUARD",
    "MONOT5",
    "SKYWORK_REWARD_LLAMA_3_1_8B",
]

# Search and ranking.

DENSE_PASSAGE_RETRIEVER = Model(
    "dense-passage-retriever",
    "Dense Passage Retriever",
    aliases=("DPR", "Dense Passage Retrieval"),
    definition="Two encoders, of questions and of passages, by whose vectors the passages that answer are found.",
    defined_by=(KARPUKHIN_2020.at("abstract"),),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*TUNED_ENCODER, families.QuestionAnsweringModel),
)
DENSE_PASSAGE_RETRIEVER_ENTRY = entry(
    DENSE_PASSAGE_RETRIEVER,
    member_of(families.TextEmbeddingModel, cite=KARPUKHIN_2020.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Embedding, modalities.Score, modalities.Ranking, modalities.TextSpan),
        cite=KARPUKHIN_2020,
    ),
    every(performs=(tasks.EvidenceRetrieval, tasks.TextEmbedding), cite=KARPUKHIN_2020.at("title")),
    every(uses=architectures.DualEncoder, cite=KARPUKHIN_2020.at("abstract")),
    every(uses=architectures.TransformerEncoder, cite=KARPUKHIN_2020),
)

COLBERT = Model(
    "colbert",
    "ColBERT",
    aliases=("ColBERTv1", "contextualized late interaction over BERT"),
    definition="A ranking model that embeds every word of query and passage and compares the two sets of vectors late.",
    defined_by=(KHATTAB_2020.at("abstract"),),
    developer="Stanford University",
    released=date(2020, 4, 27),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*TUNED_ENCODER, families.TextEmbeddingModel),
)
COLBERT_ENTRY = entry(
    COLBERT,
    member_of(families.RerankingModel, cite=KHATTAB_2020.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Embedding, modalities.Score, modalities.Ranking),
        cite=KHATTAB_2020.at("abstract"),
    ),
    every(performs=(tasks.TextRanking, tasks.TextRetrieval), cite=KHATTAB_2020.at("abstract")),
    every(
        uses=(architectures.DualEncoder, architectures.TransformerEncoder),
        cite=KHATTAB_2020.at("abstract"),
    ),
)

BGE_RERANKER = Model(
    "bge-reranker",
    "BGE Reranker",
    aliases=("bge-reranker-large", "bge-reranker-base"),
    definition="Cross-encoders that score how well a passage answers a query, to order what a search has found.",
    defined_by=(BAAI_2023,),
    developer="Beijing Academy of Artificial Intelligence",
    released=date(2023, 9, 12),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*TUNED_ENCODER, families.MultilingualLanguageModel),
)
BGE_RERANKER_ENTRY = entry(
    BGE_RERANKER,
    member_of(families.RerankingModel, cite=BAAI_2023),
    every(
        accepts=modalities.Text,
        produces=(modalities.Score, modalities.Ranking),
        performs=tasks.TextRanking,
        cite=BAAI_2023,
    ),
    every(uses=architectures.CrossEncoder, cite=(BAAI_2023, SENTENCE_TRANSFORMERS)),
)

MONOT5 = Model(
    "monot5",
    "monoT5",
    definition="A T5 tuned to say whether a document answers a query, and so to score and rank documents.",
    defined_by=(NOGUEIRA_2020.at("abstract"),),
    developer="University of Waterloo",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.EncoderDecoderLanguageModel,
        families.AutoregressiveModel,
        families.CausalLanguageModel,
        families.Classifier,
        families.TextClassificationModel,
        families.PretrainedModel,
        families.PretrainedLanguageModel,
        families.SelfSupervisedModel,
        families.DiscriminativeModel,
    ),
)
MONOT5_ENTRY = entry(
    MONOT5,
    member_of(families.RerankingModel, families.SequenceToSequenceModel, cite=NOGUEIRA_2020.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Score, modalities.Ranking, modalities.Label),
        performs=tasks.TextRanking,
        cite=NOGUEIRA_2020.at("abstract"),
    ),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.FineTuning,
        cite=NOGUEIRA_2020.at("abstract"),
    ),
)

# Judges of what other models write.

SKYWORK_REWARD_LLAMA_3_1_8B = Model(
    "skywork-reward-llama-3-1-8b",
    "Skywork-Reward-Llama-3.1-8B",
    aliases=("Skywork-Reward",),
    definition="A model built on Llama 3.1 that scores answers as people would prefer them.",
    defined_by=(LIU_2024_F.at("abstract"),),
    developer="Skywork AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.TransformerLanguageModel,
        families.PretrainedModel,
        families.PretrainedLanguageModel,
        families.SelfSupervisedModel,
        families.FoundationModel,
        families.DiscriminativeModel,
        families.RegressionModel,
        families.Classifier,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
    ),
)
SKYWORK_REWARD_LLAMA_3_1_8B_ENTRY = entry(
    SKYWORK_REWARD_LLAMA_3_1_8B,
    member_of(families.RewardModel, cite=LIU_2024_F.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Score,
        performs=tasks.RewardScoring,
        trained_with=objectives.RewardModeling,
        cite=LIU_2024_F.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, cite=LIU_2024_F),
)

LLAMA_GUARD = Model(
    "llama-guard",
    "Llama Guard",
    aliases=("Llama Guard 7B", "Llama Guard 1"),
    definition="A Llama 2 tuned to say whether prompts and answers are safe, and which rule they break if not.",
    defined_by=(INAN_2023.at("abstract"),),
    developer="Meta",
    released=date(2023, 12, 7),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.AlignedLanguageModel,
        families.DomainSpecificLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
LLAMA_GUARD_ENTRY = entry(
    LLAMA_GUARD,
    member_of(families.TextClassificationModel, cite=INAN_2023.at("abstract")),
    member_of(families.LLM, cite=INAN_2023.at("abstract")),
    member_of(families.CausalLanguageModel, families.TokenAutoregressiveModel, cite=TOUVRON_2023_B),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Label, modalities.Score),
        cite=INAN_2023.at("abstract"),
    ),
    every(
        performs=(tasks.TextClassification, tasks.ZeroShotClassification),
        trained_with=objectives.InstructionTuning,
        cite=INAN_2023.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, cite=(INAN_2023.at("abstract"), TOUVRON_2023_B)),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DENSE_PASSAGE_RETRIEVER_ENTRY,
    COLBERT_ENTRY,
    BGE_RERANKER_ENTRY,
    MONOT5_ENTRY,
    SKYWORK_REWARD_LLAMA_3_1_8B_ENTRY,
    LLAMA_GUARD_ENTRY,
)
