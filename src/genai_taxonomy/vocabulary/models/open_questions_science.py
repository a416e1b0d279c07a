"""Groups of families that are left open for models of molecules and of life."""

from __future__ import annotations

from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import families

#: Whether models of other sequences than text are language models depends on how the word is taken.
AS_LANGUAGE: tuple[ModelFamily, ...] = (
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.TransformerLanguageModel,
    families.DomainSpecificLanguageModel,
)

#: The same, of those that fill in hidden parts of a sequence.
AS_MASKED_LANGUAGE: tuple[ModelFamily, ...] = (
    *AS_LANGUAGE,
    families.MaskedLanguageModel,
    families.EncoderOnlyLanguageModel,
)

#: The same, of those that write a sequence from its start to its end.
AS_CAUSAL_LANGUAGE: tuple[ModelFamily, ...] = (
    *AS_LANGUAGE,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
)

#: How a diffusion model over structures runs in detail.
DIFFUSION_DETAILS: tuple[ModelFamily, ...] = (
    families.DenoisingDiffusionProbabilisticModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreBasedModel,
    families.ScoreSdeModel,
    families.NonAutoregressiveModel,
    families.ClassifierGuidedDiffusionModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.SyntheticDataGenerator,
    families.SelfSupervisedModel,
)

#: How widely it was trained, of those that others build on.
BREADTH: tuple[ModelFamily, ...] = (
    families.PretrainedModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
)
