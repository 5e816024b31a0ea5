The built-in packs hold; how many rules they have changes often.

  $ rcw-reframe packs check | sed 's/[0-9][0-9]*/N/g'
  N packs, N rules, N patterns, N examples: all hold

A pack of one's own, with two mistakes: each is named with its place, status 3, and the built-in rules go on.

  $ umask 077; mkdir -p "$RCW_HOME/content/rules"
  $ cat >"$RCW_HOME/content/rules/mine.yaml" <<'END'
  > schema: rcw/content.rules/1
  > id: mine
  > language: en
  > rules:
  >   - id: my-word
  >     category: contempt
  >     level: eror
  >     schools: [gottman, nvc]
  >     pattern: "you muppets ("
  >     message: A word from the stable
  >     source: my own
  >     bad: ["«you muppets»"]
  >     good: ["the muppets are on"]
  > END
  $ printf '%s\n' 'You are so lazy.' 'Hey you muppets.' | rcw-reframe lint - --redact
  rcw-reframe: error: *mine.yaml:7:12: rules.my-word.level: is none of the words for this field (glob)
  rcw-reframe: hint: did you mean 'error'?
  rcw-reframe: error: *mine.yaml:9:14: pattern: nothing stands here (glob)
  rcw-reframe: hint: at character 14 of the pattern
  standard input:1:1-1:16: warning: [label-adjective]
  [3]

Mended, it is a rule like any other; taken away, it is gone. Classes of the built-in packs may be used in it.

  $ sed -i 's/eror/error/; s/you muppets (/{you} muppets/' "$RCW_HOME/content/rules/mine.yaml"
  $ rcw-reframe packs check "$RCW_HOME/content/rules/mine.yaml" | sed 's/[0-9][0-9]*/N/g'
  N packs, N rules, N patterns, N examples: all hold
  $ printf '%s\n' 'You are so lazy.' 'Hey you muppets.' | rcw-reframe lint - --redact
  standard input:1:1-1:16: warning: [label-adjective]
  standard input:2:5-2:16: error: [my-word]
  [1]
  $ rcw-reframe lint --explain my-word
  my-word: A word from the stable
  category contempt, level error
  
  Named by
    gottman, nvc
  
  Source
    my own
  
  It finds
    - \xc2\xabyou muppets\xc2\xbb (esc)
  
  It lets pass
    - the muppets are on
  $ rcw-reframe packs list --format tsv | grep yours
  mine\ten\t1\tyours\t (esc)
  $ rm "$RCW_HOME/content/rules/mine.yaml"
  $ echo 'Hey you muppets.' | rcw-reframe lint -
