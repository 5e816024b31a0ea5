A bare no is complete: printed as it is, status 0, and nothing is asked, scored or added (article 000, line 105).

  $ printf 'No' | rcw-reframe decline -
  No
  $ printf '%s\n' 'not tonight, you always ask when I am tired' | rcw-reframe decline -
  not tonight, you always ask when I am tired
  $ printf '  No.\n\nNot   now.\n' | rcw-reframe decline -
    No.
  
  Not   now.
  $ printf 'Do not touch me.\n' >no.txt && rcw-reframe decline no.txt --format json
  {"schema":"rcw/reframe.built/1","builder":"decline","text":"Do not touch me.","answers":{"not_now":"Do not touch me."},"parts":{},"blanks":[],"lost":[],"findings":[]}
  $ ls "$RCW_HOME" 2>/dev/null
  [2]

Not now, something else instead, something good between the two: any of them, each on its line.

  $ cat >all.yaml <<'END'
  > not_now: Not tonight.
  > alternative: I would like to lie close
  > reassurance: And I love you.
  > END
  $ rcw-reframe decline --answers all.yaml
  Not tonight.
  I would like to lie close
  And I love you.
  $ printf 'alternative: A walk tomorrow?\n' | rcw-reframe decline --answers -
  A walk tomorrow?
  $ printf 'not_now: No.\nreassurance: "-"\n' | rcw-reframe decline --answers -
  No.
  $ printf 'Not now.' | rcw-reframe decline - --set reassurance=- 
  rcw-reframe: error: standard input is read only once
  rcw-reframe: hint: one - on a command line
  [2]
  $ printf 'Not now.' >now.txt && printf 'Tomorrow, gladly.' | rcw-reframe decline now.txt --set alternative=-
  Not now.
  Tomorrow, gladly.

No pulse is asked for: a no never waits.

  $ printf 'No' | rcw-reframe decline - --pulse 120
  rcw-reframe: error: unknown option '--pulse'
  rcw-reframe: hint: try 'rcw-reframe decline --help'
  [2]

Kept only where somebody says so; the record is of one's own no.

  $ rcw-reframe decline --answers all.yaml --keep >/dev/null
  rcw-reframe: kept: bqy0vq539g
  $ cat "$RCW_HOME"/reframe/2026/11/*
  schema: rcw/reframe.refusal/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  not_now: Not tonight.
  alternative: I would like to lie close
  reassurance: And I love you.
  text: |-
    Not tonight.
    I would like to lie close
    And I love you.
  ...

A form to fill in, by the name of the command or of the kind.

  $ rcw-reframe sheet decline --to yaml | grep -e : -e --answers
  # back with:
  #   rcw-reframe decline --answers FILE
  # Day, and time if it matters:
  at:
  not_now:
  alternative:
  reassurance:
  $ rcw-reframe sheet decline --to yaml >form.yaml; rcw-reframe sheet refusal --to yaml | cmp - form.yaml

Nothing at all.

  $ rcw-reframe decline
  rcw-reframe: error: there is nothing to begin with, and no terminal to ask at
  rcw-reframe: hint: answer with --answers FILE; 'sheet decline --to yaml' prints a form
  [2]
  $ printf '' | rcw-reframe decline -
  rcw-reframe: error: there is nothing to begin with, and no terminal to ask at
  rcw-reframe: hint: answer with --answers FILE; 'sheet decline --to yaml' prints a form
  [2]
