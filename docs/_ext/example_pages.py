"""The notebooks of the examples folder as pages.

Sphinx reads what lies below the documentation, so the notebooks are copied there, under a suffix of their own: they are
no second set of notebooks for whoever looks for some.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

SUFFIX = ".example"


def copy_notebooks(app: Sphinx) -> None:
    """Copy the notebooks that changed, and remove copies of those that are gone."""
    notebooks = {path.stem: path.read_bytes() for path in Path(app.srcdir, "../examples").glob("*.ipynb")}
    folder = Path(app.srcdir, "examples")
    for name, content in notebooks.items():
        copy = folder / f"{name}{SUFFIX}"
        if not copy.exists() or copy.read_bytes() != content:
            copy.write_bytes(content)
    for copy in folder.glob(f"*{SUFFIX}"):
        if copy.stem not in notebooks:
            copy.unlink()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the copying with Sphinx."""
    app.connect("builder-inited", copy_notebooks)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
