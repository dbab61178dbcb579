"""Reads the order lines of the wholesale vendor, and moves their dates into the present."""

import csv
import gzip
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple


class OrderLine(NamedTuple):
    """A line as the file has it. Times are the vendor's local ones; a price keeps its own digits."""

    number: int
    invoice: str
    product: str
    description: str
    quantity: int
    sold_at: datetime
    price: str
    customer: str
    country: str


HEADER = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]


def read(path: Path) -> list[OrderLine]:
    """All lines in the order of the file, numbered from 1."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        if (header := next(rows)) != HEADER:
            raise ValueError(f"{path.name} has the columns {header} instead of {HEADER}")
        at = datetime.fromisoformat
        return [
            OrderLine(number, row[0], row[1], row[2], int(row[3]), at(row[4]), row[5], row[6], row[7])
            for number, row in enumerate(rows, 1)
        ]


def weeks_until(lines: Iterable[OrderLine], yesterday: date) -> int:
    """How many whole weeks later the last sale falls on yesterday, or on the last such weekday before it."""
    last = max(line.sold_at for line in lines).date()
    return (yesterday - last).days // 7


def later(lines: Iterable[OrderLine], weeks: int) -> list[OrderLine]:
    """The same lines, so many weeks later; weekdays and times of day stay."""
    shift = timedelta(weeks=weeks)
    return [line._replace(sold_at=line.sold_at + shift) for line in lines]
