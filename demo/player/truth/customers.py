"""The trade customers of the order lines, who are the partners."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from . import countries
from .order_lines import OrderLine


class Customer(NamedTuple):
    """A customer's number, and where and when it ordered first."""

    code: str
    country: str
    first_order: date


def customers(lines: Iterable[OrderLine]) -> list[Customer]:
    """Each customer once, by its number; lines without one have none."""
    first: dict[str, OrderLine] = {}
    for line in lines:
        if line.customer and (line.customer not in first or line.sold_at < first[line.customer].sold_at):
            first[line.customer] = line
    return [Customer(code, countries.code(line.country), line.sold_at.date()) for code, line in sorted(first.items())]
