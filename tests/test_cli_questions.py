"""Every command: its example, its exit statuses, and the whole of what it prints of a small taxonomy."""

from __future__ import annotations

import json
import shlex
import shutil
from itertools import chain
from pathlib import Path

import pytest
from command_line import BAD, NO, SMALL, UNDECIDED, YES, ask, ask_small

from genai_taxonomy import Criterion, Modality, Model, ModelFamily, Task, Taxonomy, Weights, find
from genai_taxonomy.authoring import about, entry, every, signature, suits, typically
from genai_taxonomy.cli.parser import COMMANDS
from genai_taxonomy.finding import Conditions

EXAMPLES = {name: example for name, _, _, example in COMMANDS}


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The small taxonomy with two tasks, and what a diffusion model is chosen for, in a file."""
    small = Taxonomy.load(SMALL)
    board = small.sources["board-2025"]
    text, image = small.lookup("text", Modality), small.lookup("image", Modality)
    drawing, captioning = Task("text-to-image", "Text-to-image"), Task("captioning", "Captioning")
    file = tmp_path_factory.mktemp("studio") / "studio.json"
    small.extend(
        entry(drawing, signature(text, image, cite=board)),
        entry(captioning, signature(image, text, cite=board)),
        about(
            small.lookup("diffusion-model", ModelFamily),
            suits(small.lookup("speed", Criterion), cite=board),
            typically(performs=drawing, cite=board.at("slide 2")),
        ),
        about(small.lookup("painter-1", Model), every(performs=drawing, cite=board)),
    ).dump(file)
    return str(file)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_of_a_command_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(SMALL, "ours.json")
    command = (name, *shlex.split(EXAMPLES[name]))
    text = ask(*command)
    assert (text.status, text.errors) == (NO if name in ("is-member", "explain") else YES, "")
    assert text.output.strip()
    assert "\x1b" not in text.output
    value = ask(*command, "--json")
    assert (value.status, value.errors) == (text.status, "")
    assert json.loads(value.output)
    written = {"ours.json", "gan.svg"} if name == "plot" else {"ours.json"}
    assert {file.name for file in tmp_path.iterdir()} == written


def test_plot_writes_what_the_library_draws(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.svg", tmp_path / "theirs.svg"
    options = ("--depth", "1", "--engine", "tree")
    assert ask("plot", "GAN", "VAE", *options, "--output", str(ours)) == (YES, f"wrote {ours}\n", "")
    bundled = Taxonomy.bundled()
    bundled.plot("GAN", "VAE", depth=1).save(theirs)
    assert ours.read_bytes() == theirs.read_bytes()
    around = ask("plot", "GAN", "--neighbourhood", "--output", str(ours), "--json")
    assert (around.status, json.loads(around.output)) == (YES, {"file": str(ours)})
    bundled.plot("GAN", neighbourhood=True).save(theirs)
    assert ours.read_bytes() == theirs.read_bytes()


@pytest.mark.parametrize(
    ("command", "status", "output"),
    [
        (
            "find --kind Model --accepts text --produces image",
            YES,
            "Which model accepts Text and produces Image? 1 of 2\n  Painter 1 (painter-1)\n  unknown: 1 (Seer)\n",
        ),
        (
            "find --kind Model --weights closed",
            UNDECIDED,
            "Which model has closed weights? 0 of 2\n"
            "  unknown: 1 (Seer)\n"
            "  each condition by itself excludes:\n"
            "    has closed weights: 2 of 2\n",
        ),
        (
            "find --subset-of llm --accepts image --every",
            UNDECIDED,
            "Which model family is in Large language model and is such that every member of it accepts Image? 0 of 4\n"
            "  contested: 2 (Large language model, Multimodal LLM)\n"
            "  each condition by itself excludes:\n"
            "    is such that every member of it accepts Image: 4 of 4\n"
            "    is in Large language model: 3 of 4\n",
        ),
        (
            "find --kind Modality --subset-of text --subset-of image",
            NO,
            "Which modality is in Text and is in Image? 0 of 3\n"
            "  each condition by itself excludes:\n"
            "    is in Text: 2 of 3\n"
            "    is in Image: 2 of 3\n",
        ),
        (
            "recommend text-to-image --criterion speed",
            YES,
            "Which model family has some member that performs Text-to-image and answers to Speed?\n"
            "  1. Diffusion model (diffusion-model)\n"
            "       for: typically: suits Speed [Model Board 2025]\n"
            "       for: typically: performs Text-to-image [Model Board 2025, slide 2]\n"
            "  out, because the answer is UNKNOWN: 3\n",
        ),
        (
            "recommend --kind Model captioning",
            UNDECIDED,
            "Which model performs Captioning?\n"
            "  out, because the answer is NO: 1\n"
            "  out, because the answer is CONTESTED: 1\n",
        ),
        ("recommend --kind Product captioning", NO, "Which product performs Captioning?\n"),
        (
            "routes text --to image",
            YES,
            "From Text to Image in at most 3 steps? 1\n  1. Text -> Text-to-image -> Image\n",
        ),
        (
            "routes image --to image --max-steps 2",
            YES,
            "From Image to Image in at most 2 steps? 1\n"
            "  1. Image -> Captioning -> Text; then Text -> Text-to-image -> Image\n",
        ),
        (
            "routes image --to image --max-steps 1",
            NO,
            "From Image to Image in at most 1 step? 0\n  Text-to-image would also need Text\n",
        ),
        ("lookup LLMs", YES, "Large language model (ModelFamily llm)\n"),
        ("lookup confabulation", YES, "Hallucination (Limitation hallucination)\n"),
        ("lookup painter --kind ModelSeries", YES, "Painter (ModelSeries painter)\n"),
        ("ancestors llm", YES, "Generative AI (ModelFamily generative-ai)\n"),
        ("ancestors content", NO, ""),
        ("descendants content", YES, "Text (Modality text)\nImage (Modality image)\n"),
        ("descendants text", NO, ""),
        ("members painter", YES, "Painter 1 (Model painter-1)\n"),
        ("members llm", NO, ""),
        ("common-ancestors text image", YES, "Content (Modality content)\n"),
        ("is-member painter-1 genai", YES, "YES\n"),
        ("is-member painter-1 llm", NO, "NO\n"),
        ("is-member seer llm", UNDECIDED, "CONTESTED\n"),
        ("is-member seer diffusion-model", UNDECIDED, "UNKNOWN\n"),
        ("is-subset multimodal-llm llm --according-to board-2025", YES, "YES\n"),
        (
            'citing board-2025 --at "slide 2"',
            YES,
            "Model Board 2025: What we saw\nDiffusion model: typically performs Text-to-image\n",
        ),
        ("citing nunez-2024 --at appendix", NO, "Núñez & Lee 2024: Models that make things\n"),
        (
            "check --witnesses",
            YES,
            "llm within multimodal-llm: CONTESTED, sources differ\n"
            "llm within diffusion-model: UNKNOWN, no member is on record\n"
            "multimodal-llm within llm: CONTESTED, sources differ\n"
            "multimodal-llm within diffusion-model: UNKNOWN, 0 of 1 members on record are in it, "
            "the others are left open\n",
        ),
        ("check --individuals", YES, ""),
        (
            f"diff {shlex.quote(str(SMALL))}",
            YES,
            "- Task text-to-image: Text-to-image\n"
            "- Task captioning: Captioning\n"
            "- Text-to-image: all accepts Text\n"
            "- Text-to-image: all produces Image\n"
            "- Captioning: all accepts Image\n"
            "- Captioning: all produces Text\n"
            "- Diffusion model: typically suits Speed\n"
            "- Diffusion model: typically performs Text-to-image\n"
            "- Painter 1: performs Text-to-image\n",
        ),
    ],
)
def test_text(studio: str, command: str, status: int, output: str) -> None:
    assert ask(*shlex.split(command), "--taxonomy", studio) == (status, output, "")


BOARD = {"source": "board-2025", "locator": "", "link": "https://example.org/seen"}
SLIDE = {"source": "board-2025", "locator": "slide 2", "link": "https://example.org/seen"}


def answer(
    question: str, truth: str = "unknown", *steps: str, witness: str | None = None, against: tuple[str, ...] = ()
) -> dict[str, object]:
    """What an answer is in JSON whose steps all rest on the board."""
    texts, counter_texts = ([{"text": text, "citations": [BOARD]} for text in texts] for texts in (steps, against))
    return {
        "question": question,
        "truth": truth,
        "witness": witness,
        "steps": texts,
        "counter_steps": counter_texts,
    }


def reason(relation: str, value: str, evidence: dict[str, str]) -> dict[str, object]:
    return {
        "relation": relation,
        "asked": True,
        "value": value,
        "quantifier": "typically",
        "inherited_from": None,
        "truth": "yes",
        "evidence": [evidence],
        "disputed_by": [],
    }


def concept(id: str, label: str, facet: str) -> dict[str, str]:
    return {"id": id, "label": label, "facet": facet}


FOUND = {
    "question": "Which model accepts Text and produces Image?",
    "asked": 2,
    "found": [
        {
            "id": "painter-1",
            "label": "Painter 1",
            "answer": answer(
                "Painter 1 accepts Text and produces Image?",
                "yes",
                "Painter 1: accepts Text",
                "Painter 1: produces Image",
            ),
        }
    ],
    "contested": [],
    "unknown": ["seer"],
    "excluding": [],
}

NOT_FOUND = {
    "question": "Which model has closed weights?",
    "asked": 2,
    "found": [],
    "contested": [],
    "unknown": ["seer"],
    "excluding": [{"condition": "has closed weights", "concepts": 2}],
}

RECOMMENDED = {
    "question": "Which model family has some member that performs Text-to-image and answers to Speed?",
    "ranked": [
        {
            "id": "diffusion-model",
            "label": "Diffusion model",
            "answer": answer(
                "Diffusion model has some member that performs Text-to-image?",
                "yes",
                "Painter 1: member of Diffusion model",
                "Painter 1: performs Text-to-image",
                witness="Painter 1",
            ),
            "for": [reason("suits", "speed", BOARD), reason("performs", "text-to-image", SLIDE)],
            "against": [],
        }
    ],
    "excluded": [
        {"id": id, "label": label, "answer": answer(question)}
        for id, label, question in (
            (
                "generative-ai",
                "Generative AI",
                "it is stated of Generative AI that it performs Text-to-image?",
            ),
            ("llm", "Large language model", "Large language model has some member that performs Text-to-image?"),
            ("multimodal-llm", "Multimodal LLM", "Multimodal LLM has some member that performs Text-to-image?"),
        )
    ],
}

ROUTES = {
    "question": "From Text to Image in at most 3 steps?",
    "routes": [
        [
            {
                "task": "text-to-image",
                "takes": ["text"],
                "gives": ["image"],
                "answer": answer(
                    "every member that performs Text-to-image accepts Text and produces Image?",
                    "yes",
                    "Text-to-image: all accepts Text",
                    "Text-to-image: all produces Image",
                ),
                "families": ["diffusion-model"],
                "models": ["painter-1"],
            }
        ]
    ],
    "lacking": [],
}


@pytest.mark.parametrize(
    ("command", "status", "value"),
    [
        ("find --kind Model --accepts text --produces image", YES, FOUND),
        ("find --kind Model --weights closed", UNDECIDED, NOT_FOUND),
        ("recommend text-to-image --criterion speed", YES, RECOMMENDED),
        (
            "recommend --kind Product text-to-image",
            NO,
            {"question": "Which product performs Text-to-image?", "ranked": [], "excluded": []},
        ),
        ("routes text --to image", YES, ROUTES),
        (
            "routes image --to image --max-steps 1",
            NO,
            {
                "question": "From Image to Image in at most 1 step?",
                "routes": [],
                "lacking": [{"task": "text-to-image", "lacking": ["text"]}],
            },
        ),
        ("lookup confabulation", YES, [concept("hallucination", "Hallucination", "Limitation")]),
        ("ancestors llm", YES, [concept("generative-ai", "Generative AI", "ModelFamily")]),
        ("descendants content", YES, [concept("text", "Text", "Modality"), concept("image", "Image", "Modality")]),
        ("members painter", YES, [concept("painter-1", "Painter 1", "Model")]),
        ("members llm", NO, []),
        ("common-ancestors text image", YES, [concept("content", "Content", "Modality")]),
        ("is-member painter-1 llm", NO, {"question": "Painter 1 is in Large language model?", "truth": "no"}),
        (
            'citing board-2025 --at "slide 2"',
            YES,
            {
                "source": "board-2025",
                "title": "What we saw",
                "link": "https://example.org/seen",
                "said": ["Diffusion model: typically performs Text-to-image"],
            },
        ),
        (
            "citing nunez-2024 --at appendix",
            NO,
            {
                "source": "nunez-2024",
                "title": "Models that make things",
                "link": "https://arxiv.org/abs/2401.00001",
                "said": [],
            },
        ),
        ("check --individuals", YES, []),
    ],
)
def test_json(studio: str, command: str, status: int, value: object) -> None:
    said = ask(*shlex.split(command), "--taxonomy", studio, "--json")
    assert (said.status, json.loads(said.output), said.errors) == (status, value, "")
    assert said.output == json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def test_differences_as_json(studio: str) -> None:
    assert json.loads(ask_small("diff", studio, "--json").output)["differences"][:2] == [
        "+ Task text-to-image: Text-to-image",
        "+ Task captioning: Captioning",
    ]
    same = ask_small("diff", str(SMALL), "--json")
    assert (same.status, json.loads(same.output)) == (YES, {"differences": []})
    assert ask_small("diff", str(SMALL)).output == "no difference\n"


def test_no_is_said_only_where_every_candidate_is_out_for_sure(studio: str, tmp_path: Path) -> None:
    file = tmp_path / "certain.json"
    Taxonomy.load(studio).without("seer").dump(file)
    for question in ("recommend", "find"):
        tasks = ("--performs", "captioning") if question == "find" else ("captioning",)
        assert ask(question, "--kind", "Model", *tasks, "--taxonomy", studio).status == UNDECIDED
        assert ask(question, "--kind", "Model", *tasks, "--taxonomy", str(file)).status == NO


def test_find_asks_what_the_library_asks() -> None:
    said = ask("find", *shlex.split(EXAMPLES["find"]), "--json")
    library = find(Model, accepts="speech", produces="text", weights=Weights.OPEN)
    assert json.loads(said.output) == json.loads(json.dumps(library.to_dict()))


def test_every_condition_of_find_is_an_option() -> None:
    conditions: Conditions = {
        "subset_of": "diffusion model",
        "accepts": "text",
        "produces": "image",
        "performs": "text-to-image",
        "uses": "U-Net",
        "trained_with": "denoising",
        "strength": "sharp samples",
        "limitation": "artifacts",
        "serves": "media creation",
        "every": True,
    }
    assert {*conditions, "weights"} == {*Conditions.__annotations__}
    words = (
        (f"--{name.replace('_', '-')}", *([value] if isinstance(value, str) else []))
        for name, value in conditions.items()
    )
    said = ask("find", *chain.from_iterable(words), "--json")
    assert json.loads(said.output) == json.loads(json.dumps(find(**conditions).to_dict()))


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("find", "conditions of find of ModelFamily is None: give at least one"),
        ("find --kind Strength --accepts text", "accepts of find of Strength takes ModelFamily or ModelSeries or"),
        ("find --weights open", "weights of find of ModelFamily takes Model, but 'ModelFamily' is a type"),
        ("find --kind Model --accepts txt", "no Modality is called 'txt'; did you mean 'Text'?"),
        ("find --kind Model --subset-of text", "subset_of of find of Model takes"),
        ("recommend", "wishes of recommend is None: give at least one"),
        ("recommend text", "performs of recommend takes Task, but 'text' is a Modality"),
        ("recommend --avoid speed", "avoid of recommend takes Limitation or Risk, but 'speed' is a Criterion"),
        ("routes text --to llm", "produces of routes takes Modality, but 'llm' is a ModelFamily"),
        ("routes text --to image --max-steps 0", "max_steps of routes is 0: a positive int is needed"),
        ("lookup text --kind Task", "no Task is called 'text'"),
        ("members text", "members of takes ModelFamily or ModelSeries, but 'text' is a Modality"),
        ("common-ancestors llm text", "broader than llm takes ModelFamily, but 'text' is a Modality"),
        ("is-member llm genai", "no Individual is called 'llm'"),
        ("citing bord-2025", "no Source is called 'bord-2025'; did you mean 'board-2025'?"),
        ("citing board-2025 --at ''", "locator"),
        ("explain llm genai --according-to nunez", "no Source is called 'nunez'; did you mean 'nunez-2024'?"),
        ("diff nowhere.json", "nowhere.json"),
        ("plot llm --output llm.txt", "'llm.txt'"),
        ("plot llm --output llm.svg --depth -1", "depth of plot is -1"),
        ("plot --neighbourhood --output llm.svg", "neighbourhood of plot is ()"),
    ],
)
def test_bad_questions(studio: str, command: str, message: str) -> None:
    said = ask(*shlex.split(command), "--taxonomy", studio)
    assert (said.status, said.output) == (BAD, "")
    assert said.errors.startswith("genai-taxonomy: ")
    assert message in said.errors


def test_an_ambiguous_name_lists_what_it_could_mean(tmp_path: Path) -> None:
    file = tmp_path / "twins.json"
    Taxonomy((Criterion("speed", "Speed", aliases=("pace",)), Criterion("tempo", "Tempo", aliases=("pace",)))).dump(
        file
    )
    message = "genai-taxonomy: 'pace' is ambiguous; use one of the ids 'speed', 'tempo'\n"
    assert ask("lookup", "pace", "--taxonomy", str(file)) == (BAD, "", message)


@pytest.mark.parametrize(
    "command",
    [
        "routes text --to image --max-steps x",
        "routes text",
        "routes --to image",
        "find --kind Planet --accepts text",
        "find --weights ajar",
        "find --acc text",
        "recommend --kind Task text-to-image",
        "lookup",
        "lookup text --kind Planet",
        "common-ancestors",
        "plot llm",
        "plot llm --output llm.svg --engine magic",
        "citing",
        "diff",
        "check everything",
    ],
)
def test_bad_usage(command: str) -> None:
    said = ask(*command.split())
    assert (said.status, said.output) == (BAD, "")
    assert said.errors.startswith("usage: genai-taxonomy")
