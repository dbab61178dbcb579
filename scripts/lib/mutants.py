"""Says which of the bugs that were planted a unit test noticed, and which it did not.

Usage: mutants.py REPORT MODULE...

Reads each module's target/pit-reports/mutations.xml, prints the share that was noticed and where the others
are, and writes REPORT: the modules given, beside those that it holds already.
"""
import collections
import datetime
import json
import os
import pathlib
import sys
import xml.etree.ElementTree as xml

BAR = 85
UNIT = "% of the planted bugs"

report, *modules = sys.argv[1:]
report = pathlib.Path(report)
figures = {}
if report.exists():
    figures = {each["figure"]: each for each in json.loads(report.read_text())["figures"]}
for module in modules:
    name = f"noticed in {module}"
    figures.pop(name, None)
    found = pathlib.Path(module, "target/pit-reports/mutations.xml")
    if not found.exists():
        continue
    planted = xml.parse(found).getroot().findall("mutation")
    missed = collections.Counter(each.findtext("sourceFile") for each in planted if each.get("detected") != "true")
    share = round(100 * (len(planted) - missed.total()) / len(planted), 1) if planted else 0.0
    met = share >= BAR
    figures[name] = {"figure": name, "value": share, "unit": UNIT, "planted": len(planted), "bar": f"at least {BAR}", "met": met}
    print(f"    {module}: {share} {UNIT}, {len(planted)} in all (bar: at least {BAR}, {'met' if met else 'NOT MET'})")
    for source, count in missed.most_common(10):
        print(f"        {count:>4} unnoticed in {source}")

now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
ok = bool(figures) and all(each["met"] for each in figures.values())
report.write_text(json.dumps(
    {"name": "mutation", "ok": ok, "at": now, "machine": os.environ.get("PEP_MACHINE"), "figures": list(figures.values())},
    indent=2) + "\n")
