"""Sets of members, each an int in which the bit at a member's position stands for it.

What holds of all members at once is then one operation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

#: From how many members on a set of them is kept: in a large taxonomy each is as long as there are members.
_KEPT = 8
#: From how many members on a set is made by way of bytes.
_MANY = 64


def positions(members: int) -> Iterator[int]:
    """Yield the positions of a set of members, lowest first.

    Example:
        >>> list(positions(0b10110))
        [1, 2, 4]
    """
    if members:
        position = (members & -members).bit_length() - 1
        yield position
        # Often the first one will do; taking off one after the other would copy all of a large set each time.
        bits = f"{members:b}"[::-1]
        while (position := bits.find("1", position + 1)) > 0:
            yield position


def members_at(found: Sequence[int]) -> int:
    """Return the members at some positions as a set.

    Example:
        >>> bin(members_at([4, 1, 2, 4]))
        '0b10110'
    """
    if len(found) < _MANY:
        members = 0
        for position in found:
            members |= 1 << position
        return members
    # Setting a bit of an int copies all of it, which is too much for many.
    bits = bytearray(max(found) // 8 + 1)
    for position in found:
        bits[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(bits, "little")


class Told:
    """Which members are told each literal.

    Example:
        >>> told = Told()
        >>> told.positions[6].append(2)
        >>> told.tell(8, members=0b11)
        >>> bin(told.members((6, 8)))
        '0b111'
    """

    def __init__(self) -> None:
        """Tell nothing yet."""
        #: The positions of the members that are told a literal one by one, which comes before any question.
        self.positions: defaultdict[int, list[int]] = defaultdict(list)
        self._many: dict[int, int] = {}

    def tell(self, literal: int, members: int) -> None:
        """Tell a set of members a literal."""
        self._many[literal] = self.members((literal,)) | members
        self.positions.pop(literal, None)

    def members(self, literals: Iterable[int]) -> int:
        """Return the members that are told one of some literals."""
        found, few = 0, list[int]()
        for literal in literals:
            if literal in self._many:
                found |= self._many[literal]
            elif literal in self.positions:
                told = self.positions[literal]
                if len(told) < _KEPT:
                    few += told
                else:
                    found |= self._many.setdefault(literal, members_at(told))
        return found | members_at(few)
