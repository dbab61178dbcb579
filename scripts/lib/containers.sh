# The same servers as containers, where a Docker engine answers and the images can be had.
# shellcheck shell=bash

MONGODB_IMAGE=${PEP_MONGODB_IMAGE:-mongo:8}
RABBITMQ_IMAGE=${PEP_RABBITMQ_IMAGE:-rabbitmq:4-management}

containers_usable() {
  case ${PEP_SERVERS:-auto} in
    local) return 1 ;;
    auto) docker_answers && images_at_hand ;;
    containers)
      docker_answers || die "PEP_SERVERS asks for containers, but no Docker engine with compose answers; start it, or set PEP_SERVERS=local."
      images_at_hand || die "PEP_SERVERS asks for containers, but $MONGODB_IMAGE or $RABBITMQ_IMAGE cannot be had; name others with PEP_MONGODB_IMAGE and PEP_RABBITMQ_IMAGE."
      ;;
    *) die "PEP_SERVERS is '$PEP_SERVERS'; it may be auto, containers or local." ;;
  esac
}

docker_answers() {
  command -v docker >/dev/null && timeout 5 docker info >/dev/null 2>&1 && timeout 5 docker compose version >/dev/null 2>&1
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
  PEP_MONGODB_PORT=$MONGODB_PORT PEP_AMQP_PORT=$AMQP_PORT PEP_AMQP_MANAGEMENT_PORT=$AMQP_MANAGEMENT_PORT \
    PEP_MONGODB_IMAGE=$MONGODB_IMAGE PEP_RABBITMQ_IMAGE=$RABBITMQ_IMAGE \
    docker compose --ansi never -p "$(compose_project)" -f "$ROOT/docker-compose.yml" --profile infra "$@"
}
compose_project() { echo "pep-$(printf '%s' "$ROOT" | sha256sum | cut -c 1-8)"; }

start_mongodb_containers() {
  start_container mongodb
  PEP_MONGODB_URI="mongodb://127.0.0.1:$MONGODB_PORT/?directConnection=true"
}
start_rabbitmq_containers() {
  start_container rabbitmq
  PEP_AMQP_URI="amqp://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_PORT"
  PEP_AMQP_MANAGEMENT_URI="http://$PEP_AMQP_USER:$PEP_AMQP_PASSWORD@127.0.0.1:$AMQP_MANAGEMENT_PORT"
}

start_container() {
  load_secrets
  step "$1 starts as a container"
  touch "$RUN_DIR/containers" "$RUN_DIR/containers-data"
  compose up -d --wait --wait-timeout "${PEP_SERVER_TIMEOUT:-90}" "$1" >"$LOG_DIR/$1.log" 2>&1 || {
    compose logs --no-color --tail 25 "$1" >>"$LOG_DIR/$1.log" 2>&1 || true
    die_with_log "$LOG_DIR/$1.log" "the container of $1 did not become healthy; the lines above say why (PEP_SERVERS=local does without containers)."
  }
}

stop_containers() {
  [[ -e $RUN_DIR/containers ]] || return 0
  compose stop -t 30 >/dev/null 2>&1 || say "    the containers could not be stopped; is the Docker engine running?"
  rm -f "$RUN_DIR/containers"
}

# Deletes the volumes too; the containers are remembered for this by a file that outlives a plain down.
wipe_containers() {
  [[ -e $RUN_DIR/containers-data ]] || return 0
  compose down -v -t 30 >/dev/null 2>&1 || say "    the containers' data could not be deleted; is the Docker engine running?"
  rm -f "$RUN_DIR/containers" "$RUN_DIR/containers-data"
}
