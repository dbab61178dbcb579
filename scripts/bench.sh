#!/usr/bin/env bash
# pep bench [name]: runs benchmarks/<name>/run, or all of them; each writes .pep/reports/bench-<name>.json.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
shopt -s nullglob
runs=(benchmarks/*/run)
names=("${runs[@]#benchmarks/}")
names=("${names[@]%/run}")
((${#names[@]})) || die "this checkout has no benchmarks yet."
if [[ $# -gt 0 ]]; then
  [[ -x benchmarks/$1/run ]] || die "there is no benchmark '$1'; there are: ${names[*]}"
  names=("$1")
fi
load_secrets
use_java
PEP_MACHINE=$(machine_name)
export PEP_ORIGIN PEP_MACHINE
failed=()
for name in "${names[@]}"; do
  step "bench $name"
  PEP_REPORT=$REPORT_DIR/bench-$name.json "benchmarks/$name/run" || failed+=("$name")
done
((${#failed[@]} == 0)) || die "failed: ${failed[*]}"
