#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""rule_oracle.py RULE_DUMP COUNT [SEED] - works out random rules beside rule_dump, by python-dateutil.

COUNT rules, each in one of a few zones, many of them beginning near a change of clocks, the end of a month
or a year, most on a day that is no occurrence, and some looked at long after they began. Days are
dateutil.rrule's, moments dateutil.tz's (a time that is passed over is moved on, of two the first is taken).
Prints "N rules, M moments, 0 differences"; else shows the first few and exits with 1. $RCW_RULES is a COUNT
that goes before the one given.
"""
import os
import random
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil import rrule, tz

# Half an hour of summer time, and one that had some in 1986 to 1991.
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"]
EDGES = [date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 8), date(2026, 11, 1), date(2026, 4, 5),
         date(2026, 10, 4), date(1988, 4, 17), date(1988, 9, 11), date(2024, 2, 29), date(2026, 1, 31),
         date(2026, 12, 31), date(2020, 12, 28), date(2021, 1, 3)]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
SHOWN = 8


def some(rng, values, most):
    return sorted(rng.sample(list(values), rng.randint(1, most)))


def places(rng, most, number):
    """Places counted from the front or from the end, the ends being the likeliest."""
    return sorted({rng.choice([1, -1, 2, -2, rng.randint(1, most), -rng.randint(1, most), most, -most])
                   for _ in range(rng.randint(1, number))})


def weekdays(rng, most=0):
    """Days of the week; with `most` some of them numbered."""
    days = some(rng, DAYS, 5)
    if most and rng.random() < 0.7:
        return [f"{rng.choice([1, 2, 3, -1, -1, most, -most, rng.randint(1, most)])}{day}" for day in days[:2]]
    return days


def written(parts):
    return ";".join(f"{name}={','.join(map(str, value)) if isinstance(value, list) else value}"
                    for name, value in parts.items())


class Case:
    """A rule, where and when it begins, and between which days it is looked at."""

    def __init__(self, rng):
        self.rng = rng
        self.zone = rng.choice(ZONES)
        near = rng.choice(EDGES)
        self.first = near - timedelta(days=rng.randint(0, 9)) if rng.random() < 0.6 else \
            date(1985, 1, 1) + timedelta(days=rng.randrange(50 * 365))
        self.second = rng.choice([2 * 3600 + 1800, 2 * 3600, 3 * 3600, 3600 + 1800, 0, 86399, 60 * rng.randrange(1440)])
        self.parts = {"FREQ": rng.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])}
        if rng.random() < 0.6:
            self.parts["INTERVAL"] = rng.choice([1, 2, 3, 4, 6, rng.randint(1, 30)])
        {"DAILY": self.daily, "WEEKLY": self.weekly, "MONTHLY": self.monthly, "YEARLY": self.yearly}[self.parts["FREQ"]]()
        if rng.random() < 0.3:
            self.parts["WKST"] = rng.choice(DAYS)
        self.end()
        later = rng.random() < 0.3
        self.begin = self.first + timedelta(days=rng.randint(-40, 4000) if later else 0)
        self.to = self.begin + timedelta(days=rng.choice([800, 800, 3000, 9000]))
        self.limit = rng.choice([3, 10, 40])

    def maybe(self, chance, name, value):
        if self.rng.random() < chance:
            self.parts[name] = value()

    def daily(self):
        self.maybe(0.25, "BYMONTH", lambda: some(self.rng, range(1, 13), 4))
        self.maybe(0.2, "BYMONTHDAY", lambda: places(self.rng, 31, 6))
        self.maybe(0.35, "BYDAY", lambda: weekdays(self.rng))

    def weekly(self):
        self.maybe(0.75, "BYDAY", lambda: weekdays(self.rng))
        self.maybe(0.2, "BYMONTH", lambda: some(self.rng, range(1, 13), 4))
        if len(self.parts.get("BYDAY", [])) > 1 and self.rng.random() < 0.2:
            self.parts["BYSETPOS"] = places(self.rng, len(self.parts["BYDAY"]), 2)
            self.parts["BYSETPOS"] = [p for p in self.parts["BYSETPOS"] if abs(p) <= len(self.parts["BYDAY"])]

    def monthly(self):
        self.maybe(0.2, "BYMONTH", lambda: some(self.rng, range(1, 13), 4))
        self.maybe(0.5, "BYMONTHDAY", lambda: places(self.rng, 31, 4))
        self.maybe(0.5, "BYDAY", lambda: weekdays(self.rng, 5))
        self.chosen(0.3)

    def yearly(self):
        kind = self.rng.choice(["open", "month", "week", "day", "weekday"])
        if kind in ("month", "weekday"):
            self.maybe(0.8, "BYMONTH", lambda: some(self.rng, range(1, 13), 3))
            self.maybe(0.5, "BYMONTHDAY", lambda: places(self.rng, 31, 3))
        if kind == "weekday":
            self.parts["BYDAY"] = weekdays(self.rng, 5 if "BYMONTH" in self.parts else 53)
        if kind == "week":
            # dateutil gives some years a week 53 that they have not, and others not theirs: a unit test has these.
            self.parts["BYWEEKNO"] = places(self.rng, 51, 3)
            self.parts["BYDAY"] = weekdays(self.rng)
        if kind == "day":
            self.parts["BYYEARDAY"] = places(self.rng, 366, 4)
            self.maybe(0.2, "BYMONTH", lambda: some(self.rng, range(1, 13), 4))
            self.maybe(0.2, "BYDAY", lambda: weekdays(self.rng))
        self.chosen(0.2)

    def chosen(self, chance):
        if any(name in self.parts for name in ("BYMONTHDAY", "BYDAY")) and self.rng.random() < chance:
            self.parts["BYSETPOS"] = [self.rng.choice([1, -1])]

    def end(self):
        kind = self.rng.random()
        last = self.first + timedelta(days=self.rng.randint(0, 1500))
        if kind < 0.15:
            self.parts["COUNT"] = self.rng.randint(1, 30)
        elif kind < 0.25:
            self.parts["UNTIL"] = f"{last:%Y%m%d}"
        elif kind < 0.35:
            self.parts["UNTIL"] = f"{last:%Y%m%d}T{self.rng.choice([self.clock(), time(12), time(2, 29, 59)]):%H%M%S}"

    def clock(self):
        return time(self.second // 3600, self.second // 60 % 60, self.second % 60)

    def line(self):
        rule = written(dict(self.rng.sample(list(self.parts.items()), len(self.parts))))
        return "\t".join(map(str, [self.zone, self.first, self.second, self.begin, self.to, self.limit, rule]))

    def days(self):
        """What dateutil makes of it."""
        parts = dict(self.parts)
        if len(str(parts.get("UNTIL", ""))) == 8:
            parts["UNTIL"] += "T235959"
        made = rrule.rrulestr(written(parts), dtstart=datetime.combine(self.first, self.clock()))
        end = datetime.combine(self.to, time(23, 59, 59))
        if "COUNT" not in parts and "UNTIL" not in parts:
            made = made.replace(until=end)
        found = []
        for moment in made:
            if moment > end or len(found) == self.limit:
                break
            if moment.date() >= self.begin:
                found.append(moment)
        return found

    def answer(self):
        zone = ZoneInfo(self.zone)
        return " ".join(tz.resolve_imaginary(moment.replace(tzinfo=zone)).isoformat() for moment in self.days())


def main():
    program, count = sys.argv[1], int(os.environ.get("RCW_RULES") or sys.argv[2])
    rng = random.Random(sys.argv[3] if len(sys.argv) > 3 else "1")
    cases = [Case(rng) for _ in range(count)]
    lines = [case.line() for case in cases]
    answers = subprocess.run([program], input="".join(line + "\n" for line in lines), capture_output=True, text=True,
                             check=True).stdout.splitlines()
    wanted = [case.answer() for case in cases]
    found = [row for row in zip(lines, wanted, answers) if row[1] != row[2]]
    found += [("answers", str(count), str(len(answers)))] if len(answers) != count else []
    for line, want, got in found[:SHOWN]:
        print(f"{line}\n  wanted {want}\n  got    {got}")
    print(f"{count} rules, {sum(len(want.split()) for want in wanted)} moments, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
