To be accepted when there are rules.

  $ printf '%s\n' "Stop." "Don't touch me." "If you hit me again I leave." "Not tonight." | rcw-reframe lint -
  $ printf '%s\n' 'You always leave.' 'You are so lazy.' 'I feel ignored.' 'Thank you for the tea.' >draft.txt
  $ rcw-reframe lint draft.txt --good
  draft.txt:1:1: warning: One event is told as a rule. [whenever-you]
    You always leave.
    ^~~~~~~~~~~~~~~~
  draft.txt:2:1: warning: This says what the other one is, and not what happened. [label-adjective]
    You are so lazy.
    ^~~~~~~~~~~~~~~
  draft.txt:3:1: hint: The word tells what somebody did and not only what is felt. [feel-ignored]
    I feel ignored.
    ^~~~~~~~~~~~~~
  
  What already works:
    draft.txt:4:1: This shows thanks or warmth. [appreciation]
  [1]
  $ rcw-reframe lint draft.txt --format categories --good
  generalisation
  label
  pseudo_feeling
  appreciation
  [1]
  $ rcw-reframe lint draft.txt --school nvc
  draft.txt:1:1: warning: One event is told as a rule. [whenever-you]
    You always leave.
    ^~~~~~~~~~~~~~~~
  draft.txt:2:1: warning: This says what the other one is, and not what happened. [label-adjective]
    You are so lazy.
    ^~~~~~~~~~~~~~~
  draft.txt:3:1: hint: The word tells what somebody did and not only what is felt. [feel-ignored]
    I feel ignored.
    ^~~~~~~~~~~~~~
  [1]
  $ rcw-reframe lint draft.txt --format sarif | jq -c '.runs[0].tool.driver.rules[0]'
  {"id":"whenever-you","shortDescription":{"text":"One event is told as a rule."},"fullDescription":{"text":"The other one looks for the exception, and finds it. This time is lost from sight."},"help":{"text":"Which day was it, and what happened then?\nSource: CBT, overgeneralising; NVC, observation"},"properties":{"category":"generalisation","schools":["gottman","nvc","cbt"]}}
  $ rcw-reframe lint --explain "$(rcw-reframe lint draft.txt --format jsonl | head -1 | jq -r .rule)"
  whenever-you: One event is told as a rule.
  category generalisation, level warning
  
  Why
    The other one looks for the exception, and finds it. This time is lost from
    sight.
  
  What helps
    Which day was it, and what happened then?
  
  Named by
    nvc, cbt, gottman
  
  Source
    CBT, overgeneralising; NVC, observation
  
  It finds
    - \xc2\xabWhenever I need you, you are somewhere\xc2\xbb else. (esc)
    - \xc2\xabEveryone else comes first\xc2\xbb. (esc)
    - \xc2\xabDay in, day out\xc2\xbb, I do the school run. (esc)
    - \xc2\xabliterally nothing makes you happy\xc2\xbb (esc)
    - \xc2\xabsame shit different day\xc2\xbb with you (esc)
    - \xc2\xabu ALWAYS leave me on read\xc2\xbb lol (esc)
  
  It lets pass
    - Whenever I call, you make me laugh.
    - As soon as we arrive, you can sleep.
  $ rcw-reframe lint --explain always-yu
  rcw-reframe: error: unknown rule 'always-yu'
  rcw-reframe: hint: did you mean 'always-you'?
  [2]
