Everything goes, and what cannot be reached is said.

  $ export RCW_HOME=home
  $ printf tea | rcw-journal add note --text - >/dev/null
  $ printf milk | rcw-journal add note --text - --at 2026-10-01 >/dev/null
  $ rcw-journal init >/dev/null 2>&1
  $ mkdir -p home/.git home/shared/.git home/.rcw/drafts elsewhere
  $ echo words >home/.rcw/drafts/k7m3q9zxvb.txt
  $ echo words >'home/journal/2026/11/a (conflicted copy).yaml'
  $ echo mine >home/other.txt
  $ echo theirs >elsewhere/file
  $ ln -s ../../elsewhere home/journal/link
  $ echo '*.bak' >>home/.gitignore

Counted first; without a terminal it wants to be told.

  $ rcw-journal purge --dry-run
  rcw-journal: home/other.txt is not the store's and stays
  rcw-journal: home/.gitignore is not the store's and stays
  rcw-journal: home/.git stays, with all that was committed; to remove it: rm -rf 'home/.git'
  rcw-journal: home/shared/.git stays, with all that was committed; to remove it: rm -rf 'home/shared/.git'
  would remove 44 files from home
  $ rcw-journal purge
  rcw-journal: error: there is no terminal to ask at
  rcw-journal: hint: --yes removes everything without a question, --dry-run only counts
  [2]
  $ find home -name '*.yaml' | wc -l
  5

  $ rcw-journal purge --yes
  removed 44 files from home
  rcw-journal: home/other.txt is not the store's and stays
  rcw-journal: home/.gitignore is not the store's and stays
  rcw-journal: home/.git stays, with all that was committed; to remove it: rm -rf 'home/.git'
  rcw-journal: home/shared/.git stays, with all that was committed; to remove it: rm -rf 'home/shared/.git'
  
  What purge cannot reach:
  
  - git: what was committed stays in the objects of the repository, and in every
    clone and remote that has it
  - backups, and snapshots of the file system
  - other machines and clouds that sync this folder; some keep deleted files, or
    bring them back
  - what editors keep: swap, undo and backup files, lists of files opened lately
  - the history of your shell, with the commands that you typed
  - what a terminal, tmux or screen has kept of earlier output
  - the list of installed packages, which says that these programs were here
  - files that you exported or gave away
  - traces on the disk itself: what is deleted may be readable until it is
    overwritten, and an SSD decides by itself when that is
  $ find home elsewhere | sort
  elsewhere
  elsewhere/file
  home
  home/.git
  home/.gitignore
  home/other.txt
  home/shared
  home/shared/.git

Again, and where nothing is; what is no store is left alone.

  $ rcw-journal purge --yes 2>&1 | head -n 2
  rcw-journal: error: home: this does not look like a store, so nothing was removed
  rcw-journal: hint: --home DIR or RCW_HOME says where the store is
  $ rcw-journal purge --yes --home nowhere 2>/dev/null
  removed 0 files from nowhere
  $ mkdir -m 700 papers; mkdir papers/journal papers/plan; touch papers/journal/a papers/plan/b
  $ rcw-journal purge --yes --home papers
  rcw-journal: error: papers: this does not look like a store, so nothing was removed
  rcw-journal: hint: --home DIR or RCW_HOME says where the store is
  [1]
  $ find papers -type f | sort
  papers/journal/a
  papers/plan/b

Nothing of the directory is left where it was the store's alone; broken settings do not matter.

  $ export RCW_HOME=second
  $ printf tea | rcw-journal add note --text - >/dev/null
  $ echo 'colour: red' >second/rcw.yaml
  $ rcw-journal purge --yes 2>&1 | head -n 4
  rcw-journal: warning: second/rcw.yaml:1:1: unknown field 'colour'
  rcw-journal: hint: one of: schema, language, day_start, reminders, reminders_off_until, quiet. A field of your own starts with 'x-'
  rcw-journal: warning: second/rcw.yaml:1:1: schema: is missing
  removed 3 files from second
  $ ls
  elsewhere
  home
  papers

At a terminal it asks once; only the whole word counts.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ printf tea | rcw-journal add note --text - >/dev/null
  $ cat >type.py <<'END'
  > import pexpect, sys
  > child = pexpect.spawn("rcw-journal", ["purge"], encoding="utf-8", timeout=20)
  > child.expect_exact("remove everything:")
  > print(child.before.strip().replace("\r", ""))
  > child.send(eval('"' + sys.argv[1] + '"'))
  > child.expect(pexpect.EOF)
  > child.close()
  > print(child.before.strip().replace("\r", "").split("\n")[1:2], child.exitstatus)
  > END
  $ /usr/bin/python3 type.py 'y\n'
  This removes the whole store in second, with drafts, trash and settings (files:
  2). It cannot be undone.
  Type yes to
  ['rcw-journal: nothing was removed'] 130
  $ /usr/bin/python3 type.py '\x04'
  This removes the whole store in second, with drafts, trash and settings (files:
  2). It cannot be undone.
  Type yes to
  [] 130
  $ /usr/bin/python3 type.py '\x03'
  This removes the whole store in second, with drafts, trash and settings (files:
  2). It cannot be undone.
  Type yes to
  ['rcw-journal: nothing was removed'] 130
  $ /usr/bin/python3 type.py 'yes\n'
  This removes the whole store in second, with drafts, trash and settings (files:
  2). It cannot be undone.
  Type yes to
  ['removed 2 files from second'] 0
  $ ls second
  ls: cannot access 'second': No such file or directory
  [2]
