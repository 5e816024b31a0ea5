The script is made from the very options the program reads.

  $ rcw-journal completion bash >script
  $ bash -n script
  $ head -n 1 script
  # bash completion for rcw-journal; load it with: source <(rcw-journal completion bash)
  $ rcw-journal completion fsh
  rcw-journal: error: unknown shell 'fsh'
  rcw-journal: hint: did you mean 'zsh'?
  [2]
  $ rcw-journal completion
  rcw-journal: error: say which shell
  rcw-journal: hint: one of: bash, zsh, fish
  [2]

What bash offers at the end of these lines.

  $ source ./script
  $ offers() {
  >   COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  >   _rcw_journal
  >   printf '%s|' "${COMPREPLY[@]}"
  >   echo
  > }
  $ offers rcw-journal ''
  add|drafts|kinds|sheet|list|show|search|tags|categories|window|status|stats|edit|rm|restore|trash|undo|redo|import|export|check|init|safety|purge|date|completion|--help|--version|--home|--now|--zone|--lang|--color|--no-input|--plain|
  $ offers rcw-journal e
  edit|export|
  $ offers rcw-journal list --t
  --tag|
  $ offers rcw-journal list --format ''
  text|yaml|json|jsonl|tsv|ids|paths|
  $ offers rcw-journal export --to ma
  markdown|
  $ offers rcw-journal add note --f
  --format|
  $ touch notes.jsonl
  $ offers rcw-journal import notes
  notes.jsonl|
  $ offers rcw-journal show --ids no
  notes.jsonl|
  $ offers rcw-journal drafts ''
  list|show|discard|

Ids, kinds and tags are asked from the store; words of an entry never are.

  $ printf 'secret words' | rcw-journal add note --text - --tag phone --tag 'two words'
  bqy0vq539g
  $ offers rcw-journal show ''
  bqy0vq539g|
  $ offers rcw-journal show --format yaml b
  bqy0vq539g|
  $ offers rcw-journal list --tag ''
  phone|two words|
  $ offers rcw-journal add n
  near-miss|note|
  $ offers rcw-journal add note no
  notes.jsonl|
  $ offers rcw-journal list --kind da
  daily|
  $ offers rcw-journal completion ''
  bash|zsh|fish|

A store that cannot be read offers nothing and says nothing.

  $ RCW_HOME=script offers rcw-journal show ''
  |

Nothing is written.

  $ ls
  home
  notes.jsonl
  script
