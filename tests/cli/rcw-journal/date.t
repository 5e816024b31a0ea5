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
  rcw-journal: that month is shorter, so its last day is taken
  2026-02-28 Sat
  $ rcw-journal date --now 2024-02-29T12:00 -- -1y
  rcw-journal: that month is shorter, so its last day is taken
  2023-02-28 Tue

A day lasts until four in the morning.

  $ rcw-journal date today --now 2026-11-23T03:59
  2026-11-22 Sun
  $ rcw-journal date today --now 2026-11-23T04:00
  2026-11-23 Mon

Before standard time clocks followed the sun; the offset is rounded to the minute.

  $ rcw-journal date 1660-01-01T12:00 --zone Europe/London
  1660-01-01T12:00:00-00:01

Steps of minutes and hours are moments; m is a month and min a minute.

  $ rcw-journal date -90min
  2026-11-22T19:45:00+01:00
  $ rcw-journal date 2 hours ago
  2026-11-22T19:15:00+01:00
  $ rcw-journal date in 5 minutes
  2026-11-22T21:20:00+01:00
  $ rcw-journal date -2h --now 2026-10-25T04:00
  2026-10-25T02:00:00+01:00
  $ rcw-journal date 3 days ago
  2026-11-19 Thu
  $ rcw-journal date in 2 weeks
  2026-12-06 Sun
  $ rcw-journal date 3 months ago
  2026-08-22 Sat

Days of the week look back, and today counts; last, this and next do not depend on that.

  $ rcw-journal date sun
  2026-11-22 Sun
  $ rcw-journal date Monday
  2026-11-16 Mon
  $ rcw-journal date last sun
  2026-11-15 Sun
  $ rcw-journal date this mon
  2026-11-16 Mon
  $ rcw-journal date next sun
  2026-11-29 Sun
  $ rcw-journal date last tue 21:30
  2026-11-17T21:30:00+01:00
  $ rcw-journal date '  LAST   tue  21:30 '
  2026-11-17T21:30:00+01:00

A time alone is the latest that clocks showed; a time behind a day is of that day, up to four in the morning.

  $ rcw-journal date 08:30
  2026-11-22T08:30:00+01:00
  $ rcw-journal date 21:15
  2026-11-22T21:15:00+01:00
  $ rcw-journal date 21:30
  2026-11-21T21:30:00+01:00
  $ rcw-journal date today 21:30
  2026-11-22T21:30:00+01:00
  $ rcw-journal date sun 21:30
  2026-11-15T21:30:00+01:00
  $ rcw-journal date yesterday 21:30
  2026-11-21T21:30:00+01:00
  $ rcw-journal date yesterday 01:30
  2026-11-22T01:30:00+01:00
  $ rcw-journal date 2026-11-21 01:30
  2026-11-21T01:30:00+01:00

Weeks, months and years, and where they begin and end.

  $ rcw-journal date last week
  2026-11-09 Mon to 2026-11-15 Sun
  $ rcw-journal date this month
  2026-11-01 Sun to 2026-11-30 Mon
  $ rcw-journal date next year
  2027-01-01 Fri to 2027-12-31 Fri
  $ rcw-journal date 2026-W53
  2026-12-28 Mon to 2027-01-03 Sun
  $ rcw-journal date 2026-W53-7
  2027-01-03 Sun
  $ rcw-journal date 2024-366
  2024-12-31 Tue
  $ rcw-journal date som
  2026-11-01 Sun
  $ rcw-journal date eow
  2026-11-22 Sun

Every line of the tables in the manual is so.

  $ sed -n 's/^\.It Li \(.*\) Ta \(.*\)/\1|\2/p' "$TESTS/../man/rcw-dates.7" >table
  $ while IFS='|' read -r phrase reading; do
  >   [ "$(rcw-journal date "$phrase")" = "$reading" ] || echo "$phrase is not $reading"
  > done <table
  $ test "$(grep -c . table)" -gt 50
  $ rm table

A month that is too short gives its last day, and it is said.

  $ rcw-journal date --now 2026-03-31T12:00 1 month ago
  rcw-journal: that month is shorter, so its last day is taken
  2026-02-28 Sat
  $ rcw-journal date --now 2024-02-29T12:00 +1y --format json
  {"schema":"rcw/journal.date/1","first":"2025-02-28","last":"2025-02-28","clamped":true}

An hour that clocks pass over is read as much later; of one that comes twice it is the first. Both are said, and how to
name the second.

  $ rcw-journal date 2026-03-29T02:30
  rcw-journal: clocks were put forward over that time, so it is read as much later
  2026-03-29T03:30:00+02:00
  $ rcw-journal date 2026-03-29T02:30 --format json
  {"schema":"rcw/journal.date/1","first":"2026-03-28","last":"2026-03-28","moment":"2026-03-29T03:30:00+02:00","skipped":true}
  $ rcw-journal date 2026-10-25T02:30
  rcw-journal: clocks showed that time twice; for the second, write 2026-10-25T02:30:00+01:00
  2026-10-25T02:30:00+02:00
  $ rcw-journal date 2026-10-25T02:30+01:00
  2026-10-25T02:30:00+01:00
  $ rcw-journal date 2026-10-25T02:30 --format json
  {"schema":"rcw/journal.date/1","first":"2026-10-24","last":"2026-10-24","moment":"2026-10-25T02:30:00+02:00","again":"2026-10-25T02:30:00+01:00"}

Options take the same phrases.

  $ echo tea | rcw-journal add note --text - --at 'yesterday 21:30' --format tsv | cut -f2
  2026-11-21T21:30:00+01:00
  $ echo tea | rcw-journal add note --text - --at 'last tue' --format tsv | cut -f2
  2026-11-17
  $ rcw-journal list --since 'last week' --until yesterday --format tsv | cut -f2
  2026-11-17
  2026-11-21T21:30:00+01:00
  $ rcw-journal list --since '24 hours ago' --count
  1
  $ rcw-journal list --since -1h --count
  0
  $ echo tea | rcw-journal add note --text - --at 'last week'
  rcw-journal: error: --at wants one day or time
  rcw-journal: hint: for example yesterday or 2026-11-22T21:15
  [2]
  $ rm -r home

A table to import has dates in figures, and nothing that depends on today.

  $ printf '{"at":"2026-11-20 08:30","text":"tea"}\n' | rcw-journal import --kind note --from jsonl --dry-run -
  1 would be new, 0 already here
  $ printf '{"at":"2 hours ago","text":"tea"}\n' | rcw-journal import --kind note --from jsonl --dry-run -
  rcw-journal: nothing was imported
  rcw-journal: error: standard input:1: at: is not a date or a time with its offset
  rcw-journal: hint: for example 2026-11-22T21:15:00+01:00 or 2026-11-22
  [3]
  $ printf '{"at":"08:30","text":"tea"}\n' | rcw-journal import --kind note --from jsonl --dry-run -
  rcw-journal: nothing was imported
  rcw-journal: error: standard input:1: at: is not a date or a time with its offset
  rcw-journal: hint: for example 2026-11-22T21:15:00+01:00 or 2026-11-22
  [3]

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

  $ rcw-journal date yesterdya
  rcw-journal: error: 'yesterdya' is not a date
  rcw-journal: hint: did you mean 'yesterday'? dates are written as 2026-11-22 or last tue
  [2]
  $ rcw-journal date last tusday
  rcw-journal: error: 'last tusday' is not a date
  rcw-journal: hint: did you mean 'last tuesday'? dates are written as 2026-11-22 or last tue
  [2]
  $ rcw-journal date 3dyas ago
  rcw-journal: error: '3dyas ago' is not a date
  rcw-journal: hint: did you mean '3days ago'? dates are written as 2026-11-22 or last tue
  [2]
  $ rcw-journal date 3d
  rcw-journal: error: '3d' can be back from now or ahead
  rcw-journal: hint: write -3d or +3d
  [2]
  $ rcw-journal date last tue 9:30
  rcw-journal: error: 'last tue 9:30' can be morning or evening
  rcw-journal: hint: write last tue 09:30 or last tue 21:30
  [2]
  $ rcw-journal date last week 21:30
  rcw-journal: error: 'last week 21:30' gives one time to several days
  rcw-journal: hint: for example last tue 21:30 or 2026-11-22 21:30
  [2]
  $ rcw-journal date 9999-W52
  rcw-journal: error: '9999-W52' leaves the years 0001 to 9999
  rcw-journal: hint: go less far, for example -3d or +2w
  [2]
  $ rcw-journal date - 3d
  rcw-journal: error: '- 3d' is not a date
  rcw-journal: hint: for example 2026-11-22 or yesterday
  [2]

Nothing is written.

  $ ls
