Three moves in the writer's words (article 001, line 118). What is not said is a blank, and nothing is made up.

  $ printf 'part: I shouted at you on the phone\n' | rcw-reframe repair --answers -
  I fell into an old pattern: I shouted at you on the phone. [how I say sorry] [how I would like to try again]
  rcw-reframe: not said yet: sorry, again
  [1]
  $ cat >answers.yaml <<'END'
  > part: I shouted at you on the phone
  > sorry: I am sorry for that
  > again: May I say it once more, calmly?
  > END
  $ rcw-reframe repair --answers answers.yaml
  I fell into an old pattern: I shouted at you on the phone. I am sorry for that. May I say it once more, calmly?
  $ ls "$RCW_HOME" 2>/dev/null
  [2]

What it mends, and how long after; the link is to the journal.

  $ id=$(printf 'trigger: {text: the phone}\n' | rcw-journal add setback - --now '2026-11-22 18:05')
  $ rcw-reframe repair --answers answers.yaml --about "$id" --said now --keep
  I fell into an old pattern: I shouted at you on the phone. I am sorry for that. May I say it once more, calmly?
  From then to these words: 3 h 10 min.
  rcw-reframe: kept: bqy0vq539g
  $ cat "$RCW_HOME"/reframe/2026/11/*
  schema: rcw/reframe.repair/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  links:
    - id: ztmt4k5ykd
      role: repairs
  part: I shouted at you on the phone
  sorry: I am sorry for that
  again: May I say it once more, calmly?
  text: "I fell into an old pattern: I shouted at you on the phone. I am sorry for that. May I say it once more, calmly?"
  said: 2026-11-22T21:15:00+01:00
  minutes: 190
  ...
  $ rcw-reframe repair --answers answers.yaml --about "$id" --said 19:05 >/dev/null
  From then to these words: 1 h.
  $ rcw-reframe repair --answers answers.yaml --about "$id" --said 18:25 >/dev/null
  From then to these words: 20 min.
  $ rcw-reframe repair --answers answers.yaml --about "$id" --said '2026-11-22 20:05' --now '2026-12-24 12:00' >/dev/null
  From then to these words: 2 h.
  $ rcw-reframe repair --answers answers.yaml --about "$id" --said now --now '2026-12-24 12:00' >/dev/null
  From then to these words: 31 days.

Without a time there is none to be computed.

  $ rcw-reframe repair --answers answers.yaml --about "$id" >/dev/null
  $ rcw-reframe check

What cannot be.

  $ note=$(printf 'tea' | rcw-journal add note --text -)
  $ rcw-reframe repair --answers answers.yaml --about "$note"
  rcw-reframe: error: --about: bqy0vq539g is of the kind note
  rcw-reframe: hint: it takes a setback or an activation of the journal
  [2]
  $ rcw-reframe repair --answers answers.yaml --about zzz
  rcw-reframe: error: no record has the id zzz
  rcw-reframe: hint: 'list' prints the ids there are
  [1]
  $ rcw-reframe repair --answers answers.yaml --about "$id" --said '2026-11-22 17:00'
  rcw-reframe: error: --said is before what the words mend
  rcw-reframe: hint: that was 2026-11-22 18:05
  [2]
  $ rcw-reframe repair --answers answers.yaml --said yesterday
  rcw-reframe: error: --said wants a time of day
  rcw-reframe: hint: for example --said now
  [2]
