"""Money as integer minor units (pence, cents), rounded half up as the platform promises."""

from fractions import Fraction


def half_up(value: Fraction) -> int:
    """The nearest integer; a half goes away from zero."""
    doubled = 2 * abs(value) + 1
    magnitude = doubled.numerator // (2 * doubled.denominator)
    return magnitude if value >= 0 else -magnitude


def minor(text: str) -> int:
    """'12.30' as 1230. Raises ValueError if it has more than two decimal places."""
    value = Fraction(text) * 100
    if value.denominator != 1:
        raise ValueError(f"{text} has fractions of a minor unit")
    return value.numerator


def text(amount: int) -> str:
    """1230 as '12.30', the form that the API takes."""
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}"


def for_people(amount: int, currency: str) -> str:
    """1234567 as 'GBP 12,345.67'."""
    sign = "-" if amount < 0 else ""
    return f"{currency} {sign}{abs(amount) // 100:,}.{abs(amount) % 100:02d}"
