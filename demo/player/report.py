"""The report that other programs read."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


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


def write(
    path: Path, name: str, ok: bool, machine: str | None, figures: Iterable[Figure], more: dict[str, Any] | None = None
) -> None:
    """Writes the report of this name; `more` is what it says beside its figures."""
    at = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    given = [each.as_json() for each in figures]
    document = {"name": name, "ok": ok, "at": at, "machine": machine, "figures": given} | (more or {})
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(document, indent=2) + "\n")
    unfinished.replace(path)
