An entry whole, by its id or by any start of it that is unique.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.\nIt was cold.' | rcw-journal add note --text - --tag kitchen)
  $ rcw-journal show "$id"
  schema: rcw/journal.note/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  tags:
    - kitchen
  text: |-
    We had tea.
    It was cold.
  ...
  $ rcw-journal show "${id:0:3}" --format text
  bqy0vq539g  2026-11-22 21:15  note  kitchen
  $ rcw-journal show "$(echo "$id" | tr a-z A-Z)" --format text
  bqy0vq539g  2026-11-22 21:15  note  kitchen

One field and nothing else: the bytes that were typed.

  $ rcw-journal show "$id" --field text
  We had tea.
  It was cold. (no-eol)
  $ rcw-journal show "$id" --field at
  2026-11-22T21:15:00+01:00 (no-eol)
  $ rcw-journal show "$id" --field tags
  kitchen
  $ rcw-journal show "$id" --field with
  rcw-journal: error: the record bqy0vq539g has no field 'with'
  [1]
  $ rcw-journal show "$id" --field txt
  rcw-journal: error: unknown field 'txt'
  rcw-journal: hint: did you mean 'text'?
  [2]

A list has a line for each item; deeper things are JSON.

  $ rcw-journal add note - >/dev/null <<'END'
  > at: 2026-11-20
  > text: more
  > tags: [a, b]
  > links: [{id: k7m3q9zxvb, role: follows}]
  > x-mood: {calm: 3}
  > END
  $ other=$(rcw-journal list --until 2026-11-20 --format ids)
  $ rcw-journal show "$other" --field tags
  a
  b
  $ rcw-journal show "$other" --field links
  {"id":"k7m3q9zxvb","role":"follows"}
  $ rcw-journal show "$other" --field x-mood
  {"calm":3} (no-eol)

By its path, several, and records that are not in the store at all.

  $ rcw-journal show home/journal/2026/11/*.yaml --format text
  wegpy7d94f  2026-11-20        note  a, b
  bqy0vq539g  2026-11-22 21:15  note  kitchen
  $ rcw-journal show "$id" "$other" "$id" --format ids
  bqy0vq539g
  wegpy7d94f
  bqy0vq539g
  $ printf 'schema: rcw/journal.note/1\nid: k7m3q9zxvb\nat: 2020-02-02\ntext: elsewhere\n' | rcw-journal show - --format text
  k7m3q9zxvb  2020-02-02        note

Ids come from a file or from standard input; with -0 their end is NUL, there and here.

  $ rcw-journal list --format ids >ids
  $ rcw-journal show --ids ids --format text
  wegpy7d94f  2026-11-20        note  a, b
  bqy0vq539g  2026-11-22 21:15  note  kitchen
  $ rcw-journal list --format ids -0 | rcw-journal show --ids - -0 --field text | tr '\0' '\n'
  more
  We had tea.
  It was cold.
  $ rcw-journal list --format paths -0 | rcw-journal show --ids - -0 --format paths -0 | tr '\0' '\n'
  home/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  home/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml

What is not there does not hide what is.

  $ rcw-journal show "$id" zzzzzzzzzz --format text
  rcw-journal: error: no record has the id zzzzzzzzzz
  rcw-journal: hint: 'list' prints the ids there are
  bqy0vq539g  2026-11-22 21:15  note  kitchen
  [1]
  $ rcw-journal show lunch
  rcw-journal: error: 'lunch' is not an id
  rcw-journal: hint: 'list' prints ids; a path has a / in it
  [2]
  $ rcw-journal show
  rcw-journal: error: say which record
  rcw-journal: hint: give an id, a path, or --ids - to read them from standard input
  [2]

Reading leaves nothing behind.

  $ find home -type f | sort
  home/.rcw/txn/00000001.yaml
  home/.rcw/txn/00000002.yaml
  home/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  home/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
