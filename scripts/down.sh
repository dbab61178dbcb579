#!/usr/bin/env bash
# pep down [--wipe [--yes]]: ends only what pep started in this checkout.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
source "$LIB/services.sh"
source "$LIB/memory.sh"

wipe=no yes=no
for argument; do
  case $argument in
    --wipe) wipe=yes ;;
    --yes) yes=yes ;;
    *) die "down knows --wipe and --yes, not '$argument'." ;;
  esac
done
if [[ $wipe == yes && $yes == no ]]; then
  [[ -t 0 ]] || die "--wipe deletes all data of this checkout; say --yes as well where nobody can be asked."
  read -rp "Delete all data of this checkout in .pep/data? [y/N] " answer
  [[ $answer == [yY]* ]] || die "nothing was stopped or deleted."
fi

lock up
default_server_ports
step "Services stop"
stop_services
step "Servers stop"
if [[ $wipe == yes ]]; then wipe_containers; fi
stop_servers
rm -f "$RUN_DIR/servers.env" "$RUN_DIR/demo"
if [[ $wipe == yes ]]; then
  DATA_DIR=$PEP_DIR/test/data wipe_test_data
  rm -rf "${DATA_DIR:?}" "$PEP_DIR/test"
  say "    data deleted (a server that PEP_MONGODB_URI or PEP_AMQP_URI names keeps its own)"
fi
say "Down."
