A filter that finds words which no rule knows shows how findings are printed.

  $ lint() { rcw-reframe lint --filter-program "$TESTS/examples/lint-filter" "$@"; }
  $ cat >draft.md <<END
  > ---
  > title: a blorp
  > ---
  > The é was a blorp on a day of a good deal of wind and of rain, and
  > in all of this we had a quibble, and a mumble. \`blorp\`
  > 
  > > somebody said blorp
  > 
  > A fanfare at the end, 🙂 and a https://example.org/blorp blorp.
  > END

Like a compiler; what already works comes last, when it is asked for. The status is 1 from warnings on.

  $ lint draft.md
  draft.md:4:13: error: this is label [external: blorp]
    The \xc3\xa9 was a blorp on a day of a good deal of wind and of rain, and (esc)
                ^~~~~
  draft.md:5:25: warning: this is generalisation [external: quibble]
    in all of this we had a quibble, and a mumble. `blorp`
                            ^~~~~~~
  draft.md:5:40: hint: this is pseudo_feeling [external: mumble]
    in all of this we had a quibble, and a mumble. `blorp`
                                           ^~~~~~
  draft.md:9:57: error: this is label [external: blorp]
    A fanfare at the end, \xf0\x9f\x99\x82 and a https://example.org/blorp blorp. (esc)
                                                             ^~~~~
  [1]
  $ lint draft.md --good --level error
  draft.md:4:13: error: this is label [external: blorp]
    The \xc3\xa9 was a blorp on a day of a good deal of wind and of rain, and (esc)
                ^~~~~
  draft.md:9:57: error: this is label [external: blorp]
    A fanfare at the end, \xf0\x9f\x99\x82 and a https://example.org/blorp blorp. (esc)
                                                             ^~~~~
  
  What already works:
    draft.md:9:3: this is appreciation [external: fanfare]
  [1]
  $ lint draft.md --category generalisation,pseudo_feeling --redact
  draft.md:5:25-5:32: warning: [external: quibble]
  draft.md:5:40-5:46: hint: [external: mumble]
  [1]
  $ lint draft.md --fail-level never --level error | head -1
  draft.md:4:13: error: this is label [external: blorp]
  $ lint draft.md --category pseudo_feeling >mumble; echo $?
  0
  $ lint draft.md --category pseudo_feeling --fail-level hint >mumble; echo $?
  1
  $ lint draft.md --category appreciation; echo $?
  What already works:
    draft.md:9:3: this is appreciation [external: fanfare]
  0

For programs. Each way of counting has its name; reviewdog wants bytes, SARIF characters.

  $ lint draft.md --format jsonl --category generalisation
  {"schema":"rcw/reframe.lint-finding/1","file":"draft.md","begin":{"offset":115,"line":5,"byte_column":25,"code_point_column":25,"utf16_column":25},"end":{"offset":122,"line":5,"byte_column":32,"code_point_column":32,"utf16_column":32},"level":"warning","rule":"quibble","category":"generalisation","message":"this is generalisation","schools":[],"text":"quibble","external":true}
  [1]
  $ lint draft.md --format jsonl --category generalisation --redact
  {"schema":"rcw/reframe.lint-finding/1","file":"draft.md","begin":{"offset":115,"line":5,"byte_column":25,"code_point_column":25,"utf16_column":25},"end":{"offset":122,"line":5,"byte_column":32,"code_point_column":32,"utf16_column":32},"level":"warning","rule":"quibble","category":"generalisation","external":true}
  [1]
  $ lint draft.md --format json --good | jq -c '.findings[] | [.rule, .level, .begin.line, .begin.utf16_column]'
  ["blorp","error",4,13]
  ["quibble","warning",5,25]
  ["mumble","hint",5,40]
  ["fanfare","good",9,3]
  ["blorp","error",9,58]
  $ lint draft.md --format rdjsonl --category label
  {"message":"this is label","location":{"path":"draft.md","range":{"start":{"line":4,"column":14},"end":{"line":4,"column":19}}},"severity":"ERROR","source":{"name":"rcw-reframe"},"code":{"value":"blorp"}}
  {"message":"this is label","location":{"path":"draft.md","range":{"start":{"line":9,"column":60},"end":{"line":9,"column":65}}},"severity":"ERROR","source":{"name":"rcw-reframe"},"code":{"value":"blorp"}}
  [1]
  $ lint draft.md --format sarif --category label | jq -c '.runs[0].results[] | .ruleId, .locations[0].physicalLocation.region'
  "blorp"
  {"startLine":4,"startColumn":13,"endLine":4,"endColumn":18,"byteOffset":36,"byteLength":5}
  "blorp"
  {"startLine":9,"startColumn":57,"endLine":9,"endColumn":62,"byteOffset":229,"byteLength":5}
  $ echo Tea. | lint - --format json
  {"schema":"rcw/reframe.lint-findings/1","findings":[]}
  $ echo Tea. | lint - --format sarif | jq .version
  "2.1.0"

One line of categories for every line, each a text of its own: what stands between fences is looked at too.

  $ lint draft.md --format categories
  -
  label
  -
  label
  generalisation+pseudo_feeling
  -
  -
  -
  label
  [1]
  $ lint draft.md --format categories --good | tail -1
  label+appreciation
  $ printf 'a blorp and a quibble\n\n```\na blorp' | lint - --format categories
  generalisation+label
  -
  -
  label
  [1]
  $ printf '' | lint - --format categories
  $ lint draft.md draft.md --format categories | wc -l
  18

Several files; one that cannot be read leaves the others as they are.

  $ printf 'a blorp' >one.txt
  $ lint one.txt none.txt one.txt --redact
  rcw-reframe: error: none.txt: cannot open: No such file or directory
  one.txt:1:3-1:8: error: [external: blorp]
  one.txt:1:3-1:8: error: [external: blorp]
  [4]

A long line is cut around what was found, and nothing moves the cursor.

  $ printf '%0200d a \033[2Jblorp %0200d\n' 0 0 | lint -
  standard input:1:208: error: this is label [external: blorp]
    \xe2\x80\xa60000000000000000000000000000000000000000000 a \\x1b[2Jblorp 00000000000000000\xe2\x80\xa6 (esc)
                                                          ^~~~~
  [1]
  $ printf '%01000000d blorp. %0300000d quibble\n' 0 0 | lint - --redact
  standard input:1:1000002-1:1000007: error: [external: blorp]
  standard input:1:1300010-1:1300017: warning: [external: quibble]
  [1]
