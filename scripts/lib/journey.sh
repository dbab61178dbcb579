# The journey through everything: the player on a small data set, against the services of this build.
# shellcheck shell=bash
source "$LIB/services.sh"

# What demo/play needs besides Python itself.
need_venv() {
  need python3 python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
}

test_demo() {
  need_venv
  step "The player's own tests"
  (cd demo && python3 -m unittest -q) >"$LOG_DIR/test-demo.log" 2>&1 || {
    tail -n 25 "$LOG_DIR/test-demo.log" >&2
    failed+=("player (.pep/logs/test-demo.log)")
  }
  say "    $(grep -E '^Ran [0-9]+ tests' "$LOG_DIR/test-demo.log" || echo 'no tests ran')"
}

# On the servers of this run, at ports of its own.
play_journey() {
  local name
  PEP_PORT=$(free_port_row "${#ALL_SERVICES[@]}")
  PEP_ORIGIN=http://127.0.0.1:$PEP_PORT PEP_DEMO=1 PEP_FAST_START=0
  APPS_DIR=$PEP_DIR/test/apps
  step "The journey: six services on port $PEP_PORT and the player, small (log: .pep/logs/test-journey.log)"
  (
    LOG_DIR=$server_logs
    for name in $(services); do start_service "$name"; done
    wait_for_services "${PEP_START_TIMEOUT:-180}"
  ) || {
    failed+=("journey (the services did not start)")
    return
  }
  export PEP_ORIGIN PEP_DEMO
  run_apart "$LOG_DIR/test-journey.log" "${PEP_JOURNEY_TIMEOUT:-600}" "tail -n 12" \
    env -u PEP_REPORT demo/play --small || failed+=("journey (.pep/logs/test-journey.log)")
  stop_services
}

# free_port_row <n>: the first of n free ports in a row.
free_port_row() {
  python3 - "$1" <<'PY'
import random, socket, sys

def free(port):
    with socket.socket() as s:
        return s.connect_ex(("127.0.0.1", port)) != 0

count = int(sys.argv[1])
while True:
    first = random.randrange(20000, 32000)
    if all(free(first + i) for i in range(count)):
        print(first)
        break
PY
}
