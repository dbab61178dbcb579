"""Tries every operation as everybody, and writes what came of it."""

import json
import os
import sys
import time
import urllib.request
from pathlib import Path

import callers
from player.report import Figure, write

from . import claims, stage, table
from .cells import cells
from .issuer import Issuer
from .trying import Tried, Trying

SHOWN = 40
# Seconds that the whole may take on two cores.
BAR = 90


def main() -> int:
    settings = callers.settings(os.environ, "PEP_MONGODB_URI", "PEP_ENCRYPTION_KEY")
    began = time.monotonic()
    with urllib.request.urlopen(settings.origin + "/openapi.json", timeout=30) as answer:
        document = json.load(answer)
    operations = table.operations(table.read(), document)
    world = stage.build(settings)
    # The issuer has a key once it has signed.
    key = Issuer(os.environ["PEP_MONGODB_URI"], os.environ["PEP_ENCRYPTION_KEY"])
    tried = Trying(settings.origin).all(cells(operations, world, key))
    tried.wrong[:0] = claims.contradictions(operations, claims.granted(world))
    seconds = time.monotonic() - began
    _tell(len(operations), tried, seconds)
    if os.environ.get("PEP_REPORT"):
        _report(Path(os.environ["PEP_REPORT"]), len(operations), tried, seconds)
    return 1 if tried.wrong else 0


def _tell(operations: int, tried: Tried, seconds: float) -> None:
    late = "" if seconds <= BAR else f" (NOT within {BAR} s)"
    print(f"{operations} operations, {tried.cases.total()} cells, {tried.requests} requests, {seconds:.1f} s{late}")
    for case, count in tried.cases.most_common():
        print(f"  {count:5} {case}")
    for flaw in tried.wavered:
        print(f"  AT A SECOND TRY {flaw}")
    for flaw in tried.wrong[:SHOWN]:
        print(f"  WRONG {flaw}")
    if len(tried.wrong) > SHOWN:
        print(f"  and {len(tried.wrong) - SHOWN} more")
    print("All hold." if not tried.wrong else f"{len(tried.wrong)} do not hold.")


def _report(path: Path, operations: int, tried: Tried, seconds: float) -> None:
    figures = [
        Figure("operations", operations, "operations"),
        Figure("cells", tried.cases.total(), "cells"),
        Figure("requests", tried.requests, "requests"),
        *(Figure(case, count, "cells") for case, count in sorted(tried.cases.items())),
        Figure("time", round(seconds, 1), "s", BAR, seconds <= BAR),
    ]
    write(path, "matrix", not tried.wrong, os.environ.get("PEP_MACHINE"), figures, {"wrong": tried.wrong})


try:
    sys.exit(main())
except table.Flawed as flawed:
    sys.exit(str(flawed))
