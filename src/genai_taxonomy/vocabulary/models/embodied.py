"""Policies of robots."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BROHAN_2022,
    BROHAN_2023,
    DRIESS_2023,
    REED_2022,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "GATO",
    "PALM_E",
    "RT_1",
    "RT_2",
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


GATO = Model(
    "gato",
    "Gato",
    aliases=("DeepMind Gato",),
    definition="One transformer that plays games, captions images, chats and moves a robot arm, all as tokens.",
    defined_by=(REED_2022.at("abstract"),),
    developer="Google DeepMind",
    released=date(2022, 5, 12),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_GENERATIVE,
        families.PretrainedModel,
        families.VisionLanguageModel,
        families.VisionLanguageActionModel,
        families.NativeMultimodalModel,
        families.ReinforcementLearningAgent,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DialogueModel,
        families.ChatModel,
    ),
)
GATO_ENTRY = entry(
    GATO,
    member_of(families.RobotPolicy, cite=REED_2022.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Action, modalities.SensorData),
        produces=(modalities.Text, modalities.Action),
        cite=REED_2022.at("abstract"),
    ),
    every(
        performs=(tasks.RobotControl, tasks.ImageCaptioning, tasks.ReinforcementLearningControl),
        cite=REED_2022.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.BehaviorCloning, cite=REED_2022),
)

PALM_E = Model(
    "palm-e",
    "PaLM-E",
    aliases=("PaLM-E-562B",),
    definition="A large language model into which images and the states of a robot enter as further tokens, and "
    "which plans in words.",
    defined_by=(DRIESS_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 3, 6),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.RobotPolicy,
        families.VisionLanguageActionModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.QuestionAnsweringModel,
        families.InstructionTunedModel,
        families.MultilingualLanguageModel,
        families.LLMAgent,
        families.VisionFoundationModel,
        families.CodeGenerationModel,
        families.DialogueModel,
        families.ChatModel,
        families.MachineTranslationModel,
        families.NeuralMachineTranslationModel,
        families.SummarizationModel,
        families.SyntheticDataGenerator,
        families.NativeMultimodalModel,
    ),
)
PALM_E_ENTRY = entry(
    PALM_E,
    member_of(
        families.LargeVisionLanguageModel,
        families.TokenAutoregressiveModel,
        families.VisualQuestionAnsweringModel,
        families.ImageCaptioningModel,
        cite=DRIESS_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.SensorData),
        produces=(modalities.Text, modalities.Action),
        cite=DRIESS_2023.at("abstract"),
    ),
    every(
        performs=(tasks.TaskPlanning, tasks.VisualQuestionAnswering, tasks.ImageCaptioning),
        cite=DRIESS_2023.at("abstract"),
    ),
    every(uses=(architectures.TransformerDecoder, architectures.VisionTransformer), cite=DRIESS_2023),
    every(has=qualities.TransferLearning, cite=DRIESS_2023.at("abstract")),
)

RT_1 = Model(
    "rt-1",
    "RT-1",
    aliases=("Robotics Transformer 1", "Robotics Transformer"),
    definition="A transformer that turns camera images and an instruction into actions of a robot, learned from "
    "demonstrations.",
    defined_by=(BROHAN_2022,),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(
        families.VisionLanguageActionModel,
        families.FoundationModel,
        families.PretrainedModel,
        families.VisionLanguageModel,
        families.SelfSupervisedModel,
        families.GenerativeModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
RT_1_ENTRY = entry(
    RT_1,
    member_of(families.RobotPolicy, cite=BROHAN_2022),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Action, cite=BROHAN_2022),
    every(performs=tasks.RobotControl, cite=BROHAN_2022),
    every(
        uses=(architectures.Transformer, architectures.ConvolutionalNetwork),
        trained_with=objectives.BehaviorCloning,
        cite=BROHAN_2022,
    ),
)

RT_2 = Model(
    "rt-2",
    "RT-2",
    aliases=("Robotic Transformer 2", "Robotics Transformer 2"),
    definition="A vision-language model tuned to write the actions of a robot as tokens.",
    defined_by=(BROHAN_2023,),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_GENERATIVE,
        families.VisualQuestionAnsweringModel,
        families.ReasoningModel,
        families.LLMAgent,
        families.ImageCaptioningModel,
    ),
)
RT_2_ENTRY = entry(
    RT_2,
    member_of(
        families.VisionLanguageActionModel, families.VisionLanguageModel, families.PretrainedModel, cite=BROHAN_2023
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=(modalities.Action, modalities.Text), cite=BROHAN_2023),
    every(performs=tasks.RobotControl, cite=BROHAN_2023),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=BROHAN_2023),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GATO_ENTRY,
    PALM_E_ENTRY,
    RT_1_ENTRY,
    RT_2_ENTRY,
)
