"""A drawing: boxes with text, and lines between them. Everything is measured in pixels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from math import ceil
from types import MappingProxyType
from typing import TypeAlias

from attrs import frozen

from genai_taxonomy.concepts import FACETS
from genai_taxonomy.values import Value
from genai_taxonomy.views.plots.measure import cut, width

Point: TypeAlias = tuple[float, float]

#: Size of all text but small print.
TEXT = 12.0
#: Size of small print.
SMALL = 10.5
#: Height of a box, and of a line of small print.
HEIGHT, LINE = 20, 16
#: Room around everything.
MARGIN = 16
#: What lines turn corners with.
RADIUS = 5.0
#: Labels are cut where they would be wider.
WIDEST = 400.0

#: Colours of the page, its border, text, small print, and lines.
PAGE, BORDER, INK, FAINT, GREY = "#ffffff", "#dfe3ea", "#1c2430", "#5c6675", "#98a2b0"

#: Colours that tell apart lines which run side by side; each can be told from the page as well.
ACCENTS = ("#b4552d", "#2d7d5a", "#6a55a8", "#1f7499", "#a8446f", "#75701c", "#8a5a44", "#3c64b8")

#: Colours of a box and its border, by the name of the facet.
TINTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    dict.fromkeys(FACETS, ("#f1f3f6", "#bcc4cf"))
    | dict.fromkeys(("ModelFamily",), ("#eaf1fb", "#a9c1e4"))
    | dict.fromkeys(("ModelSeries", "Model", "Product"), ("#e6f3f6", "#9ccbd6"))
    | dict.fromkeys(("Modality",), ("#fdf3e1", "#e3c48c"))
    | dict.fromkeys(("Task", "Strength", "UseCase"), ("#e9f5ea", "#a6cfa9"))
    | dict.fromkeys(("Architecture", "TrainingObjective"), ("#f2ecf9", "#c5b0df"))
    | dict.fromkeys(("Limitation", "Risk"), ("#fcecea", "#e2b0a8"))
)


class Stroke(Enum):
    """How a line is drawn: lengths of dashes and gaps, none for a line without gaps."""

    SOLID = ()
    DASHED = (5.0, 3.0)
    DOTTED = (1.5, 3.0)


@frozen(eq=False, repr=False)
class Box(Value):
    """A text at its place, in a rounded box or without one."""

    #: Left side.
    x: float
    #: Upper side.
    y: float
    #: Room for the text, be there a box or not.
    width: float
    #: The text.
    text: str
    #: What it means; shown by a pointer that rests on it.
    tooltip: str = ""
    #: Colours of the box and its border; empty for a text alone, which then begins at the left side.
    tint: tuple[str, str] | None = None
    #: Colour of the text.
    ink: str = INK
    #: Size of the text.
    size: float = TEXT
    #: Whether the text is bold.
    bold: bool = False
    #: How the border is drawn.
    stroke: Stroke = Stroke.SOLID

    @property
    def right(self) -> float:
        """Right side."""
        return self.x + self.width

    @property
    def height(self) -> int:
        """Room for the text from top to bottom."""
        return HEIGHT if self.tint else LINE

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.y + self.height / 2


@frozen(eq=False, repr=False)
class Line(Value):
    """A line that may part: ways along points, with rounded corners, which are drawn at one stroke."""

    #: Where it runs, each way by two points or more.
    ways: tuple[tuple[Point, ...], ...]
    #: Its colour.
    colour: str = GREY
    #: How it is drawn.
    stroke: Stroke = Stroke.SOLID
    #: Whether its ends have heads.
    arrow: bool = False


@frozen(eq=False, repr=False)
class Drawing(Value):
    """Boxes and lines on a page; boxes lie above lines."""

    #: Texts.
    boxes: tuple[Box, ...] = ()
    #: Lines.
    lines: tuple[Line, ...] = ()

    @property
    def right(self) -> float:
        """How far everything reaches."""
        ends = (x for line in self.lines for way in line.ways for x, _ in way)
        return max((*(box.right for box in self.boxes), *ends), default=MARGIN)

    @property
    def bottom(self) -> float:
        """How far down everything reaches."""
        ends = (y for line in self.lines for way in line.ways for _, y in way)
        return max((*(box.y + box.height for box in self.boxes), *ends), default=MARGIN)

    @property
    def width(self) -> int:
        """Width of the page."""
        return ceil(self.right + MARGIN)

    @property
    def height(self) -> int:
        """Height of the page."""
        return ceil(self.bottom + MARGIN)


def label(text: str, x: float, y: float, tooltip: str, facet: str, *, bold: bool = False) -> Box:
    """Return a concept's name in a box of the colour of its facet, cut where it is very long.

    Args:
        text: The name.
        x: Left side.
        y: Upper side.
        tooltip: What the name means.
        facet: Name of the facet.
        bold: Whether to write it bold.

    Returns:
        The box.

    Example:
        >>> label("GAN", 0, 0, "Two networks", "ModelFamily").text
        'GAN'
    """
    shown = cut(text, WIDEST, TEXT, bold=bold)
    return Box(x, y, ceil(width(shown, TEXT, bold=bold)) + 12, shown, tooltip, TINTS[facet], bold=bold)


def small_print(text: str, x: float, middle: float, *, bold: bool = False) -> Box:
    """Return a small text without a box.

    Args:
        text: What is written.
        x: Left side.
        middle: Where half of its height is.
        bold: Whether to write it bold.

    Returns:
        The text at its place.

    Example:
        >>> small_print("and 3 more", 0, 0).tint is None
        True
    """
    room = ceil(width(text, SMALL, bold=bold))
    return Box(x, middle - LINE / 2, room, text, ink=INK if bold else FAINT, size=SMALL, bold=bold)


def with_legend(drawing: Drawing, strokes: Iterable[tuple[Stroke, str]], notes: Iterable[str]) -> Drawing:
    """Return a drawing with lines below it that say what others mean.

    Args:
        drawing: What is explained.
        strokes: Ways in which lines are drawn, each with its meaning.
        notes: Further explanations.

    Returns:
        The larger drawing.

    Example:
        >>> with_legend(Drawing(), [(Stroke.DOTTED, "disputed")], []).boxes[0].text
        'disputed'
    """
    boxes, lines, y = list(drawing.boxes), list(drawing.lines), drawing.bottom + HEIGHT
    for stroke, text in strokes:
        boxes.append(small_print(text, MARGIN + 34, y))
        lines.append(Line((((MARGIN, y), (MARGIN + 26, y)),), FAINT, stroke))
        y += LINE
    for text in notes:
        boxes.append(small_print(text, MARGIN, y))
        y += LINE
    return Drawing(tuple(boxes), tuple(lines))


def corners(points: Sequence[Point]) -> Iterator[tuple[Point, Point, Point]]:
    """Yield where a line along points begins to turn at each inner point, the point, and where it has turned.

    Where two points are one there is nothing to turn.

    Example:
        >>> list(corners([(0, 0), (40, 0), (40, 40)]))
        [((35.0, 0.0), (40, 0), (40.0, 5.0))]
    """
    for before, point, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(RADIUS, _distance(before, point) / 2, _distance(point, after) / 2)
        if radius:
            yield _towards(point, before, radius), point, _towards(point, after, radius)


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(start: Point, end: Point, steps: float) -> Point:
    share = steps / _distance(start, end)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def head(way: Sequence[Point]) -> tuple[Point, Point, Point]:
    """Return the three corners of the head of a line along points.

    Example:
        >>> head([(0, 0), (40, 0)])
        ((40, 0), (34, 2.5), (34, -2.5))
    """
    (before, _), (x, y) = way[-2:]
    back = x - 6 if x > before else x + 6
    return (x, y), (back, y + 2.5), (back, y - 2.5)
