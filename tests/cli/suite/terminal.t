Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ on_terminal() { script -qec "$*" /dev/null </dev/null | tr -d '\r'; }

Text that turns the direction of writing, hides or moves is shown by its name; a pipe gets the bytes.

  $ printf 'a\xe2\x80\xaeb, zero\xe2\x80\x8bwidth, tag\xf3\xa0\x81\xa1, line\xe2\x80\xa8, \rreturn' >typed
  $ id=$(rcw-journal add note --text - --tag $'right\u202eleft' --at 2026-11-20 <typed)
  $ on_terminal rcw-journal show $id --field text; echo
  a<U+202E>b, zero<U+200B>width, tag<U+E0061>, line<U+2028>, \x0dreturn
  $ on_terminal rcw-journal list
  wegpy7d94f  2026-11-20        note  right<U+202E>left
  $ rcw-journal show $id --field text | cmp - typed
  $ rcw-journal list | od -An -c | tail -n 2
     t   e           r   i   g   h   t 342 200 256   l   e   f   t
    \n

What people write stays as it is.

  $ printf 'Zoë, 好, 👩‍❤️‍💋‍👨, 👍🏽, soft\xc2\xadhyphen, tab\there' | rcw-journal add note --text - --at 2026-11-21 >/dev/null
  $ on_terminal rcw-journal list --since 2026-11-21 --format tsv | cut -f9 | cmp - <(rcw-journal list --since 2026-11-21 --format tsv | cut -f9)

The same records in the same format with and without a terminal, and no colour in any of them.

  $ for format in text yaml json jsonl tsv ids paths; do
  >   on_terminal TERM=xterm rcw-journal list --since 2026-11-21 --format $format | cmp - <(rcw-journal list --since 2026-11-21 --format $format)
  > done

Errors are coloured on a terminal that can, and never steer it.

  $ on_terminal TERM=xterm rcw-journal list --limit 0 | head -n 1 | cat -v
  rcw-journal: ^[[1;31merror:^[[0m --limit: is not a whole number from 1
  $ on_terminal TERM=xterm NO_COLOR=1 rcw-journal list --limit 0 | head -n 1 | cat -v
  rcw-journal: error: --limit: is not a whole number from 1
  $ on_terminal TERM=dumb rcw-journal list --limit 0 | head -n 1 | cat -v
  rcw-journal: error: --limit: is not a whole number from 1
  $ on_terminal TERM=xterm rcw-journal list --limit 0 --color never | head -n 1 | cat -v
  rcw-journal: error: --limit: is not a whole number from 1
  $ on_terminal "TERM=dumb rcw-journal show ./$'\\e[2J'.yaml" | cat -v
  rcw-journal: error: ./\x1b[2J.yaml: cannot open: No such file or directory

At a terminal, add asks for the words; what was typed until Ctrl-D is saved.

  $ cat >type.py <<'END'
  > import pexpect, sys
  > child = pexpect.spawn("rcw-journal", ["add", "note"] + sys.argv[2:], encoding="utf-8", timeout=20)
  > child.expect("write;[^\n]*\n")
  > print(child.after.strip())
  > child.send(eval('"' + sys.argv[1] + '"'))
  > child.expect(pexpect.EOF)
  > child.close()
  > print(child.before.split()[-1], child.exitstatus, child.signalstatus)
  > END
  $ /usr/bin/python3 type.py 'We had tea.\nIt was cold.\n\x04'
  write; Ctrl-D on an empty line saves, Ctrl-C keeps a draft without saving
  bqy0vq539g 0 None
  $ rcw-journal list --last 1d --format ids | rcw-journal show --ids - --field text
  We had tea.
  It was cold.

Ctrl-C leaves without saving, which shells call 130; so does Ctrl-D before a word.

  $ /usr/bin/python3 type.py 'We had coffee.\n\x03'
  write; Ctrl-D on an empty line saves, Ctrl-C keeps a draft without saving
  written 130 None
  $ /usr/bin/python3 type.py '\x04'
  write; Ctrl-D on an empty line saves, Ctrl-C keeps a draft without saving
  written 130 None
  $ rcw-journal list --count
  3

With --no-input nobody is asked.

  $ on_terminal rcw-journal add note --no-input
  rcw-journal: error: there is no terminal to ask at, and standard input is read only where - says so
  rcw-journal: hint: --text - for words, --answers - or --set for answers, - for records, or a FILE of records

What changed on disk.

  $ find "$RCW_HOME" -type f -printf '%P\n' | sort
  .rcw/txn/00000001.yaml
  .rcw/txn/00000002.yaml
  .rcw/txn/00000003.yaml
  journal/2026/11/2026-11-20-wegpy7d94f.yaml
  journal/2026/11/2026-11-21-s0m86kgc11.yaml
  journal/2026/11/2026-11-22T2115-bqy0vq539g.yaml
