The examples of rcw-journal(1) say what happens: they are taken from the page as they stand there.

  $ page="$TESTS/../man/rcw-journal.1"
  $ cat >before.t <<'END'
  >   $ cp "$TESTS/examples/diary.jsonl" .
  >   $ printf '%s\n' 'text: We talked until the tea was cold.' 'mode: lve' 'tag: phone' >entry.yaml
  > 
  > END
  $ { cat before.t; "$TESTS/support/manual_examples" "$page"; } >examples.t
  $ grep -c '^An example' examples.t
  8
  $ /usr/bin/cram3 --quiet --preserve-env --shell="$TESTS/support/shell" examples.t
  .
  # Ran 1 tests, 0 skipped, 0 failed.

To put what is said now into the page:
tests/support/manual_examples --accept EXAMPLES-THAT-WERE-ACCEPTED.t man/rcw-journal.1
