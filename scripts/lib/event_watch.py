"""Holds what the tests of this run heard on the broker against the topology.

Usage: event_watch.py MARKER [ROOM]

Fails if an event did not fit its schema, or if no test of its owner emitted a type. What was heard stands
in <module>/target/event-watch/, written by the test kit.
"""
import glob
import json
import os
import sys

marker, only = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None
began = os.stat(marker).st_mtime
with open("contracts/events/topology.json", encoding="utf-8") as file:
    owners = {name: event["owner"] for name, event in json.load(file)["events"].items()}

heard, unfit = {}, []
for path in sorted(glob.glob("*/target/event-watch/*.txt")):
    if os.stat(path).st_mtime < began:
        continue
    with open(path, encoding="utf-8") as file:
        for line in file:
            kind, _, rest = line.strip().partition(" ")
            if kind == "heard":
                heard.setdefault(rest, set()).add(path.split(os.sep)[0])
            else:
                unfit.append(f"{path.split(os.sep)[0]}: {rest}")

silent = [name for name, owner in owners.items()
          if only in (None, f"{owner}-service", owner)
          and not heard.get(name, set()) & {owner, f"{owner}-service"}]
for each in unfit:
    print(f"    UNFIT {each}")
for name in silent:
    print(f"    NEVER EMITTED {name}: no test of {owners[name]} makes one")
print(f"    events: {sum(name not in silent for name in owners)} of {len(owners)} types heard as they are sent, "
      f"{len(unfit)} that do not fit")
sys.exit(bool(silent or unfit))
