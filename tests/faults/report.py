# SPDX-License-Identifier: MIT
"""One part of the faults: the points it tried and what was wrong at them."""
import collections
import concurrent.futures
import os

from store import cleaned

SHOWN = 20


class Part:
    def __init__(self, name, long):
        self.name = name
        self.long = long
        self.wrong = []
        self.skipped = []
        self.notes = []
        self.counts = collections.Counter()

    @property
    def points(self):
        return sum(self.counts.values())

    def point(self, group, where, faults):
        """Counts one point of a group; `faults` says what is wrong there, nothing when all is well."""
        self.counts[group] += 1
        self.wrong += [f"{self.name}: {group}: {where}: {fault}" for fault in faults]

    def all(self, group, tries):
        """Tries (where, function) pairs side by side, each one a point."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            running = [(where, pool.submit(cleaned, act)) for where, act in tries]
            for where, future in running:
                self.point(group, where, future.result())

    def note(self, text):
        self.notes.append(text)

    def skip(self, why):
        self.skipped.append(why)

    def close(self, seconds):
        for line in self.wrong[:SHOWN]:
            print(f"WRONG {line}")
        if len(self.wrong) > SHOWN:
            print(f"WRONG ... and {len(self.wrong) - SHOWN} more")
        for why in self.skipped:
            print(f"{self.name}: skipped: {why}")
        groups = ", ".join(f"{count} {group}" for group, count in self.counts.items())
        detail = f" ({groups})" if groups else ""
        notes = "".join(f"; {text}" for text in self.notes)
        print(f"{self.name}: {self.points} points{detail}, {len(self.wrong)} wrong, {seconds:.1f} s{notes}", flush=True)
