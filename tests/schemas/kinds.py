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
    "letter": "to: M\ntext: a\n",
    "near-miss": "trigger: {text: a, category: phone}\nalmost: [attack]\nintercepted: a\ntext: a\n",
    "note": "text: a\n",
    "repair": "by: both\ntext: a\nreceived: unsure\nlinks: [{id: k7m3q9zxvc, role: repairs}]\n",
    "setback": "trigger: {text: a}\nresponse: [withdraw]\nvulnerability: [hungry]\ntext: a\n",
    "signal": "signs: [look, a wave]\ntext: a\n",
    "win": "who: me\ntext: a\n",
    "window": "protocol: awareness\nfirst: 2026-11-22\nlength: 7\ndays_off: [2026-11-25]\nstopped: 2026-11-28\n",
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
        yield "a capital letter", field["enum"][0].capitalize()
    if kind == "integer":
        yield "too large", field["maximum"] + 1
        yield "too small", field["minimum"] - 1
        yield "a word for a number", "many"
        yield "a part of a number", 1.5
    if field.get("format") == "date":
        yield "no day", "2026-02-30"
    if field.get("minLength") and kind == "string":
        yield "an empty word", ""
