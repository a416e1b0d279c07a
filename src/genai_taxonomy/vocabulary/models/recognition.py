"""Networks that say what an image shows."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import IMAGE_CLASSIFIER
from genai_taxonomy.vocabulary.sources import (
    DOSOVITSKIY_2020,
    HE_2015,
    KRIZHEVSKY_2012,
    LECUN_1998,
    LIU_2021,
    LIU_2022_B,
    SIMONYAN_2014,
    SZEGEDY_2014,
    TAN_2019_B,
    TOUVRON_2020,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "ALEXNET",
    "CONVNEXT",
    "DEIT",
    "EFFICIENTNET",
    "GOOGLENET",
    "LENET_5",
    "RESNET",
    "SWIN_TRANSFORMER_MODEL",
    "VGG",
    "VIT",
]

LENET_5 = Model(
    "lenet-5",
    "LeNet-5",
    aliases=("LeNet",),
    definition="A small convolutional network of 1998 that names handwritten digits.",
    defined_by=(LECUN_1998,),
    developer="AT&T Labs",
    checked_on=_CHECKED,
    undetermined=(
        families.OpticalCharacterRecognitionModel,
        families.DocumentUnderstandingModel,
    ),
)
LENET_5_ENTRY = entry(
    LENET_5,
    member_of(families.ImageClassificationModel, cite=LECUN_1998),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score),
        cite=LECUN_1998,
    ),
    every(performs=tasks.ImageClassification, cite=LECUN_1998),
    every(trained_with=objectives.SupervisedClassification, cite=LECUN_1998),
    every(uses=architectures.ConvolutionalNetwork, cite=LECUN_1998),
)

ALEXNET = Model(
    "alexnet",
    "AlexNet",
    definition="The deep convolutional network that won the ImageNet contest of 2012.",
    defined_by=(KRIZHEVSKY_2012.at("abstract"),),
    developer="University of Toronto",
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
ALEXNET_ENTRY = entry(
    ALEXNET,
    member_of(families.ImageClassificationModel, cite=KRIZHEVSKY_2012.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=KRIZHEVSKY_2012,
    ),
    every(performs=tasks.ImageClassification, cite=KRIZHEVSKY_2012.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=KRIZHEVSKY_2012.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=KRIZHEVSKY_2012.at("abstract")),
    never(uses=architectures.Attention, cite=KRIZHEVSKY_2012),
)

VGG = Model(
    "vgg",
    "VGG",
    aliases=(
        "VGGNet",
        "VGG-16",
        "VGG-19",
    ),
    definition="A convolutional network of up to 19 layers with small filters.",
    defined_by=(SIMONYAN_2014.at("abstract"),),
    developer="University of Oxford",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
VGG_ENTRY = entry(
    VGG,
    member_of(families.ImageClassificationModel, cite=SIMONYAN_2014.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=SIMONYAN_2014,
    ),
    every(performs=tasks.ImageClassification, cite=SIMONYAN_2014.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=SIMONYAN_2014.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=SIMONYAN_2014.at("abstract")),
)

GOOGLENET = Model(
    "googlenet",
    "GoogLeNet",
    aliases=(
        "Inception v1",
        "Inception",
        "Inception network",
    ),
    definition="A convolutional network of 22 layers whose modules look at several scales at once.",
    defined_by=(SZEGEDY_2014.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
GOOGLENET_ENTRY = entry(
    GOOGLENET,
    member_of(families.ImageClassificationModel, cite=SZEGEDY_2014.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=SZEGEDY_2014,
    ),
    every(performs=tasks.ImageClassification, cite=SZEGEDY_2014.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=SZEGEDY_2014.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=SZEGEDY_2014.at("abstract")),
)

RESNET = Model(
    "resnet",
    "ResNet",
    aliases=("Residual Network", "ResNet-18", "ResNet-34", "ResNet-50", "ResNet-101", "ResNet-152"),
    definition="A very deep convolutional network with residual connections that names the class of an image.",
    defined_by=(HE_2015.at("abstract"),),
    developer="Microsoft Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
RESNET_ENTRY = entry(
    RESNET,
    member_of(families.ImageClassificationModel, cite=HE_2015.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=HE_2015,
    ),
    every(performs=tasks.ImageClassification, cite=HE_2015.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=HE_2015.at("abstract")),
    every(uses=(architectures.ConvolutionalNetwork, architectures.ResidualNetwork), cite=HE_2015.at("section 1")),
)

EFFICIENTNET = Model(
    "efficientnet",
    "EfficientNet",
    aliases=(
        "EfficientNet-B0",
        "EfficientNet-B7",
    ),
    definition="Convolutional networks whose depth, width and resolution are scaled together.",
    defined_by=(TAN_2019_B.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
EFFICIENTNET_ENTRY = entry(
    EFFICIENTNET,
    member_of(families.ImageClassificationModel, cite=TAN_2019_B.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=TAN_2019_B,
    ),
    every(performs=tasks.ImageClassification, cite=TAN_2019_B.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=TAN_2019_B.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=TAN_2019_B.at("abstract")),
)

CONVNEXT = Model(
    "convnext",
    "ConvNeXt",
    aliases=("ConvNeXt V1",),
    definition="A convolutional network modernized after the example of vision transformers.",
    defined_by=(LIU_2022_B.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *IMAGE_CLASSIFIER,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
CONVNEXT_ENTRY = entry(
    CONVNEXT,
    member_of(families.ImageClassificationModel, cite=LIU_2022_B.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=LIU_2022_B,
    ),
    every(performs=tasks.ImageClassification, cite=LIU_2022_B.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=LIU_2022_B.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=LIU_2022_B.at("abstract")),
)

VIT = Model(
    "vit",
    "Vision Transformer",
    aliases=("ViT", "ViT-B", "ViT-B/16", "ViT-L", "ViT-L/16"),
    definition="A transformer over patches of an image that names its class.",
    defined_by=(DOSOVITSKIY_2020.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER, families.FoundationModel, families.VisionFoundationModel),
)
VIT_ENTRY = entry(
    VIT,
    member_of(
        families.ImageClassificationModel,
        families.TransformerBasedModel,
        families.PretrainedModel,
        cite=DOSOVITSKIY_2020.at("abstract"),
    ),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=DOSOVITSKIY_2020,
    ),
    every(performs=tasks.ImageClassification, cite=DOSOVITSKIY_2020.at("abstract")),
    every(uses=architectures.VisionTransformer, cite=DOSOVITSKIY_2020.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=DOSOVITSKIY_2020),
)

DEIT = Model(
    "deit",
    "DeiT",
    aliases=("Data-efficient image Transformer",),
    definition="A vision transformer trained on ImageNet alone, with a teacher's help.",
    defined_by=(TOUVRON_2020.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
DEIT_ENTRY = entry(
    DEIT,
    member_of(families.ImageClassificationModel, cite=TOUVRON_2020.at("abstract")),
    member_of(families.TransformerBasedModel, cite=TOUVRON_2020.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=TOUVRON_2020,
    ),
    every(performs=tasks.ImageClassification, cite=TOUVRON_2020.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=TOUVRON_2020.at("abstract")),
    every(uses=architectures.VisionTransformer, cite=TOUVRON_2020.at("abstract")),
    every(trained_with=objectives.KnowledgeDistillation, cite=TOUVRON_2020.at("abstract")),
)

SWIN_TRANSFORMER_MODEL = Model(
    "swin-transformer-model",
    "Swin Transformer (2021)",
    aliases=(
        "Swin Transformer",
        "Swin",
        "Swin-T",
        "Swin-B",
        "Swin-L",
        "Swin V1",
        "Swin Transformer V1",
    ),
    definition="A vision transformer that attends within shifted windows, for images of any kind of task.",
    defined_by=(LIU_2021.at("abstract"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *IMAGE_CLASSIFIER,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
SWIN_TRANSFORMER_MODEL_ENTRY = entry(
    SWIN_TRANSFORMER_MODEL,
    member_of(families.ImageClassificationModel, cite=LIU_2021.at("abstract")),
    member_of(families.TransformerBasedModel, cite=LIU_2021.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=LIU_2021,
    ),
    every(performs=tasks.ImageClassification, cite=LIU_2021.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=LIU_2021.at("abstract")),
    every(uses=architectures.SwinTransformer, cite=LIU_2021.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LENET_5_ENTRY,
    ALEXNET_ENTRY,
    VGG_ENTRY,
    GOOGLENET_ENTRY,
    RESNET_ENTRY,
    EFFICIENTNET_ENTRY,
    CONVNEXT_ENTRY,
    VIT_ENTRY,
    DEIT_ENTRY,
    SWIN_TRANSFORMER_MODEL_ENTRY,
)
