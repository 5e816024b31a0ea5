What somebody expects, written down and sealed before looking.

  $ at() { RCW_NOW=$1 rcw-journal "${@:2}"; }
  $ export RCW_NOW=2026-11-01T09:00:00+01:00
  $ rcw-journal guess
  rcw-journal: error: there is no window yet
  rcw-journal: hint: 'window start' makes one
  [1]
  $ rcw-journal guess 'trigger phone -> withdraw'
  rcw-journal: error: there is no such window yet
  rcw-journal: hint: 'window start' makes one
  [1]
  $ window=$(rcw-journal window start activation 2>/dev/null)
  $ rcw-journal guess list
  $ rcw-journal guess list --format json
  {"schema":"rcw/journal.guess-lines/1","guesses":[]}

A guess names a kind of trigger that entries have. A slip would make a guess that nothing can answer.

  $ rcw-journal guess 'trigger phone during talk -> withdraw'
  rcw-journal: error: no entry has a trigger category yet
  rcw-journal: hint: --new guesses about a name that you are going to use
  [2]
  $ at 2026-11-01T10:00:00+01:00 add activation --set 'trigger.category=phone during talk' --set response=withdraw
  s4x9bhcyc2
  $ at 2026-11-01T11:00:00+01:00 add activation --set 'trigger.category=late answer' --set response=pursue
  nnan08edse
  $ rcw-journal guess 'trigger phone durng talk -> withdraw'
  rcw-journal: error: no entry has the trigger category 'phone durng talk'
  rcw-journal: hint: --new guesses about a new name; did you mean 'phone during talk'?
  [2]
  $ rcw-journal guess 'trigger Late answer -> pursue'
  rcw-journal: error: no entry has the trigger category 'Late answer'
  rcw-journal: hint: --new guesses about a new name; did you mean 'late answer'?
  [2]
  $ rcw-journal guess 'trigger holidays -> withdraw' 2>&1 | sed -n 1p
  rcw-journal: error: no entry has the trigger category 'holidays'
  $ rcw-journal guess 'trigger phone during talk -> withdrw'
  rcw-journal: error: unknown response 'withdrw'
  rcw-journal: hint: did you mean 'withdraw'?
  [2]
  $ rcw-journal guess 'trigger phone during talk -> sulk'
  rcw-journal: error: unknown response 'sulk'
  rcw-journal: hint: one of: pursue, withdraw, attack, freeze, shutdown, appease, self-soothe, connect, other
  [2]
  $ find home/journal -name '*.yaml' | wc -l
  3

What is no guess.

  $ for words in '' ' ' phone 'phone during talk -> withdraw' 'trigger -> withdraw' 'trigger phone' 'trigger phone ->' \
  >   'triggers phone -> withdraw' 'trigger phone -> any' 'trigger phone, late -> withdraw' 'trigger phone -> withdraw, freeze'; do
  >   rcw-journal guess --new "$words" 2>&1 | sed -n 1p
  > done | sort | uniq -c
        9 rcw-journal: error: a guess has a trigger, an arrow and a response
        1 rcw-journal: error: unknown response 'any'
        1 rcw-journal: error: unknown response 'withdraw, freeze'
  $ rcw-journal guess trigger phone during talk '>' withdraw
  rcw-journal: error: a guess is one word of the shell
  rcw-journal: hint: put it in quotes: guess 'trigger phone during talk -> withdraw'
  [2]
  $ rcw-journal guess list --set days=40
  rcw-journal: error: --answers, --set and --draft go with 'guess memory'
  [2]
  $ rcw-journal guess list --window nothing
  rcw-journal: error: 'nothing' is not an id
  rcw-journal: hint: 'list' prints ids; a path has a / in it
  [2]
  $ rcw-journal guess list --format yaml
  rcw-journal: error: unknown format 'yaml'
  rcw-journal: hint: one of: text, tsv, json, jsonl
  [2]
  $ find home/journal -name '*.yaml' | wc -l
  3

The first response, or the response anywhere in the moment; --new for a name that is going to be used. Blanks and a
missing blank around the arrow make no difference, and the same guess is there once.

  $ at 2026-11-02T09:00:00+01:00 guess 'trigger phone during talk -> withdraw'
  seqdbcsff3
  $ at 2026-11-02T09:01:00+01:00 guess '  trigger   phone during talk->withdraw '
  rcw-journal: error: this guess is there already: seqdbcsff3
  rcw-journal: hint: 'guess list' shows them
  [2]
  $ at 2026-11-02T09:02:00+01:00 guess 'trigger late answer -> any pursue' --format yaml
  schema: rcw/journal.guess/1
  id: e3fhzxg1d9
  at: 2026-11-01
  recorded: 2026-11-02T09:02:00+01:00
  window: vd53yd2bst
  protocol: activation
  about: link
  trigger: late answer
  response: pursue
  mention: any
  seal: b11ec9aa06b2de7bcdd0bda9ba692edfacff676d0a17ba3cb3572f2ceb4cbb55
  ...
  $ at 2026-11-02T09:03:00+01:00 guess --new 'trigger holidays -> self-soothe' --window activation --format tsv
  knamkh6yy1\t2026-11-01\tguess\t\t\t\t\t2026-11-02T09:03:00+01:00\tholidays (esc)
  $ at 2026-11-02T09:04:00+01:00 guess --new 'trigger birthdays -> self-soothe'
  rcw-journal: error: a window has at most 3 guesses about links
  rcw-journal: hint: each one more makes the others weaker; 'rm ID' takes one back before the first look
  [2]

From memory: shares in hundredths, none of them needed.

  $ rcw-journal guess memory
  rcw-journal: error: there is no terminal to ask at
  rcw-journal: hint: --answers FILE or --set FIELD=VALUE answers; 'kinds guess' shows the fields
  [2]
  $ rcw-journal guess memory --set share=101
  rcw-journal: error: --set share: is not a whole number from 0 to 100
  [2]
  $ rcw-journal guess memory --set 'share=a lot'
  rcw-journal: error: --set share: is not a whole number from 0 to 100
  [2]
  $ rcw-journal guess memory --set response=sulk
  rcw-journal: error: --set response: is none of the words for this field
  rcw-journal: hint: one of: pursue, withdraw, attack, freeze, shutdown, appease, self-soothe, connect, other
  [2]
  $ printf 'trigger: late answer\nresponse: pursue\nshare: 60\ndays: 80\n' | at 2026-11-02T09:05:00+01:00 guess memory --answers - --format yaml
  schema: rcw/journal.guess/1
  id: wkwqdd7jt7
  at: 2026-11-01
  recorded: 2026-11-02T09:05:00+01:00
  window: vd53yd2bst
  protocol: activation
  about: memory
  trigger: late answer
  response: pursue
  share: 60
  days: 80
  seal: e908caa4e007c26fe6cdec292e4467ee52ce275db434eb56a26a33664ddd02da
  ...
  $ rcw-journal guess memory --set days=10
  rcw-journal: error: there is a guess from memory already: wkwqdd7jt7
  rcw-journal: hint: 'show' prints it; 'rm' takes it back before the first look
  [1]
  $ rcw-journal guess list
  seqdbcsff3  2026-11-02 09:00  trigger phone during talk -> withdraw
  e3fhzxg1d9  2026-11-02 09:02  trigger late answer -> any pursue
  knamkh6yy1  2026-11-02 09:03  trigger holidays -> self-soothe
  wkwqdd7jt7  2026-11-02 09:05  from memory: trigger late answer, response pursue, share 60%, days 80%
  $ rcw-journal guess list --format tsv | tr '\t' '|'
  seqdbcsff3|2026-11-02T09:00:00+01:00|yes|link|trigger phone during talk -> withdraw
  e3fhzxg1d9|2026-11-02T09:02:00+01:00|yes|link|trigger late answer -> any pursue
  knamkh6yy1|2026-11-02T09:03:00+01:00|yes|link|trigger holidays -> self-soothe
  wkwqdd7jt7|2026-11-02T09:05:00+01:00|yes|memory|from memory: trigger late answer, response pursue, share 60%, days 80%
  $ rcw-journal guess list --format json
  {"schema":"rcw/journal.guess-lines/1","guesses":[
  {"schema":"rcw/journal.guess-line/1","id":"seqdbcsff3","window":"vd53yd2bst","sealed":"2026-11-02T09:00:00+01:00","intact":true,"about":"link","guess":"trigger phone during talk -> withdraw"},
  {"schema":"rcw/journal.guess-line/1","id":"e3fhzxg1d9","window":"vd53yd2bst","sealed":"2026-11-02T09:02:00+01:00","intact":true,"about":"link","guess":"trigger late answer -> any pursue"},
  {"schema":"rcw/journal.guess-line/1","id":"knamkh6yy1","window":"vd53yd2bst","sealed":"2026-11-02T09:03:00+01:00","intact":true,"about":"link","guess":"trigger holidays -> self-soothe"},
  {"schema":"rcw/journal.guess-line/1","id":"wkwqdd7jt7","window":"vd53yd2bst","sealed":"2026-11-02T09:05:00+01:00","intact":true,"about":"memory","guess":"from memory: trigger late answer, response pursue, share 60%, days 80%"}
  ]}
  $ rcw-journal guess list --format jsonl | wc -l
  4
  $ rcw-journal guess >/dev/full
  rcw-journal: error: standard output: cannot write: No space left on device
  [4]

A guess is not added like an entry, has no sheet, and is none of the entries that are counted.

  $ rcw-journal add guess --set days=3
  rcw-journal: error: the kind guess is not added like this
  rcw-journal: hint: use: guess memory
  [2]
  $ rcw-journal sheet guess
  rcw-journal: error: a guess has no sheet
  rcw-journal: hint: use: guess memory
  [2]
  $ at 2026-11-02T10:00:00+01:00 status --window $window
  vd53yd2bst  activation  2026-11-01 to 2026-11-14  running: day 2 of 14
  You wrote on 1 of 2 days so far.
  On the same day: 1. Later: 0. Filled in afterwards: 0.
  From a moment to its entry: 0 min in the middle, 0 min at the longest.
  Its review is from 2026-11-15 on.

Taken back before the first look, and made again.

  $ memory=$(rcw-journal guess list --format tsv | awk -F'\t' '$4 == "memory" { print $1 }')
  $ rcw-journal rm $memory
  wkwqdd7jt7
  $ at 2026-11-02T09:06:00+01:00 guess memory --set days=10 --set share=0 >/dev/null
  $ rcw-journal guess list | tail -n 1
  wkwqdd7jt7  2026-11-02 09:06  from memory: share 0%, days 10%

A seal that no longer fits what it stands under is said, and the guess is no test any more.

  $ cp -r home kept; file=$(rcw-journal show --format paths $(rcw-journal guess list --format tsv | awk -F'\t' '/late answer/ { print $1 }'))
  $ sed -i 's/^response: pursue$/response: attack/' "$file"
  $ rcw-journal guess list | sed -n 2p
  e3fhzxg1d9  2026-11-02 09:02  trigger late answer -> any attack  (changed after it was sealed)
  $ rcw-journal guess list --format tsv | cut -f 3 | tr '\n' ' '
  yes no yes yes  (no-eol)
  $ sed -i 's/^response: attack$/response: pursue/; s/^recorded: .*/recorded: 2026-11-01T08:00:00+01:00/' "$file"
  $ rcw-journal guess list | grep -c changed
  1
  $ at 2026-11-15T10:00:00+01:00 review | sed -n '/^What you guessed/,/^$/p'
  What you guessed, and what you wrote
  trigger phone during talk -> withdraw: cannot tell.
  Not enough to compare triggers: 2 events, 20 needed.
  trigger holidays -> self-soothe: cannot tell.
  Not enough to compare triggers: 2 events, 20 needed.
  trigger late answer -> any pursue: exploratory.
  It was changed after it was sealed.
  Not enough to compare triggers: 2 events, 20 needed.
  Memory and record are two views, neither the truth.
  days on which you wrote: you guessed 10%; recorded: 1 of 14 (7%).
  
  $ rm -rf home; mv kept home

Tags and comments are not under the seal.

  $ sed -i '1i # as I said to myself' "$file"
  $ rcw-journal edit $(basename "$file" .yaml | cut -d - -f 4) --set tags=guess | wc -l
  1
  $ rcw-journal guess list | grep -c changed
  0
  [1]

At the prompt. Leaving keeps a draft, and it goes on from there.

  $ rm -rf home; window=$(rcw-journal window start activation 2>/dev/null)
  $ rcw-journal add activation --set 'trigger.category=late answer' --set response=pursue >/dev/null
  $ asked() { "$TESTS/support/at_questions" "$@"; }
  $ asked rcw-journal guess memory <<'END'
  > late answer
  > pur
  > q
  > END
  What you expect, before you look
  From memory, without looking anything up. Afterwards the record stands beside
  it; they are two views, and neither is the truth.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 4) Which kind of moment did you write down most often, do you think?
  => late answer
  
  (2 of 4) What did you usually do first?
     1 pursue       wrote or called more, kept talking, asked for an answer
     2 withdraw     went quiet, left the room, answered briefly
     3 attack       blamed, found fault, brought up old things
     4 freeze       could not think, move or find a word
     5 shutdown     felt nothing, far away, as if switched off
     6 appease      gave in, agreed or said sorry so that it would stop
     7 self-soothe  took care of myself: breathed, walked, waited
     8 connect      said what I felt, asked for closeness, stayed in touch
     9 other        something else
  => pur
  is none of the words for this field; one of: pursue, withdraw, attack, freeze,
  shutdown, appease, self-soothe, connect, other
  => q
  rcw-journal: your answers are kept; go on with: rcw-journal guess memory --draft xxr2cy6z05
  status 130
  $ rcw-journal guess list
  $ draft=$(rcw-journal drafts list | cut -d ' ' -f 1)
  $ asked --quiet rcw-journal guess memory --draft $draft <<'END'
  > pursue
  > all of them
  > 60
  > 
  > END
  seqdbcsff3
  status 0
  $ rcw-journal drafts list
  $ rcw-journal show $(rcw-journal guess list --format tsv | cut -f 1)
  schema: rcw/journal.guess/1
  id: seqdbcsff3
  at: 2026-11-01
  recorded: 2026-11-01T09:00:00+01:00
  window: vd53yd2bst
  protocol: activation
  about: memory
  trigger: late answer
  response: pursue
  share: 60
  seal: daf99f1c297e0b867cba30f56b615e70d5a12b86d55eacac3bfc61ac5f125079
  ...
  $ asked --quiet rcw-journal guess memory <<'END'
  > END
  rcw-journal: error: there is a guess from memory already: seqdbcsff3
  rcw-journal: hint: 'show' prints it; 'rm' takes it back before the first look
  status 1
  $ asked --quiet rcw-journal guess memory --draft $draft <<'END'
  > END
  rcw-journal: error: there is a guess from memory already: seqdbcsff3
  rcw-journal: hint: 'show' prints it; 'rm' takes it back before the first look
  status 1

With every question open nothing is written.

  $ rcw-journal rm $(rcw-journal guess list --format tsv | cut -f 1) >/dev/null
  $ printf '\n\n\n\n' | asked --quiet rcw-journal guess memory
  rcw-journal: nothing was guessed, and nothing was written
  status 0
  $ rcw-journal guess list; rcw-journal drafts list

About evenings there is another set of questions, and no link.

  $ rcw-journal window start awareness >/dev/null 2>&1
  $ rcw-journal guess 'trigger late answer -> pursue' --window awareness
  rcw-journal: error: an awareness window has no triggers with responses
  rcw-journal: hint: 'guess memory' takes what you remember of it
  [2]
  $ asked rcw-journal guess memory --window awareness <<'END'
  > calmness
  > 30
  > 90
  > END
  What you expect, before you look
  From memory, without looking anything up. Afterwards the record stands beside
  it; they are two views, and neither is the truth.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) Which feeling did your evenings name most often?
     1 desire        wanting
     2 avoidance     wanting to keep away from it
     3 anxiety       uneasy, tense
     4 calmness      at ease
     5 satisfaction  content, enough
     6 nothing       nothing in particular
     7 cant-tell     can't tell
  => calmness
  
  (2 of 3) On how many of 100 evenings was there a critical voice?
    a number from 0 to 100
  => 30
  
  (3 of 3) On how many of 100 days did you write something down?
    a number from 0 to 100
  => 90
  e3fhzxg1d9
  status 0
  $ rcw-journal guess list --window awareness
  e3fhzxg1d9  2026-11-01 09:00  from memory: emotion calmness, critic 30%, days 90%

About one relationship, and not about the other.

  $ rcw-journal window start activation --with Ann >/dev/null 2>&1
  $ rcw-journal guess 'trigger late answer -> pursue' --with Ann >/dev/null
  $ rcw-journal guess list --with Ann
  wkwqdd7jt7  2026-11-01 09:00  trigger late answer -> pursue
  $ rcw-journal guess list --window $window
  $ rcw-journal show --field with $(rcw-journal guess list --with Ann --format tsv | cut -f 1); echo
  Ann
  $ rcw-journal check

How guesses went, over all windows: those that were tested at the first look on the fixed day, and no others.

  $ rcw-journal guess score
  0 tested: 0 supported, 0 opposite, 0 cannot tell.
  $ . "$TESTS/examples/moments.sh"; rm -rf home
  $ at 2026-11-02T09:00:00+01:00 window start activation >/dev/null 2>&1
  $ with_a_link 2026-11-02
  $ for words in 'phone -> withdraw' 'chores -> withdraw' 'late -> attack'; do at 2026-11-15T22:00:00+01:00 guess "trigger $words" >/dev/null; done
  $ rcw-journal guess score
  0 tested: 0 supported, 0 opposite, 0 cannot tell.
  $ at 2026-11-16T10:00:00+01:00 review | sed -n '/^What you guessed/,/^$/p'
  What you guessed, and what you wrote
  trigger late -> attack: cannot tell.
  After "late": attack in 1 of 10; otherwise in 2 of 18. Difference -1 points (95%
    interval -24 to 30). Exact test p=1.000 after Holm's adjustment, 3 comparisons
    registered before looking. No link shown, which is not the same as no link.
  Beside it, mid-p=0.766: less strict, and no ground for a claim.
  trigger chores -> withdraw: opposite.
  After "chores": withdraw in 0 of 6; otherwise in 13 of 22. Difference -59 points
    (95% interval -77 to -15). Exact test p=0.036 after Holm's adjustment, 3
    comparisons registered before looking. A link in this record, not a cause.
  Beside it, mid-p=0.011: less strict, and no ground for a claim.
  trigger phone -> withdraw: supported.
  After "phone": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points
    (95% interval 27 to 82). Exact test p=0.005 after Holm's adjustment, 3
    comparisons registered before looking. A link in this record, not a cause.
  Beside it, mid-p=0.001: less strict, and no ground for a claim.
  
  $ rcw-journal guess score
  cannot tell  pkvyz9s1vv  trigger late -> attack
  opposite     pkvyz9s1vv  trigger chores -> withdraw
  supported    pkvyz9s1vv  trigger phone -> withdraw
  3 tested: 1 supported, 1 opposite, 1 cannot tell.
  $ rcw-journal guess score --format tsv
  cannot tell\tpkvyz9s1vv\ttrigger late -> attack (esc)
  opposite\tpkvyz9s1vv\ttrigger chores -> withdraw (esc)
  supported\tpkvyz9s1vv\ttrigger phone -> withdraw (esc)
  $ rcw-journal guess score --format json
  {"schema":"rcw/journal.judged-guesses/1","guesses":[
  {"schema":"rcw/journal.judged-guess/1","window":"pkvyz9s1vv","guess":"trigger late -> attack","verdict":"cannot tell"},
  {"schema":"rcw/journal.judged-guess/1","window":"pkvyz9s1vv","guess":"trigger chores -> withdraw","verdict":"opposite"},
  {"schema":"rcw/journal.judged-guess/1","window":"pkvyz9s1vv","guess":"trigger phone -> withdraw","verdict":"supported"}
  ]}
  $ at 2026-11-16T11:00:00+01:00 add activation --at 2026-11-15T23:00 --set trigger.category=late --set response=attack >/dev/null
  $ at 2026-11-16T12:00:00+01:00 review | sed -n 3p
  Look 2: the entries changed after the first look, so everything that is tested
  $ rcw-journal guess score | tail -n 1
  3 tested: 1 supported, 1 opposite, 1 cannot tell.
