"""Generative models that make the parts of their output one after another, or fill them in."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import (
    Entry,
    described,
    disjoint_with,
    entry,
    every,
    never,
    some,
    subset_of,
    sufficient,
    typically,
)
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.aspects import Identity, Mechanism
from genai_taxonomy.vocabulary.backbone.families import (
    AutoregressiveModel,
    DeepGenerativeModel,
    DiffusionModel,
    GenerativeAI,
    GenerativeTransformer,
    ImageGenerationModel,
)
from genai_taxonomy.vocabulary.families.breadth import TransformerBasedModel
from genai_taxonomy.vocabulary.families.content import AudioGenerationModel
from genai_taxonomy.vocabulary.families.likelihood import ExactLikelihoodModel, LikelihoodBasedModel
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    AUSTIN_2021,
    BENGIO_2015,
    BOND_TAYLOR_2021,
    CHANG_2022,
    CHANG_2023,
    COPET_2023,
    DEVLIN_2018,
    DOSOVITSKIY_2020,
    GHAZVININEJAD_2019,
    GOODFELLOW_2016_A,
    GU_2023,
    KAPLAN_2020,
    LI_2024,
    LIBOVICKY_2018,
    MEHRI_2016,
    OPENAI_2023,
    RAMESH_2021,
    SALIMANS_2016_B,
    SUN_2024,
    TIAN_2024,
    VAN_DEN_OORD_2016_A,
    VAN_DEN_OORD_2016_B,
    VASWANI_2017,
    XIONG_2024,
    YU_2022,
)

__all__ = [
    "AudioAutoregressiveModel",
    "AutoregressiveImageModel",
    "AutoregressiveModel",
    "GenerativeTransformer",
    "MaskedGenerativeModel",
    "MaskedGenerativeTransformer",
    "NextScalePredictionModel",
    "NonAutoregressiveModel",
    "PixelAutoregressiveModel",
    "TokenAutoregressiveModel",
]

AUTOREGRESSIVE_MODEL_ENTRY = entry(
    AutoregressiveModel,
    subset_of(LikelihoodBasedModel, cite=(GOODFELLOW_2016_A.at("section 2.3"), BOND_TAYLOR_2021)),
    # Where a diffusion stands for the distribution of each token, the likelihood is only bounded.
    subset_of(
        ExactLikelihoodModel,
        cite=(GOODFELLOW_2016_A.at("section 2.3"), BOND_TAYLOR_2021),
        disputed_by=LI_2024.at("abstract"),
    ),
    described(
        Mechanism,
        "Splits the probability of the whole into a product of conditional ones, and samples them in turn.",
        cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
    ),
    typically(
        trained_with=objectives.AutoregressivePrediction,
        cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
    ),
    typically(trained_with=objectives.MaximumLikelihood, cite=BENGIO_2015.at("abstract")),
    some(produces=modalities.Image, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    some(produces=(modalities.Audio, modalities.Speech, modalities.Music), cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(produces=modalities.Text, cite=OPENAI_2023.at("abstract")),
    some(produces=modalities.Video, cite=XIONG_2024.at("abstract")),
    some(uses=architectures.Transformer, cite=RAMESH_2021.at("abstract")),
    some(uses=architectures.RecurrentNetwork, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    some(uses=architectures.ConvolutionalNetwork, cite=SALIMANS_2016_B.at("title")),
    some(uses=architectures.StateSpaceModel, cite=GU_2023),
    typically(has=qualities.ExactLikelihood, cite=(GOODFELLOW_2016_A.at("section 2.3"), BOND_TAYLOR_2021)),
    typically(has=qualities.StableTraining, cite=BOND_TAYLOR_2021),
    typically(has=qualities.SequentialSampling, cite=GOODFELLOW_2016_A.at("section 2.5")),
    typically(has=qualities.SlowSampling, cite=(GOODFELLOW_2016_A.at("section 2.5"), BOND_TAYLOR_2021)),
    typically(has=(qualities.ExposureBias, qualities.CompoundingErrors), cite=BENGIO_2015.at("abstract")),
)

GENERATIVE_TRANSFORMER_ENTRY = entry(
    GenerativeTransformer,
    subset_of(TransformerBasedModel, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
    every(uses=architectures.Transformer, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
    sufficient(is_a=AutoregressiveModel, uses=architectures.Transformer, cite=ARTICLE.at("S010")),
    described(
        Mechanism,
        "Predicts the elements of a sequence one after another, which lets it write text and other content in detail.",
        cite=ARTICLE.at("S010"),
    ),
    typically(produces=modalities.Text, cite=(ARTICLE.at("S010"), OPENAI_2023.at("abstract"))),
    some(produces=modalities.Image, cite=RAMESH_2021.at("abstract")),
    some(produces=modalities.Music, cite=COPET_2023.at("abstract")),
    typically(trained_with=objectives.NextTokenPrediction, cite=(ARTICLE.at("S010"), OPENAI_2023.at("abstract"))),
    described(
        Identity,
        "Transformer models are one of the main types of generative AI.",
        cite=ARTICLE.at("S010"),
        disputed_by=(DEVLIN_2018, DOSOVITSKIY_2020.at("abstract")),
    ),
    described(Mechanism, "Trains on all positions of a sequence in parallel.", cite=VASWANI_2017.at("abstract")),
    typically(has=qualities.ParallelTraining, cite=VASWANI_2017.at("abstract")),
    typically(has=qualities.ScalableTraining, cite=(KAPLAN_2020.at("abstract"), TIAN_2024.at("abstract"))),
)

TokenAutoregressiveModel = ModelFamily(
    "token-autoregressive-model",
    "Token autoregressive model",
    aliases=("next-token prediction model", "autoregressive token model", "discrete token autoregressive model"),
    definition="An autoregressive model that makes discrete tokens of text, images or sound one by one.",
    defined_by=(RAMESH_2021.at("abstract"), XIONG_2024.at("abstract")),
)
TOKEN_AUTOREGRESSIVE_MODEL_ENTRY = entry(
    TokenAutoregressiveModel,
    subset_of(AutoregressiveModel, cite=XIONG_2024.at("abstract")),
    # Of the tokens: each has a computed probability. What tokens leave out of an image is another matter.
    subset_of(ExactLikelihoodModel, cite=(GOODFELLOW_2016_A.at("section 2.3"), BOND_TAYLOR_2021)),
    every(trained_with=objectives.NextTokenPrediction, cite=(RAMESH_2021.at("abstract"), SUN_2024.at("abstract"))),
    sufficient(
        is_a=AutoregressiveModel,
        trained_with=objectives.NextTokenPrediction,
        cite=(RAMESH_2021.at("abstract"), SUN_2024.at("abstract")),
    ),
    typically(uses=architectures.Transformer, cite=(RAMESH_2021.at("abstract"), YU_2022.at("abstract"))),
    some(produces=modalities.Text, cite=OPENAI_2023.at("abstract")),
    some(produces=modalities.Image, cite=(RAMESH_2021.at("abstract"), YU_2022.at("abstract"))),
    some(produces=modalities.Audio, cite=COPET_2023.at("abstract")),
)

AutoregressiveImageModel = ModelFamily(
    "autoregressive-image-model",
    "Autoregressive image model",
    aliases=("AR image model", "autoregressive image generation model", "autoregressive image generator"),
    definition="An autoregressive model that makes an image pixel by pixel, token by token or scale by scale.",
    defined_by=(XIONG_2024.at("abstract"),),
)
AUTOREGRESSIVE_IMAGE_MODEL_ENTRY = entry(
    AutoregressiveImageModel,
    subset_of(AutoregressiveModel, ImageGenerationModel, cite=XIONG_2024.at("abstract")),
    every(produces=modalities.Image, cite=XIONG_2024.at("abstract")),
    sufficient(is_a=(AutoregressiveModel, ImageGenerationModel), cite=XIONG_2024.at("abstract")),
    some(performs=tasks.TextToImage, cite=(RAMESH_2021.at("abstract"), YU_2022.at("abstract"))),
    some(performs=tasks.ClassConditionalImageGeneration, cite=SUN_2024.at("abstract")),
    typically(uses=architectures.Transformer, cite=(SUN_2024.at("abstract"), TIAN_2024.at("abstract"))),
    some(uses=architectures.VectorQuantization, cite=(SUN_2024.at("abstract"), LI_2024.at("abstract"))),
    typically(has=qualities.SequentialSampling, cite=CHANG_2022.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=(YU_2022.at("abstract"), SUN_2024.at("abstract"))),
)

PixelAutoregressiveModel = ModelFamily(
    "pixel-autoregressive-model",
    "Pixel autoregressive model",
    aliases=("pixel-based autoregressive model", "autoregressive pixel model", "next-pixel prediction model"),
    definition="An autoregressive image model that makes an image pixel by pixel.",
    defined_by=(VAN_DEN_OORD_2016_B.at("abstract"), XIONG_2024.at("abstract")),
)
PIXEL_AUTOREGRESSIVE_MODEL_ENTRY = entry(
    PixelAutoregressiveModel,
    subset_of(AutoregressiveImageModel, cite=(VAN_DEN_OORD_2016_B.at("abstract"), XIONG_2024.at("abstract"))),
    subset_of(ExactLikelihoodModel, cite=SALIMANS_2016_B.at("abstract")),
    some(uses=architectures.RecurrentNetwork, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    some(uses=architectures.ConvolutionalNetwork, cite=SALIMANS_2016_B.at("title")),
    typically(has=qualities.ExactLikelihood, cite=(VAN_DEN_OORD_2016_B.at("abstract"), SALIMANS_2016_B.at("abstract"))),
    typically(has=(qualities.SequentialSampling, qualities.SlowSampling), cite=GOODFELLOW_2016_A.at("section 2.5")),
)

NextScalePredictionModel = ModelFamily(
    "next-scale-prediction-model",
    "Visual autoregressive model",
    aliases=("VAR", "VAR model", "scale-based autoregressive model", "next-resolution prediction model"),
    definition="An autoregressive image model whose steps are ever finer versions of the whole image.",
    defined_by=(TIAN_2024.at("abstract"),),
)
NEXT_SCALE_PREDICTION_MODEL_ENTRY = entry(
    NextScalePredictionModel,
    subset_of(AutoregressiveImageModel, cite=(TIAN_2024.at("abstract"), XIONG_2024.at("abstract"))),
    every(trained_with=objectives.NextScalePrediction, cite=TIAN_2024.at("abstract")),
    never(trained_with=objectives.NextTokenPrediction, cite=TIAN_2024.at("abstract")),
    sufficient(is_a=GenerativeAI, trained_with=objectives.NextScalePrediction, cite=TIAN_2024.at("abstract")),
    typically(uses=architectures.Transformer, cite=TIAN_2024.at("abstract")),
    some(performs=tasks.ClassConditionalImageGeneration, cite=TIAN_2024.at("abstract")),
    typically(
        has=(qualities.ScalableTraining, qualities.ZeroShotTransfer, qualities.FastSampling),
        cite=TIAN_2024.at("abstract"),
    ),
)

AudioAutoregressiveModel = ModelFamily(
    "audio-autoregressive-model",
    "Audio autoregressive model",
    aliases=("autoregressive audio model", "AR audio model", "autoregressive waveform model"),
    definition="An autoregressive model that makes sound, sample by sample or token by token.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"), COPET_2023.at("abstract")),
)
AUDIO_AUTOREGRESSIVE_MODEL_ENTRY = entry(
    AudioAutoregressiveModel,
    subset_of(AutoregressiveModel, AudioGenerationModel, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(produces=modalities.Audio, cite=(VAN_DEN_OORD_2016_A.at("abstract"), MEHRI_2016.at("abstract"))),
    sufficient(is_a=(AutoregressiveModel, AudioGenerationModel), cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(produces=(modalities.Speech, modalities.Music), cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(performs=tasks.TextToSpeech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(uses=architectures.ConvolutionalNetwork, cite=VAN_DEN_OORD_2016_A),
    some(uses=architectures.RecurrentNetwork, cite=MEHRI_2016.at("abstract")),
    some(uses=architectures.Transformer, cite=COPET_2023.at("abstract")),
    typically(has=qualities.SequentialSampling, cite=GOODFELLOW_2016_A.at("section 2.5")),
)

NonAutoregressiveModel = ModelFamily(
    "non-autoregressive-model",
    "Non-autoregressive model",
    aliases=("NAR model", "NAT model", "non-autoregressive generative model", "non-autoregressive", "NAR"),
    definition="A generative model that makes all elements of its output at once, or in a few passes over all of them.",
    defined_by=(LIBOVICKY_2018.at("abstract"), GHAZVININEJAD_2019.at("abstract")),
)
NON_AUTOREGRESSIVE_MODEL_ENTRY = entry(
    NonAutoregressiveModel,
    subset_of(GenerativeAI, cite=(LIBOVICKY_2018.at("abstract"), GHAZVININEJAD_2019.at("abstract"))),
    disjoint_with(AutoregressiveModel, cite=(LIBOVICKY_2018.at("abstract"), GHAZVININEJAD_2019.at("abstract"))),
    some(produces=modalities.Text, cite=LIBOVICKY_2018.at("abstract")),
    some(produces=modalities.Image, cite=CHANG_2022.at("abstract")),
    some(performs=tasks.Translation, cite=(LIBOVICKY_2018.at("abstract"), GHAZVININEJAD_2019.at("abstract"))),
    typically(
        has=(qualities.ParallelDecoding, qualities.FastSampling),
        cite=(LIBOVICKY_2018.at("abstract"), GHAZVININEJAD_2019.at("abstract")),
    ),
    typically(has=qualities.ConditionalIndependence, cite=LIBOVICKY_2018.at("abstract")),
)

MaskedGenerativeModel = ModelFamily(
    "masked-generative-model",
    "Masked generative model",
    aliases=("masked token generation model", "iterative masked decoding model"),
    definition="A generative model that starts from masked tokens and fills in many at once, over a few passes.",
    defined_by=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract")),
)
MASKED_GENERATIVE_MODEL_ENTRY = entry(
    MaskedGenerativeModel,
    sufficient(is_a=DiffusionModel, trained_with=objectives.MaskedDiffusion, cite=AUSTIN_2021.at("abstract")),
    subset_of(DeepGenerativeModel, cite=(GHAZVININEJAD_2019.at("abstract"), CHANG_2022.at("abstract"))),
    # Some call it autoregressive in a wider sense, set of tokens by set; here the word means one after another.
    subset_of(
        NonAutoregressiveModel,
        cite=(GHAZVININEJAD_2019.at("abstract"), CHANG_2022.at("abstract"), CHANG_2023.at("abstract")),
    ),
    every(
        trained_with=objectives.MaskedPrediction,
        cite=(GHAZVININEJAD_2019.at("abstract"), CHANG_2022.at("abstract"), CHANG_2023.at("abstract")),
    ),
    typically(produces=modalities.Image, cite=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract"))),
    some(produces=modalities.Text, cite=GHAZVININEJAD_2019.at("abstract")),
    some(performs=tasks.TextToImage, cite=CHANG_2023.at("abstract")),
    some(performs=tasks.ImageInpainting, cite=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract"))),
    typically(has=qualities.ParallelDecoding, cite=(GHAZVININEJAD_2019.at("abstract"), CHANG_2023.at("abstract"))),
    typically(has=(qualities.BidirectionalContext, qualities.FastSampling), cite=CHANG_2022.at("abstract")),
    typically(has=qualities.FewStepSampling, cite=CHANG_2023.at("abstract")),
)

MaskedGenerativeTransformer = ModelFamily(
    "masked-generative-transformer",
    "Masked generative transformer",
    aliases=("masked image generation transformer", "bidirectional generative transformer"),
    definition="A masked generative model that predicts the masked tokens with a bidirectional transformer.",
    defined_by=(CHANG_2022.at("abstract"), CHANG_2023.at("title")),
)
MASKED_GENERATIVE_TRANSFORMER_ENTRY = entry(
    MaskedGenerativeTransformer,
    subset_of(MaskedGenerativeModel, cite=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract"))),
    subset_of(TransformerBasedModel, cite=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract"))),
    every(uses=architectures.Transformer, cite=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract"))),
    sufficient(is_a=MaskedGenerativeModel, uses=architectures.Transformer, cite=CHANG_2022.at("abstract")),
    typically(trained_with=objectives.MaskedTokenModeling, cite=(CHANG_2022.at("abstract"), CHANG_2023.at("abstract"))),
    some(performs=tasks.ImageEditing, cite=CHANG_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    AUTOREGRESSIVE_MODEL_ENTRY,
    GENERATIVE_TRANSFORMER_ENTRY,
    TOKEN_AUTOREGRESSIVE_MODEL_ENTRY,
    AUTOREGRESSIVE_IMAGE_MODEL_ENTRY,
    PIXEL_AUTOREGRESSIVE_MODEL_ENTRY,
    NEXT_SCALE_PREDICTION_MODEL_ENTRY,
    AUDIO_AUTOREGRESSIVE_MODEL_ENTRY,
    NON_AUTOREGRESSIVE_MODEL_ENTRY,
    MASKED_GENERATIVE_MODEL_ENTRY,
    MASKED_GENERATIVE_TRANSFORMER_ENTRY,
)
