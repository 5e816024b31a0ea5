# SPDX-License-Identifier: MIT
"""Death at every system call, and every call that can fail failing, in every command that adds."""
import errno
import os
import signal

import syscalls
from store import TOOL, damage, files, id_of, older_store, run, scenes

WRITING = ["ENOSPC", "EIO", "EDQUOT", "EINTR"]
NAMING = ["ENOSPC", "EIO", "EDQUOT"]
ERRORS = {
    "write": WRITING,
    "fsync": WRITING,
    "open": NAMING + ["EINTR"],
    "openat": NAMING + ["EINTR", "EMFILE"],
    "linkat": NAMING,
    "mkdir": NAMING,
    "mkdirat": NAMING,
    "getdents64": ["EIO", "ENOMEM"],
    "read": ["EIO", "EINTR"],
    "fstat": ["EIO"],
    "newfstatat": ["EIO"],
    "close": ["EIO", "ENOSPC", "EINTR"],
    "fcntl": ["EIO"],
    "lseek": ["EIO"],
    "mmap": ["ENOMEM"],
}


def ours(calls):
    return [call for call in calls if call.ours]


def killed_at(scene, call):
    home = scene.home()
    before, log = syscalls.inject(call, "signal=KILL")
    done = scene.run(home, before=before)
    if done.returncode != -signal.SIGKILL:
        return [f"was not killed there but ended with {done.returncode}"]
    return damage(scene, home, scene.acknowledged(done))


# A write that gets only so far: the kernel ends the process at the limit, or says EFBIG.
def cut_at(scene, size, ignored):
    home = scene.home()
    before = ["prlimit", f"--fsize={size}"]
    before += ["env", "--ignore-signal=XFSZ"] if ignored else ["env", "--default-signal=XFSZ"]
    done = scene.run(home, before=before)
    faults = damage(scene, home, scene.acknowledged(done))
    if ignored and (done.returncode != 4 or b"File too large" not in done.stderr):
        faults.append(f"status {done.returncode}, said {done.stderr!r}")
    if not ignored and done.returncode != -signal.SIGXFSZ:
        faults.append(f"was not stopped by the limit: {done.returncode}")
    return faults


def kill(part):
    for scene in scenes():
        calls, _ = syscalls.baseline(scene)
        part.all(scene.name, [(call.where, lambda s=scene, c=call: killed_at(s, c)) for call in ours(calls)])
    for scene in scenes():
        part.all("cut writes", [(f"{scene.name} at {size}", lambda s=scene, n=size, i=ignored: cut_at(s, n, i))
                                for size in (0, 1, 100) for ignored in (False, True)])


def wrong_answer(scene, done, wanted):
    """What is wrong with the status and the messages of a command that met this error.

    libc keeps to itself why it could not read a time zone, so there naming the zone will do.
    """
    faults = []
    said = done.stderr.decode()
    everything = {id_of(path) for path in scene.new}
    if done.returncode == 0 and scene.acknowledged(done) != everything:
        faults.append(f"status 0 but acknowledged only {scene.acknowledged(done)}")
    if done.returncode not in (0, 4):
        faults.append(f"status {done.returncode}, said {said!r}")
    if done.returncode == 4 and not any(word in said for word in (wanted, "time zone", "this should not happen")):
        faults.append(f"status 4 without '{wanted}': {said!r}")
    if done.returncode == 4 and not said.startswith(TOOL + ": "):
        faults.append(f"status 4 and no message of ours: {said!r}")
    return faults


def failed_at(scene, call, name):
    home = scene.home()
    before, log = syscalls.inject(call, f"error={name}")
    done = scene.run(home, before=before)
    if not syscalls.was_injected(log):
        return ["the call was never reached"]
    faults = wrong_answer(scene, done, os.strerror(getattr(errno, name)))
    present = {id_of(path) for path in scene.new if (home / path).exists()}
    known = scene.acknowledged(done)
    if scene.prints_ids and present - known:
        faults.append(f"present but never printed: {sorted(present - known)}, said {done.stderr!r}")
    if done.returncode == 0 and present != {id_of(path) for path in scene.new}:
        faults.append("status 0 but not all is there")
    return faults + damage(scene, home, known)


# The name is made but not durable: the id is printed with the warning, so that a retry makes no double.
def unsettled(scene, calls):
    linked = next(call for call in calls if call.name == "linkat")
    last = [call for call in calls if call.name == "fsync" and calls.index(call) > calls.index(linked)
            and "/journal/" in call.fd()[1]][-1]  # later ones are of undo's first list
    home = scene.home()
    before, _ = syscalls.inject(last, "error=EIO")
    done = scene.run(home, before=before)
    faults = damage(scene, home, scene.acknowledged(done))
    if done.returncode != 4:
        faults.append(f"status {done.returncode}")
    if scene.prints_ids and not {id_of(path) for path in scene.new} == set(done.stdout.decode().split()):
        faults.append(f"printed {done.stdout!r}")
    if b"cannot make the directory durable" not in done.stderr:
        faults.append(f"said {done.stderr!r}")
    if scene.prints_ids and b"may not survive a power loss" not in done.stderr:
        faults.append(f"did not warn: {done.stderr!r}")
    return faults


def with_a_moved_record():
    """A store whose owner changed the day of an imported record, and the file it once came from."""
    home = older_store(["2026-10-02", "2026-11-02"])
    source = run(home, "export", "--to", "jsonl").stdout
    first = next(home.rglob("2026-10-02-*"))
    moved = home / "journal" / "2026" / "09" / first.name.replace("-10-", "-09-")
    moved.parent.mkdir(mode=0o700)
    moved.write_bytes(first.read_bytes().replace(b"at: 2026-10-02", b"at: 2026-09-02"))
    moved.chmod(0o600)
    first.unlink()
    return home, ["import", "-"], source


# A month that cannot be looked into may hold what is to be imported: taking it in again would double it.
def doubled(how, call):
    home, args, source = with_a_moved_record()
    before = files(home)
    rules, log = syscalls.inject(call, how)
    done = run(home, *args, stdin=source, before=rules)
    faults = [] if done.returncode in (1, 4) else [f"status {done.returncode}, said {done.stderr!r}"]
    new = set(files(home)) - set(before)
    faults += [f"an import of what is here already made {min(new)}"] if new else []
    return faults + ([] if syscalls.was_injected(log) else ["the call was never reached"])


def unreadable_months(part):
    home, args, source = with_a_moved_record()
    before, log = syscalls.watch()
    done = run(home, *args, stdin=source, before=before)
    assert done.returncode == 1 and b"here already with other content" in done.stderr, done
    calls = [call for call in ours(syscalls.parse(log.read_text())) if str(home) in call.args and
             call.name in ("openat", "getdents64", "newfstatat", "fstat", "read")]
    tries = [(f"{call.where} ({call.args[-60:]})", lambda c=call: doubled("error=EIO", c)) for call in calls]
    part.all("import over a moved record", tries)


def errors(part):
    unreadable_months(part)
    for scene in scenes():
        calls, _ = syscalls.baseline(scene)
        tries = [(f"{call.where} {name} ({call.args[:60]})", lambda s=scene, c=call, n=name: failed_at(s, c, n))
                 for call in ours(calls) for name in ERRORS.get(call.name, [])]
        part.all(scene.name, tries)
        part.point("last fsync", scene.name, unsettled(scene, calls))
