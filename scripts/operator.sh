#!/usr/bin/env bash
# pep operator <address> <name>: invites somebody to run the installation, and prints the link that lets them in.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/process.sh"
[[ $# -eq 2 ]] || die "say ./pep operator <address> <name>, for example ./pep operator ada@example.org 'Ada Lovelace'."
need python3 python3
load_secrets
port_open "$PEP_PORT" || die "nothing answers at $PEP_ORIGIN; ./pep up starts the platform."
exec env PEP_ORIGIN="$PEP_ORIGIN" python3 "$LIB/invite_operator.py" "$@"
