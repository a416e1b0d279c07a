"""Families that hear, speak and change speech."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, risks, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import DeepLearning, GenerativeAI, MachineLearning
from genai_taxonomy.vocabulary.families.audio import TextToAudioModel
from genai_taxonomy.vocabulary.families.breadth import (
    ConditionalGenerativeModel,
    SelfSupervisedModel,
)
from genai_taxonomy.vocabulary.families.content import AudioGenerationModel, SpeechGenerationModel
from genai_taxonomy.vocabulary.families.general import PretrainedModel
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BAEVSKI_2020,
    DEFOSSEZ_2024,
    GRAVES_2006,
    HAN_2024,
    HSU_2021,
    HUGGING_FACE_2026,
    KIM_2021_B,
    KOENECKE_2020,
    KOENECKE_2024,
    LIU_2021_B,
    PASCUAL_2017,
    RADFORD_2022,
    REN_2019,
    REN_2020,
    SEAMLESS_2023,
    SISMAN_2020,
    TAN_2021,
    VAN_DEN_OORD_2016_A,
    WANG_2023_C,
    WELKER_2022,
    ZHANG_2023_C,
)

__all__ = [
    "SelfSupervisedSpeechModel",
    "SingingVoiceSynthesisModel",
    "SpeakerRecognitionModel",
    "SpeechEnhancementModel",
    "SpeechRecognitionModel",
    "SpeechToSpeechModel",
    "SpeechTranslationModel",
    "SpokenDialogueModel",
    "TextToSpeechModel",
    "VoiceConversionModel",
    "ZeroShotTextToSpeechModel",
]

TextToSpeechModel = ModelFamily(
    "text-to-speech-model",
    "Text-to-speech model",
    aliases=(
        "TTS model",
        "TTS",
        "text-to-speech system",
        "neural TTS",
        "neural TTS model",
        "TTS system",
        "speech synthesis from text model",
        "text-to-speech AI",
    ),
    definition="A speech generation model that speaks a written text.",
    defined_by=(
        TAN_2021.at("abstract"),
        HUGGING_FACE_2026.at("text-to-speech"),
    ),
)
TEXT_TO_SPEECH_MODEL_ENTRY = entry(
    TextToSpeechModel,
    subset_of(SpeechGenerationModel, cite=(HUGGING_FACE_2026.at("text-to-speech"), KIM_2021_B.at("abstract"))),
    subset_of(TextToAudioModel, cite=HUGGING_FACE_2026.at("text-to-speech")),
    every(
        accepts=modalities.Text,
        produces=modalities.Speech,
        cite=(TAN_2021.at("abstract"), HUGGING_FACE_2026.at("text-to-speech")),
    ),
    every(performs=tasks.TextToSpeech, cite=(TAN_2021.at("abstract"), HUGGING_FACE_2026.at("text-to-speech"))),
    sufficient(is_a=GenerativeAI, performs=tasks.TextToSpeech, cite=HUGGING_FACE_2026.at("text-to-speech")),
    typically(has=qualities.NaturalSpeech, cite=(HUGGING_FACE_2026.at("text-to-speech"), TAN_2021.at("abstract"))),
    some(has=qualities.ParallelDecoding, cite=(REN_2020.at("abstract"), KIM_2021_B.at("abstract"))),
    some(
        uses=architectures.VariationalAutoencoderNetwork,
        trained_with=(objectives.Adversarial, objectives.EvidenceLowerBound),
        cite=KIM_2021_B.at("abstract"),
    ),
    some(
        trained_with=objectives.AutoregressivePrediction,
        cite=(WANG_2023_C.at("abstract"), VAN_DEN_OORD_2016_A.at("abstract")),
    ),
    some(uses=architectures.Transformer, cite=REN_2020),
    typically(has=qualities.PairedDataRequirement, cite=TAN_2021),
    some(has=qualities.WordErrors, cite=(REN_2019.at("abstract"), HAN_2024.at("abstract"))),
    some(has=qualities.RoboticProsody, cite=TAN_2021),
    some(has=qualities.Multilinguality, cite=HUGGING_FACE_2026.at("text-to-speech")),
    typically(serves=use_cases.AudioProduction, cite=ARTICLE.at("S023")),
    some(has=qualities.LimitedControllability, cite=REN_2019.at("abstract")),
    typically(serves=use_cases.VoiceAssistants, cite=HUGGING_FACE_2026.at("text-to-speech")),
)

ZeroShotTextToSpeechModel = ModelFamily(
    "zero-shot-text-to-speech-model",
    "Zero-shot text-to-speech model",
    aliases=(
        "zero-shot TTS model",
        "voice cloning model",
        "zero-shot TTS",
        "voice cloner",
        "voice cloning TTS",
        "AI voice cloning model",
        "voice cloning",
    ),
    definition="A text-to-speech model that speaks in a voice of which it has heard only a short sample.",
    defined_by=(WANG_2023_C.at("abstract"),),
)
ZERO_SHOT_TEXT_TO_SPEECH_MODEL_ENTRY = entry(
    ZeroShotTextToSpeechModel,
    subset_of(TextToSpeechModel, cite=WANG_2023_C.at("abstract")),
    every(accepts=modalities.Speech, performs=tasks.ZeroShotTextToSpeech, cite=WANG_2023_C.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.ZeroShotTextToSpeech, cite=WANG_2023_C.at("abstract")),
    typically(has=qualities.VoiceCloning, cite=WANG_2023_C.at("abstract")),
    typically(has=risks.VoiceFraud, cite=WANG_2023_C.at("ethics statement")),
    some(trained_with=objectives.NextTokenPrediction, cite=WANG_2023_C.at("abstract")),
    some(has=qualities.InContextLearning, cite=WANG_2023_C.at("abstract")),
    some(has=qualities.WordErrors, cite=HAN_2024.at("abstract")),
)

SpeechToSpeechModel = ModelFamily(
    "speech-to-speech-model",
    "Speech-to-speech model",
    aliases=(
        "S2S model",
        "speech-to-speech system",
        "voice-to-voice model",
        "speech-in speech-out model",
    ),
    definition="A speech generation model that turns speech into other speech, be it an answer, a "
    "translation or another voice.",
    defined_by=(
        SEAMLESS_2023.at("abstract"),
        DEFOSSEZ_2024,
    ),
)
SPEECH_TO_SPEECH_MODEL_ENTRY = entry(
    SpeechToSpeechModel,
    subset_of(SpeechGenerationModel, ConditionalGenerativeModel, cite=(SEAMLESS_2023.at("abstract"), DEFOSSEZ_2024)),
    every(accepts=modalities.Speech, produces=modalities.Speech, cite=(SEAMLESS_2023.at("abstract"), DEFOSSEZ_2024)),
    some(performs=tasks.SpeechToSpeechTranslation, cite=SEAMLESS_2023.at("abstract")),
    some(performs=tasks.SpokenDialogue, cite=DEFOSSEZ_2024),
    some(performs=tasks.VoiceConversion, cite=SISMAN_2020.at("abstract")),
)

VoiceConversionModel = ModelFamily(
    "voice-conversion-model",
    "Voice conversion model",
    aliases=(
        "VC model",
        "voice changer model",
        "voice converter",
        "speaker conversion model",
        "AI voice changer",
        "voice conversion system",
    ),
    definition="A speech-to-speech model that changes whose voice is heard and keeps the words.",
    defined_by=(SISMAN_2020.at("abstract"),),
)
VOICE_CONVERSION_MODEL_ENTRY = entry(
    VoiceConversionModel,
    subset_of(SpeechToSpeechModel, cite=SISMAN_2020.at("section 1")),
    every(
        accepts=modalities.Speech,
        produces=modalities.Speech,
        performs=tasks.VoiceConversion,
        cite=SISMAN_2020.at("abstract"),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.VoiceConversion, cite=SISMAN_2020.at("abstract")),
    some(uses=architectures.Autoencoder, cite=SISMAN_2020),
    some(trained_with=objectives.Adversarial, cite=SISMAN_2020),
    typically(has=risks.VoiceFraud, cite=SISMAN_2020),
)

SpokenDialogueModel = ModelFamily(
    "spoken-dialogue-model",
    "Spoken dialogue model",
    aliases=(
        "speech dialogue model",
        "full-duplex speech model",
        "spoken conversational model",
        "voice chat model",
        "spoken dialog model",
    ),
    definition="A speech-to-speech model that holds a conversation by voice.",
    defined_by=(DEFOSSEZ_2024,),
)
SPOKEN_DIALOGUE_MODEL_ENTRY = entry(
    SpokenDialogueModel,
    subset_of(SpeechToSpeechModel, cite=DEFOSSEZ_2024),
    every(accepts=modalities.Speech, produces=modalities.Speech, performs=tasks.SpokenDialogue, cite=DEFOSSEZ_2024),
    some(produces=modalities.Text, cite=DEFOSSEZ_2024),
    some(uses=architectures.Transformer, cite=DEFOSSEZ_2024),
    some(has=qualities.RealTimeGeneration, cite=DEFOSSEZ_2024),
)

SpeechRecognitionModel = ModelFamily(
    "speech-recognition-model",
    "Speech recognition model",
    aliases=(
        "ASR model",
        "ASR",
        "speech-to-text model",
        "STT model",
        "automatic speech recognition model",
        "speech recognizer",
        "transcription model",
        "speech recognition system",
        "automatic speech recognition system",
    ),
    definition="A machine learning model that writes down what is said in speech.",
    defined_by=(
        RADFORD_2022,
        HUGGING_FACE_2026.at("automatic-speech-recognition"),
    ),
)
SPEECH_RECOGNITION_MODEL_ENTRY = entry(
    SpeechRecognitionModel,
    subset_of(MachineLearning, cite=ZHANG_2023_C.at("introduction")),
    every(
        accepts=modalities.Speech,
        produces=modalities.Text,
        cite=(RADFORD_2022, HUGGING_FACE_2026.at("automatic-speech-recognition")),
    ),
    every(performs=tasks.AutomaticSpeechRecognition, cite=HUGGING_FACE_2026.at("automatic-speech-recognition")),
    typically(uses=architectures.Transformer, cite=(RADFORD_2022, BAEVSKI_2020)),
    some(uses=architectures.TransformerEncoderDecoder, cite=RADFORD_2022),
    some(trained_with=objectives.ConnectionistTemporalClassification, cite=(GRAVES_2006.at("abstract"), BAEVSKI_2020)),
    some(trained_with=objectives.SequenceToSequenceLearning, cite=RADFORD_2022),
    typically(trained_with=objectives.SupervisedLearning, cite=(RADFORD_2022, GRAVES_2006.at("abstract"))),
    some(has=qualities.Multilinguality, cite=(RADFORD_2022, HUGGING_FACE_2026.at("automatic-speech-recognition"))),
    some(has=qualities.NoiseRobustness, cite=RADFORD_2022.at("title")),
    typically(has=qualities.AccentBias, cite=KOENECKE_2020.at("abstract")),
    some(has=qualities.Hallucination, cite=KOENECKE_2024.at("abstract")),
    typically(
        serves=(use_cases.VoiceAssistants, use_cases.TranscriptionAndCaptions),
        cite=HUGGING_FACE_2026.at("automatic-speech-recognition"),
    ),
)

SpeechTranslationModel = ModelFamily(
    "speech-translation-model",
    "Speech translation model",
    aliases=(
        "ST model",
        "spoken language translation model",
    ),
    definition="A model that translates what is said into another language, in writing or in speech.",
    defined_by=(
        SEAMLESS_2023.at("abstract"),
        RADFORD_2022,
    ),
)
SPEECH_TRANSLATION_MODEL_ENTRY = entry(
    SpeechTranslationModel,
    every(accepts=modalities.Speech, cite=(SEAMLESS_2023.at("abstract"), RADFORD_2022)),
    typically(
        performs=tasks.SpeechTranslation, produces=modalities.Text, cite=(SEAMLESS_2023.at("abstract"), RADFORD_2022)
    ),
    some(performs=tasks.SpeechToSpeechTranslation, produces=modalities.Speech, cite=SEAMLESS_2023.at("abstract")),
    some(uses=architectures.Transformer, cite=RADFORD_2022),
    typically(has=qualities.Multilinguality, cite=(SEAMLESS_2023.at("abstract"), RADFORD_2022)),
)

SelfSupervisedSpeechModel = ModelFamily(
    "self-supervised-speech-model",
    "Self-supervised speech model",
    aliases=(
        "SSL speech model",
        "speech representation model",
        "self-supervised speech representation model",
        "speech SSL model",
        "S3M",
    ),
    definition="A model that learns representations of speech from recordings without transcripts.",
    defined_by=(
        BAEVSKI_2020.at("abstract"),
        HSU_2021.at("abstract"),
    ),
)
SELF_SUPERVISED_SPEECH_MODEL_ENTRY = entry(
    SelfSupervisedSpeechModel,
    subset_of(
        SelfSupervisedModel, PretrainedModel, DeepLearning, cite=(BAEVSKI_2020.at("abstract"), HSU_2021.at("abstract"))
    ),
    every(
        accepts=modalities.Speech,
        trained_with=objectives.SelfSupervisedLearning,
        cite=(BAEVSKI_2020.at("abstract"), HSU_2021.at("abstract")),
    ),
    typically(
        produces=modalities.Embedding,
        performs=tasks.RepresentationLearning,
        cite=(BAEVSKI_2020.at("abstract"), HSU_2021.at("abstract")),
    ),
    some(trained_with=objectives.MaskedPrediction, cite=HSU_2021.at("abstract")),
    some(trained_with=objectives.Contrastive, cite=BAEVSKI_2020.at("abstract")),
    some(performs=tasks.AutomaticSpeechRecognition, cite=BAEVSKI_2020.at("abstract")),
    typically(uses=architectures.Transformer, cite=HSU_2021),
    typically(has=(qualities.TransferLearning, qualities.FewShotLearning), cite=BAEVSKI_2020.at("abstract")),
)

SpeechEnhancementModel = ModelFamily(
    "speech-enhancement-model",
    "Speech enhancement model",
    aliases=(
        "speech denoising model",
        "noise suppression model",
        "speech denoiser",
        "SE model",
        "noise reduction model",
    ),
    definition="A model that removes noise and other disturbances from speech.",
    defined_by=(
        PASCUAL_2017.at("abstract"),
        HUGGING_FACE_2026.at("audio-to-audio"),
    ),
)
SPEECH_ENHANCEMENT_MODEL_ENTRY = entry(
    SpeechEnhancementModel,
    every(
        accepts=modalities.Speech,
        produces=modalities.Speech,
        performs=tasks.SpeechEnhancement,
        cite=(PASCUAL_2017.at("abstract"), HUGGING_FACE_2026.at("audio-to-audio")),
    ),
    some(trained_with=objectives.Adversarial, cite=PASCUAL_2017.at("abstract")),
    some(trained_with=objectives.ScoreMatching, cite=WELKER_2022.at("title")),
    typically(has=qualities.PairedDataRequirement, cite=PASCUAL_2017),
)

SingingVoiceSynthesisModel = ModelFamily(
    "singing-voice-synthesis-model",
    "Singing voice synthesis model",
    aliases=(
        "SVS model",
        "singing synthesizer",
        "singing voice synthesizer",
        "AI singing model",
        "singing synthesis model",
    ),
    definition="An audio generation model that sings given lyrics to a given score.",
    defined_by=(LIU_2021_B.at("title"),),
)
SINGING_VOICE_SYNTHESIS_MODEL_ENTRY = entry(
    SingingVoiceSynthesisModel,
    subset_of(AudioGenerationModel, ConditionalGenerativeModel, cite=LIU_2021_B.at("title")),
    every(produces=modalities.Singing, performs=tasks.SingingVoiceSynthesis, cite=LIU_2021_B.at("title")),
    typically(accepts=(modalities.Text, modalities.SymbolicMusic), cite=LIU_2021_B),
    sufficient(is_a=GenerativeAI, performs=tasks.SingingVoiceSynthesis, cite=LIU_2021_B.at("title")),
    some(trained_with=objectives.Denoising, cite=LIU_2021_B.at("title")),
)

SpeakerRecognitionModel = ModelFamily(
    "speaker-recognition-model",
    "Speaker recognition model",
    aliases=(
        "speaker verification model",
        "speaker identification model",
        "speaker embedding model",
        "voice biometrics model",
        "speaker recognizer",
    ),
    definition="A model that tells from speech who is speaking, or whether two recordings have the same speaker.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
)
SPEAKER_RECOGNITION_MODEL_ENTRY = entry(
    SpeakerRecognitionModel,
    every(accepts=modalities.Speech, cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(
        performs=tasks.SpeakerIdentification,
        produces=modalities.Label,
        cite=HUGGING_FACE_2026.at("audio-classification"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TEXT_TO_SPEECH_MODEL_ENTRY,
    ZERO_SHOT_TEXT_TO_SPEECH_MODEL_ENTRY,
    SPEECH_TO_SPEECH_MODEL_ENTRY,
    VOICE_CONVERSION_MODEL_ENTRY,
    SPOKEN_DIALOGUE_MODEL_ENTRY,
    SPEECH_RECOGNITION_MODEL_ENTRY,
    SPEECH_TRANSLATION_MODEL_ENTRY,
    SELF_SUPERVISED_SPEECH_MODEL_ENTRY,
    SPEECH_ENHANCEMENT_MODEL_ENTRY,
    SINGING_VOICE_SYNTHESIS_MODEL_ENTRY,
    SPEAKER_RECOGNITION_MODEL_ENTRY,
)
