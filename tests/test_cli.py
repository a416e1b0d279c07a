"""The command line, as a user meets it: what is printed where, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import BAD, NO, UNDECIDED, YES, ask, ask_small

from genai_taxonomy import LLM, GenerativeAI, Taxonomy, explain


def article(locator: str = "") -> dict[str, str]:
    return {"source": "nunez-2024", "locator": locator, "link": "https://arxiv.org/abs/2401.00001"}


def board(locator: str = "") -> dict[str, str]:
    return {"source": "board-2025", "locator": locator, "link": "https://example.org/seen"}


def step(text: str, *citations: dict[str, str]) -> dict[str, object]:
    return {"text": text, "citations": list(citations)}


def fact(
    value: object,
    *evidence: dict[str, str],
    quantifier: str = "all",
    inherited_from: str | None = None,
    truth: str = "yes",
    disputed_by: tuple[dict[str, str], ...] = (),
) -> dict[str, object]:
    return {
        "value": value,
        "quantifier": quantifier,
        "inherited_from": inherited_from,
        "truth": truth,
        "evidence": list(evidence),
        "disputed_by": list(disputed_by),
    }


def branch(id: str, label: str, *narrower: dict[str, object]) -> dict[str, object]:
    return {"id": id, "label": label, "narrower": list(narrower)}


CONTESTED = """\
CONTESTED: every Multimodal LLM is in Large language model?
  for:
    Multimodal LLM: subset of Large language model [Model Board 2025]
  against:
    Seer: member of Multimodal LLM [Model Board 2025]
    Seer: accepts Image [Model Board 2025]
    Large language model: accepts nothing but what is stated; hence is not in Large language model \
[Núñez & Lee 2024, page 2]
"""

FOUND = """\
YES: some Diffusion model accepts Text and produces Image?
  Painter 1: member of Diffusion model [Model Board 2025]
  Painter 1: accepts Text [Model Board 2025]
  Painter 1: produces Image [Model Board 2025]
"""

SHOWN = """\
Large language model (ModelFamily llm)
  A large model of language. [Núñez & Lee 2024, page 2]
  also called: LLM
  broader:
    all: Generative AI [Núñez & Lee 2024, page 2; Model Board 2025]
  narrower:
    all: Multimodal LLM [Model Board 2025] (disputed: Núñez & Lee 2024, page 4)
  members:
    all: Seer (from Multimodal LLM) [Model Board 2025] (contested)
  accepts:
    all: Text [Núñez & Lee 2024, page 2]
  produces:
    all: Content (from Generative AI) [Núñez & Lee 2024, page 1]
  performs:
    all: Text generation [Núñez & Lee 2024, page 2]
  limitations:
    typically: Hallucination [Model Board 2025] (disputed: Núñez & Lee 2024, page 9)
  descriptions:
    typically: How it works: Predicts one word after another. [Núñez & Lee 2024, page 2]
"""

COMPARED = """\
How it works
  Large language model: Predicts one word after another. [Núñez & Lee 2024, page 2]
  Diffusion model: -
Inputs
  Large language model: Text (all) [Núñez & Lee 2024, page 2]
  Diffusion model: -
Outputs
  Large language model: Content (all) [Núñez & Lee 2024, page 1] (from Generative AI)
  Diffusion model: Image (typically) [Núñez & Lee 2024, page 3]; \
Content (all) [Núñez & Lee 2024, page 1] (from Generative AI)
Tasks
  Large language model: Text generation (all) [Núñez & Lee 2024, page 2]
  Diffusion model: -
Limitations
  Large language model: Hallucination (typically) [Model Board 2025] (disputed: Núñez & Lee 2024, page 9)
  Diffusion model: -
"""

CHECKED = """\
taxonomy small-1
      3 Modality
      1 Task
      1 Aspect
      2 Limitation
      1 Criterion
      4 ModelFamily
      1 ModelSeries
      2 Model
     19 Assertion
      1 Complete
      3 disputed claims
      2 sources
      3 faults
    speed has no definition
    speed has no source for its definition
    speed is an orphan: no claim names it
"""

TOUR = """\
1. Is every large language model generative AI, and the reverse?

   YES: every Large language model is in Generative AI?
     Large language model: subset of Generative AI [Núñez & Lee 2024, page 2; Model Board 2025]
   NO: every Generative AI is in Large language model?
     Painter 1: member of Diffusion model [Model Board 2025]
     Diffusion model: subset of Generative AI [Núñez & Lee 2024, page 3]
     Painter 1: all that it produces is on record; does not produce Text
     Text generation: all produces Text; hence does not perform Text generation [Núñez & Lee 2024]
     Large language model: all performs Text generation; hence is not in Large language model \
[Núñez & Lee 2024, page 2]

2. The families right below Generative AI (`genai-taxonomy tree` shows all)

   Generative AI
   ├─ Large language model
   ├─ Multimodal LLM
   └─ Diffusion model

3. What diffusion models take and give

   accepts: nothing is stated of the family as a whole
   produces:
     typically: Image [Núñez & Lee 2024, page 3]
     all: Content (from Generative AI) [Núñez & Lee 2024, page 1]
   YES: some Diffusion model accepts Text and produces Image?
     Painter 1: member of Diffusion model [Model Board 2025]
     Painter 1: accepts Text [Model Board 2025]
     Painter 1: produces Image [Model Board 2025]

4. The limitations of large language models, inherited and their own

   their own:
     typically: Hallucination [Model Board 2025] (disputed: Núñez & Lee 2024, page 9)
   inherited:

5. Where the sources disagree

   CONTESTED: every Multimodal LLM is in Large language model?
     for:
       Multimodal LLM: subset of Large language model [Model Board 2025]
     against:
       Seer: member of Multimodal LLM [Model Board 2025]
       Seer: accepts Image [Model Board 2025]
       Large language model: accepts nothing but what is stated; hence is not in Large language model \
[Núñez & Lee 2024, page 2]
"""


@pytest.mark.parametrize(
    ("command", "status", "output"),
    [
        ("is-subset LLM GenAI", YES, "YES\n"),
        ("is-subset GenAI LLM", NO, "NO\n"),
        ("is-subset LLM diffusion-model", UNDECIDED, "UNKNOWN\n"),
        ("is-subset multimodal-llm llm", UNDECIDED, "CONTESTED\n"),
        ("explain multimodal-llm llm", UNDECIDED, CONTESTED),
        (
            "explain seer genai",
            YES,
            "YES: Seer is in Generative AI?\n"
            "  Seer: member of Multimodal LLM [Model Board 2025]\n"
            "  Multimodal LLM: subset of Generative AI [Model Board 2025]\n",
        ),
        ("can diffusion-model --accepts text --produces image", YES, FOUND),
        (
            "can painter-1 --is-a genai --produces text",
            NO,
            "NO: Painter 1 is in Generative AI and produces Text?\n"
            "  Painter 1: all that it produces is on record; does not produce Text\n",
        ),
        (
            "can text-generation --produces text --every",
            YES,
            "YES: every member that performs Text generation produces Text?\n"
            "  Text generation: all produces Text [Núñez & Lee 2024]\n",
        ),
        (
            "can diffusion-model --produces image --every",
            UNDECIDED,
            "UNKNOWN: every Diffusion model produces Image?\n  nobody has stated what would decide it\n",
        ),
        ("show LLM", YES, SHOWN),
        ("tree", YES, "Generative AI\n├─ Large language model\n├─ Multimodal LLM\n└─ Diffusion model\n"),
        ("tree content", YES, "Content\n├─ Text\n└─ Image\n"),
        ("compare llm diffusion-model", YES, COMPARED),
        (
            "compare llm diffusion-model --aspect mechanism --markdown",
            YES,
            "| Aspect | Large language model | Diffusion model |\n| --- | --- | --- |\n"
            "| How it works | Predicts one word after another. \\[Núñez & Lee 2024, page 2\\] |  |\n",
        ),
        ("check", NO, CHECKED),
        ("tour", YES, TOUR),
    ],
)
def test_text(command: str, status: int, output: str) -> None:
    assert ask_small(*command.split()) == (status, output, "")


CONTESTED_VALUE = {
    "question": "every Multimodal LLM is in Large language model?",
    "truth": "contested",
    "witness": "Seer",
    "steps": [step("Multimodal LLM: subset of Large language model", board())],
    "counter_steps": [
        step("Seer: member of Multimodal LLM", board()),
        step("Seer: accepts Image", board()),
        step(
            "Large language model: accepts nothing but what is stated; hence is not in Large language model",
            article("page 2"),
        ),
    ],
}

FOUND_VALUE = {
    "question": "some Diffusion model accepts Text and produces Image?",
    "truth": "yes",
    "witness": "Painter 1",
    "steps": [
        step("Painter 1: member of Diffusion model", board()),
        step("Painter 1: accepts Text", board()),
        step("Painter 1: produces Image", board()),
    ],
    "counter_steps": [],
}

SHOWN_VALUE = {
    "id": "llm",
    "facet": "ModelFamily",
    "label": "Large language model",
    "definition": "A large model of language.",
    "aliases": ["LLM"],
    "broader": [fact("generative-ai", article("page 2"), board())],
    "narrower": [fact("multimodal-llm", board(), truth="contested", disputed_by=(article("page 4"),))],
    "members": [fact("seer", board(), truth="contested", inherited_from="multimodal-llm")],
    "accepts": [fact("text", article("page 2"))],
    "produces": [fact("content", article("page 1"), inherited_from="generative-ai")],
    "performs": [fact("text-generation", article("page 2"))],
    "limitations": [
        fact("hallucination", board(), quantifier="typically", truth="contested", disputed_by=(article("page 9"),))
    ],
    "descriptions": [
        fact(
            {"aspect": "mechanism", "text": "Predicts one word after another."},
            article("page 2"),
            quantifier="typically",
        )
    ],
}

TREE_VALUE = [
    branch(
        "generative-ai",
        "Generative AI",
        branch("llm", "Large language model"),
        branch("multimodal-llm", "Multimodal LLM"),
        branch("diffusion-model", "Diffusion model"),
    )
]

NUNEZ = {"source": "nunez-2024", "locator": "page 2", "link": "https://arxiv.org/abs/2401.00001"}
COMPARED_VALUE: dict[str, object] = {
    "concepts": ["llm", "diffusion-model"],
    "rows": [
        {
            "aspect": "mechanism",
            "label": "How it works",
            "cells": [
                {
                    "concept": "llm",
                    "own": True,
                    "disputed": False,
                    "facts": [
                        {
                            "text": "Predicts one word after another.",
                            "quantifier": "typically",
                            "inherited_from": None,
                            "contested": False,
                            "evidence": [NUNEZ],
                            "disputed_by": [],
                        }
                    ],
                },
                {"concept": "diffusion-model", "own": False, "disputed": False, "facts": []},
            ],
        }
    ],
}

CHECKED_VALUE = {
    "version": "small-1",
    "concepts": {
        "Modality": 3,
        "Task": 1,
        "Aspect": 1,
        "Limitation": 2,
        "Criterion": 1,
        "ModelFamily": 4,
        "ModelSeries": 1,
        "Model": 2,
    },
    "claims": {"Assertion": 19, "Complete": 1},
    "disputed_claims": 3,
    "sources": 2,
    "faults": [
        "speed has no definition",
        "speed has no source for its definition",
        "speed is an orphan: no claim names it",
    ],
}


@pytest.mark.parametrize(
    ("command", "status", "value"),
    [
        ("is-subset llm genai", YES, {"question": "every Large language model is in Generative AI?", "truth": "yes"}),
        ("explain multimodal-llm llm", UNDECIDED, CONTESTED_VALUE),
        ("can diffusion-model --accepts text --produces image", YES, FOUND_VALUE),
        ("show llm", YES, SHOWN_VALUE),
        ("tree", YES, TREE_VALUE),
        ("compare llm diffusion-model --aspect mechanism", YES, COMPARED_VALUE),
        ("check", NO, CHECKED_VALUE),
        ("tour", YES, {"tour": TOUR.splitlines()}),
    ],
)
def test_json(command: str, status: int, value: object) -> None:
    code, output, errors = ask_small(*command.split(), "--json")
    assert (code, json.loads(output), errors) == (status, value, "")
    assert output == json.dumps(value, indent=2, ensure_ascii=False) + "\n"


# The bundled taxonomy: what is meant, not how it is worded, because its content grows.


@pytest.mark.parametrize(
    ("narrower", "broader", "status", "truth"),
    [
        ("LLM", "GenerativeAI", YES, "YES"),
        ("GenerativeAI", "LLM", NO, "NO"),
        ("Multimodal LLM", "LLM", UNDECIDED, "CONTESTED"),
        ("Stable Diffusion 1.5", "diffusion models", YES, "YES"),
    ],
)
def test_subsets_of_the_bundled_taxonomy(narrower: str, broader: str, status: int, truth: str) -> None:
    assert ask("is-subset", narrower, broader) == (status, f"{truth}\n", "")
    code, output, errors = ask("explain", narrower, broader)
    assert (code, output.split(":")[0], errors) == (status, truth, "")


def test_what_nobody_stated_is_undecided(tmp_path: Path) -> None:
    from genai_taxonomy import ModelFamily

    file = tmp_path / "ours.json"
    Taxonomy.bundled().extend(ModelFamily("house-models", "House models")).dump(file)
    assert ask("is-subset", "House models", "LLM", "--taxonomy", str(file)) == (UNDECIDED, "UNKNOWN\n", "")


def test_prints_what_the_library_answers() -> None:
    assert ask("explain", "LLM", "GenerativeAI") == (YES, f"{explain(LLM, GenerativeAI)}\n", "")


def test_conditions_may_be_repeated() -> None:
    status, output, _ = ask("can", "MultimodalLLM", "--accepts", "text", "--accepts", "image", "--json")
    answer = json.loads(output)
    assert (status, answer["question"].count("accepts")) == (YES, 2)
    assert answer["witness"]


def test_every_condition_is_an_option() -> None:
    options = {
        "--is-a": "GenerativeAI",
        "--accepts": "text",
        "--produces": "image",
        "--performs": "text-to-image",
        "--uses": "U-Net",
        "--trained-with": "denoising",
    }
    status, output, _ = ask("can", "LatentDiffusionModel", *(word for pair in options.items() for word in pair))
    assert status == YES, output


def test_the_bundled_taxonomy_has_no_faults() -> None:
    status, output, errors = ask("check", "--json")
    assert (status, json.loads(output)["faults"], errors) == (YES, [], "")


def test_one_fault_is_counted_in_the_singular(tmp_path: Path) -> None:
    from genai_taxonomy import Criterion, sources

    file = tmp_path / "one.json"
    lonely = Criterion("lonely", "Lonely", definition="It stands alone.", defined_by=(sources.HO_2020.at("page 1"),))
    Taxonomy((lonely,)).dump(file)
    status, output, _ = ask("check", "--taxonomy", str(file))
    expected = ["taxonomy 0", "      1 Criterion", "      0 disputed claims", "      1 sources", "      1 fault"]
    assert (status, output.splitlines()) == (NO, [*expected, "    lonely is an orphan: no claim names it"])


def test_the_tour_of_the_bundled_taxonomy() -> None:
    status, output, errors = ask("tour")
    assert (status, errors) == (YES, "")
    for expected in (
        "YES: every Large language model",
        "NO: every Generative AI",
        "CONTESTED: ",
        "└─ ",
        "inherited:",
        " more (`",
    ):
        assert expected in output
    assert len(output.splitlines()) < 120


# What goes wrong: one message on the error output, nothing on the other, status 2.


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("is-subset difusion-model genai", "no Category is called 'difusion-model'; did you mean 'Diffusion model'"),
        ("show nowhere-to-be-found", "no Concept is called 'nowhere-to-be-found'"),
        ("is-subset LLM text", "takes ModelFamily, but 'text' is a Modality"),
        ("can LLM", "give at least one"),
        ("can LLM --accepts U-Net", "accepts of can takes Modality, but 'u-net' is an Architecture"),
        ("tree BERT", "'BERT'"),
        ("tree --taxonomy nowhere.json", "nowhere.json"),
    ],
)
def test_bad_questions(command: str, message: str) -> None:
    status, output, errors = ask(*command.split())
    assert (status, output) == (BAD, "")
    assert errors.startswith("genai-taxonomy: ")
    assert message in errors


def test_a_folder_is_no_taxonomy(tmp_path: Path) -> None:
    status, output, errors = ask("tree", "--taxonomy", str(tmp_path))
    assert (status, output) == (BAD, "")
    assert errors.startswith("genai-taxonomy: ")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"planets": 8}', b"\xff\xfe\x00", b"[" * 100_000])
def test_broken_documents(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken.json"
    file.write_bytes(content)
    status, output, errors = ask("tree", "--taxonomy", str(file))
    assert (status, output) == (BAD, "")
    assert errors.startswith("genai-taxonomy: ")
    assert "broken.json" in errors


def test_the_tour_needs_the_main_families(tmp_path: Path) -> None:
    file = tmp_path / "empty.json"
    Taxonomy(()).dump(file)
    status, output, errors = ask("tour", "--taxonomy", str(file))
    assert (status, output) == (BAD, "")
    assert "no ModelFamily is called 'llm'" in errors


@pytest.mark.parametrize(
    "command", ["", "dance", "is-subset LLM", "show", "tree LLM GAN", "show LLM --colour", "compare LLM"]
)
def test_bad_usage(command: str) -> None:
    status, output, errors = ask(*command.split())
    assert (status, output) == (BAD, "")
    assert errors.startswith("usage: genai-taxonomy")


def test_the_record_of_a_model() -> None:
    status, output, _ = ask("show", "Llama 4 Scout", "--json")
    shown = json.loads(output)
    assert status == YES
    assert [shown[key] for key in ("developer", "released", "weights", "series")] == [
        "Meta",
        "2025-04-05",
        "open",
        "llama-4",
    ]
    assert "  licence: Llama 4 Community License Agreement\n" in ask("show", "Llama 4 Scout")[1]
