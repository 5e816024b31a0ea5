A window says when it is reviewed, before it begins; it may grow as long as nobody has looked.

  $ at() { RCW_NOW=$1 rcw-journal "${@:2}"; }
  $ start() { rcw-journal window start "$@" 2>/dev/null; }
  $ review_day() { rcw-journal show --field review "$1"; echo; }
  $ export RCW_NOW=2026-11-02T09:00:00+01:00

The day after the last one, if nothing else is said.

  $ window=$(start activation)
  $ review_day $window
  2026-11-16
  $ review_day $(start awareness --review 2026-11-20)
  2026-11-20
  $ start activation --first 2026-12-01 --days 3 --review 2026-12-03
  [2]
  $ rcw-journal window start activation --first 2026-12-01 --days 3 --review 2026-12-03
  rcw-journal: error: --review: the window is not over on 2026-12-03
  rcw-journal: hint: the first day after it is 2026-12-04
  [2]
  $ rcw-journal window start activation --first 2026-12-01 --days 3 --review 2026-12
  rcw-journal: error: --review wants one day
  rcw-journal: hint: for example today or 2026-11-22
  [2]
  $ later=$(start activation --first 2026-12-01 --days 3 --review 2026-12-04)
  $ rcw-journal window list
  pkvyz9s1vv  activation  2026-11-02 to 2026-11-15  running: day 1 of 14
  s1j0basmg4  awareness   2026-11-02 to 2026-11-08  running: day 1 of 7
  h0wqps0f14  activation  2026-12-01 to 2026-12-03  coming
  $ rcw-journal window list --format tsv | cut -f 3,4,10
  2026-11-02\t2026-11-15\t2026-11-16 (esc)
  2026-11-02\t2026-11-08\t2026-11-20 (esc)
  2026-12-01\t2026-12-03\t2026-12-04 (esc)
  $ rcw-journal window list --format jsonl | grep -o '"review":"[^"]*"'
  "review":"2026-11-16"
  "review":"2026-11-20"
  "review":"2026-12-04"

The status says the day until it has come.

  $ rcw-journal status --window $window
  pkvyz9s1vv  activation  2026-11-02 to 2026-11-15  running: day 1 of 14
  You wrote on 0 of 1 day so far.
  Its review is from 2026-11-16 on.
  $ at 2026-11-16T00:30:00+01:00 status --window $window | tail -n 1
  Its review is from 2026-11-16 on.
  $ at 2026-11-16T09:00:00+01:00 status --window $window | tail -n 1
  You wrote on 0 of 14 days.
  $ rcw-journal status --window $window --format tsv | rev | cut -f 1 | rev
  2026-11-16
  $ rcw-journal status --window $window --format json | grep -o '"review":"[^"]*"'
  "review":"2026-11-16"

Longer by some days, and so is the way to the review. It is kept in the window when that was said.

  $ at 2026-11-05T12:00:00+01:00 window extend $window --days 7
  pkvyz9s1vv
  $ rcw-journal show $window | sed -n '/^first/,$p'
  first: 2026-11-02
  length: 21
  review: 2026-11-23
  extensions:
    - "on": 2026-11-05
      days: 7
  ...
  $ at 2026-11-06T12:00:00+01:00 window extend $window --days 2 >/dev/null
  $ rcw-journal window list | head -n 1
  pkvyz9s1vv  activation  2026-11-02 to 2026-11-24  running: day 1 of 23
  $ rcw-journal show $window | sed -n '/^extensions/,$p'
  extensions:
    - "on": 2026-11-05
      days: 7
    - "on": 2026-11-06
      days: 2
  ...
  $ rcw-journal undo | wc -l
  rcw-journal: undo of 'window extend' of 2026-11-06T12:00:00+01:00
  1
  $ review_day $window
  2026-11-23
  $ at 2026-11-23T09:00:00+01:00 window list | head -n 1
  pkvyz9s1vv  activation  2026-11-02 to 2026-11-22  ended

A review that was fixed for later stays as much later.

  $ awareness=$(rcw-journal window list --format tsv | awk -F'\t' '$2 == "awareness" { print $1 }')
  $ rcw-journal window extend $awareness --days 1 >/dev/null; review_day $awareness
  2026-11-21

Not over another window, not over a year, not when it is over, and only by whole days.

  $ at 2026-11-20T12:00:00+01:00 window extend $window --days 9
  rcw-journal: error: these days overlap with the window h0wqps0f14 (2026-12-01 to 2026-12-03)
  rcw-journal: hint: fewer --days leave that one alone
  [2]
  $ at 2026-11-20T12:00:00+01:00 window extend $window --days 8 >/dev/null; rcw-journal window list | sed -n '1p;/coming/p'
  pkvyz9s1vv  activation  2026-11-02 to 2026-11-30  running: day 1 of 29
  h0wqps0f14  activation  2026-12-01 to 2026-12-03  coming
  $ rcw-journal undo >/dev/null 2>&1
  $ rcw-journal window extend $window --days 346
  rcw-journal: error: --days wants a whole number from 1 to 345
  rcw-journal: hint: so many days more; a window has 366 at the most
  [2]
  $ rcw-journal window extend $window --days 0
  rcw-journal: error: --days wants a whole number from 1 to 345
  rcw-journal: hint: so many days more; a window has 366 at the most
  [2]
  $ rcw-journal window extend $window --days some
  rcw-journal: error: --days wants a whole number from 1 to 345
  rcw-journal: hint: so many days more; a window has 366 at the most
  [2]
  $ rcw-journal window extend $window
  rcw-journal: error: --days wants a whole number from 1 to 345
  rcw-journal: hint: so many days more; a window has 366 at the most
  [2]
  $ rcw-journal window extend $window 3
  rcw-journal: error: extend takes no more words
  [2]
  $ rcw-journal window extend $window --days 3 --review 2027-01-01
  rcw-journal: error: --review does not go with 'window extend'
  rcw-journal: hint: 'window --help' says which options there are
  [2]
  $ rcw-journal window extend --days 3
  rcw-journal: error: several windows are running
  rcw-journal: hint: say which one: pkvyz9s1vv, s1j0basmg4
  [2]
  $ rcw-journal window extend k7m3q9zxvb --days 3
  rcw-journal: error: no record has the id k7m3q9zxvb
  rcw-journal: hint: 'list' prints the ids there are
  [1]
  $ at 2026-11-23T09:00:00+01:00 window extend $window --days 3
  rcw-journal: error: the window pkvyz9s1vv is over
  rcw-journal: hint: 'window start' begins another one
  [1]

An early look at the counts does not stand in the way; a look that could show more does.

  $ at 2026-11-02T20:00:00+01:00 add activation --set trigger.category=late --set response=pursue >/dev/null
  $ at 2026-11-09T20:00:00+01:00 review --window $window | sed -n '1,4p'
  Review of the activation window pkvyz9s1vv, 2026-11-02 to 2026-11-09
  1 moment: enough to look at it, not to compare.
  Counts so far. Shares, comparisons and guesses wait for 2026-11-23, the day that
    was fixed.
  $ at 2026-11-10T09:00:00+01:00 window extend $window --days 1
  pkvyz9s1vv
  $ at 2026-11-24T10:00:00+01:00 review --window $window | sed -n '1,3p'
  Review of the activation window pkvyz9s1vv, 2026-11-02 to 2026-11-23
  1 moment: enough to look at it, not to compare.
  Look 1, on the day that was fixed (2026-11-24) or later.
  $ at 2026-11-11T09:00:00+01:00 window extend $window --days 1
  rcw-journal: error: the window pkvyz9s1vv was looked at, so its days stay as they are
  rcw-journal: hint: 'window start' begins another one, for the same guesses or new ones
  [1]

A window that was stopped counts up to that day, and keeps the day of its review.

  $ at 2026-12-02T20:00:00+01:00 add activation --set trigger.category=late --set response=pursue >/dev/null
  $ at 2026-12-02T21:00:00+01:00 window stop $later >/dev/null
  $ at 2026-12-02T22:00:00+01:00 window extend $later --days 3
  rcw-journal: error: the window h0wqps0f14 is over
  rcw-journal: hint: 'window start' begins another one
  [1]
  $ at 2026-12-03T09:00:00+01:00 review --window $later | sed -n '1,4p'
  Review of the activation window h0wqps0f14, 2026-12-01 to 2026-12-02
  1 moment: enough to look at it, not to compare.
  Counts so far. Shares, comparisons and guesses wait for 2026-12-04, the day that
    was fixed.
  $ at 2026-12-04T09:00:00+01:00 review --window $later | sed -n '1,3p'
  Review of the activation window h0wqps0f14, 2026-12-01 to 2026-12-02
  1 moment: enough to look at it, not to compare.
  Look 1, on the day that was fixed (2026-12-04) or later.

Windows of older programs have no such line: the day after their last is meant.

  $ old=$(start activation --with Bo --days 3)
  $ sed -i '/^review:/d' "$(rcw-journal show --format paths $old)"
  $ rcw-journal window show $old
  qwbbsjdq1z  activation  2026-11-02 to 2026-11-04  running: day 1 of 3  Bo
  You wrote on 0 of 1 day so far.
  Not counted here: 1 entry under another name or none (--with).
  Its review is from 2026-11-05 on.
  $ rcw-journal window extend $old --days 1 >/dev/null; review_day $old
  2026-11-06
  $ rcw-journal check
