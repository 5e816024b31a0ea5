Words go in; what is printed is the id of the entry.

  $ printf 'We had tea.' | rcw-journal add note --text -
  bqy0vq539g

One record is one file, and nobody else can open it.

  $ find "$RCW_HOME" -printf '%M %P\n' | sort -k2
  drwx------ 
  drwx------ .rcw
  drwx------ .rcw/txn
  -rw------- .rcw/txn/00000001.yaml
  drwx------ journal
  drwx------ journal/2026
  drwx------ journal/2026/11
  -rw------- journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ cat "$RCW_HOME"/journal/2026/11/*.yaml
  schema: rcw/journal.note/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  text: We had tea.
  ...

A day, tags and a name are options; the words are not, so that no process list shows them.

  $ printf 'A walk.' | rcw-journal add note --text - --at yesterday --tag walk --tag 'long talk' --with Ann --format yaml
  schema: rcw/journal.note/1
  id: s0m86kgc11
  at: 2026-11-21
  recorded: 2026-11-22T21:15:00+01:00
  mode: backfilled
  with: Ann
  tags:
    - walk
    - long talk
  text: A walk.
  ...
  $ printf 'At lunch.' | rcw-journal add note --text - --at '2026-11-20 12:30' --format yaml
  schema: rcw/journal.note/1
  id: p2sesg8xnd
  at: 2026-11-20T12:30:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: backfilled
  text: At lunch.
  ...
  $ rcw-journal add note --text 'A walk.'
  rcw-journal: error: --text takes only -
  rcw-journal: hint: words are piped in, so that nobody sees them in a process list
  [2]

Records come from a file, as YAML or as JSON Lines; what they do not say is filled in.

  $ cat >two.yaml <<'END'
  > at: 2026-11-19
  > text: the first
  > ---
  > at: 2026-11-19T08:00:00+01:00
  > tags:
  >   - phone
  > text: |
  >   the second,
  >   in two lines
  > END
  $ rcw-journal add note two.yaml --tag both
  v5hv6trfqf
  bkpejzerwg
  $ echo '{"text": "the third", "mode": "prompted"}' | rcw-journal add note - --format jsonl
  {"schema":"rcw/journal.note/1","id":"nbyq9t8mrs","at":"2026-11-22T21:15:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"prompted","text":"the third"}
  $ rcw-journal list --tag both
  v5hv6trfqf  2026-11-19        note  both
  bkpejzerwg  2026-11-19 08:00  note  phone, both

All of it is checked before the first is written.

  $ echo 'txet: wrong' >bad.yaml
  $ rcw-journal add note two.yaml bad.yaml
  rcw-journal: error: bad.yaml:1:1: unknown field 'txet'
  rcw-journal: hint: did you mean 'text'? A field of your own starts with 'x-'
  rcw-journal: error: bad.yaml:1:1: text: is missing
  [3]
  $ rcw-journal add note two.yaml --dry-run
  rcw-journal: nothing was written: 2 would be
  $ rcw-journal list --count
  6

Each format says what was added.

  $ for format in text yaml json jsonl tsv ids paths; do
  >   echo tea | RCW_HOME=each rcw-journal add note --text - --format $format
  > done
  bqy0vq539g  2026-11-22 21:15  note
  schema: rcw/journal.note/1
  id: nbyq9t8mrs
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  text: |
    tea
  ...
  {"schema":"rcw/journal.records/1","records":[
  {"schema":"rcw/journal.note/1","id":"aqqa9t8dtq","at":"2026-11-22T21:15:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"live","text":"tea\n"}
  ]}
  {"schema":"rcw/journal.note/1","id":"mcncb31sp9","at":"2026-11-22T21:15:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"live","text":"tea\n"}
  rms0w6k1q3\t2026-11-22T21:15:00+01:00\tnote\t\t\tlive\tEurope/Berlin\t2026-11-22T21:15:00+01:00\ttea\\n (esc)
  hj4g6axybd
  each/journal/2026/11/2026-11-22T2115-s2nhspk3zv.yaml
  $ echo tea | RCW_HOME=each rcw-journal add note --text - -0 | tr '\0' '!'; echo
  ytyetaef9p!

Another zone and another time of day are those of the entry.

  $ echo 'in Tokyo' | rcw-journal add note --text - --zone Asia/Tokyo --now 2026-11-23T00:40 --format yaml
  schema: rcw/journal.note/1
  id: c2zw4tfjz5
  at: 2026-11-23T00:40:00+09:00
  zone: Asia/Tokyo
  recorded: 2026-11-23T00:40:00+09:00
  mode: live
  text: |
    in Tokyo
  ...

Standard input is read only where - says so.

  $ echo words | rcw-journal add note
  rcw-journal: error: there is no terminal to ask at, and standard input is read only where - says so
  rcw-journal: hint: --text - for words, --answers - or --set for answers, - for records, or a FILE of records
  [2]

What changed on disk.

  $ find "$RCW_HOME" -type f -printf '%P\n' | sort
  .rcw/txn/00000001.yaml
  .rcw/txn/00000002.yaml
  .rcw/txn/00000003.yaml
  .rcw/txn/00000004.yaml
  .rcw/txn/00000005.yaml
  .rcw/txn/00000006.yaml
  journal/2026/11/2026-11-19-v5hv6trfqf.yaml
  journal/2026/11/2026-11-19T0800-bkpejzerwg.yaml
  journal/2026/11/2026-11-20T1230-p2sesg8xnd.yaml
  journal/2026/11/2026-11-21-s0m86kgc11.yaml
  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  journal/2026/11/2026-11-22T2115-nbyq9t8mrs.yaml
  journal/2026/11/2026-11-23T0040-c2zw4tfjz5.yaml
