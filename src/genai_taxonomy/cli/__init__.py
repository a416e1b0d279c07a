"""The command line: every question as a command, in text, tables or JSON."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, cast

from genai_taxonomy.cli.output import BAD, Result, rendered
from genai_taxonomy.cli.parser import parser
from genai_taxonomy.errors import TaxonomyError
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        argv: Arguments without the program's name; those of the process if None.

    Returns:
        0 for YES or done, 1 for NO or nothing found, 2 for bad usage, unknown names or unreadable files, 3 for
        UNKNOWN and CONTESTED.

    Example:
        >>> main(["is-subset", "LLM", "Generative AI"])
        YES
        0
    """
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:  # argparse ends the process after help and usage errors
        return stop.code if isinstance(stop.code, int) else BAD
    try:
        taxonomy = Taxonomy.load(arguments.taxonomy) if arguments.taxonomy is not None else Taxonomy.bundled()
        if arguments.according_to is not None:
            taxonomy = taxonomy.according_to(arguments.according_to)
        result = cast("Callable[[Taxonomy, object], Result]", arguments.command)(taxonomy, arguments)
    except (TaxonomyError, OSError) as error:
        print(f"genai-taxonomy: {error}", file=sys.stderr)
        return BAD
    return _print(rendered(result, json=arguments.json, terminal=sys.stdout.isatty()), result.status)


def _print(text: str, status: int) -> int:
    """Print and return the status, or BAD where the text cannot be delivered whole."""
    output: Any = sys.stdout
    try:
        if hasattr(output, "reconfigure"):
            # What the terminal's encoding lacks, such as the lines of a tree in ASCII, is spelled out.
            output.reconfigure(errors="backslashreplace")
        print(text, flush=True)
    except BrokenPipeError:
        # The reader has gone, as in `genai-taxonomy tree | head`: nothing is left to be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
    except OSError as error:
        print(f"genai-taxonomy: {error}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
        return BAD
    return status
