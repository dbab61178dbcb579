"""Reads Maven's output and passes on what a person wants to see: modules, tests that fail, errors."""
import re
import sys

MAX_ERRORS = 40
module = re.compile(r"^\[INFO\] Building (?!jar:|war:)(.+?) \S+\s*(\[\d+/\d+\])?$")
test_class = re.compile(r"Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: \d+, Time elapsed: ([\d.]+)\s*s?.*?(?:--|-) in (\S+)")
goal = re.compile(r"^\[INFO\] --- (?:maven-)?([a-z-]+?)(?:-maven-plugin|-plugin)?:\S*?:?([a-zA-Z-]+) \(")
SHOWN = {("spotless", "check"): "format", ("compiler", "compile"): "compile and static analysis",
         ("surefire", "test"): "unit tests", ("failsafe", "integration-test"): "integration tests"}
TESTS = ("unit tests", "integration tests")  # shown only where there are some

NOISE = re.compile(r"[Rr]e-run Maven|^\[ERROR\] (?:-> )?\[Help 1\]|For more information|full stack trace|dump files|After correcting|mvn <args>"
                   r"|^\[ERROR\] {6,}")  # the last: what a formatter would change, line by line

shown_errors, step = set(), "tests"
for raw in sys.stdin:
    line = raw.rstrip("\n").removesuffix(" -> [Help 1]")
    if found := module.match(line):
        print(f"    {found.group(2) or ''} {found.group(1)}", flush=True)
    elif found := test_class.search(line):
        run, failed, broken, seconds, name = found.groups()
        if int(failed) + int(broken):
            print(f"        FAILED {name}: {int(failed) + int(broken)} of {run}", flush=True)
        elif float(seconds) >= 10:
            print(f"        {name}: {run} in {float(seconds):.0f} s", flush=True)
    elif (found := goal.match(line)) and found.groups() in SHOWN:
        step = SHOWN[found.groups()]
        if step not in TESTS:
            print(f"        {step}", flush=True)
    elif line.endswith(" T E S T S"):
        print(f"        {step}", flush=True)
    elif line.startswith("[ERROR]") and line[7:].strip() and not NOISE.search(line) and line not in shown_errors:
        shown_errors.add(line)
        if len(shown_errors) > MAX_ERRORS:
            continue
        print("        " + line[8:400], flush=True)
