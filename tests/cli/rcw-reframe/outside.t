A quarrel as somebody neutral would see it, with what it troubles and what is believed, before and after.

  $ cat >answers.yaml <<'END'
  > event: The phone rang at dinner, and the talk stopped.
  > distress_before: 3
  > reading: {text: I do not matter, before: 4, after: 2}
  > other: {text: a habit, before: 1, after: 3}
  > view: |-
  >   Two tired people at a table.
  >   The phone is a habit, and the silence is hurt.
  > obstacle: I am too angry
  > plan: I ask before I guess
  > distress_after: 1
  > END
  $ rcw-reframe outside --answers answers.yaml --calm yes
  Two tired people at a table.
  The phone is a habit, and the silence is hurt.
  
  It troubles me: 3 before, 1 now (0 to 4).
  Believed, my first reading: 4 before, 2 now.
  Believed, the other reading: 1 before, 3 now.
  That somebody outside can see both sides makes no harm less.
  $ rcw-reframe outside --answers answers.yaml --calm yes --keep >/dev/null
  That somebody outside can see both sides makes no harm less.
  rcw-reframe: kept: bqy0vq539g
  $ cat "$RCW_HOME"/reframe/2026/11/*
  schema: rcw/reframe.outside/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  event: The phone rang at dinner, and the talk stopped.
  distress_before: 3
  reading:
    text: I do not matter
    before: 4
    after: 2
  other:
    text: a habit
    before: 1
    after: 3
  view: |-
    Two tired people at a table.
    The phone is a habit, and the silence is hurt.
  obstacle: I am too angry
  plan: I ask before I guess
  distress_after: 1
  text: |-
    Two tired people at a table.
    The phone is a habit, and the silence is hurt.
  ...

Only what was said.

  $ printf 'view: Both waited.\ndistress_before: 2\n' | rcw-reframe outside --answers - --calm yes
  Both waited.
  
  It troubles me: 2 before, - now (0 to 4).
  That somebody outside can see both sides makes no harm less.
  $ printf 'event: a quarrel\n' | rcw-reframe outside --answers - --calm yes
  [how somebody neutral sees it, who wishes everybody well]
  rcw-reframe: not said yet: view
  That somebody outside can see both sides makes no harm less.
  [1]

Calm first.

  $ rcw-reframe outside --answers answers.yaml --pulse 112 --rest 70
  Waiting may help. Words that come later are still yours, and a body
  that is calm finds them more easily.
  
  About 20 minutes is the usual advice: back at 21:35, or later.
  
  Breathing and grounding:          rcw-checkin calm
  A pause with a time of return:    rcw-checkin pause
  To go on all the same:            --anyway
  
  A no, a stop or a limit needs no wording and does not have to wait.
  [6]
  $ rcw-reframe outside --answers answers.yaml --pulse 112 --rest 70 --anyway 2>said | head -1
  Two tired people at a table.
