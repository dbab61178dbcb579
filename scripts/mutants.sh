#!/usr/bin/env bash
# pep mutants [module]: plants small bugs in the pure cores, and says how many of them a unit test notices.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/apart.sh"
mapfile -t cores < <(grep -l '<id>mutation</id>' -- */pom.xml | xargs -n 1 dirname)
modules=("${cores[@]}")
if [[ $# -gt 0 ]]; then
  [[ " ${cores[*]} " == *" $1 "* ]] || die "'$1' names no pure core to plant bugs in; there are: ${cores[*]}"
  modules=("$1")
fi
lock mutants
need mvn maven
need python3 python3
need_space
use_java
failed=()
for module in "${modules[@]}"; do
  step "Bugs are planted in $module (log: .pep/logs/mutants-$module.log)"
  rm -rf "$module/target/pit-reports"
  run_maven "$LOG_DIR/mutants-$module.log" "${PEP_MUTANTS_TIMEOUT:-3600}" \
    -Pmutation -pl "$module" -am process-test-classes || failed+=("$module")
done
PEP_MACHINE=$(machine_name) python3 "$LIB/mutants.py" "$REPORT_DIR/mutation.json" "${modules[@]}"
((${#failed[@]} == 0)) || die "could not be measured: ${failed[*]}; its log says why."
