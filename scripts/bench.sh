#!/usr/bin/env bash
# pep bench [name] [--small]: runs benchmarks/<name>/run, or all of them; each writes
# .pep/reports/bench-<name>.json. --small is for a look at whether they run at all.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/process.sh"
source "$LIB/apart.sh"
shopt -s nullglob
runs=(benchmarks/*/run)
names=("${runs[@]#benchmarks/}")
names=("${names[@]%/run}")
((${#names[@]})) || die "this checkout has no benchmarks yet."
if [[ $# -gt 0 && $1 != --* ]]; then
  [[ -x benchmarks/$1/run ]] || die "there is no benchmark '$1'; there are: ${names[*]}"
  names=("$1")
  shift
fi
for option in "$@"; do
  [[ $option == --small ]] || die "'$option' is no option of bench: say ./pep bench [name] [--small]."
done
lock bench
need mvn maven
need python3 python3
need_space
load_secrets
use_java
stop_started_when_interrupted
step "The benchmarks are compiled (log: .pep/logs/bench-build.log)"
run_maven "$LOG_DIR/bench-build.log" 900 -Pbench -pl benchmarks -am process-classes ||
  die_with_log "$LOG_DIR/bench-build.log" "the benchmarks do not compile; the lines above say where."
PEP_MACHINE=$(machine_name)
export PEP_ORIGIN PEP_MACHINE
trap 'exit 130' INT TERM HUP PIPE
say "    on $PEP_MACHINE"
failed=()
for name in "${names[@]}"; do
  step "bench $name"
  began=$SECONDS
  rm -f "$REPORT_DIR/bench-$name.json"
  PEP_REPORT=$REPORT_DIR/bench-$name.json "benchmarks/$name/run" "$@" 9>&- || failed+=("$name")
  say "    took $((SECONDS - began)) s"
done
((${#failed[@]} == 0)) || die "failed: ${failed[*]}"
