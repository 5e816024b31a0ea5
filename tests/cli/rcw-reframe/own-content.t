Rules, feelings and phrases of one's own, as rcw-content(5) has them: each file is copied from the manual page.

  $ man="$TESTS/../man/rcw-content.5"
  $ copy() {
  >   mkdir -p "home/$(dirname $1)"
  >   awk -v name="$1" '$0 ~ "^\\.Pa " name " :$" { on = 1 } on && /^\.Ed/ { exit } on && found; on && /^\.Bd/ { found = 1 }' "$man" >"home/$1"
  > }
  $ for name in rules/our-phone feelings/own phrases/bedtime; do copy content/$name.yaml; done
  $ chmod -R go= home
  $ rcw-reframe packs check | grep -o 'all hold'
  all hold
  $ printf '%s\n' "You are so glued to your screen tonight." "My partner is married to his silly games." >draft
  $ rcw-reframe lint draft
  draft:1:1: warning: This is a picture of a person, and not of an evening. [glued-to-phone]
    You are so glued to your screen tonight.
    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  [1]
  $ rcw-reframe lint draft --mode journal --format categories
  criticism
  criticism
  [1]
  $ rcw-reframe feel wistful | head -n 1
  wistful: sadness; strength 1 of 3
  $ rcw-reframe phrases bedtime
  bedtime: before the light is out
    1  Tea?
       Yours.
    2  I am glad that you are here.
       Yours.
