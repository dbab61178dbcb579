"""A small selection of the data for a quick run: whole customers and whole neighbourhoods, by a seed."""

import random
from collections import Counter
from collections.abc import Sequence

from .order_lines import OrderLine
from .outlets import Outlet


def order_lines(lines: Sequence[OrderLine], size: int, seed: int) -> list[OrderLine]:
    """About `size` lines: all of some customers, and unattributed ones in the file's proportion.

    The lines are numbered anew, since they are a file of their own.
    """
    chance = random.Random(seed)
    per_customer = Counter(line.customer for line in lines if line.customer)
    without = [line for line in lines if not line.customer]
    share = len(without) / len(lines)
    chosen: set[str] = set()
    wanted = round(size * (1 - share))
    for customer in chance.sample(sorted(per_customer), len(per_customer)):
        if per_customer[customer] <= wanted:
            chosen.add(customer)
            wanted -= per_customer[customer]
    kept = {line.number for line in chance.sample(without, min(len(without), round(size * share)))}
    selected = [line for line in lines if line.customer in chosen or line.number in kept]
    return [line._replace(number=number) for number, line in enumerate(selected, 1)]


def outlets(every: Sequence[Outlet], size: int, seed: int) -> list[Outlet]:
    """The `size` outlets of one state that lie nearest to one of them, so that some crowd each other."""
    chance = random.Random(seed)
    by_state = Counter(outlet.state for outlet in every)
    state = chance.choice(sorted(state for state, count in by_state.items() if count >= size) or sorted(by_state))
    inside = [outlet for outlet in every if outlet.state == state]
    centre = chance.choice(inside)
    return sorted(sorted(inside, key=centre.metres_to)[:size])
