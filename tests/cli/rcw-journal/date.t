How a date is read, without asking an entry.

  $ rcw-journal date today
  2026-11-22 Sun
  $ rcw-journal date yesterday
  2026-11-21 Sat
  $ rcw-journal date tomorrow
  2026-11-23 Mon
  $ rcw-journal date now
  2026-11-22T21:15:00+01:00
  $ rcw-journal date 2026-11-20
  2026-11-20 Fri
  $ rcw-journal date 2026-11-20T08:30
  2026-11-20T08:30:00+01:00
  $ rcw-journal date '2026-11-20 08:30'
  2026-11-20T08:30:00+01:00
  $ rcw-journal date 2026-11-20 08:30
  2026-11-20T08:30:00+01:00
  $ rcw-journal date 2026-11-20T08:30:00+01:00
  2026-11-20T08:30:00+01:00
  $ rcw-journal date 2026-02
  2026-02-01 Sun to 2026-02-28 Sat
  $ rcw-journal date 1660
  1660-01-01 Thu to 1660-12-31 Fri

Steps are whole calendar days, through the end of summer time as well.

  $ rcw-journal date -- -3d
  2026-11-19 Thu
  $ rcw-journal date -3d
  2026-11-19 Thu
  $ rcw-journal date +2w
  2026-12-06 Sun
  $ rcw-journal date --now 2026-03-31T12:00 -- -1m
  2026-02-28 Sat
  $ rcw-journal date --now 2024-02-29T12:00 -- -1y
  2023-02-28 Tue

A day lasts until four in the morning.

  $ rcw-journal date today --now 2026-11-23T03:59
  2026-11-22 Sun
  $ rcw-journal date today --now 2026-11-23T04:00
  2026-11-23 Mon

Before standard time clocks followed the sun; the offset is rounded to the minute.

  $ rcw-journal date 1660-01-01T12:00 --zone Europe/London
  1660-01-01T12:00:00-00:01

An hour that summer time skips or repeats is read as the earlier offset would.

  $ rcw-journal date 2026-03-29T02:30
  2026-03-29T03:30:00+02:00
  $ rcw-journal date 2026-10-25T02:30
  2026-10-25T02:30:00+02:00

For programs.

  $ rcw-journal date 2026-02 --format json
  {"schema":"rcw/journal.date/1","first":"2026-02-01","last":"2026-02-28"}
  $ rcw-journal date now --format json
  {"schema":"rcw/journal.date/1","first":"2026-11-22","last":"2026-11-22","moment":"2026-11-22T21:15:00+01:00"}

What can be two things is refused with both; what is none, with two that are good.

  $ rcw-journal date 3/4/2026
  rcw-journal: error: '3/4/2026' can be 2026-03-04 or 2026-04-03
  rcw-journal: hint: write the one you mean, for example 2026-03-04
  [2]
  $ rcw-journal date 25.12.2026
  rcw-journal: error: '25.12.2026' is not written as year-month-day
  rcw-journal: hint: write 2026-12-25
  [2]
  $ rcw-journal date soon
  rcw-journal: error: 'soon' is not a date
  rcw-journal: hint: for example 2026-11-22 or yesterday
  [2]
  $ rcw-journal date 2026-02-29
  rcw-journal: error: '2026-02-29' is not a date
  rcw-journal: hint: for example 2026-11-22 or yesterday
  [2]

Nothing is written.

  $ ls
