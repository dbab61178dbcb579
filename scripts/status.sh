#!/usr/bin/env bash
# pep status: what runs, where, and why something is not ready. Exit code 1 unless all is ready.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
source "$LIB/services.sh"
default_server_ports
load_secrets
all_ready=0
HTTP_TIMEOUT=8 # a service looks for MongoDB for five seconds before it says that it is away

memory() { awk '/^Pss:/ {sum += $2} END {printf "%d MiB", sum / 1024}' "/proc/$1/smaps_rollup" 2>/dev/null || echo "?"; }

line() { printf '%-20s %-6s %-9s %-9s %s\n' "$@"; }

report() { # <name> <port> <how to see that it is fine...>
  local name=$1 port=$2 pid=
  shift 2
  if pid=$(running "$name"); then
    if "$@" >/dev/null; then
      line "$name" "$port" "$pid" "$(memory "$pid")" "ready"
    else
      all_ready=1
      line "$name" "$port" "$pid" "$(memory "$pid")" "$(state_of "$name")"
    fi
  elif [[ -e $(pid_file "$name") ]]; then
    all_ready=1
    line "$name" "$port" - - "died; see ./pep logs $name, then ./pep up"
  else
    all_ready=1
    line "$name" "$port" - - "not started$(port_open "$port" && echo ", and its port is taken by $(port_holder "$port")")"
  fi
}
state_of() {
  case $1 in
    mongodb | rabbitmq) echo "does not answer" ;;
    *) if live "$1"; then echo "live, not ready: $(why_not_ready "$1")"; else echo "does not answer yet"; fi ;;
  esac
}

mongodb_answers() { python3 "$LIB/mongo_replica_set.py" "$MONGODB_PORT" 2 2>/dev/null; }
rabbitmq_answers() { port_open "$AMQP_PORT" && rabbitmq_login_works; }

container() {
  local state
  state=$(container_state "$1")
  if [[ $state == healthy ]]; then
    line "$1" "$2" container - ready
  else
    all_ready=1
    line "$1" "$2" container - "$state; see ./pep logs $1, then ./pep up"
  fi
}

server() { # <name> <port> <variable that may name another>
  if [[ -e $RUN_DIR/containers ]] && ! running "$1" >/dev/null; then
    container "$1" "$2"
  elif [[ -n ${!3:-} ]] && ! running "$1" >/dev/null; then
    line "$1" - - - "the one that $3 names"
  else
    report "$1" "$2" "$1_answers"
  fi
}

line NAME PORT PROCESS MEMORY STATE
server mongodb "$MONGODB_PORT" PEP_MONGODB_URI
server rabbitmq "$AMQP_PORT" PEP_AMQP_URI
asked=()
for name in $(services); do # all at once, as each may take its time
  (report "$name" "$(port_of "$name")" ready "$name" && exit $all_ready) >"$RUN_DIR/$name.status" &
  asked+=($!)
done
for pid in "${asked[@]}"; do wait "$pid" || all_ready=1; done
for name in $(services); do
  cat "$RUN_DIR/$name.status"
  rm -f "$RUN_DIR/$name.status"
done
exit $all_ready
