Two weeks, and an honest look at them: what eleven moments can say, and what they cannot (domain.md 4.4).

On the seventh day there are counts. Shares, comparisons and guesses wait for the day that was fixed.

  $ on_day_7='RCW_NOW=2026-10-24T14:00:00+02:00 rcw-journal review >early; echo "status $?" >>early'
  $ . "$TESTS/examples/two-weeks.sh"
  $ cat early
  Review of the activation window q7pah6k2p5, 2026-10-18 to 2026-10-24
  6 moments: enough to look at one by one, not to compare.
  Counts so far. Shares, comparisons and guesses wait for 2026-11-01, the day that
    was fixed.
  Kept as ygfnby59zh.
  
  How it was kept
  You wrote on 6 of 6 days so far (1 day off).
  On the same day: 6. Later: 0. Filled in afterwards: 0.
  From a moment to its entry: 0 min in the middle, 0 min at the longest.
  Its review is from 2026-11-01 on.
  Kept moment by moment, when something happened: what was not noticed is not
    here.
  
  Counts
  activation 6.
  
  Of these
  How many moments were not written down is not known: no day has an answer about
    it.
  Triggers
  phone during talk: 3 of 6 recorded events
  late answer: 2 of 6 recorded events
  criticism: 1 of 6 recorded events
  The first response of each moment
  pursue: 2 of 6 recorded events
  withdraw: 2 of 6 recorded events
  attack: 1 of 6 recorded events
  freeze: 1 of 6 recorded events
  What calmed, and what was named
  self-soothe or connect, at any point: 0 of 6 recorded events
  In the body
  chest: 2 of 6 recorded events
  stomach: 2 of 6 recorded events
  jaw: 1 of 6 recorded events
  throat: 1 of 6 recorded events
  status 0

Both guesses were sealed before that: one about a link, one from memory.

  $ rcw-journal guess list --window activation
  p0am4ddkm1  2026-10-18 22:00  trigger phone during talk -> withdraw
  aqt2pah6zz  2026-10-23 22:00  from memory: trigger late answer, response withdraw, share 60%, days 90%

The days: 13 of 14, as one is off. Nine of them have an entry, one has its evening alone, three have nothing at all
(the 25th, the 30th and the 31st). What was written at 00:40 and at 02:30 belongs to the 24th.

  $ export RCW_NOW=2026-11-01T10:00:00+01:00
  $ rcw-journal status --window last
  q7pah6k2p5  activation  2026-10-18 to 2026-10-31  ended
  You wrote on 9 of 13 days (1 day off).
  On the same day: 7. Later: 0. Filled in afterwards: 2.
  From a moment to its entry: 0 min in the middle, 2 days 23 h at the longest.
  On 1 day without such an entry you answered the evening's questions.
  At least 3 moments were not written down.
  $ rcw-journal list --kind activation --kind daily
  mq58123bq3  2026-10-18 21:30  activation
  h3ft8aefv5  2026-10-19 22:10  activation
  g228pc488n  2026-10-20 20:05  activation
  erzhppk6w1  2026-10-21 19:00  activation
  b5y4gmxaw4  2026-10-23 21:00  activation
  n91b3tzjsr  2026-10-24 12:00  activation
  asqw3tr170  2026-10-25 00:40  activation
  n7bj5h38sp  2026-10-25 02:30  activation
  vy3cb8fqgf  2026-10-26 22:00  daily
  hsvksx9y50  2026-10-27 19:00  activation
  mrb50y7f7k  2026-10-27 22:00  daily
  ee916f8xps  2026-10-28 21:00  activation
  g7e5qdb0hj  2026-10-29 22:00  activation
  $ rcw-journal show --ids <(rcw-journal list --kind activation --format ids) | grep ^zone: | sort | uniq -c
       10 zone: Europe/Berlin
        1 zone: Europe/Lisbon

The review. What is too little for a sentence is said to be too little, and how much would be enough.

  $ rcw-journal review
  Review of the activation window q7pah6k2p5, 2026-10-18 to 2026-10-31
  11 moments: enough to look at one by one, not to compare.
  Look 2, on the day that was fixed (2026-11-01) or later.
  Kept as wx59d8zqhe.
  
  What you wrote, in order
  13 entries on 10 of 14 days.
  mq58123bq3  2026-10-18 21:30  activation  phone during talk -> withdraw, freeze
  h3ft8aefv5  2026-10-19 22:10  activation  late answer -> pursue
  g228pc488n  2026-10-20 20:05  activation  phone during talk -> withdraw
  erzhppk6w1  2026-10-21 19:00  activation  criticism -> attack, withdraw
  b5y4gmxaw4  2026-10-23 21:00  activation  phone during talk -> freeze
  n91b3tzjsr  2026-10-24 12:00  activation  late answer -> pursue, appease
  asqw3tr170  2026-10-25 00:40  activation  phone during talk -> withdraw
  n7bj5h38sp  2026-10-25 02:30  activation  late answer -> connect
  vy3cb8fqgf  2026-10-26 22:00  daily
  hsvksx9y50  2026-10-27 19:00  activation  criticism -> withdraw
  mrb50y7f7k  2026-10-27 22:00  daily
  ee916f8xps  2026-10-28 21:00  activation  phone during talk -> self-soothe,
    connect  (late)
  g7e5qdb0hj  2026-10-29 22:00  activation  late answer -> pursue  (late)
  
  How it was kept
  You wrote on 9 of 13 days (1 day off).
  On the same day: 7. Later: 0. Filled in afterwards: 2.
  From a moment to its entry: 0 min in the middle, 2 days 23 h at the longest.
  On 1 day without such an entry you answered the evening's questions.
  At least 3 moments were not written down.
  Kept moment by moment, when something happened: what was not noticed is not
    here.
  2 entries were written late (the days above count by their first entry); what
    changes by 5 points or more without them is said.
  
  Counts
  activation 11, daily 2.
  
  Shares, one row a moment
  Each share is followed by what it could be with those that were not written
    down.
  Triggers
    phone during talk: 5 of 11 recorded events (45%, 95% interval 21-72%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 36% to 57%.
    late answer: 4 of 11 recorded events (36%, 95% interval 15-65%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 29% to 50%.
    criticism: 2 of 11 recorded events (18%, 95% interval 5-48%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 14% to 36%.
  The first response of each moment
    withdraw: 4 of 11 recorded events (36%, 95% interval 15-65%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 29% to 50%.
      Without the 2 late entries: 4 of 9 (44%, 95% interval 19-73%).
    pursue: 3 of 11 recorded events (27%, 95% interval 10-57%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 21% to 43%.
      Without the 2 late entries: 2 of 9 (22%, 95% interval 6-55%).
    attack: 1 of 11 recorded events (9%, 95% interval 2-38%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 7% to 29%.
    connect: 1 of 11 recorded events (9%, 95% interval 2-38%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 7% to 29%.
    freeze: 1 of 11 recorded events (9%, 95% interval 2-38%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 7% to 29%.
    self-soothe: 1 of 11 recorded events (9%, 95% interval 2-38%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 7% to 29%.
      Without the 2 late entries: 0 of 9 (0%, 95% interval 0-30%).
  What calmed, and what was named
    self-soothe or connect, at any point: 2 of 11 recorded events (18%, 95%
      interval 5-48%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 14% to 36%.
      Without the 2 late entries: 1 of 9 (11%, 95% interval 2-43%).
  In the body
    chest: 4 of 11 recorded events (36%, 95% interval 15-65%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 29% to 50%.
    stomach: 4 of 11 recorded events (36%, 95% interval 15-65%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 29% to 50%.
    jaw: 2 of 11 recorded events (18%, 95% interval 5-48%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 14% to 36%.
    throat: 1 of 11 recorded events (9%, 95% interval 2-38%)
      If your 3 unrecorded events were none or all of this kind, the share would
        be 7% to 29%.
  moments: 11 on 10 recorded days, 1.1 a recorded day (95% interval 0.5-2.0)
  Without the 2 late entries: moments: 9 on 8 recorded days, 1.1 a recorded day
    (95% interval 0.5-2.1)
  
  Triggers and responses
  Triggers, and the first response of each moment
                     withdraw  pursue  attack  connect  freeze  self-soothe  of
  phone during talk         3       0       0        0       1            1   5
  late answer               0       3       0        1       0            0   4
  criticism                 1       0       1        0       0            0   2
  all moments               4       3       1        1       1            1  11
  
  One after the other
  From one first response (rows) to the next (columns)
               pursue  withdraw  attack  connect  self-soothe  of
  withdraw          1         0       1        1            1   4
  pursue            0         2       0        0            0   2
  freeze            1         0       0        0            0   1
  self-soothe       1         0       0        0            0   1
  all steps         3         2       1        1            1   8
  The same first response came again in 0 of 8 consecutive pairs. Not enough to
    say more: 8 pairs, 20 needed.
  Without the 2 late entries: The same first response came again in 0 of 6
    consecutive pairs. Not enough to say more: 6 pairs, 20 needed.
  
  What you guessed, and what you wrote
  trigger phone during talk -> withdraw: cannot tell.
  Not enough to compare triggers: 11 events, 20 needed.
  Without the 2 late entries: Not enough to compare triggers: 9 events, 20 needed.
  Memory and record are two views, neither the truth.
  the most frequent trigger: you guessed late answer; recorded: phone during talk
    5, late answer 4, criticism 2.
  the usual first response: you guessed withdraw; recorded: withdraw 4, pursue 3,
    attack 1.
  withdraw first: you guessed 60%; recorded: 4 of 11 (36%).
  days on which you wrote: you guessed 90%; recorded: 9 of 13 (69%).
  
  Three questions to the record
  Are there kinds of moments that come back?
  The most recorded triggers were "phone during talk" (5) and "late answer" (4).
  Your own answer (own.triggers): rcw-journal edit --ask wx59d8zqhe
  Do you recognise yourself in what you did? Beside it, what the article lists:
  pursue, attack, appease (listed for anxious): in 4 of 11 recorded events
  withdraw, shutdown, freeze, attack (listed for avoidant): in 6 of 11 recorded
    events
  self-soothe, connect (listed for secure): in 2 of 11 recorded events
  Counts of what was written down, and no more; attack is listed for two styles,
    so it says little, and nothing here says what you are.
  Your own answer (own.responses): rcw-journal edit --ask wx59d8zqhe
  Does any of it remind you of earlier times?
  felt familiar: 8 of 11 recorded events (73%, 95% interval 43-90%)
  Your own answer (own.history): rcw-journal edit --ask wx59d8zqhe
  
  Not enough yet
  Not enough to compare triggers: 11 events, 20 needed. Nothing is wrong with
    having fewer.
  Not enough for a trend: 2 weeks with 3 recorded days or more, 6 needed.

The same counts by other means.

  $ rcw-journal show --ids <(rcw-journal list --kind activation --format ids) >entries
  $ grep '  category:' entries | sort | uniq -c | sort -rn
        5   category: phone during talk
        4   category: late answer
        2   category: criticism
  $ grep -A 1 '^response:' entries | grep '  - ' | sort | uniq -c | sort -rn
        4   - withdraw
        3   - pursue
        1   - self-soothe
        1   - freeze
        1   - connect
        1   - attack
  $ grep '  - site:' entries | sort | uniq -c | sort -rn
        4   - site: stomach
        4   - site: chest
        2   - site: jaw
        1   - site: throat
  $ grep -c 'familiar: "yes"' entries; grep -c '^mode: backfilled' entries
  8
  2

And every share, interval, bound and test of the record that is kept, worked out again by another program.

  $ "$TESTS/support/worked_out_again"
  232 numbers compared, 0 wrong
  $ "$TESTS/support/worked_out_again" $(rcw-journal list --kind review --format ids | head -1)
  91 numbers compared, 0 wrong

What is kept is a record like others, with all it rests on. The same look at the same entries is the same record.

  $ id=$(rcw-journal review --format ids)
  $ rcw-journal list --kind review
  ygfnby59zh  2026-10-24        review
  wx59d8zqhe  2026-10-31        review
  $ rcw-journal review --format ids | cmp - <(echo $id)
  $ rcw-journal review --window last --format yaml | cmp - <(rcw-journal show $id)
  $ rcw-journal show $id | sed '/^claims:/,$d'
  schema: rcw/journal.review/1
  id: wx59d8zqhe
  at: 2026-10-31
  recorded: 2026-11-01T10:00:00+01:00
  window: q7pah6k2p5
  first: 2026-10-18
  last: 2026-10-31
  stage: review
  look: 2
  intervals: wilson
  recoded: 0
  data: "235bc7192882487dc93e5bf2156910fe29da1fb9cc1ea0afc0c68a36145a6df9"
  counts:
    elapsed: 14
    days_off: 1
    eligible: 13
    recorded_days: 9
    same_day: 7
    later: 0
    backfilled: 2
    unknown: 0
    looked: 1
    entries: 11
    elsewhere: 0
    unwritten: 3
  guesses:
    - p0am4ddkm1
    - aqt2pah6zz
  $ rcw-journal show $id | sed -n '/claim: trigger.criticism/,/^  - claim: r/p; /^rests_on/,$p'
    - claim: trigger.criticism
      gate: G1
      standing: planned
      text: "criticism: 2 of 11 recorded events (18%, 95% interval 5-48%)"
      count: 2
      of: 11
      low: 0.051368
      high: 0.476981
      bound_low: 0.142857
      bound_high: 0.357143
      without_late:
        count: 2
        of: 9
        low: 0.063225
        high: 0.547411
        gate: G1
    - claim: response.withdraw
  rests_on:
    - asqw3tr170 a6dbaf926c53e080
    - b5y4gmxaw4 d0e43a079c92f75f
    - ee916f8xps da6a76c3e484c387
    - erzhppk6w1 ae1ef7bdf764aedc
    - g228pc488n 8c74f30bac36f184
    - g7e5qdb0hj 01f138821dd79f1a
    - h3ft8aefv5 506553e714ff4991
    - hsvksx9y50 bf0bae695183f7c8
    - mq58123bq3 86261978efdfe586
    - mrb50y7f7k 77344399b023facd
    - n7bj5h38sp ed84d5663657401f
    - n91b3tzjsr 28c8263d5c89c12a
    - vy3cb8fqgf 3b0843f4aa9d2b37
  ...
  $ rcw-journal review --verify $id
  holds    count.activation
  holds    count.daily
  holds    most.trigger
  holds    trigger.phone during talk
  holds    trigger.late answer
  holds    trigger.criticism
  holds    response.withdraw
  holds    response.pursue
  holds    response.attack
  holds    response.connect
  holds    response.freeze
  holds    response.self-soothe
  holds    body.chest
  holds    body.stomach
  holds    body.jaw
  holds    body.throat
  holds    resonance.familiar
  holds    calm.any
  holds    expected.anxious
  holds    expected.avoidant
  holds    expected.secure
  holds    rate.moments
  holds    guess.trigger phone during talk -> withdraw
  holds    order.repeat
  holds    trend.none
  holds    memory.trigger
  holds    memory.response
  holds    memory.share
  holds    memory.days
  wx59d8zqhe: 29 of 29 claims hold.
  $ rcw-journal check

On disk: the eleven, two evenings, the window, two guesses and two reviews. Taken over elsewhere they are the same,
and every claim can be worked out there too.

  $ find home/journal -name '*.yaml' | wc -l
  18
  $ rcw-journal export --to jsonl >all.jsonl
  $ rcw-journal import --home other --from jsonl all.jsonl
  18 new, 0 already here
  $ rcw-journal show --ids <(rcw-journal list --format ids) >here
  $ rcw-journal show --home other --ids <(rcw-journal list --home other --format ids) | cmp - here
  $ rcw-journal --home other review --verify | tail -1
  wx59d8zqhe: 29 of 29 claims hold.
