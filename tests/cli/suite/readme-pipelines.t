The pipelines of README.md, on the example diary.

  $ rcw-journal import --from jsonl --map at=date --kind note "$TESTS/examples/diary.jsonl"
  54 new, 0 already here

Entries per month.

  $ rcw-journal list --format tsv | cut -f2 | cut -c1-7 | sort | uniq -c
       11 2026-06
       21 2026-07
       18 2026-08
        4 2026-09

The entries with some words in them, as a page to print with a heading for each.

  $ rcw-journal search 'my wife' --format ids | rcw-journal export --ids - --to markdown >page.md
  $ grep -c '^## ' page.md
  6

The same entries in a store of their own, complete, by their ids.

  $ rcw-journal search 'my wife' --format ids | rcw-journal show --ids - | rcw-journal import --home other -
  6 new, 0 already here
  $ rcw-journal list --home other --count
  6
  $ find "$RCW_HOME" other -type f | sed 's,/journal/.*,,; s,.*/,,' | sort | uniq -c
        2 00000001.yaml
       54 home
        6 other

README.md says the same, here and in its other sections that have answers: no difference.

  $ run_section() {
  >   awk -v from="## $1" '/^## / { on = $0 == from } on' "$TESTS/../README.md" | sed -n 's/^    //p' >says
  >   sed -n 's/^\$ //p' says | while IFS= read -r command; do
  >     printf '$ %s\n' "$command"
  >     bash -c "$command" </dev/null
  >   done | diff says -
  > }
  $ rm -r other
  $ run_section 'Three pipelines'
  $ rm -r "$RCW_HOME"
  $ ln -s "$TESTS" tests
  $ run_section 'First steps'
  $ rm -r "$RCW_HOME"
  $ run_section 'The same in scripts'
  $ rm -r "$RCW_HOME"
  $ run_section 'Two weeks, and a look'
  $ rm -r "$RCW_HOME"
  $ run_section 'A rhythm'
  $ rm -r "$RCW_HOME"
  $ run_section 'Words for hard things'
