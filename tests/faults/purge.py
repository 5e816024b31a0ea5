# SPDX-License-Identifier: MIT
"""purge, stopped at each of its removals or refused one: run again it finishes, and nothing else is touched."""
import shutil
import subprocess

from store import TIMEOUT, environment, files, folder, run

ENTRIES = 12


def scene():
    """A store, and beside it and in it what is not the store's."""
    top = folder()
    home = top / "home"
    for day in range(1, ENTRIES + 1):
        run(home, "add", "note", "--text", "-", "--at", f"2026-{1 + day % 3:02}-{day:02}", stdin=b"words")
    run(home, "init")
    (home / ".rcw" / "drafts").mkdir(parents=True, exist_ok=True)
    (home / ".rcw" / "drafts" / "k7m3q9zxvb.txt").write_text("words")
    (home / ".git").mkdir()
    (home / ".git" / "HEAD").write_text("ref")
    (home / "papers.txt").write_text("not the store's")
    (top / "elsewhere").mkdir()
    (top / "elsewhere" / "file").write_text("behind a link")
    (home / "journal" / "link").symlink_to(top / "elsewhere")
    return top


OTHERS = {"home/.git/HEAD", "home/papers.txt", "elsewhere/file"}


def purge(home, *rule):
    before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=unlinkat", *rule] if rule else []
    return subprocess.run([*before, "rcw-journal", "purge", "--yes"], input=b"", capture_output=True,
                          timeout=TIMEOUT, env=environment(home))


def faults_of(top, what):
    left = set(files(top, lists=True))
    return [] if left == OTHERS else [f"{what} left {sorted(left - OTHERS)}, lost {sorted(OTHERS - left)}"]


def copy_of(start):
    top = folder()
    shutil.rmtree(top)
    shutil.copytree(start, top, symlinks=True)
    return top


def removals(top):
    """How many there are when nothing breaks."""
    log = top / "log"
    subprocess.run(["strace", "-f", "-qq", "-o", str(log), "-e", "trace=unlinkat", "rcw-journal", "purge", "--yes"],
                   input=b"", capture_output=True, timeout=TIMEOUT, env=environment(top / "home"))
    text = log.read_text()
    log.unlink()
    return text.count("unlinkat(")


def try_one(start, nth, how):
    """What is wrong when the nth removal does not come back, or is refused."""
    top = copy_of(start)
    faults = []
    done = purge(top / "home", "-e", f"inject=unlinkat:{how}:when={nth}")
    if how.startswith("error"):
        if done.returncode != 4:
            faults.append(f"status {done.returncode}")
        if b"cannot remove" not in done.stderr:
            faults.append("does not say which")
    again = purge(top / "home")
    if again.returncode != 0 and set(files(top, lists=True)) != OTHERS:
        faults.append(f"again gives {again.returncode}")
    return faults + faults_of(top, "the second purge")


def purges(part):
    if shutil.which("strace") is None:
        part.skip("strace is not here")
        return
    start = scene()
    counted = copy_of(start)
    total = removals(counted)
    part.point("whole", "nothing breaks", faults_of(counted, "purge") + ([] if total > ENTRIES else ["sees no removals"]))
    for group, how in (("killed", "signal=KILL"), ("refused", "error=EACCES")):
        part.all(group, [(f"removal {nth}", lambda nth=nth, how=how: try_one(start, nth, how)) for nth in range(1, total + 1)])
