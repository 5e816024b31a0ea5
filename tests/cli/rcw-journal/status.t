Plain counts of the days on which something was written.

  $ rcw-journal status
  2026-11-09 to 2026-11-22
  Nothing was written on these days.
  $ rcw-journal status --format json
  {"schema":"rcw/journal.statuses/1","statuses":[
  {"schema":"rcw/journal.status/1","first":"2026-11-09","last":"2026-11-22","elapsed":14,"days_off":0,"eligible":14,"recorded":0,"same_day":0,"later":0,"backfilled":0,"unknown":0,"looked":0,"entries":0,"elsewhere":0,"unwritten":0}
  ]}
  $ rcw-journal --now 2026-11-16T08:00 window start awareness --off 2026-11-19 2>/dev/null >id
  $ rcw-journal status
  a7gsbdnwm2  awareness   2026-11-16 to 2026-11-22  running: day 7 of 7
  You wrote on 0 of 6 days so far (1 day off).
  Its review is from 2026-11-23 on.
  $ answer() { now=$1; shift; echo fine | rcw-journal --now "$now" add daily --set summary=- "$@" >/dev/null; }
  $ answer 2026-11-16T22:00
  $ answer 2026-11-18T00:30 --set unrecorded=one
  $ answer 2026-11-19T07:00 --at '2026-11-18 21:00'
  $ answer 2026-11-22T20:00 --at 2026-11-20 --set unrecorded=two-or-more
  $ answer 2026-11-22T21:00 --with Ann
  $ rcw-journal status
  a7gsbdnwm2  awareness   2026-11-16 to 2026-11-22  running: day 7 of 7
  You wrote on 4 of 6 days so far (1 day off).
  On the same day: 2. Later: 1. Filled in afterwards: 1.
  From a moment to its entry: 0 min in the middle, 10 h at the longest.
  From a whole day to its entry: 2 days.
  At least 3 moments were not written down.
  Not counted here: 1 entry under another name or none (--with).
  Its review is from 2026-11-23 on.
  $ rcw-journal status --format tsv
  a7gsbdnwm2\tawareness\t2026-11-16\t2026-11-22\trunning\t7\t1\t6\t4\t2\t1\t1\t0\t0\t4\t1\t3\t0\t600\t2\t2\t\t2026-11-23 (esc)
  $ rcw-journal status --format json
  {"schema":"rcw/journal.statuses/1","statuses":[
  {"schema":"rcw/journal.status/1","id":"a7gsbdnwm2","protocol":"awareness","first":"2026-11-16","last":"2026-11-22","length":7,"state":"running","day":7,"off":["2026-11-19"],"review":"2026-11-23","elapsed":7,"days_off":1,"eligible":6,"recorded":4,"same_day":2,"later":1,"backfilled":1,"unknown":0,"looked":0,"entries":4,"elsewhere":1,"unwritten":3,"minutes":{"entries":3,"median":0,"longest":600},"whole_days":{"entries":1,"median":2,"longest":2}}
  ]}
  $ rcw-journal status --format jsonl
  {"schema":"rcw/journal.status/1","id":"a7gsbdnwm2","protocol":"awareness","first":"2026-11-16","last":"2026-11-22","length":7,"state":"running","day":7,"off":["2026-11-19"],"review":"2026-11-23","elapsed":7,"days_off":1,"eligible":6,"recorded":4,"same_day":2,"later":1,"backfilled":1,"unknown":0,"looked":0,"entries":4,"elsewhere":1,"unwritten":3,"minutes":{"entries":3,"median":0,"longest":600},"whole_days":{"entries":1,"median":2,"longest":2}}
  $ rcw-journal window show | diff - <(rcw-journal status --window last)
  $ rcw-journal --now 2026-12-10T12:00 status --window "$(cat id)"
  a7gsbdnwm2  awareness   2026-11-16 to 2026-11-22  ended
  You wrote on 4 of 6 days (1 day off).
  On the same day: 2. Later: 1. Filled in afterwards: 1.
  From a moment to its entry: 0 min in the middle, 10 h at the longest.
  From a whole day to its entry: 2 days.
  At least 3 moments were not written down.
  Not counted here: 1 entry under another name or none (--with).
  $ rcw-journal --now 2026-12-10T12:00 status
  2026-11-27 to 2026-12-10
  Nothing was written on these days.
  $ rcw-journal status --last 3d
  2026-11-20 to 2026-11-22
  You wrote on 2 days.
  On the same day: 1. Later: 0. Filled in afterwards: 1.
  From a moment to its entry: 0 min.
  From a whole day to its entry: 2 days.
  At least 2 moments were not written down.
  $ rcw-journal status --since 2026-11-18 --until 2026-11-20
  2026-11-18 to 2026-11-20
  You wrote on 2 days.
  On the same day: 0. Later: 1. Filled in afterwards: 1.
  From a moment to its entry: 10 h.
  From a whole day to its entry: 2 days.
  At least 2 moments were not written down.
  $ rcw-journal status --last 7d --with Ann
  2026-11-16 to 2026-11-22
  You wrote on 1 day.
  On the same day: 1. Later: 0. Filled in afterwards: 0.
  From a moment to its entry: 0 min.
  Not counted here: 4 entries under another name or none (--with).
  $ rcw-journal status --with Ann
  2026-11-09 to 2026-11-22
  You wrote on 1 day.
  On the same day: 1. Later: 0. Filled in afterwards: 0.
  From a moment to its entry: 0 min.
  Not counted here: 4 entries under another name or none (--with).

A window about moments counts moments; on its seventh day it says how many there are and no more.

  $ rcw-journal --now 2026-11-16T09:00 window start activation 2>/dev/null >moments
  $ echo phone | rcw-journal add near-miss --at 2026-11-18T12:00 --set trigger.text=- >/dev/null
  $ rcw-journal status --window "$(cat moments)"
  ta314c33he  activation  2026-11-16 to 2026-11-29  running: day 7 of 14
  You wrote on 1 of 7 days so far.
  On the same day: 0. Later: 0. Filled in afterwards: 1.
  From a moment to its entry: 4 days 9 h.
  On 3 days without such an entry you answered the evening's questions.
  At least 3 moments were not written down.
  Its review is from 2026-11-30 on.
  $ rcw-journal window stop "$(cat moments)" --on 2026-11-17 >/dev/null
  $ rcw-journal status --window "$(cat moments)"
  ta314c33he  activation  2026-11-16 to 2026-11-29  stopped
  You wrote on 0 of 2 days.
  On 2 days without such an entry you answered the evening's questions.
  At least 1 moment was not written down.
  $ rcw-journal window start awareness --first 2026-12-01 2>/dev/null >next
  $ rcw-journal status --window "$(cat next)"
  h0wqps0f14  awareness   2026-12-01 to 2026-12-07  coming
  None of these days has come yet.

What does not go together.

  $ rcw-journal status --window last --last 3d
  rcw-journal: error: --window does not go with --since, --until or --last
  rcw-journal: hint: a window says its own days
  [2]
  $ rcw-journal status --last 3d --since yesterday
  rcw-journal: error: --last does not go with --since or --until
  rcw-journal: hint: --last 7d means the seven days that end today
  [2]
  $ rcw-journal status --since today --until yesterday
  rcw-journal: error: --since is after the last day
  rcw-journal: hint: that is 2026-11-21
  [2]
  $ rcw-journal status --window running --with Bob
  rcw-journal: error: no window is running
  rcw-journal: hint: 'window list' shows the windows there are
  [1]

A file that cannot be read is said once.

  $ printf 'schema: rcw/journal.note/1\n' >home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml
  $ rcw-journal status 2>&1 >/dev/null | grep -c 'id: is missing'
  2
  $ rcw-journal status --last 3d >/dev/null 2>&1
  [3]
