"""Models of shapes and scenes that build on diffusion models of images or of shapes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import GUIDED_BY_DIFFUSION, SPATIAL_DIFFUSION
from genai_taxonomy.vocabulary.sources import JUN_2023, LIN_2022_B, LIU_2023_F, NICHOL_2022, POOLE_2022, WANG_2023_H

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DREAMFUSION",
    "MAGIC3D",
    "POINT_E",
    "PROLIFICDREAMER",
    "SHAP_E",
    "ZERO_1_TO_3",
]

DREAMFUSION = Model(
    "dreamfusion",
    "DreamFusion",
    definition="A method that makes a 3D scene from text by asking a text-to-image diffusion model of its views.",
    defined_by=(POOLE_2022.at("abstract"),),
    developer="Google",
    released=date(2022, 9, 29),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*GUIDED_BY_DIFFUSION,),
)
DREAMFUSION_ENTRY = entry(
    DREAMFUSION,
    member_of(families.TextToThreeDModel, cite=POOLE_2022.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.RadianceField,
        performs=tasks.TextToThreeD,
        cite=POOLE_2022.at("abstract"),
    ),
    every(
        uses=architectures.NeuralRadianceFieldNetwork,
        trained_with=objectives.ScoreDistillation,
        cite=POOLE_2022.at("abstract"),
    ),
)

MAGIC3D = Model(
    "magic3d",
    "Magic3D",
    definition="A method that makes a textured mesh from text in two stages, steered by diffusion models of images.",
    defined_by=(LIN_2022_B,),
    developer="NVIDIA",
    released=date(2022, 11, 18),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *GUIDED_BY_DIFFUSION,
        families.ImageToThreeDModel,
    ),
)
MAGIC3D_ENTRY = entry(
    MAGIC3D,
    member_of(families.TextToThreeDModel, cite=LIN_2022_B),
    every(
        accepts=modalities.Text,
        produces=(modalities.Mesh, modalities.RadianceField),
        performs=tasks.TextToThreeD,
        trained_with=objectives.ScoreDistillation,
        cite=LIN_2022_B,
    ),
    # It can also be steered by images: whether as an input of its own stays open.
    every(accepts=modalities.Content, cite=LIN_2022_B),
)

PROLIFICDREAMER = Model(
    "prolificdreamer",
    "ProlificDreamer",
    definition="A method that makes detailed 3D scenes from text by variational score distillation.",
    defined_by=(WANG_2023_H,),
    developer="Tsinghua University",
    released=date(2023, 5, 25),
    checked_on=_CHECKED,
    undetermined=(*GUIDED_BY_DIFFUSION,),
)
PROLIFICDREAMER_ENTRY = entry(
    PROLIFICDREAMER,
    member_of(families.TextToThreeDModel, cite=WANG_2023_H),
    every(
        accepts=modalities.Text,
        produces=(modalities.RadianceField, modalities.Mesh),
        performs=tasks.TextToThreeD,
        cite=WANG_2023_H,
    ),
    every(uses=architectures.NeuralRadianceFieldNetwork, trained_with=objectives.ScoreDistillation, cite=WANG_2023_H),
)

POINT_E = Model(
    "point-e",
    "Point-E",
    definition="A diffusion model that makes a point cloud from an image, which another makes from text.",
    defined_by=(NICHOL_2022.at("abstract"),),
    developer="OpenAI",
    released=date(2022, 12, 16),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.DiffusionTransformer,
        families.CascadedDiffusionModel,
    ),
)
POINT_E_ENTRY = entry(
    POINT_E,
    member_of(
        families.DiffusionModel,
        families.TextToThreeDModel,
        families.ImageToThreeDModel,
        cite=NICHOL_2022.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image), produces=(modalities.PointCloud, modalities.Mesh), cite=NICHOL_2022
    ),
    every(
        performs=(tasks.TextToThreeD, tasks.ImageToThreeD, tasks.PointCloudGeneration), cite=NICHOL_2022.at("abstract")
    ),
    every(uses=architectures.Transformer, trained_with=objectives.Denoising, cite=NICHOL_2022),
)

SHAP_E = Model(
    "shap-e",
    "Shap-E",
    definition="A diffusion model over parameters of implicit functions that makes meshes and radiance fields.",
    defined_by=(JUN_2023.at("abstract"),),
    developer="OpenAI",
    released=date(2023, 5, 3),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
    ),
)
SHAP_E_ENTRY = entry(
    SHAP_E,
    member_of(families.DiffusionModel, families.TextToThreeDModel, cite=JUN_2023.at("abstract")),
    member_of(families.ImageToThreeDModel, cite=JUN_2023),
    every(
        accepts=(modalities.Text, modalities.Image), produces=(modalities.Mesh, modalities.RadianceField), cite=JUN_2023
    ),
    every(performs=tasks.TextToThreeD, cite=JUN_2023.at("abstract")),
    every(
        performs=tasks.ImageToThreeD, uses=architectures.Transformer, trained_with=objectives.Denoising, cite=JUN_2023
    ),
)

ZERO_1_TO_3 = Model(
    "zero-1-to-3",
    "Zero-1-to-3",
    aliases=("Zero123",),
    definition="A fine-tuned latent diffusion model that shows a pictured object from another viewpoint.",
    defined_by=(LIU_2023_F.at("abstract"),),
    developer="Columbia University",
    released=date(2023, 3, 20),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.ImageToThreeDModel,
        families.ImageToImageModel,
        families.ImageEditingModel,
    ),
)
ZERO_1_TO_3_ENTRY = entry(
    ZERO_1_TO_3,
    member_of(families.ImageDiffusionModel, families.ConditionalDiffusionModel, cite=LIU_2023_F.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=LIU_2023_F),
    every(accepts=(modalities.Image, modalities.CameraPose), produces=modalities.Image, cite=LIU_2023_F.at("abstract")),
    every(performs=(tasks.NovelViewSynthesis, tasks.ImageGeneration), cite=LIU_2023_F.at("abstract")),
    # Its title promises a 3D object, which is fitted to its views: so what it gives besides stays open.
    every(produces=modalities.Content, cite=LIU_2023_F.at("title")),
    every(uses=architectures.UNet, trained_with=objectives.Denoising, cite=LIU_2023_F),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DREAMFUSION_ENTRY,
    MAGIC3D_ENTRY,
    PROLIFICDREAMER_ENTRY,
    POINT_E_ENTRY,
    SHAP_E_ENTRY,
    ZERO_1_TO_3_ENTRY,
)
