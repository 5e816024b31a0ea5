What is passed over: by what stands in the text, and by fingerprints.

  $ lint() { rcw-reframe lint --filter-program "$TESTS/examples/lint-filter" "$@"; }
  $ cat >draft.md <<END
  > <!-- rcw-lint off label -->
  > A blorp, a quibble.
  > <!-- rcw-lint on -->
  > A blorp. <!-- rcw-lint off-line -->
  > <!-- rcw-lint off-line generalisation -->
  > A blorp, a quibble.
  > Tea. # rcw-lint off
  > A blorp.
  > END
  $ lint draft.md --redact
  draft.md:2:12-2:19: warning: [external: quibble]
  draft.md:6:3-6:8: error: [external: blorp]
  [1]

Whoever sends a message does not decide what is found in it.

  $ printf '# rcw-lint off\nA blorp.\n' | lint - --redact --mode received
  standard input:2:3-2:8: error: [external: blorp]
  [1]

What was read once and is all right is passed over from then on, wherever it moves and whatever stands around it. The
store keeps the rule, and nothing of the sentence.

  $ printf 'Some tea. You and your blorp!\n' >one.txt
  $ lint one.txt --redact
  one.txt:1:24-1:29: error: [external: blorp]
  [1]
  $ lint one.txt --ignore
  rcw-reframe: 1 place is passed over from now on
  $ lint one.txt --ignore
  rcw-reframe: 0 places are passed over from now on
  $ lint one.txt
  $ printf 'More in front.\n\nYou and  your\nblorp. You, and your blorp? You and another blorp.\n' | lint - --redact
  standard input:4:1-4:6: error: [external: blorp]
  standard input:4:45-4:50: error: [external: blorp]
  [1]
  $ lint one.txt --redact --no-ignore
  one.txt:1:24-1:29: error: [external: blorp]
  [1]
  $ lint --ignored
  ba25629e72a388db9d857d9550fd10ef  blorp
  $ cat home/reframe/ignored/*
  schema: rcw/reframe.ignored/1
  rule: blorp
  ...
  $ grep -r your home
  [1]
  $ rcw-journal check
  $ rm home/reframe/ignored/*
  $ lint one.txt --redact
  one.txt:1:24-1:29: error: [external: blorp]
  [1]
