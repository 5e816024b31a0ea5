A rhythm: said in words, echoed with its next three times.

  $ rcw-checkin schedule
  $ rcw-checkin schedule add daily
  ars5kmqasy  daily  every day 21:30  Europe/Berlin
  next: Sun 22 Nov 21:30
  next: Mon 23 Nov 21:30
  next: Tue 24 Nov 21:30
  $ rcw-checkin schedule add weekly 'every 4 weeks on sunday 19:00' --also Asia/Shanghai
  nh633vkej8  weekly  every 4 weeks on sunday 19:00  Europe/Berlin
  next: Sun 29 Nov 19:00 Berlin / Mon 30 Nov 02:00 Shanghai
  next: Sun 27 Dec 19:00 Berlin / Mon 28 Dec 02:00 Shanghai
  next: Sun 24 Jan 2027 19:00 Berlin / Mon 25 Jan 2027 02:00 Shanghai
  $ rcw-checkin schedule add monthly 'last sunday of the month'
  dg6dd30zme  monthly  last sunday of the month 17:00  Europe/Berlin
  next: Sun 29 Nov 17:00
  next: Sun 27 Dec 17:00
  next: Sun 31 Jan 2027 17:00
  $ rcw-checkin schedule add own 'monthly on the 31st 18:00' --name rent
  j3re5d3p1w  rent  monthly on the 31st 18:00  Europe/Berlin
  next: Thu 31 Dec 18:00
  next: Sun 31 Jan 2027 18:00
  next: Wed 31 Mar 2027 18:00
  $ rcw-checkin schedule add own 'on day 43' --name programme
  q9tsbbwbxb  programme  once 2027-01-03 19:00  Europe/Berlin
  next: Sun 3 Jan 2027 19:00
  $ rcw-checkin schedule add own 'FREQ=WEEKLY;BYDAY=TU,TH' --name walk --time 08:00 --time 18:30 --except 2026-12-24
  w68ezmbqvn  walk  every tuesday and thursday 08:00, 18:30  Europe/Berlin
  next: Tue 24 Nov 08:00
  next: Tue 24 Nov 18:30
  next: Thu 26 Nov 08:00
  $ rcw-checkin schedule add booster --first 2026-11-22
  e1wbraycbc  booster 3 months  once 2027-02-22 17:00  Europe/Berlin
  next: Mon 22 Feb 2027 17:00
  y4nkvrt5qp  booster 6 months  once 2027-05-22 17:00  Europe/Berlin
  next: Sat 22 May 2027 17:00
  jxnxv9w0rz  booster 12 months  once 2027-11-22 17:00  Europe/Berlin
  next: Mon 22 Nov 2027 17:00
  $ rcw-checkin schedule add signals --format ids
  m1tbxpmz98
  $ rcw-checkin schedule add yearly
  w72b446w6n  yearly  yearly on 22 november 17:00  Europe/Berlin
  next: Mon 22 Nov 2027 17:00
  next: Wed 22 Nov 2028 17:00
  next: Thu 22 Nov 2029 17:00

What was made, by name. Each is a plain file, in a folder of its own.

  $ rcw-checkin schedule list
  jxnxv9w0rz  booster 12 months  once 2027-11-22 17:00  Europe/Berlin
  e1wbraycbc  booster 3 months  once 2027-02-22 17:00  Europe/Berlin
  y4nkvrt5qp  booster 6 months  once 2027-05-22 17:00  Europe/Berlin
  ars5kmqasy  daily       every day 21:30  Europe/Berlin
  dg6dd30zme  monthly     last sunday of the month 17:00  Europe/Berlin
  q9tsbbwbxb  programme   once 2027-01-03 19:00  Europe/Berlin
  j3re5d3p1w  rent        monthly on the 31st 18:00  Europe/Berlin
  m1tbxpmz98  signals     every day 10:00, 15:00, 20:00  Europe/Berlin
  w68ezmbqvn  walk        every tuesday and thursday 08:00, 18:30  Europe/Berlin
  nh633vkej8  weekly      every 4 weeks on sunday 19:00  Europe/Berlin
  w72b446w6n  yearly      yearly on 22 november 17:00  Europe/Berlin
  $ rcw-checkin schedule list --format tsv | cut -f 2-6,8-
  booster 12 months\tbooster\tFREQ=DAILY;COUNT=1\tonce 2027-11-22 17:00\tEurope/Berlin\t60\tlatest\t60 (esc)
  booster 3 months\tbooster\tFREQ=DAILY;COUNT=1\tonce 2027-02-22 17:00\tEurope/Berlin\t60\tlatest\t60 (esc)
  booster 6 months\tbooster\tFREQ=DAILY;COUNT=1\tonce 2027-05-22 17:00\tEurope/Berlin\t60\tlatest\t60 (esc)
  daily\tdaily\tFREQ=DAILY\tevery day 21:30\tEurope/Berlin\t2\tskip\t0 (esc)
  monthly\tmonthly\tFREQ=MONTHLY;BYDAY=-1SU\tlast sunday of the month 17:00\tEurope/Berlin\t45\tlatest\t20 (esc)
  programme\town\tFREQ=DAILY;COUNT=1\tonce 2027-01-03 19:00\tEurope/Berlin\t30\tlatest\t6 (esc)
  rent\town\tFREQ=MONTHLY;BYMONTHDAY=31\tmonthly on the 31st 18:00\tEurope/Berlin\t30\tlatest\t6 (esc)
  signals\tsignals\tFREQ=DAILY\tevery day 10:00, 15:00, 20:00\tEurope/Berlin\t1\tskip\t0 (esc)
  walk\town\tFREQ=WEEKLY;BYDAY=TU,TH\tevery tuesday and thursday 08:00, 18:30\tEurope/Berlin\t30\tlatest\t6 (esc)
  weekly\tweekly\tFREQ=WEEKLY;INTERVAL=4;BYDAY=SU\tevery 4 weeks on sunday 19:00\tEurope/Berlin\t20\tlatest\t6 (esc)
  yearly\tyearly\tFREQ=YEARLY;BYMONTH=11;BYMONTHDAY=22\tyearly on 22 november 17:00\tEurope/Berlin\t60\tlatest\t60 (esc)
  $ cat home/checkin/schedules/2026/11/*-$(rcw-checkin schedule list --format tsv | awk -F '\t' '$2 == "walk" { print $1 }').yaml
  schema: rcw/checkin.schedule/1
  id: w68ezmbqvn
  at: 2026-11-24
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  name: walk
  ritual: own
  rule: "FREQ=WEEKLY;BYDAY=TU,TH"
  first: 2026-11-24
  times:
    - "08:00"
    - "18:30"
  exceptions:
    - 2026-12-24
  minutes: 30
  catch_up: latest
  grace: 6
  ...

The 31st stays the 31st, and a month without one is left out. A day that was taken out is left out.

  $ rcw-checkin schedule next rent --count 5
  next: Thu 31 Dec 18:00
  next: Sun 31 Jan 2027 18:00
  next: Wed 31 Mar 2027 18:00
  next: Mon 31 May 2027 18:00
  next: Sat 31 Jul 2027 18:00
  $ rcw-checkin schedule next walk --count 12 | sed -n '8,12p'
  next: Thu 3 Dec 18:30
  next: Tue 8 Dec 08:00
  next: Tue 8 Dec 18:30
  next: Thu 10 Dec 08:00
  next: Thu 10 Dec 18:30
  $ rcw-checkin schedule show weekly
  nh633vkej8  weekly      every 4 weeks on sunday 19:00  Europe/Berlin
  for 20 minutes
  due for 6 more days; the newest stands for all that passed
  next: Sun 29 Nov 19:00 Berlin / Mon 30 Nov 02:00 Shanghai
  next: Sun 27 Dec 19:00 Berlin / Mon 28 Dec 02:00 Shanghai
  next: Sun 24 Jan 2027 19:00 Berlin / Mon 25 Jan 2027 02:00 Shanghai

Changing: the rule, or one thing about it; undo takes it back.

  $ rcw-checkin schedule edit walk 'every tuesday 08:30'
  w68ezmbqvn  walk  every tuesday 08:30  Europe/Berlin
  next: Tue 24 Nov 08:30
  next: Tue 1 Dec 08:30
  next: Tue 8 Dec 08:30
  $ rcw-checkin schedule edit walk --grace 2 --minutes 20 --name stroll
  w68ezmbqvn  stroll  every tuesday 08:30  Europe/Berlin
  next: Tue 24 Nov 08:30
  next: Tue 1 Dec 08:30
  next: Tue 8 Dec 08:30
  $ rcw-checkin undo | cut -c 1-8
  rcw-checkin: undo of 'schedule edit' of 2026-11-22T21:15:00+01:00
  change  
  $ rcw-checkin schedule show walk
  w68ezmbqvn  walk        every tuesday 08:30  Europe/Berlin
  for 30 minutes
  due for 6 more days; the newest stands for all that passed
  not on 2026-12-24
  next: Tue 24 Nov 08:30
  next: Tue 1 Dec 08:30
  next: Tue 8 Dec 08:30
  $ rcw-checkin schedule edit weekly --also none | head -1
  nh633vkej8  weekly  every 4 weeks on sunday 19:00  Europe/Berlin

Away with one; it is in the trash.

  $ rcw-checkin schedule remove rent >removed
  $ rcw-checkin schedule show rent
  rcw-checkin: error: there is no schedule 'rent'
  rcw-checkin: hint: one of: booster 12 months, booster 3 months, booster 6 months, daily, monthly, programme, signals, walk, weekly, yearly
  [1]
  $ rcw-checkin restore "$(cat removed)" | diff - removed
  $ rcw-checkin schedule next rent --count 1
  next: Thu 31 Dec 18:00

In summer and winter the clock on the wall counts, in every zone: 02:30 that is not there is 03:30, and of two
the first counts.

  $ night() { rcw-checkin --zone "$1" schedule add own "once $2 02:30" --name "$1 $2" | sed 1d; }
  $ export RCW_NOW=2026-01-01T12:00:00Z
  $ night America/New_York 2026-03-08; night America/New_York 2026-11-01
  next: Sun 8 Mar 03:30
  next: Sun 1 Nov 02:30
  $ night Europe/London 2026-03-29
  next: Sun 29 Mar 02:30
  $ RCW_NOW=2026-03-08T03:29:59-04:00 rcw-checkin due --zone America/New_York
  [1]
  $ RCW_NOW=2026-03-08T03:30:00-04:00 rcw-checkin due --zone America/New_York
  America/New_York 2026-03-08  Sun 8 Mar 03:30
  $ RCW_NOW=2026-11-01T02:30:00-05:00 rcw-checkin due --zone America/New_York --format jsonl
  {"schema":"rcw/checkin.due/1","id":"vd53yd2bst","source":"schedule","name":"America/New_York 2026-11-01","ritual":"own","at":"2026-11-01T02:30:00-05:00","since":"2026-11-01T02:30:00-05:00","times":1,"zone":"America/New_York","due":true}

Another rule counts from when it was said: what was answered before does not come back. A first day that is over
was said on purpose.

  $ export RCW_NOW=2026-11-22T21:15:00+01:00 RCW_HOME=$PWD/changed
  $ at() { RCW_NOW="2026-$1:00+01:00" rcw-checkin "${@:2}"; }
  $ at 11-01T08:00 schedule add weekly --format ids >id
  $ at 11-22T19:30 due; at 11-22T19:31 done weekly
  weekly  Sun 22 Nov 19:00  since Sun 1 Nov 19:00, 4 times  rcw-checkin run weekly
  $ at 11-22T20:30 schedule edit weekly 'every sunday 20:00' | tail -n 1
  next: Sun 13 Dec 20:00
  $ at 11-22T21:00 due
  [1]
  $ at 11-29T20:00 due
  weekly  Sun 29 Nov 20:00  rcw-checkin run weekly
  $ rcw-checkin schedule add daily --first 2026-11-20 --time 21:00 --format ids | wc -l
  1
  $ rcw-checkin due
  daily  Sun 22 Nov 21:00  rcw-checkin run daily

What is no rule, time or zone is found by check too, and can be mended by hand.

  $ sed -i 's/^rule: .*/rule: FREQ=WEKLY/' changed/checkin/schedules/*/*/*-"$(cat id)".yaml
  $ rcw-checkin check | sed 's|^.*/changed|.../changed|'
  .../changed/checkin/schedules/2026/11/2026-11-01-vd53yd2bst.yaml:1: error: rule: FREQ takes no 'WEKLY'
    hint: did you mean 'WEEKLY'?
  $ rcw-checkin edit "$(cat id)" --set rule=- <<<FREQ=WEEKLY; rcw-checkin check
  vd53yd2bst

