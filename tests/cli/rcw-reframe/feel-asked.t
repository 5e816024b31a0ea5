From family to need, at a terminal. Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80

Without --keep nothing is on the disk before somebody says so at the end.

  $ "$TESTS/support/at_questions" rcw-reframe feel <<'END'
  > fear
  > 3
  > :run find "$RCW_HOME" -type f 2>/dev/null
  > <
  > 2
  > 1, 4
  > 1
  > :see y or n
  > :line n
  > END
  From a vague word to a precise one
  There is no right answer, and it may be several. 'Can't tell' is an answer too.
  At every question: ? for help, < back, Enter leaves it open, q leaves.
  
  (1 of 1) Which of these is nearest?
     1 joy       something good is here, or is wished for
     2 sadness   something is lost, missing or too far away
     3 anger     something is unfair, or a limit was crossed
     4 fear      something may go wrong, or is uncertain
     5 surprise  something came without warning
     6 disgust   something is too much, or too close
  => fear
  
  (2 of 2) Which word fits best?
     1 worried      frown, restless
     2 uneasy       cannot settle
     3 shy          warm face, small voice
     4 torn         pulled two ways
     5 afraid       cold hands, fast heart
     6 anxious      tight chest, shallow breath
     7 insecure     knot in the stomach
     8 jealous      heat and a drop in the stomach
     9 helpless     weak arms
    10 vulnerable   thin skin, held breath
    11 panicky      racing heart, dry mouth
    12 overwhelmed  buzzing head, no air
    13 lonely       hollow chest, cold arms
    14 protective   chest forward
    15 startled     jump, held breath
    16 ashamed      hot face, eyes down
    17 furious      pounding head
    18 shocked      frozen
  => 3
  
  At every question: ? for help, < back, Enter leaves it open, q leaves.
  
  (1 of 3) How strong is it just now? 1 mild, 2 clear, 3 strong
    a number from 1 to 3
  => <
  
  (1 of 3) How strong is it just now? 1 mild, 2 clear, 3 strong
    a number from 1 to 3
  => 2
  
  (2 of 3) Where in the body is it? (often felt as: warm face, small voice)
    1 chest   2 throat   3 stomach   4 jaw   5 shoulders   6 face   7 hands
    8 legs   9 heart   10 breath   11 skin   12 whole-body   13 nowhere
    14 cant-tell
  => 1, 4
  
  (3 of 3) What would it need?
    1 patience
  => 1
  shy: fear; strength 2 of 3
    body: chest, jaw
    need: patience
  Keep it? y or n:  n
  status 0
  $ ls "$RCW_HOME" 2>/dev/null
  [2]

A vague word leads to what it may stand for; a word of one's own is welcome. What is left open stays open.

  $ "$TESTS/support/at_questions" --quiet rcw-reframe feel uncomfortable --keep <<'END'
  > out of place
  > 
  > nowhere
  > room to leave
  > END
  out of place
    body: nowhere
    need: room to leave
  Naming a feeling often helps, if not always just before one looks at something
  anew.
  bqy0vq539g
  status 0
  $ cat "$RCW_HOME"/reframe/2026/11/*
  schema: rcw/reframe.feeling/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  word: out of place
  body:
    - nowhere
  need: room to leave
  from: uncomfortable
  ...

Left in the middle, it goes on with a draft.

  $ "$TESTS/support/at_questions" --quiet rcw-reframe feel --keep <<'END'
  > sadness
  > lonely
  > q
  > END
  rcw-reframe: your answers are kept; go on with: rcw-reframe feel --keep --draft hsrq333g47
  status 130
  $ "$TESTS/support/at_questions" rcw-reframe feel --resume <<'END'
  > 2
  > 
  > company
  > END
  
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) How strong is it just now? 1 mild, 2 clear, 3 strong
    a number from 1 to 3
  => 2
  
  (2 of 3) Where in the body is it? (often felt as: hollow chest, cold arms)
    1 chest   2 throat   3 stomach   4 jaw   5 shoulders   6 face   7 hands
    8 legs   9 heart   10 breath   11 skin   12 whole-body   13 nowhere
    14 cant-tell
  => 
  
  (3 of 3) What would it need?
    1 company   2 to be reached for
  => company
  lonely: sadness; strength 2 of 3
    need: company
  Naming a feeling often helps, if not always just before one looks at something
  anew.
  nbyq9t8mrs
  status 0
  $ ls "$RCW_HOME/.rcw/drafts"

No word at all is an answer too.

  $ "$TESTS/support/at_questions" --quiet rcw-reframe feel <<'END'
  > joy
  > 
  > END
  rcw-reframe: no word was chosen
  status 0
