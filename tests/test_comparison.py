"""Concepts side by side, and the article as one source among others."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

from genai_taxonomy import (
    GAN,
    LLM,
    VAE,
    Aspect,
    DiffusionModel,
    GenerativeAI,
    GenerativeTransformer,
    ModelFamily,
    Source,
    Taxonomy,
    Truth,
    UnknownNameError,
    aspects,
    citing,
    compare,
    modalities,
    models,
    sources,
)
from genai_taxonomy.authoring import described, entry, every, subset_of, typically
from genai_taxonomy.cli import main
from genai_taxonomy.comparison import Cell, Comparison, Row

BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="https://example.org/critic")
WIT, MOOD = Aspect("wit", "Wit | *humour*"), Aspect("mood", "Mood")
ONE, TWO, SUB = ModelFamily("one", "One"), ModelFamily("two", "Two"), ModelFamily("sub", "Sub")
SMALL = Taxonomy((MOOD, modalities.Text)).extend(
    entry(WIT, subset_of(MOOD, cite=BOOK)),
    entry(ONE, described(WIT, "Dry.", cite=BOOK), every(produces=modalities.Text, cite=BOOK)),
    entry(
        TWO,
        described(WIT, "None <b>at all</b>.", cite=BOOK.at("p. 1"), disputed_by=CRITIC),
        typically(accepts=modalities.Text, cite=CRITIC),
    ),
    entry(SUB, subset_of(ONE, cite=BOOK)),
)

TABLE = (
    "Core objective",
    "Model scope",
    "Input handling",
    "Output type",
    "Output behavior",
    "Context depth",
    "Instruction handling",
    "Evaluation method",
    "Training material",
    "Use case fit",
    "Typical limitations",
)
DIFFERENCES = (
    "Core function",
    "Range of modalities",
    "Training data scope and its effect",
    "Output types",
    "Reliability and accuracy",
    "Best use cases",
    "Cost and complexity",
    "Scalability",
)
#: Statements with which the literature parts.
PARTED = ("S009", "S010", "S051", "S052", "S054", "S058", "S076", "S082", "S083", "S092", "S094")


def test_the_articles_table_and_differences() -> None:
    comparison = compare(GenerativeAI, LLM)
    assert tuple(row.aspect.label for row in comparison.rows) == TABLE + DIFFERENCES
    for row in comparison.rows:
        assert [cell.concept for cell in row.cells] == [GenerativeAI, LLM]
        for cell in row.cells:
            assert cell.own
            assert str(cell)
            assert all(citation.source is sources.ARTICLE for citation in cell.citations)
    cells = {f"S{49 + 2 * n:03}": row.cells[0] for n, row in enumerate(comparison.rows[:11])}
    cells |= {f"S{50 + 2 * n:03}": row.cells[1] for n, row in enumerate(comparison.rows[:11])}
    assert {n: [c.locator for c in cell.citations] for n, cell in cells.items()} == {n: [n] for n in cells}
    assert [row.aspect.label for row in comparison.rows if row.disputed] == [
        "Model scope",
        "Input handling",
        "Output behavior",
        "Context depth",
        "Core function",
        "Range of modalities",
        "Output types",
        "Reliability and accuracy",
    ]


def test_in_the_shell(capsys: pytest.CaptureFixture[str]) -> None:
    def shell(*arguments: str) -> str:
        assert main(["compare", *arguments]) == 0
        return capsys.readouterr().out

    assert shell("GenerativeAI", "LLM") == f"{compare(GenerativeAI, LLM)}\n"
    assert (
        shell("gan", "vae", "diffusion model", "--markdown") == f"{compare(GAN, VAE, DiffusionModel).to_markdown()}\n"
    )
    assert json.loads(shell("gan", "vae", "--json")) == compare(GAN, VAE).to_dict()
    assert shell("gan", "llm", "--aspect", "scalability", "--aspect", "strengths") == (
        f"{compare(GAN, LLM, aspects=(aspects.Scalability, aspects.StrengthRow))}\n"
    )
    assert main(["compare", "gan"]) == 2
    assert main(["compare", "gan", "nothing like it"]) == 2
    assert capsys.readouterr().out == ""


def test_the_reverse_order_gives_the_same_rows() -> None:
    forth, back = compare(GenerativeAI, LLM), compare(LLM, GenerativeAI)
    assert [Row(row.aspect, row.cells[::-1]) for row in back.rows] == list(forth.rows)


def test_rows_from_facts() -> None:
    comparison = compare(GAN, VAE, DiffusionModel)
    assert [row.aspect.label for row in comparison.rows] == [
        "How it works",
        "Architecture",
        "Training objective",
        "Inputs",
        "Outputs",
        "Tasks",
        "Strengths",
        "Limitations",
        "Uses",
        "Cost and complexity",
        "Risks",
    ]
    rows = {row.aspect.id: row for row in comparison.rows}
    assert str(rows["objective-row"].cells[0]) == "Adversarial objective (all)"
    assert rows["objective-row"].cells[0].own
    assert not rows["cost-and-complexity"].cells[0].own
    assert str(rows["architecture-row"].cells[0]).startswith("Generator and discriminator (all)")
    assert "Mode collapse (typically)" in str(rows["limitation-row"].cells[0])
    assert {row.aspect.id for row in compare("bert", models.CLIP).rows} >= {"architecture-row", "output-row"}


def test_wanted_rows() -> None:
    assert [row.aspect for row in compare(GenerativeAI, LLM, aspects=aspects.EvaluationMethod).rows] == [
        aspects.EvaluationMethod
    ]
    key = compare(GAN, LLM, aspects="key differences")
    assert tuple(row.aspect.label for row in key.rows) == DIFFERENCES
    assert not key.rows[0].cells[0].own
    mixed = compare(GAN, LLM, aspects=("limitations", aspects.Mechanism))
    assert [row.aspect.label for row in mixed.rows] == ["Limitations", "How it works"]
    with pytest.raises(UnknownNameError):
        compare(GAN, LLM, aspects="taste")


def test_a_users_own_aspects() -> None:
    comparison = SMALL.compare(ONE, "two", SUB, aspects=MOOD)
    assert comparison.rows == (
        Row(
            WIT,
            (
                Cell(ONE, SMALL[ONE].descriptions),
                Cell(TWO, SMALL[TWO].descriptions),
                Cell(SUB, SMALL[SUB].descriptions),
            ),
        ),
    )
    assert [cell.own for cell in comparison.rows[0].cells] == [True, True, False]
    assert str(comparison) == (
        "Wit | *humour*\n"
        "  One: Dry. [Author 2020]\n"
        "  Two: None <b>at all</b>. [Author 2020, p. 1] (disputed: Critic 2021)\n"
        "  Sub: Dry. [Author 2020] (from One)"
    )
    assert comparison.to_markdown() == (
        "| Aspect | One | Two | Sub |\n"
        "| --- | --- | --- | --- |\n"
        "| Wit \\| \\*humour\\* | Dry. \\[Author 2020\\] | "
        "None \\<b\\>at all\\</b\\>. \\[Author 2020, p. 1\\] (disputed: Critic 2021) | "
        "Dry. \\[Author 2020\\] (from One) |"
    )
    assert SMALL.compare(ONE, TWO, aspects=WIT).to_dict() == {
        "concepts": ["one", "two"],
        "rows": [
            {
                "aspect": "wit",
                "label": "Wit | *humour*",
                "cells": [
                    {
                        "concept": "one",
                        "own": True,
                        "disputed": False,
                        "facts": [
                            {
                                "text": "Dry.",
                                "quantifier": "typically",
                                "inherited_from": None,
                                "contested": False,
                                "evidence": [{"source": "book", "locator": "", "link": BOOK.link}],
                                "disputed_by": [],
                            }
                        ],
                    },
                    {
                        "concept": "two",
                        "own": True,
                        "disputed": True,
                        "facts": [
                            {
                                "text": "None <b>at all</b>.",
                                "quantifier": "typically",
                                "inherited_from": None,
                                "contested": True,
                                "evidence": [{"source": "book", "locator": "p. 1", "link": BOOK.link}],
                                "disputed_by": [{"source": "critic", "locator": "", "link": CRITIC.link}],
                            }
                        ],
                    },
                ],
            }
        ],
    }


def test_a_taxonomy_without_the_bundled_aspects() -> None:
    comparison = SMALL.compare(ONE, TWO)
    assert [row.aspect.label for row in comparison.rows] == ["Inputs", "Outputs"]
    assert str(comparison) == (
        "Inputs\n  One: -\n  Two: Text (typically) [Critic 2021]\nOutputs\n  One: Text (all) [Author 2020]\n  Two: -"
    )
    assert SMALL.compare(MOOD, WIT) == Comparison((MOOD, WIT), ())


# The article and the literature


@pytest.fixture(scope="module")
def article() -> Taxonomy:
    return Taxonomy.bundled().according_to(sources.ARTICLE)


def test_the_articles_own_view(article: Taxonomy) -> None:
    assert article.can(LLM, produces=modalities.Image).truth is Truth.NO
    assert article.can(LLM, produces=modalities.Audio).truth is Truth.NO
    assert article.can(LLM, produces=modalities.Text, every=True).truth is Truth.YES
    assert article.is_subset(LLM, GenerativeAI)
    assert article.is_subset(GenerativeTransformer, GenerativeAI)
    assert article.can(GenerativeAI, produces=modalities.Video).truth is Truth.YES
    # Closed individuals are the library's own promise, so the article has no witness against the reverse.
    assert article.explain(GenerativeAI, LLM).truth is Truth.NO
    assert len(article.compare(GenerativeAI, LLM).rows) == 19
    assert not any(row.disputed for row in article.compare(GenerativeAI, LLM).rows)


def test_the_whole_weighs_the_literature() -> None:
    answer = Taxonomy.bundled().can(LLM, produces=modalities.Image)
    assert (answer.truth, answer.witness) == (Truth.YES, models.GPT_4O)
    assert Taxonomy.bundled().can(LLM, accepts=modalities.Image).truth is Truth.YES


@pytest.mark.parametrize("statement", PARTED)
def test_where_they_part_the_claim_is_kept_and_the_other_side_named(statement: str) -> None:
    records: tuple[Any, ...] = citing(sources.ARTICLE.at(statement))
    disputed = [record for record in records if getattr(record, "disputed_by", ())]
    assert disputed
    for claim in disputed:
        assert all(citation.source is not sources.ARTICLE for citation in claim.disputed_by)


def test_the_difference_reads_well(article: Taxonomy) -> None:
    difference = article.diff(Taxonomy.bundled())
    assert not difference.added_concepts
    assert not difference.removed_claims
    lines = str(difference).splitlines()
    assert "+ Variational autoencoder: typically has Blurry samples" in lines
    assert (
        "~ Large language model: produces nothing but what is stated: now disputed by OpenAI 2024, abstract; "
        "Yin et al. 2023, abstract"
    ) in lines
    assert all(line[0] in "+~" for line in lines)


def test_records_are_found_by_the_number_of_a_statement() -> None:
    assert [str(record) for record in citing(sources.ARTICLE.at("S123"))] == [
        "Variety over accuracy",
        "Generative AI: typically suits Variety over accuracy",
    ]
    assert set(citing(sources.ARTICLE)) > set(citing(sources.ARTICLE.at("S123")))
    assert citing(sources.ARTICLE.at("S999")) == ()


def test_the_article_page_is_up_to_date(root: Path) -> None:
    made = runpy.run_path(str(root / "docs" / "make_article.py"))
    page = (root / "docs" / "article.md").read_text(encoding="utf-8")
    assert page == made["page"](), "run python docs/make_article.py"
    assert {line.split(" | ")[0] for line in made["lines"]()} == {f"| S{n:03}" for n in range(1, 160)}
