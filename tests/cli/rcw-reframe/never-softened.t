What is a stop, a no or a limit is never reworded: it comes back as it is, at once and whatever speaks for waiting. The rules
of this test stand beside the built-in ones.

  $ mkdir -m 700 home && mkdir -p home/content/rules
  $ cat >home/content/rules/own.yaml <<'END'
  > schema: rcw/content.rules/1
  > id: own
  > language: en
  > rules:
  >   - id: own-stop
  >     category: never_soften
  >     level: hint
  >     schools: [gottman]
  >     message: a limit
  >     source: this test
  >     bad: ["«Stop»"]
  >     good: ["we stopped for tea"]
  >     pattern: ["^ stop", "^ do not touch me", "^ not tonight"]
  > END
  $ for builder in layers soften invite; do
  >   printf "Stop.\nDon't touch me. Not tonight." | rcw-reframe $builder - --calm no
  > done
  rcw-reframe: a stop, a no or a limit stands as it is: it needs no wording
  Stop.
  Don't touch me. Not tonight.
  rcw-reframe: a stop, a no or a limit stands as it is: it needs no wording
  Stop.
  Don't touch me. Not tonight.
  rcw-reframe: a stop, a no or a limit stands as it is: it needs no wording
  Stop.
  Don't touch me. Not tonight.

Beside other sentences it stands first, untouched.

  $ echo "You never listen. Don't touch me." | rcw-reframe layers - --format yaml | sed -n '/^text/,/^answers/p'
  rcw-reframe: a stop, a no or a limit stands as it is: it needs no wording
  rcw-reframe: not said yet: event, wish, felt, need
  text: |-
    Don't touch me.
  
    When [what a camera would have seen], I feel [a feeling, or what the body does], because [what it means to me].
  answers:

What has to stop, or is serious, is not softened; the reason is said, and the sentence is given back.

  $ echo 'You read my messages.' >draft
  $ rcw-reframe soften draft --must-stop
  Then nothing is softened. What has to stop may be said in one plain
  sentence, as often as it is needed, and without a reason:
  
    Stop. I do not want this.
  
  A plain no:                      rcw-reframe decline
  If you are afraid of somebody:   rcw-journal safety
  You read my messages.
  [1]
  $ rcw-reframe soften draft --serious
  Nothing is softened. Where a problem is serious and can change, saying
  plainly what is wrong has gone with its getting better, and gentle words
  alone with its staying as it is (a review of studies of couples; it
  cannot say which is right for you).
  
  Plain is not cruel: one event, what it does to you, what has to change,
  by when. If you are afraid of the answer:  rcw-journal safety
  You read my messages.
  [1]
  $ rcw-reframe soften draft --serious --lang zh
  \xe4\xbb\x80\xe4\xb9\x88\xe9\x83\xbd\xe6\xb2\xa1\xe6\x9c\x89\xe8\xbd\xaf\xe5\x8c\x96\xe3\x80\x82\xe9\x97\xae\xe9\xa2\x98\xe4\xb8\xa5\xe9\x87\x8d\xe3\x80\x81\xe8\x80\x8c\xe4\xb8\x94\xe5\x8f\xaf\xe4\xbb\xa5\xe6\x94\xb9\xe5\x8f\x98\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xef\xbc\x8c\xe7\x9b\xb4\xe6\x8e\xa5\xe8\xaf\xb4\xe5\x87\xba\xe5\x93\xaa\xe9\x87\x8c\xe4\xb8\x8d\xe5\xaf\xb9\xef\xbc\x8c (esc)
  \xe5\xbe\x80\xe5\xbe\x80\xe4\xbc\xb4\xe9\x9a\x8f\xe7\x9d\x80\xe6\x83\x85\xe5\x86\xb5\xe5\x8f\x98\xe5\xa5\xbd\xef\xbc\x9b\xe5\x8f\xaa\xe7\x94\xa8\xe6\xb8\xa9\xe5\x92\x8c\xe7\x9a\x84\xe8\xaf\x9d\xef\xbc\x8c\xe5\xbe\x80\xe5\xbe\x80\xe4\xbc\xb4\xe9\x9a\x8f\xe7\x9d\x80\xe4\xb8\x80\xe5\x88\x87\xe7\x85\xa7\xe6\x97\xa7 (esc)
  \xef\xbc\x88\xe4\xb8\x80\xe7\xaf\x87\xe5\xaf\xb9\xe4\xbc\xb4\xe4\xbe\xa3\xe7\xa0\x94\xe7\xa9\xb6\xe7\x9a\x84\xe7\xbb\xbc\xe8\xbf\xb0\xef\xbc\x9b\xe5\xae\x83\xe4\xb8\x8d\xe8\x83\xbd\xe8\xaf\xb4\xe5\x93\xaa\xe7\xa7\x8d\xe9\x80\x82\xe5\x90\x88\xe4\xbd\xa0\xef\xbc\x89\xe3\x80\x82 (esc)
  
  \xe7\x9b\xb4\xe7\x99\xbd\xe4\xb8\x8d\xe7\xad\x89\xe4\xba\x8e\xe6\xae\x8b\xe5\xbf\x8d\xef\xbc\x9a\xe4\xb8\x80\xe4\xbb\xb6\xe4\xba\x8b\xef\xbc\x8c\xe5\xae\x83\xe5\xaf\xb9\xe4\xbd\xa0\xe7\x9a\x84\xe5\xbd\xb1\xe5\x93\x8d\xef\xbc\x8c\xe8\xa6\x81\xe6\x94\xb9\xe5\x8f\x98\xe4\xbb\x80\xe4\xb9\x88\xef\xbc\x8c\xe5\x88\xb0\xe4\xbb\x80\xe4\xb9\x88\xe6\x97\xb6\xe5\x80\x99\xe3\x80\x82 (esc)
  \xe5\xa6\x82\xe6\x9e\x9c\xe4\xbd\xa0\xe5\xae\xb3\xe6\x80\x95\xe5\x90\xac\xe5\x88\xb0\xe5\x9b\x9e\xe7\xad\x94\xef\xbc\x9a  rcw-journal safety (esc)
  You read my messages.
  [1]
