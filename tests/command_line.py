"""Commands run in this process or as one of their own, for the tests of the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from genai_taxonomy import cli

SMALL = Path(__file__).parent / "data" / "small.json"
MODULE = (sys.executable, "-m", "genai_taxonomy")
YES, NO, BAD, UNDECIDED = 0, 1, 2, 3


class Said(NamedTuple):
    """How a command ended and what it printed."""

    status: int
    output: str
    errors: str


class Terminal(StringIO):
    """An output that a person reads."""

    def isatty(self) -> bool:
        return True


def ask(*arguments: str, terminal: bool = False) -> Said:
    """Run a command, which asks the bundled taxonomy unless it says otherwise."""
    with redirect_stdout(Terminal() if terminal else StringIO()) as output, redirect_stderr(StringIO()) as errors:
        status = cli.main(arguments)
    return Said(status, output.getvalue(), errors.getvalue())


def ask_small(*arguments: str, terminal: bool = False) -> Said:
    """Ask the small taxonomy, whose answers the tests write out."""
    return ask(*arguments, "--taxonomy", str(SMALL), terminal=terminal)


def process(*command: str, **environment: str) -> Said:
    """Run a process."""
    variables = {**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=variables)
    return Said(done.returncode, done.stdout, done.stderr)
