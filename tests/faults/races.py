# SPDX-License-Identifier: MIT
"""Many who add at once, with readers beside them."""
import concurrent.futures
import json
import threading

from store import Scene, damage, files, folder, ids_of, json_lines, lines, modes_of, run, usable

WRITERS = 8


class Crowd:
    """Writers of one store; remembers what was acknowledged so far."""

    def __init__(self, part, each):
        self.part, self.each = part, each
        self.home = folder() / "home"
        self.acknowledged = []
        self.over = threading.Event()

    def write(self, number):
        for i in range(self.each):
            words = b"writer %d, note %d\n" % (number, i)
            done = run(self.home, "add", "note", "--text", "-", stdin=words, RCW_SEED=None)
            said = lines(done.stdout)
            well = done.returncode == 0 and len(said) == 1 and not done.stderr
            self.part.point("adds", f"{number}.{i}", [] if well else [f"{done.returncode} {done.stderr!r}"])
            self.acknowledged += said

    def read(self, *args):
        """Looks again and again until all is written: no error, no half entry, nothing acknowledged missing."""
        while not self.over.is_set():
            known = set(self.acknowledged)
            done = run(self.home, *args)
            well = done.returncode == 0 and not done.stderr
            faults = [] if well else [f"{done.returncode} {done.stdout[-200:]!r} {done.stderr!r}"]
            if args[0] == "list":
                rows = [json.loads(row) for row in done.stdout.splitlines()]
                missing = known - {row["id"] for row in rows}
                faults += [f"acknowledged but not listed: {missing}"] if missing else []
                faults += [f"half an entry: {row}" for row in rows if not row["text"].startswith("writer ")]
            self.part.point("reads", " ".join(args), faults)


def add_at_once(part):
    crowd = Crowd(part, 1000 if part.long else 250)
    with concurrent.futures.ThreadPoolExecutor(WRITERS + 2) as pool:
        readers = [pool.submit(crowd.read, "list", "--format", "jsonl"), pool.submit(crowd.read, "check")]
        writers = [pool.submit(crowd.write, number) for number in range(WRITERS)]
        try:
            for writer in writers:
                writer.result()
        finally:
            crowd.over.set()
        for reader in readers:
            reader.result()
    wanted = WRITERS * crowd.each
    faults = modes_of(crowd.home)
    kept = ids_of(crowd.home)
    if set(crowd.acknowledged) != kept or len(kept) != wanted:
        faults.append(f"{len(kept)} records of {wanted}, {len(set(crowd.acknowledged))} acknowledged")
    part.point("stores", "afterwards", faults + usable(crowd.home, ids_of(crowd.home)))
    part.note(f"{WRITERS} x {crowd.each} adds with 2 readers keep {len(set(crowd.acknowledged) & kept)} of {wanted}")


def import_at_once(part):
    """The same file taken in by several at once: each record is there once."""
    days = [f"20{year}-0{month}-{day}" for year in (18, 19) for month in range(1, 6) for day in range(10, 20)]
    rows = json_lines(days)
    scene = Scene("import", ["import", "--from", "jsonl", "--kind", "note", "-"], rows, None, prints_ids=False)
    for _ in range(10 if part.long else 3):
        home = scene.home()
        with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
            all_done = [future.result() for future in [pool.submit(scene.run, home) for _ in range(WRITERS)]]
        faults = [f"{done.returncode} {done.stderr!r}" for done in all_done if done.returncode or done.stderr]
        created = sum(int(done.stdout.split()[0]) for done in all_done if done.stdout)
        if created != len(scene.new) or files(home) != scene.new:
            faults.append(f"{created} said to be new, {len(files(home))} there, {len(scene.new)} in the file")
        part.point("imports at once", "all", faults + damage(scene, home, set()))


def races(part):
    add_at_once(part)
    import_at_once(part)
