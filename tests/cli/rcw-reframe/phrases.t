Words that can be said as they are, by occasion.

  $ rcw-reframe phrases
  agreed      2  words the two of you agree on
  ask         4  to ask for something that reassures
  decline     5  to say not now
  first       4  to begin with
  listen      5  to answer without defending
  reconnect   4  to come back to each other
  repair      4  to mend
  stop        6  words that need no others

The four of reconnection (article 001, line 106). A promise says that it is one, and is never put anywhere by itself.

  $ rcw-reframe phrases reconnect
  reconnect: to come back to each other
  Either of you may say them, also while the quarrel itself is not settled. Use
  only what is true today.
    1  I'm here.
       (article 001, line 106)
    2  We're okay.
       Say it only if it is true. (article 001, line 106)
    3  Take it slow.
       (article 001, line 106)
    4  I won't leave.
       A promise. Say it only if it is true and you are free to keep it; nobody
       owes it. (article 001, line 106)
  $ rcw-reframe phrases reconnect --pick 1
  I'm here.
  $ rcw-reframe phrases reconnect --pick 4
  I won't leave.
  rcw-reframe: A promise. Say it only if it is true and you are free to keep it; nobody owes it.

The phrase to try first (article 001, line 185).

  $ rcw-reframe phrases first --pick 1
  I want to first understand what's happening before we figure out how to solve it together.

Words that need no others, in Chinese too. The one line below is "don't touch me".

  $ rcw-reframe phrases stop
  stop: words that need no others
  Each of them is whole. No reason is owed, nothing has to follow, and a no in
  other words is still a no. Nothing in rcw softens them.
    1  Stop.
    2  No.
    3  Not now.
    4  Don't touch me.
    5  I don't want this.
    6  I am leaving now.
  $ rcw-reframe phrases stop --lang zh --pick 4 | grep -c '别碰我'
  1

The articles are cut in two places. Those words are asked for, and nobody makes them up.

  $ rcw-reframe phrases agreed
  agreed: words the two of you agree on
  The articles break off before these words, and nobody can make them up for you.
  'phrases add agreed --text -' keeps yours.
    1  [what I say when I do not want it tonight]
       (article 000, line 178, where the page is cut)
    2  [what I say when I notice that I am running after you, or away]
       (article 001, line 132, where the page is cut)
  $ rcw-reframe phrases agreed --pick 1
  rcw-reframe: error: these words are yours to find
  rcw-reframe: hint: phrases add agreed --for not-tonight --text -
  [1]
  $ printf 'Not tonight. Ask me tomorrow.\n' | rcw-reframe phrases add agreed --for not-tonight --text -
  own-bqy0vq539g
  $ rcw-reframe phrases agreed | tail -4
    1  [what I say when I notice that I am running after you, or away]
       (article 001, line 132, where the page is cut)
    2  Not tonight. Ask me tomorrow.
       Yours.
  $ ls "$RCW_HOME/content/phrases"
  own-bqy0vq539g.yaml
  $ cat "$RCW_HOME"/content/phrases/*
  schema: rcw/content.phrases/1
  id: own-bqy0vq539g
  set: agreed
  phrases:
    - text: Not tonight. Ask me tomorrow.
      for: not-tonight
  ...

Own words join a set, or make one; undo takes them back.

  $ printf 'Tea?\nNow?\n' | rcw-reframe phrases add bedtime --text - --now '2026-11-22 21:16'
  own-z9wtqm9mwp
  $ rcw-reframe phrases bedtime
  bedtime
    1  Tea?
       Now?
       Yours.
  $ rcw-reframe phrases bedtime --format tsv
  bedtime\t1\tTea?\\nNow?\t\t\tyes\tno\t\t (esc)
  $ rcw-reframe undo
  rcw-reframe: undo of 'phrases' of 2026-11-22T21:16:00+01:00
  remove    -           content/phrases/own-z9wtqm9mwp.yaml
  $ rcw-reframe phrases bedtime
  rcw-reframe: error: unknown set 'bedtime'
  rcw-reframe: hint: one of: agreed, ask, decline, first, listen, reconnect, repair, stop
  [2]
  $ printf '\n' | rcw-reframe phrases add bedtime --text -
  rcw-reframe: nothing was written

As data.

  $ rcw-reframe phrases reconnect --format jsonl | tail -1
  {"schema":"rcw/reframe.phrase/1","set":"reconnect","number":4,"text":"I won't leave.","own":false,"if_true":true,"note":"A promise. Say it only if it is true and you are free to keep it; nobody owes it.","source":"article 001, line 106"}
  $ rcw-reframe phrases --format jsonl | wc -l
  34
  $ rcw-reframe phrases agreed --format json
  {"schema":"rcw/reframe.phrases/1","sets":[{"set":"agreed","title":"words the two of you agree on","note":"The articles break off before these words, and nobody can make them up for you. 'phrases add agreed --text -' keeps yours.","phrases":[{"schema":"rcw/reframe.phrase/1","set":"agreed","number":1,"ask":"what I say when I notice that I am running after you, or away","id":"in-the-cycle","own":false,"if_true":false,"source":"article 001, line 132, where the page is cut"},{"schema":"rcw/reframe.phrase/1","set":"agreed","number":2,"text":"Not tonight. Ask me tomorrow.","own":true,"if_true":false}]}]}

A file that is wrong is said, and the others are printed.

  $ printf 'schema: rcw/content.phrases/1\nset: mine\nphrases: [{}]\n' >"$RCW_HOME/content/phrases/mine.yaml"
  $ rcw-reframe phrases reconnect --pick 3 2>/dev/null
  Take it slow.
  [3]
  $ rm "$RCW_HOME/content/phrases/mine.yaml"

What cannot be.

  $ rcw-reframe phrases reconect
  rcw-reframe: error: unknown set 'reconect'
  rcw-reframe: hint: did you mean 'reconnect'?
  [2]
  $ rcw-reframe phrases reconnect --pick 9
  rcw-reframe: error: --pick: there are 4 phrases in this set
  [2]
  $ rcw-reframe phrases --pick 1
  rcw-reframe: error: --pick goes with a SET
  rcw-reframe: hint: phrases reconnect --pick 1
  [2]
  $ rcw-reframe phrases reconnect first
  rcw-reframe: error: one SET, or add SET
  [2]
  $ rcw-reframe phrases add
  rcw-reframe: error: add wants one SET
  rcw-reframe: hint: phrases add reconnect
  [2]
  $ rcw-reframe phrases add 'a, b' --text - </dev/null
  rcw-reframe: error: SET is not a name on one line
  rcw-reframe: hint: no commas, line breaks or blanks around it
  [2]
  $ rcw-reframe phrases add agreed --for not-tonite --text - </dev/null
  rcw-reframe: error: unknown --for 'not-tonite'
  rcw-reframe: hint: one of: in-the-cycle
  [2]
  $ rcw-reframe phrases add reconnect --for here --text - </dev/null
  rcw-reframe: error: --for: this set has no place that waits for words
  [2]
  $ rcw-reframe phrases reconnect --text -
  rcw-reframe: error: --text and --for go with 'phrases add'
  [2]
  $ rcw-reframe phrases add reconnect --text tea
  rcw-reframe: error: --text takes only -
  rcw-reframe: hint: words are piped in, so that nobody sees them in a process list
  [2]
  $ rcw-reframe phrases add reconnect
  rcw-reframe: error: there is no terminal to ask at
  rcw-reframe: hint: --text - reads standard input
  [2]
