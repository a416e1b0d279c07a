"""Families that entries leave open: nothing is published, or the family's border is drawn differently."""

from __future__ import annotations

from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import families

__all__: list[str] = []

#: What a general language model can also be used as, though it was made for no one of these.
GENERAL_USES: tuple[ModelFamily, ...] = (
    families.MachineTranslationModel,
    families.NeuralMachineTranslationModel,
    families.SummarizationModel,
    families.QuestionAnsweringModel,
    families.SyntheticDataGenerator,
)

#: Training on code and acting in steps: common since 2023, told apart from specialized models by few.
CODE_AND_AGENTS: tuple[ModelFamily, ...] = (
    families.CodeLanguageModel,
    families.CodeLLM,
    families.LLMAgent,
)

#: A model of which only what it does is published, not how it is built.
UNPUBLISHED_ARCHITECTURE: tuple[ModelFamily, ...] = (
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.CausalLanguageModel,
    families.GenerativeTransformer,
    families.TransformerBasedModel,
    families.TransformerLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.MixtureOfExpertsLanguageModel,
    families.MixtureOfExpertsLLM,
    families.HybridLanguageModel,
)

#: A model that is in all likelihood a transformer decoder, though its maker does not say so.
UNPUBLISHED_DECODER: tuple[ModelFamily, ...] = (
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.CausalLanguageModel,
    families.GenerativeTransformer,
    families.TransformerBasedModel,
    families.TransformerLanguageModel,
    families.DecoderOnlyLanguageModel,
)

#: A transformer of experts of which it is not published how it writes.
UNPUBLISHED_DECODING: tuple[ModelFamily, ...] = (
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.CausalLanguageModel,
    families.GenerativeTransformer,
    families.DecoderOnlyLanguageModel,
    families.EncoderDecoderLanguageModel,
)

#: A transformer whose further wiring is not published.
UNPUBLISHED_TRANSFORMER: tuple[ModelFamily, ...] = (
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.CausalLanguageModel,
    families.GenerativeTransformer,
    families.DecoderOnlyLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.MixtureOfExpertsLanguageModel,
    families.MixtureOfExpertsLLM,
    families.HybridLanguageModel,
)

#: How an assistant was tuned, where its maker does not say.
UNPUBLISHED_TUNING: tuple[ModelFamily, ...] = (
    families.InstructionTunedModel,
    families.AlignedLanguageModel,
)

#: What a language model that sees can also be used as.
USES_OF_SIGHT: tuple[ModelFamily, ...] = (
    families.ImageCaptioningModel,
    families.VisualQuestionAnsweringModel,
    families.DocumentUnderstandingModel,
    families.OpticalCharacterRecognitionModel,
    families.VisionFoundationModel,
    families.NativeMultimodalModel,
)

#: What a language model that hears can also be used as.
USES_OF_HEARING: tuple[ModelFamily, ...] = (
    families.LargeAudioLanguageModel,
    families.SpeechRecognitionModel,
    families.SpeechTranslationModel,
    families.OmniModel,
)

#: What a model that takes and makes images can also be used as.
USES_OF_DRAWING: tuple[ModelFamily, ...] = (
    families.ImageToImageModel,
    families.ImageEditingModel,
    families.InstructionBasedImageEditingModel,
    families.InpaintingModel,
    families.StyleTransferModel,
)

#: What is open of nearly every hosted assistant.
HOSTED_ASSISTANT: tuple[ModelFamily, ...] = (
    *GENERAL_USES,
    *CODE_AND_AGENTS,
    *UNPUBLISHED_ARCHITECTURE,
    *UNPUBLISHED_TUNING,
)

#: The same, of one that sees.
SEEING_ASSISTANT: tuple[ModelFamily, ...] = (*HOSTED_ASSISTANT, *USES_OF_SIGHT)

#: The same, where its tuning is published.
TUNED_SEEING_ASSISTANT: tuple[ModelFamily, ...] = (
    *GENERAL_USES,
    *CODE_AND_AGENTS,
    *UNPUBLISHED_ARCHITECTURE,
    *USES_OF_SIGHT,
)
