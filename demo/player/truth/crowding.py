"""The over-distribution index by its published formula, for circles of one radius."""

import math
from collections import defaultdict
from collections.abc import Sequence

from .outlets import Outlet
from .spacing import Neighbourhood


def overlap(distance: float, radius: float) -> float:
    """Which part of a circle another one of the same size covers, 0 to 1."""
    if distance >= 2 * radius:
        return 0.0
    half = math.acos(distance / (2 * radius))
    return (2 * half - math.sin(2 * half)) / math.pi


def index_by_state(outlets: Sequence[Outlet], radius: float) -> dict[str, float]:
    """0: no protected circle of the state touches another. 100: each is covered as often as its area.

    Outlets across the border count as neighbours, not as outlets of the state.
    """
    near = Neighbourhood(outlets, 2 * radius)
    covered: dict[str, list[float]] = defaultdict(list)
    for outlet in outlets:
        parts = [
            overlap(neighbour.metres, radius)
            for neighbour in near.around(outlet.latitude, outlet.longitude)
            if neighbour.outlet.code != outlet.code
        ]
        covered[outlet.state].append(min(1.0, sum(parts)))
    return {state: 100 * sum(parts) / len(parts) for state, parts in covered.items()}
