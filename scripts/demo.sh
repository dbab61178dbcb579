#!/usr/bin/env bash
# pep demo: starts everything, then plays the main job through the gateway, and leaves all running.
export PEP_BEGAN=${EPOCHSECONDS} PEP_DEMO=1
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
source "$LIB/journey.sh"
bash "$ROOT/scripts/up.sh"
[[ -x demo/play ]] || die "everything is up, but this checkout has no demo/play to play the main job."
load_secrets
need_venv
use_java
PEP_MACHINE=$(machine_name)
if [[ -z ${SPRING_MAIL_HOST:-} ]]; then export PEP_MAIL_DIRECTORY=$MAIL_DIR; fi
PEP_ORIGIN=$PEP_ORIGIN PEP_REPORT=$REPORT_DIR/demo.json PEP_MACHINE=$PEP_MACHINE PEP_KILL=$LIB/kill.sh \
  PEP_LOGINS=${PEP_LOGINS:-$RUN_DIR/logins.env} exec demo/play "$@"
