# A browser for the tests of the portal.
# shellcheck shell=bash

# The one without a window takes little more than half the processor's time; not every distribution has it.
# Without any the tests say so, and the rest is checked all the same.
need_browser() {
  if command -v chromium-headless-shell >/dev/null; then return; fi
  if (apt_install chromium-headless-shell) >/dev/null 2>&1; then return; fi
  command -v chromium >/dev/null || (apt_install chromium) || say "    no browser could be installed"
}
