"""What a command gives, and how it is printed: JSON, plain text, or a table on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from genai_taxonomy.answers import Truth
from genai_taxonomy.tables import Table

#: Exit statuses: the answer is YES or the command did its work; NO, or nothing was found; bad usage or input; UNKNOWN
#: or CONTESTED.
YES, NO, BAD, UNDECIDED = 0, 1, 2, 3

STATUS: Final = {Truth.YES: YES, Truth.NO: NO, Truth.UNKNOWN: UNDECIDED, Truth.CONTESTED: UNDECIDED}


class Result(NamedTuple):
    """What a command gives."""

    #: The exit status.
    status: int
    #: The whole as text, a line per fact.
    text: str
    #: Works out the whole as JSON can hold it.
    value: Callable[[], object]
    #: What a terminal shows instead of the text: lines above a table, and the table.
    heading: str = ""
    table: Table | None = None


def rendered(result: Result, *, json: bool, terminal: bool) -> str:
    """Return what is printed.

    Args:
        result: What the command gave.
        json: Whether JSON was asked for.
        terminal: Whether a person reads it.

    Returns:
        JSON if asked for; on a terminal the table, if there is one and rich is installed; else the text.

    Example:
        >>> rendered(Result(YES, "YES", lambda: {"truth": "yes"}), json=False, terminal=False)
        'YES'
    """
    if json:
        import json as writer

        return printable(writer.dumps(result.value(), indent=2, ensure_ascii=False))
    if terminal and result.table is not None and result.table.rows:
        return _drawn(result.heading, result.table) or printable(result.text)
    return printable(result.text)


def printable(text: str) -> str:
    r"""Return lines with whatever could steer a terminal spelled out, as JSON spells it.

    No value of a taxonomy holds such a character, but what the user typed may.

    Example:
        >>> printable("no \x1b[31mred\u202e")
        'no \\u001b[31mred\\u202e'
    """
    return "\n".join(line if line.isprintable() else "".join(map(_spelled, line)) for line in text.split("\n"))


def _spelled(character: str) -> str:
    if character.isprintable():
        return character
    import json

    return json.dumps(character)[1:-1]


def deliver(text: str, status: int) -> int:
    """Print, and return the status, or BAD where the text cannot be written whole.

    Args:
        text: The lines; nothing is printed if there are none.
        status: What to return.

    Example:
        >>> deliver("YES", YES)
        YES
        0
    """
    output: Any = sys.stdout
    try:
        if hasattr(output, "reconfigure"):
            # What the terminal's encoding lacks, such as the lines of a tree in ASCII, is spelled out.
            output.reconfigure(errors="backslashreplace")
        if text:
            print(text.removesuffix("\n"), flush=True)
    except BrokenPipeError:
        # The reader has gone, as in `genai-taxonomy tree | head`: nothing is left to be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
    except OSError as error:
        print(f"genai-taxonomy: {error}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
        return BAD
    return status


def _drawn(heading: str, table: Table) -> str:
    """Return a table with borders, as wide as the terminal; empty where rich is not installed."""
    try:
        from rich.box import SIMPLE_HEAD
        from rich.console import Console
        from rich.table import Table as Drawing
        from rich.text import Text
    except ImportError:
        return ""

    # Text, not str: rich would read square brackets in a str as markup.
    drawing = Drawing(box=SIMPLE_HEAD, show_edge=False, header_style="bold")
    for column in table.columns:
        drawing.add_column(Text(column, overflow="fold"))
    for row in table.rows:
        drawing.add_row(*(Text("" if field is None else str(field), overflow="fold") for field in row))
    console = Console()
    with console.capture() as capture:
        if heading:
            console.print(Text(f"{heading}\n"))
        console.print(drawing)
    return capture.get().rstrip("\n")
