#!/usr/bin/env bash
# pep demo: starts everything, then plays the main job through the gateway, and leaves all running.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
export PEP_DEMO=1
bash "$ROOT/scripts/up.sh"
[[ -x demo/play ]] || die "everything is up, but this checkout has no demo/play to play the main job."
load_secrets
use_java
PEP_MACHINE=$(machine_name)
PEP_ORIGIN=$PEP_ORIGIN PEP_REPORT=$REPORT_DIR/demo.json PEP_MACHINE=$PEP_MACHINE exec demo/play "$@"
