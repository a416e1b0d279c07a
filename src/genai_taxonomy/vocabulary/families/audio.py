"""Families that make and change sound and music."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import DeepLearning, GenerativeAI, LanguageModel
from genai_taxonomy.vocabulary.families.autoencoders import AutoencoderModel
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.families.content import (
    AudioGenerationModel,
    MultimodalGenerativeModel,
    MusicGenerationModel,
)
from genai_taxonomy.vocabulary.families.prediction import Classifier
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BORSOS_2022,
    CAO_2023,
    COPET_2023,
    DEFOSSEZ_2022,
    GONG_2021,
    HAN_2024,
    HUANG_2018,
    HUGGING_FACE_2026,
    JURAFSKY_2020,
    KONG_2020,
    KONG_2020_B,
    KREUK_2022,
    LIU_2023_A,
    LUO_2023,
    ROUARD_2022,
    TAN_2021,
    VAN_DEN_OORD_2016_A,
    WANG_2023_C,
    ZEGHIDOUR_2021,
)

__all__ = [
    "AudioClassificationModel",
    "NeuralAudioCodec",
    "NeuralCodecLanguageModel",
    "NeuralVocoder",
    "SourceSeparationModel",
    "SymbolicMusicModel",
    "TextToAudioModel",
    "TextToMusicModel",
    "VideoToAudioModel",
]

TextToAudioModel = ModelFamily(
    "text-to-audio-model",
    "Text-to-audio model",
    aliases=(
        "text-to-audio generator",
        "T2A model",
        "TTA model",
        "text-to-sound model",
        "text-to-audio generation model",
        "AI sound generator",
    ),
    definition="An audio generation model that makes sound from a text, such as a description or words to speak.",
    defined_by=(
        LIU_2023_A.at("abstract"),
        KREUK_2022,
    ),
)
TEXT_TO_AUDIO_MODEL_ENTRY = entry(
    TextToAudioModel,
    subset_of(AudioGenerationModel, cite=(LIU_2023_A.at("abstract"), KREUK_2022)),
    subset_of(ConditionalGenerativeModel, cite=LIU_2023_A.at("abstract")),
    # Text in and sound out are two modalities; the hub of models files the task under audio, not under multimodal.
    subset_of(MultimodalGenerativeModel, cite=CAO_2023, disputed_by=HUGGING_FACE_2026.at("pipelines")),
    every(accepts=modalities.Text, produces=modalities.Audio, cite=(LIU_2023_A.at("abstract"), KREUK_2022)),
    every(performs=tasks.TextToAudio, cite=LIU_2023_A.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.TextToAudio, cite=LIU_2023_A.at("abstract")),
    sufficient(is_a=GenerativeAI, accepts=modalities.Text, produces=modalities.Audio, cite=LIU_2023_A.at("abstract")),
    some(produces=modalities.SoundEffect, performs=tasks.SoundEffectGeneration, cite=KREUK_2022),
    some(produces=modalities.Music, cite=COPET_2023.at("abstract")),
    some(produces=modalities.Speech, cite=HUGGING_FACE_2026.at("text-to-speech")),
    some(trained_with=objectives.Denoising, cite=LIU_2023_A.at("abstract")),
    some(trained_with=objectives.AutoregressivePrediction, cite=(KREUK_2022, COPET_2023.at("abstract"))),
    some(uses=architectures.Transformer, cite=(KREUK_2022, COPET_2023.at("abstract"))),
)

TextToMusicModel = ModelFamily(
    "text-to-music-model",
    "Text-to-music model",
    aliases=(
        "text-to-music generator",
        "TTM model",
        "text-conditioned music generation model",
    ),
    definition="A music generation model that makes recordings of music from descriptions in text.",
    defined_by=(COPET_2023.at("abstract"),),
)
TEXT_TO_MUSIC_MODEL_ENTRY = entry(
    TextToMusicModel,
    subset_of(MusicGenerationModel, cite=COPET_2023.at("abstract")),
    subset_of(TextToAudioModel, cite=COPET_2023.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Music, cite=COPET_2023.at("abstract")),
    every(performs=tasks.TextToMusic, cite=COPET_2023.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.TextToMusic, cite=COPET_2023.at("abstract")),
    typically(uses=architectures.Transformer, cite=COPET_2023.at("abstract")),
    some(trained_with=objectives.AutoregressivePrediction, cite=COPET_2023.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=COPET_2023.at("abstract")),
    typically(serves=use_cases.AudioProduction, cite=ARTICLE.at("S023")),
)

SymbolicMusicModel = ModelFamily(
    "symbolic-music-model",
    "Symbolic music generation model",
    aliases=(
        "symbolic music generator",
        "MIDI generation model",
        "MIDI generator",
        "music score generation model",
    ),
    definition="A music generation model that writes notes, as in a score or a MIDI file, instead of sound.",
    defined_by=(HUANG_2018.at("abstract"),),
)
SYMBOLIC_MUSIC_MODEL_ENTRY = entry(
    SymbolicMusicModel,
    subset_of(MusicGenerationModel, cite=HUANG_2018.at("abstract")),
    every(produces=modalities.SymbolicMusic, performs=tasks.SymbolicMusicGeneration, cite=HUANG_2018.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.SymbolicMusicGeneration, cite=HUANG_2018.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.SymbolicMusic, cite=HUANG_2018.at("abstract")),
    some(accepts=modalities.SymbolicMusic, cite=HUANG_2018.at("abstract")),
    typically(uses=architectures.Transformer, cite=HUANG_2018.at("abstract")),
    typically(trained_with=objectives.AutoregressivePrediction, cite=HUANG_2018.at("abstract")),
    some(has=qualities.LongRangeDependencies, cite=HUANG_2018.at("abstract")),
)

VideoToAudioModel = ModelFamily(
    "video-to-audio-model",
    "Video-to-audio model",
    aliases=(
        "V2A model",
        "video-to-sound model",
        "foley model",
        "video-to-audio generator",
        "foley generation model",
    ),
    definition="An audio generation model that makes a soundtrack which fits a given video.",
    defined_by=(LUO_2023.at("title"),),
)
VIDEO_TO_AUDIO_MODEL_ENTRY = entry(
    VideoToAudioModel,
    subset_of(AudioGenerationModel, ConditionalGenerativeModel, MultimodalGenerativeModel, cite=LUO_2023.at("title")),
    every(accepts=modalities.Video, produces=modalities.Audio, performs=tasks.VideoToAudio, cite=LUO_2023.at("title")),
    sufficient(is_a=GenerativeAI, performs=tasks.VideoToAudio, cite=LUO_2023.at("title")),
    some(trained_with=objectives.Denoising, cite=LUO_2023.at("title")),
)

NeuralVocoder = ModelFamily(
    "neural-vocoder",
    "Neural vocoder",
    aliases=(
        "vocoder",
        "vocoder model",
        "neural vocoding model",
        "mel-spectrogram vocoder",
    ),
    definition="A network that makes the waveform of speech or other sound from acoustic features such "
    "as a spectrogram.",
    defined_by=(
        TAN_2021.at("abstract"),
        KONG_2020_B.at("abstract"),
    ),
)
NEURAL_VOCODER_ENTRY = entry(
    NeuralVocoder,
    subset_of(AudioGenerationModel, cite=(KONG_2020_B.at("abstract"), KONG_2020.at("abstract"))),
    subset_of(ConditionalGenerativeModel, cite=(KONG_2020.at("abstract"), VAN_DEN_OORD_2016_A.at("abstract"))),
    subset_of(DeepLearning, cite=(KONG_2020_B.at("abstract"), VAN_DEN_OORD_2016_A.at("abstract"))),
    every(performs=tasks.Vocoding, cite=TAN_2021.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.Vocoding, cite=TAN_2021.at("abstract")),
    typically(accepts=modalities.Spectrogram, cite=(KONG_2020_B.at("abstract"), KONG_2020.at("abstract"))),
    typically(produces=modalities.Speech, cite=(TAN_2021.at("abstract"), KONG_2020_B.at("abstract"))),
    typically(uses=architectures.ConvolutionalNetwork, cite=VAN_DEN_OORD_2016_A),
    some(trained_with=objectives.Adversarial, cite=KONG_2020_B.at("abstract")),
    some(trained_with=objectives.AutoregressivePrediction, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(trained_with=objectives.Denoising, cite=KONG_2020.at("abstract")),
    some(has=qualities.RealTimeGeneration, cite=KONG_2020_B.at("abstract")),
    typically(has=qualities.NaturalSpeech, cite=(KONG_2020_B.at("abstract"), VAN_DEN_OORD_2016_A.at("abstract"))),
)

NeuralAudioCodec = ModelFamily(
    "neural-audio-codec",
    "Neural audio codec",
    aliases=(
        "audio codec model",
        "audio codec",
        "neural audio compression model",
    ),
    definition="A network that compresses audio to few discrete codes and restores it from them.",
    defined_by=(
        ZEGHIDOUR_2021.at("abstract"),
        DEFOSSEZ_2022,
    ),
)
NEURAL_AUDIO_CODEC_ENTRY = entry(
    NeuralAudioCodec,
    subset_of(AutoencoderModel, cite=(ZEGHIDOUR_2021.at("abstract"), DEFOSSEZ_2022)),
    every(accepts=modalities.Audio, produces=modalities.Audio, cite=(ZEGHIDOUR_2021.at("abstract"), DEFOSSEZ_2022)),
    every(performs=tasks.AudioCompression, cite=(ZEGHIDOUR_2021.at("abstract"), DEFOSSEZ_2022)),
    typically(produces=modalities.DiscreteCodes, cite=BORSOS_2022.at("abstract")),
    typically(
        uses=(architectures.VectorQuantization, architectures.ConvolutionalNetwork),
        cite=(ZEGHIDOUR_2021.at("abstract"), DEFOSSEZ_2022),
    ),
    typically(
        trained_with=(objectives.Reconstruction, objectives.Adversarial),
        cite=(ZEGHIDOUR_2021.at("abstract"), DEFOSSEZ_2022),
    ),
    typically(has=qualities.DiscreteLatents, cite=(ZEGHIDOUR_2021.at("abstract"), BORSOS_2022.at("abstract"))),
    some(has=qualities.OnDeviceDeployment, cite=ZEGHIDOUR_2021.at("abstract")),
)

NeuralCodecLanguageModel = ModelFamily(
    "neural-codec-language-model",
    "Neural codec language model",
    aliases=(
        "codec LM",
        "codec language model",
        "neural codec LM",
        "audio token language model",
    ),
    definition="An audio generation model that predicts the codes of a neural audio codec as a language "
    "model predicts words.",
    defined_by=(
        WANG_2023_C.at("abstract"),
        BORSOS_2022.at("abstract"),
    ),
)
NEURAL_CODEC_LANGUAGE_MODEL_ENTRY = entry(
    NeuralCodecLanguageModel,
    subset_of(AudioGenerationModel, cite=(WANG_2023_C.at("abstract"), BORSOS_2022.at("abstract"))),
    subset_of(DeepLearning, cite=WANG_2023_C.at("title")),
    # So named by its authors; a textbook has language models assign probabilities to sequences of words.
    subset_of(LanguageModel, cite=WANG_2023_C.at("title"), disputed_by=JURAFSKY_2020.at("chapter 3")),
    every(produces=modalities.Audio, cite=(WANG_2023_C.at("abstract"), BORSOS_2022.at("abstract"))),
    typically(produces=modalities.Speech, cite=(WANG_2023_C.at("abstract"), BORSOS_2022.at("abstract"))),
    some(produces=modalities.Music, cite=(BORSOS_2022.at("abstract"), COPET_2023.at("abstract"))),
    some(accepts=modalities.Text, cite=WANG_2023_C.at("abstract")),
    some(accepts=modalities.Audio, cite=BORSOS_2022.at("abstract")),
    some(performs=tasks.ZeroShotTextToSpeech, cite=WANG_2023_C.at("abstract")),
    typically(uses=architectures.Transformer, cite=COPET_2023.at("abstract")),
    typically(
        trained_with=objectives.NextTokenPrediction, cite=(WANG_2023_C.at("abstract"), BORSOS_2022.at("abstract"))
    ),
    some(has=qualities.InContextLearning, cite=WANG_2023_C.at("abstract")),
    typically(has=qualities.WordErrors, cite=HAN_2024.at("abstract")),
    typically(has=qualities.SlowSampling, cite=HAN_2024.at("abstract")),
)

SourceSeparationModel = ModelFamily(
    "source-separation-model",
    "Audio source separation model",
    aliases=(
        "source separation model",
        "music source separation model",
        "stem separation model",
        "stem splitter",
    ),
    definition="A model that splits a recording into the sources that are mixed in it, such as voices or instruments.",
    defined_by=(
        ROUARD_2022,
        HUGGING_FACE_2026.at("audio-to-audio"),
    ),
)
SOURCE_SEPARATION_MODEL_ENTRY = entry(
    SourceSeparationModel,
    every(
        accepts=modalities.Audio,
        produces=modalities.Audio,
        performs=tasks.AudioSourceSeparation,
        cite=(ROUARD_2022, HUGGING_FACE_2026.at("audio-to-audio")),
    ),
    some(uses=(architectures.UNet, architectures.ConvolutionalNetwork, architectures.Transformer), cite=ROUARD_2022),
)

AudioClassificationModel = ModelFamily(
    "audio-classification-model",
    "Audio classification model",
    aliases=(
        "audio classifier",
        "sound classifier",
        "sound event classifier",
        "audio tagging model",
        "acoustic classification model",
    ),
    definition="A classifier of audio, say by sound event, speaker, language or emotion.",
    defined_by=(
        GONG_2021,
        HUGGING_FACE_2026.at("audio-classification"),
    ),
)
AUDIO_CLASSIFICATION_MODEL_ENTRY = entry(
    AudioClassificationModel,
    subset_of(Classifier, cite=(GONG_2021, HUGGING_FACE_2026.at("audio-classification"))),
    every(
        accepts=modalities.Audio,
        produces=modalities.Label,
        performs=tasks.AudioClassification,
        cite=(GONG_2021, HUGGING_FACE_2026.at("audio-classification")),
    ),
    some(uses=architectures.Transformer, accepts=modalities.Spectrogram, cite=GONG_2021),
    typically(trained_with=objectives.SupervisedClassification, cite=GONG_2021),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TEXT_TO_AUDIO_MODEL_ENTRY,
    TEXT_TO_MUSIC_MODEL_ENTRY,
    SYMBOLIC_MUSIC_MODEL_ENTRY,
    VIDEO_TO_AUDIO_MODEL_ENTRY,
    NEURAL_VOCODER_ENTRY,
    NEURAL_AUDIO_CODEC_ENTRY,
    NEURAL_CODEC_LANGUAGE_MODEL_ENTRY,
    SOURCE_SEPARATION_MODEL_ENTRY,
    AUDIO_CLASSIFICATION_MODEL_ENTRY,
)
