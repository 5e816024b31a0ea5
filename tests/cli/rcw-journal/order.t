In which order, and with the first words.

  $ add() { printf '%s' "$1" | rcw-journal add note --text - "${@:2}" >/dev/null; }
  $ add "$(printf 'Tea on the step.\n\n  No phones.')" --at 2026-11-22T09:00 --tag kitchen --with Bo --now 2026-11-22T10:00
  $ add 'Late.' --at 2026-11-22T00:40 --with Ann --now 2026-11-22T12:00
  $ add 'We talked about August again, she wants the sea and I want to stay at home.' --at 2026-11-20 --now 2026-11-22T11:00
  $ add '我们又谈了八月的事。她想去海边，我想待在家里什么都不做。没有人提高嗓门。' --at 2026-11-19 --tag 家 --with Ann
  $ times() { cut -f "${1:-2}"; }

The first words, cut where the line is full.

  $ rcw-journal list --preview
  v5hv6trfqf  2026-11-19        note  \xe5\xae\xb6  \xe6\x88\x91\xe4\xbb\xac\xe5\x8f\x88\xe8\xb0\x88\xe4\xba\x86\xe5\x85\xab\xe6\x9c\x88\xe7\x9a\x84\xe4\xba\x8b\xe3\x80\x82\xe5\xa5\xb9\xe6\x83\xb3\xe5\x8e\xbb\xe6\xb5\xb7\xe8\xbe\xb9\xef\xbc\x8c\xe6\x88\x91\xe6\x83\xb3\xe5\xbe\x85\xe2\x80\xa6 (esc)
  wegpy7d94f  2026-11-20        note  We talked about August again, she wants the\xe2\x80\xa6 (esc)
  n5x6wg9d5y  2026-11-22 00:40  note  Late.
  egzb66e0se  2026-11-22 09:00  note  kitchen  Tea on the step. No phones.

On a terminal the line is as long as the terminal is wide; a few words are always there.

  $ on_terminal() { script -qec "stty cols $1; $2" /dev/null </dev/null | tr -d '\r'; }
  $ on_terminal 68 'rcw-journal list --preview --limit 1'
  egzb66e0se  2026-11-22 09:00  note  kitchen  Tea on the step. No ph\xe2\x80\xa6 (esc)
  $ on_terminal 30 'rcw-journal list --preview --limit 1'
  egzb66e0se  2026-11-22 09:00  note  kitchen  Tea on the step\xe2\x80\xa6 (esc)

By another field; what does not have it comes last.

  $ rcw-journal list --sort recorded --format tsv | times 2,8
  2026-11-22T09:00:00+01:00\t2026-11-22T10:00:00+01:00 (esc)
  2026-11-20\t2026-11-22T11:00:00+01:00 (esc)
  2026-11-22T00:40:00+01:00\t2026-11-22T12:00:00+01:00 (esc)
  2026-11-19\t2026-11-22T21:15:00+01:00 (esc)
  $ rcw-journal list --sort with --format tsv | times 2,5
  2026-11-19\tAnn (esc)
  2026-11-22T00:40:00+01:00\tAnn (esc)
  2026-11-22T09:00:00+01:00\tBo (esc)
  2026-11-20\t (esc)
  $ rcw-journal list --sort tags --format tsv | times 2,4
  2026-11-22T09:00:00+01:00\tkitchen (esc)
  2026-11-19\t\xe5\xae\xb6 (esc)
  2026-11-20\t (esc)
  2026-11-22T00:40:00+01:00\t (esc)
  $ rcw-journal list --sort at --format ids | diff - <(rcw-journal list --format ids)

The other way round is the same entries.

  $ rcw-journal list --reverse --format ids | diff - <(rcw-journal list --format ids | tac)
  $ rcw-journal list --reverse --limit 2 --format tsv | times
  2026-11-22T09:00:00+01:00
  2026-11-22T00:40:00+01:00
  $ rcw-journal list --sort with --reverse --limit 2 --format tsv | times 2,5
  2026-11-22T09:00:00+01:00\tBo (esc)
  2026-11-22T00:40:00+01:00\tAnn (esc)
  $ rcw-journal list --format ids | rcw-journal list --ids - --reverse --format tsv | times
  2026-11-22T09:00:00+01:00
  2026-11-22T00:40:00+01:00
  2026-11-20
  2026-11-19
  $ rcw-journal list --format ids | tac | rcw-journal list --ids - --sort at --format tsv | times
  2026-11-19
  2026-11-20
  2026-11-22T00:40:00+01:00
  2026-11-22T09:00:00+01:00
  $ rcw-journal search the --reverse
  egzb66e0se  2026-11-22 09:00  Tea on the step.
  wegpy7d94f  2026-11-20        \xe2\x80\xa6about August again, she wants the sea and I want to stay a\xe2\x80\xa6 (esc)
  $ rcw-journal export --to jsonl --reverse | head -n 1 | grep -o '"at":"[^"]*"'
  "at":"2026-11-22T09:00:00+01:00"

A tag that nothing has, and one that is near.

  $ rcw-journal list --tag kichten
  rcw-journal: warning: no entry here has the tag 'kichten'
  rcw-journal: hint: did you mean 'kitchen'?
  $ rcw-journal list --tag kichten --with Ann
  $ rcw-journal list --tag garden
  $ rcw-journal search tea --tag kichten
  rcw-journal: warning: no entry here has the tag 'kichten'
  rcw-journal: hint: did you mean 'kitchen'?
  [1]

Reading writes nothing.

  $ find "$RCW_HOME" -type f | wc -l
  8
