# The journey through everything: the player on a small data set, against the services of this build.
# shellcheck shell=bash
source "$LIB/services.sh"
source "$LIB/portal.sh"
source "$LIB/packages.sh"

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
  step "The tests of who may do what see what is wrong"
  (cd e2e-tests && PYTHONPATH=.:../demo python3 -m unittest -q) >"$LOG_DIR/test-access-itself.log" 2>&1 || {
    tail -n 25 "$LOG_DIR/test-access-itself.log" >&2
    failed+=("tests of who may do what (.pep/logs/test-access-itself.log)")
  }
}

# On the servers of this run, at ports of its own. Whatever of it is pep's own is killed on the way.
play_journey() {
  local name context=$RUN_DIR/kill.context logins=$RUN_DIR/logins.env
  PEP_PORT=$(free_port_row "${#ALL_SERVICES[@]}")
  PEP_ORIGIN=http://127.0.0.1:$PEP_PORT PEP_DEMO=1 PEP_FAST_START=0
  APPS_DIR=$PEP_DIR/test/apps
  step "The journey: six services on port $PEP_PORT and the player, small (log: .pep/logs/test-journey.log)"
  if command -v npm >/dev/null; then build_portal; fi
  (
    LOG_DIR=$server_logs
    roomy_quotas
    for name in $(services); do start_service "$name"; done
    wait_for_services "${PEP_START_TIMEOUT:-180}"
    (umask 077 && kill_context >"$context")
  ) || {
    failed+=("journey (the services did not start)")
    return
  }
  run_apart "$LOG_DIR/test-journey.log" "${PEP_JOURNEY_TIMEOUT:-1200}" "tail -n 12" \
    env -u PEP_REPORT PEP_ORIGIN="$PEP_ORIGIN" PEP_KILL="$LIB/kill.sh" PEP_KILL_CONTEXT="$context" \
    PEP_LOGINS="$logins" PEP_MAIL_DIRECTORY="$MAIL_DIR" demo/play --small --kill || failed+=("journey (.pep/logs/test-journey.log)")
  if [[ -f $logins ]]; then browse_journey "$logins"; fi
  try_everybody
  try_contract
  stop_services
}

# What tries every operation as everybody asks for more from one address than anybody's quota grants.
roomy_quotas() {
  export PEP_GATEWAY_QUOTAS_CLIENT_UNITS=200000 PEP_GATEWAY_QUOTAS_CLIENT_PERSECOND=10000
  export PEP_GATEWAY_QUOTAS_VENDOR_UNITS=200000 PEP_GATEWAY_QUOTAS_VENDOR_PERSECOND=10000
  export PEP_GATEWAY_QUOTAS_ADDRESS_UNITS=200000 PEP_GATEWAY_QUOTAS_ADDRESS_PERSECOND=10000
}

# Every operation as everybody: who may do what, and who may not.
try_everybody() {
  need openssl openssl
  step "Who may do what, on the journey's platform (log: .pep/logs/test-access.log)"
  run_apart "$LOG_DIR/test-access.log" "${PEP_ACCESS_TIMEOUT:-900}" "tail -n 12" \
    env PEP_ORIGIN="$PEP_ORIGIN" PEP_MONGODB_URI="$PEP_MONGODB_URI" PEP_REPORT="$REPORT_DIR/matrix.json" \
    PEP_MACHINE="$(machine_name)" PYTHONPATH=e2e-tests:demo python3 -m access || failed+=("who may do what (.pep/logs/test-access.log)")
}

# The published document, as those who build on it use it: by a generated client.
try_contract() {
  local python
  step "A generated client works with the journey's platform (log: .pep/logs/test-client.log)"
  if python=$(python_with client e2e-tests/client/requirements.txt); then
    run_apart "$LOG_DIR/test-client.log" 120 "tail -n 12" \
      env PEP_ORIGIN="$PEP_ORIGIN" PEP_RUN="client-$RANDOM" "$python" e2e-tests/client/run.py ||
      failed+=("generated client (.pep/logs/test-client.log)")
  else
    failed+=("generated client (its packages)")
  fi
  step "Generated requests to every operation, for ${PEP_FUZZ_SECONDS:=130} s (log: .pep/logs/test-fuzz.log)"
  if python=$(python_with fuzz e2e-tests/fuzz/requirements.txt); then
    run_apart "$LOG_DIR/test-fuzz.log" $((PEP_FUZZ_SECONDS + 120)) "tail -n 6" \
      env PEP_ORIGIN="$PEP_ORIGIN" PEP_REPORT="$REPORT_DIR/fuzz.json" PEP_MACHINE="$(machine_name)" \
      "$python" e2e-tests/fuzz/run.py --seconds "$PEP_FUZZ_SECONDS" ||
      failed+=("generated requests (.pep/logs/test-fuzz.log)")
  else
    failed+=("generated requests (their packages)")
  fi
}

# The portal in a real browser, as the people whom the player left behind; it says so where there is no browser.
browse_journey() {
  if [[ ! -f portal/e2e/live.mjs ]] || ! command -v npm >/dev/null; then
    say "    the portal is not tried on the journey's platform, for want of npm or of its test"
    return
  fi
  need_browser
  step "The portal in a browser on the journey's platform (log: .pep/logs/test-portal-live.log)"
  # shellcheck disable=SC2016
  run_apart "$LOG_DIR/test-portal-live.log" "${PEP_BROWSER_TIMEOUT:-900}" "tail -n 12" \
    bash -c 'set -a && source "$1" && cd portal && exec npm run -s e2e:live' browse "$1" ||
    failed+=("portal in a browser (.pep/logs/test-portal-live.log)")
}

# What kill.sh needs to start things again just as they were started here.
kill_context() {
  declare -p RUN_DIR DATA_DIR LOG_DIR APPS_DIR PEP_PORT PEP_ORIGIN PEP_DEMO PEP_FAST_START PEP_MONGODB_URI PEP_AMQP_URI
  declare -p "${!PEP_GATEWAY_QUOTAS_@}" # or a gateway that was killed would grant less than before
  declare -p MONGODB_PORT AMQP_PORT AMQP_MANAGEMENT_PORT AMQP_DIST_PORT EPMD_PORT 2>/dev/null || true
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
