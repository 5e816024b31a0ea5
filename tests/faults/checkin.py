# SPDX-License-Identifier: MIT
"""rcw-checkin: reads that write nothing, answers and reminders of many at once, and full disks."""
import concurrent.futures
import os
import shutil
import subprocess

from readonly import AS_NOBODY, MOUNT_READ_ONLY, NOBODY, changes, may_mount, snapshot
from store import ROOT, TIMEOUT, environment, files, folder
import syscalls

TOOL = "rcw-checkin"
MADE = "2026-11-20T08:00:00+01:00"
NOW = "2026-11-22T21:45:00+01:00"
READING = [["due"], ["due", "--within", "3d", "--format", "json"], ["schedule", "list"], ["schedule", "next"], ["history"],
           ["list", "--format", "jsonl"], ["check"], ["export", "--ics"], ["calm"], ["seals"], ["drafts", "list"]]


def run(home, *args, before=(), stdin=b"", **changed):
    return subprocess.run([*before, TOOL, *args], input=stdin, capture_output=True, timeout=TIMEOUT,
                          env=environment(home, **{"RCW_NOW": NOW, **changed}))


def rhythms():
    """A store with rhythms, one of them due, and a pause to return from."""
    home = folder() / "home"
    for args in (["schedule", "add", "daily"], ["schedule", "add", "weekly"], ["schedule", "add", "signals"]):
        run(home, *args, RCW_NOW=MADE)
    run(home, "pause", "--return", "20:00", RCW_NOW="2026-11-22T19:00:00+01:00")
    run(home, "run", "daily", "--set", "signals=2", RCW_NOW="2026-11-21T22:00:00+01:00")
    return home


def reads_leave_no_trace(part, group, home, before):
    for args in READING:
        usual = run(home, *args)
        was = snapshot(home)
        done = run(home, *args, before=before)
        faults = [] if (done.returncode, done.stdout, done.stderr) == (usual.returncode, usual.stdout, b"") else \
            [f"status {done.returncode}, said {done.stderr!r}"]
        faults += [] if snapshot(home) == was else ["something was written"]
        part.point(group, " ".join(args), faults)


def writes_are_refused(part, group, home, before):
    for args in (["done", "daily"], ["schedule", "add", "own", "every day 10:00"], ["return"], ["off"],
                 ["run", "daily", "--set", "signals=1"]):
        was = snapshot(home)
        done = run(home, *args, before=before)
        well = done.returncode == 4 and str(home) in done.stderr.decode()
        faults = [] if well else [f"status {done.returncode}, said {done.stderr!r}"]
        part.point(group, " ".join(args), faults + ([] if snapshot(home) == was else ["something was written"]))


def calls_of_readers(part):
    home = rhythms()
    for args in READING:
        before, log = syscalls.watch()
        run(home, *args, before=before)
        bad = [call for call in syscalls.parse(log.read_text()) if changes(call)]
        part.point("reading calls", " ".join(args), [f"{call.name}({call.args})" for call in bad])


def read_only(part):
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        return part.skip("a store of another user needs root")
    home = rhythms()
    if may_mount():
        before = ["unshare", "-m", "sh", "-c", MOUNT_READ_ONLY, str(home)]
        reads_leave_no_trace(part, "read-only mount", home, before)
        writes_are_refused(part, "read-only mount", home, before)
    ROOT.chmod(0o711)
    home.parent.chmod(0o711)
    for path in [home, *home.rglob("*")]:
        path.chmod(0o500 if path.is_dir() else 0o400)
        os.chown(path, NOBODY, NOBODY)
    reads_leave_no_trace(part, "folders without w", home, AS_NOBODY)


def same_answer_at_once(part):
    """Eight say `done` of the same evening: one file, and nobody is told of a failure but those who came too late."""
    home = rhythms()
    was = set(files(home))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        done = list(pool.map(lambda _: run(home, "done", "daily"), range(8)))
    codes = sorted(one.returncode for one in done)
    fresh = set(files(home)) - was
    part.point("races", "done", [] if len(fresh) == 1 and set(codes) <= {0, 1} and 0 in codes else [f"{codes} {fresh}"])


def one_reminder_of_many(part):
    home = rhythms()
    state = folder()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        said = list(pool.map(lambda _: run(home, "remind", XDG_STATE_HOME=str(state)).stdout, range(24)))
    part.point("races", "remind", [] if sorted(said)[-2:] == [b"", b"Reminder\n"] else [f"said {said}"])


def standard_output_is_full(part):
    home = rhythms()
    for args in (["due"], ["remind"], ["schedule", "list"], ["history"], ["export", "--ics"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([TOOL, *args], stdout=full, stderr=subprocess.PIPE, timeout=TIMEOUT, check=False,
                                  env=environment(home, RCW_NOW=NOW, XDG_STATE_HOME=str(folder())))
        part.point("full standard output", " ".join(args), [] if done.returncode == 4 else [f"status {done.returncode}"])


def checkin(part):
    calls_of_readers(part)
    same_answer_at_once(part)
    one_reminder_of_many(part)
    standard_output_is_full(part)
    read_only(part)
