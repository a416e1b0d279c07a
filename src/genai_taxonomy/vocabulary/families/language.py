"""Language models, told apart by how they predict and which parts of a transformer they have."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, disjoint_with, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.backbone.families import (
    AutoregressiveModel,
    DeepGenerativeModel,
    DeepLearning,
    GenerativeModel,
    GenerativeTransformer,
    LanguageModel,
)
from genai_taxonomy.vocabulary.families.breadth import (
    SelfSupervisedModel,
    TransformerBasedModel,
)
from genai_taxonomy.vocabulary.families.content import TextGenerationModel
from genai_taxonomy.vocabulary.families.general import PretrainedModel
from genai_taxonomy.vocabulary.sources import (
    BENDER_2021,
    BENGIO_2000,
    BENGIO_2015,
    BERGLUND_2023,
    BROWN_2020,
    CHEN_2021,
    CHO_2014,
    CLARK_2020,
    DEVLIN_2018,
    GALLEGOS_2023,
    GOODFELLOW_2016_B,
    GU_2017,
    GU_2023,
    HOCHREITER_1997,
    HOLTZMAN_2019,
    HUGGING_FACE_2026,
    JURAFSKY_2020,
    KAPLAN_2020,
    LECUN_2015,
    LEWIS_2019,
    LIU_2020,
    MIN_2021,
    PENG_2023,
    RADFORD_2018,
    RADFORD_2019,
    RADFORD_2022,
    RAFFEL_2019,
    SUTSKEVER_2014,
    TAY_2020,
    VASWANI_2017,
    WANG_2019,
    WANG_2022,
    ZHANG_2023_C,
    ZHAO_2023,
)

__all__ = [
    "CausalLanguageModel",
    "DecoderOnlyLanguageModel",
    "EncoderDecoderLanguageModel",
    "EncoderOnlyLanguageModel",
    "LanguageModel",
    "MaskedLanguageModel",
    "NGramLanguageModel",
    "NeuralLanguageModel",
    "PretrainedLanguageModel",
    "RecurrentLanguageModel",
    "SequenceToSequenceModel",
    "StatisticalLanguageModel",
    "TransformerLanguageModel",
]

LANGUAGE_MODEL_ENTRY = entry(
    LanguageModel,
    typically(performs=tasks.LanguageModeling, cite=JURAFSKY_2020.at("chapter 3")),
    typically(accepts=modalities.Text, cite=JURAFSKY_2020.at("chapter 3")),
    some(performs=tasks.TextGeneration, produces=modalities.Text, cite=BROWN_2020.at("abstract")),
    some(produces=modalities.Embedding, cite=DEVLIN_2018),
    some(has=qualities.SocialBias, cite=(BENDER_2021, GALLEGOS_2023)),
)

StatisticalLanguageModel = ModelFamily(
    "statistical-language-model",
    "Statistical language model",
    aliases=("count-based language model",),
    definition="A language model whose probabilities are estimated from how often words and word sequences "
    "occur in text.",
    defined_by=(ZHAO_2023.at("abstract"), BENGIO_2000.at("abstract")),
)
STATISTICAL_LANGUAGE_MODEL_ENTRY = entry(
    StatisticalLanguageModel,
    subset_of(LanguageModel, cite=(ZHAO_2023.at("abstract"), BENGIO_2000.at("abstract"))),
    typically(has=qualities.LimitedGeneralization, cite=BENGIO_2000.at("abstract")),
    typically(has=qualities.DataSparsity, cite=GOODFELLOW_2016_B.at("chapter 12")),
)

NGramLanguageModel = ModelFamily(
    "n-gram-language-model",
    "N-gram language model",
    aliases=("n-gram model", "n-gram", "n-gram LM", "bigram model", "trigram model"),
    definition="A statistical language model that predicts a word from the few words before it, by counts.",
    defined_by=(JURAFSKY_2020.at("chapter 3"), BENGIO_2000.at("abstract")),
)
N_GRAM_LANGUAGE_MODEL_ENTRY = entry(
    NGramLanguageModel,
    subset_of(StatisticalLanguageModel, cite=(JURAFSKY_2020.at("chapter 3"), BENGIO_2000.at("abstract"))),
    subset_of(GenerativeModel, cite=JURAFSKY_2020.at("chapter 3")),
    disjoint_with(DeepLearning, cite=(LECUN_2015.at("abstract"), GOODFELLOW_2016_B.at("chapter 12"))),
    every(accepts=modalities.Text, performs=tasks.LanguageModeling, cite=JURAFSKY_2020.at("chapter 3")),
    typically(trained_with=objectives.MaximumLikelihood, cite=JURAFSKY_2020.at("chapter 3")),
    some(produces=modalities.Text, cite=JURAFSKY_2020.at("chapter 3")),
    typically(has=qualities.LimitedContextWindow, cite=BENGIO_2000.at("abstract")),
    typically(has=qualities.DataSparsity, cite=(GOODFELLOW_2016_B.at("chapter 12"), BENGIO_2000.at("abstract"))),
    typically(has=qualities.WeakLongRangeDependencies, cite=BENGIO_2000.at("abstract")),
    typically(has=qualities.LimitedGeneralization, cite=BENGIO_2000.at("abstract")),
)

NeuralLanguageModel = ModelFamily(
    "neural-language-model",
    "Neural language model",
    aliases=("NLM", "neural LM", "neural network language model", "NNLM"),
    definition="A language model whose probabilities are computed by a neural network.",
    defined_by=(BENGIO_2000.at("abstract"), ZHAO_2023.at("abstract")),
)
NEURAL_LANGUAGE_MODEL_ENTRY = entry(
    NeuralLanguageModel,
    subset_of(LanguageModel, cite=(BENGIO_2000.at("abstract"), ZHAO_2023.at("abstract"))),
    disjoint_with(NGramLanguageModel, cite=(BENGIO_2000.at("abstract"), JURAFSKY_2020.at("chapter 3"))),
    some(uses=architectures.RecurrentNetwork, cite=PENG_2023.at("abstract")),
    some(uses=architectures.Transformer, cite=(DEVLIN_2018, BROWN_2020.at("abstract"))),
    some(uses=architectures.StateSpaceModel, cite=GU_2023.at("abstract")),
    typically(has=qualities.ScalableTraining, cite=KAPLAN_2020.at("abstract")),
)

RecurrentLanguageModel = ModelFamily(
    "recurrent-language-model",
    "Recurrent language model",
    aliases=("RNN language model", "RNN LM", "recurrent neural network language model", "LSTM language model"),
    definition="A neural language model that reads and predicts words with a recurrent network.",
    defined_by=(SUTSKEVER_2014.at("abstract"), PENG_2023.at("abstract")),
)
RECURRENT_LANGUAGE_MODEL_ENTRY = entry(
    RecurrentLanguageModel,
    subset_of(NeuralLanguageModel, cite=PENG_2023.at("abstract")),
    subset_of(DeepLearning, cite=ZHANG_2023_C),
    every(uses=architectures.RecurrentNetwork, cite=PENG_2023.at("abstract")),
    sufficient(is_a=LanguageModel, uses=architectures.RecurrentNetwork, cite=PENG_2023.at("abstract")),
    typically(has=qualities.ConstantMemoryInference, cite=PENG_2023.at("abstract")),
    typically(has=qualities.VanishingGradients, cite=(HOCHREITER_1997, ZHANG_2023_C)),
    typically(has=qualities.SequentialTraining, cite=VASWANI_2017),
    typically(has=qualities.WeakLongRangeDependencies, cite=(HOCHREITER_1997, ZHANG_2023_C)),
    some(has=qualities.LinearTimeInference, cite=PENG_2023.at("abstract")),
)

TransformerLanguageModel = ModelFamily(
    "transformer-language-model",
    "Transformer language model",
    aliases=("transformer LM", "transformer-based language model"),
    definition="A neural language model built on the transformer.",
    defined_by=(WANG_2022.at("section 1"), ZHAO_2023.at("abstract")),
)
TRANSFORMER_LANGUAGE_MODEL_ENTRY = entry(
    TransformerLanguageModel,
    subset_of(NeuralLanguageModel, TransformerBasedModel, cite=(WANG_2022.at("section 1"), ZHAO_2023.at("abstract"))),
    every(uses=architectures.Transformer, cite=WANG_2022.at("section 1")),
    sufficient(is_a=LanguageModel, uses=architectures.Transformer, cite=(WANG_2022.at("section 1"), VASWANI_2017)),
    typically(has=qualities.LongRangeDependencies, cite=VASWANI_2017),
    typically(has=qualities.ParallelTraining, cite=VASWANI_2017.at("abstract")),
    typically(has=qualities.QuadraticAttentionCost, cite=TAY_2020.at("abstract")),
)

CausalLanguageModel = ModelFamily(
    "causal-language-model",
    "Causal language model",
    aliases=(
        "causal LM",
        "CLM",
        "autoregressive language model",
        "autoregressive LM",
        "autoregressive LLM",
        "left-to-right language model",
    ),
    definition="A language model that predicts each token of a text from those before it, and so writes text in order.",
    defined_by=(WANG_2022.at("section 1"), RADFORD_2019.at("section 2")),
)
CAUSAL_LANGUAGE_MODEL_ENTRY = entry(
    CausalLanguageModel,
    subset_of(LanguageModel, cite=(WANG_2022.at("section 1"), RADFORD_2019.at("section 2"))),
    subset_of(AutoregressiveModel, cite=(BROWN_2020.at("abstract"), WANG_2022.at("abstract"))),
    subset_of(TextGenerationModel, cite=(RADFORD_2019.at("section 2"), BROWN_2020.at("abstract"))),
    every(accepts=modalities.Text, cite=WANG_2022.at("section 1")),
    every(performs=tasks.LanguageModeling, cite=(WANG_2022.at("section 1"), RADFORD_2019.at("section 2"))),
    sufficient(
        is_a=(LanguageModel, TextGenerationModel),
        trained_with=objectives.NextTokenPrediction,
        cite=WANG_2022.at("abstract"),
    ),
    some(performs=(tasks.Translation, tasks.Summarization, tasks.QuestionAnswering), cite=RADFORD_2019.at("abstract")),
    some(performs=tasks.CodeGeneration, produces=modalities.Code, cite=CHEN_2021.at("abstract")),
    typically(performs=tasks.TextContinuation, cite=(RADFORD_2019.at("section 2"), WANG_2022.at("section 1"))),
    typically(trained_with=objectives.NextTokenPrediction, cite=WANG_2022.at("abstract")),
    typically(uses=architectures.CausalAttention, cite=WANG_2022.at("section 1")),
    typically(has=qualities.SequentialSampling, cite=GU_2017.at("abstract")),
    typically(has=qualities.ExposureBias, cite=BENGIO_2015.at("abstract")),
    some(has=qualities.ReversalCurse, cite=BERGLUND_2023.at("abstract")),
    some(has=qualities.Repetition, cite=HOLTZMAN_2019.at("abstract")),
)

MaskedLanguageModel = ModelFamily(
    "masked-language-model",
    "Masked language model",
    aliases=("MLM model", "masked LM", "BERT-style model", "BERT-like model"),
    definition="A language model trained to predict hidden words of a text from those on both sides.",
    defined_by=(DEVLIN_2018.at("repository, What is BERT?"),),
)
MASKED_LANGUAGE_MODEL_ENTRY = entry(
    MaskedLanguageModel,
    subset_of(LanguageModel, cite=DEVLIN_2018.at("repository, What is BERT?")),
    subset_of(NeuralLanguageModel, DeepLearning, cite=DEVLIN_2018.at("repository, What is BERT?")),
    subset_of(SelfSupervisedModel, cite=(LIU_2020, DEVLIN_2018)),
    every(trained_with=objectives.MaskedPrediction, cite=DEVLIN_2018.at("repository, What is BERT?")),
    every(accepts=modalities.Text, cite=DEVLIN_2018.at("repository, What is BERT?")),
    typically(performs=tasks.FillMask, cite=HUGGING_FACE_2026.at("fill-mask")),
    typically(uses=architectures.TransformerEncoder, cite=DEVLIN_2018.at("title")),
    typically(has=qualities.BidirectionalContext, cite=DEVLIN_2018.at("repository, What is BERT?")),
    typically(has=qualities.TransferLearning, cite=DEVLIN_2018.at("repository, What is BERT?")),
    typically(has=qualities.NoGeneration, cite=LEWIS_2019, disputed_by=WANG_2019.at("abstract")),
    some(performs=tasks.TextClassification, cite=DEVLIN_2018),
)

PretrainedLanguageModel = ModelFamily(
    "pretrained-language-model",
    "Pretrained language model",
    aliases=("PLM", "pretrained LM"),
    definition="A neural language model trained on much raw text before it is put to particular tasks.",
    defined_by=(ZHAO_2023.at("abstract"), DEVLIN_2018),
)
PRETRAINED_LANGUAGE_MODEL_ENTRY = entry(
    PretrainedLanguageModel,
    subset_of(NeuralLanguageModel, PretrainedModel, cite=(ZHAO_2023.at("abstract"), DEVLIN_2018)),
    subset_of(DeepLearning, cite=(ZHAO_2023.at("abstract"), DEVLIN_2018)),
    subset_of(SelfSupervisedModel, cite=(MIN_2021.at("abstract"), LIU_2020)),
    sufficient(is_a=(NeuralLanguageModel, PretrainedModel), cite=ZHAO_2023.at("abstract")),
    typically(uses=architectures.Transformer, cite=ZHAO_2023.at("abstract")),
    typically(has=qualities.TransferLearning, cite=(DEVLIN_2018, RADFORD_2018.at("abstract"))),
)

EncoderOnlyLanguageModel = ModelFamily(
    "encoder-only-language-model",
    "Encoder-only language model",
    aliases=("encoder-only model", "encoder-only transformer", "encoder-only LM", "encoder LM"),
    definition="A transformer language model that consists of the encoder alone and reads text in both directions.",
    defined_by=(DEVLIN_2018.at("title"), ZHAO_2023),
)
ENCODER_ONLY_LANGUAGE_MODEL_ENTRY = entry(
    EncoderOnlyLanguageModel,
    subset_of(TransformerLanguageModel, cite=DEVLIN_2018.at("title")),
    every(uses=architectures.TransformerEncoder, accepts=modalities.Text, cite=DEVLIN_2018.at("title")),
    sufficient(is_a=MaskedLanguageModel, uses=architectures.TransformerEncoder, cite=DEVLIN_2018.at("title")),
    typically(produces=modalities.Embedding, cite=DEVLIN_2018),
    typically(trained_with=objectives.MaskedPrediction, cite=DEVLIN_2018),
    some(trained_with=objectives.ReplacedTokenDetection, cite=CLARK_2020.at("abstract")),
    some(performs=tasks.TextClassification, cite=DEVLIN_2018),
    some(performs=(tasks.ExtractiveQuestionAnswering, tasks.NamedEntityRecognition), cite=DEVLIN_2018),
    typically(performs=tasks.FillMask, cite=HUGGING_FACE_2026.at("fill-mask")),
    typically(has=qualities.TransferLearning, cite=DEVLIN_2018),
    typically(has=qualities.BidirectionalContext, cite=DEVLIN_2018.at("title")),
    typically(has=qualities.NoGeneration, cite=LEWIS_2019, disputed_by=WANG_2019.at("abstract")),
)

SequenceToSequenceModel = ModelFamily(
    "sequence-to-sequence-model",
    "Sequence-to-sequence model",
    aliases=("seq2seq model", "seq2seq", "encoder-decoder sequence model"),
    definition="A neural network that reads one sequence with an encoder and writes another with a decoder.",
    defined_by=(SUTSKEVER_2014.at("abstract"), CHO_2014.at("abstract")),
)
SEQUENCE_TO_SEQUENCE_MODEL_ENTRY = entry(
    SequenceToSequenceModel,
    subset_of(DeepLearning, cite=SUTSKEVER_2014.at("abstract")),
    every(uses=architectures.EncoderDecoder, cite=(SUTSKEVER_2014.at("abstract"), CHO_2014.at("abstract"))),
    typically(trained_with=objectives.SequenceToSequenceLearning, cite=SUTSKEVER_2014.at("abstract")),
    some(uses=architectures.RecurrentNetwork, cite=SUTSKEVER_2014.at("abstract")),
    some(uses=architectures.Transformer, cite=VASWANI_2017.at("abstract")),
    some(accepts=modalities.Text, produces=modalities.Text, cite=SUTSKEVER_2014.at("abstract")),
    some(performs=tasks.Translation, cite=(SUTSKEVER_2014.at("abstract"), VASWANI_2017.at("abstract"))),
    some(performs=tasks.Summarization, cite=LEWIS_2019.at("abstract")),
    some(performs=tasks.AutomaticSpeechRecognition, accepts=modalities.Speech, cite=RADFORD_2022),
    typically(has=qualities.PairedDataRequirement, cite=SUTSKEVER_2014),
    some(has=qualities.ExposureBias, cite=BENGIO_2015.at("abstract")),
)

EncoderDecoderLanguageModel = ModelFamily(
    "encoder-decoder-language-model",
    "Encoder-decoder language model",
    aliases=("encoder-decoder transformer", "encoder-decoder LM", "text-to-text transformer", "T5-style model"),
    definition="A transformer language model whose encoder reads the given text and whose decoder writes the answer.",
    defined_by=(RAFFEL_2019.at("abstract"), LEWIS_2019.at("abstract"), WANG_2022.at("abstract")),
)
ENCODER_DECODER_LANGUAGE_MODEL_ENTRY = entry(
    EncoderDecoderLanguageModel,
    subset_of(TransformerLanguageModel, cite=(RAFFEL_2019.at("abstract"), WANG_2022.at("abstract"))),
    subset_of(SequenceToSequenceModel, cite=(LEWIS_2019.at("abstract"), WANG_2022.at("section 1"))),
    subset_of(TextGenerationModel, DeepGenerativeModel, cite=(RAFFEL_2019.at("abstract"), LEWIS_2019.at("abstract"))),
    every(uses=architectures.TransformerEncoderDecoder, cite=(RAFFEL_2019, WANG_2022.at("section 1"))),
    sufficient(
        is_a=(LanguageModel, TextGenerationModel),
        uses=architectures.TransformerEncoderDecoder,
        cite=WANG_2022.at("section 1"),
    ),
    every(accepts=modalities.Text, cite=RAFFEL_2019.at("abstract")),
    disjoint_with(EncoderOnlyLanguageModel, cite=(ZHAO_2023, WANG_2022.at("section 1"))),
    typically(performs=(tasks.Summarization, tasks.QuestionAnswering), cite=RAFFEL_2019.at("abstract")),
    some(performs=tasks.Translation, cite=LEWIS_2019.at("abstract")),
    some(trained_with=objectives.SpanCorruption, cite=RAFFEL_2019),
    some(trained_with=objectives.DenoisingAutoencoding, cite=LEWIS_2019.at("title")),
    typically(has=qualities.TransferLearning, cite=RAFFEL_2019.at("title")),
)

DecoderOnlyLanguageModel = ModelFamily(
    "decoder-only-language-model",
    "Decoder-only language model",
    aliases=(
        "decoder-only model",
        "decoder-only transformer",
        "decoder-only LM",
        "decoder-only LLM",
        "decoder LM",
        "GPT-style model",
        "GPT-like model",
    ),
    definition="A transformer language model that consists of the decoder alone and writes on from the text given.",
    defined_by=(WANG_2022.at("section 1"), RADFORD_2018),
)
DECODER_ONLY_LANGUAGE_MODEL_ENTRY = entry(
    DecoderOnlyLanguageModel,
    subset_of(TransformerLanguageModel, cite=WANG_2022.at("section 1")),
    subset_of(GenerativeTransformer, TextGenerationModel, cite=(WANG_2022.at("section 1"), RADFORD_2018)),
    every(uses=architectures.TransformerDecoder, accepts=modalities.Text, cite=WANG_2022.at("section 1")),
    sufficient(
        is_a=(LanguageModel, TextGenerationModel),
        uses=architectures.TransformerDecoder,
        cite=WANG_2022.at("section 1"),
    ),
    disjoint_with(
        EncoderOnlyLanguageModel,
        EncoderDecoderLanguageModel,
        cite=(WANG_2022.at("section 1"), ZHAO_2023),
    ),
    # In prefix language models the attention within the prompt is not causal.
    typically(uses=architectures.CausalAttention, cite=WANG_2022.at("section 1")),
    some(trained_with=objectives.PrefixLanguageModeling, cite=WANG_2022.at("section 1")),
    some(performs=tasks.CodeGeneration, produces=modalities.Code, cite=CHEN_2021.at("abstract")),
    typically(has=(qualities.InContextLearning, qualities.FewShotLearning), cite=BROWN_2020.at("abstract")),
    typically(trained_with=objectives.NextTokenPrediction, cite=WANG_2022.at("section 1")),
    typically(has=qualities.ZeroShotTransfer, cite=WANG_2022.at("abstract")),
    typically(has=qualities.SequentialSampling, cite=GU_2017.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LANGUAGE_MODEL_ENTRY,
    STATISTICAL_LANGUAGE_MODEL_ENTRY,
    N_GRAM_LANGUAGE_MODEL_ENTRY,
    NEURAL_LANGUAGE_MODEL_ENTRY,
    RECURRENT_LANGUAGE_MODEL_ENTRY,
    TRANSFORMER_LANGUAGE_MODEL_ENTRY,
    CAUSAL_LANGUAGE_MODEL_ENTRY,
    MASKED_LANGUAGE_MODEL_ENTRY,
    PRETRAINED_LANGUAGE_MODEL_ENTRY,
    ENCODER_ONLY_LANGUAGE_MODEL_ENTRY,
    SEQUENCE_TO_SEQUENCE_MODEL_ENTRY,
    ENCODER_DECODER_LANGUAGE_MODEL_ENTRY,
    DECODER_ONLY_LANGUAGE_MODEL_ENTRY,
)
