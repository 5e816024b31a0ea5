Every bad file of tests/errors, given to add and to import: status 3, and nothing is written.

  $ echo 'text: good' >good.yaml
  $ refused() { "$@" >out 2>&1; [ $? = 3 ] || echo "$? $*"; }
  $ for file in "$TESTS"/errors/*/note.yaml; do
  >   refused rcw-journal add note "$file"
  >   refused rcw-journal add note good.yaml "$file"
  > done
  $ for file in "$TESTS"/errors/*/notes.jsonl "$TESTS"/errors/*/notes.csv; do
  >   refused rcw-journal import --from "${file##*.}" --kind note --map at=date "$file"
  > done
  $ ls
  good.yaml
  out

Nobody's words stand in an error: names of fields, numbers and places do.

  $ cat >words.yaml <<'END'
  > text: my secret
  > at: my secret
  > mode: my secret
  > zone: "my\nsecret"
  > tags: my secret
  > END
  $ rcw-journal add note words.yaml
  rcw-journal: error: words.yaml:2:5: at: is not a date or a time with its offset
  rcw-journal: hint: for example 2026-11-22T21:15:00+01:00 or 2026-11-22
  rcw-journal: error: words.yaml:3:7: mode: is none of the words for this field
  rcw-journal: hint: one of: live, prompted, backfilled
  rcw-journal: error: words.yaml:4:7: zone: is not a name on one line
  rcw-journal: hint: no commas, line breaks or blanks around it
  rcw-journal: error: words.yaml:5:7: tags: must be a list
  rcw-journal: hint: write each item on a line of its own, after '- '
  [3]
  $ printf 'at,text\nmy secret,x,my secret\n' | rcw-journal import --from csv --kind note -
  rcw-journal: nothing was imported
  rcw-journal: error: standard input:2: 3 cells where the first row has 2
  rcw-journal: hint: a comma or a line break inside a cell needs quotes around the cell
  [3]
  $ printf '{"text": my secret}\n' | rcw-journal import --from jsonl --kind note -
  rcw-journal: nothing was imported
  rcw-journal: error: standard input:1: not readable as JSON
  rcw-journal: hint: each line holds one whole JSON value; jq -c makes such lines
  [3]
  $ printf 'text: "my secret\n' | rcw-journal add note -
  rcw-journal: error: standard input:1:7: a quotation mark opens and is never closed
  rcw-journal: hint: close it, or put the text under '|-' in lines of its own
  [3]
  $ echo 'my secret' | rcw-journal add note -
  rcw-journal: error: standard input:1: is not a record: fields with names
  rcw-journal: hint: a record has lines such as "text: tea", with a blank; plain words go in by --text -
  [3]
