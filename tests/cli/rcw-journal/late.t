Entries that are written later. A moment is live for 24 hours, a whole day only on that day.

  $ add() { printf tea | rcw-journal "$@" --format yaml | grep -E '^(at|zone|recorded|mode)'; }
  $ add add note --text - --at '2026-11-21 21:15'
  at: 2026-11-21T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  $ add add note --text - --at '2026-11-21 21:14:59'
  at: 2026-11-21T21:14:59+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: backfilled
  $ add add note --text - --at today
  at: 2026-11-22
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  $ add add note --text - --at yesterday
  at: 2026-11-21
  recorded: 2026-11-22T21:15:00+01:00
  mode: backfilled

It can be corrected, then and afterwards.

  $ add add note --text - --at yesterday --mode live
  at: 2026-11-21
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  $ add add note --text - --mode backfilled
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: backfilled
  $ id=$(printf tea | rcw-journal add note --text - --at yesterday)
  $ rcw-journal edit --set mode=live "$id" >/dev/null
  $ rcw-journal show --field mode "$id"; echo
  live

Half past midnight belongs to the day before, as long as the day starts at four.

  $ add --now 2026-11-23T00:30 add note --text - --at today
  at: 2026-11-22
  recorded: 2026-11-23T00:30:00+01:00
  mode: live
  $ add --now 2026-11-23T00:30 add note --text - --at 2026-11-23
  at: 2026-11-23
  recorded: 2026-11-23T00:30:00+01:00
  mode: live
  $ printf 'schema: rcw/settings/1\nday_start: "00:00"\n' >home/rcw.yaml
  $ add --now 2026-11-23T00:30 add note --text - --at today
  at: 2026-11-23
  recorded: 2026-11-23T00:30:00+01:00
  mode: live
  $ rm home/rcw.yaml

A time that no clock showed, and one that clocks showed twice.

  $ add --now 2026-03-29T12:00 add note --text - --at '2026-03-29 02:30'
  rcw-journal: clocks were put forward over that time, so it is read as much later
  at: 2026-03-29T03:30:00+02:00
  zone: Europe/Berlin
  recorded: 2026-03-29T12:00:00+02:00
  mode: live
  $ add --now 2026-10-25T12:00 add note --text - --at '2026-10-25 02:30'
  rcw-journal: clocks showed that time twice; for the second, write 2026-10-25T02:30:00+01:00
  at: 2026-10-25T02:30:00+02:00
  zone: Europe/Berlin
  recorded: 2026-10-25T12:00:00+01:00
  mode: live
  $ add --now 2026-10-25T12:00 add note --text - --at 2026-10-25T02:30:00+01:00
  at: 2026-10-25T02:30:00+01:00
  zone: Europe/Berlin
  recorded: 2026-10-25T12:00:00+01:00
  mode: live

On a journey each entry keeps the clock of its place; one time is enough to tell late from live.

  $ add --now 2026-11-22T23:00+01:00 --zone America/New_York add note --text - --at '2026-11-22 17:00'
  at: 2026-11-22T17:00:00-05:00
  zone: America/New_York
  recorded: 2026-11-22T17:00:00-05:00
  mode: live
  $ add --now 2026-11-22T23:00+01:00 --zone Asia/Tokyo add note --text - --at '2026-11-22 21:00'
  at: 2026-11-22T21:00:00+09:00
  zone: Asia/Tokyo
  recorded: 2026-11-23T07:00:00+09:00
  mode: live
  $ add --now 2026-11-22T23:00+01:00 --zone Asia/Tokyo add note --text - --at 2026-11-22
  at: 2026-11-22
  recorded: 2026-11-23T07:00:00+09:00
  mode: backfilled
  $ rcw-journal status --since 2026-11-22 --until 2026-11-22 --format tsv | cut -f 3-13
  2026-11-22\t2026-11-22\t\t1\t0\t1\t1\t1\t0\t0\t0 (esc)
