"""A neighbourhood: a concept in the middle, what it is on the left, what it has and does on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import evolve

from genai_taxonomy.views.plots.drawing import (
    FAINT,
    HEIGHT,
    LINE,
    MARGIN,
    PAGE,
    SMALL,
    Box,
    Drawing,
    Line,
    Point,
    Stroke,
    label,
    small_print,
    with_legend,
)
from genai_taxonomy.views.plots.facts import INDIRECT, Group, Item, Neighbourhood
from genai_taxonomy.views.plots.measure import width

#: Between boxes, between groups, and between the middle and what is beside it.
_GAP, _APART, _BESIDE = 6, 12, 48
#: How wide the values of a group may run, and the definition.
_RUN, _DEFINITION = 470, 170


def around(shown: Neighbourhood) -> Drawing:
    """Lay out a neighbourhood.

    Args:
        shown: What to show.

    Returns:
        A drawing in which no two boxes overlap and no line runs through a box.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> from genai_taxonomy.views.plots.facts import neighbourhood
        >>> around(neighbourhood(Taxonomy.bundled(), LLM)).boxes[0].text
        'Large language model'
    """
    left, centre, right = _listed(shown.broader), _centre(shown), _flowing(shown.others)
    # The name is level with the middle of both sides; its definition hangs below.
    middle = MARGIN + max(left.middle, centre.middle, right.middle)
    left = left.moved(MARGIN, middle - left.middle)
    centre = centre.moved(left.right + _BESIDE if left.boxes else MARGIN, middle - centre.middle)
    right = right.moved(centre.right + _BESIDE, middle - right.middle)
    name = centre.boxes[0]
    lines = [*_lines((name.x, name.middle), left, name.x), *_lines((name.right, name.middle), right, centre.right)]
    items = [item for group in (*shown.broader, *shown.others) for item in group.items]
    legend = [(Stroke.DOTTED, "disputed by a source")] if any(item.disputed for item in items) else []
    notes = [INDIRECT] if not all(item.own for item in items) else []
    return with_legend(Drawing((*centre.boxes, *left.boxes, *right.boxes), tuple(lines)), legend, notes)


class _Block(NamedTuple):
    """Boxes, and where lines lead to, each with whether it is disputed."""

    boxes: tuple[Box, ...] = ()
    ends: tuple[tuple[Point, bool], ...] = ()

    @property
    def right(self) -> float:
        return max((box.right for box in self.boxes), default=0)

    @property
    def middle(self) -> float:
        """Half way between the first and the last end."""
        return (self.ends[0][0][1] + self.ends[-1][0][1]) // 2 if self.ends else HEIGHT // 2

    def moved(self, x: float, y: float) -> _Block:
        return _Block(
            tuple(evolve(box, x=box.x + x, y=box.y + y) for box in self.boxes),
            tuple(((end_x + x, end_y + y), disputed) for (end_x, end_y), disputed in self.ends),
        )


def _centre(shown: Neighbourhood) -> _Block:
    about = shown.centre
    name = label(about.label, 0, 0, about.tooltip, about.facet, bold=True)
    lines = _wrapped(shown.definition, max(_DEFINITION, name.width))
    below = (small_print(line, 0, HEIGHT + 4 + LINE * (row + 0.5)) for row, line in enumerate(lines))
    return _Block((name, *below))


def _wrapped(text: str, room: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", SMALL) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _listed(groups: Sequence[Group]) -> _Block:
    """Set groups below each other, each value in a row of its own, flush right."""
    boxes: list[Box] = []
    ends: list[tuple[float, bool]] = []
    y = 0
    for group in groups:
        boxes.append(small_print(group.name, 0, y + LINE / 2, bold=True))
        y += LINE + 2
        for item in group.items:
            boxes.append(_value(item, 0, y))
            ends.append((boxes[-1].middle, item.disputed))
            y += HEIGHT + _GAP
        if group.more:
            boxes.append(small_print(f"and {group.more} more", 0, y + LINE / 2 - 3))
            y += LINE
        y += _APART - _GAP
    right = max((box.width for box in boxes), default=0)
    flush = (evolve(box, x=right - box.width) for box in boxes)
    return _Block(tuple(flush), tuple(((right, end), disputed) for end, disputed in ends))


def _flowing(groups: Sequence[Group]) -> _Block:
    """Set groups below each other, the values of each side by side after its name."""
    start = max((small_print(group.name, 0, 0, bold=True).width for group in groups), default=0) + 12
    boxes: list[Box] = []
    ends: list[tuple[Point, bool]] = []
    y = 0
    for group in groups:
        boxes.append(small_print(group.name, 0, y + HEIGHT / 2, bold=True))
        ends.append(((-_GAP, y + HEIGHT / 2), False))
        x = start
        for piece in _pieces(group):
            if x > start and x + piece[-1].right > start + _RUN:
                x, y = start, y + HEIGHT + _GAP
            boxes += (evolve(box, x=x + box.x, y=y + box.y) for box in piece)
            x += piece[-1].right + _GAP
        y += HEIGHT + _APART
    return _Block(tuple(boxes), tuple(ends))


def _pieces(group: Group) -> Iterator[tuple[Box, ...]]:
    """Yield what must not be parted at the end of a row: a value with the word before it."""
    word = ""
    for item in group.items:
        if item.word == word:
            yield (_value(item, 0, 0),)
        else:
            word = item.word
            # After "never" or "some", what holds without a word needs the name of the group again.
            said = small_print(word or group.name, 2, HEIGHT / 2)
            yield said, _value(item, said.right + _GAP, 0)
    if group.more:
        yield (small_print(f"and {group.more} more", 2, HEIGHT / 2),)


def _value(item: Item, x: float, y: float) -> Box:
    box = label(item.node.label, x, y, item.node.tooltip, item.node.facet)
    if box.tint and not item.own:
        box = evolve(box, tint=(PAGE, box.tint[1]), ink=FAINT)
    return evolve(box, stroke=Stroke.DOTTED if item.disputed else Stroke.SOLID)


def _lines(start: Point, block: _Block, clear: float) -> Iterator[Line]:
    """Draw lines to a block, which part half way between it and where the middle is clear."""
    for wanted, stroke in ((False, Stroke.SOLID), (True, Stroke.DOTTED)):
        ends = [end for end, disputed in block.ends if disputed is wanted]
        ways = ((start, ((clear + x) // 2, start[1]), ((clear + x) // 2, y), (x, y)) for x, y in ends)
        if ends:
            yield Line(tuple(ways), stroke=stroke)
