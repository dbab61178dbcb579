"""Bulk imports: rows out, the report of every row back."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from .api import Api

NDJSON = "application/x-ndjson"


class Imported(NamedTuple):
    """How the rows ended, and the report's line of each that was refused."""

    rows: int
    outcomes: dict[str, int]
    refused: list[dict]

    def __str__(self) -> str:
        return ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(self.outcomes.items())) or "no rows"


def import_rows(api: Api, path: str, rows: Iterable[dict[str, Any]]) -> Imported:
    """Sends one JSON object a line; values of None are left out."""
    lines = (
        json.dumps({name: value for name, value in row.items() if value is not None}).encode() + b"\n" for row in rows
    )
    report = api.upload(path, packed(lines), NDJSON, {"Accept": NDJSON})
    summary = report[-1]["summary"]
    return Imported(
        summary["rows"], summary["outcomes"], [row for row in report[:-1] if row.get("outcome") == "refused"]
    )


def packed(lines: Iterable[bytes], size: int = 1 << 16) -> Iterable[bytes]:
    """Few large parts rather than many small ones."""
    part = bytearray()
    for line in lines:
        part += line
        if len(part) >= size:
            yield bytes(part)
            part.clear()
    if part:
        yield bytes(part)
