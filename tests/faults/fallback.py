# SPDX-License-Identifier: MIT
"""File systems that refuse nameless files or links: the other ways of writing break as little."""
import errno
import os
import signal

import syscalls
import sweep
from store import damage, id_of, litter, scenes, folder

REFUSALS = [("openat", "EOPNOTSUPP"), ("openat", "EISDIR"), ("openat", "EINVAL"), ("linkat", "ENOENT"),
            ("linkat", "EPERM"), ("linkat", "EOPNOTSUPP"), ("linkat", "EMLINK")]
FAILING = ("openat", "write", "fsync", "linkat", "mkdirat", "unlinkat")


def nameless(calls):
    return next(call for call in calls if call.name == "openat" and call.says("O_TMPFILE"))


def first_link(calls):
    return next(call for call in calls if call.name == "linkat")


def whole(scene, home, done):
    """What is wrong where the command should have worked all the same."""
    faults = damage(scene, home, scene.acknowledged(done))
    if done.returncode != 0 or done.stderr or scene.acknowledged(done) != {id_of(path) for path in scene.new}:
        faults.append(f"status {done.returncode}, printed {done.stdout!r}, said {done.stderr!r}")
    return faults + [f"left over: {path}" for path in litter(home)]


def refused(scene, call, name):
    """The calls of a run in which one call was refused, and what was wrong with it."""
    home = scene.home()
    rule = f"{call.name}:error={name}:when={call.nth}"
    before, log = syscalls.watch(rule)
    done = scene.run(home, before=before)
    calls = syscalls.parse(log.read_text())
    after = calls[next(i for i, one in enumerate(calls) if one.injected):] if any(c.injected for c in calls) else []
    faults = whole(scene, home, done)
    if not any(one.name == "unlinkat" for one in after):
        faults.append("no draft was made")
    return rule, after[1:], faults


def no_links_at_all(scene):
    home = scene.home()
    log = folder() / "log"
    done = scene.run(home, before=["strace", "-f", "-y", "-qq", "-o", str(log), "-e", "trace=linkat,renameat2",
                                   "-e", "inject=linkat:error=EPERM"])
    renamed = [call for call in syscalls.parse(log.read_text())
               if call.name == "renameat2" and ".rcw/txn" not in call.args]  # that is undo's list
    faults = [] if len(renamed) == len(scene.new) else [f"{len(renamed)} renames for {len(scene.new)} records"]
    return faults + whole(scene, home, done)


def nothing_works(scene):
    """Neither links nor renames: refused with a message, and nothing stays behind."""
    home = scene.home()
    done = scene.run(home, before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=linkat,renameat2,renameat", "-e",
                                   "inject=linkat:error=EPERM", "-e", "inject=renameat2:error=EINVAL",
                                   "-e", "inject=renameat:error=EIO"])
    faults = damage(scene, home, set()) + [f"left over: {path}" for path in litter(home)]
    if done.returncode != 4 or b"cannot name the new file: Input/output error" not in done.stderr:
        faults.append(f"status {done.returncode}, said {done.stderr!r}")
    return faults


def killed(scene, rule, call):
    home = scene.home()
    before, _ = syscalls.inject(call, "signal=KILL", also=[rule])
    done = scene.run(home, before=before)
    if done.returncode != -signal.SIGKILL:
        return [f"was not killed there but ended with {done.returncode}"]
    stray = [path for path in litter(home) if not path.startswith(".rcw/tmp/")]
    return damage(scene, home, scene.acknowledged(done)) + [f"left over: {path}" for path in stray]


def failed(scene, rule, call, name):
    home = scene.home()
    before, _ = syscalls.inject(call, f"error={name}", also=[rule])
    done = scene.run(home, before=before)
    faults = sweep.wrong_answer(scene, done, os.strerror(getattr(errno, name)))
    faults += damage(scene, home, scene.acknowledged(done))
    return faults + ([f"left over: {path}" for path in litter(home)] if call.name != "unlinkat" else [])


def fallback(part):
    for scene in scenes():
        calls, _ = syscalls.baseline(scene)
        rest = {}
        for name, error in REFUSALS:
            call = nameless(calls) if name == "openat" else first_link(calls)
            rule, after, faults = refused(scene, call, error)
            part.point("refusals", f"{scene.name}: {name} {error}", faults)
            rest[name] = rule, after
        part.point("refusals", f"{scene.name}: no links at all", no_links_at_all(scene))
        part.point("refusals", f"{scene.name}: nothing works", nothing_works(scene))
        if scene.name not in ("add", "first add") and not part.long:
            continue
        for name, (rule, after) in rest.items():
            tries = [call for call in after if call.name != name]
            where = f"{scene.name}: {rule}"
            part.all("kills in the draft", [(f"{where}: {call.where}", lambda s=scene, r=rule, c=call: killed(s, r, c))
                                            for call in tries])
            part.all("errors in the draft", [(f"{where}: {call.where} {error}",
                                              lambda s=scene, r=rule, c=call, e=error: failed(s, r, c, e))
                                             for call in tries if call.name in FAILING for error in ("ENOSPC", "EIO")])
