What was typed comes back byte for byte, whatever it looks like: silence is success.

  $ back() {
  >   cat >typed
  >   rcw-journal add note --text - <typed >id && rcw-journal show "$(cat id)" --field text | cmp typed -
  > }
  $ printf -- '---\n' | back
  $ printf -- '---\nschema: rcw/journal.note/1\n...\n' | back
  $ printf 'key: value\n- item\n# no comment\n' | back
  $ printf 'tab\tand\n\ttab first\n  blanks first\n' | back
  $ printf 'CRLF\r\nlines\r\n' | back
  $ printf 'a lone \r in the middle' | back
  $ printf 'trailing blanks   \nand tabs\t\n' | back
  $ printf 'no final line feed' | back
  $ printf '\n\nempty lines before and after\n\n\n' | back
  $ printf '\n' | back
  $ printf ' ' | back
  $ printf 'line \xe2\x80\xa8 and paragraph \xe2\x80\xa9 separators' | back
  $ printf '\xe2\x80\xaeright to left\xe2\x80\xac, \xe2\x81\xa6isolated\xe2\x81\xa9' | back
  $ printf '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> branch\n' | back
  $ head -c 100000 /dev/zero | tr '\0' a | back
  $ printf '%0100000d\n\n%0100000d' 1 2 | back
  $ printf '我们今天谈了很久。\n他说：“好”。' | back
  $ printf '👩‍❤️‍💋‍👨 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽' | back
  $ printf '\xef\xbb\xbfa byte order mark first' | back
  $ printf 'yes\n' | back
  $ for word in yes no null '~' 1e3 0x1F 1_000 12:30:45 2026-11-22 .inf '*tea' '&tea' '!tea' '%%tea' '@tea' '`tea`' '?' '-' ':' '|' '>' '{' ']' '"' "'" '\' '#tea' 'a: b' 'a #b' ' a' 'a '; do
  >   printf "$word" | back
  > done
  $ /usr/bin/python3 -c 'print("".join(chr(c) for c in range(32, 0x3000) if not 0x7f <= c < 0xa0), end="")' | back

What is not text is refused with its place, and nothing is written.

  $ rcw-journal list --count >before
  $ printf 'one\ntwo\0' | rcw-journal add note --text -
  rcw-journal: error: standard input:2:4: NUL is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf 'one\n\033[31mred' | rcw-journal add note --text -
  rcw-journal: error: standard input:2:1: control character U+001B is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf 'caf\351' | rcw-journal add note --text -
  rcw-journal: error: standard input:1:4: invalid UTF-8 is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf 'half a pair \xed\xa0\xbd' | rcw-journal add note --text -
  rcw-journal: error: standard input:1:13: invalid UTF-8 is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf '\xc0\xaf' | rcw-journal add note --text -
  rcw-journal: error: standard input:1:1: invalid UTF-8 is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf 'C1 \xc2\x9b31m' | rcw-journal add note --text -
  rcw-journal: error: standard input:1:4: control character U+009B is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf 'next line \xc2\x85' | rcw-journal add note --text -
  rcw-journal: error: standard input:1:11: control character U+0085 is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ printf 'delete \x7f' | rcw-journal add note --text -
  rcw-journal: error: standard input:1:8: control character U+007F is not allowed in a text
  rcw-journal: hint: UTF-8 text without control characters but tab and line breaks
  [3]
  $ rcw-journal list --count | cmp - before

Two other readers of YAML find the same words, in a list as in the files.

  $ rcw-journal list --format json >records.json
  $ rcw-journal list --format paths >paths
  $ /usr/bin/python3 - <<'END'
  > import json, yaml
  > texts = [r["text"] for r in json.load(open("records.json", encoding="utf-8"))["records"]]
  > files = [open(p.rstrip("\n"), encoding="utf-8", newline="").read() for p in open("paths")]
  > read = [yaml.load(f, yaml.BaseLoader)["text"] for f in files]
  > print(len(texts) == len(read), [i for i, (a, b) in enumerate(zip(texts, read)) if a != b])
  > END
  True []

Through pipes, to another store and back: the same files.

  $ rcw-journal list --format yaml | RCW_HOME=other rcw-journal import --from yaml - | sed 's/^[0-9]*/N/'
  N new, 0 already here
  $ diff -r "$RCW_HOME/journal" other/journal
  $ rcw-journal export --to jsonl | RCW_HOME=third rcw-journal import --from jsonl - | sed 's/^[0-9]*/N/'
  N new, 0 already here
  $ diff -r "$RCW_HOME/journal" third/journal
  $ rcw-journal export --to csv | RCW_HOME=fourth rcw-journal import --from csv - | sed 's/^[0-9]*/N/'
  N new, 0 already here
  $ diff -r "$RCW_HOME/journal" fourth/journal
  $ rcw-journal check
