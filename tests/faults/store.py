# SPDX-License-Identifier: MIT
"""Stores in temporary folders, the program run on them, and what must hold of them whatever broke."""
import atexit
import dataclasses
import json
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
import threading

TOOL = "rcw-journal"
TIMEOUT = 60
ROOT = pathlib.Path(tempfile.mkdtemp(prefix="rcw-faults-"))
atexit.register(shutil.rmtree, ROOT, ignore_errors=True)


made = threading.local()


def folder():
    """A new empty folder, gone when the tests end or the try is over that made it."""
    path = pathlib.Path(tempfile.mkdtemp(dir=ROOT))
    getattr(made, "folders", []).append(path)
    return path


def cleaned(act):
    """Runs one try and removes the folders it made."""
    made.folders = []
    try:
        return act()
    finally:
        for path in made.folders:
            shutil.rmtree(path)
        made.folders = []


def environment(home, **changes):
    env = dict(os.environ, RCW_HOME=str(home), HOME=str(ROOT / "nobody"))
    env.update({name: value for name, value in changes.items() if value is not None})
    for name in [name for name, value in changes.items() if value is None]:
        env.pop(name, None)
    return env


def run(home, *args, stdin=b"", before=(), **changes):
    """Runs the tool; `before` is a command that runs it for us, such as strace."""
    return subprocess.run([*before, TOOL, *args], input=stdin, capture_output=True, timeout=TIMEOUT,
                          env=environment(home, **changes))


def files(home, lists=False):
    """Every regular file below a folder as {path: bytes}. The lists of changes that undo reads are written without
    a sync and hold nobody's words: they are left out unless asked for."""
    found = {str(path.relative_to(home)): path for path in sorted(home.rglob("*")) if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if lists or "/.rcw/txn/" not in "/" + name}


def id_of(path):
    return path.rsplit("-", 1)[1].removesuffix(".yaml")


def ids_of(home):
    return {id_of(path) for path in files(home) if path.startswith("journal/")}


def lines(output):
    """The lines that are whole: what a failing output cut off is no answer."""
    return output.decode().split("\n")[:-1]


@dataclasses.dataclass
class Scene:
    """A command that changes a store, the store it starts from, and what it leaves when nothing breaks."""
    name: str
    args: list
    stdin: bytes
    start: pathlib.Path  # None: there is no store yet
    prints_ids: bool = True
    old: dict = dataclasses.field(default_factory=dict)
    new: dict = dataclasses.field(default_factory=dict)

    def __post_init__(self):
        self.old = files(self.start) if self.start else {}
        home = self.home()
        done = self.run(home)
        assert done.returncode == 0 and not done.stderr, (self.name, done)
        self.new = {path: data for path, data in files(home).items() if path not in self.old}
        assert not self.prints_ids or set(lines(done.stdout)) == {id_of(path) for path in self.new}, self.name

    def home(self):
        """A fresh copy of the store it starts from."""
        home = folder() / "home"
        if self.start:
            shutil.copytree(self.start, home)
        return home

    def run(self, home, before=(), **changes):
        return run(home, *self.args, stdin=self.stdin, before=before, **changes)

    def acknowledged(self, done):
        """The ids that were said to be safe: printed, or named in a message, or all of an import."""
        if not self.prints_ids:
            return {id_of(path) for path in self.new} if done.returncode == 0 and done.stdout else set()
        words = lines(done.stdout) + done.stderr.decode().replace(";", " ").split()
        return {id_of(path) for path in self.new} & set(words)


def json_lines(days, ids=()):
    rows = [{"at": day, "text": f"what happened on {day}: tea — and a walk\n"} for day in days]
    for row, name in zip(rows, ids):
        row["id"] = name
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def older_store(days=("2026-10-02", "2026-10-30", "2026-11-01", "2026-11-05", "2026-11-21")):
    home = folder() / "older"
    done = run(home, "import", "--from", "jsonl", "--kind", "note", "-", stdin=json_lines(days))
    assert done.returncode == 0, done
    return home


def scenes():
    older = older_store()
    text = "one cup of tea\n---\nand: then a walk\n".encode()
    three = json_lines(["2026-09-30", "2026-11-02", "2026-11-03"])
    five = json_lines(["2026-09-29", "2026-09-30", "2026-11-02", "2026-11-03", "2026-11-04"])
    add = ["add", "note", "--text", "-"]
    return [
        Scene("add", add, text, older),
        Scene("first add", add, text, None),
        Scene("add of 3", ["add", "note", "-"], three, older),
        Scene("import of 5", ["import", "--from", "jsonl", "--kind", "note", "-"], five, older, prints_ids=False),
    ]


def modes_of(home):
    """What is open to others below (and with) a folder."""
    faults = []
    for path in [home, *home.rglob("*")] if home.exists() else []:
        wanted = 0o700 if path.is_dir() else 0o600
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode != wanted:
            faults.append(f"{path.relative_to(home)} has mode {mode:o}")
    return faults


def litter(home):
    return [path for path in files(home) if not path.startswith("journal/")]


def usable(home, present):
    """The store can be checked, listed and added to."""
    faults = []
    check = run(home, "check")
    said = [line for line in check.stdout.splitlines() if b"/.rcw/tmp/" not in line and not line.startswith(b"  hint:")]
    if check.returncode not in (0, 1) or said or check.stderr:
        faults.append(f"check says {check.returncode} {check.stdout!r} {check.stderr!r}")
    listed = run(home, "list", "--format", "ids")
    if listed.returncode != 0 or sorted(lines(listed.stdout)) != sorted(present):
        faults.append(f"list says {listed.returncode} {listed.stdout!r} where there are {sorted(present)}")
    added = run(home, "add", "note", "--text", "-", stdin=b"and the next one")
    if added.returncode != 0 or ids_of(home) != present | set(lines(added.stdout)) or len(lines(added.stdout)) != 1:
        faults.append(f"the next add says {added.returncode} {added.stdout!r} {added.stderr!r}")
    return faults


def damage(scene, home, acknowledged):
    """What is wrong with a store after a command of the scene was broken; nothing when all is well."""
    now = files(home) if home.exists() else {}
    faults = [f"{path} was lost or changed" for path, data in scene.old.items() if now.get(path) != data]
    for path, data in now.items():
        if not path.startswith("journal/") or path in scene.old:
            continue
        if path not in scene.new:
            faults.append(f"{path} should not be there")
        elif data != scene.new[path]:
            faults.append(f"{path} is torn or differs: {data!r}")
    present = {id_of(path) for path in now if path.startswith("journal/")}
    faults += [f"{name} was acknowledged but is not there" for name in sorted(acknowledged - present)]
    faults += modes_of(home)
    return faults + usable(home, present)
