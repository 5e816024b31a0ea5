Records are known by their first key; places are those of the field. What is wrong with one leaves the others.

  $ lint() { rcw-reframe lint --filter-program "$TESTS/examples/lint-filter" "$@"; }
  $ printf 'A blorp.\nTea and a quibble.\n' | rcw-journal add note --text -
  bqy0vq539g
  $ printf '{"at":"2026-11-21","trigger":{"text":"a blorp","category":"blorp"},"response":["withdraw"]}' | rcw-journal add activation -
  s0m86kgc11
  $ rcw-journal list --format yaml | lint -
  s0m86kgc11:trigger.text:1:3: error: this is label [external: blorp]
    a blorp
      ^~~~~
  bqy0vq539g:text:1:3: error: this is label [external: blorp]
    A blorp.
      ^~~~~
  bqy0vq539g:text:2:11: warning: this is generalisation [external: quibble]
    Tea and a quibble.
              ^~~~~~~
  [1]
  $ rcw-journal list --format jsonl | lint - --redact
  s0m86kgc11:trigger.text:1:3-1:8: error: [external: blorp]
  bqy0vq539g:text:1:3-1:8: error: [external: blorp]
  bqy0vq539g:text:2:11-2:18: warning: [external: quibble]
  [1]
  $ lint home/journal/2026/11/*.yaml --redact
  s0m86kgc11:trigger.text:1:3-1:8: error: [external: blorp]
  bqy0vq539g:text:1:3-1:8: error: [external: blorp]
  bqy0vq539g:text:2:11-2:18: warning: [external: quibble]
  [1]
  $ cat home/journal/2026/11/*.yaml | sed 's/journal.activation/journal.activtion/' | lint - --redact
  rcw-reframe: error: standard input:1:9: schema: unknown kind 'journal.activtion'
  rcw-reframe: hint: did you mean 'activation'?
  bqy0vq539g:text:1:3-1:8: error: [external: blorp]
  bqy0vq539g:text:2:11-2:18: warning: [external: quibble]
  [3]
  $ rcw-journal list --format jsonl | lint - --format jsonl | jq -c '[.file, .record, .field, .begin.offset]'
  ["standard input","s0m86kgc11","trigger.text",2]
  ["standard input","bqy0vq539g","text",2]
  ["standard input","bqy0vq539g","text",19]
  $ rcw-journal list --format jsonl | lint - --format sarif | jq -c '.runs[0].results[0].locations[0].logicalLocations'
  [{"name":"trigger.text","fullyQualifiedName":"s0m86kgc11:trigger.text"}]
  $ rcw-journal list --format jsonl | lint - --format categories
  label
  generalisation+label
  [1]

Of bytes that are no text, all that stands before them was looked at.

  $ printf 'A blorp.\nTea, a quibble \377 and a blorp.\n' | lint - --redact
  rcw-reframe: error: standard input:2:16: invalid UTF-8 is not allowed in a text
  rcw-reframe: hint: the text has to be UTF-8; iconv makes it of others
  standard input:1:3-1:8: error: [external: blorp]
  standard input:2:8-2:15: warning: [external: quibble]
  [3]
  $ printf 'A blorp.\nTea, a quibble \377 and a blorp.\n' | lint - --format categories
  rcw-reframe: error: standard input:2:16: invalid UTF-8 is not allowed in a text
  rcw-reframe: hint: the text has to be UTF-8; iconv makes it of others
  label
  [3]

A byte order mark and the line ends of Windows are no text either.

  $ printf '\357\273\277A blorp.\r\nA quibble.\r\n' | lint - --format jsonl | jq -c '[.begin.offset, .begin.line, .begin.byte_column]'
  [5,1,3]
  [15,2,3]

Any size in little memory, and every line has its line.

  $ yes 'The tea was hot.' | head -c 50000000 >large.txt
  $ (ulimit -v 60000; rcw-reframe lint large.txt; rcw-reframe lint large.txt --format categories | sort | uniq -c)
  2941177 -
  $ head -c 1000000 /dev/zero | tr '\0' x | rcw-reframe lint - --format categories
  -

With --lines each line is a text of its own, and nothing reaches from one into the next.

  $ printf '```\nA blorp.\n```\n' | lint - --redact
  $ printf '```\nA blorp.\n```\n' | lint - --redact --lines
  standard input:2:3-2:8: error: [external: blorp]
  [1]

Standard input is read only where - says so.

  $ echo 'A blorp.' | lint
  rcw-reframe: error: there is nothing to look at
  rcw-reframe: hint: name a file, or - for standard input
  [2]
