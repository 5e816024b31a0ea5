# SPDX-License-Identifier: MIT
"""Commands that change or remove records, broken at every system call: the record is as before or as after,
and nobody's words are anywhere less than once."""
import dataclasses
import errno
import os
import pathlib
import shutil
import signal

import syscalls
from store import TOOL, files, folder, json_lines, modes_of, run

ERRORS = {
    "write": ["ENOSPC", "EINTR"],
    "fsync": ["EIO"],
    "openat": ["ENOSPC"],
    "linkat": ["EIO", "EPERM"],
    "renameat2": ["EIO"],
    "unlinkat": ["EIO"],
    "mkdirat": ["ENOSPC"],
    "read": ["EIO", "EINTR"],
    "flock": ["EINTR", "ENOLCK", "EIO"],
}


def journal(home):
    return {path: data for path, data in files(home).items() if path.startswith("journal/")}


@dataclasses.dataclass
class Scene:
    """A command, the store it starts from, and the records before and after it."""
    name: str
    args: list
    stdin: bytes
    start: pathlib.Path
    before: dict = dataclasses.field(default_factory=dict)
    after: dict = dataclasses.field(default_factory=dict)

    def __post_init__(self):
        self.before = journal(self.start)
        home = self.home()
        done = self.run(home)
        assert done.returncode == 0, (self.name, done)
        self.after = journal(home)
        assert self.before != self.after, self.name

    def home(self):
        home = folder() / "home"
        shutil.copytree(self.start, home)
        return home

    def run(self, home, before=(), **changes):
        return run(home, *self.args, stdin=self.stdin, before=before, **changes)


def scenes():
    older = folder() / "older"
    ids = ["k7m3q9zxv0", "k7m3q9zxv1", "k7m3q9zxv2"]
    rows = json_lines(["2026-10-02", "2026-11-01", "2026-11-21"], ids)
    assert run(older, "import", "--from", "jsonl", "--kind", "note", "-", stdin=rows).returncode == 0
    changed = folder() / "changed"
    shutil.copytree(older, changed)
    assert run(changed, "edit", ids[0], "--set", "at=2026-10-05", "--set", "with=A").returncode == 0
    removed = folder() / "removed"
    shutil.copytree(older, removed)
    assert run(removed, "rm", ids[0], ids[1]).returncode == 0
    undone = folder() / "undone"
    shutil.copytree(changed, undone)
    assert run(undone, "undo").returncode == 0
    return [
        Scene("edit --set", ["edit", ids[0], "--set", "text=-"], "other words, as long\n".encode(), older),
        Scene("edit --set at", ["edit", ids[0], "--set", "at=2026-09-05"], b"", older),
        Scene("rm", ["rm", ids[0], ids[2]], b"", older),
        Scene("restore", ["restore", ids[0]], b"", removed),
        Scene("undo", ["undo"], b"", changed),
        Scene("undo of rm", ["undo"], b"", removed),
        Scene("redo", ["redo"], b"", undone),
    ]


def lost(scene, home):
    """Bytes of before that are nowhere any more, and records that are neither as before nor as after."""
    now = journal(home)
    everywhere = set(files(home).values())
    faults = [f"{path} is lost" for path, data in scene.before.items() if data not in everywhere]
    for path, data in now.items():
        if data not in (scene.before.get(path), scene.after.get(path)):
            faults.append(f"{path} is neither as before nor as after: {data!r}")
    for path in set(scene.before) & set(scene.after) - set(now):
        faults.append(f"{path} has gone, though it is there before and after")
    return faults + modes_of(home)


def goes_on(scene, home):
    """The same command again, or undo and redo, brings the store to one side or the other."""
    faults = []
    listed = run(home, "list", "--format", "ids")
    if listed.returncode != 0 or listed.stderr:
        faults.append(f"list says {listed.returncode} {listed.stderr!r}")
    if journal(home) == scene.after:
        return faults
    if scene.args[0] in ("undo", "redo"):
        again = scene.run(home)
    elif journal(home) == scene.before:
        again = scene.run(home)
    else:  # half of a command of several files: undo knows which
        again = run(home, "undo")
        wanted = scene.before
        if again.returncode != 0 or journal(home) != wanted:
            return faults + [f"undo of the half says {again.returncode} {again.stderr!r}"]
        again = scene.run(home)
    if again.returncode != 0 or journal(home) != scene.after:
        faults.append(f"again says {again.returncode} {again.stderr!r}")
    return faults


def killed_at(scene, call):
    home = scene.home()
    before, _ = syscalls.inject(call, "signal=KILL")
    done = scene.run(home, before=before)
    if done.returncode != -signal.SIGKILL:
        return [f"was not killed there but ended with {done.returncode}"]
    faults = lost(scene, home)
    if done.stdout and journal(home) != scene.after:
        faults.append(f"said {done.stdout!r} before it was so")
    return faults + goes_on(scene, home)


def failed_at(scene, call, name):
    home = scene.home()
    before, log = syscalls.inject(call, f"error={name}")
    done = scene.run(home, before=before)
    if not syscalls.was_injected(log):
        return ["the call was never reached"]
    faults = lost(scene, home)
    said = done.stderr.decode()
    if done.returncode == 0 and journal(home) != scene.after:
        faults.append("status 0 but not done")
    if done.returncode not in (0, 4):
        faults.append(f"status {done.returncode}, said {said!r}")
    words = os.strerror(getattr(errno, name)), "time zone"  # libc does not tell why it read no time zone
    if done.returncode == 4 and not (TOOL in said and any(word in said for word in words)):
        faults.append(f"status 4 without the reason: {said!r}")
    return faults + goes_on(scene, home)


def ours(calls):
    """From the first look at the store on: what comes before is the same in every command."""
    first = next(i for i, call in enumerate(calls) if call.ours and "/home" in call.args)
    return calls[first:]


def kill_changes(part):
    for scene in scenes():
        calls, _ = syscalls.baseline(scene)
        chosen = [call for call in ours(calls) if call.name not in ("fstat", "newfstatat", "close", "lseek", "brk")]
        part.all(scene.name, [(call.where, lambda s=scene, c=call: killed_at(s, c)) for call in chosen])


def fail_changes(part):
    for scene in scenes():
        calls, _ = syscalls.baseline(scene)
        tries = [(f"{call.where} {name} ({call.args[:60]})", lambda s=scene, c=call, n=name: failed_at(s, c, n))
                 for call in ours(calls) for name in ERRORS.get(call.name, [])]
        part.all(scene.name, tries)


def unordered(calls, without=None):
    """Names that were said to be safe, or on which something was taken away, before their folder was synced."""
    unsynced, faults = set(), []
    for call in calls:
        if call.result < 0 or call is without:
            continue
        pending = {path for path in unsynced if "/.rcw/tmp" not in path}
        if call.name == "write" and call.fd()[0] == "1":
            faults += [f"answered before {path} was synced" for path in pending]
        elif call.name == "fsync":
            unsynced.discard(call.fd()[1])
        elif call.name in ("linkat", "renameat2"):
            target = call.fd(2)[1]
            if call.name == "renameat2" and "/journal/" in target:
                faults += [f"replaced before {path} was synced" for path in pending if "/.rcw/t" in path]
            unsynced.add(target)
        elif call.name == "unlinkat" and "/journal/" in call.fd()[1]:
            faults += [f"a name goes before {path} was synced" for path in pending - {call.fd()[1]}]
            unsynced.add(call.fd()[1])
    return faults


def sync_changes(part):
    """Nothing is replaced or taken away before what undoes it is on the disk, nor said before it is so."""
    for scene in scenes():
        calls = ours(syscalls.baseline(scene)[0])
        part.point("order", scene.name, unordered(calls))
        named = {call.fd(2)[1] for call in calls if call.name in ("linkat", "renameat2")}
        for call in calls:
            if call.name == "fsync" and call.fd()[1] in named:
                green = [] if unordered(calls, without=call) else [f"without {call.where} nothing turns red"]
                part.point("fsyncs left out turn it red", f"{scene.name} {call.args[-50:]}", green)
