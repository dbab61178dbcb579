"""The order lines as the file that is sent to the platform."""

import base64
import csv
import hashlib
import io
from collections.abc import Iterable, Iterator

from ..truth.order_lines import OrderLine

CSV = "text/csv"
PATH = "/api/sales/intakes?source=orders"
PART = 1 << 18


class SalesFile:
    """The whole file in memory, with the digest by which its lines are known."""

    def __init__(self, lines: Iterable[OrderLine], currency: str):
        text = io.StringIO()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(["partnerCode", "productCode", "quantity", "unitPrice", "currency", "soldAt"])
        for line in lines:
            sold_at = line.sold_at.isoformat()
            rows.writerow([line.customer, line.product, line.quantity, line.price, currency, sold_at])
        self.content = text.getvalue().encode()

    @property
    def headers(self) -> dict[str, str]:
        digest = base64.b64encode(hashlib.sha256(self.content).digest()).decode()
        return {"Repr-Digest": f"sha-256=:{digest}:"}

    def parts(self, size: int = PART) -> Iterator[bytes]:
        for start in range(0, len(self.content), size):
            yield self.content[start : start + size]

    def lines(self, count: int) -> bytes:
        """The beginning of the file: its header and so many lines."""
        end = 0
        for _ in range(count + 1):
            end = self.content.index(b"\n", end) + 1
        return self.content[:end]
