# SPDX-License-Identifier: MIT
"""Any call of the C library for input and output failing at random, by libfiu."""
import concurrent.futures
import os
import shutil

from store import folder, ids_of, lines, modes_of, run, usable

RULE = "enable_random name=posix/io/*,probability=0.08"


def before():
    return ["fiu-run", "-x", "-c", RULE]


def works():
    """Whether the failures reach the program at all."""
    if not shutil.which("fiu-run"):
        return False
    home = folder() / "home"
    always = ["fiu-run", "-x", "-c", "enable name=posix/io/rw/write"]
    done = run(home, "add", "note", "--text", "-", stdin=b"x", before=always)
    return done.returncode == 4 and not ids_of(home)


def add(home, number):
    done = run(home, "add", "note", "--text", "-", stdin=b"note %d\n" % number, before=before(), RCW_SEED=None)
    faults = []
    if done.returncode not in (0, 4):
        faults.append(f"status {done.returncode}, said {done.stderr!r}")
    if done.returncode == 0 and len(lines(done.stdout)) != 1:
        faults.append(f"status 0, printed {done.stdout!r}")
    return done, faults


def random_faults(part):
    if not works():
        part.skip("fiu-run (fiu-utils) is missing or does not reach the program")
        return
    home = folder() / "home"
    acknowledged, silent = [], 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        tries = [pool.submit(add, home, number) for number in range(1000 if part.long else 300)]
        for number, future in enumerate(tries):
            done, faults = future.result()
            part.point("adds", str(number), faults)
            acknowledged += lines(done.stdout)
            silent += done.returncode == 4 and not done.stderr
    present = ids_of(home)
    faults = [f"{name} was acknowledged but is not there" for name in set(acknowledged) - present]
    if len(acknowledged) == part.counts["adds"]:
        faults.append("nothing ever failed")
    part.point("stores", "afterwards", faults + modes_of(home) + usable(home, present))
    part.note(f"{len(acknowledged)} acknowledged, {len(present)} present, {silent} failures whose message failed too")
