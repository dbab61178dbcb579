"""What the wholesale vendor decides: its tiers, its rebates, its offers."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

HOME = "GB"
MERCHANDISE = "merchandise"
CERTIFICATION = "display-expert"

# From this net volume on, in pounds, that many per cent of the volume above it.
VOLUME_SLABS = [("1000", "1"), ("5000", "2"), ("20000", "3.5")]
SPRINT_PERCENT = 2
# The budget is a twentieth of what the sales of its window would earn, so it runs out while they arrive.
SPRINT_BUDGET_SHARE = 20
GOLD_DISCOUNT = "5"

# Off the list price, by tier.
TIER_DISCOUNTS = [("silver", "2.5"), ("gold", "5")]

# Giftware is resold at twice what the shop paid ("keystone" pricing).
RESALE_FACTOR = 2


class Tiers(NamedTuple):
    """Net sales of twelve months from which a tier is earned, in minor units."""

    silver: int
    gold: int

    def of(self, revenue: int) -> str:
        return "gold" if revenue >= self.gold else "silver" if revenue >= self.silver else "registered"


def tiers(revenues: Iterable[int]) -> Tiers:
    """Silver for a quarter of the partners, gold for a twentieth, down to full hundreds."""
    rising = sorted(revenues)
    return Tiers(_floor(rising, 75), _floor(rising, 95))


def _floor(rising: Sequence[int], percentile: int) -> int:
    value = rising[min(len(rising) - 1, len(rising) * percentile // 100)]
    return max(100, value - value % 10_000)


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last one where it is shorter."""
    month = day.year * 12 + day.month - 1 - months
    year, index = divmod(month, 12)
    after = date(year + index // 11, (index + 1) % 12 + 1, 1)
    return min(date(year, index + 1, 1) + timedelta(days=day.day - 1), after - timedelta(days=1))


class Window(NamedTuple):
    """First and last day, both included."""

    first: date
    last: date

    def as_json(self) -> dict[str, str]:
        return {"from": self.first.isoformat(), "until": self.last.isoformat()}


def rebate_window(today: date) -> Window:
    """Twelve months, eight of them over: what was sold in them earns the rebate."""
    first = months_before(today.replace(day=1), 8)
    return Window(first, months_before(first, -12) - timedelta(days=1))


def sprint_window(today: date) -> Window:
    """The twelve months that end with the next one, so that most sales of the file compete for the budget."""
    first = months_before(today.replace(day=1), 10)
    return Window(first, months_before(first, -12) - timedelta(days=1))


def offer_window(today: date) -> Window:
    """From today for half a year, the least that the channel's custom allows."""
    return Window(today, months_before(today, -6) + timedelta(days=1))
