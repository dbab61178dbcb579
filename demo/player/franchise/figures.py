"""The franchise vendor's data, and everything that the platform must make of it."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from ..settings import DATA, Settings
from ..truth import crowding, outlets, places, sample, spacing
from ..truth.outlets import METRES_A_MILE, Outlet

CHAIN = "KFC"
# Five to ten miles is what franchise contracts usually protect.
RADIUS_MILES = 5
# An area developer with that many outlets is a large one.
LARGE = 100
LARGE_IN_SMALL = 20


@dataclass(frozen=True)
class FranchiseFigures:
    """One chain, and all others, which show where customers are."""

    outlets: list[Outlet]
    others: list[Outlet]
    large: int

    @classmethod
    def read(cls, settings: Settings) -> "FranchiseFigures":
        chains = outlets.read(DATA / "us-outlets.csv.gz")
        own = chains.pop(CHAIN)
        if settings.small:
            own = sample.outlets(own, 60, settings.seed)
        others = [outlet for chain in chains.values() for outlet in chain]
        return cls(own, others, LARGE_IN_SMALL if settings.small else LARGE)

    @property
    def radius(self) -> float:
        return RADIUS_MILES * METRES_A_MILE

    @cached_property
    def per_state(self) -> Counter[str]:
        return Counter(outlet.state for outlet in self.outlets)

    @cached_property
    def violations(self) -> set[tuple[str, str]]:
        return {(one, other) for one, other, _ in spacing.violations(self.outlets, self.radius)}

    @cached_property
    def index_by_state(self) -> dict[str, float]:
        return crowding.index_by_state(self.outlets, self.radius)

    @cached_property
    def too_close(self) -> places.TooClose:
        return places.crowded(self.outlets, self.radius)

    @cached_property
    def white_space(self) -> places.WhiteSpace:
        return places.white_space(self.outlets, self.others, self.radius)
