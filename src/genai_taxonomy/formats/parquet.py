"""Parquet tables for data frames and databases: out only, with the extra ``parquet``.

The tables and columns are those of :mod:`genai_taxonomy.formats.csv_tables`; several names or sources are a list.
"""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any

from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.records import TABLES, table_of
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps"]


def dumps(taxonomy: Taxonomy, table: str) -> bytes:
    """Write one table of a taxonomy as Parquet.

    Args:
        taxonomy: What to write.
        table: ``"concepts"``, ``"assertions"`` or ``"closure"``.

    Returns:
        The content of a file.

    Raises:
        InvalidValueError: If there is no such table.
        MissingExtraError: If pyarrow is not installed.

    Example:
        >>> dumps(Taxonomy.bundled(), "closure")[:4]
        b'PAR1'
    """
    columns, records = table_of(taxonomy, table)
    try:
        # The package has no types of its own.
        arrow: Any = import_module("pyarrow")
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        raise MissingExtraError("formats.parquet", "parquet") from None
    schema = arrow.schema(
        [(name, arrow.list_(arrow.string()) if lists else arrow.string()) for name, lists in columns.items()]
    )
    sink = arrow.BufferOutputStream()
    parquet.write_table(arrow.Table.from_pylist(list(records), schema), sink)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def dump(taxonomy: Taxonomy, folder: str | os.PathLike[str]) -> None:
    """Write the three tables to a folder, as ``concepts.parquet``, ``assertions.parquet`` and ``closure.parquet``.

    Args:
        taxonomy: What to write.
        folder: A folder that exists; each file is replaced whole or left as it is.

    Raises:
        MissingExtraError: If pyarrow is not installed.
        OSError: If a file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), tempfile.mkdtemp())
    """
    for table in TABLES:
        write_whole(Path(folder) / f"{table}.parquet", dumps(taxonomy, table))
