# SPDX-License-Identifier: MIT
"""Stores that cannot be written to, and stores on a file system that fills up. Needs root."""
import os
import shutil
import subprocess

import syscalls
from crash_states import CHANGING
from store import ROOT, environment, files, folder, ids_of, json_lines, lines, modes_of, older_store, run, usable

NOBODY = 65534
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
MOUNT_READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
READING = [["list"], ["list", "--format", "jsonl"], ["search", "tea"], ["export", "--to", "jsonl"],
           ["export", "--to", "csv"], ["export", "--to", "markdown"], ["check"], ["list", "--last", "7d"]]
SIZES = [("size=96k", 20), ("size=192k", 9000), ("size=1m,nr_inodes=25", 20)]

# Adds until one is refused, and three more; then reads, and takes the store out of the file system.
FILL = r"""
mount -t tmpfs -o "$2,mode=700" none "$1" || exit 80
export RCW_HOME=$1/home
words=$(head -c "$3" /dev/zero | tr '\0' a)
add() { printf '%s' "$words" | rcw-journal add note --text -; }
for i in $(seq 500); do add || break; done
for i in 1 2 3; do add; echo "status $?"; done
rcw-journal check >&2 && rcw-journal list --format ids | sed 's/^/listed /'
cp -a "$RCW_HOME" "$4"
"""


def snapshot(top):
    return {str(path): (path.lstat().st_mode, path.lstat().st_size, path.lstat().st_mtime_ns, path.lstat().st_ctime_ns)
            for path in [top, *top.rglob("*")]}


def reads_leave_no_trace(part, group, home, before):
    shown = ["show", sorted(ids_of(home))[0]]
    for args in [*READING, shown]:
        usual = run(home, *args)
        was = snapshot(home)
        done = run(home, *args, before=before)
        faults = [] if done.returncode == 0 and done.stdout == usual.stdout and not done.stderr else \
            [f"status {done.returncode}, said {done.stderr!r}"]
        faults += [] if snapshot(home) == was else ["something was written"]
        part.point(group, " ".join(args), faults)


def writes_are_refused(part, group, home, before):
    was = snapshot(home)
    own = run(home, "export", "--to", "jsonl").stdout
    new = json_lines(["2026-09-01"])
    tries = [(["add", "note", "--text", "-"], b"tea", 4), (["import", "--kind", "note", "-"], new, 4),
             (["init"], b"", 4), (["import", "-"], own, 0)]
    for args, stdin, status in tries:
        done = run(home, *args, stdin=stdin, before=before)
        well = done.returncode == status and (status == 0 or str(home) in done.stderr.decode())
        faults = [] if well else [f"status {done.returncode}, said {done.stderr!r}"]
        part.point(group, " ".join(args), faults + ([] if snapshot(home) == was else ["something was written"]))


def changes(call):
    if call.name.startswith("open"):
        return any(call.says(flag) for flag in ("O_WRONLY", "O_RDWR", "O_CREAT"))
    return call.name in (*CHANGING, "mkdir", "mkdirat", "linkat") or call.name == "write" and call.fd()[0] not in "12"


def calls_of_readers(part):
    """No call of a reading command changes anything, whoever runs it."""
    home = older_store()
    for args in [*READING, ["show", sorted(ids_of(home))[0]], ["date", "today"]]:
        before, log = syscalls.watch()
        run(home, *args, before=before)
        bad = [call for call in syscalls.parse(log.read_text()) if changes(call)]
        part.point("reading calls", " ".join(args), [f"{call.name}({call.args})" for call in bad])


def by_nobody(part):
    """A store of somebody else who has taken away his own right to write."""
    home = older_store()
    ROOT.chmod(0o711)
    home.parent.chmod(0o711)
    for path in [home, *home.rglob("*")]:
        path.chmod(0o500 if path.is_dir() else 0o400)
        os.chown(path, NOBODY, NOBODY)
    if run(home, "--version", before=AS_NOBODY).returncode != 0:
        part.skip("another user cannot run the programs where they are")
        return
    reads_leave_no_trace(part, "folders without w", home, AS_NOBODY)
    writes_are_refused(part, "folders without w", home, AS_NOBODY)
    ours = home.parent / "ours"
    ours.mkdir(mode=0o700)
    os.chown(ours, NOBODY, NOBODY)
    done = run(ours / "home", "add", "note", "--text", "-", stdin=b"tea", before=AS_NOBODY)
    part.point("folders without w", "add to an own store", [] if ids_of(ours / "home") == set(lines(done.stdout)) and
               done.returncode == 0 else [f"status {done.returncode}, said {done.stderr!r}"])


def on_full_disk(part):
    for options, size in SIZES:
        top, out = folder(), folder() / "out"
        done = subprocess.run(["unshare", "-m", "sh", "-c", FILL, "sh", str(top), options, str(size), str(out)],
                              env=environment("", RCW_SEED=None), capture_output=True, timeout=120)
        rows = done.stdout.decode().splitlines()
        acknowledged = {row for row in rows if " " not in row}
        present = ids_of(out)
        faults = modes_of(out) + usable(out, present)
        if [row for row in rows if row.startswith("status")] != ["status 4"] * 3:
            faults.append(f"{rows[-8:]} {done.stderr!r}")
        if acknowledged != present or acknowledged != {row.split()[1] for row in rows if row.startswith("listed")}:
            faults.append(f"{len(acknowledged)} acknowledged, {len(present)} present, {rows[-5:]}")
        if b"No space left on device" not in done.stderr or len(acknowledged) < 3:
            faults.append(f"{len(acknowledged)} adds, said {done.stderr[-300:]!r}")
        if any(not path.startswith("journal/") for path in files(out)):
            faults.append(f"left over: {list(files(out))}")
        part.point("full disks", options, faults)
        part.note(f"{options}: {len(acknowledged)} acknowledged, {len(present)} present")


def may_mount():
    if os.geteuid() != 0 or not shutil.which("unshare"):
        return False
    probe = ["unshare", "-m", "sh", "-c", MOUNT_READ_ONLY, str(folder()), "true"]
    return subprocess.run(probe, capture_output=True).returncode == 0


def readonly(part):
    calls_of_readers(part)
    if os.geteuid() == 0 and shutil.which("setpriv"):
        by_nobody(part)
    else:
        part.skip("a store of another user needs root")
    if not may_mount():
        part.skip("mounting is not allowed here")
        return
    home = older_store()
    before = ["unshare", "-m", "sh", "-c", MOUNT_READ_ONLY, str(home)]
    reads_leave_no_trace(part, "read-only mount", home, before)
    writes_are_refused(part, "read-only mount", home, before)
    on_full_disk(part)
