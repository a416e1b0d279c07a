"""Jobs on program code, and calling programs."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Code,
    Label,
    Text,
    ToolCall,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BAVARIAN_2022,
    CHEN_2021,
    HUGGING_FACE_2026,
    LU_2021,
    ROZIERE_2020,
    RUDER_2018,
    SCHICK_2023,
    YU_2018,
)
from genai_taxonomy.vocabulary.tasks.extraction import SemanticParsing, TextRetrieval
from genai_taxonomy.vocabulary.tasks.general import (
    Classification,
    CodeGeneration,
    Summarization,
    TextToTextGeneration,
    Translation,
)
from genai_taxonomy.vocabulary.tasks.language import (
    TextContinuation,
    TextInfilling,
)

__all__ = [
    "CodeCompletion",
    "CodeInfilling",
    "CodeSearch",
    "CodeSummarization",
    "CodeTranslation",
    "DefectDetection",
    "ProgramRepair",
    "TextToCode",
    "TextToSql",
    "ToolCalling",
]

CodeCompletion = Task(
    "code-completion",
    "Code completion",
    aliases=("code autocompletion", "code autocomplete", "code suggestion", "code continuation"),
    definition="Code generation that goes on from the code written so far.",
    defined_by=(LU_2021.at("README"), ARTICLE.at("S020")),
)
CODE_COMPLETION_ENTRY = entry(
    CodeCompletion,
    subset_of(CodeGeneration, cite=(LU_2021.at("README"), CHEN_2021.at("abstract"))),
    subset_of(TextContinuation, cite=(LU_2021.at("README"), HUGGING_FACE_2026.at("text-generation"))),
    signature(Code, Code, cite=LU_2021.at("README")),
)

TextToCode = Task(
    "text-to-code",
    "Text-to-code generation",
    aliases=("NL2Code", "natural language to code", "code generation from natural language"),
    definition="Code generation from a description in natural language.",
    defined_by=(LU_2021.at("README"), CHEN_2021.at("abstract")),
)
TEXT_TO_CODE_ENTRY = entry(
    TextToCode,
    subset_of(CodeGeneration, cite=(LU_2021.at("README"), CHEN_2021.at("abstract"))),
    subset_of(TextToTextGeneration, cite=LU_2021.at("README")),
)

TextToSql = Task(
    "text-to-sql",
    "Text-to-SQL",
    aliases=("text2SQL", "NL2SQL", "natural language to SQL", "SQL generation", "NL-to-SQL"),
    definition="Code generation that turns a question into a query in SQL.",
    defined_by=(YU_2018.at("abstract"),),
)
TEXT_TO_SQL_ENTRY = entry(
    TextToSql,
    subset_of(TextToCode, SemanticParsing, cite=YU_2018.at("abstract")),
    signature(Text, Code, cite=YU_2018.at("abstract")),
)

CodeInfilling = Task(
    "code-infilling",
    "Code infilling",
    aliases=("fill-in-the-middle code completion",),
    definition="Code generation that writes the missing part between given pieces of code.",
    defined_by=(BAVARIAN_2022.at("abstract"),),
)
CODE_INFILLING_ENTRY = entry(
    CodeInfilling,
    subset_of(CodeGeneration, TextInfilling, cite=BAVARIAN_2022.at("abstract")),
    signature(Code, Code, cite=BAVARIAN_2022.at("abstract")),
)

CodeTranslation = Task(
    "code-translation",
    "Code translation",
    aliases=("code-to-code translation", "transpilation", "program translation", "code migration"),
    definition="Code generation that renders a program in another programming language.",
    defined_by=(LU_2021.at("README"),),
)
CODE_TRANSLATION_ENTRY = entry(
    CodeTranslation,
    subset_of(CodeGeneration, TextToTextGeneration, cite=LU_2021.at("README")),
    # The same methods serve; the benchmark sets it apart from translating between human languages.
    subset_of(Translation, cite=ROZIERE_2020.at("abstract"), disputed_by=LU_2021.at("README")),
    signature(Code, Code, cite=LU_2021.at("README")),
)

ProgramRepair = Task(
    "program-repair",
    "Program repair",
    aliases=("code repair", "bug fixing", "automated program repair", "APR", "code refinement"),
    definition="Code generation that gives back a program without the faults of the given one.",
    defined_by=(LU_2021.at("README"),),
)
PROGRAM_REPAIR_ENTRY = entry(
    ProgramRepair,
    subset_of(CodeGeneration, TextToTextGeneration, cite=LU_2021.at("README")),
    signature(Code, Code, cite=LU_2021.at("README")),
)

CodeSummarization = Task(
    "code-summarization",
    "Code explanation",
    aliases=("code summarisation", "code documentation", "explaining code", "comment generation"),
    definition="Text generation that says in natural language what a given program does.",
    defined_by=(LU_2021.at("README"),),
)
CODE_SUMMARIZATION_ENTRY = entry(
    CodeSummarization,
    subset_of(TextToTextGeneration, cite=LU_2021.at("README")),
    # By its name a summary, though a description of the code and not a shorter version of a document.
    subset_of(Summarization, cite=LU_2021.at("README"), disputed_by=RUDER_2018.at("summarization")),
    signature(Code, Text, cite=LU_2021.at("README")),
)

CodeSearch = Task(
    "code-search",
    "Code search",
    aliases=("code retrieval",),
    definition="Finding the code that does what a query in text describes.",
    defined_by=(LU_2021.at("README"),),
)
CODE_SEARCH_ENTRY = entry(
    CodeSearch,
    subset_of(TextRetrieval, cite=LU_2021.at("README")),
    signature((Text, Code), (), cite=LU_2021.at("README")),
)

DefectDetection = Task(
    "defect-detection",
    "Defect detection in code",
    aliases=("vulnerability detection", "bug detection", "code defect detection"),
    definition="Classification of code by whether it has a fault that makes it insecure.",
    defined_by=(LU_2021.at("README"),),
)
DEFECT_DETECTION_ENTRY = entry(
    DefectDetection,
    subset_of(Classification, cite=LU_2021.at("README")),
    signature(Code, (), cite=LU_2021.at("README")),
    typically(produces=Label, cite=LU_2021.at("README")),
)

ToolCalling = Task(
    "tool-calling",
    "Tool calling",
    aliases=("tool use", "function calling", "API calling", "using tools"),
    definition="Deciding which program to call, when, and with what arguments, and using what it gives back.",
    defined_by=(SCHICK_2023.at("abstract"),),
)
TOOL_CALLING_ENTRY = entry(
    ToolCalling,
    signature(Text, (), cite=SCHICK_2023.at("abstract")),
    typically(produces=(ToolCall, Text), cite=SCHICK_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CODE_COMPLETION_ENTRY,
    TEXT_TO_CODE_ENTRY,
    TEXT_TO_SQL_ENTRY,
    CODE_INFILLING_ENTRY,
    CODE_TRANSLATION_ENTRY,
    PROGRAM_REPAIR_ENTRY,
    CODE_SUMMARIZATION_ENTRY,
    CODE_SEARCH_ENTRY,
    DEFECT_DETECTION_ENTRY,
    TOOL_CALLING_ENTRY,
)
