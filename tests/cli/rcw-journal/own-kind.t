A kind of one's own, as rcw-content(5) has it: each file is copied from the manual page.

  $ man="$TESTS/../man/rcw-content.5"
  $ copy() {
  >   mkdir -p "home/$(dirname $1)"
  >   awk -v name="$1" '$0 ~ "^\\.Pa " name " :$" { on = 1 } on && /^\.Ed/ { exit } on && found; on && /^\.Bd/ { found = 1 }' "$man" >"home/$1"
  > }
  $ for file in $(sed -n 's/^\.Pa \(content\/[^ ]*\.yaml\) :$/\1/p' "$man"); do copy $file; echo $file; done
  content/kinds/journal.walk.yaml
  content/words/company.yaml
  content/labels/company.en.yaml
  content/prompts/journal.walk.en.yaml
  content/rituals/walk.yaml
  content/rules/our-phone.yaml
  content/feelings/own.yaml
  content/phrases/bedtime.yaml
  $ chmod -R go= home
  $ rcw-journal kinds walk
  A walk
    with_whom             several of: alone, dog, friend, partner, or words of
                          your own
    minutes               a number from 1 to 600
    body.site             one of: chest, throat, stomach, jaw, shoulders, face,
                          hands, legs, heart, breath, skin, whole-body, nowhere,
                          cant-tell, or words of your own
    body.afterwards       one of: tightness, constriction, sinking, tension, hot,
                          cold, racing, shallow, trembling, sweating, heavy, numb,
                          empty, restless, warm, cant-tell, or words of your own
    talked                one of: yes, no, unsure
    talk                  text
    text                  text
    declined              several of: with_whom, minutes, body, talked, talk,
                          text, body.site, body.afterwards
  $ rcw-journal kinds walk --format schema | grep -A2 'minutes:'
    minutes:
      description: How many minutes, more or less?
      type: integer

The entry of the page is one, and comes back as it is there.

  $ awk '/an entry looks like this/ { on = 1 } on && /^\.Ed/ { exit } on && found; on && /^\.Bd/ { found = 1 }' "$man" | sed 's/^\\&//' >entry
  $ rcw-journal import entry
  1 new, 0 already here
  $ rcw-journal show k7m3q9zxvb | diff entry -
  $ rcw-journal list --where 'minutes > 30' --format ids
  k7m3q9zxvb
  $ rcw-journal check

And it is asked for.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ "$TESTS/support/at_questions" rcw-journal add walk <<'END'
  > 2, a neighbour
  > 700
  > 40
  > shoulders
  > 15
  > yes
  > the holidays
  > -
  > END
  A walk
  Half of it is enough.
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 5) Who was there?
     1 alone    nobody else
     2 dog
     3 friend
     4 partner  somebody I am close to
  => 2, a neighbour
  
  (2 of 5) How many minutes, more or less?
    a number from 1 to 600
  => 700
  is not a whole number from 1 to 600
  => 40
  
  (3 of 5) Where was something before you left?
    1 chest   2 throat   3 stomach   4 jaw   5 shoulders   6 face   7 hands
    8 legs   9 heart   10 breath   11 skin   12 whole-body   13 nowhere
    14 cant-tell
  => shoulders
  
  (4 of 6) shoulders: What is it like there now?
    1 tightness   2 constriction   3 sinking   4 tension   5 hot   6 cold
    7 racing   8 shallow   9 trembling   10 sweating   11 heavy   12 numb
    13 empty   14 restless   15 warm   16 cant-tell
  => 15
  
  (5 of 6) Did something come up that you had kept to yourself?
    1 yes   2 no   3 unsure
  => yes
  
  (6 of 7) What was it?
  => the holidays
  
  (7 of 7) What do you want to keep of it?
  => -
  Back home.
  bqy0vq539g
  status 0
  $ rcw-journal show $(rcw-journal list --limit 1 --format ids) | sed 1,6d
  with_whom:
    - dog
    - a neighbour
  minutes: 40
  body:
    - site: shoulders
      afterwards: warm
  talked: "yes"
  talk: the holidays
  declined:
    - text
  ...
