"""Reads the outlets of retail chains, of which the franchise vendor is one."""

import csv
import gzip
import math
from pathlib import Path
from typing import NamedTuple

# Mean radius (2a + b) / 3 of the WGS 84 ellipsoid, in metres (Moritz, GRS 1980).
EARTH_RADIUS = 6_371_008.7714
METRES_A_MILE = 1609.344


class Outlet(NamedTuple):
    """An outlet. Degrees of WGS 84, north and east positive."""

    code: str
    name: str
    street: str
    city: str
    state: str
    postal_code: str
    latitude: float
    longitude: float

    def metres_to(self, other: "Outlet") -> float:
        return metres(self.latitude, self.longitude, other.latitude, other.longitude)


def metres(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Great-circle distance by the chord between the two points on the unit sphere, to the millimetre."""
    a = _on_sphere(latitude, longitude)
    b = _on_sphere(other_latitude, other_longitude)
    return round(2 * EARTH_RADIUS * math.asin(min(1.0, math.dist(a, b) / 2)), 3)


def _on_sphere(latitude: float, longitude: float) -> tuple[float, float, float]:
    phi, lam = math.radians(latitude), math.radians(longitude)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)


def read(path: Path) -> dict[str, list[Outlet]]:
    """The outlets of each chain in the order of the file, coded by chain and number."""
    chains: dict[str, list[Outlet]] = {}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            chain = chains.setdefault(row["chain"], [])
            chain.append(
                Outlet(
                    f"{row['chain']}-{len(chain) + 1:05d}",
                    row["name"],
                    row["street"],
                    row["city"],
                    row["state"],
                    row["zip"],
                    float(row["latitude"]),
                    float(row["longitude"]),
                )
            )
    return chains
