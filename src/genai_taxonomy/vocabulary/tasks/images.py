"""Jobs that make or code images."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import DiscreteCodes, Image, Label, Text, VectorGraphics
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BALLE_2016,
    DHARIWAL_2021,
    ESSER_2020,
    HUGGING_FACE_2026,
    JAIN_2022,
    KARRAS_2018,
    PEEBLES_2022,
    RAMESH_2021,
    ROMBACH_2021,
    RUIZ_2022,
    VAN_DEN_OORD_2017,
    ZHENG_2023,
)
from genai_taxonomy.vocabulary.tasks.general import ImageGeneration

__all__ = [
    "ClassConditionalImageGeneration",
    "ConditionalImageGeneration",
    "FaceGeneration",
    "ImageCompression",
    "ImageReconstruction",
    "ImageTokenization",
    "LayoutToImage",
    "SubjectDrivenGeneration",
    "TextToImage",
    "UnconditionalImageGeneration",
    "VectorGraphicsGeneration",
]

# Making images.

UnconditionalImageGeneration = Task(
    "unconditional-image-generation",
    "Unconditional image generation",
    aliases=("unconditional image synthesis", "unconditional generation of images"),
    definition="Image generation that follows no condition, neither text nor class nor image.",
    defined_by=(HUGGING_FACE_2026.at("unconditional-image-generation"),),
    exact_match=("huggingface:pipeline/unconditional-image-generation",),
)
UNCONDITIONAL_IMAGE_GENERATION_ENTRY = entry(
    UnconditionalImageGeneration,
    subset_of(ImageGeneration, cite=HUGGING_FACE_2026.at("unconditional-image-generation")),
    signature((), Image, cite=HUGGING_FACE_2026.at("unconditional-image-generation")),
)

ConditionalImageGeneration = Task(
    "conditional-image-generation",
    "Conditional image generation",
    aliases=("conditional image synthesis", "controlled image generation"),
    definition="Image generation that follows a condition, such as a text, a class or another image.",
    defined_by=(DHARIWAL_2021.at("abstract"), HUGGING_FACE_2026.at("unconditional-image-generation")),
)
CONDITIONAL_IMAGE_GENERATION_ENTRY = entry(
    ConditionalImageGeneration,
    subset_of(ImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    signature((), Image, cite=DHARIWAL_2021.at("abstract")),
)

TextToImage = Task(
    "text-to-image",
    "Text-to-image",
    aliases=("text-to-image generation", "text-to-image synthesis", "T2I", "txt2img", "text2image"),
    definition="Image generation that follows a description in text.",
    defined_by=(RAMESH_2021.at("abstract"),),
    exact_match=("huggingface:pipeline/text-to-image",),
)
TEXT_TO_IMAGE_ENTRY = entry(
    TextToImage,
    subset_of(ConditionalImageGeneration, cite=ROMBACH_2021.at("abstract")),
    subset_of(ImageGeneration, cite=RAMESH_2021.at("abstract")),
    signature(Text, Image, cite=(ARTICLE.at("S017"), RAMESH_2021.at("abstract"))),
)

ClassConditionalImageGeneration = Task(
    "class-conditional-image-generation",
    "Class-conditional image generation",
    aliases=("class-conditional image synthesis", "class-conditional generation", "class-to-image"),
    definition="Image generation that takes the class which the image is to show.",
    defined_by=(PEEBLES_2022.at("abstract"),),
)
CLASS_CONDITIONAL_IMAGE_GENERATION_ENTRY = entry(
    ClassConditionalImageGeneration,
    subset_of(ConditionalImageGeneration, cite=PEEBLES_2022.at("abstract")),
    signature(Label, Image, cite=PEEBLES_2022.at("abstract")),
)

FaceGeneration = Task(
    "face-generation",
    "Face generation",
    aliases=("face synthesis", "generating faces", "portrait generation"),
    definition="Image generation that makes pictures of human faces.",
    defined_by=(HUGGING_FACE_2026.at("unconditional-image-generation"), KARRAS_2018.at("abstract")),
)
FACE_GENERATION_ENTRY = entry(
    FaceGeneration,
    subset_of(ImageGeneration, cite=HUGGING_FACE_2026.at("unconditional-image-generation")),
    signature((), Image, cite=HUGGING_FACE_2026.at("unconditional-image-generation")),
)

LayoutToImage = Task(
    "layout-to-image",
    "Layout-to-image",
    aliases=("layout-to-image generation", "layout-guided image generation", "image generation from layout"),
    definition="Image generation that puts given objects at given places.",
    defined_by=(ZHENG_2023.at("title"),),
)
LAYOUT_TO_IMAGE_ENTRY = entry(
    LayoutToImage,
    subset_of(ConditionalImageGeneration, cite=ZHENG_2023.at("title")),
    signature((), Image, cite=ZHENG_2023.at("title")),
)

SubjectDrivenGeneration = Task(
    "subject-driven-generation",
    "Subject-driven image generation",
    aliases=(
        "subject-driven text-to-image generation",
        "personalized image generation",
        "personalised image generation",
        "image personalization",
    ),
    definition="Image generation that shows a subject known from a few pictures in the scene that a text asks for.",
    defined_by=(HUGGING_FACE_2026.at("text-to-image"), RUIZ_2022.at("title")),
)
SUBJECT_DRIVEN_GENERATION_ENTRY = entry(
    SubjectDrivenGeneration,
    subset_of(ConditionalImageGeneration, cite=HUGGING_FACE_2026.at("text-to-image")),
    subset_of(TextToImage, cite=(HUGGING_FACE_2026.at("text-to-image"), RUIZ_2022.at("title"))),
    signature(Text, Image, cite=HUGGING_FACE_2026.at("text-to-image")),
    typically(accepts=Image, cite=HUGGING_FACE_2026.at("text-to-image")),
)

VectorGraphicsGeneration = Task(
    "vector-graphics-generation",
    "Vector graphics generation",
    aliases=("SVG generation", "vector image generation"),
    definition="Image generation that describes pictures by shapes and curves instead of pixels.",
    defined_by=(JAIN_2022.at("title"),),
)
VECTOR_GRAPHICS_GENERATION_ENTRY = entry(
    VectorGraphicsGeneration,
    subset_of(ImageGeneration, cite=JAIN_2022.at("title")),
    signature((), VectorGraphics, cite=JAIN_2022.at("title")),
)

# Coding images.

ImageCompression = Task(
    "image-compression",
    "Image compression",
    aliases=("learned image compression", "neural image compression", "lossy image compression"),
    definition="Coding an image in few bits, from which it can be decoded again.",
    defined_by=(BALLE_2016.at("abstract"),),
)
IMAGE_COMPRESSION_ENTRY = entry(
    ImageCompression,
    signature(Image, (), cite=BALLE_2016.at("abstract")),
    typically(produces=Image, cite=BALLE_2016.at("abstract")),
)

ImageReconstruction = Task(
    "image-reconstruction",
    "Image reconstruction",
    aliases=("reconstructing images", "image autoencoding"),
    definition="Giving an image back from a code that was computed from it.",
    defined_by=(ESSER_2020.at("abstract"), VAN_DEN_OORD_2017),
)
IMAGE_RECONSTRUCTION_ENTRY = entry(
    ImageReconstruction,
    signature(Image, Image, cite=VAN_DEN_OORD_2017),
)

ImageTokenization = Task(
    "image-tokenization",
    "Image tokenization",
    aliases=("image tokenisation", "visual tokenization"),
    definition="Turning an image into a sequence of codes that another model can be trained on.",
    defined_by=(ESSER_2020.at("abstract"), VAN_DEN_OORD_2017),
)
IMAGE_TOKENIZATION_ENTRY = entry(
    ImageTokenization,
    signature(Image, (), cite=ESSER_2020.at("abstract")),
    typically(produces=DiscreteCodes, cite=(ESSER_2020.at("abstract"), VAN_DEN_OORD_2017)),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    UNCONDITIONAL_IMAGE_GENERATION_ENTRY,
    CONDITIONAL_IMAGE_GENERATION_ENTRY,
    TEXT_TO_IMAGE_ENTRY,
    CLASS_CONDITIONAL_IMAGE_GENERATION_ENTRY,
    FACE_GENERATION_ENTRY,
    LAYOUT_TO_IMAGE_ENTRY,
    SUBJECT_DRIVEN_GENERATION_ENTRY,
    VECTOR_GRAPHICS_GENERATION_ENTRY,
    IMAGE_COMPRESSION_ENTRY,
    IMAGE_RECONSTRUCTION_ENTRY,
    IMAGE_TOKENIZATION_ENTRY,
)
