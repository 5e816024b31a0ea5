A pause: either person, no reason, a time to be back.

  $ here() { sed "s|[^ ]*/rcw-checkin |/.../rcw-checkin |; s|RCW_[A-Z]*=[^ ]* ||g; s|XDG_[A-Z_]*=[^ ]* ||g"; }
  $ rcw-checkin pause | here
  A pause of at least 20 minutes. Back at 21:35.
  
  To say: I will return to this conversation at 21:35.
  
  What helps: slow breathing, a walk, calming music.
  What keeps it hot: going over it again and again, collecting evidence,
  rehearsing blame.
  
  A few minutes of breathing:   rcw-checkin calm
  When you are back:            rcw-checkin return
  
  A reminder at that time:
  printf '%s\n' 'LANG=C.UTF-8 /.../rcw-checkin remind' | TZ=Europe/Berlin at -t 202611222135
  $ cat home/checkin/2026/11/*
  schema: rcw/checkin.pause/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  minutes: 20
  return_at: 2026-11-22T21:35:00+01:00
  ...
  $ rcw-checkin pause --return 22:00
  rcw-checkin: error: a pause is open already, since 2026-11-22 21:15
  rcw-checkin: hint: 'return' ends it; 'return --postpone TIME' names another time
  [1]
  $ RCW_NOW=2026-11-22T21:38:20+01:00 rcw-checkin return
  Back at 21:38, 3 min after the time you named.
  $ rcw-checkin list --format tsv | cut -f 2,3
  2026-11-22T21:15:00+01:00\tpause (esc)
  2026-11-22T21:38:20+01:00\treturn (esc)
  $ rcw-checkin return
  rcw-checkin: error: no pause is open
  rcw-checkin: hint: 'pause' begins one
  [1]

A time of one's own, and another one when it is not yet.

  $ rcw-checkin pause --return 21:50 --activity walking --activity breathing | head -1
  A pause of at least 20 minutes. Back at 21:50.
  $ RCW_NOW=2026-11-22T21:48:00+01:00 rcw-checkin return --postpone 22:15
  The new time is 2026-11-22 22:15.
  $ RCW_NOW=2026-11-22T21:55:00+01:00 rcw-checkin due
  [1]
  $ RCW_NOW=2026-11-22T22:14:00+01:00 rcw-checkin return --slipped rehearsing-blame
  Back at 22:14, 1 min before the time you named.
  $ RCW_NOW=2026-11-22T22:14:00+01:00 rcw-checkin list --kind return --format jsonl | jq -c 'select(.slipped) | [.outcome, .slipped]'
  ["resumed",["rehearsing-blame"]]

A new time that comes only after the old one is later all the same.

  $ RCW_NOW=2026-11-22T22:30:00+01:00 rcw-checkin pause --return 22:55 --format ids >/dev/null
  $ RCW_NOW=2026-11-22T23:00:00+01:00 rcw-checkin return --postpone 23:30
  The new time is 2026-11-22 23:30.
  $ RCW_NOW=2026-11-22T23:29:00+01:00 rcw-checkin return
  Back at 23:29, 1 min before the time you named.

For somebody who should not be held to a time there is none, and nothing comes due.

  $ RCW_NOW=2026-11-23T10:00:00+01:00 rcw-checkin pause --return none
  A pause of at least 20 minutes, without a time to be back.
  Nobody is held to one.
  
  What helps: slow breathing, a walk, calming music.
  What keeps it hot: going over it again and again, collecting evidence,
  rehearsing blame.
  
  A few minutes of breathing:   rcw-checkin calm
  If you are back:              rcw-checkin return
  Somebody to call:             rcw-journal safety
  $ RCW_NOW=2026-11-24T10:00:00+01:00 rcw-checkin due
  [1]
  $ RCW_NOW=2026-11-23T10:05:00+01:00 rcw-checkin return
  rcw-checkin: that was less than 20 minutes; if it is still hot, 'pause' again
  Back at 10:05.

Over by itself after two days.

  $ RCW_NOW=2026-11-24T10:00:00+01:00 rcw-checkin pause --minutes 30 --format ids | wc -l
  1
  $ RCW_NOW=2026-11-26T10:00:00+01:00 rcw-checkin return
  rcw-checkin: error: no pause is open
  rcw-checkin: hint: 'pause' begins one
  [1]
  $ RCW_NOW=2026-11-26T10:00:00+01:00 rcw-checkin due
  [1]

One's own promises, as counts, and nothing about anybody else: no record says who called it.

  $ RCW_NOW=2026-11-26T10:00:00+01:00 rcw-checkin history
  Pauses with a time you named: 4. Back by then: 1. Later: 2. No return noted: 1.
  $ grep -rhoE '^[a-z_]+:' home/checkin | sort -u | tr -d '\n'; echo
  activities:at:id:links:minutes:outcome:recorded:return_at:schema:slipped:zone:

In Chinese, and a few minutes of breathing that leave no trace.

  $ RCW_NOW=2026-11-28T10:00:00+01:00 rcw-checkin --lang zh pause --return 10:45 | head -1
  \xe6\x9a\x82\xe5\x81\x9c\xef\xbc\x8c\xe8\x87\xb3\xe5\xb0\x91 20 \xe5\x88\x86\xe9\x92\x9f\xe3\x80\x8210:45 \xe5\x9b\x9e\xe6\x9d\xa5\xe3\x80\x82 (esc)
  $ find home -type f | sort >before; rcw-checkin calm | head -3; find home -type f | sort | diff before -
  A few minutes, at your own pace. Leave out whatever does not suit you.
  
  Feet     Feel the floor under both feet. Press down a little, let go.

