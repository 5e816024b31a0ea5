A store as the tools leave it has nothing to say.

  $ export RCW_HOME=home
  $ rcw-journal check
  $ id=$(printf 'We had tea.' | rcw-journal add note --text -)
  $ rcw-journal check

What hands and other programs do to files is found, all of it in one run; status 1.

  $ month=home/journal/2026/11
  $ cp $month/2026-11-22T2115-$id.yaml $month/2026-11-23-$id.yaml
  $ cp $month/2026-11-22T2115-$id.yaml "$month/2026-11-22T2115-$id (conflicted copy).yaml"
  $ printf 'schema: rcw/journal.note/1\nid: k7m3q9zxvb\nat: 2026-11-21\ntxet: tea\nmode: lively\n' >$month/2026-11-21-k7m3q9zxvb.yaml
  $ printf 'schema: rcw/journal.note/1\nid: k7m3q9zxvc\nat: 2026-11-21\n<<<<<<< HEAD\ntext: tea\n' >$month/2026-11-21-k7m3q9zxvc.yaml
  $ ln -s /etc/passwd $month/2026-11-21-k7m3q9zxvd.yaml
  $ echo words >$month/notes.txt
  $ chmod 755 home
  $ rcw-journal check
  rcw-journal: warning: home: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'home'
  home: warning: others on this computer can open this store
    hint: chmod -R go= 'home'
  home/journal/2026/11/2026-11-21-k7m3q9zxvd.yaml: error: is a symbolic link
    hint: only regular files are read inside a store
  home/journal/2026/11/2026-11-22T2115-bqy0vq539g (conflicted copy).yaml: warning: is a copy that another program left
    hint: compare it with the record beside it, then remove it
  home/journal/2026/11/notes.txt: warning: is not a file of the store
    hint: move it elsewhere
  home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:4:1: error: unknown field 'txet'
    hint: did you mean 'text'? A field of your own starts with 'x-'
  home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:5:7: error: mode: is none of the words for this field
    hint: did you mean 'live'?
  home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml:1:1: error: text: is missing
  home/journal/2026/11/2026-11-21-k7m3q9zxvc.yaml:4:1: error: a conflict marker from an unfinished merge
    hint: keep one side of each conflict and remove the marker lines
  home/journal/2026/11/2026-11-23-bqy0vq539g.yaml: warning: the file's name does not say what `at` and `id` say
    hint: it belongs at 2026/11/2026-11-22T2115-bqy0vq539g.yaml
  home/journal/2026/11/2026-11-23-bqy0vq539g.yaml: error: the id bqy0vq539g is used twice
    hint: the other one is home/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml:1
  [1]

The same for programs.

  $ rcw-journal check --format jsonl | head -n 3
  rcw-journal: warning: home: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'home'
  {"schema":"rcw/finding/1","level":"warning","file":"home","reason":"others on this computer can open this store","hint":"chmod -R go= 'home'"}
  {"schema":"rcw/finding/1","level":"error","file":"home/journal/2026/11/2026-11-21-k7m3q9zxvd.yaml","reason":"is a symbolic link","hint":"only regular files are read inside a store"}
  {"schema":"rcw/finding/1","level":"warning","file":"home/journal/2026/11/2026-11-22T2115-bqy0vq539g (conflicted copy).yaml","reason":"is a copy that another program left","hint":"compare it with the record beside it, then remove it"}
  $ rcw-journal check --format json | /usr/bin/python3 -c 'import json, sys; print(len(json.load(sys.stdin)["findings"]))'
  rcw-journal: warning: home: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'home'
  10
  $ rcw-journal check --format yaml
  rcw-journal: error: unknown format 'yaml'
  rcw-journal: hint: one of: text, json, jsonl
  [2]

Files are checked before they are put anywhere.

  $ rcw-journal check $month/2026-11-22T2115-$id.yaml
  rcw-journal: warning: home: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'home'
  $ printf 'text: tea\n' | rcw-journal check -
  rcw-journal: warning: home: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'home'
  standard input:1:1: error: schema: is missing
    hint: for example: schema: rcw/journal.note/1
  [1]
  $ rcw-journal check nothing-here.yaml
  rcw-journal: error: nothing-here.yaml: cannot open: No such file or directory
  [4]

Nothing was repaired behind anybody's back.

  $ find home ! -type d | sort
  home/.rcw/txn/00000001.yaml
  home/journal/2026/11/2026-11-21-k7m3q9zxvb.yaml
  home/journal/2026/11/2026-11-21-k7m3q9zxvc.yaml
  home/journal/2026/11/2026-11-21-k7m3q9zxvd.yaml
  home/journal/2026/11/2026-11-22T2115-bqy0vq539g (conflicted copy).yaml
  home/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  home/journal/2026/11/2026-11-23-bqy0vq539g.yaml
  home/journal/2026/11/notes.txt
