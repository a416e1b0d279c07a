"""Families that entries of video, space and vision leave open: nothing is published, or views differ."""

from __future__ import annotations

from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import families

__all__: list[str] = []

#: Of a generator of video or motion: how it was trained, and how wide its use is.
GENERATOR: tuple[ModelFamily, ...] = (
    families.SelfSupervisedModel,
    families.PretrainedModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
    families.VisionFoundationModel,
    families.SyntheticDataGenerator,
    families.WorldModel,
    families.VisionLanguageModel,
    families.VideoLanguageModel,
    families.NativeMultimodalModel,
    families.LikelihoodBasedModel,
    families.LatentVariableModel,
)

#: Of a diffusion model of video: how its noising, guidance and sampling are built, besides.
DIFFUSION: tuple[ModelFamily, ...] = (
    *GENERATOR,
    families.ClassifierFreeGuidedDiffusionModel,
    families.DenoisingDiffusionProbabilisticModel,
    families.DenoisingDiffusionImplicitModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreSdeModel,
    families.ScoreBasedModel,
    families.NonAutoregressiveModel,
    families.DistilledDiffusionModel,
    families.CascadedDiffusionModel,
    families.ControllableDiffusionModel,
    families.VideoPredictionModel,
    families.VideoEditingModel,
)

#: Of a diffusion transformer whose objective is not told.
FLOW: tuple[ModelFamily, ...] = (
    families.FlowMatchingModel,
    families.RectifiedFlowModel,
)

#: Of a generator that may or may not be a diffusion model.
ANY_DIFFUSION: tuple[ModelFamily, ...] = (
    families.DiffusionModel,
    families.LatentDiffusionModel,
    families.DiffusionTransformer,
    families.PixelSpaceDiffusionModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.DenoisingDiffusionProbabilisticModel,
    families.DenoisingDiffusionImplicitModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreSdeModel,
    families.ScoreBasedModel,
    families.NonAutoregressiveModel,
    families.DistilledDiffusionModel,
    families.CascadedDiffusionModel,
    families.ControllableDiffusionModel,
    families.FlowMatchingModel,
    families.RectifiedFlowModel,
    families.ConsistencyModel,
    families.LatentConsistencyModel,
)

#: Of a generator of whose inner workings nothing is published.
UNPUBLISHED_GENERATOR: tuple[ModelFamily, ...] = (
    *GENERATOR,
    *ANY_DIFFUSION,
    families.VideoPredictionModel,
    families.VideoEditingModel,
    families.AutoregressiveModel,
    families.GenerativeTransformer,
    families.TransformerBasedModel,
)

#: Of a generator of video with sound.
WITH_SOUND: tuple[ModelFamily, ...] = (
    families.SpeechGenerationModel,
    families.MusicGenerationModel,
    families.TextToSpeechModel,
    families.TextToMusicModel,
    families.AnyToAnyModel,
    families.TalkingHeadModel,
)

#: Of a network that moves faces or bodies in pictures.
FACE_MOVER: tuple[ModelFamily, ...] = (
    families.SelfSupervisedModel,
    families.PretrainedModel,
    families.SyntheticDataGenerator,
    families.NativeMultimodalModel,
    families.GAN,
    families.ConditionalGAN,
    families.ConvolutionalGAN,
    families.VideoEditingModel,
    families.NonAutoregressiveModel,
    families.AutoencoderModel,
    families.ImplicitGenerativeModel,
    families.LatentVariableModel,
)

#: Of a diffusion model of shapes, views or motion.
SPATIAL_DIFFUSION: tuple[ModelFamily, ...] = (
    families.SelfSupervisedModel,
    families.PretrainedModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
    families.VisionFoundationModel,
    families.SyntheticDataGenerator,
    families.VisionLanguageModel,
    families.NativeMultimodalModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.DenoisingDiffusionProbabilisticModel,
    families.DenoisingDiffusionImplicitModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreBasedModel,
    families.NonAutoregressiveModel,
)

#: Of a method that asks a diffusion model of images, but is none of images itself.
GUIDED_BY_DIFFUSION: tuple[ModelFamily, ...] = (
    families.DiffusionModel,
    families.ConditionalDiffusionModel,
    families.TextToImageDiffusionModel,
    families.LatentDiffusionModel,
    families.PixelSpaceDiffusionModel,
    families.DistilledDiffusionModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.NonAutoregressiveModel,
    families.PretrainedModel,
    families.SelfSupervisedModel,
    families.FoundationModel,
    families.VisionLanguageModel,
    families.SyntheticDataGenerator,
    families.ScoreBasedModel,
)

#: Of a network that reconstructs a shape, which some count as generating it.
RECONSTRUCTION: tuple[ModelFamily, ...] = (
    families.GenerativeModel,
    families.GenerativeAI,
    families.DeepGenerativeModel,
    families.ConditionalGenerativeModel,
    families.ImageToThreeDModel,
    families.ThreeDGenerationModel,
    families.NonAutoregressiveModel,
    families.RegressionModel,
    families.DiscriminativeModel,
    families.FoundationModel,
    families.PretrainedModel,
    families.VisionFoundationModel,
    families.SelfSupervisedModel,
    families.GeneralPurposeAIModel,
)

#: Of a generative adversarial network of shapes.
SPATIAL_GAN: tuple[ModelFamily, ...] = (
    families.NonAutoregressiveModel,
    families.SelfSupervisedModel,
    families.PretrainedModel,
    families.SyntheticDataGenerator,
    families.LatentVariableModel,
)

#: Of a network fitted to one scene.
FITTED_TO_ONE_SCENE: tuple[ModelFamily, ...] = (
    families.RegressionModel,
    families.DiscriminativeModel,
    families.SelfSupervisedModel,
)

#: Of a language model of motion.
MOTION_LANGUAGE: tuple[ModelFamily, ...] = (
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.SequenceToSequenceModel,
    families.PretrainedLanguageModel,
    families.LLM,
    families.InstructionTunedModel,
    families.MultimodalLLM,
    families.AnyToAnyModel,
    families.SmallLanguageModel,
)

#: Of a model of a world.
WORLD: tuple[ModelFamily, ...] = (
    families.SelfSupervisedModel,
    families.LatentWorldModel,
    families.PretrainedModel,
)

#: Of a self-supervised encoder of images or videos.
ENCODER: tuple[ModelFamily, ...] = (
    families.EmbeddingModel,
    families.DiscriminativeModel,
)

#: Of a network for image classification, whose features and weights are also used for more.
IMAGE_CLASSIFIER: tuple[ModelFamily, ...] = (
    families.PretrainedModel,
    families.EmbeddingModel,
)

#: Of a network that finds and classifies objects.
DETECTOR: tuple[ModelFamily, ...] = (
    families.PretrainedModel,
    families.Classifier,
    families.RegressionModel,
)

#: Of a network that classifies pixels or regions.
SEGMENTER: tuple[ModelFamily, ...] = (
    families.PretrainedModel,
    families.Classifier,
)

#: Of a network that measures what an image shows.
ESTIMATOR: tuple[ModelFamily, ...] = (
    families.RegressionModel,
    families.PretrainedModel,
)

#: Of a network that knows faces.
FACE_RECOGNITION: tuple[ModelFamily, ...] = (
    families.Classifier,
    families.ImageClassificationModel,
    families.DiscriminativeModel,
    families.PretrainedModel,
)
