A month may be one file of many documents, kept by hand.

  $ export RCW_HOME=home
  $ mkdir -m 700 home && mkdir -p home/journal/2026/11
  $ cat >home/journal/2026-03.yaml <<'END'
  > # my March
  > schema: rcw/journal.note/1
  > id: k7m3q9zxvb
  > at: 2026-03-01
  > text: the first
  > ---
  > schema: rcw/journal.note/1
  > id: k7m3q9zxvc
  > at: 2026-03-14T08:00:00+01:00
  > text: the second   # a comment
  > x-mood: 3
  > END
  $ rcw-journal list
  k7m3q9zxvb  2026-03-01        note
  k7m3q9zxvc  2026-03-14 08:00  note
  $ rcw-journal list --since 2026-03-02 --until 2026-03-31 --format ids
  k7m3q9zxvc
  $ rcw-journal show k7m3q9zxvc
  schema: rcw/journal.note/1
  id: k7m3q9zxvc
  at: 2026-03-14T08:00:00+01:00
  text: the second
  x-mood: 3
  ...
  $ rcw-journal search second --format paths
  home/journal/2026-03.yaml
  $ rcw-journal check

A bad document among good ones is passed over with its line, and a folder of the same month counts too.

  $ printf -- '---\nschema: rcw/journal.note/1\nid: k7m3q9zxvd\nat: 2026-03-15\n' >>home/journal/2026-03.yaml
  $ echo 'from the tool' | rcw-journal add note --text - --at 2026-03-10 >/dev/null
  $ rcw-journal list
  rcw-journal: error: home/journal/2026-03.yaml:13:1: text: is missing
  k7m3q9zxvb  2026-03-01        note
  r3saj3h9qa  2026-03-10        note
  k7m3q9zxvc  2026-03-14 08:00  note
  [3]

A file written by another editor: comments, an own order, own keys, CRLF, a byte order mark, any name.

  $ printf '\xef\xbb\xbf# by hand\r\ntext: >-\r\n  folded\r\n  lines\r\nat: 2026-11-21\r\nx-weather: {rain: yes}\r\nschema: rcw/journal.note/1\r\nid: k7m3q9zxvf\r\n' >home/journal/2026/11/rainy-day.yaml
  $ rcw-journal list --since 2026-11
  k7m3q9zxvf  2026-11-21        note
  $ rcw-journal show k7m3q9zxvf
  rcw-journal: error: home/journal/2026-03.yaml:13:1: text: is missing
  schema: rcw/journal.note/1
  id: k7m3q9zxvf
  at: 2026-11-21
  text: folded lines
  x-weather:
    rain: yes
  ...
  [3]
  $ sha256sum home/journal/2026/11/rainy-day.yaml >before
  $ rcw-journal check home/journal/2026/11/rainy-day.yaml
  $ rcw-journal check
  home/journal/2026-03.yaml:13:1: error: text: is missing
  home/journal/2026/11/rainy-day.yaml: warning: does not end with the line "..."
    hint: it may be a cut copy; add the line if the record is whole
  home/journal/2026/11/rainy-day.yaml: warning: the file's name does not say what `at` and `id` say
    hint: it belongs at 2026/11/2026-11-21-k7m3q9zxvf.yaml
  [1]
  $ sha256sum --quiet -c before

Settings: when a day starts.

  $ printf 'schema: rcw/settings/1\nday_start: "00:00"\n' >home/rcw.yaml
  $ rcw-journal date today --now 2026-11-22T00:30
  2026-11-22 Sun
  $ printf 'schema: rcw/settings/1\nday_start: 05:30\n' >home/rcw.yaml
  $ rcw-journal date today --now 2026-11-22T05:00
  2026-11-21 Sat

What is on disk is what was put there.

  $ find home -type f | sort
  home/.rcw/txn/00000001.yaml
  home/journal/2026-03.yaml
  home/journal/2026/03/2026-03-10-r3saj3h9qa.yaml
  home/journal/2026/11/rainy-day.yaml
  home/rcw.yaml
