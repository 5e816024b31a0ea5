Questions in Chinese. Needs a terminal that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ asked() { "$TESTS/support/at_questions" "$@"; }

The signs and commas of a Chinese keyboard are understood; words of a vocabulary are the same in every language.

  $ asked --columns 40 rcw-journal add daily --lang zh >said <<'END'
  > ？
  > 1
  > 1、2，一个人在家
  > －
  > 平静，有点累
  > 是
  > ＜
  > 2
  > no
  > 今天，有一点孤单。
  > 
  > END
  $ cat >expected <<'END'
  > 今天的五个问题
  > 答得短就够了，哪一题都可以先空着。
  > 每个问题都可以：? 看说明，< 回上一题，-
  > 不想说，q 保存并离开，直接回车则先空着。
  > 
  > (1/6) 今天有过想要性的念头或冲动吗？
  >    1 yes     是
  >    2 no      否
  >    3 unsure  不确定
  > => ？
  > 强也好，淡也好，独自也好，和谁一起也好，
  > 做了什么或没做什么都算。没有的一天和有的
  > 一天一样值得记下。一周之后，也许能看出它
  > 什么时候来、什么时候不来。
  > 直接回车：先空着。- 表示不想回答。< 回上
  > 一题，q 保存已写的并离开。
  > => 1
  > 
  > (2/8) 它像是从哪里来的？
  >    1 physical         身体本身
  >    2 emotional-state  心情
  >    3 partner          伴侣或喜欢的人
  >    4 loneliness       孤单
  >    5 other            别的
  >    6 unsure           说不清
  > => 1、2，一个人在家
  > 
  > (3/8) 关于它怎么开始，还想补充什么吗？
  > => －
  > 
  > (4/8) 今天在性这件事上有过哪些感受？
  >    1 desire        想要
  >    2 avoidance     想避开
  >    3 anxiety       不安
  >    4 calmness      平静
  >    5 satisfaction  满足
  >    6 nothing       没什么特别的
  >    7 cant-tell     说不清
  > => 平静，有点累
  > 
  > (5/8) 今天心里有没有一个苛责或羞愧的声
  > 音，说到性？
  >    1 yes     是
  >    2 no      否
  >    3 unsure  不确定
  > => 是
  > 
  > (6/9) 它说了什么？
  > => ＜
  > 
  > (5/9) 今天心里有没有一个苛责或羞愧的声
  > 音，说到性？
  >    1 yes     是
  >    2 no      否
  >    3 unsure  不确定
  >   目前（回车保留）： yes
  > => 2
  > 
  > (6/8) 今天有没有避开去想、去谈和性有关的
  > 事？
  >    1 yes     是
  >    2 no      否
  >    3 unsure  不确定
  > => no
  > 
  > (7/8) 用一句话说：今天在性这件事上，我感
  > 到……
  > => 今天，有一点孤单。
  > 
  > (8/8) 今天还有没有哪里都没写下来的事？
  >    1 none         据我所知没有
  >    2 one          一个时刻
  >    3 two-or-more  两个或更多
  >    4 unknown      说不清
  > => 
  > 今天就到这里。
  > bqy0vq539g
  > status 0
  > END
  $ diff expected said
  $ rcw-journal show $(rcw-journal list --format ids) | sed 1,6d >said
  $ cat >expected <<'END'
  > urge:
  >   felt: "yes"
  >   triggers:
  >     - physical
  >     - emotional-state
  >     - "一个人在家"
  > emotions:
  >   - emotion: calmness
  >   - emotion: "有点累"
  > critic:
  >   present: "no"
  > avoidance:
  >   present: "no"
  > summary: "今天，有一点孤单。"
  > declined:
  >   - urge.text
  > ...
  > END
  $ diff expected said

No line is wider than the terminal, and none begins with what ends a sentence.

  $ cat >look.py <<'END'
  > import sys, unicodedata
  > most = int(sys.argv[1])
  > for line in sys.stdin.read().split("\n"):
  >     wide = sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in line)
  >     if wide > most or line.lstrip()[:1] in tuple("。，、；：？！”’）》"):
  >         print(most, wide, line)
  > END
  $ for columns in 40 80 120; do
  >   for kind in $(rcw-journal kinds --format tsv | cut -f1 | grep -v -x -e window -e guess -e review -e note -e letter); do
  >     printf '%s\n' '?' '' '?' '' '?' q | asked --columns $columns rcw-journal add $kind --lang zh
  >   done | /usr/bin/python3 look.py $columns
  > done
