#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""clock_oracle.py RULE_DUMP - what clocks make of a daily time where they are changed, beside Python's zoneinfo.

Prints a table of the times that differ from a plain one in five zones: a spring gap, an autumn overlap, the half
hour of Lord Howe, the day that Apia skipped, and Kathmandu, where nothing is changed. Then every quarter of an hour
of the days around every change from 1985 to 2037 is compared. Ends with "N local times, 0 differences"; else shows
the first few and exits with 1.
"""
import subprocess
import sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

TABLE = [
    ("America/New_York", ["2026-03-08T01:59", "2026-03-08T02:00", "2026-03-08T02:30", "2026-03-08T03:00",
                          "2026-11-01T00:59", "2026-11-01T01:00", "2026-11-01T01:30", "2026-11-01T02:00"]),
    ("Europe/London", ["2026-03-29T00:59", "2026-03-29T01:30", "2026-03-29T02:00",
                       "2026-10-25T00:59", "2026-10-25T01:30", "2026-10-25T02:00"]),
    ("Australia/Lord_Howe", ["2026-04-05T01:29", "2026-04-05T01:45", "2026-04-05T02:00",
                             "2026-10-04T01:59", "2026-10-04T02:15", "2026-10-04T02:30"]),
    ("Pacific/Apia", ["2011-12-29T21:00", "2011-12-30T00:00", "2011-12-30T21:00", "2011-12-31T00:00"]),
    ("Asia/Kathmandu", ["2026-03-08T02:30", "2026-03-29T01:30", "2026-10-25T01:30", "2026-11-01T01:30"]),
]
FIRST, LAST = date(1985, 1, 1), date(2037, 12, 31)
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
SHOWN = 8


def moment(zone, local):
    """By RFC 5545: a time that is passed over has the offset from before; of two the first counts."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(timezone.utc).astimezone(ZoneInfo(zone))


def kind(zone, local):
    """What the clocks do at that time."""
    if moment(zone, local).replace(tzinfo=None) != local:
        return "passed over"
    again = local.replace(tzinfo=ZoneInfo(zone), fold=1).utcoffset()
    return "shown once" if again == moment(zone, local).utcoffset() else "shown twice"


def changes(zone):
    """The days on which it changes its clocks."""
    noon = datetime.combine(FIRST, time(12), timezone.utc)
    before = noon.astimezone(ZoneInfo(zone)).utcoffset()
    while noon.date() <= LAST:
        offset = noon.astimezone(ZoneInfo(zone)).utcoffset()
        if offset != before:
            yield noon.date()
        before, noon = offset, noon + timedelta(days=1)


def ours(program, cases):
    """The moments that the program has for a rule of one day at each (zone, local time)."""
    lines = [f"{zone}\t{local.date()}\t{local.hour * 3600 + local.minute * 60}\t{local.date()}\t{local.date()}\t1\t"
             "FREQ=DAILY\n" for zone, local in cases]
    answers = subprocess.run([program], input="".join(lines), capture_output=True, text=True, check=True)
    return answers.stdout.splitlines()


def main():
    table = [(zone, datetime.fromisoformat(text)) for zone, texts in TABLE for text in texts]
    around = {(zone, day + timedelta(days=step)) for zone, _ in TABLE for day in changes(zone) for step in (-2, -1, 0, 1)}
    cases = table + [(zone, datetime.combine(day, clock)) for zone, day in sorted(around) for clock in QUARTERS]
    answers = ours(sys.argv[1], cases)
    wanted = [moment(zone, local).isoformat() for zone, local in cases]

    print(f"{'zone':20} {'local time':17} {'clocks have it':14} {'rcw':26} zoneinfo")
    for (zone, local), got, want in zip(table, answers, wanted):
        print(f"{zone:20} {local:%Y-%m-%d %H:%M}  {kind(zone, local):14} {got:26} {want}")

    found = [row for row in zip(cases, wanted, answers) if row[1] != row[2]]
    if len(answers) != len(cases):
        found.append((("answers", len(cases)), "", len(answers)))
    for case, want, got in found[:SHOWN]:
        print(f"{case[0]} {case[1]}\n  wanted {want}\n  got    {got}")
    kinds = [kind(zone, local) for zone, local in cases]
    print(f"{len(cases)} local times, {kinds.count('passed over')} passed over, {kinds.count('shown twice')} shown twice, "
          f"{len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
