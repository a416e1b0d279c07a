"""The command line on a terminal, in a pipe and in a shell: tables, help, completion, hostile text, start-up."""

from __future__ import annotations

import io
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from command_line import BAD, MODULE, NO, SMALL, UNDECIDED, YES, ask, ask_small, process

from genai_taxonomy import ModelFamily, Source, Taxonomy, cli
from genai_taxonomy.authoring import described, entry, subset_of
from genai_taxonomy.cli.parser import COMMANDS
from genai_taxonomy.concepts import Aspect

SCRIPT = Path(sysconfig.get_path("scripts")) / f"genai-taxonomy{sysconfig.get_config_var('EXE')}"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no POSIX shell, terminal or file names")
SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what would tell the width and the colours of the terminal that runs the tests."""
    for name in ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


def lines(drawn: str) -> list[str]:
    """Return the lines that a person sees, without the spaces at their ends."""
    return [line.rstrip() for line in SEQUENCE.sub("", drawn).splitlines()]


# Help


@pytest.mark.parametrize("width", [80, 100])
def test_help_names_every_command_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    said = ask("--help")
    assert (said.status, said.errors) == (YES, "")
    assert said.output.startswith("usage: genai-taxonomy [-h]")
    assert max(map(len, said.output.splitlines())) <= width
    listed = [line.split(maxsplit=1) for line in said.output.splitlines() if re.match(r" {4}[a-z]", line)]
    assert listed == [[name, help] for name, _, help, _ in COMMANDS]


@pytest.mark.parametrize(("name", "help", "example"), [(name, help, example) for name, _, help, example in COMMANDS])
def test_help_of_a_command_shows_an_example(
    monkeypatch: pytest.MonkeyPatch, name: str, help: str, example: str
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    said = ask(name, "--help")
    assert (said.status, said.errors) == (YES, "")
    assert said.output.startswith(f"usage: genai-taxonomy {name} [-h]")
    assert f"\n\n{help[0].upper()}{help[1:]}.\n\n" in said.output
    assert said.output.endswith(f"\n\nexample:\n{f'  genai-taxonomy {name} {example}'.rstrip()}\n")
    assert max(map(len, said.output.splitlines())) <= 100


# Tables


LOOKED_UP = """\
 id    label                  facet
──────────────────────────────────────────
 llm   Large language model   ModelFamily"""

FOUND = """\
Which model family is in Large language model? 1 of 4; unknown: 0

 label                  truth       witness   sources
────────────────────────────────────────────────────────────────────────────────
 Large language model   yes
 Multimodal LLM         contested   Seer      Model Board 2025; Núñez & Lee
                                              2024, page 2"""

SHOWN = """\
Seer (Model seer)
  A model that reads pictures. [Model Board 2025]

 section    fact                                       sources
────────────────────────────────────────────────────────────────────────────────
 families   all: Multimodal LLM                        Model Board 2025
 families   all: Generative AI (from Multimodal LLM)   Model Board 2025
 families   all: Large language model (from            Model Board 2025
            Multimodal LLM) (contested)
 accepts    all: Image                                 Model Board 2025
 produces   all: Text                                  Model Board 2025
 produces   all: Content (from Generative AI)          Núñez & Lee 2024, page 1"""


@pytest.mark.parametrize(
    ("command", "drawn"), [("lookup llm", LOOKED_UP), ("find --subset-of llm", FOUND), ("show seer", SHOWN)]
)
def test_a_table_is_drawn_on_a_terminal(command: str, drawn: str) -> None:
    said = ask_small(*command.split(), terminal=True)
    assert (said.status, said.errors) == (YES, "")
    assert "\n".join(lines(said.output)) == drawn


TABLES = (
    ("show llm", "section fact sources"),
    ("compare seer painter-1", "Aspect Seer Painter 1"),
    ("find --accepts text", "label truth witness sources"),
    ("recommend text-generation", "place label for against"),
    ("descendants generative-ai", "id label facet"),
)


@pytest.mark.parametrize("width", [60, 120])
@pytest.mark.parametrize(("command", "columns"), TABLES)
def test_a_table_keeps_to_the_width(monkeypatch: pytest.MonkeyPatch, command: str, columns: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    drawn = lines(ask_small(*command.split(), terminal=True).output)
    header = " ".join(drawn[: next(place for place, line in enumerate(drawn) if set(line) == {"─"})])
    assert header.split()[-len(columns.split()) :] == columns.split()
    assert 40 < max(map(len, drawn)) <= width


@pytest.mark.parametrize(
    "command", ["tree llm", "can diffusion-model --produces image", "find --kind Model --weights closed"]
)
def test_what_has_no_rows_is_text_on_a_terminal_too(command: str) -> None:
    assert ask_small(*command.split(), terminal=True) == ask_small(*command.split())


def test_routes_are_drawn_step_by_step() -> None:
    drawn = lines(ask("routes", "speech", "--to", "image", "--max-steps", "2", terminal=True).output)
    assert drawn[0].startswith("From Speech to Image in at most 2 steps? ")
    assert drawn[2].split() == ["route", "step", "takes", "task", "gives"]
    assert re.fullmatch(r" 1 +1 +Speech +Automatic speech recognition +Text", drawn[4])


def test_json_is_json_on_a_terminal_too() -> None:
    assert ask_small("show", "llm", "--json", terminal=True) == ask_small("show", "llm", "--json")


@pytest.mark.parametrize(("command", "columns"), TABLES)
def test_without_rich_a_terminal_shows_the_text(monkeypatch: pytest.MonkeyPatch, command: str, columns: str) -> None:
    text = ask_small(*command.split())
    assert ask_small(*command.split(), terminal=True) != text
    for module in ("rich", "rich.box"):
        monkeypatch.setitem(sys.modules, module, None)
    assert ask_small(*command.split(), terminal=True) == text


@pytest.mark.parametrize(("command", "columns"), TABLES)
def test_a_pipe_gets_text_whatever_the_colours(monkeypatch: pytest.MonkeyPatch, command: str, columns: str) -> None:
    text = ask_small(*command.split())
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert ask_small(*command.split()) == text
    assert text.output.replace("\n", "").isprintable()


def shown_on_a_terminal(*command: str, **variables: str) -> str:
    """Run a process whose output is a terminal, and return all that it writes there."""
    import pty

    reading, writing = pty.openpty()
    environment = {**os.environ, **variables}
    running = subprocess.Popen([*MODULE, *command], stdout=writing, stdin=subprocess.DEVNULL, env=environment)
    os.close(writing)
    written = b""
    with running, suppress(OSError):  # which is how some systems say that nobody writes any more
        while piece := os.read(reading, 4096):
            written += piece
    os.close(reading)
    return written.decode("utf-8").replace("\r\n", "\n")


@POSIX
@pytest.mark.parametrize(("width", "no_color"), [("60", ""), ("120", "1")])
def test_a_true_terminal(width: str, no_color: str) -> None:
    command = ("compare", "llm", "diffusion-model", "--taxonomy", str(SMALL))
    written = shown_on_a_terminal(*command, COLUMNS=width, NO_COLOR=no_color)
    assert 40 < max(map(len, lines(written))) <= int(width)
    # Headings are bold; there is no colour, whether one wants one or not.
    assert set(SEQUENCE.findall(written)) == {"\x1b[1m", "\x1b[0m"}


# Text that could be markup or steer a terminal

LABELS = ("[bold]x[/bold]", "[red]", "[/]", "back\\slash \\[red]", 'it\'s "quoted"', ":smile:", "<b>&amp;</b>")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A taxonomy all of whose texts look like markup, in a file."""
    source = Source("source-1", title="[b]T[/b]", authors=("[red]A[/red]",), year=2020, url="https://example.org")
    row = Aspect("row", "[italic]Row[/italic]")
    families = [
        ModelFamily(f"family-{number}", label, definition=f"Says {label}.") for number, label in enumerate(LABELS)
    ]
    first, *rest = families
    file = tmp_path_factory.mktemp("hostile") / "hostile.json"
    Taxonomy((row,)).extend(
        entry(first, described(row, "[blink]text[/blink]", cite=source)),
        *(entry(family, subset_of(first, cite=source)) for family in rest),
    ).dump(file)
    return str(file)


def test_markup_is_shown_as_it_is_spelled(hostile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    families = [f"family-{number}" for number in range(len(LABELS))]

    def seen(*command: str) -> list[list[str]]:
        drawn = lines(ask(*command, "--taxonomy", hostile, terminal=True).output)
        return [re.split(" {3,}", line.strip()) for line in drawn]

    compared = seen("compare", *families, "--aspect", "row")
    assert compared[0] == ["Aspect", *LABELS]
    said = "[blink]text[/blink] [[red]A[/red] 2020]"
    assert compared[2] == ["[italic]Row[/italic]", said, *[f"{said} (from [bold]x[/bold])"] * (len(LABELS) - 1)]
    found = seen("find", "--subset-of", "family-0")
    assert found[0] == ["Which model family is in [bold]x[/bold]? 7 of 7; unknown: 0"]
    assert found[4:] == [[LABELS[0], "yes"], *([label, "yes", "[red]A[/red] 2020"] for label in LABELS[1:])]
    for family, label in zip(families[1:], LABELS[1:], strict=True):
        shown = seen("show", family)
        assert shown[:2] == [[f"{label} (ModelFamily {family})"], [f"Says {label}."]]
        assert shown[5] == ["broader", "all: [bold]x[/bold]", "[red]A[/red] 2020"]
    listed = json.loads(ask("descendants", "family-0", "--json", "--taxonomy", hostile).output)
    assert [one["label"] for one in listed] == list(LABELS[1:])


@pytest.mark.parametrize("typed", ["\x1b[31mx", "\x9b31mx", "\x07x", "x\ry", "\u202ex", "\x7f", "\udcff", "\U000e0001"])
@pytest.mark.parametrize(
    "command",
    [
        "{}",
        "show {}",
        "show llm {}",
        "show llm --{}",
        "show llm --json={}",
        "is-subset llm {}",
        "can llm --accepts {}",
        "find --kind {}",
        "routes text --to text --max-steps {}",
        "citing {}",
        "citing nunez-2024 --at {}",
        "show llm --according-to {}",
        "diff {}",
        "plot llm --output {}",
        "plot llm --output {}/x.svg",
        "--print-completion {}",
    ],
)
def test_no_message_echoes_what_steers_a_terminal(command: str, typed: str) -> None:
    said = ask_small(*(word.replace("{}", typed) for word in command.split()))
    assert (said.status, said.output) == (BAD, "")
    assert said.errors.replace("\n", "").isprintable(), ascii(said.errors)


@POSIX
def test_names_of_files_do_not_steer_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    broken = "\x1b[31m\u202e.json"
    Path(broken).write_text('{"\\u001b[32m": 1}', encoding="utf-8")
    said = ask("show", "llm", "--taxonomy", broken)
    assert (said.status, said.output) == (BAD, "")
    assert said.errors.startswith("genai-taxonomy: \\u001b[31m\\u202e.json: ")
    assert said.errors.replace("\n", "").isprintable()
    picture = "\x1b[31m\x9b.svg"
    assert ask_small("plot", "llm", "--output", picture) == (YES, "wrote \\u001b[31m\\u009b.svg\n", "")
    said = ask_small("plot", "llm", "--output", picture, "--json")
    assert (json.loads(said.output), said.output.replace("\n", "").isprintable()) == ({"file": picture}, True)


# Completion


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
def test_completion_in_bash(tmp_path: Path) -> None:
    said = ask("--print-completion", "bash")
    assert (said.status, said.errors) == (YES, "")
    (tmp_path / "completion").write_text(said.output, encoding="utf-8")
    (tmp_path / "ours.json").touch()
    completed = {
        "rec": "recommend",
        "find --kind ModelF": "ModelFamily",
        "find --prod": "--produces",
        "find --weights o": "open",
        "tree --taxonomy ou": "ours.json",
        "diff ou": "ours.json",
        "show --js": "--json",
    }
    questions = "\n".join(
        f"COMP_WORDS=(genai-taxonomy {typed}) COMP_CWORD={len(typed.split())} COMPREPLY=()\n"
        '"$complete"; echo "${COMPREPLY[*]}"'
        for typed in completed
    )
    script = f"""
        bash -n completion || exit
        source ./completion
        complete=$(complete -p genai-taxonomy); complete=${{complete#*-F }}; complete=${{complete%% *}}
        {questions}"""
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [*completed.values()]


@pytest.mark.parametrize(("shell", "beginning"), [("zsh", "#compdef genai-taxonomy\n"), ("tcsh", "# AUTOMATICALLY")])
def test_completion_in_other_shells(shell: str, beginning: str) -> None:
    said = ask("--print-completion", shell)
    assert (said.status, said.errors) == (YES, "")
    assert said.output.startswith(beginning)
    assert all(name in said.output for name, *_ in COMMANDS)


def test_completion_in_a_shell_that_nobody_knows() -> None:
    said = ask("--print-completion", "abacus")
    assert (said.status, said.output) == (BAD, "")
    assert re.search("--print-completion takes bash, zsh, tcsh.*, not 'abacus'\n$", said.errors)


def test_completion_without_shtab_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    said = ask("--print-completion", "bash")
    assert (said.status, said.output) == (BAD, "")
    assert said.errors.endswith("completion needs the extra 'shell': pip install 'genai-taxonomy[shell]'\n")


# Start-up and end


def test_help_reads_neither_the_vocabulary_nor_what_is_optional() -> None:
    program = "import sys; from genai_taxonomy import cli; cli.main(['--help']); print(*sys.modules, file=sys.stderr)"
    said = process(sys.executable, "-c", program)
    assert said.status == YES
    loaded = set(said.errors.split())
    assert loaded.isdisjoint({"networkx", "cattrs", "rich", "shtab", "pandas", "json", "difflib"})
    assert {name for name in loaded if name.startswith("genai_taxonomy.vocabulary.")} == {
        "genai_taxonomy.vocabulary.backbone",
        "genai_taxonomy.vocabulary.backbone.families",
        "genai_taxonomy.vocabulary.backbone.sources",
    }


def test_a_fault_of_the_program_is_no_no(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: Any) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr(Taxonomy, "describe", fail)
    said = ask_small("show", "llm")
    assert (said.status, said.output) == (BAD, "")
    assert said.errors.startswith("Traceback")
    assert said.errors.endswith("RuntimeError: out of order\n")


def test_a_closed_output_does_not_change_the_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    statuses = [
        cli.main([*command.split(), "--taxonomy", str(SMALL)])
        for command in ("is-subset llm genai", "is-member painter-1 llm", "show nothing", "is-member seer llm")
    ]
    assert statuses == [YES, NO, BAD, UNDECIDED]


def test_an_exit_without_a_number_is_bad_usage(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*arguments: Any) -> None:
        raise SystemExit("stopped")

    monkeypatch.setattr("argparse.ArgumentParser.parse_args", stop)
    assert cli.main([]) == BAD


@pytest.mark.parametrize("command", [("tree", "--taxonomy", str(SMALL)), ("--help",), ("--print-completion", "bash")])
def test_a_reader_that_has_gone_is_no_fault(monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert cli.main(command) == YES


def test_a_text_that_cannot_be_written_is_no_answer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with open(tmp_path / "full", "wb") as file:

        class Full(io.StringIO):
            def write(self, text: str) -> int:
                raise OSError(28, "No space left on device")

            def fileno(self) -> int:
                return file.fileno()

        monkeypatch.setattr(sys, "stdout", Full())
        status = cli.main(["tree", "--taxonomy", str(SMALL)])
        monkeypatch.undo()
    assert status == BAD
    assert "No space left on device" in capsys.readouterr().err


def test_the_module_run_in_place(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["genai_taxonomy", "is-subset", "LLM", "GenerativeAI"])
    with pytest.raises(SystemExit) as stop:
        runpy.run_module("genai_taxonomy", run_name="__main__")
    assert (stop.value.code, capsys.readouterr().out) == (YES, "YES\n")


# As a process of its own


@POSIX
def test_output_may_be_cut_short() -> None:
    # The reader leaves after the first line, so that at the latest the second tour finds nobody.
    tour = f'"{sys.executable}" -m genai_taxonomy tour --json --taxonomy "{SMALL}"'
    assert process("sh", "-c", f"for i in 1 2; do {tour}; done | head -1") == (0, "{\n", "")


def test_the_module_is_the_command() -> None:
    assert process(*MODULE, "is-subset", "GenerativeAI", "LLM") == (NO, "NO\n", "")
    assert process(*MODULE, "show", "nowhere", "--taxonomy", str(SMALL)).status == BAD


@pytest.mark.skipif(not SCRIPT.exists(), reason="the package is not installed")
@pytest.mark.parametrize("command", ["explain multimodal-llm llm --json", "dance"])
def test_script_and_module_agree(command: str) -> None:
    words = (*command.split(), "--taxonomy", str(SMALL))
    assert process(str(SCRIPT), *words) == process(*MODULE, *words)


def test_a_terminal_that_lacks_the_lines_of_a_tree() -> None:
    said = process(*MODULE, "tree", "--taxonomy", str(SMALL), PYTHONIOENCODING="ascii")
    assert (said.status, said.errors) == (YES, "")
    assert said.output.splitlines()[1] == "\\u251c\\u2500 Large language model"
