Needs zsh and a terminal that can be faked.

  $ command -v zsh >/dev/null && /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ printf 'secret words' | rcw-journal add note --text - --tag phone
  bqy0vq539g
  $ rcw-journal completion zsh >script
  $ zsh -n script

What stands on the line after Tab.

  $ mkdir -p home-of-user
  $ cat >press.py <<'END'
  > import os, pexpect, re, sys
  > zsh = pexpect.spawn("zsh", ["-f"], encoding="utf-8", timeout=20, dimensions=(50, 120), env=dict(os.environ, PS1="> "))
  > def wait(mark):
  >     zsh.expect_exact(mark + "\r\n")
  >     said = zsh.before
  >     zsh.expect_exact("> ")
  >     return said
  > zsh.expect_exact("> ")
  > zsh.sendline("autoload -U compinit; compinit -D; source ./script; setopt no_list_beep; unsetopt prompt_sp; echo rea''dy")
  > wait("ready")
  > keep = "keep-line() { print -r -- $BUFFER >>kept; BUFFER=; }; zle -N keep-line; bindkey '^T' keep-line; echo rea''dy"
  > zsh.sendline(keep)
  > wait("ready")
  > for line in sys.argv[1:]:
  >     zsh.send(line + "\t\x14")
  >     zsh.sendline("echo do''ne")
  >     wait("done")
  > END
  $ /usr/bin/python3 press.py 'rcw-journal sho' 'rcw-journal show b' 'rcw-journal add dai' 'rcw-journal list --tag p' \
  >   'rcw-journal list --kind=ne' 'rcw-journal list --format y' 'rcw-journal drafts d' 'rcw-journal completion f' 'rcw-journal sheet --to h'
  $ cat kept
  rcw-journal show 
  rcw-journal show bqy0vq539g 
  rcw-journal add daily 
  rcw-journal list --tag phone 
  rcw-journal list --kind=near-miss 
  rcw-journal list --format yaml 
  rcw-journal drafts discard 
  rcw-journal completion fish 
  rcw-journal sheet --to html 
