Where nothing has a category, there is none.

  $ export RCW_HOME=home
  $ rcw-journal categories
  $ rcw-journal categories list --format json
  {"schema":"rcw/journal.categories/1","categories":[]}
  $ rcw-journal categories history
  $ rcw-journal categories rename phone 'phone during talk'
  rcw-journal: error: no entry has the category 'phone'
  [1]
  $ rcw-journal categories renmae
  rcw-journal: error: unknown action 'renmae'
  rcw-journal: hint: did you mean 'rename'?
  [2]

What was renamed, oldest first, whatever the files are called.

  $ mkdir -p home/content/categories && chmod 700 home
  $ rename() { printf 'schema: rcw/category-rename/1\nfrom: %s\nto: %s\nat: %s\nrecords: %s\n...\n' "${@:2}" >"home/content/categories/$1.yaml"; }
  $ rename 2026-11-22-k7m3q9zxvb 'phone during talk' 'phone, in bed' 2026-11-22T21:15:00+01:00 1
  $ rename 2026-11-22-m7m3q9zxvb 'phone during talk' 'phone in bed' 2026-11-22T21:15:00+01:00 1
  $ rename 2026-11-22-z7m3q9zxvb phone 'phone during talk' 2026-11-22T20:15:00+01:00 12
  $ rcw-journal categories history
  rcw-journal: error: home/content/categories/2026-11-22-k7m3q9zxvb.yaml:3:5: to: is not a name on one line
  rcw-journal: hint: no commas, line breaks or blanks around it
  2026-11-22 20:15  phone -> phone during talk  12 entries
  2026-11-22 21:15  phone during talk -> phone in bed  1 entry
  [3]
  $ rm home/content/categories/2026-11-22-k7m3q9zxvb.yaml
  $ rcw-journal categories history --format tsv
  2026-11-22T20:15:00+01:00\tphone\tphone during talk\t12 (esc)
  2026-11-22T21:15:00+01:00\tphone during talk\tphone in bed\t1 (esc)
  $ rcw-journal categories history --format json
  {"schema":"rcw/category-renames/1","renames":[
  {"schema":"rcw/category-rename/1","from":"phone","to":"phone during talk","at":"2026-11-22T20:15:00+01:00","records":12},
  {"schema":"rcw/category-rename/1","from":"phone during talk","to":"phone in bed","at":"2026-11-22T21:15:00+01:00","records":1}
  ]}
