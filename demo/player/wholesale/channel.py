"""What the chapters of the wholesale story hand to each other."""

from dataclasses import dataclass, field
from functools import cached_property

from ..client.api import Api
from ..client.receiver import Receiver
from ..story import Story
from ..truth import money
from ..vendor import Vendor
from .figures import WholesaleFigures


@dataclass
class Channel:
    story: Story
    vendor: Vendor
    figures: WholesaleFigures
    receiver: Receiver
    run: str
    ids: dict[str, str] = field(default_factory=dict)
    clients: dict[str, Api] = field(default_factory=dict)
    people: dict[str, Api] = field(default_factory=dict)
    quote_before: dict | None = None

    @property
    def system(self) -> Api:
        return self.vendor.system

    def partner(self, code: str) -> str:
        """The id of the partner with this code."""
        if code not in self.ids:
            self.ids[code] = self.system.get("/api/partners", code=code)["items"][0]["id"]
        return self.ids[code]

    def email(self, code: str) -> str:
        """Of the buyer at the partner with this code."""
        return f"buyer.{code}.{self.run}@example.com"

    @cached_property
    def active_partners(self) -> dict[str, str]:
        """The ids by code of all that were active when it was first asked."""
        return {each["code"]: each["id"] for each in self.system.pages("/api/partners", status="active", limit=500)}

    def spoken(self, amount: int) -> str:
        return money.for_people(amount, self.vendor.currency)

    def spoken_totals(self, totals: tuple[int, int, int]) -> str:
        revenue, returns, lines = totals
        return f"{self.spoken(revenue)}, {self.spoken(returns)}, {lines:,} lines"


def minor(value: dict) -> int:
    """A money of the API in minor units."""
    return money.minor(value["amount"])
