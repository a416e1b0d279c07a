"""Models of language that are told apart by what they are for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, never, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import ArtificialIntelligence, DeepLearning, MachineLearning
from genai_taxonomy.vocabulary.families.prediction import Classifier, EmbeddingModel
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BAHDANAU_2014,
    BROWN_2020,
    CASPER_2023,
    CHEN_2017,
    CHEN_2017_B,
    DEVLIN_2018,
    GALLEGOS_2023,
    GAO_2022,
    HUGGING_FACE_2026,
    JI_2022,
    LAMBERT_2024,
    LEWIS_2019,
    LIGHTMAN_2023,
    LIU_2019,
    MIKOLOV_2013,
    MINAEE_2020,
    MUENNIGHOFF_2022,
    NOGUEIRA_2019,
    OUYANG_2022,
    REIMERS_2019,
    ROLLER_2020,
    SENTENCE_TRANSFORMERS,
    STAHLBERG_2019,
    STIENNON_2020,
    SUTSKEVER_2014,
    VASWANI_2017,
    YORK,
    ZHU_2023,
)

__all__ = [
    "DialogueModel",
    "MachineTranslationModel",
    "NeuralMachineTranslationModel",
    "QuestionAnsweringModel",
    "RerankingModel",
    "RewardModel",
    "SummarizationModel",
    "TextClassificationModel",
    "TextEmbeddingModel",
    "WordEmbeddingModel",
]

DialogueModel = ModelFamily(
    "dialogue-model",
    "Dialogue model",
    aliases=(
        "dialog model",
        "chatbot",
        "conversational model",
        "conversational AI",
        "dialogue system",
        "conversational agent",
    ),
    definition="A model that holds a conversation in text, replying turn by turn.",
    defined_by=(CHEN_2017.at("abstract"), ROLLER_2020),
)
DIALOGUE_MODEL_ENTRY = entry(
    DialogueModel,
    subset_of(ArtificialIntelligence, cite=YORK),
    every(performs=tasks.Dialogue, cite=CHEN_2017.at("abstract")),
    sufficient(performs=tasks.Dialogue, cite=CHEN_2017.at("abstract")),
    # Some choose their replies from a stock and write none.
    some(produces=modalities.Text, performs=tasks.TextGeneration, cite=(ROLLER_2020, CHEN_2017)),
    some(uses=architectures.Transformer, cite=ROLLER_2020),
    typically(serves=use_cases.CustomerSupport, cite=ARTICLE.at("S044")),
)

MachineTranslationModel = ModelFamily(
    "machine-translation-model",
    "Machine translation model",
    aliases=("MT model", "translation model", "machine translation system", "machine translator"),
    definition="A model that translates text from one language into another.",
    defined_by=(STAHLBERG_2019.at("abstract"),),
)
MACHINE_TRANSLATION_MODEL_ENTRY = entry(
    MachineTranslationModel,
    subset_of(ArtificialIntelligence, cite=YORK),
    every(performs=tasks.Translation, cite=STAHLBERG_2019.at("abstract")),
    sufficient(performs=tasks.Translation, cite=STAHLBERG_2019.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=STAHLBERG_2019.at("abstract")),
    typically(has=qualities.PairedDataRequirement, cite=STAHLBERG_2019),
    typically(has=qualities.LowResourceLanguageGap, cite=ZHU_2023.at("abstract")),
)

NeuralMachineTranslationModel = ModelFamily(
    "neural-machine-translation-model",
    "Neural machine translation model",
    aliases=("NMT", "NMT model", "neural machine translation", "neural translation model"),
    definition="A machine translation model that is a single neural network.",
    defined_by=(STAHLBERG_2019.at("abstract"), BAHDANAU_2014.at("abstract")),
)
NEURAL_MACHINE_TRANSLATION_MODEL_ENTRY = entry(
    NeuralMachineTranslationModel,
    subset_of(MachineTranslationModel, cite=STAHLBERG_2019.at("abstract")),
    subset_of(DeepLearning, cite=(STAHLBERG_2019.at("abstract"), BAHDANAU_2014.at("abstract"))),
    typically(uses=architectures.EncoderDecoder, cite=(STAHLBERG_2019.at("abstract"), BAHDANAU_2014.at("abstract"))),
    typically(uses=architectures.Attention, cite=BAHDANAU_2014.at("abstract")),
    some(uses=architectures.Transformer, cite=VASWANI_2017.at("abstract")),
    some(uses=architectures.RecurrentNetwork, cite=SUTSKEVER_2014.at("abstract")),
    typically(trained_with=objectives.SequenceToSequenceLearning, cite=SUTSKEVER_2014.at("abstract")),
    some(has=qualities.Hallucination, cite=JI_2022.at("abstract")),
)

SummarizationModel = ModelFamily(
    "summarization-model",
    "Summarization model",
    aliases=("summarisation model", "summarizer", "summariser", "text summarization model", "text summarisation model"),
    definition="A model that shortens text to what matters, by choosing sentences or by writing new ones.",
    defined_by=(LIU_2019, LEWIS_2019.at("abstract")),
)
SUMMARIZATION_MODEL_ENTRY = entry(
    SummarizationModel,
    subset_of(ArtificialIntelligence, cite=YORK),
    every(performs=tasks.Summarization, accepts=modalities.Text, cite=(LIU_2019, LEWIS_2019.at("abstract"))),
    sufficient(performs=tasks.Summarization, accepts=modalities.Text, cite=(LIU_2019, LEWIS_2019.at("abstract"))),
    some(performs=tasks.ExtractiveSummarization, cite=LIU_2019),
    some(performs=tasks.AbstractiveSummarization, cite=(LIU_2019, LEWIS_2019.at("abstract"))),
    some(uses=architectures.Transformer, cite=(LIU_2019, LEWIS_2019.at("abstract"))),
    some(has=qualities.Hallucination, cite=JI_2022.at("abstract")),
    typically(serves=use_cases.DocumentSummarization, cite=LEWIS_2019.at("abstract")),
)

QuestionAnsweringModel = ModelFamily(
    "question-answering-model",
    "Question answering model",
    aliases=("QA model", "question-answering system", "QA system"),
    definition="A model that answers questions put in text, by marking the answer in a text or by writing it.",
    defined_by=(CHEN_2017_B, HUGGING_FACE_2026.at("question-answering")),
)
QUESTION_ANSWERING_MODEL_ENTRY = entry(
    QuestionAnsweringModel,
    subset_of(ArtificialIntelligence, cite=YORK),
    every(performs=tasks.QuestionAnswering, accepts=modalities.Text, cite=HUGGING_FACE_2026.at("question-answering")),
    sufficient(
        performs=tasks.QuestionAnswering,
        accepts=modalities.Text,
        cite=HUGGING_FACE_2026.at("question-answering"),
    ),
    some(performs=tasks.ExtractiveQuestionAnswering, cite=(CHEN_2017_B, DEVLIN_2018)),
    some(performs=tasks.OpenDomainQuestionAnswering, cite=CHEN_2017_B.at("title")),
    some(performs=tasks.ClosedBookQuestionAnswering, cite=BROWN_2020),
    some(uses=architectures.TransformerEncoder, cite=DEVLIN_2018),
    typically(serves=use_cases.AnsweringQuestions, cite=HUGGING_FACE_2026.at("question-answering")),
)

TextClassificationModel = ModelFamily(
    "text-classification-model",
    "Text classification model",
    aliases=("text classifier", "document classifier", "text categorization model", "sentiment classifier"),
    definition="A classifier that gives labels to texts, such as their topic or sentiment.",
    defined_by=(MINAEE_2020.at("section 1"), HUGGING_FACE_2026.at("text-classification")),
)
TEXT_CLASSIFICATION_MODEL_ENTRY = entry(
    TextClassificationModel,
    subset_of(Classifier, cite=MINAEE_2020.at("section 1")),
    every(
        performs=tasks.TextClassification,
        cite=(MINAEE_2020.at("section 1"), HUGGING_FACE_2026.at("text-classification")),
    ),
    every(accepts=modalities.Text, produces=modalities.Label, cite=MINAEE_2020.at("section 1")),
    some(performs=(tasks.SentimentClassification, tasks.TopicClassification), cite=MINAEE_2020.at("abstract")),
    some(performs=tasks.NaturalLanguageInference, cite=MINAEE_2020.at("abstract")),
    some(uses=architectures.TransformerEncoder, cite=DEVLIN_2018),
    some(uses=architectures.ConvolutionalNetwork, cite=MINAEE_2020),
    some(uses=architectures.RecurrentNetwork, cite=MINAEE_2020),
    typically(trained_with=objectives.SupervisedClassification, cite=MINAEE_2020),
)

WordEmbeddingModel = ModelFamily(
    "word-embedding-model",
    "Word embedding model",
    aliases=("word embedding", "word vectors", "static word embedding model"),
    definition="An embedding model that gives each word of a vocabulary a vector, so that words used alike lie close.",
    defined_by=(MIKOLOV_2013,),
)
WORD_EMBEDDING_MODEL_ENTRY = entry(
    WordEmbeddingModel,
    subset_of(EmbeddingModel, cite=MIKOLOV_2013),
    every(produces=modalities.Embedding, cite=MIKOLOV_2013.at("title")),
    never(produces=modalities.Content, cite=MIKOLOV_2013.at("title")),
    typically(accepts=modalities.Text, cite=MIKOLOV_2013),
    typically(has=qualities.SemanticSimilaritySearch, cite=MIKOLOV_2013),
    some(has=qualities.SocialBias, cite=GALLEGOS_2023),
)

TextEmbeddingModel = ModelFamily(
    "text-embedding-model",
    "Text embedding model",
    aliases=(
        "sentence embedding model",
        "sentence transformer",
        "sentence encoder",
        "document embedding model",
    ),
    definition="An embedding model that turns a sentence or longer text into one vector.",
    defined_by=(REIMERS_2019.at("abstract"), MUENNIGHOFF_2022),
)
TEXT_EMBEDDING_MODEL_ENTRY = entry(
    TextEmbeddingModel,
    subset_of(EmbeddingModel, cite=(REIMERS_2019.at("abstract"), MUENNIGHOFF_2022)),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=REIMERS_2019.at("abstract")),
    every(performs=tasks.TextEmbedding, cite=(REIMERS_2019.at("abstract"), MUENNIGHOFF_2022)),
    typically(
        performs=(tasks.SentenceSimilarity, tasks.TextRetrieval), cite=(REIMERS_2019.at("abstract"), MUENNIGHOFF_2022)
    ),
    typically(uses=architectures.SiameseNetwork, cite=REIMERS_2019.at("title")),
    typically(uses=architectures.Transformer, cite=REIMERS_2019.at("abstract")),
    some(trained_with=objectives.TripletLoss, cite=REIMERS_2019),
    typically(has=qualities.SemanticSimilaritySearch, cite=REIMERS_2019.at("abstract")),
    typically(serves=use_cases.SearchAndRetrieval, cite=MUENNIGHOFF_2022),
)

RerankingModel = ModelFamily(
    "reranking-model",
    "Reranking model",
    aliases=("reranker", "text ranking model", "passage reranker"),
    definition="A machine learning model that scores how well found passages answer a query and puts them in order.",
    defined_by=(NOGUEIRA_2019, SENTENCE_TRANSFORMERS),
)
RERANKING_MODEL_ENTRY = entry(
    RerankingModel,
    subset_of(MachineLearning, cite=(NOGUEIRA_2019, SENTENCE_TRANSFORMERS)),
    every(performs=tasks.TextRanking, cite=(NOGUEIRA_2019, SENTENCE_TRANSFORMERS)),
    every(accepts=modalities.Text, cite=NOGUEIRA_2019),
    typically(produces=modalities.Score, cite=SENTENCE_TRANSFORMERS),
    typically(uses=architectures.CrossEncoder, cite=SENTENCE_TRANSFORMERS),
    some(uses=architectures.TransformerEncoder, cite=NOGUEIRA_2019.at("title")),
    typically(has=qualities.HighInferenceCost, cite=(REIMERS_2019.at("abstract"), SENTENCE_TRANSFORMERS)),
    typically(serves=use_cases.SearchAndRetrieval, cite=NOGUEIRA_2019),
)

RewardModel = ModelFamily(
    "reward-model",
    "Reward model",
    aliases=("preference model", "RM", "reward function model"),
    definition="A model that scores outputs as people would judge them, so that others can be trained by it.",
    defined_by=(OUYANG_2022, STIENNON_2020, LAMBERT_2024.at("abstract")),
)
REWARD_MODEL_ENTRY = entry(
    RewardModel,
    subset_of(MachineLearning, cite=(OUYANG_2022, LAMBERT_2024.at("abstract"))),
    every(performs=tasks.RewardScoring, produces=modalities.Score, cite=(OUYANG_2022, LAMBERT_2024.at("abstract"))),
    sufficient(performs=tasks.RewardScoring, produces=modalities.Score, cite=LAMBERT_2024.at("abstract")),
    typically(accepts=modalities.Text, cite=(OUYANG_2022, STIENNON_2020)),
    typically(trained_with=objectives.RewardModeling, cite=(OUYANG_2022, STIENNON_2020)),
    some(trained_with=objectives.ProcessSupervision, cite=LIGHTMAN_2023.at("abstract")),
    typically(uses=architectures.Transformer, cite=OUYANG_2022),
    typically(has=qualities.RewardHacking, cite=(GAO_2022.at("abstract"), CASPER_2023)),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DIALOGUE_MODEL_ENTRY,
    MACHINE_TRANSLATION_MODEL_ENTRY,
    NEURAL_MACHINE_TRANSLATION_MODEL_ENTRY,
    SUMMARIZATION_MODEL_ENTRY,
    QUESTION_ANSWERING_MODEL_ENTRY,
    TEXT_CLASSIFICATION_MODEL_ENTRY,
    WORD_EMBEDDING_MODEL_ENTRY,
    TEXT_EMBEDDING_MODEL_ENTRY,
    RERANKING_MODEL_ENTRY,
    REWARD_MODEL_ENTRY,
)
