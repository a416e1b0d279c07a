"""The command line: every question as a command, in text, tables or JSON."""

from __future__ import annotations

import io
import sys
import traceback
from collections.abc import Sequence
from contextlib import redirect_stdout

from genai_taxonomy.cli.output import BAD, Result, deliver, printable, rendered
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
    said = io.StringIO()
    try:
        with redirect_stdout(said):
            arguments = parser().parse_args(argv)
    except SystemExit as stop:  # argparse ends the process after help and usage errors
        return deliver(said.getvalue(), stop.code if isinstance(stop.code, int) else BAD)
    try:
        taxonomy = Taxonomy.load(arguments.taxonomy) if arguments.taxonomy is not None else Taxonomy.bundled()
        if arguments.according_to is not None:
            taxonomy = taxonomy.according_to(arguments.according_to)
        result: Result = arguments.command(taxonomy, arguments)
        terminal = sys.stdout is not None and sys.stdout.isatty()  # None where the shell has closed it
        text = rendered(result, json=arguments.json, terminal=terminal)
    except (TaxonomyError, OSError) as error:
        print(f"genai-taxonomy: {printable(str(error))}", file=sys.stderr)
        return BAD
    except Exception:
        # Python would end with status 1, and that means NO.
        traceback.print_exc()
        return BAD
    return deliver(text, result.status)
