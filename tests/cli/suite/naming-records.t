Two entries whose ids start alike.

  $ export RCW_HOME=home
  $ rcw-journal import - <<'END'
  > schema: rcw/journal.note/1
  > id: k7m3q9zxvb
  > at: 2026-11-20
  > text: one
  > ---
  > schema: rcw/journal.note/1
  > id: k7mzzzzzzz
  > at: 2026-11-21
  > text: two
  > END
  2 new, 0 already here

Any start of three or more characters that only one has; a shared one shows the candidates.

  $ rcw-journal show k7m3 --format ids
  k7m3q9zxvb
  $ rcw-journal show K7MZ --format ids
  k7mzzzzzzz
  $ rcw-journal show k7m
  rcw-journal: error: the id k7m is not unique
  rcw-journal: hint: it may be k7m3q9zxvb (2026-11-20), k7mzzzzzzz (2026-11-21)
  [2]
  $ rcw-journal show k7
  rcw-journal: error: 'k7' is too short for an id
  rcw-journal: hint: at least 3 characters
  [2]
  $ rcw-journal show k7m3q9zxvb0
  rcw-journal: error: 'k7m3q9zxvb0' is not an id
  rcw-journal: hint: 'list' prints ids; a path has a / in it
  [2]

A path, or what has several records.

  $ rcw-journal show home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml --format ids
  k7m3q9zxvb
  $ rcw-journal list --format yaml >all.yaml
  $ rcw-journal show ./all.yaml --format ids
  k7m3q9zxvb
  k7mzzzzzzz
  $ rcw-journal show - --format ids <all.yaml
  k7m3q9zxvb
  k7mzzzzzzz

Lines of ids and of paths can be mixed; empty lines are nothing, order and repetition are kept.

  $ printf 'k7mz\n\nhome/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml\nk7mz\n' | rcw-journal show --ids - --format ids
  k7mzzzzzzz
  k7m3q9zxvb
  k7mzzzzzzz
  $ printf 'k7mz\0k7m3' | rcw-journal show --ids - -0 --format ids
  k7mzzzzzzz\x00k7m3q9zxvb\x00 (no-eol) (esc)
  $ rcw-journal show k7m3 --ids <(echo k7mz) --format ids
  k7m3q9zxvb
  k7mzzzzzzz
  $ rcw-journal show --ids /dev/null

Standard input is read only where - says so, so that loops are safe.

  $ rcw-journal list --format ids | while read -r id; do rcw-journal show "$id" --field text; echo; done
  one
  two
  $ rcw-journal list --format ids | while read -r id; do rcw-journal list --limit 1 >/dev/null; rcw-journal search one -c; done
  1
  1

A path with odd characters in it.

  $ cp home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml $'odd \n"name".yaml'
  $ printf '%s\0' $'odd \n"name".yaml' | rcw-journal show --ids - -0 --format ids
  k7m3q9zxvb\x00 (no-eol) (esc)
