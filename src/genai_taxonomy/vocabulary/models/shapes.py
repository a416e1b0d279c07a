"""Models that make or reconstruct shapes in one go, and what is fitted to one scene."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import (
    FITTED_TO_ONE_SCENE,
    RECONSTRUCTION,
    SPATIAL_DIFFUSION,
    SPATIAL_GAN,
)
from genai_taxonomy.vocabulary.sources import (
    CHAN_2021,
    GAO_2022_B,
    HONG_2023_B,
    KERBL_2023,
    MILDENHALL_2020,
    SCHWARZ_2020,
    TENCENT_HUNYUAN3D_2025,
    TOCHILKIN_2024,
    XIANG_2024,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "EG3D",
    "GAUSSIAN_SPLATTING_ORIGINAL",
    "GET3D",
    "GRAF",
    "HUNYUAN3D_2",
    "LRM",
    "NERF_ORIGINAL",
    "TRELLIS",
    "TRIPOSR",
]

LRM = Model(
    "lrm",
    "LRM",
    aliases=("Large Reconstruction Model",),
    definition="A large transformer that predicts a radiance field from a single image.",
    defined_by=(HONG_2023_B,),
    developer="Adobe Research",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*RECONSTRUCTION,),
)
LRM_ENTRY = entry(
    LRM,
    member_of(families.TransformerBasedModel, cite=HONG_2023_B),
    every(
        accepts=modalities.Image,
        produces=(modalities.RadianceField, modalities.Mesh),
        performs=tasks.ThreeDReconstruction,
        uses=(architectures.TransformerDecoder, architectures.NeuralRadianceFieldNetwork),
        trained_with=objectives.SupervisedLearning,
        cite=HONG_2023_B,
    ),
)

TRIPOSR = Model(
    "triposr",
    "TripoSR",
    definition="An open transformer that makes a three-dimensional object from one image in half a second.",
    defined_by=(TOCHILKIN_2024,),
    developer="Tripo AI and Stability AI",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*RECONSTRUCTION,),
)
TRIPOSR_ENTRY = entry(
    TRIPOSR,
    member_of(families.TransformerBasedModel, cite=TOCHILKIN_2024),
    every(
        accepts=modalities.Image,
        produces=(modalities.RadianceField, modalities.Mesh),
        performs=tasks.ThreeDReconstruction,
        uses=architectures.Transformer,
        cite=TOCHILKIN_2024,
    ),
)

TRELLIS = Model(
    "trellis",
    "TRELLIS",
    aliases=(
        "TRELLIS-image",
        "TRELLIS-text",
        "Structured 3D Latents",
    ),
    definition="Rectified flow transformers over structured latents that make radiance fields, Gaussians or meshes.",
    defined_by=(XIANG_2024,),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.DiffusionModel,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
    ),
)
TRELLIS_ENTRY = entry(
    TRELLIS,
    member_of(
        families.RectifiedFlowModel,
        families.TransformerBasedModel,
        families.TextToThreeDModel,
        families.ImageToThreeDModel,
        cite=XIANG_2024,
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.RadianceField, modalities.GaussianSplats, modalities.Mesh),
        performs=(tasks.TextToThreeD, tasks.ImageToThreeD),
        uses=architectures.Transformer,
        trained_with=objectives.RectifiedFlow,
        cite=XIANG_2024,
    ),
)

HUNYUAN3D_2 = Model(
    "hunyuan3d-2",
    "Hunyuan3D 2.0",
    aliases=(
        "Hunyuan3D 2",
        "Hunyuan3D",
        "Hunyuan3D-DiT",
    ),
    definition=(
        "A flow-based diffusion transformer that makes the shape of an object, joined by one that paints its texture."
    ),
    defined_by=(TENCENT_HUNYUAN3D_2025.at("abstract"),),
    developer="Tencent",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_DIFFUSION,
        families.LatentDiffusionModel,
        families.RectifiedFlowModel,
        families.TextToThreeDModel,
    ),
)
HUNYUAN3D_2_ENTRY = entry(
    HUNYUAN3D_2,
    member_of(
        families.DiffusionTransformer,
        families.FlowMatchingModel,
        families.ImageToThreeDModel,
        cite=TENCENT_HUNYUAN3D_2025.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Mesh),
        produces=modalities.Mesh,
        performs=tasks.ImageToThreeD,
        uses=architectures.DiffusionTransformerNetwork,
        trained_with=objectives.FlowMatching,
        cite=TENCENT_HUNYUAN3D_2025.at("abstract"),
    ),
    # Text is taken by way of an image generator placed before it: whether that counts stays open.
    every(accepts=modalities.Content, cite=TENCENT_HUNYUAN3D_2025),
)

EG3D = Model(
    "eg3d",
    "EG3D",
    aliases=("Efficient Geometry-aware 3D GAN",),
    definition="A GAN that makes images of faces or cats together with their shape, from photographs alone.",
    defined_by=(CHAN_2021.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_GAN,
        families.ConditionalGAN,
        families.ConvolutionalGAN,
        families.ConditionalGenerativeModel,
    ),
)
EG3D_ENTRY = entry(
    EG3D,
    member_of(
        families.GAN, families.ThreeDGenerationModel, families.ImageGenerationModel, cite=CHAN_2021.at("abstract")
    ),
    member_of(families.StyleBasedGAN, cite=CHAN_2021),
    every(accepts=modalities.CameraPose, produces=(modalities.Image, modalities.ThreeD), cite=CHAN_2021),
    every(performs=(tasks.ImageGeneration, tasks.ThreeDGeneration), cite=CHAN_2021.at("abstract")),
    every(
        uses=(
            architectures.StyleBasedGenerator,
            architectures.ConvolutionalNetwork,
            architectures.NeuralRadianceFieldNetwork,
        ),
        trained_with=objectives.Adversarial,
        cite=CHAN_2021,
    ),
    every(has=(qualities.RealTimeGeneration, qualities.RealisticSamples), cite=CHAN_2021.at("abstract")),
)

GET3D = Model(
    "get3d",
    "GET3D",
    definition="A GAN that makes textured meshes and learns from images alone.",
    defined_by=(GAO_2022_B.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_GAN,
        families.StyleBasedGAN,
        families.ConvolutionalGAN,
        families.TextToThreeDModel,
    ),
)
GET3D_ENTRY = entry(
    GET3D,
    member_of(families.GAN, families.ThreeDGenerationModel, cite=GAO_2022_B.at("abstract")),
    every(
        produces=modalities.Mesh,
        performs=tasks.ThreeDGeneration,
        trained_with=objectives.Adversarial,
        cite=GAO_2022_B.at("abstract"),
    ),
)

GRAF = Model(
    "graf",
    "GRAF",
    aliases=("Generative Radiance Fields",),
    definition="A GAN whose generator is a radiance field, which makes images of an object from any viewpoint.",
    defined_by=(SCHWARZ_2020.at("abstract"),),
    developer="Max Planck Institute for Intelligent Systems",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SPATIAL_GAN,
        families.ConditionalGAN,
        families.ThreeDGenerationModel,
        families.ConditionalGenerativeModel,
    ),
)
GRAF_ENTRY = entry(
    GRAF,
    member_of(families.GAN, families.ImageGenerationModel, cite=SCHWARZ_2020),
    every(accepts=modalities.CameraPose, produces=modalities.Image, cite=SCHWARZ_2020),
    # It makes radiance fields, seen through images: whether it gives 3D content stays open.
    every(produces=modalities.Content, cite=SCHWARZ_2020.at("title")),
    every(performs=tasks.ImageGeneration, cite=SCHWARZ_2020.at("abstract")),
    every(uses=architectures.NeuralRadianceFieldNetwork, trained_with=objectives.Adversarial, cite=SCHWARZ_2020),
)

NERF_ORIGINAL = Model(
    "nerf-original",
    "NeRF (2020)",
    aliases=(
        "original NeRF",
        "NeRF paper",
        "vanilla NeRF",
    ),
    definition=(
        "The first neural radiance field: a network fitted to photographs of one scene, seen anew from anywhere."
    ),
    defined_by=(MILDENHALL_2020.at("abstract"),),
    developer="University of California, Berkeley",
    checked_on=_CHECKED,
    undetermined=(*FITTED_TO_ONE_SCENE,),
)
NERF_ORIGINAL_ENTRY = entry(
    NERF_ORIGINAL,
    member_of(families.NeuralRadianceField, cite=MILDENHALL_2020.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.CameraPose),
        produces=(modalities.Image, modalities.RadianceField),
        performs=tasks.NovelViewSynthesis,
        cite=MILDENHALL_2020.at("abstract"),
    ),
    every(
        uses=(
            architectures.MultilayerPerceptron,
            architectures.NeuralRadianceFieldNetwork,
            architectures.PositionalEncoding,
        ),
        cite=MILDENHALL_2020,
    ),
)

GAUSSIAN_SPLATTING_ORIGINAL = Model(
    "gaussian-splatting-original",
    "3D Gaussian Splatting (2023)",
    aliases=(
        "original 3D Gaussian Splatting",
        "3DGS (2023)",
        "INRIA 3DGS",
    ),
    definition="The first method that fits splatted Gaussians to photographs of one scene and renders it in real time.",
    defined_by=(KERBL_2023.at("abstract"),),
    developer="Inria",
    checked_on=_CHECKED,
    undetermined=(
        families.MachineLearning,
        families.ArtificialIntelligence,
        families.DeepLearning,
        families.NeuralNetwork,
    ),
)
GAUSSIAN_SPLATTING_ORIGINAL_ENTRY = entry(
    GAUSSIAN_SPLATTING_ORIGINAL,
    member_of(families.GaussianSplattingModel, cite=KERBL_2023.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.CameraPose, modalities.PointCloud),
        produces=(modalities.Image, modalities.GaussianSplats),
        performs=tasks.NovelViewSynthesis,
        has=qualities.RealTimeGeneration,
        cite=KERBL_2023.at("abstract"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LRM_ENTRY,
    TRIPOSR_ENTRY,
    TRELLIS_ENTRY,
    HUNYUAN3D_2_ENTRY,
    EG3D_ENTRY,
    GET3D_ENTRY,
    GRAF_ENTRY,
    NERF_ORIGINAL_ENTRY,
    GAUSSIAN_SPLATTING_ORIGINAL_ENTRY,
)
