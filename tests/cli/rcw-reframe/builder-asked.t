Builders at a terminal. Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80

Three questions about body and time come first, and one sign is enough to wait. Nothing is written.

  $ "$TESTS/support/at_questions" rcw-reframe layers <<'END'
  > 1
  > 1
  > 1
  > END
  Calm before words
  Three short questions. Your answers are not kept.
  At every question: ? for help, < back, Enter leaves it open, q leaves.
  
  (1 of 3) Is your heart pounding, or your breath short?
    1 yes   2 no
  => 1
  
  (2 of 3) Could this wait for twenty minutes?
    1 yes   2 no
  => 1
  
  (3 of 3) Is there time now, and is nobody tired or hungry?
    1 yes   2 no
  => 1
  Waiting may help. Words that come later are still yours, and a body
  that is calm finds them more easily.
  
  About 20 minutes is the usual advice: back at 21:35, or later.
  
  Breathing and grounding:          rcw-checkin calm
  A pause with a time of return:    rcw-checkin pause
  To go on all the same:            --anyway
  
  A no, a stop or a limit needs no wording and does not have to wait.
  status 6
  $ ls home
  ls: cannot access 'home': No such file or directory
  [2]

Then the sentence as it comes, what goes into the layers, and when they were shown what becomes of it.

  $ "$TESTS/support/at_questions" rcw-reframe layers <<'END'
  > 2
  > 1
  > 1
  > :see Ctrl-D
  > :line You never help me!
  > :ctrl-d
  > I washed up alone on Sunday
  > 1
  > 2
  > my throat closes
  > I need to know that we are two
  > to do it together
  > 2
  > would you dry the plates with me
  > 3
  > myself
  > END
  Calm before words
  Three short questions. Your answers are not kept.
  At every question: ? for help, < back, Enter leaves it open, q leaves.
  
  (1 of 3) Is your heart pounding, or your breath short?
    1 yes   2 no
  => 2
  
  (2 of 3) Could this wait for twenty minutes?
    1 yes   2 no
  => 1
  
  (3 of 3) Is there time now, and is nobody tired or hungry?
    1 yes   2 no
  => 1
  Three layers
  What do you want to say, as it comes?
  Write as much as you like; Ctrl-D on an empty line ends.
  You never help me!
  One sentence, from how it came to what is under it. What you leave open stays a
  blank: nothing is put into your mouth.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 8) What happened, as a camera would have seen it? One moment.
  => I washed up alone on Sunday
  
  (2 of 8) What is loudest just now?
     1 anger         I am angry
     2 irritation    I am annoyed
     3 blame         I want to say whose fault it is
     4 coldness      I have gone cold
     5 indifference  I want it not to matter
     6 none          nothing of this
     7 cant-tell     I can't tell
  => 1
  
  (3 of 8) If you look under it: is something else there too?
     1 afraid     of losing something, or of what may come
     2 hurt       something stung
     3 sad        something is missing or over
     4 lonely     alone with it
     5 ashamed    I would rather hide
     6 insecure   not sure of myself or of us
     7 helpless   nothing I do changes it
     8 longing    for closeness, for being seen
     9 anger      it is anger itself: a limit was crossed
    10 cant-tell  I can't tell
  => 2
  
  (4 of 8) What does your body do? For example: my chest gets tight.
  => my throat closes
  
  (5 of 8) Why does it matter to you? Because \xe2\x80\xa6 (esc)
  => I need to know that we are two
  
  (6 of 8) What would you like instead? I would like \xe2\x80\xa6 (esc)
  => to do it together
  
  (7 of 8) Do you want to add that it may sound silly?
    1 yes   2 no
  => 2
  
  (8 of 8) Is there something to ask for that may be answered by no?
  => would you dry the plates with me
  1. As it came
  You never help me!
  
  2. What I saw and would like
  When I washed up alone on Sunday, I would like to do it together.
  
  3. What is under it
  When I washed up alone on Sunday, I feel hurt, and my throat closes, because I need to know that we are two. Would you dry the plates with me?
  
  
  
  (1 of 2) Which layer do you want to say?
     1 first   the sentence as it came
     2 second  what I saw and would like
     3 third   what is under it
  => 3
  
  (2 of 2) What becomes of it?
     1 say     I will say or send it; keep a record
     2 myself  I keep it to myself; keep a record
     3 later   I look at it another day; keep a record
     4 let-go  nothing is kept
  => myself
  rcw-reframe: kept: bqy0vq539g
  It was your sentence, and it still is.
  status 0
  $ rcw-reframe list
  bqy0vq539g  2026-11-22 21:15  layers

Left in the middle, the answers wait in a draft; calm is asked again.

  $ "$TESTS/support/at_questions" --quiet rcw-reframe invite --calm yes <<'END'
  > our evenings
  > q
  > END
  rcw-reframe: your answers are kept; go on with: rcw-reframe invite --draft hsrq333g47
  status 130
  $ "$TESTS/support/at_questions" --quiet rcw-reframe invite --calm yes --resume <<'END'
  > because I like them with you
  > criticise
  > 
  > 
  > 
  > let-go
  > END
  An invitation is open as long as it may be declined.
  status 0
  $ rcw-reframe drafts
  $ rcw-reframe list | wc -l
  1

Before anything is softened: must this stop? A yes softens nothing.

  $ "$TESTS/support/at_questions" rcw-reframe soften <<'END'
  > 1
  > END
  One question first
  Your answer is not kept.
  At every question: ? for help, < back, Enter leaves it open, q leaves.
  
  (1 of 1) Does this have to stop?
    1 yes   2 no
  => 1
  Then nothing is softened. What has to stop may be said in one plain
  sentence, as often as it is needed, and without a reason:
  
    Stop. I do not want this.
  
  A plain no:                      rcw-reframe decline
  If you are afraid of somebody:   rcw-journal safety
  status 1

Where records have candidates, a number takes one.

  $ cat >moment.yaml <<'END'
  > schema: rcw/journal.activation/1
  > id: k7m3q9zxvb
  > at: 2026-11-20T20:00:00+01:00
  > trigger:
  >   text: my message got a one-word answer
  > response: [pursue]
  > END
  $ "$TESTS/support/at_questions" rcw-reframe disclose moment.yaml --calm yes <<'END'
  > 1
  > a tight chest
  > 1
  > 
  > let-go
  > END
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other
  person might do, leave out the parts that are done together. The
  private journal may still be right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they
  ask nothing, and nothing is kept.
  
  Telling what you have seen in yourself
  Four things about yourself. Where your records have candidates, a number takes
  one; your own words are as good. Only what you say here goes into the text.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 4) When does it happen? When \xe2\x80\xa6 (esc)
    1  my message got a one-word answer
  => 1
  
  (2 of 4) What do you notice in your body? I notice \xe2\x80\xa6 (esc)
  => a tight chest
  
  (3 of 4) What is your first impulse? To \xe2\x80\xa6 (esc)
    1  to write, call or talk until there is an answer
  => 1
  
  (4 of 4) Does it remind you of something earlier? It has to do with \xe2\x80\xa6 (esc)
  => 
  I have been paying attention to some things in myself, and I would like to share them with you.
  
  When something like this happens \xe2\x80\x93 my message got a one-word answer \xe2\x80\x93 I notice a tight chest, and my first impulse is to write, call or talk until there is an answer. (esc)
  
  I am telling you this so that you know a part of me better. It is not because I need you to fix or change something.
  
  How is this for you? Does it fit with what you have noticed? Is there something about your side that you would like me to understand?
  
  
  
  (1 of 1) What becomes of it?
     1 say     I will say or send it; keep a record
     2 myself  I keep it to myself; keep a record
     3 later   I look at it another day; keep a record
     4 let-go  nothing is kept
  => let-go
  It is yours. Keeping it to yourself is as good as telling it.
  status 0
