"""Jobs on speech."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import Audio, Label, Spectrogram, Speech, Text, Timestamps
from genai_taxonomy.vocabulary.sources import (
    BORSOS_2022,
    DEFOSSEZ_2024,
    GOODFELLOW_2016_B,
    HUGGING_FACE_2026,
    HUGGING_FACE_SUPERB,
    HUGGING_FACE_TRANSFORMERS,
    JIA_2019,
    JIA_2020,
    KONG_2020,
    OSHAUGHNESSY_2025,
    PLAQUET_2023,
    RICHTER_2022,
    SEAMLESS_2023,
    SISMAN_2020,
    TAN_2021,
    VAN_DEN_OORD_2016_A,
    WANG_2023_C,
    YANG_2021,
)
from genai_taxonomy.vocabulary.tasks.audio import AudioClassification, AudioSourceSeparation, AudioToAudio, TextToAudio
from genai_taxonomy.vocabulary.tasks.general import AudioGeneration, TextGeneration, Translation
from genai_taxonomy.vocabulary.tasks.language import Dialogue

__all__ = [
    "AudioIntentClassification",
    "AudioLanguageIdentification",
    "AutomaticSpeechRecognition",
    "KeywordSpotting",
    "SpeakerDiarization",
    "SpeakerIdentification",
    "SpeakerVerification",
    "SpeechContinuation",
    "SpeechEmotionRecognition",
    "SpeechEnhancement",
    "SpeechGeneration",
    "SpeechSeparation",
    "SpeechToSpeechTranslation",
    "SpeechToTextTranslation",
    "SpeechTranslation",
    "SpokenDialogue",
    "TextToSpeech",
    "Vocoding",
    "VoiceActivityDetection",
    "VoiceConversion",
    "ZeroShotTextToSpeech",
]

# Making speech.

SpeechGeneration = Task(
    "speech-generation",
    "Speech generation",
    aliases=("generating speech", "voice generation"),
    definition="Audio generation that makes speech.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"), SISMAN_2020.at("section 1")),
)
SPEECH_GENERATION_ENTRY = entry(
    SpeechGeneration,
    subset_of(AudioGeneration, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    signature((), Speech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
)

TextToSpeech = Task(
    "text-to-speech",
    "Text-to-speech",
    aliases=("TTS", "speech synthesis", "text2speech"),
    definition="Audio generation that speaks a given text.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
    exact_match=("huggingface:pipeline/text-to-speech",),
)
TEXT_TO_SPEECH_ENTRY = entry(
    TextToSpeech,
    subset_of(SpeechGeneration, cite=TAN_2021.at("abstract")),
    subset_of(TextToAudio, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    signature(Text, Speech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
)

ZeroShotTextToSpeech = Task(
    "zero-shot-text-to-speech",
    "Zero-shot text-to-speech",
    aliases=("zero-shot TTS", "voice cloning", "zero-shot voice cloning", "zero-shot speech synthesis"),
    definition="Text-to-speech in a voice known only from a short recording.",
    defined_by=(WANG_2023_C.at("abstract"),),
)
ZERO_SHOT_TEXT_TO_SPEECH_ENTRY = entry(
    ZeroShotTextToSpeech,
    subset_of(TextToSpeech, cite=WANG_2023_C.at("abstract")),
    signature((Text, Speech), Speech, cite=WANG_2023_C.at("abstract")),
)

Vocoding = Task(
    "vocoding",
    "Vocoding",
    aliases=("neural vocoding", "waveform synthesis"),
    definition="Audio generation that makes the waveform to given acoustic features.",
    defined_by=(KONG_2020.at("abstract"), TAN_2021.at("abstract")),
)
VOCODING_ENTRY = entry(
    Vocoding,
    subset_of(AudioGeneration, cite=KONG_2020.at("abstract")),
    signature((), Audio, cite=KONG_2020.at("abstract")),
    typically(accepts=Spectrogram, produces=Speech, cite=KONG_2020.at("abstract")),
)

VoiceConversion = Task(
    "voice-conversion",
    "Voice conversion",
    aliases=("VC", "voice changing", "voice transformation", "speaker conversion"),
    definition="Audio-to-audio work that lets another voice say what a recording says.",
    defined_by=(SISMAN_2020.at("abstract"),),
)
VOICE_CONVERSION_ENTRY = entry(
    VoiceConversion,
    subset_of(AudioToAudio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
    subset_of(SpeechGeneration, cite=SISMAN_2020.at("section 1")),
    signature(Speech, Speech, cite=SISMAN_2020.at("abstract")),
)

SpeechEnhancement = Task(
    "speech-enhancement",
    "Speech enhancement",
    aliases=("speech denoising", "speech noise removal", "noise suppression"),
    definition="Audio-to-audio work that frees speech from noise and reverberation.",
    defined_by=(HUGGING_FACE_2026.at("audio-to-audio"), RICHTER_2022.at("title")),
)
SPEECH_ENHANCEMENT_ENTRY = entry(
    SpeechEnhancement,
    subset_of(AudioToAudio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
    signature(Speech, Speech, cite=HUGGING_FACE_2026.at("audio-to-audio")),
)

SpeechSeparation = Task(
    "speech-separation",
    "Speech separation",
    aliases=("speaker separation",),
    definition="Audio source separation that gives each of several speakers an audio of their own.",
    defined_by=(HUGGING_FACE_2026.at("audio-to-audio"),),
)
SPEECH_SEPARATION_ENTRY = entry(
    SpeechSeparation,
    subset_of(AudioSourceSeparation, cite=HUGGING_FACE_2026.at("audio-to-audio")),
    signature(Speech, Speech, cite=HUGGING_FACE_2026.at("audio-to-audio")),
)

SpeechTranslation = Task(
    "speech-translation",
    "Speech translation",
    aliases=("spoken language translation", "speech machine translation"),
    definition="Saying or writing in another language what is said in an audio.",
    defined_by=(SEAMLESS_2023.at("abstract"), JIA_2019.at("abstract")),
)
SPEECH_TRANSLATION_ENTRY = entry(
    SpeechTranslation,
    # Translation in the narrow sense starts from text.
    subset_of(Translation, cite=SEAMLESS_2023.at("title"), disputed_by=HUGGING_FACE_2026.at("translation")),
    signature(Speech, (), cite=(SEAMLESS_2023.at("abstract"), JIA_2019.at("abstract"))),
    typically(produces=Text, cite=SEAMLESS_2023.at("abstract")),
)

SpeechToSpeechTranslation = Task(
    "speech-to-speech-translation",
    "Speech-to-speech translation",
    aliases=("S2ST", "speech-to-speech machine translation", "direct speech translation"),
    definition="Speech generation that says in another language what a speech says.",
    defined_by=(JIA_2019.at("abstract"),),
)
SPEECH_TO_SPEECH_TRANSLATION_ENTRY = entry(
    SpeechToSpeechTranslation,
    subset_of(SpeechTranslation, cite=(SEAMLESS_2023.at("abstract"), JIA_2019.at("abstract"))),
    subset_of(SpeechGeneration, cite=JIA_2019.at("abstract")),
    subset_of(AudioToAudio, cite=(JIA_2019.at("abstract"), HUGGING_FACE_2026.at("audio-to-audio"))),
    signature(Speech, Speech, cite=JIA_2019.at("section 1")),
)

SpokenDialogue = Task(
    "spoken-dialogue",
    "Spoken dialogue",
    aliases=("spoken dialog", "spoken conversation", "voice chat", "speech-to-speech dialogue"),
    definition="Speech generation that talks with a speaker.",
    defined_by=(DEFOSSEZ_2024,),
)
SPOKEN_DIALOGUE_ENTRY = entry(
    SpokenDialogue,
    subset_of(SpeechGeneration, cite=DEFOSSEZ_2024),
    # Dialogue in the narrow sense is written.
    subset_of(Dialogue, cite=DEFOSSEZ_2024.at("title"), disputed_by=HUGGING_FACE_2026.at("pipelines")),
    signature(Speech, Speech, cite=DEFOSSEZ_2024),
)

SpeechContinuation = Task(
    "speech-continuation",
    "Speech continuation",
    aliases=("continuing speech", "spoken language modeling", "speech completion"),
    definition="Speech generation that goes on from the beginning of a recording.",
    defined_by=(BORSOS_2022.at("abstract"),),
)
SPEECH_CONTINUATION_ENTRY = entry(
    SpeechContinuation,
    subset_of(SpeechGeneration, cite=BORSOS_2022.at("abstract")),
    signature(Speech, Speech, cite=BORSOS_2022.at("abstract")),
)

# Writing down speech.

AutomaticSpeechRecognition = Task(
    "automatic-speech-recognition",
    "Automatic speech recognition",
    aliases=(
        "ASR",
        "speech recognition",
        "speech-to-text",
        "STT",
        "speech transcription",
        "transcription",
        "speech2text",
    ),
    definition="Writing down what is said in an audio.",
    defined_by=(HUGGING_FACE_2026.at("automatic-speech-recognition"),),
    exact_match=("huggingface:pipeline/automatic-speech-recognition",),
)
AUTOMATIC_SPEECH_RECOGNITION_ENTRY = entry(
    AutomaticSpeechRecognition,
    # It transcribes what was said and makes up nothing, as character recognition does.
    subset_of(
        TextGeneration,
        cite=HUGGING_FACE_TRANSFORMERS,
        disputed_by=GOODFELLOW_2016_B.at("section 5.1.1"),
    ),
    signature(Speech, Text, cite=HUGGING_FACE_2026.at("automatic-speech-recognition")),
)

SpeechToTextTranslation = Task(
    "speech-to-text-translation",
    "Speech-to-text translation",
    aliases=("S2TT", "S2T translation", "speech-to-text machine translation"),
    definition="Speech translation that writes the translation down.",
    defined_by=(JIA_2019.at("abstract"), YANG_2021),
)
SPEECH_TO_TEXT_TRANSLATION_ENTRY = entry(
    SpeechToTextTranslation,
    subset_of(SpeechTranslation, cite=(JIA_2019.at("abstract"), YANG_2021)),
    subset_of(TextGeneration, cite=HUGGING_FACE_TRANSFORMERS),
    signature(Speech, Text, cite=JIA_2019.at("abstract")),
)

# Reading speech.

KeywordSpotting = Task(
    "keyword-spotting",
    "Keyword spotting",
    aliases=("KWS", "keyword detection", "command recognition", "speech command recognition", "wake word detection"),
    definition="Audio classification that tells which word of a fixed list was said.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
    exact_match=("huggingface:subtask/keyword-spotting",),
)
KEYWORD_SPOTTING_ENTRY = entry(
    KeywordSpotting,
    subset_of(AudioClassification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Speech, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

SpeakerIdentification = Task(
    "speaker-identification",
    "Speaker identification",
    aliases=("speaker ID", "identifying speakers"),
    definition="Audio classification that tells which of a set of people speaks.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
    exact_match=("huggingface:subtask/speaker-identification",),
)
SPEAKER_IDENTIFICATION_ENTRY = entry(
    SpeakerIdentification,
    subset_of(AudioClassification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Speech, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

SpeakerVerification = Task(
    "speaker-verification",
    "Speaker verification",
    aliases=("ASV", "automatic speaker verification", "voice verification"),
    definition="Audio classification that tells whether two recordings are of the same speaker.",
    defined_by=(HUGGING_FACE_SUPERB, YANG_2021),
)
SPEAKER_VERIFICATION_ENTRY = entry(
    SpeakerVerification,
    subset_of(AudioClassification, cite=HUGGING_FACE_SUPERB),
    signature(Speech, (), cite=HUGGING_FACE_SUPERB),
)

SpeakerDiarization = Task(
    "speaker-diarization",
    "Speaker diarization",
    aliases=("diarization", "diarisation", "speaker diarisation", "who spoke when"),
    definition="Telling, moment by moment, who of several people speaks in an audio.",
    defined_by=(PLAQUET_2023.at("section 1"), HUGGING_FACE_SUPERB),
)
SPEAKER_DIARIZATION_ENTRY = entry(
    SpeakerDiarization,
    # Others cut the audio into stretches and cluster them by voice.
    subset_of(
        AudioClassification,
        cite=(PLAQUET_2023.at("abstract"), HUGGING_FACE_SUPERB),
        disputed_by=OSHAUGHNESSY_2025.at("abstract"),
    ),
    signature(Speech, (), cite=PLAQUET_2023.at("section 1")),
    typically(produces=Timestamps, cite=PLAQUET_2023.at("section 1")),
)

SpeechEmotionRecognition = Task(
    "speech-emotion-recognition",
    "Speech emotion recognition",
    aliases=("SER", "audio emotion recognition", "emotion recognition from speech", "vocal emotion recognition"),
    definition="Audio classification that names the emotion in a voice.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
    exact_match=("huggingface:subtask/audio-emotion-recognition",),
)
SPEECH_EMOTION_RECOGNITION_ENTRY = entry(
    SpeechEmotionRecognition,
    subset_of(AudioClassification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Speech, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

AudioIntentClassification = Task(
    "audio-intent-classification",
    "Audio intent classification",
    aliases=("spoken intent classification", "speech intent classification"),
    definition="Audio classification that names what a speaker wants.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"), YANG_2021),
    exact_match=("huggingface:subtask/audio-intent-classification",),
)
AUDIO_INTENT_CLASSIFICATION_ENTRY = entry(
    AudioIntentClassification,
    subset_of(AudioClassification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Speech, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

AudioLanguageIdentification = Task(
    "audio-language-identification",
    "Audio language identification",
    aliases=("spoken language identification", "speech language identification"),
    definition="Audio classification that names the language that is spoken.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
    exact_match=("huggingface:subtask/audio-language-identification",),
)
AUDIO_LANGUAGE_IDENTIFICATION_ENTRY = entry(
    AudioLanguageIdentification,
    subset_of(AudioClassification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Speech, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

VoiceActivityDetection = Task(
    "voice-activity-detection",
    "Voice activity detection",
    aliases=("VAD", "speech activity detection", "speech detection"),
    definition="Audio classification that tells in which stretches of an audio someone speaks.",
    defined_by=(JIA_2020.at("section 1"),),
    exact_match=("huggingface:pipeline/voice-activity-detection",),
)
VOICE_ACTIVITY_DETECTION_ENTRY = entry(
    VoiceActivityDetection,
    subset_of(AudioClassification, cite=JIA_2020.at("section 1")),
    signature(Audio, (), cite=JIA_2020.at("section 1")),
    typically(produces=Timestamps, cite=JIA_2020.at("section 1")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SPEECH_GENERATION_ENTRY,
    TEXT_TO_SPEECH_ENTRY,
    ZERO_SHOT_TEXT_TO_SPEECH_ENTRY,
    VOCODING_ENTRY,
    VOICE_CONVERSION_ENTRY,
    SPEECH_ENHANCEMENT_ENTRY,
    SPEECH_SEPARATION_ENTRY,
    SPEECH_TRANSLATION_ENTRY,
    SPEECH_TO_SPEECH_TRANSLATION_ENTRY,
    SPOKEN_DIALOGUE_ENTRY,
    SPEECH_CONTINUATION_ENTRY,
    AUTOMATIC_SPEECH_RECOGNITION_ENTRY,
    SPEECH_TO_TEXT_TRANSLATION_ENTRY,
    KEYWORD_SPOTTING_ENTRY,
    SPEAKER_IDENTIFICATION_ENTRY,
    SPEAKER_VERIFICATION_ENTRY,
    SPEAKER_DIARIZATION_ENTRY,
    SPEECH_EMOTION_RECOGNITION_ENTRY,
    AUDIO_INTENT_CLASSIFICATION_ENTRY,
    AUDIO_LANGUAGE_IDENTIFICATION_ENTRY,
    VOICE_ACTIVITY_DETECTION_ENTRY,
)
