"""CSV tables for spreadsheets and data frames: out only.

Three tables: ``concepts``; ``assertions``, disputed ones included; and ``closure``, all pairs of which the first is
strictly narrower than the second. Several names or sources stand in one cell, with semicolons between them. A cell
that a spreadsheet would take for a formula starts with an apostrophe, which :mod:`genai_taxonomy.formats.csv_edges`
takes off.
"""

from __future__ import annotations

import os
from pathlib import Path

from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.csv_cells import write_rows
from genai_taxonomy.formats.records import TABLES, table_of
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps"]


def dumps(taxonomy: Taxonomy, table: str) -> str:
    """Write one table of a taxonomy as CSV.

    Args:
        taxonomy: What to write.
        table: ``"concepts"``, ``"assertions"`` or ``"closure"``.

    Returns:
        The table, with the names of the columns in the first line.

    Raises:
        InvalidValueError: If there is no such table.

    Example:
        >>> print(dumps(Taxonomy.bundled(), "closure").splitlines()[0])
        "narrower","broader"
    """
    columns, records = table_of(taxonomy, table)
    rows = ([value if isinstance(value, str) else "; ".join(value) for value in record.values()] for record in records)
    return write_rows([[*columns], *rows])


def dump(taxonomy: Taxonomy, folder: str | os.PathLike[str]) -> None:
    """Write the three tables to a folder, as ``concepts.csv``, ``assertions.csv`` and ``closure.csv``.

    Args:
        taxonomy: What to write.
        folder: A folder that exists; each file is replaced whole or left as it is.

    Raises:
        OSError: If a file cannot be written.

    Example:
        >>> import tempfile
        >>> folder = tempfile.mkdtemp()
        >>> dump(Taxonomy.bundled(), folder)
        >>> sorted(path.name for path in Path(folder).iterdir())
        ['assertions.csv', 'closure.csv', 'concepts.csv']
    """
    for table in TABLES:
        write_whole(Path(folder) / f"{table}.csv", dumps(taxonomy, table).encode())
