JSON Lines: which of their names is which of ours is said with --map.

  $ cat >notes.jsonl <<'END'
  > {"date": "2026-11-20", "text": "We had tea.", "mood": 3}
  > {"date": "2026-11-21T08:30:00+01:00", "text": "A walk.\nLong.", "tags": ["walk", "park"]}
  > {"date": "2026-11-20", "text": "We had tea.", "mood": 3}
  > END
  $ rcw-journal import --from jsonl --map at=date --kind note notes.jsonl
  3 new, 0 already here
  $ rcw-journal list
  gbhwa56kkv  2026-11-20        note
  zn1e0dp6m8  2026-11-20        note
  c71avrkeja  2026-11-21 08:30  note  walk, park

What has no name here is kept under x-.

  $ rcw-journal list --limit 1 --tag walk --format yaml
  schema: rcw/journal.note/1
  id: c71avrkeja
  at: 2026-11-21T08:30:00+01:00
  tags:
    - walk
    - park
  text: |-
    A walk.
    Long.
  ...
  $ rcw-journal list --until 2026-11-20 --format jsonl
  {"schema":"rcw/journal.note/1","id":"gbhwa56kkv","at":"2026-11-20","text":"We had tea.","x-mood":3}
  {"schema":"rcw/journal.note/1","id":"zn1e0dp6m8","at":"2026-11-20","text":"We had tea.","x-mood":3}

Importing again adds nothing: ids come from the content, and twins are counted.

  $ rcw-journal import --from jsonl --map at=date --kind note notes.jsonl
  0 new, 3 already here
  $ rcw-journal list --count
  3

CSV: the first row names the columns; empty cells are no fields; tags stand in one cell.

  $ cat >notes.csv <<'END'
  > day,body,tags,with
  > 2026-10-01,"He said ""no"", twice",,
  > 2026-10-02 19:00,"two
  > lines","phone, work",Ann
  > END
  $ rcw-journal import --from csv --map at=day --map text=body --kind note notes.csv --dry-run
  2 would be new, 0 already here
  $ rcw-journal import --from csv --map at=day --map text=body --kind note notes.csv
  2 new, 0 already here
  $ rcw-journal list --since 2026-10 --until 2026-10 --format yaml
  schema: rcw/journal.note/1
  id: etv0pj5t8e
  at: 2026-10-01
  text: "He said \"no\", twice"
  ...
  ---
  schema: rcw/journal.note/1
  id: xcydcxsddr
  at: 2026-10-02T19:00:00+02:00
  with: Ann
  tags:
    - phone
    - work
  text: |-
    two
    lines
  ...

YAML: another store's records keep their ids.

  $ rcw-journal list --format yaml | RCW_HOME=other rcw-journal import --from yaml -
  5 new, 0 already here
  $ rcw-journal list --format yaml >here
  $ RCW_HOME=other rcw-journal list --format yaml | diff here -
  $ rcw-journal list --format jsonl | RCW_HOME=third rcw-journal import -
  5 new, 0 already here
  $ diff -r "$RCW_HOME/journal" third/journal

A record that is here with other content stays as it is; that is said, and is status 1.

  $ rcw-journal list --tag walk --format jsonl | sed 's/A walk/A run/' | RCW_HOME=third rcw-journal import -
  rcw-journal: warning: third/journal/2026/11/2026-11-21T0830-c71avrkeja.yaml: is here already with other content; it was left as it is
  0 new, 1 already here
  [1]
  $ diff -r "$RCW_HOME/journal" third/journal

All or nothing: one bad row and nothing is imported.

  $ printf 'at,text\n2026-09-01,good\n2026-09-31,bad\n,worse\n' | rcw-journal import --from csv --kind note -
  rcw-journal: nothing was imported
  rcw-journal: error: standard input:3: at: is not a date or a time with its offset
  rcw-journal: hint: for example 2026-11-22T21:15:00+01:00 or 2026-11-22
  rcw-journal: error: standard input:4: at: is missing
  rcw-journal: hint: --map at=COLUMN says what it is called there
  [3]
  $ rcw-journal list --until 2026-09-30 --count
  0

An empty source is no mistake.

  $ rcw-journal import --from jsonl --kind note /dev/null
  0 new, 0 already here

What changed on disk.

  $ find "$RCW_HOME" -type f -printf '%P\n' | sort
  .rcw/txn/00000001.yaml
  .rcw/txn/00000002.yaml
  journal/2026/10/2026-10-01-etv0pj5t8e.yaml
  journal/2026/10/2026-10-02T1900-xcydcxsddr.yaml
  journal/2026/11/2026-11-20-gbhwa56kkv.yaml
  journal/2026/11/2026-11-20-zn1e0dp6m8.yaml
  journal/2026/11/2026-11-21T0830-c71avrkeja.yaml
