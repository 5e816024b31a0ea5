The script is made from the very options the program reads.

  $ rcw-journal completion bash >script
  $ bash -n script
  $ head -n 1 script
  # bash completion for rcw-journal; load it with: source <(rcw-journal completion bash)
  $ rcw-journal completion fish
  rcw-journal: error: unknown shell 'fish'
  rcw-journal: hint: one of: bash
  [2]
  $ rcw-journal completion
  rcw-journal: error: say which shell
  rcw-journal: hint: one of: bash
  [2]

What bash offers at the end of these lines.

  $ source ./script
  $ offers() {
  >   COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  >   _rcw_journal
  >   printf '%s ' "${COMPREPLY[@]}"
  >   echo
  > }
  $ offers rcw-journal ''
  add list show search edit rm restore trash undo redo import export check init date completion --help --version --home --now --zone --color --no-input 
  $ offers rcw-journal e
  edit export 
  $ offers rcw-journal list --t
  --tag 
  $ offers rcw-journal list --format ''
  text yaml json jsonl tsv ids paths 
  $ offers rcw-journal export --to ma
  markdown 
  $ offers rcw-journal add note --f
  --format 
  $ touch notes.jsonl
  $ offers rcw-journal import notes
  notes.jsonl 
  $ offers rcw-journal show --ids no
  notes.jsonl 

Nothing is written.

  $ ls
  notes.jsonl
  script
