# Shared by all scripts: paths, settings, messages, secrets, prerequisites.
# shellcheck shell=bash disable=SC2034
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
LIB=$ROOT/scripts/lib
PEP_DIR=$ROOT/.pep
RUN_DIR=$PEP_DIR/run
DATA_DIR=$PEP_DIR/data
# Where mails are put while no server is named.
MAIL_DIR=${PEP_MAIL_DIRECTORY:-$DATA_DIR/mail}
LOG_DIR=$PEP_DIR/logs
REPORT_DIR=$PEP_DIR/reports
TOOLS_DIR=$PEP_DIR/tools
SECRETS=$PEP_DIR/secrets.env
cd "$ROOT"
(umask 077 && mkdir -p "$RUN_DIR" "$DATA_DIR" "$LOG_DIR" "$REPORT_DIR" "$TOOLS_DIR")

# --- messages: all on standard error, so that standard output stays data -------------------------

say() { printf '%s\n' "$*" >&2; }
step() { printf '==> %s\n' "$*" >&2; }
die() {
  printf 'pep: %s\n' "$*" >&2
  exit 1
}

# die_with_log <log file> <sentence that names the cure>
die_with_log() {
  local log=$1
  shift
  if [[ -s $log ]]; then
    say "--- the end of ${log#"$ROOT"/}:"
    tail -n "${PEP_TAIL:-25}" "$log" | cut -c 1-400 >&2
    say "---"
  fi
  die "$*"
}

# --- settings: the environment wins over .pep/settings.env ---------------------------------------

load_settings() {
  [[ -f $PEP_DIR/settings.env ]] || return 0
  local before name
  before=$(while read -r name; do declare -p "$name"; done < <(compgen -e PEP_))
  set -a
  # shellcheck disable=SC1091
  source "$PEP_DIR/settings.env"
  set +a
  eval "${before//declare -x/export}"
}
load_settings
PEP_PORT=${PEP_PORT:-8080}
[[ $PEP_PORT =~ ^[0-9]+$ ]] && ((PEP_PORT > 1023 && PEP_PORT < 65500)) ||
  die "PEP_PORT is '$PEP_PORT'; set it to a number from 1024 to 65499."
PEP_ORIGIN=http://127.0.0.1:$PEP_PORT

# --- secrets: made once for each checkout --------------------------------------------------------

load_secrets() {
  local name
  if [[ ! -e $SECRETS ]]; then (umask 077 && : >"$SECRETS"); fi
  for name in PEP_OPERATOR_SECRET PEP_PORTAL_SECRET PEP_ENCRYPTION_KEY PEP_SESSION_KEY PEP_AMQP_PASSWORD; do
    grep -q "^$name=" "$SECRETS" || echo "$name=$(random_secret "$name")" >>"$SECRETS"
  done
  chmod 600 "$SECRETS"
  set -a
  # shellcheck disable=SC1090
  source "$SECRETS"
  set +a
  PEP_AMQP_USER=pep
}

random_secret() {
  case $1 in
    *_KEY) head -c 32 /dev/urandom | base64 ;;
    *) od -An -N24 -tx1 /dev/urandom | tr -d ' \n' ;;
  esac
}

# --- one command at a time in a checkout ---------------------------------------------------------

# lock <name>: held until this process ends; long-running children close descriptor 9.
lock() {
  exec 9>"$RUN_DIR/$1.lock"
  flock -w "${PEP_LOCK_TIMEOUT:-10}" 9 ||
    die "another pep command is at work in this checkout; wait for it or end it, then try again."
}

# --- prerequisites -------------------------------------------------------------------------------

need() { command -v "$1" >/dev/null || die "'$1' is missing; install it (on Debian or Ubuntu: apt-get install $2)."; }

need_space() {
  local free
  free=$(df -Pm "$PEP_DIR" | awk 'NR == 2 {print $4}')
  ((free >= ${PEP_MIN_FREE_MB:-1024})) ||
    die "only $free MB are free where .pep lies; free at least ${PEP_MIN_FREE_MB:-1024} MB (./pep down --wipe deletes this checkout's data)."
}

# Finds a JDK 25 and makes it the one for everything that follows.
use_java() {
  local home on_path
  on_path=$(command -v javac || true)
  for home in "${PEP_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* /opt/*25* \
    "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}"; do
    if [[ -n $home && -x $home/bin/javac && -r $home/release ]] && grep -q '^JAVA_VERSION="25' "$home/release"; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done
  die "no JDK 25 was found; install one (for example temurin-25-jdk) or set PEP_JAVA_HOME to where it lies."
}

# What the figures were measured on: processor, cores, memory.
machine_name() {
  local model cores memory
  model=$(sed -n 's/^model name[[:space:]]*: *//p' /proc/cpuinfo | head -n 1)
  cores=$(nproc)
  memory=$(awk '/^MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)
  echo "${model:-$(uname -m)}, $cores cores, $memory GiB"
}
