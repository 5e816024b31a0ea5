The real diary, if it is here, counted by jq and sort too: ten years, each entry about a whole day.

  $ diary=$TESTS/../../shared/data/pepys.jsonl.xz
  $ [ -f "$diary" ] && command -v jq >/dev/null || exit 80
  $ xz -dc "$diary" >diary.jsonl
  $ rcw-journal import --from jsonl --map at=date --kind note - <diary.jsonl
  3413 new, 0 already here
  $ counted() { jq -r ".date + \"T00:00:00Z\" | fromdate | strftime(\"$1\")" diary.jsonl | sort | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/\2\t\1/'; }
  $ ours() { rcw-journal stats --by $1 --format tsv | cut -f1,3 | grep -v '	0$' | sort; }
  $ diff <(counted %a) <(ours weekday)
  $ diff <(counted %Y-%m) <(ours month)
  $ diff <(counted %G-W%V) <(ours week)
  $ rcw-journal stats --by hour | tail -n 1
  No time of day: 3413 entries.

The same of those entries that are listed.

  $ chosen() { rcw-journal list --format jsonl --where 'text contains "my wife"' | jq -r '.at + "T00:00:00Z" | fromdate | strftime("%Y-%m")' | sort | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/\2\t\1/'; }
  $ chosen | diff - <(rcw-journal stats --by month --where 'text contains "my wife"' --format tsv | cut -f1,3 | grep -v '	0$')
