"""How the documentation site is built: offline, with warnings as errors."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import importlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from docutils.nodes import Text, literal_block

import genai_taxonomy

if TYPE_CHECKING:
    from docutils.nodes import Element, TextElement, document
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

PACKAGE = Path(genai_taxonomy.__file__).parent
sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "genai_taxonomy"
author = "The genai-taxonomy developers"
release = version = genai_taxonomy.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "concept_pages", "example_pages"]
exclude_patterns = ["review"]
nitpicky = True
#: What others document cannot be looked up offline; type variables and what is used inside have no page.
nitpick_ignore_regex = [
    ("py:class", r"(collections\.abc|datetime|numpy|os|pandas|pd|nx)\..*|date"),
    ("py:class", r"(genai_taxonomy\.\w+\.)?[A-Z](_co)?"),
    # What modules of formats import for types alone is named without its module.
    ("py:class", r"Graph|Syntax"),
    ("py:class", r"genai_taxonomy\.(reasoning\.Reasoner|views\.plots\.(dot\.Dot|drawing\.Drawing))"),
]

html_theme = "furo"
html_title = "genai_taxonomy"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_use_index = False
# Sphinx would fetch each page that a search finds, which a browser refuses for pages opened from files.
html_show_search_summary = False

napoleon_numpy_docstring = False
autodoc_member_order = "bysource"
toc_object_entries_show_parents = "hide"
python_maximum_signature_line_length = 100
python_use_unqualified_type_names = True

myst_url_schemes = ["http", "https", "mailto", "concept"]
myst_heading_anchors = 3
nb_custom_formats = {".example": ["nbformat.reads", {"as_version": 4}]}
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_in_temp = True

#: Every page is made from the library, so all are made anew when it changes.
library_digest = hashlib.sha256(b"".join(file.read_bytes() for file in sorted(PACKAGE.rglob("*.py")))).hexdigest()


def import_for_types() -> None:
    """Import what modules import for type checkers only, so that signatures link to it."""
    folders = ("", "formats/", "views/**/")
    for file in sorted(file for folder in folders for file in PACKAGE.glob(f"{folder}[!_]*.py")):
        module = importlib.import_module(".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts))
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                for statement in node.body:
                    with contextlib.suppress(ImportError):
                        exec(ast.unparse(statement), vars(module))


def keep_prose(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Keep napoleon from reading a sentence with a colon in it as a type and a description."""
    starts = [number + 1 for number, line in enumerate(lines[:-1]) if line in ("Returns:", "Yields:")]
    starts += [0] if what in ("attribute", "data", "property") else []
    for start in starts:
        lines[start] = re.sub(r"^( *)", r"\1: ", lines[start])


def shorten_defaults(
    app: Sphinx, what: str, name: str, obj: object, options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Write a class that is a default by its name alone."""
    return signature and re.sub(r"<class '[\w.]*?(\w+)'>", r"\1", signature), returns


def find_public(app: Sphinx, env: BuildEnvironment, node: pending_xref, text: TextElement) -> Element | None:
    """Resolve what a docstring names as users import it, from whatever module."""
    if node.get("refdomain") != "py":
        return None
    target = f"genai_taxonomy.{node['reftarget']}"
    return env.get_domain("py").resolve_xref(env, node["refdoc"], app.builder, node["reftype"], target, node, text)


def trim_code(app: Sphinx, doctree: document) -> None:
    """Drop the empty line at the end of a block of code, which the tests of these pages need."""
    for block in doctree.findall(literal_block):
        code = block.astext()
        if block.rawsource == code:
            block.rawsource = code.rstrip("\n")
            block[:] = [Text(block.rawsource)]


def setup(app: Sphinx) -> None:
    """Let a change of the library outdate what was built, and docstrings be read as they are written."""
    app.add_config_value("library_digest", "", "env", str)
    app.connect("autodoc-process-docstring", keep_prose, priority=400)  # before napoleon reads them
    app.connect("autodoc-process-signature", shorten_defaults)
    app.connect("missing-reference", find_public)
    app.connect("doctree-read", trim_code)
    import_for_types()
