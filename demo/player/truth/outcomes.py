"""How each line must end: counted, or refused for these reasons."""

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from .money import half_up
from .order_lines import OrderLine

NO_PARTNER = "partner-code-missing"
NO_PRICE = "price-not-positive"
NO_AMOUNT = "amount-zero"


@lru_cache(maxsize=None)
def price(text: str) -> Fraction:
    return Fraction(text)


@lru_cache(maxsize=None)
def _amount(quantity: int, unit_price: str) -> int:
    return half_up(quantity * price(unit_price) * 100)


def amount(line: OrderLine) -> int:
    """Quantity × unit price in minor units, half up, with the sign of the quantity."""
    return _amount(line.quantity, line.price)


def reasons(line: OrderLine) -> tuple[str, ...]:
    """Why the line cannot be counted; empty where it can."""
    found = []
    if not line.customer:
        found.append(NO_PARTNER)
    if price(line.price) <= 0:
        found.append(NO_PRICE)
    elif line.customer and amount(line) == 0:
        found.append(NO_AMOUNT)
    return tuple(found)


def counted(lines: Iterable[OrderLine]) -> list[OrderLine]:
    return [line for line in lines if not reasons(line)]


def refused_by_first_reason(lines: Iterable[OrderLine]) -> Counter[str]:
    """Each refused line once, under the first of its reasons, so that the counts add up."""
    return Counter(why[0] for line in lines if (why := reasons(line)))
