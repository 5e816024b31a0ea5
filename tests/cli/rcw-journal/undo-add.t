What add and import made is taken back too, and comes again.

  $ export RCW_HOME=home
  $ printf 'We had tea.' | rcw-journal add note --text -
  bqy0vq539g
  $ rcw-journal import --from jsonl --map at=date --kind note "$TESTS/examples/diary.jsonl"
  54 new, 0 already here
  $ rcw-journal undo --dry-run | wc -l
  rcw-journal: undo of 'import' of 2026-11-22T21:15:00+01:00
  rcw-journal: nothing was changed: 54 would be
  54
  $ rcw-journal undo | cut -c1-8 | sort | uniq -c
  rcw-journal: undo of 'import' of 2026-11-22T21:15:00+01:00
       54 remove  
  $ rcw-journal list --preview
  bqy0vq539g  2026-11-22 21:15  note  We had tea.
  $ rcw-journal undo
  rcw-journal: undo of 'add' of 2026-11-22T21:15:00+01:00
  remove    bqy0vq539g  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ rcw-journal list
  $ rcw-journal trash list | wc -l
  55
  $ rcw-journal redo
  rcw-journal: 'add' of 2026-11-22T21:15:00+01:00 again
  put back  bqy0vq539g  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ rcw-journal redo | wc -l
  rcw-journal: 'import' of 2026-11-22T21:15:00+01:00 again
  54
  $ rcw-journal list --count
  55
  $ rcw-journal check

An entry that was changed since is not taken back.

  $ id=$(printf 'A walk.' | rcw-journal add note --text - --at 2026-11-20)
  $ printf '# mine\n' >>home/journal/2026/11/2026-11-20-$id.yaml
  $ rcw-journal undo
  rcw-journal: error: home/journal/2026/11/2026-11-20-wegpy7d94f.yaml: has changed or gone meanwhile, so nothing was done
  rcw-journal: hint: look at it, then try again
  [5]
