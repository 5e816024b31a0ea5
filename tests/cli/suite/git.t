A store in git: records and settings, nothing of this machine.

  $ mkdir "$HOME"
  $ git config --global user.name Ann && git config --global user.email ann@example.org
  $ git config --global init.defaultBranch main
  $ export RCW_HOME=laptop
  $ rcw-journal init
  made laptop/.gitignore
  made laptop/.gitattributes
  made laptop/.schemas/category-rename.schema.json
  made laptop/.schemas/settings.schema.json
  made laptop/.schemas/reframe.disclose.schema.json
  made laptop/.schemas/reframe.feeling.schema.json
  made laptop/.schemas/reframe.invite.schema.json
  made laptop/.schemas/reframe.kindness.schema.json
  made laptop/.schemas/reframe.layers.schema.json
  made laptop/.schemas/reframe.outside.schema.json
  made laptop/.schemas/reframe.refusal.schema.json
  made laptop/.schemas/reframe.repair.schema.json
  made laptop/.schemas/reframe.soften.schema.json
  made laptop/.schemas/checkin.aftermath.schema.json
  made laptop/.schemas/checkin.answer.schema.json
  made laptop/.schemas/checkin.daily.schema.json
  made laptop/.schemas/checkin.monthly.schema.json
  made laptop/.schemas/checkin.pause.schema.json
  made laptop/.schemas/checkin.return.schema.json
  made laptop/.schemas/checkin.revealed.schema.json
  made laptop/.schemas/checkin.schedule.schema.json
  made laptop/.schemas/checkin.sealed.schema.json
  made laptop/.schemas/checkin.talk.schema.json
  made laptop/.schemas/checkin.weekly.schema.json
  made laptop/.schemas/journal.activation.schema.json
  made laptop/.schemas/journal.coping.schema.json
  made laptop/.schemas/journal.daily.schema.json
  made laptop/.schemas/journal.desire.schema.json
  made laptop/.schemas/journal.guess.schema.json
  made laptop/.schemas/journal.letter.schema.json
  made laptop/.schemas/journal.near-miss.schema.json
  made laptop/.schemas/journal.note.schema.json
  made laptop/.schemas/journal.repair.schema.json
  made laptop/.schemas/journal.review.schema.json
  made laptop/.schemas/journal.setback.schema.json
  made laptop/.schemas/journal.signal.schema.json
  made laptop/.schemas/journal.win.schema.json
  made laptop/.schemas/journal.window.schema.json
  
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
  $ echo 'on the laptop' | rcw-journal add note --text - --at 2026-11-20 >/dev/null
  $ mkdir -p laptop/.rcw && echo lock >laptop/.rcw/lock
  $ git -C laptop init -q
  $ git -C laptop add -A
  $ git -C laptop commit -qm 'my journal'
  $ git -C laptop ls-files
  .gitattributes
  .gitignore
  .schemas/category-rename.schema.json
  .schemas/checkin.aftermath.schema.json
  .schemas/checkin.answer.schema.json
  .schemas/checkin.daily.schema.json
  .schemas/checkin.monthly.schema.json
  .schemas/checkin.pause.schema.json
  .schemas/checkin.return.schema.json
  .schemas/checkin.revealed.schema.json
  .schemas/checkin.schedule.schema.json
  .schemas/checkin.sealed.schema.json
  .schemas/checkin.talk.schema.json
  .schemas/checkin.weekly.schema.json
  .schemas/journal.activation.schema.json
  .schemas/journal.coping.schema.json
  .schemas/journal.daily.schema.json
  .schemas/journal.desire.schema.json
  .schemas/journal.guess.schema.json
  .schemas/journal.letter.schema.json
  .schemas/journal.near-miss.schema.json
  .schemas/journal.note.schema.json
  .schemas/journal.repair.schema.json
  .schemas/journal.review.schema.json
  .schemas/journal.setback.schema.json
  .schemas/journal.signal.schema.json
  .schemas/journal.win.schema.json
  .schemas/journal.window.schema.json
  .schemas/reframe.disclose.schema.json
  .schemas/reframe.feeling.schema.json
  .schemas/reframe.invite.schema.json
  .schemas/reframe.kindness.schema.json
  .schemas/reframe.layers.schema.json
  .schemas/reframe.outside.schema.json
  .schemas/reframe.refusal.schema.json
  .schemas/reframe.repair.schema.json
  .schemas/reframe.soften.schema.json
  .schemas/settings.schema.json
  journal/2026/11/2026-11-20-wegpy7d94f.yaml

Two clones, an entry in each, and the merge is clean.

  $ git clone -q laptop phone
  $ chmod -R go= phone
  $ echo 'on the phone' | rcw-journal add note --text - --home phone --at 2026-11-21 >/dev/null
  $ echo 'on the laptop again' | rcw-journal add note --text - --at 2026-11-22 >/dev/null
  $ for store in laptop phone; do git -C $store add -A && git -C $store commit -qm more; done
  $ git -C laptop pull -q --no-rebase --no-edit ../phone main
  $ git -C laptop status --short
  $ rcw-journal list --count
  3
  $ rcw-journal check

The same import on both is the same files, so that merges clean as well.

  $ printf '{"at": "2026-11-01", "text": "imported"}' >old.jsonl
  $ git -C phone pull -q --no-rebase --no-edit ../laptop main
  $ for store in laptop phone; do
  >   rcw-journal import --kind note old.jsonl --home $store
  >   git -C $store add -A && git -C $store commit -qm import
  > done
  1 new, 0 already here
  1 new, 0 already here
  $ git -C laptop pull -q --no-rebase --no-edit ../phone main
  $ rcw-journal list --count
  4

Both changed the same entry: git stops, and so does reading that one entry, with its place.

  $ for store in laptop phone; do
  >   sed -i "s/imported/changed on the $store/" $store/journal/2026/11/2026-11-01-*.yaml
  >   git -C $store commit -qam change
  > done
  $ git -C laptop pull -q --no-rebase --no-edit ../phone main >/dev/null 2>&1
  [1]
  $ rcw-journal list --count
  rcw-journal: error: laptop/journal/2026/11/2026-11-01-c8faj9tq5p.yaml:4:1: a conflict marker from an unfinished merge
  rcw-journal: hint: keep one side of each conflict and remove the marker lines
  3
  [3]
  $ git -C laptop checkout -q --theirs . && git -C laptop commit -qam merged
  $ rcw-journal search changed --count
  1

What is on disk.

  $ find laptop -name .git -prune -o -type f -print | sort
  laptop/.gitattributes
  laptop/.gitignore
  laptop/.rcw/lock
  laptop/.rcw/txn/00000001.yaml
  laptop/.rcw/txn/00000002.yaml
  laptop/.rcw/txn/00000003.yaml
  laptop/.schemas/category-rename.schema.json
  laptop/.schemas/checkin.aftermath.schema.json
  laptop/.schemas/checkin.answer.schema.json
  laptop/.schemas/checkin.daily.schema.json
  laptop/.schemas/checkin.monthly.schema.json
  laptop/.schemas/checkin.pause.schema.json
  laptop/.schemas/checkin.return.schema.json
  laptop/.schemas/checkin.revealed.schema.json
  laptop/.schemas/checkin.schedule.schema.json
  laptop/.schemas/checkin.sealed.schema.json
  laptop/.schemas/checkin.talk.schema.json
  laptop/.schemas/checkin.weekly.schema.json
  laptop/.schemas/journal.activation.schema.json
  laptop/.schemas/journal.coping.schema.json
  laptop/.schemas/journal.daily.schema.json
  laptop/.schemas/journal.desire.schema.json
  laptop/.schemas/journal.guess.schema.json
  laptop/.schemas/journal.letter.schema.json
  laptop/.schemas/journal.near-miss.schema.json
  laptop/.schemas/journal.note.schema.json
  laptop/.schemas/journal.repair.schema.json
  laptop/.schemas/journal.review.schema.json
  laptop/.schemas/journal.setback.schema.json
  laptop/.schemas/journal.signal.schema.json
  laptop/.schemas/journal.win.schema.json
  laptop/.schemas/journal.window.schema.json
  laptop/.schemas/reframe.disclose.schema.json
  laptop/.schemas/reframe.feeling.schema.json
  laptop/.schemas/reframe.invite.schema.json
  laptop/.schemas/reframe.kindness.schema.json
  laptop/.schemas/reframe.layers.schema.json
  laptop/.schemas/reframe.outside.schema.json
  laptop/.schemas/reframe.refusal.schema.json
  laptop/.schemas/reframe.repair.schema.json
  laptop/.schemas/reframe.soften.schema.json
  laptop/.schemas/settings.schema.json
  laptop/journal/2026/11/2026-11-01-c8faj9tq5p.yaml
  laptop/journal/2026/11/2026-11-20-wegpy7d94f.yaml
  laptop/journal/2026/11/2026-11-21-s0m86kgc11.yaml
  laptop/journal/2026/11/2026-11-22-ars5kmqasy.yaml
