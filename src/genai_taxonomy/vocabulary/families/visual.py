"""Families that turn images into other images or draw them to order."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import (
    DeepGenerativeModel,
    GenerativeAI,
    ImageGenerationModel,
    MachineLearning,
    TextToImageModel,
)
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.sources import (
    BROOKS_2022,
    CARLIER_2020,
    DONG_2015,
    GAL_2022,
    GATYS_2015,
    HUANG_2024,
    HUGGING_FACE_2026,
    JAIN_2022,
    JOHNSON_2016,
    LUGMAYR_2022,
    MENG_2021,
    RUIZ_2022,
    SAHARIA_2021,
    SAHARIA_2021_B,
    YU_2018_B,
    ZAMIR_2021,
    ZHANG_2016_B,
)

__all__ = [
    "ColorizationModel",
    "ImageEditingModel",
    "ImageRestorationModel",
    "ImageToImageModel",
    "InpaintingModel",
    "InstructionBasedImageEditingModel",
    "PersonalizedImageModel",
    "StyleTransferModel",
    "SuperResolutionModel",
    "VectorGraphicsGenerationModel",
]

ImageToImageModel = ModelFamily(
    "image-to-image-model",
    "Image-to-image model",
    aliases=("img2img model", "image2image model", "image transformation model", "I2I model"),
    definition="A model that turns one image into another.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"), JOHNSON_2016.at("abstract")),
)
IMAGE_TO_IMAGE_MODEL_ENTRY = entry(
    ImageToImageModel,
    subset_of(MachineLearning, cite=HUGGING_FACE_2026.at("image-to-image")),
    every(performs=tasks.ImageToImage, cite=HUGGING_FACE_2026.at("image-to-image")),
    sufficient(performs=tasks.ImageToImage, cite=HUGGING_FACE_2026.at("image-to-image")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=HUGGING_FACE_2026.at("image-to-image")),
    some(
        performs=(tasks.ImageInpainting, tasks.ImageSuperResolution, tasks.ImageColorization, tasks.ImageStyleTransfer),
        cite=HUGGING_FACE_2026.at("image-to-image"),
    ),
    some(uses=architectures.ConvolutionalNetwork, cite=JOHNSON_2016.at("abstract")),
    some(uses=architectures.UNet, cite=SAHARIA_2021_B.at("abstract")),
    typically(serves=use_cases.PhotoEditing, cite=HUGGING_FACE_2026.at("image-to-image")),
)

ImageEditingModel = ModelFamily(
    "image-editing-model",
    "Image editing model",
    aliases=("image editor", "AI image editor", "generative image editing model"),
    definition="A generative model that changes an image as asked and keeps the rest of it.",
    defined_by=(HUANG_2024.at("abstract"), MENG_2021.at("abstract")),
)
IMAGE_EDITING_MODEL_ENTRY = entry(
    ImageEditingModel,
    subset_of(ImageToImageModel, cite=(HUANG_2024.at("abstract"), MENG_2021.at("abstract"))),
    subset_of(GenerativeAI, ImageGenerationModel, cite=(HUANG_2024.at("abstract"), MENG_2021.at("abstract"))),
    subset_of(ConditionalGenerativeModel, DeepGenerativeModel, cite=HUANG_2024.at("abstract")),
    every(performs=tasks.ImageEditing, cite=HUANG_2024.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.ImageEditing, cite=HUANG_2024.at("abstract")),
    typically(accepts=modalities.Text, cite=HUANG_2024.at("abstract")),
    some(performs=(tasks.ImageInpainting, tasks.ImageOutpainting), cite=HUANG_2024.at("abstract")),
    typically(trained_with=objectives.Denoising, cite=HUANG_2024.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=MENG_2021.at("abstract")),
)

InstructionBasedImageEditingModel = ModelFamily(
    "instruction-based-image-editing-model",
    "Instruction-based image editing model",
    aliases=(
        "instruction-guided image editing model",
        "text-guided image editing model",
        "image editing by instruction",
    ),
    definition="An image editing model that follows an instruction in words.",
    defined_by=(BROOKS_2022.at("abstract"),),
)
INSTRUCTION_BASED_IMAGE_EDITING_MODEL_ENTRY = entry(
    InstructionBasedImageEditingModel,
    subset_of(ImageEditingModel, cite=BROOKS_2022.at("abstract")),
    every(performs=tasks.InstructionBasedImageEditing, cite=BROOKS_2022.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.InstructionBasedImageEditing, cite=BROOKS_2022.at("abstract")),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Image, cite=BROOKS_2022.at("abstract")),
    typically(has=qualities.InstructionFollowing, cite=BROOKS_2022.at("abstract")),
)

ImageRestorationModel = ModelFamily(
    "image-restoration-model",
    "Image restoration model",
    aliases=("photo restoration model", "image enhancement model"),
    definition="A model that recovers a clean image from a damaged or degraded one.",
    defined_by=(ZAMIR_2021.at("abstract"), SAHARIA_2021.at("section 1")),
)
IMAGE_RESTORATION_MODEL_ENTRY = entry(
    ImageRestorationModel,
    subset_of(ImageToImageModel, cite=(ZAMIR_2021.at("abstract"), SAHARIA_2021.at("section 1"))),
    every(performs=tasks.ImageRestoration, cite=ZAMIR_2021.at("abstract")),
    sufficient(performs=tasks.ImageRestoration, cite=ZAMIR_2021.at("abstract")),
    some(performs=(tasks.ImageDenoising, tasks.ImageDeblurring), cite=ZAMIR_2021.at("abstract")),
    some(performs=(tasks.ImageInpainting, tasks.ImageColorization), cite=SAHARIA_2021.at("abstract")),
    some(trained_with=objectives.Denoising, cite=SAHARIA_2021.at("title")),
)

InpaintingModel = ModelFamily(
    "inpainting-model",
    "Inpainting model",
    aliases=("image inpainting model", "image completion model", "hole-filling model"),
    definition="A model that fills a masked region of an image to match the rest.",
    defined_by=(LUGMAYR_2022.at("abstract"), YU_2018_B.at("abstract")),
)
INPAINTING_MODEL_ENTRY = entry(
    InpaintingModel,
    subset_of(ImageToImageModel, cite=(HUGGING_FACE_2026.at("image-to-image"), LUGMAYR_2022.at("abstract"))),
    subset_of(ImageRestorationModel, cite=SAHARIA_2021.at("section 1")),
    every(performs=tasks.ImageInpainting, cite=(LUGMAYR_2022.at("abstract"), YU_2018_B.at("abstract"))),
    sufficient(performs=tasks.ImageInpainting, cite=HUGGING_FACE_2026.at("image-to-image")),
    typically(accepts=modalities.SegmentationMask, cite=(LUGMAYR_2022.at("abstract"), YU_2018_B.at("abstract"))),
    some(trained_with=objectives.Adversarial, cite=YU_2018_B.at("abstract")),
    some(trained_with=objectives.Denoising, cite=LUGMAYR_2022.at("abstract")),
)

SuperResolutionModel = ModelFamily(
    "super-resolution-model",
    "Super-resolution model",
    aliases=("upscaler", "image upscaler", "image super-resolution model", "SR model", "upscaling model"),
    definition="A model that makes a larger, more detailed image from a small one.",
    defined_by=(DONG_2015.at("abstract"), SAHARIA_2021_B.at("abstract")),
)
SUPER_RESOLUTION_MODEL_ENTRY = entry(
    SuperResolutionModel,
    subset_of(ImageToImageModel, cite=(HUGGING_FACE_2026.at("image-to-image"), DONG_2015.at("abstract"))),
    subset_of(ImageRestorationModel, cite=SAHARIA_2021.at("section 1")),
    every(performs=tasks.ImageSuperResolution, cite=(DONG_2015.at("abstract"), SAHARIA_2021_B.at("abstract"))),
    sufficient(performs=tasks.ImageSuperResolution, cite=HUGGING_FACE_2026.at("image-to-image")),
    some(uses=architectures.ConvolutionalNetwork, cite=DONG_2015.at("abstract")),
    some(uses=architectures.UNet, trained_with=objectives.Denoising, cite=SAHARIA_2021_B.at("abstract")),
    some(trained_with=objectives.RegressionObjective, cite=DONG_2015.at("abstract")),
    some(trained_with=objectives.PerceptualLoss, cite=JOHNSON_2016.at("abstract")),
)

StyleTransferModel = ModelFamily(
    "style-transfer-model",
    "Style transfer model",
    aliases=("neural style transfer", "NST", "image style transfer model", "artistic style transfer model"),
    definition="A model that redraws the content of one image in the style of another.",
    defined_by=(GATYS_2015.at("abstract"), JOHNSON_2016.at("abstract")),
)
STYLE_TRANSFER_MODEL_ENTRY = entry(
    StyleTransferModel,
    subset_of(ImageToImageModel, cite=(GATYS_2015.at("abstract"), JOHNSON_2016.at("abstract"))),
    every(performs=tasks.ImageStyleTransfer, cite=(GATYS_2015.at("abstract"), JOHNSON_2016.at("abstract"))),
    sufficient(performs=tasks.ImageStyleTransfer, cite=HUGGING_FACE_2026.at("image-to-image")),
    typically(uses=architectures.ConvolutionalNetwork, cite=(GATYS_2015, JOHNSON_2016.at("abstract"))),
    typically(trained_with=objectives.PerceptualLoss, cite=JOHNSON_2016.at("abstract")),
    typically(has=qualities.StyleControl, cite=GATYS_2015.at("abstract")),
)

ColorizationModel = ModelFamily(
    "colorization-model",
    "Colorization model",
    aliases=("colourisation model", "colourization model", "image colorization model", "colorizer"),
    definition="A model that gives a grayscale image plausible colors.",
    defined_by=(ZHANG_2016_B.at("abstract"),),
)
COLORIZATION_MODEL_ENTRY = entry(
    ColorizationModel,
    subset_of(ImageToImageModel, cite=ZHANG_2016_B.at("abstract")),
    subset_of(ImageRestorationModel, cite=SAHARIA_2021.at("section 1")),
    every(performs=tasks.ImageColorization, cite=ZHANG_2016_B.at("abstract")),
    sufficient(performs=tasks.ImageColorization, cite=HUGGING_FACE_2026.at("image-to-image")),
    some(uses=architectures.ConvolutionalNetwork, cite=ZHANG_2016_B.at("abstract")),
    some(trained_with=objectives.SupervisedClassification, cite=ZHANG_2016_B.at("abstract")),
)

PersonalizedImageModel = ModelFamily(
    "personalized-image-model",
    "Personalized image generation model",
    aliases=(
        "personalised image generation model",
        "subject-driven image generation model",
        "personalized text-to-image model",
        "customized image generation model",
    ),
    definition="An image generation model adapted to a subject or style of which it has seen a few pictures.",
    defined_by=(RUIZ_2022.at("abstract"), GAL_2022.at("abstract")),
)
PERSONALIZED_IMAGE_MODEL_ENTRY = entry(
    PersonalizedImageModel,
    subset_of(GenerativeAI, ImageGenerationModel, cite=(RUIZ_2022.at("abstract"), GAL_2022.at("abstract"))),
    subset_of(TextToImageModel, DeepGenerativeModel, cite=(RUIZ_2022.at("abstract"), GAL_2022.at("abstract"))),
    every(performs=tasks.SubjectDrivenGeneration, cite=RUIZ_2022.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.SubjectDrivenGeneration, cite=RUIZ_2022.at("abstract")),
    every(produces=modalities.Image, cite=(RUIZ_2022.at("abstract"), GAL_2022.at("abstract"))),
    typically(accepts=modalities.Image, cite=(RUIZ_2022.at("abstract"), GAL_2022.at("abstract"))),
    typically(trained_with=objectives.FineTuning, cite=RUIZ_2022.at("abstract")),
    typically(trained_with=objectives.Denoising, cite=RUIZ_2022.at("title")),
    typically(has=qualities.FewShotLearning, cite=(RUIZ_2022.at("abstract"), GAL_2022.at("abstract"))),
)

VectorGraphicsGenerationModel = ModelFamily(
    "vector-graphics-generation-model",
    "Vector graphics generation model",
    aliases=("SVG generation model", "SVG generator", "text-to-SVG model", "vector image generation model"),
    definition="A generative model that makes vector graphics.",
    defined_by=(CARLIER_2020.at("abstract"), JAIN_2022.at("title")),
)
VECTOR_GRAPHICS_GENERATION_MODEL_ENTRY = entry(
    VectorGraphicsGenerationModel,
    subset_of(GenerativeAI, cite=CARLIER_2020.at("abstract")),
    every(
        performs=tasks.VectorGraphicsGeneration,
        produces=modalities.VectorGraphics,
        cite=(CARLIER_2020.at("abstract"), JAIN_2022.at("title")),
    ),
    sufficient(is_a=GenerativeAI, produces=modalities.VectorGraphics, cite=CARLIER_2020.at("abstract")),
    some(accepts=modalities.Text, cite=JAIN_2022.at("title")),
    some(uses=architectures.Transformer, cite=CARLIER_2020),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    IMAGE_TO_IMAGE_MODEL_ENTRY,
    IMAGE_EDITING_MODEL_ENTRY,
    INSTRUCTION_BASED_IMAGE_EDITING_MODEL_ENTRY,
    IMAGE_RESTORATION_MODEL_ENTRY,
    INPAINTING_MODEL_ENTRY,
    SUPER_RESOLUTION_MODEL_ENTRY,
    STYLE_TRANSFER_MODEL_ENTRY,
    COLORIZATION_MODEL_ENTRY,
    PERSONALIZED_IMAGE_MODEL_ENTRY,
    VECTOR_GRAPHICS_GENERATION_MODEL_ENTRY,
)
