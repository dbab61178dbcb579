# Tests on containers of their own: Testcontainers starts one pair in the first module that needs it,
# the others use it again, and the run ends it.
# shellcheck shell=bash

MAVEN_SWITCHES=()

use_testcontainers() {
  step "Servers: containers, by Testcontainers"
  touch "$RUN_DIR/testcontainers"
  PEP_TEST_RUN=$(compose_project)
  export PEP_TEST_RUN PEP_MONGODB_IMAGE=$MONGODB_IMAGE PEP_RABBITMQ_IMAGE=$RABBITMQ_IMAGE
  # Nothing else ends a pair that is used again, so its own cleaner would have nothing to do.
  export TESTCONTAINERS_REUSE_ENABLE=true TESTCONTAINERS_RYUK_DISABLED=true
  # Else it fetches an image of its own to look for the engine's address, when pep runs in a container.
  export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
  # Left to itself it asks for a version of the API that an older engine refuses.
  MAVEN_SWITCHES=("-Dapi.version=$(docker version -f '{{.Server.APIVersion}}')")
}

end_testcontainers() {
  local ids
  [[ -e $RUN_DIR/testcontainers ]] || return 0
  ids=$(docker ps -aq --filter "label=pep.test=$(compose_project)") || ids=
  # shellcheck disable=SC2086
  if [[ -n $ids ]]; then docker rm -fv $ids >/dev/null || say "    the tests' containers could not be removed; is the Docker engine running?"; fi
  rm -f "$RUN_DIR/testcontainers"
}
