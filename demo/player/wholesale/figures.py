"""The wholesale vendor's data, and everything that the platform must make of it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from ..settings import DATA, Settings
from ..truth import customers, order_lines, outcomes, products, sales, sample
from ..truth.customers import Customer
from ..truth.order_lines import OrderLine
from ..truth.products import Product
from ..truth.sales import CountedSale, Tally
from . import terms


@dataclass(frozen=True)
class WholesaleFigures:
    """As of one day: rolling windows end with it."""

    today: date
    weeks: int
    lines: list[OrderLine]
    sales: list[CountedSale]
    customers: list[Customer]
    products: list[Product]

    @classmethod
    def read(cls, settings: Settings, today: date) -> "WholesaleFigures":
        lines = order_lines.read(DATA / "online-retail.csv.gz")
        if settings.small:
            lines = sample.order_lines(lines, 2000, settings.seed)
        weeks = order_lines.weeks_until(lines, today - timedelta(days=1))
        return cls.of(order_lines.later(lines, weeks), today, weeks)

    @classmethod
    def of(cls, lines: list[OrderLine], today: date, weeks: int) -> "WholesaleFigures":
        return cls(today, weeks, lines, sales.sales(lines), customers.customers(lines), products.products(lines))

    def some(self, size: int, seed: int) -> "WholesaleFigures":
        """Of about so many of the lines: all lines of some partners, whom no other partner's concern."""
        return self.of(sample.order_lines(self.lines, size, seed), self.today, self.weeks)

    @cached_property
    def refusals(self) -> Counter[str]:
        return outcomes.refused_by_first_reason(self.lines)

    @cached_property
    def by_partner(self) -> dict[str, Tally]:
        return sales.by_partner(self.sales)

    @cached_property
    def revenue_12m(self) -> dict[str, int]:
        """Net sales by partner of the days after the same day a year before."""
        year = sales.by_partner(sales.within(self.sales, self.year_begins, self.today))
        return {customer.code: year[customer.code].net if customer.code in year else 0 for customer in self.customers}

    @cached_property
    def peak_12m(self) -> dict[str, int]:
        """The most that a partner's net sales of those days came to at any line of the file."""
        net: Counter[str] = Counter()
        peak: Counter[str] = Counter()
        for sale in sales.within(self.sales, self.year_begins, self.today):
            net[sale.partner] += sale.amount
            peak[sale.partner] = max(peak[sale.partner], net[sale.partner])
        return dict(peak)

    @property
    def year_begins(self) -> date:
        return terms.months_before(self.today, 12) + timedelta(days=1)

    @cached_property
    def tiers(self) -> terms.Tiers:
        return terms.tiers(self.revenue_12m.values())

    @cached_property
    def window(self) -> terms.Window:
        return terms.rebate_window(self.today)

    @cached_property
    def rebate_volumes(self) -> dict[str, int]:
        """Net sales by partner in the rebates' window."""
        return {code: tally.net for code, tally in sales.by_partner(sales.within(self.sales, *self.window)).items()}

    @cached_property
    def sprint_window(self) -> terms.Window:
        return terms.sprint_window(self.today)

    @cached_property
    def sprint_wanted(self) -> int:
        """About what the sprint would cost without a cap."""
        volumes = sales.by_partner(sales.within(self.sales, *self.sprint_window)).values()
        return sum(max(volume.net, 0) for volume in volumes) * terms.SPRINT_PERCENT // 100

    @cached_property
    def hero(self) -> Customer:
        """Who sells most, and so rises to the highest tier."""
        return self._by_revenue[0]

    @cached_property
    def newcomer(self) -> Customer:
        """Who applies before the sales arrive: the second in line."""
        return self._by_revenue[1]

    @cached_property
    def late(self) -> Customer:
        """Who is active only after its sales arrived: one with a usual number of lines."""
        rest = sorted(
            (self.by_partner[c.code].lines, c.code, c) for c in self._by_revenue[2:] if c.code in self.by_partner
        )
        return rest[len(rest) // 2][2]

    @cached_property
    def _by_revenue(self) -> list[Customer]:
        return sorted(self.customers, key=lambda customer: (-self.revenue_12m[customer.code], customer.code))
