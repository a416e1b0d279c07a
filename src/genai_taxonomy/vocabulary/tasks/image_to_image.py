"""Jobs that change or mend images."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import Image, SegmentationMask, Sketch, Text
from genai_taxonomy.vocabulary.sources import (
    BROOKS_2022,
    DANG_2023,
    GATYS_2015,
    HUANG_2024,
    HUGGING_FACE_2026,
    ISOLA_2016,
    LEDIG_2016,
    PARK_2019,
    RAMESH_2022,
    SAHARIA_2021,
    ZAMIR_2021,
    ZHU_2017,
)
from genai_taxonomy.vocabulary.tasks.general import ContentGeneration, ImageGeneration
from genai_taxonomy.vocabulary.tasks.images import ConditionalImageGeneration

__all__ = [
    "DeepfakeGeneration",
    "FaceEditing",
    "FaceSwapping",
    "ImageColorization",
    "ImageDeblurring",
    "ImageDenoising",
    "ImageDeraining",
    "ImageEditing",
    "ImageInpainting",
    "ImageOutpainting",
    "ImageRestoration",
    "ImageStyleTransfer",
    "ImageSuperResolution",
    "ImageTextToImage",
    "ImageToImage",
    "ImageTranslation",
    "ImageVariation",
    "InstructionBasedImageEditing",
    "SemanticImageSynthesis",
    "SketchToImage",
    "VirtualTryOn",
]

# Changing images.

ImageToImage = Task(
    "image-to-image",
    "Image-to-image",
    aliases=("img2img", "image2image", "I2I", "image-to-image translation", "image-to-image generation"),
    definition="Image generation that turns a given image into another.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"), ISOLA_2016.at("abstract")),
    exact_match=("huggingface:pipeline/image-to-image",),
)
IMAGE_TO_IMAGE_ENTRY = entry(
    ImageToImage,
    subset_of(ConditionalImageGeneration, cite=SAHARIA_2021.at("abstract")),
    subset_of(ImageGeneration, cite=(HUGGING_FACE_2026.at("image-to-image"), SAHARIA_2021.at("abstract"))),
    signature(Image, Image, cite=(HUGGING_FACE_2026.at("image-to-image"), ISOLA_2016.at("abstract"))),
)

ImageRestoration = Task(
    "image-restoration",
    "Image restoration",
    aliases=("photo restoration", "restoring images"),
    definition="Image-to-image work that recovers a clean image from a damaged or degraded one.",
    defined_by=(ZAMIR_2021.at("abstract"), SAHARIA_2021.at("section 1")),
)
IMAGE_RESTORATION_ENTRY = entry(
    ImageRestoration,
    subset_of(ImageToImage, cite=SAHARIA_2021.at("section 1")),
    signature(Image, Image, cite=ZAMIR_2021.at("abstract")),
)

ImageEditing = Task(
    "image-editing",
    "Image editing",
    aliases=("image manipulation", "photo editing", "editing images"),
    definition="Image-to-image work that changes what an image shows or how it looks and keeps the rest.",
    defined_by=(HUANG_2024.at("abstract"),),
)
IMAGE_EDITING_ENTRY = entry(
    ImageEditing,
    subset_of(ImageToImage, cite=(HUANG_2024.at("abstract"), HUGGING_FACE_2026.at("image-to-image"))),
    signature(Image, Image, cite=HUANG_2024.at("abstract")),
)

ImageTextToImage = Task(
    "image-text-to-image",
    "Image-text-to-image",
    aliases=("text-guided image-to-image", "image and text to image", "IT2I"),
    definition="Image generation from an image and a text that says what to make of it.",
    defined_by=(HUGGING_FACE_2026.at("image-text-to-image"),),
    exact_match=("huggingface:pipeline/image-text-to-image",),
)
IMAGE_TEXT_TO_IMAGE_ENTRY = entry(
    ImageTextToImage,
    subset_of(ImageGeneration, ImageToImage, cite=HUGGING_FACE_2026.at("image-text-to-image")),
    signature((Image, Text), Image, cite=HUGGING_FACE_2026.at("image-text-to-image")),
)

InstructionBasedImageEditing = Task(
    "instruction-based-image-editing",
    "Instruction-based image editing",
    aliases=("instruction-guided image editing", "image editing with instructions", "instruct image editing"),
    definition="Image editing that does what a written instruction asks for.",
    defined_by=(BROOKS_2022,),
)
INSTRUCTION_BASED_IMAGE_EDITING_ENTRY = entry(
    InstructionBasedImageEditing,
    subset_of(ImageEditing, cite=BROOKS_2022.at("title")),
    subset_of(ImageTextToImage, cite=HUGGING_FACE_2026.at("image-text-to-image")),
    signature((Image, Text), Image, cite=BROOKS_2022),
)

ImageInpainting = Task(
    "image-inpainting",
    "Image inpainting",
    aliases=("inpainting", "image completion", "image infilling", "hole filling"),
    definition="Image-to-image work that fills a missing or masked region of an image.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"), SAHARIA_2021.at("abstract")),
    exact_match=("huggingface:subtask/image-inpainting",),
)
IMAGE_INPAINTING_ENTRY = entry(
    ImageInpainting,
    subset_of(ImageToImage, cite=(HUGGING_FACE_2026.at("image-to-image"), SAHARIA_2021.at("abstract"))),
    subset_of(ImageEditing, cite=HUANG_2024.at("abstract")),
    subset_of(ImageRestoration, cite=SAHARIA_2021.at("section 1")),
    signature(Image, Image, cite=HUGGING_FACE_2026.at("image-to-image")),
)

ImageOutpainting = Task(
    "image-outpainting",
    "Image outpainting",
    aliases=("outpainting", "uncropping", "image extrapolation", "image extension"),
    definition="Image-to-image work that continues an image beyond its borders.",
    defined_by=(SAHARIA_2021.at("abstract"), HUANG_2024.at("abstract")),
)
IMAGE_OUTPAINTING_ENTRY = entry(
    ImageOutpainting,
    subset_of(ImageToImage, cite=SAHARIA_2021.at("abstract")),
    subset_of(ImageEditing, cite=HUANG_2024.at("abstract")),
    signature(Image, Image, cite=SAHARIA_2021.at("abstract")),
)

ImageStyleTransfer = Task(
    "image-style-transfer",
    "Image style transfer",
    aliases=("style transfer", "neural style transfer", "NST", "artistic style transfer", "image stylization"),
    definition="Image-to-image work that renders the content of one image in the style of another.",
    defined_by=(GATYS_2015.at("abstract"), HUGGING_FACE_2026.at("image-to-image")),
)
IMAGE_STYLE_TRANSFER_ENTRY = entry(
    ImageStyleTransfer,
    subset_of(ImageToImage, cite=HUGGING_FACE_2026.at("image-to-image")),
    subset_of(ImageEditing, cite=HUANG_2024),
    signature(Image, Image, cite=GATYS_2015.at("abstract")),
)

ImageColorization = Task(
    "image-colorization",
    "Image colorization",
    aliases=("colorization", "colourisation", "colorisation", "image colourisation"),
    definition="Image-to-image work that gives colours to a black-and-white image.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"), SAHARIA_2021.at("abstract")),
    exact_match=("huggingface:subtask/image-colorization",),
)
IMAGE_COLORIZATION_ENTRY = entry(
    ImageColorization,
    subset_of(ImageToImage, cite=(HUGGING_FACE_2026.at("image-to-image"), SAHARIA_2021.at("abstract"))),
    subset_of(ImageRestoration, cite=SAHARIA_2021.at("section 1")),
    signature(Image, Image, cite=HUGGING_FACE_2026.at("image-to-image")),
)

ImageTranslation = Task(
    "image-translation",
    "Unpaired image translation",
    aliases=(
        "unpaired image-to-image translation",
        "unsupervised image-to-image translation",
        "image domain translation",
    ),
    definition="Image-to-image work between two kinds of images, learned without pairs of them.",
    defined_by=(ZHU_2017.at("abstract"),),
)
IMAGE_TRANSLATION_ENTRY = entry(
    ImageTranslation,
    subset_of(ImageToImage, cite=ZHU_2017.at("abstract")),
    signature(Image, Image, cite=ZHU_2017.at("abstract")),
)

SketchToImage = Task(
    "sketch-to-image",
    "Sketch-to-image",
    aliases=("sketch-to-image generation", "sketch-to-photo", "image generation from sketches"),
    definition="Image-to-image work that makes a finished image from a sketch or an outline.",
    defined_by=(ISOLA_2016.at("abstract"),),
)
SKETCH_TO_IMAGE_ENTRY = entry(
    SketchToImage,
    subset_of(ImageToImage, cite=ISOLA_2016.at("abstract")),
    signature(Sketch, Image, cite=ISOLA_2016.at("abstract")),
)

SemanticImageSynthesis = Task(
    "semantic-image-synthesis",
    "Semantic image synthesis",
    aliases=("mask-to-image", "segmentation-to-image", "label-map-to-image", "semantic layout to image"),
    definition="Image-to-image work that makes a picture of a map which gives each pixel its class.",
    defined_by=(PARK_2019.at("section 1"), ISOLA_2016.at("abstract")),
)
SEMANTIC_IMAGE_SYNTHESIS_ENTRY = entry(
    SemanticImageSynthesis,
    subset_of(ConditionalImageGeneration, cite=PARK_2019.at("section 1")),
    subset_of(ImageToImage, cite=ISOLA_2016.at("abstract")),
    signature(SegmentationMask, Image, cite=PARK_2019.at("section 1")),
)

ImageVariation = Task(
    "image-variation",
    "Image variation",
    aliases=("image variations", "generating variations of an image"),
    definition="Image-to-image work that makes images alike in content and style, but not the same.",
    defined_by=(RAMESH_2022.at("abstract"),),
)
IMAGE_VARIATION_ENTRY = entry(
    ImageVariation,
    subset_of(ImageToImage, cite=RAMESH_2022.at("abstract")),
    signature(Image, Image, cite=RAMESH_2022.at("abstract")),
)

VirtualTryOn = Task(
    "virtual-try-on",
    "Virtual try-on",
    aliases=("VTON", "image-based virtual try-on", "virtual fitting"),
    definition="Image-to-image work that dresses a pictured person in a given garment.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"),),
)
VIRTUAL_TRY_ON_ENTRY = entry(
    VirtualTryOn,
    subset_of(ImageToImage, cite=HUGGING_FACE_2026.at("image-to-image")),
    signature(Image, Image, cite=HUGGING_FACE_2026.at("image-to-image")),
)

# Changing faces.

DeepfakeGeneration = Task(
    "deepfake-generation",
    "Deepfake generation",
    aliases=("deepfake creation", "digital face manipulation", "deepfake synthesis"),
    definition="Making pictures or recordings in which real people seem to do or say what they never did.",
    defined_by=(DANG_2023.at("abstract"),),
)
DEEPFAKE_GENERATION_ENTRY = entry(
    DeepfakeGeneration,
    subset_of(ContentGeneration, cite=DANG_2023.at("abstract")),
    typically(accepts=Image, produces=Image, cite=DANG_2023.at("abstract")),
)

FaceSwapping = Task(
    "face-swapping",
    "Face swapping",
    aliases=("face swap", "face replacement", "swapping faces"),
    definition="Image editing that puts the face of one person in place of another's.",
    defined_by=(DANG_2023.at("abstract"),),
)
FACE_SWAPPING_ENTRY = entry(
    FaceSwapping,
    subset_of(ImageEditing, DeepfakeGeneration, cite=DANG_2023.at("abstract")),
    signature(Image, Image, cite=DANG_2023.at("abstract")),
)

FaceEditing = Task(
    "face-editing",
    "Face editing",
    aliases=("face attribute editing", "facial attribute manipulation", "facial attribute editing"),
    definition="Image editing that changes the look of a face, such as its age, hair or expression.",
    defined_by=(DANG_2023.at("abstract"),),
)
FACE_EDITING_ENTRY = entry(
    FaceEditing,
    subset_of(ImageEditing, cite=DANG_2023.at("abstract")),
    signature(Image, Image, cite=DANG_2023.at("abstract")),
)

# Mending images.

ImageSuperResolution = Task(
    "image-super-resolution",
    "Image super-resolution",
    aliases=("super-resolution", "image upscaling", "upscaling", "single-image super-resolution", "SISR"),
    definition="Image-to-image work that raises the resolution of an image.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"), LEDIG_2016.at("abstract")),
    exact_match=("huggingface:subtask/super-resolution",),
)
IMAGE_SUPER_RESOLUTION_ENTRY = entry(
    ImageSuperResolution,
    subset_of(ImageToImage, cite=HUGGING_FACE_2026.at("image-to-image")),
    subset_of(ImageRestoration, cite=SAHARIA_2021.at("section 1")),
    signature(Image, Image, cite=(HUGGING_FACE_2026.at("image-to-image"), LEDIG_2016.at("abstract"))),
)

ImageDenoising = Task(
    "image-denoising",
    "Image denoising",
    aliases=("image noise removal", "image noise reduction"),
    definition="Image restoration that removes noise.",
    defined_by=(ZAMIR_2021.at("abstract"),),
)
IMAGE_DENOISING_ENTRY = entry(
    ImageDenoising,
    subset_of(ImageRestoration, cite=ZAMIR_2021.at("abstract")),
    signature(Image, Image, cite=ZAMIR_2021.at("abstract")),
)

ImageDeblurring = Task(
    "image-deblurring",
    "Image deblurring",
    aliases=("deblurring", "motion deblurring", "blur removal"),
    definition="Image restoration that removes blur.",
    defined_by=(ZAMIR_2021.at("abstract"),),
)
IMAGE_DEBLURRING_ENTRY = entry(
    ImageDeblurring,
    subset_of(ImageRestoration, cite=ZAMIR_2021.at("abstract")),
    signature(Image, Image, cite=ZAMIR_2021.at("abstract")),
)

ImageDeraining = Task(
    "image-deraining",
    "Image deraining",
    aliases=("deraining", "rain removal", "image rain removal"),
    definition="Image restoration that removes rain.",
    defined_by=(ZAMIR_2021.at("abstract"),),
)
IMAGE_DERAINING_ENTRY = entry(
    ImageDeraining,
    subset_of(ImageRestoration, cite=ZAMIR_2021.at("abstract")),
    signature(Image, Image, cite=ZAMIR_2021.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    IMAGE_TO_IMAGE_ENTRY,
    IMAGE_RESTORATION_ENTRY,
    IMAGE_EDITING_ENTRY,
    IMAGE_TEXT_TO_IMAGE_ENTRY,
    INSTRUCTION_BASED_IMAGE_EDITING_ENTRY,
    IMAGE_INPAINTING_ENTRY,
    IMAGE_OUTPAINTING_ENTRY,
    IMAGE_STYLE_TRANSFER_ENTRY,
    IMAGE_COLORIZATION_ENTRY,
    IMAGE_TRANSLATION_ENTRY,
    SKETCH_TO_IMAGE_ENTRY,
    SEMANTIC_IMAGE_SYNTHESIS_ENTRY,
    IMAGE_VARIATION_ENTRY,
    VIRTUAL_TRY_ON_ENTRY,
    DEEPFAKE_GENERATION_ENTRY,
    FACE_SWAPPING_ENTRY,
    FACE_EDITING_ENTRY,
    IMAGE_SUPER_RESOLUTION_ENTRY,
    IMAGE_DENOISING_ENTRY,
    IMAGE_DEBLURRING_ENTRY,
    IMAGE_DERAINING_ENTRY,
)
