Nothing is there, so nothing is said and nothing is made.

  $ rcw-checkin remind
  $ ls

What brings a reminder is the user's own: here, standard output.

  $ mkdir -p home-of-user/.config/rcw
  $ printf 'remind:\n  via: [stdout]\n' >home-of-user/.config/rcw/config.yaml
  $ rcw-checkin schedule add daily 'every day 21:00' >added
  $ rcw-checkin remind --now 2026-11-23T20:59
  $ rcw-checkin remind --now 2026-11-23T21:00 --dry-run
  Reminder
  $ rcw-checkin remind --now 2026-11-23T21:00
  Reminder
  $ rcw-checkin remind --now 2026-11-23T21:00
  $ rcw-checkin remind --now 2026-11-23T21:30
  $ rcw-checkin remind --now 2026-11-23T21:30 --every 20min
  Reminder
  $ rcw-checkin remind --now 2026-11-24T01:30
  Reminder

Another thing is another reminder; what was done is none.

  $ rcw-checkin remind --now 2026-11-24T21:00
  Reminder
  $ rcw-checkin done daily --now 2026-11-24T21:05 >answered
  $ rcw-checkin remind --now 2026-11-25T01:10

A clock that was put back silences nothing.

  $ rcw-checkin remind --now 2026-11-29T21:00
  Reminder
  $ rcw-checkin remind --now 2026-11-25T21:00
  Reminder
  $ rcw-checkin remind --now 2026-11-25T21:01

Neither off nor in the quiet hours.

  $ rcw-checkin off --until 2026-11-26 --now 2026-11-26T20:00
  Off until the end of 2026-11-26.
  $ rcw-checkin remind --now 2026-11-26T21:00
  $ rcw-checkin on
  On.
  $ sed -i 's/^\.\.\.$/quiet: "21:30-08:00"/' home/rcw.yaml
  $ rcw-checkin remind --now 2026-11-26T21:30
  $ rcw-checkin remind --now 2026-11-26T21:29
  Reminder
  $ rcw-checkin remind --now 2026-11-27T07:59

The words are the user's own, and a command has them on its standard input.

  $ cat >home-of-user/.config/rcw/config.yaml <<END
  > remind:
  >   text: Tea?
  >   command: [sh, -c, 'cat >>"\$1"', sh, said]
  >   every: 1h
  > END
  $ rcw-checkin remind --now 2026-11-28T21:00
  $ rcw-checkin remind --now 2026-11-28T21:10
  $ cat said
  Tea?
  $ rcw-checkin remind --try --via stdout
  Tea?
  $ rcw-checkin remind --try
  $ cat said
  Tea?
  Tea?
  $ rcw-checkin remind --try --dry-run --via command
  Tea?

One that fails lets the next have it.

  $ MAILTO= rcw-checkin remind --now 2026-11-29T21:00 --via mail --via stdout
  rcw-checkin: warning: there is no address to send mail to
  rcw-checkin: hint: config.yaml says it: remind: mail_to: NAME
  Tea?
  $ printf 'remind:\n  command: ["false"]\n  via: [command]\n' >home-of-user/.config/rcw/config.yaml
  $ rcw-checkin remind --now 2026-11-30T21:00
  rcw-checkin: warning: false ended with status 1, so the next way is tried
  Reminder
  $ rcw-checkin remind --now 2026-11-30T21:01

What is remembered tells nobody anything.

  $ ls home-of-user/.local/state/rcw | sed 's/[0-9a-f]\{16\}/DIGEST/'
  DIGEST.lock
  DIGEST.yaml
  $ sed 's/[0-9a-f]\{16\}/DIGEST/; s/ "\(DIGEST\)"/ \1/' home-of-user/.local/state/rcw/*.yaml
  schema: rcw/reminded/1
  said:
    - key: DIGEST
      at: 2026-11-30T20:00:00+00:00
  ...
  $ stat -c '%A' home-of-user/.local/state/rcw/*
  -rw-------
  -rw-------

Where nothing can be remembered, it is said all the same.

  $ XDG_STATE_HOME=/proc/none rcw-checkin remind --now 2026-11-30T21:02 --via stdout
  rcw-checkin: error: /proc/none: cannot make the directory: No such file or directory
  Reminder
  [4]

While another one is at it, this one has nothing to say.

  $ flock home-of-user/.local/state/rcw/*.lock rcw-checkin remind --now 2026-12-30T21:00
