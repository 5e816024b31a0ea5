A store needs no init; it adds what git and editors want, and says what protects the files.

  $ export RCW_HOME=home
  $ rcw-journal init 2>/dev/null
  made home/.gitignore
  made home/.gitattributes
  made home/.schemas/category-rename.schema.json
  made home/.schemas/settings.schema.json
  made home/.schemas/reframe.disclose.schema.json
  made home/.schemas/reframe.feeling.schema.json
  made home/.schemas/reframe.invite.schema.json
  made home/.schemas/reframe.kindness.schema.json
  made home/.schemas/reframe.layers.schema.json
  made home/.schemas/reframe.outside.schema.json
  made home/.schemas/reframe.refusal.schema.json
  made home/.schemas/reframe.repair.schema.json
  made home/.schemas/reframe.soften.schema.json
  made home/.schemas/checkin.aftermath.schema.json
  made home/.schemas/checkin.answer.schema.json
  made home/.schemas/checkin.daily.schema.json
  made home/.schemas/checkin.monthly.schema.json
  made home/.schemas/checkin.pause.schema.json
  made home/.schemas/checkin.return.schema.json
  made home/.schemas/checkin.revealed.schema.json
  made home/.schemas/checkin.schedule.schema.json
  made home/.schemas/checkin.sealed.schema.json
  made home/.schemas/checkin.talk.schema.json
  made home/.schemas/checkin.weekly.schema.json
  made home/.schemas/journal.activation.schema.json
  made home/.schemas/journal.coping.schema.json
  made home/.schemas/journal.daily.schema.json
  made home/.schemas/journal.desire.schema.json
  made home/.schemas/journal.guess.schema.json
  made home/.schemas/journal.letter.schema.json
  made home/.schemas/journal.near-miss.schema.json
  made home/.schemas/journal.note.schema.json
  made home/.schemas/journal.repair.schema.json
  made home/.schemas/journal.review.schema.json
  made home/.schemas/journal.setback.schema.json
  made home/.schemas/journal.signal.schema.json
  made home/.schemas/journal.win.schema.json
  made home/.schemas/journal.window.schema.json
  $ cat home/.gitignore home/.gitattributes
  # Locks, drafts and trash of rcw stay on this machine.
  /.rcw/
  # What is shared has a git of its own, and never the same remote.
  /shared/
  *.yaml text eol=lf merge=text

Editors read the schemas as JSON.

  $ /usr/bin/python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["$schema"])' home/.schemas/journal.note.schema.json
  http://json-schema.org/draft-07/schema#

The same is said to everybody, with and without a terminal.

  $ rcw-journal init 2>&1 >/dev/null
  
  The files are plain text that your account alone may read (mode 0600), and
  nothing leaves this computer by itself. They are not encrypted.
  
  These can still read them: whoever can log in as you or knows your password;
  administrators of this computer; whoever holds a backup of it; and, if you sync
  or push them, the cloud, the git host and every other machine that receives a
  copy.
  
  What protects is disk encryption, a login that is yours alone, and a screen that
  locks. Deleting does not reach backups and git history.
  
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  $ rcw-journal init --lang zh 2>&1 >/dev/null | tail -n 8
  
  \xe8\xbf\x99\xe4\xba\x9b\xe6\x98\xaf\xe7\xbb\x99\xe4\xb8\xa4\xe4\xb8\xaa\xe5\xbd\xbc\xe6\xad\xa4\xe4\xb8\x8d\xe5\xae\xb3\xe6\x80\x95\xe7\x9a\x84\xe4\xba\xba\xe7\x94\xa8\xe7\x9a\x84\xe3\x80\x82 (esc)
  
  \xe5\xa6\x82\xe6\x9e\x9c\xe4\xbd\xa0\xe6\x9c\x89\xe6\x97\xb6\xe4\xbc\x9a\xe5\x9b\xa0\xe4\xb8\xba\xe6\x8b\x85\xe5\xbf\x83\xe5\xaf\xb9\xe6\x96\xb9\xe4\xbc\x9a\xe5\x81\x9a\xe4\xbb\x80\xe4\xb9\x88\xe8\x80\x8c\xe6\x94\xb9\xe5\x8f\xa3\xef\xbc\x8c\xe8\xaf\xb7\xe4\xb8\x8d\xe8\xa6\x81\xe7\x94\xa8\xe9\x9c\x80\xe8\xa6\x81\xe4\xb8\xa4\xe4\xb8\xaa\xe4\xba\xba\xe4\xb8\x80\xe8\xb5\xb7\xe5\x81\x9a\xe7\x9a\x84\xe9\x83\xa8\xe5\x88\x86\xe3\x80\x82\xe7\xa7\x81\xe4\xb8\x8b\xe7\x9a\x84\xe6\x97\xa5 (esc)
  \xe8\xae\xb0\xe4\xb9\x9f\xe8\xae\xb8\xe4\xbb\x8d\xe7\x84\xb6\xe9\x80\x82\xe5\x90\x88\xe4\xbd\xa0\xe3\x80\x82 (esc)
  
  rcw-journal safety \xe4\xbc\x9a\xe5\x88\x97\xe5\x87\xba\xe5\x8f\xaf\xe4\xbb\xa5\xe8\x81\x94\xe7\xb3\xbb\xe7\x9a\x84\xe5\x9c\xb0\xe6\x96\xb9\xe3\x80\x82\xe6\xaf\x8f\xe4\xb8\xaa\xe4\xba\xba\xe7\x9c\x8b\xe5\x88\xb0\xe7\x9a\x84\xe9\x83\xbd\xe6\x98\xaf\xe8\xbf\x99\xe6\xae\xb5\xe8\xaf\x9d\xef\xbc\x9b\xe5\xae\x83\xe4\xb8\x8d\xe9\x97\xae\xe4\xbb\x80\xe4\xb9\x88\xef\xbc\x8c\xe4\xb9\x9f (esc)
  \xe4\xb8\x8d\xe7\x95\x99\xe4\xb8\x8b\xe4\xbb\x80\xe4\xb9\x88\xe3\x80\x82 (esc)

Again there is nothing to do; what is yours stays yours, a schema of ours is renewed.

  $ rcw-journal init 2>/dev/null
  nothing to do in home
  $ echo '*.tmp' >>home/.gitignore
  $ echo '{}' >home/.schemas/journal.note.schema.json
  $ rcw-journal init 2>/dev/null
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
  -rw------- home/.schemas/checkin.aftermath.schema.json
  -rw------- home/.schemas/checkin.answer.schema.json
  -rw------- home/.schemas/checkin.daily.schema.json
  -rw------- home/.schemas/checkin.monthly.schema.json
  -rw------- home/.schemas/checkin.pause.schema.json
  -rw------- home/.schemas/checkin.return.schema.json
  -rw------- home/.schemas/checkin.revealed.schema.json
  -rw------- home/.schemas/checkin.schedule.schema.json
  -rw------- home/.schemas/checkin.sealed.schema.json
  -rw------- home/.schemas/checkin.talk.schema.json
  -rw------- home/.schemas/checkin.weekly.schema.json
  -rw------- home/.schemas/journal.activation.schema.json
  -rw------- home/.schemas/journal.coping.schema.json
  -rw------- home/.schemas/journal.daily.schema.json
  -rw------- home/.schemas/journal.desire.schema.json
  -rw------- home/.schemas/journal.guess.schema.json
  -rw------- home/.schemas/journal.letter.schema.json
  -rw------- home/.schemas/journal.near-miss.schema.json
  -rw------- home/.schemas/journal.note.schema.json
  -rw------- home/.schemas/journal.repair.schema.json
  -rw------- home/.schemas/journal.review.schema.json
  -rw------- home/.schemas/journal.setback.schema.json
  -rw------- home/.schemas/journal.signal.schema.json
  -rw------- home/.schemas/journal.win.schema.json
  -rw------- home/.schemas/journal.window.schema.json
  -rw------- home/.schemas/reframe.disclose.schema.json
  -rw------- home/.schemas/reframe.feeling.schema.json
  -rw------- home/.schemas/reframe.invite.schema.json
  -rw------- home/.schemas/reframe.kindness.schema.json
  -rw------- home/.schemas/reframe.layers.schema.json
  -rw------- home/.schemas/reframe.outside.schema.json
  -rw------- home/.schemas/reframe.refusal.schema.json
  -rw------- home/.schemas/reframe.repair.schema.json
  -rw------- home/.schemas/reframe.soften.schema.json
  -rw------- home/.schemas/settings.schema.json
  -rw------- home/rcw.yaml

A kind of one's own gets its schema too; one that is wrong is said.

  $ mkdir home/content home/content/kinds
  $ printf 'schema: rcw/content.kind/1\nid: journal.walk\nfields:\n  - name: minutes\n    type: number\n' >home/content/kinds/journal.walk.yaml
  $ rcw-journal init 2>/dev/null
  kept your own home/.gitignore
  made home/.schemas/journal.walk.schema.json
  $ printf 'schema: rcw/content.kind/1\nid: journal.run\n' >home/content/kinds/journal.run.yaml
  $ rcw-journal init 2>&1 | head -n 3
  rcw-journal: error: home/content/kinds/journal.run.yaml:1:1: fields: a kind needs at least one field
  kept your own home/.gitignore
  
  $ rm -r home/content home/.schemas/journal.walk.schema.json

A language is written into new settings; settings that are there stay.

  $ RCW_HOME=zh rcw-journal init --lang zh 2>/dev/null | head -n 3
  made zh/.gitignore
  made zh/.gitattributes
  made zh/rcw.yaml
  $ cat zh/rcw.yaml
  # yaml-language-server: $schema=.schemas/settings.schema.json
  schema: rcw/settings/1
  language: zh
  ...
  $ RCW_HOME=zh rcw-journal init --lang en 2>&1 >/dev/null | head -n 1
  rcw-journal: rcw.yaml is yours and stays as it is; its line 'language: zh' says the language
  $ RCW_HOME=zh rcw-journal check
  $ /usr/bin/python3 - <<'END' 2>/dev/null || exit 80
  > import os, pexpect
  > for answer in ("2", "", "7\r3\ren"):
  >     home = "asked" + answer[:1]
  >     child = pexpect.spawn("rcw-journal", ["init"], encoding="utf-8", timeout=20, env=dict(os.environ, RCW_HOME=home))
  >     child.expect_exact("[en]")
  >     child.send(answer + "\r")
  >     child.expect(pexpect.EOF)
  >     child.close()
  >     print(answer.split("\r"), child.exitstatus, open(home + "/rcw.yaml").read().split("\n")[2])
  > END
  ['2'] 0 language: zh
  [''] 0 language: en
  ['7', '3', 'en'] 0 language: en

What changed on disk.

  $ find home -type f | sort
  home/.gitattributes
  home/.gitignore
  home/.schemas/category-rename.schema.json
  home/.schemas/checkin.aftermath.schema.json
  home/.schemas/checkin.answer.schema.json
  home/.schemas/checkin.daily.schema.json
  home/.schemas/checkin.monthly.schema.json
  home/.schemas/checkin.pause.schema.json
  home/.schemas/checkin.return.schema.json
  home/.schemas/checkin.revealed.schema.json
  home/.schemas/checkin.schedule.schema.json
  home/.schemas/checkin.sealed.schema.json
  home/.schemas/checkin.talk.schema.json
  home/.schemas/checkin.weekly.schema.json
  home/.schemas/journal.activation.schema.json
  home/.schemas/journal.coping.schema.json
  home/.schemas/journal.daily.schema.json
  home/.schemas/journal.desire.schema.json
  home/.schemas/journal.guess.schema.json
  home/.schemas/journal.letter.schema.json
  home/.schemas/journal.near-miss.schema.json
  home/.schemas/journal.note.schema.json
  home/.schemas/journal.repair.schema.json
  home/.schemas/journal.review.schema.json
  home/.schemas/journal.setback.schema.json
  home/.schemas/journal.signal.schema.json
  home/.schemas/journal.win.schema.json
  home/.schemas/journal.window.schema.json
  home/.schemas/reframe.disclose.schema.json
  home/.schemas/reframe.feeling.schema.json
  home/.schemas/reframe.invite.schema.json
  home/.schemas/reframe.kindness.schema.json
  home/.schemas/reframe.layers.schema.json
  home/.schemas/reframe.outside.schema.json
  home/.schemas/reframe.refusal.schema.json
  home/.schemas/reframe.repair.schema.json
  home/.schemas/reframe.soften.schema.json
  home/.schemas/settings.schema.json
  home/rcw.yaml
