# SPDX-License-Identifier: MIT
"""System calls of a command, as strace tells them, and the places where one can be broken."""
import collections
import dataclasses
import re

from store import folder

LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<(.*?)>)?(.*)$")
FD = re.compile(r"^(-?\d+|AT_FDCWD)(?:<(.*)>)?(?:\(deleted\))?$")
WORD = re.compile(r'"(?:[^"\\]|\\.)*"[.]*|\{.*?\}|[^,"{]+')


@dataclasses.dataclass
class Call:
    name: str
    args: str
    result: int
    result_path: str
    nth: int  # of the calls of this name, from 1, as strace counts
    ours: bool  # after main began
    injected: bool

    @property
    def where(self):
        return f"{self.name}#{self.nth}"

    def words(self):
        return [word.strip() for word in WORD.findall(self.args) if word.strip()]

    def fd(self, index=0):
        """(number, path) of an argument that is a descriptor."""
        found = FD.match(self.words()[index])
        return (found[1], found[2] or "") if found else ("", "")

    def says(self, text):
        return text in self.args


def parse(text):
    calls, seen, ours = [], collections.Counter(), False
    for line in text.splitlines():
        found = LINE.match(line)
        if not found:
            continue
        name, args, result, path, rest = found.groups()
        seen[name] += 1
        ours = ours or (name == "fcntl" and "F_GETFD" in args)  # the first thing main does
        calls.append(Call(name, args, int(result) if result != "?" else 0, path or "", seen[name], ours,
                          "(INJECTED)" in rest and name != "prctl"))
    return calls


def watch(rule=None):
    """A strace command that writes down all calls, and the log.

    The program forbids others to look into its memory, strace too unless it runs as root: that call is
    answered without being made.
    """
    log = folder() / "log"
    rules = ["-e", f"inject={rule}"] if rule else []
    return ["strace", "-f", "-qq", "-y", "-s", "16", "-o", str(log), "-e", "inject=prctl:retval=0", *rules], log


def baseline(scene, rule=None):
    """The calls of an unbroken run (or one that a rule only sends another way), and the store it left."""
    home = scene.home()
    before, log = watch(rule)
    done = scene.run(home, before=before)
    assert done.returncode == 0, done
    calls = parse(log.read_text())
    assert any(call.ours for call in calls), f"{scene.name}: main was not seen to begin"
    return calls, home


def inject(call, how, also=()):
    """A strace command that breaks this one call; `also` are further injections."""
    rules = [f"{call.name}:{how}:when={call.nth}", *also]
    names = ",".join(dict.fromkeys(rule.split(":")[0] for rule in rules))
    rules = [word for rule in rules for word in ("-e", f"inject={rule}")]
    log = folder() / "log"
    return ["strace", "-f", "-qq", "-y", "-o", str(log), "-e", f"trace={names}", *rules], log


def was_injected(log):
    return "(INJECTED)" in log.read_text() or "+++ killed" in log.read_text()
