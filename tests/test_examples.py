"""The examples, run as a user runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

HOUSE_MODELS = """\
NO: Clerk is in Approved for customers and accepts Image and produces Text?
  Clerk: accepts nothing but what is stated; does not accept Image [Acme model board 2026, sheet 1]

YES: Looker is in Approved for customers and accepts Image and produces Text?
  Looker: member of Approved for customers [Acme model board 2026, sheet 2]
  Looker: accepts Image [Acme model board 2026, sheet 2]
  Looker: member of Acme assistant [Acme model board 2026, sheet 2]
  Acme assistant: subset of Large language model [Acme model board 2026, rule 2]
  Large language model: all produces Text [Aezion n.d., S026, S132]

NO: Painter is in Approved for customers and accepts Image and produces Text?
  Painter: member of Internal only [Acme model board 2026, sheet 3]
  Approved for customers: disjoint with Internal only; hence is not in Approved for customers \
[Acme model board 2026, rule 1]

UNKNOWN: Scout is in Approved for customers and accepts Image and produces Text?
  nobody has stated what would decide it

Use: Looker
Ask the board about: Scout
"""


def house_models(*arguments: str) -> tuple[int, str, str]:
    command = (sys.executable, str(EXAMPLES / "house_models.py"), *arguments)
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)
    return done.returncode, done.stdout, done.stderr


def test_house_models() -> None:
    assert house_models() == (0, HOUSE_MODELS, "")


def test_house_models_for_another_purpose() -> None:
    status, output, errors = house_models("--accepts", "text", "--produces", "text")
    assert (status, output.splitlines()[-2:], errors) == (0, ["Use: Clerk, Looker", "Ask the board about: Scout"], "")


def test_house_models_with_a_misspelt_modality() -> None:
    status, output, errors = house_models("--accepts", "imgae")
    assert (status, output) == (2, "")
    assert errors.startswith("no Modality is called 'imgae'; did you mean 'Image'")


@pytest.mark.parametrize("notebook", sorted(EXAMPLES.glob("*.ipynb")), ids=lambda notebook: notebook.name)
def test_notebooks_are_kept_without_output(notebook: Path) -> None:
    cells = [cell for cell in json.loads(notebook.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert cells
    assert [(cell["outputs"], cell["execution_count"]) for cell in cells] == [([], None)] * len(cells)
