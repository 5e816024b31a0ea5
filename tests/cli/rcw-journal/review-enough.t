Enough moments for a comparison: 28 in two weeks, and after one trigger it goes another way (domain.md 3.4, G3).

  $ . "$TESTS/examples/moments.sh"
  $ part() { sed -n "/^$1/,/^$/p"; }
  $ link() { rcw-journal guess --new "trigger $1"; }
  $ export RCW_NOW=2026-11-02T09:00:00+01:00
  $ rcw-journal window start activation 2>/dev/null >window
  $ with_a_link 2026-11-02
  $ cp -r home before-guesses; export RCW_NOW=2026-11-15T22:00:00+01:00

One guess, and it is the strongest sentence there is: counts, the base beside them, an interval, a test, and no cause.

  $ link 'phone -> withdraw'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | sed -n '2,3p;/^Triggers and/,/^$/p;/^What you guessed/,/^$/p'
  28 moments.
  Look 1, on the day that was fixed (2026-11-16) or later.
  Triggers and responses
  Triggers, and the first response of each moment
               withdraw  pursue  attack  freeze  of
  phone              10       2       0       0  12
  late                3       6       1       0  10
  chores              0       3       2       1   6
  all moments        13      11       3       1  28
  Exploratory, to be tested on new days: the whole table of triggers and first
    responses: exact test p=0.001 (1000 tables drawn).
  
  What you guessed, and what you wrote
  trigger phone -> withdraw: supported.
  After "phone": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points
    (95% interval 27 to 82). Exact test p=0.002, 1 comparison registered before
    looking. A link in this record, not a cause.
  Beside it, mid-p=0.001: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  94 numbers compared, 0 wrong
  $ rcw-journal show $(rcw-journal list --kind review --format ids) | sed -n '/claim: .guess/,/comparisons/p'
    - claim: "guess.trigger phone -> withdraw"
      gate: G3
      standing: planned
      text: "After \"phone\": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points (95% interval 27 to 82). Exact test p=0.002, 1 comparison registered before looking. A link in this record, not a cause."
      count: 10
      of: 12
      other_count: 3
      other_of: 16
      estimate: 0.645833
      low: 0.274329
      high: 0.816453
      test: fisher
      p: 0.001624
      mid_p: 0.001131
      adjusted: 0.001624
      serial: 0.035714
      comparisons: 1

Whoever guessed the opposite of what was written is told so; where chance could do it, nothing can be told.

  $ fresh() { rm -rf home; cp -r before-guesses home; }
  $ fresh; link 'chores -> withdraw'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | part 'What you guessed'
  What you guessed, and what you wrote
  trigger chores -> withdraw: opposite.
  After "chores": withdraw in 0 of 6; otherwise in 13 of 22. Difference -59 points
    (95% interval -77 to -15). Exact test p=0.018, 1 comparison registered before
    looking. A link in this record, not a cause.
  Beside it, mid-p=0.011: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  94 numbers compared, 0 wrong
  $ fresh; link 'phone -> pursue'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | part 'What you guessed'
  What you guessed, and what you wrote
  trigger phone -> pursue: cannot tell.
  After "phone": pursue in 2 of 12; otherwise in 9 of 16. Difference -40 points
    (95% interval -63 to -3). Exact test p=0.054, 1 comparison registered before
    looking. No link shown, which is not the same as no link.
  Beside it, mid-p=0.036: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  94 numbers compared, 0 wrong

Three guesses allow for each other, and a fourth is refused. `any` asks for the response anywhere in the moment.

  $ fresh; link 'phone -> withdraw'; link 'late -> pursue'; link 'chores -> any attack'
  s1j0basmg4
  qwbbsjdq1z
  cnqwbs2vm9
  $ link 'late -> attack'
  rcw-journal: error: a window has at most 3 guesses about links
  rcw-journal: hint: each one more makes the others weaker; 'rm ID' takes one back before the first look
  [2]
  $ rcw-journal guess list
  cnqwbs2vm9  2026-11-15 22:00  trigger chores -> any attack
  qwbbsjdq1z  2026-11-15 22:00  trigger late -> pursue
  s1j0basmg4  2026-11-15 22:00  trigger phone -> withdraw
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | part 'What you guessed'
  What you guessed, and what you wrote
  trigger chores -> any attack: cannot tell.
  After "chores": any attack in 2 of 6; otherwise in 1 of 22. Difference 29 points
    (95% interval 0 to 66). Exact test p=0.214 after Holm's adjustment, 3
    comparisons registered before looking. No link shown, which is not the same as
    no link.
  Beside it, mid-p=0.056: less strict, and no ground for a claim.
  trigger late -> pursue: cannot tell.
  After "late": pursue in 6 of 10; otherwise in 5 of 18. Difference 32 points (95%
    interval -5 to 60). Exact test p=0.214 after Holm's adjustment, 3 comparisons
    registered before looking. No link shown, which is not the same as no link.
  Beside it, mid-p=0.083: less strict, and no ground for a claim.
  trigger phone -> withdraw: supported.
  After "phone": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points
    (95% interval 27 to 82). Exact test p=0.005 after Holm's adjustment, 3
    comparisons registered before looking. A link in this record, not a cause.
  Beside it, mid-p=0.001: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  118 numbers compared, 0 wrong

A guess after the first look is welcome, and is no test any more. It is the same look, as the entries are the same.

  $ fresh; link 'phone -> withdraw'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review --format ids >first
  $ RCW_NOW=2026-11-16T11:00:00+01:00 link 'late -> pursue'
  rcw-journal: this window was looked at already, so the guess is exploratory: shown, not tested
  qwbbsjdq1z
  $ RCW_NOW=2026-11-16T12:00:00+01:00 rcw-journal review | sed -n '3p;/^What you guessed/,/^$/p'
  Look 1, on the day that was fixed (2026-11-16) or later.
  What you guessed, and what you wrote
  trigger phone -> withdraw: supported.
  After "phone": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points
    (95% interval 27 to 82). Exact test p=0.002, 1 comparison registered before
    looking. A link in this record, not a cause.
  Beside it, mid-p=0.001: less strict, and no ground for a claim.
  trigger late -> pursue: exploratory.
  Exploratory, to be tested on new days: After "late": pursue in 6 of 10;
    otherwise in 5 of 18. Difference 32 points (95% interval -5 to 60). Exact test
    p=0.125.
  Beside it, mid-p=0.083: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  106 numbers compared, 0 wrong

An entry more makes it another look, and all tests exploratory.

  $ RCW_NOW=2026-11-16T13:00:00+01:00 rcw-journal add activation --at 2026-11-13T09:00 --set trigger.category=phone --set response=withdraw
  gjgkf2d3h2
  $ RCW_NOW=2026-11-16T14:00:00+01:00 rcw-journal review | sed -n '2,4p;/^What you guessed/,/^$/p'
  29 moments.
  Look 2: the entries changed after the first look, so everything that is tested
    is exploratory.
  What you guessed, and what you wrote
  trigger phone -> withdraw: exploratory.
  Exploratory, to be tested on new days: After "phone": withdraw in 11 of 13;
    otherwise in 3 of 16. Difference 66 points (95% interval 30 to 82). Exact test
    p=0.001.
  Without the late entry: Exploratory, to be tested on new days: After "phone":
    withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points (95% interval
    27 to 82). Exact test p=0.002.
  Beside it, mid-p<0.001: less strict, and no ground for a claim.
  trigger late -> pursue: exploratory.
  Exploratory, to be tested on new days: After "late": pursue in 6 of 10;
    otherwise in 5 of 19. Difference 34 points (95% interval -3 to 61). Exact test
    p=0.114.
  Without the late entry: Exploratory, to be tested on new days: After "late":
    pursue in 6 of 10; otherwise in 5 of 18. Difference 32 points (95% interval -5
    to 60). Exact test p=0.125.
  Beside it, mid-p=0.079: less strict, and no ground for a claim.
  
  $ rcw-journal list --kind review --where 'look = 2' --count
  1
  $ "$TESTS/support/worked_out_again"
  161 numbers compared, 0 wrong

Without it, the look is the first one again, and so is what it may say.

  $ rcw-journal rm $(rcw-journal list --where 'at = "2026-11-13 09:00"' --format ids) >/dev/null
  $ RCW_NOW=2026-11-16T15:00:00+01:00 rcw-journal review | sed -n '3p'
  Look 1, on the day that was fixed (2026-11-16) or later.

--exact takes intervals that never cover less than they promise, and are wider.

  $ fresh; RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review --exact | sed -n '/^  phone:/,/^The first/p'
    phone: 12 of 28 recorded events (43%, 95% interval 24-63%)
    late: 10 of 28 recorded events (36%, 95% interval 19-56%)
    chores: 6 of 28 recorded events (21%, 95% interval 8-41%)
  The first response of each moment
  $ "$TESTS/support/worked_out_again"
  94 numbers compared, 0 wrong

Without a guess every pair is searched, allowing for all of them: the same link is there, and much weaker.

  $ fresh
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | part 'Triggers and'
  Triggers and responses
  Triggers, and the first response of each moment
               withdraw  pursue  attack  freeze  of
  phone              10       2       0       0  12
  late                3       6       1       0  10
  chores              0       3       2       1   6
  all moments        13      11       3       1  28
  The whole table of triggers and first responses: exact test p=0.001 (1000 tables
    drawn).
  After "phone": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points
    (95% interval 27 to 82). Exact test p=0.019 after Holm's adjustment for 12
    comparisons. A link in this record, not a cause.
  Beside it, mid-p=0.001: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  94 numbers compared, 0 wrong

--explore shows each of them, for questions next time.

  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review --explore | sed -n '/^Every pair/,/^$/p'
  Every pair, for exploring only (Benjamini-Hochberg): questions for new days, not
    findings
                              after  otherwise  alone    adjusted
  trigger chores -> attack      2/6       1/22  p=0.107  p=0.299
  trigger chores -> freeze      1/6       0/22  p=0.214  p=0.381
  trigger chores -> pursue      3/6       8/22  p=0.653  p=0.870
  trigger chores -> withdraw    0/6      13/22  p=0.018  p=0.107
  trigger late -> attack       1/10       2/18  p=1.000  p=1.000
  trigger late -> freeze       0/10       1/18  p=1.000  p=1.000
  trigger late -> pursue       6/10       5/18  p=0.125  p=0.299
  trigger late -> withdraw     3/10      10/18  p=0.254  p=0.381
  trigger phone -> attack      0/12       3/16  p=0.238  p=0.381
  trigger phone -> freeze      0/12       1/16  p=1.000  p=1.000
  trigger phone -> pursue      2/12       9/16  p=0.054  p=0.216
  trigger phone -> withdraw   10/12       3/16  p=0.002  p=0.019
  
  $ fresh; link 'phone -> withdraw'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review --explore --dry-run 2>/dev/null | grep 'No pairs'
  [1]

Other names for triggers after looking are a look of their own kind: they are counted, and the entries are others.

  $ fresh; link 'phone -> withdraw'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review --format ids >first
  $ RCW_NOW=2026-11-16T11:00:00+01:00 rcw-journal categories rename late phone
  rcw-journal: warning: the new name is in use: from now on the two are one
  10 entries
  $ RCW_NOW=2026-11-16T12:00:00+01:00 rcw-journal review | sed -n '3,4p;/^Trigger categories/p;/^What you guessed/,/^$/p'
  Look 2: the entries changed after the first look, so everything that is tested
    is exploratory.
  Trigger categories got other names 1 time since the first day.
  What you guessed, and what you wrote
  trigger phone -> withdraw: exploratory.
  Exploratory, to be tested on new days: After "phone": withdraw in 13 of 22;
    otherwise in 0 of 6. Difference 59 points (95% interval 15 to 77). Exact test
    p=0.018.
  Beside it, mid-p=0.011: less strict, and no ground for a claim.
  
  $ RCW_NOW=2026-11-16T12:00:00+01:00 rcw-journal review --verify $(cat first) | grep -v ^holds
  edited   record cz4e26zhpt
  edited   record dy98aezcyk
  edited   record f7n3f28cte
  edited   record mw2kvzve6e
  edited   record pwzq58skd4
  edited   record px6rxd2x51
  edited   record we2yk64k1r
  edited   record xe508m4xkd
  edited   record xrcf7yv64c
  edited   record yfv05qavvn
  changed  most.trigger
           was: The most recorded triggers were "phone" (12) and "late" (10).
           now: The most recorded trigger was "phone" (22).
  changed  trigger.phone
           was: phone: 12 of 28 recorded events (43%, 95% interval 27-61%)
           now: phone: 22 of 28 recorded events (79%, 95% interval 60-90%), more often than not, in this record
  gone     trigger.late
           was: late: 10 of 28 recorded events (36%, 95% interval 21-54%)
  changed  overall
           was: Exploratory, to be tested on new days: the whole table of triggers and first responses: exact test p=0.001 (1000 tables drawn).
           now: Exploratory, to be tested on new days: the whole table of triggers and first responses: exact test p=0.006 (1000 tables drawn).
  changed  guess.trigger phone -> withdraw
           was: After "phone": withdraw in 10 of 12; otherwise in 3 of 16. Difference 65 points (95% interval 27 to 82). Exact test p=0.002, 1 comparison registered before looking. A link in this record, not a cause.
           now: After "phone": withdraw in 13 of 22; otherwise in 0 of 6. Difference 59 points (95% interval 15 to 77). Exact test p=0.018, 1 comparison registered before looking. A link in this record, not a cause.
  v9x370382p: 13 of 18 claims hold.
  $ rcw-journal list --kind review --count
  2

Two habits that merely take turns are no link, however small the p: the time-shift check says so.

  $ rm -rf home; RCW_NOW=2026-11-02T09:00:00+01:00 rcw-journal window start activation >/dev/null 2>&1
  $ moments 2026-11-02 $(for i in {1..14}; do echo phone-withdraw late-pursue; done)
  $ link 'phone -> withdraw'
  s1j0basmg4
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | part 'What you guessed'
  What you guessed, and what you wrote
  trigger phone -> withdraw: cannot tell.
  After "phone": withdraw in 14 of 14; otherwise in 0 of 14. Difference 100 points
    (95% interval 70 to 100). Exact test p<0.001, 1 comparison registered before
    looking. Runs of alike moments could make this by themselves (time-shift check
    p=1.000). No link shown, which is not the same as no link.
  Beside it, mid-p<0.001: less strict, and no ground for a claim.
  
  $ "$TESTS/support/worked_out_again"
  73 numbers compared, 0 wrong

Enough altogether, and too few after one trigger or besides it.

  $ rm -rf home; RCW_NOW=2026-11-02T09:00:00+01:00 rcw-journal window start activation >/dev/null 2>&1
  $ moments 2026-11-02 $(for i in {1..18}; do echo phone-withdraw; done) late-pursue late-pursue
  $ link 'phone -> withdraw'; link 'late -> withdraw'; link 'nothing like it -> withdraw'
  s1j0basmg4
  qwbbsjdq1z
  cnqwbs2vm9
  $ RCW_NOW=2026-11-16T10:00:00+01:00 rcw-journal review | part 'What you guessed'
  What you guessed, and what you wrote
  trigger nothing like it -> withdraw: cannot tell.
  Not enough after "nothing like it": 0 events, 5 needed.
  trigger late -> withdraw: cannot tell.
  Not enough after "late": 2 events, 5 needed.
  trigger phone -> withdraw: cannot tell.
  Not enough besides "phone": 2 events, 5 needed.
  
  $ "$TESTS/support/worked_out_again"
  91 numbers compared, 0 wrong
