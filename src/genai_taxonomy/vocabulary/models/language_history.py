"""Language models, translators and programs for conversation before and beside the pretrained transformers."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BENGIO_2000,
    GROKIPEDIA_ALICE,
    HOWARD_2018,
    KIM_2014,
    KOEHN_2007,
    LANDSTEINER_2005,
    MERITY_2017,
    MIKOLOV_2010,
    PETERS_2018,
    SUTSKEVER_2014,
    WALLACE,
    WIKIPEDIA_ELIZA,
    WU_2016_B,
)

_CHECKED = date(2026, 11, 24)

#: Whether a language model that was only measured, or used to score, is generative AI is judged either way.
_SCORES_OR_WRITES: Final[tuple[ModelFamily, ...]] = (
    families.CausalLanguageModel,
    families.TokenAutoregressiveModel,
    families.ConditionalGenerativeModel,
    families.SelfSupervisedModel,
    families.StatisticalLanguageModel,
)

#: Whether a translator is a language model, given its source text, and generative AI is judged either way.
_TRANSLATOR: Final[tuple[ModelFamily, ...]] = (
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.RecurrentLanguageModel,
    families.CausalLanguageModel,
    families.TokenAutoregressiveModel,
)

__all__ = [
    "ALICE",
    "AWD_LSTM",
    "ELIZA",
    "ELMO",
    "GNMT",
    "MOSES",
    "NEURAL_PROBABILISTIC_LANGUAGE_MODEL",
    "RNNLM_2010",
    "SEQ2SEQ_LSTM",
    "TEXTCNN",
    "ULMFIT",
]

# Programs of rules.

ELIZA = Model(
    "eliza",
    "ELIZA",
    aliases=("Eliza chatbot", "DOCTOR script", "ELIZA (Weizenbaum)"),
    definition="A program of the 1960s that converses by turning what is typed into replies, by patterns and a script.",
    defined_by=(WIKIPEDIA_ELIZA, LANDSTEINER_2005),
    developer="Massachusetts Institute of Technology",
    checked_on=_CHECKED,
    undetermined=(families.SymbolicAI,),
)
ELIZA_ENTRY = entry(
    ELIZA,
    member_of(families.DialogueModel, cite=(WIKIPEDIA_ELIZA, LANDSTEINER_2005)),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Dialogue, cite=WIKIPEDIA_ELIZA),
)

ALICE = Model(
    "alice",
    "A.L.I.C.E.",
    aliases=("ALICE chatbot", "Alicebot", "Artificial Linguistic Internet Computer Entity"),
    definition="A program that converses by the many patterns and replies that people have written for it.",
    defined_by=(WALLACE,),
    developer="Richard Wallace",
    released=date(1995, 11, 23),
    checked_on=_CHECKED,
    undetermined=(families.SymbolicAI,),
)
ALICE_ENTRY = entry(
    ALICE,
    member_of(families.DialogueModel, cite=(WALLACE, GROKIPEDIA_ALICE)),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Dialogue, cite=WALLACE),
)

# Counts and the first networks.

MOSES = Model(
    "moses",
    "Moses",
    aliases=("Moses SMT", "Moses statistical machine translation"),
    definition="A statistical machine translation system, which joins translated phrases by their probabilities.",
    defined_by=(KOEHN_2007.at("abstract"),),
    developer="University of Edinburgh",
    checked_on=_CHECKED,
    undetermined=(
        families.GenerativeModel,
        families.ConditionalGenerativeModel,
        families.DiscriminativeModel,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
    ),
)
MOSES_ENTRY = entry(
    MOSES,
    member_of(families.MachineTranslationModel, families.MachineLearning, cite=KOEHN_2007.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Translation, cite=KOEHN_2007.at("title")),
)

NEURAL_PROBABILISTIC_LANGUAGE_MODEL = Model(
    "neural-probabilistic-language-model",
    "Neural probabilistic language model",
    aliases=("NPLM", "Bengio 2003 language model", "Bengio et al. 2003"),
    definition="A feedforward network that predicts a word from the few before it, by word vectors learned with it.",
    defined_by=(BENGIO_2000.at("abstract"),),
    developer="University of Montreal",
    checked_on=_CHECKED,
    undetermined=(*_SCORES_OR_WRITES, families.DeepLearning, families.EmbeddingModel),
)
NEURAL_PROBABILISTIC_LANGUAGE_MODEL_ENTRY = entry(
    NEURAL_PROBABILISTIC_LANGUAGE_MODEL,
    member_of(families.NeuralLanguageModel, families.NeuralNetwork, cite=BENGIO_2000.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.ProbabilityDistribution, modalities.Text),
        performs=tasks.LanguageModeling,
        cite=BENGIO_2000.at("abstract"),
    ),
    every(uses=architectures.FeedforwardNetwork, trained_with=objectives.MaximumLikelihood, cite=BENGIO_2000),
)

RNNLM_2010 = Model(
    "rnnlm-2010",
    "RNNLM (2010)",
    aliases=("recurrent neural network based language model", "Mikolov RNN language model"),
    definition="A recurrent network that predicts the next word, first used to better speech recognition.",
    defined_by=(MIKOLOV_2010.at("abstract"),),
    developer="Brno University of Technology",
    released=date(2010, 9, 26),
    checked_on=_CHECKED,
    undetermined=_SCORES_OR_WRITES,
)
RNNLM_2010_ENTRY = entry(
    RNNLM_2010,
    member_of(families.RecurrentLanguageModel, cite=MIKOLOV_2010.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.ProbabilityDistribution, modalities.Text),
        performs=tasks.LanguageModeling,
        cite=MIKOLOV_2010.at("abstract"),
    ),
    every(uses=architectures.RecurrentNetwork, cite=MIKOLOV_2010.at("title")),
)

AWD_LSTM = Model(
    "awd-lstm",
    "AWD-LSTM",
    aliases=("ASGD Weight-Dropped LSTM", "weight-dropped LSTM"),
    definition="An LSTM language model kept from overfitting by dropping weights of its recurrence.",
    defined_by=(MERITY_2017.at("abstract"),),
    developer="Salesforce",
    released=date(2017, 8, 7),
    checked_on=_CHECKED,
    undetermined=_SCORES_OR_WRITES,
)
AWD_LSTM_ENTRY = entry(
    AWD_LSTM,
    member_of(families.RecurrentLanguageModel, cite=MERITY_2017.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.ProbabilityDistribution, modalities.Text),
        performs=tasks.LanguageModeling,
        cite=MERITY_2017.at("abstract"),
    ),
    every(uses=architectures.Lstm, cite=MERITY_2017.at("abstract")),
)

# Pretrained recurrent networks.

ULMFIT = Model(
    "ulmfit",
    "ULMFiT",
    aliases=("Universal Language Model Fine-tuning",),
    definition="An LSTM language model pretrained on general text and fine-tuned to classify texts.",
    defined_by=(HOWARD_2018.at("abstract"),),
    developer="fast.ai",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.CausalLanguageModel),
)
ULMFIT_ENTRY = entry(
    ULMFIT,
    member_of(families.PretrainedLanguageModel, families.TextClassificationModel, cite=HOWARD_2018.at("abstract")),
    member_of(families.RecurrentLanguageModel, cite=(HOWARD_2018, MERITY_2017)),
    every(
        accepts=modalities.Text,
        produces=(modalities.Label, modalities.ProbabilityDistribution),
        performs=tasks.TextClassification,
        trained_with=objectives.FineTuning,
        cite=HOWARD_2018.at("abstract"),
    ),
    every(uses=architectures.Lstm, cite=(HOWARD_2018, MERITY_2017)),
    every(has=qualities.TransferLearning, cite=HOWARD_2018.at("abstract")),
)

ELMO = Model(
    "elmo",
    "ELMo",
    aliases=("Embeddings from Language Models", "deep contextualized word representations"),
    definition="A language model of two LSTMs, one in each direction, whose states embed each word in its context.",
    defined_by=(PETERS_2018.at("title"),),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.WordEmbeddingModel, families.FoundationModel),
)
ELMO_ENTRY = entry(
    ELMO,
    member_of(families.RecurrentLanguageModel, families.PretrainedLanguageModel, cite=PETERS_2018),
    every(accepts=modalities.Text, produces=modalities.Embedding, cite=PETERS_2018.at("title")),
    every(produces=modalities.ProbabilityDistribution, cite=PETERS_2018),
    every(performs=tasks.FeatureExtraction, cite=PETERS_2018.at("title")),
    every(uses=(architectures.Lstm, architectures.BidirectionalRecurrentNetwork), cite=PETERS_2018),
    every(trained_with=objectives.AutoregressivePrediction, cite=PETERS_2018),
)

TEXTCNN = Model(
    "textcnn",
    "TextCNN",
    aliases=("Kim CNN", "CNN for sentence classification"),
    definition="A convolutional network over the vectors of words that classifies sentences.",
    defined_by=(KIM_2014.at("title"),),
    developer="New York University",
    checked_on=_CHECKED,
)
TEXTCNN_ENTRY = entry(
    TEXTCNN,
    member_of(families.TextClassificationModel, cite=KIM_2014.at("title")),
    every(accepts=modalities.Text, produces=modalities.Label, cite=KIM_2014.at("title")),
    every(performs=tasks.TextClassification, uses=architectures.ConvolutionalNetwork, cite=KIM_2014.at("title")),
    every(trained_with=objectives.SupervisedClassification, cite=KIM_2014),
)

# Recurrent translators.

SEQ2SEQ_LSTM = Model(
    "seq2seq-lstm",
    "Sequence to sequence LSTM",
    aliases=("seq2seq (2014)", "Sutskever seq2seq", "LSTM encoder-decoder of Sutskever et al."),
    definition="Two LSTMs, of which one reads a sentence into a vector and the other writes its translation from that.",
    defined_by=(SUTSKEVER_2014.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=_TRANSLATOR,
)
SEQ2SEQ_LSTM_ENTRY = entry(
    SEQ2SEQ_LSTM,
    member_of(
        families.SequenceToSequenceModel,
        families.NeuralMachineTranslationModel,
        cite=SUTSKEVER_2014.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=SUTSKEVER_2014.at("abstract")),
    every(performs=tasks.Translation, cite=SUTSKEVER_2014.at("abstract")),
    every(uses=(architectures.Lstm, architectures.EncoderDecoder), cite=SUTSKEVER_2014.at("abstract")),
    never(uses=(architectures.Attention, architectures.Transformer), cite=SUTSKEVER_2014),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=SUTSKEVER_2014),
)

GNMT = Model(
    "gnmt",
    "Google Neural Machine Translation",
    aliases=("GNMT", "Google's Neural Machine Translation System", "Google NMT"),
    definition="Google's translator of 2016: deep LSTMs that read and write, joined by attention.",
    defined_by=(WU_2016_B.at("title"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_TRANSLATOR, families.MultilingualLanguageModel),
)
GNMT_ENTRY = entry(
    GNMT,
    member_of(families.NeuralMachineTranslationModel, cite=WU_2016_B.at("title")),
    member_of(families.SequenceToSequenceModel, cite=WU_2016_B),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Translation, cite=WU_2016_B.at("title")),
    every(uses=(architectures.Lstm, architectures.EncoderDecoder, architectures.Attention), cite=WU_2016_B),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=WU_2016_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ELIZA_ENTRY,
    ALICE_ENTRY,
    MOSES_ENTRY,
    NEURAL_PROBABILISTIC_LANGUAGE_MODEL_ENTRY,
    RNNLM_2010_ENTRY,
    AWD_LSTM_ENTRY,
    ULMFIT_ENTRY,
    ELMO_ENTRY,
    TEXTCNN_ENTRY,
    SEQ2SEQ_LSTM_ENTRY,
    GNMT_ENTRY,
)
