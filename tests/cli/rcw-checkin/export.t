Schedules as a file that calendars read.

  $ rcw-checkin export --ics
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//rcw//rcw-checkin//EN\r (esc)
  CALSCALE:GREGORIAN\r (esc)
  END:VCALENDAR\r (esc)
  $ umask 077; mkdir -p home/checkin/schedules/2026/11 home/journal/2026/11
  $ cat >home/checkin/schedules/2026/11/2026-11-22-k7m3q9zxvb.yaml <<'END'
  > schema: rcw/checkin.schedule/1
  > id: k7m3q9zxvb
  > at: 2026-11-22
  > zone: America/New_York
  > recorded: 2026-11-20T21:15:00+01:00
  > name: weekly
  > ritual: weekly
  > rule: FREQ=MONTHLY;BYDAY=-1SU
  > first: 2026-11-22
  > times:
  >   - "19:00"
  > minutes: 30
  > catch_up: latest
  > grace: 3
  > ...
  > END
  $ cat >home/checkin/schedules/2026/11/2026-11-22-p2m3q9zxvb.yaml <<'END'
  > schema: rcw/checkin.schedule/1
  > id: p2m3q9zxvb
  > at: 2026-11-22
  > zone: Europe/Berlin
  > recorded: 2026-11-20T21:15:00+01:00
  > name: signals
  > ritual: signals
  > rule: FREQ=DAILY
  > first: 2026-11-23
  > times:
  >   - "10:00"
  >   - "15:00"
  > exceptions:
  >   - 2026-12-24
  > catch_up: skip
  > grace: 0
  > ...
  > END
  $ cat >home/journal/2026/11/2026-11-22-ars5kmqasy.yaml <<'END'
  > schema: rcw/journal.window/1
  > id: ars5kmqasy
  > at: 2026-11-22
  > recorded: 2026-11-22T21:15:00+01:00
  > protocol: awareness
  > first: 2026-11-22
  > length: 7
  > review: 2026-11-29
  > ...
  > END

All of it: a time of day is an event, the review of a window something to do. Whoever sees the calendar
learns nothing from the titles, and the file is the same until something changes.

  $ rcw-checkin export --ics | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//rcw//rcw-checkin//EN
  CALSCALE:GREGORIAN
  BEGIN:VTIMEZONE
  TZID:Europe/Berlin
  BEGIN:STANDARD
  TZNAME:CET
  TZOFFSETFROM:+0100
  TZOFFSETTO:+0100
  DTSTART:20261122T010000
  END:STANDARD
  BEGIN:DAYLIGHT
  TZNAME:CEST
  TZOFFSETFROM:+0100
  TZOFFSETTO:+0200
  DTSTART:20270328T020000
  RRULE:FREQ=YEARLY;UNTIL=20370329T010000Z;BYDAY=-1SU;BYMONTH=3
  END:DAYLIGHT
  BEGIN:STANDARD
  TZNAME:CET
  TZOFFSETFROM:+0200
  TZOFFSETTO:+0100
  DTSTART:20271031T030000
  RRULE:FREQ=YEARLY;UNTIL=20361026T010000Z;BYDAY=-1SU;BYMONTH=10
  END:STANDARD
  BEGIN:STANDARD
  TZNAME:CET
  TZOFFSETFROM:+0200
  TZOFFSETTO:+0100
  DTSTART:20371025T030000
  RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
  END:STANDARD
  BEGIN:DAYLIGHT
  TZNAME:CEST
  TZOFFSETFROM:+0100
  TZOFFSETTO:+0200
  DTSTART:20380328T020000
  RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
  END:DAYLIGHT
  END:VTIMEZONE
  BEGIN:VTIMEZONE
  TZID:America/New_York
  BEGIN:STANDARD
  TZNAME:EST
  TZOFFSETFROM:-0500
  TZOFFSETTO:-0500
  DTSTART:20261127T190000
  END:STANDARD
  BEGIN:DAYLIGHT
  TZNAME:EDT
  TZOFFSETFROM:-0500
  TZOFFSETTO:-0400
  DTSTART:20270314T020000
  RRULE:FREQ=YEARLY;UNTIL=20370308T070000Z;BYDAY=2SU;BYMONTH=3
  END:DAYLIGHT
  BEGIN:STANDARD
  TZNAME:EST
  TZOFFSETFROM:-0400
  TZOFFSETTO:-0500
  DTSTART:20271107T020000
  RRULE:FREQ=YEARLY;UNTIL=20361102T060000Z;BYDAY=1SU;BYMONTH=11
  END:STANDARD
  BEGIN:STANDARD
  TZNAME:EST
  TZOFFSETFROM:-0400
  TZOFFSETTO:-0500
  DTSTART:20371101T020000
  RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
  END:STANDARD
  BEGIN:DAYLIGHT
  TZNAME:EDT
  TZOFFSETFROM:-0500
  TZOFFSETTO:-0400
  DTSTART:20380314T020000
  RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
  END:DAYLIGHT
  END:VTIMEZONE
  BEGIN:VEVENT
  UID:p2m3q9zxvb-1@rcw.invalid
  DTSTAMP:20261120T201500Z
  SUMMARY:Check-in
  DTSTART;TZID=Europe/Berlin:20261123T100000
  RRULE:FREQ=DAILY
  EXDATE;TZID=Europe/Berlin:20261224T100000
  END:VEVENT
  BEGIN:VEVENT
  UID:p2m3q9zxvb-2@rcw.invalid
  DTSTAMP:20261120T201500Z
  SUMMARY:Check-in
  DTSTART;TZID=Europe/Berlin:20261123T150000
  RRULE:FREQ=DAILY
  EXDATE;TZID=Europe/Berlin:20261224T150000
  END:VEVENT
  BEGIN:VEVENT
  UID:k7m3q9zxvb@rcw.invalid
  DTSTAMP:20261120T201500Z
  SUMMARY:Check-in
  DTSTART;TZID=America/New_York:20261129T190000
  DURATION:PT30M
  RRULE:FREQ=MONTHLY;BYDAY=-1SU
  END:VEVENT
  BEGIN:VTODO
  UID:ars5kmqasy@rcw.invalid
  DTSTAMP:20261129T000000Z
  SUMMARY:Check-in
  DUE;VALUE=DATE:20261129
  STATUS:NEEDS-ACTION
  END:VTODO
  END:VCALENDAR
  $ rcw-checkin export --ics >a.ics; RCW_NOW=2026-11-23T09:00:00+01:00 rcw-checkin export --ics | cmp - a.ics

One of them, with its name, an alarm, and by the clocks of whoever reads it.

  $ rcw-checkin export --ics --titles names --alarm 1h --floating weekly weekly | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//rcw//rcw-checkin//EN
  CALSCALE:GREGORIAN
  BEGIN:VEVENT
  UID:k7m3q9zxvb@rcw.invalid
  DTSTAMP:20261120T201500Z
  SUMMARY:weekly
  DTSTART:20261129T190000
  DURATION:PT30M
  RRULE:FREQ=MONTHLY;BYDAY=-1SU
  BEGIN:VALARM
  ACTION:DISPLAY
  DESCRIPTION:weekly
  TRIGGER:-PT1H
  END:VALARM
  END:VEVENT
  END:VCALENDAR
  $ rcw-checkin export --ics --titles names --lang zh | grep -c SUMMARY
  4
  $ rcw-checkin export --ics --lang zh weekly | grep SUMMARY
  SUMMARY:\xe7\xba\xa6\xe5\xae\x9a\r (esc)
  $ rcw-checkin export --ics --alarm 0 weekly | grep TRIGGER
  TRIGGER:PT0S\r (esc)

What it cannot do.

  $ rcw-checkin export
  rcw-checkin: error: say which format to export
  rcw-checkin: hint: --ics writes a calendar file
  [2]
  $ rcw-checkin export --ics wekly
  rcw-checkin: error: there is no schedule 'wekly'
  rcw-checkin: hint: did you mean 'weekly'?
  [1]
  $ rcw-checkin export --ics --titles name
  rcw-checkin: error: unknown word for --titles 'name'
  rcw-checkin: hint: did you mean 'names'?
  [2]
  $ for alarm in 15 -5m 8d 200h x; do rcw-checkin export --ics --alarm=$alarm; done
  rcw-checkin: error: --alarm wants a time before the start, at most a week
  rcw-checkin: hint: for example 15m, 1h, or 0 for the start itself
  rcw-checkin: error: --alarm wants a time before the start, at most a week
  rcw-checkin: hint: for example 15m, 1h, or 0 for the start itself
  rcw-checkin: error: --alarm wants a time before the start, at most a week
  rcw-checkin: hint: for example 15m, 1h, or 0 for the start itself
  rcw-checkin: error: --alarm wants a time before the start, at most a week
  rcw-checkin: hint: for example 15m, 1h, or 0 for the start itself
  rcw-checkin: error: --alarm wants a time before the start, at most a week
  rcw-checkin: hint: for example 15m, 1h, or 0 for the start itself
  [2]

Nothing was written.

  $ find home -type f | sort
  home/checkin/schedules/2026/11/2026-11-22-k7m3q9zxvb.yaml
  home/checkin/schedules/2026/11/2026-11-22-p2m3q9zxvb.yaml
  home/journal/2026/11/2026-11-22-ars5kmqasy.yaml
