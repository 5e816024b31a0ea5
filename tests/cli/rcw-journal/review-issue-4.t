What was wrong in the first reviews (issue 4), each with what is right.

  $ at() { RCW_NOW=$1 rcw-journal "${@:2}"; }
  $ asked() { "$TESTS/support/at_questions" "$@"; }
  $ fresh() { rm -rf home; at "$1" window start activation --days "${2:-14}" >/dev/null 2>&1; }
  $ . "$TESTS/examples/moments.sh"

A guess from memory that was made when the review asked for it belongs to that look: it is there at the next one too,
which is the same look and the same record.

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 late-pursue late-pursue keys-attack
  $ export RCW_NOW=2026-11-16T10:00:00+01:00
  $ printf '%s\n' late pursue 60 80 | asked --quiet rcw-journal review | grep -c 'you guessed '
  4
  $ at 2026-11-17T10:00:00+01:00 review | grep -c 'you guessed '
  4
  $ rcw-journal list --kind review --count
  1

A guess from memory after the look is shown, as its note says.

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 late-pursue late-pursue keys-attack
  $ at 2026-11-16T10:00:00+01:00 review >/dev/null
  $ at 2026-11-16T11:00:00+01:00 guess memory --set trigger=late
  rcw-journal: this window was looked at already, so the guess is exploratory: shown, not tested
  s1j0basmg4
  $ at 2026-11-16T12:00:00+01:00 review | grep -c 'you guessed late'
  1

"Rather not say" is an answer to the questions of a guess, as the words above them promise.

  $ fresh 2026-11-02T09:00:00+01:00
  $ export RCW_NOW=2026-11-03T10:00:00+01:00
  $ printf '%s\n' late - - 80 | asked --quiet rcw-journal guess memory | grep status
  status 0
  $ rcw-journal guess list | grep -c 'trigger late'
  1
  $ rcw-journal drafts list

Moments follow each other in time, whatever clocks showed: when they go back, and in two zones. Withdrawing at 02:30
of summer time comes before pursuing at 02:10 of winter time, attacking in Berlin after freezing in Tokyo.

  $ fresh 2026-10-24T09:00:00+02:00 5
  $ at 2026-10-25T02:30:00+02:00 add activation --set response=withdraw >/dev/null
  $ at 2026-10-25T02:10:00+01:00 add activation --set response=pursue >/dev/null
  $ RCW_ZONE=Asia/Tokyo at 2026-10-26T07:00:00+09:00 add activation --set response=freeze >/dev/null
  $ at 2026-10-25T23:30:00+01:00 add activation --set response=attack >/dev/null
  $ at 2026-11-01T10:00:00+01:00 review | sed -n '/^What you wrote/,/^$/s/.*-> //p' | tr '\n' ' '; echo
  withdraw pursue freeze attack 
  $ at 2026-11-01T10:00:00+01:00 review | sed -n '/^From one/,/^The same/p' | grep -c -e '^withdraw .* 1 ' -e '^pursue .* 1 ' -e '^freeze .* 1 '
  3

A dot in a name is a dot: what only late entries name was named 0 times without them.

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 late-pursue late-pursue late-pursue late-pursue late-pursue
  $ at 2026-11-15T20:00:00+01:00 add activation --at 2026-11-10T12:00 --set trigger.category=1.5hours --set response=pursue >/dev/null
  $ at 2026-11-16T10:00:00+01:00 review >/dev/null
  $ "$TESTS/support/worked_out_again"
  * numbers compared, 0 wrong (glob)

The same guess from two machines is one guess: it is compared once, and what was kept holds.

  $ fresh 2026-11-02T09:00:00+01:00; with_a_link 2026-11-02
  $ first=$(at 2026-11-15T22:00:00+01:00 guess 'trigger phone -> withdraw')
  $ file=$(rcw-journal show --format paths $first)
  $ sed 's/^id: .*/id: k7m3q9zxvb/' "$file" >"$(dirname "$file")/2026-11-02-k7m3q9zxvb.yaml"; chmod 600 home/journal/2026/11/*k7m3q9zxvb.yaml
  $ at 2026-11-16T10:00:00+01:00 review | grep -c '1 comparison registered'
  1
  $ rcw-journal review --verify | tail -1 | sed 's/.*: \([0-9]*\) of \1 claims hold\./all hold/'
  all hold

A command line that is refused has written nothing.

  $ fresh 2026-11-02T09:00:00+01:00
  $ rcw-journal guess --new 'trigger late -> pursue' --format html
  rcw-journal: error: unknown format 'html'
  rcw-journal: hint: one of: text, yaml, json, jsonl, tsv, ids, paths
  [2]
  $ rcw-journal guess list
  $ rcw-journal guess memory --set days=50 --format html >/dev/null 2>&1
  [2]
  $ rcw-journal guess list

A window that begins tomorrow is a window: guesses come before it.

  $ rm -rf home; at 2026-11-02T09:00:00+01:00 window start activation --first tomorrow >/dev/null 2>&1
  $ at 2026-11-02T10:00:00+01:00 guess --new 'trigger late -> pursue' | wc -l
  1
  $ at 2026-11-02T10:00:00+01:00 guess list --window activation | wc -l
  1

What was not written down is asked for the relationship whose window runs, and about the day of the entry.

  $ rm -rf home; at 2026-11-02T09:00:00+01:00 window start activation --with Ann >/dev/null 2>&1
  $ near() { printf '%s\n' '' '' attack '' '' "${@:3}" | RCW_NOW=$1 asked rcw-journal add near-miss $2 | grep -c 'written down nowhere'; }
  $ near 2026-11-02T12:00:00+01:00 '--with Bo'
  0
  [1]
  $ at 2026-11-02T12:30:00+01:00 add near-miss --with Bo --set unrecorded=none >/dev/null
  $ near 2026-11-02T13:00:00+01:00 '--with Ann' one
  1
  $ near 2026-11-04T13:00:00+01:00 '--with Ann --at 2026-11-03T12:00'
  0
  [1]

No p is 0.

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 $(for i in {1..14}; do echo phone-withdraw late-pursue; done)
  $ at 2026-11-15T22:00:00+01:00 guess 'trigger phone -> withdraw' >/dev/null
  $ at 2026-11-16T10:00:00+01:00 review | grep -F 0.000
  [1]

Days on which a question was left open are not known for that question: the bounds have room for them.

  $ fresh 2026-11-02T09:00:00+01:00 9
  $ for i in 2 3 4 5 6; do at 2026-11-0${i}T22:00:00+01:00 add daily --set critic.present=yes >/dev/null; done
  $ for i in 7 8; do at 2026-11-0${i}T22:00:00+01:00 add daily --set urge.felt=no >/dev/null; done
  $ at 2026-11-11T10:00:00+01:00 review >/dev/null
  $ "$TESTS/support/worked_out_again"
  * numbers compared, 0 wrong (glob)

Three that come equally often are three.

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 late-pursue late-pursue keys-attack rain-freeze
  $ at 2026-11-16T10:00:00+01:00 review | grep '^The most recorded' | grep -c -e keys.*rain -e rain.*keys -e 'was "late"'
  1

A kept review whose numbers of days, or whose count of looks, were changed by hand does not hold.

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 late-pursue late-pursue
  $ file=$(at 2026-11-16T10:00:00+01:00 review --format paths); cp "$file" kept
  $ sed -i 's/recorded_days: 1$/recorded_days: 14/' "$file"; rcw-journal review --verify >/dev/null
  [1]
  $ sed 's/^look: 1$/look: 2/' kept >"$file"; rcw-journal review --verify >/dev/null
  [1]

Nothing that was not kept has an id.

  $ rm "$file"; at 2026-11-16T10:00:00+01:00 review --dry-run --format ids 2>/dev/null | grep -c aaaaaaaaaa
  0
  [1]

An extension after an early look is not one "before any look".

  $ fresh 2026-11-02T09:00:00+01:00; moments 2026-11-02 late-pursue
  $ at 2026-11-09T10:00:00+01:00 review >/dev/null; at 2026-11-10T10:00:00+01:00 window extend running --days 3 >/dev/null
  $ at 2026-11-20T10:00:00+01:00 review | grep -c 'before any look'
  0
  [1]

A look at the same days without their window is a look at them: a guess made after it was not made before looking.

  $ fresh 2026-11-02T09:00:00+01:00; with_a_link 2026-11-02
  $ at 2026-11-15T22:00:00+01:00 review --last 14d >/dev/null
  $ at 2026-11-15T23:00:00+01:00 guess 'trigger phone -> withdraw' >/dev/null 2>&1
  $ at 2026-11-16T10:00:00+01:00 review | grep -c 'registered before'
  0
  [1]
