Removing asks nothing, because it can be taken back.

  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text -)
  $ other=$(printf 'More.' | rcw-journal add note --text - --at 2026-11-20)
  $ before=$(cat $(rcw-journal show $id --format paths))
  $ rcw-journal rm $id --dry-run
  $ rcw-journal rm $id
  $ rcw-journal list
  $ rcw-journal trash list
  $ rcw-journal trash list --format yaml | tail -n 2
  $ rcw-journal rm $id
  $ rcw-journal restore ${id:0:4}
  $ [ "$before" = "$(cat $(rcw-journal show $id --format paths))" ]
  $ rcw-journal trash list

Several, by a pipe or by their paths; a name that is none does not stop the others.

  $ rcw-journal list --format ids | rcw-journal rm --ids - zzzzz
  $ rcw-journal list --count
  $ rcw-journal trash list --format ids -0 | rcw-journal restore --ids - -0 | tr '\0' '\n'
  $ rcw-journal rm home/journal/2026/11/*.yaml
  $ find home/journal -type f
  $ rcw-journal undo
  $ rcw-journal list --count

Emptying the trash is for good.

  $ rcw-journal rm $other
  $ rcw-journal trash empty
  $ rcw-journal trash empty --yes
  $ find home/.rcw -type f
  $ rcw-journal trash list
  $ rcw-journal restore $other
  $ rcw-journal undo
