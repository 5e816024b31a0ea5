From what the critic says to kind words, on oneself (article 001, lines 144 to 148). History may be left out.

  $ cat >answers.yaml <<'END'
  > hard: I said something sharp, and now it is quiet
  > human: most people who wait for an answer
  > wish: may I rest tonight
  > END
  $ rcw-reframe kind --answers answers.yaml
  This is hard: I said something sharp, and now it is quiet. I am not the only one: most people who wait for an answer. May I rest tonight.
  $ echo 'history: because nobody answered when I was small' >>answers.yaml
  $ rcw-reframe kind --answers answers.yaml
  This is hard: I said something sharp, and now it is quiet. I am not the only one: most people who wait for an answer. With what I have lived through, it makes sense: nobody answered when I was small. May I rest tonight.
  That it makes sense does not make it right: understanding a reaction excuses no harm, to anybody.

The critic's words stay as they are, and none of them has to come back.

  $ printf 'Here we go again. Why can I not just be normal at 40?\n' | rcw-reframe kind - --answers answers.yaml --keep
  This is hard: I said something sharp, and now it is quiet. I am not the only one: most people who wait for an answer. With what I have lived through, it makes sense: nobody answered when I was small. May I rest tonight.
  That it makes sense does not make it right: understanding a reaction excuses no harm, to anybody.
  rcw-reframe: kept: bqy0vq539g
  $ cat "$RCW_HOME"/reframe/2026/11/*
  schema: rcw/reframe.kindness/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  original: Here we go again. Why can I not just be normal at 40?
  hard: I said something sharp, and now it is quiet
  human: most people who wait for an answer
  history: because nobody answered when I was small
  wish: may I rest tonight
  text: "This is hard: I said something sharp, and now it is quiet. I am not the only one: most people who wait for an answer. With what I have lived through, it makes sense: nobody answered when I was small. May I rest tonight."
  ...

What is not said is a blank.

  $ printf 'You ruin everything.' | rcw-reframe kind -
  This is hard: [what is hard just now]. I am not the only one: [who else would find it hard]. [one kind wish for myself]
  rcw-reframe: not said yet: hard, human, wish
  [1]

In Chinese.

  $ rcw-reframe kind --answers answers.yaml --lang zh 2>/dev/null | grep -c '这很难'
  1

It never waits for calm.

  $ rcw-reframe kind --answers answers.yaml --pulse 120
  rcw-reframe: error: unknown option '--pulse'
  rcw-reframe: hint: try 'rcw-reframe kind --help'
  [2]
