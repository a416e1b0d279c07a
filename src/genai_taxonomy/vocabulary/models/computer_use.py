"""Models that use computers as people do, by screen, mouse and keyboard."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    HONG_2023,
    OPENAI_2025_F,
    QIN_2025,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "COGAGENT",
    "COMPUTER_USING_AGENT",
    "UI_TARS",
]

# Whether a model that acts, and may also write, is called a generative language model is a matter of taste.
_OPEN_GENERATIVE: Final[tuple[ModelFamily, ...]] = (
    families.GenerativeAI,
    families.GenerativeModel,
    families.DeepGenerativeModel,
    families.TextGenerationModel,
    families.ConditionalGenerativeModel,
    families.MultimodalGenerativeModel,
    families.AutoregressiveModel,
    families.GenerativeTransformer,
    families.TokenAutoregressiveModel,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.TransformerLanguageModel,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.MultimodalLLM,
    families.LargeVisionLanguageModel,
    families.GeneralPurposeAIModel,
    families.SelfSupervisedModel,
    families.FoundationModel,
)

# What else a model that works a computer is called.
_OPEN_AGENT: Final[tuple[ModelFamily, ...]] = (
    families.LLMAgent,
    families.ReasoningModel,
    families.AlignedLanguageModel,
    families.ToolUsingLanguageModel,
    families.InstructionTunedModel,
    families.ChatModel,
    families.DialogueModel,
    families.QuestionAnsweringModel,
    families.VisualQuestionAnsweringModel,
    families.OpticalCharacterRecognitionModel,
    families.MultilingualLanguageModel,
    families.LongContextLanguageModel,
    families.ReinforcementLearningAgent,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.DocumentUnderstandingModel,
    families.SmallLanguageModel,
)


COGAGENT = Model(
    "cogagent",
    "CogAgent",
    aliases=("CogAgent-18B",),
    definition="A vision-language model of 18 billion parameters that reads screens in high resolution and "
    "operates them.",
    defined_by=(HONG_2023,),
    developer="Zhipu AI, Tsinghua University",
    released=date(2023, 12, 14),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_AGENT,
        families.ImageCaptioningModel,
        families.VisionFoundationModel,
        families.ObjectDetectionModel,
    ),
)
COGAGENT_ENTRY = entry(
    COGAGENT,
    member_of(
        families.ComputerUseModel,
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        cite=HONG_2023,
    ),
    every(
        accepts=(modalities.Image, modalities.Screenshot, modalities.Text),
        produces=(modalities.Text, modalities.Action, modalities.BoundingBox),
        cite=HONG_2023,
    ),
    every(
        performs=(tasks.ComputerUse, tasks.ScreenUnderstanding, tasks.VisualQuestionAnswering, tasks.VisualGrounding),
        cite=HONG_2023,
    ),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.CrossAttention), cite=HONG_2023
    ),
)

UI_TARS = Model(
    "ui-tars",
    "UI-TARS",
    aliases=("UI-TARS-7B", "UI-TARS-72B"),
    definition="A vision-language model that sees only screenshots and works a computer with keyboard and mouse.",
    defined_by=(QIN_2025.at("abstract"),),
    developer="ByteDance",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_AGENT, families.ImageCaptioningModel),
)
UI_TARS_ENTRY = entry(
    UI_TARS,
    member_of(
        families.ComputerUseModel,
        families.LargeVisionLanguageModel,
        families.TokenAutoregressiveModel,
        cite=QIN_2025.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Screenshot, modalities.Text),
        produces=(modalities.Text, modalities.Action),
        cite=QIN_2025.at("abstract"),
    ),
    every(performs=(tasks.ComputerUse, tasks.ScreenUnderstanding), cite=QIN_2025.at("abstract")),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=QIN_2025),
)

COMPUTER_USING_AGENT = Model(
    "computer-using-agent",
    "Computer-Using Agent",
    aliases=("CUA", "OpenAI CUA", "computer-use-preview"),
    definition="OpenAI's model behind Operator, which sees screens and acts on them with mouse and keyboard.",
    defined_by=(OPENAI_2025_F,),
    developer="OpenAI",
    released=date(2025, 1, 23),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_AGENT,
        *_OPEN_GENERATIVE,
        families.VisionFoundationModel,
        families.TransformerBasedModel,
        families.MixtureOfExpertsLanguageModel,
        families.ImageCaptioningModel,
        families.CodeGenerationModel,
        families.PretrainedModel,
    ),
)
COMPUTER_USING_AGENT_ENTRY = entry(
    COMPUTER_USING_AGENT,
    member_of(families.ComputerUseModel, cite=OPENAI_2025_F),
    every(
        accepts=(modalities.Image, modalities.Screenshot, modalities.Text),
        produces=(modalities.Text, modalities.Action),
        cite=OPENAI_2025_F,
    ),
    every(performs=(tasks.ComputerUse, tasks.ScreenUnderstanding), cite=OPENAI_2025_F),
    every(trained_with=objectives.ReinforcementLearning, cite=OPENAI_2025_F),
    every(has=qualities.Reasoning, cite=OPENAI_2025_F),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    COGAGENT_ENTRY,
    UI_TARS_ENTRY,
    COMPUTER_USING_AGENT_ENTRY,
)
