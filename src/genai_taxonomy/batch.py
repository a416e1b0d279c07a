"""Many subset questions at once, over NumPy arrays of numbers that stand for nodes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cached_property, lru_cache, partial
from itertools import islice
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from genai_taxonomy.closures import MOST_BITS
from genai_taxonomy.errors import InvalidValueError, UnknownNodeError

N = TypeVar("N", bound=Hashable)

#: How many pairs of a node and one above it are kept in order where a bit per pair is too much, at eight bytes each.
MOST_PAIRS = 2**24
#: For how many nodes it is kept what is above or below them, at a byte for each node of the graph.
MOST_MASKS = 32


class Batch(Generic[N]):
    """The nodes of a graph by number, and what is above them in the forms that are quickest to ask for arrays."""

    def __init__(
        self,
        nodes: Iterable[N],
        *,
        above: Callable[[N], Iterable[N]],
        below: Callable[[N], Iterable[N]],
        is_subset: Callable[[N, N], bool],
    ) -> None:
        """Number the nodes in their order.

        Args:
            nodes: All nodes of the graph.
            above: Returns what is strictly above a node.
            below: Returns what is strictly below a node.
            is_subset: Answers for one pair.
        """
        self._nodes = tuple(nodes)
        self._numbers = {node: number for number, node in enumerate(self._nodes)}
        self._above = above
        self._is_subset = is_subset
        self._above_mask = lru_cache(MOST_MASKS)(partial(self._mask, above))
        self._below_mask = lru_cache(MOST_MASKS)(partial(self._mask, below))

    def encode(self, nodes: Iterable[N]) -> NDArray[np.intp]:
        """Return the number of each node."""
        try:
            return np.fromiter(map(self._numbers.__getitem__, nodes), np.intp)
        except KeyError as error:
            raise UnknownNodeError(error.args[0]) from None

    def are_subsets(self, narrower: ArrayLike, broader: ArrayLike) -> NDArray[np.bool_]:
        """Answer for each pair of numbers; the two arrays are broadcast."""
        low, high = self._numbers_in(narrower, "narrower"), self._numbers_in(broader, "broader")
        if high.ndim == 0:
            return self._below_mask(int(high))[low]
        if low.ndim == 0:
            return self._above_mask(int(low))[high]
        low, high = np.broadcast_arrays(low, high)
        if self._matrix is not None:
            bits = self._matrix[low, high >> 3] >> (high & 7).astype(np.uint8)
            found: NDArray[np.bool_] = np.equal(bits & 1, 1)
            return found
        if self._pairs is not None:
            return _among(self._pairs, low * len(self._nodes) + high)
        lows: list[int] = low.ravel().tolist()
        highs: list[int] = high.ravel().tolist()
        answers = (self._is_subset(self._nodes[a], self._nodes[b]) for a, b in zip(lows, highs, strict=True))
        return np.fromiter(answers, np.bool_, low.size).reshape(low.shape)

    def _numbers_in(self, given: ArrayLike, place: str) -> NDArray[np.intp]:
        numbers = np.asarray(given)
        most = len(self._nodes) - 1
        if not np.issubdtype(numbers.dtype, np.integer):
            raise InvalidValueError(f"{place} of are_subsets", numbers.dtype.name, "give numbers from encode()")
        for number in (numbers.min(initial=0), numbers.max(initial=0)):
            # A negative number would count from the end.
            if not 0 <= number <= most and numbers.size:
                rule = f"encode() returns numbers from 0 to {most}"
                raise InvalidValueError(f"{place} of are_subsets", int(number), rule)
        return numbers.astype(np.intp, copy=False)

    def _mask(self, reached: Callable[[N], Iterable[N]], number: int) -> NDArray[np.bool_]:
        mask = np.zeros(len(self._nodes), np.bool_)
        mask[number] = True
        mask[self.encode(reached(self._nodes[number]))] = True
        return mask

    @cached_property
    def _matrix(self) -> NDArray[np.uint8] | None:
        """A row of bits per node: what it is a subset of."""
        if len(self._nodes) > MOST_BITS:
            return None
        masks = (self._mask(self._above, number) for number in range(len(self._nodes)))
        return np.stack([np.packbits(mask, bitorder="little") for mask in masks])

    @cached_property
    def _pairs(self) -> NDArray[np.int64] | None:
        """Every subset pair as one number, in order; None if they are too many."""
        size, numbers = len(self._nodes), self._numbers
        pairs = (
            low * size + high
            for low, node in enumerate(self._nodes)
            for high in (low, *map(numbers.__getitem__, self._above(node)))
        )
        found = np.fromiter(islice(pairs, MOST_PAIRS + 1), np.int64)
        return None if len(found) > MOST_PAIRS else np.sort(found)


def _among(ordered: NDArray[np.int64], asked: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell which numbers are among some that are in order."""
    # Neighbours are found near each other, so that the processor's caches serve: this more than pays for the sorting.
    order = np.argsort(asked, axis=None)
    wanted = asked.flat[order]
    places = np.searchsorted(ordered, wanted)
    found = np.empty(asked.size, np.bool_)
    found[order] = ordered[np.minimum(places, len(ordered) - 1)] == wanted
    return found.reshape(asked.shape)
