"""Sends generated requests to every operation through the gateway, and says what did not fit the document.

Usage: run.py [--seconds N] [--examples N] [--seed N] [--only OPERATION_ID_REGEX]

PEP_ORIGIN, PEP_OPERATOR_SECRET and PEP_PORTAL_SECRET say where the platform is; PEP_REPORT names the report.
"""

import json
import os
import pathlib
import subprocess
import sys
import time
from argparse import ArgumentParser
from datetime import datetime, timezone

HERE = pathlib.Path(__file__).parent
BAR = 20_000


def arguments():
    parser = ArgumentParser(prog="pep fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, help="stop after so long; then the number of cases has no bar")
    parser.add_argument("--examples", type=int, default=50, help="cases an operation in the fuzzing phase")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", help="operations whose id matches this expression")
    return parser.parse_args()


def command(given, origin: str, report: pathlib.Path) -> list[str]:
    asked = [
        sys.executable, "-m", "schemathesis.cli", "--config-file", str(HERE / "schemathesis.toml"),
        "run", f"{origin}/openapi.json", "--url", origin, "--workers", "1", "--checks", "all",
        "--max-examples", str(given.examples), "--seed", str(given.seed), "--continue-on-failure", "--no-shrink",
        "--warnings", "off", "--suppress-health-check", "filter_too_much", "--request-timeout", "30",
        # A stream that stays open is no answer that ends.
        "--exclude-operation-id", "liveEvents",
        "--report", "json", "--report-json-path", str(report),
    ]
    if given.seconds:
        asked += ["--max-time", str(given.seconds)]
    if given.only:
        asked += ["--include-operation-id-regex", given.only]
    return asked


def main() -> int:
    given = arguments()
    origin = os.environ["PEP_ORIGIN"]
    target = pathlib.Path(os.environ["PEP_REPORT"])
    raw = target.with_suffix(".raw.json")
    began = time.monotonic()
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "hooks",
        "PEP_RUN": f"{time.time_ns():x}",
        "PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parent), str(HERE.parent.parent / "demo")]),
    }
    raw.unlink(missing_ok=True)
    subprocess.run(command(given, origin, raw), env=environment, check=False)
    if not raw.exists():
        print("    Schemathesis wrote no report; the lines above say why", file=sys.stderr)
        return 1
    found = json.loads(raw.read_text())
    cases, failures, errors = found["test_cases"]["generated"], found["failures"], found["errors"]
    operations = found["operations"]
    enough = bool(given.seconds or given.only) or cases >= BAR
    everywhere = operations["tested"] == operations["selected"]
    ok = not failures and not errors and enough and everywhere
    target.write_text(json.dumps({
        "name": "fuzz", "ok": ok, "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "machine": os.environ.get("PEP_MACHINE"), "seed": given.seed,
        "figures": [
            {"figure": "cases", "value": cases, "unit": "requests"},
            {"figure": "operations tried", "value": operations["tested"], "unit": "operations"},
            {"figure": "operations", "value": operations["selected"], "unit": "operations"},
            {"figure": "kinds of failures", "value": len(failures), "unit": "kinds"},
            {"figure": "time", "value": round(time.monotonic() - began), "unit": "s"},
        ],
        "failures": failures, "errors": errors,
    }, indent=2) + "\n")
    for failure in failures:
        print(f"    NOT AS DOCUMENTED {failure['title']} ({failure['count']}): {', '.join(failure['operations'][:8])}")
    bar = "" if given.seconds or given.only else f" (bar: at least {BAR}, {'met' if enough else 'NOT MET'})"
    print(f"    {cases} cases on {operations['tested']} of {operations['selected']} operations{bar}, "
          f"{len(failures)} kinds of failures, {len(errors)} errors")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
