An editor gets the entry as it is; what it saves takes its place.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text - --tag kitchen)
  $ file=$(rcw-journal list --format paths)
  $ sed -i 's/^mode: live/# how it came about\nmode: live  # my own words/; s/^\.\.\./x-mood: calm\n.../' "$file"
  $ EDITOR='sed -i s/tea/coffee/' rcw-journal edit ${id:0:4}
  bqy0vq539g
  $ cat "$file"
  schema: rcw/journal.note/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  # how it came about
  mode: live  # my own words
  tags:
    - kitchen
  text: We had coffee.
  x-mood: calm
  ...

The draft tells editors its schema, and is gone afterwards.

  $ EDITOR='head -n 1' rcw-journal edit $id
  # yaml-language-server: $schema=../../.schemas/journal.note.schema.json
  rcw-journal: nothing changed
  $ ls home/.rcw/drafts
  $ rcw-journal init >/dev/null; ls home/.schemas/journal.note.schema.json
  
  The files are plain text that your account alone may read (mode 0600), and
  nothing leaves this computer by itself. They are not encrypted.
  
  These can still read them: whoever can log in as you or knows your password;
  administrators of this computer; whoever holds a backup of it; and, if you sync
  or push them, the cloud, the git host and every other machine that receives a
  copy.
  
  What protects is disk encryption, a login that is yours alone, and a screen that
  locks. Deleting does not reach backups and git history.
  
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  home/.schemas/journal.note.schema.json

One field without an editor; comments, order and own fields stay where they are.

  $ rcw-journal edit $id --set mode=backfilled --set tags=cup,pot
  bqy0vq539g
  $ printf 'Coffee.\nThen tea.\n' | rcw-journal edit $id --set text=- --set with=A
  bqy0vq539g
  $ cat "$file"
  schema: rcw/journal.note/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  # how it came about
  mode: backfilled  # my own words
  with: A
  tags:
    - cup
    - pot
  text: |
    Coffee.
    Then tea.
  x-mood: calm
  ...
  $ rcw-journal edit $id --unset with --unset tags --unset x-mood
  bqy0vq539g
  $ rcw-journal show $id --format text
  bqy0vq539g  2026-11-22 21:15  note
  $ grep -c '^#\|  #' "$file"
  2

A new time is a new name.

  $ rcw-journal edit $id --set at=2026-10-01 --dry-run
  rcw-journal: nothing was changed: 1 would be
  rename    bqy0vq539g  journal/2026/10/2026-10-01-bqy0vq539g.yaml
  $ rcw-journal edit $id --set 'at=2026-10-03T19:30'
  bqy0vq539g
  $ rcw-journal list --format paths
  home/journal/2026/10/2026-10-03T1930-bqy0vq539g.yaml

Several at once; what is the same is not written again, and a value that is wrong changes none of them.

  $ other=$(printf 'More.' | rcw-journal add note --text - --at 2026-11-20)
  $ rcw-journal list --format ids | rcw-journal edit --ids - --set with=A
  bqy0vq539g
  wegpy7d94f
  $ rcw-journal list --with A --count
  2
  $ rcw-journal edit $id $other --set with=A
  rcw-journal: nothing changed
  $ rcw-journal edit $id zzzzz --set with=B
  rcw-journal: error: no record has the id zzzzz
  rcw-journal: hint: 'list' prints the ids there are
  bqy0vq539g
  [1]
  $ rcw-journal undo >/dev/null
  rcw-journal: undo of 'edit' of 2026-11-22T21:15:00+01:00
  $ rcw-journal edit $id $other --set mode=none
  rcw-journal: error: --set mode: is none of the words for this field
  rcw-journal: hint: one of: live, prompted, backfilled
  [2]
  $ rcw-journal list --with A --count
  2

Three slips are told together, with their lines in the draft, and the draft is kept.

  $ EDITOR='sed -i -e s/^with/wiht/ -e s/^mode:.*/mode:/ -e "s/^at:.*/at: 2026/"' rcw-journal edit $other
  rcw-journal: error: home/.rcw/drafts/wegpy7d94f.edit.yaml:10:5: at: is not a date or a time with its offset
  rcw-journal: hint: for example 2026-11-22T21:15:00+01:00 or 2026-11-22
  rcw-journal: error: home/.rcw/drafts/wegpy7d94f.edit.yaml:12:1: mode: has no value
  rcw-journal: hint: remove the line, or write "" for an empty text
  rcw-journal: error: home/.rcw/drafts/wegpy7d94f.edit.yaml:13:1: unknown field 'wiht'
  rcw-journal: hint: did you mean 'with'? A field of your own starts with 'x-'
  rcw-journal: warning: the draft is kept in home/.rcw/drafts/wegpy7d94f.edit.yaml
  rcw-journal: hint: the record itself is home/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  [3]
  $ head -n 8 home/.rcw/drafts/*
  # yaml-language-server: $schema=../../.schemas/journal.note.schema.json
  # rcw: line 10: at: is not a date or a time with its offset
  # rcw:   for example 2026-11-22T21:15:00+01:00 or 2026-11-22
  # rcw: line 12: mode: has no value
  # rcw:   remove the line, or write "" for an empty text
  # rcw: line 13: unknown field 'wiht'
  # rcw:   did you mean 'with'? A field of your own starts with 'x-'
  schema: rcw/journal.note/1
  $ rm home/.rcw/drafts/*

A file that nobody can read is what an editor is for.

  $ printf 'text: [\n' >"$(rcw-journal show $other --format paths)"
  $ rcw-journal show $other
  rcw-journal: error: home/journal/2026/11/2026-11-20-wegpy7d94f.yaml:2:1: an empty item in a '[' list
  rcw-journal: hint: remove one of the commas
  [3]
  $ cat >mend <<'END'
  > #!/bin/sh
  > printf 'schema: rcw/journal.note/1\nid: %s\nat: 2026-11-20\ntext: mended\n...\n' "$OTHER" >"$1"
  > END
  $ chmod +x mend; OTHER=$other EDITOR=./mend rcw-journal edit $other
  wegpy7d94f
  $ rcw-journal show $other --field text; echo
  mended

While an editor is open others may add, and an older version is never written over a newer one.

  $ cat >slow <<'END'
  > #!/bin/sh
  > printf 'meanwhile' | RCW_SEED=2 rcw-journal add note --text - --at 2026-11-01 >/dev/null
  > sed -i s/mended/edited/ "$1"
  > END
  $ chmod +x slow; EDITOR=./slow rcw-journal edit $other
  wegpy7d94f
  $ rcw-journal search meanwhile --count; rcw-journal show $other --field text; echo
  1
  edited
  $ EDITOR="sh -c 'rcw-journal edit $other --set with=A; echo \"# mine\" >>\"\$1\"' sh" rcw-journal edit $other
  wegpy7d94f
  rcw-journal: error: home/journal/2026/11/2026-11-20-wegpy7d94f.yaml: has changed or gone meanwhile, so nothing was done
  rcw-journal: hint: look at it, then try again
  rcw-journal: warning: the draft is kept in home/.rcw/drafts/wegpy7d94f.edit.yaml
  rcw-journal: hint: the record itself is home/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  [5]
  $ rcw-journal show $other --field with; echo
  A
  $ tail -n 1 home/.rcw/drafts/*
  # mine

What is on the disk.

  $ find home/.rcw home/journal -type f -not -perm 600
  $ ls home/.rcw
  drafts
  lock
  tmp
  trash
  txn
