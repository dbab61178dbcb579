# The data of servers that live for one run of the tests: in memory where there is plenty of it. Every write that a
# test waits for waits for the disk otherwise, and the data goes with the run; a process that is killed loses none.
# shellcheck shell=bash

# Free memory in KiB, of which the data takes a small part and the rest of the run some gigabytes.
MEMORY_FOR_TEST_DATA=$((12 * 1024 * 1024))

make_test_data() {
  wipe_test_data
  if memory_has_room; then
    ln -s "$(mktemp -d /dev/shm/pep-test.XXXXXX)" "$DATA_DIR"
  else
    mkdir -p "$DATA_DIR"
  fi
}

wipe_test_data() {
  local place
  if [[ -L $DATA_DIR ]]; then
    place=$(readlink "$DATA_DIR")
    if [[ $place == /dev/shm/pep-test.* ]]; then rm -rf "${place:?}"; fi
  fi
  rm -rf "${DATA_DIR:?}"
}

memory_has_room() {
  local limit=/sys/fs/cgroup/memory.max
  [[ $(stat -f -c %T /dev/shm 2>/dev/null) == tmpfs && -w /dev/shm ]] || return 1
  if [[ -r $limit && $(<$limit) =~ ^[0-9]+$ ]] && (($(<$limit) / 1024 < MEMORY_FOR_TEST_DATA)); then return 1; fi
  (($(df -Pk /dev/shm | awk 'NR == 2 { print $4 }') > MEMORY_FOR_TEST_DATA / 3)) &&
    (($(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo) > MEMORY_FOR_TEST_DATA))
}
