"""Imports go downward only."""

from __future__ import annotations

import ast
from pathlib import Path

import genai_taxonomy

PACKAGE = Path(genai_taxonomy.__file__).parent

#: Lowest first; a module may import from its own layer only within a package, and else from below.
LAYERS = (
    ("errors", "collection", "files"),
    ("values",),
    ("evidence", "tables"),
    ("concepts",),
    ("claims",),
    ("authoring", "answers"),
    ("vocabulary",),
    (
        *("architectures", "aspects", "criteria", "families", "metrics", "modalities", "models", "objectives"),
        *("products", "qualities", "risks", "series", "sources", "tasks", "trends", "use_cases"),
    ),
    ("closures",),
    ("batch",),
    ("index", "names"),
    ("hierarchy",),
    ("implications", "bitsets"),
    ("known_members",),
    ("reasoning",),
    ("entries",),
    ("faults",),
    ("taxonomy",),
    ("bundled",),
    ("alignment", "comparison", "diff", "audit", "finding"),
    ("recommendation",),
    ("routing",),
    ("questions",),
    ("formats",),
    ("views",),
    ("cli",),
    ("__init__",),
    ("__main__",),
)

#: Where a lower layer reaches up inside a function, and why.
DOORS = {
    ("concepts", "taxonomy"): "operators of concepts ask the bundled taxonomy",
    ("taxonomy", "bundled"): "the bundled taxonomy is one itself",
    ("taxonomy", "comparison"): "what is computed from answers stands above the taxonomy",
    ("taxonomy", "alignment"): "the same",
    ("taxonomy", "diff"): "the same",
    ("taxonomy", "finding"): "the same",
    ("taxonomy", "recommendation"): "the same",
    ("taxonomy", "routing"): "the same",
    ("taxonomy", "views"): "the same",
    ("values", "views"): "what a notebook shows is asked of the value",
    ("taxonomy", "formats"): "load and dump need cattrs, which is imported where it is used",
}


def level(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names)


def imports(path: Path) -> list[tuple[str, bool]]:
    """Return the parts of the package that a file imports, and whether inside a function or for types only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    late = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
        for inner in ast.walk(node)
    }
    found: list[tuple[str, bool]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "genai_taxonomy":
            parts = (node.module or "").split(".")
            names = [parts[1]] if len(parts) > 1 else [alias.name for alias in node.names]
            found += [(name, node in late) for name in names]
    return found


def test_imports_go_downward() -> None:
    for path in PACKAGE.rglob("*.py"):
        part = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for target, late in imports(path):
            if target == part:
                continue
            below = level(target) < level(part)
            types_only = (part, target) in {("entries", "taxonomy"), ("faults", "taxonomy")}
            assert below or (late and ((part, target) in DOORS or types_only)), (path, target)


def test_the_core_knows_nothing_of_what_is_optional() -> None:
    optional = {"networkx", "cattrs"}
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if path.parent.name != "formats":
                assert optional.isdisjoint(name.split(".")[0] for name in names), path
