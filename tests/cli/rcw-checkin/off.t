Everything is quiet until somebody says otherwise.

  $ rcw-checkin on
  On.
  $ ls
  $ rcw-checkin off
  Off until 'rcw-checkin on'.
  $ cat home/rcw.yaml
  schema: rcw/settings/1
  reminders: "off"
  ...
  $ rcw-checkin off
  Off until 'rcw-checkin on'.
  $ rcw-checkin on
  On.
  $ cat home/rcw.yaml
  schema: rcw/settings/1
  reminders: "on"
  ...

Until a day, which is the last one of it.

  $ rcw-checkin off --until 2026-12-06
  Off until the end of 2026-12-06.
  $ cat home/rcw.yaml
  schema: rcw/settings/1
  reminders: "on"
  reminders_off_until: 2026-12-06
  ...
  $ rcw-checkin off --until sunday
  Off until the end of 2026-11-22.
  $ rcw-checkin off --until today
  Off until the end of 2026-11-22.
  $ cat home/rcw.yaml
  schema: rcw/settings/1
  reminders: "on"
  reminders_off_until: 2026-11-22
  ...
  $ rcw-checkin off --until yesterday
  rcw-checkin: error: --until names a day that is over
  rcw-checkin: hint: it is 2026-11-22 today
  [2]
  $ rcw-checkin off
  Off until 'rcw-checkin on'.
  $ rcw-checkin off --until 2026-12-06
  Off until the end of 2026-12-06.
  $ cat home/rcw.yaml
  schema: rcw/settings/1
  reminders: "on"
  reminders_off_until: 2026-12-06
  ...

What somebody wrote stays as it is, and undo takes a switch back.

  $ cat >home/rcw.yaml <<END
  > # mine
  > schema: rcw/settings/1   # one
  > 
  > reminders: on            # two
  > language: en
  > quiet: "22:00-08:00"
  > x-own: {a: 1}
  > END
  $ cp home/rcw.yaml before
  $ rcw-checkin off
  Off until 'rcw-checkin on'.
  $ sed -n 4p home/rcw.yaml
  reminders: "off"            # two
  $ rcw-checkin on
  On.
  $ sed -n 4p home/rcw.yaml
  reminders: "on"            # two
  $ rcw-journal undo
  rcw-journal: undo of 'on' of 2026-11-22T21:15:00+01:00
  change    -           rcw.yaml
  $ rcw-journal undo
  rcw-journal: undo of 'off' of 2026-11-22T21:15:00+01:00
  change    -           rcw.yaml
  $ diff before home/rcw.yaml

What is wrong with it is said, and nothing is changed.

  $ sed -i 's/22:00-08:00/night/' home/rcw.yaml
  $ RCW_HOME=home rcw-checkin off
  rcw-checkin: error: home/rcw.yaml:6:8: quiet: is not a part of the day
  rcw-checkin: hint: for example quiet: "22:00-08:00"
  [3]
  $ grep -c off home/rcw.yaml
  0
  [1]
