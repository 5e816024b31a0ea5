# SPDX-License-Identifier: MIT
"""Runs the parts that were named, or all, and says what they came to."""
import sys
import time

import changes
import checkin
import crash_states
import edit_races
import fallback
import modes
import purge
import races
import random_faults
import readonly
import streams
import sweep
from report import Part

PARTS = {
    "kill": sweep.kill,
    "errors": sweep.errors,
    "fsyncs": crash_states.fsyncs,
    "kill-changes": changes.kill_changes,
    "fail-changes": changes.fail_changes,
    "sync-changes": changes.sync_changes,
    "edit-races": edit_races.edit_races,
    "power": crash_states.power,
    "races": races.races,
    "random": random_faults.random_faults,
    "streams": streams.streams,
    "readonly": readonly.readonly,
    "checkin": checkin.checkin,
    "fallback": fallback.fallback,
    "modes": modes.modes,
    "purge": purge.purges,
}
SKIPPED = 80


def main(words):
    long = "--long" in words
    names = [word for word in words if word != "--long"] or list(PARTS)
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"run: error: no part '{unknown[0]}'\nrun: hint: the parts are {' '.join(PARTS)}", file=sys.stderr)
        return 2
    done = []
    for name in names:
        start = time.monotonic()
        part = Part(name, long)
        PARTS[name](part)
        part.close(time.monotonic() - start)
        done.append(part)
    if any(part.wrong for part in done):
        return 1
    return SKIPPED if len(done) == 1 and done[0].points == 0 else 0


sys.exit(main(sys.argv[1:]))
