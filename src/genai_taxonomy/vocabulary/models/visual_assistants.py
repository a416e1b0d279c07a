"""Language models that were given eyes and tuned to answer about what they are shown."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    ABDIN_2024,
    AGRAWAL_2024,
    DEITKE_2024,
    LAURENCON_2024,
    LIN_2023,
    LIU_2023_D,
    LIU_2023_H,
    MODELS_DEV_2026,
    YAO_2024,
    ZHANG_2024_B,
    ZHU_2023_C,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "IDEFICS2",
    "LLAVA",
    "LLAVA_1_5",
    "LLAVA_VIDEO",
    "MINICPM_V",
    "MINIGPT_4",
    "MOLMO",
    "PHI_3_VISION",
    "PIXTRAL_12B",
    "VIDEO_LLAVA",
]

# A language model with eyes is called any of these by some, and its maker seldom says.
_OPEN: Final[tuple[ModelFamily, ...]] = (
    *GENERAL_USES,
    *CODE_AND_AGENTS,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.InstructionTunedModel,
    families.ChatModel,
    families.DialogueModel,
    families.MultilingualLanguageModel,
    families.SmallLanguageModel,
    families.CodeGenerationModel,
    families.DocumentUnderstandingModel,
    families.OpticalCharacterRecognitionModel,
    families.ImageCaptioningModel,
    families.VisionFoundationModel,
)

# Since 2024 these are common too, and seldom told for each release.
_OPEN_RECENT: Final[tuple[ModelFamily, ...]] = (
    *_OPEN,
    families.ReasoningModel,
    families.AlignedLanguageModel,
    families.ToolUsingLanguageModel,
    families.LongContextLanguageModel,
)


LLAVA = Model(
    "llava",
    "LLaVA",
    aliases=("Large Language and Vision Assistant", "LLaVA-1.0", "LLaVA-13B"),
    definition="A vision encoder joined by a projection to a language model and tuned on instructions about images.",
    defined_by=(LIU_2023_D,),
    developer="University of Wisconsin-Madison, Microsoft Research",
    released=date(2023, 4, 17),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN,),
)
LLAVA_ENTRY = entry(
    LLAVA,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        cite=LIU_2023_D,
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=LIU_2023_D),
    every(performs=tasks.VisualQuestionAnswering, cite=LIU_2023_D),
    every(
        uses=(architectures.Transformer, architectures.VisualProjector, architectures.VisionTransformer),
        trained_with=(objectives.InstructionTuning, objectives.NextTokenPrediction),
        cite=LIU_2023_D,
    ),
    every(has=(qualities.InstructionFollowing, qualities.MultimodalUnderstanding), cite=LIU_2023_D),
)

LLAVA_1_5 = Model(
    "llava-1-5",
    "LLaVA-1.5",
    aliases=("LLaVA-v1.5", "LLaVA-1.5-7B", "LLaVA-1.5-13B", "LLaVA-v1.5-7B", "LLaVA-v1.5-13B"),
    definition="LLaVA with a two-layer projection and more questions on images in its training.",
    defined_by=(LIU_2023_H,),
    developer="University of Wisconsin-Madison, Microsoft Research",
    released=date(2023, 10, 5),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN,),
)
LLAVA_1_5_ENTRY = entry(
    LLAVA_1_5,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        cite=LIU_2023_H,
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=LIU_2023_H),
    every(performs=tasks.VisualQuestionAnswering, cite=LIU_2023_H),
    every(
        uses=(
            architectures.Transformer,
            architectures.VisualProjector,
            architectures.VisionTransformer,
            architectures.MultilayerPerceptron,
        ),
        trained_with=(objectives.InstructionTuning, objectives.NextTokenPrediction),
        cite=LIU_2023_H,
    ),
)

MINIGPT_4 = Model(
    "minigpt-4",
    "MiniGPT-4",
    definition="A frozen vision encoder with querying transformer joined by one linear layer to the language "
    "model Vicuna.",
    defined_by=(ZHU_2023_C,),
    developer="KAUST",
    released=date(2023, 4, 20),
    weights=Weights.OPEN,
    licence="BSD-3-Clause",
    checked_on=_CHECKED,
    undetermined=(*_OPEN,),
)
MINIGPT_4_ENTRY = entry(
    MINIGPT_4,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        cite=ZHU_2023_C,
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=(modalities.Text, modalities.Code), cite=ZHU_2023_C),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning), cite=ZHU_2023_C),
    every(
        uses=(
            architectures.Transformer,
            architectures.VisualProjector,
            architectures.QueryTransformer,
            architectures.VisionTransformer,
        ),
        cite=ZHU_2023_C,
    ),
)

MOLMO = Model(
    "molmo",
    "Molmo",
    aliases=("Molmo-72B", "Molmo-7B-D", "Molmo-7B-O", "MolmoE-1B", "Multimodal Open Language Model"),
    definition="A family of open models trained on openly collected data, which also point at what they speak of.",
    defined_by=(DEITKE_2024,),
    developer="Allen Institute for AI",
    released=date(2024, 9, 25),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.MixtureOfExpertsLanguageModel),
)
MOLMO_ENTRY = entry(
    MOLMO,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.ImageCaptioningModel,
        cite=DEITKE_2024,
    ),
    every(
        accepts=(modalities.Image, modalities.Text), produces=(modalities.Text, modalities.Keypoints), cite=DEITKE_2024
    ),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=DEITKE_2024),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.VisualProjector),
        trained_with=objectives.SupervisedFineTuning,
        cite=DEITKE_2024,
    ),
)

PIXTRAL_12B = Model(
    "pixtral-12b",
    "Pixtral 12B",
    aliases=("Pixtral", "Pixtral-12B-2409"),
    definition="A language model with a vision encoder trained from scratch that takes any number of images at "
    "their own size.",
    defined_by=(AGRAWAL_2024.at("abstract"),),
    developer="Mistral AI",
    released=date(2024, 9, 11),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.NativeMultimodalModel),
)
PIXTRAL_12B_ENTRY = entry(
    PIXTRAL_12B,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.LongContextLanguageModel,
        cite=AGRAWAL_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Document, modalities.Text),
        produces=(modalities.Text, modalities.ToolCall),
        cite=(AGRAWAL_2024.at("abstract"), MODELS_DEV_2026.at("mistral/pixtral-12b")),
    ),
    every(performs=tasks.VisualQuestionAnswering, cite=AGRAWAL_2024.at("abstract")),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=AGRAWAL_2024),
    every(has=qualities.InstructionFollowing, cite=AGRAWAL_2024.at("abstract")),
)

IDEFICS2 = Model(
    "idefics2",
    "Idefics2",
    aliases=("Idefics2-8B",),
    definition="An open vision-language model of eight billion parameters, the outcome of trials of design choices.",
    defined_by=(LAURENCON_2024.at("abstract"),),
    developer="Hugging Face",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT,),
)
IDEFICS2_ENTRY = entry(
    IDEFICS2,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        cite=LAURENCON_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Document, modalities.Text),
        produces=modalities.Text,
        cite=LAURENCON_2024.at("abstract"),
    ),
    every(performs=tasks.VisualQuestionAnswering, cite=LAURENCON_2024.at("abstract")),
    every(
        uses=(
            architectures.Transformer,
            architectures.VisionTransformer,
            architectures.VisualProjector,
            architectures.Perceiver,
        ),
        trained_with=objectives.InstructionTuning,
        cite=LAURENCON_2024,
    ),
)

PHI_3_VISION = Model(
    "phi-3-vision",
    "Phi-3-Vision",
    aliases=("Phi-3-vision-128k", "Phi-3-vision-128k-instruct", "Phi-3-Vision-4.2B"),
    definition="A small model that reasons over images and text, made of phi-3-mini and an image encoder.",
    defined_by=(ABDIN_2024,),
    developer="Microsoft",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT,),
)
PHI_3_VISION_ENTRY = entry(
    PHI_3_VISION,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        cite=ABDIN_2024,
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=ABDIN_2024),
    every(performs=tasks.VisualQuestionAnswering, cite=ABDIN_2024),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.VisualProjector),
        trained_with=(objectives.SupervisedFineTuning, objectives.DirectPreferenceOptimization),
        cite=ABDIN_2024,
    ),
)

VIDEO_LLAVA = Model(
    "video-llava",
    "Video-LLaVA",
    aliases=("Video-LLaVA-7B",),
    definition="A language model that sees images and videos through one representation aligned before projection.",
    defined_by=(LIN_2023,),
    developer="Peking University",
    released=date(2023, 11, 16),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN,),
)
VIDEO_LLAVA_ENTRY = entry(
    VIDEO_LLAVA,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        cite=LIN_2023,
    ),
    every(accepts=(modalities.Image, modalities.Video, modalities.Text), produces=modalities.Text, cite=LIN_2023),
    every(performs=(tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering), cite=LIN_2023),
    every(
        uses=(architectures.Transformer, architectures.VisualProjector, architectures.VisionTransformer),
        trained_with=objectives.InstructionTuning,
        cite=LIN_2023,
    ),
)

LLAVA_VIDEO = Model(
    "llava-video",
    "LLaVA-Video",
    aliases=("LLaVA-Video-7B", "LLaVA-Video-72B"),
    definition="A video model tuned on a large set of made instructions about videos.",
    defined_by=(ZHANG_2024_B.at("abstract"),),
    developer="ByteDance, Nanyang Technological University",
    released=date(2024, 9, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT,),
)
LLAVA_VIDEO_ENTRY = entry(
    LLAVA_VIDEO,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        cite=ZHANG_2024_B.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.Text),
        produces=modalities.Text,
        cite=ZHANG_2024_B.at("abstract"),
    ),
    every(performs=(tasks.VideoQuestionAnswering, tasks.VideoCaptioning), cite=ZHANG_2024_B.at("abstract")),
    every(
        uses=(architectures.Transformer, architectures.VisualProjector, architectures.VisionTransformer),
        trained_with=objectives.InstructionTuning,
        cite=ZHANG_2024_B,
    ),
)

MINICPM_V = Model(
    "minicpm-v",
    "MiniCPM-V",
    aliases=("MiniCPM-V 2.5", "MiniCPM-V 2.6", "MiniCPM-Llama3-V 2.5"),
    definition="A series of vision-language models small enough to run on a phone.",
    defined_by=(YAO_2024,),
    developer="OpenBMB",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.VideoLanguageModel),
)
MINICPM_V_ENTRY = entry(
    MINICPM_V,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        cite=YAO_2024,
    ),
    every(accepts=(modalities.Image, modalities.Text, modalities.Video), produces=modalities.Text, cite=YAO_2024),
    every(performs=(tasks.VisualQuestionAnswering, tasks.OpticalCharacterRecognition), cite=YAO_2024),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.VisualProjector), cite=YAO_2024
    ),
    every(has=qualities.OnDeviceDeployment, cite=YAO_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LLAVA_ENTRY,
    LLAVA_1_5_ENTRY,
    MINIGPT_4_ENTRY,
    MOLMO_ENTRY,
    PIXTRAL_12B_ENTRY,
    IDEFICS2_ENTRY,
    PHI_3_VISION_ENTRY,
    VIDEO_LLAVA_ENTRY,
    LLAVA_VIDEO_ENTRY,
    MINICPM_V_ENTRY,
)
