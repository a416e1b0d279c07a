"""The families that everything else is placed by: their definitions, and how they lie within one another.

What else is said of them stands in the modules of :mod:`genai_taxonomy.vocabulary.families`, each by its topic.
"""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import about, subset_of
from genai_taxonomy.claims import Claim
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary.backbone.sources import (
    ARTICLE,
    BANH_2023,
    BOMMASANI_2021,
    BOND_TAYLOR_2021,
    CAO_2023,
    DEVLIN_2018,
    DHARIWAL_2021,
    EUROPEAN_UNION_2024,
    FEUERRIEGEL_2023,
    GOODFELLOW_2014,
    GOODFELLOW_2016_B,
    HO_2020,
    HUGGING_FACE_2026,
    IBM,
    JURAFSKY_2020,
    KINGMA_2013,
    KINGMA_2019,
    LECUN_2015,
    NG_2001,
    NIST_2024,
    RAMESH_2021,
    ROMBACH_2021,
    SOHL_DICKSTEIN_2015,
    VAN_DEN_OORD_2016_A,
    VAN_DEN_OORD_2016_B,
    YANG_2022,
    YIN_2023,
    ZHANG_2023_C,
    ZHAO_2023,
)

__all__ = [
    "GAN",
    "LLM",
    "VAE",
    "ArtificialIntelligence",
    "AutoregressiveModel",
    "DeepGenerativeModel",
    "DeepLearning",
    "DiffusionModel",
    "FoundationModel",
    "GenerativeAI",
    "GenerativeModel",
    "GenerativeTransformer",
    "ImageGenerationModel",
    "LanguageModel",
    "LatentDiffusionModel",
    "MachineLearning",
    "MultimodalLLM",
    "TextToImageModel",
]

ArtificialIntelligence = ModelFamily(
    "artificial-intelligence",
    "Artificial intelligence",
    aliases=("AI", "AI model", "AI system"),
    definition="Systems and models that do by machine what is held to take intelligence.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 1"), EUROPEAN_UNION_2024),
)

MachineLearning = ModelFamily(
    "machine-learning",
    "Machine learning",
    aliases=("ML", "machine learning model", "statistical learning"),
    definition="Artificial intelligence whose behavior is learned from data instead of being programmed.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 1"), ZHANG_2023_C.at("introduction")),
)
MACHINE_LEARNING_PLACE = about(
    MachineLearning,
    subset_of(ArtificialIntelligence, cite=GOODFELLOW_2016_B.at("chapter 1")),
)

DeepLearning = ModelFamily(
    "deep-learning",
    "Deep learning",
    aliases=("DL", "deep learning model", "deep neural network", "DNN"),
    definition="Machine learning with networks of many layers, each of which represents the data more abstractly.",
    defined_by=(LECUN_2015.at("abstract"), GOODFELLOW_2016_B.at("chapter 1")),
)
DEEP_LEARNING_PLACE = about(
    DeepLearning,
    subset_of(MachineLearning, cite=(GOODFELLOW_2016_B.at("chapter 1"), ZHANG_2023_C.at("introduction"))),
)

GenerativeModel = ModelFamily(
    "generative-model",
    "Generative model",
    aliases=("generative modeling", "generative modelling", "statistical generative model"),
    definition="A machine learning model of how data come about, from which new data can be drawn.",
    defined_by=(KINGMA_2019, ZHANG_2023_C.at("generative adversarial networks"), NG_2001),
)
GENERATIVE_MODEL_PLACE = about(
    GenerativeModel,
    subset_of(MachineLearning, cite=(KINGMA_2019, ZHANG_2023_C.at("generative adversarial networks"))),
)

GenerativeAI = ModelFamily(
    "generative-ai",
    "Generative AI",
    aliases=("GenAI", "generative artificial intelligence", "generative AI model", "AIGC"),
    definition="Artificial intelligence that makes new content, such as text, images, audio or video, "
    "from what it has learned.",
    defined_by=(ARTICLE.at("S003"), FEUERRIEGEL_2023.at("abstract"), NIST_2024.at("introduction")),
)
GENERATIVE_AI_PLACE = about(
    GenerativeAI,
    subset_of(GenerativeModel, cite=(FEUERRIEGEL_2023, BANH_2023.at("abstract"))),
    subset_of(MachineLearning, cite=(ARTICLE.at("S003"), FEUERRIEGEL_2023.at("abstract"))),
    subset_of(DeepLearning, cite=BANH_2023.at("abstract"), disputed_by=CAO_2023),
)

DeepGenerativeModel = ModelFamily(
    "deep-generative-model",
    "Deep generative model",
    aliases=("DGM", "neural generative model"),
    definition="A generative model that represents the distribution of the data by deep neural networks.",
    defined_by=(BOND_TAYLOR_2021.at("abstract"),),
)
DEEP_GENERATIVE_MODEL_PLACE = about(
    DeepGenerativeModel,
    subset_of(GenerativeModel, cite=BOND_TAYLOR_2021.at("abstract")),
    subset_of(DeepLearning, cite=BOND_TAYLOR_2021.at("abstract")),
    subset_of(GenerativeAI, cite=(BANH_2023.at("abstract"), FEUERRIEGEL_2023)),
)

FoundationModel = ModelFamily(
    "foundation-model",
    "Foundation model",
    aliases=("large foundation model",),
    definition="A model trained on broad data that can be adapted to many different tasks.",
    defined_by=(BOMMASANI_2021.at("abstract"),),
)
FOUNDATION_MODEL_PLACE = about(
    FoundationModel,
    subset_of(DeepLearning, cite=BOMMASANI_2021.at("abstract")),
)

AutoregressiveModel = ModelFamily(
    "autoregressive-model",
    "Autoregressive model",
    aliases=("autoregressive generative model", "AR model", "autoregressive", "ARM"),
    definition=(
        "A deep generative model that makes the elements of its output one after another, each from those before it."
    ),
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
)
AUTOREGRESSIVE_MODEL_PLACE = about(
    AutoregressiveModel,
    subset_of(GenerativeAI, cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract"))),
    subset_of(DeepGenerativeModel, cite=BOND_TAYLOR_2021.at("abstract")),
)

GenerativeTransformer = ModelFamily(
    "generative-transformer",
    "Generative transformer",
    aliases=("autoregressive transformer", "generative pre-trained transformer"),
    definition="An autoregressive model that is built on the transformer.",
    defined_by=(ARTICLE.at("S010"), RAMESH_2021.at("abstract")),
)
GENERATIVE_TRANSFORMER_PLACE = about(
    GenerativeTransformer,
    subset_of(GenerativeAI, cite=ARTICLE.at("S010")),
    subset_of(AutoregressiveModel, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
)

DiffusionModel = ModelFamily(
    "diffusion-model",
    "Diffusion model",
    aliases=(
        "denoising diffusion model",
        "diffusion probabilistic model",
        "diffusion",
        "diffusion-based model",
        "diffusion-based generative model",
        "diffusion generative model",
        "DPM",
    ),
    definition="A generative model that makes data by reversing, step by step, a process that gradually destroys them.",
    defined_by=(SOHL_DICKSTEIN_2015.at("abstract"), HO_2020.at("section 2")),
)
DIFFUSION_MODEL_PLACE = about(
    DiffusionModel,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S009"), SOHL_DICKSTEIN_2015.at("abstract"))),
    subset_of(DeepGenerativeModel, cite=YANG_2022.at("abstract")),
)

LatentDiffusionModel = ModelFamily(
    "latent-diffusion-model",
    "Latent diffusion model",
    aliases=("LDM", "latent diffusion", "latent-space diffusion model"),
    definition="A diffusion model that denoises in the latent space of a pretrained autoencoder.",
    defined_by=(ROMBACH_2021.at("abstract"),),
)
LATENT_DIFFUSION_MODEL_PLACE = about(
    LatentDiffusionModel,
    subset_of(DiffusionModel, cite=ROMBACH_2021.at("abstract")),
)

GAN = ModelFamily(
    "gan",
    "Generative adversarial network",
    aliases=("GAN", "generative adversarial net", "adversarial network"),
    definition="A generative model whose generator is trained against a network that tells its samples from data.",
    defined_by=(GOODFELLOW_2014.at("abstract"), ARTICLE.at("S008")),
)
GAN_PLACE = about(
    GAN,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S008"), GOODFELLOW_2014.at("abstract"))),
    subset_of(DeepGenerativeModel, cite=BOND_TAYLOR_2021.at("abstract")),
)

VAE = ModelFamily(
    "vae",
    "Variational autoencoder",
    aliases=("VAE",),
    definition="A generative model with latent variables whose encoder and decoder are trained together on a lower "
    "bound of the likelihood.",
    defined_by=(KINGMA_2013.at("abstract"), KINGMA_2019),
)
VAE_PLACE = about(
    VAE,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S007"), KINGMA_2019)),
    subset_of(DeepGenerativeModel, cite=BOND_TAYLOR_2021.at("abstract")),
)

ImageGenerationModel = ModelFamily(
    "image-generation-model",
    "Image generation model",
    aliases=("image generator", "AI image generator", "generative image model", "image synthesis model"),
    definition="Generative AI that makes still images.",
    defined_by=(ARTICLE.at("S011"), DHARIWAL_2021.at("abstract")),
)
IMAGE_GENERATION_MODEL_PLACE = about(
    ImageGenerationModel,
    subset_of(GenerativeAI, cite=(ARTICLE.at("S131"), FEUERRIEGEL_2023.at("abstract"))),
)

TextToImageModel = ModelFamily(
    "text-to-image-model",
    "Text-to-image model",
    aliases=("text-to-image generator", "T2I model", "text-to-image AI", "T2I"),
    definition="A generative model that makes images from descriptions in text.",
    defined_by=(HUGGING_FACE_2026.at("text-to-image"), RAMESH_2021.at("abstract")),
)
TEXT_TO_IMAGE_MODEL_PLACE = about(
    TextToImageModel,
    subset_of(DeepGenerativeModel, cite=(RAMESH_2021.at("abstract"), ROMBACH_2021.at("abstract"))),
    subset_of(GenerativeAI, cite=(RAMESH_2021.at("abstract"), ROMBACH_2021.at("abstract"))),
    subset_of(ImageGenerationModel, cite=(HUGGING_FACE_2026.at("text-to-image"), RAMESH_2021.at("abstract"))),
)

LanguageModel = ModelFamily(
    "language-model",
    "Language model",
    aliases=("LM", "language modelling model"),
    definition="A model of how likely words or other tokens of a language are, given others.",
    defined_by=(DEVLIN_2018, ZHAO_2023.at("abstract"), JURAFSKY_2020.at("chapter 3")),
)
LANGUAGE_MODEL_PLACE = about(
    LanguageModel,
    subset_of(MachineLearning, cite=JURAFSKY_2020.at("chapter 3")),
)

LLM = ModelFamily(
    "llm",
    "Large language model",
    aliases=("LLM", "large LM", "generative large language model", "generative LLM"),
    definition="A language model of great size that, trained on vast amounts of text, understands and generates text.",
    defined_by=(ARTICLE.at("S026"), ZHAO_2023.at("abstract")),
)
LLM_PLACE = about(
    LLM,
    subset_of(
        GenerativeAI, cite=(ARTICLE.at("S128"), ARTICLE.at("S130"), ARTICLE.at("S133"), FEUERRIEGEL_2023.at("abstract"))
    ),
    subset_of(LanguageModel, cite=ZHAO_2023.at("abstract")),
    subset_of(FoundationModel, cite=(BOMMASANI_2021.at("abstract"), IBM)),
    subset_of(DeepGenerativeModel, cite=(BOND_TAYLOR_2021.at("abstract"), IBM)),
)

MultimodalLLM = ModelFamily(
    "multimodal-llm",
    "Multimodal large language model",
    aliases=("MLLM", "multimodal LLM", "multimodal language model", "large multimodal model", "LMM"),
    definition="A generative model with a large language model at its core that takes or makes other content "
    "besides text.",
    defined_by=(YIN_2023.at("abstract"),),
)
MULTIMODAL_LLM_PLACE = about(
    MultimodalLLM,
    subset_of(GenerativeAI, cite=YIN_2023.at("abstract")),
    subset_of(LLM, cite=YIN_2023.at("title"), disputed_by=(ARTICLE.at("S001"), ARTICLE.at("S129"))),
    subset_of(DeepGenerativeModel, cite=YIN_2023.at("abstract")),
    subset_of(FoundationModel, cite=(YIN_2023.at("abstract"), BOMMASANI_2021.at("abstract"))),
)

#: How they lie within one another.
CLAIMS: Final[tuple[Claim, ...]] = (
    *MACHINE_LEARNING_PLACE,
    *DEEP_LEARNING_PLACE,
    *GENERATIVE_MODEL_PLACE,
    *GENERATIVE_AI_PLACE,
    *DEEP_GENERATIVE_MODEL_PLACE,
    *FOUNDATION_MODEL_PLACE,
    *AUTOREGRESSIVE_MODEL_PLACE,
    *GENERATIVE_TRANSFORMER_PLACE,
    *DIFFUSION_MODEL_PLACE,
    *LATENT_DIFFUSION_MODEL_PLACE,
    *GAN_PLACE,
    *VAE_PLACE,
    *IMAGE_GENERATION_MODEL_PLACE,
    *TEXT_TO_IMAGE_MODEL_PLACE,
    *LANGUAGE_MODEL_PLACE,
    *LLM_PLACE,
    *MULTIMODAL_LLM_PLACE,
)
