Guided runs without a terminal: from a file of answers, or one by one.

  $ rcw-checkin run daily --set signals=3 --set text=- <<<"she waited up"
  bqy0vq539g
  $ rcw-checkin list --format yaml
  schema: rcw/checkin.daily/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  text: |
    she waited up
  signals: 3
  ...

What was due is done with it.

  $ rcw-checkin schedule add daily --format ids >/dev/null
  $ RCW_NOW=2026-11-22T21:40:00+01:00 rcw-checkin due
  daily  Sun 22 Nov 21:30  rcw-checkin run daily
  $ RCW_NOW=2026-11-22T21:45:00+01:00 rcw-checkin run daily --set signals=1 | wc -l
  1
  $ RCW_NOW=2026-11-22T21:50:00+01:00 rcw-checkin due
  [1]

The week pulls what the journal has, by id; its words stay there. What is to change is an offer.

  $ rcw-journal add near-miss --at '2026-11-20 20:00' --set trigger.text=- <<<"the phone came out" >near
  $ rcw-journal add win --at '2026-11-10 20:00' --text - <<<"too old for this week" >/dev/null
  $ cat >week.yaml <<'END'
  > appreciation: how we laughed about the soup
  > works: talking on the walk
  > celebrate: "-"
  > change: phones face down at dinner
  > END
  $ rcw-checkin run weekly --answers week.yaml 2>said >id; sed "s/$(cat near)/NEAR/; s/$(cat id)/ID/" said
  from your journal, the last seven days; 'rcw-journal show ID' prints one
    NEAR  2026-11-20 20:00  near-miss
  
  rcw-checkin: kept as an offer for an agreement or an experiment: rcw-checkin show ID --field change
  $ rcw-checkin show "$(cat id)" | sed "s/$(cat near)/NEAR/" | sed -n '/^links/,$p'
  links:
    - id: NEAR
      role: saw
  appreciation: how we laughed about the soup
  works: talking on the walk
  change: phones face down at dinner
  declined:
    - celebrate
  ...

A talk of two begins with how things stand, and does not end without the next time.

  $ rcw-checkin sheet monthly --to yaml | grep -c '^ *#'
  50
  $ cat >talk.yaml <<'END'
  > place: living-room
  > hindrances: [none]
  > issue: phones
  > first: other
  > connected: the walk on Sunday
  > grateful: your patience
  > level: emotional
  > felt_heard: 3
  > END
  $ rcw-checkin run monthly --answers talk.yaml
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other
  person might do, leave out the parts that are done together. The
  private journal may still be right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they
  ask nothing, and nothing is kept.
  
  rcw-checkin: error: the answers do not say when the next time is
  rcw-checkin: hint: next: 2026-12-27 or next: "-" in the answers, or --next none
  [2]
  $ echo 'next: 2026-12-27' >>talk.yaml
  $ rcw-checkin run monthly --answers talk.yaml --minutes 30 2>/dev/null >id; rcw-checkin show "$(cat id)" | sed -n '/^planned/,$p'
  planned: 30
  place: living-room
  hindrances:
    - none
  issue: phones
  first: other
  connected: the walk on Sunday
  grateful: your patience
  level: emotional
  felt_heard: 3
  next: 2026-12-27
  ...
  $ rcw-checkin schedule add monthly --minutes 60 --format ids >/dev/null
  $ sed -i '/^next/d' talk.yaml
  $ rcw-checkin run monthly --answers talk.yaml 2>&1 >id | tail -1; rcw-checkin show "$(cat id)" | grep -E '^(next|planned)'
  rcw-checkin: the next time is Sun 27 Dec, as the rhythm has it
  planned: 60
  next: 2026-12-27

Something that hinders, and no reason to go on all the same: another time, and nothing is kept.

  $ sed 's/^hindrances.*/hindrances: [tired, argument]/' talk.yaml >tired.yaml
  $ rcw-checkin run monthly --answers tired.yaml 2>&1 | tail -1
  
  $ rcw-checkin run monthly --answers tired.yaml >/dev/null 2>&1
  [6]
  $ echo 'anyway: we leave tomorrow' >>tired.yaml; rcw-checkin run monthly --answers tired.yaml 2>/dev/null | wc -l
  1

The short talk, and a look back at something that hurt; each side is its own.

  $ rcw-checkin run talk --minutes 10 --set hindrances=none --set issue=- --next none 2>/dev/null <<<"dinner"
  hj4g6axybd
  $ printf 'hindrances: [none]\nfeelings: alone\nreality: I saw the phone\nnext: "-"\n' | rcw-checkin run aftermath --answers - 2>/dev/null >id
  $ rcw-checkin show "$(cat id)" | sed -n '/^feelings/,$p'
  feelings: alone
  reality: I saw the phone
  declined:
    - next
  ...

One's own trend, and nobody else's.

  $ rcw-checkin history --last 1m | cut -c 13-
  2026-11-22 21:15  monthly  emotional  heard 3
  2026-11-22 21:15  daily
  2026-11-22 21:15  talk
  2026-11-22 21:15  monthly  emotional  heard 3
  2026-11-22 21:15  weekly
  2026-11-22 21:15  monthly  emotional  heard 3
  2026-11-22 21:15  aftermath
  2026-11-22 21:45  daily
  $ rcw-checkin history --format jsonl | jq -c '[.run, .level, .felt_heard]'
  ["monthly","emotional",3]
  ["daily",null,null]
  ["talk",null,null]
  ["monthly","emotional",3]
  ["weekly",null,null]
  ["monthly","emotional",3]
  ["aftermath",null,null]
  ["daily",null,null]

