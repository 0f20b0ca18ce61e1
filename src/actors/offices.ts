// Offices: who held one on a given day.

import type { Actor, Register, Role } from "./register.js";

/** Titles that with a country name their holder, and the title the register has for each. */
const titles: Readonly<Record<string, string>> = {
  president: "president", "prime minister": "prime minister", premier: "premier", chancellor: "chancellor", "vice president": "vice president",
  "foreign minister": "foreign minister", "defence minister": "defence minister", "defense minister": "defence minister",
  "secretary of state": "secretary of state", "secretary of defense": "secretary of defense", "defense secretary": "secretary of defense",
};

export const roleTitles: readonly string[] = Object.keys(titles);

/** True where a role was held on a day; dates may be years or year-months. A day that is not known is any day. */
export function isHeld(role: Role, on: string | null): boolean {
  if (on === null) return true;
  const { from, to } = role;
  return (from === null || from <= on) && (to === null || to >= on.slice(0, to.length));
}

/** Who held a country's office on a day; on the day of a change, who came. Null where nobody is known or the day is not. */
export function holderOf(register: Register, country: string, title: string, on: string | null): Actor | null {
  if (on === null) return null;
  const wanted = titles[title.toLowerCase()] ?? title;
  let holder: Actor | null = null;
  let since = "";
  for (const actor of register.actors.values()) {
    for (const role of actor.roles ?? []) {
      if (role.title !== wanted || (role.of ?? actor.country) !== country || !isHeld(role, on) || (role.from ?? "") < since) continue;
      holder = actor;
      since = role.from ?? "";
    }
  }
  return holder;
}
