Questions at a terminal. Needs one that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ asked() { "$TESTS/support/at_questions" "$@"; }

The day in five questions: words, numbers, a number of one's own kind of answer, and Enter for what stays open.

  $ asked rcw-journal add daily <<'END'
  > yes
  > physical, 2
  > after the bath
  > desire, dread
  > no
  > unsure
  > a question about holidays
  > quiet, and a little left out
  > none
  > END
  The day in five questions
  About sex and what it stirred today. Short answers are enough, and anything may
  stay open.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 6) Did you feel any wish for sex today?
    1 yes   2 no   3 unsure
  => yes
  
  (2 of 8) Where did it seem to come from?
     1 physical         the body by itself
     2 emotional-state  a mood or feeling
     3 partner          a partner, or somebody I like: seen, near, in mind
     4 loneliness       being alone, or feeling so
     5 other            something else
     6 unsure           can't tell
  => physical, 2
  
  (3 of 8) Anything else about how it began?
  => after the bath
  
  (4 of 8) Which feelings about sex were there today?
     1 desire        wanting
     2 avoidance     wanting to keep away from it
     3 anxiety       uneasy, tense
     4 calmness      at ease
     5 satisfaction  content, enough
     6 nothing       nothing in particular
     7 cant-tell     can't tell
  => desire, dread
  
  (5 of 8) Did a harsh or ashamed voice in you speak up about sex today?
    1 yes   2 no   3 unsure
  => no
  
  (6 of 8) Did you keep away from thinking or talking about sex today?
    1 yes   2 no   3 unsure
  => unsure
  
  (7 of 9) What might it have been that you kept away from?
  => a question about holidays
  
  (8 of 9) In one sentence: about sex, today I felt ...
  => quiet, and a little left out
  
  (9 of 9) Did anything happen today that is written down nowhere?
     1 none         nothing, as far as I know
     2 one          one moment
     3 two-or-more  two or more
     4 unknown      can't tell
  => none
  Enough for today.
  bqy0vq539g
  status 0
  $ rcw-journal show --field emotions $(rcw-journal list --format ids)
  {"emotion":"desire"}
  {"emotion":"dread"}
  $ rcw-journal list --format ids | rcw-journal show --ids - | tee typed.yaml
  schema: rcw/journal.daily/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  urge:
    felt: "yes"
    triggers:
      - physical
      - emotional-state
    text: after the bath
  emotions:
    - emotion: desire
    - emotion: dread
  critic:
    present: "no"
  avoidance:
    present: unsure
    text: a question about holidays
  summary: quiet, and a little left out
  unrecorded: none
  ...

The same answers from a file are the same entry, but for its id.

  $ cat >answers.yaml <<'END'
  > urge:
  >   felt: "yes"
  >   triggers: [physical, emotional-state]
  >   text: after the bath
  > emotions:
  >   - emotion: desire
  >   - emotion: dread
  > critic.present: no
  > avoidance:
  >   present: unsure
  >   text: a question about holidays
  > summary: quiet, and a little left out
  > unrecorded: none
  > END
  $ id=$(rcw-journal add daily --answers answers.yaml)
  $ rcw-journal show $id | grep -v ^id: >from-file.yaml
  $ grep -v ^id: typed.yaml | diff - from-file.yaml

And by --set, with the rest asked for: what is said already is shown.

  $ asked rcw-journal add daily --quick --set unrecorded=two-or-more --tag evening --with M <<'END'
  > ?
  > none
  > so so
  > 
  > END
  The day in five questions
  About sex and what it stirred today. Short answers are enough, and anything may
  stay open.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) Which feelings about sex were there today?
     1 desire        wanting
     2 avoidance     wanting to keep away from it
     3 anxiety       uneasy, tense
     4 calmness      at ease
     5 satisfaction  content, enough
     6 nothing       nothing in particular
     7 cant-tell     can't tell
  => ?
  The ones that stood out, in any mix: wanting and dreading can share one day.
  Words of your own may fit better than these. If there was nothing, or you can't
  tell, those are answers too.
  Enter leaves the question open. - says that you would rather not answer. < goes
  back, q saves what you have and leaves. Several answers go with commas between
  them, in the order that is true for you. Words of your own are welcome too.
  => none
  
  (2 of 3) In one sentence: about sex, today I felt ...
  => so so
  
  (3 of 3) Did anything happen today that is written down nowhere?
     1 none         nothing, as far as I know
     2 one          one moment
     3 two-or-more  two or more
     4 unknown      can't tell
    so far (Enter keeps it): two-or-more
  => 
  rcw-journal: kept; when it is calmer, the other questions: rcw-journal edit --ask aqqa9t8dtq
  Enough for today.
  aqqa9t8dtq
  status 0
  $ rcw-journal show $(rcw-journal list --tag evening --format ids) | sed 1,2d
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  with: M
  tags:
    - evening
  emotions:
    - emotion: none
  summary: so so
  unrecorded: two-or-more
  ...

An activation: back, rather not say, several places, own words, a word that is nearly one, lines by +.

  $ asked rcw-journal add activation <<'END'
  > a look at the phone
  > <
  > <
  > 
  > phone
  > stomach, throat, behind the eyes
  > sinking
  > second-before
  > 2
  > -
  > 
  > tight, and hot
  > like glass
  > 
  > pursu
  > 99
  > pursue, withdraw
  > +
  > :see ends.
  > :line I said it was fine.
  > :line 
  > :line Then I washed up.
  > :ctrl-d
  > -
  > q
  > END
  A moment that stirred you
  One moment, as it was. Leave open whatever you like; half of it is still worth
  keeping.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 16) What happened just before?
  => a look at the phone
  
  (2 of 16) What would you call moments like this one?
  => <
  
  (1 of 16) What happened just before?
    so far (Enter keeps it): a look at the phone
  => <
  
  (1 of 16) What happened just before?
    so far (Enter keeps it): a look at the phone
  => 
  
  (2 of 16) What would you call moments like this one?
  => phone
  
  (3 of 16) Where in your body did you feel it?
    1 chest   2 throat   3 stomach   4 jaw   5 shoulders   6 face   7 hands
    8 legs   9 heart   10 breath   11 skin   12 whole-body   13 nowhere
    14 cant-tell
  => stomach, throat, behind the eyes
  
  (4 of 22) stomach: What was it like there?
    1 tightness   2 constriction   3 sinking   4 tension   5 hot   6 cold
    7 racing   8 shallow   9 trembling   10 sweating   11 heavy   12 numb
    13 empty   14 restless   15 warm   16 cant-tell
  => sinking
  
  (5 of 22) stomach: When did you notice it, next to knowing what you felt?
     1 minutes-before  the body came minutes earlier
     2 seconds-before  the body came seconds earlier
     3 same-moment     both at once
     4 afterwards      the body came later, or only looking back
     5 unknown         can't tell
  => second-before
  is none of the words for this field; did you mean 'seconds-before'?
  => 2
  
  (6 of 22) throat: What was it like there?
    1 tightness   2 constriction   3 sinking   4 tension   5 hot   6 cold
    7 racing   8 shallow   9 trembling   10 sweating   11 heavy   12 numb
    13 empty   14 restless   15 warm   16 cant-tell
  => -
  
  (7 of 22) throat: When did you notice it, next to knowing what you felt?
     1 minutes-before  the body came minutes earlier
     2 seconds-before  the body came seconds earlier
     3 same-moment     both at once
     4 afterwards      the body came later, or only looking back
     5 unknown         can't tell
  => 
  
  (8 of 22) behind the eyes: What was it like there?
    1 tightness   2 constriction   3 sinking   4 tension   5 hot   6 cold
    7 racing   8 shallow   9 trembling   10 sweating   11 heavy   12 numb
    13 empty   14 restless   15 warm   16 cant-tell
  => tight, and hot
  one answer only, please
  => like glass
  
  (9 of 22) behind the eyes: When did you notice it, next to knowing what you
  felt?
     1 minutes-before  the body came minutes earlier
     2 seconds-before  the body came seconds earlier
     3 same-moment     both at once
     4 afterwards      the body came later, or only looking back
     5 unknown         can't tell
  => 
  
  (10 of 22) What did you do, first things first?
     1 pursue       wrote or called more, kept talking, asked for an answer
     2 withdraw     went quiet, left the room, answered briefly
     3 attack       blamed, found fault, brought up old things
     4 freeze       could not think, move or find a word
     5 shutdown     felt nothing, far away, as if switched off
     6 appease      gave in, agreed or said sorry so that it would stop
     7 self-soothe  took care of myself: breathed, walked, waited
     8 connect      said what I felt, asked for closeness, stayed in touch
     9 other        something else
  => pursu
  is none of the words for this field; did you mean 'pursue'? If nothing fits:
  'other'
  => 99
  there are 9 choices
  => pursue, withdraw
  
  (11 of 22) What did that look like?
  => +
  Write as much as you like; Ctrl-D on an empty line ends.
  I said it was fine.
  
  Then I washed up.
  
  (12 of 22) Does this feel like something you know?
    1 yes   2 no   3 unsure
  => -
  
  (13 of 22) Does it bring back something with those who looked after you as a
  child?
    1 yes   2 no   3 unsure
  => q
  rcw-journal: your answers are kept; go on with: rcw-journal add activation --draft hsrq333g47
  status 130
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  activation
  $ asked --quiet rcw-journal add activation --resume <<'END'
  > no
  > yes
  > 
  > tired, hungry
  > 7
  > 3
  > 
  > 1
  > 4
  > -
  > 
  > END
  mcncb31sp9
  status 0
  $ rcw-journal drafts list
  $ rcw-journal list --kind activation --format ids | rcw-journal show --ids -
  schema: rcw/journal.activation/1
  id: mcncb31sp9
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  trigger:
    text: a look at the phone
    category: phone
  body:
    - site: stomach
      sensation: sinking
      noticed: seconds-before
    - site: throat
    - site: behind the eyes
      sensation: like glass
  response:
    - pursue
    - withdraw
  response_text: |-
    I said it was fine.
  
    Then I washed up.
  resonance:
    caregiver: "no"
    earlier: "yes"
  vulnerability:
    - tired
    - hungry
  intensity: 3
  thinking:
    - tunnel-vision
  named:
    when: not-named
  declined:
    - resonance.familiar
    - followed
  ...

Three questions at once, the rest another day; what is there stays as it is.

  $ asked rcw-journal add activation --quick <<'END'
  > shoes in the hall
  > attack
  > 2
  > END
  A moment that stirred you
  One moment, as it was. Leave open whatever you like; half of it is still worth
  keeping.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) What happened just before?
  => shoes in the hall
  
  (2 of 3) What did you do, first things first?
     1 pursue       wrote or called more, kept talking, asked for an answer
     2 withdraw     went quiet, left the room, answered briefly
     3 attack       blamed, found fault, brought up old things
     4 freeze       could not think, move or find a word
     5 shutdown     felt nothing, far away, as if switched off
     6 appease      gave in, agreed or said sorry so that it would stop
     7 self-soothe  took care of myself: breathed, walked, waited
     8 connect      said what I felt, asked for closeness, stayed in touch
     9 other        something else
  => attack
  
  (3 of 3) How strong was it at its strongest?
    a number from 0 to 4
  => 2
  rcw-journal: kept; when it is calmer, the other questions: rcw-journal edit --ask rms0w6k1q3
  rms0w6k1q3
  status 0
  $ id=$(rcw-journal list --where 'trigger.text = "shoes in the hall"' --format ids)
  $ file=$(rcw-journal show --format paths $id)
  $ sed -i 's/^intensity.*/& # a comment of mine/; s/^\.\.\./x-weather: fog\n.../' $file
  $ asked --quiet rcw-journal edit --ask $id <<'END'
  > untidy
  > 
  > :ctrl-c
  > END
  rcw-journal: your answers are kept; go on with: rcw-journal edit --ask rms0w6k1q3
  status 130
  $ sed 1,7d $file
    text: shoes in the hall
  response:
    - attack
  intensity: 2 # a comment of mine
  x-weather: fog
  ...
  $ rcw-journal edit $id --set intensity=1
  rms0w6k1q3
  $ { for i in 4 5 6 7 8 9 10 11 12 13 14; do echo; done; printf '%s\n' 'we laughed' ''; } >rest
  $ asked --quiet rcw-journal edit --ask $id <rest
  rms0w6k1q3
  status 0
  $ sed 1,7d $file
    text: shoes in the hall
    category: untidy
  response:
    - attack
  intensity: 1 # a comment of mine
  followed: we laughed
  x-weather: fog
  ...
  $ rcw-journal drafts list

Where there is no answer at all, nothing is written, and no draft stays.

  $ asked rcw-journal add signal <<'END'
  > q
  > END
  A small sign of care that you gave
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 2) Which small signs of care did you give today?
     1 look      a warm look, a smile
     2 question  asking, and listening to the answer
     3 touch     a hand, a hug, welcome to both
     4 message   a few words from afar
     5 help      taking something off somebody's hands
     6 thanks    saying thank you
     7 time      being there without anything else
     8 other     something else
  => q
  rcw-journal: nothing was written
  status 130
  $ printf '%s\n' '' '' | asked --quiet rcw-journal add win
  rcw-journal: nothing was written
  status 130
  $ rcw-journal drafts list | wc -l
  0

A repair offers what it may belong to.

  $ setback=$(rcw-journal add setback --set response=withdraw --at yesterday)
  $ asked rcw-journal add repair <<'END'
  > 2
  > 1
  > I said sorry
  > -
  > END
  Something done to mend
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 4) What does it mend?
     1 rms0w6k1q3  2026-11-22 21:15  activation
     2 mcncb31sp9  2026-11-22 21:15  activation
     3 s0m86kgc11  2026-11-21  setback
  => 2
  
  (2 of 4) Whose step was it?
     1 me       mine
     2 partner  the other's
     3 both     of both of us
  => 1
  
  (3 of 4) What was done or said?
  => I said sorry
  
  (4 of 4) Did it arrive, as it seemed to you?
    1 yes   2 no   3 unsure
  => -
  hj4g6axybd
  status 0
  $ rcw-journal show $(rcw-journal list --kind repair --format ids) | sed 1,6d
  links:
    - id: mcncb31sp9
      role: repairs
  by: me
  text: I said sorry
  declined:
    - received
  ...

With --link it is not asked for; rather not saying leaves no trace in the links.

  $ asked rcw-journal add repair --link repairs=$setback <<'END'
  > 1
  > q
  > END
  Something done to mend
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 3) Whose step was it?
     1 me       mine
     2 partner  the other's
     3 both     of both of us
  => 1
  
  (2 of 3) What was done or said?
  => q
  rcw-journal: your answers are kept; go on with: rcw-journal add repair --draft hsrq333g47
  status 130
  $ rcw-journal drafts list
  hsrq333g47  2026-11-22 21:15  repair
  $ asked --quiet rcw-journal add repair --resume <<'END'
  > we talked
  > 
  > END
  s2nhspk3zv
  status 0
  $ rcw-journal show $(rcw-journal list --kind repair --limit 1 --format ids) | sed 1,6d
  links:
    - id: s0m86kgc11
      role: repairs
  by: me
  text: we talked
  ...
  $ asked --quiet rcw-journal add repair <<'END'
  > -
  > -
  > a walk
  > 
  > END
  ytyetaef9p
  status 0
  $ rcw-journal list --kind repair --where 'text = "a walk"' --format ids | rcw-journal show --ids - | sed 1,6d
  text: a walk
  declined:
    - by
  ...
