// SPDX-License-Identifier: MIT
// read_with_icaljs.mjs MODULE FILE FROM TO - what ical.js, Thunderbird's library, makes of a calendar file: lines
// "UID, start" of the local days from one to another, in UTC where the event has a zone.
import { readFileSync } from "node:fs";

const [module, file, from, to] = process.argv.slice(2);
const { default: ICAL } = await import(module);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));

for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  const steps = event.iterator();
  for (let start = steps.next(); start; start = steps.next()) {
    const local = start.toString();
    if (local.slice(0, 10) > to) break;
    if (local.slice(0, 10) < from) continue;
    const floating = start.zone === ICAL.Timezone.localTimezone;
    console.log(`${event.uid}\t${floating ? local : start.toJSDate().toISOString()}`);
  }
}
for (const component of calendar.getAllSubcomponents("vtodo"))
  console.error(`${component.getFirstPropertyValue("uid")}\t${component.getFirstPropertyValue("due")}`);
