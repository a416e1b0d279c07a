"""Generative models that turn noise into data bit by bit."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import (
    Entry,
    about,
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
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.backbone.families import (
    DeepGenerativeModel,
    DiffusionModel,
    GenerativeAI,
    LatentDiffusionModel,
)
from genai_taxonomy.vocabulary.families.autoregressive import NonAutoregressiveModel
from genai_taxonomy.vocabulary.families.breadth import TransformerBasedModel
from genai_taxonomy.vocabulary.families.likelihood import LatentVariableModel, LikelihoodBasedModel
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    AUSTIN_2021,
    BAO_2022,
    BLATTMANN_2023,
    CAMPBELL_2022,
    CARLINI_2023,
    CHI_2023,
    DHARIWAL_2021,
    ESSER_2024,
    HO_2020,
    HO_2021,
    HO_2022,
    HO_2022_B,
    KE_2023,
    KONG_2020,
    KOTELNIKOV_2022,
    LIU_2023_A,
    LUGMAYR_2022,
    MENG_2021,
    NICHOL_2022,
    NIE_2025,
    PEEBLES_2022,
    POOLE_2022,
    POPOV_2021,
    ROMBACH_2021,
    SAHARIA_2021,
    SAHARIA_2021_B,
    SAHOO_2024,
    SALIMANS_2022,
    SOHL_DICKSTEIN_2015,
    SONG_2019,
    SONG_2020_A,
    SONG_2020_B,
    TASHIRO_2021,
    TEVET_2022,
    WANG_2025,
    WATSON_2022,
    WU_2023_B,
    XIAO_2021,
    YANG_2022,
    ZHANG_2023_B,
)

__all__ = [
    "CascadedDiffusionModel",
    "ContinuousTimeDiffusionModel",
    "DenoisingDiffusionImplicitModel",
    "DenoisingDiffusionProbabilisticModel",
    "DiffusionModel",
    "DiffusionTransformer",
    "DiscreteDiffusionModel",
    "LatentDiffusionModel",
    "MaskedDiffusionModel",
    "PixelSpaceDiffusionModel",
    "ScoreBasedModel",
    "ScoreSdeModel",
]

DIFFUSION_MODEL_ENTRY = entry(
    DiffusionModel,
    subset_of(LatentVariableModel, cite=HO_2020.at("abstract")),
    subset_of(LikelihoodBasedModel, cite=ROMBACH_2021.at("section 1")),
    # All parts are worked on at once; but some denoise what comes first before the rest.
    subset_of(
        NonAutoregressiveModel,
        cite=KONG_2020.at("abstract"),
        disputed_by=WU_2023_B.at("title"),
    ),
    every(trained_with=objectives.Denoising, cite=SOHL_DICKSTEIN_2015.at("abstract")),
    typically(trained_with=objectives.NoisePrediction, cite=HO_2020),
    typically(trained_with=objectives.EvidenceLowerBound, cite=HO_2020.at("abstract")),
    some(trained_with=objectives.DenoisingScoreMatching, cite=(HO_2020.at("abstract"), SONG_2020_A)),
    described(
        Mechanism,
        "Begins with pure noise and works it, step by step, into content.",
        cite=(SOHL_DICKSTEIN_2015.at("abstract"), HO_2020.at("section 2")),
    ),
    described(
        Mechanism,
        "What the noise is worked into is a structured image.",
        cite=ARTICLE.at("S009"),
        disputed_by=(KONG_2020.at("abstract"), AUSTIN_2021.at("abstract")),
    ),
    typically(
        produces=modalities.Image,
        cite=(ARTICLE.at("S009"), DHARIWAL_2021.at("abstract"), HO_2020.at("abstract")),
    ),
    some(accepts=modalities.Text, cite=ROMBACH_2021.at("abstract")),
    some(accepts=modalities.Label, cite=DHARIWAL_2021.at("abstract")),
    some(accepts=modalities.Image, cite=(MENG_2021.at("abstract"), SAHARIA_2021_B.at("abstract"))),
    some(produces=modalities.Audio, cite=KONG_2020.at("abstract")),
    some(produces=modalities.Video, cite=HO_2022.at("abstract")),
    some(produces=modalities.Text, cite=AUSTIN_2021.at("abstract")),
    some(produces=modalities.PointCloud, cite=NICHOL_2022.at("abstract")),
    some(produces=modalities.HumanMotion, cite=TEVET_2022.at("abstract")),
    some(produces=modalities.Molecule, cite=YANG_2022.at("abstract")),
    some(produces=modalities.Protein, cite=WATSON_2022.at("title")),
    some(produces=modalities.TabularData, cite=KOTELNIKOV_2022.at("title")),
    some(produces=modalities.TimeSeries, cite=TASHIRO_2021.at("title")),
    some(produces=modalities.Action, cite=CHI_2023.at("title")),
    some(performs=tasks.TextToImage, cite=ROMBACH_2021.at("abstract")),
    some(performs=tasks.UnconditionalImageGeneration, cite=HO_2020.at("abstract")),
    some(performs=tasks.ClassConditionalImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    some(performs=tasks.ImageInpainting, cite=(LUGMAYR_2022.at("abstract"), ROMBACH_2021.at("abstract"))),
    some(performs=tasks.ImageSuperResolution, cite=(SAHARIA_2021_B.at("abstract"), ROMBACH_2021.at("abstract"))),
    some(performs=tasks.ImageEditing, cite=MENG_2021.at("abstract")),
    some(performs=(tasks.ImageColorization, tasks.ImageOutpainting), cite=SAHARIA_2021.at("abstract")),
    some(performs=tasks.TextToSpeech, cite=POPOV_2021.at("title")),
    some(performs=tasks.TextToThreeD, cite=NICHOL_2022.at("abstract")),
    some(performs=tasks.TextToMotion, cite=TEVET_2022.at("abstract")),
    some(performs=tasks.DepthEstimation, cite=KE_2023.at("abstract")),
    typically(uses=architectures.UNet, cite=PEEBLES_2022.at("abstract")),
    some(uses=architectures.Transformer, cite=PEEBLES_2022.at("abstract")),
    some(uses=architectures.ConvolutionalNetwork, cite=KONG_2020),
    typically(has=qualities.RealisticSamples, cite=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract"))),
    typically(has=qualities.ModeCoverage, cite=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract"))),
    typically(has=qualities.SampleDiversity, cite=(YANG_2022.at("abstract"), XIAO_2021.at("abstract"))),
    typically(has=qualities.StableTraining, cite=POOLE_2022.at("section 1")),
    typically(has=qualities.ControllableGeneration, cite=(ROMBACH_2021.at("abstract"), ZHANG_2023_B.at("abstract"))),
    typically(
        has=qualities.SlowSampling,
        cite=(SONG_2020_B.at("section 1"), XIAO_2021.at("abstract"), SALIMANS_2022.at("abstract")),
    ),
    typically(has=qualities.HighInferenceCost, cite=(ROMBACH_2021.at("abstract"), YANG_2022.at("abstract"))),
    typically(has=qualities.HighTrainingCost, cite=ROMBACH_2021.at("abstract")),
    some(has=qualities.Memorization, cite=CARLINI_2023.at("abstract")),
)

ScoreBasedModel = ModelFamily(
    "score-based-model",
    "Score-based generative model",
    aliases=("SGM", "score-based", "score-based diffusion model", "score-based diffusion", "score matching model"),
    definition=(
        "A generative model that learns the gradient of the log density of noisy data and follows it to samples."
    ),
    defined_by=(SONG_2019.at("abstract"), SONG_2020_A),
)
SCORE_BASED_MODEL_ENTRY = (
    *entry(
        ScoreBasedModel,
        subset_of(GenerativeAI, DeepGenerativeModel, cite=SONG_2019.at("abstract")),
        # One survey counts them among the diffusion models; the unifying paper puts both under the score.
        subset_of(DiffusionModel, cite=YANG_2022, disputed_by=SONG_2020_A),
        every(trained_with=objectives.ScoreMatching, cite=SONG_2019.at("abstract")),
        typically(trained_with=objectives.DenoisingScoreMatching, cite=SONG_2020_A),
        described(
            Mechanism,
            "Learns the score at many levels of noise, and samples by Langevin dynamics or by a reverse equation.",
            cite=(SONG_2019.at("abstract"), SONG_2020_A),
        ),
        typically(produces=modalities.Image, cite=SONG_2019.at("abstract")),
        some(performs=tasks.ImageInpainting, cite=SONG_2019.at("abstract")),
        typically(has=qualities.StableTraining, cite=SONG_2019.at("abstract")),
        typically(has=qualities.RealisticSamples, cite=SONG_2019.at("abstract")),
        typically(has=qualities.SlowSampling, cite=YANG_2022),
    ),
    *about(DiffusionModel, subset_of(ScoreBasedModel, cite=SONG_2020_A, disputed_by=YANG_2022)),
)

DenoisingDiffusionProbabilisticModel = ModelFamily(
    "denoising-diffusion-probabilistic-model",
    "Denoising diffusion probabilistic model",
    aliases=("DDPM",),
    definition=(
        "A diffusion model that adds Gaussian noise in a fixed Markov chain and learns the chain that removes it."
    ),
    defined_by=(HO_2020.at("section 2"),),
)
DENOISING_DIFFUSION_PROBABILISTIC_MODEL_ENTRY = entry(
    DenoisingDiffusionProbabilisticModel,
    subset_of(DiffusionModel, cite=HO_2020.at("abstract")),
    subset_of(NonAutoregressiveModel, cite=KONG_2020.at("abstract")),
    typically(trained_with=objectives.NoisePrediction, cite=HO_2020),
    typically(trained_with=objectives.EvidenceLowerBound, cite=HO_2020.at("abstract")),
    typically(produces=modalities.Image, cite=HO_2020.at("abstract")),
    typically(uses=architectures.UNet, cite=HO_2020),
    typically(has=qualities.SlowSampling, cite=SONG_2020_B.at("abstract")),
)

DenoisingDiffusionImplicitModel = ModelFamily(
    "denoising-diffusion-implicit-model",
    "Denoising diffusion implicit model",
    aliases=("DDIM",),
    definition="A diffusion model trained as a DDPM that samples by a non-Markovian, possibly deterministic process.",
    defined_by=(SONG_2020_B.at("abstract"),),
)
DENOISING_DIFFUSION_IMPLICIT_MODEL_ENTRY = entry(
    DenoisingDiffusionImplicitModel,
    subset_of(DiffusionModel, cite=SONG_2020_B.at("abstract")),
    subset_of(NonAutoregressiveModel, cite=(KONG_2020.at("abstract"), SONG_2020_B.at("abstract"))),
    typically(trained_with=objectives.NoisePrediction, cite=SONG_2020_B.at("abstract")),
    typically(produces=modalities.Image, cite=SONG_2020_B.at("abstract")),
    typically(has=(qualities.FewStepSampling, qualities.FastSampling), cite=SONG_2020_B.at("abstract")),
)

ContinuousTimeDiffusionModel = ModelFamily(
    "continuous-time-diffusion-model",
    "Continuous-time diffusion model",
    aliases=(
        "diffusion SDE",
        "SDE-based diffusion model",
        "diffusion model with stochastic differential equations",
    ),
    definition=(
        "A diffusion model whose noising runs in continuous time, most often as a stochastic differential equation."
    ),
    defined_by=(SONG_2020_A,),
)
CONTINUOUS_TIME_DIFFUSION_MODEL_ENTRY = entry(
    ContinuousTimeDiffusionModel,
    subset_of(DiffusionModel, cite=(SONG_2020_A, CAMPBELL_2022.at("title"))),
    typically(trained_with=objectives.DenoisingScoreMatching, cite=SONG_2020_A),
    typically(produces=modalities.Image, cite=SONG_2020_A),
)

ScoreSdeModel = ModelFamily(
    "score-sde-model",
    "Score SDE model",
    aliases=("score SDE", "score-based SDE model", "score-based model with stochastic differential equations"),
    definition="A score-based model whose noising and sampling follow stochastic differential equations.",
    defined_by=(SONG_2020_A.at("title"),),
)
SCORE_SDE_MODEL_ENTRY = entry(
    ScoreSdeModel,
    subset_of(ScoreBasedModel, ContinuousTimeDiffusionModel, cite=SONG_2020_A),
    typically(trained_with=objectives.DenoisingScoreMatching, cite=SONG_2020_A),
    typically(produces=modalities.Image, cite=SONG_2020_A),
)

LATENT_DIFFUSION_MODEL_ENTRY = entry(
    LatentDiffusionModel,
    every(uses=architectures.Autoencoder, cite=ROMBACH_2021.at("abstract")),
    typically(uses=(architectures.UNet, architectures.CrossAttention), cite=ROMBACH_2021.at("abstract")),
    some(
        uses=(architectures.VariationalAutoencoderNetwork, architectures.VectorQuantization),
        cite=ROMBACH_2021,
    ),
    some(uses=architectures.DiffusionTransformerNetwork, cite=PEEBLES_2022.at("abstract")),
    some(accepts=modalities.Text, cite=ROMBACH_2021.at("abstract")),
    typically(produces=modalities.Image, cite=ROMBACH_2021.at("abstract")),
    some(produces=modalities.Video, cite=BLATTMANN_2023.at("abstract")),
    some(produces=modalities.Audio, cite=LIU_2023_A.at("abstract")),
    some(
        performs=(tasks.TextToImage, tasks.ImageInpainting, tasks.ImageSuperResolution),
        cite=ROMBACH_2021.at("abstract"),
    ),
    typically(has=qualities.ComputeSavings, cite=ROMBACH_2021.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=ROMBACH_2021.at("abstract")),
    typically(has=(qualities.LossyDetail, qualities.SlowSampling), cite=ROMBACH_2021.at("section 5")),
)

PixelSpaceDiffusionModel = ModelFamily(
    "pixel-space-diffusion-model",
    "Pixel-space diffusion model",
    aliases=("pixel diffusion model", "pixel-based diffusion model", "pixel diffusion"),
    definition="A diffusion model that denoises the pixels themselves and no latent code of them.",
    defined_by=(ROMBACH_2021.at("abstract"),),
)
PIXEL_SPACE_DIFFUSION_MODEL_ENTRY = entry(
    PixelSpaceDiffusionModel,
    subset_of(DiffusionModel, cite=ROMBACH_2021.at("abstract")),
    disjoint_with(LatentDiffusionModel, cite=ROMBACH_2021.at("abstract")),
    never(uses=architectures.Autoencoder, cite=ROMBACH_2021.at("abstract")),
    typically(produces=modalities.Image, cite=(HO_2020.at("abstract"), DHARIWAL_2021.at("abstract"))),
    some(produces=modalities.Video, cite=HO_2022.at("abstract")),
    typically(uses=architectures.UNet, cite=DHARIWAL_2021),
    typically(has=(qualities.HighTrainingCost, qualities.HighInferenceCost), cite=ROMBACH_2021.at("abstract")),
)

CascadedDiffusionModel = ModelFamily(
    "cascaded-diffusion-model",
    "Cascaded diffusion model",
    aliases=("CDM", "diffusion cascade", "cascaded diffusion"),
    definition=(
        "A chain of diffusion models, the first for a small image or clip and the others to raise its resolution."
    ),
    defined_by=(HO_2021.at("abstract"),),
)
CASCADED_DIFFUSION_MODEL_ENTRY = entry(
    CascadedDiffusionModel,
    subset_of(DiffusionModel, cite=HO_2021.at("abstract")),
    typically(produces=modalities.Image, cite=HO_2021.at("abstract")),
    some(accepts=modalities.Text, produces=modalities.Video, cite=HO_2022_B.at("abstract")),
    typically(performs=tasks.ImageSuperResolution, cite=HO_2021.at("abstract")),
    some(performs=tasks.ClassConditionalImageGeneration, cite=HO_2021.at("abstract")),
    typically(has=(qualities.RealisticSamples, qualities.FineDetail), cite=HO_2021.at("abstract")),
)

DiffusionTransformer = ModelFamily(
    "diffusion-transformer",
    "Diffusion transformer",
    aliases=(
        "DiT",
        "diffusion transformer model",
    ),
    definition="A diffusion model of continuous data whose denoising network is a transformer in place of a U-Net.",
    defined_by=(PEEBLES_2022.at("abstract"),),
)
DIFFUSION_TRANSFORMER_ENTRY = entry(
    DiffusionTransformer,
    subset_of(DiffusionModel, TransformerBasedModel, cite=PEEBLES_2022.at("abstract")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=PEEBLES_2022.at("abstract")),
    sufficient(is_a=DiffusionModel, uses=architectures.DiffusionTransformerNetwork, cite=PEEBLES_2022.at("abstract")),
    every(uses=architectures.Transformer, cite=(PEEBLES_2022.at("abstract"), BAO_2022.at("title"))),
    never(uses=architectures.UNet, cite=PEEBLES_2022.at("abstract")),
    typically(uses=architectures.Autoencoder, cite=PEEBLES_2022.at("abstract")),
    typically(produces=modalities.Image, cite=PEEBLES_2022.at("abstract")),
    some(produces=modalities.Video, performs=tasks.TextToVideo, cite=WANG_2025.at("abstract")),
    some(produces=modalities.HumanMotion, cite=TEVET_2022.at("abstract")),
    some(performs=tasks.ClassConditionalImageGeneration, cite=PEEBLES_2022.at("abstract")),
    some(performs=tasks.TextToImage, cite=ESSER_2024.at("abstract")),
    typically(has=qualities.ScalableTraining, cite=PEEBLES_2022.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=PEEBLES_2022.at("abstract")),
)

DiscreteDiffusionModel = ModelFamily(
    "discrete-diffusion-model",
    "Discrete diffusion model",
    aliases=("D3PM", "discrete denoising diffusion probabilistic model", "discrete-state diffusion model"),
    definition=(
        "A diffusion model over discrete data, such as tokens, that are corrupted by random replacement or masking."
    ),
    defined_by=(AUSTIN_2021.at("abstract"),),
)
DISCRETE_DIFFUSION_MODEL_ENTRY = entry(
    DiscreteDiffusionModel,
    subset_of(DiffusionModel, cite=AUSTIN_2021.at("abstract")),
    some(produces=(modalities.Text, modalities.Image), cite=AUSTIN_2021.at("abstract")),
    typically(uses=architectures.Transformer, cite=(SAHOO_2024, NIE_2025)),
)

MaskedDiffusionModel = ModelFamily(
    "masked-diffusion-model",
    "Masked diffusion model",
    aliases=("absorbing-state diffusion model", "absorbing diffusion model", "masked discrete diffusion model"),
    definition="A discrete diffusion model that corrupts data by masking tokens and learns to fill them in.",
    defined_by=(AUSTIN_2021.at("abstract"), SAHOO_2024.at("abstract")),
)
MASKED_DIFFUSION_MODEL_ENTRY = entry(
    MaskedDiffusionModel,
    subset_of(DiscreteDiffusionModel, cite=(AUSTIN_2021.at("abstract"), SAHOO_2024.at("abstract"))),
    every(trained_with=objectives.MaskedDiffusion, cite=(SAHOO_2024.at("abstract"), NIE_2025)),
    sufficient(is_a=DiffusionModel, trained_with=objectives.MaskedDiffusion, cite=SAHOO_2024.at("abstract")),
    typically(produces=modalities.Text, cite=(SAHOO_2024.at("title"), NIE_2025)),
    typically(uses=architectures.Transformer, cite=NIE_2025),
    typically(has=qualities.BidirectionalContext, cite=NIE_2025),
    typically(has=(qualities.AnyOrderGeneration, qualities.ParallelDecoding), cite=NIE_2025),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DIFFUSION_MODEL_ENTRY,
    SCORE_BASED_MODEL_ENTRY,
    DENOISING_DIFFUSION_PROBABILISTIC_MODEL_ENTRY,
    DENOISING_DIFFUSION_IMPLICIT_MODEL_ENTRY,
    CONTINUOUS_TIME_DIFFUSION_MODEL_ENTRY,
    SCORE_SDE_MODEL_ENTRY,
    LATENT_DIFFUSION_MODEL_ENTRY,
    PIXEL_SPACE_DIFFUSION_MODEL_ENTRY,
    CASCADED_DIFFUSION_MODEL_ENTRY,
    DIFFUSION_TRANSFORMER_ENTRY,
    DISCRETE_DIFFUSION_MODEL_ENTRY,
    MASKED_DIFFUSION_MODEL_ENTRY,
)
