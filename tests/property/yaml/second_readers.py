#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""second_readers.py HOSTILE_DUMP COUNT [SEED] - reads what our writer writes with other YAML readers.

Runs hostile_dump, reads its documents by PyYAML (libyaml, and its own Python scanner for some) and by
libfyaml (fy-tool), and compares every string with what was written. SafeLoader decides types, so a string
that comes back as anything but str is a difference too. Prints "N strings, 0 differences"; else shows the
first few and exits with 1.
"""
import itertools
import json
import os
import subprocess
import sys
import tempfile

import yaml

PYTHON_SCANNER_SHARE = 40  # one in so many documents: it is fifty times slower
SHOWN = 5


def document(text, key):
    """What hostile_dump builds from one string."""
    return {"text": text, "list": [text, [text]], "maps": [{"a": text, "b": text}],
            "deep": {"er": {"est": text}}, "key": {key: "v"}}


def expected(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield document(*json.loads(line))


def by_libyaml(path):
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with open(path, "rb") as stream:
        yield from yaml.load_all(stream, loader)


def by_python_scanner(path):
    with open(path, "rb") as stream:
        chunks = stream.read().split(b"\n...\n")
    for chunk in chunks[:-1]:
        yield yaml.load(chunk, yaml.SafeLoader) if hash(chunk) % PYTHON_SCANNER_SHARE == 0 else None


def by_libfyaml(path):
    dump = subprocess.run(["fy-tool", "--dump", "-m", "json", path], capture_output=True, check=False)
    if dump.returncode != 0:
        print(dump.stderr.decode(errors="replace")[-500:])
    text = dump.stdout.decode("utf-8")
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while at < len(text) and text[at:at + 1] == "{":
        value, at = decoder.raw_decode(text, at)
        yield value
        at += len(text[at:at + 2]) - len(text[at:at + 2].lstrip("\n"))


def differences(reader, base):
    """Pairs that differ; a reader that gives up differs from there on."""
    found = []
    try:
        for want, got in itertools.zip_longest(expected(base + ".jsonl"), reader(base + ".yaml")):
            skipped = reader is by_python_scanner and got is None and want is not None
            if want != got and not skipped:
                found.append((want and want["text"], got))
            if len(found) > 1000:
                break
    except yaml.YAMLError as error:
        found.append((str(error)[:300], None))
    return found


def compare(folder, readers):
    total = 0
    for reader, name in itertools.product(readers, range(4)):
        found = differences(reader, os.path.join(folder, str(name)))
        total += len(found)
        for want, got in found[:SHOWN]:
            print(f"{reader.__name__} {name}: wrote {want!r}, read {got!r}")
    return total


def main():
    program, count = sys.argv[1], sys.argv[2]
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    with tempfile.TemporaryDirectory(prefix="rcw-second-readers.") as folder:
        subprocess.run([program, seed, count, folder], check=True)
        total = compare(folder, [by_libyaml, by_python_scanner, by_libfyaml])
    print(f"{count} strings, {total} differences")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
