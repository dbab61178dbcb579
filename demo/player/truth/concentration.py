"""How much of the sales few partners make, by the Lorenz curve in exact fractions."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from .money import half_up

PLACES = 6


class Concentration(NamedTuple):
    partners: int
    top_partners: int
    top_share: Fraction
    gini: Fraction


def concentration(amounts: Iterable[int]) -> Concentration:
    """A fifth of the partners, rounded up, are the top; a partner below nothing counts as nothing.

    Raises ValueError where nothing was sold.
    """
    rising = sorted(max(amount, 0) for amount in amounts)
    everything = sum(rising)
    if not everything:
        raise ValueError("nothing was sold, so nothing is concentrated")
    n = len(rising)
    top = -(-n // 5)
    below = doubled_area = 0
    for amount in rising:
        doubled_area += 2 * below + amount
        below += amount
    return Concentration(
        partners=n,
        top_partners=top,
        top_share=Fraction(sum(rising[n - top :]), everything),
        gini=1 - Fraction(doubled_area, n * everything),
    )


def places(ratio: Fraction) -> Decimal:
    """A ratio as the platform shows it, half up to six places."""
    return Decimal(half_up(ratio * 10**PLACES)).scaleb(-PLACES)
