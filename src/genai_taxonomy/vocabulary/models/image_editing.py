"""Models that change, mend or enlarge images, by diffusion and without it."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    GENERATIVE_OR_NOT,
    GENERATOR,
    SAMPLING,
)
from genai_taxonomy.vocabulary.sources import (
    BROOKS_2022,
    DONG_2015,
    GATYS_2015,
    LIM_2017,
    LUGMAYR_2022,
    MENG_2021,
    SAHARIA_2021,
    SAHARIA_2021_B,
    SUVOROV_2021,
    ZHANG_2016_B,
)

_CHECKED = date(2026, 11, 24)

_OPEN = (*GENERATOR, *SAMPLING)

__all__ = [
    "COLORFUL_IMAGE_COLORIZATION",
    "EDSR",
    "INSTRUCT_PIX2PIX",
    "LAMA",
    "NEURAL_ALGORITHM_OF_ARTISTIC_STYLE",
    "PALETTE",
    "REPAINT",
    "SDEDIT",
    "SR3",
    "SRCNN",
]

# Diffusion models that change images.

SR3 = Model(
    "sr3",
    "SR3",
    aliases=(
        "Super-Resolution via Repeated Refinement",
        "Image Super-Resolution via Iterative Refinement",
    ),
    definition="A diffusion model that enlarges images by refining noise under the guidance of the small image.",
    defined_by=(SAHARIA_2021_B.at("abstract"),),
    developer="Google Research",
    released=date(2021, 4, 15),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.CascadedDiffusionModel,
        families.ContinuousTimeDiffusionModel,
        families.ImageEditingModel,
    ),
)
SR3_ENTRY = entry(
    SR3,
    member_of(
        families.DenoisingDiffusionProbabilisticModel,
        families.ConditionalDiffusionModel,
        cite=SAHARIA_2021_B.at("abstract"),
    ),
    member_of(families.PixelSpaceDiffusionModel, cite=SAHARIA_2021_B),
    every(accepts=modalities.Image, produces=modalities.Image, cite=SAHARIA_2021_B.at("abstract")),
    every(performs=tasks.ImageSuperResolution, uses=architectures.UNet, cite=SAHARIA_2021_B.at("abstract")),
)

PALETTE = Model(
    "palette",
    "Palette",
    aliases=("Palette: Image-to-Image Diffusion Models",),
    definition="A conditional diffusion model that colorizes, inpaints, uncrops and restores images.",
    defined_by=(SAHARIA_2021.at("abstract"),),
    developer="Google Research",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.SuperResolutionModel, families.ClassifierFreeGuidedDiffusionModel),
)
PALETTE_ENTRY = entry(
    PALETTE,
    member_of(families.ConditionalDiffusionModel, cite=SAHARIA_2021.at("abstract")),
    member_of(families.PixelSpaceDiffusionModel, cite=SAHARIA_2021),
    every(accepts=modalities.Image, produces=modalities.Image, cite=SAHARIA_2021.at("abstract")),
    every(accepts=modalities.SegmentationMask, cite=SAHARIA_2021),
    every(
        performs=(
            tasks.ImageColorization,
            tasks.ImageInpainting,
            tasks.ImageOutpainting,
            tasks.ImageRestoration,
        ),
        cite=SAHARIA_2021.at("abstract"),
    ),
    every(uses=architectures.UNet, cite=SAHARIA_2021),
)

REPAINT = Model(
    "repaint",
    "RePaint",
    aliases=("RePaint: Inpainting using Denoising Diffusion Probabilistic Models",),
    definition="An inpainting method that steers an unconditional diffusion model by the known pixels as it samples.",
    defined_by=(LUGMAYR_2022.at("abstract"),),
    developer="ETH Zürich",
    released=date(2022, 1, 24),
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, families.SuperResolutionModel),
)
REPAINT_ENTRY = entry(
    REPAINT,
    member_of(families.DenoisingDiffusionProbabilisticModel, cite=LUGMAYR_2022.at("abstract")),
    member_of(families.PixelSpaceDiffusionModel, cite=LUGMAYR_2022),
    every(
        accepts=(modalities.Image, modalities.SegmentationMask),
        produces=modalities.Image,
        cite=LUGMAYR_2022.at("abstract"),
    ),
    every(performs=tasks.ImageInpainting, cite=LUGMAYR_2022.at("abstract")),
    every(uses=architectures.UNet, cite=LUGMAYR_2022),
)

SDEDIT = Model(
    "sdedit",
    "SDEdit",
    aliases=("Stochastic Differential Editing",),
    definition="An editing method that adds noise to a guide, such as strokes, and denoises it into a realistic image.",
    defined_by=(MENG_2021.at("abstract"),),
    developer="Stanford University",
    released=date(2021, 8, 2),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.ScoreSdeModel,
        families.ScoreBasedModel,
        families.PixelSpaceDiffusionModel,
        families.DenoisingDiffusionProbabilisticModel,
        families.ControllableDiffusionModel,
        families.InpaintingModel,
        families.ImageRestorationModel,
        families.StyleTransferModel,
    ),
)
SDEDIT_ENTRY = entry(
    SDEDIT,
    member_of(families.ContinuousTimeDiffusionModel, cite=MENG_2021.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=MENG_2021.at("abstract")),
    every(accepts=modalities.Sketch, cite=MENG_2021.at("abstract")),
    every(performs=tasks.ImageEditing, cite=MENG_2021.at("abstract")),
    every(has=qualities.ControllableGeneration, cite=MENG_2021.at("abstract")),
)

INSTRUCT_PIX2PIX = Model(
    "instruct-pix2pix",
    "InstructPix2Pix",
    aliases=("InstructPix2Pix: Learning to Follow Image Editing Instructions",),
    definition="A latent diffusion model that changes an image as a written instruction says.",
    defined_by=(BROOKS_2022.at("abstract"),),
    developer="UC Berkeley",
    released=date(2022, 11, 17),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.ClassifierFreeGuidedDiffusionModel,
        families.InpaintingModel,
        families.ImageRestorationModel,
        families.StyleTransferModel,
        families.ColorizationModel,
    ),
)
INSTRUCT_PIX2PIX_ENTRY = entry(
    INSTRUCT_PIX2PIX,
    member_of(families.InstructionBasedImageEditingModel, cite=BROOKS_2022.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=BROOKS_2022),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Image, cite=BROOKS_2022.at("abstract")),
    every(performs=tasks.InstructionBasedImageEditing, cite=BROOKS_2022.at("abstract")),
    every(uses=architectures.UNet, trained_with=objectives.FineTuning, cite=BROOKS_2022),
)

# Without diffusion.

LAMA = Model(
    "lama",
    "LaMa",
    aliases=(
        "large mask inpainting",
        "Resolution-robust Large Mask Inpainting with Fourier Convolutions",
    ),
    definition="A network that fills large holes in images by Fourier convolutions that see the whole image.",
    defined_by=(SUVOROV_2021.at("abstract"),),
    developer="Samsung AI Center Moscow",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATIVE_OR_NOT,
        families.GAN,
        families.ConditionalGAN,
        families.ImageTranslationGAN,
        families.PairedImageTranslationGAN,
        families.ConvolutionalGAN,
        families.NonAutoregressiveModel,
        families.AutoencoderModel,
    ),
)
LAMA_ENTRY = entry(
    LAMA,
    every(accepts=modalities.Image, produces=modalities.Image, cite=SUVOROV_2021.at("abstract")),
    every(accepts=modalities.SegmentationMask, cite=SUVOROV_2021),
    every(performs=tasks.ImageInpainting, cite=SUVOROV_2021.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=SUVOROV_2021.at("abstract")),
    every(trained_with=objectives.PerceptualLoss, cite=SUVOROV_2021.at("abstract")),
    every(trained_with=objectives.Adversarial, cite=SUVOROV_2021),
)

SRCNN = Model(
    "srcnn",
    "SRCNN",
    aliases=("Super-Resolution Convolutional Neural Network",),
    definition="The first deep network for super-resolution, a small convolutional network trained by regression.",
    defined_by=(DONG_2015.at("abstract"),),
    developer="Chinese University of Hong Kong",
    checked_on=_CHECKED,
    undetermined=(families.SelfSupervisedModel, families.PretrainedModel),
)
SRCNN_ENTRY = entry(
    SRCNN,
    member_of(families.SuperResolutionModel, families.RegressionModel, cite=DONG_2015.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=DONG_2015.at("abstract")),
    every(performs=tasks.ImageSuperResolution, uses=architectures.ConvolutionalNetwork, cite=DONG_2015.at("abstract")),
    every(trained_with=objectives.RegressionObjective, cite=DONG_2015),
)

EDSR = Model(
    "edsr",
    "EDSR",
    aliases=(
        "Enhanced Deep Super-Resolution Network",
        "MDSR",
    ),
    definition="A deep residual convolutional network for super-resolution, trained by regression.",
    defined_by=(LIM_2017.at("abstract"),),
    developer="Seoul National University",
    released=date(2017, 7, 10),
    checked_on=_CHECKED,
    undetermined=(families.SelfSupervisedModel, families.PretrainedModel),
)
EDSR_ENTRY = entry(
    EDSR,
    member_of(families.SuperResolutionModel, cite=LIM_2017.at("abstract")),
    member_of(families.RegressionModel, cite=LIM_2017),
    every(accepts=modalities.Image, produces=modalities.Image, cite=LIM_2017.at("abstract")),
    every(performs=tasks.ImageSuperResolution, uses=architectures.ResidualNetwork, cite=LIM_2017.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=LIM_2017.at("abstract")),
    every(trained_with=objectives.RegressionObjective, cite=LIM_2017),
)

NEURAL_ALGORITHM_OF_ARTISTIC_STYLE = Model(
    "neural-algorithm-of-artistic-style",
    "A Neural Algorithm of Artistic Style",
    aliases=(
        "Gatys style transfer",
        "neural style transfer (Gatys et al., 2015)",
        "Gatys et al. style transfer",
    ),
    definition="The first neural style transfer, which fits an image to the content of one and the style of another.",
    defined_by=(GATYS_2015.at("abstract"),),
    developer="University of Tübingen",
    checked_on=_CHECKED,
    undetermined=(*GENERATIVE_OR_NOT, families.NonAutoregressiveModel),
)
NEURAL_ALGORITHM_OF_ARTISTIC_STYLE_ENTRY = entry(
    NEURAL_ALGORITHM_OF_ARTISTIC_STYLE,
    member_of(families.StyleTransferModel, cite=GATYS_2015.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=GATYS_2015.at("abstract")),
    every(performs=tasks.ImageStyleTransfer, cite=GATYS_2015.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=GATYS_2015),
)

COLORFUL_IMAGE_COLORIZATION = Model(
    "colorful-image-colorization",
    "Colorful Image Colorization",
    aliases=(
        "Zhang et al. colorization",
        "CIC",
    ),
    definition="A convolutional network that colors photographs by naming for each pixel a class of color.",
    defined_by=(ZHANG_2016_B.at("abstract"),),
    developer="UC Berkeley",
    checked_on=_CHECKED,
    undetermined=(*GENERATIVE_OR_NOT, families.Classifier, families.AutoencoderModel),
)
COLORFUL_IMAGE_COLORIZATION_ENTRY = entry(
    COLORFUL_IMAGE_COLORIZATION,
    member_of(families.ColorizationModel, cite=ZHANG_2016_B.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=ZHANG_2016_B.at("abstract")),
    every(performs=tasks.ImageColorization, uses=architectures.ConvolutionalNetwork, cite=ZHANG_2016_B.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=ZHANG_2016_B.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SR3_ENTRY,
    PALETTE_ENTRY,
    REPAINT_ENTRY,
    SDEDIT_ENTRY,
    INSTRUCT_PIX2PIX_ENTRY,
    LAMA_ENTRY,
    SRCNN_ENTRY,
    EDSR_ENTRY,
    NEURAL_ALGORITHM_OF_ARTISTIC_STYLE_ENTRY,
    COLORFUL_IMAGE_COLORIZATION_ENTRY,
)
