"""How far outputs can be trusted."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.qualities.training import TrainingDataDependence
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    ATIL_2024,
    BENDER_2021,
    DHINGRA_2021,
    GALLEGOS_2023,
    GAO_2023,
    GEHMAN_2020,
    GOODFELLOW_2014_B,
    HUANG_2023,
    JI_2022,
    JORDON_2022,
    KOENECKE_2020,
    LEWIS_2020,
    LI_2023_B,
    OPENAI_2023,
    OUYANG_2023,
    RADFORD_2022,
    SHARMA_2023,
    THEIS_2015,
    WALTERS_2023,
    WEI_2023,
    YI_2023,
)

__all__ = [
    "AccentBias",
    "AdversarialVulnerability",
    "ErrorsWithoutContext",
    "FabricatedCitations",
    "FactualErrors",
    "GroundedAnswers",
    "Hallucination",
    "HardToEvaluate",
    "HumanReviewNeeded",
    "Inaccuracy",
    "JailbreakVulnerability",
    "KnowledgeLimits",
    "NoiseRobustness",
    "Nondeterminism",
    "ObjectHallucination",
    "OutdatedKnowledge",
    "Overconfidence",
    "PreservesPrivacy",
    "PromptInjectionVulnerability",
    "RetrievalDependence",
    "SocialBias",
    "Sycophancy",
    "ToxicOutput",
    "UpdatableKnowledge",
]

# Strengths.

GroundedAnswers = Strength(
    "grounded-answers",
    "Grounded answers",
    aliases=(
        "groundedness",
        "verifiable answers",
        "source attribution",
    ),
    definition="Answers that rest on retrieved or supplied documents, which can be checked.",
    defined_by=(LEWIS_2020.at("abstract"), GAO_2023.at("abstract")),
)
GROUNDED_ANSWERS_ENTRY = entry(GroundedAnswers)

UpdatableKnowledge = Strength(
    "updatable-knowledge",
    "Updatable knowledge",
    aliases=("up-to-date knowledge", "knowledge updates", "current information", "continuous knowledge updates"),
    definition="What the model knows is brought up to date by changing documents, without retraining.",
    defined_by=(GAO_2023.at("abstract"),),
)
UPDATABLE_KNOWLEDGE_ENTRY = entry(UpdatableKnowledge)

NoiseRobustness = Strength(
    "noise-robustness",
    "Robustness to noise",
    aliases=(
        "robust to noise",
        "robustness to background noise",
    ),
    definition="Results that stay right when inputs are noisy, distorted or badly recorded.",
    defined_by=(RADFORD_2022.at("abstract"),),
)
NOISE_ROBUSTNESS_ENTRY = entry(NoiseRobustness)

PreservesPrivacy = Strength(
    "preserves-privacy",
    "Stand-in for private data",
    aliases=(
        "privacy preservation",
        "privacy-preserving synthetic data",
    ),
    definition="Made-up records, with safeguards, can be used or shared where the real ones are private.",
    defined_by=(JORDON_2022.at("abstract"),),
)
PRESERVES_PRIVACY_ENTRY = entry(PreservesPrivacy)

# Limitations in being right.

Inaccuracy = Limitation(
    "inaccuracy",
    "Inaccuracy",
    aliases=("errors", "incorrect output"),
    definition="Outputs that contain errors.",
    defined_by=(ARTICLE.at("S015"),),
)
INACCURACY_ENTRY = entry(Inaccuracy)

FactualErrors = Limitation(
    "factual-errors",
    "Factual errors",
    aliases=("factual inaccuracy", "factual mistakes", "incorrect facts", "false facts", "factuality errors"),
    definition="Inaccuracy about the real world.",
    defined_by=(OPENAI_2023.at("limitations"), HUANG_2023.at("abstract")),
)
FACTUAL_ERRORS_ENTRY = entry(FactualErrors, subset_of(Inaccuracy, cite=HUANG_2023.at("abstract")))

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
    aliases=("hallucinated content", "made-up facts", "confident but incorrect text"),
    definition="Inaccuracy in the shape of fluent, plausible content that sounds sure and is false or unfounded.",
    defined_by=(JI_2022.at("abstract"), HUANG_2023.at("abstract"), ARTICLE.at("S037")),
)
HALLUCINATION_ENTRY = entry(Hallucination, subset_of(Inaccuracy, cite=(ARTICLE.at("S037"), HUANG_2023.at("abstract"))))

FabricatedCitations = Limitation(
    "fabricated-citations",
    "Fabricated citations",
    aliases=(
        "made-up references",
        "made-up citations",
        "fake references",
        "fake citations",
        "fabricated references",
        "hallucinated citations",
        "hallucinated references",
        "invented sources",
    ),
    definition="Hallucination in the shape of references to works that do not exist.",
    defined_by=(WALTERS_2023.at("abstract"),),
)
FABRICATED_CITATIONS_ENTRY = entry(FabricatedCitations, subset_of(Hallucination, cite=WALTERS_2023.at("abstract")))

ObjectHallucination = Limitation(
    "object-hallucination",
    "Object hallucination",
    aliases=("hallucinated objects", "nonexistent objects", "visual hallucination"),
    definition="Hallucination in descriptions of images: naming objects that are not to be seen.",
    defined_by=(LI_2023_B.at("abstract"),),
)
OBJECT_HALLUCINATION_ENTRY = entry(ObjectHallucination, subset_of(Hallucination, cite=LI_2023_B.at("abstract")))

Overconfidence = Limitation(
    "overconfidence",
    "Poor calibration",
    aliases=("miscalibration", "miscalibrated confidence", "overconfident", "confidently wrong", "false confidence"),
    definition="Certainty that does not match the chance of being right and mostly exceeds it.",
    defined_by=(OPENAI_2023.at("limitations"),),
)
OVERCONFIDENCE_ENTRY = entry(Overconfidence)

Nondeterminism = Limitation(
    "nondeterminism",
    "Nondeterminism",
    aliases=(
        "non-deterministic output",
        "inconsistent output",
        "output variability",
        "unpredictable output",
        "randomness",
        "irreproducibility",
    ),
    definition="The same input gives different outputs, even at settings meant to prevent it.",
    defined_by=(ATIL_2024.at("abstract"), OUYANG_2023.at("abstract")),
)
NONDETERMINISM_ENTRY = entry(Nondeterminism)

HumanReviewNeeded = Limitation(
    "human-review-needed",
    "Needs review in sensitive applications",
    aliases=("human review",),
    definition="Outputs that someone must check where errors would do harm.",
    defined_by=(ARTICLE.at("S016"),),
)
HUMAN_REVIEW_NEEDED_ENTRY = entry(HumanReviewNeeded)

HardToEvaluate = Limitation(
    "hard-to-evaluate",
    "Difficult evaluation",
    aliases=(
        "evaluation difficulty",
        "hard to measure quality",
        "no reliable metric",
        "lack of evaluation metrics",
        "subjective evaluation",
    ),
    definition="No single measure tells reliably how good the outputs are.",
    defined_by=(THEIS_2015.at("abstract"),),
)
HARD_TO_EVALUATE_ENTRY = entry(HardToEvaluate)

# Limitations of what is known.

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
    aliases=("knowledge cutoff", "knowledge cut-off date", "stale knowledge"),
    definition="Knowledge limited to training data that end at some date.",
    defined_by=(DHINGRA_2021.at("abstract"), OPENAI_2023.at("limitations")),
)
OUTDATED_KNOWLEDGE_ENTRY = entry(OutdatedKnowledge, subset_of(KnowledgeLimits, cite=DHINGRA_2021.at("abstract")))

RetrievalDependence = Limitation(
    "retrieval-dependence",
    "Dependence on retrieval",
    aliases=("depends on retrieval", "retrieval quality", "retrieval errors", "retrieval noise"),
    definition="Answers are only as good as the documents found.",
    defined_by=(GAO_2023,),
)
RETRIEVAL_DEPENDENCE_ENTRY = entry(RetrievalDependence)

# Limitations in conduct.

Sycophancy = Limitation(
    "sycophancy",
    "Sycophancy",
    aliases=("flattery", "sycophantic behavior", "sycophantic behaviour", "agreeing with the user"),
    definition="Giving answers that match the user's beliefs instead of true ones.",
    defined_by=(SHARMA_2023.at("abstract"),),
)
SYCOPHANCY_ENTRY = entry(Sycophancy)

SocialBias = Limitation(
    "social-bias",
    "Social bias",
    aliases=("bias", "societal bias", "stereotypes", "stereotyping", "biased output", "unfairness"),
    definition="Outputs that carry stereotypes or treat groups of people unequally.",
    defined_by=(GALLEGOS_2023.at("abstract"), BENDER_2021),
)
SOCIAL_BIAS_ENTRY = entry(SocialBias)

AccentBias = Limitation(
    "accent-bias",
    "Accent and speaker bias",
    aliases=("dialect bias", "speaker bias", "accent gap", "racial disparities in speech recognition"),
    definition="Social bias in that some accents, dialects or groups of speakers are served worse.",
    defined_by=(KOENECKE_2020.at("abstract"),),
)
ACCENT_BIAS_ENTRY = entry(AccentBias, subset_of(SocialBias, cite=KOENECKE_2020.at("abstract")))

ToxicOutput = Limitation(
    "toxic-output",
    "Toxic output",
    aliases=("toxicity", "toxic language", "toxic content", "offensive language", "offensive output"),
    definition="Outputs that are insulting, hateful or otherwise offensive, even to harmless prompts.",
    defined_by=(GEHMAN_2020.at("abstract"),),
)
TOXIC_OUTPUT_ENTRY = entry(ToxicOutput)

AdversarialVulnerability = Limitation(
    "adversarial-vulnerability",
    "Adversarial vulnerability",
    aliases=(
        "adversarial examples",
        "adversarial attacks",
        "vulnerability to adversarial examples",
        "lack of adversarial robustness",
    ),
    definition="Failing or misbehaving on inputs that someone crafted for that purpose.",
    defined_by=(GOODFELLOW_2014_B.at("abstract"),),
)
ADVERSARIAL_VULNERABILITY_ENTRY = entry(AdversarialVulnerability)

JailbreakVulnerability = Limitation(
    "jailbreak-vulnerability",
    "Susceptibility to jailbreaks",
    aliases=("jailbreak", "jailbreaking", "jailbreak attacks", "vulnerability to jailbreaks", "safety bypass"),
    definition="Adversarial vulnerability in that prompts bring out what safety training should prevent.",
    defined_by=(WEI_2023.at("abstract"),),
)
JAILBREAK_VULNERABILITY_ENTRY = entry(
    JailbreakVulnerability, subset_of(AdversarialVulnerability, cite=WEI_2023.at("abstract"))
)

PromptInjectionVulnerability = Limitation(
    "prompt-injection-vulnerability",
    "Susceptibility to prompt injection",
    aliases=(
        "prompt injection",
        "prompt injection attacks",
        "indirect prompt injection",
        "vulnerability to prompt injection",
    ),
    definition="Adversarial vulnerability in that instructions hidden in documents or messages are obeyed.",
    defined_by=(YI_2023.at("abstract"),),
)
PROMPT_INJECTION_VULNERABILITY_ENTRY = entry(
    PromptInjectionVulnerability, subset_of(AdversarialVulnerability, cite=YI_2023.at("abstract"))
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GROUNDED_ANSWERS_ENTRY,
    UPDATABLE_KNOWLEDGE_ENTRY,
    NOISE_ROBUSTNESS_ENTRY,
    PRESERVES_PRIVACY_ENTRY,
    INACCURACY_ENTRY,
    FACTUAL_ERRORS_ENTRY,
    ERRORS_WITHOUT_CONTEXT_ENTRY,
    HALLUCINATION_ENTRY,
    FABRICATED_CITATIONS_ENTRY,
    OBJECT_HALLUCINATION_ENTRY,
    OVERCONFIDENCE_ENTRY,
    NONDETERMINISM_ENTRY,
    HUMAN_REVIEW_NEEDED_ENTRY,
    HARD_TO_EVALUATE_ENTRY,
    KNOWLEDGE_LIMITS_ENTRY,
    OUTDATED_KNOWLEDGE_ENTRY,
    RETRIEVAL_DEPENDENCE_ENTRY,
    SYCOPHANCY_ENTRY,
    SOCIAL_BIAS_ENTRY,
    ACCENT_BIAS_ENTRY,
    TOXIC_OUTPUT_ENTRY,
    ADVERSARIAL_VULNERABILITY_ENTRY,
    JAILBREAK_VULNERABILITY_ENTRY,
    PROMPT_INJECTION_VULNERABILITY_ENTRY,
)
