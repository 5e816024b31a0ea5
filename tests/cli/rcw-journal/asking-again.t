Questions that were interrupted, and narrow terminals. Needs one that can be faked.

  $ /usr/bin/python3 -c 'import pexpect' 2>/dev/null || exit 80
  $ asked() { "$TESTS/support/at_questions" "$@"; }

Ctrl-C at every question of the day: each time the draft has what was answered, and it goes on at that question.

  $ printf '%s\n' yes body bath desire yes idle yes nothing quiet none >answers
  $ drafts() { rcw-journal drafts list | cut -d' ' -f1; }
  $ for n in 1 2 3 4 5 6 7 8 9 10; do
  >   { head -n $((n - 1)) answers; echo :ctrl-c; } | asked --quiet rcw-journal add daily >said 2>&1
  >   echo "$(tail -n 1 said), $(drafts | wc -l) draft"
  >   [ $n -gt 1 ] || continue
  >   rcw-journal drafts show $(drafts) >draft
  >   head -n $((n - 1)) answers | while read -r word; do grep -qw -e "$word" draft || echo "no $word"; done
  >   tail -n +$n answers | asked rcw-journal add daily --resume >said
  >   echo "  from $(grep -oE '^\([0-9]+' said | head -n 1): $(tail -n 1 said), $(drafts | wc -l) drafts"
  > done
  status 130, 0 draft
  status 130, 1 draft
    from (2: status 0, 0 drafts
  status 130, 1 draft
    from (3: status 0, 0 drafts
  status 130, 1 draft
    from (4: status 0, 0 drafts
  status 130, 1 draft
    from (5: status 0, 0 drafts
  status 130, 1 draft
    from (6: status 0, 0 drafts
  status 130, 1 draft
    from (7: status 0, 0 drafts
  status 130, 1 draft
    from (8: status 0, 0 drafts
  status 130, 1 draft
    from (9: status 0, 0 drafts
  status 130, 1 draft
    from (10: status 0, 0 drafts
  $ for id in $(rcw-journal list --format ids); do rcw-journal show $id | grep -v ^id: | cksum; done | sort | uniq -c | cut -c1-8
        9 
  $ rcw-journal show $(rcw-journal list --limit 1 --format ids) | sed 1,6d
  urge:
    felt: "yes"
    triggers:
      - body
    text: bath
  emotions:
    - emotion: desire
  critic:
    present: "yes"
    text: idle
  avoidance:
    present: "yes"
    text: nothing
  summary: quiet
  unrecorded: none
  ...

A long text that was interrupted goes on where it was, on a new line.

  $ printf '%s\n' '' + ':see ends.' ':line one' ':part tw' :ctrl-c | asked --quiet rcw-journal add win
  Write as much as you like; Ctrl-D on an empty line ends.
  one
  tw^Crcw-journal: your answers are kept; go on with: rcw-journal add win --draft hsrq333g47
  status 130
  $ printf '%s\n' ':see ends.' ':line three' :ctrl-d | asked rcw-journal add win --resume
  Something that went a little better
  At every question: ? for help, < back, - rather not say, q save and leave. Enter
  leaves it open.
  
  (2 of 2) What happened?
  Write as much as you like; Ctrl-D on an empty line ends.
  one
  three
  s1egvjqkjf
  status 0
  $ rcw-journal show --field text $(rcw-journal list --kind win --format ids)
  one
  three (no-eol)

In 40 and in 120 columns no line is wider than that.

  $ for columns in 40 120; do
  >   for kind in daily activation desire; do
  >     printf '?\nq\n' | asked --columns $columns rcw-journal add $kind
  >   done | awk -v most=$columns 'length > most { print most ": " $0 }'
  > done
  $ printf '?\nq\n' | asked --columns 40 rcw-journal add daily
  The day in five questions
  About sex and what it stirred today.
  Short answers are enough, and anything
  may stay open.
  At every question: ? for help, < back, -
  rather not say, q save and leave. Enter
  leaves it open.
  
  (1 of 6) Did you feel any wish for sex
  today?
    1 yes   2 no   3 unsure
  => ?
  Any pull towards sex, strong or faint,
  alone or with somebody, followed or not.
  A day without one says as much as a day
  with one. After a week you may see when
  it comes and when it does not.
  Enter leaves the question open. - says
  that you would rather not answer. < goes
  back, q saves what you have and leaves.
  => q
  rcw-journal: nothing was written
  status 130
