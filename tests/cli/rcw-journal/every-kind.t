Every kind there is: added, shown, changed, removed, brought back, exported and taken in elsewhere, and it is the same.

  $ answers() {
  >   case $1 in
  >   daily) printf 'urge: {felt: "yes", triggers: [physical, of my own]}\nemotions:\n  - emotion: calmness\n    intensity: 2\nsummary: quiet\n' ;;
  >   activation) printf 'trigger: {text: a door, category: home}\nbody:\n  - site: chest\n    sensation: tightness\n  - site: behind the eyes\nresponse: [pursue, withdraw]\nintensity: 3\npulse: 99\nnamed: {when: afterwards, text: alarm}\n' ;;
  >   near-miss) printf 'trigger: {text: a door}\nalmost: [attack]\nintercepted: a breath\n' ;;
  >   setback) printf 'trigger: {text: a door}\nresponse: [shutdown]\nvulnerability: [too little sleep]\n' ;;
  >   repair) printf 'by: me\ntext: I came back\nreceived: unsure\n' ;;
  >   desire) printf 'motives: [one of my own]\nleaning: "-"\ntext: tea first\n' ;;
  >   win) printf 'who: both\ntext: "a walk: long"\n' ;;
  >   coping) printf 'ways: [a bath]\nbefore: 4\nafter: 2\n' ;;
  >   signal) printf 'signs: [look, tea]\ntext: "- for both"\n' ;;
  >   letter) printf 'to: M\ntext: |\n  Dear M,\n\n  no.\n' ;;
  >   note) printf 'text: " tea\\n"\n' ;;
  >   esac
  > }
  $ kinds=$(rcw-journal kinds --format tsv | cut -f1 | grep -v -x -e window -e guess -e review)
  $ for kind in $kinds; do
  >   answers $kind >answers
  >   id=$(rcw-journal add $kind --answers answers --tag every) || echo "add $kind"
  >   file=$(rcw-journal show --format paths $id)
  >   sed -i '1i # a comment of mine' "$file"
  >   sed -i 's/^mode: live$/mode: live  # and one behind a value/; s/^\.\.\.$/x-mood: 4\n.../' "$file"
  >   cp "$file" before
  >   rcw-journal edit $id --set with=M >/dev/null || echo "edit $kind"
  >   diff before "$file" | grep '^[<>]' | grep -v '^> with: M$'
  >   rcw-journal rm $id >/dev/null && [ ! -e "$file" ] || echo "rm $kind"
  >   rcw-journal undo >/dev/null 2>&1 && rcw-journal undo >/dev/null 2>&1 || echo "undo $kind"
  >   cmp before "$file"
  > done
  $ rcw-journal check
  $ rcw-journal list --count
  11
  $ rcw-journal export --to jsonl >all.jsonl
  $ rcw-journal import --home other --from jsonl all.jsonl
  11 new, 0 already here
  $ rcw-journal show --ids <(rcw-journal list --format ids) >here
  $ rcw-journal show --ids <(rcw-journal list --format ids --home other) --home other | diff here -
  $ rcw-journal import here
  0 new, 11 already here
  $ grep -c '^x-mood: 4$' here
  11

None was forgotten: each has an entry.

  $ rcw-journal list --format tsv | cut -f3 | sort >there; echo "$kinds" | sort | diff there -
