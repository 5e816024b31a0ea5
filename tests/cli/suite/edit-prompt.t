Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text -)
  $ cat >type.py <<'END'
  > import os, pexpect, sys
  > child = pexpect.spawn("rcw-journal", sys.argv[2:], encoding="utf-8", timeout=20)
  > for letter in sys.argv[1]:
  >     child.expect(r"\? ")
  >     child.send("\x04" if letter == "." else letter + "\r")
  > child.expect(pexpect.EOF)
  > child.close()
  > print("status", child.exitstatus)
  > END

What is wrong is shown, and the editor opens with it: e goes on, q leaves and keeps the draft.

  $ cat >once <<'END'
  > #!/bin/sh
  > if grep -q '^# rcw:' "$1"; then sed -i 's/^moe/mode/; s/tea/coffee/' "$1"; else sed -i s/^mode/moe/ "$1"; fi
  > END
  $ chmod +x once; export EDITOR=./once
  $ /usr/bin/python3 type.py xe edit $id
  status 0
  $ rcw-journal show $id | grep -e mode -e text -e '#'
  mode: live
  text: We had coffee.
  $ ls home/.rcw/drafts
  $ export EDITOR='sed -i s/^mode/moe/'
  $ /usr/bin/python3 type.py q edit $id
  status 130
  $ /usr/bin/python3 type.py . edit $id
  status 130
  $ ls home/.rcw/drafts
  bqy0vq539g.edit.2.yaml
  bqy0vq539g.edit.yaml

Emptying the trash asks once.

  $ rcw-journal rm $id
  bqy0vq539g
  $ /usr/bin/python3 type.py n trash empty
  status 130
  $ rcw-journal trash list --format ids
  bqy0vq539g
  $ /usr/bin/python3 type.py y trash empty
  status 0
  $ rcw-journal trash list
