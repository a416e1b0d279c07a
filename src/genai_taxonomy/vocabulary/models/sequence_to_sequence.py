"""Encoder-decoder transformers, which read one text and write another, among them the translators."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CHUNG_2022,
    FAN_2020_B,
    HUGGING_FACE_2020,
    LEWIS_2019,
    NLLB_TEAM_2022,
    RAFFEL_2019,
    TAY_2022,
    TIEDEMANN_2020,
    VASWANI_2017,
    WANG_2021_D,
    XUE_2020,
    XUE_2021,
    ZHANG_2019_C,
    ZHAO_2023,
)

_CHECKED = date(2026, 11, 24)

#: Whether these are large language models and foundation models is judged either way.
_SCALE: Final[tuple[ModelFamily, ...]] = (
    families.LLM,
    families.SmallLanguageModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
)

#: What a pretrained encoder-decoder model is also called or used as, large or not.
_PARTS: Final[tuple[ModelFamily, ...]] = (
    families.MaskedLanguageModel,
    families.CausalLanguageModel,
    families.TokenAutoregressiveModel,
    families.DenoisingAutoencoder,
    families.MachineTranslationModel,
    families.NeuralMachineTranslationModel,
    families.SummarizationModel,
    families.QuestionAnsweringModel,
    families.DiscriminativeModel,
)

#: What is open of one that some count among the large.
_PRETRAINED: Final[tuple[ModelFamily, ...]] = (
    *_PARTS,
    *_SCALE,
    families.BaseModel,
    families.TextClassificationModel,
)

#: Whether a translator is a language model, given its source text, and generative AI is judged either way.
_TRANSLATOR: Final[tuple[ModelFamily, ...]] = (
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.CausalLanguageModel,
    families.TokenAutoregressiveModel,
)

__all__ = [
    "BART",
    "BYT5",
    "CODET5",
    "FLAN_T5",
    "M2M_100",
    "MARIANMT",
    "MT5",
    "NLLB_200",
    "PEGASUS",
    "T5",
    "TRANSFORMER_2017",
    "UL2",
]

TRANSFORMER_2017 = Model(
    "transformer-2017",
    "Transformer (2017)",
    aliases=(
        "original Transformer",
        "Transformer of Vaswani et al.",
        "Attention Is All You Need model",
        "vanilla Transformer",
        "Transformer (Vaswani et al.)",
        "Vaswani Transformer",
    ),
    definition="The first transformer: an encoder and a decoder of attention alone, trained to translate.",
    defined_by=(VASWANI_2017.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=_TRANSLATOR,
)
TRANSFORMER_2017_ENTRY = entry(
    TRANSFORMER_2017,
    member_of(families.NeuralMachineTranslationModel, cite=VASWANI_2017.at("abstract")),
    member_of(families.SequenceToSequenceModel, families.AutoregressiveModel, cite=VASWANI_2017.at("section 3")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VASWANI_2017.at("abstract")),
    every(performs=tasks.Translation, cite=VASWANI_2017.at("abstract")),
    every(
        uses=(architectures.TransformerEncoderDecoder, architectures.MultiHeadAttention),
        cite=VASWANI_2017.at("section 3"),
    ),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=VASWANI_2017.at("section 5")),
    every(has=qualities.ParallelTraining, cite=VASWANI_2017.at("abstract")),
)

# Pretrained for any task of text.

T5 = Model(
    "t5",
    "T5",
    aliases=("Text-to-Text Transfer Transformer", "T5-small", "T5-base", "T5-large", "T5-3B", "T5-11B"),
    definition="An encoder-decoder language model that takes every task of language as turning text into text.",
    defined_by=(RAFFEL_2019.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_PRETRAINED, families.MultilingualLanguageModel),
)
T5_ENTRY = entry(
    T5,
    member_of(families.EncoderDecoderLanguageModel, families.PretrainedLanguageModel, cite=RAFFEL_2019),
    member_of(families.AutoregressiveModel, cite=RAFFEL_2019),
    every(accepts=modalities.Text, produces=modalities.Text, cite=RAFFEL_2019.at("abstract")),
    every(
        performs=(tasks.Summarization, tasks.QuestionAnswering, tasks.TextClassification),
        cite=RAFFEL_2019.at("abstract"),
    ),
    every(performs=tasks.Translation, cite=RAFFEL_2019),
    every(uses=architectures.TransformerEncoderDecoder, trained_with=objectives.SpanCorruption, cite=RAFFEL_2019),
    every(has=qualities.TransferLearning, cite=RAFFEL_2019.at("title")),
)

FLAN_T5 = Model(
    "flan-t5",
    "FLAN-T5",
    aliases=("FLAN-T5-XXL", "flan-t5-xl", "flan-t5-large", "flan-t5-base"),
    definition="T5 tuned to follow instructions, on many tasks put into words.",
    defined_by=(CHUNG_2022,),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_PARTS,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
    ),
)
FLAN_T5_ENTRY = entry(
    FLAN_T5,
    member_of(families.LLM, cite=ZHAO_2023),
    member_of(families.EncoderDecoderLanguageModel, families.AutoregressiveModel, cite=(CHUNG_2022, RAFFEL_2019)),
    every(accepts=modalities.Text, produces=modalities.Text, cite=CHUNG_2022),
    every(performs=tasks.InstructionExecution, trained_with=objectives.InstructionTuning, cite=CHUNG_2022.at("title")),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.SpanCorruption,
        cite=(CHUNG_2022, RAFFEL_2019),
    ),
)

MT5 = Model(
    "mt5",
    "mT5",
    aliases=("multilingual T5", "mT5-XXL", "mT5-base", "mT5-large"),
    definition="T5 pretrained on text in very many languages.",
    defined_by=(XUE_2020.at("title"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_PRETRAINED,
)
MT5_ENTRY = entry(
    MT5,
    member_of(families.EncoderDecoderLanguageModel, families.PretrainedLanguageModel, cite=XUE_2020.at("title")),
    member_of(families.MultilingualLanguageModel, cite=XUE_2020.at("title")),
    member_of(families.AutoregressiveModel, cite=(XUE_2020, RAFFEL_2019)),
    every(accepts=modalities.Text, produces=modalities.Text, cite=XUE_2020.at("title")),
    every(uses=architectures.TransformerEncoderDecoder, trained_with=objectives.SpanCorruption, cite=XUE_2020),
    every(has=qualities.Multilinguality, cite=XUE_2020.at("title")),
)

BYT5 = Model(
    "byt5",
    "ByT5",
    definition="An mT5 that reads and writes bytes and so needs no tokenizer.",
    defined_by=(XUE_2021.at("title"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_PRETRAINED,
)
BYT5_ENTRY = entry(
    BYT5,
    member_of(families.EncoderDecoderLanguageModel, families.PretrainedLanguageModel, cite=XUE_2021),
    member_of(families.MultilingualLanguageModel, families.AutoregressiveModel, cite=XUE_2021),
    every(accepts=modalities.Text, produces=modalities.Text, cite=XUE_2021),
    every(uses=architectures.TransformerEncoderDecoder, trained_with=objectives.SpanCorruption, cite=XUE_2021),
)

UL2 = Model(
    "ul2",
    "UL2",
    aliases=("UL2 20B",),
    definition="A language model of 20 billion parameters, pretrained on a mixture of ways to hide parts of a text.",
    defined_by=(TAY_2022.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_PARTS, families.SmallLanguageModel, families.BaseModel, families.CodeGenerationModel),
)
UL2_ENTRY = entry(
    UL2,
    member_of(families.LLM, cite=ZHAO_2023),
    member_of(families.EncoderDecoderLanguageModel, families.AutoregressiveModel, cite=TAY_2022),
    every(accepts=modalities.Text, produces=modalities.Text, cite=TAY_2022.at("abstract")),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=(objectives.SpanCorruption, objectives.PrefixLanguageModeling),
        cite=TAY_2022,
    ),
)

BART = Model(
    "bart",
    "BART",
    aliases=("BART-large", "bart-large-cnn", "Bidirectional and Auto-Regressive Transformers", "BART-base"),
    definition="A denoising autoencoder of text, with a bidirectional encoder and a decoder that writes left to right.",
    defined_by=(LEWIS_2019.at("abstract"),),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_PRETRAINED,
)
BART_ENTRY = entry(
    BART,
    member_of(families.DenoisingAutoencoder, cite=LEWIS_2019.at("abstract")),
    member_of(families.EncoderDecoderLanguageModel, families.PretrainedLanguageModel, cite=LEWIS_2019.at("abstract")),
    member_of(families.AutoregressiveModel, cite=LEWIS_2019.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Label, modalities.TextSpan),
        cite=LEWIS_2019,
    ),
    every(
        performs=(
            tasks.AbstractiveSummarization,
            tasks.Translation,
            tasks.QuestionAnswering,
        ),
        cite=LEWIS_2019.at("abstract"),
    ),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.DenoisingAutoencoding,
        cite=LEWIS_2019.at("abstract"),
    ),
)

PEGASUS = Model(
    "pegasus",
    "PEGASUS",
    aliases=(
        "PEGASUS-large",
        "pegasus-xsum",
    ),
    definition="An encoder-decoder model for summaries, pretrained to write the sentences left out of a text.",
    defined_by=(ZHANG_2019_C.at("title"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_PRETRAINED,
)
PEGASUS_ENTRY = entry(
    PEGASUS,
    member_of(families.SummarizationModel, cite=ZHANG_2019_C.at("title")),
    member_of(
        families.EncoderDecoderLanguageModel,
        families.PretrainedLanguageModel,
        families.AutoregressiveModel,
        cite=ZHANG_2019_C,
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ZHANG_2019_C.at("title")),
    every(performs=tasks.AbstractiveSummarization, cite=ZHANG_2019_C.at("title")),
    every(uses=architectures.TransformerEncoderDecoder, trained_with=objectives.MaskedPrediction, cite=ZHANG_2019_C),
)

CODET5 = Model(
    "codet5",
    "CodeT5",
    aliases=("CodeT5-base",),
    definition="A T5 of program code, trained to mind the names that programmers give.",
    defined_by=(WANG_2021_D.at("title"),),
    developer="Salesforce",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_PRETRAINED, families.CodeLLM, families.DomainSpecificLanguageModel),
)
CODET5_ENTRY = entry(
    CODET5,
    member_of(
        families.EncoderDecoderLanguageModel,
        families.PretrainedLanguageModel,
        families.CodeLanguageModel,
        cite=WANG_2021_D.at("title"),
    ),
    member_of(families.AutoregressiveModel, cite=(WANG_2021_D, RAFFEL_2019)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=WANG_2021_D.at("title"),
    ),
    every(performs=(tasks.CodeGeneration, tasks.CodeSummarization), cite=WANG_2021_D),
    every(uses=architectures.TransformerEncoderDecoder, trained_with=objectives.SpanCorruption, cite=WANG_2021_D),
)

# Translators.

MARIANMT = Model(
    "marianmt",
    "MarianMT",
    aliases=("OPUS-MT", "Helsinki-NLP/opus-mt"),
    definition="More than a thousand small transformers, each of which translates from one language into another.",
    defined_by=(TIEDEMANN_2020, HUGGING_FACE_2020),
    developer="University of Helsinki",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_TRANSLATOR,
        families.PretrainedModel,
        families.PretrainedLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
MARIANMT_ENTRY = entry(
    MARIANMT,
    member_of(families.NeuralMachineTranslationModel, cite=TIEDEMANN_2020),
    member_of(families.SequenceToSequenceModel, cite=HUGGING_FACE_2020),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Translation, cite=TIEDEMANN_2020),
    every(uses=architectures.TransformerEncoderDecoder, cite=HUGGING_FACE_2020),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=TIEDEMANN_2020),
)

NLLB_200 = Model(
    "nllb-200",
    "NLLB-200",
    aliases=("NLLB", "No Language Left Behind", "nllb-200-3.3B", "nllb-200-distilled-600M"),
    definition="A transformer that translates between any two of 200 languages.",
    defined_by=(NLLB_TEAM_2022,),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_TRANSLATOR,
        *_SCALE,
        families.PretrainedModel,
        families.PretrainedLanguageModel,
        families.SelfSupervisedModel,
        families.MultilingualLanguageModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
    ),
)
NLLB_200_ENTRY = entry(
    NLLB_200,
    member_of(families.NeuralMachineTranslationModel, families.SequenceToSequenceModel, cite=NLLB_TEAM_2022),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Translation, cite=NLLB_TEAM_2022),
    every(uses=architectures.TransformerEncoderDecoder, cite=NLLB_TEAM_2022),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=NLLB_TEAM_2022),
    every(has=qualities.Multilinguality, cite=NLLB_TEAM_2022),
)

M2M_100 = Model(
    "m2m-100",
    "M2M-100",
    aliases=("m2m100_1.2B", "m2m100_418M"),
    definition="A transformer that translates between any two of 100 languages without going through English.",
    defined_by=(FAN_2020_B.at("title"),),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_TRANSLATOR,
        *_SCALE,
        families.PretrainedModel,
        families.PretrainedLanguageModel,
        families.SelfSupervisedModel,
        families.MultilingualLanguageModel,
    ),
)
M2M_100_ENTRY = entry(
    M2M_100,
    member_of(families.NeuralMachineTranslationModel, families.SequenceToSequenceModel, cite=FAN_2020_B),
    every(accepts=modalities.Text, produces=modalities.Text, performs=tasks.Translation, cite=FAN_2020_B.at("title")),
    every(uses=architectures.TransformerEncoderDecoder, cite=FAN_2020_B),
    every(trained_with=objectives.SequenceToSequenceLearning, cite=FAN_2020_B),
    every(has=qualities.Multilinguality, cite=FAN_2020_B.at("title")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TRANSFORMER_2017_ENTRY,
    T5_ENTRY,
    FLAN_T5_ENTRY,
    MT5_ENTRY,
    BYT5_ENTRY,
    UL2_ENTRY,
    BART_ENTRY,
    PEGASUS_ENTRY,
    CODET5_ENTRY,
    MARIANMT_ENTRY,
    NLLB_200_ENTRY,
    M2M_100_ENTRY,
)
