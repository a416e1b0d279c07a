"""Networks that turn images into vectors."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import ENCODER, FACE_RECOGNITION
from genai_taxonomy.vocabulary.sources import (
    ASSRAN_2023,
    CARON_2021,
    CHEN_2020,
    DENG_2018,
    GRILL_2020,
    HE_2019,
    HE_2021,
    OQUAB_2023,
    SCHROFF_2015,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "ARCFACE",
    "BYOL",
    "DINO",
    "DINOV2",
    "FACENET",
    "I_JEPA",
    "MAE",
    "MOCO",
    "SIMCLR",
]

SIMCLR = Model(
    "simclr",
    "SimCLR",
    definition="A network that learns to embed two views of one image close and views of others apart.",
    defined_by=(CHEN_2020.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
SIMCLR_ENTRY = entry(
    SIMCLR,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=CHEN_2020.at("abstract")),
    member_of(families.EmbeddingModel, cite=CHEN_2020),
    every(accepts=modalities.Image, produces=modalities.Embedding, cite=CHEN_2020),
    every(performs=tasks.ImageFeatureExtraction, cite=CHEN_2020),
    every(trained_with=objectives.Contrastive, cite=CHEN_2020.at("abstract")),
    every(uses=(architectures.ResidualNetwork, architectures.SiameseNetwork), cite=CHEN_2020),
)

MOCO = Model(
    "moco",
    "MoCo",
    aliases=(
        "Momentum Contrast",
        "MoCo v1",
    ),
    definition="A network that learns by contrast with a queue of views embedded by its slowly moving copy.",
    defined_by=(HE_2019.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
MOCO_ENTRY = entry(
    MOCO,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=HE_2019.at("abstract")),
    member_of(families.EmbeddingModel, cite=HE_2019),
    every(accepts=modalities.Image, produces=modalities.Embedding, cite=HE_2019),
    every(performs=tasks.ImageFeatureExtraction, cite=HE_2019),
    every(trained_with=objectives.Contrastive, cite=HE_2019.at("abstract")),
    every(uses=architectures.ResidualNetwork, cite=HE_2019),
)

BYOL = Model(
    "byol",
    "BYOL",
    aliases=("Bootstrap Your Own Latent",),
    definition="A network that learns to predict what its slowly moving copy makes of another view of the image.",
    defined_by=(GRILL_2020.at("abstract"),),
    developer="Google DeepMind",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
BYOL_ENTRY = entry(
    BYOL,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=GRILL_2020.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Embedding, cite=GRILL_2020),
    every(performs=tasks.ImageFeatureExtraction, cite=GRILL_2020),
    every(trained_with=objectives.SelfSupervisedLearning, cite=GRILL_2020.at("abstract")),
    every(uses=(architectures.ResidualNetwork, architectures.SiameseNetwork), cite=GRILL_2020),
)

DINO = Model(
    "dino",
    "DINO",
    aliases=(
        "self-distillation with no labels",
        "DINO v1",
    ),
    definition="A vision transformer that teaches itself without labels, whose features show the outlines of objects.",
    defined_by=(CARON_2021,),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
DINO_ENTRY = entry(
    DINO,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=CARON_2021),
    every(accepts=modalities.Image, produces=modalities.Embedding, cite=CARON_2021),
    every(performs=tasks.ImageFeatureExtraction, cite=CARON_2021),
    every(trained_with=objectives.SelfDistillationWithNoLabels, cite=CARON_2021),
    every(uses=architectures.VisionTransformer, cite=CARON_2021),
)

DINOV2 = Model(
    "dinov2",
    "DINOv2",
    definition="A vision transformer trained without labels whose features serve tasks of many kinds as they are.",
    defined_by=(OQUAB_2023.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*ENCODER,),
)
DINOV2_ENTRY = entry(
    DINOV2,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=OQUAB_2023.at("abstract")),
    member_of(families.VisionFoundationModel, cite=OQUAB_2023.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Embedding, cite=OQUAB_2023),
    every(performs=tasks.ImageFeatureExtraction, cite=OQUAB_2023),
    every(trained_with=objectives.SelfSupervisedLearning, cite=OQUAB_2023.at("abstract")),
    every(uses=architectures.VisionTransformer, cite=OQUAB_2023),
)

MAE = Model(
    "mae",
    "MAE",
    aliases=(
        "masked autoencoder (He et al.)",
        "ViTMAE",
    ),
    definition="A vision transformer that learns by filling in the three quarters of an image hidden from it.",
    defined_by=(HE_2021.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.FoundationModel,
        families.VisionFoundationModel,
        families.GenerativeModel,
        families.GenerativeAI,
        families.DeepGenerativeModel,
        families.ImageToImageModel,
        families.InpaintingModel,
        families.DenoisingAutoencoder,
        families.ImageGenerationModel,
    ),
)
MAE_ENTRY = entry(
    MAE,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=HE_2021.at("abstract")),
    member_of(families.MaskedAutoencoder, cite=HE_2021.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Embedding, modalities.Image), cite=HE_2021),
    every(performs=tasks.ImageFeatureExtraction, cite=HE_2021),
    every(trained_with=objectives.MaskedImageModeling, cite=HE_2021.at("abstract")),
    every(uses=(architectures.VisionTransformer, architectures.Autoencoder), cite=HE_2021),
)

I_JEPA = Model(
    "i-jepa",
    "I-JEPA",
    definition="A vision transformer that learns by predicting the representations of parts of an image from others.",
    defined_by=(ASSRAN_2023,),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.FoundationModel,
        families.VisionFoundationModel,
        families.WorldModel,
    ),
)
I_JEPA_ENTRY = entry(
    I_JEPA,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=ASSRAN_2023),
    every(accepts=modalities.Image, produces=modalities.Embedding, cite=ASSRAN_2023),
    every(performs=tasks.ImageFeatureExtraction, cite=ASSRAN_2023),
    every(trained_with=objectives.JointEmbeddingPrediction, cite=ASSRAN_2023),
    every(uses=architectures.VisionTransformer, cite=ASSRAN_2023),
)

FACENET = Model(
    "facenet",
    "FaceNet",
    definition="A convolutional network that maps faces to vectors, close for the same person.",
    defined_by=(SCHROFF_2015.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*FACE_RECOGNITION,),
)
FACENET_ENTRY = entry(
    FACENET,
    member_of(families.EmbeddingModel, cite=SCHROFF_2015.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Embedding,
        performs=(tasks.FaceRecognition, tasks.FeatureExtraction),
        cite=SCHROFF_2015.at("abstract"),
    ),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.TripletLoss, cite=SCHROFF_2015),
)

ARCFACE = Model(
    "arcface",
    "ArcFace",
    aliases=("Additive Angular Margin Loss",),
    definition="A network that maps faces to vectors, trained to keep persons apart by a margin of angle.",
    defined_by=(DENG_2018.at("abstract"),),
    developer="Imperial College London",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*FACE_RECOGNITION,),
)
ARCFACE_ENTRY = entry(
    ARCFACE,
    member_of(families.EmbeddingModel, cite=DENG_2018.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Embedding,
        performs=(tasks.FaceRecognition, tasks.FeatureExtraction),
        trained_with=objectives.SupervisedClassification,
        cite=DENG_2018.at("abstract"),
    ),
    every(uses=architectures.ConvolutionalNetwork, cite=DENG_2018),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SIMCLR_ENTRY,
    MOCO_ENTRY,
    BYOL_ENTRY,
    DINO_ENTRY,
    DINOV2_ENTRY,
    MAE_ENTRY,
    I_JEPA_ENTRY,
    FACENET_ENTRY,
    ARCFACE_ENTRY,
)
