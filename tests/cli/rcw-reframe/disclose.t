Telling what one has seen in oneself, from records (article 001, lines 90 and 94). They offer, and the author decides.

  $ . "$TESTS/examples/two-weeks.sh"
  $ rcw-journal review --window last --format yaml | rcw-reframe disclose - --candidates
  trigger:
    - "\xe2\x80\x9cphone during talk\xe2\x80\x9d" (esc)
    - "\xe2\x80\x9clate answer\xe2\x80\x9d" (esc)
    - "\xe2\x80\x9ccriticism\xe2\x80\x9d" (esc)
  body:
    - something in the stomach
    - something in the chest
    - something in the jaw
    - something in the throat
  response:
    - to go quiet or leave
    - to write, call or talk until there is an answer
    - to freeze
    - to ask for closeness
    - to calm myself first
    - to blame or find fault
    - to give in so that it stops
  early: []
  ...

A number takes a candidate, and words of one's own are as good. Without early history it is whole, status 0.

  $ printf 'trigger: 1\nbody: 1\nresponse: 1\n' >answers.yaml
  $ rcw-journal review --window last --format yaml | rcw-reframe disclose - --answers answers.yaml
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other
  person might do, leave out the parts that are done together. The
  private journal may still be right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they
  ask nothing, and nothing is kept.
  
  I have been paying attention to some things in myself, and I would like to share them with you.
  
  When something like this happens \xe2\x80\x93 \xe2\x80\x9cphone during talk\xe2\x80\x9d \xe2\x80\x93 I notice something in the stomach, and my first impulse is to go quiet or leave. (esc)
  
  I am telling you this so that you know a part of me better. It is not because I need you to fix or change something.
  
  How is this for you? Does it fit with what you have noticed? Is there something about your side that you would like me to understand?
  $ rcw-journal review --window last --format yaml >review.yaml
  $ rcw-reframe disclose review.yaml --answers answers.yaml --set early=- 2>said <<'END' | sed -n 3p
  > It has to do with waiting at the window as a child.
  > END
  When something like this happens \xe2\x80\x93 \xe2\x80\x9cphone during talk\xe2\x80\x9d \xe2\x80\x93 I notice something in the stomach, and my first impulse is to go quiet or leave. Looking back, I think that it has to do with waiting at the window as a child. (esc)

Another slot that is missing is a blank, and the status is 1: a candidate is never taken by itself.

  $ rcw-reframe disclose review.yaml --set body=- </dev/null 2>&1 | sed -n '11,$p'
  
  When something like this happens \xe2\x80\x93 [the moment it happens] \xe2\x80\x93 I notice [what the body does], and my first impulse is [what I then do]. (esc)
  
  I am telling you this so that you know a part of me better. It is not because I need you to fix or change something.
  
  How is this for you? Does it fit with what you have noticed? Is there something about your side that you would like me to understand?
  rcw-reframe: not said yet: trigger, body, response

In Chinese the candidates are said in Chinese.

  $ rcw-reframe disclose review.yaml --lang zh --answers answers.yaml 2>said
  \xe6\x88\x91\xe6\x9c\x80\xe8\xbf\x91\xe5\x9c\xa8\xe7\x95\x99\xe6\x84\x8f\xe8\x87\xaa\xe5\xb7\xb1\xe8\xba\xab\xe4\xb8\x8a\xe7\x9a\x84\xe4\xb8\x80\xe4\xba\x9b\xe4\xba\x8b\xef\xbc\x8c\xe6\x83\xb3\xe8\xaf\xb4\xe7\xbb\x99\xe4\xbd\xa0\xe5\x90\xac\xe3\x80\x82 (esc)
  
  \xe5\xbd\x93\xe9\x81\x87\xe5\x88\xb0\xe2\x80\x9cphone during talk\xe2\x80\x9d\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xef\xbc\x8c\xe6\x88\x91\xe6\xb3\xa8\xe6\x84\x8f\xe5\x88\xb0\xe8\x83\x83\xe9\x87\x8c\xe6\x9c\x89\xe4\xba\x9b\xe4\xbb\x80\xe4\xb9\x88\xef\xbc\x8c\xe6\x88\x91\xe7\x9a\x84\xe7\xac\xac\xe4\xb8\x80\xe5\x8f\x8d\xe5\xba\x94\xe6\x98\xaf\xe4\xb8\x8d\xe8\xaf\xb4\xe8\xaf\x9d\xef\xbc\x8c\xe6\x88\x96\xe8\x80\x85\xe8\xb5\xb0\xe5\xbc\x80\xe3\x80\x82 (esc)
  
  \xe6\x88\x91\xe8\xaf\xb4\xe8\xbf\x99\xe4\xba\x9b\xef\xbc\x8c\xe6\x98\xaf\xe6\x83\xb3\xe8\xae\xa9\xe4\xbd\xa0\xe5\xa4\x9a\xe4\xba\x86\xe8\xa7\xa3\xe6\x88\x91\xe7\x9a\x84\xe4\xb8\x80\xe9\x83\xa8\xe5\x88\x86\xef\xbc\x8c\xe4\xb8\x8d\xe6\x98\xaf\xe8\xa6\x81\xe4\xbd\xa0\xe4\xbf\xae\xe5\xa5\xbd\xe4\xbb\x80\xe4\xb9\x88\xe6\x88\x96\xe6\x94\xb9\xe5\x8f\x98\xe4\xbb\x80\xe4\xb9\x88\xe3\x80\x82 (esc)
  
  \xe4\xbd\xa0\xe5\x90\xac\xe4\xba\x86\xe6\x98\xaf\xe4\xbb\x80\xe4\xb9\x88\xe6\x84\x9f\xe8\xa7\x89\xef\xbc\x9f\xe5\x92\x8c\xe4\xbd\xa0\xe6\xb3\xa8\xe6\x84\x8f\xe5\x88\xb0\xe7\x9a\x84\xe4\xb8\x80\xe6\xa0\xb7\xe5\x90\x97\xef\xbc\x9f\xe5\x85\xb3\xe4\xba\x8e\xe4\xbd\xa0\xe9\x82\xa3\xe4\xb8\x80\xe8\xbe\xb9\xef\xbc\x8c\xe6\x9c\x89\xe6\xb2\xa1\xe6\x9c\x89\xe5\xb8\x8c\xe6\x9c\x9b\xe6\x88\x91\xe6\x98\x8e\xe7\x99\xbd\xe7\x9a\x84\xef\xbc\x9f (esc)

Kept, it points to what it was made from. Keeping it to oneself ends it as well as telling it.

  $ rcw-reframe disclose review.yaml --answers answers.yaml --set ending=myself --keep >out 2>&1; tail -1 out
  rcw-reframe: kept: bqy0vq539g
  $ rcw-reframe show bqy0vq539g | sed -n '/^links/,/^text/p'
  links:
    - id: wx59d8zqhe
      role: from
  trigger: "\xe2\x80\x9cphone during talk\xe2\x80\x9d" (esc)
  body: something in the stomach
  response: to go quiet or leave
  ending: myself
  text: |-
  $ rcw-reframe check

Moments themselves do as well, with what was felt where. Two relationships never come together.

  $ cat >moments.yaml <<'END'
  > schema: rcw/journal.activation/1
  > id: k7m3q9zxvb
  > at: 2026-11-20T20:00:00+01:00
  > with: M
  > trigger:
  >   text: my message got a one-word answer
  > body:
  >   - site: chest
  >     sensation: tightness
  > response:
  >   - pursue
  > resonance:
  >   text: waiting for my father to call
  > ---
  > schema: rcw/journal.activation/1
  > id: k7m3q9zxvc
  > at: 2026-11-21T20:00:00+01:00
  > with: L
  > trigger:
  >   text: the door stayed closed
  > END
  $ rcw-reframe disclose moments.yaml --with M --candidates
  trigger:
    - my message got a one-word answer
  body:
    - tightness in the chest
  response:
    - to write, call or talk until there is an answer
  early:
    - waiting for my father to call
  ...
  $ rcw-reframe disclose moments.yaml --candidates
  rcw-reframe: error: these records are about 2 relationships
  rcw-reframe: hint: --with NAME takes those about one
  [2]
