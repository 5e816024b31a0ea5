What a review never says: no cause, no proof, no advice, no style, nothing about why somebody else did something.

  $ never='cause[sd]|because|your style|prove[sdn]?|should|you are |must |motive|(partner|he|she|they) (wants?|means?|feels?) '

The looking finds what it looks for.

  $ printf '%s\n' 'It causes' 'because of him' 'Your style is anxious' 'this proves it' 'You should call' 'A cause' | grep -E -i -c "$never"
  5

  $ at() { RCW_NOW=$1 rcw-journal "${@:2}"; }
  $ kept() { RCW_NOW=$1 rcw-journal review "${@:2}" --format json >>claims; for page in text html; do RCW_NOW=$1 rcw-journal review "${@:2}" --explore --to $page >>pages; done; }

Few moments, and the same after the first look.

  $ on_day_7='kept 2026-10-24T14:00:00+02:00'
  $ . "$TESTS/examples/two-weeks.sh"; kept 2026-11-01T10:00:00+01:00
  $ at 2026-11-01T11:00:00+01:00 guess 'trigger late answer -> pursue' >/dev/null 2>&1
  $ moment 2026-11-01T12:00:00+01:00 criticism attack jaw no --at 2026-10-31T12:00; kept 2026-11-01T13:00:00+01:00
  $ at 2026-11-01T13:00:00+01:00 review --verify $(rcw-journal list --kind review --format ids | sed -n 2p) >>pages
  $ kept 2026-11-01T14:00:00+01:00 --last 30d

A link that was guessed, one that was searched for, an opposite guess, and one that nothing can be told of.

  $ . "$TESTS/examples/moments.sh"
  $ for words in 'phone -> withdraw' '' 'chores -> withdraw' 'late -> any attack' 'phone -> pursue'; do
  >   rm -rf home; at 2026-11-02T09:00:00+01:00 window start activation >/dev/null 2>&1
  >   with_a_link 2026-11-02
  >   [ -z "$words" ] || at 2026-11-15T22:00:00+01:00 guess "trigger $words" >/dev/null
  >   kept 2026-11-16T10:00:00+01:00; kept 2026-11-16T10:00:00+01:00 --exact
  > done

Moments that merely take turns, for eight weeks: an order, and trends.

  $ rm -rf home; at 2026-11-02T09:00:00+01:00 window start activation --days 60 >/dev/null 2>&1
  $ moments 2026-11-02 $(for i in {1..50}; do echo phone-withdraw late-connect; done)
  $ for i in {10..31}; do at 2026-12-${i}T21:00:00+01:00 add setback --set response=attack; done >/dev/null
  $ at 2026-12-31T22:00:00+01:00 guess 'trigger phone -> withdraw' >/dev/null
  $ at 2026-12-31T22:00:00+01:00 guess memory --set response=connect --set share=90 >/dev/null
  $ kept 2027-01-03T10:00:00+01:00

Evenings, near-misses, what was mended and eased.

  $ rm -rf home; for protocol in awareness activation; do at 2026-11-02T09:00:00+01:00 window start $protocol --days 7 >/dev/null 2>&1; done
  $ at 2026-11-02T09:00:00+01:00 guess memory --window awareness --set emotion=calmness --set critic=20 >/dev/null
  $ for i in 2 3 4 5 6 7 8; do
  >   printf 'urge: {felt: "yes"}\nemotions: [{emotion: dread}]\ncritic: {present: "yes"}\nunrecorded: one\n' | at 2026-11-0${i}T22:00:00+01:00 add daily --answers -
  >   printf 'before: 3\nafter: 1\n' | at 2026-11-0${i}T21:00:00+01:00 add coping --answers -
  >   printf 'almost: [attack]\n' | at 2026-11-0${i}T20:00:00+01:00 add near-miss --answers -
  >   printf 'response: [attack]\nintensity: 3\narousal: 2\nnamed: {when: before-acting}\nresonance: {familiar: "yes", caregiver: "yes", earlier: "no"}\n' | at 2026-11-0${i}T12:00:00+01:00 add activation --answers -
  >   printf 'response: [attack, connect]\n' | at 2026-11-0${i}T18:00:00+01:00 add setback --answers - | tee last
  >   printf 'links: [{id: %s, role: repairs}]\nby: me\n' $(cat last) | at 2026-11-0${i}T18:50:00+01:00 add repair --answers -
  > done >/dev/null
  $ for protocol in awareness activation; do kept 2026-11-09T10:00:00+01:00 --window $protocol; done

All that, and no such word, but for the one that says it is not a cause.

  $ [ "$(grep -o '"claim":' claims | wc -l)" -gt 300 ] && [ "$(wc -l <pages)" -gt 5000 ]
  $ sed 's/A link in this record, not a cause\.//g' claims pages | grep -E -i -o ".{0,30}($never).{0,30}"
  [1]

Nor in what the other transcripts of reviews print.

  $ grep -h '^  [^$>]' "$TESTS"/cli/rcw-journal/{review*,guess}.t | grep -v hint: | sed 's/not a cause//' | grep -E -i "$never"
  [1]
