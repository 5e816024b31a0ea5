Stretches of days for one way of writing.

  $ rcw-journal window
  $ rcw-journal window list --format json
  {"schema":"rcw/journal.window-states/1","windows":[]}
  $ rcw-journal window show
  rcw-journal: error: there is no window yet
  rcw-journal: hint: 'window start' makes one
  [1]
  $ rcw-journal window start awareness
  Each evening from 2026-11-22 to 2026-11-28: rcw-journal add daily
  Five short questions before bed, for noticing; leave out what you like.
  On 2026-11-29 or later: rcw-journal review
  ars5kmqasy
  $ cat home/journal/2026/11/*.yaml
  schema: rcw/journal.window/1
  id: ars5kmqasy
  at: 2026-11-22
  recorded: 2026-11-22T21:15:00+01:00
  protocol: awareness
  first: 2026-11-22
  length: 7
  review: 2026-11-29
  ...
  $ rcw-journal window start activation --first tomorrow --off 2026-11-25 --off fri --with Ann --lang zh >id
  \xe4\xbb\x8e 2026-11-23 \xe5\x88\xb0 2026-12-06\xef\xbc\x8c\xe5\xbf\x83\xe9\x87\x8c\xe8\xa2\xab\xe8\xa7\xa6\xe5\x8a\xa8\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xef\xbc\x9arcw-journal add activation (esc)
  \xe5\x8a\xa0\xe4\xb8\x8a --quick \xe5\x8f\xaa\xe9\x97\xae\xe4\xb8\x89\xe4\xbb\xb6\xe4\xba\x8b\xef\xbc\x8c\xe5\x85\xb6\xe4\xbd\x99\xe5\x8f\xaf\xe4\xbb\xa5\xe4\xbb\xa5\xe5\x90\x8e\xe5\x86\x8d\xe8\xa1\xa5\xe3\x80\x82 (esc)
  \xe5\xbf\x83\xe9\x87\x8c\xe6\x9c\x89\xe7\x8c\x9c\xe6\xb5\x8b\xe7\x9a\x84\xe8\xaf\x9d\xef\xbc\x8c\xe6\x9f\xa5\xe7\x9c\x8b\xe4\xb9\x8b\xe5\x89\x8d\xe5\x85\x88\xe5\x86\x99\xe4\xb8\x8b\xe6\x9d\xa5\xef\xbc\x9arcw-journal guess memory (esc)
  2026-12-07 \xe8\xb5\xb7\xe5\x8f\xaf\xe4\xbb\xa5\xe5\x9b\x9e\xe9\xa1\xbe\xef\xbc\x9arcw-journal review (esc)
  $ rcw-journal window list
  ars5kmqasy  awareness   2026-11-22 to 2026-11-28  running: day 1 of 7
  e2rme8jd3s  activation  2026-11-23 to 2026-12-06  coming  Ann
  $ rcw-journal window list --format tsv
  ars5kmqasy\tawareness\t2026-11-22\t2026-11-28\trunning\t1\t7\t\t\t2026-11-29 (esc)
  e2rme8jd3s\tactivation\t2026-11-23\t2026-12-06\tcoming\t\t14\t\tAnn\t2026-12-07 (esc)
  $ rcw-journal window list --format json
  {"schema":"rcw/journal.window-states/1","windows":[
  {"schema":"rcw/journal.window-state/1","id":"ars5kmqasy","protocol":"awareness","first":"2026-11-22","last":"2026-11-28","length":7,"state":"running","day":1,"off":[],"review":"2026-11-29"},
  {"schema":"rcw/journal.window-state/1","id":"e2rme8jd3s","protocol":"activation","first":"2026-11-23","last":"2026-12-06","length":14,"state":"coming","off":["2026-11-25","2026-11-27"],"review":"2026-12-07","with":"Ann"}
  ]}
  $ rcw-journal window list --format jsonl | wc -l
  2
  $ rcw-journal list
  ars5kmqasy  2026-11-22        window
  e2rme8jd3s  2026-11-23        window

Two of one protocol on the same days are refused; another relationship has its own days.

  $ rcw-journal window start awareness --first 2026-11-28 --days 3
  rcw-journal: error: these days overlap with the window ars5kmqasy (2026-11-22 to 2026-11-28)
  rcw-journal: hint: 'window stop' ends that one, or let this one begin after it with --first
  [2]
  $ rcw-journal window start awareness --first 2026-11-29 --days 3 2>&1 >/dev/null
  Each evening from 2026-11-29 to 2026-12-01: rcw-journal add daily
  Five short questions before bed, for noticing; leave out what you like.
  On 2026-12-02 or later: rcw-journal review
  $ rcw-journal window start awareness --with Ann --format text 2>/dev/null
  m1tbxpmz98  2026-11-22        window
  $ rcw-journal window start awareness --days 0
  rcw-journal: error: --days wants a whole number from 1 to 366
  rcw-journal: hint: the usual are 7 for awareness and 14 for activation
  [2]
  $ rcw-journal window start awareness --days many
  rcw-journal: error: --days wants a whole number from 1 to 366
  rcw-journal: hint: the usual are 7 for awareness and 14 for activation
  [2]
  $ rcw-journal window start awareness --first 2027-01 --days 2
  rcw-journal: error: --first wants one day
  rcw-journal: hint: for example today or 2026-11-22
  [2]
  $ rcw-journal window start awareness --first 2027-01-01 --off 2027-01-08
  rcw-journal: error: 2027-01-08 is not one of the days of the window
  rcw-journal: hint: it is from 2027-01-01 to 2027-01-07
  [2]
  $ rcw-journal window start awarenes
  rcw-journal: error: unknown protocol 'awarenes'
  rcw-journal: hint: did you mean 'awareness'?
  [2]
  $ rcw-journal window start
  rcw-journal: error: say which kind of window
  rcw-journal: hint: awareness: questions each evening; activation: moments when they happen
  [2]

Two run now, so it must be said which is meant.

  $ rcw-journal window stop
  rcw-journal: error: several windows are running
  rcw-journal: hint: say which one: ars5kmqasy, m1tbxpmz98
  [2]
  $ rcw-journal window show running --format tsv | cut -f 1-5
  ars5kmqasy\tawareness\t2026-11-22\t2026-11-28\trunning (esc)
  m1tbxpmz98\tawareness\t2026-11-22\t2026-11-28\trunning (esc)
  $ id=$(rcw-journal window list --format tsv | awk -F'\t' '$2 == "awareness" && $9 == "Ann" { print $1 }')
  $ rcw-journal window stop "$id" >/dev/null
  $ rcw-journal show "$id" | grep stopped
  stopped: 2026-11-22

The day of the stop still counts, later ones do not; another window may begin then.

  $ rcw-journal window stop >stopped
  $ rcw-journal window list | grep stopped | wc -l
  2
  $ rcw-journal window stop "$(cat stopped)"
  rcw-journal: error: the window ars5kmqasy was stopped on 2026-11-22
  rcw-journal: hint: --on DATE corrects the day
  [1]
  $ rcw-journal window stop
  rcw-journal: error: no window is running
  rcw-journal: hint: 'window list' shows the windows there are
  [1]
  $ rcw-journal window stop "$(cat stopped)" --on tomorrow
  rcw-journal: error: --on: that day is still to come
  rcw-journal: hint: stop the window then
  [2]
  $ rcw-journal window stop "$(cat stopped)" --on yesterday
  rcw-journal: error: 2026-11-21 is not one of the days of the window
  rcw-journal: hint: it is from 2026-11-22 to 2026-11-28
  [2]
  $ rcw-journal --now 2026-11-25T12:00 window stop "$(cat stopped)" --on 2026-11-24 | cmp - stopped
  $ rcw-journal show --field stopped "$(cat stopped)"; echo
  2026-11-24
  $ rcw-journal undo >/dev/null
  rcw-journal: undo of 'window stop' of 2026-11-25T12:00:00+01:00
  $ rcw-journal show --field stopped "$(cat stopped)"; echo
  2026-11-22
  $ rcw-journal window start awareness 2>/dev/null | wc -l
  1

Days off are declared beforehand.

  $ id=$(cat id)
  $ rcw-journal --now 2026-11-26T12:00 window off "$id" today 2026-11-25 2026-12-01 | cmp - id
  $ rcw-journal show --field days_off "$id"
  2026-11-25
  2026-11-26
  2026-11-27
  2026-12-01
  $ rcw-journal --now 2026-11-26T12:00 window off "$id" 2026-11-24
  rcw-journal: error: 2026-11-24 is over, and a day off is said beforehand
  rcw-journal: hint: today and later days can be added
  [2]
  $ rcw-journal window off "$id" 2027-01-01
  rcw-journal: error: 2027-01-01 is not one of the days of the window
  rcw-journal: hint: it is from 2026-11-23 to 2026-12-06
  [2]
  $ rcw-journal window off "$id"
  rcw-journal: error: say which window and which days
  rcw-journal: hint: for example: window off running tomorrow
  [2]

What does not go together.

  $ rcw-journal window list --first today
  rcw-journal: error: --first does not go with 'window list'
  rcw-journal: hint: 'window --help' says which options there are
  [2]
  $ rcw-journal window begin
  rcw-journal: error: unknown action 'begin'
  rcw-journal: hint: one of: start, list, show, stop, off, extend
  [2]
  $ rcw-journal window list again
  rcw-journal: error: list takes no more words
  [2]
  $ echo tea | rcw-journal add note --text - >note
  $ rcw-journal window show "$(cat note)"
  rcw-journal: error: that record is not a window
  rcw-journal: hint: 'window list' shows the windows there are
  [2]
  $ rcw-journal window show zzzz
  rcw-journal: error: no record has the id zzzz
  rcw-journal: hint: 'list' prints the ids there are
  [1]
  $ rcw-journal --home nowhere window show running
  rcw-journal: error: no window is running
  rcw-journal: hint: 'window list' shows the windows there are
  [1]
  $ rcw-journal add window --set protocol=awareness
  rcw-journal: error: the kind window is not added like this
  rcw-journal: hint: use: window start
  [2]
  $ rcw-journal check
