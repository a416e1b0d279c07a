"""Attention, and how it is made cheaper."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import (
    LinearTimeInference,
    LongRangeDependencies,
    LowInferenceCost,
    ParallelTraining,
    QuadraticAttentionCost,
)
from genai_taxonomy.vocabulary.sources import (
    AINSLIE_2023,
    ARTICLE,
    BAHDANAU_2014,
    BELTAGY_2020,
    CHILD_2019,
    DAO_2022,
    DEEPSEEK_AI_2024,
    KATHAROPOULOS_2020,
    PENG_2021_B,
    SHAZEER_2019,
    SU_2021,
    TAY_2020,
    VASWANI_2017,
    ZHANG_2023_C,
    ZHU_2020,
)

__all__ = [
    "Attention",
    "CausalAttention",
    "CrossAttention",
    "GroupedQueryAttention",
    "LinearAttention",
    "MultiHeadAttention",
    "MultiHeadLatentAttention",
    "MultiQueryAttention",
    "PositionalEncoding",
    "RotaryPositionEmbedding",
    "SelfAttention",
    "SlidingWindowAttention",
    "SparseAttention",
]

Attention = Architecture(
    "attention",
    "Attention",
    aliases=("attention layer", "attention mechanism"),
    definition="A layer that weighs all positions of its input by their relevance to one another.",
    defined_by=(VASWANI_2017.at("abstract"), ARTICLE.at("S030")),
)
ATTENTION_ENTRY = entry(Attention, typically(has=QuadraticAttentionCost, cite=DAO_2022.at("abstract")))

SelfAttention = Architecture(
    "self-attention",
    "Self-attention",
    aliases=("intra-attention", "scaled dot-product self-attention", "self-attention layer"),
    definition="Attention in which the positions of one sequence attend to one another.",
    defined_by=(ZHANG_2023_C.at("Self-Attention and Positional Encoding"),),
)
SELF_ATTENTION_ENTRY = entry(
    SelfAttention,
    subset_of(Attention, cite=ZHANG_2023_C.at("Self-Attention and Positional Encoding")),
    typically(
        has=(QuadraticAttentionCost, LongRangeDependencies, ParallelTraining),
        cite=ZHANG_2023_C.at("Self-Attention and Positional Encoding"),
    ),
)

CrossAttention = Architecture(
    "cross-attention",
    "Cross-attention",
    aliases=("encoder-decoder attention", "cross attention layer"),
    definition="Attention from the positions of one sequence to those of another.",
    defined_by=(ZHANG_2023_C.at("The Transformer Architecture"), BAHDANAU_2014),
)
CROSS_ATTENTION_ENTRY = entry(
    CrossAttention, subset_of(Attention, cite=ZHANG_2023_C.at("The Transformer Architecture"))
)

CausalAttention = Architecture(
    "causal-attention",
    "Causal attention",
    aliases=("masked self-attention", "causal self-attention", "masked attention", "unidirectional attention"),
    definition="Self-attention in which no position attends to later ones.",
    defined_by=(ZHANG_2023_C.at("The Transformer Architecture"),),
)
CAUSAL_ATTENTION_ENTRY = entry(
    CausalAttention, subset_of(SelfAttention, cite=ZHANG_2023_C.at("The Transformer Architecture"))
)

MultiHeadAttention = Architecture(
    "multi-head-attention",
    "Multi-head attention",
    aliases=("MHA", "multi-headed attention"),
    definition="Attention carried out several times in parallel on different projections, whose results are joined.",
    defined_by=(ZHANG_2023_C.at("Multi-Head Attention"),),
)
MULTI_HEAD_ATTENTION_ENTRY = entry(
    MultiHeadAttention, subset_of(Attention, cite=ZHANG_2023_C.at("Multi-Head Attention"))
)

GroupedQueryAttention = Architecture(
    "grouped-query-attention",
    "Grouped-query attention",
    aliases=("GQA",),
    definition="Attention in which groups of query heads share one head of keys and values.",
    defined_by=(AINSLIE_2023,),
)
GROUPED_QUERY_ATTENTION_ENTRY = entry(
    GroupedQueryAttention,
    subset_of(Attention, cite=AINSLIE_2023),
    subset_of(MultiHeadAttention, cite=SHAZEER_2019, disputed_by=AINSLIE_2023.at("title")),
    typically(has=LowInferenceCost, cite=AINSLIE_2023),
)

MultiQueryAttention = Architecture(
    "multi-query-attention",
    "Multi-query attention",
    aliases=("MQA",),
    definition="Attention in which all query heads share one head of keys and values.",
    defined_by=(SHAZEER_2019,),
)
MULTI_QUERY_ATTENTION_ENTRY = entry(
    MultiQueryAttention,
    subset_of(Attention, cite=SHAZEER_2019),
    subset_of(GroupedQueryAttention, cite=AINSLIE_2023.at("title"), disputed_by=AINSLIE_2023.at("abstract")),
    subset_of(MultiHeadAttention, cite=SHAZEER_2019, disputed_by=AINSLIE_2023.at("title")),
    typically(has=LowInferenceCost, cite=SHAZEER_2019),
)

MultiHeadLatentAttention = Architecture(
    "multi-head-latent-attention",
    "Multi-head latent attention",
    aliases=("MLA",),
    definition="Multi-head attention whose keys and values are compressed into one small vector for each position.",
    defined_by=(DEEPSEEK_AI_2024.at("abstract"),),
)
MULTI_HEAD_LATENT_ATTENTION_ENTRY = entry(
    MultiHeadLatentAttention,
    subset_of(MultiHeadAttention, cite=DEEPSEEK_AI_2024.at("abstract")),
    typically(has=LowInferenceCost, cite=DEEPSEEK_AI_2024.at("abstract")),
)

SparseAttention = Architecture(
    "sparse-attention",
    "Sparse attention",
    aliases=("block-sparse attention",),
    definition="Attention in which each position attends to some of the positions only.",
    defined_by=(CHILD_2019,),
)
SPARSE_ATTENTION_ENTRY = entry(
    SparseAttention,
    subset_of(Attention, cite=(CHILD_2019, TAY_2020)),
    subset_of(SelfAttention, cite=(CHILD_2019, TAY_2020), disputed_by=ZHU_2020),
)

SlidingWindowAttention = Architecture(
    "sliding-window-attention",
    "Sliding-window attention",
    aliases=("SWA", "local attention", "windowed attention"),
    definition="Self-attention in which each position attends to its neighbours only.",
    defined_by=(BELTAGY_2020,),
)
SLIDING_WINDOW_ATTENTION_ENTRY = entry(
    SlidingWindowAttention, subset_of(SparseAttention, SelfAttention, cite=(BELTAGY_2020, TAY_2020))
)

LinearAttention = Architecture(
    "linear-attention",
    "Linear attention",
    aliases=("linearized attention", "linearised attention", "kernelized attention"),
    definition="Attention whose softmax is replaced so that its cost grows only linearly with the sequence.",
    defined_by=(KATHAROPOULOS_2020.at("abstract"),),
)
LINEAR_ATTENTION_ENTRY = entry(
    LinearAttention,
    subset_of(Attention, cite=KATHAROPOULOS_2020.at("abstract")),
    subset_of(SelfAttention, cite=KATHAROPOULOS_2020.at("abstract"), disputed_by=PENG_2021_B.at("abstract")),
    typically(has=LinearTimeInference, cite=KATHAROPOULOS_2020.at("abstract")),
    described(
        Mechanism,
        "Sums keys and values into a state of fixed size, which makes it a recurrent network when text is written.",
        cite=KATHAROPOULOS_2020.at("abstract"),
    ),
)

PositionalEncoding = Architecture(
    "positional-encoding",
    "Positional encoding",
    aliases=("position encoding", "positional embedding", "position embedding"),
    definition="A signal by which a network without recurrence is told where in a sequence each element stands.",
    defined_by=(ZHANG_2023_C.at("Self-Attention and Positional Encoding"),),
)
POSITIONAL_ENCODING_ENTRY = entry(PositionalEncoding)

RotaryPositionEmbedding = Architecture(
    "rotary-position-embedding",
    "Rotary position embedding",
    aliases=("RoPE", "rotary embedding", "rotary positional embedding", "rotary positional encoding"),
    definition="A positional encoding that turns queries and keys by angles that grow with their position.",
    defined_by=(SU_2021,),
)
ROTARY_POSITION_EMBEDDING_ENTRY = entry(
    RotaryPositionEmbedding, subset_of(PositionalEncoding, cite=SU_2021.at("title"))
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ATTENTION_ENTRY,
    SELF_ATTENTION_ENTRY,
    CROSS_ATTENTION_ENTRY,
    CAUSAL_ATTENTION_ENTRY,
    MULTI_HEAD_ATTENTION_ENTRY,
    GROUPED_QUERY_ATTENTION_ENTRY,
    MULTI_QUERY_ATTENTION_ENTRY,
    MULTI_HEAD_LATENT_ATTENTION_ENTRY,
    SPARSE_ATTENTION_ENTRY,
    SLIDING_WINDOW_ATTENTION_ENTRY,
    LINEAR_ATTENTION_ENTRY,
    POSITIONAL_ENCODING_ENTRY,
    ROTARY_POSITION_EMBEDDING_ENTRY,
)
