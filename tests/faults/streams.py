# SPDX-License-Identifier: MIT
"""Standard streams that are closed, full or gone, and an environment without a home."""
import json
import signal
import subprocess

from store import TIMEOUT, TOOL, environment, files, folder, ids_of, json_lines, lines, older_store, run

READING = [["list"], ["list", "--count"], ["list", "--format", "jsonl"], ["search", "tea"],
           ["search", "tea", "--count"], ["export", "--to", "jsonl"], ["export", "--to", "csv"],
           ["export", "--to", "markdown"], ["date", "today"], ["--help"], ["--version"], ["list", "--help"],
           ["completion", "bash"]]


def shell(redirection):
    """A command that runs another with its streams changed."""
    return ["bash", "-c", f'exec "$@" {redirection}', "bash"]


def refused(done, reason):
    """What is wrong with the answer to a standard output that cannot be written to."""
    well = done.returncode == 4 and f"standard output: cannot write: {reason}" in done.stderr.decode()
    return [] if well else [f"status {done.returncode}, said {done.stderr!r}"]


def output_refused(part, redirection, reason):
    group = f"stdout {redirection}"
    home = older_store()
    shown = ["show", sorted(ids_of(home))[0]]
    for args in [*READING, shown]:
        part.point(group, " ".join(args), refused(run(home, *args, before=shell(redirection)), reason))
    before = ids_of(home)
    done = run(home, "add", "note", "--text", "-", stdin=b"tea", before=shell(redirection))
    new = ids_of(home) - before
    named = len(new) == 1 and f"the entry {min(new)} was written" in done.stderr.decode()
    part.point(group, "add", refused(done, reason) + ([] if named else [f"said {done.stderr!r}, there is {new}"]))
    done = run(home, "import", "--kind", "note", "-", stdin=json_lines(["2026-08-01"]), before=shell(redirection))
    kept = any("/2026/08/" in path for path in files(home))
    part.point(group, "import", refused(done, reason) + ([] if kept else ["nothing was imported"]))
    (home / "journal" / "2026" / "08" / "notes.txt").write_text("not ours")
    part.point(group, "check", refused(run(home, "check", before=shell(redirection)), reason))


def same(done, status, said=None):
    well = done.returncode == status and (said is None or said in done.stderr)
    return [] if well else [f"status {done.returncode}, said {done.stderr!r}"]


def closed_streams(part):
    home = older_store()
    for args in (["add", "note", "-"], ["add", "note", "--text", "-"], ["import", "-"], ["search", "-"], ["show", "-"]):
        done = run(home, *args, before=shell("<&-"))
        part.point("closed stdin", " ".join(args), same(done, 4, b"standard input: cannot"))
    part.point("closed stdin", "list", same(run(home, "list", before=shell("<&-")), 0))
    for args, status in ([["list"], 0], [["show", "zzzzz"], 1], [["show"], 2], [["nonsense"], 2]):
        done = run(home, *args, before=shell("2>&-"))
        usual = run(home, *args)
        faults = [] if done.stdout == usual.stdout and usual.returncode == status else [f"printed {done.stdout!r}"]
        part.point("closed stderr", " ".join(args), same(done, status) + faults)
    for redirection in ("2>&-", ">&- 2>&-", ">/dev/full 2>/dev/full", ">&- 2>/dev/full"):
        before = files(home)
        done = run(home, "add", "note", "--text", "-", stdin=b"tea", before=shell(redirection))
        now = files(home)
        new = set(now) - set(before)
        faults = same(done, 0 if redirection == "2>&-" else 4)
        if len(new) != 1 or any(now[path] != data for path, data in before.items()):
            faults.append(f"there is {new}")
        elif not now[min(new)].endswith(b'text: "tea"\n...\n') and b"text: tea\n...\n" not in now[min(new)]:
            faults.append(f"torn: {now[min(new)]!r}")
        part.point("closed stderr", f"add {redirection}", faults)


def broken_pipes(part):
    home = folder() / "home"
    rows = "".join(json.dumps({"at": f"2026-10-{day:02}", "text": "tea " * 5000}) + "\n" for day in range(1, 31))
    assert run(home, "import", "--kind", "note", "-", stdin=rows.encode()).returncode == 0
    for args in (["list", "--format", "jsonl"], ["list", "--format", "yaml"], ["export", "--to", "jsonl"],
                 ["export", "--to", "markdown"], ["search", "tea", "--format", "jsonl"]):
        for how in ("--default-signal=PIPE", "--ignore-signal=PIPE"):
            process = subprocess.Popen(["env", how, TOOL, *args], env=environment(home), stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            first = process.stdout.readline()
            process.stdout.close()
            said = process.stderr.read()
            status = process.wait(TIMEOUT)
            quiet = first and not said and status in (-signal.SIGPIPE, 128 + signal.SIGPIPE, 0)
            part.point("broken pipe", f"{' '.join(args)} {how}", [] if quiet else [f"status {status}, said {said!r}"])


def no_home(part):
    for args in (["list"], ["check"], ["export", "--to", "jsonl"], ["add", "note", "--text", "-"]):
        done = run("", *args, stdin=b"tea", HOME=None, RCW_HOME=None)
        part.point("no home", " ".join(args), same(done, 2, b"RCW_HOME"))
    for args in (["--help"], ["--version"], ["completion", "bash"]):
        part.point("no home", " ".join(args), same(run("", *args, HOME=None, RCW_HOME=None), 0))
    user = folder()
    done = run("", "add", "note", "--text", "-", stdin=b"tea", HOME=str(user), RCW_HOME=None)
    kept = ids_of(user / ".local" / "share" / "rcw") == set(lines(done.stdout))
    part.point("no home", "a user's", same(done, 0) + ([] if kept else [f"there is {list(files(user))}"]))


def streams(part):
    output_refused(part, ">/dev/full", "No space left on device")
    output_refused(part, ">&-", "Bad file descriptor")
    closed_streams(part)
    broken_pipes(part)
    no_home(part)
