Nothing is there, so nothing is said and nothing is made.

  $ rcw-checkin remind
  $ ls

What brings a reminder is the user's own: here, standard output.

  $ mkdir -p home-of-user/.config/rcw
  $ printf 'remind:\n  via: [stdout]\n' >home-of-user/.config/rcw/config.yaml
  $ rcw-checkin schedule add daily 'every day 21:00' >added
  $ rcw-checkin remind --now 2026-11-23T20:59
  $ rcw-checkin remind --now 2026-11-23T21:00 --dry-run
  $ rcw-checkin remind --now 2026-11-23T21:00
  $ rcw-checkin remind --now 2026-11-23T21:00
  $ rcw-checkin remind --now 2026-11-23T21:30
  $ rcw-checkin remind --now 2026-11-23T21:30 --every 20min
  $ rcw-checkin remind --now 2026-11-24T01:30

Another thing is another reminder; what was done is none.

  $ rcw-checkin remind --now 2026-11-24T21:00
  $ rcw-checkin done daily --now 2026-11-24T21:05 >answered
  rcw-checkin: error: there is no schedule 'daily'
  rcw-checkin: hint: 'schedule add' makes one
  [1]
  $ rcw-checkin remind --now 2026-11-25T01:10

A clock that was put back silences nothing.

  $ rcw-checkin remind --now 2026-11-29T21:00
  $ rcw-checkin remind --now 2026-11-25T21:00
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
  cat: said: No such file or directory
  [1]
  $ rcw-checkin remind --try --via stdout
  Tea?
  $ rcw-checkin remind --try
  $ cat said
  Tea?
  $ rcw-checkin remind --try --dry-run --via command
  Tea?

One that fails lets the next have it.

  $ rcw-checkin remind --now 2026-11-29T21:00 --via mail --via stdout 2>/dev/null
  $ printf 'remind:\n  command: ["false"]\n  via: [command]\n' >home-of-user/.config/rcw/config.yaml
  $ rcw-checkin remind --now 2026-11-30T21:00
  $ rcw-checkin remind --now 2026-11-30T21:01

What is remembered tells nobody anything.

  $ ls home-of-user/.local/state/rcw | sed 's/[0-9a-f]\{16\}/DIGEST/'
  ls: cannot access 'home-of-user/.local/state/rcw': No such file or directory
  $ sed 's/[0-9a-f]\{16\}/DIGEST/; s/ "\(DIGEST\)"/ \1/' home-of-user/.local/state/rcw/*.yaml
  sed: can't read home-of-user/.local/state/rcw/*.yaml: No such file or directory
  [2]
  $ stat -c '%A' home-of-user/.local/state/rcw/*
  stat: cannot statx 'home-of-user/.local/state/rcw/*': No such file or directory
  [1]

Where nothing can be remembered, it is said all the same.

  $ XDG_STATE_HOME=/proc/none rcw-checkin remind --now 2026-11-30T21:02 --via stdout

While another one is at it, this one has nothing to say.

  $ flock home-of-user/.local/state/rcw/*.lock rcw-checkin remind --now 2026-12-30T21:00
  flock: cannot open lock file home-of-user/.local/state/rcw/*.lock: No such file or directory
  [66]
