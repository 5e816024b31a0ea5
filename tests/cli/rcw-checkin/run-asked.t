A monthly talk at a terminal, with its turns; the clock stands still here, and time passes when told. Needs a terminal that can
be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ export RCW_SPEED=0

In words, for screen readers too: steps are said, keys want Enter. A pause, then the second turn is left with q.

  $ "$TESTS/support/at_turns" rcw-checkin run monthly --minutes 30 <<'END'
  > 1
  > 
  > phones at dinner
  > 2
  > 3
  > :see (15:00)
  > :pass 10:00
  > :see 5 min left
  > :key p
  > :see paused
  > :pass 1:00
  > :key p
  > :see goes on
  > :pass 5:00
  > :see other way round
  > :see (15:00)
  > :pass 0:15
  > :key q
  > END
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other
  person might do, leave out the parts that are done together. The
  private journal may still be right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they
  ask nothing, and nothing is kept.
  
  Three rules, for each of you:
    no interrupting, no judging, no defending.
  The aim is to understand, not to agree. One thing only.
  Either of you may stop at any time, without a reason: rcw-checkin pause
  
  The monthly talk
  Thirty to sixty minutes. Each speaks in turn, and the other listens.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 2) Where will you talk?
     1 living-room  the living room or kitchen
     2 walking      on a walk
     3 cafe         a caf\xc3\xa9 or another quiet place (esc)
     4 call         apart, on a call
     5 other        somewhere else
     6 bedroom      the bedroom
  => 1
  
  (2 of 2) Does one of these hold just now?
     1 in-bed    one of us is in bed or about to sleep
     2 argument  we are in an argument, or just had one
     3 tired     one of us is tired
     4 hungry    one of us is hungry
     5 stressed  one of us is under stress
     6 none      nothing of these
  => 
  
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) What is the one thing you want to talk about?
  => phones at dinner
  
  (2 of 3) Who speaks first?
     1 me     I speak first
     2 other  the other speaks first
  => 2
  
  (3 of 3) How comfortable are you with talking about this, just now?
    a number from 0 to 4
  => 3
  
  For your turns, the questions:
    1. What moments this month made me feel connected?
    2. What moments made me feel distant?
    3. Are there any changes in my needs?
    4. Is there anything new I want to try?
    5. What am I grateful for about you?
  
  The other speaks; you listen (15:00)
  p and Enter pauses and goes on, n and Enter is enough, q and Enter saves and leaves
  10 min left
  5 min left
  paused
  goes on
  2 min left
  1 min left
  30 seconds left
  The time of this turn is over. Finish the sentence; then it is the other way round.
  
  You speak; the other listens (15:00)
  p and Enter pauses and goes on, n and Enter is enough, q and Enter saves and leaves
  rcw-checkin: your answers are kept; go on with: rcw-checkin run monthly --draft hsrq333g47
  status 130

It goes on where it was left: the first turn is over, the second has its time.

  $ rcw-checkin drafts list | cut -c 13-
  2026-11-22 21:15  monthly
  $ "$TESTS/support/at_turns" rcw-checkin run monthly --resume <<'END'
  > :see (14:45)
  > :pass 9:45
  > :see 5 min left
  > :key n
  > the walk on Sunday
  > -
  > 
  > a dinner without phones
  > your patience
  > 3
  > 3
  > 3
  > 1, 2
  > 2026-12-27
  > END
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other
  person might do, leave out the parts that are done together. The
  private journal may still be right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they
  ask nothing, and nothing is kept.
  
  Three rules, for each of you:
    no interrupting, no judging, no defending.
  The aim is to understand, not to agree. One thing only.
  Either of you may stop at any time, without a reason: rcw-checkin pause
  
  
  For your turns, the questions:
    1. What moments this month made me feel connected?
    2. What moments made me feel distant?
    3. Are there any changes in my needs?
    4. Is there anything new I want to try?
    5. What am I grateful for about you?
  
  You speak; the other listens (14:45)
  p and Enter pauses and goes on, n and Enter is enough, q and Enter saves and leaves
  10 min left
  5 min left
  That was this turn.
  
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 10) What moments this month made me feel connected?
  => the walk on Sunday
  
  (2 of 10) What moments made me feel distant?
  => -
  
  (3 of 10) Are there any changes in my needs?
  => 
  
  (4 of 10) Is there anything new I want to try?
  => a dinner without phones
  
  (5 of 10) What am I grateful for about you?
  => your patience
  
  (6 of 10) How far did the talk go, at its furthest?
     1 factual     what happened
     2 preference  what I like and do not like
     3 emotional   what I felt
     4 meaningful  what it means to me
  => 3
  
  (7 of 10) How much did you feel heard?
    a number from 0 to 4
  => 3
  
  (8 of 10) How comfortable are you now?
    a number from 0 to 4
  => 3
  
  (9 of 10) Which of the three rules did you keep?
     1 no-interrupting  I did not interrupt
     2 no-judging       I did not judge
     3 no-defending     I did not defend myself
  => 1, 2
  
  (10 of 10) When is the next time? A day such as 2026-12-27, or - for none.
  => 2026-12-27
  rcw-checkin: kept as an offer for an agreement or an experiment: rcw-checkin show bqy0vq539g --field try
  Thank you for the time. It does not have to be finished today.
  bqy0vq539g
  status 0
  $ rcw-checkin drafts list
  $ rcw-checkin list --format yaml | sed -n '/^planned/,/^grateful/p' | sed 's/used: [0-9]*$/used: N/'
  planned: 30
  place: living-room
  issue: phones at dinner
  first: other
  comfort_before: 3
  turns:
    - who: other
      allowed: 900
      used: N
    - who: me
      allowed: 900
      used: N
  connected: the walk on Sunday
  try: a dinner without phones
  grateful: your patience

On a terminal that can more: one line that changes, and keys at once. Ctrl-C keeps what there is.

  $ TERM=xterm "$TESTS/support/at_turns" rcw-checkin run talk <<'END' >talk
  > 3
  > 
  > 
  > 
  > 
  > :see 2:30
  > :see 2:30
  > :pass 0:15
  > :see 2:15
  > :key p
  > :see paused
  > :ctrl-c
  > END
  $ tr '\r' '\n' <talk | sed 's/\x1b\[K//; s/^[0-9]*:[0-9][0-9]/M:SS/' | uniq | tail -n 8
  
  You speak; the other listens (2:30)
  space pauses and goes on, n is enough, q saves and leaves
  
  M:SS
  M:SS  paused
  rcw-checkin: your answers are kept; go on with: rcw-checkin run talk --draft hsrq333g47
  status 130
  $ rcw-checkin drafts list | wc -l
  1

Something hinders, and no reason is given: another time, before anything else is asked, and no draft is left.

  $ rcw-checkin drafts discard "$(rcw-checkin drafts list | cut -c 1-10)" >/dev/null
  $ "$TESTS/support/at_turns" rcw-checkin run talk <<'END' | tail -n 4
  > 1
  > 3
  > 
  > END
  => 
  Another time, then. That is a good answer too.
  
  status 6
  $ rcw-checkin drafts list

Nowhere to print to, and no room for drafts: the record is there once, and what was typed was not lost.

  $ "$TESTS/support/at_turns" sh -c 'rcw-checkin run daily >/dev/full' <<'END' | tail -n 4
  > she waited up
  > 3
  > END
  Enough for today.
  rcw-checkin: error: standard output: cannot write: No space left on device
  rcw-checkin: the entry nbyq9t8mrs was written; do not add it again
  status 4
  $ rcw-checkin drafts list; rcw-checkin list --kind daily | wc -l
  1

No room for anything: the talk goes on, and at its end what was typed is printed.

  $ export RCW_SPEED=3000
  $ full() { trap '' XFSZ; ulimit -f 0; exec "$@"; }; export -f full
  $ "$TESTS/support/at_turns" bash -c 'full rcw-checkin run talk --next none' <<'END' >said
  > 1
  > 
  > tea
  > 1
  > 2
  > warm
  > 1
  > 3
  > 3
  > 
  > 
  > END
  $ grep -cE 'the draft is not safe' said; sed -n '/could not be kept/,/^status/p' said | grep -E 'kept|issue|text: |used|status'
  4
  rcw-checkin: your answers could not be kept; here they are
    issue: tea
        used: 150
        used: 150
    text: warm
  status 4

