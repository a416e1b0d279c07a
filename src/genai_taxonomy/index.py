"""Reachability over subset edges: what lies within what, for nodes of any kind."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from genai_taxonomy.closures import Closure, Closures, Parents, reach
from genai_taxonomy.collection import collection_paused
from genai_taxonomy.errors import CycleError, InvalidValueError, MissingExtraError, UnknownNodeError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from genai_taxonomy.batch import Batch

N = TypeVar("N", bound=Hashable)
#: The nodes of an index that is being built.
M = TypeVar("M", bound=Hashable)


class SubsumptionIndex(Generic[N]):
    """A graph of subset edges in which a question costs about one look-up.

    It never changes; :meth:`extend` returns a larger one. What is above a node is worked out when it is first asked
    for, and kept, in memory that is bounded however dense or deep the graph is.

    Example:
        >>> index = SubsumptionIndex.from_edges([("gan", "deep"), ("llm", "deep"), ("deep", "ai")])
        >>> index.is_subset("gan", "ai"), index.is_subset("gan", "llm")
        (True, False)
    """

    __slots__ = ("_batch", "_children", "_closures", "_known", "_lows", "_parents", "cycle")

    def __init__(
        self, parents: Parents[N], lows: Sequence[N], cycle: tuple[N, ...], known: Mapping[N, Closure[N]]
    ) -> None:
        """Use :meth:`from_edges`, which checks what it is given."""
        #: Nodes that are all subsets of each other, first and last alike; empty unless such a cycle was allowed.
        self.cycle: Final = cycle
        self._parents = parents
        # The narrower node of each edge, in the order of the edges.
        self._lows = lows
        self._closures = Closures(parents, acyclic=not cycle, known=known)
        self._known = self._closures.known
        self._children: Parents[N] | None = None
        self._batch: Batch[N] | None = None

    @staticmethod
    def from_edges(
        edges: Iterable[tuple[M, M]], *, nodes: Iterable[M] = (), allow_cycles: bool = False
    ) -> SubsumptionIndex[M]:
        """Build an index from subset edges.

        Args:
            edges: Pairs of a narrower and a broader node.
            nodes: Nodes that may have no edge.
            allow_cycles: Whether nodes may be subsets of each other and so mean the same; a node's first question
                takes longer then.

        Returns:
            The index; its nodes are in the order in which they were first given.

        Raises:
            CycleError: If edges run in a circle; with the nodes of one.
            InvalidValueError: If an edge is no pair of hashable nodes.

        Example:
            >>> SubsumptionIndex.from_edges([("a", "b"), ("b", "c"), ("c", "b")])
            Traceback (most recent call last):
            genai_taxonomy.errors.CycleError: subsets are proper, but these form a cycle: b < c < b; remove or dispute \
one of them
        """
        # Many tuples are built that stay; searching them for garbage would take longer than all the rest.
        with collection_paused():
            parents: dict[M, tuple[M, ...]] = dict.fromkeys(nodes, ())
            lows = _add(parents, edges)
            cycle = _cycle(parents, parents)
        if cycle and not allow_cycles:
            raise CycleError(cycle)
        return SubsumptionIndex(parents, lows, cycle, {})

    def extend(
        self, edges: Iterable[tuple[N, N]], *, nodes: Iterable[N] = (), allow_cycles: bool = False
    ) -> SubsumptionIndex[N]:
        """Return an index with more edges and nodes.

        What was worked out for nodes that the new edges do not concern is shared, not worked out again.

        Args:
            edges: Pairs of a narrower and a broader node.
            nodes: Nodes that may have no edge.
            allow_cycles: As for :meth:`from_edges`; an index that has a cycle may have more.

        Returns:
            The larger index; this one stays as it is.

        Raises:
            CycleError: If edges run in a circle; with the nodes of one.
            InvalidValueError: If an edge is no pair of hashable nodes.

        Example:
            >>> index = SubsumptionIndex.from_edges([("gan", "deep")])
            >>> index.extend([("deep", "ai")]).ancestors("gan"), index.ancestors("gan")
            (('deep', 'ai'), ('deep',))
        """
        parents = {**self._parents}
        for node in nodes:
            parents.setdefault(node, ())
        added = _add(parents, edges)
        lows = dict.fromkeys(added)
        # A cycle that was not there before goes through a node that has more parents now.
        cycle = _cycle(parents, lows)
        if cycle and not (allow_cycles or self.cycle):
            raise CycleError(cycle)
        changed = {low for low in lows if parents[low] != self._parents.get(low, parents[low])}
        known = {
            node: above
            for node, above in self._known.items()
            if isinstance(above, frozenset) and node not in changed and changed.isdisjoint(above)
        }
        return type(self)(parents, [*self._lows, *added], self.cycle or cycle, known)

    def is_subset(self, narrower: N, broader: N) -> bool:
        """Tell whether a way leads up from one node to another.

        Args:
            narrower: A node.
            broader: A node.

        Returns:
            True if one does, or both are the same.

        Raises:
            UnknownNodeError: If one of them is not in the index.

        Example:
            >>> SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")]).is_subset("gan", "ai")
            True
        """
        try:
            above = self._known[narrower]
        except KeyError:
            above = self.above(narrower)
        if broader in above or narrower == broader:
            return True
        # Most nodes were asked about before, so this seldom touches a second table.
        if broader not in self._known:
            self._check(broader)
        return False

    def above(self, node: N) -> Closure[N]:
        """Return all that is strictly broader than a node, for many questions whether something is among it.

        Raises:
            UnknownNodeError: If it is not in the index.

        Example:
            >>> "ai" in SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")]).above("gan")
            True
        """
        try:
            return self._known[node]
        except KeyError:
            self._check(node)
            return self._closures.of(node)

    def ancestors(self, node: N) -> tuple[N, ...]:
        """Return all that is strictly broader than a node, nearest first.

        Raises:
            UnknownNodeError: If it is not in the index.

        Example:
            >>> SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")]).ancestors("gan")
            ('deep', 'ai')
        """
        self._check(node)
        return tuple(reach(self._parents, (node,))[1:])

    def descendants(self, node: N) -> tuple[N, ...]:
        """Return all that is strictly narrower than a node, nearest first.

        Raises:
            UnknownNodeError: If it is not in the index.

        Example:
            >>> SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")]).descendants("ai")
            ('deep', 'gan')
        """
        self._check(node)
        if self._children is None:
            with collection_paused():
                self._children = _turned(self._parents, self._lows)
        return tuple(reach(self._children, (node,))[1:])

    def path(self, narrower: N, broader: N) -> tuple[N, ...]:
        """Return the nodes of a shortest way up.

        Args:
            narrower: Where it starts.
            broader: Where it ends.

        Returns:
            The nodes on the way, both ends included; empty where there is none.

        Raises:
            UnknownNodeError: If one of them is not in the index.

        Example:
            >>> SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")]).path("gan", "ai")
            ('gan', 'deep', 'ai')
        """
        if not self.is_subset(narrower, broader):
            return ()
        # Each node that is reached, with the one that it was reached from; none is followed that does not lead on.
        parents, known = self._parents, self._known
        reached = {narrower: narrower}
        queue = [narrower]
        waiting = iter(queue)
        while broader not in reached:
            node = next(waiting)
            ups = parents[node]
            for up in ups:
                # An only parent leads on, because its child does.
                if up not in reached and (
                    len(ups) == 1 or up == broader or broader in (known.get(up) or self.above(up))
                ):
                    reached[up] = node
                    queue.append(up)
        way = [broader]
        while way[-1] != narrower:
            way.append(reached[way[-1]])
        return tuple(reversed(way))

    def common_ancestors(self, node: N, *others: N) -> tuple[N, ...]:
        """Return what all given nodes are subsets of, lowest first.

        Args:
            node: A node.
            *others: Further ones.

        Returns:
            Nodes of which each given one is a subset, one of them itself if the others are its subsets; none comes
            after one that is broader.

        Raises:
            UnknownNodeError: If one of them is not in the index.

        Example:
            >>> index = SubsumptionIndex.from_edges([("gan", "deep"), ("vae", "deep"), ("deep", "ai")])
            >>> index.common_ancestors("gan", "vae")
            ('deep', 'ai')
        """
        shared = self._shared(node, others)
        # Whatever is lower has more above it.
        return tuple(sorted(shared, key=lambda up: -len(self.above(up))))

    def lowest_common_ancestors(self, node: N, *others: N) -> tuple[N, ...]:
        """Return the lowest of what all given nodes are subsets of.

        Args:
            node: A node.
            *others: Further ones.

        Returns:
            The common ancestors that have no other one below them, those nearest to the first node first.

        Raises:
            UnknownNodeError: If one of them is not in the index.

        Example:
            >>> index = SubsumptionIndex.from_edges([("gan", "deep"), ("vae", "deep"), ("deep", "ai")])
            >>> index.lowest_common_ancestors("gan", "vae")
            ('deep',)
        """
        if self.cycle:
            # Each node of a cycle is below the others; the first stands for all.
            lowest: list[N] = []
            for up in self.common_ancestors(node, *others):
                if not any(up in self.above(low) for low in lowest):
                    lowest.append(up)
            return tuple(lowest)
        shared = self._shared(node, others)
        # What is above a shared node is shared, so whatever is not lowest is right above one.
        higher = {parent for up in shared for parent in self._parents[up]}
        return tuple([up for up in shared if up not in higher])

    def _shared(self, node: N, others: Iterable[N]) -> list[N]:
        """Return what all nodes are subsets of, those nearest to the first one first."""
        self._check(node)
        shared = reach(self._parents, (node,))
        for other in others:
            self._check(other)
            known = self._known.get(other)
            # One search is quicker than to work out sets that serve many questions.
            above = known if isinstance(known, frozenset) else set(reach(self._parents, (other,)))
            shared = [up for up in shared if up in above or up == other]
        return shared

    def encode(self, nodes: Iterable[N]) -> NDArray[np.intp]:
        """Return the numbers that stand for nodes in :meth:`are_subsets`.

        Args:
            nodes: Nodes, each as often as one likes.

        Returns:
            For each, its place in the order of the index.

        Raises:
            UnknownNodeError: If one is not in the index.
            MissingExtraError: If NumPy is not installed.

        Example:
            >>> SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")]).encode(["ai", "gan"]).tolist()
            [2, 0]
        """
        return self._arrays.encode(nodes)

    def are_subsets(self, narrower: ArrayLike, broader: ArrayLike) -> NDArray[np.bool_]:
        """Answer :meth:`is_subset` for whole arrays.

        Args:
            narrower: Numbers that :meth:`encode` returned, or one of them.
            broader: The same.

        Returns:
            An answer for each pair; the two are broadcast as NumPy does, so that one number is asked with each of
            the others.

        Raises:
            InvalidValueError: For anything that is no number of a node.
            MissingExtraError: If NumPy is not installed.

        Example:
            >>> index = SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai"), ("cat", "animal")])
            >>> gan, ai, cat = index.encode(["gan", "ai", "cat"])
            >>> index.are_subsets([gan, ai, cat], ai).tolist()
            [True, True, False]
        """
        return self._arrays.are_subsets(narrower, broader)

    def __len__(self) -> int:
        return len(self._parents)

    def __iter__(self) -> Iterator[N]:
        return iter(self._parents)

    def __contains__(self, node: object) -> bool:
        return node in self._parents

    def __repr__(self) -> str:
        return f"<SubsumptionIndex: {len(self)} nodes, {sum(map(len, self._parents.values()))} edges>"

    def __reduce__(self) -> tuple[object, ...]:
        nothing_known: dict[N, Closure[N]] = {}
        return type(self), (self._parents, self._lows, self.cycle, nothing_known)

    def _check(self, node: N) -> None:
        if node not in self._parents:
            raise UnknownNodeError(node)

    @property
    def _arrays(self) -> Batch[N]:
        if self._batch is None:
            try:
                from genai_taxonomy.batch import Batch
            except ImportError:
                raise MissingExtraError("asking whole arrays", "arrays") from None
            self._batch = Batch(self, above=self._listed, below=self.descendants, is_subset=self.is_subset)
        return self._batch

    def _listed(self, node: N) -> Iterable[N]:
        above = self.above(node)
        return above if isinstance(above, frozenset) else self.ancestors(node)


def _add(parents: dict[N, tuple[N, ...]], edges: Iterable[tuple[N, N]]) -> list[N]:
    """Add edges to a graph; return the narrower node of each."""
    get = parents.get
    lows: list[N] = []
    for edge in edges:
        try:
            low, high = edge
            known = get(low)
            parents[low] = (*known, high) if known else (high,)
            if high not in parents:
                parents[high] = ()
            lows.append(low)
        except (TypeError, ValueError):
            raise InvalidValueError("edge of an index", edge, "a pair of hashable nodes is needed") from None
    return lows


def _cycle(parents: Parents[N], starts: Iterable[N]) -> tuple[N, ...]:
    """Return the nodes of a cycle that can be reached, first and last alike; empty where there is none."""
    done: set[N] = set()
    for start in starts:
        # In most graphs most nodes are met after all that is above them.
        if done.issuperset(parents[start]):
            done.add(start)
            continue
        # The way from the start to where the search is; a list would find what is on it too slowly.
        way = {start: None}
        stack = [start]
        while stack:
            waiting = [up for up in parents[stack[-1]] if up not in done]
            if not waiting:
                done.add(stack[-1])
                del way[stack.pop()]
            elif waiting[0] in way:
                ring = list(way)
                return (*ring[ring.index(waiting[0]) :], waiting[0])
            else:
                way[waiting[0]] = None
                stack.append(waiting[0])
    return ()


def _turned(parents: Parents[N], lows: Iterable[N]) -> Parents[N]:
    """Return the graph with its edges the other way round, in the same order."""
    children: dict[N, list[N]] = {node: [] for node in parents}
    several = {low: iter(ups) for low, ups in parents.items() if len(ups) > 1}
    for low in lows:
        up = next(several[low]) if low in several else parents[low][0]
        children[up].append(low)
    return {node: tuple(lows) for node, lows in children.items()}
