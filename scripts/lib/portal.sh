# Builds the portal's pages, unless nothing was changed since the last build.
# shellcheck shell=bash
source "$LIB/apart.sh"

build_portal() {
  local stamp=$RUN_DIR/portal.stamp log=$LOG_DIR/build-portal.log began=$SECONDS
  [[ -f portal/package.json ]] || return 0
  if portal_built "$stamp"; then return; fi
  need npm npm
  step "The portal is built (log: .pep/logs/build-portal.log)"
  touch "$stamp.new"
  run_apart "$log" "${PEP_BUILD_TIMEOUT:-1200}" "tail -n 6" \
    bash -c 'cd portal && npm ci --no-audit --no-fund && npm run build' ||
    die_with_log "$log" "the portal could not be built; the lines above say why."
  mv -f "$stamp.new" "$stamp"
  say "    built in $((SECONDS - began)) s"
}

# The types are made by the build, in a folder that looks changed by it.
portal_built() {
  [[ -f $1 && -f portal/dist/index.html && -d portal/node_modules ]] || return 1
  [[ -z $(find portal/src portal/contract contracts/http portal/index.html portal/*.json portal/*.ts portal/.npmrc ! -path portal/src/api ! -name contract.d.ts -newer "$1" -print -quit) ]]
}
