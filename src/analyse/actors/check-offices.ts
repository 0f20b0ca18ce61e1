// Check offices: one office has one holder at a time.

import { oneOf } from "../../text/index.js";
import type { ActorEntry, Role } from "./actor.js";
import type { Register } from "./register.js";
import { fault, type FileFault } from "./register-fault.js";

/** Offices of which there may be several holders at a time. */
const shared = new RegExp(
  oneOf(
    "spokes|deputy|vice (?:foreign )?minister|vice premier|assistant|acting|special|envoy|aide|advis[eo]r",
    "senator|representative|member|counci?l|coordinator|commander of|head of",
    "secretary of state for|under secretary|secretary of the",
  ),
  "i",
);

/** Holders of one office whose times overlap by more than a day, where at least one is of `entries`. */
export function overlaps(entries: readonly ActorEntry[], over: Pick<Register, "actors">): FileFault[] {
  const own = new Set(entries.map(({ id }) => id));
  const all = [...[...over.actors.values()].filter(({ id }) => !own.has(id)), ...entries];
  const held = new Map<string, { readonly id: string; readonly role: Role }[]>();
  for (const { id, country, roles = [] } of all) {
    for (const role of roles) {
      const body = role.of ?? country;
      if (!body || shared.test(role.title)) continue;
      const key = `${role.title} of ${body}`;
      held.set(key, [...(held.get(key) ?? []), { id, role }]);
    }
  }
  return [...held].flatMap(([office, holders]) =>
    holders.flatMap(({ id, role }, i) =>
      holders
        .slice(i + 1)
        .flatMap((other) =>
          other.id !== id &&
          (own.has(id) || own.has(other.id)) &&
          precedesBy(role.from, other.role.to) &&
          precedesBy(other.role.from, role.to)
            ? [
                {
                  entry: own.has(other.id) ? other.id : id,
                  ...fault(
                    `holds "${office}" (${times(other.role)}) at the same time as ${id} (${times(role)})`,
                    'correct "from" and "to"; on a day of both the one who came later is named',
                    "warning",
                  ),
                },
              ]
            : [],
        ),
    ),
  );
}

/** True where a time begins before another ends, as far as both are known and by more than their precision. */
function precedesBy(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) < to.slice(0, precision);
}

const times = ({ from, to }: Role) => `${from ?? "?"} to ${to ?? "now"}`;
