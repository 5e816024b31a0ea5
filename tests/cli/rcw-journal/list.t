Nothing there is nothing to list, and that is fine.

  $ rcw-journal list
  $ rcw-journal list --count
  0

A few entries: id, local time, kind and tags, oldest first.

  $ add() { printf '%s' "$1" | rcw-journal add note --text - "${@:2}" >/dev/null; }
  $ add 'tea' --at 2026-11-22T09:00 --tag kitchen --tag phone
  $ add 'late' --at 2026-11-22T00:40 --tag phone --with Ann
  $ add 'earlier' --at 2026-11-20
  $ add 'long ago' --at 1969-07-20T22:17
  $ rcw-journal list
  ftswb5jr8z  1969-07-20 22:17  note
  wegpy7d94f  2026-11-20        note
  n5x6wg9d5y  2026-11-22 00:40  note  phone
  egzb66e0se  2026-11-22 09:00  note  kitchen, phone

A day lasts until four in the morning: 00:40 on the 22nd belongs to the 21st.

  $ rcw-journal list --since 2026-11-22 --format tsv | cut -f2
  2026-11-22T09:00:00+01:00
  $ rcw-journal list --until 2026-11-21 --format tsv | cut -f2
  1969-07-20T22:17:00+01:00
  2026-11-20
  2026-11-22T00:40:00+01:00
  $ rcw-journal list --since 2026-11-21 --until 2026-11-21 --format tsv | cut -f2
  2026-11-22T00:40:00+01:00
  $ rcw-journal list --since yesterday --until yesterday --format tsv | cut -f2
  2026-11-22T00:40:00+01:00

A time is a time, and both ends count in.

  $ rcw-journal list --since 2026-11-22T00:40 --format tsv | cut -f2
  2026-11-22T00:40:00+01:00
  2026-11-22T09:00:00+01:00
  $ rcw-journal list --since 2026-11-22T00:41 --format tsv | cut -f2
  2026-11-22T09:00:00+01:00
  $ rcw-journal list --since 2026-11-21 --until 2026-11-22T00:40 --format tsv | cut -f2
  2026-11-22T00:40:00+01:00

--last counts days that end today; months, years and ISO months are whole days as well.

  $ rcw-journal list --last 1d --format tsv | cut -f2
  2026-11-22T09:00:00+01:00
  $ rcw-journal list --last 3d --format tsv | cut -f2
  2026-11-20
  2026-11-22T00:40:00+01:00
  2026-11-22T09:00:00+01:00
  $ rcw-journal list --last 2w --count
  3
  $ rcw-journal list --since 2026-11 --count
  3
  $ rcw-journal list --until 1969 --count
  1
  $ rcw-journal list --since -2d --until -1d --count
  2
  $ rcw-journal list --since tomorrow --count
  0

The newest so many, still oldest first.

  $ rcw-journal list -n 2
  n5x6wg9d5y  2026-11-22 00:40  note  phone
  egzb66e0se  2026-11-22 09:00  note  kitchen, phone
  $ rcw-journal list --limit 100 --count
  4

Tags must all be there; kinds any of them; a name is exact.

  $ rcw-journal list --tag phone --count
  2
  $ rcw-journal list --tag phone --tag kitchen --format tsv | cut -f2,4
  2026-11-22T09:00:00+01:00\tkitchen,phone (esc)
  $ rcw-journal list --tag pho --count
  0
  $ rcw-journal list --kind note -c
  4
  $ rcw-journal list --with Ann --format tsv | cut -f2,5
  2026-11-22T00:40:00+01:00\tAnn (esc)
  $ rcw-journal list --with ann --count
  0

Another zone changes what today is, not what an entry says.

  $ rcw-journal list --zone Pacific/Auckland --last 1d --count
  0
  $ rcw-journal list --now 2026-11-23T03:59 --last 1d --count
  1
  $ rcw-journal list --now 2026-11-23T04:00 --last 1d --count
  0

Ids from standard input choose among those, in their order.

  $ rcw-journal list --format ids | tac | rcw-journal list --ids - --tag phone
  egzb66e0se  2026-11-22 09:00  note  kitchen, phone
  n5x6wg9d5y  2026-11-22 00:40  note  phone

Reading writes nothing.

  $ find "$RCW_HOME" -printf '%P %T@\n' | sort >before
  $ rcw-journal list --since 2026-11 >list
  $ find "$RCW_HOME" -printf '%P %T@\n' | sort | diff before -
  $ find "$RCW_HOME" -type f -printf '%P\n' | sort
  .rcw/txn/00000001.yaml
  .rcw/txn/00000002.yaml
  .rcw/txn/00000003.yaml
  .rcw/txn/00000004.yaml
  journal/1969/07/1969-07-20T2217-ftswb5jr8z.yaml
  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  journal/2026/11/2026-11-22T0040-n5x6wg9d5y.yaml
  journal/2026/11/2026-11-22T0900-egzb66e0se.yaml
