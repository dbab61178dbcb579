#!/usr/bin/env bash
# pep up: build if needed, start the servers and the services, wait until all are ready.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
source "$LIB/services.sh"
source "$LIB/build.sh"
source "$LIB/portal.sh"

began=$SECONDS
lock up
need python3 python3
need_space
load_secrets
use_java
if [[ -e $RUN_DIR/demo ]]; then PEP_DEMO=${PEP_DEMO:-1}; fi
stop_started_when_interrupted

mapfile -t names < <(services)
check_service_ports
build_services
build_portal
default_server_ports
start_servers
if ((${#names[@]})); then
  step "Services start: ${names[*]}"
  for name in "${names[@]}"; do start_service "$name"; done
  wait_for_services "${PEP_START_TIMEOUT:-180}"
fi
if [[ ${PEP_DEMO:-0} == 1 ]]; then touch "$RUN_DIR/demo"; fi

cat >&2 <<TEXT

Up after $((SECONDS - began)) s.
  platform   $PEP_ORIGIN   (portal, API, OAuth2)
  RabbitMQ   $(sed 's#//[^@]*@#//#' <<<"${PEP_AMQP_MANAGEMENT_URI:-(as PEP_AMQP_URI says)}")   (user and password: .pep/secrets.env)
  more       ./pep status, ./pep logs [service], ./pep down
TEXT
