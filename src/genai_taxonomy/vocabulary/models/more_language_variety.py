"""Further multilingual language models, and language models built in other ways."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    BECK_2024,
    BIGSCIENCE_2022,
    GONG_2022,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    LIU_2020_B,
    MUENNIGHOFF_2022_B,
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
_PRETRAINED: Final[tuple[ModelFamily, ...]] = (*_PARTS, *_SCALE, families.BaseModel, families.TextClassificationModel)

__all__ = ["BLOOMZ", "DIFFUSEQ", "MBART", "MT0", "XLSTM"]

BLOOMZ = Model(
    "bloomz",
    "BLOOMZ",
    aliases=("BLOOMZ-176B", "BLOOMZ-7B1"),
    definition="BLOOM tuned on many tasks in many languages, given as prompts.",
    defined_by=(MUENNIGHOFF_2022_B,),
    developer="BigScience",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES, families.ChatModel, families.DialogueModel),
)
BLOOMZ_ENTRY = entry(
    BLOOMZ,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(MUENNIGHOFF_2022_B, BIGSCIENCE_2022),
    ),
    member_of(families.InstructionTunedModel, families.MultilingualLanguageModel, cite=MUENNIGHOFF_2022_B.at("title")),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=(MUENNIGHOFF_2022_B, BIGSCIENCE_2022)
    ),
    every(trained_with=objectives.InstructionTuning, has=qualities.Multilinguality, cite=MUENNIGHOFF_2022_B),
    every(trained_with=objectives.NextTokenPrediction, cite=BIGSCIENCE_2022),
)

MT0 = Model(
    "mt0",
    "mT0",
    aliases=("mT0-XXL", "mT0-13B"),
    definition="mT5 tuned on many tasks in many languages, given as prompts.",
    defined_by=(MUENNIGHOFF_2022_B,),
    developer="BigScience",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_PRETRAINED,
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.InstructionTunedModel,
        families.AutoencoderModel,
    ),
)
MT0_ENTRY = entry(
    MT0,
    member_of(
        families.AutoregressiveModel,
        families.EncoderDecoderLanguageModel,
        families.PretrainedLanguageModel,
        families.MultilingualLanguageModel,
        cite=MUENNIGHOFF_2022_B,
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        uses=architectures.TransformerEncoderDecoder,
        has=qualities.Multilinguality,
        cite=MUENNIGHOFF_2022_B,
    ),
)

XLSTM = Model(
    "xlstm",
    "xLSTM",
    aliases=("Extended LSTM", "extended long short-term memory", "xLSTM-7B"),
    definition="A language model of extended long short-term memory with exponential gates and matrix memory.",
    defined_by=(BECK_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("xlstm")),
    developer="NXAI, Johannes Kepler University Linz",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLM,
        families.FoundationModel,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.PretrainedLanguageModel,
        families.PretrainedModel,
        families.SelfSupervisedModel,
        families.GeneralPurposeAIModel,
    ),
)
XLSTM_ENTRY = entry(
    XLSTM,
    member_of(
        families.RecurrentLanguageModel,
        families.CausalLanguageModel,
        cite=(BECK_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("xlstm")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, uses=architectures.Lstm, cite=BECK_2024),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("xlstm")),
)

DIFFUSEQ = Model(
    "diffuseq",
    "DiffuSeq",
    definition="A diffusion model of word vectors that writes one text from another, as in paraphrase or dialogue.",
    defined_by=(GONG_2022,),
    developer="Shanghai AI Laboratory, The University of Hong Kong",
    released=date(2022, 10, 17),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.ScoreBasedModel,
        families.DenoisingDiffusionProbabilisticModel,
        families.LatentDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        families.SequenceToSequenceModel,
        families.DialogueModel,
        families.QuestionAnsweringModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.ContinuousTimeDiffusionModel,
        families.DenoisingDiffusionImplicitModel,
    ),
)
DIFFUSEQ_ENTRY = entry(
    DIFFUSEQ,
    member_of(families.DiffusionLanguageModel, families.TransformerLanguageModel, cite=GONG_2022),
    every(accepts=modalities.Text, produces=modalities.Text, cite=GONG_2022),
    every(
        trained_with=objectives.Denoising,
        uses=architectures.Transformer,
        performs=tasks.TextToTextGeneration,
        cite=GONG_2022,
    ),
)

MBART = Model(
    "mbart",
    "mBART",
    aliases=("mBART-25", "mBART-50", "mBART-large-50"),
    definition="A denoising autoencoder of text in many languages, tuned to translate between them.",
    defined_by=(LIU_2020_B,),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_PRETRAINED,),
)
MBART_ENTRY = entry(
    MBART,
    member_of(
        families.DenoisingAutoencoder,
        families.EncoderDecoderLanguageModel,
        families.PretrainedLanguageModel,
        families.MultilingualLanguageModel,
        families.NeuralMachineTranslationModel,
        cite=LIU_2020_B.at("title"),
    ),
    member_of(families.AutoregressiveModel, cite=LIU_2020_B),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        performs=tasks.Translation,
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.DenoisingAutoencoding,
        cite=LIU_2020_B,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (BLOOMZ_ENTRY, MT0_ENTRY, XLSTM_ENTRY, DIFFUSEQ_ENTRY, MBART_ENTRY)
