"""What is above each node of a graph, worked out when it is first asked for.

A frozenset per node is quickest to ask, and nodes with the same parents share one. In graphs that are very dense or
very deep such sets grow too large: past a limit a bit per pair of nodes takes their place or, in a graph of many nodes,
a search along the edges.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeAlias, TypeVar, cast

N = TypeVar("N", bound=Hashable)

#: For each node of a graph, the nodes right above it.
Parents: TypeAlias = Mapping[N, tuple[N, ...]]

#: How many nodes the sets of a graph may hold together, at some 50 bytes each: this many, or so many per node.
MOST_ENTRIES = 500_000
MOST_ENTRIES_PER_NODE = 32
#: How many nodes a graph may have for a bit per pair of them.
MOST_BITS = 32_768


class Bits(Generic[N]):
    """Some nodes, as the bits of a number."""

    __slots__ = ("mask", "numbers")

    def __init__(self, mask: int, numbers: Mapping[N, int]) -> None:
        self.mask = mask
        self.numbers = numbers

    def __contains__(self, node: N) -> bool:
        number = self.numbers.get(node)
        return number is not None and bool(self.mask >> number & 1)

    def __len__(self) -> int:
        return self.mask.bit_count()


class Search(Generic[N]):
    """Some nodes and all above them, sought anew for each question."""

    __slots__ = ("parents", "starts")

    def __init__(self, parents: Parents[N], starts: tuple[N, ...]) -> None:
        self.parents = parents
        self.starts = starts

    def __contains__(self, node: N) -> bool:
        return node in reach(self.parents, self.starts)

    def __len__(self) -> int:
        return len(reach(self.parents, self.starts))


#: The nodes above one.
Closure: TypeAlias = frozenset[N] | Bits[N] | Search[N]


class Closures(Generic[N]):
    """What is strictly above each node."""

    __slots__ = ("_acyclic", "_left", "_numbers", "_parents", "_shared", "known")

    def __init__(self, parents: Parents[N], *, acyclic: bool, known: Mapping[N, Closure[N]]) -> None:
        """Take a graph.

        Args:
            parents: The graph; every node has an entry.
            acyclic: Whether it has no cycle.
            known: What is above some of its nodes, if that is known.
        """
        self._parents = parents
        self._acyclic = acyclic
        self._left = max(MOST_ENTRIES, MOST_ENTRIES_PER_NODE * len(parents))
        self._numbers: dict[N, int] = {}
        self._shared: dict[tuple[N, ...], Closure[N]] = {}
        #: What was worked out.
        self.known = dict(known)

    def of(self, node: N) -> Closure[N]:
        """Return what is strictly above a node; KeyError if the graph does not hold it."""
        known, parents = self.known, self._parents
        # What is above the parents comes first. Graphs may be deeper than Python's own stack.
        stack = [node]
        while node not in known:
            low = stack[-1]
            ups = parents[low]
            if not self._acyclic:
                known[low] = frozenset(reach(parents, ups)) - {low}
            elif waiting := [up for up in ups if up not in known]:
                stack += waiting
            else:
                shared = self._shared.get(ups)
                known[low] = self._union(ups) if shared is None else shared
                stack.pop()
        return known[node]

    def _union(self, ups: tuple[N, ...]) -> Closure[N]:
        sets = [above for up in ups if isinstance(above := self.known[up], frozenset)]
        union: Closure[N]
        if self._left > 0 and len(sets) == len(ups):
            union = frozenset(ups).union(*sets)
            self._left -= len(union)
        elif len(self._parents) <= MOST_BITS:
            union = self._bits(ups)
            for up in ups:
                union.mask |= self._bits_above(up).mask
        else:
            union = Search(self._parents, ups)
        self._shared[ups] = union
        return union

    def _bits_above(self, node: N) -> Bits[N]:
        above = self.known[node]
        if isinstance(above, frozenset):
            # Kept as bits from now on, because it is asked for once for each node right below.
            above = self.known[node] = self._bits(above)
        return cast("Bits[N]", above)

    def _bits(self, nodes: Iterable[N]) -> Bits[N]:
        numbers = self._numbers
        mask = 0
        for node in nodes:
            mask |= 1 << numbers.setdefault(node, len(numbers))
        return Bits(mask, numbers)


def reach(graph: Parents[N], starts: Iterable[N]) -> list[N]:
    """Return nodes and all that can be reached from them, nearest first, each once.

    Example:
        >>> reach({"gan": ("deep",), "deep": ("ai",), "ai": ()}, ["gan"])
        ['gan', 'deep', 'ai']
    """
    queue = list(dict.fromkeys(starts))
    seen = set(queue)
    for node in queue:
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return queue
