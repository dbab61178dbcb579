# Long-running processes by pid file. A pid file holds the pid and, on its second line, the start
# time from /proc, so that a pid that was used again by the system is never taken for ours.
# shellcheck shell=bash

STARTED=() # names that this very command started; stop_started ends them
STARTED_CONTAINERS= # and whether it started containers (containers.sh)

pid_file() { echo "$RUN_DIR/$1.pid"; }
start_time() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }

# running <name>: does the process that we started under this name live? Prints its pid.
running() {
  local pid start
  { read -r pid && read -r start; } 2>/dev/null <"$(pid_file "$1")" || return 1
  [[ -n $start && $(start_time "$pid") == "$start" && $(process_state "$pid") != Z ]] || return 1
  echo "$pid"
}
process_state() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 1; }

# start_process <name> <command...>: in the background, apart from this terminal, logged.
start_process() {
  local name=$1 log=$LOG_DIR/$1.log pid
  shift
  if [[ -s $log ]]; then mv -f "$log" "$log.1"; fi
  STARTED+=("$name")
  setsid "$@" >"$log" 2>&1 </dev/null 9>&- &
  pid=$!
  disown "$pid" # or bash would report its end among our own messages
  printf '%s\n%s\n' "$pid" "$(start_time "$pid")" >"$(pid_file "$name")"
}

# end_process <name>: asks it to end, without waiting.
end_process() {
  local pid
  if pid=$(running "$1"); then kill -TERM "$pid" 2>/dev/null || true; fi
}

# stop_process <name> [seconds]: asks it to end and waits, then insists.
stop_process() {
  local name=$1 limit=${2:-30} pid
  if pid=$(running "$name"); then
    kill -TERM "$pid" 2>/dev/null || true
    if ! wait_until "$limit" not running "$name"; then
      say "    $name did not end within $limit s and was killed"
      kill -KILL "$pid" 2>/dev/null || true
      wait_until 5 not running "$name" || true
      rm -f "$PEP_DIR/apps/$name/classes.jsa" # which it may have been writing
    fi
  fi
  rm -f "$(pid_file "$name")" "$RUN_DIR/$name.launch"
}

# kill_process <name>: at once, for what need not be tidy.
kill_process() {
  local pid
  if pid=$(running "$1"); then
    kill -KILL "$pid" 2>/dev/null || true
    wait_until 5 not running "$1" || true
  fi
  rm -f "$(pid_file "$1")"
}

stop_started() {
  local i
  # All are asked at once, except the servers, which the others may need to end well.
  for i in "${STARTED[@]}"; do case $i in mongodb | rabbitmq | epmd) ;; *) end_process "$i" ;; esac; done
  for ((i = ${#STARTED[@]} - 1; i >= 0; i--)); do stop_process "${STARTED[i]}" 10; done
  if [[ -n $STARTED_CONTAINERS ]]; then stop_containers; fi
  STARTED=()
}

# Ctrl-C, a kill or a hang-up ends what this command started, and nothing else.
stop_started_when_interrupted() {
  trap 'trap "" INT TERM HUP PIPE; { say; say "interrupted; stopping what was started"; } || true; stop_apart; stop_started; exit 130' INT TERM HUP PIPE
}

APART= # the process group of the long step that is under way, if any (apart.sh)
stop_apart() {
  [[ -n $APART ]] || return 0
  kill -TERM -- "-$APART" 2>/dev/null || true
  wait_until 5 not kill -0 -- "-$APART" 2>/dev/null || kill -KILL -- "-$APART" 2>/dev/null || true
  APART=
}

not() { ! "$@" >/dev/null; }

# wait_until <seconds> <command...>: polls; false when the time is over.
wait_until() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}

port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# need_free_port <port> <what for>: one sentence with the cure when somebody else has it.
need_free_port() {
  if port_open "$1"; then
    die "port $1 for $2 is taken by $(port_holder "$1"); end that, or set another PEP_PORT (for example: echo PEP_PORT=$((PEP_PORT + 100)) >> .pep/settings.env)."
  fi
}
port_holder() {
  local holder=
  if command -v ss >/dev/null; then
    holder=$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -n 's/.*users:(("\([^"]*\)",pid=\([0-9]*\).*/\1 (process \2)/p' | head -n 1)
  fi
  echo "${holder:-another program}"
}

# free_ports <how many>: below the range that the system hands out by itself.
free_ports() {
  python3 - "$1" <<'PY'
import random, socket, sys
found = []
while len(found) < int(sys.argv[1]):
    port = random.randint(20000, 31999)
    with socket.socket() as s:
        try:
            s.bind(("127.0.0.1", port))
        except OSError:
            continue
    if port not in found:
        found.append(port)
print(*found)
PY
}

# http_get <port> <path> [header]: prints the body; true for a 2xx answer.
http_get() {
  # shellcheck disable=SC2016
  timeout "${HTTP_TIMEOUT:-4}" bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 7
    printf "GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n%s\r\n" "$2" "$1" "${3:+$3$4}" >&3
    read -r _ status _ <&3
    sed "1,/^\r*\$/d" <&3
    [[ $status == 2* ]]' http_get "$1" "$2" "${3:-}" $'\r\n' 2>/dev/null
}
