"""A hierarchy as a tree from left to right, each concept in one place.

The concepts of one level stand in a column, and what is broader in the row of the middle of what is below it. Solid
lines are the tree. Further broader concepts are joined by dashed lines, which run where no label can be: down a lane of
their own beside the column, and along a track of their own between two rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from genai_taxonomy.views.plots.content import HIDDEN, Diagram, Edge, Node
from genai_taxonomy.views.plots.drawing import (
    ACCENTS,
    HEIGHT,
    MARGIN,
    Box,
    Drawing,
    Line,
    Point,
    Stroke,
    label,
    small_print,
    with_legend,
)
from genai_taxonomy.views.plots.rows import rows

#: Between two rows, and for each dashed line between them.
_GAP, _TRACK = 6, 4
#: From a column to its lanes, for each lane, and from the lanes to the next column.
_BEFORE, _LANE, _AFTER = 12, 5, 40
#: From a column back to the line that joins siblings, and to where dashed lines turn in.
_SPINE, _ENTRY = 28, 10
#: From the middle of a box up to where dashed lines come in, and down to where they and disputed ones go out.
_IN, _OUT = 5, (4, 7)

_LEGEND = {
    Stroke.SOLID: "from broader on the left to narrower on the right",
    Stroke.DASHED: "from a further broader concept",
    Stroke.DOTTED: "disputed by a source",
}

#: Dashed lines from one concept share a lane; disputed ones have another.
_Trunk: TypeAlias = tuple[str, bool]


def tree(diagram: Diagram) -> Drawing:
    """Lay out a hierarchy.

    Args:
        diagram: What to show.

    Returns:
        A drawing in which no two boxes overlap and no line runs through a box.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> from genai_taxonomy.views.plots.content import diagram
        >>> [box.text for box in tree(diagram(Taxonomy.bundled(), [LLM], depth=0)).boxes]
        ['Large language model', '+11', '+n: directly narrower concepts, not shown']
    """
    layout = _Layout(diagram)
    drawing = Drawing((*layout.boxes.values(), *layout.notes.values()), tuple(layout.lines(diagram)))
    strokes = {line.stroke for line in drawing.lines}
    legend = [(stroke, text) for stroke, text in _LEGEND.items() if stroke in strokes]
    return with_legend(drawing, legend, [HIDDEN] if layout.notes else [])


class _Layout:
    """Where everything stands, each step resting on those before it."""

    def __init__(self, diagram: Diagram) -> None:
        extra = [edge for edge in diagram.edges if not edge.main]
        self.level = {node.id: node.level for node in diagram.nodes}
        self.row = rows(diagram)
        self.top = self._tops(extra)
        self.track = self._tracks(extra)
        self.lane = self._lanes(extra)
        self.column, self.first_lane = self._columns(diagram.nodes)
        self.boxes = {node.id: self._box(node) for node in diagram.nodes}
        self.notes = {node.id: _note(node, self.boxes[node.id]) for node in diagram.nodes if node.hidden}
        self.end = {id: self.notes.get(id, box).right for id, box in self.boxes.items()}

    def _tops(self, extra: list[Edge]) -> dict[str, float]:
        tracks = Counter(self.row[edge.narrower] for edge in extra)
        tops: list[float] = []
        top = MARGIN - _GAP
        for row in range(max(self.row.values(), default=-1) + 1):
            top += _GAP + _TRACK * tracks[row]
            tops.append(top)
            top += HEIGHT
        return {id: tops[row] for id, row in self.row.items()}

    def _tracks(self, extra: list[Edge]) -> dict[Edge, float]:
        """Give each dashed line a height above the row that it leads to."""
        used: Counter[int] = Counter()
        tracks: dict[Edge, float] = {}
        for edge in extra:
            row = self.row[edge.narrower]
            tracks[edge] = self.top[edge.narrower] - _GAP / 2 - _TRACK * used[row]
            used[row] += 1
        return tracks

    def _lanes(self, extra: list[Edge]) -> dict[_Trunk, int]:
        """Number the lanes beside each column, so that no two trunks run in one place."""
        spans: dict[_Trunk, list[float]] = {}
        for edge in extra:
            span = spans.setdefault((edge.broader, edge.disputed), [self.top[edge.broader] + HEIGHT])
            span.append(self.track[edge])
        lanes: dict[_Trunk, int] = {}
        taken: dict[int, list[float]] = {}
        for trunk in sorted(spans, key=lambda trunk: min(spans[trunk])):
            ends = taken.setdefault(self.level[trunk[0]], [])
            lane = next((lane for lane, end in enumerate(ends) if end < min(spans[trunk])), len(ends))
            ends[lane : lane + 1] = [max(spans[trunk])]
            lanes[trunk] = lane
        return lanes

    def _columns(self, nodes: tuple[Node, ...]) -> tuple[Sequence[float], Sequence[float]]:
        """Return where each column begins, and where the lanes beside it do."""
        widths: dict[int, float] = {}
        lanes: Counter[int] = Counter()
        for node in nodes:
            widths[node.level] = max(widths.get(node.level, 0), _width(node))
        for (id, _), lane in self.lane.items():
            lanes[self.level[id]] = max(lanes[self.level[id]], lane + 1)
        columns: list[float] = [MARGIN]
        first_lanes: list[float] = []
        for level in range(len(widths)):
            first_lanes.append(columns[-1] + widths[level] + _BEFORE)
            columns.append(first_lanes[-1] + _LANE * lanes[level] + _AFTER)
        return columns, first_lanes

    def _box(self, node: Node) -> Box:
        x, top = self.column[node.level], self.top[node.id]
        return label(node.label, x, top, node.tooltip, node.facet, bold=node.level == 0)

    def lines(self, diagram: Diagram) -> Iterator[Line]:
        """Draw all edges of one kind from one concept as one line; the tree comes last, above the others."""
        bundles: dict[tuple[str, bool, bool], list[Edge]] = {}
        for edge in sorted(diagram.edges, key=lambda edge: edge.main):
            bundles.setdefault((edge.broader, edge.disputed, edge.main), []).append(edge)
        for (id, disputed, main), edges in bundles.items():
            if main:
                stroke = Stroke.DOTTED if disputed else Stroke.SOLID
                yield Line(tuple(map(self._branch, edges)), stroke=stroke)
            else:
                colour = ACCENTS[(self.lane[id, disputed] + 3 * self.level[id]) % len(ACCENTS)]
                stroke = Stroke.DOTTED if disputed else Stroke.DASHED
                yield Line(tuple(map(self._detour, edges)), colour, stroke, arrow=True)

    def _branch(self, edge: Edge) -> tuple[Point, ...]:
        start, high, low = self.end[edge.broader], self.boxes[edge.broader].middle, self.boxes[edge.narrower]
        spine = self.column[self.level[edge.broader] + 1] - _SPINE
        return (start, high), (spine, high), (spine, low.middle), (low.x, low.middle)

    def _detour(self, edge: Edge) -> tuple[Point, ...]:
        start, high, low = self.end[edge.broader], self.boxes[edge.broader].middle, self.boxes[edge.narrower]
        level, track = self.level[edge.broader], self.track[edge]
        lane = self.first_lane[level] + _LANE * self.lane[edge.broader, edge.disputed]
        # Only where disputed subsets run in a circle does a line lead back to the left.
        end, side = (low.x, -1) if level < self.level[edge.narrower] else (self.end[edge.narrower], 1)
        turn, out, into = end + side * _ENTRY, high + _OUT[edge.disputed], low.middle - _IN
        return (start, out), (lane, out), (lane, track), (turn, track), (turn, into), (end, into)


def _note(node: Node, box: Box) -> Box:
    return small_print(f"+{node.hidden}", box.right + 4, box.middle)


def _width(node: Node) -> float:
    box = label(node.label, 0, 0, "", node.facet, bold=node.level == 0)
    return _note(node, box).right if node.hidden else box.right
