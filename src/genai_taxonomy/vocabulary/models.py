"""Releases of models, each with what it takes and gives in full."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BOMMASANI_2021,
    BROWN_2020,
    CHEN_2021,
    COPET_2023,
    DEVLIN_2018,
    DHARIWAL_2021,
    DOSOVITSKIY_2020,
    ESSER_2023,
    GOOGLE_MODELS,
    HE_2015,
    KARRAS_2018,
    KARRAS_2019,
    KINGMA_2013,
    KONG_2020,
    LIEBER_2024,
    LIU_2023_A,
    META_2025,
    MODELS_DEV_2026,
    NIE_2025,
    OPENAI_2024,
    OPENAI_2025,
    PEEBLES_2022,
    PENG_2023,
    PODELL_2023,
    RADFORD_2021,
    RAMESH_2021,
    RAMESH_2022,
    ROMBACH_2022_A,
    ROMBACH_2022_B,
    SALIMANS_2016_B,
    VAHDAT_2020,
    VAN_DEN_OORD_2016_A,
    VAN_DEN_OORD_2016_B,
    YIN_2023,
    ZUO_2024,
)

_CHECKED = date(2026, 11, 23)

__all__ = [
    "ADM",
    "AUDIOLDM",
    "BERT",
    "CLAUDE_3_5_SONNET",
    "CLIP",
    "CODEX",
    "DALL_E_1",
    "DALL_E_2",
    "DIFFWAVE",
    "DIT_XL_2",
    "FALCON_MAMBA_7B",
    "GEMINI_2_5_PRO",
    "GEN_1",
    "GPT_3",
    "GPT_4O",
    "GPT_5",
    "JAMBA",
    "LLADA_8B",
    "LLAMA_4_MAVERICK",
    "LLAMA_4_SCOUT",
    "MUSICGEN",
    "NVAE",
    "PIXELCNN",
    "RESNET",
    "RWKV",
    "SDXL",
    "STABLE_DIFFUSION_1_5",
    "STYLEGAN",
    "VIT",
    "WAVENET",
]

# Image generators.

STABLE_DIFFUSION_1_5 = Model(
    "stable-diffusion-1-5",
    "Stable Diffusion 1.5",
    aliases=("Stable Diffusion v1.5", "SD 1.5"),
    definition="A latent diffusion model that makes images from text.",
    defined_by=(ROMBACH_2022_B.at("Model Details"),),
    developer="Runway",
    released=date(2022, 10, 20),
    weights=Weights.OPEN,
    licence="CreativeML OpenRAIL-M",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel,),
)
STABLE_DIFFUSION_1_5_ENTRY = entry(
    STABLE_DIFFUSION_1_5,
    member_of(families.LatentDiffusionModel, cite=ROMBACH_2022_B.at("Model Details")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=ROMBACH_2022_B.at("Model Details")),
    every(accepts=modalities.Image, cite=ROMBACH_2022_A.at("Model Details")),
    every(performs=tasks.TextToImage, cite=ROMBACH_2022_B.at("Model Details")),
    every(uses=architectures.UNet, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(has=qualities.IllegibleText, cite=(ROMBACH_2022_A.at("Limitations"), ROMBACH_2022_B)),
)

SDXL = Model(
    "sdxl",
    "Stable Diffusion XL",
    aliases=("SDXL 1.0",),
    definition="A latent diffusion model with a larger U-Net and two text encoders that makes images from text.",
    defined_by=(PODELL_2023.at("abstract"),),
    developer="Stability AI",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel,),
)
SDXL_ENTRY = entry(
    SDXL,
    member_of(families.LatentDiffusionModel, cite=PODELL_2023.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=PODELL_2023.at("abstract"),
    ),
    every(performs=tasks.TextToImage, uses=architectures.UNet, cite=PODELL_2023.at("abstract")),
)

STYLEGAN = Model(
    "stylegan",
    "StyleGAN",
    definition="A generative adversarial network that makes images from noise, steered by styles.",
    defined_by=(KARRAS_2018.at("abstract"),),
    developer="NVIDIA",
    checked_on=_CHECKED,
)
STYLEGAN_ENTRY = entry(
    STYLEGAN,
    member_of(families.GAN, cite=(KARRAS_2018.at("title"), KARRAS_2019.at("abstract"))),
    every(produces=modalities.Image, cite=(KARRAS_2018.at("abstract"), KARRAS_2019.at("abstract"))),
    every(performs=tasks.ImageGeneration, cite=KARRAS_2019.at("abstract")),
    every(uses=architectures.StyleBasedGenerator, cite=KARRAS_2018.at("abstract")),
    every(has=qualities.Artifacts, cite=KARRAS_2019.at("abstract")),
)

NVAE = Model(
    "nvae",
    "NVAE",
    aliases=("Nouveau VAE",),
    definition="A deep hierarchical variational autoencoder that makes images.",
    defined_by=(VAHDAT_2020.at("abstract"),),
    developer="NVIDIA",
    checked_on=_CHECKED,
)
NVAE_ENTRY = entry(
    NVAE,
    member_of(families.VAE, cite=VAHDAT_2020.at("title")),
    every(accepts=modalities.Image, cite=KINGMA_2013.at("section 2.1")),
    every(produces=modalities.Image, performs=tasks.ImageGeneration, cite=VAHDAT_2020.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=VAHDAT_2020.at("abstract")),
)

PIXELCNN = Model(
    "pixelcnn",
    "PixelCNN",
    definition="An autoregressive convolutional network that makes an image pixel by pixel.",
    defined_by=(VAN_DEN_OORD_2016_B, SALIMANS_2016_B.at("section 1")),
    developer="Google DeepMind",
    checked_on=_CHECKED,
)
PIXELCNN_ENTRY = entry(
    PIXELCNN,
    member_of(families.AutoregressiveModel, cite=(VAN_DEN_OORD_2016_B.at("abstract"), SALIMANS_2016_B.at("section 1"))),
    every(produces=modalities.Image, cite=(VAN_DEN_OORD_2016_B.at("abstract"), SALIMANS_2016_B.at("abstract"))),
    every(performs=tasks.ImageGeneration, cite=SALIMANS_2016_B.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=SALIMANS_2016_B.at("section 1")),
)

ADM = Model(
    "adm",
    "ADM",
    aliases=("ablated diffusion model",),
    definition="A diffusion model that makes images, freely or of a given class, in pixel space.",
    defined_by=(DHARIWAL_2021.at("abstract"),),
    developer="OpenAI",
    checked_on=_CHECKED,
)
ADM_ENTRY = entry(
    ADM,
    member_of(families.DiffusionModel, cite=DHARIWAL_2021.at("title")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=DHARIWAL_2021.at("abstract")),
    every(performs=tasks.ImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    every(uses=architectures.UNet, cite=DHARIWAL_2021.at("section 3")),
)

DIT_XL_2 = Model(
    "dit-xl-2",
    "DiT-XL/2",
    aliases=("DiT-XL", "Diffusion Transformer XL/2"),
    definition="A latent diffusion model built on a transformer that makes images of a given class.",
    defined_by=(PEEBLES_2022.at("abstract"),),
    developer="Meta AI",
    checked_on=_CHECKED,
)
DIT_XL_2_ENTRY = entry(
    DIT_XL_2,
    member_of(families.LatentDiffusionModel, cite=PEEBLES_2022.at("abstract")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=PEEBLES_2022.at("abstract")),
    every(performs=tasks.ImageGeneration, uses=architectures.Transformer, cite=PEEBLES_2022.at("abstract")),
)

DALL_E_1 = Model(
    "dall-e-1",
    "DALL·E (2021)",
    aliases=("DALL·E 1", "original DALL·E"),
    definition="A generative transformer over text and image tokens that makes images from text.",
    defined_by=(RAMESH_2021.at("abstract"),),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=(families.LanguageModel,),
)
DALL_E_1_ENTRY = entry(
    DALL_E_1,
    member_of(families.TransformerModel, cite=RAMESH_2021.at("abstract")),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=RAMESH_2021.at("abstract"),
    ),
    every(performs=tasks.TextToImage, cite=RAMESH_2021.at("abstract")),
)

DALL_E_2 = Model(
    "dall-e-2",
    "DALL·E 2",
    aliases=("unCLIP",),
    definition="A diffusion model that makes images from text by way of CLIP image embeddings.",
    defined_by=(RAMESH_2022.at("abstract"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.LatentDiffusionModel),
)
DALL_E_2_ENTRY = entry(
    DALL_E_2,
    member_of(families.DiffusionModel, cite=RAMESH_2022.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=RAMESH_2022.at("abstract")),
    every(performs=tasks.TextToImage, cite=RAMESH_2022.at("abstract")),
)

# Sound and video generators.

WAVENET = Model(
    "wavenet",
    "WaveNet",
    definition="An autoregressive convolutional network that makes raw audio sample by sample.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
    developer="Google DeepMind",
    checked_on=_CHECKED,
)
WAVENET_ENTRY = entry(
    WAVENET,
    member_of(families.AutoregressiveModel, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Label, modalities.Speech),
        produces=(modalities.Speech, modalities.Music, modalities.Label),
        cite=VAN_DEN_OORD_2016_A.at("abstract"),
    ),
    every(performs=tasks.TextToSpeech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=VAN_DEN_OORD_2016_A.at("section 1")),
)

DIFFWAVE = Model(
    "diffwave",
    "DiffWave",
    definition="A diffusion model that makes audio waveforms, freely or from a spectrogram or a class.",
    defined_by=(KONG_2020.at("abstract"),),
    checked_on=_CHECKED,
)
DIFFWAVE_ENTRY = entry(
    DIFFWAVE,
    member_of(families.DiffusionModel, cite=KONG_2020.at("title")),
    every(accepts=(modalities.Audio, modalities.Label), produces=modalities.Audio, cite=KONG_2020.at("abstract")),
    every(performs=tasks.AudioGeneration, cite=KONG_2020.at("abstract")),
)

AUDIOLDM = Model(
    "audioldm",
    "AudioLDM",
    definition="A latent diffusion model that makes audio from text.",
    defined_by=(LIU_2023_A.at("abstract"),),
    checked_on=_CHECKED,
)
AUDIOLDM_ENTRY = entry(
    AUDIOLDM,
    member_of(families.LatentDiffusionModel, cite=LIU_2023_A.at("title")),
    every(accepts=(modalities.Text, modalities.Audio), produces=modalities.Audio, cite=LIU_2023_A.at("abstract")),
    every(performs=tasks.TextToAudio, cite=LIU_2023_A.at("title")),
)

MUSICGEN = Model(
    "musicgen",
    "MusicGen",
    definition="A transformer language model over audio tokens that makes music from text or a melody.",
    defined_by=(COPET_2023.at("abstract"),),
    developer="Meta AI",
    checked_on=_CHECKED,
    undetermined=(families.LanguageModel, families.FoundationModel),
)
MUSICGEN_ENTRY = entry(
    MUSICGEN,
    member_of(families.TransformerModel, cite=COPET_2023.at("abstract")),
    every(accepts=(modalities.Text, modalities.Music), produces=modalities.Music, cite=COPET_2023.at("abstract")),
    every(performs=tasks.TextToMusic, cite=COPET_2023.at("abstract")),
)

GEN_1 = Model(
    "gen-1",
    "Gen-1",
    aliases=("Runway Gen-1",),
    definition="A latent video diffusion model that changes a video to follow a text or an image.",
    defined_by=(ESSER_2023.at("abstract"),),
    developer="Runway",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel,),
)
GEN_1_ENTRY = entry(
    GEN_1,
    member_of(families.LatentDiffusionModel, cite=ESSER_2023.at("figure 1")),
    every(
        accepts=(modalities.Video, modalities.Text, modalities.Image),
        produces=modalities.Video,
        cite=ESSER_2023.at("abstract"),
    ),
    every(performs=tasks.VideoToVideo, cite=ESSER_2023.at("abstract")),
)

# Language models.

GPT_5 = Model(
    "gpt-5",
    "GPT-5",
    definition="OpenAI's large language model of August 2025, which takes text and images.",
    defined_by=(OPENAI_2025, ARTICLE.at("S040")),
    developer="OpenAI",
    released=date(2025, 8, 7),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.AutoregressiveModel,
        families.TransformerModel,
        families.MultimodalLLM,
    ),
)
GPT_5_ENTRY = entry(
    GPT_5,
    member_of(families.LLM, cite=ARTICLE.at("S040")),
    every(
        accepts=(modalities.Text, modalities.Image),
        cite=(OPENAI_2025.at("section 3.8"), MODELS_DEV_2026.at("openai/gpt-5")),
    ),
    every(produces=modalities.Text, cite=MODELS_DEV_2026.at("openai/gpt-5")),
    every(has=(qualities.BroadLanguageUnderstanding, qualities.LongFormCreation), cite=ARTICLE.at("S040")),
    every(has=qualities.Hallucination, cite=OPENAI_2025.at("abstract")),
)

CLAUDE_3_5_SONNET = Model(
    "claude-3-5-sonnet",
    "Claude 3.5 Sonnet",
    aliases=("claude-3-5-sonnet-20241022", "Claude Sonnet 3.5"),
    definition="Anthropic's large language model of 2024 that takes text and images.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022"),),
    developer="Anthropic",
    weights=Weights.CLOSED,
    series=series.CLAUDE_3_5,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.AutoregressiveModel,
        families.TransformerModel,
        families.MultimodalLLM,
    ),
)
CLAUDE_3_5_SONNET_ENTRY = entry(
    CLAUDE_3_5_SONNET,
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022"),
    ),
)

GEMINI_2_5_PRO = Model(
    "gemini-2-5-pro",
    "Gemini 2.5 Pro",
    definition="Google's large language model of 2025 that takes text, images, audio and video.",
    defined_by=(GOOGLE_MODELS.at("Model variants"),),
    developer="Google",
    released=date(2025, 6, 17),
    weights=Weights.CLOSED,
    series=series.GEMINI_2_5,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.AutoregressiveModel,
        families.TransformerModel,
        families.MultimodalLLM,
    ),
)
GEMINI_2_5_PRO_ENTRY = entry(
    GEMINI_2_5_PRO,
    member_of(families.LLM, cite=ARTICLE.at("S042")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video),
        produces=modalities.Text,
        cite=(GOOGLE_MODELS.at("Model variants"), MODELS_DEV_2026.at("google/gemini-2.5-pro")),
    ),
)

LLAMA_4_SCOUT = Model(
    "llama-4-scout",
    "Llama 4 Scout",
    aliases=("Llama 4 Scout 17B",),
    definition="Meta's large language model with 16 experts, which takes text and images.",
    defined_by=(META_2025.at("Model Information"),),
    developer="Meta",
    released=date(2025, 4, 5),
    weights=Weights.OPEN,
    licence="Llama 4 Community License Agreement",
    series=series.LLAMA_4,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.TransformerModel, families.MultimodalLLM),
)
LLAMA_4_SCOUT_ENTRY = entry(
    LLAMA_4_SCOUT,
    member_of(families.AutoregressiveModel, cite=META_2025.at("Model Architecture")),
    every(accepts=(modalities.Text, modalities.Image), cite=META_2025.at("Model Information")),
    every(produces=(modalities.Text, modalities.Code), cite=META_2025.at("Model Information")),
    every(uses=architectures.MixtureOfExperts, cite=META_2025.at("Model Architecture")),
)

LLAMA_4_MAVERICK = Model(
    "llama-4-maverick",
    "Llama 4 Maverick",
    aliases=("Llama 4 Maverick 17B",),
    definition="Meta's large language model with 128 experts, which takes text and images.",
    defined_by=(META_2025.at("Model Information"),),
    developer="Meta",
    released=date(2025, 4, 5),
    weights=Weights.OPEN,
    licence="Llama 4 Community License Agreement",
    series=series.LLAMA_4,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.TransformerModel, families.MultimodalLLM),
)
LLAMA_4_MAVERICK_ENTRY = entry(
    LLAMA_4_MAVERICK,
    member_of(families.AutoregressiveModel, cite=META_2025.at("Model Architecture")),
    every(accepts=(modalities.Text, modalities.Image), cite=META_2025.at("Model Information")),
    every(produces=(modalities.Text, modalities.Code), cite=META_2025.at("Model Information")),
    every(uses=architectures.MixtureOfExperts, cite=META_2025.at("Model Architecture")),
)

GPT_3 = Model(
    "gpt-3",
    "GPT-3",
    definition="An autoregressive large language model with 175 billion parameters.",
    defined_by=(BROWN_2020.at("abstract"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
)
GPT_3_ENTRY = entry(
    GPT_3,
    member_of(families.LLM, families.TransformerModel, cite=BROWN_2020.at("abstract")),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=BROWN_2020.at("abstract")),
    every(has=qualities.InContextLearning, cite=BROWN_2020.at("abstract")),
    every(has=qualities.LossOfCoherence, cite=BROWN_2020.at("section 5")),
)

GPT_4O = Model(
    "gpt-4o",
    "GPT-4o",
    aliases=("GPT-4 omni",),
    definition="An autoregressive model that takes text, audio, images and video and makes text, audio and images.",
    defined_by=(OPENAI_2024.at("abstract"),),
    developer="OpenAI",
    released=date(2024, 5, 13),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.TransformerModel),
)
GPT_4O_ENTRY = entry(
    GPT_4O,
    member_of(families.AutoregressiveModel, cite=OPENAI_2024.at("abstract")),
    member_of(families.MultimodalLLM, cite=(OPENAI_2024.at("abstract"), YIN_2023.at("abstract"))),
    every(
        accepts=(modalities.Text, modalities.Audio, modalities.Image, modalities.Video),
        cite=OPENAI_2024.at("abstract"),
    ),
    every(produces=(modalities.Text, modalities.Audio, modalities.Image), cite=OPENAI_2024.at("abstract")),
)

CODEX = Model(
    "codex",
    "Codex",
    aliases=("OpenAI Codex (2021)", "code-davinci"),
    definition="A GPT language model fine-tuned on public code, which writes code from descriptions.",
    defined_by=(CHEN_2021.at("abstract"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel,),
)
CODEX_ENTRY = entry(
    CODEX,
    member_of(families.LLM, families.TransformerModel, cite=CHEN_2021.at("abstract")),
    every(accepts=modalities.Text, produces=(modalities.Code, modalities.Text), cite=CHEN_2021.at("abstract")),
    every(performs=tasks.CodeGeneration, cite=CHEN_2021.at("abstract")),
)

RWKV = Model(
    "rwkv",
    "RWKV",
    aliases=("RWKV-4", "Receptance Weighted Key Value"),
    definition="A large language model that is a recurrent network trained in parallel as transformers are.",
    defined_by=(PENG_2023.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.AutoregressiveModel),
)
RWKV_ENTRY = entry(
    RWKV,
    member_of(families.LLM, cite=PENG_2023.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=PENG_2023.at("abstract")),
    every(uses=architectures.RecurrentNetwork, cite=PENG_2023.at("title")),
    every(has=qualities.LinearTimeInference, cite=PENG_2023.at("abstract")),
)

FALCON_MAMBA_7B = Model(
    "falcon-mamba-7b",
    "Falcon Mamba 7B",
    definition="A large language model of state space layers, without attention.",
    defined_by=(ZUO_2024.at("abstract"),),
    developer="Technology Innovation Institute",
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.AutoregressiveModel),
)
FALCON_MAMBA_7B_ENTRY = entry(
    FALCON_MAMBA_7B,
    member_of(families.LLM, cite=ZUO_2024.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ZUO_2024.at("abstract")),
    every(uses=architectures.StateSpaceModel, cite=ZUO_2024.at("abstract")),
    never(uses=architectures.Attention, cite=ZUO_2024.at("title")),
)

JAMBA = Model(
    "jamba",
    "Jamba",
    definition="A large language model that interleaves transformer and state space layers, with experts.",
    defined_by=(LIEBER_2024.at("abstract"),),
    developer="AI21 Labs",
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel, families.AutoregressiveModel, families.TransformerModel),
)
JAMBA_ENTRY = entry(
    JAMBA,
    member_of(families.LLM, cite=LIEBER_2024.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LIEBER_2024.at("abstract")),
    every(
        uses=(architectures.Transformer, architectures.StateSpaceModel, architectures.MixtureOfExperts),
        cite=LIEBER_2024.at("abstract"),
    ),
)

LLADA_8B = Model(
    "llada-8b",
    "LLaDA 8B",
    aliases=("LLaDA",),
    definition="A large language model of 8 billion parameters that makes text by masked diffusion.",
    defined_by=NIE_2025,
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel,),
)
LLADA_8B_ENTRY = entry(
    LLADA_8B,
    member_of(families.LLM, families.DiffusionLanguageModel, cite=NIE_2025),
    every(accepts=modalities.Text, produces=modalities.Text, cite=NIE_2025),
    every(uses=architectures.Transformer, trained_with=objectives.MaskedDiffusion, cite=NIE_2025),
)

BERT = Model(
    "bert",
    "BERT",
    aliases=("Bidirectional Encoder Representations from Transformers",),
    definition="A masked language model built on the transformer encoder, for tasks of language understanding.",
    defined_by=DEVLIN_2018,
    developer="Google",
    released=date(2018, 10, 31),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
)
BERT_ENTRY = entry(
    BERT,
    member_of(families.MaskedLanguageModel, cite=DEVLIN_2018),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("abstract")),
    every(accepts=modalities.Text, cite=DEVLIN_2018),
    every(produces=(modalities.Embedding, modalities.Label), cite=DEVLIN_2018),
    every(performs=tasks.TextClassification, cite=DEVLIN_2018),
    every(uses=architectures.TransformerEncoder, cite=DEVLIN_2018.at("title")),
)

# Models that generate nothing.

CLIP = Model(
    "clip",
    "CLIP",
    aliases=("Contrastive Language-Image Pre-training",),
    definition="A pair of encoders that embed images and texts so that what belongs together is close.",
    defined_by=(RADFORD_2021.at("abstract"),),
    developer="OpenAI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
)
CLIP_ENTRY = entry(
    CLIP,
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("section 1")),
    every(accepts=(modalities.Image, modalities.Text), cite=RADFORD_2021.at("abstract")),
    every(produces=(modalities.Embedding, modalities.Score), cite=RADFORD_2021),
    every(produces=modalities.Label, performs=tasks.ImageClassification, cite=RADFORD_2021.at("abstract")),
    every(performs=tasks.FeatureExtraction, trained_with=objectives.Contrastive, cite=RADFORD_2021),
)

VIT = Model(
    "vit",
    "Vision Transformer",
    aliases=("ViT",),
    definition="A transformer over patches of an image that names its class.",
    defined_by=(DOSOVITSKIY_2020.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(families.FoundationModel,),
)
VIT_ENTRY = entry(
    VIT,
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.Embedding),
        cite=DOSOVITSKIY_2020.at("abstract"),
    ),
    every(
        performs=tasks.ImageClassification,
        uses=architectures.Transformer,
        cite=DOSOVITSKIY_2020.at("abstract"),
    ),
)

RESNET = Model(
    "resnet",
    "ResNet",
    definition="A very deep convolutional network with residual connections that names the class of an image.",
    defined_by=(HE_2015.at("abstract"),),
    developer="Microsoft Research",
    checked_on=_CHECKED,
)
RESNET_ENTRY = entry(
    RESNET,
    every(accepts=modalities.Image, produces=(modalities.Label, modalities.Embedding), cite=HE_2015.at("abstract")),
    every(performs=tasks.ImageClassification, cite=HE_2015.at("abstract")),
    every(trained_with=objectives.SupervisedClassification, cite=HE_2015.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=HE_2015.at("section 1")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    STABLE_DIFFUSION_1_5_ENTRY,
    SDXL_ENTRY,
    STYLEGAN_ENTRY,
    NVAE_ENTRY,
    PIXELCNN_ENTRY,
    ADM_ENTRY,
    DIT_XL_2_ENTRY,
    DALL_E_1_ENTRY,
    DALL_E_2_ENTRY,
    WAVENET_ENTRY,
    DIFFWAVE_ENTRY,
    AUDIOLDM_ENTRY,
    MUSICGEN_ENTRY,
    GEN_1_ENTRY,
    GPT_5_ENTRY,
    CLAUDE_3_5_SONNET_ENTRY,
    GEMINI_2_5_PRO_ENTRY,
    LLAMA_4_SCOUT_ENTRY,
    LLAMA_4_MAVERICK_ENTRY,
    GPT_3_ENTRY,
    GPT_4O_ENTRY,
    CODEX_ENTRY,
    RWKV_ENTRY,
    FALCON_MAMBA_7B_ENTRY,
    JAMBA_ENTRY,
    LLADA_8B_ENTRY,
    BERT_ENTRY,
    CLIP_ENTRY,
    VIT_ENTRY,
    RESNET_ENTRY,
)
