"""A picture as a value: text for a page, bytes for a file."""

from __future__ import annotations

from base64 import b64encode
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from attrs import field, frozen

from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.files import write_whole
from genai_taxonomy.values import Value
from genai_taxonomy.views.plots import dot, png, svg
from genai_taxonomy.views.plots.dot import Dot
from genai_taxonomy.views.plots.drawing import Drawing

if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike


@frozen(eq=False, repr=False)
class Picture(Value):
    """A picture, as :meth:`Taxonomy.plot` makes it. A notebook shows it.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> picture = Taxonomy.bundled().plot(LLM)
        >>> print(picture)
        Large language model and what is narrower: 15 concepts
        >>> picture.svg[:4]
        '<svg'
    """

    #: What it is of.
    title: str
    #: What it shows, in words.
    description: str = field(repr=False)
    #: What it is drawn from.
    source: Drawing | Dot = field(repr=False)

    @property
    def svg(self) -> str:
        """The picture as an SVG document, readable on light and dark pages.

        Raises:
            MissingExtraError: If it is one by Graphviz, and pygraphviz is not installed.
        """
        if isinstance(self.source, Dot):
            return dot.to_svg(self.source, self.title, self.description)
        return svg.to_svg(self.source, self.title, self.description)

    def png(self, scale: float = 2) -> bytes:
        r"""Return the picture as a PNG image.

        Args:
            scale: How many pixels to draw for each that the SVG takes up.

        Raises:
            MissingExtraError: If Pillow, or for a picture by Graphviz pygraphviz, is not installed.
            InvalidValueError: If the scale is not a positive number.

        Example:
            >>> from genai_taxonomy import LLM, Taxonomy
            >>> Taxonomy.bundled().plot(LLM).png()[:4]
            b'\x89PNG'
        """
        if type(scale) not in (int, float) or not 0 < scale < inf:
            raise InvalidValueError("scale of png", scale, "a positive number is needed")
        if isinstance(self.source, Dot):
            return dot.to_png(self.source, scale)
        return png.to_png(self.source, scale)

    def save(self, path: str | PathLike[str]) -> None:
        """Write the picture to a file, which is replaced whole or left as it is.

        Args:
            path: The file; its name ends in .svg or .png.

        Raises:
            InvalidValueError: If its name ends in anything else.
            MissingExtraError: As for :meth:`svg` and :meth:`png`.
            OSError: If the file cannot be written.

        Example:
            >>> import tempfile, pathlib
            >>> from genai_taxonomy import LLM, Taxonomy
            >>> Taxonomy.bundled().plot(LLM).save(pathlib.Path(tempfile.mkdtemp()) / "llm.svg")
        """
        kind = Path(path).suffix.lower()
        if kind not in (".svg", ".png"):
            raise InvalidValueError("path of save", str(path), "a name that ends in .svg or .png is needed")
        write_whole(Path(path), self.svg.encode() if kind == ".svg" else self.png())

    def __str__(self) -> str:
        return self.title

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        # JupyterLab drops inline SVG from a notebook that it does not trust, but shows images.
        data = b64encode(self.svg.encode()).decode()
        image = f'<img alt={quoteattr(self.title)} style="max-width:none" src="data:image/svg+xml;base64,{data}">'
        return {"text/plain": self.title, "text/html": f'<div style="overflow:auto">{image}</div>'}
