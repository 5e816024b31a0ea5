What list prints, show reads, and what show prints, import reads.

  $ rcw-journal import --from jsonl --map at=date --kind note "$TESTS/examples/diary.jsonl"
  54 new, 0 already here
  $ rcw-journal list --format ids | rcw-journal show --ids - --format yaml | RCW_HOME=other rcw-journal import --from yaml -
  54 new, 0 already here
  $ diff -r "$RCW_HOME/journal" other/journal

Export, import, export: the same bytes.

  $ rcw-journal export --to jsonl >here.jsonl
  $ RCW_HOME=third rcw-journal import here.jsonl
  54 new, 0 already here
  $ RCW_HOME=third rcw-journal export --to jsonl | cmp - here.jsonl

Importing again adds nothing.

  $ rcw-journal import --from jsonl --map at=date --kind note "$TESTS/examples/diary.jsonl"
  0 new, 54 already here
  $ rcw-journal list --count
  54

Every text is given back byte for byte.

  $ /usr/bin/python3 - "$TESTS/examples/diary.jsonl" >texts <<'END'
  > import json, sys
  > for line in open(sys.argv[1], encoding="utf-8"):
  >     sys.stdout.write(json.loads(line)["text"] + "\0")
  > END
  $ rcw-journal list --format ids -0 | rcw-journal show --ids - -0 --field text | LC_ALL=C sort -z | cmp - <(LC_ALL=C sort -z texts)

Entries a month, by tools that everybody has.

  $ rcw-journal list --format tsv | cut -f2 | cut -c1-7 | sort | uniq -c
       11 2026-06
       21 2026-07
       18 2026-08
        4 2026-09

Nothing but records was written.

  $ find "$RCW_HOME" -type f | grep -v '/.rcw/txn/' | grep -v '/journal/2026/[0-9][0-9]/2026-[^/]*\.yaml$'
  [1]
