# Long steps in a process group of their own, so that an interrupted command can end all of it.
# shellcheck shell=bash

# run_apart <log> <seconds> <filter> <command...>: everything goes to the log, and through the
# filter to the terminal; ends with the command's own exit code (124 when the time is over).
run_apart() {
  local log=$1 limit=$2 filter=$3 status=0
  shift 3
  # shellcheck disable=SC2016
  setsid timeout -k 20 "$limit" bash -c '
    set -o pipefail
    log=$1 filter=$2
    shift 2
    "$@" 2>&1 </dev/null | tee "$log" | $filter >&2' run_apart "$log" "$filter" "$@" 9>&- &
  APART=$!
  wait "$APART" || status=$?
  APART=
  if ((status == 124)); then say "    given up after $limit s"; fi
  return "$status"
}

# run_maven <log> <seconds> <arguments...>: shows which module it is at, and what fails. Tests see
# none of this checkout's secrets.
run_maven() {
  local log=$1 limit=$2
  shift 2
  run_apart "$log" "$limit" "python3 -u $LIB/maven_progress.py" \
    env -u PEP_OPERATOR_SECRET -u PEP_PORTAL_SECRET -u PEP_ENCRYPTION_KEY -u PEP_SESSION_KEY mvn -B -ntp -Dstyle.color=never "$@"
}
