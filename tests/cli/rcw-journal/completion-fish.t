Needs fish.

  $ command -v fish >/dev/null || exit 80
  $ mkdir -p home-of-user
  $ printf 'secret words' | rcw-journal add note --text - --tag phone --tag 'two words'
  bqy0vq539g
  $ rcw-journal completion fish >script
  $ fish --no-config --no-execute script

What fish offers at the end of these lines.

  $ offers() { fish --no-config -c 'source script; complete -C $argv[1]' "$1"; }
  $ offers 'rcw-journal s'
  safety\tprint who can be called, and what leaves traces (esc)
  search\tfind entries by their words (esc)
  sheet\tprint the questions of a kind, to fill in on paper or in a file (esc)
  show\tprint entries whole, or one field of them (esc)
  stats\tcount entries by word, week, month, weekday or hour (esc)
  status\tcount the days on which you wrote, and when (esc)
  $ offers 'rcw-journal show '
  bqy0vq539g
  $ offers 'rcw-journal list --ta'
  --tag\tonly with this tag; several times for all of them (esc)
  $ offers 'rcw-journal list --tag ' | cut -f 1
  phone
  two words
  $ offers 'rcw-journal list --format t' | cut -f 1
  text
  tsv
  $ offers 'rcw-journal add da'
  daily
  $ offers 'rcw-journal completion '
  bash
  fish
  zsh
  $ offers 'rcw-journal drafts '
  discard
  list
  show
  $ offers 'rcw-journal show --ids scr' | cut -f 1
  script
  $ RCW_HOME=script offers 'rcw-journal show '
