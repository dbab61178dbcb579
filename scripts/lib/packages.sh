# Python packages at pinned versions, each set in an environment of its own.
# shellcheck shell=bash

# python_with <name> <requirements file>: prints the interpreter that has them.
python_with() {
  local folder
  folder=$PEP_DIR/tools/$1-$(sha256sum "$2" | cut -c 1-12)
  if [[ ! -x $folder/bin/python ]]; then
    need python3 python3 >&2
    python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv >&2
    rm -rf "$folder.new"
    python3 -m venv "$folder.new" >/dev/null &&
      "$folder.new/bin/python" -m pip install -q --disable-pip-version-check --no-deps -r "$2" >&2 ||
      die "the packages in $2 could not be installed; the lines above say why."
    mv -T "$folder.new" "$folder"
  fi
  printf '%s\n' "$folder/bin/python"
}
