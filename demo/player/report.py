"""The report that other programs read."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """A measured value; `bar` and `met` where one was promised."""

    figure: str
    value: float | int
    unit: str
    bar: float | int | None = None
    met: bool | None = None

    def as_json(self) -> dict:
        given = {"figure": self.figure, "value": self.value, "unit": self.unit}
        return given if self.bar is None else given | {"bar": self.bar, "met": self.met}


def write(path: Path, ok: bool, machine: str | None, figures: Iterable[Figure]) -> None:
    at = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    document = {"name": "demo", "ok": ok, "at": at, "machine": machine, "figures": [each.as_json() for each in figures]}
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(document, indent=2) + "\n")
    unfinished.replace(path)
