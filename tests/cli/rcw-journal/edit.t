An editor gets the entry as it is; what it saves takes its place.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text - --tag kitchen)
  $ file=$(rcw-journal list --format paths)
  $ sed -i 's/^mode: live/# how it came about\nmode: live  # my own words/; s/^\.\.\./x-mood: calm\n.../' "$file"
  $ EDITOR='sed -i s/tea/coffee/' rcw-journal edit ${id:0:4}
  $ cat "$file"

The draft tells editors its schema, and is gone afterwards.

  $ EDITOR='head -n 1' rcw-journal edit $id
  $ ls home/.rcw/drafts
  $ rcw-journal init >/dev/null; ls home/.schemas/journal.note.schema.json

One field without an editor; comments, order and own fields stay where they are.

  $ rcw-journal edit $id --set mode=backfilled --set tags=cup,pot
  $ printf 'Coffee.\nThen tea.\n' | rcw-journal edit $id --set text=- --set with=A
  $ cat "$file"
  $ rcw-journal edit $id --unset with --unset tags --unset x-mood
  $ rcw-journal show $id --format text
  $ grep -c '^#\|  #' "$file"

A new time is a new name.

  $ rcw-journal edit $id --set at=2026-10-01 --dry-run
  $ rcw-journal edit $id --set 'at=2026-10-03T19:30'
  $ rcw-journal list --format paths

Several at once; what is the same is not written again, and a value that is wrong changes none of them.

  $ other=$(printf 'More.' | rcw-journal add note --text - --at 2026-11-20)
  $ rcw-journal list --format ids | rcw-journal edit --ids - --set with=A
  $ rcw-journal list --with A --count
  $ rcw-journal edit $id $other --set with=A
  $ rcw-journal edit $id zzzzz --set with=B
  $ rcw-journal undo >/dev/null
  $ rcw-journal edit $id $other --set mode=none
  $ rcw-journal list --with A --count

Three slips are told together, with their lines in the draft, and the draft is kept.

  $ EDITOR='sed -i -e s/^with/wiht/ -e s/^mode:.*/mode:/ -e s/^at:.*/at: 2026/' rcw-journal edit $other
  $ head -n 7 home/.rcw/drafts/*
  $ rm home/.rcw/drafts/*

A file that nobody can read is what an editor is for.

  $ printf 'text: [\n' >"$(rcw-journal show $other --format paths)"
  $ rcw-journal show $other
  $ cat >mend <<'END'
  > #!/bin/sh
  > printf 'schema: rcw/journal.note/1\nid: %s\nat: 2026-11-20\ntext: mended\n...\n' "$OTHER" >"$1"
  > END
  $ chmod +x mend; OTHER=$other EDITOR=./mend rcw-journal edit $other
  $ rcw-journal show $other --field text; echo

While an editor is open others may add, and an older version is never written over a newer one.

  $ cat >slow <<'END'
  > #!/bin/sh
  > printf 'meanwhile' | RCW_SEED=2 rcw-journal add note --text - --at 2026-11-01 >/dev/null
  > sed -i s/mended/edited/ "$1"
  > END
  $ chmod +x slow; EDITOR=./slow rcw-journal edit $other
  $ rcw-journal search meanwhile --count; rcw-journal show $other --field text; echo
  $ EDITOR="sh -c 'rcw-journal edit $other --set with=A; echo \"# mine\" >>\"\$1\"' sh" rcw-journal edit $other
  $ rcw-journal show $other --field with; echo
  $ tail -n 1 home/.rcw/drafts/*

What is on the disk.

  $ find home/.rcw home/journal -type f -not -perm 600
  $ ls home/.rcw
