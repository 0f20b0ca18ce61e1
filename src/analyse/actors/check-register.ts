// Check register: what is wrong between the actors of a file, and between them and the register that they are laid
// over: what no schema can say. data/actors/README.md tells a user the same.

import type { ActorEntry } from "./actor.js";
import { nearest } from "./nearest.js";
import type { Register } from "./register.js";
import { type Fault, fault, type FileFault, shown } from "./register-fault.js";

/** Ids that stand twice, and references to what neither the file nor the register has. */
export function checkReferences(entries: readonly ActorEntry[], over: Register): FileFault[] {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const faults: FileFault[] = [];
  const say = (entry: string, problem: string, remedy: string, effect: Fault["effect"] = "warning") =>
    faults.push({ entry, problem, remedy, effect });
  const typeOf = (id: string) => own.get(id)?.type ?? over.actors.get(id)?.type;
  const known = [...over.actors.values()]
    .filter(({ type }) => type === "country")
    .map(({ id }) => id)
    .concat(entries.filter(({ type }) => type === "country").map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, country, capitalOf, partOf, roles = [] } of entries) {
    if (seen.has(id)) say(id, "stands twice in the file; the later one counts", "give each actor one entry");
    seen.add(id);
    for (const [field, named] of [
      ["country", country],
      ["capitalOf", capitalOf],
    ] as const) {
      if (named !== undefined && named !== null && typeOf(named) !== "country") {
        const near = nearest(named, known);
        say(
          id,
          `has ${shown(named)} as "${field}", which is no country of the register`,
          near ? `did you mean "${near}"?` : "give a country's id, as united-states, or null",
          "left out",
        );
      }
    }
    for (const body of [partOf, ...roles.map(({ of }) => of)]) {
      if (body && typeOf(body) === undefined)
        say(
          id,
          `refers to ${shown(body)}, which the register does not have`,
          `add an entry for it, or take it out`,
          "left out",
        );
    }
    const round = cycleFrom(id, own);
    if (round) say(id, `is part of itself: ${round.join(" → ")}`, 'take one "partOf" out', "left out");
  }
  return faults;
}

function cycleFrom(id: string, own: ReadonlyMap<string, ActorEntry>): string[] | null {
  const path = [id];
  for (let at = own.get(id)?.partOf; at; at = own.get(at)?.partOf) {
    if (at === id) return [...path, at];
    if (path.includes(at)) return null;
    path.push(at);
  }
  return null;
}

/** Names of an entry by which a text may mean it alone: all but surnames. */
export const namesOf = ({ name, aliases = [], demonyms = [], metonyms = [], lowercase = [] }: ActorEntry): string[] => [
  ...new Set([name, ...aliases, ...demonyms, ...metonyms, ...lowercase]),
];

/** Names that two entries of a file share, and names that an entry takes from an actor of the register. */
export function checkNames(entries: readonly ActorEntry[], over: Register): FileFault[] {
  const ids = new Set(entries.map(({ id }) => id));
  const before = new Map<string, string>();
  for (const { surface, actor, kind } of over.aliases)
    if (kind !== "lastname" && !ids.has(actor.id) && !before.has(surface)) before.set(surface, actor.id);
  const own = new Map<string, string>();
  const faults: FileFault[] = [];
  for (const entry of entries) {
    for (const surface of namesOf(entry)) {
      const first = own.get(surface);
      const replaced = before.get(surface);
      if (first === undefined) own.set(surface, entry.id);
      if (first !== undefined && first !== entry.id)
        faults.push({
          entry: entry.id,
          ...fault(
            `shares the name ${shown(surface)} with ${first} of the same file; it goes to ${first}`,
            "leave it to one of them, or give both a longer name",
          ),
        });
      else if (first === undefined && replaced !== undefined)
        faults.push({
          entry: entry.id,
          ...fault(
            `takes the name ${shown(surface)} from ${replaced}`,
            "nothing, if that is meant; else take the name out",
            "warning",
          ),
        });
    }
  }
  return faults;
}
