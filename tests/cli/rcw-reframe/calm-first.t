Calm before words: a pulse over the rule of thumb, or --calm no, is a reason to wait. Nothing is written.

  $ echo 'You never listen.' >draft
  $ rcw-reframe layers draft --pulse 112 --rest 70
  Waiting may help. Words that come later are still yours, and a body
  that is calm finds them more easily.
  
  About 20 minutes is the usual advice: back at 21:35, or later.
  
  Breathing and grounding:          rcw-checkin calm
  A pause with a time of return:    rcw-checkin pause
  To go on all the same:            --anyway
  
  A no, a stop or a limit needs no wording and does not have to wait.
  [6]
  $ rcw-reframe soften draft --calm no --lang zh
  \xe7\xad\x89\xe4\xb8\x80\xe7\xad\x89\xe4\xb9\x9f\xe8\xae\xb8\xe6\x9c\x89\xe5\xb8\xae\xe5\x8a\xa9\xe3\x80\x82\xe6\x99\x9a\xe4\xb8\x80\xe7\x82\xb9\xe8\xaf\xb4\xe7\x9a\x84\xe8\xaf\x9d\xe4\xbb\x8d\xe7\x84\xb6\xe6\x98\xaf\xe4\xbd\xa0\xe7\x9a\x84\xef\xbc\x8c\xe8\xba\xab\xe4\xbd\x93\xe5\xb9\xb3\xe9\x9d\x99\xe4\xb8\x8b\xe6\x9d\xa5\xef\xbc\x8c (esc)
  \xe8\xaf\x9d\xe4\xb9\x9f\xe6\x9b\xb4\xe5\xae\xb9\xe6\x98\x93\xe6\x89\xbe\xe5\x88\xb0\xe3\x80\x82 (esc)
  
  \xe4\xb8\x80\xe8\x88\xac\xe7\x9a\x84\xe5\xbb\xba\xe8\xae\xae\xe6\x98\xaf\xe5\xa4\xa7\xe7\xba\xa6 20 \xe5\x88\x86\xe9\x92\x9f\xef\xbc\x9a21:35 \xe5\x86\x8d\xe5\x9b\x9e\xe6\x9d\xa5\xef\xbc\x8c\xe6\x9b\xb4\xe6\x99\x9a\xe4\xb9\x9f\xe8\xa1\x8c\xe3\x80\x82 (esc)
  
  \xe5\x91\xbc\xe5\x90\xb8\xe5\x92\x8c\xe8\x90\xbd\xe5\x9c\xb0\xef\xbc\x9a          rcw-checkin calm (esc)
  \xe7\xba\xa6\xe5\xa5\xbd\xe5\x9b\x9e\xe6\x9d\xa5\xe6\x97\xb6\xe9\x97\xb4\xe7\x9a\x84\xe6\x9a\x82\xe5\x81\x9c\xef\xbc\x9a  rcw-checkin pause (esc)
  \xe8\xbf\x98\xe6\x98\xaf\xe8\xa6\x81\xe7\x8e\xb0\xe5\x9c\xa8\xe7\xbb\xa7\xe7\xbb\xad\xef\xbc\x9a      --anyway (esc)
  
  \xe8\xaf\xb4\xe2\x80\x9c\xe4\xb8\x8d\xe2\x80\x9d\xe3\x80\x81\xe8\xaf\xb4\xe2\x80\x9c\xe5\x81\x9c\xe2\x80\x9d\xe3\x80\x81\xe8\xaf\xb4\xe5\x87\xba\xe7\x95\x8c\xe7\xba\xbf\xef\xbc\x8c\xe4\xb8\x8d\xe9\x9c\x80\xe8\xa6\x81\xe4\xbf\xae\xe9\xa5\xb0\xef\xbc\x8c\xe4\xb9\x9f\xe4\xb8\x8d\xe5\xbf\x85\xe7\xad\x89\xe3\x80\x82 (esc)
  [6]
  $ ls home
  ls: cannot access 'home': No such file or directory
  [2]

Over a hundred, and a tenth over the pulse at rest where that is said.

  $ for pulse in 100 101 "105 --rest 100" "110 --rest 100"; do
  >   rcw-reframe layers draft --pulse $pulse >out 2>&1; echo "$pulse: $?"
  > done
  100: 1
  101: 6
  105 --rest 100: 1
  110 --rest 100: 6

--anyway goes on. Without a terminal nobody can be asked: it goes on too, and signs of haste are only named.

  $ rcw-reframe layers draft --pulse 130 --anyway >out; echo $?
  rcw-reframe: not said yet: event, wish, felt, need
  1
  $ echo 'WHY ARE YOU LIKE THIS?!' | rcw-reframe layers - >out
  rcw-reframe: the draft looks as if it was written in haste; waiting may help: rcw-checkin calm
  rcw-reframe: not said yet: event, wish, felt, need
  [1]
  $ echo 'WHY ARE YOU LIKE THIS?!' | rcw-reframe layers - --calm yes >out
  rcw-reframe: not said yet: event, wish, felt, need
  [1]

An open pause defers, whatever the pulse says; its end does not.

  $ rcw-checkin pause >out
  $ rcw-reframe invite draft --calm yes
  A pause is open, until 21:35. The words can wait that long too.
  
  When you are back:                rcw-checkin return
  Breathing and grounding:          rcw-checkin calm
  To go on all the same:            --anyway
  [6]
  $ RCW_NOW=2026-11-22T21:40:00+01:00 rcw-checkin return >out
  $ RCW_NOW=2026-11-22T21:41:00+01:00 rcw-reframe invite draft --calm yes >out
  rcw-reframe: not said yet: topic, not, care
  [1]

The rule is a file, and a pause without a time has none to name.

  $ mkdir -p home/content/prompts
  $ sed 's/"100"/"90"/' <<'END' >home/content/prompts/reframe.calm-rule.en.yaml
  > schema: rcw/content.prompts/1
  > id: reframe.calm-rule.en
  > questions:
  >   - field: pulse
  >     ask: "100"
  > END
  $ rcw-reframe layers draft --pulse 95 >out 2>&1; echo $?
  6
  $ RCW_NOW=2026-11-23T21:00:00+01:00 rcw-checkin pause --return none >out
  $ RCW_NOW=2026-11-23T21:01:00+01:00 rcw-reframe layers draft 2>&1 | head -1
  A pause is open. The words can wait too.
