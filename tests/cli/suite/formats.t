Two entries, the second with hard words.

  $ export RCW_HOME=home
  $ rcw-journal add note - >/dev/null <<'END'
  > at: 2026-11-20
  > text: We had tea.
  > ---
  > at: 2026-11-22T08:30:00+01:00
  > zone: Europe/Berlin
  > mode: live
  > with: Ann
  > tags: [kitchen, "no"]
  > text: "tab\there, back\\slash,\nand a \"second\" line: done\n"
  > x-mood: {calm: 3, sure: yes}
  > END

Every command that prints records prints them in each of these.

  $ for format in text yaml json jsonl tsv ids paths; do
  >   echo "== $format"
  >   rcw-journal list --format $format
  > done
  == text
  wegpy7d94f  2026-11-20        note
  dj1m76wxb8  2026-11-22 08:30  note  kitchen, no
  == yaml
  schema: rcw/journal.note/1
  id: wegpy7d94f
  at: 2026-11-20
  recorded: 2026-11-22T21:15:00+01:00
  mode: backfilled
  text: We had tea.
  ...
  ---
  schema: rcw/journal.note/1
  id: dj1m76wxb8
  at: 2026-11-22T08:30:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  with: Ann
  tags:
    - kitchen
    - "no"
  text: |
    tab\there, back\\slash, (esc)
    and a "second" line: done
  x-mood:
    calm: 3
    sure: yes
  ...
  == json
  {"schema":"rcw/journal.records/1","records":[
  {"schema":"rcw/journal.note/1","id":"wegpy7d94f","at":"2026-11-20","recorded":"2026-11-22T21:15:00+01:00","mode":"backfilled","text":"We had tea."},
  {"schema":"rcw/journal.note/1","id":"dj1m76wxb8","at":"2026-11-22T08:30:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"live","with":"Ann","tags":["kitchen","no"],"text":"tab\there, back\\slash,\nand a \"second\" line: done\n","x-mood":{"calm":3,"sure":"yes"}}
  ]}
  == jsonl
  {"schema":"rcw/journal.note/1","id":"wegpy7d94f","at":"2026-11-20","recorded":"2026-11-22T21:15:00+01:00","mode":"backfilled","text":"We had tea."}
  {"schema":"rcw/journal.note/1","id":"dj1m76wxb8","at":"2026-11-22T08:30:00+01:00","zone":"Europe/Berlin","recorded":"2026-11-22T21:15:00+01:00","mode":"live","with":"Ann","tags":["kitchen","no"],"text":"tab\there, back\\slash,\nand a \"second\" line: done\n","x-mood":{"calm":3,"sure":"yes"}}
  == tsv
  wegpy7d94f\t2026-11-20\tnote\t\t\tbackfilled\t\t2026-11-22T21:15:00+01:00\tWe had tea. (esc)
  dj1m76wxb8\t2026-11-22T08:30:00+01:00\tnote\tkitchen,no\tAnn\tlive\tEurope/Berlin\t2026-11-22T21:15:00+01:00\ttab\\there, back\\\\slash,\\nand a "second" line: done\\n (esc)
  == ids
  wegpy7d94f
  dj1m76wxb8
  == paths
  home/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  home/journal/2026/11/2026-11-22T0830-dj1m76wxb8.yaml

list, show, search and add print the same bytes for the same entries.

  $ for format in yaml json jsonl tsv ids paths; do
  >   rcw-journal list --format $format >list
  >   rcw-journal list --format ids | rcw-journal show --ids - --format $format | cmp - list
  >   rcw-journal search --regex . --format $format | cmp - list
  > done

With nothing to print, JSON is still JSON; the others are empty.

  $ for format in text yaml json jsonl tsv ids paths; do
  >   rcw-journal list --until 1999 --format $format
  > done
  {"schema":"rcw/journal.records/1","records":[]}

A file is what show prints.

  $ rcw-journal list --format paths | while read -r path; do rcw-journal show "$path" | cmp - "$path"; done

JSON and YAML say the same to other readers.

  $ rcw-journal list --format json >list.json
  $ rcw-journal list --format yaml >list.yaml
  $ /usr/bin/python3 - <<'END'
  > import json, yaml
  > records = json.load(open("list.json"))["records"]
  > documents = [d for d in yaml.load_all(open("list.yaml"), yaml.BaseLoader) if d]
  > print([r["text"] for r in records] == [d["text"] for d in documents], records[1]["tags"], records[1]["x-mood"])
  > END
  True ['kitchen', 'no'] {'calm': 3, 'sure': 'yes'}

A cell of tsv has no tab or line feed of its own, so cut and awk are safe.

  $ rcw-journal list --format tsv | awk -F '\t' '{ print NF, $9 }'
  9 We had tea.
  9 tab\there, back\\slash,\nand a "second" line: done\n

NUL ends ids and paths with -0.

  $ rcw-journal list --format ids -0 | tr -cd '\0' | wc -c
  2
  $ rcw-journal list --format paths --null | xargs -0 ls
  home/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  home/journal/2026/11/2026-11-22T0830-dj1m76wxb8.yaml

The default does not depend on anything: the last --format counts.

  $ rcw-journal list --format yaml --format ids | wc -l
  2
  $ rcw-journal list --format ''
  rcw-journal: error: --format needs a value
  rcw-journal: hint: try 'rcw-journal list --help'
  [2]
