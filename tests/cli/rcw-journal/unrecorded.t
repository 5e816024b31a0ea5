While an activation window runs, a moment asks once a day whether another one is written down nowhere.

  $ at() { RCW_NOW=$1 rcw-journal "${@:2}"; }
  $ asked() { printf '%s\n' "${@:3}" | RCW_NOW=$1 "$TESTS/support/at_questions" rcw-journal add $2; }
  $ numbers() { grep -e '^([0-9]* of ' -e ^status | sed 's/) .*/)/' | tail -n 2 | tr '\n' ' '; echo; }

No window, no question. Nor before the window begins, nor after it has ended or was stopped.

  $ asked 2026-11-01T12:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ at 2026-11-02T09:00:00+01:00 window start activation --days 5 >/dev/null 2>&1
  $ asked 2026-11-01T12:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ asked 2026-11-07T12:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ cp -r home kept; at 2026-11-02T10:00:00+01:00 window stop >/dev/null
  $ asked 2026-11-03T12:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ rm -rf home; mv kept home

In the window it is asked last. Left open it is asked again with the next moment; answered it is enough for the day.

  $ asked 2026-11-02T12:00:00+01:00 near-miss '' '' attack '' '' '' | sed -n '/^(6/,$p'
  (6 of 6) Did anything else happen today that is written down nowhere?
     1 none         nothing, as far as I know
     2 one          one moment
     3 two-or-more  two or more
     4 unknown      can't tell
  => 
  b88x2rgvhj
  status 0
  $ asked 2026-11-02T13:00:00+01:00 near-miss '' '' attack '' '' two-or-more | numbers
  (6 of 6) status 0 
  $ asked 2026-11-02T14:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ asked 2026-11-02T15:00:00+01:00 activation '' late '' '' withdraw '' '' '' '' '' '' '' '' '' '' '' | numbers
  (16 of 16) status 0 

The day goes on until four in the morning; the next one asks anew, with a setback too.

  $ asked 2026-11-03T00:40:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ asked 2026-11-03T09:00:00+01:00 setback '' '' withdraw '' '' one | sed -n '/^([56] of 6/p;/^status/p'
  (5 of 6) Anything to add?
  (6 of 6) Did anything else happen today that is written down nowhere?
  status 0
  $ at 2026-11-03T10:00:00+01:00 status | tail -n 2
  At least 3 moments were not written down.
  Its review is from 2026-11-07 on.

The evening asks whatever was asked before; of two answers for one day the larger counts.

  $ printf 'unrecorded: two-or-more\n' | at 2026-11-03T22:00:00+01:00 add daily --answers - >/dev/null
  $ at 2026-11-03T22:00:00+01:00 status | tail -n 2
  At least 4 moments were not written down.
  Its review is from 2026-11-07 on.
  $ printf 'unrecorded: none\n' | at 2026-11-04T22:00:00+01:00 add daily --answers - >/dev/null
  $ asked 2026-11-04T23:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 

The three questions of --quick are three; an answer may come with the others from a file.

  $ asked 2026-11-05T09:00:00+01:00 'activation --quick' '' withdraw 2 | numbers
  (3 of 3) status 0 
  $ rcw-journal --now 2026-11-05T09:01:00+01:00 add activation --set unrecorded=three
  rcw-journal: error: --set unrecorded: is none of the words for this field
  rcw-journal: hint: one of: none, one, two-or-more, unknown
  [2]
  $ rcw-journal --now 2026-11-05T09:01:00+01:00 add activation --set unrecorded=one >/dev/null
  $ at 2026-11-05T10:00:00+01:00 status | tail -n 2
  At least 5 moments were not written down.
  Its review is from 2026-11-07 on.

An awareness window has its evenings, and moments ask nothing.

  $ rm -rf home; at 2026-11-02T09:00:00+01:00 window start awareness >/dev/null 2>&1
  $ asked 2026-11-02T12:00:00+01:00 near-miss '' '' attack '' '' | numbers
  (5 of 5) status 0 
  $ rcw-journal check
