"""What a rebate on net volume by slabs must come to."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from .money import half_up


class Slab(NamedTuple):
    """From this net volume on, in minor units, that many per cent of the volume inside the slab."""

    start: int
    percent: Fraction


def rebate(net: int, slabs: Sequence[Slab]) -> int:
    """Each slab's share of the volume, rounded once; nothing where the net volume is none."""
    exact = Fraction(0)
    for slab, end in zip(slabs, [slab.start for slab in slabs[1:]] + [max(net, 0)]):
        inside = min(max(net, 0), end) - slab.start
        if inside > 0:
            exact += inside * slab.percent / 100
    return half_up(exact)


def rebates(nets: Mapping[str, int], slabs: Sequence[Slab]) -> dict[str, int]:
    """By partner, those only that have earned something."""
    earned = {partner: rebate(net, slabs) for partner, net in nets.items()}
    return {partner: amount for partner, amount in earned.items() if amount}


def parsed(pairs: Iterable[tuple[str, str]]) -> list[Slab]:
    """Slabs as the API takes them: (from in major units, per cent), rising."""
    return [Slab(int(Fraction(start) * 100), Fraction(percent)) for start, percent in pairs]
