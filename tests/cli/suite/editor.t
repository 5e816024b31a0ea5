Needs a terminal that can be faked, and vim.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ vim=$(command -v vim || command -v vim.tiny || command -v vi) || exit 80
  $ "$vim" --version 2>/dev/null | grep -q 'VIM' || exit 80
  $ export RCW_HOME=home
  $ id=$(printf 'We had tea.' | rcw-journal add note --text -)

An editor of the vi family leaves no file behind but the entry: no swap, undo, backup or history.

  $ mkdir vim && ln -s "$vim" vim/vim && mkdir -p home-of-user
  $ cat >type.py <<'END'
  > import os, pexpect, sys, time
  > env = dict(os.environ, EDITOR=os.getcwd() + "/vim/vim", TERM="xterm", HOME=os.getcwd() + "/home-of-user")
  > child = pexpect.spawn("rcw-journal", ["edit", sys.argv[1]], encoding="utf-8", timeout=20, env=env)
  > child.expect("tea")
  > child.send(":set undofile? backup? swapfile?\r:%s/tea/coffee/\r:w\r:wq\r")
  > child.expect(pexpect.EOF)
  > child.close()
  > print("status", child.exitstatus)
  > END
  $ list() { find . -type f -not -path './home/.rcw/t*' | sort; }
  $ list >before
  $ /usr/bin/python3 type.py $id
  status 0
  $ list | comm -13 before -
  ./home/.rcw/lock
  $ find home/.rcw -type f | sed 's/[0-9]\{8\}/N/' | sort
  home/.rcw/lock
  home/.rcw/trash/N/2026-11-22T2115-bqy0vq539g.yaml
  home/.rcw/txn/N.yaml
  home/.rcw/txn/N.yaml
  $ rcw-journal show $id --field text; echo
  We had coffee.
