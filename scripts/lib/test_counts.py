"""Counts the tests of this run from the reports that Surefire and Failsafe wrote since it began.

Usage: test_counts.py MARKER REPORT SECONDS

Prints a table and the reason of each failure, writes REPORT, and fails if a test failed or none ran.
"""
import collections
import datetime
import glob
import json
import os
import pathlib
import sys
import xml.etree.ElementTree as xml

marker, report, seconds = sys.argv[1:]
began = os.stat(marker).st_mtime
counts = collections.defaultdict(lambda: [0, 0, 0])
failures = []
flakes = []
for path in sorted(glob.glob("*/target/surefire-reports/TEST-*.xml") + glob.glob("*/target/failsafe-reports/TEST-*.xml")):
    if os.stat(path).st_mtime < began:
        continue
    module = path.split(os.sep)[0]
    for case in xml.parse(path).getroot().iter("testcase"):
        bad = next((part for part in case if part.tag in ("failure", "error")), None)
        counts[module][0] += 1
        counts[module][1] += bad is not None
        counts[module][2] += case.find("skipped") is not None
        if any(part.tag in ("flakyFailure", "flakyError") for part in case):
            flakes.append(f"{module}: {case.get('classname', '').split('.')[-1]}.{case.get('name')}")
        if bad is not None:
            reason = (bad.get("message") or bad.text or "no reason given").strip().splitlines()
            failures.append(f"{module}: {case.get('classname', '').split('.')[-1]}.{case.get('name')}: {reason[0][:300]}")

total = [sum(column) for column in zip(*counts.values())] or [0, 0, 0]
print(f"    {'module':<22}{'run':>7}{'failed':>8}{'skipped':>9}")
for name, numbers in [*counts.items(), ("total", total)]:
    print(f"    {name:<22}{numbers[0]:>7}{numbers[1]:>8}{numbers[2]:>9}")
for flake in flakes:
    print(f"    FAILED ONCE, then passed {flake}")
for failure in failures[:50]:
    print(f"    FAILED {failure}")
if total[0] == 0:
    print("    no test ran, which counts as a failure")

ok = total[0] > 0 and total[1] == 0
figures = [{"figure": f"tests {word}", "value": value, "unit": "tests"} for word, value in zip(("run", "failed", "skipped"), total)]
figures += [{"figure": f"tests run in {name}", "value": numbers[0], "unit": "tests"} for name, numbers in counts.items()]
figures.append({"figure": "tests that passed only when tried again", "value": len(flakes), "unit": "tests"})
figures.append({"figure": "time", "value": int(seconds), "unit": "s"})
now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
pathlib.Path(report).write_text(json.dumps(
    {"name": "test", "ok": ok, "at": now, "machine": os.environ.get("PEP_MACHINE"), "figures": figures}, indent=2) + "\n")
sys.exit(not ok)
