"""Waits for what follows by itself on the platform."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

BETWEEN_LOOKS = 0.25
# What follows takes seconds; a machine that does much else at the same time gets minutes.
PATIENCE = 300.0


class NeverHappened(Exception):
    """Something that must follow did not, in the time that it may take."""


def wait_for(what: str, look: Callable[[], T], seconds: float = PATIENCE, good: Callable[[T], bool] = bool) -> T:
    """Looks again and again until what it sees is good.

    Raises NeverHappened with what was seen last.
    """
    deadline = time.monotonic() + seconds
    while True:
        seen = look()
        if good(seen):
            return seen
        if time.monotonic() > deadline:
            raise NeverHappened(f"{what} did not happen within {seconds:.0f} s; seen last: {str(seen)[:300]}")
        time.sleep(BETWEEN_LOOKS)
