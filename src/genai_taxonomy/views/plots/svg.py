"""A drawing as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from genai_taxonomy.views.plots.drawing import (
    BORDER,
    PAGE,
    TEXT,
    Box,
    Drawing,
    Line,
    Point,
    corners,
    head,
)

_FONTS = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"


def to_svg(drawing: Drawing, title: str, description: str) -> str:
    """Write a drawing as an SVG document of its own, light on any page.

    Args:
        drawing: What to show.
        title: What it is of.
        description: What it shows, in words.

    Returns:
        The document; equal drawings give equal documents.

    Example:
        >>> to_svg(Drawing(), "Nothing", "").count("<title>Nothing</title>")
        1
    """
    return "\n".join(_lines(drawing, title, description)) + "\n"


def _lines(drawing: Drawing, title: str, description: str) -> Iterator[str]:
    width, height = drawing.width, drawing.height
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    text = f'font-family="{_FONTS}" font-size="{_number(TEXT)}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label={quoteattr(title)} {size} {text}>'
    yield f"<title>{escape(title)}</title>"
    yield f"<desc>{escape(description)}</desc>"
    frame = f'x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8"'
    yield f'<rect {frame} fill="{PAGE}" stroke="{BORDER}"/>'
    # Half a pixel further, lines that are one pixel wide fill one row of pixels instead of half of two.
    yield '<g transform="translate(0.5 0.5)">'
    yield from map(_line, drawing.lines)
    yield from map(_box, drawing.boxes)
    yield "</g>"
    yield "</svg>"


def _line(line: Line) -> str:
    dashes = f' stroke-dasharray="{" ".join(map(_number, line.stroke.value))}"' if line.stroke.value else ""
    drawn = f'<path d="{"".join(map(_path, line.ways))}" fill="none" stroke="{line.colour}"{dashes}/>'
    if line.arrow:
        heads = "".join(f"M{'L'.join(map(_point, head(way)))}Z" for way in line.ways)
        drawn += f'<path d="{heads}" fill="{line.colour}"/>'
    return drawn


def _path(way: Sequence[Point]) -> str:
    turns = (f"L{_point(before)}Q{_point(point)} {_point(after)}" for before, point, after in corners(way))
    return f"M{_point(way[0])}{''.join(turns)}L{_point(way[-1])}"


def _box(box: Box) -> str:
    parts = ["<g>"]
    if box.tooltip:
        parts.append(f"<title>{escape(box.tooltip)}</title>")
    x, anchor = box.x, ""
    if box.tint:
        fill, border = box.tint
        dashes = f' stroke-dasharray="{" ".join(map(_number, box.stroke.value))}"' if box.stroke.value else ""
        place = f'x="{_number(box.x)}" y="{_number(box.y)}" width="{_number(box.width)}" height="{box.height}"'
        parts.append(f'<rect {place} rx="5" fill="{fill}" stroke="{border}"{dashes}/>')
        x, anchor = box.x + box.width / 2, ' text-anchor="middle"'
    weight = ' font-weight="bold"' if box.bold else ""
    size = f' font-size="{_number(box.size)}"' if box.size != TEXT else ""
    # Letters are about seven tenths of their size tall, so this is where the middle of a capital is in the middle.
    place = f'x="{_number(x)}" y="{_number(box.middle + 0.35 * box.size)}"'
    parts.append(f'<text {place} fill="{box.ink}"{anchor}{weight}{size}>{escape(box.text)}</text></g>')
    return "".join(parts)


def _point(point: Point) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
