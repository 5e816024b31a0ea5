The examples of a manual say what happens: they are taken from the page as they stand there.

  $ as_it_stands() {
  >   { cat before.t; "$TESTS/support/manual_examples" "$TESTS/../man/$1"; } >examples.t
  >   grep -c '^An example' examples.t
  >   /usr/bin/cram3 --quiet --preserve-env --shell="$TESTS/support/shell" examples.t
  > }

Those of rcw-journal(1) want two diaries and an entry.

  $ printf '  $ cp "$TESTS"/examples/*.jsonl .\n' >before.t
  $ printf 'text: We talked until the tea was cold.\nmode: lve\ntag: phone\n' >entry.yaml
  $ echo "  $ cp $PWD/entry.yaml ." >>before.t
  $ as_it_stands rcw-journal.1
  14
  .
  # Ran 1 tests, 0 skipped, 0 failed.

Those of rcw-checkin(1) want nothing.

  $ : >before.t
  $ as_it_stands rcw-checkin.1
  11
  .
  # Ran 1 tests, 0 skipped, 0 failed.

Those of rcw-reframe(1) want nothing either.

  $ as_it_stands rcw-reframe.1
  11
  .
  # Ran 1 tests, 0 skipped, 0 failed.
