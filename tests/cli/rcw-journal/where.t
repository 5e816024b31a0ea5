The language of --where, over a few entries.

  $ add() { printf '%s' "$1" | rcw-journal add note --text - "${@:2}" >/dev/null; }
  $ add 'Tea on the step, no phones.' --at 2026-11-22T09:00 --tag phone --tag kitchen
  $ add 'Late, and the phone rang.' --at 2026-11-22T00:40 --tag phone --with Ann
  $ add 'The sea in August.' --at 2026-10-20 --with 'Ann Marie'
  $ cat >repair.yaml <<'X'
  > text: We talked about the morning.
  > at: 2026-11-21T20:00:00+01:00
  > mode: live
  > tags: [kitchen]
  > links:
  >   - id: h4x0c2w8ne
  >     role: repairs
  > x-mood: 2.5
  > x-place: {room: hall, day.light: yes}
  > X
  $ rcw-journal add note repair.yaml >/dev/null
  $ ask() { rcw-journal list --where "$@" --preview | cut -c 13-28,30-; }

Fields, lists, groups and fields of one's own.

  $ ask 'tags has phone'
  2026-11-22 00:40 note  phone  Late, and the phone rang.
  2026-11-22 09:00 note  phone, kitchen  Tea on the step, no phones.
  $ ask 'text contains TEA'
  2026-11-22 09:00 note  phone, kitchen  Tea on the step, no phones.
  $ ask 'tags in (garden, kitchen) and with != Ann'
  $ ask 'links.role = repairs'
  2026-11-21 20:00 note  kitchen  We talked about the morning.
  $ ask 'x-mood < 3'
  2026-11-21 20:00 note  kitchen  We talked about the morning.
  $ ask 'x-mood < 10 and x-place.room = hall and x-place.day.light exists'
  2026-11-21 20:00 note  kitchen  We talked about the morning.
  $ ask 'x-mood = "2.50"'
  $ ask 'kind = note and has(with)'
  2026-10-20       note  The sea in August.
  2026-11-22 00:40 note  phone  Late, and the phone rang.

Words are exact, but for contains.

  $ ask 'with = ann'
  $ ask 'with contains ann'
  2026-10-20       note  The sea in August.
  2026-11-22 00:40 note  phone  Late, and the phone rang.
  $ ask "with = 'Ann Marie'"
  2026-10-20       note  The sea in August.

A field that is not there answers no; only lacks answers yes.

  $ rcw-journal list --count --where 'with != Ann'
  1
  $ rcw-journal list --count --where 'not with = Ann'
  3
  $ rcw-journal list --count --where 'lacks(with)'
  2
  $ rcw-journal list --count --where 'with lacks or with exists'
  4

Dates are the phrases of every option; a day lasts until four in the morning.

  $ ask 'at = yesterday'
  2026-11-21 20:00 note  kitchen  We talked about the morning.
  2026-11-22 00:40 note  phone  Late, and the phone rang.
  $ ask 'at >= today'
  2026-11-22 09:00 note  phone, kitchen  Tea on the step, no phones.
  $ ask 'at in 2026-10'
  2026-10-20       note  The sea in August.
  $ ask 'at <= 2026-10 or at = 2026-11-22T09:00'
  2026-10-20       note  The sea in August.
  2026-11-22 09:00 note  phone, kitchen  Tea on the step, no phones.
  $ ask 'recorded = today and at < -1d'
  2026-10-20       note  The sea in August.
  $ rcw-journal list --count --where 'recorded > "2026-11-22 21:00"'
  4

And before or; not before both; several --where must all hold.

  $ rcw-journal list --count --where 'with = Ann or tags has kitchen and mode = prompted'
  1
  $ rcw-journal list --count --where '(with = Ann or tags has kitchen) and mode = prompted'
  0
  $ rcw-journal list --count --where '!mode=live&&(tags has phone||lacks(tags))'
  1
  $ rcw-journal list --count --where 'NOT NOT tags HAS phone'
  2
  $ rcw-journal list --count --where 'tags has phone' --where 'tags has kitchen'
  1

It goes with the other options, and with the other commands.

  $ rcw-journal list --where 'tags has phone' --with Ann --count
  1
  $ rcw-journal list --where 'tags has phone' --limit 1 --preview
  egzb66e0se  2026-11-22 09:00  note  phone, kitchen  Tea on the step, no phones.
  $ rcw-journal search the --where 'with exists' --count
  2
  $ rcw-journal search phone --where 'with = Nobody'
  [1]
  $ rcw-journal export --to jsonl --where 'x-mood exists' | grep -c repairs
  1
  $ rcw-journal tags --where 'tags has phone'
  kitchen  1  2026-11-22  2026-11-22
  phone    2  2026-11-22  2026-11-22
  $ rcw-journal list --format ids | rcw-journal list --ids - --where 'text contains sea' --count
  1

Every example of the manual is a question that can be asked.

  $ sed -n '/^.Ss Examples/,/^.Ed/p' "$TESTS/../man/rcw-journal.1" | grep -v '^[.]' >examples
  $ wc -l <examples
  6
  $ while IFS= read -r example; do
  >   printf '%s  %s\n' "$(rcw-journal list --count --where "$example")" "$example"
  > done <examples
  2  tags has phone or with = Ann
  0  not (mode = live) and at >= -2w
  2  at in (2025, 2026-11) and lacks(with)
  4  recorded > "2026-11-22 21:00"
  1  links.role = repairs && x-mood < 3
  1  kind in (note, letter) and text contains "the sea"

What cannot be read: the column, and the near word.

  $ rcw-journal list --where 'tags has phone and mdoe = live'
  rcw-journal: error: --where: column 20: unknown field 'mdoe'
  rcw-journal: hint: did you mean 'mode'?
  [2]
  $ rcw-journal list --where 'mode eqals live'
  rcw-journal: error: --where: column 6: unknown operator 'eqals'
  rcw-journal: hint: one of: =, !=, <, <=, >, >=, has, contains, in, exists, lacks
  [2]
  $ rcw-journal list --where 'with = Ann Marie'
  rcw-journal: error: --where: column 12: only 'and' or 'or' may follow here
  rcw-journal: hint: a value with blanks stands in quotes
  [2]
  $ rcw-journal list --where '"x-é" = 1 and (mode = live'
  rcw-journal: error: --where: column 15: this parenthesis is not closed
  [2]
