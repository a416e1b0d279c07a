"""Write docs/article.md: every statement of the article by its number, beside the records that rest on it."""

from __future__ import annotations

from pathlib import Path

from genai_taxonomy import AspectText, Assertion, Claim, Concept, Taxonomy, sources
from genai_taxonomy.evidence import cited

STATEMENTS = 159
PAGE = Path(__file__).with_name("article.md")

INTRODUCTION = """# The article, statement by statement

The library started from an article, "Generative AI vs LLM: Key Differences and Uses". Each of its 159 statements has a
number; this page sets beside each number every concept and claim that cites it, in the library's own words. A plural
without a quantifier is read as *typically*. Where the literature says otherwise, the claim is kept and the other side
named. The page is made from the code by `docs/make_article.py`, and a test holds it up to date.

| Statement | Subject | What the library holds |
| --- | --- | --- |
"""


def linked(concept: Concept) -> str:
    """Return the label of a concept as a link to its page."""
    return f"[{concept.label}](concept:{concept.id})"


def subject(record: Concept | Claim) -> str:
    """Say in brief what a record is about."""
    if isinstance(record, Concept):
        return f"{linked(record)} (definition)"
    about = linked(record.concepts[0])
    if isinstance(record, Assertion):
        aspect = linked(record.object.aspect) if isinstance(record.object, AspectText) else str(record.relation)
        return f"{about}: {aspect}"
    return f"{about}: completeness"


def rendered(record: Concept | Claim) -> str:
    """Say what a record holds, and who disputes it."""
    if isinstance(record, Concept):
        return record.definition
    text = str(record)
    if isinstance(record, Assertion) and isinstance(record.object, AspectText):
        text = record.object.text
    disputed = cited(record.disputed_by)
    return f"{text} *(disputed: {disputed})*" if disputed else text


def lines() -> list[str]:
    """Return a table row for each record of each statement."""
    taxonomy = Taxonomy.bundled()
    found: list[str] = []
    for number in range(1, STATEMENTS + 1):
        statement = f"S{number:03}"
        for record in taxonomy.citing(sources.ARTICLE.at(statement)):
            found.append(f"| {statement} | {subject(record)} | {rendered(record)} |")
    return found


def page() -> str:
    """Return the whole page."""
    return INTRODUCTION + "\n".join(lines()) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
