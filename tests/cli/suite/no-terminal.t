Without a terminal nobody is asked, and nothing waits: a prompt that would be needed is status 2.

  $ rcw-journal add note
  rcw-journal: error: there is no terminal to ask at, and standard input is read only where - says so
  rcw-journal: hint: --text - for words, --answers - or --set for answers, - for records, or a FILE of records
  [2]
  $ rcw-journal add note --no-input
  rcw-journal: error: there is no terminal to ask at, and standard input is read only where - says so
  rcw-journal: hint: --text - for words, --answers - or --set for answers, - for records, or a FILE of records
  [2]
  $ echo words | rcw-journal add note
  rcw-journal: error: there is no terminal to ask at, and standard input is read only where - says so
  rcw-journal: hint: --text - for words, --answers - or --set for answers, - for records, or a FILE of records
  [2]

Nothing but add ever asks; standard input stays as it is.

  $ echo kept | (rcw-journal list; rcw-journal check; rcw-journal init >/dev/null; rcw-journal date today; cat)
  
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
  2026-11-22 Sun
  kept

The same bytes whatever COLUMNS and TERM are; colour only when it is asked for.

  $ echo 'We had tea.' | rcw-journal add note --text - --tag kitchen >/dev/null
  $ rcw-journal list | cmp - <(COLUMNS=20 TERM=xterm rcw-journal list)
  $ rcw-journal list --format yaml | cmp - <(COLUMNS=20 TERM=xterm rcw-journal list --format yaml)
  $ TERM=xterm rcw-journal list --limit 0 2>&1 | cat -v
  rcw-journal: error: --limit: is not a whole number from 1
  rcw-journal: hint: for example --limit 10
  $ rcw-journal list --limit 0 --color always 2>&1 | head -n 1 | cat -v
  rcw-journal: ^[[1;31merror:^[[0m --limit: is not a whole number from 1
  $ NO_COLOR=1 rcw-journal list --limit 0 --color always 2>&1 | head -n 1 | cat -v
  rcw-journal: ^[[1;31merror:^[[0m --limit: is not a whole number from 1

Into a pipe the bytes are the user's, all of them.

  $ printf 'a\xe2\x80\xaeb' | rcw-journal add note --text - --at 2026-11-20 --format ids >id
  $ rcw-journal show "$(cat id)" --field text | od -An -tx1
   61 e2 80 ae 62

What changed on disk.

  $ find "$RCW_HOME" -type f -printf '%P\n' | sort
  .gitattributes
  .gitignore
  .rcw/txn/00000001.yaml
  .rcw/txn/00000002.yaml
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
  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
