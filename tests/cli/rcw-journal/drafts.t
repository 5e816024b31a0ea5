What is on its way to become an entry. Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ asked() { "$TESTS/support/at_questions" "$@" | sed "s,$PWD/,,"; }
  $ rcw-journal drafts list

Killed after two answers: both are there.

  $ printf '%s\n' no 'calm' :kill | asked --quiet rcw-journal add daily
  $ rcw-journal drafts list
  $ draft=$(rcw-journal drafts list | cut -d' ' -f1)
  $ rcw-journal drafts show $draft

Options belong to the draft, and are not asked for again on another day.

  $ printf '%s\n' 'a door' q | asked --quiet rcw-journal add near-miss --at 2026-11-20 --tag home --with M
  $ rcw-journal drafts list
  $ printf '%s\n' '' '' '' '' | asked --quiet rcw-journal add --resume near-miss --now 2026-11-23T08:00:00+01:00
  $ rcw-journal show $(rcw-journal list --kind near-miss --format ids) | sed 2d
  $ rcw-journal drafts list

A damaged draft is in nobody's way.

  $ printf 'schema: rcw/draft/1\nid: [\n' >home/.rcw/drafts/broken.yaml
  $ printf '%s\n' no q | asked rcw-journal add daily --resume
  $ rcw-journal drafts list 2>&1 | sed "s,$PWD/,,"
  $ rcw-journal drafts discard broken
  $ rcw-journal drafts list

Long answers in an editor.

  $ cat >editor <<'END'
  > #!/bin/sh
  > printf 'First line.\nSecond line.\n' >>"$1"
  > END
  $ chmod +x editor; export EDITOR=./editor
  $ printf '%s\n' 'a door' '' '' e q | asked --quiet rcw-journal add near-miss
  $ draft=$(rcw-journal drafts list | sed -n 's/  .*near-miss//p')
  $ rcw-journal drafts show $draft | sed -n '/^next/,$p'
  $ ls home/.rcw/drafts | wc -l

One that fails: what was written is kept and named, and is there when the editor opens again.

  $ cat >fails <<'END'
  > #!/bin/sh
  > echo 'Words that nobody wants to lose.' >"$1"; exit 3
  > END
  $ chmod +x fails
  $ printf '%s\n' e q | EDITOR=./fails asked rcw-journal add near-miss --draft $draft
  $ ls home/.rcw/drafts | sed "s/$draft/DRAFT/"
  $ rcw-journal drafts show $draft.words
  $ rcw-journal drafts list
  $ printf '%s\n' e | asked rcw-journal add near-miss --draft $draft
  $ rcw-journal show --field text $(rcw-journal list --kind near-miss --limit 1 --format ids)
  $ ls home/.rcw/drafts

One that takes the file away, one that empties it, one that does not exist: the answer is what it was.

  $ echo 'text: first words' >answers
  $ for editor in 'rm' 'truncate -s 0' 'no-such-editor'; do
  >   printf '%s\n' '' e '' | EDITOR=$editor asked rcw-journal add win --answers answers | sed -n '/^> e/,$p'
  > done
  $ for id in $(rcw-journal list --kind win --format ids); do rcw-journal show $id | grep text; done
  $ ls home/.rcw/drafts

Discarded by name, and by nothing else.

  $ rcw-journal drafts discard
  $ rcw-journal drafts discard zzz
  $ for draft in $(rcw-journal drafts list | cut -d' ' -f1); do rcw-journal drafts discard $draft; done
  $ rcw-journal drafts list
  $ rcw-journal drafts

Two drafts at the same second are two, and --resume goes on with the newest.

  $ for word in one two; do printf '%s\n' $word '<' :ctrl-c | asked --quiet rcw-journal add near-miss; done
  $ rcw-journal drafts
  $ rcw-journal drafts show no such
  $ for draft in $(rcw-journal drafts | cut -d' ' -f1); do rcw-journal drafts show $draft | grep text; done
  $ rcw-journal add near-miss --resume --set text=-

On a full disk the asking goes on and says so once; what was typed is printed in the end.

  $ cat >full <<'END'
  > import os, resource, signal, sys
  > signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
  > resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
  > os.execvp(sys.argv[1], sys.argv[1:])
  > END
  $ printf '%s\n' 1 '<' q | asked /usr/bin/python3 full rcw-journal add win
  $ printf '%s\n' 1 'a long talk' | asked /usr/bin/python3 full rcw-journal add win
