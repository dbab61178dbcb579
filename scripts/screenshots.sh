#!/usr/bin/env bash
# pep screenshots [piece of an address]: every page of the portal, light, dark and narrow, with the demo's data.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/process.sh"
logins=$RUN_DIR/logins.env
[[ -f $logins ]] || die "there are no logins to look at the pages with; ./pep demo makes them."
set -a
# shellcheck source=/dev/null
source "$logins"
set +a
port_open "${PEP_ORIGIN##*:}" || die "nothing answers at $PEP_ORIGIN; ./pep up starts the platform."
cd portal
node e2e/screenshots/run.mjs "$REPORT_DIR/screenshots" "$@"
say "They are in .pep/reports/screenshots."
