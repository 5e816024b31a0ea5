Words are found in any case; the line that has them stands beside id and time.

  $ add() { printf '%s' "$1" | rcw-journal add note --text - "${@:2}" >/dev/null; }
  $ add 'My wife and I had Tea.' --at 2026-11-20T08:00 --tag morning
  $ add 'We met at the café; STRAẞE, Straße.' --at 2026-11-21T09:00
  $ add $'first line\nthe second line has tea in it\nthird' --at 2026-11-22T10:00 --with Ann
  $ add $'in the cafe\u0301 again' --at 2026-11-22T11:00
  $ rcw-journal search tea
  y504jg6pex  2026-11-20 08:00  My wife and I had Tea.
  hxez6x6he0  2026-11-22 10:00  the second line has tea in it
  $ rcw-journal search 'my WIFE'
  y504jg6pex  2026-11-20 08:00  My wife and I had Tea.

Nothing found is status 1, as with grep.

  $ rcw-journal search coffee
  [1]
  $ rcw-journal search coffee --count
  0
  [1]
  $ rcw-journal search tea --count
  2

Accents count, however they are typed; with --loose they do not.

  $ rcw-journal search café --count
  2
  $ rcw-journal search cafe --count
  0
  [1]
  $ rcw-journal search cafe --loose --count
  2
  $ rcw-journal search strasse
  bgwjggmbfk  2026-11-21 09:00  We met at the caf\xc3\xa9; STRA\xe1\xba\x9eE, Stra\xc3\x9fe. (esc)

The words are literal; --regex takes them as an expression, in any case as well.

  $ rcw-journal search 'cafe.' --count
  0
  [1]
  $ rcw-journal search --regex '^the .* tea\b'
  hxez6x6he0  2026-11-22 10:00  the second line has tea in it
  $ rcw-journal search --regex 'WIFE|third$' --format ids -c
  2
  $ rcw-journal search --regex --loose cafe
  rcw-journal: error: --loose does not go with --regex
  rcw-journal: hint: write both letters: caf[e\xc3\xa9] (esc)
  [2]

Words that nobody should see in a process list come from standard input.

  $ echo 'my wife' | rcw-journal search - --count
  1
  $ printf 'line\nthe second' | rcw-journal search - --count
  1
  $ rcw-journal search - </dev/null
  rcw-journal: error: there is nothing to search for on standard input
  [2]
  $ rcw-journal search ''
  rcw-journal: error: say what to search for
  rcw-journal: hint: for example: search kitchen
  [2]
  $ rcw-journal search -- --tea
  [1]

All that chooses in list chooses here.

  $ rcw-journal search tea --tag morning --count
  1
  $ rcw-journal search tea --with Ann --count
  1
  $ rcw-journal search tea --since 2026-11-22 --count
  1
  $ rcw-journal search tea --until 2026-11-20 --kind note --count
  1
  $ rcw-journal search tea --last 1d --count
  1
  $ rcw-journal search tea -n 1 --format tsv | cut -f2,9
  2026-11-22T10:00:00+01:00\tfirst line\\nthe second line has tea in it\\nthird (esc)
  $ rcw-journal list --format ids | head -n 1 | rcw-journal search tea --ids - --count
  1
  $ rcw-journal search tea --format ids | rcw-journal show --ids - --field at | wc -c
  50

A long line is cut around the words.

  $ add "$(printf 'word %.0s' {1..100})needle$(printf ' word%.0s' {1..100})"
  $ rcw-journal search needle
  bqy0vq539g  2026-11-22 21:15  \xe2\x80\xa6word word word word word word needle word word word word w\xe2\x80\xa6 (esc)

Neither tags nor names nor file names are words.

  $ rcw-journal search morning
  [1]
  $ rcw-journal search note
  [1]

Searching leaves nothing behind.

  $ find "$RCW_HOME" -type f | wc -l
  10
