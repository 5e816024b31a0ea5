What is due is worked out from the rhythms, the answers and the time; nothing of it is stored.

  $ export RCW_NOW=2026-11-01T12:00:00+01:00
  $ rcw-checkin due
  [1]
  $ rcw-checkin schedule add daily --format ids >daily
  $ rcw-checkin schedule add weekly --also America/New_York --format ids >weekly
  $ rcw-checkin schedule add own 'every day 08:00' --name tea --catch-up each --grace 2 --format ids >tea
  $ at() { RCW_NOW="2026-11-$1:00+01:00" rcw-checkin "${@:2}"; }
  $ at 01T21:29 due
  weekly  Sun 1 Nov 19:00 Berlin / 13:00 Sun New York  rcw-checkin run weekly
  $ at 01T21:30 due
  weekly  Sun 1 Nov 19:00 Berlin / 13:00 Sun New York  rcw-checkin run weekly
  daily  Sun 1 Nov 21:30  rcw-checkin run daily
  $ at 01T21:30 due --within 12h
  weekly  Sun 1 Nov 19:00 Berlin / 13:00 Sun New York  rcw-checkin run weekly
  daily  Sun 1 Nov 21:30  rcw-checkin run daily
  tea  Mon 2 Nov 08:00  to come
  $ at 01T21:30 due --format tsv | cut -f 2- | tr '\t' ' '
  schedule weekly weekly 2026-11-01T19:00:00+01:00 2026-11-01T19:00:00+01:00 1 Europe/Berlin 2026-11-01T13:00:00-05:00 America/New_York yes rcw-checkin run weekly
  schedule daily daily 2026-11-01T21:30:00+01:00 2026-11-01T21:30:00+01:00 1 Europe/Berlin   yes rcw-checkin run daily
  $ at 01T21:30 due --format ids | diff - weekly >differ; wc -l <differ
  2
  $ at 01T21:30 due --format json | jq -c '.items[] | [.name, .at, .times, .does]'
  ["weekly","2026-11-01T19:00:00+01:00",1,"rcw-checkin run weekly"]
  ["daily","2026-11-01T21:30:00+01:00",1,"rcw-checkin run daily"]
  $ at 01T21:30 due --format jsonl | jq -r .also_at
  2026-11-01T13:00:00-05:00
  null

Done, not this time, later: the first two close it, and what was put off comes back when it was said to.

  $ at 01T21:40 done daily
  $ at 01T21:40 due
  weekly  Sun 1 Nov 19:00 Berlin / 13:00 Sun New York  rcw-checkin run weekly
  $ at 01T21:40 done daily
  rcw-checkin: error: nothing of 'daily' is due
  rcw-checkin: hint: the next time is 2026-11-02 21:30; --next answers that one
  [1]
  $ at 01T21:40 snooze weekly --until 'tomorrow 18:00'
  $ at 01T21:40 due
  [1]
  $ at 02T09:00 due
  tea  Mon 2 Nov 08:00
  $ at 02T18:00 due
  weekly  Sun 1 Nov 19:00 Berlin / 13:00 Sun New York  rcw-checkin run weekly
  tea  Mon 2 Nov 08:00
  $ at 02T18:00 skip weekly "$(cat tea)"
  $ at 02T18:00 due
  [1]

Several that passed are one line, and one answer; each by itself where it was asked for.

  $ at 22T21:00 due
  tea  Fri 20 Nov 08:00
  tea  Sat 21 Nov 08:00
  tea  Sun 22 Nov 08:00
  weekly  Sun 22 Nov 19:00 Berlin / 13:00 Sun New York  since Sun 8 Nov 19:00, 3 times  rcw-checkin run weekly
  $ at 22T21:00 due --format jsonl | jq -c 'select(.name == "weekly") | [.since, .times]'
  ["2026-11-08T19:00:00+01:00",3]
  $ at 22T21:00 done weekly tea
  $ at 22T21:00 due
  tea  Sat 21 Nov 08:00
  tea  Sun 22 Nov 08:00

Before its time, when that is near; or whenever with --next.

  $ at 24T10:00 done weekly
  rcw-checkin: error: nothing of 'weekly' is due
  rcw-checkin: hint: the next time is 2026-11-29 19:00; --next answers that one
  [1]
  $ at 26T10:00 done weekly
  $ at 26T10:00 done weekly
  rcw-checkin: error: nothing of 'weekly' is due
  rcw-checkin: hint: the next time is 2026-11-29 19:00; --next answers that one
  [1]
  $ at 26T10:00 done weekly --next
  $ at 30T10:00 due --format tsv | grep -c weekly
  0
  [1]

From another program, by id.

  $ at 27T22:00 due --format ids | at 27T22:00 skip --ids -
  $ at 27T22:00 due
  [1]

The same answer on two machines is the same file, down to its bytes.

  $ cp -r home there
  $ at 28T22:00 done daily; RCW_HOME=$PWD/there at 28T23:15 done daily
  $ diff -r home there -x .rcw && echo same
  same
  $ at 28T22:00 list --since 2026-11-28 --format ids | xargs rcw-checkin show
  schema: rcw/checkin.answer/1
  id: vydfh85y46
  at: 2026-11-28T21:30:00+01:00
  zone: Europe/Berlin
  subject: vd53yd2bst
  occurrence: "2026-11-28T21:30:00"
  act: done
  ...
  ---
  schema: rcw/checkin.answer/1
  id: mmnj864b33
  at: 2026-11-29T19:00:00+01:00
  zone: Europe/Berlin
  subject: seqdbcsff3
  occurrence: "2026-11-29T19:00:00"
  act: done
  ...
  ---
  schema: rcw/checkin.answer/1
  id: xrfd9gegyj
  at: 2026-12-06T19:00:00+01:00
  zone: Europe/Berlin
  subject: seqdbcsff3
  occurrence: "2026-12-06T19:00:00"
  act: done
  ...

A window of the journal is due for review on its day, until it was reviewed.

  $ rcw-journal window start awareness --first 2026-11-10 --format ids >window
  Each evening from 2026-11-10 to 2026-11-16: rcw-journal add daily
  Five short questions before bed, for noticing; leave out what you like.
  On 2026-11-17 or later: rcw-journal review
  $ at 16T23:00 due --all | grep review
  [1]
  $ at 17T09:00 due --format tsv | grep window | cut -f 2-5,12 | sed "s/$(cat window)/ID/"
  window\treview\t\t2026-11-17\trcw-journal review --window ID (esc)
  $ at 17T09:00 skip "$(cat window)"; at 17T09:00 due | grep review
  [1]
  $ rcw-checkin undo | cut -c 1-6; at 17T09:00 due | grep -c review
  rcw-checkin: undo of 'skip' of 2026-11-17T09:00:00+01:00
  remove
  1
  $ RCW_NOW=2026-11-12T22:00:00+01:00 rcw-journal add daily --set urge.felt=no >/dev/null
  $ RCW_NOW=2026-11-17T10:00:00+01:00 rcw-journal review >/dev/null; at 17T12:00 due | grep review
  [1]

A promise of a pause too.

  $ at 18T12:00 pause --return 12:30 --format ids >pause
  $ at 18T12:29 due --format ids | grep -c -f pause
  0
  [1]
  $ at 18T12:30 due | grep return
  return  Wed 18 Nov 12:30  rcw-checkin return
  $ at 18T12:30 done "$(cat pause)"
  rcw-checkin: error: a pause ends with 'return'
  [2]

Everything off, in one command; --all still says what there is.

  $ at 29T21:45 off; at 29T21:45 due; at 29T21:45 due --all; at 29T21:45 on; at 29T21:45 due
  Off until 'rcw-checkin on'.
  tea  Sat 28 Nov 08:00
  tea  Sun 29 Nov 08:00
  daily  Sun 29 Nov 21:30  rcw-checkin run daily
  On.
  tea  Sat 28 Nov 08:00
  tea  Sun 29 Nov 08:00
  daily  Sun 29 Nov 21:30  rcw-checkin run daily

A clock that was set back makes less due, and breaks nothing.

  $ RCW_NOW=1999-01-01T00:00:00Z rcw-checkin due
  [1]

A zone that is not known here: the others are said, and the status is 3.

  $ sed -i 's|^zone: .*|zone: Mars/Olympus|' home/checkin/schedules/2026/11/*-"$(cat weekly)".yaml
  $ at 29T21:45 due 2>&1 | sed 's|/.*/home/|.../|'
  rcw-checkin: error: .../checkin/schedules/2026/11/2026-11-01-seqdbcsff3.yaml: 'Mars/Olympus' is not a time zone
  rcw-checkin: hint: give a name such as Europe/Berlin or UTC
  tea  Sat 28 Nov 08:00
  tea  Sun 29 Nov 08:00
  daily  Sun 29 Nov 21:30  rcw-checkin run daily

