"""Tables: what every answer of several rows can be read as."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from genai_taxonomy.errors import InvalidValueError, MissingExtraError
from genai_taxonomy.values import Shown

if TYPE_CHECKING:
    import pandas as pd

#: What a field of a table holds; None where nothing is known.
Field: TypeAlias = str | int | None

# What Markdown or HTML would read as markup.
_MARKUP = re.compile(r"[\\`*_\[\]<>|#!~$]|&(?=#?\w+;)")


@frozen(eq=False, repr=False)
class Table(Shown):
    """Named columns, and rows of fields.

    Example:
        >>> print(Table(("family", "truth"), (("GAN", "YES"),)))
        | family | truth |
        | --- | --- |
        | GAN | YES |
    """

    #: Names of the columns.
    columns: tuple[str, ...]
    #: Each with a field per column.
    rows: tuple[tuple[Field, ...], ...] = ()

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise InvalidValueError("Table.rows", row, f"{len(self.columns)} fields are needed")

    def __str__(self) -> str:
        return self.to_markdown()

    def to_markdown(self) -> str:
        """Return the table in Markdown, with all that is markup escaped."""
        head, *lines = (f"| {' | '.join(map(escaped, row))} |" for row in (self.columns, *self.rows))
        return "\n".join((head, f"| {' | '.join(['---'] * len(self.columns))} |", *lines))

    def to_dicts(self) -> list[dict[str, Field]]:
        """Return the rows as dicts by the names of the columns.

        Example:
            >>> Table(("family", "truth"), (("GAN", "YES"),)).to_dicts()
            [{'family': 'GAN', 'truth': 'YES'}]
        """
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def to_frame(self) -> pd.DataFrame:
        """Return the table as a pandas data frame.

        Raises:
            MissingExtraError: If pandas is not installed.

        Example:
            >>> Table(("family", "truth"), (("GAN", "YES"),)).to_frame().shape
            (1, 2)
        """
        try:
            import pandas as pd
        except ImportError:
            raise MissingExtraError("to_frame()", "frames") from None
        # Else a column of places with one missing would turn into floats.
        return pd.DataFrame(list(self.rows), columns=list(self.columns)).convert_dtypes()


class Tabular(Shown):
    """Base of the answers that can be read as a table."""

    __slots__ = ()

    @property
    def table(self) -> Table:
        """The answer as a table."""
        # Not an abstract method: the metaclass that it takes would slow down every instance check of entries.
        raise NotImplementedError

    def to_markdown(self) -> str:
        """Return the table in Markdown, with all that is markup escaped."""
        return self.table.to_markdown()

    def to_frame(self) -> pd.DataFrame:
        """Return the table as a pandas data frame.

        Raises:
            MissingExtraError: If pandas is not installed.
        """
        return self.table.to_frame()


def escaped(field: Field) -> str:
    r"""Return a field as Markdown that shows it, on one line.

    Example:
        >>> escaped("a|b")
        'a\\|b'
    """
    return "" if field is None else _MARKUP.sub(r"\\\g<0>", " ".join(str(field).splitlines()))
