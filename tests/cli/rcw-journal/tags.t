Tags, and how often each is used.

  $ rcw-journal tags
  $ add() { printf 'tea' | rcw-journal add note --text - "$@" >/dev/null; }
  $ add --at 2026-11-20 --tag phone
  $ add --at 2026-11-22T09:00 --tag phone --tag kitchen
  $ add --at 2026-10-01 --tag 家 --tag phone --with Ann
  $ rcw-journal tags
  kitchen  1  2026-11-22  2026-11-22
  phone    3  2026-10-01  2026-11-22
  \xe5\xae\xb6       1  2026-10-01  2026-10-01 (esc)
  $ rcw-journal tags --sort count
  phone    3  2026-10-01  2026-11-22
  kitchen  1  2026-11-22  2026-11-22
  \xe5\xae\xb6       1  2026-10-01  2026-10-01 (esc)
  $ rcw-journal tags --format tsv
  kitchen\t1\t2026-11-22T09:00:00+01:00\t2026-11-22T09:00:00+01:00 (esc)
  phone\t3\t2026-10-01\t2026-11-22T09:00:00+01:00 (esc)
  \xe5\xae\xb6\t1\t2026-10-01\t2026-10-01 (esc)
  $ rcw-journal tags --format json
  {"schema":"rcw/journal.tags/1","tags":[
  {"schema":"rcw/journal.tag/1","tag":"kitchen","records":1,"first":"2026-11-22T09:00:00+01:00","last":"2026-11-22T09:00:00+01:00"},
  {"schema":"rcw/journal.tag/1","tag":"phone","records":3,"first":"2026-10-01","last":"2026-11-22T09:00:00+01:00"},
  {"schema":"rcw/journal.tag/1","tag":"\xe5\xae\xb6","records":1,"first":"2026-10-01","last":"2026-10-01"} (esc)
  ]}
  $ rcw-journal tags --since 2026-11 --format jsonl
  {"schema":"rcw/journal.tag/1","tag":"kitchen","records":1,"first":"2026-11-22T09:00:00+01:00","last":"2026-11-22T09:00:00+01:00"}
  {"schema":"rcw/journal.tag/1","tag":"phone","records":2,"first":"2026-11-20","last":"2026-11-22T09:00:00+01:00"}
  $ rcw-journal tags --with Ann
  phone  1  2026-10-01  2026-10-01
  \xe5\xae\xb6     1  2026-10-01  2026-10-01 (esc)
  $ rcw-journal tags --tag kitchen
  kitchen  1  2026-11-22  2026-11-22
  phone    1  2026-11-22  2026-11-22
  $ rcw-journal tags --last 1d --kind note
  kitchen  1  2026-11-22  2026-11-22
  phone    1  2026-11-22  2026-11-22
  $ rcw-journal tags --sort cuont
  rcw-journal: error: unknown order 'cuont'
  rcw-journal: hint: did you mean 'count'?
  [2]
  $ rcw-journal tags --format ids
  rcw-journal: error: unknown format 'ids'
  rcw-journal: hint: one of: text, tsv, json, jsonl
  [2]

One entry that has a tag twice is one entry.

  $ printf 'text: a\ntags: [twice, twice]\n' | rcw-journal add note - >/dev/null
  $ rcw-journal tags --format tsv | grep twice
  twice\t1\t2026-11-22T21:15:00+01:00\t2026-11-22T21:15:00+01:00 (esc)
