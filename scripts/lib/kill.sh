#!/usr/bin/env bash
# What the player kills with: ends a service or a server of this platform with kill -9, as a power cut
# would, and starts it again just as pep up does.
#   kill.sh list          names what may be killed: whatever pep itself started
#   kill.sh kill <name>   at once
#   kill.sh start <name>  afterwards; returns when it is ready
# PEP_KILL_CONTEXT names a file of variables where they are others than pep up's (journey.sh).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$LIB/servers.sh"
source "$LIB/services.sh"

load_secrets
use_java
default_server_ports
if [[ -n ${PEP_KILL_CONTEXT:-} ]]; then
  # shellcheck disable=SC1090
  source "$PEP_KILL_CONTEXT"
else
  if [[ -e $RUN_DIR/demo ]]; then PEP_DEMO=1; fi
  if [[ -e $RUN_DIR/containers ]]; then options=directConnection=true; else options=replicaSet=rs0; fi
  PEP_MONGODB_URI=${PEP_MONGODB_URI:-mongodb://127.0.0.1:$MONGODB_PORT/?$options}
  PEP_AMQP_URI=${PEP_AMQP_URI:-amqp://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_PORT}
fi

list() {
  local name
  for name in "${ALL_SERVICES[@]}" mongodb rabbitmq; do
    if running "$name" >/dev/null; then echo "$name"; fi
  done
}

start() {
  case $1 in
    mongodb | rabbitmq) "start_$1_local" ;;
    *)
      start_service "$1"
      wait_until "${PEP_START_TIMEOUT:-180}" ready_or_dead "$1" && running "$1" >/dev/null ||
        die_with_log "$LOG_DIR/$1.log" "$1 did not get ready again after it was killed; the lines above say why."
      ;;
  esac
}
ready_or_dead() { ready "$1" || ! running "$1" >/dev/null; }

gone() { ! running "$1" >/dev/null && ! port_open "$(listens_on "$1")"; }
listens_on() {
  case $1 in
    mongodb) echo "$MONGODB_PORT" ;;
    rabbitmq) echo "$AMQP_PORT" ;;
    *) port_of "$1" ;;
  esac
}

case ${1:-} in
  list) list ;;
  kill)
    pid=$(running "$2") || die "'$2' does not run, or was not started by pep; it cannot be killed."
    kill -KILL "$pid"
    # Its first thread can be gone while others give memory back and hold its port.
    wait_until 60 gone "$2" || die "$2 (process $pid) did not end though it was killed."
    rm -f "$(pid_file "$2")"
    ;;
  start) start "$2" ;;
  *) die "say kill.sh list, kill.sh kill <name> or kill.sh start <name>." ;;
esac
