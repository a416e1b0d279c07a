"""Models of human motion."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import GENERATOR, MOTION_LANGUAGE, SPATIAL_DIFFUSION
from genai_taxonomy.vocabulary.sources import JIANG_2023_B, TEVET_2022, ZHANG_2022_C, ZHANG_2023_F

_CHECKED = date(2026, 11, 24)

__all__ = [
    "MDM",
    "MOTIONDIFFUSE",
    "MOTIONGPT",
    "T2M_GPT",
]

MDM = Model(
    "mdm",
    "Motion Diffusion Model",
    aliases=(
        "MDM",
        "Human Motion Diffusion Model",
    ),
    definition="A diffusion model on a transformer that makes human motion from text or an action's name.",
    defined_by=(TEVET_2022.at("abstract"),),
    developer="Tel Aviv University",
    released=date(2022, 9, 29),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.DiffusionTransformer,
    ),
)
MDM_ENTRY = entry(
    MDM,
    member_of(
        families.DiffusionModel,
        families.TextToMotionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.TransformerBasedModel,
        cite=TEVET_2022.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Label, modalities.HumanMotion),
        produces=modalities.HumanMotion,
        cite=TEVET_2022,
    ),
    every(
        performs=tasks.TextToMotion,
        uses=architectures.TransformerEncoder,
        trained_with=objectives.DataPrediction,
        cite=TEVET_2022,
    ),
)

MOTIONDIFFUSE = Model(
    "motiondiffuse",
    "MotionDiffuse",
    definition="A diffusion model that makes human motion from text.",
    defined_by=(ZHANG_2022_C,),
    developer="Nanyang Technological University",
    released=date(2022, 8, 31),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.DiffusionTransformer,
        families.ClassifierFreeGuidedDiffusionModel,
    ),
)
MOTIONDIFFUSE_ENTRY = entry(
    MOTIONDIFFUSE,
    member_of(families.DiffusionModel, families.TextToMotionModel, families.TransformerBasedModel, cite=ZHANG_2022_C),
    every(
        accepts=modalities.Text,
        produces=modalities.HumanMotion,
        performs=tasks.TextToMotion,
        uses=architectures.Transformer,
        trained_with=objectives.Denoising,
        cite=ZHANG_2022_C,
    ),
)

T2M_GPT = Model(
    "t2m-gpt",
    "T2M-GPT",
    definition="A VQ-VAE of human motion and a transformer that predicts its codes one by one from text.",
    defined_by=(ZHANG_2023_F,),
    developer="Tencent AI Lab",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.VqVAE,
        families.LanguageModel,
    ),
)
T2M_GPT_ENTRY = entry(
    T2M_GPT,
    member_of(
        families.GenerativeTransformer, families.TokenAutoregressiveModel, families.TextToMotionModel, cite=ZHANG_2023_F
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.HumanMotion,
        performs=tasks.TextToMotion,
        uses=(architectures.VectorQuantization, architectures.TransformerDecoder),
        trained_with=objectives.NextTokenPrediction,
        cite=ZHANG_2023_F,
    ),
)

MOTIONGPT = Model(
    "motiongpt",
    "MotionGPT",
    definition="A language model that treats human motion as a foreign language, to make and to describe it.",
    defined_by=(JIANG_2023_B,),
    developer="Tencent and Fudan University",
    weights=Weights.OPEN,
    released=date(2023, 6, 26),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *MOTION_LANGUAGE,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.ImageCaptioningModel,
        families.VqVAE,
    ),
)
MOTIONGPT_ENTRY = entry(
    MOTIONGPT,
    member_of(
        families.TextToMotionModel,
        families.LanguageModel,
        families.TextGenerationModel,
        families.TransformerBasedModel,
        cite=JIANG_2023_B,
    ),
    every(
        accepts=(modalities.Text, modalities.HumanMotion),
        produces=(modalities.HumanMotion, modalities.Text),
        performs=tasks.TextToMotion,
        uses=(architectures.Transformer, architectures.VectorQuantization),
        cite=JIANG_2023_B,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MDM_ENTRY,
    MOTIONDIFFUSE_ENTRY,
    T2M_GPT_ENTRY,
    MOTIONGPT_ENTRY,
)
