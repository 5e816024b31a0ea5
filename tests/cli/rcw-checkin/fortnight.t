Two weeks with a reminder every half hour from 8 to 22, and the machine off for four days.

  $ export RCW_NOW=2026-11-22T07:00:00+01:00 XDG_STATE_HOME=$PWD/state
  $ rcw-checkin schedule add daily --format ids >>ids
  $ rcw-checkin schedule add weekly --format ids >>ids
  $ rcw-checkin schedule add monthly --format ids >>ids
  $ say() { local said; said=$(rcw-checkin remind) || echo "status $?"; [ -z "$said" ] || echo "$1 $said: $(rcw-checkin due --format tsv | awk -F '\t' '{ printf "%s%s (%s)", sep, $3, $7; sep = ", " }')"; }
  $ day() {
  >   for minute in $(seq 480 30 1320); do
  >     RCW_NOW=$(printf '%sT%02d:%02d:00+01:00' "$1" $((minute / 60)) $((minute % 60)))
  >     say "$(printf '%s %02d:%02d' "$1" $((minute / 60)) $((minute % 60)))"
  >   done
  > }

The daily two minutes are done at once, the weekly review in the evening.

  $ for n in 22 23 24 25 26; do day 2026-11-$n; rcw-checkin done daily; [ $n != 22 ] || rcw-checkin done weekly; done
  2026-11-22 19:00 Reminder: weekly (1)
  2026-11-22 21:30 Reminder: weekly (1), daily (1)
  2026-11-23 21:30 Reminder: daily (1)
  2026-11-24 21:30 Reminder: daily (1)
  2026-11-25 21:30 Reminder: daily (1)
  2026-11-26 21:30 Reminder: daily (1)

Friday to Monday the machine is off. Then one line says what waits; of the evenings that passed none.

  $ day 2026-12-01
  2026-12-01 08:00 Reminder: monthly (1), weekly (1)
  2026-12-01 12:00 Reminder: monthly (1), weekly (1)
  2026-12-01 16:00 Reminder: monthly (1), weekly (1)
  2026-12-01 20:00 Reminder: monthly (1), weekly (1)
  2026-12-01 21:30 Reminder: monthly (1), weekly (1), daily (1)
  $ rcw-checkin done weekly monthly daily
  $ for n in 02 03 04 05; do day 2026-12-$n; rcw-checkin skip daily; done
  2026-12-02 21:30 Reminder: daily (1)
  2026-12-03 21:30 Reminder: daily (1)
  2026-12-04 21:30 Reminder: daily (1)
  2026-12-05 21:30 Reminder: daily (1)

What was said is kept apart from the store, by names that tell nothing.

  $ ls state/rcw | wc -l
  2
  $ cat state/rcw/* | grep -c -f ids
  0
  [1]

