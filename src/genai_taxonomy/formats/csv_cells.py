"""Cells of CSV that no spreadsheet takes for a formula, and what they held before."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from genai_taxonomy.formats.documents import Faults, decoded, tidy
from genai_taxonomy.formats.strict import FaultError, shown

# What starts a formula in some spreadsheet, full-width signs included; an apostrophe before it makes it a text.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def write_rows(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as CSV, each cell in quotes; one that would start a formula gets an apostrophe.

    Example:
        >>> print(write_rows([("name", "=1+1")]).strip())
        "name","'=1+1"
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([f"'{cell}" if _FORMULA.match(cell) else cell for cell in row] for row in rows)
    return text.getvalue()


def read_records(
    text: str | bytes, columns: Sequence[str], faults: Faults, limit: int
) -> list[tuple[str, dict[str, str]]]:
    """Return the rows of CSV by the names of their columns, which the first row gives.

    Args:
        text: The document; bytes are UTF-8.
        columns: Which columns there must be.
        faults: Where its faults are noted.
        limit: How many bytes it may have.

    Returns:
        The place of each row, and its cells without the apostrophes of :func:`write_rows`.

    Raises:
        DocumentError: If the document cannot be read as rows at all.

    Example:
        >>> read_records(write_rows([("name",), ("=1+1",)]), ("name",), Faults("x"), limit=100)
        [('line 2', {'name': '=1+1'})]
    """
    found: list[tuple[str, dict[str, str]]] = []
    with faults.at(""):
        reader = csv.reader(io.StringIO(decoded(text, limit), newline=""), strict=True)
        try:
            header = next(reader, list[str]())
            _check(header, columns)
            for row in reader:
                where = f"line {reader.line_num}"
                with faults.at(where):
                    if row and len(row) != len(header):
                        raise FaultError(f"{len(header)} cells are needed, not {len(row)}")
                    if row:
                        found.append((where, dict(zip(header, map(_cell, row), strict=True))))
        except csv.Error as error:
            raise FaultError(f"not CSV: line {reader.line_num}: {error}") from None
    faults.check()
    return found


def _check(header: Sequence[str], columns: Sequence[str]) -> None:
    if len(set(header)) < len(header):
        raise FaultError("line 1: a column is given twice; rename or remove one")
    for column in columns:
        if column not in header:
            raise FaultError(f"line 1: no column is called {shown(column)}; name it in the first line")


def _cell(cell: str) -> str:
    return tidy(cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell)
