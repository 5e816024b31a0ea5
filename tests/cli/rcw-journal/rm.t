Removing asks nothing, because it can be taken back.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text -)
  $ other=$(printf 'More.' | rcw-journal add note --text - --at 2026-11-20)
  $ before=$(cat $(rcw-journal show $id --format paths))
  $ rcw-journal rm $id --dry-run
  rcw-journal: nothing was removed: 1 would be
  remove    bqy0vq539g  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ rcw-journal rm $id
  bqy0vq539g
  $ rcw-journal list
  wegpy7d94f  2026-11-20        note
  $ rcw-journal trash list
  bqy0vq539g  2026-11-22 21:15  note
  $ rcw-journal trash list --format yaml | tail -n 2
  text: We had tea.
  ...
  $ rcw-journal rm $id
  rcw-journal: error: no record has the id bqy0vq539g
  rcw-journal: hint: 'list' prints the ids there are
  [1]
  $ rcw-journal restore ${id:0:4}
  bqy0vq539g
  $ [ "$before" = "$(cat $(rcw-journal show $id --format paths))" ]
  $ rcw-journal trash list

Several, by a pipe or by their paths; a name that is none does not stop the others.

  $ rcw-journal list --format ids | rcw-journal rm --ids - zzzzz
  rcw-journal: error: no record has the id zzzzz
  rcw-journal: hint: 'list' prints the ids there are
  wegpy7d94f
  bqy0vq539g
  [1]
  $ rcw-journal list --count
  0
  $ rcw-journal trash list --format ids -0 | rcw-journal restore --ids - -0 | tr '\0' '\n'
  wegpy7d94f
  bqy0vq539g
  $ rcw-journal rm home/journal/2026/11/*.yaml
  wegpy7d94f
  bqy0vq539g
  $ find home/journal -type f
  $ rcw-journal undo
  rcw-journal: undo of 'rm' of 2026-11-22T21:15:00+01:00
  put back  wegpy7d94f  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  put back  bqy0vq539g  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ rcw-journal list --count
  2

Emptying the trash is for good.

  $ rcw-journal rm $other
  wegpy7d94f
  $ rcw-journal trash empty
  rcw-journal: error: emptying the trash wants a yes, and there is no terminal to ask at
  rcw-journal: hint: say it with --yes
  [2]
  $ rcw-journal trash empty --yes
  rcw-journal: git history and backups are out of reach from here and may still have them
  1 record and 5 older versions removed
  $ find home/.rcw -type f
  home/.rcw/lock
  $ rcw-journal trash list
  $ rcw-journal restore $other
  rcw-journal: error: nothing in the trash has the id wegpy7d94f
  rcw-journal: hint: 'trash list' prints what is there
  [1]
  $ rcw-journal undo
  rcw-journal: error: there is nothing to undo
  [1]
