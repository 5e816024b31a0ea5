A pause: either person, no reason, a time to be back.

  $ rcw-checkin pause
  A pause of at least 20 minutes. Back at 21:35.
  
  To say: I will return to this conversation at 21:35.
  
  What helps: slow breathing, a walk, calming music.
  What keeps it hot: going over it again and again, collecting evidence,
  rehearsing blame.
  
  A few minutes of breathing:   rcw-checkin calm
  When you are back:            rcw-checkin return
  A reminder at that time:      echo 'rcw-checkin remind' | at 21:35
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
  Pauses with a time you named: 3. Back by then: 1. Later: 1. No return noted: 1.
  $ grep -rhoE '^[a-z_]+:' home/checkin | sort -u | tr -d '\n'; echo
  activities:at:id:links:minutes:outcome:recorded:return_at:schema:slipped:zone:

In Chinese, and a few minutes of breathing that leave no trace.

  $ RCW_NOW=2026-11-28T10:00:00+01:00 rcw-checkin --lang zh pause --return 10:45
  \xe6\x9a\x82\xe5\x81\x9c\xef\xbc\x8c\xe8\x87\xb3\xe5\xb0\x91 20 \xe5\x88\x86\xe9\x92\x9f\xe3\x80\x8210:45 \xe5\x9b\x9e\xe6\x9d\xa5\xe3\x80\x82 (esc)
  
  \xe5\x8f\xaf\xe4\xbb\xa5\xe8\xaf\xb4\xef\xbc\x9a\xe6\x88\x91\xe4\xbc\x9a\xe5\x9c\xa8 10:45 \xe5\x9b\x9e\xe5\x88\xb0\xe8\xbf\x99\xe6\xac\xa1\xe8\xb0\x88\xe8\xaf\x9d\xe3\x80\x82 (esc)
  
  \xe6\x9c\x89\xe5\xb8\xae\xe5\x8a\xa9\xe7\x9a\x84\xef\xbc\x9a\xe7\xbc\x93\xe6\x85\xa2\xe5\x91\xbc\xe5\x90\xb8\xe3\x80\x81\xe8\xb5\xb0\xe4\xb8\x80\xe8\xb5\xb0\xe3\x80\x81\xe8\xae\xa9\xe4\xba\xba\xe5\xb9\xb3\xe9\x9d\x99\xe7\x9a\x84\xe9\x9f\xb3\xe4\xb9\x90\xe3\x80\x82 (esc)
  \xe4\xbc\x9a\xe8\xae\xa9\xe5\xae\x83\xe4\xb8\x80\xe7\x9b\xb4\xe7\x83\xad\xe7\x9d\x80\xe7\x9a\x84\xef\xbc\x9a\xe7\xbf\xbb\xe6\x9d\xa5\xe8\xa6\x86\xe5\x8e\xbb\xe5\x9c\xb0\xe6\x83\xb3\xe3\x80\x81\xe6\x94\xb6\xe9\x9b\x86\xe8\xaf\x81\xe6\x8d\xae\xe3\x80\x81\xe5\x9c\xa8\xe5\xbf\x83\xe9\x87\x8c\xe6\x8e\x92\xe7\xbb\x83\xe6\x8c\x87\xe8\xb4\xa3\xe3\x80\x82 (esc)
  
  \xe5\x87\xa0\xe5\x88\x86\xe9\x92\x9f\xe7\x9a\x84\xe5\x91\xbc\xe5\x90\xb8\xef\xbc\x9a    rcw-checkin calm (esc)
  \xe5\x9b\x9e\xe6\x9d\xa5\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xef\xbc\x9a      rcw-checkin return (esc)
  \xe5\x88\xb0\xe6\x97\xb6\xe6\x8f\x90\xe9\x86\x92\xe4\xb8\x80\xe4\xb8\x8b\xef\xbc\x9a    echo 'rcw-checkin remind' | at 10:45 (esc)
  $ find home -type f | sort >before; rcw-checkin calm | head -3; find home -type f | sort | diff before -
  A few minutes, at your own pace. Leave out whatever does not suit you.
  
  Feet     Feel the floor under both feet. Press down a little, let go.

