To be accepted when there are rules.

  $ printf '%s\n' "Stop." "Don't touch me." "If you hit me again I leave." "Not tonight." | rcw-reframe lint -
  $ printf '%s\n' 'You always leave.' 'You are so lazy.' 'I feel ignored.' 'Thank you for the tea.' >draft.txt
  $ rcw-reframe lint draft.txt --good
  $ rcw-reframe lint draft.txt --format categories --good
  $ rcw-reframe lint draft.txt --school nvc
  $ rcw-reframe lint draft.txt --format sarif | jq -c '.runs[0].tool.driver.rules[0]'
  $ rcw-reframe lint --explain "$(rcw-reframe lint draft.txt --format jsonl | head -1 | jq -r .rule)"
  $ rcw-reframe lint --explain always-yu
