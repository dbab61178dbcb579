# The same servers as containers, where a Docker engine answers and the images can be had.
# shellcheck shell=bash

MONGODB_IMAGE=${PEP_MONGODB_IMAGE:-mongo:8}
RABBITMQ_IMAGE=${PEP_RABBITMQ_IMAGE:-rabbitmq:4-management}

containers_usable() {
  case ${PEP_SERVERS:-auto} in
    local) return 1 ;;
    auto)
      if docker_answers; then
        if images_at_hand; then return; fi
        say "    $MONGODB_IMAGE or $RABBITMQ_IMAGE cannot be had (.pep/logs/pull.log says why), so local processes serve instead."
      elif [[ -e $RUN_DIR/containers ]]; then
        die "this checkout's servers are containers, and the Docker engine does not answer; start it, or ./pep down and go on with local processes."
      fi
      if [[ -e $RUN_DIR/containers-data ]]; then
        say "    The data so far lies in containers and stays there; local processes have data of their own."
      fi
      return 1
      ;;
    containers)
      docker_answers || die "PEP_SERVERS asks for containers, but no Docker engine with compose answers; start it, or set PEP_SERVERS=local."
      images_at_hand || die "PEP_SERVERS asks for containers, but $MONGODB_IMAGE or $RABBITMQ_IMAGE cannot be had; name others with PEP_MONGODB_IMAGE and PEP_RABBITMQ_IMAGE."
      ;;
    *) die "PEP_SERVERS is '$PEP_SERVERS'; it may be auto, containers or local." ;;
  esac
}

docker_answers() {
  command -v docker >/dev/null && timeout 10 docker info >/dev/null 2>&1 && timeout 10 docker compose version >/dev/null 2>&1
}

images_at_hand() {
  local image
  for image in "$MONGODB_IMAGE" "$RABBITMQ_IMAGE"; do
    timeout 10 docker image inspect "$image" >/dev/null 2>&1 && continue
    step "The image $image is fetched"
    timeout "${PEP_PULL_TIMEOUT:-180}" docker pull -q "$image" >"$LOG_DIR/pull.log" 2>&1 || return 1
  done
}

compose() {
  load_secrets
  PEP_MONGODB_PORT=${MONGODB_PORT:-} PEP_AMQP_PORT=${AMQP_PORT:-} PEP_AMQP_MANAGEMENT_PORT=${AMQP_MANAGEMENT_PORT:-} \
    PEP_MONGODB_IMAGE=$MONGODB_IMAGE PEP_RABBITMQ_IMAGE=$RABBITMQ_IMAGE \
    docker compose --ansi never -p "$(compose_project)" -f "$ROOT/docker-compose.yml" --profile infra "$@"
}
compose_project() { echo "pep-$(printf '%s' "$DATA_DIR" | sha256sum | cut -c 1-8)"; }

check_mongodb_port_containers() { check_container_port mongodb "$MONGODB_PORT"; }
start_mongodb_containers() {
  start_container mongodb
  PEP_MONGODB_URI="mongodb://127.0.0.1:$MONGODB_PORT/?directConnection=true"
}
start_rabbitmq_containers() {
  start_container rabbitmq
  PEP_AMQP_URI="amqp://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_PORT"
  PEP_AMQP_MANAGEMENT_URI="http://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_MANAGEMENT_PORT"
}

# Begins what takes some seconds; what fails here fails in start_container too, which says why.
launch_rabbitmq_containers() {
  check_container_port rabbitmq "$AMQP_PORT"
  check_container_port rabbitmq "$AMQP_MANAGEMENT_PORT"
  mark_containers
  (compose up -d rabbitmq) >/dev/null 2>&1 || true
}

start_container() {
  step "$1 starts as a container"
  mark_containers
  # In a shell of its own, so that an interruption is told on the terminal and not in the log.
  (compose up -d --wait --wait-timeout "${PEP_SERVER_TIMEOUT:-180}" "$1") >"$LOG_DIR/$1.log" 2>&1 || {
    docker logs --tail 15 "$(container_id "$1")" >>"$LOG_DIR/$1.log" 2>&1 || true
    die_with_log "$LOG_DIR/$1.log" "the container of $1 did not become healthy; the lines above say why (PEP_SERVERS=local does without containers)."
  }
}

check_container_port() {
  case $(container_state "$1") in gone | created | exited) need_free_port "$2" "$1" ;; esac
}

# The second mark outlives a plain down, so that --wipe finds the data.
mark_containers() {
  load_secrets
  if [[ ! -e $RUN_DIR/containers ]]; then STARTED_CONTAINERS=yes; fi
  touch "$RUN_DIR/containers" "$RUN_DIR/containers-data"
}

container_id() {
  timeout 10 docker ps -aq --filter "label=com.docker.compose.project=$(compose_project)" \
    --filter "label=com.docker.compose.service=$1" 2>/dev/null
}

# container_logs <name>: as ./pep logs shows the others, and ends this command.
container_logs() {
  local id
  id=$(container_id "$1") && [[ -n $id ]] || die "the container of $1 is gone or the Docker engine does not answer; ./pep up starts it."
  if [[ -t 1 ]]; then exec docker logs -f --tail "${PEP_TAIL:-50}" "$id"; else exec docker logs --tail "${PEP_TAIL:-200}" "$id"; fi
}

# What the engine says of one: healthy, starting, unhealthy, exited, ...
container_state() {
  local id
  id=$(container_id "$1") || { echo "the Docker engine does not answer"; return; }
  if [[ -z $id ]]; then echo "gone"; else
    docker inspect -f '{{if eq .State.Status "running"}}{{.State.Health.Status}}{{else}}{{.State.Status}}{{end}}' "$id"
  fi
}

stop_containers() {
  [[ -e $RUN_DIR/containers ]] || return 0
  compose stop -t 30 >/dev/null 2>&1 || say "    the containers could not be stopped; is the Docker engine running?"
  rm -f "$RUN_DIR/containers"
}

# Deletes the volumes too.
wipe_containers() {
  [[ -e $RUN_DIR/containers-data ]] || return 0
  compose down -v -t 30 >/dev/null 2>&1 || say "    the containers' data could not be deleted; is the Docker engine running?"
  rm -f "$RUN_DIR/containers" "$RUN_DIR/containers-data"
}
