A soft start with both sides in it (article 000, line 169): a wish and a question are enough.

  $ printf 'wish: us to improve our closeness\nrequest: "would you like to think of ways together?"\n' >wish.yaml
  $ echo 'We need to talk about our sex life' | rcw-reframe soften - --answers wish.yaml
  I would like us to improve our closeness. Would you like to think of ways together?

Or a feeling at one event, after what is understood of the other side.

  $ cat >answers.yaml <<'END'
  > event: You came home at nine on Tuesday.
  > primary: lonely
  > their_side: I understand that work is a lot just now
  > wish: I would like to hear from you by six
  > request: would that be possible
  > END
  $ echo 'You are NEVER here on Tuesday, Tom!!' | rcw-reframe soften - --answers answers.yaml
  rcw-reframe: the draft looks as if it was written in haste; waiting may help: rcw-checkin calm
  I understand that work is a lot just now, and I feel lonely when you came home at nine on Tuesday. I would like to hear from you by six. Would that be possible?
  rcw-reframe: names, numbers and times of the draft that the text does not have: 1 (--format yaml lists them)

What is hard to hear in an answer is hard to hear in the text: it is said with its place, and the status is 1. The rule of
this test stands beside the built-in ones.

  $ mkdir -m 700 home && mkdir -p home/content/rules
  $ cat >home/content/rules/own.yaml <<'END'
  > schema: rcw/content.rules/1
  > id: own
  > language: en
  > rules:
  >   - id: own-dance
  >     category: criticism
  >     level: warning
  >     schools: [gottman, nvc]
  >     message: Dancing is no reproach.
  >     ask: What did you see?
  >     source: this test
  >     bad: ["you «dance»"]
  >     good: ["tea"]
  >     pattern: ["dance"]
  > END
  $ printf 'event: you dance\nprimary: hurt\nrequest: would you stay\n' | rcw-reframe soften --answers -
  I feel hurt when you dance. Would you stay?
  rcw-reframe: warning: the text:1:22: Dancing is no reproach. [own-dance]
  rcw-reframe: hint: What did you see?
  [1]
  $ printf 'event: you dance\nprimary: hurt\nrequest: would you stay\n' >answers.yaml
  $ rcw-reframe soften --answers answers.yaml --format json | sed 's/.*"findings"/"findings"/'
  rcw-reframe: warning: the text:1:22: Dancing is no reproach. [own-dance]
  rcw-reframe: hint: What did you see?
  "findings":[{"rule":"own-dance","category":"criticism","level":"warning","begin":21,"end":26}]}
