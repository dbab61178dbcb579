"""Which outlets stand too close, found by comparing each with all that share its square or a neighbouring one."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .outlets import EARTH_RADIUS, Outlet, metres


class Neighbour(NamedTuple):
    metres: float
    outlet: Outlet


class Neighbourhood:
    """Finds outlets within a radius that is fixed when it is made.

    Squares are of equal degrees. A degree of longitude is the shorter the farther from the equator,
    so how many columns a search covers depends on the latitude.
    """

    def __init__(self, outlets: Iterable[Outlet], radius: float):
        self.radius = radius
        self._side = math.degrees(radius / EARTH_RADIUS) * 1.001
        self._squares: dict[tuple[int, int], list[Outlet]] = defaultdict(list)
        for outlet in outlets:
            self._squares[self._square(outlet.latitude, outlet.longitude)].append(outlet)

    def _square(self, latitude: float, longitude: float) -> tuple[int, int]:
        return math.floor(latitude / self._side), math.floor(longitude / self._side)

    def around(self, latitude: float, longitude: float) -> list[Neighbour]:
        """All outlets nearer than the radius, the nearest first."""
        row, column = self._square(latitude, longitude)
        farthest = min(89.0, abs(latitude) + self._side)
        reach = math.ceil(1 / math.cos(math.radians(farthest))) + 1
        found = []
        for r in range(row - 1, row + 2):
            for c in range(column - reach, column + reach + 1):
                for outlet in self._squares.get((r, c), ()):
                    distance = metres(latitude, longitude, outlet.latitude, outlet.longitude)
                    if distance < self.radius:
                        found.append(Neighbour(distance, outlet))
        return sorted(found)


def violations(outlets: Sequence[Outlet], radius: float) -> Iterator[tuple[str, str, float]]:
    """Every pair that is nearer than the radius, once, the smaller code first."""
    near = Neighbourhood(outlets, radius)
    for outlet in outlets:
        for neighbour in near.around(outlet.latitude, outlet.longitude):
            if outlet.code < neighbour.outlet.code:
                yield outlet.code, neighbour.outlet.code, neighbour.metres
