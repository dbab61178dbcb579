#!/usr/bin/env bash
# The one command people type. Each command is a small script of its own in scripts/.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

command=${1:-help}
shift || true
case $command in
  demo | build | up | fuzz | mutants | down | test | status | logs | operator | parked | bench | format | screenshots | servers) ;;
  help | -h | --help) command=help ;;
  *)
    echo "pep: there is no command '$command'; ./pep help lists them." >&2
    exit 2
    ;;
esac
exec bash "scripts/$command.sh" "$@"
