# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Moments in a row, for what takes many. Source it, then: moments FIRST_DAY TRIGGER-RESPONSE...
# Two a day, at 12:00 and at 20:00 of Berlin's winter, written down at once.
moments() {
  local day=$1 hour=12 pair
  for pair in "${@:2}"; do
    RCW_NOW=${day}T$hour:00:00+01:00 rcw-journal add activation \
      --set "trigger.category=${pair%-*}" --set "response=${pair#*-}" >/dev/null || return
    [ $hour = 12 ] || day=$(date -u -d "$day + 1 day" +%F)
    hour=$((32 - hour))
  done
}

# 28 of them in two weeks with a link in them: after `phone` withdraw in 10 of 12, otherwise in 3 of 16.
with_a_link() {
  moments "$1" phone-withdraw chores-pursue phone-withdraw late-pursue phone-withdraw late-withdraw chores-attack \
    phone-pursue late-pursue phone-withdraw phone-withdraw chores-pursue late-attack late-withdraw phone-withdraw \
    late-pursue phone-withdraw chores-freeze late-pursue phone-pursue phone-withdraw late-pursue chores-pursue \
    phone-withdraw late-withdraw chores-attack phone-withdraw late-pursue
}
