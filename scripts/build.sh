#!/usr/bin/env bash
# pep build: what docker-compose.yml packs (jars, the portal's pages) and this checkout's secrets; starts nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/services.sh"
source "$LIB/build.sh"
source "$LIB/portal.sh"

lock up
need_space
load_secrets
use_java
stop_started_when_interrupted
build_services
build_portal
say "Built."
