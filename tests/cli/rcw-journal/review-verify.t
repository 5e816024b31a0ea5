A review kept long ago, worked out again from what is there now: what still holds, and why the rest does not.

  $ . "$TESTS/examples/two-weeks.sh"
  $ export RCW_NOW=2026-11-01T10:00:00+01:00
  $ rcw-journal review --verify
  rcw-journal: error: this window was not reviewed yet
  rcw-journal: hint: 'review' does it
  [1]
  $ review=$(rcw-journal review --format ids)
  $ verify() { rcw-journal review --verify $review "$@"; }
  $ changed() { verify | grep -v '^holds'; }
  $ verify | tail -1
  wx59d8zqhe: 29 of 29 claims hold.
  $ cp -r home kept; fresh() { rm -rf home; cp -r kept home; }

An entry that says something else now.

  $ id=$(rcw-journal list --where 'at = "2026-10-20 20:05"' --format ids)
  $ rcw-journal edit $id --set response=pursue >/dev/null
  $ verify >out; echo $?; grep -v '^holds' out
  1
  edited   record g228pc488n
  changed  response.withdraw
           was: withdraw: 4 of 11 recorded events (36%, 95% interval 15-65%)
           now: withdraw: 3 of 11 recorded events (27%, 95% interval 10-57%)
  changed  response.pursue
           was: pursue: 3 of 11 recorded events (27%, 95% interval 10-57%)
           now: pursue: 4 of 11 recorded events (36%, 95% interval 15-65%)
  changed  expected.anxious
           was: pursue, attack, appease (listed for anxious): in 4 of 11 recorded events
           now: pursue, attack, appease (listed for anxious): in 5 of 11 recorded events
  changed  expected.avoidant
           was: withdraw, shutdown, freeze, attack (listed for avoidant): in 6 of 11 recorded events
           now: withdraw, shutdown, freeze, attack (listed for avoidant): in 5 of 11 recorded events
  changed  guess.trigger phone during talk -> withdraw
           the numbers behind the sentence differ
  changed  order.repeat
           was: The same first response came again in 0 of 8 consecutive pairs. Not enough to say more: 8 pairs, 20 needed.
           now: The same first response came again in 1 of 8 consecutive pairs. Not enough to say more: 8 pairs, 20 needed.
  changed  memory.response
           was: the usual first response: you guessed withdraw; recorded: withdraw 4, pursue 3, attack 1.
           now: the usual first response: you guessed withdraw; recorded: pursue 4, withdraw 3, attack 1.
  changed  memory.share
           was: withdraw first: you guessed 60%; recorded: 4 of 11 (36%).
           now: withdraw first: you guessed 60%; recorded: 3 of 11 (27%).
  wx59d8zqhe: 21 of 29 claims hold.
  $ grep -c '^holds' out
  21
  $ changed >before; fresh

A comment or a line of the user's own changes nothing that was said.

  $ file=$(rcw-journal show --format paths $id)
  $ sed -i '1i # read again in the evening' "$file"
  $ verify | tail -1
  wx59d8zqhe: 29 of 29 claims hold.

An entry that is gone, and back again.

  $ rcw-journal rm $id >/dev/null
  $ changed | grep -v -e was: -e now:
  removed  record g228pc488n
  changed  count.activation
  changed  most.trigger
  changed  trigger.phone during talk
  changed  trigger.late answer
  changed  trigger.criticism
  changed  response.withdraw
  changed  response.pursue
  changed  response.attack
  changed  response.connect
  changed  response.freeze
  changed  response.self-soothe
  changed  body.chest
  changed  body.stomach
  changed  body.jaw
  gone     body.throat
  changed  resonance.familiar
  changed  calm.any
  changed  expected.anxious
  changed  expected.avoidant
  changed  expected.secure
  changed  rate.moments
  changed  guess.trigger phone during talk -> withdraw
  changed  order.repeat
  changed  memory.trigger
  changed  memory.response
  changed  memory.share
  changed  memory.days
  changed  counts
  wx59d8zqhe: 2 of 30 claims hold.
  $ rcw-journal restore $id >/dev/null
  $ verify | tail -1
  wx59d8zqhe: 29 of 29 claims hold.

An entry that came afterwards. Those of other days, or about somebody else, have no part in it.

  $ rcw-journal add activation --at 2026-10-30T09:00 --set trigger.category=criticism --set response=attack
  mr7zczsk8e
  $ rcw-journal add activation --at 2026-10-30T10:00 --set trigger.category=criticism --set response=attack --with M
  h2vqddrkwz
  $ rcw-journal add activation --set trigger.category=criticism --set response=attack
  s4x9bhcyc2
  $ changed | sed -n '1,8p;$p'
  added    record mr7zczsk8e
  changed  count.activation
           was: activation: 11
           now: activation: 12
  changed  most.trigger
           the numbers behind the sentence differ
  changed  trigger.phone during talk
           was: phone during talk: 5 of 11 recorded events (45%, 95% interval 21-72%)
  wx59d8zqhe: 7 of 30 claims hold.
  $ fresh

A day off that was written in later takes its entry away.

  $ file=$(rcw-journal show --format paths $(rcw-journal window list --format tsv | cut -f1))
  $ sed -i 's/^  - 2026-10-22$/&\n  - 2026-10-27/' "$file"
  $ changed | grep -e '^removed' -e hold.$
  removed  record hsvksx9y50
  removed  record mrb50y7f7k
  wx59d8zqhe: 1 of 30 claims hold.
  $ fresh

A sentence of the review itself that somebody made nicer.

  $ file=$(rcw-journal show --format paths $review)
  $ sed -i 's/criticism: 2 of 11/criticism: 9 of 11/' "$file"
  $ changed
  changed  trigger.criticism
           was: criticism: 9 of 11 recorded events (18%, 95% interval 5-48%)
           now: criticism: 2 of 11 recorded events (18%, 95% interval 5-48%)
  wx59d8zqhe: 28 of 29 claims hold.
  $ fresh; sed -i '/claim: trigger.criticism/,/of: 11/s/count: 2/count: 9/' "$file"
  $ changed
  changed  trigger.criticism
           the numbers behind the sentence differ
  wx59d8zqhe: 28 of 29 claims hold.
  $ fresh; sed -i '/claim: trigger.criticism/,/^  - claim: response/{/response/!d}' "$file"
  $ changed
  new      trigger.criticism
           now: criticism: 2 of 11 recorded events (18%, 95% interval 5-48%)
  wx59d8zqhe: 28 of 29 claims hold.
  $ fresh; sed -i 's/^    gate: G1$/    gate: G3/' "$file"
  $ verify | tail -1
  wx59d8zqhe: 13 of 29 claims hold.
  $ fresh

A guess that was taken back after the look, or written anew.

  $ guess=$(rcw-journal guess list --format tsv | awk -F'\t' '$4 == "link" {print $1}')
  $ rcw-journal rm $guess >/dev/null
  $ changed
  gone     guess.trigger phone during talk -> withdraw
           was: Not enough to compare triggers: 11 events, 20 needed.
  changed  guesses
           was: p0am4ddkm1, aqt2pah6zz
           now: aqt2pah6zz
  wx59d8zqhe: 28 of 30 claims hold.
  $ fresh
  $ rcw-journal edit $guess --set response=pursue >/dev/null
  $ rcw-journal guess list
  p0am4ddkm1  2026-10-18 22:00  trigger phone during talk -> pursue  (changed after it was sealed)
  aqt2pah6zz  2026-10-23 22:00  from memory: trigger late answer, response withdraw, share 60%, days 90%
  $ changed
  gone     guess.trigger phone during talk -> withdraw
           was: Not enough to compare triggers: 11 events, 20 needed.
  new      later.trigger phone during talk -> pursue
           now: Not enough to compare triggers: 11 events, 20 needed.
  changed  guesses
           was: p0am4ddkm1, aqt2pah6zz
           now: aqt2pah6zz
  wx59d8zqhe: 28 of 31 claims hold.
  $ fresh

A guess made after the look had no part in it.

  $ RCW_NOW=2026-11-01T10:00:01+01:00 rcw-journal guess 'trigger late answer -> pursue' 2>&1 | head -1
  rcw-journal: this window was looked at already, so the guess is exploratory: shown, not tested
  $ verify | tail -1
  wx59d8zqhe: 29 of 29 claims hold.
  $ fresh

One's own answers to the three questions are no claims.

  $ printf 'own:\n  triggers: the phone, mostly\n' >>"$file"; sed -i '/^\.\.\.$/d' "$file"
  $ rcw-journal show --field own.triggers $review; echo
  the phone, mostly
  $ verify | tail -1
  wx59d8zqhe: 29 of 29 claims hold.

For machines.

  $ rcw-journal edit $id --set response=pursue >/dev/null
  $ verify --format tsv | tr '\t' '|' | grep -v '^claim|holds'
  record|edited|g228pc488n|||wx59d8zqhe
  claim|changed|response.withdraw|withdraw: 4 of 11 recorded events (36%, 95% interval 15-65%)|withdraw: 3 of 11 recorded events (27%, 95% interval 10-57%)|wx59d8zqhe
  claim|changed|response.pursue|pursue: 3 of 11 recorded events (27%, 95% interval 10-57%)|pursue: 4 of 11 recorded events (36%, 95% interval 15-65%)|wx59d8zqhe
  claim|changed|expected.anxious|pursue, attack, appease (listed for anxious): in 4 of 11 recorded events|pursue, attack, appease (listed for anxious): in 5 of 11 recorded events|wx59d8zqhe
  claim|changed|expected.avoidant|withdraw, shutdown, freeze, attack (listed for avoidant): in 6 of 11 recorded events|withdraw, shutdown, freeze, attack (listed for avoidant): in 5 of 11 recorded events|wx59d8zqhe
  claim|changed|guess.trigger phone during talk -> withdraw|Not enough to compare triggers: 11 events, 20 needed.|Not enough to compare triggers: 11 events, 20 needed.|wx59d8zqhe
  claim|changed|order.repeat|The same first response came again in 0 of 8 consecutive pairs. Not enough to say more: 8 pairs, 20 needed.|The same first response came again in 1 of 8 consecutive pairs. Not enough to say more: 8 pairs, 20 needed.|wx59d8zqhe
  claim|changed|memory.response|the usual first response: you guessed withdraw; recorded: withdraw 4, pursue 3, attack 1.|the usual first response: you guessed withdraw; recorded: pursue 4, withdraw 3, attack 1.|wx59d8zqhe
  claim|changed|memory.share|withdraw first: you guessed 60%; recorded: 4 of 11 (36%).|withdraw first: you guessed 60%; recorded: 3 of 11 (27%).|wx59d8zqhe
  $ verify --format json | cut -c 1-200
  {"schema":"rcw/journal.verification/1","review":"wx59d8zqhe","holds":false,"records":[{"record":"g228pc488n","fate":"edited"}],"claims":[{"claim":"count.activation","fate":"holds","was":"activation: 1
  $ verify --format json | /usr/bin/python3 -c '
  > import json, sys
  > said = json.load(sys.stdin)
  > print(said["holds"], len(said["claims"]), sorted({claim["fate"] for claim in said["claims"]}), said["records"])'
  False 29 ['changed', 'holds'] [{'record': 'g228pc488n', 'fate': 'edited'}]
  $ verify --format jsonl | cmp - <(verify --format json)
  $ verify --format yaml
  rcw-journal: error: unknown format 'yaml'
  rcw-journal: hint: one of: text, tsv, json, jsonl
  [2]
  $ verify >/dev/full
  rcw-journal: error: standard output: cannot write: No space left on device
  [4]

The last review of a window if none is named, or several of them: one that does not hold is enough for the status.

  $ fresh
  $ RCW_NOW=2026-11-02T10:00:00+01:00 rcw-journal add activation --at 2026-10-30T09:00 --set trigger.category=criticism --set response=attack >/dev/null
  $ RCW_NOW=2026-11-02T11:00:00+01:00 rcw-journal review --format ids >second
  $ rcw-journal review --verify | tail -1
  s7y0k4aq71: 29 of 29 claims hold.
  $ rcw-journal review --verify --window activation | tail -1
  s7y0k4aq71: 29 of 29 claims hold.
  $ rcw-journal review --verify $review $(cat second) | grep hold.$
  wx59d8zqhe: 7 of 30 claims hold.
  s7y0k4aq71: 29 of 29 claims hold.

What is no review, and no id.

  $ rcw-journal review --verify $guess
  rcw-journal: error: that record is not a review
  rcw-journal: hint: 'list --kind review' shows them
  [2]
  $ rcw-journal review --verify nothing
  rcw-journal: error: 'nothing' is not an id
  rcw-journal: hint: 'list' prints ids; a path has a / in it
  [2]
  $ rcw-journal review $review
  rcw-journal: error: only --verify takes the ids of reviews
  rcw-journal: hint: --window ID chooses what is reviewed; 'show ID' prints a review again
  [2]
  $ rcw-journal check
