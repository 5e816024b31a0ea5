A few entries, one with all that an entry can have.

  $ rcw-journal add note - >/dev/null <<'END'
  > at: 2026-11-20
  > text: |
  >   We had "tea", and
  >   a long, long talk.
  > tags: [kitchen, long talk]
  > with: Ann
  > ---
  > at: 2026-11-21T08:30:00+01:00
  > zone: Europe/Berlin
  > mode: live
  > text: "no line feed, \u202Eodd\u2028marks"
  > END

JSON Lines keep everything.

  $ rcw-journal export --to jsonl
  {"schema":"rcw/journal.note/1","id":"wegpy7d94f","at":"2026-11-20","recorded":"2026-11-22T21:15:00+01:00","mode":"backfilled","with":"Ann","tags":["kitchen","long talk"],"text":"We had \"tea\", and\na long, long talk.\n"}
  {"schema":"rcw/journal.note/1","id":"g1bqy9kxdk","at":"2026-11-21T08:30:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"live","text":"no line feed, \xe2\x80\xaeodd\xe2\x80\xa8marks"} (esc)
  $ rcw-journal export --to jsonl >here.jsonl
  $ RCW_HOME=other rcw-journal import here.jsonl
  2 new, 0 already here
  $ RCW_HOME=other rcw-journal export --to jsonl | cmp - here.jsonl

CSV and Markdown are for other programs and for paper.

  $ rcw-journal export --to csv
  schema,id,at,zone,recorded,mode,with,tags,text
  rcw/journal.note/1,wegpy7d94f,2026-11-20,,2026-11-22T21:15:00+01:00,backfilled,Ann,"kitchen,long talk","We had ""tea"", and
  a long, long talk.
  "
  rcw/journal.note/1,g1bqy9kxdk,2026-11-21T08:30:00+01:00,Europe/Berlin,2026-11-22T21:15:00+01:00,live,,,"no line feed, \xe2\x80\xaeodd\xe2\x80\xa8marks" (esc)
  $ rcw-journal export --to csv | RCW_HOME=table rcw-journal import --from csv -
  2 new, 0 already here
  $ diff -r "$RCW_HOME/journal" table/journal
  $ rcw-journal export --to markdown --tag kitchen
  # Journal
  
  ## 2026-11-20 \xc2\xb7 note (esc)
  
  With: Ann
  
  Tags: kitchen, long talk
  
  We had "tea", and
  a long, long talk.
  

What they have no place for is said, and is status 1.

  $ printf '{"text": "tea", "x-mood": 3, "links": [{"id": "k7m3q9zxvb", "role": "follows"}]}' | rcw-journal add note - >/dev/null
  $ rcw-journal export --to csv --last 1d
  rcw-journal: warning: entries with fields that csv has no place for: 1 (links, x-mood)
  rcw-journal: hint: jsonl keeps everything
  schema,id,at,zone,recorded,mode,with,tags,text
  rcw/journal.note/1,bqy0vq539g,2026-11-22T21:15:00+01:00,Europe/Berlin,2026-11-22T21:15:00+01:00,live,,,tea
  [1]
  $ rcw-journal export --to jsonl --last 1d
  {"schema":"rcw/journal.note/1","id":"bqy0vq539g","at":"2026-11-22T21:15:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"live","links":[{"id":"k7m3q9zxvb","role":"follows"}],"text":"tea","x-mood":3}

All that chooses in list chooses here.

  $ rcw-journal export --to jsonl --since 2026-11-21 --until 2026-11-21 | wc -l
  1
  $ rcw-journal export --to jsonl --limit 2 | wc -l
  2
  $ rcw-journal export --to jsonl --kind note --with Ann | wc -l
  1
  $ rcw-journal list --format ids | rcw-journal export --to jsonl --ids - | wc -l
  3
  $ rcw-journal export
  rcw-journal: error: say which format for --to
  rcw-journal: hint: one of: jsonl, csv, markdown
  [2]
  $ rcw-journal export --to pdf
  rcw-journal: error: unknown format for --to 'pdf'
  rcw-journal: hint: one of: jsonl, csv, markdown
  [2]

Nothing to export is an empty table.

  $ rcw-journal export --to csv --until 1999
  schema,id,at,zone,recorded,mode,with,tags,text
  $ rcw-journal export --to jsonl --until 1999

Exporting leaves nothing behind.

  $ find "$RCW_HOME" -type f | wc -l
  5
