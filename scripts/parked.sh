#!/usr/bin/env bash
# pep parked [list | replay <id>...]: messages that failed three times, read and tried again by the operator.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/process.sh"
need python3 python3
load_secrets
port_open "$PEP_PORT" || die "nothing answers at $PEP_ORIGIN; ./pep up starts the platform."
exec env PEP_ORIGIN="$PEP_ORIGIN" python3 "$LIB/parked.py" "$@"
