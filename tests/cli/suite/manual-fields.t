The manual names every kind and every field of it.

  $ page=$TESTS/../man/rcw-files.5
  $ for kind in $(rcw-journal kinds --format tsv | cut -f1); do
  >   awk -v from=".It Sy $kind" '$0 == from { on = 1; next } on && (/^\.It/ || /^\.El/) { exit } on' "$page" |
  >     grep -v '^\.' | tr -d '*' | tr ',' '\n' | tr -d ' ' | sort >said
  >   rcw-journal kinds "$kind" --format tsv | cut -f1 | sort | comm -23 - said | sed "s/^/$kind: /"
  > done
