"""A drawing as PNG, by Pillow with the font that it brings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from itertools import pairwise
from math import dist
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.views.plots.drawing import BORDER, PAGE, Box, Drawing, Point, Stroke, corners, head

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

#: Everything is drawn so many times larger and then reduced, because Pillow draws lines without grey edges.
_FINER = 2
#: How many rows of pixels are drawn at a time, so that a large picture needs little memory.
_BAND = 256
#: How far a line reaches at most beyond its points.
_EDGE = 2
#: What Pillow's font has beyond ASCII, and fonts with more that many systems have.
_FURTHER, _FONTS = "…·’", ("DejaVuSans.ttf", "Arial Unicode.ttf", "arial.ttf")


class _Mark(NamedTuple):
    """Something of one colour: a line along points, or what they enclose."""

    points: Sequence[Point]
    colour: str
    filled: bool = False


def to_png(drawing: Drawing, scale: float) -> bytes:
    r"""Draw a drawing as PNG.

    Pillow's font has the letters of English and little else. A text with others is drawn in a font of the system where
    a common one is found, else without accents.

    Args:
        drawing: What to show.
        scale: How many pixels to draw for each of the drawing's.

    Returns:
        The image.

    Raises:
        MissingExtraError: If Pillow is not installed.

    Example:
        >>> to_png(Drawing(), 1)[:4]
        b'\x89PNG'
    """
    try:
        from PIL import Image, ImageDraw
    except ImportError:
        raise MissingExtraError("a picture as PNG", "plot") from None
    width, height = (max(1, round(size * scale)) for size in (drawing.width, drawing.height))
    image = Image.new("RGB", (width, height))
    marks = [*_marks(drawing)]
    for top in range(0, height, _BAND):
        # Pillow rounds otherwise above its canvas than on it, so a band begins earlier than it is used.
        start, end = max(0, top - _EDGE), min(height, top + _BAND)
        band = Image.new("RGB", (width * _FINER, (end - start) * _FINER), PAGE)
        _Pen(ImageDraw.Draw(band), scale * _FINER, start / scale, end / scale).draw(marks, drawing.boxes)
        image.paste(band.reduce(_FINER).crop((0, top - start, width, end - start)), (0, top))
    data = BytesIO()
    image.save(data, "PNG", optimize=True)
    return data.getvalue()


class _Pen:
    """Draws one band of a drawing."""

    def __init__(self, canvas: ImageDraw, scale: float, top: float, bottom: float) -> None:
        self.canvas = canvas
        self.scale = scale
        self.top = top
        self.bottom = bottom

    def draw(self, marks: Sequence[_Mark], boxes: Sequence[Box]) -> None:
        for mark in marks:
            heights = [y for _, y in mark.points]
            if min(heights) <= self.bottom + _EDGE and max(heights) >= self.top - _EDGE:
                points = [*map(self.at, mark.points)]
                if mark.filled:
                    self.canvas.polygon(points, mark.colour)
                else:
                    self.canvas.line(points, mark.colour, max(1, round(self.scale)))
        for box in boxes:
            if box.y <= self.bottom + _EDGE and box.y + box.height >= self.top - _EDGE:
                self.write(box)

    def at(self, point: Point) -> Point:
        # Half a pixel further, as in SVG; and Pillow counts from the middle of the first of its pixels.
        return (point[0] + 0.5) * self.scale - 0.5, (point[1] + 0.5 - self.top) * self.scale - 0.5

    def write(self, box: Box) -> None:
        text, font = _set(box.text, box.size * self.scale)
        x, anchor = (box.x + box.width / 2, "mm") if box.tint else (box.x, "lm")
        # The font has no bold face; a text written twice, a little apart, looks like one.
        for shift in (-0.3, 0.3) if box.bold else (0.0,):
            # A text that begins between pixels would look different where a band begins in the middle of it.
            left, middle = self.at((x + shift, box.middle))
            self.canvas.text((round(left), round(middle)), text, box.ink, font, anchor)


@cache
def _set(text: str, size: float) -> tuple[str, FreeTypeFont | ImageFont]:
    """Return a text as it can be written, and the font."""
    from PIL import ImageFont

    if not all(sign.isascii() or sign in _FURTHER for sign in text):
        for name in _FONTS:
            try:
                return text, ImageFont.truetype(name, size)
            except OSError:
                continue
        text = "".join(sign for sign in normalize("NFKD", text) if not combining(sign))
    return text, ImageFont.load_default(size)


def _marks(drawing: Drawing) -> Iterator[_Mark]:
    yield from _strokes(_outline(0, 0, drawing.width - 1, drawing.height - 1), BORDER, Stroke.SOLID)
    for line in drawing.lines:
        for way in line.ways:
            yield from _strokes(_rounded(way), line.colour, line.stroke)
            if line.arrow:
                yield _Mark(head(way), line.colour, filled=True)
    for box in drawing.boxes:
        if box.tint:
            fill, border = box.tint
            outline = _outline(box.x, box.y, box.width, box.height)
            yield _Mark(outline, fill, filled=True)
            yield from _strokes(outline, border, box.stroke)


def _outline(x: float, y: float, width: float, height: float) -> list[Point]:
    top, right, bottom = (x + width / 2, y), x + width, y + height
    return _rounded((top, (right, y), (right, bottom), (x, bottom), (x, y), top))


def _rounded(way: Sequence[Point]) -> list[Point]:
    """Return points close enough to each other for corners to look round."""
    points = [way[0]]
    for before, turn, after in corners(way):
        for step in range(9):
            share = step / 8
            points.append(_between(_between(before, turn, share), _between(turn, after, share), share))
    return [*points, way[-1]]


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _strokes(points: Sequence[Point], colour: str, stroke: Stroke) -> Iterator[_Mark]:
    """Yield a line, or its dashes."""
    if not stroke.value:
        yield _Mark(points, colour)
        return
    dash, gap = stroke.value
    left, drawing = dash, True
    for start, end in pairwise(points):
        length, gone = dist(start, end), 0.0
        while gone < length:
            step = min(left, length - gone)
            if drawing:
                yield _Mark((_between(start, end, gone / length), _between(start, end, (gone + step) / length)), colour)
            gone += step
            left -= step
            if left < 1e-6:
                drawing = not drawing
                left = dash if drawing else gap
