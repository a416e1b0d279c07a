"""Families that act, in the world, on a screen or through tools."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, risks, tasks
from genai_taxonomy.vocabulary.backbone.families import ArtificialIntelligence, DeepLearning, MachineLearning
from genai_taxonomy.vocabulary.families.breadth import MultimodalModel
from genai_taxonomy.vocabulary.families.multimodal import VisionLanguageModel
from genai_taxonomy.vocabulary.sources import (
    BROHAN_2023,
    CHI_2023,
    KIM_2024,
    MA_2024,
    NIST_2024,
    QIN_2023,
    QIN_2025,
    WANG_2023_D,
    XIE_2024,
    YI_2023,
)

__all__ = [
    "ComputerUseModel",
    "LLMAgent",
    "RobotPolicy",
    "VisionLanguageActionModel",
]

RobotPolicy = ModelFamily(
    "robot-policy",
    "Robot policy",
    aliases=("visuomotor policy", "robot control policy", "robot learning policy", "learned robot policy"),
    definition="A learned model that turns what a robot senses into what it does next.",
    defined_by=(CHI_2023.at("abstract"),),
)
ROBOT_POLICY_ENTRY = entry(
    RobotPolicy,
    subset_of(MachineLearning, cite=CHI_2023.at("abstract")),
    every(performs=tasks.RobotControl, produces=modalities.Action, cite=CHI_2023.at("abstract")),
    typically(accepts=modalities.Image, cite=CHI_2023.at("abstract")),
    typically(trained_with=objectives.BehaviorCloning, cite=(CHI_2023, KIM_2024)),
    some(trained_with=objectives.Denoising, cite=CHI_2023.at("abstract")),
    some(uses=architectures.Transformer, cite=(CHI_2023.at("abstract"), BROHAN_2023)),
)

VisionLanguageActionModel = ModelFamily(
    "vision-language-action-model",
    "Vision-language-action model",
    aliases=("VLA", "VLA model", "vision-language-action policy"),
    definition="A multimodal model that looks, takes instructions in language and gives the actions of a robot.",
    defined_by=(BROHAN_2023, MA_2024.at("abstract"), KIM_2024.at("title")),
)
VISION_LANGUAGE_ACTION_MODEL_ENTRY = entry(
    VisionLanguageActionModel,
    subset_of(MultimodalModel, DeepLearning, cite=(MA_2024.at("abstract"), BROHAN_2023)),
    subset_of(RobotPolicy, cite=(MA_2024.at("abstract"), KIM_2024)),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=modalities.Action,
        cite=(BROHAN_2023, MA_2024.at("abstract")),
    ),
    typically(uses=architectures.Transformer, cite=(BROHAN_2023, KIM_2024)),
    typically(trained_with=objectives.BehaviorCloning, cite=KIM_2024),
    some(trained_with=objectives.NextTokenPrediction, cite=(BROHAN_2023, KIM_2024)),
    some(produces=modalities.Text, cite=BROHAN_2023),
    typically(has=qualities.InstructionFollowing, cite=MA_2024.at("abstract")),
    typically(has=qualities.TransferLearning, cite=BROHAN_2023.at("title")),
    typically(has=qualities.LimitedGeneralization, cite=MA_2024),
)

ComputerUseModel = ModelFamily(
    "computer-use-model",
    "Computer-use model",
    aliases=("computer-using model", "GUI agent model", "GUI agent", "computer-use agent", "CUA"),
    definition="A model that looks at a screen and operates the computer by clicks and keys, as told in language.",
    defined_by=(QIN_2025.at("abstract"), XIE_2024),
)
COMPUTER_USE_MODEL_ENTRY = entry(
    ComputerUseModel,
    subset_of(VisionLanguageModel, cite=QIN_2025.at("abstract")),
    every(performs=tasks.ComputerUse, cite=(QIN_2025.at("abstract"), XIE_2024)),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=modalities.Action,
        cite=(QIN_2025.at("abstract"), XIE_2024),
    ),
    typically(accepts=modalities.Screenshot, cite=QIN_2025.at("abstract")),
    typically(performs=tasks.ScreenUnderstanding, cite=QIN_2025.at("abstract")),
    typically(has=qualities.PromptInjectionVulnerability, cite=YI_2023),
    typically(has=risks.InformationSecurity, cite=NIST_2024.at("Information Security")),
)

LLMAgent = ModelFamily(
    "llm-agent",
    "LLM agent",
    aliases=("LLM-based agent", "language agent", "LLM-based autonomous agent", "agentic LLM", "agentic AI system"),
    definition="A system that lets a large language model plan, use tools and act step by step towards a goal.",
    defined_by=(WANG_2023_D.at("abstract"), QIN_2023.at("abstract")),
)
LLM_AGENT_ENTRY = entry(
    LLMAgent,
    subset_of(ArtificialIntelligence, MachineLearning, cite=WANG_2023_D.at("abstract")),
    subset_of(DeepLearning, cite=WANG_2023_D.at("abstract")),
    typically(accepts=modalities.Text, produces=modalities.Text, cite=WANG_2023_D),
    typically(performs=tasks.ToolCalling, has=qualities.ToolUse, cite=(WANG_2023_D, QIN_2023.at("abstract"))),
    some(performs=(tasks.CodeGeneration, tasks.ComputerUse), cite=(WANG_2023_D, XIE_2024)),
    typically(has=qualities.Reasoning, cite=WANG_2023_D),
    typically(has=qualities.Hallucination, cite=WANG_2023_D),
    typically(has=qualities.PromptInjectionVulnerability, cite=YI_2023),
    typically(has=qualities.HighInferenceCost, cite=WANG_2023_D),
    typically(has=risks.InformationSecurity, cite=NIST_2024.at("Information Security")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ROBOT_POLICY_ENTRY,
    VISION_LANGUAGE_ACTION_MODEL_ENTRY,
    COMPUTER_USE_MODEL_ENTRY,
    LLM_AGENT_ENTRY,
)
