# SPDX-License-Identifier: MIT
"""Good records of every kind, written by hand, and mistakes planted at every field of them."""

GOOD = {
    "activation": """
trigger: {text: a, category: phone}
body: [{site: chest, sensation: tight, noticed: minutes-before}, {site: somewhere else}]
response: [pursue, freeze, shutdown, other]
response_text: a
resonance: {familiar: "yes", caregiver: unsure, earlier: "no", text: a}
vulnerability: [hungry, words of my own]
intensity: 4
arousal: 0
pulse: 90
thinking: [tunnel-vision]
named: {when: afterwards, text: a}
followed: a
chain_break: a
declined: [resonance.caregiver]
""",
    "coping": "ways: [walk, a song]\nbefore: 4\nafter: 0\ntext: a\ndeclined: [text]\n",
    "daily": """
urge: {felt: unsure, triggers: [loneliness, the rain], text: a}
emotions: [{emotion: calm, intensity: 2}, {emotion: a word of my own}]
critic: {present: "yes", text: a}
avoidance: {present: "no"}
summary: a
unrecorded: unknown
declined: [avoidance.text]
""",
    "desire": "motives: [anxious, love]\nstrategy: [avoid-conflict]\nexpression: [play]\nleaning: mixed\ntext: a\n",
    "guess": """
window: k7m3q9zxvc
protocol: activation
about: link
trigger: phone
response: withdraw
mention: any
share: 60
emotion: calmness
critic: 100
days: 0
seal: a
""",
    "letter": "to: M\ntext: a\n",
    "near-miss": "trigger: {text: a, category: phone}\nalmost: [attack]\nintercepted: a\ntext: a\n",
    "note": "text: a\n",
    "repair": "by: both\ntext: a\nreceived: unsure\nlinks: [{id: k7m3q9zxvc, role: repairs}]\n",
    "review": """
window: k7m3q9zxvc
first: 2026-11-09
last: 2026-11-22
stage: review
look: 1
intervals: exact
recoded: 0
data: a
counts: {elapsed: 14, days_off: 0, eligible: 14, recorded_days: 13, same_day: 12, later: 0, backfilled: 1, unknown: 0,
         looked: 0, entries: 28, elsewhere: 2, unwritten: 4}
guesses: [k7m3q9zxvd]
claims:
  - {claim: count.activation, gate: G0, standing: planned, text: a, count: 28, of: 0}
  - claim: guess.trigger phone -> withdraw
    gate: G3
    standing: exploratory
    text: a
    count: 9
    of: 11
    other_count: 3
    other_of: 16
    estimate: -0.630682
    low: -0.25
    high: 1
    bound_low: 0.1
    bound_high: 0.9
    test: fisher
    p: 0.001681
    mid_p: 0
    adjusted: 1
    serial: 0.05
    comparisons: 3
    without_late: {count: 9, of: 11, other_count: 1, other_of: 14, low: 0.25, high: 0.8, p: 0.0001, gate: G3}
rests_on: [k7m3q9zxve 0123456789abcdef]
own: {triggers: a, responses: a, history: a}
""",
    "setback": "trigger: {text: a}\nresponse: [withdraw]\nvulnerability: [hungry]\ntext: a\n",
    "signal": "signs: [look, a wave]\ntext: a\n",
    "win": "who: me\ntext: a\n",
    "window": """
protocol: awareness
first: 2026-11-22
length: 7
days_off: [2026-11-25]
stopped: 2026-11-28
review: 2026-11-29
extensions: [{"on": 2026-11-23, days: 2}]
""",
}


def wrong_values(field):
    """Values that neither the decoder nor the schema of a field may let in, and what is wrong with each."""
    kind = field.get("type")
    if kind == "array":
        yield "one value for a list", "a"
        yield "a mapping for a list", {"a": "b"}
        for what, value in wrong_values(field["items"]):
            yield "in a list: " + what, [value]
    elif kind == "object":
        yield "text for a group", "a"
        yield "a list for a group", ["a"]
        yield "an unknown field in a group", {"colour": "red"}
        for name, inner in field["properties"].items():
            for what, value in wrong_values(inner):
                yield f"{name}: {what}", {name: value}
    else:
        yield "a list for one value", ["a"]
        yield "a mapping for one value", {"a": "b"}
        yield "nothing", None
    if "enum" in field:
        yield "a word outside", "zzz"
        yield "letters of the other case", field["enum"][0].swapcase()
    if kind == "integer":
        yield "too large", field["maximum"] + 1
        yield "too small", field["minimum"] - 1
        yield "a word for a number", "many"
        yield "a part of a number", 1.5
    if field.get("format") == "date":
        yield "no day", "2026-02-30"
    if field.get("minLength") and kind == "string":
        yield "an empty word", ""

# Those of rcw-reframe whose text goes to somebody else.
WORDINGS = {
    "layers": """
original: a
event: a
secondary: a word of my own
primary: [hurt, out of place]
body: a
need: a
wish: a
silly: "yes"
request: a
chosen: third
ending: myself
text: a
second: a
third: a
used_at: 2026-11-22T21:35:00+01:00
outcome: mixed
outcome_text: a
declined: [wish]
""",
    "soften": "original: a\nevent: a\nprimary: [anger]\ntheir_side: a\nwish: a\nrequest: a\nending: say\ntext: a\n",
    "invite": """
original: a
topic: a
care: a
not: [criticise, a]
minutes: 10
when: after supper
no_hurry: "no"
ending: later
text: a
answer: later
rescheduled_to: 2026-11-29T15:00:00+01:00
""",
    "disclose": """
links: [{id: k7m3q9zxvc, role: from}]
trigger: a
body: a
response: a
early: a
ending: myself
text: a
shared_at: 2026-11-22T21:35:00+01:00
""",
}

# The kinds of rcw-checkin.
CHECKIN = {
    "schedule": """
name: tea with A
ritual: own
rule: FREQ=WEEKLY;BYDAY=SU
first: 2026-11-22
times: ["21:30"]
due_from: 2026-11-22T08:00:00+01:00
exceptions: [2026-12-27]
also_zone: Asia/Shanghai
minutes: 2
catch_up: skip
grace: 0
zone: Europe/Berlin
""",
    "answer": 'subject: k7m3q9zxvc\noccurrence: "2026-11-22T21:30:00"\nact: skip\n',
    "pause": "minutes: 20\nreturn_at: 2026-11-22T21:35:00+01:00\nactivities: [walking, other]\n",
    "return": "outcome: postponed\nreturn_at: 2026-11-22T22:00:00+01:00\nslipped: [ruminating]\n",
    "daily": "text: a\nsignals: 3\ndeclined: [text]\n",
    "weekly": "appreciation: a\nworks: a\ncelebrate: a\nadjust: a\nchange: a\n",
    "monthly": """
planned: 45
place: a bench by the river
hindrances: [none]
anyway: a
issue: a
first: other
comfort_before: 0
turns: [{who: me, allowed: 900, used: 0}]
connected: a
distant: a
needs: a
try: a
grateful: a
level: meaningful
felt_heard: 4
comfort_after: 4
kept: [no-judging]
next: 2026-12-27
""",
    "talk": "planned: 5\nhindrances: [tired]\nanyway: a\ntext: a\n",
    "sealed": f"topic: a\nname: b\nsalt: {'a' * 64}\ntext: c\ndigest: {'a' * 64}\n",
    "revealed": f"topic: a\nseals: [{{name: b, digest: {'a' * 64}}}]\n",
    "aftermath": "feelings: a\nreality: a\ntriggers: a\nresponsibility: a\nplans: a\ndeclined: [next]\n",
}

# The kinds of rcw-reframe.
REFRAME = {
    "feeling": """
word: out of place
family: sadness
strength: 3
body: [chest, cant-tell, behind the eyes]
need: a word of my own
from: uncomfortable
declined: [need]
""",
    "refusal": "not_now: a\nalternative: a\nreassurance: a\ntext: a\ndeclined: [alternative]\n",
    "repair": """
links: [{id: k7m3q9zxvc, role: repairs}]
part: a
sorry: a
again: a
ending: myself
text: a
said: 2026-11-22T21:35:00+01:00
minutes: 1000000
declined: [again]
""",
    "kindness": "original: a\nhard: a\nhuman: a\nhistory: a\nwish: a\nending: keep\ntext: a\n",
    "outside": """
event: a
distress_before: 4
reading: {text: a, before: 4, after: 0}
other: {text: a, before: 0, after: 4}
view: a
obstacle: a
plan: a
distress_after: 0
ending: let-go
text: a
""",
}
