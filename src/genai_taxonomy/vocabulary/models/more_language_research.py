"""Further language models of research institutes, companies and communities."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    ALLEN_INSTITUTE_2024,
    BECK_2024,
    BIGCODE_2024,
    BIGSCIENCE_2022,
    DATABRICKS_2023,
    GONG_2022,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    LIEBER_2024,
    LITELLM_2026,
    LIU_2020_B,
    MUENNIGHOFF_2022_B,
    MUKHERJEE_2023,
    TOUVRON_2023,
    XU_2023,
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

__all__ = [
    "BLOOMZ",
    "DIFFUSEQ",
    "DOLLY",
    "JAMBA_1_5",
    "MBART",
    "MT0",
    "OLMOE",
    "ORCA",
    "STARCODER2",
    "WIZARDLM",
    "XLSTM",
]

STARCODER2 = Model(
    "starcoder2",
    "StarCoder2",
    aliases=("StarCoder2-15B", "StarCoder2-7B", "StarCoder2-3B"),
    definition="The BigCode community's open language models for code of 3, 7 and 15 billion parameters.",
    defined_by=(BIGCODE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("starcoder2")),
    developer="BigCode",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        *USES,
        families.BaseModel,
        families.DomainSpecificLanguageModel,
        families.LongContextLanguageModel,
        families.DialogueModel,
    ),
)
STARCODER2_ENTRY = entry(
    STARCODER2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=(BIGCODE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("starcoder2")),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=(tasks.CodeGeneration, tasks.CodeCompletion),
        trained_with=objectives.FillInTheMiddle,
        cite=BIGCODE_2024,
    ),
    every(
        uses=(architectures.GroupedQueryAttention, architectures.SlidingWindowAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("starcoder2"),
    ),
)

OLMOE = Model(
    "olmoe",
    "OLMoE",
    aliases=("OLMoE-1B-7B",),
    definition="The Allen Institute's open mixture-of-experts language model with a billion of seven parameters active.",
    defined_by=(ALLEN_INSTITUTE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("olmoe")),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel),
)
OLMOE_ENTRY = entry(
    OLMOE,
    member_of(families.LLM, cite=ALLEN_INSTITUTE_2024.at("title")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("olmoe"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=ALLEN_INSTITUTE_2024),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("olmoe"),
    ),
)

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
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.NeuralMachineTranslationModel,
        families.LLM,
        families.InstructionTunedModel,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.CausalLanguageModel,
        families.GenerativeTransformer,
        families.FoundationModel,
        families.ExactLikelihoodModel,
        families.LikelihoodBasedModel,
        families.GeneralPurposeAIModel,
        families.SmallLanguageModel,
    ),
)
MT0_ENTRY = entry(
    MT0,
    member_of(
        families.EncoderDecoderLanguageModel,
        families.PretrainedLanguageModel,
        families.MultilingualLanguageModel,
        cite=MUENNIGHOFF_2022_B,
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        uses=architectures.TransformerEncoderDecoder,
        has=qualities.Multilinguality,
        cite=MUENNIGHOFF_2022_B,
    ),
)

JAMBA_1_5 = Model(
    "jamba-1-5",
    "Jamba 1.5",
    aliases=("Jamba 1.5 Large", "Jamba 1.5 Mini"),
    definition="AI21's large language models of transformer and state space layers with experts, after Jamba.",
    defined_by=(LIEBER_2024, LITELLM_2026.at("jamba-1.5-large")),
    developer="AI21 Labs",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
    ),
)
JAMBA_1_5_ENTRY = entry(
    JAMBA_1_5,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.LongContextLanguageModel,
        cite=(LIEBER_2024, LITELLM_2026.at("jamba-1.5-large")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LITELLM_2026.at("jamba-1.5-large")),
    every(
        uses=(
            architectures.Transformer,
            architectures.SelectiveStateSpaceModel,
            architectures.SparseMixtureOfExperts,
            architectures.HybridStateSpaceTransformer,
        ),
        trained_with=objectives.NextTokenPrediction,
        cite=(LIEBER_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("jamba")),
    ),
)

ORCA = Model(
    "orca",
    "Orca",
    aliases=("Orca-13B", "Orca 13B"),
    definition="Microsoft's LLaMA model of 13 billion parameters tuned on explanations that GPT-4 wrote.",
    defined_by=(MUKHERJEE_2023,),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.ReasoningModel,
        families.AlignedLanguageModel,
    ),
)
ORCA_ENTRY = entry(
    ORCA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(MUKHERJEE_2023, TOUVRON_2023),
    ),
    member_of(families.InstructionTunedModel, cite=MUKHERJEE_2023),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        trained_with=(objectives.InstructionTuning, objectives.KnowledgeDistillation),
        cite=MUKHERJEE_2023,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=TOUVRON_2023),
)

WIZARDLM = Model(
    "wizardlm",
    "WizardLM",
    aliases=("WizardLM-7B", "WizardLM-13B", "WizardLM-70B"),
    definition="A LLaMA model tuned on instructions that another model had made ever more complex.",
    defined_by=(XU_2023,),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.AlignedLanguageModel,
    ),
)
WIZARDLM_ENTRY = entry(
    WIZARDLM,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=(XU_2023, TOUVRON_2023)
    ),
    member_of(families.InstructionTunedModel, cite=XU_2023.at("title")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        trained_with=objectives.InstructionTuning,
        performs=tasks.InstructionExecution,
        cite=XU_2023,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=TOUVRON_2023),
)

DOLLY = Model(
    "dolly",
    "Dolly",
    aliases=("Dolly 2.0", "Dolly v2", "dolly-v2-12b"),
    definition="Databricks' open language model tuned on instructions that its staff had written.",
    defined_by=(DATABRICKS_2023,),
    developer="Databricks",
    released=date(2023, 4, 12),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.SmallLanguageModel,
        families.AlignedLanguageModel,
        *open_questions.UNPUBLISHED_DECODER,
    ),
)
DOLLY_ENTRY = entry(
    DOLLY,
    member_of(families.LLM, families.InstructionTunedModel, cite=DATABRICKS_2023),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        trained_with=objectives.InstructionTuning,
        performs=tasks.InstructionExecution,
        cite=DATABRICKS_2023,
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


ENTRIES: Final[tuple[Entry, ...]] = (
    STARCODER2_ENTRY,
    OLMOE_ENTRY,
    BLOOMZ_ENTRY,
    MT0_ENTRY,
    JAMBA_1_5_ENTRY,
    ORCA_ENTRY,
    WIZARDLM_ENTRY,
    DOLLY_ENTRY,
    XLSTM_ENTRY,
    DIFFUSEQ_ENTRY,
    MBART_ENTRY,
)
