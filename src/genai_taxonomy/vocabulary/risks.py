"""Harms and obstacles that come with using models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Risk
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CARLINI_2020,
    CARLINI_2023,
    GOLDSTEIN_2023,
    HENDERSON_2023,
    KARAMOLEGKOU_2023,
    MIRSKY_2020,
    NIST_2024,
    URBINA_2022,
    WANG_2023_C,
    WEIDINGER_2021,
)

__all__ = [
    "CbrnInformation",
    "ComplianceBurden",
    "Confabulation",
    "ContextGaps",
    "CopyrightInfringement",
    "DangerousContent",
    "DataExposure",
    "DataPrivacy",
    "Deepfakes",
    "Disinformation",
    "DualUseBiology",
    "EnvironmentalImpacts",
    "HarmfulBias",
    "HumanAIConfiguration",
    "InformationIntegrity",
    "InformationSecurity",
    "IntegrationBarriers",
    "IntellectualProperty",
    "ObsceneContent",
    "OutputQualityVariations",
    "TrainingDataExtraction",
    "ValueChain",
    "VoiceFraud",
]

DataExposure = Risk(
    "data-exposure",
    "Data sensitivity",
    aliases=("privacy risk", "exposure of private data"),
    definition="Models may meet sensitive or personal facts in their training data, which must not get out.",
    defined_by=(ARTICLE.at("S148"), ARTICLE.at("S149")),
)
DATA_EXPOSURE_ENTRY = entry(DataExposure)

ComplianceBurden = Risk(
    "compliance-burden",
    "Compliance burden",
    aliases=("regulatory compliance",),
    definition="Data must be handled with care so that rules are kept and nothing is exposed.",
    defined_by=ARTICLE.at("S149"),
)
COMPLIANCE_BURDEN_ENTRY = entry(ComplianceBurden)

ContextGaps = Risk(
    "context-gaps",
    "Context gaps",
    aliases=("missing context",),
    definition="What the prompt leaves vague or the training data lack is missed, and outputs are incomplete or wrong.",
    defined_by=(ARTICLE.at("S150"), ARTICLE.at("S151")),
)
CONTEXT_GAPS_ENTRY = entry(ContextGaps)

IntegrationBarriers = Risk(
    "integration-barriers",
    "Integration barriers",
    aliases=("integration effort",),
    definition="Systems may not take up a model until technology, infrastructure and ways of working change.",
    defined_by=(ARTICLE.at("S152"), ARTICLE.at("S153")),
)
INTEGRATION_BARRIERS_ENTRY = entry(IntegrationBarriers)

OutputQualityVariations = Risk(
    "output-quality-variations",
    "Output quality variations",
    aliases=("subtle errors",),
    definition="Outputs look right and hide small errors, so that quality needs constant watching.",
    defined_by=(ARTICLE.at("S154"), ARTICLE.at("S155")),
)
OUTPUT_QUALITY_VARIATIONS_ENTRY = entry(OutputQualityVariations)

CbrnInformation = Risk(
    "cbrn-information",
    "CBRN information or capabilities",
    aliases=("CBRN", "CBRN information", "CBRN risk", "chemical, biological, radiological and nuclear misuse"),
    definition="A model eases access to knowledge or designs of chemical, biological, radiological or nuclear arms.",
    defined_by=(NIST_2024.at("CBRN Information or Capabilities"),),
)
CBRN_INFORMATION_ENTRY = entry(CbrnInformation)

Confabulation = Risk(
    "confabulation",
    "Confabulation",
    aliases=("confabulations", "confident falsehoods"),
    definition="A model states false things with confidence, by which users may be misled.",
    defined_by=(NIST_2024.at("Confabulation"),),
)
CONFABULATION_ENTRY = entry(Confabulation)

DangerousContent = Risk(
    "dangerous-content",
    "Dangerous, violent or hateful content",
    aliases=("dangerous content", "violent content", "hateful content", "hate speech generation"),
    definition="Content that threatens, incites, radicalizes or advises harm becomes easy to make.",
    defined_by=(NIST_2024.at("Dangerous, Violent, or Hateful Content"),),
)
DANGEROUS_CONTENT_ENTRY = entry(DangerousContent)

DataPrivacy = Risk(
    "data-privacy",
    "Data privacy",
    aliases=("privacy", "leakage of personal data"),
    definition="Personal or sensitive data are leaked, used without leave, or inferred.",
    defined_by=(NIST_2024.at("Data Privacy"),),
)
DATA_PRIVACY_ENTRY = entry(DataPrivacy)

EnvironmentalImpacts = Risk(
    "environmental-impacts",
    "Environmental impacts",
    aliases=("environmental impact", "carbon footprint", "energy consumption"),
    definition="Training and running models takes so much energy and other resources that ecosystems suffer.",
    defined_by=(NIST_2024.at("Environmental Impacts"), WEIDINGER_2021.at("abstract")),
)
ENVIRONMENTAL_IMPACTS_ENTRY = entry(EnvironmentalImpacts)

HarmfulBias = Risk(
    "harmful-bias",
    "Harmful bias or homogenization",
    aliases=(
        "harmful bias",
        "harmful bias and homogenization",
        "homogenization",
        "homogenisation",
        "discrimination",
        "bias",
    ),
    definition="Outputs treat groups unequally, amplify old prejudice, or become all alike.",
    defined_by=(NIST_2024.at("Harmful Bias or Homogenization"), WEIDINGER_2021.at("abstract")),
)
HARMFUL_BIAS_ENTRY = entry(HarmfulBias)

HumanAIConfiguration = Risk(
    "human-ai-configuration",
    "Human-AI configuration",
    aliases=("overreliance", "over-reliance on AI", "automation bias", "anthropomorphization"),
    definition="People trust a system too much or too little, take it for human, or become attached to it.",
    defined_by=(NIST_2024.at("Human-AI Configuration"), WEIDINGER_2021.at("abstract")),
)
HUMAN_AI_CONFIGURATION_ENTRY = entry(HumanAIConfiguration)

InformationIntegrity = Risk(
    "information-integrity",
    "Information integrity",
    aliases=("erosion of trust in information", "misleading content"),
    definition="Content that does not tell fact from opinion or fiction is made and spread at scale.",
    defined_by=(NIST_2024.at("Information Integrity"), WEIDINGER_2021.at("abstract")),
)
INFORMATION_INTEGRITY_ENTRY = entry(InformationIntegrity)

InformationSecurity = Risk(
    "information-security",
    "Information security",
    aliases=("cybersecurity risk", "cyberattacks", "security risk"),
    definition="Attacks on computers become easier, and models themselves can be attacked, as by prompt injection.",
    defined_by=(NIST_2024.at("Information Security"),),
)
INFORMATION_SECURITY_ENTRY = entry(InformationSecurity)

IntellectualProperty = Risk(
    "intellectual-property",
    "Intellectual property",
    aliases=("IP risk", "intellectual property violation", "IP infringement"),
    definition="Content protected by copyright, trademark or secrecy is copied or imitated without right.",
    defined_by=(NIST_2024.at("Intellectual Property"), HENDERSON_2023.at("abstract")),
)
INTELLECTUAL_PROPERTY_ENTRY = entry(IntellectualProperty)

ObsceneContent = Risk(
    "obscene-content",
    "Obscene, degrading or abusive content",
    aliases=(
        "obscene, degrading, and/or abusive content",
        "obscene content",
        "non-consensual intimate imagery",
        "NCII",
        "abusive imagery",
    ),
    definition="Obscene, degrading or abusive images become easy to make, such as of people who never agreed.",
    defined_by=(NIST_2024.at("Obscene, Degrading, and/or Abusive Content"),),
)
OBSCENE_CONTENT_ENTRY = entry(ObsceneContent)

ValueChain = Risk(
    "value-chain",
    "Value chain and component integration",
    aliases=("third-party components", "supply chain risk", "value chain risk"),
    definition="Data, models and libraries of others come in without being traced or checked.",
    defined_by=(NIST_2024.at("Value Chain and Component Integration"),),
)
VALUE_CHAIN_ENTRY = entry(ValueChain)

Deepfakes = Risk(
    "deepfakes",
    "Deepfakes",
    aliases=("deepfake", "impersonation by synthetic media"),
    definition="Synthetic pictures, film or sound pass for recordings of real people, to defame or mislead.",
    defined_by=(MIRSKY_2020.at("abstract"),),
)
DEEPFAKES_ENTRY = entry(Deepfakes)

Disinformation = Risk(
    "disinformation",
    "Disinformation",
    aliases=("influence operations", "automated propaganda", "fake news generation"),
    definition="False content is made and spread on purpose, cheaply and in bulk, to sway opinion.",
    defined_by=(GOLDSTEIN_2023.at("abstract"), NIST_2024.at("Information Integrity")),
)
DISINFORMATION_ENTRY = entry(
    Disinformation,
    subset_of(InformationIntegrity, cite=NIST_2024.at("Information Integrity")),
)

CopyrightInfringement = Risk(
    "copyright-infringement",
    "Copyright infringement",
    aliases=("copyright violation", "copyright risk"),
    definition="Protected works are reproduced in the output or used in training without right.",
    defined_by=(HENDERSON_2023.at("abstract"), KARAMOLEGKOU_2023.at("abstract")),
)
COPYRIGHT_INFRINGEMENT_ENTRY = entry(
    CopyrightInfringement,
    subset_of(IntellectualProperty, cite=(NIST_2024.at("Intellectual Property"), HENDERSON_2023.at("abstract"))),
)

VoiceFraud = Risk(
    "voice-fraud",
    "Voice fraud",
    aliases=("voice cloning fraud", "voice spoofing", "voice impersonation"),
    definition="A voice cloned from a short sample deceives people or voice identification.",
    defined_by=(WANG_2023_C.at("ethics statement"),),
)
VOICE_FRAUD_ENTRY = entry(VoiceFraud)

TrainingDataExtraction = Risk(
    "training-data-extraction",
    "Training data extraction",
    aliases=("extraction attack", "data extraction attack", "memorized data extraction"),
    definition="Someone queries a model so that it gives away examples from its training data.",
    defined_by=(CARLINI_2020.at("abstract"), CARLINI_2023.at("abstract")),
)
TRAINING_DATA_EXTRACTION_ENTRY = entry(
    TrainingDataExtraction,
    subset_of(DataPrivacy, cite=(CARLINI_2020.at("abstract"), CARLINI_2023.at("abstract"))),
)

DualUseBiology = Risk(
    "dual-use-biology",
    "Dual use in biology",
    aliases=("biological dual use", "biosecurity risk", "dual-use drug discovery"),
    definition="A model meant to find drugs or proteins is turned to design toxins or pathogens.",
    defined_by=(URBINA_2022.at("abstract"), NIST_2024.at("CBRN Information or Capabilities")),
)
DUAL_USE_BIOLOGY_ENTRY = entry(
    DualUseBiology,
    subset_of(CbrnInformation, cite=(URBINA_2022.at("abstract"), NIST_2024.at("CBRN Information or Capabilities"))),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DATA_EXPOSURE_ENTRY,
    COMPLIANCE_BURDEN_ENTRY,
    CONTEXT_GAPS_ENTRY,
    INTEGRATION_BARRIERS_ENTRY,
    OUTPUT_QUALITY_VARIATIONS_ENTRY,
    CBRN_INFORMATION_ENTRY,
    CONFABULATION_ENTRY,
    DANGEROUS_CONTENT_ENTRY,
    DATA_PRIVACY_ENTRY,
    ENVIRONMENTAL_IMPACTS_ENTRY,
    HARMFUL_BIAS_ENTRY,
    HUMAN_AI_CONFIGURATION_ENTRY,
    INFORMATION_INTEGRITY_ENTRY,
    INFORMATION_SECURITY_ENTRY,
    INTELLECTUAL_PROPERTY_ENTRY,
    OBSCENE_CONTENT_ENTRY,
    VALUE_CHAIN_ENTRY,
    DEEPFAKES_ENTRY,
    DISINFORMATION_ENTRY,
    COPYRIGHT_INFRINGEMENT_ENTRY,
    VOICE_FRAUD_ENTRY,
    TRAINING_DATA_EXTRACTION_ENTRY,
    DUAL_USE_BIOLOGY_ENTRY,
)
