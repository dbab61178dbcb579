#!/usr/bin/env bash
# pep logs [service]: follows on a terminal, else prints the last lines (PEP_TAIL, default 200).
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
source "$LIB/servers.sh"
if [[ -e $RUN_DIR/containers && ${1:-} =~ ^(mongodb|rabbitmq)$ ]]; then container_logs "$1"; fi
if [[ $# -gt 0 ]]; then
  files=("$LOG_DIR/$1.log")
  [[ -f ${files[0]} ]] || die "there is no log of '$1'; there are: $(cd "$LOG_DIR" && printf '%s ' *.log | sed 's/\.log//g')"
else
  shopt -s nullglob
  files=("$LOG_DIR"/*.log)
  ((${#files[@]})) || die "there are no logs yet; ./pep up makes some."
fi
if [[ -t 1 ]]; then exec tail -n "${PEP_TAIL:-50}" -F "${files[@]}"; else exec tail -n "${PEP_TAIL:-200}" "${files[@]}"; fi
