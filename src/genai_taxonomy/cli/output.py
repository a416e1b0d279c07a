"""What a command gives, and how it is printed: JSON, plain text, or a table on a terminal."""

from __future__ import annotations

from typing import Final, NamedTuple

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
    #: The whole as JSON can hold it.
    value: object
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
        >>> rendered(Result(YES, "YES", {"truth": "yes"}), json=False, terminal=False)
        'YES'
    """
    if json:
        import json as writer

        return writer.dumps(result.value, indent=2, ensure_ascii=False)
    if terminal and result.table is not None and result.table.rows:
        return _drawn(result.heading, result.table) or result.text
    return result.text


def _drawn(heading: str, table: Table) -> str:
    """Return a table with borders, as wide as the terminal; empty where rich is not installed."""
    try:
        from rich.box import SIMPLE_HEAD
        from rich.console import Console
        from rich.table import Table as Drawing
        from rich.text import Text
    except ImportError:
        return ""
    drawing = Drawing(*table.columns, box=SIMPLE_HEAD, header_style="bold")
    for row in table.rows:
        # Text, not str: rich would read square brackets in a str as markup.
        drawing.add_row(*(Text("" if field is None else str(field), overflow="fold") for field in row))
    console = Console()
    with console.capture() as capture:
        if heading:
            console.print(Text(heading))
        console.print(drawing)
    return capture.get().rstrip("\n")
