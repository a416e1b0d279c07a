"""What the notebooks say of the library holds, and they show it with public names alone."""

from __future__ import annotations

import ast
import importlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from attrs import evolve

from genai_taxonomy import (
    GAN,
    LLM,
    VAE,
    Answer,
    DiffusionModel,
    Model,
    Quantifier,
    Taxonomy,
    Truth,
    Weights,
    explain,
    families,
    find,
    modalities,
    qualities,
    sources,
    tasks,
)

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NOTEBOOKS = sorted(EXAMPLES.glob("*.ipynb"))
ARTICLE = Taxonomy.bundled().according_to(sources.ARTICLE)


def cells(notebook: Path, kind: str) -> list[str]:
    content = json.loads(notebook.read_text("utf-8"))
    return ["".join(cell["source"]) for cell in content["cells"] if cell["cell_type"] == kind]


@cache
def run(name: str) -> dict[str, Any]:
    """Run a notebook as a script, and return what it defines; ``shown`` is what it displays."""
    shown: list[object] = []

    def display(*values: object) -> None:
        shown.extend(values)

    namespace: dict[str, Any] = {"__name__": name, "shown": shown, "display": display}
    with pd.option_context("display.max_colwidth", 50):  # notebooks may set it, for themselves alone
        for source in cells(EXAMPLES / f"{name}.ipynb", "code"):
            exec(compile(source, name, "exec"), namespace)
    return namespace


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda notebook: notebook.stem)
class TestForm:
    def test_it_begins_with_its_only_title(self, notebook: Path) -> None:
        content = json.loads(notebook.read_text("utf-8"))
        assert content["cells"][0]["cell_type"] == "markdown"
        lines = [line for text in cells(notebook, "markdown") for line in text.splitlines()]
        assert [number for number, line in enumerate(lines) if line.startswith("# ")] == [0]

    def test_it_is_for_any_python(self, notebook: Path) -> None:
        content = json.loads(notebook.read_text("utf-8"))
        assert content["metadata"]["kernelspec"]["name"] == "python3"
        for source in cells(notebook, "code"):
            ast.parse(source)  # which no magic command passes

    def test_its_names_are_public(self, notebook: Path) -> None:
        imported: set[str] = set()
        for source in cells(notebook, "code"):
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Attribute):
                    assert not node.attr.startswith("_") or node.attr == "__name__", node.attr
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("genai_taxonomy"):
                    module = importlib.import_module(str(node.module))
                    public: set[str] = set(getattr(module, "__all__", dir(module)))
                    assert {alias.name for alias in node.names} <= public, node.module
                    imported |= {*str(node.module).split("."), *(alias.name for alias in node.names)}
        assert imported
        assert not [name for name in imported if name.startswith("_")]


def test_tour() -> None:
    tour = run("tour")
    assert explain("GPT-5", "mixture-of-experts model").truth is Truth.UNKNOWN
    assert explain("consistency model", "diffusion model").truth is Truth.CONTESTED
    assert [step.task for step in tour["ways"][0].steps] == [tasks.AudioDrivenTalkingHeadGeneration]
    assert any(len(route.steps) > 1 for route in tour["ways"])
    assert tour["ours"].can(tour["HouseLLM"], accepts="image", produces="text").witness == tour["OWL"]
    assert tour["article"].can(LLM, accepts="image").truth is Truth.NO
    assert tour["bundled"].can(LLM, accepts="image").truth is Truth.YES


class TestChoosingAFamily:
    def test_photos(self) -> None:
        photos = run("choosing_a_family")["photos"]
        best, worst = photos.ranked[0], photos.ranked[-1]
        assert (best.concept, worst.concept) == (families.TextToImageDiffusionModel, families.TextToImageGAN)
        wanted = {qualities.SampleDiversity, qualities.Photorealism}
        assert wanted <= {reason.fact.value for reason in best.reasons_for if reason.counts}
        assert qualities.IllegibleText in {reason.fact.value for reason in best.reasons_against if not reason.asked}
        assert {reason.fact.inherited_from for reason in worst.reasons_against if reason.counts} == {GAN}

    def test_who_is_out(self) -> None:
        answers = [value for value in run("choosing_a_family")["shown"] if isinstance(value, Answer)]
        assert [answer.truth.name for answer in answers] == ["NO", "CONTESTED", "UNKNOWN", "UNKNOWN"]
        assert families.TextToImageGAN in find(performs="text-to-image", subset_of=GAN).concepts
        assert VAE not in find(performs="text-to-image").concepts

    def test_the_article_tells_no_families_apart_that_make_images(self) -> None:
        advice = ARTICLE.recommend(
            produces="image",
            criteria=("sample diversity", "photorealism"),
            avoid=("mode collapse", "low sample diversity"),
        )
        assert len(advice) > 1
        for one in advice:
            assert {reason.fact.value for reason in one.reasons_for if reason.asked} == {modalities.Image}
            assert not any(reason.asked for reason in one.reasons_against)

    def test_models(self) -> None:
        newest = run("choosing_a_family")["newest"]
        assert len(newest) >= 8
        assert all(model.weights is Weights.OPEN and model.licence for model in newest)

    def test_rows(self) -> None:
        rows = run("choosing_a_family")["rows"]
        assert (rows.ranked[0].concept, rows.ranked[-1].concept) == (DiffusionModel, GAN)
        [memorization] = [reason for reason in rows.ranked[0].reasons_against if reason.asked]
        assert (memorization.fact.value, memorization.fact.quantifier, memorization.counts) == (
            qualities.Memorization,
            Quantifier.SOME,
            False,
        )
        makers = find(Model, produces="tabular data").concepts
        assert makers
        assert {model.weights for model in makers} == {None}

    def test_summaries(self) -> None:
        made = run("choosing_a_family")
        assert made["summaries"].ranked[0].concept == LLM
        assert made["careful"].ranked[0].concept == families.SummarizationModel
        [hallucinating] = [reason for reason in made["careful"].ranked[0].reasons_against if reason.asked]
        assert hallucinating.fact.quantifier is Quantifier.SOME

    def test_long_contexts_count_for_the_article_alone(self) -> None:
        whole = run("choosing_a_family")["whole"]
        article = ARTICLE.recommend(performs="summarization", criteria="long contexts and detailed instructions")
        counts = [
            [reason.counts for reason in one.reasons_for if reason.asked]
            for advice in (article, whole)
            for one in advice
            if one.concept == LLM
        ]
        assert counts == [[True, True], [False, True]]


VISTA_IS_ASKED = ("ask Vista Labs: Vista accepts Video?", "ask Vista Labs: Vista performs Video captioning?")


class TestModelRouter:
    def test_outcomes(self) -> None:
        log = run("model_router")["log"]
        assert [(decision.outcome, decision.questions) for decision in log] == [
            ("Vista", ()),
            ("Scribe -> Editor", ()),
            ("Host", ()),
            ("refused", ()),
            ("refused", VISTA_IS_ASKED),
            ("Vista, as a guess", VISTA_IS_ASKED),
            ("Vista", ()),
        ]

    def test_a_decision_is_its_proof(self) -> None:
        assert str(run("model_router")["log"][1]) == (
            "Summarize an interview: Scribe -> Editor\n"
            "  YES: Scribe performs Automatic speech recognition?\n"
            "    Scribe: performs Automatic speech recognition [Harbour Press 2026, sheet 1]\n"
            "  YES: Editor performs Summarization?\n"
            "    Editor: performs Summarization [Harbour Press 2026, sheet 2]"
        )

    def test_a_refusal_gives_a_reason_for_each_model(self) -> None:
        refusal = run("model_router")["log"][3]
        assert [[answer.question for answer in check.reasons] for check in refusal.checks] == [
            ["Scribe accepts Text?"],
            ["Editor produces Image?"],
            ["Painter has open weights?"],
            ["Host accepts Text?"],
            ["Vista produces Image?"],
        ]

    def test_the_first_that_fits_is_taken(self) -> None:
        made = run("model_router")
        either = made["Request"]("Write", (modalities.Text,), modalities.Text)
        backwards = evolve(made["router"], register=made["router"].register[::-1])
        assert [router.decide(either).outcome for router in (made["router"], backwards)] == ["Editor", "Vista"]

    def test_nothing_is_chained_from_nothing(self) -> None:
        made = run("model_router")
        request = made["Request"]
        for refused in (
            request("Sing", (), modalities.Music),
            request("Make", (modalities.Molecule,), tasks.ContentGeneration),
        ):
            assert made["router"].decide(refused).outcome == "refused"

    def test_unknown_weights_are_asked_for(self) -> None:
        made = run("model_router")
        parrot = Model("parrot", "Parrot", developer="Parrot Works")
        router = made["Router"](Taxonomy.bundled().extend(parrot), (parrot,))
        decision = router.decide(made["Request"]("Talk", (), modalities.Speech, open_weights=True))
        assert decision.questions == (
            "ask Parrot Works: Parrot produces Speech?",
            "ask Parrot Works: Parrot has open weights?",
        )


class TestArticleAndCritics:
    def test_all_that_is_disputed_is_listed(self) -> None:
        made = run("article_and_critics")
        assert len(made["rows"]) == len(made["disputed"]) > 0
        stated = {says for _, says, _ in made["rows"]}
        assert {f"Large language model: {verb} nothing but Text" for verb in ("accepts", "produces")} <= stated
        assert all(numbers and critics for numbers, _, critics in made["rows"])

    def test_answers(self) -> None:
        made = run("article_and_critics")
        assert [made["row"](ask)[1:3] for ask in made["questions"]] == [
            ("YES", "YES"),
            ("NO", "NO"),
            ("NO", "YES"),
            ("NO", "YES"),
            *[("UNKNOWN", "YES")] * 5,
            ("UNKNOWN", "NO"),
            ("YES", "CONTESTED"),
        ]

    def test_gemini_is_multimodal_and_takes_text_alone(self) -> None:
        shown: list[Answer] = run("article_and_critics")["shown"]
        assert [answer.truth.name for answer in shown] == ["YES", "YES", "NO", "NO", "NO", "YES", "CONTESTED"]

    def test_text_alone_is_the_rule_for_outputs_and_was_for_inputs(self) -> None:
        made = run("article_and_critics")
        for modality in made["BEYOND_TEXT"]:
            count = made["counts"][f"give {modality}"]
            assert count["NO"] > 0.9 * count.total()
        assert {label for year, label in made["dated"] if year <= 2022} == {"text only"}
        assert made["seeing"] > len(made["others"]) / 2
