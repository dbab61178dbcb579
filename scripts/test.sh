#!/usr/bin/env bash
# pep test [service|demo|portal]: everything that CI checks, on real servers that live for this run only.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
source "$LIB/testcontainers.sh"
source "$LIB/memory.sh"
source "$LIB/apart.sh"
source "$LIB/browser.sh"
source "$LIB/journey.sh"

target=${1:-}
if [[ -n $target && $target != portal && $target != demo && ! -f $target/pom.xml ]]; then
  die "there is no '$target' to test; there are: $(for pom in */pom.xml portal/package.json; do if [[ -f $pom ]]; then printf '%s ' "${pom%/*}"; fi; done)"
fi
began=$SECONDS
lock test
need python3 python3
need_space
load_secrets

stamp=$RUN_DIR/build.stamp
# The servers of this run: on free ports, with fresh data, apart from those of ./pep up.
RUN_DIR=$PEP_DIR/test/run DATA_DIR=$PEP_DIR/test/data
server_logs=$PEP_DIR/test/logs

start_test_servers() {
  if [[ -z ${PEP_MONGODB_URI:-} && -z ${PEP_AMQP_URI:-} ]] && containers_usable; then use_testcontainers; else PEP_SERVERS=local start_pair; fi
}
start_pair() {
  local LOG_DIR=$server_logs
  read -r MONGODB_PORT AMQP_PORT AMQP_MANAGEMENT_PORT AMQP_DIST_PORT EPMD_PORT < <(free_ports 5)
  PEP_MONGODB_OPLOG_MB=512 start_servers
  export PEP_MONGODB_URI PEP_AMQP_URI PEP_AMQP_MANAGEMENT_URI
}

# Their data goes with them, so they need no time to be tidy.
stop_test_servers() {
  trap '' INT TERM HUP PIPE
  stop_apart
  stop_services
  for server in rabbitmq epmd mongodb; do kill_process "$server"; done
  end_testcontainers
  wipe_containers
  wipe_test_data
}

test_java() {
  local selection=()
  if [[ -n $target ]]; then selection=(-pl "$target" -am); fi
  use_java
  need mvn maven
  mkdir -p "$RUN_DIR" "$server_logs"
  stop_test_servers # those of a run that was killed
  make_test_data
  trap stop_test_servers EXIT
  trap 'trap "" PIPE; { say; say "interrupted; stopping what was started"; } || true; exit 130' INT TERM HUP PIPE
  start_test_servers
  step "Maven verifies ${target:-everything} (log: .pep/logs/test.log)"
  touch "$PEP_DIR/test/began"
  rm -f "$stamp" # a run that is cut short can leave half a jar
  # Two modules at once: integration tests wait for their servers half of the time.
  run_maven "$LOG_DIR/test.log" "${PEP_TEST_TIMEOUT:-2700}" -T 2 --fail-at-end "${MAVEN_SWITCHES[@]}" "${selection[@]}" verify || failed+=("Maven (.pep/logs/test.log)")
  if [[ -z $target && ${#failed[@]} == 0 ]]; then cp -p "$PEP_DIR/test/began" "$stamp"; fi
  if [[ -z $target ]]; then
    step "The benchmarks are compiled and checked (log: .pep/logs/test-benchmarks.log)"
    run_maven "$LOG_DIR/test-benchmarks.log" 600 -Pbench -pl benchmarks -am process-classes spotless:check || failed+=("benchmarks (.pep/logs/test-benchmarks.log)")
  fi
  step "Tests of this run"
  PEP_MACHINE=$(machine_name) python3 "$LIB/test_counts.py" "$PEP_DIR/test/began" "$REPORT_DIR/test.json" $((SECONDS - test_began)) ||
    failed+=("tests")
  python3 "$LIB/event_watch.py" "$PEP_DIR/test/began" $target || failed+=("events as they are sent")
  if [[ -z $target && -x demo/play ]] && { ((${#failed[@]} == 0)) || freshly_packaged; }; then
    if [[ -e $RUN_DIR/testcontainers ]]; then
      end_testcontainers
      start_pair
    fi
    play_journey
  fi
  stop_test_servers
  trap - EXIT
}

# A red test hides nothing else: the journey is played wherever this run has packaged all services.
freshly_packaged() {
  local name
  for name in $(services); do
    [[ -n $(find "$name/target/$name.jar" -cnewer "$PEP_DIR/test/began" 2>/dev/null) ]] || return 1
  done
}

test_portal() {
  need npm npm
  need_browser
  stop_started_when_interrupted
  mkdir -p "$RUN_DIR"
  # With its types; the journey has done so already, as a rule.
  (build_portal) || {
    failed+=("portal (.pep/logs/build-portal.log)")
    return
  }
  step "The portal is checked (log: .pep/logs/test-portal.log)"
  run_apart "$LOG_DIR/test-portal.log" "${PEP_TEST_TIMEOUT:-2400}" "tail -n 20" \
    bash -c 'cd portal && npm run unit && npm run e2e' || failed+=("portal (.pep/logs/test-portal.log)")
}

failed=()
test_began=$SECONDS
if [[ -d demo/tests && (-z $target || $target == demo) ]]; then test_demo; fi
if [[ $target != portal && $target != demo ]]; then test_java; fi
if [[ -f portal/package.json && ($target == portal || -z $target) ]]; then test_portal; fi
if ((${#failed[@]})); then die "failed after $((SECONDS - began)) s: ${failed[*]}"; fi
say "All passed after $((SECONDS - began)) s."
