# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The one fixed world of transcripts and error folders: same clock, zone, ids, locale and width
# wherever they run. Source it with $top set to the checkout.

# Which programs are meant: RCW_BIN, else the release build.
RCW_BIN=$(cd "${RCW_BIN:-$top/build/release/bin}" 2>/dev/null && pwd -P) || {
  echo "no programs to test: run scripts/build first, or set RCW_BIN" >&2
  exit 2
}

# Settings of whoever runs the tests must not show through.
for name in $(compgen -e | grep -E '^(RCW|XDG|LC|CRAM)_|^(LANG|LANGUAGE|TZ|TZDIR|NO_COLOR|ACCESSIBLE|EDITOR|VISUAL|PAGER|CDPATH|CRAM)$'); do
  [ "$name" = RCW_BIN ] || unset "$name"
done
unset name
export RCW_BIN RCW_NOW=2026-11-22T21:15:00+01:00 RCW_ZONE=Europe/Berlin RCW_SEED=1
export LC_ALL=C.UTF-8 TERM=dumb COLUMNS=80 SHELL=/bin/bash
export PATH="$RCW_BIN:$PATH"
# The tests folder, for files of tests/examples.
export TESTS="$top/tests"
umask 022

# Call it in the empty folder where the test happens: neither home is there yet.
fresh_home() { export RCW_HOME="$PWD/home" HOME="$PWD/home-of-user"; }
