"""Reachability over subset edges: what is above and below an id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Hierarchy:
    """A set of subset edges between ids, and what follows from them by transitivity.

    Example:
        >>> hierarchy = Hierarchy([("gan", "deep"), ("deep", "ai")])
        >>> list(hierarchy.above("gan"))
        ['gan', 'deep', 'ai']
        >>> hierarchy.path("gan", "ai")
        ['gan', 'deep', 'ai']
    """

    __slots__ = ("_above", "_below", "_children", "_parents")

    def __init__(self, edges: Iterable[tuple[str, str]]) -> None:
        """Take edges from narrower to broader ids; cycles do no harm here."""
        self._parents: dict[str, list[str]] = {}
        self._children: dict[str, list[str]] = {}
        for narrower, broader in edges:
            self._parents.setdefault(narrower, []).append(broader)
            self._children.setdefault(broader, []).append(narrower)
        self._above: dict[str, Mapping[str, str]] = {}
        self._below: dict[str, Mapping[str, str]] = {}

    def above(self, id: str) -> Mapping[str, str]:
        """Return the id and all that is broader, nearest first, each with the id it was reached from."""
        found = self._above.get(id)
        if found is None:
            found = self._above[id] = _reach(self._parents, id)
        return found

    def below(self, id: str) -> Mapping[str, str]:
        """Return the id and all that is narrower, nearest first, each with the id it was reached from."""
        found = self._below.get(id)
        if found is None:
            found = self._below[id] = _reach(self._children, id)
        return found

    def path(self, narrower: str, broader: str) -> list[str]:
        """Return the ids of a shortest way up, both ends included; empty where there is none."""
        reached = self.above(narrower)
        if broader not in reached:
            return []
        path = [broader]
        while path[-1] != narrower:
            path.append(reached[path[-1]])
        return path[::-1]

    def related(self, id: str) -> frozenset[str]:
        """Return every id that shares a narrower-or-equal one with ``id``."""
        return frozenset(up for low in self.below(id) for up in self.above(low))

    def cycle(self) -> tuple[str, ...]:
        """Return the ids of one cycle, first and last alike; empty where there is none."""
        done: set[str] = set()
        for root in self._parents:
            way: dict[str, None] = {}
            stack: list[tuple[str, int]] = [(root, 0)] if root not in done else []
            while stack:
                id, turn = stack.pop()
                way[id] = None
                parents = self._parents.get(id, ())
                if turn == len(parents):
                    del way[id]
                    done.add(id)
                    continue
                stack.append((id, turn + 1))
                parent = parents[turn]
                if parent in way:
                    ring = list(way)
                    return (*ring[ring.index(parent) :], parent)
                if parent not in done:
                    stack.append((parent, 0))
        return ()


def _reach(neighbours: Mapping[str, list[str]], start: str) -> dict[str, str]:
    # A dict serves as the queue and as the result: it keeps the order in which ids were reached.
    reached = {start: start}
    queue = [start]
    for id in queue:
        for other in neighbours.get(id, ()):
            if other not in reached:
                reached[other] = id
                queue.append(other)
    return reached
