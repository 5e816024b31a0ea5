Six families (article 000, "Learning to identify and name emotions"), and finer words of each.

  $ rcw-reframe feel --families
  joy        16 words
  sadness    22 words
  anger      12 words
  fear       18 words
  surprise    6 words
  disgust     7 words
  $ rcw-reframe feel surprise
  surprise
    confused   1  blank, frown; may need an explanation
    curious    1  lean forward; may need to learn, or to ask
    surprised  1  raised brows, a short breath in; may need a moment to take it in
    startled   2  jump, held breath; may need warning next time
    amazed     2  wide eyes, open mouth; may need to share it
    shocked    3  frozen; may need time, or facts
  $ rcw-reframe feel lonely
  lonely: sadness, also fear; strength 2 of 3
    often felt as: hollow chest, cold arms
    may need: company, or to be reached for
    It often comes first, near to what it is about.

A vague word is narrowed. Of "uncomfortable" the article has five readings.

  $ rcw-reframe feel uncomfortable
  'uncomfortable' leaves open which feeling it is. It may be one of these, or
  none.
    ashamed      3  hot face, eyes down; may need to be accepted as I am
    objectified  3  skin shrinks back, going numb; may need to be met as a person,
                    or a stop
    hurt         2  sting behind the breastbone; may need care, or to matter
    bored        1  heavy eyelids, restless legs; may need something alive, or
                    variety
    neglected    2  sinking stomach, going quiet; may need attention, or to matter
  $ rcw-reframe feel uncomfortable --format tsv | cut -f1
  ashamed
  objectified
  hurt
  bored
  neglected
  $ rcw-reframe feel 不舒服 --lang zh --format tsv | cut -f2-4
  sadness\t3\tprimary (esc)
  disgust\t3\teither (esc)
  sadness\t2\tprimary (esc)
  sadness\t1\tstate (esc)
  sadness\t2\teither (esc)

Words for what somebody does are no mistake; some may say danger, and then no finer word is what matters.

  $ rcw-reframe feel left out
  'left out' says what somebody does, or seems to do. One school (NVC) looks for
  the feeling beside it, others say it as it is. It may be one of these, or none.
    lonely   2  hollow chest, cold arms; may need company, or to be reached for
    sad      2  heavy chest, slow limbs; may need comfort, or to be near someone
    jealous  2  heat and a drop in the stomach; may need to know I come first
  What it may ask for: to belong
  $ rcw-reframe feel attacked | tail -2
  If it is so, and somebody hurts, watches, threatens or forces you, wording is
  not what matters: rcw-journal safety

Any case, other words for the same, feelings that come on top of others. A question, never a verdict.

  $ rcw-reframe feel MAD | head -1
  angry: anger; strength 2 of 3
  $ rcw-reframe feel frustrated | tail -2
    It often lies on top of another feeling. Is there one under it? Only you can
    tell; it may well be the first.

An unknown word; the near one is offered.

  $ rcw-reframe feel lonly
  rcw-reframe: error: no list of feelings has this word
  rcw-reframe: hint: did you mean 'lonely'?
  [1]

As data.

  $ rcw-reframe feel hurt --format json
  {"schema":"rcw/reframe.feeling-words/1","asked":"hurt","what":"feeling","need":["care","to matter"],"safety":false,"words":[{"schema":"rcw/reframe.feeling-word/1","word":"hurt","family":"sadness","strength":2,"layer":"primary","body":"sting behind the breastbone","need":["care","to matter"],"also":"anger"}]}
  $ rcw-reframe feel hurt --format jsonl
  {"schema":"rcw/reframe.feeling-word/1","word":"hurt","family":"sadness","strength":2,"layer":"primary","body":"sting behind the breastbone","need":["care","to matter"],"also":"anger"}
  $ rcw-reframe feel --families --format jsonl | head -1
  {"schema":"rcw/reframe.feeling-family/1","family":"joy","name":"joy","words":16}

Nothing was written so far. Kept, it is a record.

  $ ls "$RCW_HOME" 2>/dev/null
  [2]
  $ rcw-reframe feel scared --keep --set strength=3 --set body=chest,hands --set need=safety
  bqy0vq539g
  $ cat "$RCW_HOME"/reframe/2026/11/*
  schema: rcw/reframe.feeling/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  word: afraid
  family: fear
  strength: 3
  body:
    - chest
    - hands
  need: safety
  ...
  $ rcw-reframe feel wistful --keep --set family=sadness --with M >/dev/null
  rcw-reframe: no list has this word: it is kept as your own
  $ rcw-reframe feel Afraid --keep --now '2026-11-10 12:00' >/dev/null
  $ printf 'strength: 2\nneed: "-"\n' | rcw-reframe feel lonely --answers - --now '2026-11-10 12:01' >/dev/null
  $ rcw-reframe feel upset --keep
  rcw-reframe: error: this word leaves open which feeling it is
  rcw-reframe: hint: keep one of: hurt, angry, disappointed, worried, shocked
  [2]

One's own words: counts, and different ones by week.

  $ rcw-reframe feel --mine
  Words kept: 4, of them different: 3
    afraid     2  fear     last 2026-11-22
    lonely     1  sadness  last 2026-11-10
    wistful    1  sadness  last 2026-11-22
  Different words in the week from
    2026-11-09    2
    2026-11-16    2
  Yours alone. More words are not better words.
  $ rcw-reframe feel --mine --weeks 1 --format tsv
  word\tafraid\tfear\t1\t2026-11-22\t2026-11-22 (esc)
  word\twistful\tsadness\t1\t2026-11-22\t2026-11-22 (esc)
  week\t2026-11-16\t2 (esc)
  $ rcw-reframe feel --mine --format json
  {"schema":"rcw/reframe.own-words/1","times":4,"words":[{"schema":"rcw/reframe.own-word/1","word":"afraid","family":"fear","times":2,"first":"2026-11-10","last":"2026-11-22"},{"schema":"rcw/reframe.own-word/1","word":"lonely","family":"sadness","times":1,"first":"2026-11-10","last":"2026-11-10"},{"schema":"rcw/reframe.own-word/1","word":"wistful","family":"sadness","times":1,"first":"2026-11-22","last":"2026-11-22"}],"weeks":[{"schema":"rcw/reframe.own-week/1","monday":"2026-11-09","different":2},{"schema":"rcw/reframe.own-week/1","monday":"2026-11-16","different":2}]}
  $ rcw-reframe feel --mine --format jsonl | tail -1
  {"schema":"rcw/reframe.own-week/1","monday":"2026-11-16","different":2}
  $ RCW_HOME=$PWD/other rcw-reframe feel --mine
  No words kept yet; 'feel WORD --keep' keeps one.

Own words in a file of content, in every language; a word that is there already is replaced.

  $ mkdir -p "$RCW_HOME/content/feelings"
  $ cat >"$RCW_HOME/content/feelings/own.yaml" <<'END'
  > schema: rcw/content.feelings/1
  > id: own
  > words:
  >   - word: wistful
  >     family: sadness
  >     strength: 1
  >     body: behind the eyes
  >     need:
  >       - an afternoon without plans
  > END
  $ rcw-reframe feel wistful
  wistful: sadness; strength 1 of 3
    often felt as: behind the eyes
    may need: an afternoon without plans
    It often comes first, near to what it is about.
  $ rcw-reframe feel sadness --format tsv | cut -f1 | grep wist
  wistful

What cannot be.

  $ rcw-reframe feel --mine --families
  rcw-reframe: error: a word, --families or --mine, one of them
  [2]
  $ rcw-reframe feel lonely --weeks 2
  rcw-reframe: error: --weeks goes with --mine
  [2]
  $ rcw-reframe feel --mine --weeks 0
  rcw-reframe: error: --weeks is not a whole number from 1 to 5200
  rcw-reframe: hint: --weeks 8
  [2]
  $ rcw-reframe feel
  rcw-reframe: error: there is no terminal to ask at
  rcw-reframe: hint: 'feel WORD' says what a word may mean; 'feel --families' lists the families
  [2]
