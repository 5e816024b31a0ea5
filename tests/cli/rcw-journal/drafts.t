What is on its way to become an entry. Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ asked() { "$TESTS/support/at_questions" "$@" | sed "s,$PWD/,,"; }
  $ rcw-journal drafts list

Killed after two answers: both are there.

  $ printf '%s\n' no 'calm' :kill | asked --quiet rcw-journal add daily
  status signal 9
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  daily
  $ draft=$(rcw-journal drafts list | cut -d' ' -f1)
  $ rcw-journal drafts show $draft
  schema: rcw/draft/1
  id: hsrq333g47
  kind: journal.daily
  started: "2026-11-22T21:15:00+01:00"
  length: whole
  next: critic.present
  head:
    at: 2026-11-22T21:15:00+01:00
    zone: Europe/Berlin
  answers:
    urge:
      felt: "no"
    emotions:
      - emotion: calm
  ...

Options belong to the draft, and are not asked for again on another day.

  $ printf '%s\n' 'a door' q | asked --quiet rcw-journal add near-miss --at 2026-11-20 --tag home --with M
  rcw-journal: your answers are kept; go on with: rcw-journal add near-miss --draft t9jtn32nac
  status 130
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  daily
  t9jtn32nac  2026-11-22 21:15  near-miss
  $ printf '%s\n' '' '' '' '' | asked --quiet rcw-journal add --resume near-miss --now 2026-11-23T08:00:00+01:00
  wegpy7d94f
  status 0
  $ rcw-journal show $(rcw-journal list --kind near-miss --format ids) | sed 2d
  schema: rcw/journal.near-miss/1
  at: 2026-11-20
  recorded: 2026-11-23T08:00:00+01:00
  mode: backfilled
  with: M
  tags:
    - home
  trigger:
    text: a door
  ...
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  daily

A damaged draft is in nobody's way.

  $ printf 'schema: rcw/draft/1\nid: [\n' >home/.rcw/drafts/broken.yaml
  $ printf '%s\n' no q | asked rcw-journal add daily --resume
  rcw-journal: warning: home/.rcw/drafts/broken.yaml:3:1: an empty item in a '[' list
  rcw-journal: hint: remove one of the commas
  The day in five questions
  About sex and what it stirred today. Short answers are enough, and anything may
  stay open.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (3 of 6) Did a harsh or ashamed voice in you speak up about sex today?
    1 yes   2 no   3 unsure
  => no
  
  (4 of 6) Did you keep away from thinking or talking about sex today?
    1 yes   2 no   3 unsure
  => q
  rcw-journal: your answers are kept; go on with: rcw-journal add daily --draft hsrq333g47
  status 130
  $ rcw-journal drafts list 2>&1 | sed "s,$PWD/,,"
  rcw-journal: error: home/.rcw/drafts/broken.yaml:3:1: an empty item in a '[' list
  rcw-journal: hint: remove one of the commas
  hsrq333g47  2026-11-22 21:15  daily
  $ rcw-journal drafts discard broken
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  daily

Long answers in an editor.

  $ cat >editor <<'END'
  > #!/bin/sh
  > printf 'First line.\nSecond line.\n' >>"$1"
  > END
  $ chmod +x editor; export EDITOR=./editor
  $ printf '%s\n' 'a door' '' '' e q | asked --quiet rcw-journal add near-miss
  rcw-journal: your answers are kept; go on with: rcw-journal add near-miss --draft t9jtn32nac
  status 130
  $ draft=$(rcw-journal drafts list | sed -n 's/  .*near-miss//p')
  $ rcw-journal drafts show $draft | sed -n '/^next/,$p'
  next: text
  head:
    at: 2026-11-22T21:15:00+01:00
    zone: Europe/Berlin
  answers:
    trigger:
      text: a door
    intercepted: |-
      First line.
      Second line.
  ...
  $ ls home/.rcw/drafts | wc -l
  2

One that fails: what was written is kept and named, and is there when the editor opens again.

  $ cat >fails <<'END'
  > #!/bin/sh
  > echo 'Words that nobody wants to lose.' >"$1"; exit 3
  > END
  $ chmod +x fails
  $ printf '%s\n' e q | EDITOR=./fails asked rcw-journal add near-miss --draft $draft
  It almost went the old way
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (5 of 5) Anything to add?
  => e
  rcw-journal: error: the editor fails ended with status 3
  rcw-journal: hint: nothing was changed
  rcw-journal: what you wrote is in home/.rcw/drafts/t9jtn32nac.words.txt
  => q
  rcw-journal: your answers are kept; go on with: rcw-journal add near-miss --draft t9jtn32nac
  status 130
  $ ls home/.rcw/drafts | sed "s/$draft/DRAFT/"
  hsrq333g47.yaml
  DRAFT.words.txt
  DRAFT.yaml
  $ rcw-journal drafts show $draft.words
  Words that nobody wants to lose.
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  daily
  t9jtn32nac.words  words
  t9jtn32nac  2026-11-22 21:15  near-miss
  $ printf '%s\n' e | asked rcw-journal add near-miss --draft $draft
  It almost went the old way
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (5 of 5) Anything to add?
  => e
  rcw-journal: the editor opens with the words that were left in home/.rcw/drafts/t9jtn32nac.words.txt
  bqy0vq539g
  status 0
  $ rcw-journal show --field text $(rcw-journal list --kind near-miss --limit 1 --format ids)
  Words that nobody wants to lose.
  First line.
  Second line. (no-eol)
  $ ls home/.rcw/drafts
  hsrq333g47.yaml

One that takes the file away, one that empties it, one that does not exist: the answer is what it was.

  $ echo 'text: first words' >answers
  $ for editor in 'rm' 'truncate -s 0' 'no-such-editor'; do
  >   printf '%s\n' '' e '' | EDITOR=$editor asked rcw-journal add win --answers answers | sed -n '/^=> e/,$p'
  > done
  => e
  rcw-journal: the editor gave back no words; the answer is what it was
  => 
  nbyq9t8mrs
  status 0
  => e
  rcw-journal: the editor gave back no words; the answer is what it was
  => 
  aqqa9t8dtq
  status 0
  => e
  no-such-editor: 1: no-such-editor: not found
  rcw-journal: error: the editor no-such-editor cannot be started
  rcw-journal: hint: set VISUAL or EDITOR to one that is installed
  => 
  mcncb31sp9
  status 0
  $ for id in $(rcw-journal list --kind win --format ids); do rcw-journal show $id | grep text; done
  text: first words
  text: first words
  text: first words
  $ ls home/.rcw/drafts
  hsrq333g47.yaml

Discarded by name, and by nothing else.

  $ rcw-journal drafts discard
  rcw-journal: error: say which draft
  rcw-journal: hint: 'drafts list' shows them
  [2]
  $ rcw-journal drafts discard zzz
  rcw-journal: error: there is no such draft
  rcw-journal: hint: 'drafts list' shows them
  [1]
  $ for draft in $(rcw-journal drafts list | cut -d' ' -f1); do rcw-journal drafts discard $draft; done
  $ rcw-journal drafts list
  $ rcw-journal drafts

Two drafts at the same second are two, and --resume goes on with the newest.

  $ for word in one two; do printf '%s\n' $word '<' :ctrl-c | asked --quiet rcw-journal add near-miss; done
  rcw-journal: your answers are kept; go on with: rcw-journal add near-miss --draft hsrq333g47
  status 130
  rcw-journal: your answers are kept; go on with: rcw-journal add near-miss --draft t9jtn32nac
  status 130
  $ rcw-journal drafts
  hsrq333g47  2026-11-22 21:15  near-miss
  t9jtn32nac  2026-11-22 21:15  near-miss
  $ rcw-journal drafts show no such
  rcw-journal: error: there is no such draft
  rcw-journal: hint: 'drafts list' shows them
  [1]
  $ for draft in $(rcw-journal drafts | cut -d' ' -f1); do rcw-journal drafts show $draft | grep text; done
  next: trigger.text
      text: one
  next: trigger.text
      text: two
  $ rcw-journal add near-miss --resume --set text=-
  rcw-journal: error: a draft has its answers already
  rcw-journal: hint: go on with it without --answers and --set, or begin anew without --resume
  [2]

On a full disk the asking goes on and says so once; what was typed is printed in the end.

  $ cat >full <<'END'
  > import os, resource, signal, sys
  > signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
  > resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
  > os.execvp(sys.argv[1], sys.argv[1:])
  > END
  $ printf '%s\n' 1 '<' q | asked /usr/bin/python3 full rcw-journal add win
  Something that went a little better
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 2) Whose step was it?
     1 me       mine
     2 partner  the other's
     3 both     of both of us
  => 1
  rcw-journal: warning: the draft is not safe: home/.rcw/drafts/n7ne6bd923.yaml: cannot write: File too large
  rcw-journal: hint: your answers are kept here as long as you do not leave
  
  (2 of 2) What happened?
  => <
  
  (1 of 2) Whose step was it?
     1 me       mine
     2 partner  the other's
     3 both     of both of us
    so far (Enter keeps it): me
  => q
  rcw-journal: your answers could not be kept; here they are
  schema: rcw/draft/1
  id: n7ne6bd923
  kind: journal.win
  started: "2026-11-22T21:15:00+01:00"
  length: whole
  next: who
  head:
    at: 2026-11-22T21:15:00+01:00
    zone: Europe/Berlin
  answers:
    who: me
  ...
  status 130
  $ printf '%s\n' 1 'a long talk' | asked /usr/bin/python3 full rcw-journal add win
  Something that went a little better
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 2) Whose step was it?
     1 me       mine
     2 partner  the other's
     3 both     of both of us
  => 1
  rcw-journal: warning: the draft is not safe: home/.rcw/drafts/n7ne6bd923.yaml: cannot write: File too large
  rcw-journal: hint: your answers are kept here as long as you do not leave
  
  (2 of 2) What happened?
  => a long talk
  rcw-journal: error: home/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml: cannot write: File too large
  rcw-journal: your answers could not be kept; here they are
  schema: rcw/draft/1
  id: n7ne6bd923
  kind: journal.win
  started: "2026-11-22T21:15:00+01:00"
  length: whole
  head:
    at: 2026-11-22T21:15:00+01:00
    zone: Europe/Berlin
  answers:
    who: me
    text: a long talk
  ...
  status 4
