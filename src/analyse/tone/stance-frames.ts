// Stance frames: terms that say where one actor stands to another, by hand for diplomatic news
// (data/lexicons/stances.json), where the learned tone comes from other politics. A frame counts where
// its term leads to the name with nothing but linking terms between ("support for X", "condemned X"), or
// follows its possessive ("X's aggression"). A negation before it in its clause turns it, and so does a
// term of opposition ("opposed the sanctions against X"), but not before "by": what is condemned is X's.
// Where X itself condemns, praises or says, what follows is X's and not said of X: "X condemned the attack".

import { readDataJson } from "../../files/index.js";
import { stem } from "../../text/index.js";
import type { TargetView } from "./target-features.js";

interface Stances {
  readonly toward: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, number>;
  /** Stems of verbs with which an actor speaks. */
  readonly voice: ReadonlySet<string>;
  readonly opposition: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

let shipped: Stances | null = null;

function readStances(): Stances {
  if (shipped) return shipped;
  const { toward, own, voice, opposition, links } = readDataJson<
    Record<"toward" | "own", Record<string, string>> & { voice: string; opposition: string; links: string }
  >("lexicons/stances.json");
  const ratings = (groups: Record<string, string>) =>
    new Map(
      Object.entries(groups).flatMap(([rating, stems]) =>
        stems.split(" ").map((stem) => [stem, Number(rating)] as const),
      ),
    );
  return (shipped = {
    toward: ratings(toward),
    own: ratings(own),
    voice: new Set(voice.split(" ")),
    opposition: new Set(opposition.split(" ")),
    links: new Set(links.split(" ")),
  });
}

/** One frame: the unit of its term and what it adds. */
export interface StanceFrame {
  readonly unit: number;
  readonly adds: number;
}

const turned = -0.5;
/** Units of a clause over which a term of opposition governs a frame. */
const governed = 9;

/** The frame that leads to the target, and the one that is its own; none, one or both. */
export function findStances(view: TargetView): StanceFrame[] {
  const stances = readStances();
  return [findLeading(view, stances), view.isPossessive ? findOwn(view, stances) : null].filter(
    (frame) => frame !== null,
  );
}

/** Whether a verb is one with which an actor speaks, for or against. */
export const isVoice = (verb: string): boolean => readStances().voice.has(stem(verb.toLowerCase()));

function findLeading(view: TargetView, stances: Stances): StanceFrame | null {
  const { units, target } = view;
  // Marks round the term end no clause where a link leads on: "“firm support” for X".
  const isClause = (k: number) =>
    units.clauses[k] === units.clauses[target] ||
    (k < target - 1 &&
      units.quoted[k] === 1 &&
      units.quoted[target] === 0 &&
      units.clauses[k] === units.clauses[target]! - 1);
  let isDeed = false;
  for (let k = target - 1; k >= Math.max(0, target - 4) && units.ids[k]! >= 0 && isClause(k); k--) {
    const term = view.termOf(units.ids[k]!);
    const adds = stances.toward.get(view.stemOf(units.ids[k]!));
    if (adds !== undefined)
      return {
        unit: k,
        adds: units.turned[k] === 1 || (!isDeed && isOpposed(view, k, stances)) ? adds * turned : adds,
      };
    if (!stances.links.has(term)) return null;
    isDeed ||= term === "by";
  }
  return null;
}

/** Whether a term of opposition stands before a unit in its clause. */
function isOpposed({ units, stemOf }: TargetView, at: number, { opposition }: Stances): boolean {
  for (let k = at - 1; k >= Math.max(0, at - governed) && units.clauses[k] === units.clauses[at]; k--)
    if (units.ids[k]! >= 0 && opposition.has(stemOf(units.ids[k]!))) return true;
  return false;
}

function findOwn(view: TargetView, { own }: Stances): StanceFrame | null {
  const { units, target } = view;
  for (
    let k = target + 1;
    k <= target + 3 && k < units.length && units.ids[k]! >= 0 && units.clauses[k] === units.clauses[target];
    k++
  ) {
    const adds = own.get(view.stemOf(units.ids[k]!));
    if (adds !== undefined) return { unit: k, adds: units.turned[k] === 1 ? adds * turned : adds };
  }
  return null;
}
