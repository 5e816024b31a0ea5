The examples of rcw-journal(1) say what happens: they are taken from the page as they stand there.

  $ page="$TESTS/../man/rcw-journal.1"
  $ printf '  $ cp "$TESTS/examples/diary.jsonl" .\n' >before.t
  $ printf 'text: We talked until the tea was cold.\nmode: lve\ntag: phone\n' >entry.yaml
  $ echo "  $ cp $PWD/entry.yaml ." >>before.t
  $ { cat before.t; "$TESTS/support/manual_examples" "$page"; } >examples.t
  $ grep -c '^An example' examples.t
  9
  $ /usr/bin/cram3 --quiet --preserve-env --shell="$TESTS/support/shell" examples.t
  .
  # Ran 1 tests, 0 skipped, 0 failed.
