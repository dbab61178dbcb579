# What the run scripts in benchmarks/ are made of: servers of this run alone, and the harness.
# shellcheck shell=bash
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$LIB/servers.sh"

BENCH_DIR=$PEP_DIR/bench
BENCH_CLASSPATH=$ROOT/benchmarks/target/classpath

stop_bench() {
  trap '' INT TERM HUP PIPE
  local name
  for name in rabbitmq epmd mongodb; do kill_process "$name"; done
  rm -rf "${BENCH_DIR:?}/data"
}

# For every run script, first: where things lie, and that nothing is left behind.
begin_bench() {
  use_java
  RUN_DIR=$BENCH_DIR/run DATA_DIR=$BENCH_DIR/data LOG_DIR=$BENCH_DIR/logs
  mkdir -p "$RUN_DIR" "$LOG_DIR"
  stop_bench # those of a run that was killed
  mkdir -p "$DATA_DIR"
  trap stop_bench EXIT
  trap 'exit 130' INT TERM HUP PIPE
}

# MongoDB and RabbitMQ: those that the environment names, else fresh ones on free ports.
with_servers() {
  read -r MONGODB_PORT AMQP_PORT AMQP_MANAGEMENT_PORT AMQP_DIST_PORT EPMD_PORT < <(free_ports 5)
  PEP_SERVERS=local start_servers
}

# PostgreSQL's programs; with an argument, that extension besides, from the distribution's package.
# The harness starts the server and ends it.
with_postgresql() {
  local extension=${1:-} package=${2:-}
  [[ -n $(newest_postgresql) ]] || apt_install postgresql
  PEP_POSTGRES_BIN=$(newest_postgresql)
  [[ -n $PEP_POSTGRES_BIN ]] || die "PostgreSQL's programs were not found under /usr/lib/postgresql; install postgresql."
  if [[ -n $extension ]] && ! compgen -G "/usr/share/postgresql/*/extension/$extension.control" >/dev/null; then
    apt_install "$package"
  fi
  PEP_POSTGRES_DATA=$DATA_DIR/postgresql
  export PEP_POSTGRES_BIN PEP_POSTGRES_DATA
}

newest_postgresql() { find /usr/lib/postgresql -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -n 1; }

# harness <class> [arguments]: at most ten minutes, from the class folders.
harness() {
  timeout --foreground -k 20 600 "$JAVA_HOME/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -Duser.timezone=UTC \
    -cp "${BENCH_CLASSPATH_FIRST:-}$ROOT/benchmarks/target/classes:$(<"$BENCH_CLASSPATH")" "$@"
}
