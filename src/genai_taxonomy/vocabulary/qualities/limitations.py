"""What models are good and bad at."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BORJI_2023,
    BROWN_2020,
    CARLINI_2020,
    DAO_2022,
    DHARIWAL_2021,
    DHINGRA_2021,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    HUANG_2023,
    JI_2022,
    KARRAS_2019,
    KINGMA_2013,
    KINGMA_2019,
    LIU_2023_B,
    LIU_2023_C,
    OPENAI_2023,
    PENG_2023,
    ROMBACH_2021,
    ROMBACH_2022_A,
    SALIMANS_2016,
    SONG_2020_B,
    XIAO_2021,
)

__all__ = [
    "AmbiguityMisreading",
    "Artifacts",
    "BlurrySamples",
    "BroadLanguageUnderstanding",
    "ClearStructure",
    "ComputeSavings",
    "ContextConfusion",
    "DetailedAnalysis",
    "ErrorsWithoutContext",
    "FastSampling",
    "Hallucination",
    "HumanReviewNeeded",
    "IllegibleText",
    "InContextLearning",
    "Inaccuracy",
    "KnowledgeLimits",
    "LearnedLatentSpace",
    "LinearTimeInference",
    "LongFormCoherence",
    "LongFormCreation",
    "LongInputUnderstanding",
    "LossOfCoherence",
    "LossyDetail",
    "LostInTheMiddle",
    "Memorization",
    "ModeCollapse",
    "ModeCoverage",
    "MultimodalUnderstanding",
    "NoExplicitLikelihood",
    "OutdatedKnowledge",
    "QuadraticAttentionCost",
    "RealisticSamples",
    "Reasoning",
    "ResourceEfficiency",
    "SampleDiversity",
    "ScalesAcrossDocuments",
    "SequentialSampling",
    "SharpSamples",
    "SlowSampling",
    "StructuredWriting",
    "StyleVariety",
    "TopicVariety",
    "TractableBound",
    "TrainingDataDependence",
    "UnstableTraining",
    "VersatileDeployment",
]

# Strengths of samples and of sampling.

RealisticSamples = Strength(
    "realistic-samples",
    "Realistic samples",
    aliases=("sample quality", "high sample quality", "realism"),
    definition="Outputs that look or sound like real ones.",
    defined_by=(ARTICLE.at("S008"), DHARIWAL_2021.at("abstract")),
)
REALISTIC_SAMPLES_ENTRY = entry(RealisticSamples)

SharpSamples = Strength(
    "sharp-samples",
    "Sharp samples",
    aliases=("sharp images", "crisp samples"),
    definition="Outputs whose edges and fine structures are crisp.",
    defined_by=(GOODFELLOW_2016_A.at("section 3.2.5"),),
)
SHARP_SAMPLES_ENTRY = entry(SharpSamples)

SampleDiversity = Strength(
    "sample-diversity",
    "Sample diversity",
    aliases=("diversity", "variety"),
    definition="Outputs that differ widely from one another.",
    defined_by=(XIAO_2021.at("abstract"),),
)
SAMPLE_DIVERSITY_ENTRY = entry(SampleDiversity)

ModeCoverage = Strength(
    "mode-coverage",
    "Mode coverage",
    aliases=("distribution coverage",),
    definition="Sample diversity that leaves out no kind of example found in the training data.",
    defined_by=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract")),
)
MODE_COVERAGE_ENTRY = entry(ModeCoverage, subset_of(SampleDiversity, cite=XIAO_2021.at("abstract")))

FastSampling = Strength(
    "fast-sampling",
    "Fast sampling",
    aliases=("single-step sampling", "parallel sampling"),
    definition="Making an output in one or few passes through the network.",
    defined_by=(GOODFELLOW_2016_A.at("section 2.5"), SONG_2020_B.at("section 1")),
)
FAST_SAMPLING_ENTRY = entry(FastSampling)

StyleVariety = Strength(
    "style-variety",
    "Many styles and formats, in quantity",
    aliases=("variety of styles",),
    definition="Making content in many styles and formats, and in quantity.",
    defined_by=(ARTICLE.at("S013"),),
)
STYLE_VARIETY_ENTRY = entry(StyleVariety)

# Strengths of models and of what they learn.

LearnedLatentSpace = Strength(
    "learned-latent-space",
    "Learned latent space",
    aliases=("latent representation",),
    definition="A code learned along with the model, from which data can be inferred and made.",
    defined_by=(KINGMA_2013.at("abstract"), KINGMA_2019.at("chapter 2")),
)
LEARNED_LATENT_SPACE_ENTRY = entry(LearnedLatentSpace)

TractableBound = Strength(
    "tractable-bound",
    "Tractable likelihood bound",
    aliases=("tractable lower bound",),
    definition="A computable lower bound of the likelihood that the model gives to data.",
    defined_by=(KINGMA_2013.at("section 2.2"),),
)
TRACTABLE_BOUND_ENTRY = entry(TractableBound)

ComputeSavings = Strength(
    "compute-savings",
    "Compute savings",
    aliases=("cheaper training", "cheaper sampling"),
    definition="Less computation, in training or use, than comparable models need.",
    defined_by=(ROMBACH_2021.at("abstract"),),
)
COMPUTE_SAVINGS_ENTRY = entry(ComputeSavings)

LinearTimeInference = Strength(
    "linear-time-inference",
    "Linear-time inference",
    aliases=("linear scaling in sequence length",),
    definition="Compute savings in that the work grows only linearly with the length of the sequence.",
    defined_by=(PENG_2023.at("abstract"),),
)
LINEAR_TIME_INFERENCE_ENTRY = entry(LinearTimeInference, subset_of(ComputeSavings, cite=PENG_2023.at("abstract")))

ResourceEfficiency = Strength(
    "resource-efficiency",
    "Efficiency",
    aliases=("efficient operation",),
    definition="Good results for the resources spent.",
    defined_by=(ARTICLE.at("S043"),),
)
RESOURCE_EFFICIENCY_ENTRY = entry(ResourceEfficiency)

VersatileDeployment = Strength(
    "versatile-deployment",
    "Versatile deployment",
    aliases=("flexible deployment",),
    definition="Being put to work in many development settings.",
    defined_by=(ARTICLE.at("S043"),),
)
VERSATILE_DEPLOYMENT_ENTRY = entry(VersatileDeployment)

# Strengths in language.

BroadLanguageUnderstanding = Strength(
    "broad-language-understanding",
    "Broad language understanding",
    aliases=("language understanding",),
    definition="Grasping texts of many kinds.",
    defined_by=(ARTICLE.at("S040"),),
)
BROAD_LANGUAGE_UNDERSTANDING_ENTRY = entry(BroadLanguageUnderstanding)

LongInputUnderstanding = Strength(
    "long-input-understanding",
    "Understanding of long and complex inputs",
    aliases=("long-context understanding",),
    definition="Grasping inputs that are long or intricate.",
    defined_by=(ARTICLE.at("S031"),),
)
LONG_INPUT_UNDERSTANDING_ENTRY = entry(LongInputUnderstanding)

ClearStructure = Strength(
    "clear-structure",
    "Clearly structured text",
    aliases=("clear structure",),
    definition="Texts that are clearly built, be they summaries, drafts, renderings into other languages or replies.",
    defined_by=(ARTICLE.at("S032"),),
)
CLEAR_STRUCTURE_ENTRY = entry(ClearStructure)

StructuredWriting = Strength(
    "structured-writing",
    "Structured writing",
    definition="Clearly structured text as a speciality.",
    defined_by=(ARTICLE.at("S041"),),
)
STRUCTURED_WRITING_ENTRY = entry(StructuredWriting, subset_of(ClearStructure, cite=ARTICLE.at("S041")))

TopicVariety = Strength(
    "topic-variety",
    "Adaptation to topics and styles",
    aliases=("adaptability", "adaptation to topics and writing styles"),
    definition="Writing about many topics in many styles.",
    defined_by=(ARTICLE.at("S033"),),
)
TOPIC_VARIETY_ENTRY = entry(TopicVariety)

LongFormCoherence = Strength(
    "long-form-coherence",
    "Coherence in long responses",
    aliases=("coherence",),
    definition="Long texts that hang together.",
    defined_by=(ARTICLE.at("S034"),),
)
LONG_FORM_COHERENCE_ENTRY = entry(LongFormCoherence)

LongFormCreation = Strength(
    "long-form-creation",
    "Creation of long texts",
    aliases=("long-form content creation",),
    definition="Writing texts of great length.",
    defined_by=(ARTICLE.at("S040"),),
)
LONG_FORM_CREATION_ENTRY = entry(LongFormCreation)

ScalesAcrossDocuments = Strength(
    "scales-across-documents",
    "Use in research, documentation and correspondence",
    aliases=("scale for documentation",),
    definition="Being of use for large amounts of research, documentation and correspondence.",
    defined_by=(ARTICLE.at("S035"),),
)
SCALES_ACROSS_DOCUMENTS_ENTRY = entry(ScalesAcrossDocuments)

InContextLearning = Strength(
    "in-context-learning",
    "In-context learning",
    aliases=("ICL", "few-shot prompting"),
    definition="Taking on a task from instructions or examples in the prompt, without further training.",
    defined_by=(BROWN_2020.at("abstract"),),
)
IN_CONTEXT_LEARNING_ENTRY = entry(InContextLearning)

DetailedAnalysis = Strength(
    "detailed-analysis",
    "Detailed analysis",
    definition="Going into the details of a matter.",
    defined_by=(ARTICLE.at("S041"),),
)
DETAILED_ANALYSIS_ENTRY = entry(DetailedAnalysis)

Reasoning = Strength(
    "reasoning",
    "Strong reasoning",
    aliases=("reasoning ability",),
    definition="Drawing sound conclusions, even in several steps.",
    defined_by=(ARTICLE.at("S042"),),
)
REASONING_ENTRY = entry(Reasoning)

MultimodalUnderstanding = Strength(
    "multimodal-understanding",
    "Multimodal tasks",
    aliases=("multimodality", "multimodal support"),
    definition="Handling tasks that join several modalities.",
    defined_by=(ARTICLE.at("S042"),),
)
MULTIMODAL_UNDERSTANDING_ENTRY = entry(MultimodalUnderstanding)

# Limitations of what is said.

Inaccuracy = Limitation(
    "inaccuracy",
    "Inaccuracy",
    aliases=("errors", "incorrect output"),
    definition="Outputs that contain errors.",
    defined_by=(ARTICLE.at("S015"),),
)
INACCURACY_ENTRY = entry(Inaccuracy)

ErrorsWithoutContext = Limitation(
    "errors-without-context",
    "Errors when context is missing",
    aliases=("insufficient context",),
    definition="Inaccuracy that arises where the prompt says too little.",
    defined_by=(ARTICLE.at("S036"),),
)
ERRORS_WITHOUT_CONTEXT_ENTRY = entry(ErrorsWithoutContext, subset_of(Inaccuracy, cite=ARTICLE.at("S036")))

Hallucination = Limitation(
    "hallucination",
    "Hallucination",
    aliases=("confabulation", "hallucinations", "confident but incorrect text"),
    definition="Inaccuracy in the shape of fluent, plausible content that sounds sure and is false or unfounded.",
    defined_by=(JI_2022.at("abstract"), HUANG_2023.at("abstract"), ARTICLE.at("S037")),
)
HALLUCINATION_ENTRY = entry(Hallucination, subset_of(Inaccuracy, cite=(ARTICLE.at("S037"), HUANG_2023.at("abstract"))))

ContextConfusion = Limitation(
    "context-confusion",
    "Inconsistent understanding of context",
    aliases=("inconsistent context understanding",),
    definition="Grasping the context at one time and missing it at another.",
    defined_by=(ARTICLE.at("S015"),),
)
CONTEXT_CONFUSION_ENTRY = entry(ContextConfusion)

AmbiguityMisreading = Limitation(
    "ambiguity-misreading",
    "Misreading of complex or ambiguous prompts",
    aliases=("misinterpretation",),
    definition="Taking a prompt that is intricate or has several readings in a sense that was not meant.",
    defined_by=(ARTICLE.at("S039"), LIU_2023_B.at("abstract")),
)
AMBIGUITY_MISREADING_ENTRY = entry(AmbiguityMisreading)

LossOfCoherence = Limitation(
    "loss-of-coherence",
    "Loss of coherence",
    aliases=("incoherence over long passages",),
    definition="Long texts that repeat or contradict themselves or lose their thread.",
    defined_by=(BROWN_2020.at("section 5"),),
)
LOSS_OF_COHERENCE_ENTRY = entry(LossOfCoherence)

LostInTheMiddle = Limitation(
    "lost-in-the-middle",
    "Lost in the middle",
    definition="Making less use of information in the middle of a long input than at its ends.",
    defined_by=(LIU_2023_C.at("section 1"),),
)
LOST_IN_THE_MIDDLE_ENTRY = entry(LostInTheMiddle)

# Limitations that come from training data.

TrainingDataDependence = Limitation(
    "training-data-dependence",
    "Dependence on training data",
    aliases=("training data dependence",),
    definition="Output quality that rises and falls with the training data.",
    defined_by=(ARTICLE.at("S014"),),
)
TRAINING_DATA_DEPENDENCE_ENTRY = entry(TrainingDataDependence)

KnowledgeLimits = Limitation(
    "knowledge-limits",
    "Knowledge limited to the training data",
    aliases=("limited knowledge",),
    definition="Dependence on training data in that nothing else is known.",
    defined_by=(ARTICLE.at("S038"),),
)
KNOWLEDGE_LIMITS_ENTRY = entry(KnowledgeLimits, subset_of(TrainingDataDependence, cite=ARTICLE.at("S038")))

OutdatedKnowledge = Limitation(
    "outdated-knowledge",
    "Outdated knowledge",
    aliases=("knowledge cutoff", "stale knowledge"),
    definition="Knowledge limited to training data that end at some date.",
    defined_by=(DHINGRA_2021.at("abstract"), OPENAI_2023.at("limitations")),
)
OUTDATED_KNOWLEDGE_ENTRY = entry(OutdatedKnowledge, subset_of(KnowledgeLimits, cite=DHINGRA_2021.at("abstract")))

Memorization = Limitation(
    "memorization",
    "Memorization",
    aliases=("memorisation", "training data leakage"),
    definition="Giving out examples of the training data as they are.",
    defined_by=(CARLINI_2020.at("abstract"),),
)
MEMORIZATION_ENTRY = entry(Memorization)

HumanReviewNeeded = Limitation(
    "human-review-needed",
    "Needs review in sensitive applications",
    aliases=("human review",),
    definition="Outputs that someone must check where errors would do harm.",
    defined_by=(ARTICLE.at("S016"),),
)
HUMAN_REVIEW_NEEDED_ENTRY = entry(HumanReviewNeeded)

# Limitations of samples, sampling and training.

Artifacts = Limitation(
    "artifacts",
    "Artifacts",
    aliases=("visual artifacts", "artefacts"),
    definition="Visible or audible faults that no real content would have.",
    defined_by=(KARRAS_2019.at("abstract"), BORJI_2023.at("abstract")),
)
ARTIFACTS_ENTRY = entry(Artifacts)

IllegibleText = Limitation(
    "illegible-text",
    "Illegible text in images",
    aliases=("garbled text",),
    definition="Artifacts in that writing within an image cannot be read.",
    defined_by=(ROMBACH_2022_A.at("Limitations"),),
)
ILLEGIBLE_TEXT_ENTRY = entry(IllegibleText, subset_of(Artifacts, cite=BORJI_2023))

BlurrySamples = Limitation(
    "blurry-samples",
    "Blurry samples",
    aliases=("blurriness", "blurry images"),
    definition="Outputs that lack sharp detail, because the model spreads too much variance.",
    defined_by=(KINGMA_2019.at("section 2.8.2"),),
)
BLURRY_SAMPLES_ENTRY = entry(BlurrySamples)

LossyDetail = Limitation(
    "lossy-detail",
    "Loss of fine detail",
    definition="Detail that a compressed code cannot give back.",
    defined_by=(ROMBACH_2021.at("section 5"),),
)
LOSSY_DETAIL_ENTRY = entry(LossyDetail)

SlowSampling = Limitation(
    "slow-sampling",
    "Slow sampling",
    aliases=("slow inference", "many sampling steps"),
    definition="Making an output takes many passes through the network.",
    defined_by=(SONG_2020_B.at("section 1"),),
)
SLOW_SAMPLING_ENTRY = entry(SlowSampling)

SequentialSampling = Limitation(
    "sequential-sampling",
    "Sequential sampling",
    aliases=("sequential decoding",),
    definition="Slow sampling because the elements of an output are made one after another.",
    defined_by=(GOODFELLOW_2016_A.at("section 2.5"),),
)
SEQUENTIAL_SAMPLING_ENTRY = entry(SequentialSampling, subset_of(SlowSampling, cite=GOODFELLOW_2016_A.at("section 2.5")))

ModeCollapse = Limitation(
    "mode-collapse",
    "Mode collapse",
    aliases=("Helvetica scenario",),
    definition="Outputs that repeat few kinds of example and leave out the rest.",
    defined_by=(GOODFELLOW_2016_A.at("section 5.1.1"), SALIMANS_2016.at("section 3.2")),
)
MODE_COLLAPSE_ENTRY = entry(ModeCollapse)

UnstableTraining = Limitation(
    "unstable-training",
    "Unstable training",
    aliases=("training instability", "non-convergence"),
    definition="Training that may swing or fail instead of converging.",
    defined_by=(SALIMANS_2016.at("section 1"), GOODFELLOW_2016_A.at("section 5.1")),
)
UNSTABLE_TRAINING_ENTRY = entry(UnstableTraining)

NoExplicitLikelihood = Limitation(
    "no-explicit-likelihood",
    "No explicit likelihood",
    aliases=("implicit density", "no likelihood"),
    definition="A model that can be sampled, but does not say how probable a given example is.",
    defined_by=(GOODFELLOW_2014.at("section 6"), GOODFELLOW_2016_A.at("section 2.4")),
)
NO_EXPLICIT_LIKELIHOOD_ENTRY = entry(NoExplicitLikelihood)

QuadraticAttentionCost = Limitation(
    "quadratic-attention-cost",
    "Quadratic attention cost",
    aliases=("quadratic complexity",),
    definition="Time and memory that grow with the square of the sequence length.",
    defined_by=(DAO_2022.at("abstract"),),
)
QUADRATIC_ATTENTION_COST_ENTRY = entry(QuadraticAttentionCost)

ENTRIES: Final[tuple[Entry, ...]] = (
    REALISTIC_SAMPLES_ENTRY,
    SHARP_SAMPLES_ENTRY,
    SAMPLE_DIVERSITY_ENTRY,
    MODE_COVERAGE_ENTRY,
    FAST_SAMPLING_ENTRY,
    STYLE_VARIETY_ENTRY,
    LEARNED_LATENT_SPACE_ENTRY,
    TRACTABLE_BOUND_ENTRY,
    COMPUTE_SAVINGS_ENTRY,
    LINEAR_TIME_INFERENCE_ENTRY,
    RESOURCE_EFFICIENCY_ENTRY,
    VERSATILE_DEPLOYMENT_ENTRY,
    BROAD_LANGUAGE_UNDERSTANDING_ENTRY,
    LONG_INPUT_UNDERSTANDING_ENTRY,
    CLEAR_STRUCTURE_ENTRY,
    STRUCTURED_WRITING_ENTRY,
    TOPIC_VARIETY_ENTRY,
    LONG_FORM_COHERENCE_ENTRY,
    LONG_FORM_CREATION_ENTRY,
    SCALES_ACROSS_DOCUMENTS_ENTRY,
    IN_CONTEXT_LEARNING_ENTRY,
    DETAILED_ANALYSIS_ENTRY,
    REASONING_ENTRY,
    MULTIMODAL_UNDERSTANDING_ENTRY,
    INACCURACY_ENTRY,
    ERRORS_WITHOUT_CONTEXT_ENTRY,
    HALLUCINATION_ENTRY,
    CONTEXT_CONFUSION_ENTRY,
    AMBIGUITY_MISREADING_ENTRY,
    LOSS_OF_COHERENCE_ENTRY,
    LOST_IN_THE_MIDDLE_ENTRY,
    TRAINING_DATA_DEPENDENCE_ENTRY,
    KNOWLEDGE_LIMITS_ENTRY,
    OUTDATED_KNOWLEDGE_ENTRY,
    MEMORIZATION_ENTRY,
    HUMAN_REVIEW_NEEDED_ENTRY,
    ARTIFACTS_ENTRY,
    ILLEGIBLE_TEXT_ENTRY,
    BLURRY_SAMPLES_ENTRY,
    LOSSY_DETAIL_ENTRY,
    SLOW_SAMPLING_ENTRY,
    SEQUENTIAL_SAMPLING_ENTRY,
    MODE_COLLAPSE_ENTRY,
    UNSTABLE_TRAINING_ENTRY,
    NO_EXPLICIT_LIKELIHOOD_ENTRY,
    QUADRATIC_ATTENTION_COST_ENTRY,
)
