# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Two weeks of somebody who keeps the journal when something happens (domain.md 4.4). Source it in an empty store.
#
# The window: 18 to 31 October 2026 in Berlin, whose clocks go back at three on the 25th; the 22nd is a day off.
# 11 moments. Two were filled in days later, one was written on a journey to Lisbon, one at 00:40 and one after the
# clocks had changed at 02:30 (both belong to the 24th). On the 25th, 30th and 31st there is nothing at all, on the
# 26th only the evening's questions. Two evenings say that moments were not written down: at least three.
# A link was guessed on the first day, shares from memory on the sixth.

back_then() { RCW_NOW=$1 rcw-journal "${@:2}" >>written 2>/dev/null; }
moment() { # NOW CATEGORY RESPONSES SITE FAMILIAR [OPTION...]
  printf 'trigger:\n  category: %s\nresponse: [%s]\nbody:\n  - site: %s\nresonance:\n  familiar: "%s"\n' \
    "$2" "$3" "$4" "$5" | back_then "$1" add activation --answers - "${@:6}"
}
evening() { printf 'summary: quiet\nunrecorded: %s\n' "$2" | back_then "$1" add daily --answers -; } # NOW UNRECORDED

back_then 2026-10-18T09:00:00+02:00 window start activation --off 2026-10-22
moment 2026-10-18T21:30:00+02:00 "phone during talk" "withdraw, freeze" stomach yes
back_then 2026-10-18T22:00:00+02:00 guess "trigger phone during talk -> withdraw"
moment 2026-10-19T22:10:00+02:00 "late answer" pursue chest yes
moment 2026-10-20T20:05:00+02:00 "phone during talk" withdraw throat yes
moment 2026-10-21T19:00:00+02:00 criticism "attack, withdraw" jaw no
moment 2026-10-23T21:00:00+02:00 "phone during talk" freeze stomach yes
back_then 2026-10-23T22:00:00+02:00 guess memory \
  --set "trigger=late answer" --set response=withdraw --set share=60 --set days=90
moment 2026-10-24T12:00:00+02:00 "late answer" "pursue, appease" chest unsure
[ -z "${on_day_7:-}" ] || eval "$on_day_7" # what a test does in the middle
moment 2026-10-25T00:40:00+02:00 "phone during talk" withdraw stomach yes
moment 2026-10-25T02:30:00+01:00 "late answer" connect chest no
evening 2026-10-26T22:00:00+01:00 two-or-more
RCW_ZONE=Europe/Lisbon moment 2026-10-27T19:00:00+00:00 criticism withdraw jaw yes
evening 2026-10-27T22:00:00+01:00 one
moment 2026-10-31T20:00:00+01:00 "phone during talk" "self-soothe, connect" stomach yes --at 2026-10-28T21:00
moment 2026-10-31T20:05:00+01:00 "late answer" pursue chest yes --at 2026-10-29T22:00
