The last command is taken back, whatever it was, and done again.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text - --at 2026-11-20)
  $ rcw-journal edit $id --set with=A
  $ rcw-journal edit $id --set at=2026-10-01
  $ rcw-journal rm $id
  $ rcw-journal undo --dry-run
  $ rcw-journal undo
  $ rcw-journal undo
  $ rcw-journal undo
  $ rcw-journal undo
  $ rcw-journal list
  $ rcw-journal redo --dry-run
  $ rcw-journal redo
  $ rcw-journal redo
  $ rcw-journal redo
  $ rcw-journal redo
  $ rcw-journal list --count
  $ rcw-journal trash list

A new command ends what can be redone.

  $ rcw-journal undo
  $ rcw-journal edit $id --set with=B
  $ rcw-journal redo
  $ rcw-journal undo
  $ rcw-journal show $id --field with; echo

What was changed by hand since is left alone, and named.

  $ rcw-journal redo
  $ sed -i s/tea/coffee/ home/journal/2026/10/*
  $ rcw-journal undo
  $ rcw-journal show $id --field text; echo

The list of changes holds nobody's words.

  $ grep -rE 'tea|coffee|kitchen' home/.rcw/txn
  $ sed -E 's/[0-9a-f]{64}/DIGEST/' home/.rcw/txn/00000002.yaml
  $ find home/.rcw -type f | sort
