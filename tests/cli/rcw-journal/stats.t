Counts of entries, by what they mention or when they are about.

  $ rcw-journal stats --by tag
  There are no entries to count.
  $ rcw-journal stats --by week --format tsv
  $ rcw-journal stats --by week --format json
  {"schema":"rcw/journal.stats/1","by":"week","entries":0,"counted":0,"stats":[]}
  $ sed 's|{"kind":"\([a-z-]*\)"|{"schema":"rcw/journal.\1/1"|' >entries.jsonl <<'END'
  > {"kind":"activation","at":"2026-11-16T21:30:00+01:00","with":"M","tags":["phone","家里","phone"],"trigger":{"text":"a","category":"phone"},"body":[{"site":"stomach","sensation":"sinking"},{"site":"stomach","sensation":"cold"},{"site":"throat"}],"response":["withdraw","freeze","withdraw"]}
  > {"kind":"setback","at":"2026-11-17T22:10:00+01:00","with":"M","tags":["phone"],"trigger":{"text":"b","category":"phone"},"response":["withdraw"]}
  > {"kind":"near-miss","at":"2026-11-18T12:00:00-05:00","trigger":{"text":"c","category":"late home"},"almost":["attack"]}
  > {"kind":"activation","at":"2026-11-23T00:40:00+01:00","tags":["家里"],"trigger":{"text":"d"},"body":[{"site":"chest"}],"response":["pursue"]}
  > {"kind":"daily","at":"2026-11-16","emotions":[{"emotion":"desire"},{"emotion":"anxiety"}]}
  > {"kind":"daily","at":"2026-11-18","emotions":[{"emotion":"anxiety"},{"emotion":"nothing"},{"emotion":"cant-tell"}]}
  > {"kind":"daily","at":"2026-11-23T22:00:00+01:00","emotions":[{"emotion":"shy and glad"}]}
  > {"kind":"desire","at":"2026-11-23T22:00:00+01:00","motives":["anxious"]}
  > {"kind":"note","at":"2026-10-25T02:30:00+02:00","text":"the clock shows this"}
  > {"kind":"note","at":"2026-10-25T02:30:00+01:00","text":"and shows it again","tags":["clock"]}
  > {"kind":"note","at":"2026-09-01","text":"long ago","tags":["家里"]}
  > END
  $ rcw-journal import entries.jsonl
  11 new, 0 already here

Words: an entry counts once, however often it names one.

  $ for by in kind tag trigger response body feeling; do rcw-journal stats --by $by; done
  11 entries from 2026-09-01 to 2026-11-23, by kind.
  activation  2
  daily       3
  desire      1
  near-miss   1
  note        3
  setback     1
  11 entries from 2026-09-01 to 2026-11-23, by tag: entries that mention it.
  \xe5\xae\xb6\xe9\x87\x8c   3 (esc)
  phone  2
  clock  1
  None mentioned: 6 entries.
  11 entries from 2026-09-01 to 2026-11-23, by trigger: entries that mention it.
  phone      2
  late home  1
  None mentioned: 8 entries.
  11 entries from 2026-09-01 to 2026-11-23, by response: entries that mention it.
  withdraw  2
  freeze    1
  pursue    1
  None mentioned: 8 entries.
  11 entries from 2026-09-01 to 2026-11-23, by body: entries that mention it.
  chest    1
  stomach  1
  throat   1
  None mentioned: 9 entries.
  11 entries from 2026-09-01 to 2026-11-23, by feeling: entries that mention it.
  anxiety       2
  cant-tell     1
  desire        1
  nothing       1
  shy and glad  1
  None mentioned: 8 entries.
  $ rcw-journal stats --by response --with M --last 7d
  2 entries from 2026-11-16 to 2026-11-17, by response: entries that mention it.
  withdraw  2
  freeze    1
  $ rcw-journal stats --by feeling --kind note
  3 entries from 2026-09-01 to 2026-10-24, by feeling: entries that mention it.
  None mentioned: 3 entries.

Time: the day begins at 04:00, each entry on the clock of its place; nothing is left out in between.

  $ for by in week month weekday hour; do rcw-journal stats --by $by; done
  11 entries from 2026-09-01 to 2026-11-23, by week: Monday, entries, different words for feelings.
  2026-W36  2026-08-31  1  0
  2026-W37  2026-09-07  0  0
  2026-W38  2026-09-14  0  0
  2026-W39  2026-09-21  0  0
  2026-W40  2026-09-28  0  0
  2026-W41  2026-10-05  0  0
  2026-W42  2026-10-12  0  0
  2026-W43  2026-10-19  2  0
  2026-W44  2026-10-26  0  0
  2026-W45  2026-11-02  0  0
  2026-W46  2026-11-09  0  0
  2026-W47  2026-11-16  6  2
  2026-W48  2026-11-23  2  1
  11 entries from 2026-09-01 to 2026-11-23, by month.
  2026-09  1
  2026-10  2
  2026-11  8
  11 entries from 2026-09-01 to 2026-11-23, by weekday.
  Mon  4
  Tue  2
  Wed  2
  Thu  0
  Fri  0
  Sat  2
  Sun  1
  11 entries from 2026-09-01 to 2026-11-23, by hour.
  00  1
  01  0
  02  2
  03  0
  04  0
  05  0
  06  0
  07  0
  08  0
  09  0
  10  0
  11  0
  12  1
  13  0
  14  0
  15  0
  16  0
  17  0
  18  0
  19  0
  20  0
  21  1
  22  3
  23  0
  No time of day: 3 entries.
  $ rcw-journal stats --by weekday --since 2026-11-16 --until 2026-11-22 --where 'kind in (activation, setback)'
  3 entries from 2026-11-16 to 2026-11-22, by weekday.
  Mon  1
  Tue  1
  Wed  0
  Thu  0
  Fri  0
  Sat  0
  Sun  1
  $ rcw-journal stats --by month --tag clock
  1 entry on 2026-10-24, by month.
  2026-10  1
  $ printf 'schema: rcw/settings/1\nday_start: "00:00"\n' >home/rcw.yaml
  $ rcw-journal stats --by weekday --kind activation
  2 entries from 2026-11-16 to 2026-11-23, by weekday.
  Mon  2
  Tue  0
  Wed  0
  Thu  0
  Fri  0
  Sat  0
  Sun  0
  $ rm home/rcw.yaml

For other programs.

  $ rcw-journal stats --by response --format tsv
  withdraw\t\t2\t (esc)
  freeze\t\t1\t (esc)
  pursue\t\t1\t (esc)
  $ rcw-journal stats --by week --since 2026-11-16 --format tsv
  2026-W47\t2026-11-16\t6\t2 (esc)
  2026-W48\t2026-11-23\t2\t1 (esc)
  $ rcw-journal stats --by hour --kind note --format tsv | tail -n 2
  23\t\t0\t (esc)
  none\t\t1\t (esc)
  $ rcw-journal stats --by tag --format json
  {"schema":"rcw/journal.stats/1","by":"tag","entries":11,"counted":5,"first":"2026-09-01","last":"2026-11-23","stats":[
  {"schema":"rcw/journal.stat/1","by":"tag","value":"\xe5\xae\xb6\xe9\x87\x8c","entries":3}, (esc)
  {"schema":"rcw/journal.stat/1","by":"tag","value":"phone","entries":2},
  {"schema":"rcw/journal.stat/1","by":"tag","value":"clock","entries":1}
  ]}
  $ rcw-journal stats --by week --since 2026-11-16 --format jsonl
  {"schema":"rcw/journal.stat/1","by":"week","value":"2026-W47","first":"2026-11-16","entries":6,"feelings":2}
  {"schema":"rcw/journal.stat/1","by":"week","value":"2026-W48","first":"2026-11-23","entries":2,"feelings":1}
  $ rcw-journal stats --by month --tag clock --format json
  {"schema":"rcw/journal.stats/1","by":"month","entries":1,"counted":1,"first":"2026-10-24","last":"2026-10-24","stats":[
  {"schema":"rcw/journal.stat/1","by":"month","value":"2026-10","first":"2026-10-01","entries":1}
  ]}

The entries of --ids, each once.

  $ rcw-journal list --kind setback --format ids >ids
  $ cat ids ids | rcw-journal stats --by trigger --ids -
  1 entry on 2026-11-17, by trigger: entries that mention it.
  phone  1
  $ rcw-journal list --format paths -0 | rcw-journal stats --by kind --ids - -0 --format tsv | diff - <(rcw-journal stats --by kind --format tsv)

A bar beside the number, unless the terminal is dumb or somebody wants it plain; nothing is said by the bar alone.

  $ export TERM=xterm
  $ drawn() { sed 's/█/#/g'; }
  $ rcw-journal stats --by tag | drawn
  11 entries from 2026-09-01 to 2026-11-23, by tag: entries that mention it.
  \xe5\xae\xb6\xe9\x87\x8c   3  ### (esc)
  phone  2  ##
  clock  1  #
  None mentioned: 6 entries.
  $ rcw-journal stats --by week --since 2026-11-16 | drawn
  8 entries from 2026-11-16 to 2026-11-23, by week: Monday, entries, different words for feelings.
  2026-W47  2026-11-16  6  2  ######
  2026-W48  2026-11-23  2  1  ##
  $ rcw-journal stats --by tag | sed 's/ *█*$//' >numbers
  $ TERM=dumb rcw-journal stats --by tag | diff numbers -
  $ ACCESSIBLE=1 rcw-journal stats --by tag | diff numbers -
  $ rcw-journal --plain stats --by tag | diff numbers -
  $ ACCESSIBLE= rcw-journal stats --by tag | grep -c █
  3
  $ rcw-journal stats --by tag --format tsv | grep -c █
  0
  [1]

Eighty columns without a terminal, as many as it has with one; forty cells at most, and none where there is no room.

  $ for i in $(seq 90); do printf '{"schema":"rcw/journal.note/1","at":"2026-08-%02d","text":"%s"}\n' $((i % 28 + 1)) $i; done | rcw-journal import -
  90 new, 0 already here
  $ rcw-journal stats --by month | drawn
  101 entries from 2026-08-01 to 2026-11-23, by month.
  2026-08  90  ########################################
  2026-09   1  #
  2026-10   2  #
  2026-11   8  ####
  $ for columns in 200 40 20; do
  >   script -qec "stty cols $columns; rcw-journal stats --by month --until 2026-09" /dev/null </dev/null | tr -d '\r' | drawn
  > done
  91 entries from 2026-08-01 to 2026-09-01, by month.
  2026-08  90  ########################################
  2026-09   1  #
  91 entries from 2026-08-01 to 2026-09-01, by month.
  2026-08  90  ###########################
  2026-09   1  #
  91 entries from 2026-08-01 to 2026-09-01, by month.
  2026-08  90
  2026-09   1

What does not go.

  $ rcw-journal stats
  rcw-journal: error: say which thing to count by
  rcw-journal: hint: one of: kind, tag, trigger, response, body, feeling, week, month, weekday, hour
  [2]
  $ rcw-journal stats --by wekday
  rcw-journal: error: unknown thing to count by 'wekday'
  rcw-journal: hint: did you mean 'weekday'?
  [2]
  $ rcw-journal stats --by day
  rcw-journal: error: unknown thing to count by 'day'
  rcw-journal: hint: one of: kind, tag, trigger, response, body, feeling, week, month, weekday, hour
  [2]
  $ rcw-journal stats --by week --format yaml
  rcw-journal: error: unknown format 'yaml'
  rcw-journal: hint: one of: text, tsv, json, jsonl
  [2]
  $ rcw-journal stats --by week --tag phnoe
  rcw-journal: warning: no entry here has the tag 'phnoe'
  rcw-journal: hint: did you mean 'phone'?
  There are no entries to count.
  $ rcw-journal stats --by week --last 7d --since today
  rcw-journal: error: --last does not go with --since or --until
  rcw-journal: hint: --last 7d means the seven days that end today
  [2]

The same numbers as a shell makes them: of these entries, and of some that a program made up.

  $ counted() { sort | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/\2\t\1/'; }
  $ ours() { rcw-journal stats --by $1 --format tsv | cut -f1,3 | grep -v '	0$' | sort; }
  $ named() {
  >   for id in $(rcw-journal list --kind activation --kind setback --where "has($1)" --format ids); do
  >     rcw-journal show $id --field $1 | sort -u
  >   done
  > }
  $ diff <(named response | counted) <(ours response)
  $ diff <(rcw-journal categories --format tsv | cut -f1,2) <(ours trigger)
  $ export RCW_HOME=other
  $ "$TESTS/../scripts/bench-data" 500 | rcw-journal import -
  500 new, 0 already here
  $ column() { rcw-journal list --format tsv | cut -f$1; }
  $ logical() { column 2 | sed 's/^\(.*T..:..:..\).*/\1Z - 4 hours/' | date -u -f - "$1"; }
  $ diff <(column 3 | counted) <(ours kind)
  $ diff <(column 4 | tr ',' '\n' | grep . | counted) <(ours tag)
  $ diff <(logical +%G-W%V | counted) <(ours week)
  $ diff <(logical +%Y-%m | counted) <(ours month)
  $ diff <(logical +%a | counted) <(ours weekday)
  $ diff <(column 2 | cut -c12-13 | counted) <(ours hour)
  $ for by in kind tag week month weekday hour; do echo $by $(ours $by | wc -l); done
  kind 1
  tag 10
  week 397
  month 203
  weekday 7
  hour 16

A file that cannot be read is said, and the others are counted; nothing was written.

  $ RCW_HOME=home
  $ printf 'schema: rcw/journal.note/1\n' >home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml
  $ rcw-journal stats --by kind --since 2026-09 --format tsv 2>&1
  rcw-journal: error: home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml:1:1: id: is missing
  rcw-journal: error: home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml:1:1: at: is missing
  rcw-journal: error: home/journal/2026/11/2026-11-20-k7m3q9zxvb.yaml:1:1: text: is missing
  activation\t\t2\t (esc)
  daily\t\t3\t (esc)
  desire\t\t1\t (esc)
  near-miss\t\t1\t (esc)
  note\t\t3\t (esc)
  setback\t\t1\t (esc)
  [3]
  $ ls home other
  home:
  journal
  
  other:
  journal
