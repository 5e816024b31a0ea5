The store: --home, else RCW_HOME, else XDG_DATA_HOME, else below HOME.

  $ add() { echo words | rcw-journal add note --text - "$@" >/dev/null; }
  $ add --home here
  $ RCW_HOME=there add
  $ unset RCW_HOME
  $ XDG_DATA_HOME=$PWD/data add
  $ XDG_DATA_HOME=relative add
  $ RCW_HOME= add --at yesterday
  $ find . -type f | sort
  ./data/rcw/.rcw/txn/00000001.yaml
  ./data/rcw/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  ./here/.rcw/txn/00000001.yaml
  ./here/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  ./home-of-user/.local/share/rcw/.rcw/txn/00000001.yaml
  ./home-of-user/.local/share/rcw/.rcw/txn/00000002.yaml
  ./home-of-user/.local/share/rcw/journal/2026/11/2026-11-21-s0m86kgc11.yaml
  ./home-of-user/.local/share/rcw/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  ./there/.rcw/txn/00000001.yaml
  ./there/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ HOME= rcw-journal list
  rcw-journal: error: there is no home directory to keep the store in
  rcw-journal: hint: set RCW_HOME, or use --home DIR
  [2]

Everything is the owner's alone, whatever the umask.

  $ (umask 000; add --home open)
  $ find open -printf '%M %P\n' | sort -k2
  drwx------ 
  drwx------ .rcw
  drwx------ .rcw/txn
  -rw------- .rcw/txn/00000001.yaml
  drwx------ journal
  drwx------ journal/2026
  drwx------ journal/2026/11
  -rw------- journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml

A store that others can open is a warning, wherever it is read, and a finding.

  $ chmod 750 open
  $ rcw-journal list --home open --count
  rcw-journal: warning: open: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'open'
  1
  $ rcw-journal check --home open
  rcw-journal: warning: open: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'open'
  open: warning: others on this computer can open this store
    hint: chmod -R go= 'open'
  [1]
  $ chmod 700 open

Reading a store that is not there makes nothing.

  $ rcw-journal list --home nowhere
  $ rcw-journal search tea --home nowhere
  [1]
  $ rcw-journal export --to jsonl --home nowhere
  $ rcw-journal check --home nowhere
  $ ls nowhere
  ls: cannot access 'nowhere': No such file or directory
  [2]

A store that cannot be written can be read, by all that reads.

  $ chmod -R a-w here
  $ plain() { if [ "$(id -u)" = 0 ]; then setpriv --bounding-set=-dac_override "$@"; else "$@"; fi; }
  $ plain rcw-journal list --home here --count
  1
  $ plain rcw-journal search words --home here --count
  1
  $ plain rcw-journal export --to jsonl --home here | wc -l
  1
  $ plain rcw-journal check --home here
  $ echo words | plain rcw-journal add note --text - --home here
  rcw-journal: error: here/journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml: cannot make the file: Permission denied
  [4]
  $ chmod -R u+w here

A name with blanks and quotes is a name like any other, and the hint can be run as it stands.

  $ add --home 'my "own" journal'
  $ chmod 755 'my "own" journal'
  $ rcw-journal list --home 'my "own" journal' --count
  rcw-journal: warning: my "own" journal: others on this computer can open this store
  rcw-journal: hint: chmod -R go= 'my "own" journal'
  1
  $ rcw-journal list --home 'my "own" journal' 2>&1 >/dev/null | sed -n 's/.*hint: //p' | sh
  $ rcw-journal list --home 'my "own" journal' --count
  1

A link to a store is a store; links inside are not followed.

  $ ln -s here link
  $ rcw-journal list --home link --count
  1
  $ ln -s ../../there/journal/2026 here/journal/2025
  $ rcw-journal list --home here --count
  rcw-journal: error: here/journal/2025: is not a directory of the store
  rcw-journal: hint: links are not followed inside a store; move the real folder here
  1
  [3]
