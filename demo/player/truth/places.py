"""Places for a new outlet: one that is too close to others, and one in white space."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from .outlets import EARTH_RADIUS, Outlet
from .spacing import Neighbour, Neighbourhood


class TooClose(NamedTuple):
    """A place with the outlets that it would crowd, the nearest first."""

    latitude: float
    longitude: float
    beside: Outlet
    neighbours: list[Neighbour]


def crowded(outlets: Sequence[Outlet], radius: float) -> TooClose:
    """Half a radius north of the outlet that has most neighbours."""
    near = Neighbourhood(outlets, radius)
    densest = max(outlets, key=lambda o: (len(near.around(o.latitude, o.longitude)), o.code))
    latitude = round(densest.latitude + math.degrees(radius / 2 / EARTH_RADIUS), 6)
    return TooClose(latitude, densest.longitude, densest, near.around(latitude, densest.longitude))


class WhiteSpace(NamedTuple):
    """The address of another chain's outlet, and how many other chains' outlets stand within the radius."""

    address: Outlet
    demand: int


def white_space(outlets: Sequence[Outlet], others: Sequence[Outlet], radius: float) -> WhiteSpace:
    """Where most other chains found customers and no outlet of this one is within the radius.

    Raises ValueError if there is no such place in the states where this chain is.
    """
    states = {outlet.state for outlet in outlets}
    near = Neighbourhood(outlets, radius)
    demand = Neighbourhood(others, radius)
    free = [
        WhiteSpace(other, len(demand.around(other.latitude, other.longitude)))
        for other in others
        if other.state in states and not near.around(other.latitude, other.longitude)
    ]
    if not free:
        raise ValueError("there is no white space in these states")
    return max(free, key=lambda place: (place.demand, place.address.code))
