A kind of one's own, as rcw-content(5) has it: each file is copied from the manual page.

  $ man="$TESTS/../man/rcw-content.5"
  $ copy() {
  >   mkdir -p "home/$(dirname $1)"
  >   awk -v name="$1" '$0 ~ "^\\.Pa " name " :$" { on = 1 } on && /^\.Ed/ { exit } on && found; on && /^\.Bd/ { found = 1 }' "$man" >"home/$1"
  > }
  $ for file in $(sed -n 's/^\.Pa \(content\/[^ ]*\.yaml\) :$/\1/p' "$man"); do copy $file; echo $file; done
  $ chmod -R go= home
  $ rcw-journal kinds walk
  $ rcw-journal kinds walk --format schema | grep -A2 'minutes:'

The entry of the page is one, and comes back as it is there.

  $ awk '/an entry looks like this/ { on = 1 } on && /^\.Ed/ { exit } on && found; on && /^\.Bd/ { found = 1 }' "$man" | sed 's/^\\&//' >entry
  $ rcw-journal import entry
  $ rcw-journal show k7m3q9zxvb | diff entry -
  $ rcw-journal list --where 'minutes > 30' --format ids
  $ rcw-journal check

And it is asked for.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ "$TESTS/support/at_questions" rcw-journal add walk <<'END'
  > 2, a neighbour
  > 700
  > 40
  > shoulders
  > 15
  > yes
  > the holidays
  > -
  > END
  $ rcw-journal show $(rcw-journal list --limit 1 --format ids) | sed 1,6d
