"""What was sold: revenue, returns and net, by partner, by month and over a window."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from .order_lines import OrderLine
from .outcomes import amount, counted


class CountedSale(NamedTuple):
    """A line that counts; its amount is negative for a return."""

    partner: str
    product: str
    day: date
    amount: int


@dataclass
class Tally:
    revenue: int = 0
    returns: int = 0
    lines: int = 0

    @property
    def net(self) -> int:
        return self.revenue - self.returns

    def add(self, sale: CountedSale) -> None:
        self.lines += 1
        if sale.amount < 0:
            self.returns -= sale.amount
        else:
            self.revenue += sale.amount


def sales(lines: Iterable[OrderLine]) -> list[CountedSale]:
    return [CountedSale(line.customer, line.product, line.sold_at.date(), amount(line)) for line in counted(lines)]


def total(of: Iterable[CountedSale]) -> Tally:
    tally = Tally()
    for sale in of:
        tally.add(sale)
    return tally


def by(of: Iterable[CountedSale], key: Callable[[CountedSale], Hashable]) -> dict:
    tallies: dict[Hashable, Tally] = defaultdict(Tally)
    for sale in of:
        tallies[key(sale)].add(sale)
    return dict(tallies)


def by_partner(of: Iterable[CountedSale]) -> dict[str, Tally]:
    return by(of, lambda sale: sale.partner)


def by_month(of: Iterable[CountedSale]) -> dict[str, Tally]:
    return by(of, lambda sale: sale.day.isoformat()[:7])


def within(of: Iterable[CountedSale], first: date, last: date) -> list[CountedSale]:
    """The sales of these days, both included."""
    return [sale for sale in of if first <= sale.day <= last]
