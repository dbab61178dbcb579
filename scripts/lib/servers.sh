# MongoDB and RabbitMQ: those that the environment names, else containers, else local processes.
# The caller sets where things lie (RUN_DIR, DATA_DIR, LOG_DIR) and the five ports.
# shellcheck shell=bash
source "$LIB/process.sh"
source "$LIB/mongodb.sh"
source "$LIB/rabbitmq.sh"
source "$LIB/containers.sh"

default_server_ports() {
  MONGODB_PORT=$((PEP_PORT + 10))
  AMQP_PORT=$((PEP_PORT + 11))
  AMQP_MANAGEMENT_PORT=$((PEP_PORT + 12))
  AMQP_DIST_PORT=$((PEP_PORT + 13))
  EPMD_PORT=$((PEP_PORT + 14))
}

# start_servers: afterwards PEP_MONGODB_URI, PEP_AMQP_URI and PEP_AMQP_MANAGEMENT_URI are set.
start_servers() {
  local kind=local
  if [[ -n ${PEP_MONGODB_URI:-} && -n ${PEP_AMQP_URI:-} ]]; then
    step "MongoDB and RabbitMQ: those that the environment names"
    check_named_servers
    return
  fi
  if ! servers_run_locally && containers_usable; then kind=containers; fi
  if [[ $kind == local && -e $RUN_DIR/containers ]]; then
    step "The servers that run as containers stop"
    stop_containers
  fi
  if [[ -z ${PEP_MONGODB_URI:-} ]]; then check_mongodb_port_"$kind"; fi
  if [[ -z ${PEP_AMQP_URI:-} ]]; then launch_rabbitmq_"$kind"; fi
  if [[ -n ${PEP_MONGODB_URI:-} ]]; then step "MongoDB: the one that PEP_MONGODB_URI names"; else start_mongodb_"$kind"; fi
  if [[ -n ${PEP_AMQP_URI:-} ]]; then step "RabbitMQ: the one that PEP_AMQP_URI names"; else start_rabbitmq_"$kind"; fi
  check_named_servers
  export PEP_MONGODB_URI PEP_AMQP_URI PEP_AMQP_MANAGEMENT_URI
}

servers_run_locally() { running mongodb >/dev/null || running rabbitmq >/dev/null; }

# A server that the environment names must answer; a wrong address is told here and not by six services.
check_named_servers() {
  local name hosts first
  for name in PEP_MONGODB_URI PEP_AMQP_URI; do
    hosts=${!name#*://} hosts=${hosts##*@} hosts=${hosts%%/*} first=${hosts%%,*}
    [[ ${!name} == mongodb+srv://* || $first != *:* ]] && continue
    timeout 5 bash -c 'exec 3<>"/dev/tcp/${1%:*}/${1##*:}"' _ "$first" 2>/dev/null ||
      die "nothing answers at $first, which $name names; start that server, or unset $name so that pep starts one."
  done
}

stop_servers() {
  stop_containers
  end_process mongodb
  stop_process rabbitmq 40
  stop_process epmd 5
  stop_process mongodb 40
}

print_server_exports() {
  printf "export PEP_MONGODB_URI='%s'\n" "$PEP_MONGODB_URI"
  printf "export PEP_AMQP_URI='%s'\n" "$PEP_AMQP_URI"
  printf "export PEP_AMQP_MANAGEMENT_URI='%s'\n" "${PEP_AMQP_MANAGEMENT_URI:-}"
}
