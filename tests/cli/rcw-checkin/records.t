Records of check-ins are kept like those of the journal. Here with two kinds of one's own, of which one has a folder to
itself:

  $ mkdir -p home/content/kinds home/checkin/2026/11 home/checkin/schedules/2026/11; chmod -R go= home
  $ cat >home/content/kinds/checkin.tea.yaml <<'.'
  > schema: rcw/content.kind/1
  > id: checkin.tea
  > links:
  >   - role: of
  >     kinds: [beat]
  > fields:
  >   - name: text
  >   - name: cups
  >     type: number
  >     low: 0
  >     high: 9
  > .
  $ cat >home/content/kinds/checkin.beat.yaml <<'.'
  > schema: rcw/content.kind/1
  > id: checkin.beat
  > folder: schedules
  > fields:
  >   - name: text
  > .
  $ record() {
  >   printf 'schema: rcw/checkin.%s/1\nid: %s\nat: %s\ntext: %s\n...\n' "$1" "$2" "$3" "$4" \
  >     >"home/$5/2026/11/$3-$2.yaml"
  > }
  $ record tea aaaaaaaaaa 2026-11-20 'two cups' checkin
  $ record tea cccccccccc 2026-11-22 'one cup' checkin
  $ record beat bbbbbbbbbb 2026-11-21 'every evening' checkin/schedules

They are found in both places, in the order of their days:

  $ rcw-checkin list
  aaaaaaaaaa  2026-11-20        tea
  bbbbbbbbbb  2026-11-21        beat
  cccccccccc  2026-11-22        tea
  $ rcw-checkin list --kind beat --format ids
  bbbbbbbbbb
  $ rcw-checkin show bbbb
  schema: rcw/checkin.beat/1
  id: bbbbbbbbbb
  at: 2026-11-21
  text: every evening
  ...
  $ rcw-checkin show bbbb --field text
  every evening (no-eol)
  $ rcw-checkin kinds tea
  Tea
    text                  text
    cups                  a number from 0 to 9
  $ rcw-checkin check

A changed day moves the file within its own folder:

  $ rcw-checkin edit bbbb --set at=2026-10-01
  bbbbbbbbbb
  $ find home/checkin -name '*.yaml' | sort
  home/checkin/2026/11/2026-11-20-aaaaaaaaaa.yaml
  home/checkin/2026/11/2026-11-22-cccccccccc.yaml
  home/checkin/schedules/2026/10/2026-10-01-bbbbbbbbbb.yaml
  $ rcw-checkin undo
  rcw-checkin: undo of 'edit' of 2026-11-22T21:15:00+01:00
  remove    bbbbbbbbbb  checkin/schedules/2026/10/2026-10-01-bbbbbbbbbb.yaml
  put back  bbbbbbbbbb  checkin/schedules/2026/11/2026-11-21-bbbbbbbbbb.yaml
  $ rcw-checkin redo | tail -1
  rcw-checkin: 'edit' of 2026-11-22T21:15:00+01:00 again
  remove    bbbbbbbbbb  checkin/schedules/2026/11/2026-11-21-bbbbbbbbbb.yaml
  $ rcw-checkin edit aaaa --set cups=12
  rcw-checkin: error: --set cups: is not a whole number from 0 to 9
  [2]
  $ rcw-checkin edit aaaa --set id=x
  rcw-checkin: error: --set: what a record is and its id stay as they are
  rcw-checkin: hint: a new entry is made with: add
  [2]

What is removed comes back to where it was:

  $ rcw-checkin rm aaaa bbbb
  aaaaaaaaaa
  bbbbbbbbbb
  $ rcw-checkin trash list
  bbbbbbbbbb  2026-10-01        beat
  aaaaaaaaaa  2026-11-20        tea
  $ rcw-checkin restore bbbb aaaa
  bbbbbbbbbb
  aaaaaaaaaa
  $ find home/checkin -name '*.yaml' | sort
  home/checkin/2026/11/2026-11-20-aaaaaaaaaa.yaml
  home/checkin/2026/11/2026-11-22-cccccccccc.yaml
  home/checkin/schedules/2026/10/2026-10-01-bbbbbbbbbb.yaml

The journal's commands do not see them, nor what was removed of them; undo is one list for all:

  $ printf 'a note' | rcw-journal add note --text -
  bqy0vq539g
  $ rcw-journal list | wc -l
  1
  $ rcw-checkin rm cccc
  cccccccccc
  $ rcw-journal trash list
  $ rcw-journal restore cccc
  rcw-journal: error: nothing in the trash has the id cccc
  rcw-journal: hint: 'trash list' prints what is there
  [1]
  $ rcw-journal trash empty --yes --now 2026-11-23
  rcw-journal: git history and backups are out of reach from here and may still have them
  1 record and 4 older versions removed
  $ rcw-checkin trash list
  $ rcw-checkin undo
  rcw-checkin: error: there is nothing to undo
  [1]

A file where none belongs is told:

  $ mkdir home/checkin/elsewhere
  $ rcw-checkin check | sed "s,$PWD/,,"
  home/checkin/elsewhere: warning: is not a file of the store
    hint: move it elsewhere
  $ rcw-checkin drafts
