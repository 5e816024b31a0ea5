The last command is taken back, whatever it was, and done again.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text - --at 2026-11-20)
  $ rm -r home/.rcw  # so that the list of changes begins here
  $ rcw-journal edit $id --set with=A
  wegpy7d94f
  $ rcw-journal edit $id --set at=2026-10-01
  wegpy7d94f
  $ rcw-journal rm $id
  wegpy7d94f
  $ rcw-journal undo --dry-run
  rcw-journal: undo of 'rm' of 2026-11-22T21:15:00+01:00
  rcw-journal: nothing was changed: 1 would be
  put back  wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  $ rcw-journal undo
  rcw-journal: undo of 'rm' of 2026-11-22T21:15:00+01:00
  put back  wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  $ rcw-journal undo
  rcw-journal: undo of 'edit' of 2026-11-22T21:15:00+01:00
  remove    wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  put back  wegpy7d94f  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  $ rcw-journal undo
  rcw-journal: undo of 'edit' of 2026-11-22T21:15:00+01:00
  change    wegpy7d94f  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  $ rcw-journal undo
  rcw-journal: error: there is nothing to undo
  [1]
  $ rcw-journal list
  wegpy7d94f  2026-11-20        note
  $ rcw-journal redo --dry-run
  rcw-journal: 'edit' of 2026-11-22T21:15:00+01:00 again
  rcw-journal: nothing was changed: 1 would be
  change    wegpy7d94f  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  $ rcw-journal redo
  rcw-journal: 'edit' of 2026-11-22T21:15:00+01:00 again
  change    wegpy7d94f  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  $ rcw-journal redo
  rcw-journal: 'edit' of 2026-11-22T21:15:00+01:00 again
  put back  wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  remove    wegpy7d94f  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  $ rcw-journal redo
  rcw-journal: 'rm' of 2026-11-22T21:15:00+01:00 again
  remove    wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  $ rcw-journal redo
  rcw-journal: error: there is nothing to redo
  rcw-journal: hint: a new command ends what can be redone
  [1]
  $ rcw-journal list --count
  0
  $ rcw-journal trash list
  wegpy7d94f  2026-10-01        note

A new command ends what can be redone.

  $ rcw-journal undo
  rcw-journal: undo of 'rm' of 2026-11-22T21:15:00+01:00
  put back  wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  $ rcw-journal edit $id --set with=B
  wegpy7d94f
  $ rcw-journal redo
  rcw-journal: error: there is nothing to redo
  rcw-journal: hint: a new command ends what can be redone
  [1]
  $ rcw-journal undo
  rcw-journal: undo of 'edit' of 2026-11-22T21:15:00+01:00
  change    wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  $ rcw-journal show $id --field with; echo
  A

What was changed by hand since is left alone, and named.

  $ rcw-journal redo
  rcw-journal: 'edit' of 2026-11-22T21:15:00+01:00 again
  change    wegpy7d94f  journal/2026/10/2026-10-01-wegpy7d94f.yaml
  $ sed -i s/tea/coffee/ home/journal/2026/10/*
  $ rcw-journal undo
  rcw-journal: error: home/journal/2026/10/2026-10-01-wegpy7d94f.yaml: has changed or gone meanwhile, so nothing was done
  rcw-journal: hint: look at it, then try again
  [5]
  $ rcw-journal show $id --field text; echo
  We had coffee.

The list of changes holds nobody's words.

  $ grep -rE 'tea|coffee|kitchen' home/.rcw/txn
  [1]
  $ sed -E 's/[0-9a-f]{64}/DIGEST/' home/.rcw/txn/00000002.yaml
  schema: rcw/txn/1
  command: edit
  at: 2026-11-22T21:15:00+01:00
  state: done
  count: 2
  changes:
    - path: journal/2026/10/2026-10-01-wegpy7d94f.yaml
      after: DIGEST
    - path: journal/2026/11/2026-11-20-wegpy7d94f.yaml
      before: DIGEST
  ...
  $ find home/.rcw -type f | sort
  home/.rcw/lock
  home/.rcw/trash/00000001/2026-11-20-wegpy7d94f.yaml
  home/.rcw/trash/00000001/undone/2026-11-20-wegpy7d94f.yaml
  home/.rcw/trash/00000002/2026-11-20-wegpy7d94f.yaml
  home/.rcw/trash/00000002/undone/2026-10-01-wegpy7d94f.yaml
  home/.rcw/trash/00000003/2026-10-01-wegpy7d94f.yaml
  home/.rcw/trash/00000004/2026-10-01-wegpy7d94f.yaml
  home/.rcw/trash/00000004/undone/2026-10-01-wegpy7d94f.yaml
  home/.rcw/txn/00000001.yaml
  home/.rcw/txn/00000002.yaml
  home/.rcw/txn/00000003.yaml
  home/.rcw/txn/00000004.yaml
