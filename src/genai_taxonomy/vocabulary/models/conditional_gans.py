"""Generative adversarial networks that turn images or texts into images."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CHOI_2017,
    CHOI_2019,
    GOODFELLOW_2016_A,
    ISOLA_2016,
    KANG_2023,
    LEDIG_2016,
    PARK_2019,
    SAUER_2023_B,
    WANG_2018_B,
    WANG_2021_B,
    XU_2017,
    ZHANG_2016,
    ZHU_2017,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of a generative adversarial network or not, by how the word is taken.
_OPEN = (
    families.SelfSupervisedModel,
    families.SyntheticDataGenerator,
    families.PretrainedModel,
)
_OPEN_FROM_IMAGES = (*_OPEN, families.ConvolutionalGAN, families.ImageEditingModel)
_OPEN_UPSCALER = (
    *_OPEN,
    families.ConvolutionalGAN,
    families.ConditionalGAN,
    families.ImageTranslationGAN,
    families.ImageEditingModel,
)
_OPEN_FROM_TEXT = (
    *_OPEN,
    families.ConvolutionalGAN,
    families.VisionLanguageModel,
    families.NativeMultimodalModel,
)

__all__ = [
    "ATTNGAN",
    "CYCLEGAN",
    "ESRGAN",
    "GIGAGAN",
    "PIX2PIX",
    "REAL_ESRGAN",
    "SPADE",
    "SRGAN",
    "STACKGAN",
    "STARGAN",
    "STARGAN_V2",
    "STYLEGAN_T",
]

# From one kind of image to another.

PIX2PIX = Model(
    "pix2pix",
    "pix2pix",
    aliases=("pix2pix (2016)",),
    definition="A conditional GAN that learns from pairs to turn label maps, edges or gray images into photographs.",
    defined_by=(ISOLA_2016.at("abstract"),),
    developer="University of California, Berkeley",
    released=date(2016, 11, 21),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_IMAGES,
        families.ColorizationModel,
        families.InpaintingModel,
        families.StyleTransferModel,
    ),
)
PIX2PIX_ENTRY = entry(
    PIX2PIX,
    member_of(families.PairedImageTranslationGAN, cite=ISOLA_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=(modalities.Image, modalities.SegmentationMask, modalities.EdgeMap),
        produces=modalities.Image,
        cite=ISOLA_2016.at("abstract"),
    ),
    every(performs=tasks.ImageColorization, cite=ISOLA_2016.at("abstract")),
    every(uses=architectures.UNet, has=qualities.PairedDataRequirement, cite=ISOLA_2016),
)

CYCLEGAN = Model(
    "cyclegan",
    "CycleGAN",
    aliases=("CycleGAN (2017)",),
    definition="A pair of GANs that turn images of one kind into another and back, learned without pairs.",
    defined_by=(ZHU_2017.at("abstract"),),
    developer="University of California, Berkeley",
    released=date(2017, 3, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_IMAGES,
        families.ConditionalGAN,
        families.LeastSquaresGAN,
        families.StyleTransferModel,
        families.AutoencoderModel,
    ),
)
CYCLEGAN_ENTRY = entry(
    CYCLEGAN,
    member_of(families.CycleConsistentGAN, families.ImageTranslationGAN, cite=ZHU_2017.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=ZHU_2017.at("abstract")),
    every(performs=(tasks.ImageTranslation, tasks.ImageStyleTransfer), cite=ZHU_2017.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=ZHU_2017),
)

STARGAN = Model(
    "stargan",
    "StarGAN",
    aliases=("StarGAN v1",),
    definition="A GAN whose single generator turns a face into one with any of several traits or expressions.",
    defined_by=(CHOI_2017.at("abstract"),),
    developer="Korea University and NAVER",
    released=date(2017, 11, 24),
    checked_on=_CHECKED,
    undetermined=(*_OPEN_FROM_IMAGES, families.CycleConsistentGAN, families.WassersteinGAN, families.WganGp),
)
STARGAN_ENTRY = entry(
    STARGAN,
    member_of(families.ImageTranslationGAN, cite=CHOI_2017.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    member_of(families.ConditionalGAN, cite=CHOI_2017),
    every(
        accepts=(modalities.Image, modalities.Label),
        produces=modalities.Image,
        performs=tasks.ImageTranslation,
        cite=CHOI_2017.at("abstract"),
    ),
    every(trained_with=objectives.CycleConsistency, cite=CHOI_2017),
)

STARGAN_V2 = Model(
    "stargan-v2",
    "StarGAN v2",
    aliases=("StarGAN2",),
    definition="A GAN that turns a face or animal into one of another domain, in many styles.",
    defined_by=(CHOI_2019.at("abstract"),),
    developer="NAVER",
    released=date(2019, 12, 4),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_IMAGES,
        families.CycleConsistentGAN,
        families.ConditionalGAN,
        families.StyleBasedGAN,
        families.StyleTransferModel,
    ),
)
STARGAN_V2_ENTRY = entry(
    STARGAN_V2,
    member_of(families.ImageTranslationGAN, cite=CHOI_2019.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=(modalities.Image, modalities.Label),
        produces=modalities.Image,
        performs=tasks.ImageTranslation,
        cite=CHOI_2019.at("abstract"),
    ),
)

SPADE = Model(
    "spade",
    "SPADE",
    aliases=("GauGAN", "GauGAN (2019)", "spatially-adaptive normalization GAN"),
    definition="A conditional GAN that paints a realistic image over a map of what is to be where.",
    defined_by=(PARK_2019.at("abstract"),),
    developer="NVIDIA",
    released=date(2019, 3, 18),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_IMAGES,
        families.ImageTranslationGAN,
        families.PairedImageTranslationGAN,
        families.StyleTransferModel,
        families.VAEGAN,
        families.VAE,
    ),
)
SPADE_ENTRY = entry(
    SPADE,
    member_of(families.ConditionalGAN, cite=PARK_2019),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=(modalities.SegmentationMask, modalities.Image),
        produces=modalities.Image,
        cite=(PARK_2019.at("abstract"), PARK_2019.at("section 1")),
    ),
    every(performs=tasks.LayoutToImage, cite=PARK_2019.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, has=qualities.StyleControl, cite=PARK_2019.at("abstract")),
)

# From small images to large ones.

SRGAN = Model(
    "srgan",
    "SRGAN",
    aliases=("SRGAN (2016)",),
    definition="The first GAN for super-resolution, a residual network that enlarges photographs fourfold.",
    defined_by=(LEDIG_2016.at("abstract"),),
    developer="Twitter",
    released=date(2016, 9, 15),
    checked_on=_CHECKED,
    undetermined=_OPEN_UPSCALER,
)
SRGAN_ENTRY = entry(
    SRGAN,
    member_of(families.SuperResolutionGAN, families.SuperResolutionModel, cite=LEDIG_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=LEDIG_2016.at("abstract")),
    every(uses=architectures.ResidualNetwork, cite=LEDIG_2016.at("abstract")),
    every(trained_with=objectives.PerceptualLoss, cite=LEDIG_2016.at("abstract")),
)

ESRGAN = Model(
    "esrgan",
    "ESRGAN",
    aliases=("Enhanced SRGAN", "ESRGAN (2018)"),
    definition="SRGAN with a deeper network, a relative discriminator and a better perceptual loss.",
    defined_by=(WANG_2018_B.at("abstract"),),
    developer="Chinese University of Hong Kong",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_UPSCALER,
)
ESRGAN_ENTRY = entry(
    ESRGAN,
    member_of(families.SuperResolutionGAN, families.SuperResolutionModel, cite=WANG_2018_B.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=WANG_2018_B.at("abstract")),
    every(uses=architectures.ResidualNetwork, cite=WANG_2018_B.at("abstract")),
    every(trained_with=objectives.PerceptualLoss, has=qualities.FineDetail, cite=WANG_2018_B.at("abstract")),
)

REAL_ESRGAN = Model(
    "real-esrgan",
    "Real-ESRGAN",
    aliases=("RealESRGAN_x4plus",),
    definition="ESRGAN trained on made-up degradations so that it restores and enlarges real low-quality images.",
    defined_by=(WANG_2021_B.at("abstract"),),
    developer="Tencent",
    released=date(2021, 7, 22),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_UPSCALER,
)
REAL_ESRGAN_ENTRY = entry(
    REAL_ESRGAN,
    member_of(families.SuperResolutionGAN, families.SuperResolutionModel, cite=WANG_2021_B.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=WANG_2021_B.at("abstract")),
    every(performs=tasks.ImageRestoration, uses=architectures.UNet, cite=WANG_2021_B.at("abstract")),
    every(uses=architectures.ResidualNetwork, trained_with=objectives.PerceptualLoss, cite=WANG_2021_B),
)

# From text.

STACKGAN = Model(
    "stackgan",
    "StackGAN",
    aliases=("StackGAN v1",),
    definition="Two GANs in a row, one that sketches a described image and one that refines it.",
    defined_by=(ZHANG_2016.at("abstract"),),
    developer="Rutgers University",
    released=date(2016, 12, 10),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_FROM_TEXT,
)
STACKGAN_ENTRY = entry(
    STACKGAN,
    member_of(families.TextToImageGAN, cite=ZHANG_2016.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=ZHANG_2016.at("abstract")),
    every(performs=tasks.TextToImage, cite=ZHANG_2016.at("title")),
    never(uses=architectures.Transformer, trained_with=objectives.Denoising, cite=ZHANG_2016),
)

ATTNGAN = Model(
    "attngan",
    "AttnGAN",
    aliases=("attentional GAN",),
    definition="A text-to-image GAN that refines an image in stages, attending to the words that matter at each place.",
    defined_by=(XU_2017.at("abstract"),),
    developer="Microsoft Research",
    released=date(2017, 11, 28),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_FROM_TEXT,
)
ATTNGAN_ENTRY = entry(
    ATTNGAN,
    member_of(families.TextToImageGAN, cite=XU_2017.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=XU_2017.at("abstract")),
    every(performs=tasks.TextToImage, uses=architectures.Attention, cite=XU_2017.at("abstract")),
    every(trained_with=objectives.ImageTextMatching, has=qualities.FineDetail, cite=XU_2017.at("abstract")),
)

STYLEGAN_T = Model(
    "stylegan-t",
    "StyleGAN-T",
    definition="A style-based GAN built for fast text-to-image synthesis at large scale.",
    defined_by=(SAUER_2023_B.at("abstract"),),
    developer="NVIDIA",
    released=date(2023, 1, 23),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_TEXT,
        families.LargeScaleGAN,
        families.ProgressiveGAN,
        families.TransformerBasedModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
    ),
)
STYLEGAN_T_ENTRY = entry(
    STYLEGAN_T,
    member_of(families.TextToImageGAN, families.StyleBasedGAN, cite=SAUER_2023_B.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        performs=tasks.TextToImage,
        has=qualities.FastSampling,
        cite=SAUER_2023_B.at("abstract"),
    ),
)

GIGAGAN = Model(
    "gigagan",
    "GigaGAN",
    definition="A GAN of a billion parameters that makes images from text in a fraction of a second and enlarges them.",
    defined_by=(KANG_2023.at("abstract"),),
    developer="Adobe Research and POSTECH",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_TEXT,
        families.StyleBasedGAN,
        families.SelfAttentionGAN,
        families.TransformerBasedModel,
        families.SuperResolutionGAN,
        families.SuperResolutionModel,
        families.ImageEditingModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
    ),
)
GIGAGAN_ENTRY = entry(
    GIGAGAN,
    member_of(families.TextToImageGAN, families.LargeScaleGAN, cite=KANG_2023.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=KANG_2023.at("abstract")),
    every(accepts=modalities.Image, performs=tasks.ImageSuperResolution, cite=KANG_2023.at("figure 2")),
    every(performs=tasks.TextToImage, cite=KANG_2023.at("abstract")),
    every(has=(qualities.FastSampling, qualities.LatentEditing), cite=KANG_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    PIX2PIX_ENTRY,
    CYCLEGAN_ENTRY,
    STARGAN_ENTRY,
    STARGAN_V2_ENTRY,
    SPADE_ENTRY,
    SRGAN_ENTRY,
    ESRGAN_ENTRY,
    REAL_ESRGAN_ENTRY,
    STACKGAN_ENTRY,
    ATTNGAN_ENTRY,
    STYLEGAN_T_ENTRY,
    GIGAGAN_ENTRY,
)
