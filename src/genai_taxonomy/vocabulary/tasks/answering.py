"""Jobs of answering questions, choosing among answers and solving problems."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, about, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Label,
    Text,
    TextSpan,
)
from genai_taxonomy.vocabulary.sources import (
    AMINI_2019,
    BROWN_2020,
    COBBE_2021,
    HUGGING_FACE_2026,
    KARPUKHIN_2020,
    LU_2022,
    RAJPURKAR_2018,
    RUDER_2018,
    WEI_2022_B,
    YANG_2018,
)
from genai_taxonomy.vocabulary.tasks.general import (
    QuestionAnswering,
    TextGeneration,
    TextToTextGeneration,
)

__all__ = [
    "AbstractiveQuestionAnswering",
    "ClosedBookQuestionAnswering",
    "ClosedDomainQuestionAnswering",
    "ExtractiveQuestionAnswering",
    "LongFormQuestionAnswering",
    "MathematicalProblemSolving",
    "MultiHopQuestionAnswering",
    "MultipleChoice",
    "MultipleChoiceQuestionAnswering",
    "OpenBookQuestionAnswering",
    "OpenDomainAbstractiveQuestionAnswering",
    "OpenDomainQuestionAnswering",
]

# Reading a passage or not.

ExtractiveQuestionAnswering = Task(
    "extractive-question-answering",
    "Extractive question answering",
    aliases=("extractive QA", "span extraction", "answer span extraction"),
    definition="Question answering that marks the answer in a given text.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"), RAJPURKAR_2018),
    exact_match=("huggingface:subtask/extractive-qa",),
    close_match=("huggingface:pipeline/question-answering",),
)
EXTRACTIVE_QUESTION_ANSWERING_ENTRY = entry(
    ExtractiveQuestionAnswering,
    subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering")),
    typically(produces=TextSpan, cite=RAJPURKAR_2018),
)

AbstractiveQuestionAnswering = Task(
    "abstractive-question-answering",
    "Abstractive question answering",
    aliases=("abstractive QA", "generative question answering", "generative QA"),
    definition="Question answering that writes the answer in its own words.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"),),
    exact_match=("huggingface:subtask/abstractive-qa",),
)
ABSTRACTIVE_QUESTION_ANSWERING_ENTRY = entry(
    AbstractiveQuestionAnswering,
    subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering")),
    subset_of(
        TextToTextGeneration,
        cite=(HUGGING_FACE_2026.at("pipelines"), HUGGING_FACE_2026.at("question-answering")),
    ),
)

LongFormQuestionAnswering = Task(
    "long-form-question-answering",
    "Long-form question answering",
    aliases=("long-form QA", "LFQA"),
    definition="Abstractive question answering with answers of a paragraph or more.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"),),
)
LONG_FORM_QUESTION_ANSWERING_ENTRY = entry(
    LongFormQuestionAnswering,
    subset_of(AbstractiveQuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering")),
)

OpenDomainQuestionAnswering = Task(
    "open-domain-question-answering",
    "Open-domain question answering",
    aliases=("open-domain QA", "ODQA"),
    definition="Question answering that is not restricted to a subject or to a passage given with the question.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"), KARPUKHIN_2020.at("abstract")),
    exact_match=("huggingface:subtask/open-domain-qa",),
)
OPEN_DOMAIN_QUESTION_ANSWERING_ENTRY = entry(
    OpenDomainQuestionAnswering, subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering"))
)

OpenDomainAbstractiveQuestionAnswering = Task(
    "open-domain-abstractive-question-answering",
    "Open-domain abstractive question answering",
    aliases=("open-domain abstractive QA", "open-domain generative question answering"),
    definition="Open-domain question answering that writes the answer in its own words.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/open-domain-abstractive-qa",),
)
OPEN_DOMAIN_ABSTRACTIVE_QUESTION_ANSWERING_ENTRY = entry(
    OpenDomainAbstractiveQuestionAnswering,
    subset_of(AbstractiveQuestionAnswering, OpenDomainQuestionAnswering, cite=HUGGING_FACE_2026.at("pipelines")),
)

ClosedDomainQuestionAnswering = Task(
    "closed-domain-question-answering",
    "Closed-domain question answering",
    aliases=("closed-domain QA", "domain-specific question answering"),
    definition="Question answering within one subject, such as law or medicine.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"),),
    exact_match=("huggingface:subtask/closed-domain-qa",),
)
CLOSED_DOMAIN_QUESTION_ANSWERING_ENTRY = entry(
    ClosedDomainQuestionAnswering, subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering"))
)

OpenBookQuestionAnswering = Task(
    "open-book-question-answering",
    "Open-book question answering",
    aliases=("open-book QA", "machine reading comprehension", "MRC", "reading comprehension"),
    definition="Question answering from a text that is given with the question.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"), RUDER_2018.at("question answering")),
    exact_match=("huggingface:subtask/open-book-qa",),
)
OPEN_BOOK_QUESTION_ANSWERING_ENTRY = (
    *entry(OpenBookQuestionAnswering, subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering"))),
    *about(
        ExtractiveQuestionAnswering,
        subset_of(OpenBookQuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering")),
    ),
)

ClosedBookQuestionAnswering = Task(
    "closed-book-question-answering",
    "Closed-book question answering",
    aliases=("closed-book QA", "closed generative QA"),
    definition="Question answering from what the model has learned alone, without a text to look into.",
    defined_by=(HUGGING_FACE_2026.at("question-answering"), BROWN_2020),
    exact_match=("huggingface:subtask/closed-book-qa",),
)
CLOSED_BOOK_QUESTION_ANSWERING_ENTRY = entry(
    ClosedBookQuestionAnswering,
    subset_of(QuestionAnswering, AbstractiveQuestionAnswering, cite=HUGGING_FACE_2026.at("question-answering")),
    subset_of(TextGeneration, cite=(HUGGING_FACE_2026.at("pipelines"), HUGGING_FACE_2026.at("question-answering"))),
)

MultiHopQuestionAnswering = Task(
    "multi-hop-question-answering",
    "Multi-hop question answering",
    aliases=("multi-hop QA",),
    definition="Question answering that has to bring together what several documents say.",
    defined_by=(YANG_2018.at("abstract"),),
)
MULTI_HOP_QUESTION_ANSWERING_ENTRY = entry(
    MultiHopQuestionAnswering, subset_of(QuestionAnswering, cite=YANG_2018.at("abstract"))
)

# Choosing and calculating.

MultipleChoice = Task(
    "multiple-choice",
    "Multiple choice",
    aliases=("choosing among options", "multiple-choice selection"),
    definition="Choosing the right one among given answers.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"), RUDER_2018.at("question answering")),
    exact_match=("huggingface:pipeline/multiple-choice",),
)
MULTIPLE_CHOICE_ENTRY = entry(
    MultipleChoice,
    signature(Text, (), cite=HUGGING_FACE_2026.at("pipelines")),
    typically(produces=Label, cite=RUDER_2018.at("question answering")),
)

MultipleChoiceQuestionAnswering = Task(
    "multiple-choice-question-answering",
    "Multiple-choice question answering",
    aliases=("multiple-choice QA", "MCQA", "MCQ"),
    definition="Question answering that picks the answer out of the options given with the question.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"), RUDER_2018.at("question answering")),
    exact_match=("huggingface:subtask/multiple-choice-qa",),
)
MULTIPLE_CHOICE_QUESTION_ANSWERING_ENTRY = entry(
    MultipleChoiceQuestionAnswering,
    subset_of(QuestionAnswering, cite=RUDER_2018.at("question answering")),
    subset_of(MultipleChoice, cite=HUGGING_FACE_2026.at("pipelines")),
)

MathematicalProblemSolving = Task(
    "mathematical-problem-solving",
    "Mathematical problem solving",
    aliases=(
        "math problem solving",
        "solving math problems",
        "mathematical reasoning",
        "math reasoning",
        "math word problem solving",
        "math word problems",
        "math",
        "maths",
    ),
    definition="Working out the answer to a problem of mathematics that is put in words.",
    defined_by=(COBBE_2021.at("abstract"),),
)
MATHEMATICAL_PROBLEM_SOLVING_ENTRY = entry(
    MathematicalProblemSolving,
    # Some count every word problem as a question, others set proofs and geometry apart from answering questions.
    subset_of(QuestionAnswering, cite=AMINI_2019.at("section 1"), disputed_by=LU_2022.at("reading list")),
    signature(Text, (), cite=COBBE_2021.at("abstract")),
    typically(produces=Text, cite=(COBBE_2021.at("abstract"), WEI_2022_B.at("abstract"))),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    EXTRACTIVE_QUESTION_ANSWERING_ENTRY,
    ABSTRACTIVE_QUESTION_ANSWERING_ENTRY,
    LONG_FORM_QUESTION_ANSWERING_ENTRY,
    OPEN_DOMAIN_QUESTION_ANSWERING_ENTRY,
    OPEN_DOMAIN_ABSTRACTIVE_QUESTION_ANSWERING_ENTRY,
    CLOSED_DOMAIN_QUESTION_ANSWERING_ENTRY,
    OPEN_BOOK_QUESTION_ANSWERING_ENTRY,
    CLOSED_BOOK_QUESTION_ANSWERING_ENTRY,
    MULTI_HOP_QUESTION_ANSWERING_ENTRY,
    MULTIPLE_CHOICE_ENTRY,
    MULTIPLE_CHOICE_QUESTION_ANSWERING_ENTRY,
    MATHEMATICAL_PROBLEM_SOLVING_ENTRY,
)
