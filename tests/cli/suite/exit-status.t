0: done, or yes. A list of nothing is a list.

  $ export RCW_HOME=home
  $ id=$(echo 'We had tea.' | rcw-journal add note --text -)
  $ rcw-journal list --until 1999
  $ rcw-journal search tea --count
  1

1: the well-formed no.

  $ rcw-journal search coffee
  [1]
  $ rcw-journal show zzzzzzzzzz
  rcw-journal: error: no record has the id zzzzzzzzzz
  rcw-journal: hint: 'list' prints the ids there are
  [1]
  $ echo words >home/journal/notes.txt
  $ rcw-journal check >findings
  [1]
  $ rm home/journal/notes.txt

2: the command line is wrong.

  $ rcw-journal lists
  rcw-journal: error: unknown command 'lists'
  rcw-journal: hint: did you mean 'list'?
  [2]
  $ rcw-journal list --since soon
  rcw-journal: error: 'soon' is not a date
  rcw-journal: hint: for example 2026-11-22 or yesterday
  [2]
  $ echo words | rcw-journal add note
  rcw-journal: error: there is no terminal to ask at, and standard input is read only where - says so
  rcw-journal: hint: --text - for words, --answers - or --set for answers, - for records, or a FILE of records
  [2]

3: the contents of a file are wrong. What is right is printed all the same.

  $ echo 'text: "' >home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml
  $ rcw-journal list
  rcw-journal: error: home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:7: a quotation mark opens and is never closed
  rcw-journal: hint: close it, or put the text under '|-' in lines of its own
  bqy0vq539g  2026-11-22 21:15  note
  [3]
  $ rcw-journal list --count
  rcw-journal: error: home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:7: a quotation mark opens and is never closed
  rcw-journal: hint: close it, or put the text under '|-' in lines of its own
  1
  [3]
  $ rcw-journal search tea --format ids
  rcw-journal: error: home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:7: a quotation mark opens and is never closed
  rcw-journal: hint: close it, or put the text under '|-' in lines of its own
  bqy0vq539g
  [3]
  $ rcw-journal export --to jsonl | wc -l
  rcw-journal: error: home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:7: a quotation mark opens and is never closed
  rcw-journal: hint: close it, or put the text under '|-' in lines of its own
  1
  $ rcw-journal show k7m3q9zxvb
  rcw-journal: error: home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:7: a quotation mark opens and is never closed
  rcw-journal: hint: close it, or put the text under '|-' in lines of its own
  [3]
  $ rcw-journal show $id --format ids
  bqy0vq539g

4: the system refused.

  $ rcw-journal list --limit 1 >/dev/full
  rcw-journal: error: standard output: cannot write: No space left on device
  [4]
  $ rcw-journal list --home /etc/passwd
  rcw-journal: error: /etc/passwd: cannot open the directory: Not a directory
  [4]
  $ rcw-journal import nothing-here.jsonl
  rcw-journal: error: nothing-here.jsonl: cannot open: No such file or directory
  [4]

A reader that has had enough is no error: the program ends as by SIGPIPE, without a word.

  $ printf '{"text": "%01000d"}\n' {1..300} | rcw-journal add note - | head -n 1 | wc -l
  1
  $ (rcw-journal list --format yaml; echo $? >status) 2>&1 | head -n 1
  rcw-journal: error: home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:7: a quotation mark opens and is never closed
  $ cat status
  141

The gravest of several wins.

  $ rcw-journal show zzzzzzzzzz k7m3q9zxvb ./nothing-here.yaml 2>&1 | grep -c error
  3
  $ rcw-journal show zzzzzzzzzz k7m3q9zxvb 2>errors
  [3]
