"""Language models that look things up, call tools or converse, from before the great assistants."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    ADIWARDANA_2020,
    BORGEAUD_2021,
    BROWN_2020,
    GUU_2020,
    LEWIS_2020,
    NAKANO_2021,
    RADFORD_2019,
    ROLLER_2020,
    SCHICK_2023,
    ZHANG_2019_D,
)

_CHECKED = date(2026, 11, 24)

#: Whether these are large language models and foundation models is judged either way.
_SCALE: Final[tuple[ModelFamily, ...]] = (
    families.LLM,
    families.SmallLanguageModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
    families.BaseModel,
)

#: What is open of a transformer that converses in the manner of an encoder-decoder.
_CONVERSES: Final[tuple[ModelFamily, ...]] = (
    *_SCALE,
    families.ChatModel,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.CausalLanguageModel,
    families.TokenAutoregressiveModel,
    families.PretrainedModel,
    families.PretrainedLanguageModel,
    families.SelfSupervisedModel,
    families.QuestionAnsweringModel,
)

__all__ = [
    "BLENDERBOT",
    "DIALOGPT",
    "MEENA",
    "RAG_2020",
    "REALM",
    "RETRO",
    "TOOLFORMER",
    "WEBGPT",
]

# Models that look things up.

REALM = Model(
    "realm",
    "REALM",
    aliases=("Retrieval-Augmented Language Model Pre-Training",),
    definition="A masked language model that learns to look up documents, and marks in them the answers to questions.",
    defined_by=(GUU_2020.at("title"),),
    developer="Google Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.EmbeddingModel,
        families.DiscriminativeModel,
        families.DenoisingAutoencoder,
    ),
)
REALM_ENTRY = entry(
    REALM,
    member_of(families.RetrievalAugmentedLanguageModel, cite=GUU_2020.at("title")),
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=GUU_2020),
    every(
        accepts=modalities.Text,
        produces=(modalities.TextSpan, modalities.ProbabilityDistribution),
        performs=tasks.OpenDomainQuestionAnswering,
        cite=GUU_2020,
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=GUU_2020),
    every(has=qualities.UpdatableKnowledge, cite=GUU_2020),
)

RAG_2020 = Model(
    "rag-2020",
    "RAG (2020)",
    aliases=("RAG of Lewis et al.", "RAG-Token", "RAG-Sequence", "facebook/rag-token-nq"),
    definition="A BART that writes its answer from passages which a dense retriever has found in Wikipedia.",
    defined_by=(LEWIS_2020.at("abstract"),),
    developer="Facebook AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_SCALE,
        families.PretrainedModel,
        families.PretrainedLanguageModel,
        families.SelfSupervisedModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.LatentVariableModel,
        families.TextClassificationModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.DenoisingAutoencoder,
    ),
)
RAG_2020_ENTRY = entry(
    RAG_2020,
    member_of(families.RetrievalAugmentedGenerationModel, cite=LEWIS_2020.at("abstract")),
    member_of(families.EncoderDecoderLanguageModel, families.AutoregressiveModel, cite=LEWIS_2020),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LEWIS_2020.at("abstract")),
    every(performs=tasks.OpenDomainAbstractiveQuestionAnswering, cite=LEWIS_2020.at("abstract")),
    every(uses=(architectures.TransformerEncoderDecoder, architectures.DualEncoder), cite=LEWIS_2020),
    every(has=(qualities.GroundedAnswers, qualities.UpdatableKnowledge), cite=LEWIS_2020),
)

RETRO = Model(
    "retro",
    "RETRO",
    aliases=("Retrieval-Enhanced Transformer",),
    definition="An autoregressive language model that attends to passages found in a store of two trillion tokens.",
    defined_by=(BORGEAUD_2021.at("abstract"),),
    developer="DeepMind",
    released=date(2021, 12, 8),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_SCALE, families.DecoderOnlyLanguageModel, families.EncoderDecoderLanguageModel),
)
RETRO_ENTRY = entry(
    RETRO,
    member_of(families.RetrievalAugmentedGenerationModel, cite=BORGEAUD_2021.at("abstract")),
    member_of(families.CausalLanguageModel, families.PretrainedLanguageModel, cite=BORGEAUD_2021.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        performs=(tasks.TextContinuation, tasks.QuestionAnswering),
        cite=BORGEAUD_2021.at("abstract"),
    ),
    every(uses=(architectures.Transformer, architectures.CrossAttention), cite=BORGEAUD_2021.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=BORGEAUD_2021.at("abstract")),
)

# Models that call tools.

TOOLFORMER = Model(
    "toolformer",
    "Toolformer",
    definition="A language model that taught itself when to call which tool and how to use what it gives.",
    defined_by=(SCHICK_2023.at("title"),),
    developer="Meta AI",
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.LLMAgent,
        families.BaseModel,
        families.MachineTranslationModel,
        families.NeuralMachineTranslationModel,
        families.SummarizationModel,
        families.QuestionAnsweringModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
        families.MultilingualLanguageModel,
        families.CodeLanguageModel,
        families.CodeLLM,
    ),
)
TOOLFORMER_ENTRY = entry(
    TOOLFORMER,
    member_of(families.ToolUsingLanguageModel, cite=SCHICK_2023.at("title")),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=SCHICK_2023),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.ToolCall), cite=SCHICK_2023),
    every(performs=tasks.ToolCalling, cite=SCHICK_2023.at("title")),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=SCHICK_2023),
    every(has=qualities.ToolUse, cite=SCHICK_2023.at("title")),
)

WEBGPT = Model(
    "webgpt",
    "WebGPT",
    definition="A GPT-3 tuned to answer questions at length from web pages that it searches and reads itself.",
    defined_by=(NAKANO_2021.at("abstract"),),
    developer="OpenAI",
    released=date(2021, 12, 17),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.AlignedLanguageModel,
        families.InstructionTunedModel,
        families.LLMAgent,
        families.ReinforcementLearningAgent,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
        families.MultilingualLanguageModel,
        families.CodeLanguageModel,
        families.CodeLLM,
        families.SummarizationModel,
    ),
)
WEBGPT_ENTRY = entry(
    WEBGPT,
    member_of(families.ToolUsingLanguageModel, cite=NAKANO_2021.at("abstract")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        cite=(NAKANO_2021.at("abstract"), BROWN_2020),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Action), cite=NAKANO_2021.at("abstract")),
    every(performs=(tasks.LongFormQuestionAnswering, tasks.ToolCalling), cite=NAKANO_2021.at("abstract")),
    every(
        trained_with=(objectives.BehaviorCloning, objectives.RewardModeling),
        cite=NAKANO_2021.at("abstract"),
    ),
    every(has=(qualities.GroundedAnswers, qualities.ToolUse), cite=NAKANO_2021.at("abstract")),
)

# Models that converse.

DIALOGPT = Model(
    "dialogpt",
    "DialoGPT",
    aliases=("DialoGPT-medium", "DialoGPT-large"),
    definition="A GPT-2 trained on conversations from Reddit to reply in a dialogue.",
    defined_by=(ZHANG_2019_D.at("title"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_SCALE, families.ChatModel),
)
DIALOGPT_ENTRY = entry(
    DIALOGPT,
    member_of(families.DialogueModel, cite=ZHANG_2019_D.at("title")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.PretrainedLanguageModel,
        cite=(ZHANG_2019_D, RADFORD_2019),
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        performs=tasks.Dialogue,
        cite=ZHANG_2019_D.at("title"),
    ),
    every(
        uses=architectures.TransformerDecoder,
        trained_with=objectives.NextTokenPrediction,
        cite=(ZHANG_2019_D, RADFORD_2019),
    ),
)

MEENA = Model(
    "meena",
    "Meena",
    definition="Google's chatbot of 2020, an encoder-decoder transformer of 2.6 billion parameters.",
    defined_by=(ADIWARDANA_2020.at("abstract"),),
    developer="Google",
    released=date(2020, 1, 27),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_CONVERSES,
)
MEENA_ENTRY = entry(
    MEENA,
    member_of(families.DialogueModel, cite=ADIWARDANA_2020.at("abstract")),
    member_of(families.SequenceToSequenceModel, families.AutoregressiveModel, cite=ADIWARDANA_2020),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        performs=tasks.Dialogue,
        cite=ADIWARDANA_2020.at("abstract"),
    ),
    every(uses=architectures.TransformerEncoderDecoder, cite=ADIWARDANA_2020),
    every(trained_with=objectives.NextTokenPrediction, cite=ADIWARDANA_2020.at("abstract")),
)

BLENDERBOT = Model(
    "blenderbot",
    "BlenderBot",
    aliases=("BlenderBot 1", "Blenderbot 1.0", "blenderbot-400M-distill"),
    definition="Facebook's open chatbot of 2020, an encoder-decoder transformer taught several skills of conversation.",
    defined_by=(ROLLER_2020.at("abstract"),),
    developer="Facebook AI",
    released=date(2020, 4, 28),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_CONVERSES,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
BLENDERBOT_ENTRY = entry(
    BLENDERBOT,
    member_of(families.DialogueModel, cite=ROLLER_2020.at("abstract")),
    member_of(families.SequenceToSequenceModel, families.AutoregressiveModel, cite=ROLLER_2020),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        performs=tasks.Dialogue,
        cite=ROLLER_2020.at("abstract"),
    ),
    every(uses=architectures.TransformerEncoderDecoder, cite=ROLLER_2020),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    REALM_ENTRY,
    RAG_2020_ENTRY,
    RETRO_ENTRY,
    TOOLFORMER_ENTRY,
    WEBGPT_ENTRY,
    DIALOGPT_ENTRY,
    MEENA_ENTRY,
    BLENDERBOT_ENTRY,
)
