# The services: which there are, where they listen, what they are told, how they are started.
# shellcheck shell=bash
source "$LIB/process.sh"

APPS_DIR=$PEP_DIR/apps
ALL_SERVICES=(gateway partner-service catalog-service territory-service promotion-service performance-service)

# Those that this checkout has, in fixed order.
services() {
  local name
  for name in "${ALL_SERVICES[@]}"; do
    if [[ -f $name/pom.xml && -d $name/src/main ]]; then echo "$name"; fi
  done
}

port_of() {
  local i
  for i in "${!ALL_SERVICES[@]}"; do
    if [[ ${ALL_SERVICES[i]} == "$1" ]]; then echo $((PEP_PORT + i)); fi
  done
}
url_of() { echo "http://127.0.0.1:$(port_of "$1")"; }

# variable_of HEAP gateway: the setting for this service (PEP_HEAP_GATEWAY), else the one for all, else nothing.
variable_of() {
  local own
  own=PEP_$1_$(tr a-z- A-Z_ <<<"$2")
  local all=PEP_$1
  echo "${!own:-${!all:-}}"
}

# Where six services, two servers and their users share few processors, the optimising compiler (C2) takes from
# them what it gives only later: docs/adr/0013.
FEW_PROCESSORS=4

java_flags() {
  local heap=256m
  if [[ $1 == performance-service ]]; then heap=384m; fi
  printf '%s\n' -Xms64m -XX:+UseCompactObjectHeaders "-Xmx$(d=$(variable_of HEAP "$1"); echo "${d:-$heap}")" \
    "-XX:MaxMetaspaceSize=$(d=$(variable_of METASPACE "$1"); echo "${d:-224m}")" \
    "-XX:MaxDirectMemorySize=$(d=$(variable_of DIRECT_MEMORY "$1"); echo "${d:-64m}")" \
    "-XX:ReservedCodeCacheSize=$(d=$(variable_of CODE_CACHE "$1"); echo "${d:-96m}")" \
    -XX:MetaspaceSize=128m -XX:SweeperThreshold=50 -XX:+UseSerialGC \
    -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:-ShrinkHeapInSteps \
    -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Duser.timezone=UTC
  if (($(nproc) < FEW_PROCESSORS)); then echo "-XX:TieredStopAtLevel=1"; fi
  local options
  read -ra options <<<"$(variable_of JAVA_OPTS "$1")"
  if ((${#options[@]})); then printf '%s\n' "${options[@]}"; fi
}

service_environment() {
  printf '%s\n' "SERVER_PORT=$(port_of "$1")" SERVER_ADDRESS=127.0.0.1 \
    "PEP_MONGODB_URI=$PEP_MONGODB_URI" "PEP_AMQP_URI=$PEP_AMQP_URI" \
    "PEP_ORIGIN=$PEP_ORIGIN" "PEP_JWKS_URI=$(url_of partner-service)/oauth2/jwks" \
    "PEP_PARTNER_URL=$(url_of partner-service)" "PEP_CATALOG_URL=$(url_of catalog-service)" \
    "PEP_TERRITORY_URL=$(url_of territory-service)" "PEP_PROMOTION_URL=$(url_of promotion-service)" \
    "PEP_PERFORMANCE_URL=$(url_of performance-service)"
  if [[ $1 == partner-service ]]; then
    printf '%s\n' "PEP_OPERATOR_SECRET=$PEP_OPERATOR_SECRET" "PEP_PORTAL_SECRET=$PEP_PORTAL_SECRET" \
      "PEP_ENCRYPTION_KEY=$PEP_ENCRYPTION_KEY" "PEP_MAIL_DIRECTORY=$MAIL_DIR"
    if [[ ${PEP_DEMO:-0} == 1 ]]; then echo "PEP_WEBHOOK_ALLOWED_NETWORKS=127.0.0.0/8"; fi
  elif [[ $1 == promotion-service ]]; then
    printf '%s\n' "PEP_ENCRYPTION_KEY=$PEP_ENCRYPTION_KEY"
  elif [[ $1 == gateway ]]; then
    printf '%s\n' "PEP_PORTAL_SECRET=$PEP_PORTAL_SECRET" "PEP_SESSION_KEY=$PEP_SESSION_KEY" \
      "PEP_PORTAL_DIR=$ROOT/portal/dist"
  fi
}

# start_service <name>: leaves it alone if it runs just so already, else (re)starts it.
start_service() {
  local name=$1 flags environment launch
  mapfile -t flags < <(java_flags "$name")
  mapfile -t environment < <(service_environment "$name")
  launch=$({ printf '%s\n' "${flags[@]}" "${environment[@]}" "$JAVA_HOME"; sha256sum <"$name/target/$name.jar"; } | sha256sum)
  if running "$name" >/dev/null; then
    if [[ $launch == "$(cat "$RUN_DIR/$name.launch" 2>/dev/null)" ]]; then return 0; fi
    say "    $name changed and is started again"
    stop_process "$name"
  fi
  install_service "$name"
  if [[ ${PEP_FAST_START:-1} == 1 ]]; then
    flags+=(-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$APPS_DIR/$name/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off)
  fi
  start_process "$name" env -u PEP_OPERATOR_SECRET -u PEP_PORTAL_SECRET -u PEP_ENCRYPTION_KEY -u PEP_SESSION_KEY \
    -u PEP_AMQP_PASSWORD \
    "${environment[@]}" "$JAVA_HOME/bin/java" "${flags[@]}" -jar "$APPS_DIR/$name/$name.jar"
  echo "$launch" >"$RUN_DIR/$name.launch"
}

# Services run from an unpacked copy of their jar: it starts faster, and a build beside it cannot pull
# the classes from under a running service. Its first orderly end leaves an archive of its classes
# (CDS) in the folder, with which the next start is faster again.
install_service() {
  local name=$1 app=$APPS_DIR/$1 sum
  sum=$(sha256sum <"$name/target/$name.jar")
  if [[ $sum == "$(cat "$app/jar.sha256" 2>/dev/null)" ]]; then return 0; fi
  rm -rf "${app:?}"
  mkdir -p "$APPS_DIR"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$name/target/$name.jar" extract --destination "$app" >"$LOG_DIR/unpack.log" 2>&1 ||
    die_with_log "$LOG_DIR/unpack.log" "$name.jar could not be unpacked; the lines above say why (remove $name/target to have it built again)."
  echo "$sum" >"$app/jar.sha256"
}

# Before anything is started, so that nothing is half up because of a port.
check_service_ports() {
  local name
  for name in $(services); do
    if ! running "$name" >/dev/null; then need_free_port "$(port_of "$name")" "$name"; fi
  done
}

ready() { http_get "$(port_of "$1")" /actuator/health/readiness >/dev/null; }
live() { http_get "$(port_of "$1")" /actuator/health/liveness >/dev/null; }

# Why a service is not ready, in its own words, as far as it says.
why_not_ready() {
  local body
  body=$(http_get "$(port_of "$1")" /actuator/health/readiness || true)
  python3 - "$body" <<'PY'
import json, sys
try:
    health = json.loads(sys.argv[1])
except ValueError:
    sys.exit(print("no answer yet"))
parts = {**health.get("components", {}), **health.get("details", {})}
states = ("DOWN", "OUT_OF_SERVICE", "DEGRADED")  # what keeps it from being ready first
bad = [(states.index(part["status"]), name, (part.get("details") or {}).get("reason") or part["status"])
       for name, part in parts.items() if isinstance(part, dict) and part.get("status") in states]
print("; ".join(f"{name}: {reason[:120]}" for _, name, reason in sorted(bad)) or health.get("status", "no reason given"))
PY
}

# wait_for_services <seconds>: each is reported when it is ready; the first that ends is an error.
wait_for_services() {
  local deadline=$((SECONDS + $1)) name waiting rest
  mapfile -t waiting < <(services)
  while ((${#waiting[@]})); do
    rest=()
    for name in "${waiting[@]}"; do
      if ! running "$name" >/dev/null; then
        die_with_log "$LOG_DIR/$name.log" "$name ended while starting; the lines above say why."
      elif ready "$name"; then
        say "    $name is ready at $(url_of "$name")"
      else
        rest+=("$name")
      fi
    done
    waiting=("${rest[@]}")
    ((${#waiting[@]})) || break
    ((SECONDS < deadline)) ||
      die_with_log "$LOG_DIR/${waiting[0]}.log" "not ready after $1 s: ${waiting[*]} (${waiting[0]}: $(why_not_ready "${waiting[0]}")); see ./pep logs ${waiting[0]}, then ./pep down and try again."
    sleep 0.2
  done
}

stop_services() {
  local name
  for name in "${ALL_SERVICES[@]}"; do end_process "$name"; done
  for name in "${ALL_SERVICES[@]}"; do stop_process "$name" "${PEP_STOP_TIMEOUT:-30}"; done
}
