"""Language models of Google and DeepMind before Gemini."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    ANIL_2023,
    CHOWDHERY_2022,
    HOFFMANN_2022,
    LEWKOWYCZ_2022,
    LI_2022_D,
    RAE_2021,
    SINGHAL_2023,
    THOPPILAN_2022,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "ALPHACODE",
    "CHINCHILLA",
    "GOPHER",
    "LAMDA",
    "MED_PALM_2",
    "MINERVA",
    "PALM",
    "PALM_2",
]

# Google.

LAMDA = Model(
    "lamda",
    "LaMDA",
    aliases=("Language Models for Dialog Applications",),
    definition="Google's transformer language model for dialogue with 137 billion parameters, which can "
    "consult outside sources.",
    defined_by=(THOPPILAN_2022.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.InstructionTunedModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.CodeLanguageModel,
        families.LLMAgent,
    ),
)
LAMDA_ENTRY = entry(
    LAMDA,
    member_of(
        families.TransformerLanguageModel,
        families.ChatModel,
        families.ToolUsingLanguageModel,
        cite=THOPPILAN_2022.at("abstract"),
    ),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=THOPPILAN_2022),
    every(accepts=modalities.Text, produces=modalities.Text, cite=THOPPILAN_2022.at("abstract")),
    every(
        performs=tasks.Dialogue,
        trained_with=objectives.SupervisedFineTuning,
        has=qualities.GroundedAnswers,
        cite=THOPPILAN_2022.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=THOPPILAN_2022),
)

PALM = Model(
    "palm",
    "PaLM",
    aliases=("PaLM 540B", "Pathways Language Model", "PaLM 1"),
    definition="Google's densely activated transformer language model of April 2022 with 540 billion parameters.",
    defined_by=(CHOWDHERY_2022.at("abstract"),),
    developer="Google",
    released=date(2022, 4, 4),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*open_questions.GENERAL_USES, families.CodeLanguageModel, families.CodeLLM),
)
PALM_ENTRY = entry(
    PALM,
    member_of(
        families.LLM,
        families.TransformerLanguageModel,
        families.MultilingualLanguageModel,
        cite=CHOWDHERY_2022.at("abstract"),
    ),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, families.BaseModel, cite=CHOWDHERY_2022),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=CHOWDHERY_2022.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=CHOWDHERY_2022),
    every(
        has=(qualities.FewShotLearning, qualities.Multilinguality, qualities.Memorization),
        cite=CHOWDHERY_2022.at("abstract"),
    ),
)

PALM_2 = Model(
    "palm-2",
    "PaLM 2",
    definition="Google's transformer language model of May 2023, trained with a mixture of objectives on many "
    "languages.",
    defined_by=(ANIL_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 5, 17),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TRANSFORMER,
        *open_questions.UNPUBLISHED_TUNING,
        families.BaseModel,
        families.ChatModel,
        families.CodeGenerationModel,
    ),
)
PALM_2_ENTRY = entry(
    PALM_2,
    member_of(
        families.LLM,
        families.TransformerLanguageModel,
        families.MultilingualLanguageModel,
        cite=ANIL_2023.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ANIL_2023.at("abstract")),
    every(
        uses=architectures.Transformer,
        has=(qualities.Multilinguality, qualities.Reasoning),
        cite=ANIL_2023.at("abstract"),
    ),
)

MINERVA = Model(
    "minerva",
    "Minerva",
    aliases=("Minerva 540B",),
    definition="PaLM trained further on mathematical and scientific texts, which solves quantitative problems "
    "step by step.",
    defined_by=(LEWKOWYCZ_2022.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.BaseModel,
        families.CodeLanguageModel,
        families.CodeLLM,
        families.CodeGenerationModel,
        families.MultilingualLanguageModel,
        families.ReasoningModel,
    ),
)
MINERVA_ENTRY = entry(
    MINERVA,
    member_of(families.LLM, families.DomainSpecificLanguageModel, cite=LEWKOWYCZ_2022.at("abstract")),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=(LEWKOWYCZ_2022, CHOWDHERY_2022)),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LEWKOWYCZ_2022.at("abstract")),
    every(
        trained_with=objectives.ContinuedPretraining,
        performs=tasks.MathematicalProblemSolving,
        has=qualities.MathematicalReasoning,
        cite=LEWKOWYCZ_2022.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=(LEWKOWYCZ_2022, CHOWDHERY_2022)),
)

MED_PALM_2 = Model(
    "med-palm-2",
    "Med-PaLM 2",
    definition="PaLM 2 fine-tuned for medicine, which answers medical questions.",
    defined_by=(SINGHAL_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 5, 16),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.UNPUBLISHED_TRANSFORMER,
        *open_questions.UNPUBLISHED_TUNING,
        families.MachineTranslationModel,
        families.NeuralMachineTranslationModel,
        families.SummarizationModel,
        families.SyntheticDataGenerator,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.CodeLanguageModel,
        families.CodeLLM,
        families.CodeGenerationModel,
    ),
)
MED_PALM_2_ENTRY = entry(
    MED_PALM_2,
    member_of(
        families.LLM,
        families.DomainSpecificLanguageModel,
        families.QuestionAnsweringModel,
        cite=SINGHAL_2023.at("abstract"),
    ),
    member_of(families.TransformerLanguageModel, cite=(SINGHAL_2023.at("abstract"), ANIL_2023.at("abstract"))),
    every(accepts=modalities.Text, produces=modalities.Text, cite=SINGHAL_2023.at("abstract")),
    every(
        performs=tasks.QuestionAnswering, trained_with=objectives.SupervisedFineTuning, cite=SINGHAL_2023.at("abstract")
    ),
)

# DeepMind.

GOPHER = Model(
    "gopher",
    "Gopher",
    aliases=("Gopher 280B",),
    definition="DeepMind's transformer language model of December 2021 with 280 billion parameters.",
    defined_by=(RAE_2021.at("abstract"),),
    developer="DeepMind",
    released=date(2021, 12, 8),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.CodeGenerationModel,
        families.CodeLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
GOPHER_ENTRY = entry(
    GOPHER,
    member_of(families.LLM, families.TransformerLanguageModel, cite=RAE_2021.at("abstract")),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, families.BaseModel, cite=RAE_2021),
    every(accepts=modalities.Text, produces=modalities.Text, cite=RAE_2021.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=RAE_2021),
    every(uses=architectures.Transformer, cite=RAE_2021.at("abstract")),
)

CHINCHILLA = Model(
    "chinchilla",
    "Chinchilla",
    aliases=("Chinchilla 70B",),
    definition="DeepMind's transformer language model of March 2022 with 70 billion parameters, trained on "
    "more data than larger ones.",
    defined_by=(HOFFMANN_2022.at("abstract"),),
    developer="DeepMind",
    released=date(2022, 3, 29),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.CodeGenerationModel,
        families.CodeLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
CHINCHILLA_ENTRY = entry(
    CHINCHILLA,
    member_of(families.LLM, families.TransformerLanguageModel, cite=HOFFMANN_2022.at("abstract")),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, families.BaseModel, cite=HOFFMANN_2022),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HOFFMANN_2022.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=HOFFMANN_2022),
    every(uses=architectures.Transformer, cite=HOFFMANN_2022.at("abstract")),
)

ALPHACODE = Model(
    "alphacode",
    "AlphaCode",
    definition="An encoder-decoder transformer that writes many programs for a problem of a competition and "
    "filters them.",
    defined_by=(LI_2022_D.at("abstract"),),
    developer="DeepMind",
    released=date(2022, 2, 8),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.DomainSpecificLanguageModel,
        families.BaseModel,
        families.SyntheticDataGenerator,
        families.MultilingualLanguageModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
    ),
)
ALPHACODE_ENTRY = entry(
    ALPHACODE,
    member_of(families.CodeLLM, cite=LI_2022_D.at("abstract")),
    member_of(families.EncoderDecoderLanguageModel, families.AutoregressiveModel, cite=LI_2022_D),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Code, modalities.Text),
        performs=tasks.CodeGeneration,
        cite=LI_2022_D.at("abstract"),
    ),
    every(has=qualities.CodeWriting, cite=LI_2022_D.at("abstract")),
    every(uses=architectures.TransformerEncoderDecoder, trained_with=objectives.MaskedPrediction, cite=LI_2022_D),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LAMDA_ENTRY,
    PALM_ENTRY,
    PALM_2_ENTRY,
    MINERVA_ENTRY,
    MED_PALM_2_ENTRY,
    GOPHER_ENTRY,
    CHINCHILLA_ENTRY,
    ALPHACODE_ENTRY,
)
