The real diary, if it is here: ten years, 3413 entries.

  $ diary=$TESTS/../../shared/data/pepys.jsonl.xz
  $ [ -f "$diary" ] || exit 80
  $ xz -dc "$diary" >diary.jsonl
  $ rcw-journal import --from jsonl --map at=date --kind note - <diary.jsonl
  3413 new, 0 already here
  $ rcw-journal import --from jsonl --map at=date --kind note - <diary.jsonl
  0 new, 3413 already here
  $ rcw-journal list --since 1660-01-01 --count
  3413

Every text comes back byte for byte.

  $ /usr/bin/python3 -c '
  > import json, sys
  > for line in open("diary.jsonl", encoding="utf-8"): sys.stdout.write(json.loads(line)["text"] + "\0")
  > ' | LC_ALL=C sort -z >texts
  $ rcw-journal list --format ids -0 | rcw-journal show --ids - -0 --field text | LC_ALL=C sort -z | cmp - texts

A search finds what it should, no more and no less.

  $ test "$(rcw-journal search 'my wife' --count)" = "$(/usr/bin/python3 -c '
  > import json
  > print(sum("my wife" in json.loads(line)["text"].lower() for line in open("diary.jsonl", encoding="utf-8")))
  > ')"

To another store, and through export and import: the same bytes.

  $ rcw-journal list --format ids | rcw-journal show --ids - --format yaml | RCW_HOME=other rcw-journal import --from yaml -
  3413 new, 0 already here
  $ diff -r "$RCW_HOME/journal" other/journal
  $ rcw-journal export --to jsonl >here.jsonl
  $ RCW_HOME=third rcw-journal import here.jsonl
  3413 new, 0 already here
  $ RCW_HOME=third rcw-journal export --to jsonl | cmp - here.jsonl

What is on disk.

  $ find "$RCW_HOME" -type f | wc -l
  3414
  $ ls "$RCW_HOME"
  journal
