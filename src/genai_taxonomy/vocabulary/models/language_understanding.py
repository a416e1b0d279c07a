"""Encoders: language models that read text in both directions in order to understand it, and write none."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BELTAGY_2020,
    BOMMASANI_2021,
    CLARK_2020,
    CONNEAU_2019,
    DEVLIN_2018,
    FENG_2020,
    GOOGLE_2018,
    GUO_2020,
    HE_2020_B,
    JOSHI_2019,
    LAN_2019,
    LIU_2019_B,
    SANH_2019,
    WARNER_2024,
    YANG_2019,
    ZAHEER_2020,
)

_CHECKED = date(2026, 11, 24)

#: What an encoder is also used as, once it is adapted.
_USES: Final[tuple[ModelFamily, ...]] = (
    families.TextEmbeddingModel,
    families.TextClassificationModel,
    families.DenoisingAutoencoder,
    families.GeneralPurposeAIModel,
)

#: What is open of nearly every encoder besides BERT.
_ENCODER: Final[tuple[ModelFamily, ...]] = (*_USES, families.FoundationModel)

#: What an encoder gives when it is adapted to the tasks of its paper.
_RESULTS = (modalities.Embedding, modalities.Label, modalities.TextSpan, modalities.ProbabilityDistribution)

__all__ = [
    "ALBERT",
    "BERT",
    "BIG_BIRD",
    "CODEBERT",
    "DEBERTA",
    "DISTILBERT",
    "ELECTRA",
    "GRAPHCODEBERT",
    "LONGFORMER",
    "MODERNBERT",
    "MULTILINGUAL_BERT",
    "ROBERTA",
    "SPANBERT",
    "XLM_ROBERTA",
    "XLNET",
]

BERT = Model(
    "bert",
    "BERT",
    aliases=(
        "Bidirectional Encoder Representations from Transformers",
        "BERT-base",
        "BERT-large",
        "bert-base-uncased",
        "bert-base-cased",
        "bert-large-uncased",
    ),
    definition="A masked language model built on the transformer encoder, for tasks of language understanding.",
    defined_by=(DEVLIN_2018,),
    developer="Google",
    released=date(2018, 10, 31),
    weights=Weights.OPEN,
    licence="Apache License 2.0",
    checked_on=_CHECKED,
    undetermined=_USES,
)
BERT_ENTRY = entry(
    BERT,
    member_of(families.MaskedLanguageModel, cite=DEVLIN_2018),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("abstract")),
    every(accepts=modalities.Text, produces=_RESULTS, cite=DEVLIN_2018),
    every(
        performs=(
            tasks.TextClassification,
            tasks.NaturalLanguageInference,
            tasks.ExtractiveQuestionAnswering,
            tasks.NamedEntityRecognition,
            tasks.FillMask,
        ),
        cite=DEVLIN_2018,
    ),
    every(uses=architectures.TransformerEncoder, cite=DEVLIN_2018.at("title")),
    every(trained_with=(objectives.MaskedPrediction, objectives.NextSentencePrediction), cite=DEVLIN_2018),
    every(has=(qualities.BidirectionalContext, qualities.TransferLearning), cite=DEVLIN_2018),
    never(trained_with=objectives.NextTokenPrediction, cite=DEVLIN_2018),
)

ROBERTA = Model(
    "roberta",
    "RoBERTa",
    aliases=("Robustly Optimized BERT", "roberta-base", "roberta-large"),
    definition="BERT trained longer and on more text, without the prediction of the next sentence.",
    defined_by=(LIU_2019_B,),
    developer="Facebook AI",
    released=date(2019, 7, 26),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
ROBERTA_ENTRY = entry(
    ROBERTA,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=LIU_2019_B),
    every(accepts=modalities.Text, produces=_RESULTS, cite=LIU_2019_B),
    every(
        performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering, tasks.FillMask),
        cite=LIU_2019_B,
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=LIU_2019_B),
)

ALBERT = Model(
    "albert",
    "ALBERT",
    aliases=("A Lite BERT", "albert-base-v2"),
    definition="A BERT of far fewer parameters, whose layers share their weights.",
    defined_by=(LAN_2019,),
    developer="Google Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
ALBERT_ENTRY = entry(
    ALBERT,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=LAN_2019),
    every(accepts=modalities.Text, produces=_RESULTS, cite=LAN_2019),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering, tasks.FillMask), cite=LAN_2019),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=LAN_2019),
)

DISTILBERT = Model(
    "distilbert",
    "DistilBERT",
    aliases=("distilbert-base-uncased",),
    definition="A smaller and faster BERT that was taught by the full one.",
    defined_by=(SANH_2019.at("title"),),
    developer="Hugging Face",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
DISTILBERT_ENTRY = entry(
    DISTILBERT,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=SANH_2019),
    every(accepts=modalities.Text, produces=_RESULTS, cite=SANH_2019),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering, tasks.FillMask), cite=SANH_2019),
    every(uses=architectures.TransformerEncoder, cite=SANH_2019),
    every(trained_with=(objectives.KnowledgeDistillation, objectives.MaskedPrediction), cite=SANH_2019.at("title")),
    every(has=qualities.LowInferenceCost, cite=SANH_2019.at("title")),
)

DEBERTA = Model(
    "deberta",
    "DeBERTa",
    aliases=(
        "DeBERTaV2",
        "DeBERTaV3",
        "Decoding-enhanced BERT with disentangled attention",
        "deberta-v3-base",
        "deberta-v3-large",
    ),
    definition="A BERT whose attention treats the content and the place of a word apart.",
    defined_by=(HE_2020_B,),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
DEBERTA_ENTRY = entry(
    DEBERTA,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=HE_2020_B),
    every(accepts=modalities.Text, produces=_RESULTS, cite=HE_2020_B),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering), cite=HE_2020_B),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=HE_2020_B),
)

ELECTRA = Model(
    "electra",
    "ELECTRA",
    definition="A text encoder trained to tell which words of a text another network has put in.",
    defined_by=(CLARK_2020.at("title"),),
    developer="Google Research and Stanford University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.MaskedLanguageModel),
)
ELECTRA_ENTRY = entry(
    ELECTRA,
    member_of(families.EncoderOnlyLanguageModel, families.PretrainedLanguageModel, cite=CLARK_2020.at("title")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Embedding, modalities.Label, modalities.TextSpan),
        cite=CLARK_2020,
    ),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering), cite=CLARK_2020),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.ReplacedTokenDetection, cite=CLARK_2020),
)

XLNET = Model(
    "xlnet",
    "XLNet",
    definition="A language model trained to predict the words of a text one by one in random orders.",
    defined_by=(YANG_2019.at("title"),),
    developer="Google and Carnegie Mellon University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.EncoderOnlyLanguageModel, families.CausalLanguageModel),
)
XLNET_ENTRY = entry(
    XLNET,
    member_of(families.TransformerLanguageModel, families.PretrainedLanguageModel, cite=YANG_2019),
    every(
        accepts=modalities.Text,
        produces=(modalities.Embedding, modalities.Label, modalities.TextSpan, modalities.ProbabilityDistribution),
        cite=YANG_2019,
    ),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering), cite=YANG_2019),
    every(uses=architectures.Transformer, trained_with=objectives.PermutationLanguageModeling, cite=YANG_2019),
)

MULTILINGUAL_BERT = Model(
    "multilingual-bert",
    "Multilingual BERT",
    aliases=("mBERT", "bert-base-multilingual-cased", "BERT multilingual"),
    definition="BERT trained on text in more than a hundred languages.",
    defined_by=(GOOGLE_2018,),
    developer="Google",
    released=date(2018, 11, 3),
    weights=Weights.OPEN,
    licence="Apache License 2.0",
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.QuestionAnsweringModel),
)
MULTILINGUAL_BERT_ENTRY = entry(
    MULTILINGUAL_BERT,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=(GOOGLE_2018, DEVLIN_2018)),
    member_of(families.MultilingualLanguageModel, cite=GOOGLE_2018),
    every(accepts=modalities.Text, produces=_RESULTS, cite=(GOOGLE_2018, DEVLIN_2018)),
    every(performs=(tasks.NaturalLanguageInference, tasks.FillMask), cite=GOOGLE_2018),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=DEVLIN_2018),
    every(has=qualities.Multilinguality, cite=GOOGLE_2018),
)

XLM_ROBERTA = Model(
    "xlm-roberta",
    "XLM-RoBERTa",
    aliases=("XLM-R", "xlm-roberta-base", "xlm-roberta-large"),
    definition="RoBERTa trained on text in a hundred languages.",
    defined_by=(CONNEAU_2019,),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
XLM_ROBERTA_ENTRY = entry(
    XLM_ROBERTA,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=CONNEAU_2019),
    member_of(families.MultilingualLanguageModel, cite=CONNEAU_2019),
    every(accepts=modalities.Text, produces=_RESULTS, cite=CONNEAU_2019),
    every(
        performs=(
            tasks.TextClassification,
            tasks.NaturalLanguageInference,
            tasks.ExtractiveQuestionAnswering,
            tasks.NamedEntityRecognition,
            tasks.FillMask,
        ),
        cite=CONNEAU_2019,
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=CONNEAU_2019),
    every(has=qualities.Multilinguality, cite=CONNEAU_2019),
)

MODERNBERT = Model(
    "modernbert",
    "ModernBERT",
    aliases=("ModernBERT-base", "ModernBERT-large"),
    definition="An encoder of 2024 in the manner of BERT that takes up to 8192 tokens of text or code.",
    defined_by=(WARNER_2024.at("abstract"),),
    developer="Answer.AI and LightOn",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_ENCODER,
        families.LongContextLanguageModel,
        families.CodeLanguageModel,
        families.QuestionAnsweringModel,
    ),
)
MODERNBERT_ENTRY = entry(
    MODERNBERT,
    member_of(families.EncoderOnlyLanguageModel, cite=WARNER_2024.at("abstract")),
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=WARNER_2024),
    every(accepts=(modalities.Text, modalities.Code), produces=_RESULTS, cite=WARNER_2024.at("abstract")),
    every(performs=(tasks.TextClassification, tasks.TextRetrieval), cite=WARNER_2024.at("abstract")),
    every(uses=architectures.TransformerEncoder, cite=WARNER_2024.at("abstract")),
    every(uses=(architectures.RotaryPositionEmbedding, architectures.SlidingWindowAttention), cite=WARNER_2024),
    every(trained_with=objectives.MaskedPrediction, cite=WARNER_2024),
)

LONGFORMER = Model(
    "longformer",
    "Longformer",
    definition="An encoder for long documents, in which most words attend only to their neighbors.",
    defined_by=(BELTAGY_2020,),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
LONGFORMER_ENTRY = entry(
    LONGFORMER,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=BELTAGY_2020),
    member_of(families.LongContextLanguageModel, cite=BELTAGY_2020.at("title")),
    every(accepts=modalities.Text, produces=_RESULTS, cite=BELTAGY_2020),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering), cite=BELTAGY_2020),
    every(uses=(architectures.TransformerEncoder, architectures.SlidingWindowAttention), cite=BELTAGY_2020),
    every(trained_with=objectives.MaskedPrediction, cite=BELTAGY_2020),
)

BIG_BIRD = Model(
    "big-bird",
    "BigBird",
    aliases=("BigBird-RoBERTa",),
    definition="An encoder for long texts, whose attention is local, global for a few words, and random.",
    defined_by=(ZAHEER_2020,),
    developer="Google Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.SummarizationModel),
)
BIG_BIRD_ENTRY = entry(
    BIG_BIRD,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=ZAHEER_2020),
    member_of(families.LongContextLanguageModel, cite=ZAHEER_2020.at("title")),
    every(accepts=modalities.Text, produces=_RESULTS, cite=ZAHEER_2020),
    every(performs=(tasks.TextClassification, tasks.ExtractiveQuestionAnswering), cite=ZAHEER_2020),
    every(uses=(architectures.TransformerEncoder, architectures.SparseAttention), cite=ZAHEER_2020),
    every(trained_with=objectives.MaskedPrediction, cite=ZAHEER_2020),
)

SPANBERT = Model(
    "spanbert",
    "SpanBERT",
    definition="A BERT trained to predict whole spans of hidden text.",
    defined_by=(JOSHI_2019.at("title"),),
    developer="Facebook AI",
    weights=Weights.OPEN,
    licence="CC BY-NC 4.0",
    checked_on=_CHECKED,
    undetermined=_ENCODER,
)
SPANBERT_ENTRY = entry(
    SPANBERT,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=JOSHI_2019),
    every(accepts=modalities.Text, produces=_RESULTS, cite=JOSHI_2019),
    every(
        performs=(tasks.ExtractiveQuestionAnswering, tasks.CoreferenceResolution, tasks.RelationExtraction),
        cite=JOSHI_2019,
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=JOSHI_2019),
)

CODEBERT = Model(
    "codebert",
    "CodeBERT",
    aliases=("codebert-base",),
    definition="An encoder of program code and of the words that describe it.",
    defined_by=(FENG_2020.at("title"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.DomainSpecificLanguageModel, families.MultimodalModel),
)
CODEBERT_ENTRY = entry(
    CODEBERT,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=FENG_2020),
    member_of(families.CodeLanguageModel, cite=FENG_2020.at("title")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Embedding, modalities.Label, modalities.ProbabilityDistribution),
        cite=FENG_2020,
    ),
    every(performs=(tasks.CodeSearch, tasks.FeatureExtraction), cite=FENG_2020),
    every(uses=architectures.TransformerEncoder, cite=FENG_2020),
    every(trained_with=(objectives.MaskedPrediction, objectives.ReplacedTokenDetection), cite=FENG_2020),
)

GRAPHCODEBERT = Model(
    "graphcodebert",
    "GraphCodeBERT",
    definition="An encoder of program code that also reads how values flow between its variables.",
    defined_by=(GUO_2020.at("abstract"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_ENCODER, families.DomainSpecificLanguageModel, families.MultimodalModel),
)
GRAPHCODEBERT_ENTRY = entry(
    GRAPHCODEBERT,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=GUO_2020.at("abstract")),
    member_of(families.CodeLanguageModel, cite=GUO_2020.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Code, modalities.GraphData),
        produces=(modalities.Embedding, modalities.Label, modalities.ProbabilityDistribution),
        cite=GUO_2020.at("abstract"),
    ),
    every(performs=tasks.CodeSearch, cite=GUO_2020.at("abstract")),
    every(uses=architectures.TransformerEncoder, cite=GUO_2020),
    every(trained_with=objectives.MaskedPrediction, cite=GUO_2020.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    BERT_ENTRY,
    ROBERTA_ENTRY,
    ALBERT_ENTRY,
    DISTILBERT_ENTRY,
    DEBERTA_ENTRY,
    ELECTRA_ENTRY,
    XLNET_ENTRY,
    MULTILINGUAL_BERT_ENTRY,
    XLM_ROBERTA_ENTRY,
    MODERNBERT_ENTRY,
    LONGFORMER_ENTRY,
    BIG_BIRD_ENTRY,
    SPANBERT_ENTRY,
    CODEBERT_ENTRY,
    GRAPHCODEBERT_ENTRY,
)
