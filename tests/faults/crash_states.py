# SPDX-License-Identifier: MIT
"""What a power loss may leave: every state that a weak file system may show, from the calls of a command.

Data that was not synced is there in no part, half or whole; of the directory entries that were made
since the last fsync of their directory any subset is there. A state is bad when an acknowledged record
is not whole under its name, or any record under its name is not whole.
"""
import dataclasses
import itertools
import pathlib
import re

import syscalls
from store import scenes

SYNCS = ("fsync", "fdatasync", "sync", "syncfs", "sync_file_range", "msync")
CHANGING = ("unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "symlink", "symlinkat", "truncate",
            "ftruncate", "pwrite64", "writev", "fallocate", "rmdir", "creat", "fdatasync", "sync", "syncfs", "openat2")
SCRATCH = "home/.rcw/tmp"
MONTH = re.compile(r"/journal/\d{4}/\d{2}$")


@dataclasses.dataclass
class Disk:
    """What a file system has been told; paths are relative to the folder that holds the store."""
    entries: dict = dataclasses.field(default_factory=dict)  # path -> file, or None for a directory
    durable: set = dataclasses.field(default_factory=set)
    written: dict = dataclasses.field(default_factory=dict)  # file -> bytes
    synced: dict = dataclasses.field(default_factory=dict)
    acknowledged: bool = False

    def pending(self):
        return [path for path in self.entries if path not in self.durable]

    def visible(self, path, missing):
        here = pathlib.PurePath(path)
        return not any(str(step) in missing for step in [here, *here.parents])

    def bad(self, whole):
        """(states, records torn, acknowledged records lost) over all states of this moment."""
        states = torn = lost = 0
        pending = self.pending()
        unsynced = [name for name, size in self.written.items() if self.synced[name] != size]
        for count in range(len(pending) + 1):
            for missing in itertools.combinations(pending, count):
                for parts in itertools.product((0, 0.5, 1), repeat=len(unsynced)):
                    sizes = dict(self.synced)
                    for name, part in zip(unsynced, parts):
                        sizes[name] += int((self.written[name] - self.synced[name]) * part)
                    seen = self.look(whole, set(missing), sizes)
                    states, torn = states + 1, torn + ("torn" in seen)
                    lost += self.acknowledged and any(word != "whole" for word in seen)
        return states, torn, lost

    def look(self, whole, missing, sizes):
        """Of each record whether it is whole, torn or absent."""
        seen = []
        for path, size in whole.items():
            if path not in self.entries or not self.visible(path, missing):
                seen.append("absent")
            else:
                seen.append("whole" if sizes[self.entries[path]] == size else "torn")
        return seen


class Replay:
    """Tells a Disk the calls of a command one by one."""

    def __init__(self, base, acknowledgement):
        self.disk = Disk()
        self.base = str(base)
        self.acknowledgement = acknowledgement
        self.files = {}  # descriptor -> file
        self.count = 0

    def path(self, directory, name):
        if directory.startswith("/") and not name.startswith("/"):
            name = f"{directory}/{name}"
        return str(pathlib.PurePath(name).relative_to(self.base)) if name.startswith(self.base) else ""

    def take(self, call):
        """Tells one call; says what is wrong with it, if anything."""
        act = getattr(self, "do_" + call.name, None)
        if call.result < 0:
            return ""
        if act is None:
            return f"{call.name} is not understood" if call.name in CHANGING else ""
        return act(call) or ""

    def do_openat(self, call):
        if not (call.says("O_WRONLY") or call.says("O_RDWR")):
            return ""
        draft = self.path(call.fd()[1], call.words()[1].strip('"'))
        if not call.says("O_TMPFILE") and not (draft.startswith(SCRATCH) and call.says("O_EXCL")):
            return f"a file with a name is opened for writing: {call.args}"
        self.count += 1
        name = f"file {self.count}"
        self.files[str(call.result)] = name
        self.disk.written[name] = self.disk.synced[name] = 0
        if not call.says("O_TMPFILE"):
            self.disk.entries[draft] = name
        return ""

    do_open = do_openat

    def do_close(self, call):
        self.files.pop(call.fd()[0], None)

    def do_write(self, call):
        name = self.files.get(call.fd()[0])
        if name:
            self.disk.written[name] += call.result
        elif call.fd()[0] == "1":
            self.disk.acknowledged = self.acknowledgement == "output"

    def do_fsync(self, call):
        name = self.files.get(call.fd()[0])
        if name:
            self.disk.synced[name] = self.disk.written[name]
            return
        folder = self.path("", call.fd()[1])
        self.disk.durable |= {path for path in self.disk.entries if str(pathlib.PurePath(path).parent) == folder}

    def do_linkat(self, call):
        words = call.words()
        old = words[1].strip('"')
        draft = self.disk.entries.get(self.path(call.fd()[1], old))
        self.disk.entries[self.path(call.fd(2)[1], words[3].strip('"'))] = draft or self.files[old.rsplit("/", 1)[1]]

    # The name of a draft may stay or not: no reader looks there.
    do_renameat2 = do_linkat

    def do_unlinkat(self, call):
        if not self.path(call.fd()[1], call.words()[1].strip('"')).startswith(SCRATCH):
            return f"a file is removed: {call.args}"
        return ""

    def do_mkdirat(self, call):
        self.disk.entries[self.path(call.fd()[1], call.words()[1].strip('"'))] = None

    def do_mkdir(self, call):
        self.disk.entries[self.path("", call.words()[0].strip('"'))] = None


def crash(scene, calls, base, without=None):
    """(states, torn, lost, what is not understood), leaving out one call."""
    whole = {f"home/{path}": len(data) for path, data in scene.new.items()}
    replay = Replay(base, "output")
    totals, strange = [1, 0, 0], []
    for call in calls:
        if call is without or not call.ours:
            continue
        before = repr(replay.disk)
        strange += filter(None, [replay.take(call)])
        if repr(replay.disk) != before:
            totals = [sum(pair) for pair in zip(totals, replay.disk.bad(whole))]
    if not replay.disk.acknowledged:
        strange.append("nothing was ever acknowledged")
    if not set(whole) <= set(replay.disk.entries):
        strange.append("a record got its name unseen")
    return *totals, strange


def what(call, base):
    path = call.fd()[1].removeprefix(str(base))
    return f"{call.where} of {path.split('/#')[0] + ' (file)' if '/#' in path else path}"


def ways(scene):
    """The calls of a scene: as it is, without nameless files, without links."""
    calls, home = syscalls.baseline(scene)
    yield scene.name, calls, home
    nameless = next(call for call in calls if call.says("O_TMPFILE"))
    for rule in (f"openat:error=EOPNOTSUPP:when={nameless.nth}", "linkat:error=EPERM"):
        yield (f"{scene.name}, {rule}", *syscalls.baseline(scene, rule))


def needed_syncs(calls):
    """The fsyncs that a record depends on: all, or with drafts those of the drafts and of the months."""
    synced = [call for call in calls if call.ours and call.name == "fsync"]
    again = set()
    while synced and not MONTH.search(synced[-1].fd()[1]):
        again.add(synced.pop().fd()[1])  # of the folders of undo's first list, which records do not depend on
    synced = [call for call in synced if call.fd()[1] not in again]  # those make good for an earlier one
    if not any(call.name == "unlinkat" for call in calls):
        return synced
    return [call for call in synced if "/.rcw/tmp/" in call.fd()[1] or MONTH.search(call.fd()[1])]


def power(part):
    for scene in scenes():
        for way, calls, home in ways(scene):
            states, torn, lost, strange = crash(scene, calls, home.parent)
            faults = [f"{torn} states show a torn record"] * (torn > 0) + [f"{lost} states lose one"] * (lost > 0)
            part.counts["crash states"] += states - 1
            part.point("crash states", way, faults + strange)
            for call in needed_syncs(calls):
                _, torn, lost, _ = crash(scene, calls, home.parent, without=call)
                green = [] if torn or lost else [f"without {what(call, home.parent)} nothing turns red"]
                part.point("fsyncs left out turn it red", way, green)


def fsyncs(part):
    """One add into a month that is there syncs its file once, then the month once, and nothing else."""
    scene = scenes()[0]
    calls, home = syscalls.baseline(scene)
    synced = [call for call in calls if call.name in SYNCS]
    part.point("add", "how many", [] if len(synced) == 2 else [f"{[call.where + call.args for call in synced]}"])
    month = home / "journal" / "2026" / "11"
    file, folder = [call.fd()[1] for call in synced] if len(synced) == 2 else ("", "")
    part.point("add", "the file first", [] if file.startswith(f"{month}/#") else [f"first of {file}"])
    part.point("add", "then the folder", [] if folder == str(month) else [f"then of {folder}"])
    names = [call.name for call in calls
             if call.name in ("fsync", "linkat") and ".rcw/txn" not in call.args or call.name == "write" and call.fd()[0] == "1"]
    wanted = ["fsync", "linkat", "fsync", "write"]
    part.point("add", "order", [] if names == wanted else [f"{names} instead of {wanted}"])
