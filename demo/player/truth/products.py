"""The products of the order lines, and the list price that their sales tell."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from .money import half_up
from .order_lines import OrderLine
from .outcomes import price

MERCHANDISE = re.compile(r"\d{5}")


class Product(NamedTuple):
    """A stock code; the list price is in minor units."""

    code: str
    name: str
    line: str
    list_price: int

    @property
    def price(self) -> float:
        """For a row of JSON: a double holds an amount of two decimals as it is written."""
        return self.list_price / 100

    def resale_price(self, factor: int) -> float:
        return self.list_price * factor / 100


def products(lines: Iterable[OrderLine]) -> list[Product]:
    """Every stock code that was charged for at least a minor unit, by code.

    The list price is the one charged most often, of several the highest; the name likewise. A code
    of five digits is merchandise, anything else (postage, fees, samples) a service.
    """
    prices: dict[str, Counter[int]] = defaultdict(Counter)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for line in lines:
        charged = half_up(price(line.price) * 100)
        if line.quantity > 0 and charged > 0:
            prices[line.product][charged] += 1
            names[line.product][line.description.strip()] += 1
    return [
        Product(code, _most(names[code]) or code, _line(code), _most(charged))
        for code, charged in sorted(prices.items())
    ]


def _most(counts: Counter):
    return max(counts, key=lambda value: (counts[value], value))


def _line(code: str) -> str:
    return "merchandise" if MERCHANDISE.match(code) else "services"
