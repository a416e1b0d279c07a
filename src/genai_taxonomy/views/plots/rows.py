"""Which row each concept of a tree stands in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from genai_taxonomy.views.plots.content import Diagram

#: First and last row that a subtree takes up, by level.
_Contour: TypeAlias = Mapping[int, tuple[int, int]]


def rows(diagram: Diagram) -> dict[str, int]:
    """Give each concept a row: near its siblings, and in the middle of what is placed under it.

    Args:
        diagram: What to show.

    Returns:
        The row by id. No two concepts of one level share a row, lines that join siblings do not meet, and a main edge
        that skips a level meets nothing there.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> from genai_taxonomy.views.plots.content import diagram
        >>> rows(diagram(Taxonomy.bundled(), [LLM], depth=0))
        {'llm': 0}
    """
    level = {node.id: node.level for node in sorted(diagram.nodes, key=lambda node: node.level)}
    below: dict[str, list[str]] = {id: [] for id in level}
    for edge in diagram.edges:
        if edge.main:
            below[edge.broader].append(edge.narrower)
    roots = [id for id in level if level[id] == 0]
    contours: dict[str, _Contour] = {}
    # How many rows further down each concept stands than what it is placed under.
    offset: dict[str, int] = {}
    for id in reversed(level):
        children = below[id]
        down, joint = _stacked([_from(level[id] + 1, level[child], contours.pop(child)) for child in children])
        middle = (down[0] + down[-1]) // 2 if down else 0
        offset.update(zip(children, (row - middle for row in down), strict=True))
        moved = {number: (first - middle, last - middle) for number, (first, last) in joint.items()}
        contours[id] = {**moved, level[id]: (0, 0)}
    down, joint = _stacked([contours[root] for root in roots])
    found = {root: row - min(first for first, _ in joint.values()) for root, row in zip(roots, down, strict=True)}
    for id in level:
        found.update((child, found[id] + offset[child]) for child in below[id])
    return found


def _from(level: int, own: int, contour: _Contour) -> _Contour:
    """Return the contour with that of the line that leads to it through the levels before its own."""
    return {**dict.fromkeys(range(level, own), (0, 0)), **contour}


def _stacked(contours: list[_Contour]) -> tuple[list[int], _Contour]:
    """Move subtrees down until each clears those before it; return how far, and the contour of all."""
    down: list[int] = []
    joint: dict[int, tuple[int, int]] = {}
    for contour in contours:
        shift = max((joint[level][1] + 1 - first for level, (first, _) in contour.items() if level in joint), default=0)
        down.append(shift)
        for level, (first, last) in contour.items():
            joint[level] = (joint[level][0] if level in joint else first + shift, last + shift)
    return down, joint
