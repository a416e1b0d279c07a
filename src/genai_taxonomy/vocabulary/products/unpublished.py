"""Families that entries of products leave open: vendors say little about what runs behind a tool, and may change it."""

from __future__ import annotations

from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import families

__all__: list[str] = []

#: How a language model behind a product is built and tuned, and what else it can be used as.
LANGUAGE: tuple[ModelFamily, ...] = (
    families.AlignedLanguageModel,
    families.BaseModel,
    families.CausalLanguageModel,
    families.ChatModel,
    families.CodeLLM,
    families.CodeLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.DialogueModel,
    families.DiffusionLLM,
    families.DiffusionLanguageModel,
    families.DomainSpecificLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.HybridLanguageModel,
    families.InstructionTunedModel,
    families.LLM,
    families.LLMAgent,
    families.LanguageModel,
    families.LargeAudioLanguageModel,
    families.LargeVisionLanguageModel,
    families.LongContextLanguageModel,
    families.MachineTranslationModel,
    families.MaskedDiffusionLanguageModel,
    families.MixtureOfExpertsLLM,
    families.MixtureOfExpertsLanguageModel,
    families.MultilingualLanguageModel,
    families.MultimodalLLM,
    families.NeuralLanguageModel,
    families.NeuralMachineTranslationModel,
    families.OmniModel,
    families.PretrainedLanguageModel,
    families.QuestionAnsweringModel,
    families.ReasoningModel,
    families.RetrievalAugmentedGenerationModel,
    families.RetrievalAugmentedLanguageModel,
    families.SmallLanguageModel,
    families.StateSpaceLanguageModel,
    families.SummarizationModel,
    families.ToolUsingLanguageModel,
    families.TransformerLanguageModel,
)

#: How a model behind a product is built and trained in general.
LEARNING: tuple[ModelFamily, ...] = (
    families.ConditionalGenerativeModel,
    families.DeepGenerativeModel,
    families.DeepLearning,
    families.ExactLikelihoodModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
    families.LatentVariableModel,
    families.LikelihoodBasedModel,
    families.MultimodalGenerativeModel,
    families.MultimodalModel,
    families.NeuralNetwork,
    families.NonAutoregressiveModel,
    families.PretrainedModel,
    families.SelfSupervisedModel,
    families.SequenceToSequenceModel,
    families.SyntheticDataGenerator,
    families.TransformerBasedModel,
)

#: Models that make their output part by part.
STEP_BY_STEP: tuple[ModelFamily, ...] = (
    families.AudioAutoregressiveModel,
    families.AutoregressiveImageModel,
    families.AutoregressiveModel,
    families.GenerativeTransformer,
    families.NextScalePredictionModel,
    families.PixelAutoregressiveModel,
    families.TokenAutoregressiveModel,
)

#: Models that make their output out of noise or of masked tokens.
DENOISING: tuple[ModelFamily, ...] = (
    families.AudioDiffusionModel,
    families.CascadedDiffusionModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.ClassifierGuidedDiffusionModel,
    families.ConditionalDiffusionModel,
    families.ConsistencyModel,
    families.ContinuousNormalizingFlow,
    families.ContinuousTimeDiffusionModel,
    families.ControllableDiffusionModel,
    families.DenoisingDiffusionImplicitModel,
    families.DenoisingDiffusionProbabilisticModel,
    families.DiffusionBridge,
    families.DiffusionModel,
    families.DiffusionTransformer,
    families.DiscreteDiffusionModel,
    families.DistilledDiffusionModel,
    families.FlowMatchingModel,
    families.ImageDiffusionModel,
    families.LatentConsistencyModel,
    families.LatentDiffusionModel,
    families.MaskedDiffusionModel,
    families.MaskedGenerativeModel,
    families.MaskedGenerativeTransformer,
    families.NormalizingFlow,
    families.PixelSpaceDiffusionModel,
    families.RectifiedFlowModel,
    families.ScoreBasedModel,
    families.ScoreSdeModel,
    families.StochasticInterpolant,
    families.TextToImageDiffusionModel,
    families.VideoDiffusionModel,
)

#: Adversarial networks and autoencoders.
ADVERSARIAL_AND_ENCODING: tuple[ModelFamily, ...] = (
    families.AutoencoderModel,
    families.BetaVAE,
    families.BidirectionalGAN,
    families.ConditionalGAN,
    families.ConditionalVAE,
    families.ConvolutionalGAN,
    families.CycleConsistentGAN,
    families.GAN,
    families.HierarchicalVAE,
    families.ImageTranslationGAN,
    families.ImplicitGenerativeModel,
    families.InfoGAN,
    families.LargeScaleGAN,
    families.LeastSquaresGAN,
    families.PairedImageTranslationGAN,
    families.ProgressiveGAN,
    families.SelfAttentionGAN,
    families.SentenceVAE,
    families.SequenceGAN,
    families.StyleBasedGAN,
    families.SuperResolutionGAN,
    families.TextToImageGAN,
    families.VAE,
    families.VAEGAN,
    families.VqGAN,
    families.VqVAE,
    families.WassersteinGAN,
    families.WganGp,
)

#: What a model behind a product may do with what it sees.
SEEING: tuple[ModelFamily, ...] = (
    families.AnyToAnyModel,
    families.ComputerUseModel,
    families.DocumentUnderstandingModel,
    families.ImageCaptioningModel,
    families.NativeMultimodalModel,
    families.OpticalCharacterRecognitionModel,
    families.UnifiedMultimodalModel,
    families.VideoLanguageModel,
    families.VisionFoundationModel,
    families.VisionLanguageModel,
    families.VisualQuestionAnsweringModel,
)

#: What it may do with speech.
HEARING_AND_SPEAKING: tuple[ModelFamily, ...] = (
    families.AudioLanguageModel,
    families.NeuralCodecLanguageModel,
    families.NeuralVocoder,
    families.SingingVoiceSynthesisModel,
    families.SpeechEnhancementModel,
    families.SpeechLanguageModel,
    families.SpeechRecognitionModel,
    families.SpeechToSpeechModel,
    families.SpeechTranslationModel,
    families.SpokenDialogueModel,
    families.TextToAudioModel,
    families.TextToSpeechModel,
    families.VoiceConversionModel,
    families.ZeroShotTextToSpeechModel,
)

#: What it may do with images.
DRAWING: tuple[ModelFamily, ...] = (
    families.ColorizationModel,
    families.ImageEditingModel,
    families.ImageRestorationModel,
    families.ImageToImageModel,
    families.InpaintingModel,
    families.InstructionBasedImageEditingModel,
    families.PersonalizedImageModel,
    families.StyleTransferModel,
    families.SuperResolutionModel,
    families.VectorGraphicsGenerationModel,
)

#: What it may do with videos.
FILMING: tuple[ModelFamily, ...] = (
    families.ImageToVideoModel,
    families.InteractiveWorldModel,
    families.TalkingHeadModel,
    families.TextToVideoModel,
    families.VideoEditingModel,
    families.VideoGenerationModel,
    families.VideoPredictionModel,
    families.WorldModel,
)

#: What it may do with music and sounds.
SOUNDING: tuple[ModelFamily, ...] = (
    families.MusicGenerationModel,
    families.SourceSeparationModel,
    families.SymbolicMusicModel,
    families.TextToMusicModel,
    families.VideoToAudioModel,
)

#: What it may do in space.
SHAPING: tuple[ModelFamily, ...] = (
    families.ImageToThreeDModel,
    families.TextToThreeDModel,
)

#: What is open of an assistant that is built on language models.
ASSISTANT: tuple[ModelFamily, ...] = (
    *LANGUAGE,
    *LEARNING,
    *STEP_BY_STEP,
    *DENOISING,
    *SEEING,
    *HEARING_AND_SPEAKING,
    *DRAWING,
    *FILMING,
    *SOUNDING,
)

#: What is open of a tool that makes images, videos or sound.
STUDIO: tuple[ModelFamily, ...] = (
    *LEARNING,
    *STEP_BY_STEP,
    *DENOISING,
    *ADVERSARIAL_AND_ENCODING,
    *HEARING_AND_SPEAKING,
    *DRAWING,
    *FILMING,
    *SOUNDING,
    *SHAPING,
)

#: What is open of a tool that makes still images and nothing else.
IMAGE_STUDIO: tuple[ModelFamily, ...] = tuple(
    family
    for family in (*LEARNING, *STEP_BY_STEP, *DENOISING, *ADVERSARIAL_AND_ENCODING, *DRAWING)
    if family
    not in {
        families.AudioAutoregressiveModel,
        families.AudioDiffusionModel,
        families.SentenceVAE,
        families.SequenceGAN,
        families.VideoDiffusionModel,
    }
)

#: What is open of a tool that writes code and talks about it.
CODING: tuple[ModelFamily, ...] = tuple(
    family
    for family in (*LANGUAGE, *LEARNING, families.GenerativeTransformer, families.TokenAutoregressiveModel, *SEEING)
    if family not in {families.AnyToAnyModel, families.OmniModel, families.UnifiedMultimodalModel}
)
