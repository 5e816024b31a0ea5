# SPDX-License-Identifier: MIT
"""Edit against edit, and add beside an open editor: what a success wrote is in the record or where undo
finds it, never silently gone."""
import concurrent.futures
import os
import re

from store import cleaned, files, folder, ids_of, json_lines, run

SCRIPT = """#!/bin/sh
printf '# %s\\n' "$MARK" >>"$1"
"""


def store_of_one():
    home = folder() / "home"
    row = json_lines(["2026-11-02"], ["k7m3q9zxvb"])
    assert run(home, "import", "--from", "jsonl", "--kind", "note", "-", stdin=row).returncode == 0
    return home


def together(acts):
    with concurrent.futures.ThreadPoolExecutor(len(acts)) as pool:
        return [future.result() for future in [pool.submit(act) for act in acts]]


def judged(home, done, marks):
    """Every text of a success is in the file or in the trash; every other in a draft that is named."""
    faults = []
    kept = files(home)
    record = b"".join(data for path, data in kept.items() if path.startswith("journal/"))
    old = b"".join(data for path, data in kept.items() if path.startswith(".rcw/trash/"))
    if not any(one.returncode == 0 for one in done):
        faults.append("nobody succeeded")
    for one, mark in zip(done, marks):
        if one.returncode == 0 and mark not in record + old:
            faults.append(f"{mark!r} was said to be saved and is nowhere")
        if one.returncode == 5:
            path = re.search(rb"the draft is kept in (\S+)", one.stderr)
            if not path or mark not in open(path[1], "rb").read():
                faults.append(f"{mark!r} is not in a draft that is named: {one.stderr!r}")
        if one.returncode not in (0, 5):
            faults.append(f"status {one.returncode}, said {one.stderr!r}")
    return faults


def edit_against_edit(script):
    home = store_of_one()
    marks = [b"first mark", b"second mark"]
    done = together([lambda m=mark: run(home, "edit", "k7m3q9zxvb", EDITOR=script, MARK=m.decode()) for mark in marks])
    faults = judged(home, done, marks)
    successes = sum(one.returncode == 0 for one in done)
    undone = sum(run(home, "undo").returncode == 0 for _ in range(successes))
    if undone != successes:
        faults.append(f"{successes} edits, but {undone} undone")
    return faults


def set_against_set(_):
    home = store_of_one()
    done = together([lambda: run(home, "edit", "k7m3q9zxvb", "--set", "with=A"),
                     lambda: run(home, "edit", "k7m3q9zxvb", "--set", "tags=tea")])
    record = b"".join(data for path, data in files(home).items() if path.startswith("journal/"))
    faults = [f"status {one.returncode}, said {one.stderr!r}" for one in done if one.returncode]
    if b"with: A" not in record or b"- tea" not in record:
        faults.append(f"one of two is gone: {record!r}")
    return faults


def add_beside_an_editor(_):
    home = store_of_one()
    script = folder() / "editor"
    script.write_text("#!/bin/sh\nprintf meanwhile | rcw-journal add note --text - >/dev/null\n"
                      "printf '# mine\\n' >>\"$1\"\n")
    script.chmod(0o700)
    done = run(home, "edit", "k7m3q9zxvb", EDITOR=str(script), RCW_SEED=None)
    record = b"".join(data for path, data in files(home).items() if path.startswith("journal/"))
    faults = [] if done.returncode == 0 else [f"status {done.returncode}, said {done.stderr!r}"]
    if len(ids_of(home)) != 2 or b"meanwhile" not in record or b"# mine" not in record:
        faults.append(f"there is {record!r}")
    return faults


def edit_races(part):
    script = folder() / "editor"
    script.write_text(SCRIPT)
    script.chmod(0o700)
    times = 1000 if part.long or os.environ.get("RCW_ALL_RACES") else 300
    for group, act, count in (("edit against edit", edit_against_edit, times // 2),
                              ("set against set", set_against_set, times // 2),
                              ("add beside an editor", add_beside_an_editor, 20)):
        for i in range(count):
            part.point(group, str(i), cleaned(lambda a=act: a(str(script))))
