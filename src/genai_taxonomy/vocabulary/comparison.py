"""Generative AI beside large language models: the article's table and its key differences, side by side.

Each row gives one sentence for either, and where the literature says otherwise, who does.
"""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import about, described
from genai_taxonomy.claims import Claim
from genai_taxonomy.concepts import Aspect
from genai_taxonomy.evidence import Cite
from genai_taxonomy.vocabulary import aspects
from genai_taxonomy.vocabulary.backbone.families import LLM, GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    ATIL_2024,
    BROWN_2020,
    CAO_2023,
    LIU_2023_C,
    OPENAI_2023,
    OPENAI_2024,
    OUYANG_2023,
    YIN_2023,
)

#: What takes in images beside text, and what gives images and sound beside text.
_TAKES_MORE: Final = (OPENAI_2023.at("abstract"), YIN_2023.at("abstract"))
_GIVES_MORE: Final = (OPENAI_2024.at("abstract"), YIN_2023.at("abstract"))
_NOT_DETERMINISTIC: Final = (OUYANG_2023.at("abstract"), ATIL_2024.at("abstract"))


def _generative_ai(aspect: Aspect, text: str, *statements: str, disputed_by: Cite = ()) -> tuple[Claim, ...]:
    cite = tuple(map(ARTICLE.at, statements))
    return about(GenerativeAI, described(aspect, text, cite=cite, disputed_by=disputed_by))


def _llm(aspect: Aspect, text: str, *statements: str, disputed_by: Cite = ()) -> tuple[Claim, ...]:
    cite = tuple(map(ARTICLE.at, statements))
    return about(LLM, described(aspect, text, cite=cite, disputed_by=disputed_by))


_TABLE: Final = (
    *_generative_ai(aspects.CoreObjective, "To make new digital content: pictures, sound, films and text.", "S049"),
    *_llm(aspects.CoreObjective, "To read and write text, for exchange, reasoning and analysis.", "S050"),
    *_generative_ai(
        aspects.ModelScope,
        "Multimodal by nature and often at home in several content formats.",
        "S051",
        disputed_by=CAO_2023.at("abstract"),
    ),
    *_llm(
        aspects.ModelScope,
        "Language alone: it is made for tasks on text and no others.",
        "S052",
        disputed_by=_GIVES_MORE,
    ),
    *_generative_ai(
        aspects.InputHandling, "Prompts that may ask for a style, for invention or for a visual direction.", "S053"
    ),
    *_llm(aspects.InputHandling, "Written prompts: text is all it goes by.", "S054", disputed_by=_TAKES_MORE),
    *_generative_ai(aspects.OutputKind, "Content of many kinds: visuals, sound, films, made-up data.", "S055"),
    *_llm(aspects.OutputKind, "Text with a structure: it sums up, answers, drafts or explains.", "S056"),
    *_generative_ai(aspects.OutputBehavior, "Leaves room for invention, so that results vary or surprise.", "S057"),
    *_llm(
        aspects.OutputBehavior,
        "Text that is determined by the context and by what was learned.",
        "S058",
        disputed_by=_NOT_DETERMINISTIC,
    ),
    *_generative_ai(aspects.ContextDepth, "May lose the thread of long contents, the more so outside text.", "S059"),
    *_llm(
        aspects.ContextDepth,
        "Keeps hold of long contexts and copes well with detailed instructions.",
        "S060",
        disputed_by=LIU_2023_C.at("section 1"),
    ),
    *_generative_ai(
        aspects.InstructionHandling, "Does best with open prompts that leave it to explore and invent.", "S061"
    ),
    *_llm(aspects.InstructionHandling, "Does best with exact, explicit instructions that call for reasoning.", "S062"),
    *_generative_ai(aspects.EvaluationMethod, "By how real, original or creative the outputs are.", "S063"),
    *_llm(aspects.EvaluationMethod, "By whether the text is accurate, coherent, clear and true to the facts.", "S064"),
    *_generative_ai(aspects.TrainingMaterial, "A mixture of images, sound, films and text.", "S065"),
    *_llm(
        aspects.TrainingMaterial,
        "Mostly writing: what stands in books, in the press and on the web, and speech written down.",
        "S066",
    ),
    *_generative_ai(
        aspects.UseCaseFit, "Design, prototypes, the making of images and films, content in general.", "S067"
    ),
    *_llm(aspects.UseCaseFit, "Summaries, help with code, search, help with writing, analysis.", "S068"),
    *_generative_ai(aspects.TypicalLimitations, "May show visual artifacts or details that are not real.", "S069"),
    *_llm(aspects.TypicalLimitations, "May write fluently what is incomplete, wrong or out of date.", "S070"),
)

_DIFFERENCES: Final = (
    *_generative_ai(
        aspects.CoreFunction,
        "Makes content in several formats from patterns in large data sets, for visual design, ideas and media.",
        "S073",
        "S074",
        "S075",
    ),
    *_llm(
        aspects.CoreFunction,
        "Writing is its only medium.",
        "S076",
        disputed_by=_TAKES_MORE,
    ),
    *_llm(
        aspects.CoreFunction,
        "Takes prompts, does as told and writes in good order, to draft, summarize, answer and process documents.",
        "S077",
        "S078",
    ),
    *_generative_ai(
        aspects.RangeOfModalities,
        "Spans images, sound, films and text, and so serves design, media and mixed content.",
        "S079",
        "S080",
        "S081",
    ),
    *_llm(
        aspects.RangeOfModalities,
        "Takes and gives text only, a narrow field where it serves exchange, analysis and orderly work on language.",
        "S082",
        "S083",
        disputed_by=_GIVES_MORE,
    ),
    *_llm(aspects.RangeOfModalities, "Strong on what is written rather than on pictures or sound.", "S084"),
    *_generative_ai(
        aspects.DataScopeDifference,
        "Trained on images, sound, films and text together, which lets it make each in its own structure.",
        "S085",
        "S086",
    ),
    *_llm(
        aspects.DataScopeDifference,
        "Trained on books, press, web pages and speech taken down, which makes it good at language and instructions.",
        "S087",
        "S088",
    ),
    *_generative_ai(
        aspects.OutputTypes,
        "Gives images, sound, films and text, each after the patterns of its training data.",
        "S089",
        "S090",
        "S091",
    ),
    *_llm(
        aspects.OutputTypes,
        "Gives nothing but writing, and no pictures or sound.",
        "S092",
        "S094",
        disputed_by=_GIVES_MORE,
    ),
    *_llm(aspects.OutputTypes, "What it gives is text: it sums up, answers, drafts, explains and more.", "S093"),
    *_generative_ai(
        aspects.ReliabilityAndAccuracy,
        "Varies in detail and consistency, and what it shows or sounds may not agree with the real world.",
        "S095",
        "S096",
    ),
    *_generative_ai(
        aspects.ReliabilityAndAccuracy,
        "Its accuracy rests on how good the training and how clear the prompt is.",
        "S097",
    ),
    *_llm(
        aspects.ReliabilityAndAccuracy,
        "Steadier in what it writes: it keeps to learned patterns of language and forms clear, coherent paragraphs.",
        "S098",
        "S099",
        disputed_by=BROWN_2020.at("section 5"),
    ),
    *_llm(
        aspects.ReliabilityAndAccuracy,
        "Its accuracy varies where a prompt lacks context or the training data lack the information.",
        "S100",
    ),
    *_generative_ai(
        aspects.BestUseCases,
        "Best where new pictures, sound, films or creative text are wanted rather than exact reasoning in language.",
        "S101",
        "S102",
        "S103",
    ),
    *_llm(
        aspects.BestUseCases,
        "Best where clear text and an exact grasp of language are wanted rather than creative output in many formats.",
        "S104",
        "S105",
        "S106",
    ),
    *_generative_ai(
        aspects.CostAndComplexity,
        "Often needs much computing, on strong hardware, and costs more with several formats or large jobs.",
        "S107",
        "S108",
        "S109",
    ),
    *_llm(
        aspects.CostAndComplexity,
        "Needs much as well, but for text: large corpora, long training, and cost by size, context length and use.",
        "S110",
        "S111",
        "S112",
    ),
    *_generative_ai(
        aspects.Scalability,
        "Grows from format to format, and each one added asks more of the computers.",
        "S113",
    ),
    *_generative_ai(
        aspects.Scalability,
        "To stay good as it grows, it takes more data, longer training and stronger hardware.",
        "S114",
    ),
    *_llm(
        aspects.Scalability,
        "Grows by size and by context length, which improves understanding, reasoning and detail.",
        "S115",
        "S116",
    ),
    *_llm(
        aspects.Scalability,
        "How far it grows depends on data, architecture and whether long inputs are handled without loss.",
        "S117",
    ),
)

CLAIMS: Final[tuple[Claim, ...]] = (*_TABLE, *_DIFFERENCES)
