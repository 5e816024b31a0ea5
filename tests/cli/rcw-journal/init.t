A store needs no init; it adds what git and editors want.

  $ export RCW_HOME=home
  $ rcw-journal init
  made home/.gitignore
  made home/.gitattributes
  made home/.schemas/category-rename.schema.json
  made home/.schemas/journal.note.schema.json
  made home/.schemas/settings.schema.json
  $ cat home/.gitignore home/.gitattributes
  # Locks, drafts and trash of rcw stay on this machine.
  /.rcw/
  *.yaml text eol=lf merge=text

Editors read the schemas as JSON.

  $ /usr/bin/python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["$schema"])' home/.schemas/journal.note.schema.json
  http://json-schema.org/draft-07/schema#

Again there is nothing to do; what is yours stays yours, a schema of ours is renewed.

  $ rcw-journal init
  nothing to do in home
  $ echo '*.tmp' >>home/.gitignore
  $ echo '{}' >home/.schemas/journal.note.schema.json
  $ rcw-journal init
  kept your own home/.gitignore
  made home/.schemas/journal.note.schema.json
  $ tail -n 1 home/.gitignore
  *.tmp

Nobody else can open any of it.

  $ find home -printf '%M %p\n' | sort -k2
  drwx------ home
  -rw------- home/.gitattributes
  -rw------- home/.gitignore
  drwx------ home/.schemas
  -rw------- home/.schemas/category-rename.schema.json
  -rw------- home/.schemas/journal.note.schema.json
  -rw------- home/.schemas/settings.schema.json

What changed on disk.

  $ find home -type f | sort
  home/.gitattributes
  home/.gitignore
  home/.schemas/category-rename.schema.json
  home/.schemas/journal.note.schema.json
  home/.schemas/settings.schema.json
