# SPDX-License-Identifier: MIT
"""purge, stopped at each of its removals or refused one: run again it finishes, and nothing else is touched."""
import shutil
import subprocess

from store import TIMEOUT, cleaned, environment, files, folder, run

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


def judge(part, top, what):
    left = set(files(top))
    part.expect(left == OTHERS, f"{what}: left {sorted(left - OTHERS)}, lost {sorted(OTHERS - left)}")


def removals(top):
    """How many there are when nothing breaks."""
    log = top / "log"
    subprocess.run(["strace", "-f", "-qq", "-o", str(log), "-e", "trace=unlinkat", "rcw-journal", "purge", "--yes"],
                   input=b"", capture_output=True, timeout=TIMEOUT, env=environment(top / "home"))
    text = log.read_text()
    log.unlink()
    return text.count("unlinkat(")


def try_one(part, start, nth, how):
    top = folder()
    shutil.rmtree(top)
    shutil.copytree(start, top, symlinks=True)
    done = purge(top / "home", "-e", f"inject=unlinkat:{how}:when={nth}")
    what = f"{how} at {nth}"
    if how.startswith("error"):
        # Only a folder that was not empty, or a name that had gone, may pass without a word.
        part.expect(done.returncode == 4, f"{what}: status {done.returncode}")
        part.expect(b"cannot remove" in done.stderr, f"{what}: does not say which")
    again = purge(top / "home")
    part.expect(again.returncode == 0 or set(files(top)) == OTHERS, f"{what}: again gives {again.returncode}")
    judge(part, top, what)


def purges(part):
    if shutil.which("strace") is None:
        return part.skip("strace is not here")
    start = scene()
    counted = folder()
    shutil.rmtree(counted)
    shutil.copytree(start, counted, symlinks=True)
    total = removals(counted)
    judge(part, counted, "nothing breaks")
    part.expect(total > ENTRIES, f"only {total} removals seen")
    for how in ("signal=KILL", "error=EACCES"):
        for nth in range(1, total + 1):
            part.point()
            cleaned(lambda nth=nth, how=how: try_one(part, start, nth, how))
    return None
