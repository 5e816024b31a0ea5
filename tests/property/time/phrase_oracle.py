#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""phrase_oracle.py PHRASE_DUMP COUNT [SEED] - reads date phrases beside phrase_dump, by Python's calendar.

Phrases are made together with what they mean: days by datetime.date and fromisocalendar, months by
calendar.monthrange, clocks by zoneinfo. COUNT phrases in each of a few zones, at random moments, many of
them near a change of clocks, the end of a month or a year. Prints "N phrases, 0 differences"; else shows
the first few and exits with 1.
"""
import calendar
import random
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

# Half an hour of summer time, summer in the south, none at all.
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"]
EDGES = [datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1), datetime(2026, 3, 8, 7), datetime(2026, 11, 1, 6),
         datetime(2026, 4, 4, 15), datetime(2026, 10, 3, 16), datetime(2020, 12, 31, 12), datetime(2021, 1, 3, 12),
         datetime(2024, 2, 29, 12), datetime(2026, 1, 31, 12), datetime(2026, 12, 31, 23)]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
UNITS = {"day": ["d", "day", "days"], "week": ["w", "week", "weeks"], "month": ["m", "month", "months"],
         "year": ["y", "year", "years"], "hour": ["h", "hr", "hour", "hours"],
         "minute": ["min", "mins", "minute", "minutes"]}
SHOWN = 8


def iso(moment):
    return moment.isoformat(timespec="seconds")


def month_of(day):
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


def year_of(day):
    return date(day.year, 1, 1), date(day.year, 12, 31)


def week_of(day):
    year, week, _ = day.isocalendar()
    return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)


SPANS = {"week": week_of, "month": month_of, "year": year_of}


def plus_months(day, months):
    """The day, and whether it had to be clamped."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)), day.day > last


class World:
    """A moment, a zone, a start of the day, a direction; and phrases with their readings there."""

    def __init__(self, rng, zone):
        self.rng, self.zone = rng, zone
        near = rng.choice(EDGES) if rng.random() < 0.6 else datetime(rng.randint(1975, 2090), 1, 1)
        spread = 3 * 86400 if near in EDGES else 366 * 86400
        self.now = near.replace(tzinfo=timezone.utc) + timedelta(seconds=rng.randint(-spread, spread))
        self.start = rng.choice([0, 4 * 3600, 4 * 3600, rng.randrange(0, 12 * 3600, 60)])
        self.past = rng.random() < 0.5
        self.local = self.now.astimezone(zone)
        self.today = self.logical(self.local)

    def logical(self, moment):
        early = moment.hour * 3600 + moment.minute * 60 + moment.second < self.start
        return moment.date() - timedelta(days=1) if early else moment.date()

    def at(self, moment, more=""):
        day = self.logical(moment)
        return f"{day} {day} at {iso(moment)}{more}"

    def clock(self, day, hour, minute):
        """A wall clock, by PEP 495: the moment and what is special about it."""
        first = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone)
        again = first.replace(fold=1)
        there = first.astimezone(timezone.utc).astimezone(self.zone)
        if there.replace(tzinfo=None) != first.replace(tzinfo=None):
            return there, " skipped"
        twice = first.utcoffset() != again.utcoffset()
        return there, f" again {iso(again)}" if twice else ""

    def nearest(self, day, hour, minute, days):
        moment, more = self.clock(day, hour, minute)
        wrong = moment.astimezone(timezone.utc) > self.now if self.past else moment.astimezone(timezone.utc) < self.now
        if wrong:
            moment, more = self.clock(day + timedelta(days=-days if self.past else days), hour, minute)
        return self.at(moment, more)

    def hour_minute(self):
        hour = self.rng.choice([0, 1, 2, 2, 2, 3, 3, 4, self.rng.randrange(24)])
        return hour, self.rng.choice([0, 30, 59, self.rng.randrange(60)])

    def weekday(self):
        number = self.rng.randrange(7)
        return number, self.rng.choice([WEEKDAYS[number], WEEKDAYS[number][:3]])

    def bare(self, number):
        step = -1 if self.past else 1
        return next(day for day in (self.today + timedelta(days=step * i) for i in range(7)) if day.weekday() == number)

    def length(self, units):
        unit = self.rng.choice(units)
        # Not back into local mean time: it has odd seconds, which RFC 3339 has no room for.
        count = self.rng.choice([0, 1, 2, self.rng.randrange(60 if unit == "year" else 400)])
        return unit, count, self.rng.choice(["", " "]), self.rng.choice(UNITS[unit])

    # Each gives a phrase of one day and that day, as the grammar calls it: (phrase, day, clamped).
    def named_day(self):
        word, days = self.rng.choice([("today", 0), ("yesterday", -1), ("tomorrow", 1)])
        return word, self.today + timedelta(days=days), False

    def turned_day(self):
        number, name = self.weekday()
        turn = self.rng.choice(["last", "this", "next"])
        days = {"last": range(-7, 0), "next": range(1, 8), "this": None}[turn]
        if days is None:
            year, week, _ = self.today.isocalendar()
            return f"this {name}", date.fromisocalendar(year, week, number + 1), False
        return f"{turn} {name}", next(d for d in (self.today + timedelta(days=i) for i in days)
                                      if d.weekday() == number), False

    def counted_day(self):
        unit, count, blank, name = self.length(["day", "week", "month", "year"])
        back, words = self.signed(count, blank, name)
        size = -count if back else count
        if unit in ("day", "week"):
            return words, self.today + timedelta(days=size * (7 if unit == "week" else 1)), False
        return words, *plus_months(self.today, size * (12 if unit == "year" else 1))

    def signed(self, count, blank, name):
        return self.rng.choice([(True, f"-{count}{blank}{name}"), (False, f"+{count}{blank}{name}"),
                                (True, f"{count}{blank}{name} ago"), (False, f"in {count}{blank}{name}")])

    def edge_day(self):
        unit = self.rng.choice(list(SPANS))
        last = self.rng.random() < 0.5
        return f"{'e' if last else 's'}o{unit[0]}", SPANS[unit](self.today)[last], False

    def a_day(self):
        return self.rng.choice([self.named_day, self.turned_day, self.counted_day, self.edge_day])()

    # Each gives a phrase and the whole reading.
    def day(self):
        words, day, clamped = self.a_day()
        return words, f"{day} {day}{' clamped' if clamped else ''}"

    def day_and_time(self):
        words, day, clamped = self.a_day()
        hour, minute = self.hour_minute()
        date_there = day + timedelta(days=1) if hour * 3600 + minute * 60 < self.start else day
        moment, more = self.clock(date_there, hour, minute)
        return f"{words} {hour:02}:{minute:02}", self.at(moment, more + (" clamped" if clamped else ""))

    def bare_weekday(self):
        number, name = self.weekday()
        return name, f"{self.bare(number)} {self.bare(number)}"

    def weekday_and_time(self):
        number, name = self.weekday()
        hour, minute = self.hour_minute()
        small = hour * 3600 + minute * 60 < self.start
        day = self.bare(number) + timedelta(days=1 if small else 0)
        return f"{name} {hour:02}:{minute:02}", self.nearest(day, hour, minute, 7)

    def time(self):
        hour, minute = self.hour_minute()
        return f"{hour:02}:{minute:02}", self.nearest(self.local.date(), hour, minute, 1)

    def moments(self):
        if self.rng.random() < 0.1:
            return "now", self.at(self.local)
        unit, count, blank, name = self.length(["hour", "minute"])
        back, words = self.signed(count, blank, name)
        size = timedelta(**{unit + "s": -count if back else count})
        return words, self.at((self.now + size).astimezone(self.zone))

    def span(self):
        unit = self.rng.choice(list(SPANS))
        turn, step = self.rng.choice([("last", -1), ("this", 0), ("next", 1)])
        first, last = SPANS[unit](self.today)
        beside = {-1: first - timedelta(days=1), 0: first, 1: last + timedelta(days=1)}[step]
        first, last = SPANS[unit](beside)
        return f"{turn} {unit}", f"{first} {last}"

    def iso_week(self):
        year, week, day = self.rng.randint(1, 9998), self.rng.randint(0, 54), self.rng.randint(0, 8)
        whole = self.rng.random() < 0.5
        words = f"{year:04}-W{week:02}" + ("" if whole else f"-{day}")
        try:
            first, last = (date.fromisocalendar(year, week, d) for d in ((1, 7) if whole else (day, day)))
        except ValueError:
            return words, "none"
        return words, f"{first} {last}"

    def iso_day(self):
        year = self.rng.randint(1, 9999)
        if self.rng.random() < 0.5:
            number = self.rng.randint(0, 370)
            good = 1 <= number <= 365 + calendar.isleap(year)
            day = date(year, 1, 1) + timedelta(days=number - 1) if good else None
            return f"{year:04}-{number:03}", f"{day} {day}" if good else "none"
        month, number = self.rng.randint(0, 13), self.rng.randint(0, 32)
        words = f"{year:04}-{month:02}-{number:02}"
        good = 1 <= month <= 12 and 1 <= number <= calendar.monthrange(year, month)[1]
        return words, f"{words} {words}" if good else "none"

    def iso_time(self):
        day = self.local.date() + timedelta(days=self.rng.randint(-3, 3))
        hour, minute = self.hour_minute()
        words = self.rng.choice([day.isoformat() + self.rng.choice("T "), "{:04}-W{:02}-{} ".format(*day.isocalendar()),
                                 day.strftime("%Y-%j ")])
        return f"{words}{hour:02}:{minute:02}", self.at(*self.clock(day, hour, minute))

    def phrase(self):
        words, reading = self.rng.choice([self.day, self.day_and_time, self.bare_weekday, self.weekday_and_time,
                                          self.time, self.moments, self.span, self.iso_week, self.iso_day,
                                          self.iso_time])()
        line = f"{int(self.now.timestamp())}\t{self.start}\t{'past' if self.past else 'future'}\t{self.dressed(words)}"
        return line, reading

    def dressed(self, words):
        """The same phrase, as somebody in a hurry types it."""
        if self.rng.random() < 0.2:
            words = "".join(self.rng.choice([c, c.upper()]) for c in words)
        return words.replace(" ", "  ") if self.rng.random() < 0.1 else words


def differences(program, zone, count, seed):
    rng = random.Random(f"{zone} {seed}")
    made = [World(rng, ZoneInfo(zone)).phrase() for _ in range(count)]
    lines = "".join(line + "\n" for line, _ in made)
    answers = subprocess.run([program, zone], input=lines, capture_output=True, text=True, check=True).stdout
    answers = answers.splitlines()
    if len(answers) != count:
        return [(zone, f"{count} lines", f"{len(answers)} lines")]
    return [(f"{zone} {line}", want, got) for (line, want), got in zip(made, answers) if want != got]


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    found = [row for zone in ZONES for row in differences(program, zone, count, seed)]
    for line, want, got in found[:SHOWN]:
        print(f"{line}\n  wanted {want}\n  got    {got}")
    print(f"{count * len(ZONES)} phrases, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
