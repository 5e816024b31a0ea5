The quiet builders at a terminal: nothing of them waits, and none wants more than somebody wants to say. Needs a terminal that can
be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80

A no that is typed is complete; Enter leaves the rest out, and nothing is kept.

  $ "$TESTS/support/at_questions" rcw-reframe decline <<'END'
  > Not tonight.
  > 
  > 
  > END
  Not now
  Your no is complete as it is. The other two are offers, for when they are true;
  Enter leaves them out.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) How do you want to say no?
  => Not tonight.
  
  (2 of 3) Is there something you would like instead?
  => 
  
  (3 of 3) Is there something good between you that you want to say with it?
  => 
  Not tonight.
  status 0
  $ find "$RCW_HOME" -type f ! -name lock

A no in a file is not asked about.

  $ printf 'No.\n' >no.txt
  $ "$TESTS/support/at_questions" rcw-reframe decline no.txt </dev/null
  No.
  status 0

To mend.

  $ "$TESTS/support/at_questions" --quiet rcw-reframe repair <<'END'
  > I walked out
  > I am sorry
  > - 
  > 2
  > END
  rcw-reframe: kept: bqy0vq539g
  To mend is new already. It asks for nothing; the other may need time.
  status 1

Kind words; the critic's come first, on a page of their own.

  $ "$TESTS/support/at_questions" rcw-reframe kind <<'END'
  > :see Ctrl-D
  > :line Here we go again.
  > :line 
  > :ctrl-d
  > waiting
  > most people
  > 
  > may I rest
  > 2
  > END
  Kind words to yourself
  What does the critical voice say about you?
  Write as much as you like; Ctrl-D on an empty line ends.
  Here we go again.
  
  As you would speak to a friend who had the same day. Kindness to yourself is
  related to kinder talk with others; it is no cure, and nobody is bad at it.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 4) What is hard just now?
  => waiting
  
  (2 of 4) Whom do you know, or can you imagine, who would find this hard too?
  => most people
  
  (3 of 4) What in your life makes sense of it?
  => 
  
  (4 of 4) What do you wish for yourself now? One small, kind thing.
  => may I rest
  This is hard: waiting. I am not the only one: most people. May I rest.
  
  
  
  (1 of 1) What becomes of it?
     1 keep    keep a record, for me alone
     2 let-go  nothing is kept
  => 2
  status 0

From outside: what is believed is asked once more at the end, and whether to keep it.

  $ "$TESTS/support/at_questions" rcw-reframe outside --calm yes <<'END'
  > The phone rang.
  > 3
  > I do not matter
  > 4
  > a habit
  > 1
  > Two tired people.
  > 
  > 
  > 2
  > 3
  > 1
  > keep
  > END
  Seen from outside
  One quarrel of the last months, as somebody neutral would see it who wishes
  everybody well. About seven minutes in all. In one trial with 120 couples, those
  who wrote so three times in a year kept the quality of their relationship, while
  that of the others fell. One trial is not many, and yours may go otherwise.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 12) Which disagreement? What was said and done, as a camera would have
  seen it?
  => The phone rang.
  
  (2 of 12) How much does it trouble you just now?
    a number from 0 to 4
  => 3
  
  (3 of 12) What did you take it to mean, then?
  => I do not matter
  
  (4 of 12) How much do you believe that just now?
    a number from 0 to 4
  => 4
  
  (5 of 12) What else may it have meant?
  => a habit
  
  (6 of 12) How much do you believe that one just now?
    a number from 0 to 4
  => 1
  
  (7 of 12) Somebody neutral, who wishes all of you well, was there. How does that
  person see it, and what good may come of it?
  => Two tired people.
  
  (8 of 12) What makes it hard for you to look from there?
  => 
  
  (9 of 12) How could you look from there all the same in the next four months?
  => 
  
  (10 of 12) How much do you believe your first reading now?
    a number from 0 to 4
  => 2
  
  (11 of 12) And the other one?
    a number from 0 to 4
  => 3
  
  (12 of 12) How much does it trouble you now?
    a number from 0 to 4
  => 1
  Two tired people.
  
  It troubles me: 3 before, 1 now (0 to 4).
  Believed, my first reading: 4 before, 2 now.
  Believed, the other reading: 1 before, 3 now.
  That somebody outside can see both sides makes no harm less.
  
  
  
  (1 of 1) What becomes of it?
     1 keep    keep a record, for me alone
     2 let-go  nothing is kept
  => keep
  rcw-reframe: kept: nbyq9t8mrs
  Seven minutes are enough. Three times a year was the rhythm of the trial; to
  have it:
    rcw-checkin schedule add own 'every 4 months' --name outside
  status 0
  $ rcw-reframe list
  bqy0vq539g  2026-11-22 21:15  repair
  nbyq9t8mrs  2026-11-22 21:15  outside
