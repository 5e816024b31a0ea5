The manual names every kind and every field of it.

  $ page=$TESTS/../man/rcw-files.5
  $ named() {
  >   for kind in $("$1" kinds --format tsv | cut -f1); do
  >     awk -v after="$2" -v from=".It Sy $kind" '
  >       $0 == after { here = 1 } !here { next } $0 == from { on = 1; next }
  >       on && (/^\.It/ || /^\.El/) { exit } on' "$page" |
  >       grep -v '^\.' | tr -d '*' | tr ',' '\n' | tr -d ' ' | sort >said
  >     "$1" kinds "$kind" --format tsv | cut -f1 | sort | comm -23 - said | sed "s/^/$kind: /"
  >   done
  > }
  $ named rcw-journal '.Ss Kinds of entries'
  $ named rcw-checkin '.Ss Kinds of check-ins'
  $ named rcw-reframe '.Ss Kinds of reframes'
