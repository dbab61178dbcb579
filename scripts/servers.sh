#!/usr/bin/env bash
# pep servers up|down: MongoDB and RabbitMQ alone, for those who run tests from an editor.
#   eval "$(./pep servers up)"
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
lock up
default_server_ports
case ${1:-} in
  up)
    unset PEP_MONGODB_URI PEP_AMQP_URI
    need_space
    load_secrets
    stop_started_when_interrupted
    start_servers
    (umask 077 && print_server_exports >"$RUN_DIR/servers.env")
    cat "$RUN_DIR/servers.env"
    ;;
  down)
    stop_servers
    rm -f "$RUN_DIR/servers.env"
    ;;
  *) die "say ./pep servers up or ./pep servers down." ;;
esac
