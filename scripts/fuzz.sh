#!/usr/bin/env bash
# pep fuzz [--seconds N] [--only <expression>]: generated requests to every operation of the running platform.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/process.sh"
source "$LIB/packages.sh"
load_secrets
port_open "$PEP_PORT" || die "nothing answers at $PEP_ORIGIN; ./pep up starts the platform."
python=$(python_with fuzz e2e-tests/fuzz/requirements.txt) || exit 1
PEP_MACHINE=$(machine_name)
PEP_ORIGIN=$PEP_ORIGIN PEP_REPORT=$REPORT_DIR/fuzz.json PEP_MACHINE=$PEP_MACHINE exec "$python" e2e-tests/fuzz/run.py "$@"
