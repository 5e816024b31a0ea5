# SPDX-License-Identifier: MIT
"""Who may look: modes of all that is made, a store open to others, no core files."""
import json

import syscalls
from store import folder, ids_of, json_lines, modes_of, older_store, run, scenes


def masks(part):
    for mask in ("000", "022", "077", "777"):
        before = ["sh", "-c", f'umask {mask}; exec "$@"', "sh"]
        home = folder() / "deep" / "home"
        run(home, "add", "note", "--text", "-", stdin=b"tea", before=before)
        rows = json_lines(["2026-08-01", "2026-09-01"])
        run(home, "import", "--kind", "note", "-", stdin=rows, before=before)
        draft = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=linkat", "-e", "inject=linkat:error=EPERM"]
        run(home, "add", "note", "--text", "-", stdin=b"tea", before=[*before, *draft])
        run(home, "init", before=before)
        faults = modes_of(home) + modes_of(home.parent)
        faults += [] if len(ids_of(home)) == 4 else ["not all is there"]
        part.point("masks", mask, sorted(set(faults)))


def exposed(part):
    for mode in (0o750, 0o705, 0o770, 0o711):
        home = older_store()
        home.chmod(mode)
        for args in (["list"], ["add", "note", "--text", "-"], ["search", "tea"]):
            done = run(home, *args, stdin=b"tea")
            well = done.returncode == 0 and b"warning: " in done.stderr and b"others on this computer" in done.stderr
            faults = [] if well else [f"status {done.returncode}, said {done.stderr!r}"]
            part.point("open stores", f"{mode:o} {args[0]}", faults)
        done = run(home, "check", "--format", "jsonl")
        found = [json.loads(row) for row in done.stdout.splitlines()]
        well = done.returncode == 1 and len(found) == 1 and "others on this computer" in json.dumps(found)
        faults = [] if well else [f"status {done.returncode}, found {done.stdout!r}"]
        part.point("open stores", f"{mode:o} check", faults)


def no_core(part):
    """Before the first byte of a user is read no core file can be written."""
    for scene in scenes():
        calls = [call for call in syscalls.baseline(scene)[0] if call.ours]
        reads = [i for i, call in enumerate(calls) if call.name == "read" and call.fd()[0] == "0"]
        limit = [i for i, call in enumerate(calls) if call.says("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}")]
        dump = [i for i, call in enumerate(calls) if call.says("PR_SET_DUMPABLE, SUID_DUMP_DISABLE")]
        well = limit and dump and reads and max(limit[0], dump[0]) < reads[0]
        part.point("no core", scene.name, [] if well else ["limits come too late or never"])


def modes(part):
    masks(part)
    exposed(part)
    no_core(part)
