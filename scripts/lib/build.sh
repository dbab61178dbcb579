# Builds the services, unless nothing was changed since the last build.
# shellcheck shell=bash
source "$LIB/apart.sh"

build_services() {
  local stamp=$RUN_DIR/build.stamp log=$LOG_DIR/build.log began=$SECONDS
  [[ -f pom.xml ]] || die "there is no pom.xml in this checkout, so there is nothing to build."
  if built "$stamp"; then return; fi
  need mvn maven
  step "The services are built (log: .pep/logs/build.log)"
  touch "$stamp.new"
  run_maven "$log" "${PEP_BUILD_TIMEOUT:-1200}" -DskipTests package || build_failed "$log"
  mv -f "$stamp.new" "$stamp"
  say "    built in $((SECONDS - began)) s"
}

build_failed() {
  local sentence="the build failed; the lines above say where, and .pep/logs/build.log says all."
  if grep -q '^\[ERROR\]' "$1"; then die "$sentence"; else die_with_log "$1" "$sentence"; fi
}

built() {
  local name
  [[ -f $1 ]] || return 1
  for name in $(services); do [[ -f $name/target/$name.jar ]] || return 1; done
  [[ -z $(source_newer_than "$1") ]]
}

# Folders count too: theirs is the time at which a file was removed.
source_newer_than() {
  local places=(pom.xml) place
  for place in .mvn */pom.xml */src/main contracts; do if [[ -e $place ]]; then places+=("$place"); fi; done
  find "${places[@]}" -newer "$1" -print -quit
}
