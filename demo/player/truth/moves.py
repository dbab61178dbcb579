"""Whether what was told one by one leads to where things stand."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Move(NamedTuple):
    """From one tier to another; the first move of all may come from none."""

    origin: str | None
    to: str


def walked(moves: Iterable[Move], start: str) -> str | None:
    """The tier that the moves lead to from where everybody starts; None where one does not join the next."""
    tier = start
    for move in moves:
        if (move.origin or start) != tier:
            return None
        tier = move.to
    return tier


def inside(entries: Sequence[bool]) -> bool | None:
    """Whether one who entered (True) and left (False) in this order is inside; None where it does not alternate."""
    if any(entered != (place % 2 == 0) for place, entered in enumerate(entries)):
        return None
    return len(entries) % 2 == 1
