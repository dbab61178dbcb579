# A local RabbitMQ: a private node with its own data, cookie and port mapper, on loopback only.
# shellcheck shell=bash

RABBITMQ_HOME_DIR=/usr/lib/rabbitmq

# Begins what takes some seconds; start_rabbitmq_local waits for it.
launch_rabbitmq_local() {
  load_secrets
  install_rabbitmq
  if running rabbitmq >/dev/null; then return; fi
  need_free_port "$AMQP_PORT" RabbitMQ
  need_free_port "$AMQP_MANAGEMENT_PORT" "RabbitMQ's management"
  need_free_port "$AMQP_DIST_PORT" "RabbitMQ's own traffic"
  start_epmd
  step "RabbitMQ starts on port $AMQP_PORT"
  start_rabbitmq_node
}

start_rabbitmq_local() {
  launch_rabbitmq_local
  wait_until "${PEP_SERVER_TIMEOUT:-60}" rabbitmq_up_or_dead ||
    die_with_log "$LOG_DIR/rabbitmq.log" "RabbitMQ did not get ready in time; ./pep down and try again."
  running rabbitmq >/dev/null ||
    die_with_log "$LOG_DIR/rabbitmq.log" "RabbitMQ ended while starting; the lines above say why (data of another version: ./pep down --wipe)."
  wait_until 40 rabbitmq_login_works ||
    die "RabbitMQ refuses the password in .pep/secrets.env, which is newer than its data; ./pep down --wipe deletes that data."
  PEP_AMQP_URI="amqp://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_PORT"
  PEP_AMQP_MANAGEMENT_URI="http://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_MANAGEMENT_PORT"
}

# The port mapper that every Erlang node looks for; started here, so that it is known and ended.
start_epmd() {
  if running epmd >/dev/null; then return; fi
  need_free_port "$EPMD_PORT" "RabbitMQ's port mapper"
  start_process epmd epmd -port "$EPMD_PORT" -address 127.0.0.1
  wait_until 10 started_or_dead epmd "$EPMD_PORT" && running epmd >/dev/null ||
    die_with_log "$LOG_DIR/epmd.log" "RabbitMQ's port mapper (epmd) did not start on port $EPMD_PORT; set another PEP_PORT."
}

start_rabbitmq_node() {
  local home=$DATA_DIR/rabbitmq
  (
    umask 077
    mkdir -p "$home"
    echo '[rabbitmq_management].' >"$home/enabled_plugins"
    cat >"$home/rabbitmq.conf" <<CONF
listeners.tcp.local = 127.0.0.1:$AMQP_PORT
management.tcp.ip = 127.0.0.1
management.tcp.port = $AMQP_MANAGEMENT_PORT
default_user = $PEP_AMQP_USER
default_pass = $PEP_AMQP_PASSWORD
default_user_tags.administrator = true
vm_memory_high_watermark.absolute = ${PEP_RABBITMQ_MEMORY:-1GB}
disk_free_limit.absolute = 500MB
log.console = true
log.console.level = info
log.file = false
CONF
  )
  raise_file_limit
  # RUNNING_UNDER_SYSTEMD makes the start script become the node instead of staying as its parent.
  start_process rabbitmq env HOME="$home" RUNNING_UNDER_SYSTEMD=true \
    RABBITMQ_NODENAME=pep@localhost RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT="$AMQP_PORT" \
    RABBITMQ_DIST_PORT="$AMQP_DIST_PORT" ERL_EPMD_PORT="$EPMD_PORT" ERL_EPMD_ADDRESS=127.0.0.1 \
    RABBITMQ_CONF_ENV_FILE=/dev/null RABBITMQ_CONFIG_FILE="$home/rabbitmq.conf" \
    RABBITMQ_ADVANCED_CONFIG_FILE="$home/advanced.config" \
    RABBITMQ_MNESIA_BASE="$home" RABBITMQ_MNESIA_DIR="$home/node" RABBITMQ_LOG_BASE="$home/log" \
    RABBITMQ_GENERATED_CONFIG_DIR="$home/generated" RABBITMQ_FEATURE_FLAGS_FILE="$home/feature_flags" \
    RABBITMQ_ENABLED_PLUGINS_FILE="$home/enabled_plugins" RABBITMQ_PID_FILE="$home/rabbitmq.pid" \
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none" \
    "$RABBITMQ_HOME_DIR/bin/rabbitmq-server"
}

rabbitmq_up_or_dead() {
  ! running rabbitmq >/dev/null || { port_open "$AMQP_PORT" && port_open "$AMQP_MANAGEMENT_PORT"; }
}
rabbitmq_login_works() {
  http_get "$AMQP_MANAGEMENT_PORT" /api/whoami \
    "Authorization: Basic $(printf '%s' "$PEP_AMQP_USER:$PEP_AMQP_PASSWORD" | base64 -w 0)" >/dev/null
}

install_rabbitmq() {
  if [[ ! -x $RABBITMQ_HOME_DIR/bin/rabbitmq-server ]]; then
    step "RabbitMQ is installed from the distribution"
    apt_install rabbitmq-server
    # The package brings a service of its own, which is not wanted here.
    if [[ -d /run/systemd/system ]]; then as_root systemctl disable --now rabbitmq-server epmd.socket epmd >/dev/null 2>&1 || true; fi
  fi
  command -v epmd >/dev/null || die "epmd is missing though RabbitMQ is there; apt-get install erlang-base."
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# apt_install <package>: without letting its services start.
apt_install() {
  local log=$LOG_DIR/apt.log policy=/usr/sbin/policy-rc.d mine=
  ((EUID == 0)) || command -v sudo >/dev/null ||
    die "'$1' is missing and pep may not install it; run as root: apt-get install $1"
  command -v apt-get >/dev/null || die "'$1' is missing; install it, or name a server (PEP_MONGODB_URI, PEP_AMQP_URI)."
  if [[ ! -e $policy ]]; then
    mine=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
  fi
  { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$1" ||
    { as_root apt-get -o DPkg::Lock::Timeout=120 update &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$1"; }; } >"$log" 2>&1 </dev/null || mine=failed$mine
  if [[ $mine == *yes ]]; then as_root rm -f "$policy"; fi
  [[ $mine != failed* ]] || die_with_log "$log" "'$1' could not be installed; the lines above say why."
}
