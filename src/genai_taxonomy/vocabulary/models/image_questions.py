"""Families that entries of image models leave open: nothing is published, or their border is drawn differently."""

from __future__ import annotations

from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import families

__all__: list[str] = []

#: What any generative model of images may be said to be, by how the word is taken.
GENERATOR: tuple[ModelFamily, ...] = (
    families.PretrainedModel,
    families.SelfSupervisedModel,
    families.SyntheticDataGenerator,
)

#: Samplers and ways of training that go with most diffusion models and are not always told.
SAMPLING: tuple[ModelFamily, ...] = (
    families.DenoisingDiffusionProbabilisticModel,
    families.DenoisingDiffusionImplicitModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreSdeModel,
)

#: How the output of most conditional diffusion models is steered, whether told or not.
GUIDANCE: tuple[ModelFamily, ...] = (
    families.ClassifierFreeGuidedDiffusionModel,
    families.ControllableDiffusionModel,
)

#: What few call a large generator of images, and few deny.
BREADTH: tuple[ModelFamily, ...] = (
    families.FoundationModel,
    families.GeneralPurposeAIModel,
    families.VisionFoundationModel,
)

#: What a generator that takes images can also be used as.
IMAGE_WORK: tuple[ModelFamily, ...] = (
    families.ImageEditingModel,
    families.ImageRestorationModel,
    families.InpaintingModel,
    families.SuperResolutionModel,
    families.StyleTransferModel,
    families.ColorizationModel,
)

#: What a model can also be used as that edits as it is told.
INSTRUCTED_WORK: tuple[ModelFamily, ...] = (
    *IMAGE_WORK,
    families.InstructionBasedImageEditingModel,
    families.PersonalizedImageModel,
)

#: A diffusion model for text-to-image.
TEXT_TO_IMAGE_DIFFUSION: tuple[ModelFamily, ...] = (*GENERATOR, *SAMPLING, *GUIDANCE, *BREADTH)

#: A flow in the latent space of an autoencoder; its paths and its sampler may also be told as those of a diffusion.
TEXT_TO_IMAGE_FLOW: tuple[ModelFamily, ...] = (
    *TEXT_TO_IMAGE_DIFFUSION,
    families.DistilledDiffusionModel,
    families.StochasticInterpolant,
)

#: A model in whose making an adversarial loss had a part.
ADVERSARIALLY_DISTILLED: tuple[ModelFamily, ...] = (
    families.GAN,
    families.ConditionalGAN,
    families.TextToImageGAN,
    families.ImplicitGenerativeModel,
)

#: How a hosted generator of images works, where its maker does not say.
UNPUBLISHED_MECHANISM: tuple[ModelFamily, ...] = (
    families.DeepGenerativeModel,
    families.DiffusionModel,
    families.ImageDiffusionModel,
    families.ConditionalDiffusionModel,
    families.TextToImageDiffusionModel,
    families.LatentDiffusionModel,
    families.PixelSpaceDiffusionModel,
    families.CascadedDiffusionModel,
    families.DiffusionTransformer,
    families.DistilledDiffusionModel,
    families.DiscreteDiffusionModel,
    families.MaskedDiffusionModel,
    families.ConsistencyModel,
    families.LatentConsistencyModel,
    families.FlowMatchingModel,
    families.RectifiedFlowModel,
    families.StochasticInterpolant,
    families.ScoreBasedModel,
    families.AutoregressiveModel,
    families.AutoregressiveImageModel,
    families.TokenAutoregressiveModel,
    families.NextScalePredictionModel,
    families.GenerativeTransformer,
    families.TransformerBasedModel,
    families.NonAutoregressiveModel,
    families.MaskedGenerativeModel,
    families.MaskedGenerativeTransformer,
    families.LatentVariableModel,
    families.LikelihoodBasedModel,
    families.ExactLikelihoodModel,
    *GENERATOR,
    *SAMPLING,
    *GUIDANCE,
    *BREADTH,
)

#: What a hosted model that reads and draws may be, where only its inputs and outputs are published.
UNPUBLISHED_LANGUAGE: tuple[ModelFamily, ...] = (
    families.AnyToAnyModel,
    families.ChatModel,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.DialogueModel,
    families.InstructionTunedModel,
    families.LLM,
    families.LanguageModel,
    families.LargeVisionLanguageModel,
    families.MixtureOfExpertsLanguageModel,
    families.MixtureOfExpertsLLM,
    families.MultimodalLLM,
    families.MultilingualLanguageModel,
    families.NativeMultimodalModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.ReasoningModel,
    families.TransformerLanguageModel,
    families.UnifiedMultimodalModel,
    families.VisionLanguageModel,
    families.AlignedLanguageModel,
    families.ImageCaptioningModel,
    families.VisualQuestionAnsweringModel,
    families.DocumentUnderstandingModel,
    families.OpticalCharacterRecognitionModel,
)

#: A network that turns images into images and of which some say that it generates them, others that it predicts.
GENERATIVE_OR_NOT: tuple[ModelFamily, ...] = (
    families.GenerativeAI,
    families.GenerativeModel,
    families.DeepGenerativeModel,
    families.ConditionalGenerativeModel,
    families.ImageGenerationModel,
    families.ImageEditingModel,
    families.SyntheticDataGenerator,
    families.ImplicitGenerativeModel,
    families.DiscriminativeModel,
    families.RegressionModel,
    families.SelfSupervisedModel,
    families.PretrainedModel,
)
