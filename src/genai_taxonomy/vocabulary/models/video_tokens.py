"""Video generators that predict tokens."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import GENERATOR, WITH_SOUND
from genai_taxonomy.vocabulary.sources import HONG_2022, KONDRATYUK_2023, VILLEGAS_2022, YAN_2021

_CHECKED = date(2026, 11, 24)

__all__ = [
    "COGVIDEO",
    "PHENAKI",
    "VIDEOGPT",
    "VIDEOPOET",
]

PHENAKI = Model(
    "phenaki",
    "Phenaki",
    definition=(
        "A video generator that fills in masked video tokens with a bidirectional transformer, following a "
        "sequence of texts."
    ),
    defined_by=(VILLEGAS_2022.at("abstract"),),
    developer="Google",
    released=date(2022, 10, 5),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.VideoPredictionModel,
    ),
)
PHENAKI_ENTRY = entry(
    PHENAKI,
    member_of(families.MaskedGenerativeTransformer, families.TextToVideoModel, cite=VILLEGAS_2022.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image, modalities.Video), produces=modalities.Video, cite=VILLEGAS_2022),
    every(performs=tasks.TextToVideo, cite=VILLEGAS_2022.at("abstract")),
    every(performs=tasks.ImageToVideo, cite=VILLEGAS_2022),
    every(
        uses=(architectures.TransformerEncoder, architectures.VectorQuantization),
        trained_with=objectives.MaskedTokenModeling,
        cite=VILLEGAS_2022,
    ),
)

VIDEOPOET = Model(
    "videopoet",
    "VideoPoet",
    definition="A decoder-only transformer over tokens of several modalities that makes video with matching sound.",
    defined_by=(KONDRATYUK_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 12, 21),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *WITH_SOUND,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.TransformerLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.PretrainedLanguageModel,
        families.LLM,
        families.MultimodalLLM,
        families.AnyToAnyModel,
        families.TextToImageModel,
        families.NeuralCodecLanguageModel,
        families.VideoPredictionModel,
    ),
)
VIDEOPOET_ENTRY = entry(
    VIDEOPOET,
    member_of(
        families.GenerativeTransformer,
        families.TextToVideoModel,
        families.PretrainedModel,
        cite=KONDRATYUK_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Audio),
        produces=(modalities.Video, modalities.Audio),
        cite=KONDRATYUK_2023.at("abstract"),
    ),
    # Its title calls it a large language model, its outputs are not text: which content it gives besides stays open.
    every(produces=modalities.Content, cite=KONDRATYUK_2023.at("title")),
    member_of(families.TokenAutoregressiveModel, cite=KONDRATYUK_2023),
    every(performs=tasks.TextToVideo, cite=KONDRATYUK_2023.at("abstract")),
    every(
        performs=(tasks.ImageToVideo, tasks.VideoStyleTransfer, tasks.VideoInpainting, tasks.VideoToAudio),
        cite=KONDRATYUK_2023,
    ),
    every(
        uses=architectures.TransformerDecoder,
        trained_with=objectives.AutoregressivePrediction,
        cite=KONDRATYUK_2023.at("abstract"),
    ),
)

COGVIDEO = Model(
    "cogvideo",
    "CogVideo",
    definition=(
        "An autoregressive transformer of 9 billion parameters that makes videos from text, built on an "
        "image generator."
    ),
    defined_by=(HONG_2022.at("abstract"),),
    developer="Tsinghua University",
    released=date(2022, 5, 29),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.TokenAutoregressiveModel,
        families.ImageToVideoModel,
    ),
)
COGVIDEO_ENTRY = entry(
    COGVIDEO,
    member_of(families.TextToVideoModel, cite=HONG_2022.at("abstract")),
    member_of(families.GenerativeTransformer, cite=HONG_2022),
    member_of(families.PretrainedModel, cite=HONG_2022.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Video,
        performs=tasks.TextToVideo,
        uses=architectures.Transformer,
        cite=HONG_2022.at("abstract"),
    ),
    # Whether it can also start from a given image stays open.
    every(accepts=modalities.Content, cite=HONG_2022),
)

VIDEOGPT = Model(
    "videogpt",
    "VideoGPT",
    definition="A VQ-VAE of video and a transformer that predicts its tokens one by one.",
    defined_by=(YAN_2021.at("abstract"),),
    developer="University of California, Berkeley",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.VqVAE,
        families.VideoPredictionModel,
    ),
)
VIDEOGPT_ENTRY = entry(
    VIDEOGPT,
    member_of(
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.VideoGenerationModel,
        cite=YAN_2021.at("abstract"),
    ),
    every(accepts=(modalities.Label, modalities.Image), produces=modalities.Video, cite=YAN_2021),
    every(performs=tasks.UnconditionalVideoGeneration, cite=YAN_2021.at("abstract")),
    every(
        uses=(architectures.VectorQuantization, architectures.TransformerDecoder),
        trained_with=objectives.NextTokenPrediction,
        cite=YAN_2021,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    PHENAKI_ENTRY,
    VIDEOPOET_ENTRY,
    COGVIDEO_ENTRY,
    VIDEOGPT_ENTRY,
)
